"""Event mentions in the making: one trigger with the participants, place, time and toll found around it."""

from __future__ import annotations

from newsmodel.extract.referents import Draft
from newsmodel.model import Place, Time

__all__ = ["Party", "Telling", "Toll"]


class Party:
    """A participant in the making.

    Attributes:
        first, end: token range of what names it.
        head: index of the head token.
        kind: value of a ParticipantKind.
        draft: the actor, or None.
        classes: classes of its head noun.
        low, high: how many people it counts; low None where it does not say.
        known: True for a definite or named party; key: what makes two parties the same.
        concrete: True unless it is an abstract or unknown thing ("democracy").
        silent: True where it is understood from elsewhere (a pronoun): its text is the actor's name.
    """

    __slots__ = (
        "classes",
        "concrete",
        "draft",
        "end",
        "first",
        "head",
        "high",
        "key",
        "kind",
        "known",
        "low",
        "place",
        "silent",
        "type",
    )

    def __init__(self, first: int, end: int, head: int, kind: str, draft: Draft | None, key: str) -> None:
        self.first = first
        self.end = end
        self.head = head
        self.kind = kind
        self.draft = draft
        self.key = key
        self.classes: frozenset[str] = frozenset()
        self.type = ""
        self.low: int | None = None
        self.high: int | None = None
        self.known = False
        self.silent = False
        self.concrete = True
        self.place: Place | None = None

    def __repr__(self) -> str:
        return f"<Party {self.key} {self.kind} {self.draft.id if self.draft else ''} {self.low}>"


class Toll:
    """A number of people hurt, in the making; fields as on Casualties, with token ranges."""

    __slots__ = ("end", "first", "high", "kind", "low", "part", "who")

    def __init__(
        self, kind: str, low: int, high: int | None, who: tuple[int, int] | None, first: int, end: int
    ) -> None:
        self.kind = kind
        self.low = low
        self.high = high
        self.who = who
        self.first = first
        self.end = end
        self.part = False  # one named or single victim, who may be among those counted elsewhere

    def __repr__(self) -> str:
        return f"<Toll {self.kind} {self.low}-{self.high}>"


class Telling:
    """One place where the text tells of an event.

    Attributes:
        first, end: token range of the trigger; at: its head.
        type: value of an EventType; strong: whether it founds an event.
        place_borrowed, when_borrowed: True where it may be that of another clause (the raid came as envoys |in Oslo| ...).
        caused: True where the text says that it brought about what is told before it (floods triggered by |a cloudburst|).
        base: the telling of which this one says what came of it (attacked a post, |killing| two).
        retold: True for a verb of reported speech that goes back behind it (said a drone |had hit| a bus).
        harm: True for a verb or noun that only says that people came to harm (killed, died, the injury of).
        on_attackers: True where those who made an attack are whom it was done to (killed 11 of |the attackers|).
        supposed: True where it is said that somebody may, might or could do it.
        in_threat: True where a threat is told, and this is what is threatened.
        roles: role → parties; status; definite ("the attack"), fresh ("another attack"), plural.
        rule: name of the rule.
    """

    __slots__ = (
        "at",
        "base",
        "caused",
        "chain",
        "definite",
        "end",
        "first",
        "fresh",
        "harm",
        "in_threat",
        "on_attackers",
        "place",
        "place_borrowed",
        "place_near",
        "plural",
        "retold",
        "roles",
        "rule",
        "statement",
        "status",
        "strong",
        "supposed",
        "tolls",
        "type",
        "verb",
        "when",
        "when_borrowed",
        "when_near",
    )  # fmt: skip

    def __init__(self, first: int, end: int, at: int, type: str, strong: bool, rule: str) -> None:
        self.first = first
        self.end = end
        self.at = at
        self.type = type
        self.strong = strong
        self.rule = rule
        self.harm = False
        self.base: Telling | None = None
        self.caused = self.retold = False
        self.place_borrowed = self.when_borrowed = False
        self.in_threat = self.on_attackers = False
        self.verb = self.supposed = False
        self.roles: dict[str, list[Party]] = {"agent": [], "target": [], "instrument": [], "beneficiary": []}
        self.status = "happened"
        self.definite = self.fresh = self.plural = False
        self.place: Place | None = None
        self.place_near = False
        self.chain: frozenset[str] = frozenset()
        self.when: Time | None = None
        self.when_near = False
        self.statement: str | None = None
        self.tolls: list[Toll] = []

    def add(self, role: str, parties: list[Party]) -> None:
        """Adds parties to a role, each once."""
        here = self.roles[role]
        for party in parties:
            if all(party.key != other.key for other in here):
                here.append(party)

    def __repr__(self) -> str:
        return f"<Telling {self.type} {self.first}-{self.end} {self.status} {self.roles}>"
