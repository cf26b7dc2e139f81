"""Statement: who said what."""

from __future__ import annotations

from attrs import frozen

from newsmodel.model.actor import Actor
from newsmodel.model.span import Span
from newsmodel.model.time import Time
from newsmodel.model.vocabulary import SpeechAct, StatementKind

__all__ = ["Statement"]


@frozen(kw_only=True, repr=False)
class Statement:
    """Content that the text attributes to a speaker.

    Attributes:
        id: "s1", "s2", ... within the article, in order of the text.
        span: from the first to the last character of content, cue and speaker.
        kind: StatementKind: direct (wholly quoted), indirect (no quoted words), mixed.
        act: SpeechAct; it follows the cue, not the tone.
        speaker: the Actor who speaks, or None where the text names none.
        speaker_span: the mention in the text that names the speaker, or None.
        cue: the reporting verb, phrase or noun ("said", "according to", ":"), or None.
        content: the stretches that hold the content: inside the marks, or the complement without cue or "that";
            several where a cue interrupts.
        text: the content spans joined by one blank.
        quotes: the stretches inside quotation marks, without the marks.
        addressee: the Actor who is told, or None.
        target: the Actor whom an accusing, condemning, demanding ... act is aimed at, or None.
        when: Time of speaking, or None.
        medium: "statement", "interview", "Telegram", ... or None.
        continues: id of the statement that this one goes on from, or None.
        rule: name of the rule that found it ("content-cue-speaker").

    For example:

        >>> import newsmodel as nm
        >>> article = nm.parse_text('"We will rebuild," President Ana Torres said on Monday.', date="2024-05-16")
        >>> statement = article.statements[0]
        >>> statement.speaker.name, statement.act.value, statement.text
        ('Ana Torres', 'say', 'We will rebuild,')
    """

    id: str
    span: Span
    kind: StatementKind
    act: SpeechAct
    speaker: Actor | None = None
    speaker_span: Span | None = None
    cue: Span | None = None
    content: tuple[Span, ...]
    text: str
    quotes: tuple[Span, ...] = ()
    addressee: Actor | None = None
    target: Actor | None = None
    when: Time | None = None
    medium: str | None = None
    continues: str | None = None
    rule: str = ""

    def __repr__(self) -> str:
        speaker = self.speaker.name if self.speaker else "nobody named"
        return f"<Statement {self.id}: {speaker} {self.act}: {shorten(self.text)!r}>"


def shorten(text: str, width: int = 60) -> str:
    """`text` on one line, cut to `width` characters with an ellipsis."""
    line = " ".join(text.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"
