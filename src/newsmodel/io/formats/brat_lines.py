"""The lines of a BRAT annotation file, by what they are; what newsmodel does not know is told with its line."""

from __future__ import annotations

import json
from typing import Any

import attrs

from newsmodel.errors import FormatError
from newsmodel.io.formats.brat import actor_type, party_type, place_type
from newsmodel.model import (
    ActorKind,
    Diagnostic,
    EventStatus,
    EventType,
    MentionForm,
    ParticipantKind,
    PlaceKind,
    Role,
    Span,
    SpeechAct,
    StatementKind,
)

__all__ = ["ACTORS", "EVENTS", "PARTIES", "PLACES", "Bound", "Standoff"]

ACTORS = {actor_type(kind): kind for kind in ActorKind}
PLACES = {place_type(kind): kind for kind in PlaceKind}
PARTIES = {party_type(kind): kind for kind in ParticipantKind}
EVENTS = {kind.value: kind for kind in EventType}
_TYPES = frozenset(["Statement", "Cue", *ACTORS, *PLACES, *PARTIES, *EVENTS])
_VALUES: dict[str, Any] = {
    "Act": SpeechAct,
    "Kind": StatementKind,
    "Form": MentionForm,
    "Status": EventStatus,
}
_RELATIONS = frozenset(["Speaker", "Addressee", "Target", "Cue"])


@attrs.define
class Bound:
    """A text-bound annotation: its type and the stretches that it covers."""

    kind: str
    spans: tuple[Span, ...]

    @property
    def span(self) -> Span:
        """From the first of its stretches to the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


class Standoff:
    """The lines of an .ann file, by what they are.

    Args:
        text: the annotated text.
        file: how errors and diagnostics name the file.
    """

    def __init__(self, text: str, file: str) -> None:
        self._text, self._file, self._number = text, file, 0
        self._odd: list[tuple[str, str]] = []
        self.bound: dict[str, Bound] = {}
        self.events: dict[str, list[tuple[str, str]]] = {}
        self.attributes: dict[tuple[str, str], str] = {}
        self.relations: dict[tuple[str, str], str] = {}
        self.notes: dict[str, dict[str, Any]] = {}
        self.links: dict[str, str] = {}

    def line(self, number: int, line: str) -> None:
        """Takes one line.

        Raises:
            FormatError: it is not as BRAT writes it.
        """
        self._number = number
        id, _, rest = line.partition("\t")
        try:
            self._take(id, rest)
        except (ValueError, IndexError):
            raise self._fault("no annotation of BRAT's", line) from None

    def _fault(self, what: str, found: str) -> FormatError:
        expected = "a line as in https://brat.nlplab.org/standoff.html"
        return FormatError(
            what, file=self._file, line=self._number, expected=expected, found=repr(found[:60])
        )

    def _take(self, id: str, rest: str) -> None:
        head, _, tail = rest.partition("\t")
        words = head.split(" ")
        if id.startswith("T"):
            self.bound[id] = self._bound(words[0], head.partition(" ")[2])
            self._look_at(id, words[0], head.partition(" ")[2], tail)
        elif id.startswith("E"):
            self.events[id] = [(part.partition(":")[0], part.partition(":")[2]) for part in words if part]
            self._look_at_event(*self.events[id])
        elif id.startswith(("A", "M")):
            self.attributes[words[1], words[0]] = value = words[2] if len(words) > 2 else "true"
            if value not in set(_VALUES.get(words[0], ())):
                self._odd.append((words[1], self._told(f"{words[0]} {value!r} is unknown")))
        elif id.startswith("R"):
            self.relations[words[1].removeprefix("Arg1:"), words[0]] = words[2].removeprefix("Arg2:")
            if words[0] not in _RELATIONS:
                self._odd.append(
                    (words[1].removeprefix("Arg1:"), self._told(f"relation {words[0]!r} is unknown"))
                )
        elif id.startswith("N"):
            self.links[words[1]] = words[2]
        elif id.startswith("#"):
            self.notes[words[1]] = self._note(tail)
        elif not id.startswith("*"):
            raise ValueError(id)

    def _bound(self, kind: str, places: str) -> Bound:
        spans = []
        for place in places.split(";"):
            start, end = map(int, place.split(" "))
            if not 0 <= start < end <= len(self._text):
                raise ValueError(place)
            spans.append(Span(start, end))
        return Bound(kind, _joined(self._text, spans))

    def _look_at(self, id: str, kind: str, places: str, words: str) -> None:
        """Whether an annotation is of a known type, and covers the words that it repeats."""
        if kind not in _TYPES:
            self._odd.append((id, self._told(f"type {kind!r} is unknown")))
        spans = (Span(*map(int, place.split(" "))) for place in places.split(";"))
        covered = " ".join(self._text[span.slice] for span in spans)
        if words and words.split() != covered.split():
            self._odd.append((id, self._told(f"the offsets are those of {covered!r}, not of {words!r}")))

    def _look_at_event(self, head: tuple[str, str], *parts: tuple[str, str]) -> None:
        kind, trigger = head
        if kind not in EVENTS:
            self._odd.append((trigger, self._told(f"event type {kind!r} is unknown")))
        for role, _ in parts:
            if role.rstrip("0123456789") not in set(Role):
                self._odd.append((trigger, self._told(f"role {role!r} is unknown")))

    def _told(self, what: str) -> str:
        return f"{self._file}, line {self._number}: {what}"

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What is odd about the lines, each with the place in the text that it is about."""
        return tuple(self._diagnostic(id, message) for id, message in self._odd)

    def _diagnostic(self, id: str, message: str) -> Diagnostic:
        trigger = self.events[id][0][1] if id in self.events else id
        span = self.bound[trigger].span if trigger in self.bound else None
        line = column = None
        if span is not None:
            line = self._text.count("\n", 0, span.start) + 1
            column = span.start - self._text.rfind("\n", 0, span.start)
        return Diagnostic(code="odd-annotation", message=message, span=span, line=line, column=column)

    def _note(self, tail: str) -> dict[str, Any]:
        try:
            note = json.loads(tail)
        except json.JSONDecodeError:  # a note of the annotator's own
            return {}
        return note if isinstance(note, dict) else {}


def _joined(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """The spans, with those made one that only line ends and blanks part: BRAT has each line apart."""
    joined = [spans[0]]
    for span in spans[1:]:
        between = text[joined[-1].end : span.start]
        if between and not between.strip() and "\n" in between:
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
