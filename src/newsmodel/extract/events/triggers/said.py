"""What is said: in which statement a token stands, and who makes it.

"|They| came at night", said a driver      others than the driver
the front said |it| had left               the front
"""

from __future__ import annotations

from bisect import bisect_right

from newsmodel.extract.referents import Draft, Referents
from newsmodel.model import Statement
from newsmodel.text.analysis import Analysis

__all__ = ["Said"]

_THIRD = frozenset("it they he she its their his her them".split())
_NESTED = 4  # contents that begin before a token and may hold it


def _is_source(statement: Statement, analysis: Analysis) -> bool:
    """according to |residents|"""
    cue = statement.cue
    return cue is not None and analysis.text[cue.start : cue.end].lower().startswith("according")


class Said:
    """Looks statements up by token; it knows nothing of what asks it, so that a text is freed as soon as it is read.

    Attributes:
        speakers, aims, told: by the id of a statement, who makes it, against whom, and when.
        quoted: ids of the direct statements.
    """

    def __init__(self, analysis: Analysis, referents: Referents, statements: list[Statement]) -> None:
        self.starts = analysis.starts
        self.lower = analysis.lower
        drafts = referents.drafts
        self.speakers = {s.id: drafts.get(s.speaker.id) for s in statements if s.speaker is not None}
        self.aims = {s.id: drafts.get(s.target.id) for s in statements if s.target is not None}
        # its time stands beside what it says, never in it
        self.told = {s.id: s.when for s in statements if s.when is not None}
        self.quoted = {s.id for s in statements if s.kind == "direct"}
        # "|They| came at night", said a driver; |they| fled, according to residents: others than those who say so
        self._of_others = self.quoted | {s.id for s in statements if _is_source(s, analysis)}
        # content spans of the statements, by start: start, end, id, act
        self._contents = sorted((c.start, c.end, s.id, str(s.act)) for s in statements for c in s.content)
        self._content_at: dict[int, tuple[int, int, str, str] | None] = {}

    def content_at(self, i: int) -> tuple[int, int, str, str] | None:
        """Start, end, id and act of the content of a statement in which a token stands."""
        if i not in self._content_at:
            self._content_at[i] = self._find_content(self.starts[i])
        return self._content_at[i]

    def _find_content(self, start: int) -> tuple[int, int, str, str] | None:
        at = bisect_right(self._contents, (start, 1 << 60, "", "")) - 1
        for k in range(at, max(-1, at - _NESTED), -1):
            first, end, _, _ = self._contents[k]
            if first <= start < end:
                return self._contents[k]
        return None

    def statement_at(self, i: int) -> tuple[str, str] | None:
        """Id and act of the statement in whose content a token stands."""
        found = self.content_at(i)
        return found[2:] if found is not None else None

    def speaker_at(self, i: int) -> Draft | None:
        """The actor who says what a token stands in; None for a "they" that is of others, and in: Peru welcomed |it|."""
        content = self.content_at(i)
        if content is None or content[0] + len(self.lower[i]) == content[1]:
            return None
        if content[2] in self._of_others and self.lower[i] in _THIRD:
            return None
        return self.speakers.get(content[2])

    def teller_at(self, i: int) -> Draft | None:
        """The speaker of a statement that is told of others, as it stands in marks or behind "according to"."""
        found = self.statement_at(i)
        return self.speakers.get(found[0]) if found is not None and found[0] in self._of_others else None

    def speaker_of(self, statement: str | None) -> str | None:
        """Id of the actor who makes a statement, or None."""
        speaker = self.speakers.get(statement) if statement is not None else None
        return speaker.id if speaker is not None else None
