"""Place or actor: what the name of a state or city stands for, by the words around it."""

from __future__ import annotations

import pytest

import newsmodel as nm

PLACES = """
Two people died in |Iraq|.
Rain fell across |Iraq|.
The storm crossed southern |Iraq|.
The invasion of |Iraq| failed.
The north of |Iraq| is dry.
They fled to |Iraq|.
A flight from |Iraq| landed.
They left for |Iraq| on Monday.
Rain fell between |Iraq| and Syria.
The army invaded |Iraq|.
|Iraq|'s largest city is dry.
|Iraq| borders six states.
|Iraq| is a country in Asia.
The |Iraq| border is closed.
He lives in Basra, |Iraq|.
They travelled in Syria, Jordan and then |Iraq|.
They marched through |Baghdad|.
Flights to |Baghdad| on Monday were cancelled.
The road between Iran and |Iraq| was closed.
Flights to Iran or |Iraq| will resume.
Heavy snow blanketed |Baghdad| on Sunday.
Officers in |Texas| banned the march.
The governor of |Texas| has banned the march.
|Texas| was sued by a company.
|Texas| reported its first case.
"""
ACTORS = """
|Iraq| condemned the raid.
The raid was condemned by |Iraq|.
The war against |Iraq| ended.
An ally of |Iraq| signed.
They sold arms to |Iraq|.
Sanctions on |Iraq| were lifted.
He signed a deal with |Iraq|.
Independence from |Iraq| was declared.
They defeated |Iraq|.
|Iraq|'s foreign policy changed.
|Iraq|'s Foreign Ministry spoke.
The |Iraq| team won.
The dispute between |Iraq| and Syria ended.
|Baghdad| accused its neighbour.
|Baghdad| on Monday announced a plan.
|Baghdad| last week announced a plan.
|Baghdad| earlier this year closed the border.
|Baghdad|, meanwhile, said no.
|Baghdad|, for its part, said no.
They urged |Baghdad| to wait.
|Beijing| and Riyadh offered help.
|Manila| “cannot be indifferent”.
|Basel| won the match.
They defeated |Basel|.
He won 40 caps for |Wales|.
According to |Iraq|, the drones came from the sea.
|Iraq| became the first country to ban the drug.
|Iraq| is the only state that has signed.
|Iraq|'s railway budget was approved.
|Turkey|'s foreign policy changed.
|Catalonia| declared independence.
|Texas| has banned the march.
On Tuesday, |Texas| sued a company.
|Scotland| will not ratify the treaty.
The |Kurdistan Region| rejected the ruling.
He played against |Basel| in the final.
"""


def cases(block: str) -> list[str]:
    return [line for line in block.split("\n") if line]


def stands_for_a_place(marked: str) -> bool:
    start = marked.index("|")
    article = nm.parse_text(marked.replace("|", ""), date="2024-05-16")
    (mention,) = [m for m in article.mentions if m.span.start == start and m.form != "demonym"]
    return isinstance(mention.referent, nm.Place)


@pytest.mark.parametrize("sentence", cases(PLACES))
def test_the_name_is_a_place(sentence: str) -> None:
    assert stands_for_a_place(sentence)


@pytest.mark.parametrize("sentence", cases(ACTORS))
def test_the_name_is_an_actor(sentence: str) -> None:
    assert not stands_for_a_place(sentence)


@pytest.mark.parametrize("region", ["Texas", "Catalonia", "Rosario"])
def test_a_region_that_acts_is_a_government_of_its_country(region: str) -> None:
    article = nm.parse_text(f"{region} said it would sue the company.", date="2024-05-16")
    (statement,) = article.statements
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.speaker.kind) == (region, nm.ActorKind.GOVERNMENT)
    assert statement.speaker.country
