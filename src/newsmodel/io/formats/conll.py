"""CoNLL columns with BIO labels: one token a line, an empty line behind each sentence, tab-separated.

Columns: token, start, end, entity (actor kind or place kind), statement part (CONTENT, CUE, SPEAKER), id of the
statement, event trigger (event type). A token has one label a column: where spans overlap, the longest counts.
"""

from __future__ import annotations

from collections.abc import Iterable

from newsmodel.io.formats.characters import one_line
from newsmodel.io.formats.losses import NAMING, RULES
from newsmodel.io.formats.text_writer import TextWriter
from newsmodel.model import Actor, Article, Span
from newsmodel.text.token import Tokens, tokenise

__all__ = ["COLUMNS", "ConllWriter", "entity_label", "labels"]

COLUMNS = ("token", "start", "end", "entity", "statement_part", "statement", "event")

_Marked = tuple[Span, str]


class ConllWriter(TextWriter):
    """Writes the sentences of each article."""

    lost = (
        *RULES, *NAMING, "headline", "byline", "dateline", "places.country", "places.admin1", "places.latitude",
        "paragraphs", "times", "affiliations", "links", "diagnostics", "extra", "statements.kind", "statements.act",
        "statements.addressee", "statements.target", "statements.when", "statements.medium", "statements.continues",
        "statements.quotes", "events.status", "events.participants", "events.place", "events.when",
        "events.casualties", "mentions.form",
    )  # fmt: skip

    def write(self, article: Article) -> None:
        """Writes one article."""
        self.losses.look_at(article)
        about = {"newdoc id": self.uris.article(article), "source": article.source, "date": article.date}
        for name, value in about.items():
            if value is not None:
                self.put(f"# {name} = {one_line(str(value))}\n")
        self.put("# columns = " + " ".join(COLUMNS) + "\n")
        tokens = tokenise(article.text)
        columns = self._columns(article, tokens)
        ends = {s.end for s in article.sentences}
        for i, word in enumerate(tokens.words):
            cells = (
                one_line(word) or "_",
                str(tokens.starts[i]),
                str(tokens.ends[i]),
                *(c[i] for c in columns),
            )
            self.put("\t".join(cells) + "\n")
            if tokens.ends[i] in ends and i + 1 < len(tokens):
                self.put("\n")
        self.put("\n")

    def _columns(self, article: Article, tokens: Tokens) -> list[list[str]]:
        entities = [(m.span, entity_label(m.referent)) for m in article.mentions]
        parts: list[_Marked] = []
        ids: list[_Marked] = []
        for said in article.statements:
            mine = [(span, "CONTENT") for span in said.content]
            mine += [
                (span, name) for span, name in ((said.cue, "CUE"), (said.speaker_span, "SPEAKER")) if span
            ]
            parts += mine
            ids += [(span, said.id) for span, _ in mine]
        triggers = [(m.span, event.type.upper()) for event in article.events for m in event.mentions]
        columns = []
        for marked in (entities, parts, ids, triggers):
            column, dropped = labels(tokens, marked)
            columns.append(column)
            self.losses.add("spans that overlap longer ones or hold no token", dropped)
        return columns


def entity_label(thing: object) -> str:
    """The label of an actor or place: its kind in capitals, `PLACE_` before that of a place."""
    kind: str = thing.kind.value.upper()  # type: ignore[attr-defined] # actors and places both have a kind
    return kind if isinstance(thing, Actor) else f"PLACE_{kind}"


def labels(tokens: Tokens, marked: Iterable[_Marked]) -> tuple[list[str], int]:
    """A BIO label for each token, and how many spans got none.

    For example:

        >>> labels(tokenise("Ana Torres left."), [(Span(0, 10), "PERSON"), (Span(4, 10), "PERSON")])
        (['B-PERSON', 'I-PERSON', 'O', 'O'], 1)
    """
    from bisect import bisect_left, bisect_right

    column = ["O"] * len(tokens)
    dropped = 0
    for span, label in sorted(set(marked), key=lambda m: (-m[0].length, m[0].start, m[1])):
        first, last = bisect_right(tokens.ends, span.start), bisect_left(tokens.starts, span.end)
        if first >= last or any(column[i] != "O" for i in range(first, last)):
            dropped += 1
            continue
        column[first:last] = [f"B-{label}", *[f"I-{label}"] * (last - first - 1)]
    return column, dropped
