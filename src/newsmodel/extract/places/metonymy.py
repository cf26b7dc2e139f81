"""Place or actor: whether the name of a state or city stands for the place or for who acts there.

    in |Washington|; the invasion of |Iraq|; |Iraq|'s largest city         the place
    |Washington| accused; an ally of |Iraq|; |Iraq|'s foreign policy       the actor

A state is an actor and a city a place unless the words beside it say otherwise. Which words do, and in what position, is
data (metonymy.tsv); names joined by commas and "and" go with the first of them.
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.names.name import Name
from newsmodel.extract.places.local_bodies import local_body_end
from newsmodel.extract.places.towns import Towns, cue_words
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import key_of, names
from newsmodel.text.analysis import Analysis
from newsmodel.text.measure import PERIODS

__all__ = ["Metonymy"]

_PLACE_PREPOSITIONS = frozenset(
    "in at near inside outside within across throughout through into onto off around via above along beyond "
    "beneath amid".split()
)
# Prepositions before which another word decides, and what holds if it does not.
_DEFAULT = {"of": True, "to": True, "from": True, "for": False, "with": False, "on": False, "between": True,
            "over": True, "towards": True, "toward": True}  # fmt: skip
_ACTOR_PREPOSITIONS = frozenset("by against than like despite behind versus v vs under".split())
# Adjectives that only places have.
_SPATIAL = frozenset(
    "north south east west northern southern eastern western central northeastern northwestern southeastern southwestern "
    "north-eastern north-western south-eastern south-western mid modern-day present-day mainland rural downtown upper lower "
    "coastal inland nearby neighboring neighbouring".split()
)
_NEIGHBOURS = frozenset(["neighbouring", "neighboring"])
_OTHER_ADJECTIVES = frozenset(
    "imperial colonial ancient medieval modern former present post-war contemporary nazi soviet".split()
)
# What is said of places: is known for, has a population.
_DESCRIBED = frozenset(
    "country countries population home known located situated bordered regarded divided climate landlocked largest smallest".split()
)
# What tells one of many apart: the first country to, the only state that.
_RANKED = frozenset("first second third fourth fifth last latest next newest only sole".split())
_JOINS = ([","], ["and"], [",", "and"], ["or"])
_OPENING_MARKS = frozenset(["“", '"', "‘"])
_ASIDE = 20  # tokens of an aside behind a name
_TURNS = (["for", "its"], ["in", "turn"], ["in", "response"], ["in", "contrast"])
_WHEN = 6  # tokens of a time between a name and its verb
_LINKS = frozenset([",", "and", "or", "&", "including"])


class Metonymy:
    """Decides for the names of one text."""

    def __init__(self, analysis: Analysis, heads: Heads, lexicon: Lexicon) -> None:
        self.metonyms = lexicon.derived(names).metonyms
        self.begins: dict[int, Name] = {}
        self.analysis = analysis
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.sentence_of = analysis.sentence_of
        self.heads = heads
        self.cues = lexicon.derived(cue_words)
        self.towns = Towns(analysis, self.cues)

    def decide(self, found: list[Name], all_names: list[Name]) -> dict[Name, bool]:
        """name → True where it stands for the place.

        Args:
            found: the names to decide: states, capitals and other places.
            all_names: these and all others: what belongs to a state tells what its name stands for.
        """
        self.begins = {name.title_first: name for name in all_names}
        decided = {
            name: self._decide(name) if self._may_rule(name) else self.towns.decide(name) for name in found
        }
        if self.towns.sport:
            self._teams_again(decided, all_names)
        result = {
            name: self._default(name) if verdict is None else verdict for name, verdict in decided.items()
        }
        for one, other in pairwise(found):
            comma = self.lower[one.end : other.first] == [","] and other.form == "name"
            if self.towns.sport and decided[other] is False:
                comma = False  # at Lenz, |Arandu| were all out
            if comma and self._is_town(one):
                result[other] = decided[other] = True  # Changchun, |China| was
            elif comma and one.form == "metonym" and one.country is not None and one.country == other.country:
                for name in (one, other):
                    result[name] = decided[name] = True  # serves |Bangkok|, |Thailand|
            elif self._shares_preposition(one, other) or (
                decided[other] is None and self._joined(one, other)
            ):
                result[other] = result[one]
                decided[other] = decided[one]
        for one, other in reversed(list(pairwise(found))):
            gap = self.lower[one.end : other.first]
            may = self.towns.sport or self._may_rule(one)
            if decided[one] is None and decided[other] is False and gap in _JOINS and may:
                result[one] = decided[one] = False  # |Beijing| and Riyadh offered help
        return result

    def _teams_again(self, decided: dict[Name, bool | None], all_names: list[Name]) -> None:
        """|Leeds|, unbeaten in six games ... Leeds United; |LEEDS| WIN AGAIN ... Leeds beat Lenz: a town whose team the report is
        about, unless a preposition stands before it"""
        lower, tags = self.lower, self.tags
        teams = {
            lower[name.first] for name in all_names if name.kind in ("org", "listed") and not name.single
        }
        teams |= {lower[name.first] for name, verdict in decided.items() if verdict is False and name.single}
        for name, verdict in decided.items():
            known = verdict is None and name.single and lower[name.first] in teams
            dateline = name.rule == "dated-place" or lower[name.end : name.end + 1] == [","]
            dateline = dateline or lower[name.first - 1 : name.first] == [","]
            if (
                known
                and not dateline
                and not name.place_evidence
                and tags[name.first - 1 : name.first] not in ("i", "o", "t")
            ):
                decided[name] = False

    def _is_town(self, name: Name) -> bool:
        return name.kind == "place" and (
            name.place_kind == "city" or any(s.kind == "city" for s in name.senses[:1])
        )

    def _may_rule(self, name: Name) -> bool:
        """A state, a capital, or a town that a power speaks from."""
        return name.kind == "state" or key_of(" ".join(self.lower[name.first : name.end])) in self.metonyms

    def _default(self, name: Name) -> bool:
        return name.kind == "place" or name.form == "metonym"

    def _joined(self, one: Name, other: Name) -> bool:
        """|Iran|, Iraq and then |Syria|; |Basra|, |Iraq|: near each other, with no verb between."""
        gap = range(one.end, other.first)
        return (
            0 < len(gap) <= 7
            and self.sentence_of[one.first] == self.sentence_of[other.first]
            and not any(self.tags[i] in "BVMXdzvn#Y" for i in gap)
            and any(self.lower[i] in _LINKS for i in gap)
        )

    def _shares_preposition(self, one: Name, other: Name) -> bool:
        """the road between |Lenz| and |Tirsund| was closed: the verb behind them is not said of the second"""
        return (
            self.lower[one.end : other.first] in (["and"], ["or"])
            and self.tags[one.first - 1 : one.first] in ("i", "o", "t")
            and self.tags[other.end : other.end + 1] in ("B", "V", "M", "X", "d", "z")
        )

    def _decide(self, name: Name) -> bool | None:
        """True for the place, False for the actor, None where nothing tells."""
        if self.towns.governs(name):
            return False
        if name.place_evidence or (self._word(name.end) == "," and self._word(name.end + 1) == "officially"):
            return True
        at = name.first - 1
        if self._word(at) == "the":
            at -= 1
        if self._word(at) in _NEIGHBOURS and (self._behind(name) is False or self.tags[at - 1] in "dzn"):
            at -= 1  # |Neighbouring Lenz| said it would send food; accused |neighbouring Lenz| of it
        if self._word(at) in _SPATIAL:
            return True
        if self._word(at) in _OTHER_ADJECTIVES or self._word(at) == "both":
            at -= 1
        if name.form == "metonym" and self._has_local_body(name):
            return True
        if self.tags[name.end : name.end + 1] == "G":
            one_of = self._word(at) == "of" and self._word(at - 1) == "one"
            return one_of or self._genitive(name.end + 1)
        if self._modifier(name.end) is False:
            return False
        for verdict in (self._preposition(at), self._behind(name), self._object(at)):
            if verdict is not None:
                return verdict
        return None

    def _has_local_body(self, name: Name) -> bool:
        """a |Nairobi| court, |London| police: a capital's own"""
        return local_body_end(self.analysis, self.heads, name.first, name.end, capital=True) is not None

    def _word(self, i: int) -> str:
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def _cue(self, i: int, slot: str) -> bool | None:
        return self.cues.get((self._word(i), slot))

    # ------------------------------------------------------------------ what stands before

    def _preposition(self, at: int) -> bool | None:
        word = self._word(at)
        if word in _PLACE_PREPOSITIONS:
            return True
        if word == "like" and self._word(at - 1) in ("cities", "towns", "countries", "places", "states"):
            return True  # in cities like |Beijing| and |Shanghai|
        if word in _ACTOR_PREPOSITIONS:
            return False
        if word in ("including", "as") and any(
            self._word(i) in self.heads.places for i in range(max(0, at - 4), at)
        ):
            return True  # in ten countries, including |Kenya|
        if word not in _DEFAULT:
            return None
        if word in ("to", "over", "for") and any(
            self._cue(i, "team") is False for i in range(max(0, at - 6), at)
        ):
            return self._cue(at - 1, word) or False
        for i in range(at - 1, max(-1, at - 8), -1):
            verdict = self._cue(i, "towards" if word == "toward" else word)
            if verdict is not None:
                return verdict
            if self.tags[i] in ".;:vzdng" or (self.tags[i] in "io" and self.tags[i + 1] not in "#Y"):
                break
        return _DEFAULT[word]

    def _object(self, at: int) -> bool | None:
        """invaded |Iraq|, defeated |Iraq|"""
        if at < 0 or self.tags[at] not in "vzdng":
            return None
        return self._cue(at, "object") or False

    # ------------------------------------------------------------------ what stands behind

    def _behind(self, name: Name) -> bool | None:
        at = name.end
        if self._word(at) in _OPENING_MARKS:
            at += 1  # |Manila| “cannot be indifferent”
        at = self._past_when(at)
        if at >= len(self.tags):
            return None
        tag = self.tags[at]
        if tag == "r" and at + 1 < len(self.tags) and self.tags[at + 1] in "dzBVM":
            at += 1
            tag = self.tags[at]
        if tag in "BVMXdz":
            return self._subject(at)
        if tag == ",":
            return self._behind_aside(name, at)
        if tag == ":" and name.form == "metonym" and name.first == 0 and not self.analysis.words[0].isupper():
            return False  # |Kyiv|: no talks before May; but |KYIV|: the talks, a dateline
        if tag in "NL" and self.lower[at] not in ("-",):
            return self._modifier(at)
        return None

    def _past_when(self, at: int) -> int:
        """|Cairo| on Monday night announced, |Cairo| earlier this year warned: the verb behind when it was; `at` if none is there"""
        i, timed = at, False
        while i < min(at + _WHEN, len(self.tags)):
            if self.tags[i] == "Y" or self.lower[i] in PERIODS:
                timed = True
            elif self.tags[i] not in "riD#":
                break
            i += 1
        return i if timed and self.tags[i : i + 1] in tuple("dzBVMX") else at

    def _behind_aside(self, name: Name, comma: int) -> bool | None:
        """|Cairo|, which backs the talks, welcomed the vote: a name that opens the sentence and has an aside"""
        opens = name.first == 0 or self.sentence_of[name.first - 1] != self.sentence_of[name.first]
        linked = self.lower[comma + 1 : comma + 3] in _TURNS  # |Cairo|, for its part, welcomed the vote
        if not opens or (
            self.tags[comma + 1 : comma + 2] not in ("W", "w", "H", "n", "d", "r") and not linked
        ):
            return None
        for i in range(comma + 2, min(comma + _ASIDE, len(self.tags) - 1)):
            if self.tags[i] in '.;:"':
                return None
            if self.tags[i] == ",":
                return self._subject(i + 1) if self.tags[i + 1] in "VMXdz" else None
        return None

    def _genitive(self, at: int) -> bool | None:
        """|Iraq|'s largest city, |Iraq|'s Ana Torres; |Iraq|'s Foreign Ministry, |Iraq|'s foreign policy"""
        owned = self.begins.get(at)
        if owned is not None:
            return owned.title is None and owned.actor_kind not in NATIONAL
        if self._word(at) == "most" or self.tags[at : at + 2] == "PP":
            return True
        for i in range(at, min(at + 4, len(self.tags))):
            if self.tags[i] not in "JNLPrn#,":
                break
            pair = self.heads.roles.get(f"{self._word(i)} {self._word(i + 1)}")
            if pair is not None and not pair.is_person:
                return False  # |Lenz|'s coast guard is none of its coasts
            inner = (
                self.tags[i] == "N" and self.tags[i + 1 : i + 2] == "N"
            )  # |Lenz|'s railway budget is no railway
            if (self._cue(i, "genitive") and not inner) or (
                self.tags[i] == "J" and self._word(i).endswith("est")
            ):
                return True
        return False

    def _subject(self, at: int) -> bool | None:
        """|Iraq| is a country, |Iraq| lies; |Iraq| accused"""
        if self._cue(at, "subject") or self._cue(at + 1, "subject"):
            return True
        if self.tags[at] in "BV" and (self.tags[at + 1 : at + 2] != "n" or self._word(at + 1) in _DESCRIBED):
            for i in range(at + 1, min(at + 8, len(self.tags))):
                if self._word(i) in self.heads.places or self._word(i) in _DESCRIBED:
                    return not self._is_one_that(i)
                if self.tags[i] in ",.iy":
                    break
        return False

    def _is_one_that(self, noun: int) -> bool:
        """|Lenz| became the first country to ban it, is the only state that has signed: told apart by what it does"""
        ranked = any(self._word(i) in _RANKED for i in range(max(0, noun - 3), noun))
        return ranked and self._word(noun + 1) in ("to", "that", "which")

    def _modifier(self, at: int) -> bool | None:
        """the |Iraq| border; the |Iraq| team"""
        for i in range(at, min(at + 3, len(self.tags))):
            if self.tags[i] not in "NLJ":
                break
            verdict = self._cue(i, "modifier")
            if verdict is not None:
                return verdict
            if self._word(i) in self.heads.places:
                return True
            role = self.heads.roles.get(self._word(i))
            if role is not None and i + 1 < len(self.tags) and self.tags[i + 1] not in "NL":
                return role.is_person and role.kind == "person"
        return None
