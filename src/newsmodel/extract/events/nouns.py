"""Noun triggers: [a drone |attack| on the base], [the |murder| of the mayor], [clashes] between two gangs."""

from __future__ import annotations

from newsmodel.extract.events.clause import Group
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.reader import VIOLENT, Reader
from newsmodel.extract.events.slots import LOADED
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.phrase import NounGroup

__all__ = ["Nouns"]

_FRESH = frozenset("another second third separate other similar new further fourth additional".split())
_DEFINITE = frozenset("the this that these those its their his her such".split())

_DISASTERS = frozenset("earthquake flood storm natural_disaster fire accident epidemic".split())
_OF_VERB = {"of": "target", "by": "agent", "gen": "agent", "mod": "agent"}


class Nouns(Reader):
    """Reads noun triggers."""

    def _noun(self, i: int) -> None:
        if i < self.nouns_end:
            return
        number = self.analysis.noun_group_of[i]
        if self.tags[i] == "P" and (self.lower[i] == "march" or not self._is_common(i)):
            return
        if number >= 0:
            group = self.analysis.noun_groups[number]
        else:
            made = self._gerund_group(i)
            if made is None:
                return
            number, group = made
            self.nominal.add(i)
        if i + 1 < group.end and self.tags[i + 1] in "NLP" and not self._is_head(i, group.end):
            return
        for trigger in self._candidates(i):
            at = self._match_noun(trigger, i)
            if at is None:
                continue
            first, end = at
            if first < group.first:
                continue
            complements = self.clauses.complements(end)
            slots = self.slots.of_noun(group, first, end, complements)
            if not self.slots.satisfies(trigger, slots):
                continue
            telling = Telling(first, end, i, trigger.type, trigger.strong, f"noun:{trigger.lemma}")
            self._describe_noun(telling, group.first, first)
            telling.status = self.statuses.of_noun(first, group.first, None)
            if telling.type in _DISASTERS and telling.status in ("threatened", "planned"):
                telling.status = "hypothetical"  # warned of |tsunami| waves
            self._fill(telling, trigger, slots)
            weapon = self.triggers.noun_class(" ".join(self.lower[max(group.first, first) : end]))
            if weapon.type and trigger.type in VIOLENT:
                telling.roles["instrument"].clear()
                carrier = self._carrier(group.first)
                telling.add("instrument", carrier or self.parties.of(group.first, group.end))
            self._settle(telling, complements, (group.first, group.end))
            if any(self.tags[j] in "#" for j in range(group.first, first)):
                telling.strong, telling.plural = True, False  # two attacks, 26 operations
            self.casualty.of_noun(telling, trigger, slots)
            self._place_in_statement(telling)
            self.tellings.append(telling)
            self.noun_at.setdefault(number, telling)
            for j in range(i + 1, end):  # an exchange of |fire|: one event noun
                if self.analysis.noun_group_of[j] >= 0:
                    self.noun_at.setdefault(self.analysis.noun_group_of[j], telling)
            self.nouns_end = end
            self.with_nouns.add(self.analysis.sentence_of[i])
            return

    def _carrier(self, first: int) -> list[Party]:
        """|a car packed with| explosives"""
        if first < 3 or self.lower[first - 1] != "with" or self.lower[first - 2] not in LOADED:
            return []
        outer = self.clauses.group(first - 3)
        return self.slots._all([outer]) if outer is not None and outer[1] == first - 2 else []

    def _candidates(self, i: int) -> tuple[Trigger, ...]:
        """The entries that a noun may be; the -ing noun of a verb of violence counts: the |targeting| of the base."""
        word = self.lower[i]
        found = self.triggers.nouns_behind(self.lower[i - 1] if i else "", word)
        if not found and word.endswith("ing") and self.lower[i + 1 : i + 2] == ["of"]:
            verbs = (t for t in self.triggers.verbs(word) if t.pos == "verb" and t.type in VIOLENT)
            return tuple(
                t._replace(pos="noun", roles=_OF_VERB, strong=True)
                for t in verbs
                if not t.needs and not t.after
            )[:1]
        return found

    def _is_common(self, i: int) -> bool:
        """Whether a capitalised word is no part of a name."""
        found = self.referents.at(i)
        return found is None or found.form in ("demonym", "nominal")

    def _gerund_group(self, i: int) -> tuple[int, NounGroup] | None:
        """an emergency |meeting|, the |bombing| of the town: an -ing form behind a noun group that has no other verb"""
        number = self.analysis.noun_group_of[i - 1] if i else -1
        if self.tags[i] == "v" and i and self.tags[i - 1] == "D":
            return -1 - i, NounGroup(i - 1, i + 1, i)  # an |exchange| of fire
        if self.tags[i] == "v" and (number < 0 or self.tags[i - 1] != "N"):
            return None  # a plain form behind a singular noun is a noun: a drone |attack| that ...
        if number >= 0:
            before = self.analysis.noun_groups[number]
            if (
                before.end == i
                and self.tags[before.first] in "DHJQ#"
                and (self.tags[i - 1] not in "LPO" or self.lower[i + 1 : i + 2] == ["of"])
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

    def _is_head(self, i: int, end: int) -> bool:
        """Whether what follows in the group does not belong to the noun: the |attack| Monday"""
        return all(self.tags[j] in "YG" for j in range(i + 1, end)) or self.tags[i + 1] == "G"

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

    def _describe_noun(self, telling: Telling, group_first: int, first: int) -> None:
        lower = self.lower
        telling.definite = lower[group_first] in _DEFINITE
        telling.fresh = any(lower[j] in _FRESH for j in range(group_first, first))
        telling.plural = self.tags[telling.at] == "L"
