"""Noun triggers: [a drone |attack| on the base], [the |murder| of the mayor], [clashes] between two gangs."""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.clauses.frame import LOADED
from newsmodel.extract.events.kinds import DISASTERS, TALKS, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.extract.events.triggers.attended import Attended
from newsmodel.extract.events.triggers.happening import verb_of_happening
from newsmodel.extract.events.triggers.status import ENDING, NO_EVENT
from newsmodel.extract.referents import Draft
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.phrase import NounGroup

__all__ = ["Nouns"]

_JUDGING = frozenset(["condemn", "praise", "say", "deny", "reject"])
_QUAKES = frozenset(["earthquake", "tsunami"])
_OVERWHELMING = frozenset(["flood", "storm", "natural_disaster"])
_FRESH = frozenset("another second third separate other similar new further fourth additional".split())
_CAUSES = (["by"], ["from"], ["of"], ["to"])
_TRIGGERED = frozenset("triggered caused unleashed brought sparked result due resulting".split())
_CALLED_OFF = frozenset(
    "canceled cancelled postponed skipped short shortened scrapped boycotted missed".split()
)
_ARRANGED = frozenset(
    "meeting visit call exercise demonstration labour_strike election agreement cooperation legislation release".split()
)
_TRIED = frozenset(
    "jailed sentenced convicted charged indicted acquitted tried arrested detained held questioned imprisoned extradited "
    "executed fined sanctioned prosecuted pardoned hanged".split()
)
_CANCELLED = frozenset("canceled cancelled postponed scrapped suspended".split())
_AWAITED = (["expected"], ["due"], ["scheduled"], ["planned"], ["set"])
_WHEN_IT_WAS = (["after"], ["since"], ["before"], ["following"])
_LEFT = frozenset("left leaving leave leaves".split())
_LASTING = frozenset(["ceasefire", "agreement", "restriction", "siege"])
# What is done by saying so: announced |entry bans| on six judges, announced |a curfew|
_BY_WORD = frozenset("sanctions suspension diplomatic_break restriction resignation".split())
_ANNOUNCING = frozenset(
    "announced announces announce announcing unveiled declared declares declaring".split()
)
_DEFINITE = frozenset("the this that these those its their his her such".split())

_OF_VERB = {"of": "target", "by": "agent", "gen": "agent", "mod": "agent"}

# What is done with measures that end: the |lifting| of an embargo
_TAKING_BACK = frozenset(
    "lifting easing relaxation removal scrapping ending abolition suspension loosening waiving".split()
)
_TAKEN_BACK = frozenset(
    "lifted eased relaxed removed scrapped ended abolished suspended loosened waived rescinded repealed revoked overturned quashed "
    "annulled cancelled canceled withdrawn dropped dismantled struck".split()
)
_LIFTED = frozenset("sanctions restriction siege".split())
_REACH = 16  # tokens between a measure and the verb that takes it back
_BY_WHOM = 5  # tokens of a "by Karvia" between the two

# What is done with a mine that is dug.
_WORKED = frozenset(
    "opened open opens opening reopened owned own owns run runs ran operated operates operate sold bought".split()
)
_NEAR = 6  # tokens

_NIGHTS = frozenset("days nights weeks hours night day".split())
_LIGHTING = frozenset("lit light lighting started starting starts set setting".split())
_OF_WOUNDS = (["died", "of"], ["died", "from"], ["dies", "of"], ["dying", "of"], ["dead", "of"])
_SUFFERED = frozenset("with of for from".split())

_IT = frozenset(["it", "this", "that"])
_IS = frozenset("is was marked marks became becomes makes made".split())
_MINES = frozenset(["mine", "mines"])
_INSIDE = frozenset(["in", "at", "inside", "from", "into", "of"])
_FALLING_IN = frozenset("collapsed collapses collapse collapsing caved caves flooded subsided closed".split())


