"""Code as users write it; never run, only read by the type checker (`make types`)."""

from __future__ import annotations

import datetime

import newsmodel as nm

article: nm.Article = nm.parse(" date 2024-05-16 Coast Wire/ Rain fell.")
day: datetime.date | None = article.date
speakers: list[str] = [s.speaker.name for s in article.statements if s.speaker is not None]
cues: list[str] = [article[s.cue] for s in article.statements if s.cue]
acts: set[nm.SpeechAct] = {s.act for s in article.statements}
plover: list[str | None] = [e.type.plover for e in article.events]
deaths: int = sum(e.killed or 0 for e in article.events)
agents: list[str] = [p.name for e in article.events for p in e.agents]
kind: nm.ActorKind = nm.ActorKind("state")
rejects: list[nm.FormatError] = []
for found in nm.read("dispatches/", workers=2, rejects=rejects):
    places: list[str] = [place.name for place in found.places]
lexicon: nm.Lexicon = nm.Lexicon.default().extend("mine.tsv")
again: nm.Article = nm.from_json(
    nm.to_json(nm.parse_text("Rain fell.", date=datetime.date(2024, 5, 16), lexicon=lexicon))
)
written: int = nm.write_jsonl(nm.parse_many(" date 2024-05-16 Coast Wire/ Rain."), "out.jsonl")
text: str = nm.write_dispatch(article)
