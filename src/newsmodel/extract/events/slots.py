"""Slots: what fills the grammatical places around a trigger: subject, object, prepositions, the words of its noun group."""

from __future__ import annotations

from newsmodel.extract.events.clause import Clauses, Group
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.parties import Parties
from newsmodel.extract.referents import Draft
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.phrase import NounGroup, VerbGroup

__all__ = ["LOADED", "Frame", "Slots"]


class Frame:
    """The surroundings of one verb: groups not yet made parties."""

    __slots__ = ("as_found", "complements", "objects", "passive", "plain", "subjects", "verb")

    def __init__(
        self,
        verb: VerbGroup,
        passive: bool,
        subjects: list[Group],
        objects: list[Group],
        complements: list[tuple[str, Group]],
    ) -> None:
        self.verb = verb
        self.passive = passive
        self.subjects = subjects
        self.objects = objects
        self.complements = complements
        self.as_found = (objects, complements)
        self.plain: dict[str, list[Party]] | None = None  # the slots of triggers of one word


_TIME_NOUNS = frozenset(
    "day days week weeks month months year years hour hours minutes night morning afternoon evening".split()
)

LOADED = frozenset("packed loaded filled laden rigged stuffed".split())
_HARMED = frozenset(
    "killed wounded injured hurt murdered assassinated kidnapped abducted executed arrested detained burned damaged".split()
)


# Verbs with two objects: gave Karvia a loan
_GIVING = frozenset(
    f"{verb}{end}"
    for verb in ("grant", "send", "lend", "offer", "award", "hand", "loan", "pay", "promise")
    for end in ("", "s", "ed", "ing")
) | frozenset("give gives gave given giving sent lent paid promised promising".split())


