"""Frames: the subject, objects and prepositional phrases of one verb, and where the words of a trigger stand in them.

|gunmen| kidnapped |the mayor| in |Lima|            active
|the mayor| was kidnapped by |gunmen|               passive
the bus, |which| rebels attacked                    the object before the subject
set |the bus| on fire                               the object inside the trigger
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.clauses.governing import REPORTING
from newsmodel.extract.events.mention import Party
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.phrase import VerbGroup

__all__ = ["LOADED", "MARGINS", "Frame", "Frames"]

_TIME_NOUNS = frozenset(
    "day days week weeks month months year years hour hours minutes night morning afternoon evening".split()
)
_HOURS = frozenset(["morning", "afternoon", "evening", "night"])
# By how many something is decided: passed by 80 |votes|, by a wide |margin|
MARGINS = frozenset("vote votes margin majority acclamation consensus unanimity".split())
LOADED = frozenset("packed loaded filled laden rigged stuffed strapped".split())
_HARMED = frozenset(
    "killed wounded injured hurt murdered assassinated kidnapped abducted executed arrested detained burned damaged".split()
)
# Verbs of harm that need no object: gunmen |shot| from a car
_STRUCK = frozenset(["shot", "stabbed"])
_SHOOTERS = frozenset(
    "gunman gunmen attackers assailants shooters shooter snipers sniper soldiers troops rebels militants fighters guerrillas guards "
    "assailant attacker soldier guard forces police".split()
)
_WHILE = frozenset("in at on near outside inside during while after amid along when as by over and".split())
# Verbs with two objects: gave Karvia a loan
_GIVING = frozenset(
    f"{verb}{end}"
    for verb in ("grant", "send", "lend", "offer", "award", "hand", "loan", "pay", "promise")
    for end in ("", "s", "ed", "ing")
) | frozenset("give gives gave given giving sent lent paid promised promising".split())

# Verbs whose object may stand behind whom it goes to: returned to Peru |a flag|, passed on to Chile |radar data|
_HANDING = frozenset(
    f"{verb}{end}"
    for verb in (
        "return", "pass", "hand", "deliver", "present", "transfer", "restore", "grant", "offer", "submit", "supply", "provide",
        "ship", "send", "lend", "award", "extend", "cede", "turn", "issue", "dispatch", "donate", "release", "surrender",
    )
    for end in ("", "s", "es", "ed", "ing", "d")
) | frozenset("give gives gave given giving sent lent sold sell supplied supplies supplying".split())  # fmt: skip
# Of verbs with two objects the form that has whom it is given to as its subject: Peru was |given| a loan
_GIVEN = frozenset(
    "given granted sent lent offered awarded handed loaned paid promised shipped supplied allotted allocated assigned issued denied "
    "refused sold".split()
)
_PARTICLES = frozenset("on over back out up".split())

_REACH = 8  # tokens behind a verb or its objects in which the further words of a trigger begin


class Frame:
    """The surroundings of one verb: groups not yet made parties."""

    __slots__ = (
        "as_found", "complements", "given", "objects", "passive", "plain", "shifted", "subjects", "verb", "voice",
    )  # fmt: skip

    def __init__(
        self,
        verb: VerbGroup,
        passive: bool,
        subjects: list[Group],
        objects: list[Group],
        complements: list[tuple[str, Group]],
    ) -> None:
        self.verb = verb
        self.passive = self.voice = passive  # as read with a trigger, and as found
        self.subjects = subjects
        self.objects = objects
        self.complements = complements
        self.as_found = (objects, complements)
        self.plain: dict[str, list[Party]] | None = None  # the slots of triggers of one word
        self.shifted = False  # whether the object stands behind whom it goes to
        self.given = False  # whether the subject of the passive is whom something is given to


class Frames:
    """Finds the frames of verbs."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses
        self.tags = clauses.tags
        self.lower = clauses.lower
        self.frame: Frame  # the one found last

    def of_verb(self, verb: VerbGroup, i: int) -> Frame:
        """The frame of a verb group: voice, subject, objects, prepositional phrases."""
        clauses = self.clauses
        passive = verb.passive and self.lower[i] != "died"
        objects = [group for group in clauses.objects(i + 1) if not clauses.is_time(*group)]
        if not objects and self.tags[i] == "g" and self.lower[i + 1 : i + 2] == ["of"]:
            objects = clauses.objects(i + 2)  # the targeting |of the base|
        if not objects and not verb.passive and self.tags[i] in "dv":
            objects = self._behind_time(i + 1)
        bare = verb.form == "participle" and self.lower[verb.first] != "being"  # after |being taken| hostage
        if passive and bare and not objects:
            objects = self._behind_votes(i + 1)
            passive = not objects
        if passive and bare and objects and self._follows(i, objects[0]):
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
        shifted = self._shifted(i) if not objects and not passive else []
        objects = objects or shifted
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
        given = passive and bool(objects) and self.lower[i] in _GIVEN and verb.form == "finite"
        complements = clauses.complements(after if not passive or given else i + 1)
        if shifted:
            complements = [*clauses.complements(i + 1)[:1], *complements]
        subjects = (self._counted(verb, i) if passive else []) or clauses.subject(verb.first)
        if passive and (verb.form == "participle" or not verb.passive):
            subjects = self._with_first(subjects)
        subjects = self._with_those_besides(subjects, verb)
        self.frame = Frame(verb, passive, subjects, objects, complements)
        self.frame.shifted, self.frame.given = bool(shifted), given
        return self.frame

    def _shifted(self, i: int) -> list[Group]:
        """returned to Peru |a collection of flags|, passed on to Chile |radar data|: the object behind whom it goes to"""
        if self.lower[i] not in _HANDING:
            return []
        at = (
            i
            + 1
            + (self.lower[i + 1 : i + 2] != ["to"] and not _PARTICLES.isdisjoint(self.lower[i + 1 : i + 2]))
        )
        group = self.clauses.group(at + 1) if self.lower[at : at + 1] == ["to"] else None
        if (
            group is None
            or group[0] != at + 1
            or self.tags[group[1] : group[1] + 1] not in ("D", "#", "Q", "$", "J", "L")
        ):
            return []
        return [found for found in self.clauses.objects(group[1]) if not self.clauses.is_time(*found)]

    def _with_those_besides(self, subjects: list[Group], verb: VerbGroup) -> list[Group]:
        """The mayor, |along with two guards|, was killed: all of them were"""
        clauses = self.clauses
        behind = clauses.past_besides(clauses.past_of(subjects[-1][1])) if subjects else None
        if behind is None or not subjects[-1][1] < behind < verb.first:
            return subjects
        return subjects + [group for group in clauses.objects(behind) if group[1] <= verb.first]

    def _behind_time(self, at: int) -> list[Group]:
        """kidnapped |on Monday| two engineers, abducted |yesterday| the mayor: the object behind when it was"""
        p, tags = at, self.tags
        while p < len(tags):
            group = self.clauses.group(p)
            if tags[p : p + 2] == "iY":
                p += 2
            elif tags[p] == "Y" or (p > at and self.lower[p] in _HOURS):
                p += 1
            elif group is not None and group[0] == p and self.clauses.is_time(*group):
                p = group[1]
            else:
                break
        group = self.clauses.group(p) if p > at else None
        if group is None or group[0] != p or tags[p] not in "D#HQPLJ":
            return []
        # said |on Monday| the army had fired: a clause of its own
        return [] if self.clauses.is_subject(self.clauses.past_of(group[1])) else self.clauses.objects(p)

    def _behind_votes(self, at: int) -> list[Group]:
        """ratified by 80 votes to 12 |the treaty|, approved by a wide margin |a ban|: the object behind how many were for it"""
        group = self.clauses.group(at + 1) if self.lower[at : at + 1] == ["by"] else None
        if group is None or self.lower[group[1] - 1] not in MARGINS:
            return []
        end = group[1]
        while self.tags[end : end + 2] in ("i#", "o#", "t#", "-#", "y#"):
            end += 2  # 80 votes |to 12|, a vote |of 80 to 12|
        return self.clauses.objects(end)

    def _relative(self, verb: VerbGroup) -> list[Group]:
        """the bus, |which| rebels attacked; the man |whom| they killed: the object stands before the subject"""
        subject = self.clauses.group(verb.first - 1) if verb.first else None
        if subject is None or subject[1] != verb.first or (verb.form == "finite" and verb.passive):
            return []
        if self.tags[subject[0]] == "W" and subject[1] == subject[0] + 1:
            return []  # the office in Lima, |which| took over: the subject itself
        before = subject[0] - 1 if self.tags[subject[0]] != "W" else subject[0]
        if before > 1 and self.tags[before] == "&":
            other = self.clauses.group(before - 1)  # a drill that |Chile and Peru| held
            before = other[0] - 1 if other is not None and other[1] == before else before
        if before < 1 or self.tags[before - 1] in "ioyS":
            return []
        if self.lower[before] not in ("which", "whom") and not self._is_relative(before):
            return []
        if verb.form not in ("finite", "participle"):
            return []
        return self.clauses.antecedent(before, self.clauses.sentence(before)[0])

    def _is_relative(self, at: int) -> bool:
        """a drill |that| Chile held; not: told reporters |that| Chile held a drill"""
        if self.lower[at] != "that" or self.clauses.group(at - 1) is None:
            return False
        governing = self.clauses.verb_before(at, self.clauses.sentence(at)[0])
        return governing is None or self.lower[governing.head] not in REPORTING

    def _given(self, i: int, at: int) -> list[Group]:
        """gave Karvia |a loan|: what is given stands behind whom it is given to"""
        if self.lower[i] not in _GIVING or self.tags[at : at + 1] not in ("D", "#", "Q", "$", "J"):
            return []
        group = self.clauses.group(at)
        return [group] if group is not None and group[0] == at and not self.clauses.is_time(*group) else []

    def _elided(self, verb: VerbGroup, i: int) -> bool:
        """five were killed and 24 soldiers |injured|: a verb of harm without an object, its "were" left out"""
        if self.tags[i] not in "dn" or verb.first != i:
            return False
        return self.lower[i] in _HARMED or (self.lower[i] in _STRUCK and self._are_struck(i))

    def _with_first(self, subjects: list[Group]) -> list[Group]:
        """|Father|, son killed in Arun: in a headline a comma stands for a conjunction"""
        if len(subjects) != 1 or self.tags[subjects[0][0] - 1 : subjects[0][0]] != ",":
            return subjects
        before = self.clauses.group(subjects[0][0] - 2)
        start = self.clauses.sentence(subjects[0][0])[0]
        if before is None or before[0] != start or self.tags[start] not in "NL#J":
            return subjects
        people = self.clauses.is_people(before[1] - 1) and self.clauses.is_people(subjects[0][1] - 1)
        return [before, *subjects] if people else subjects

    def _are_struck(self, i: int) -> bool:
        """Three teenagers |shot| at Arun park: people at whom others shot; not |gunmen| shot, nor shot at |officers|"""
        group = self.clauses.group(i - 1)
        if group is None or group[1] != i or self.lower[i - 1] in _SHOOTERS:
            return False
        if self.tags[i - 1] != "#" and not self.clauses.is_people(i - 1):
            return False
        if self.tags[i + 1 : i + 2] not in ("", ",", ".", "Y") and self.lower[i + 1] not in _WHILE:
            return False
        behind = self.clauses.group(i + 2) if self.lower[i + 1 : i + 2] == ["at"] else None
        aim = behind[1] - 1 if behind is not None else -1
        return aim < 0 or not (self.lower[aim] in _SHOOTERS or self.clauses.is_people(aim))

    def _counted(self, verb: VerbGroup, i: int) -> list[Group]:
        """the mayor, who had reported |74| wounded: a bare participle of harm is told of the number before it"""
        group = self.clauses.group(verb.first - 1) if verb.first == i and self.lower[i] in _HARMED else None
        return [group] if group is not None and group[1] == i and self.tags[i - 1] == "#" else []

    def _follows(self, i: int, group: Group) -> bool:
        close = group[0] <= i + 2 or set(self.tags[i + 1 : group[0]]) == {"r"}  # abducted |at least 20| women
        return (
            (close or self.lower[i + 1] == "what")  # bombed |what they called| a base
            and self.tags[group[0]] not in "Y"
            and not any(self.lower[j] in _TIME_NOUNS for j in range(group[0], group[1]))
        )

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

    def near(self, frame: Frame, i: int) -> set[str]:
        """The words among which stand those that a trigger verb has behind it, if they stand here: behind the verb, in and
        behind its objects, and before its phrases. Most phrases of a verb are ruled out by them."""
        first = end = i + 1
        if frame.objects:
            first, end = min(first, frame.objects[0][0]), max(first, *(stop for _, stop in frame.objects))
        number = ("#",) if "#" in self.tags[first : end + _REACH] else ()
        return {*self.lower[first : end + _REACH], *(prep for prep, _ in frame.complements), *number}

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
        end = self.words(after, i + 1)
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
            # handed a commander |over| to Karvia, flew its staff |out| of Arun: a particle, where another preposition follows
            particle = self.tags[stop + 1 : stop + 2] in ("t", "i") or self.lower[stop : stop + 2] == [
                "out",
                "of",
            ]
            if len(after) > 1 or particle or self.tags[stop : stop + 1] not in ("i", "y", "o", "t"):
                end = self.words(after, stop)
            if end is None and len(after) > 1 and self.lower[stop : stop + 1] == ["of"]:
                # ordered thirty employees |of the embassy| to leave
                end = self.words(after, self.clauses.past_of(stop))
            last = frame.objects[-1][1]
            if end is None and last > stop and self.tags[last : last + 1] not in ("i", "y", "o", "t"):
                end = self.words(after, last)  # leaving two guards and a passer-by |dead|
        return end

    def _words_around_time(self, after: tuple[str, ...], at: int) -> int | None:
        """left |on Sunday| for a visit to Lenz, sat down |Monday| to discuss: the words of a trigger with a day between them"""
        lower = self.lower
        k = next((k for k, word in enumerate(after) if lower[at + k : at + k + 1] != [word]), 0)
        day = at + k + (lower[at + k : at + k + 1] == ["on"])
        rest = day + 1
        end = rest + len(after) - k
        return end if self.tags[day : day + 1] == "Y" and tuple(lower[rest:end]) == after[k:] else None

    def words(self, after: tuple[str, ...], at: int) -> int | None:
        """Where the words of a trigger end that stand at a token; None if they do not."""
        lower = self.lower
        if at < len(lower) and self.tags[at] == "r" and lower[at] not in (after[0], "only"):
            at += 1  # but named |only| as ...: identified
        group = self.clauses.group(at) if len(after) == 1 and after[0] in ("at", "on") else None
        if group is not None and group[0] == at and self.clauses.is_time(*group):
            at = group[1]  # fired |several times| at the house
        end = at + len(after)
        if after[0] == "#" and self.tags[at : at + 1] == "#":
            after = (lower[at], *after[1:])  # gave them |48| hours to leave: any number
        if tuple(lower[at:end]) == after:
            # fired |at least| ten shots
            return None if after[-1] == "at" and lower[end : end + 1] in (["least"], ["most"]) else end
        if "Y" in self.tags[at : end + 1]:
            return self._words_around_time(after, at)
        if '"' not in self.tags[at:end]:
            return None
        # were the "target of" an attack
        found = [i for i in range(at, min(len(lower), end + 2)) if self.tags[i] != '"'][: len(after)]
        return found[-1] + 1 if tuple(lower[i] for i in found) == after else None
