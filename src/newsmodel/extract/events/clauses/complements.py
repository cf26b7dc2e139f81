"""Complements: the prepositional phrases behind a verb or noun, each with its preposition.

exploded |in front of the bank| on Monday           as far as the clause goes; in front of: outside
an attack staged |by rebels| on a town              behind a participle that belongs to the noun
was burned down, police said, |by gunmen|           behind who told it
protested against violations |by soldiers|          a "by" of the noun before it: not they protested
the ministers of |Chile and Peru|                   whose ministers they are, where they are of several
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.groups import Group
from newsmodel.extract.events.clauses.objects import Objects
from newsmodel.text.analysis import Analysis
from newsmodel.text.measure import DAYPARTS, DURATIONS
from newsmodel.text.phrase import NounGroup

__all__ = ["SIDES", "Complements"]

# Nouns that make a complex preposition: in front of, on the outskirts of
SIDES = {
    "front": "outside", "vicinity": "near", "outskirts": "near", "side": "near", "middle": "in", "center": "in", "centre": "in",
    "north": "in", "south": "in", "east": "in", "west": "in", "part": "in", "heart": "in", "edge": "near", "city": "in", "town": "in",
    "village": "in", "area": "in", "district": "in", "province": "in", "department": "in", "neighborhood": "in", "municipality": "in",
    "suburb": "in", "doors": "outside", "door": "outside", "entrance": "outside", "foot": "near", "streets": "in", "region": "in",
    "state": "in", "hands": "by", "behalf": "for", "neighbourhood": "in", "port": "in", "capital": "in", "county": "in", "corner": "in",
}  # fmt: skip
# Participles between an event noun and the phrases that belong to it: the attack |staged| by rebels on ...
_STAGED = frozenset(
    "staged carried launched conducted perpetrated committed mounted made held executed waged led claimed planned organized "
    "organised attended undertaken called".split()
)

# Nouns whose "by" is their own: a protest against |violations| by soldiers
_DONE_BY = frozenset(
    "violation violations abuse abuses objection objections opposition criticism demand demands claim claims allegation allegations "
    "accusation accusations decision decisions move moves effort efforts attempt attempts action actions policy policies rule report "
    "reports statement statements remark remarks comment comments failure failures refusal promise promises use request requests".split()
)
_SAID = frozenset("said says added reported announced".split())
# What one does something in answer to is no part of it: in response |to|, in retaliation |for|
_ANSWERS = frozenset("response reply retaliation revenge retribution reprisal".split())
_TO = (["to"], ["for"])
_BREAKS = frozenset(["according", "despite", "amid"])
_PERIODS = DURATIONS | DAYPARTS
_RESUMED = ("&i", "&y", "&S")
_BRACKETS = 15  # tokens between brackets
# Those who act for whole countries, told in the plural.
_OFFICES = frozenset(
    "ministers leaders presidents premiers chancellors envoys delegations representatives negotiators diplomats officials generals "
    "governments navies armies troops soldiers forces ambassadors experts".split()
)


class Complements(Objects):
    """Finds prepositional phrases."""

    def __init__(self, analysis: Analysis) -> None:
        super().__init__(analysis)
        self._complements: dict[tuple[int, int], list[tuple[str, Group]]] = {}

    def complements(self, at: int, reach: int = 40) -> list[tuple[str, Group]]:
        """The prepositional phrases behind token `at`, as far as the clause goes, each with its preposition."""
        known = self._complements.get((at, reach))
        if known is None:
            known = self._complements[at, reach] = self._find_complements(at, reach)
        return known

    def _find_complements(self, at: int, reach: int) -> list[tuple[str, Group]]:
        tags, lower, verb_of, group_of = self.tags, self.lower, self.verb_of, self.group_of
        end = min(len(tags), at + reach, self.sentence(at)[1] if at < len(tags) else at)
        found: list[tuple[str, Group]] = []
        p, prep, apposed = at, "", -1
        while p < end:
            tag = tags[p]
            if verb_of[p] >= 0 or tag in 'WTws;:."':
                if tag == '"' or (tag == "n" and self._is_staged(p)):
                    p += 1
                    continue
                break
            if tag == "," and (q := self._past_source(p, end)) is not None:
                p, prep = q, ""
                continue
            if lower[p] in _BREAKS or (lower[p] in _ANSWERS and lower[p + 1 : p + 2] in _TO):
                break  # fired rockets in |response to| crimes against farmers: those were others
            if tag == "(" and (q := self._closing(p, end)) is not None:
                p = q + 1  # the killing of [the late minister] |Max Orlow|
                continue
            if tag in "ioySt":
                prep = self._preposition(p, at, apposed)
                p += 1
                while p < end and tags[p] in "r\"'":
                    p += 1
                continue
            number = group_of[p]
            if number >= 0:
                group = self.groups[number]
                if not prep and self.is_subject(group.end) and found:
                    break
                apposed = -1 if prep else group.end
                p, prep = self._take(p, group, prep, end, found)
                continue
            if tag in ",Y":
                prep = ""
            if tag == "," and tags[p + 1 : p + 3] in _RESUMED:
                p += 2  # spoke with the minister, Ana Roth, |and with| her aide
                continue
            if tag == "," and p + 1 < end and tags[p + 1] not in 'iySr"YPD#Q':
                break
            if tag == "&" and p + 1 < end and verb_of[p + 1] >= 0:
                break
            p += 1
        return found

    def _preposition(self, p: int, at: int, apposed: int) -> str:
        """The preposition at `p`, with a mark where its group has no part in what the verb or noun at `at` tells."""
        word = self.lower[p]
        if word == "by" and p > at and self.lower[p - 1] in _DONE_BY:
            return "by:"  # protested against violations |by soldiers|: not they protested
        if word == "of" and p == apposed:
            return "of:"  # freed Ana Torres, a leader |of the party|: nor is the party freed
        if word == "over" and self.lower[p - 1 : p] == ["all"]:
            return "across"  # protests |all over Peru|: where, not against whom
        return word

    def _take(
        self, p: int, group: NounGroup, prep: str, end: int, found: list[tuple[str, Group]]
    ) -> tuple[int, str]:
        """Adds a noun group behind a preposition; returns where to go on, and the preposition that holds there."""
        if prep == "of" and not all(self._is_aside(*one) for one in found):
            found.append(("of:", (p, group.end)))
        elif prep:
            side = SIDES.get(self.lower[group.end - 1])
            if side is not None and group.end < end and self.tags[group.end] == "o":
                found.append((prep, (group.first, group.end)))
                return group.end + 1, side
            those = self._those_of(group.end, end)
            if those:
                found += [(prep, other) for other in those]
                return those[-1][1], ""
            found.append((prep, (p, group.end)))
            found += [(prep, other) for other in self._more(group.end, end, prep)]
        return group.end, ""

    def _past_source(self, p: int, end: int) -> int | None:
        """was burned down |, according to residents,| by gunmen; |, police said,|: behind who told it, where the clause goes on"""
        at = p + 1
        named = self.lower[at : at + 2] == ["according", "to"]
        group = self.group(at + 2 if named else at)
        if group is None:
            return None
        q = self.past_of(group[1])
        if not named:
            if q >= end or self.lower[q] not in _SAID:
                return None
            q += 1
        return q if q + 1 < end and self.tags[q] == "," and self.tags[q + 1] in "iy" else None

    def _is_staged(self, p: int) -> bool:
        """an attack |carried| out by rebels; not: drills, in a statement |carried| by an agency"""
        word = self.lower[p]
        return (
            self.tags[p] == "n"
            and word in _STAGED
            and (word != "carried" or self.lower[p + 1 : p + 2] == ["out"])
        )

    def _is_aside(self, prep: str, group: Group) -> bool:
        """What may stand between an event noun and its "of": when, or by whom by name, for names take no "of" along"""
        return self._is_period(*group) or (prep == "by" and self.tags[group[1] - 1] == "P")

    def _is_period(self, first: int, end: int) -> bool:
        """the murders over |the last three days| of a teacher"""
        return self.lower[end - 1] in _PERIODS or all(tag in "#Y" for tag in self.tags[first:end])

    def _closing(self, p: int, end: int) -> int | None:
        return next((q for q in range(p + 1, min(end, p + _BRACKETS)) if self.tags[q] == ")"), None)

    def _those_of(self, at: int, end: int) -> list[Group]:
        """a meeting of the foreign ministers of |Chile and Peru|: whose ministers they are, where they are of several"""
        if self.lower[at - 1] not in _OFFICES or self.lower[at : at + 1] not in (["of"], ["from"]):
            return []
        group = self.group(at + 1)
        if group is None or group[0] != at + 1 or self.tags[group[1] - 1] != "P":
            return []
        others = self._more(group[1], end, "between")
        named = others and all(self.tags[other[1] - 1] == "P" for other in others)
        return [group, *others] if named else []
