"""JSON against msgspec: writing may take 2.5 times, and reading 5 times, what msgspec takes on the same classes.

    python benchmarks/json_speed.py

msgspec cannot hold references to records in tables, and knows no path for a fault behind the first. It is given the same
classes with ids in the place of references, and the same document; it writes and reads the fields, and no more.
"""

from __future__ import annotations

import sys
import timeit
from pathlib import Path
from typing import Any, get_type_hints

import attrs

import newsmodel as nm
from newsmodel import model

SEED = Path(__file__).parent.parent / "seeds" / "000_07edf20958a55308.txt"
WRITE, READ = 2.5, 5.0
_ROUNDS, _CALLS = 80, 10


def with_ids(record: type[Any], **kinds: Any) -> type[Any]:
    """A frozen, slotted class with the fields of a record, some of them of another type."""
    hints = get_type_hints(record)
    fields = {
        f.name: attrs.field(default=f.default, type=kinds.get(f.name, hints[f.name]), kw_only=True)
        for f in attrs.fields(record)
        if f.name != "extra"
    }
    made = attrs.make_class(record.__name__, fields, frozen=True, slots=True)
    made.__annotations__ = {name: kinds.get(name, hints[name]) for name in fields}
    return made


def article_class() -> type[Any]:
    """Article as its JSON form has it: ids for actors and places outside of their tables."""
    maybe: Any = str | None
    mention = with_ids(model.Mention, referent=str)
    tie = with_ids(model.Affiliation, member=str, group=str)
    statement = with_ids(model.Statement, speaker=maybe, addressee=maybe, target=maybe)
    party = with_ids(model.Participant, actor=maybe)
    event = with_ids(model.Event, place=maybe, participants=tuple[party, ...])  # type: ignore[valid-type]
    tables = {"mentions": mention, "affiliations": tie, "statements": statement, "events": event}
    return with_ids(model.Article, dateline=maybe, **{k: tuple[v, ...] for k, v in tables.items()})


def best(ours: Any, other: Any) -> tuple[float, float]:
    """Seconds of one call of each: the least of many short rounds in turn, so that a busy machine bothers both alike."""
    pairs = [[timeit.timeit(call, number=_CALLS) / _CALLS for call in (ours, other)] for _ in range(_ROUNDS)]
    mine, his = (min(times) for times in zip(*pairs, strict=True))
    return mine, his


def main() -> int:
    """Prints both ratios; returns 1 if one is above its bound."""
    try:
        import msgspec
    except ImportError:
        print("msgspec is not installed: nothing to compare with (pip install msgspec)")
        return 2
    article = next(iter(nm.read(SEED)))
    text = nm.to_json(article).encode()
    encoder, decoder = msgspec.json.Encoder(), msgspec.json.Decoder(article_class())
    theirs = decoder.decode(text)
    assert nm.from_json(text) == article
    rows = [
        ("write", WRITE, lambda: nm.to_json(article), lambda: encoder.encode(theirs).decode()),
        ("read", READ, lambda: nm.from_json(text), lambda: decoder.decode(text)),
    ]
    print(f"the seed's article, {len(text):,} bytes of JSON")
    worst = 0.0
    for name, bound, ours, other in rows:
        mine, his = best(ours, other)
        worst = max(worst, mine / his / bound)
        print(
            f"{name:<6} {mine * 1e6:8.0f} us   msgspec {his * 1e6:8.0f} us   ratio {mine / his:4.2f} (bound {bound})"
        )
    return int(worst > 1)


if __name__ == "__main__":
    sys.exit(main())
