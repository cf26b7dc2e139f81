"""Noun triggers: what an event noun tells by its own group and by what stands around it.

[a drone |attack| on the base], [the |murder| of the mayor], [clashes] between two gangs
a |missile| and drone attack                   of the type that is named first
a ban on |Karvian grain|                       an embargo; a ban on rallies is a restriction
|a car packed with| explosives                 the instrument
|the| attack, |Monday's| attack                one that is known
|another| attack, two attacks, days of riots   a new one, two, one stretch of them
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.clauses.frame import LOADED
from newsmodel.extract.events.kinds import VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.triggers.noun_settling import NounSettling
from newsmodel.extract.referents import Draft
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.determiner import DEFINITE
from newsmodel.text.phrase import NounGroup

__all__ = ["Nouns"]

_FRESH = frozenset(
    "another second third separate unrelated other similar new further fourth additional".split()
)
_CAUSES = (["by"], ["from"], ["of"], ["to"])
_TRIGGERED = frozenset("triggered caused unleashed brought sparked result due resulting".split())
_DEFINITE = DEFINITE | {"such"}
_TITLED = frozenset(["act", "tour", "war"])
_NO_SINGULAR = frozenset(["talks", "negotiations"])
_NIGHTS = frozenset("days nights weeks hours night day".split())
_TOGETHER = frozenset(
    "twin double triple simultaneous coordinated co-ordinated synchronised synchronized back-to-back successive".split()
)
_SERIES = frozenset("series string spate flurry barrage succession pair".split())
_IT = frozenset(["it", "this", "that"])
_IS = frozenset("is was marked marks became becomes makes made".split())


class Nouns(NounSettling):
    """Reads noun triggers."""

    def _noun(self, i: int) -> None:
        if i < self.nouns_end:
            return
        number = self.analysis.noun_group_of[i]
        named = self._is_named_storm(i)
        if self.tags[i] == "P" and not named and (self.lower[i] == "march" or not self._is_common(i)):
            return
        if number >= 0:
            group = self.analysis.noun_groups[number]
        else:
            made = self._gerund_group(i)
            if made is None:
                return
            harmed = any(t.type in VIOLENT and t.pos == "verb" for t in self.triggers.verbs(self.lower[i]))
            if self.tags[i - 1] == "S" and harmed and not self._candidates(i):
                return  # died after |stepping| on a mine: a verb
            number, group = made
            self.nominal.add(i)
        if i + 1 < group.end and self.tags[i + 1] in "NLP" and not (named or self._is_head(i, group.end)):
            return
        for trigger in self._candidates(i):
            at = self._match_noun(trigger, i)
            if at is None or (at[0] < group.first and trigger.pos != "idle"):
                continue
            if trigger.pos == "idle":
                self.nouns_end = at[1]
                return  # died of a |heart attack|
            if trigger.type == "bombing" and not trigger.before and self._is_dug(i):
                continue
            if trigger.lemma in _TITLED and self.analysis.words[i].istitle() and self._is_title(i):
                continue  # the Freedom of Information |Act|, the |Tour| of Karvia, the Korean |War|
            if self._is_by_the_way(trigger, i, at[1], group.first):
                return
            first, end = at
            complements = self.clauses.complements(end)
            slots = self.noun_slots.of(group, first, end, complements)
            if not self.slots.satisfies(trigger, slots) or self.figures.is_noun(trigger, end, slots):
                continue
            telling = Telling(first, end, i, trigger.type, trigger.strong, f"noun:{trigger.lemma}")
            self._read_noun(telling, group, trigger, slots, complements)
            self._note(telling, number)
            return
        if number < 0 and self.lower[i - 1] == "from":
            self.nominal.discard(i)  # did not stop thousands from |marching| in the rain: no noun tells of it

    def _read_noun(
        self,
        telling: Telling,
        group: NounGroup,
        trigger: Trigger,
        slots: dict[str, list[Party]],
        complements: list[tuple[str, Group]],
    ) -> None:
        """What an event noun tells by its own group and by what stands around it."""
        first = telling.first
        self._describe_noun(telling, group.first, first)
        telling.status = self._status_of_noun(telling, group)
        self.casualty.count_people(trigger, slots)
        self.roles.fill(telling, trigger, slots)
        ahead = (p.type for p in slots.get("mod", ()) if p.head < group.first and p.type in VIOLENT)
        telling.type = next(ahead, telling.type)  # a |missile| and drone attack: by the first of them
        before = self.lower[max(0, group.first - 3) : group.first]
        if trigger.type == "restriction" and trigger.lemma == "ban" and self._is_embargo(telling, slots):
            telling.type = "sanctions"
        telling.caused = before[-1:] in _CAUSES and not _TRIGGERED.isdisjoint(before)
        self._attend(telling, group.first, slots)
        weapon = self.triggers.noun_class(" ".join(self.lower[max(group.first, first) : telling.end]))
        if trigger.type in VIOLENT and not trigger.before and first > group.first:
            # a |petrol| bomb, a |glide| bomb, a hand grenade: of the type that the whole word has
            whole = self.triggers.noun_class(" ".join(self.lower[first - 1 : telling.end]))
            telling.type = whole.type if whole.type in VIOLENT else telling.type
        if weapon.type and trigger.type in VIOLENT:
            telling.roles["instrument"].clear()
            carrier = self._carrier(group.first)
            telling.add("instrument", carrier or self.parties.of(group.first, group.end))
        self._settle_noun(telling, group, complements)
        if before[-1:] == ["of"] and not _NIGHTS.isdisjoint(before):
            telling.plural = False  # set off |days of riots|: one stretch of them
        if not weapon.type and any(self.tags[j] in "#" for j in range(group.first, first)):
            telling.strong, telling.plural = True, False  # two attacks, 26 operations
        telling.plural = telling.plural and not self._is_one_series(group.first, first)
        self.casualty.of_noun(telling, trigger, slots)
        self._place_in_statement(telling)

    def _is_one_series(self, group_first: int, first: int) -> bool:
        """|twin| blasts, |coordinated| attacks, a |series| of raids: of one time, not attacks at large"""
        if any(self.lower[j] in _TOGETHER for j in range(group_first, first)):
            return True
        return self.lower[group_first - 1] == "of" and self.lower[group_first - 2] in _SERIES

    def _is_title(self, i: int) -> bool:
        """Whether a capitalised event noun is part of a title in a sentence that is not all capitals."""
        before = self.analysis.words[i - 1] if i else ""
        return self.lower[i] in ("act", "war") or (
            before == "the" and self.lower[i + 1 : i + 2] in (["of"], ["de"])
        )

    def _is_embargo(self, telling: Telling, slots: dict[str, list[Party]]) -> bool:
        """a ban on |Karvian grain|: on the goods of another country; not: on Karvian parties, a ban on |rallies|"""
        owners = {p.draft.country for p in telling.roles["agent"] if p.draft is not None}
        for party in slots.get("on", ()):
            mention = self.referents.at(party.first)
            state = mention is not None and mention.form == "demonym" and isinstance(mention.referent, Draft)
            if state and party.kind == "thing" and mention is not None and mention.end < party.end:
                return isinstance(mention.referent, Draft) and mention.referent.country not in owners
        return False

    def _carrier(self, first: int) -> list[Party]:
        """|a car packed with| explosives"""
        if first < 3 or self.lower[first - 1] != "with" or self.lower[first - 2] not in LOADED:
            return []
        outer = self.clauses.group(first - 3)
        return self.slots.parties_of([outer]) if outer is not None and outer[1] == first - 2 else []

    def _note(self, telling: Telling, number: int) -> None:
        """Keeps what an event noun tells, for the verbs that lend something to it."""
        self.tellings.append(telling)
        self.noun_at.setdefault(number, telling)
        for j in range(telling.at + 1, telling.end):  # an exchange of |fire|: one event noun
            if self.analysis.noun_group_of[j] >= 0:
                self.noun_at.setdefault(self.analysis.noun_group_of[j], telling)
        self.nouns_end = telling.end
        self.with_nouns.add(self.analysis.sentence_of[telling.at])

    def _describe_noun(self, telling: Telling, group_first: int, first: int) -> None:
        lower = self.lower
        telling.definite = lower[group_first] in _DEFINITE or self._is_dated(group_first, first)
        telling.fresh = any(lower[j] in _FRESH for j in range(group_first, first))
        if group_first > 1 and lower[group_first - 2] in _IT and lower[group_first - 1] in _IS:
            # |It was| the third flood in a year: the one told of
            telling.definite, telling.fresh = True, False
        telling.plural = self.tags[telling.at] == "L" and lower[telling.at] not in _NO_SINGULAR

    def _is_dated(self, group_first: int, first: int) -> bool:
        """|Monday's| ambush, |last week's| attack: one that is known"""
        return any(self.tags[i : i + 2] == "YG" for i in range(group_first, first - 1))
