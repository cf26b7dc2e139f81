"""Invented articles in any number, for the benchmarks of the store: built, not parsed, and different each from each."""

from __future__ import annotations

import datetime
import hashlib
import random
from collections.abc import Iterator

import newsmodel as nm

__all__ = ["articles"]

_WORDS = (
    "the harbour council said that talks on a truce would go on while patrols kept the northern road open and "
    "families left the valley after shelling near the bridge where a convoy with flour and medicine had waited"
).split()
_DAY_ONE = datetime.date(2020, 1, 1)
_PEOPLE = [
    nm.Actor(id=f"person:p{n}", name=f"Person {n}", kind=nm.ActorKind.PERSON, country="XAA", wikidata=f"Q{n}")
    for n in range(3000)
]
_PLACES = [
    nm.Place(
        id=f"place:p{n}",
        name=f"Town {n}",
        kind=nm.PlaceKind.CITY,
        country="XAA",
        latitude=n / 10,
        longitude=1.5,
    )
    for n in range(400)
]


def articles(number: int, *, statements: int = 16, mentions: int = 70, seed: int = 1) -> Iterator[nm.Article]:
    """Articles with so many statements and mentions each, and four events; the same for the same seed."""
    chance = random.Random(seed)
    for index in range(number):
        yield _article(index, statements, mentions, chance)


def _article(index: int, statements: int, mentions: int, chance: random.Random) -> nm.Article:
    words = chance.choices(_WORDS, k=560)
    ends, text = [], f" date 2020-01-01 Invented Wire {index % 40}/ {index}"
    for word in words:
        text += " " + word
        ends.append(len(text))
    date = _DAY_ONE + datetime.timedelta(days=chance.randrange(2000))
    # a few speak often and many seldom, as in news
    actors = tuple({p.id: p for p in (_PEOPLE[int(3000 * chance.random() ** 3)] for _ in range(14))}.values())
    places = tuple({p.id: p for p in chance.choices(_PLACES, k=6)}.values())

    def span(length: int) -> nm.Span:
        at = chance.randrange(len(ends) - length)
        return nm.Span(ends[at] + 1, ends[at + length])

    def statement(number: int) -> nm.Statement:
        content = span(14)
        return nm.Statement(
            id=f"s{number}", span=content, kind=nm.StatementKind.INDIRECT, act=chance.choice(_ACTS),
            speaker=chance.choice(actors), target=chance.choice((*actors, None, None)), cue=span(1), content=(content,),
            text=text[content.slice], rule="invented",
        )  # fmt: skip

    def event(number: int) -> nm.Event:
        when = nm.Time(span=span(2), type=nm.TimeType.DATE, value=date.isoformat(), start=date, end=date)
        killed = chance.randrange(9)
        toll = nm.Casualties(
            kind=nm.CasualtyKind.KILLED, low=killed, high=killed, span=span(1), statement="s1"
        )
        hit = span(2)
        return nm.Event(
            id=f"e{number}", type=chance.choice(_TYPES), place=chance.choice(places), country="XAA", when=when,
            participants=(
                nm.Participant(
                    role=nm.Role.AGENT, kind=nm.ParticipantKind.PERSON, actor=chance.choice(actors), text="he"
                ),
                nm.Participant(
                    role=nm.Role.TARGET, kind=nm.ParticipantKind.THING, span=hit, text=text[hit.slice]
                ),
            ),
            casualties=(toll,), mentions=(nm.EventMention(span=span(1), statement="s2", rule="invented"),),
        )  # fmt: skip

    events = tuple(event(n) for n in range(1, 5))
    return nm.Article(
        id=hashlib.blake2b(text.encode(), digest_size=8).hexdigest(), producer="invented", text=text, date=date,
        source=f"Invented Wire {index % 40}", body=nm.Span(ends[0], len(text)), actors=actors, places=places,
        times=tuple(e.when for e in events if e.when),
        mentions=tuple(
            nm.Mention(span=span(2), referent=chance.choice(actors + places), form=nm.MentionForm.NAME, rule="invented")
            for _ in range(mentions)
        ),
        statements=tuple(statement(n) for n in range(1, statements + 1)),
        events=events,
    )  # fmt: skip


_ACTS = list(nm.SpeechAct)
_TYPES = list(nm.EventType)
