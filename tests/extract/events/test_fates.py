"""What became of the people whom a shooting or an accident hit. Every person and place is invented."""

from __future__ import annotations

import pytest

import newsmodel as nm

# text, killed, wounded
REPORTS = [
    ("A 24-year-old man was shot and killed Saturday night on Elm Street, police said.", 1, None),
    ("A suspect was fatally shot by deputies after a standoff.", 1, None),
    ("Authorities are investigating the fatal shooting of a 19-year-old student.", 1, None),
    ("A 17-year-old boy is recovering after being shot in the arm on Pine Street.", None, 1),
    ("Three people were shot Thursday evening in Orvale. All three are expected to survive.", None, 3),
    ("Two people were shot, one fatally, at a bar on Dover Road.", 1, 1),
    ("Police said the suspect shot Ilan Torvo in the head, killing him.", 1, None),
    ("Marcus Hale, 31, and Dana Orlow, 28, were found dead in a house with gunshot wounds.", 2, None),
    ("Kendra Molloy, 26, was killed in a shooting on Saturday.", 1, None),
    ("A teenager was taken to a hospital with a gunshot wound to the leg.", None, 1),
    ("The victim was struck by a bullet in the back on Friday.", None, 1),
    ("Officers found a man with gunshot wounds. He was pronounced dead at the scene.", 1, None),
    ("A man was killed and three other people were injured when a gunman opened fire.", 1, 3),
    ("One man is dead and two others are in the hospital after a shooting in Orvale.", 1, 2),
    ("Two people are dead and another is in critical condition after a shooting in Orvale.", 2, 1),
    ("Shots were fired at a house on Cedar Lane, but no one was injured.", None, 0),
    # who was shot, without "were"
    ("Seven people shot, one fatally, at Orvale block party\n\nThe party was over.", 1, 6),
    ("Three teens shot at Orvale park\n\nThe park was closed.", None, 3),
    ("5 dead, at least 17 shot at Orvale club\n\nThe club was closed.", 5, 17),
    ("1 killed, 3 shot in Orvale\n\nThe street was closed.", 1, 3),
    ("A shooting at a bar in Orvale ended with seven people shot, two of them fatally, police said.", 2, 5),
    ("A tourist who was among 14 people shot on Elm Street in Orvale died on Sunday.", 1, 13),
    ("Of the nine people shot in Orvale on Sunday, two died.", 2, 7),
    # what those who were counted are
    ("Eight people, all members of one club, were found shot to death in Orvale on Friday.", 8, None),
    ("Dan Orlow, 18, a high school player, and Max Hale, 14, died in a shooting in Orvale.", 2, None),
    ("Four people are dead and three others are fighting for their lives after a shooting.", 4, 3),
    (
        "Five people, including a guard and the manager, are dead after a shooting in Orvale on Friday.",
        5,
        None,
    ),
    ("Six people, among them a priest, are dead after a shooting in Orvale on Friday.", 6, None),
    ("A woman and two boys are dead after a shooting in Orvale on Friday.", 3, None),
    # who has a wound
    ("Officers found three people with gunshot wounds on Elm Street in Orvale. All will survive.", None, 3),
    ("Officers arrived to find two men suffering from gunshot wounds in Orvale on Friday.", None, 2),
    # one by one
    ("A boy of 9 was shot in the leg, a girl in the arm and a man in the foot in Orvale on Friday.", None, 3),
    ("A man was shot in the chest and a woman was hit in the arm in Orvale on Friday.", None, 2),
    ("A shooting took place in Orvale. One man died at the scene and another died in a hospital.", 2, None),
    ("One of three people wounded in a shooting in Orvale last week has died, police said.", 1, 2),
    ("Two people were killed in a shooting in Orvale on Friday. Three other people were shot.", 2, 3),
    ("A 19-year-old and a 20-year-old were shot in Orvale on Friday. The 19-year-old later died.", 1, 1),
    ("Two men, Jay Coles, 22, and Omar Reed, 24, were killed in a shooting in Orvale on Saturday.", 2, None),
    ("A third victim of a shooting in Orvale has died, police said on Monday.", 3, None),
    ("Father, son killed in Orvale shooting\n\nThe street was closed.", 2, None),
    ("Woman, 2 men shot in Orvale\n\nThe street was closed.", None, 3),
    (
        "One man died in a shooting in Orvale on Saturday. The road was closed. Three other men were also shot.",
        1,
        3,
    ),
    # households, and bodies that were found
    ("A family of five were found shot dead in their home in Orvale on Friday.", 5, None),
    ("A couple were shot dead in their home in Orvale on Friday.", 2, None),
    ("A man opened fire in Orvale. Police found the bodies of a woman, 38, and two boys.", 3, None),
]


@pytest.mark.parametrize(("text", "killed", "wounded"), REPORTS)
def test_who_was_hit_is_dead_or_wounded(text: str, killed: int | None, wounded: int | None) -> None:
    events = nm.parse_text(text, date="2024-05-16").events
    event = next((e for e in events if e.casualties), events[0])
    assert (event.killed, event.wounded) == (killed, wounded)


def test_people_who_were_named_as_dead_one_by_one_are_added() -> None:
    text = "Ruth Penner was killed in a shooting in Orvale on Monday. Alan Penner also died in the shooting."
    assert nm.parse_text(text, date="2024-05-16").events[0].killed == 2


def test_an_age_is_no_number_of_victims() -> None:
    event = nm.parse_text("Kendra Molloy, 26, was killed in a shooting.", date="2024-05-16").events[0]
    assert event.killed == 1