class Slots:
    """Fills slots."""

    def __init__(self, parties: Parties, clauses: Clauses) -> None:
        self.parties = parties
        self.clauses = clauses
        self.tags = clauses.tags
        self.lower = clauses.lower
        self.frame: Frame

    # ------------------------------------------------------------------ verbs

    def of_verb(self, verb: VerbGroup, i: int) -> Frame:
        """The frame of a verb group: voice, subject, objects, prepositional phrases."""
        clauses = self.clauses
        passive = verb.passive and self.lower[i] != "died"
        objects = [group for group in clauses.objects(i + 1) if not clauses.is_time(*group)]
        if not objects and self.tags[i] == "g" and self.lower[i + 1 : i + 2] == ["of"]:
            objects = clauses.objects(i + 2)  # the targeting |of the base|
        if passive and verb.form == "participle" and objects and self._follows(i, objects[0]):
            passive = (
                False  # "gunmen, |kidnapped| the mayor": a participle with an object of its own is no passive
            )
        if not objects and self.tags[i : i + 1] in ("d", "g") and self.tags[i + 1 : i + 2] == "&":
            other = clauses.verb(i + 2)  # gunmen |shot and killed| the mayor: one object for both
            objects = clauses.objects(i + 3) if other is not None and other.end == i + 3 else []
        if not objects:
            objects = self._relative(verb)
            passive = passive and not objects
        if not objects and not passive and self._elided(verb, i):
            passive = True
        if len(objects) == 1 and not passive:
            objects += self._given(i, objects[0][1])
        after = self._past_load(max(i + 1, objects[-1][1])) if objects else i + 1
        if (
            i + 1 < len(self.tags)
            and self.tags[i + 1] == "B"
            and self.tags[i] in "nd"
            and not clauses.subject(verb.first)
        ):
            # Also injured were |two officers|
            subjects, objects, passive = clauses.objects(i + 2), [], True
            self.frame = Frame(
                verb, passive, subjects, objects, clauses.complements(subjects[-1][1]) if subjects else []
            )
            return self.frame
        complements = clauses.complements(after if not passive else i + 1)
        subjects = clauses.subject(verb.first)
        self.frame = Frame(verb, passive, subjects, objects, complements)
        return self.frame

    def _relative(self, verb: VerbGroup) -> list[Group]:
        """the bus, |which| rebels attacked; the man |whom| they killed: the object stands before the subject"""
        subject = self.clauses.group(verb.first - 1) if verb.first else None
        if subject is None or subject[1] != verb.first or (verb.form == "finite" and verb.passive):
            return []
        before = subject[0] - 1 if self.tags[subject[0]] != "W" else subject[0]
        if before < 1 or self.lower[before] not in ("which", "whom") or self.tags[before - 1] in "ioyS":
            return []
        if verb.form not in ("finite", "participle"):
            return []
        return self.clauses.antecedent(before, self.clauses.sentence(before)[0])

    def _given(self, i: int, at: int) -> list[Group]:
        """gave Karvia |a loan|: what is given stands behind whom it is given to"""
        if self.lower[i] not in _GIVING or self.tags[at : at + 1] not in ("D", "#", "Q", "$", "J"):
            return []
        group = self.clauses.group(at)
        return [group] if group is not None and group[0] == at and not self.clauses.is_time(*group) else []

    def _elided(self, verb: VerbGroup, i: int) -> bool:
        """five were killed and 24 soldiers |injured|: a verb of harm without an object, its "were" left out"""
        return self.tags[i] in "dn" and verb.first == i and self.lower[i] in _HARMED

    def _follows(self, i: int, group: Group) -> bool:
        return (
            (group[0] <= i + 2 or set(self.tags[i + 1 : group[0]]) == {"r"})  # abducted |at least 20| women
            and self.tags[group[0]] not in "Y"
            and not any(self.lower[j] in _TIME_NOUNS for j in range(group[0], group[1]))
        )

    def match(self, trigger: Trigger, i: int, frame: Frame) -> int | None:
        """Where the words of a trigger verb end; None if they do not stand here. The object may stand inside: set |the bus| on fire."""
        if trigger.before:
            j = i - len(trigger.before)
            if j < 0 or tuple(self.lower[j:i]) != trigger.before:
                return None
        after = trigger.after
        if not after:
            return i + 1
        frame.objects, frame.complements = list(frame.as_found[0]), frame.as_found[1]
        end = self._words(after, i + 1)
        if (
            end is None
            and len(after) == 1
            and trigger.pos == "light"
            and any(prep == after[0] for prep, _ in frame.complements)
        ):
            return i + 1  # responded at dawn |with| air strikes
        if end is None and frame.objects and not frame.passive:
            first, stop = frame.objects[0]
            if tuple(self.lower[stop - len(after) : stop]) == after and stop - len(after) > first:
                if self.tags[stop - 1] != "L":  # expelled two Karvian |diplomats|: they are the object
                    frame.objects[0] = (first, stop - len(after))  # took two engineers |hostage|
                return stop
            # handed a commander |over| to Karvia: a particle, where another preposition follows
            particle = self.tags[stop + 1 : stop + 2] in ("t", "i")
            if len(after) > 1 or particle or self.tags[stop : stop + 1] not in ("i", "y", "o", "t"):
                end = self._words(after, stop)
            last = frame.objects[-1][1]
            if end is None and last > stop and self.tags[last : last + 1] not in ("i", "y", "o", "t"):
                end = self._words(after, last)  # leaving two guards and a passer-by |dead|
        return end

    def _words(self, after: tuple[str, ...], at: int) -> int | None:
        lower = self.lower
        if at < len(lower) and self.tags[at] == "r" and lower[at] != after[0]:
            at += 1
        end = at + len(after)
        if tuple(lower[at:end]) == after:
            # fired |at least| ten shots
            return None if after[-1] == "at" and lower[end : end + 1] in (["least"], ["most"]) else end
        if '"' not in self.tags[at:end]:
            return None
        # were the "target of" an attack
        found = [i for i in range(at, min(len(lower), end + 2)) if self.tags[i] != '"'][: len(after)]
        return found[-1] + 1 if tuple(lower[i] for i in found) == after else None

    def filled(self, frame: Frame, trigger: Trigger, end: int) -> dict[str, list[Party]]:
        """The parties in each slot of a verb, in the active voice: the passive's subject is the object."""
        i = frame.verb.head
        objects, complements = frame.as_found
        if not trigger.after or end == i + 1:
            frame.objects, frame.complements = objects, complements
            if frame.plain is None:
                frame.plain = self._slots(frame)
            return frame.plain
        if objects and frame.objects and frame.objects[0][1] != objects[0][1]:
            objects = frame.objects  # took two engineers |hostage|: without the trigger's own word
        whole = bool(objects) and objects[0][1] == end and objects[0][0] < end - len(trigger.after)
        if (
            trigger.after
            and end > i + 1
            and not (objects and objects[0][1] <= end - len(trigger.after))
            and not (whole and self.tags[end - 1] == "L")
        ):
            objects = self.clauses.objects(end)
            if objects and frame.passive and (frame.verb.form == "participle" or not frame.verb.passive):
                frame.passive = (
                    False  # soldiers |burned down| dozens of homes: with an object it is no passive
                )
            after = objects[-1][1] if objects else end
            complements = self.clauses.complements(after)
            last = self.tags[end - 1]
            if (
                objects
                and last in "ioySt"
                and "obj" not in trigger.roles
                and self.lower[end - 1] in trigger.roles
            ):
                complements = [(self.lower[end - 1], g) for g in objects] + complements
                objects = []
            frame.objects, frame.complements = objects, complements
        frame.objects, frame.complements = objects, complements
        return self._slots(frame)

    def _slots(self, frame: Frame) -> dict[str, list[Party]]:
        objects, complements = frame.objects, frame.complements
        slots: dict[str, list[Party]] = {}
        subject = self._all(frame.subjects)
        if frame.passive:
            slots["obj"] = subject
            by = self._all([g for p, g in complements if p == "by"])
            if by:
                slots["subj"] = by
        else:
            if subject:
                slots["subj"] = subject
            if objects:
                slots["obj"] = self._all(objects)
        for prep, group in complements:
            if prep != "by" or not frame.passive:
                made = self._all([group])
                if prep == "with" and self.lower[group[0] - 2] in ("along", "together"):
                    prep = "obj" if "obj" in slots else "subj"  # kidnapped |along with two colleagues|
                if made:
                    slots.setdefault(prep, []).extend(made)
        return slots

    def _all(self, groups: list[Group]) -> list[Party]:
        found: list[Party] = []
        for first, end in groups:
            name = self._apposed_name(first, end)
            made = self.parties.of(*(name or (first, end)))
            if name is not None and made:  # expelled the deputy |ambassador|, Hugo Maartens
                made[0].classes |= self.parties.triggers.noun_class(self.lower[end - 1]).classes
            if self._describes(first, made, end):
                continue
            self._load(made, end)
            keys = {p.key for p in found if p.draft is not None}
            made = [p for p in made if p.key not in keys]  # a lawyer, |Max Hale|, and ...: named once
            found += made
        return found

    def _past_load(self, end: int) -> int:
        """rammed a truck |filled with explosives| into a base"""
        if (
            self.lower[end : end + 1]
            and self.lower[end] in LOADED
            and self.lower[end + 1 : end + 2] == ["with"]
        ):
            inner = self.clauses.group(end + 2)
            return inner[1] if inner is not None else end
        return end

    def _load(self, made: list[Party], end: int) -> None:
        """a car |packed with explosives|: what carries a weapon is the weapon"""
        if (
            self.lower[end : end + 1] == []
            or self.lower[end] not in LOADED
            or self.lower[end + 1 : end + 2] != ["with"]
        ):
            return
        inner = self.clauses.group(end + 2)
        for party in self.parties.of(end + 2, inner[1]) if inner is not None and made else ():
            if party.type and made[0].end == end:
                made[0].classes |= party.classes
                made[0].type, made[0].end = party.type, party.end

    def _describes(self, first: int, made: list[Party], end: int) -> bool:
        """Dan Orlow, |the mayor|, and two guards: between commas behind a name, one person is that one"""
        if len(made) != 1 or made[0].draft is not None or made[0].kind != "person":
            return False
        behind = first > 1 and self.tags[first - 1] == ","
        draft = self.parties.referents.actor_at(first - 2) if behind else None
        end = self.clauses._past_of(end)
        named = draft is not None and draft.kind == "person" and self.tags[end : end + 1] == ","
        return named and self.lower[made[0].first] not in ("another", "one", "his", "her", "their")

    def _apposed_name(self, first: int, end: int) -> Group | None:
        """the mayor of the town, |Juan Perez|, ...: the name that follows a description"""
        p = self.clauses._past_of(end)
        if p < len(self.tags) and self.tags[p] == ",":
            group = self.clauses.group(p + 1)
            if group is not None and group[0] == p + 1:
                draft = self.parties.referents.actor_at(group[1] - 1)
                here = self.parties.referents.at(end - 1)
                thing = any(p.kind == "thing" and p.classes for p in self.parties.of(first, end))
                described = not thing and (here is None or here.form == "nominal")
                if draft is not None and draft.kind == "person" and described:
                    q = group[1]
                    if (q < len(self.tags) and self.tags[q] in ",.") and self.tags[end - 1] in "NP":
                        return group
        return None

    # ------------------------------------------------------------------ nouns

    def of_noun(
        self, group: NounGroup, first: int, end: int, complements: list[tuple[str, Group]]
    ) -> dict[str, list[Party]]:
        """The parties in each slot of a noun: its owner, the words of its group, its prepositional phrases."""
        slots: dict[str, list[Party]] = {}
        plural = self._plural_owner(group.first)
        if plural is not None:
            slots["gen"] = self._all([plural])
        owner = next((j for j in range(first - 1, group.first - 1, -1) if self.tags[j] == "G"), -1)
        if owner > group.first:
            made = self.parties.of(group.first, owner)
            if made:
                slots["gen"] = made
        start = owner + 1 if owner >= 0 else group.first
        mod = self._modifiers(start, first, end)
        if mod:
            slots["mod"] = mod
        for prep, where in complements:
            if prep == "of:":
                continue
            made = self._all([where])
            if made:
                slots.setdefault(prep, []).extend(made)
        if self.tags[group.first] == "H":
            mention = self.parties.referents.at(group.first)
            if mention is not None and isinstance(mention.referent, Draft):
                slots.setdefault("gen", []).extend(
                    self.parties.of(group.first, group.first + 1)
                    or self._silent(group.first, mention.referent)
                )
        return slots

    def _plural_owner(self, first: int) -> Group | None:
        """|the soldiers|' deaths, |Max Reyes|' murder: a genitive without its s"""
        analysis = self.parties.analysis
        if first < 2 or self.tags[first - 1] != "'" or self.lower[first - 2][-1:] != "s":
            return None
        if analysis.starts[first - 1] != analysis.ends[first - 2]:
            return None  # an opening quotation mark
        group = self.clauses.group(first - 2)
        return group if group is not None and group[1] == first - 1 else None

    def _silent(self, at: int, draft: Draft) -> list[Party]:
        party = Party(at, at + 1, at, "person" if draft.kind == "person" else "group", draft, draft.id)
        party.silent = party.known = True
        return [party]

    def _modifiers(self, start: int, first: int, end: int) -> list[Party]:
        """Israeli |air strikes|, a rebel |attack|, a |rifle| attack: each word before the trigger, and within its phrase."""
        found: list[Party] = []
        referents = self.parties.referents
        j = start
        while j < end - 1 or j < first:
            mention = referents.at(j)
            if (
                mention is not None
                and mention.first >= start
                and isinstance(mention.referent, Draft)
                and mention.form != "pronoun"
            ):
                draft = mention.referent
                party = Party(
                    mention.first,
                    mention.end,
                    mention.end - 1,
                    "person" if draft.kind == "person" else "group",
                    draft,
                    draft.id,
                )
                party.known = True
                found.append(party)
                j = max(j + 1, mention.end)
                continue
            if self.tags[j] in "NLuP" and j < end - 1 + (end == first):
                noun = self.parties.triggers.noun_class(self.lower[j])
                role = self.parties.heads.roles.get(self.lower[j])
                if (
                    role is not None
                    and j < first
                    and role.kind in ("armed_group", "military", "police", "government")
                ):
                    party = Party(j, j + 1, j, "people" if role.is_person else "group", None, self.lower[j])
                    party.classes = noun.classes | {role.kind, "force"}
                    found.append(party)
                elif noun.classes:
                    double = j > start and self.parties.triggers.is_listed(
                        f"{self.lower[j - 1]} {self.lower[j]}"
                    )
                    party = Party(j - double, j + 1, j, noun.kind or "thing", None, self.lower[j])
                    party.classes, party.type = noun.classes, noun.type
                    if noun.type or j < first:
                        found.append(party)
            j += 1
        return found

    # ------------------------------------------------------------------ conditions

    def satisfies(self, trigger: Trigger, slots: dict[str, list[Party]]) -> bool:
        """Whether every condition of an entry holds: each slot filled by a noun of the class."""
        return all(any(of in party.classes for party in slots.get(slot, ())) for slot, of in trigger.needs)
