"""Proposal: a statement in the making, in token indices."""

from __future__ import annotations

from attrs import define

from newsmodel.extract.statements.cues import Entry
from newsmodel.extract.statements.phrases.party import Party

__all__ = ["Proposal"]


@define(eq=False)
class Proposal:
    """What one rule found.

    Attributes:
        content: token ranges of the content; a direct quotation without its marks.
        rule: name of the rule.
        cue: token range, or None.
        entry: the cue's entry in the lexicon, or None.
        speaker: who speaks, or None.
        like: the proposal whose speaker speaks here too (adding ..., and said ..., a quotation that goes on).
        follows: the proposal that this one continues.
        direct: True if the content is a quotation that stands as a clause of its own.
        addressee, target: token ranges of noun groups, or None.
        medium: "statement", or None.
        retold: True if it stands inside what another says.
        near: token range of the clause of the cue, where its time stands.
    """

    content: list[tuple[int, int]]
    rule: str
    cue: tuple[int, int] | None = None
    entry: Entry | None = None
    speaker: Party | None = None
    like: Proposal | None = None
    follows: Proposal | None = None
    direct: bool = False
    addressee: tuple[int, int] | None = None
    target: tuple[int, int] | None = None
    medium: str | None = None
    near: tuple[int, int] | None = None
    paragraph: int = 0
    retold: bool = False

    @property
    def first(self) -> int:
        """The first token of the content."""
        return self.content[0][0]

    @property
    def end(self) -> int:
        """One behind the last token of the content."""
        return self.content[-1][1]

    @property
    def asks(self) -> bool:
        """Whether "ask" asks for something here, not a question: |asked| Karvia to leave, was |asked| for help."""
        return (
            self.entry is not None
            and self.entry.lemma == "ask"
            and self.rule.endswith(("object-infinitive", "object-for", "cue-that", "hearer-to", "hearer-for"))
        )
