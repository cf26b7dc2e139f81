"""Institutions: states, and the bodies that a state's name or adjective makes of a common noun.

|Iraq|; the |Iraqi government|      one actor
the |Colombian army|, |Turkish police|, |Iraqi factions|, |U.S. forces|      actors of their own
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POLITICAL
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, key_of, slug
from newsmodel.text.analysis import Analysis

__all__ = ["STATE_HEADS", "Institutions", "is_shared", "state_draft"]

# Heads that stand for the state itself.
STATE_HEADS = frozenset("government administration authorities regime state leadership".split())
# What news calls a state's forces as a whole.
_FORCES = ("military", "army", "armed forces", "defense forces", "defence forces")
# either Canadian or |US| governments: no body
_SEVERAL = frozenset(["governments", "ministries", "parliaments", "armies"])
# Bodies that many states have under the same name, though the world's news knows one best.
_SHARED = frozenset(
    [
        "joint chiefs of staff",
        "joint chiefs",
        "foreign office",
        "congress",
        "senate",
        "house of representatives",
        "parliament",
    ]
)
_UNSHARED = frozenset(["state", "treasury", "homeland security", "veterans affairs", "war"])
# Bodies of one state whose plain name no other state's body bears, whichever state the text speaks of.
_OF_ONE_STATE = frozenset(
    ["white house", "oval office", "state department", "state dept", "department of state"]
)


def state_draft(referents: Referents, index: NameIndex, code: str) -> Draft:
    """The actor that a state is, by its alpha-3 code."""
    row = index.states.get(code)
    if row is None:
        return referents.draft(Draft(code, code, "state", code))
    return referents.draft(Draft(code, row[1], "state", code, wikidata=row[10] or None))


def is_shared(key: str) -> bool:
    """Whether several states have a body of that name: the |Defense Department|, but the State Department is one state's."""
    front, _, last = key.rpartition(" ")
    of = key.removeprefix("department of ") if key.startswith("department of ") else ""
    portfolio = of.removeprefix("the ") or (front if last == "department" else "")
    return key in _SHARED or (bool(portfolio) and portfolio not in _UNSHARED)


def is_of_one_state(key: str) -> bool:
    """Whether the name by itself tells the state: the |White House| said that Iran must open its ports."""
    return key in _OF_ONE_STATE


class Institutions:
    """Finds the institution that a common noun behind a state's name or adjective makes.

    Attributes:
        named: ids of the listed actors that the text names.
    """

    def __init__(
        self, analysis: Analysis, referents: Referents, index: NameIndex, heads: Heads, named: set[str]
    ) -> None:
        self.analysis = analysis
        self.named = named
        self.lower, self.tags = analysis.lower, analysis.tags
        self.referents = referents
        self.index = index
        self.heads = heads

    def adjective(self, code: str) -> str:
        """The adjective of a state: "Iraqi"."""
        row = self.index.states.get(code)
        return (row[3].split("|")[0] or row[1]) if row else code

    def behind(self, name: Name, code: str) -> tuple[int, Draft] | None:
        """End and actor of the institution that a state's name opens; None if it opens none."""
        at = name.end
        if at < len(self.tags) and self.tags[at] == "G":
            at += 1
        for j in range(at, min(at + 3, len(self.tags))):
            armed = self.lower[j : j + 2] == [
                "armed",
                "forces",
            ]  # the |Lenzish armed forces| (LAF) pulled back
            if self.tags[j] not in "NJLg" and not armed:
                return None
            if self.tags[j + 1 : j + 2] in ("N", "L") and self.lower[j + 1] in self.heads.roles:
                continue
            noun = self.lower[j]
            roles = self.heads.roles
            # its main |opposition alliance|; the Lenzish |security forces|
            pair = roles.get(" ".join(self.lower[max(at, j - 1) : j + 1])) if j > at else None
            role = roles.get(" ".join(self.lower[at : j + 1])) or pair or roles.get(noun)
            noun_like = self.tags[j] in "NL" or (
                self.tags[j] == "J" and self.tags[j + 1 : j + 2] not in ("N", "L", "P", "J")
            )
            if role is None or not noun_like:
                continue
            if noun == "patrol" and self.tags[j + 1 : j + 2] in ("N", "L"):
                return None  # a |French| patrol vessel
            if noun in STATE_HEADS:
                return j + 1, self._government(name, code, j + 1)
            if role.is_person or role.kind not in POLITICAL or noun in _SEVERAL:
                return None
            if noun == "unit" and self.lower[name.first - 1 : name.first] in (["its"], ["their"]):
                return None  # at its |French| unit
            if self.analysis.words[j].isupper() and j > at:
                return None  # |AUSTRALIA| NAME SQUAD
            return j + 1, self._body(name, code, role.kind, j + 1)
        return None

    def _government(self, name: Name, code: str, end: int) -> Draft:
        """The state; under the name of its government where the text has not called it by its own."""
        key = key_of(self.analysis.cut(name.first, end))
        own = next((s.row for s in self.index.look_up(key) if s.kind == "actor"), None)
        if own is not None and own[1] == "government":
            # the |Welsh government|: that of a part of the state
            return self.referents.draft(
                Draft(slug(own[0]), own[0], own[1], own[2] or None, wikidata=own[5] or None)
            )
        state = state_draft(self.referents, self.index, code)
        if not state.forms:
            state.name, state.kind = self.analysis.name(name.first, end), "government"
        return state

    def _body(self, name: Name, code: str, kind: str, end: int) -> Draft:
        at = name.end + (self.tags[name.end] == "G")
        noun = " ".join(self.analysis.words[at:end])
        listed = self._listed(name, code, kind, noun)
        if listed is not None:
            return listed
        if kind == "armed_group":
            text = self.analysis.name(name.first, end)
            return self.referents.draft(Draft(f"{kind}:{code.lower()}-{slug(noun)}", text, kind, code))
        return self.body(code, kind, noun)

    def body(self, code: str, kind: str, noun: str) -> Draft:
        """The body of a state that a noun names: its military or police, whatever the noun; else that one."""
        if kind in ("military", "police"):
            return self.referents.draft(Draft(f"{code}-{kind}", f"{self.adjective(code)} {kind}", kind, code))
        return self.referents.draft(
            Draft(f"{code}-{slug(noun)}", f"{self.adjective(code)} {noun}", kind, code)
        )

    def _listed(self, name: Name, code: str, kind: str, noun: str) -> Draft | None:
        """the |Israeli military|, where the text names the Israel Defense Forces: one force under two names."""
        generic = _FORCES if kind == "military" else ()
        own = self.analysis.name(name.first, name.end)
        owners = dict.fromkeys((own, self.adjective(code)))
        for text in (f"{owner} {word}" for owner in owners for word in (noun, *generic)):
            for sense in self.index.look_up(key_of(text)):
                row = sense.row
                if sense.kind == "actor" and row[1] == kind and slug(row[0]) in self.named:
                    return self.referents.draft(
                        Draft(slug(row[0]), row[0], row[1], row[2] or None, wikidata=row[5] or None)
                    )
        return None
