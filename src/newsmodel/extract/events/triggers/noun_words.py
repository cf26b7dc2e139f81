"""Noun words: which word is an event noun, by which entry, and in which noun group it stands.

an emergency |meeting|, the |bombing| of the town      an -ing form that is a noun here
a bomb exploded at the hotel |killing| nine            a verb: no noun
the |targeting| of the base                            the noun of a verb of violence
|Typhoon| Orla, the Karvia |Earthquake|                called by what it is and a name; other names are no event nouns
the |attack| Monday; an |attack| helicopter            the head of its group; not: a word before the head
"""

from __future__ import annotations

from attrs import evolve

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.triggers.attended import Attended
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.phrase import NounGroup

__all__ = ["NounWords"]

_QUAKES = frozenset(["earthquake", "tsunami"])
_OF_VERB = {"of": "target", "by": "agent", "gen": "agent", "mod": "agent"}


class NounWords(Attended):
    """Finds event nouns and their groups."""

    def _candidates(self, i: int) -> tuple[Trigger, ...]:
        """The entries that a noun may be; the -ing noun of a verb of violence counts: the |targeting| of the base."""
        word = self.lower[i]
        found = self.triggers.nouns_behind(self.lower[i - 1] if i else "", word)
        if not found and word.endswith("ing") and self.lower[i + 1 : i + 2] == ["of"]:
            verbs = (t for t in self.triggers.verbs(word) if t.pos == "verb" and t.type in VIOLENT)
            return tuple(
                evolve(t, pos="noun", roles=_OF_VERB, strong=True)
                for t in verbs
                if not t.needs and not t.after
            )[:1]
        return found

    def _match_noun(self, trigger: Trigger, i: int) -> Group | None:
        first = i
        for word in reversed(trigger.before):
            first -= 1
            if first < 0 or self.lower[first] != word:
                return None
        end = i + 1
        for word in trigger.after:
            if end >= len(self.lower) or self.lower[end] != word:
                return None
            end += 1
        return first, end

    def _is_head(self, i: int, end: int) -> bool:
        """Whether what follows in the group does not belong to the noun: the |attack| Monday"""
        return all(self.tags[j] in "YG" for j in range(i + 1, end)) or self.tags[i + 1] == "G"

    def _is_common(self, i: int) -> bool:
        """Whether a capitalised word is no part of a name."""
        found = self.referents.at(i)
        return found is None or found.form in ("demonym", "nominal")

    def _is_named_storm(self, i: int) -> bool:
        """|Typhoon| Orla, Tropical |Storm| Nils: called by what it is and a name; the Karvia |Earthquake|"""
        if not self.analysis.words[i][:1].isupper():
            return False
        if self.lower[i] in _QUAKES and i and self.tags[i - 1] == "P":
            return True
        if self.tags[i + 1 : i + 2] != "P":
            return False
        return any(t.type == "storm" and not t.before for t in self.triggers.nouns(self.lower[i]))

    def _gerund_group(self, i: int) -> tuple[int, NounGroup] | None:
        """an emergency |meeting|, the |bombing| of the town: an -ing form behind a noun group that has no other verb"""
        number = self.analysis.noun_group_of[i - 1] if i else -1
        if self.tags[i] == "v" and i and self.tags[i - 1] == "D":
            return -1 - i, NounGroup(i - 1, i + 1, i)  # an |exchange| of fire
        if self.tags[i] == "v" and (number < 0 or self.tags[i - 1] != "N"):
            return None  # a plain form behind a singular noun is a noun: a drone |attack| that ...
        if number >= 0 and self.tags[i - 1] in "NLP" and self._takes_object(i):
            return None  # a bomb exploded at the hotel |killing| nine people
        if number >= 0:
            before = self.analysis.noun_groups[number]
            if (
                before.end == i
                and self.tags[before.first] in "DHJQ#"
                and (self.tags[i - 1] not in "LPOQ" or self.lower[i + 1 : i + 2] == ["of"])
            ):
                return number, NounGroup(before.first, i + 1, i)
        if i and (
            self.tags[i - 1] in "DHGJ" or (self.tags[i - 1] in "ioyS^" and self.tags[i + 1 : i + 2] in "oi,.")
        ):
            first = i - 1 if self.tags[i - 1] in "DHJ" else i
            if self.tags[first] == "J" and first and self.tags[first - 1] in "DH":
                first -= 1
            return -1 - i, NounGroup(first, i + 1, i)
        return None

    def _takes_object(self, i: int) -> bool:
        """killing |nine people|; not: a bombing |two days ago|, a shooting |the police| did not see"""
        behind = self.clauses.group(i + 1)
        if behind is None or self.tags[i + 1] not in "DH#Q" or self.clauses.is_time(*behind):
            return False
        return not self.clauses.is_subject(self.clauses.past_of(behind[1]))