class Nouns(Attended):
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

    def _is_by_the_way(self, trigger: Trigger, i: int, end: int, first: int) -> bool:
        """Whether an event noun stands for a mass, for how people are, or for what a crowd lights."""
        before = self.lower[max(0, first - 2) : first]
        if trigger.type in _OVERWHELMING and self._is_mass(end):
            return True
        if trigger.lemma.startswith("fire"):
            # came under “unprovoked” |fire|; blocked roads and |lit fires|
            under = trigger.lemma == "fire" and "under" in self.lower[max(0, i - 4) : i]
            return under or not _LIGHTING.isdisjoint(before[-1:])
        if trigger.lemma.endswith("wound") and before in _OF_WOUNDS:
            return True  # had died of |gunshot wounds|: counted with the dead
        # two of them |with head injuries|: how people are, not what happened to them
        return trigger.lemma == "injury" and not _SUFFERED.isdisjoint(before[-1:])

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
        if weapon.type and trigger.type in VIOLENT:
            telling.roles["instrument"].clear()
            carrier = self._carrier(group.first)
            telling.add("instrument", carrier or self.parties.of(group.first, group.end))
        if telling.definite and before[-1:] in _WHEN_IT_WAS:
            # 11 hours after |the quake|: elsewhere, and later
            telling.place_near = telling.when_near = True
            telling.when = self.surroundings.in_group(group.first, telling.at)
        elif self.statuses.is_ended(group.first):
            # a truce began on Tuesday, ending two days of |battles|
            self._settle_inside(telling, group, complements)
            telling.place_near = telling.when_near = True
        elif self._is_told_elsewhere(telling, group.first):
            self._settle_inside(telling, group, complements)
        else:
            self._settle_by_verb(telling)
            self._settle(telling, complements, (group.first, group.end))
        if before[-1:] == ["of"] and not _NIGHTS.isdisjoint(before):
            telling.plural = False  # set off |days of riots|: one stretch of them
        if telling.status == "claimed" and telling.definite:
            telling.when_near = False  # claimed |the assault| on Sunday: then it was claimed
        if not weapon.type and any(self.tags[j] in "#" for j in range(group.first, first)):
            telling.strong, telling.plural = True, False  # two attacks, 26 operations
        self.casualty.of_noun(telling, trigger, slots)
        self._place_in_statement(telling)

    def _is_embargo(self, telling: Telling, slots: dict[str, list[Party]]) -> bool:
        """a ban on |Karvian grain|: on the goods of another country; not: on Karvian parties, a ban on |rallies|"""
        owners = {p.draft.country for p in telling.roles["agent"] if p.draft is not None}
        for party in slots.get("on", ()):
            mention = self.referents.at(party.first)
            state = mention is not None and mention.form == "demonym" and isinstance(mention.referent, Draft)
            if state and party.kind == "thing" and mention is not None and mention.end < party.end:
                return isinstance(mention.referent, Draft) and mention.referent.country not in owners
        return False

    def _settle_by_verb(self, telling: Telling) -> None:
        """The clashes, which pitted A against B, |erupted| on Tuesday in Sarn: when and where, by the verb of happening"""
        verb = verb_of_happening(self.analysis, self.clauses, telling.at)
        if verb is None:
            return
        telling.when = self.surroundings.in_phrase(verb.end, verb.end)
        telling.when_near = telling.when is not None
        place, near = self.surroundings.place(verb.head, self.clauses.complements(verb.end), own=True)
        if place is not None:
            telling.place, telling.place_near = place, near
            telling.chain = self.surroundings.chain(place, verb.head)
        if place is not None or telling.when is not None:
            self.by_verb.add(telling.at)

    def _is_judged(self, first: int) -> bool:
        """X, who flew to Lima on Sunday, called |the arrest| absurd: what a statement is about was told before, and where
        and when it was is not said again"""
        content = self.said.content_at(first)
        return content is not None and content[0] == self.analysis.starts[first] and content[3] in _JUDGING

    def _is_told_elsewhere(self, telling: Telling, first: int) -> bool:
        """Whether the clause around an event noun tells of something else: protests |over| the raid, condemned it, was tried"""
        judged = telling.definite and (self.lower[first - 1] == "over" or self._is_judged(first))
        return judged or self._is_tried(first)

    def _is_tried(self, first: int) -> bool:
        """jailed on Tuesday for |the murder| of a reporter: the day and the place are those of the verdict"""
        if self.lower[first - 1] not in ("for", "over", "of", "with") or self.tags[first] == "Y":
            return False  # but for |Monday|'s attack
        verb = self.clauses.verb_before(first, self.clauses.sentence(first)[0])
        return verb is not None and self.lower[verb.head] in _TRIED

    def _settle_inside(
        self, telling: Telling, group: NounGroup, complements: list[tuple[str, Group]]
    ) -> None:
        """Place and date by a noun's own phrases: condemned |the bombing in Sarn on Monday|"""
        place, near = self.surroundings.place(telling.at, complements, own=True)
        if place is not None:
            telling.place, telling.place_near = place, near
            telling.chain = self.surroundings.chain(place, telling.at)
        telling.when = self.surroundings.in_phrase(group.first, telling.end)
        telling.when_near = telling.when is not None

    def _status_of_noun(self, telling: Telling, group: NounGroup) -> str:
        """The status that the clause gives to a noun, but for warnings, ends, and what is awaited or called off."""
        if telling.type in _ARRANGED and self._was_called_off(group.end):
            return NO_EVENT
        before = self.lower[max(0, group.first - 3) : group.first]
        if before[-1:] == ["without"]:
            return NO_EVENT  # entered the town without |a fight|
        if telling.type in TALKS and not _CALLED_OFF.isdisjoint(before):
            return NO_EVENT  # cut short |a trip|
        if telling.type == "meeting" and not _LEFT.isdisjoint(before):
            return NO_EVENT  # was shot as he left |a party meeting|: where he had been
        if telling.type in _LASTING and not ENDING.isdisjoint(before):
            return NO_EVENT  # has stepped up attacks since it ended |a ceasefire|
        if telling.type in _LIFTED and (
            self._is_taken_back(group.first) or self._was_taken_back(telling.end)
        ):
            return NO_EVENT  # the lifting by Karvia of its |embargo|
        status = self.statuses.of_noun(telling.first, group.first, None)
        if status == "planned" and telling.type in _BY_WORD and not _ANNOUNCING.isdisjoint(before):
            return "happened"
        if telling.type in DISASTERS and status in ("threatened", "planned"):
            return "hypothetical"  # warned of |tsunami| waves
        if status == "happened" and telling.type not in VIOLENT and self._is_awaited(group.end):
            return "planned"
        return status

    def _is_taken_back(self, first: int) -> bool:
        """the lifting of |the ban|, Karvia's easing of |sanctions|, the removal by Karvia of |a blockade|: the noun before "of" """
        if self.lower[first - 1 : first] != ["of"]:
            return False
        for i in range(first - 2, max(-1, first - 2 - _BY_WHOM), -1):
            if self.lower[i] in _TAKING_BACK:
                return True
            if self.tags[i] not in "PDyi" or (self.tags[i] in "yi" and self.lower[i] != "by"):
                return False
        return False

    def _was_taken_back(self, at: int) -> bool:
        """|A ban| on rallies was lifted; |a curfew| imposed on Lima has been eased; not: the curfew, |which began on Friday|,"""
        for i in range(at, min(at + _REACH, len(self.lower))):
            if self.tags[i] in ".;:W":
                return False
            if self.verb_at(i):
                verb = self.analysis.verb_groups[self.analysis.verb_group_of[i]]
                lifted = verb.passive and self.lower[verb.head] in _TAKEN_BACK
                return lifted and not verb.negated and verb.modal < 0
        return False

    def _note(self, telling: Telling, number: int) -> None:
        """Keeps what an event noun tells, for the verbs that lend something to it."""
        self.tellings.append(telling)
        self.noun_at.setdefault(number, telling)
        for j in range(telling.at + 1, telling.end):  # an exchange of |fire|: one event noun
            if self.analysis.noun_group_of[j] >= 0:
                self.noun_at.setdefault(self.analysis.noun_group_of[j], telling)
        self.nouns_end = telling.end
        self.with_nouns.add(self.analysis.sentence_of[telling.at])

    def _is_awaited(self, at: int) -> bool:
        """|A verdict| by the panel is expected in June"""
        for i in range(at, min(at + 12, len(self.lower))):
            if self.verb_at(i):
                return (
                    self.lower[i] in ("is", "are")
                    and self.lower[i + 1 : i + 2] in _AWAITED
                    and self.analysis.verb_groups[self.analysis.verb_group_of[i]].tense == "present"
                )
            if self.tags[i] in ".;:,W":
                return False
        return False

    def _was_called_off(self, at: int) -> bool:
        """|a summit| of governors planned for Thursday was called off"""
        for i in range(at, min(at + 14, len(self.lower))):
            if self.verb_at(i):
                words = self.lower[i : i + 5]
                return ("called" in words and "off" in words) or not _CANCELLED.isdisjoint(words)
            if self.tags[i] in ".;:W":
                return False
        return False

    def verb_at(self, i: int) -> bool:
        """Whether a finite verb group stands at a token."""
        number = self.analysis.verb_group_of[i]
        return number >= 0 and self.analysis.verb_groups[number].form == "finite"

    def _carrier(self, first: int) -> list[Party]:
        """|a car packed with| explosives"""
        if first < 3 or self.lower[first - 1] != "with" or self.lower[first - 2] not in LOADED:
            return []
        outer = self.clauses.group(first - 3)
        return self.slots.parties_of([outer]) if outer is not None and outer[1] == first - 2 else []

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

    def _is_named_storm(self, i: int) -> bool:
        """|Typhoon| Orla, Tropical |Storm| Nils: called by what it is and a name; the Karvia |Earthquake|"""
        if not self.analysis.words[i][:1].isupper():
            return False
        if self.lower[i] in _QUAKES and i and self.tags[i - 1] == "P":
            return True
        if self.tags[i + 1 : i + 2] != "P":
            return False
        return any(t.type == "storm" and not t.before for t in self.triggers.nouns(self.lower[i]))

    def _is_mass(self, end: int) -> bool:
        """a flood |of| calls, a blizzard |of| tweets: a great many; but the floods |of 1993|, |of last May|"""
        if self.lower[end : end + 1] != ["of"] or end + 1 >= len(self.tags):
            return False
        return self.tags[end + 1] not in "#Y" and self.lower[end + 1] not in ("last", "this", "the")

    def _is_dug(self, i: int) -> bool:
        """a coal |mine|: listed as a place, not as a weapon; opened |a mine|: no weapon is opened or run; nine men died in
        |a mine|, when |a mine| collapsed"""
        if self.lower[i].startswith("mine") and not _WORKED.isdisjoint(self.lower[max(0, i - _NEAR) : i]):
            return True
        if self.lower[i] in _MINES:
            group = self.clauses.group(i)
            inside = group is not None and self.lower[group[0] - 1] in _INSIDE
            if inside or not _FALLING_IN.isdisjoint(self.lower[i + 1 : i + 4]):
                return True
        pair = f"{self.lower[i - 1]} {self.lower[i]}" if i else ""
        return self.triggers.is_listed(pair) and not self.triggers.noun_class(pair).type

    def _is_common(self, i: int) -> bool:
        """Whether a capitalised word is no part of a name."""
        found = self.referents.at(i)
        return found is None or found.form in ("demonym", "nominal")

    def _takes_object(self, i: int) -> bool:
        """killing |nine people|; not: a bombing |two days ago|, a shooting |the police| did not see"""
        behind = self.clauses.group(i + 1)
        if behind is None or self.tags[i + 1] not in "DH#Q" or self.clauses.is_time(*behind):
            return False
        return not self.clauses.is_subject(self.clauses.past_of(behind[1]))

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

    def _is_dated(self, group_first: int, first: int) -> bool:
        """|Monday's| ambush, |last week's| attack: one that is known"""
        return any(self.tags[i : i + 2] == "YG" for i in range(group_first, first - 1))

    def _describe_noun(self, telling: Telling, group_first: int, first: int) -> None:
        lower = self.lower
        telling.definite = lower[group_first] in _DEFINITE or self._is_dated(group_first, first)
        telling.fresh = any(lower[j] in _FRESH for j in range(group_first, first))
        if group_first > 1 and lower[group_first - 2] in _IT and lower[group_first - 1] in _IS:
            telling.definite, telling.fresh = (
                True,
                False,
            )  # |It was| the third flood in a year: the one told of
        telling.plural = self.tags[telling.at] == "L"
