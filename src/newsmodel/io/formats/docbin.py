"""spaCy DocBin: a training corpus with entities, and span groups for what overlaps.

`doc.ents` holds mentions of actors and places, the longest where they overlap; `doc.spans` holds "mentions",
"statements", "cues", "speakers" and "events". `doc.user_data` says id, source and date.
"""

from __future__ import annotations

from typing import IO, Any

from newsmodel.io.formats.conll import entity_label
from newsmodel.io.formats.losses import NAMING, RULES, Losses
from newsmodel.io.formats.protocol import library
from newsmodel.io.formats.uri import BASE, Uris
from newsmodel.model import Article, Span
from newsmodel.text.token import tokenise

__all__ = ["DocBinWriter"]


class DocBinWriter:
    """Gathers documents in memory, and writes one DocBin at the end.

    Args:
        file: open for bytes.
        base: what URIs begin with.
    """

    lost = (
        *RULES, *NAMING, "headline", "byline", "dateline", "places.country", "places.admin1", "places.latitude",
        "paragraphs", "times", "affiliations", "links", "diagnostics", "extra", "statements.kind",
        "statements.addressee", "statements.target", "statements.when", "statements.medium", "statements.continues",
        "statements.quotes", "events.status", "events.participants", "events.place", "events.when",
        "events.casualties", "mentions.form",
    )  # fmt: skip

    def __init__(self, file: IO[bytes], *, base: str = BASE) -> None:
        self._file = file
        self._uris = Uris(base)
        self.losses = Losses(*self.lost)
        self._tokens = library("spacy.tokens", "spacy")
        self._vocab = library("spacy.vocab", "spacy").Vocab()
        self._bin = self._tokens.DocBin(attrs=["ENT_IOB", "ENT_TYPE", "SENT_START"], store_user_data=True)

    def write(self, article: Article) -> None:
        """Adds one article."""
        self.losses.look_at(article)
        doc = self._doc(article)
        groups: dict[str, list[tuple[Span, str]]] = {
            "mentions": [(m.span, entity_label(m.referent)) for m in article.mentions],
            "statements": [(span, s.act.upper()) for s in article.statements for span in s.content],
            "cues": [(s.cue, s.id) for s in article.statements if s.cue],
            "speakers": [(s.speaker_span, s.id) for s in article.statements if s.speaker_span],
            "events": [(m.span, e.type.upper()) for e in article.events for m in e.mentions],
        }
        for name, marked in groups.items():
            spans = [
                doc.char_span(span.start, span.end, label, alignment_mode="expand") for span, label in marked
            ]
            kept = [span for span in spans if span is not None and len(span)]
            self.losses.add("spans without a token", len(spans) - len(kept))
            doc.spans[name] = kept
        doc.ents = library("spacy.util", "spacy").filter_spans(doc.spans["mentions"])
        self.losses.add(
            "entities within longer ones (they are in the group)", len(doc.spans["mentions"]) - len(doc.ents)
        )
        self._bin.add(doc)

    def _doc(self, article: Article) -> Any:
        """The text as a Doc: the words and, as tokens too, any white space that is not one blank behind a word."""
        tokens = tokenise(article.text)
        words: list[str] = []
        spaces: list[bool] = []
        at = 0
        for start, end in [
            *zip(tokens.starts, tokens.ends, strict=True),
            (len(article.text), len(article.text)),
        ]:
            gap = article.text[at:start]
            if gap.startswith(" ") and words and not spaces[-1]:
                spaces[-1], gap = True, gap[1:]
            if gap:
                words.append(gap)
                spaces.append(False)
            if end > start:
                words.append(article.text[start:end])
                spaces.append(False)
            at = end
        doc = self._tokens.Doc(self._vocab, words=words, spaces=spaces)
        for span in article.sentences:
            first = doc.char_span(span.start, span.end, alignment_mode="expand")
            if first is not None and len(first):
                first[0].is_sent_start = True
        day = article.date.isoformat() if article.date else None
        doc.user_data |= {"uri": self._uris.article(article), "source": article.source, "date": day}
        return doc

    def finalize(self) -> None:
        """Writes the DocBin."""
        self._file.write(self._bin.to_bytes())
