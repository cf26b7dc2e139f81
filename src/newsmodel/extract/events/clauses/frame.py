"""Frames: the subject, objects and prepositional phrases of one verb.

|gunmen| kidnapped |the mayor| in |Lima|            active
|the mayor| was kidnapped by |gunmen|               passive
five were killed and |24 soldiers| injured          passive, its "were" left out
|Peru| was given |a loan|                           passive, with an object
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Clauses, Group
from newsmodel.extract.events.clauses.displaced import Displaced
from newsmodel.extract.events.clauses.governing import REPORTING
from newsmodel.extract.events.mention import Party
from newsmodel.text.measure import DAYPARTS, DURATIONS
from newsmodel.text.phrase import VerbGroup

__all__ = ["LOADED", "Frame", "Frames"]

_TIME_NOUNS = DURATIONS | DAYPARTS
LOADED = frozenset("packed loaded filled laden rigged stuffed strapped".split())
_HARMED = frozenset(
    "killed wounded injured hurt murdered assassinated kidnapped abducted executed arrested detained burned damaged".split()
)
# What is done to somebody or something, told as a headline tells: Prisoners |freed| in Killa
_DONE_TO = frozenset(
    "raped freed released seized looted torched lynched deported expelled jailed imprisoned hanged robbed recaptured retaken destroyed "
    "demolished vandalised vandalized ransacked defused intercepted confiscated recovered found discovered uncovered unearthed dispersed "
    "imposed lifted signed reached established beaten tortured poisoned beheaded hacked taken captured rescued "
    "evacuated blocked declared sentenced charged recalled suspended smashed dismantled busted foiled thwarted".split()
)
_ATTACKED = frozenset(
    "attacked shelled bombed raided ambushed targeted bombarded struck stormed burnt burned hit".split()
)
# Verbs of harm that need no object: gunmen |shot| from a car
_STRUCK = frozenset(["shot", "stabbed"])
_SHOOTERS = frozenset(
    "gunman gunmen attackers assailants shooters shooter snipers sniper soldiers troops rebels militants fighters guerrillas guards "
    "assailant attacker soldier guard forces police".split()
)
_WHILE = frozenset("in at on near outside inside during while after amid along when as by over and".split())
# Of verbs with two objects the form that has whom it is given to as its subject: Peru was |given| a loan
_GIVEN = frozenset(
    "given granted sent lent offered awarded handed loaned paid promised shipped supplied allotted allocated assigned issued denied "
    "refused sold".split()
)


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


class Frames(Displaced):
    """Finds the frames of verbs."""

    def __init__(self, clauses: Clauses) -> None:
        super().__init__(clauses)
        self.frame: Frame  # the one found last

    def of_verb(self, verb: VerbGroup, i: int) -> Frame:
        """The frame of a verb group: voice, subject, objects, prepositional phrases."""
        clauses = self.clauses
        objects, passive = self._objects(verb, i)
        shifted = self._shifted(i) if not objects and not passive else []
        objects = objects or shifted
        if len(objects) == 1 and not passive:
            objects = self._parted(i, objects[0])
        if len(objects) == 1 and not passive:
            objects += self._given(i, objects[0][1])
        after = self._past_load(max(i + 1, objects[-1][1])) if objects else i + 1
        if self.tags[i + 1 : i + 2] == "B" and self.tags[i] in "nd" and not clauses.subject(verb.first):
            # Also injured were |two officers|
            subjects = clauses.objects(i + 2)
            phrases = clauses.complements(subjects[-1][1]) if subjects else []
            self.frame = Frame(verb, True, subjects, [], phrases)
            return self.frame
        given = passive and bool(objects) and self.lower[i] in _GIVEN and verb.form == "finite"
        complements = clauses.complements(after if not passive or given else i + 1)
        if shifted:
            complements = [*clauses.complements(i + 1)[:1], *complements]
        subjects = (self._counted(verb, i) if passive else []) or clauses.subject(verb.first)
        if passive and (verb.form == "participle" or not verb.passive):
            subjects = self._with_first(subjects)
        subjects = self._with_those_besides(self._all_who_say(subjects), verb)
        self.frame = Frame(verb, passive, subjects, objects, complements)
        self.frame.shifted, self.frame.given = bool(shifted), given
        return self.frame

    def _objects(self, verb: VerbGroup, i: int) -> tuple[list[Group], bool]:
        """The objects of a verb group, and whether it is passive."""
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
            # gunmen, |kidnapped| the mayor: a participle with an object of its own is no passive
            passive = False
        if not objects and self.tags[i : i + 1] in ("d", "g") and self.tags[i + 1 : i + 2] == "&":
            other = clauses.verb(i + 2)  # gunmen |shot and killed| the mayor: one object for both
            objects = clauses.objects(i + 3) if other is not None and other.end == i + 3 else []
        if not objects:
            objects = self._relative(verb)
            passive = passive and not objects
        if not objects and not passive and self._elided(verb, i):
            passive = True
        return objects, passive

    def _all_who_say(self, subjects: list[Group]) -> list[Group]:
        """|Chile and Peru| said they would leave: all of them"""
        at, end = subjects[0] if len(subjects) == 1 else (0, 0)
        if end != at + 1 or self.lower[at] != "they":
            return subjects
        saying = self.clauses.verb_before(at, self.clauses.sentence(at)[0])
        if saying is None or self.lower[saying.head] not in REPORTING:
            return subjects
        joint = self.clauses.subject(saying.first)
        return joint if len(joint) > 1 else subjects

    def _with_those_besides(self, subjects: list[Group], verb: VerbGroup) -> list[Group]:
        """The mayor, |along with two guards|, was killed: all of them were"""
        clauses = self.clauses
        behind = clauses.past_besides(clauses.past_of(subjects[-1][1])) if subjects else None
        if behind is None or not subjects[-1][1] < behind < verb.first:
            return subjects
        return subjects + [group for group in clauses.objects(behind) if group[1] <= verb.first]

    def _elided(self, verb: VerbGroup, i: int) -> bool:
        """five were killed and 24 soldiers |injured|: a verb of harm without an object, its "were" left out"""
        if self.tags[i] not in "dn" or verb.first != i:
            return False
        if self.lower[i] in _HARMED or (self.lower[i] in _STRUCK and self._are_struck(i)):
            return True
        return self._is_note(i) and (
            self.lower[i] in _DONE_TO or (self.lower[i] in _ATTACKED and not self.clauses.is_people(i - 1))
        )

    def _is_note(self, i: int) -> bool:
        """Mosque |burned| in Killa; Army camp |attacked|: what opens a text without an article, as a headline does"""
        first, end = self.clauses.sentence(i)
        group = self.clauses.group(i - 1)
        opens = self.clauses.analysis.sentence_of[i] == 0 and group is not None and group[0] == first
        alone = i + 1 >= end or self.tags[i + 1] in ".,;iyw&"
        return opens and alone and self.tags[first] not in "DHOP"

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
