"""Weighing names: what the neighbours and the rest of the document say about those that are not sure.

the city of |Bir Ahmed|        place noun before         place
|Solène Vasseur|, 34, said     age behind                person
|the Arandu|                   article                   organisation, or nothing
|Torres| said ... Ana Torres   strong elsewhere          person
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.names.name import Name
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import key_of, skeleton
from newsmodel.lexicon.words import Words
from newsmodel.text.analysis import Analysis

__all__ = ["PLACE_PREPOSITIONS", "weigh"]

PLACE_PREPOSITIONS = frozenset(
    "in at near from outside inside around across throughout toward towards to into via through off above within between "
    "reaching entering leaving over".split()
)
_DISEASES = frozenset("virus fever flu strain disease syndrome ebolavirus encephalitis variant".split())
_COMPASS = frozenset(
    "north south east west northeast northwest southeast southwest outside outskirts vicinity".split()
)
# |Esperance| residents: only places have them.
_LOCALS = frozenset("residents resident suburbs suburb natives".split())
# European, Kurdish, Eastern: adjectives, no names of places.
_ADJECTIVAL = ("ean", "ian", "can", "ish", "ese", "ern")
_PERSON_CUES = frozenset("who said says told added whose".split())


def weigh(found: list[Name], analysis: Analysis, heads: Heads, dictionary: Words) -> list[Name]:
    """The names, with those that weak evidence speaks for decided by their neighbours and the document, or dropped."""
    scales = _Scales(found, analysis, heads, dictionary)
    for number, name in enumerate(found):
        scales.neighbours(number, name)
    scales.document()
    return [name for name in found if scales.keep(name)]


class _Scales:
    def __init__(self, found: list[Name], analysis: Analysis, heads: Heads, dictionary: Words) -> None:
        self.found = found
        self.analysis = analysis
        self.words, self.lower = analysis.words, analysis.lower
        self.tags = analysis.tags
        self.heads = heads
        self.dictionary = dictionary
        self.diseases: set[str] = set()
        self.opens: set[str] = set()

    # ------------------------------------------------------------------ neighbours

    def neighbours(self, number: int, name: Name) -> None:
        """Looks a few tokens to the left and right."""
        before = self._word(name.title_first - 1)
        after = self._word(name.end)
        if name.kind == "place" and (
            after in _DISEASES or (before == "/" and len(self._word(name.first - 2)) == 1)
        ):
            name.kind, name.sure, name.senses = "unknown", False, []  # West Nile virus, A/California/7
            if after in _DISEASES:
                self.diseases.add(self._key(name))
            return
        if name.kind in ("unknown", "place", "state") and self._place_by_neighbours(name, before, after):
            return
        if name.kind in ("unknown", "place") and not (name.kind == "place" and name.sure):
            self._person_by_neighbours(name, before, after)
        if name.kind == "unknown" and before == "the" and not name.sure and name.end - name.first > 1:
            name.kind, name.rule, name.actor_kind = "org", "the-capitals", "organisation"
            name.sure = True

    def _word(self, i: int) -> str:
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def _place_by_neighbours(self, name: Name, before: str, after: str) -> bool:
        """A place noun beside the name, or a place preposition before a listed one."""
        kind = self._place_noun(name, before, after)
        if kind is not None:
            name.place_evidence = True
            if name.kind == "unknown" or not name.sure:
                self._make_place(name, kind, "place-noun")
            return True
        if (
            name.kind == "unknown"
            and name.form != "acronym"
            and name.end - name.first <= 2
            and before in ("", ";", ".", "from", "and", "-", "—")
            and after == ","
            and self._comma_place(name)
        ):
            self._make_place(name, "city", "place-comma-place")
            return True
        if name.kind != "state" and before in PLACE_PREPOSITIONS:
            name.place_evidence = before not in ("to", "from", "between", "over", "towards", "toward")
            if name.kind == "place":
                name.sure = True
                return True
            if (
                name.kind == "unknown"
                and before in ("in", "near", "at", "outside")
                and self._comma_place(name)
            ):
                self._make_place(name, "city", "in-place-comma")
                return True
        return False

    def _place_noun(self, name: Name, before: str, after: str) -> str | None:
        if name.kind == "unknown" and (
            name.form == "acronym" or self.lower[name.end - 1].endswith(_ADJECTIVAL)
        ):
            return None
        noun = self.heads.places.get(f"{after} {self._word(name.end + 1)}") or self.heads.places.get(after)
        if (
            noun is not None
            and noun[1] != "before"
            and self.tags[name.end] in ("NPxJL" if name.senses else "NPxJ")
        ):
            return noun[0]
        if noun is not None and self.tags[name.end] == "L" and before == "and" and name.kind == "unknown":
            return noun[0]
        if after in _LOCALS and name.senses and name.kind == "place":
            return name.place_kind
        if after in ("is", "was", "are", "were") and name.kind != "state":
            kind = self._said_to_be(name.end + 1)
            if kind is not None:
                return kind
        if before == "of" and self._word(name.first - 2) in _COMPASS and name.kind == "unknown":
            return "other"
        if before in ("of", "called", "named", ":"):
            noun = self.heads.places.get(self._word(name.first - 2))
            if noun is not None and noun[1] != "after":
                return noun[0]
        noun = self.heads.places.get(before)
        if noun is not None and noun[1] == "both" and name.kind == "unknown":
            return noun[0]
        noun = self.heads.places.get(self.lower[name.first])
        if (
            noun is not None
            and noun[1] != "after"
            and name.kind == "unknown"
            and name.end - name.first in (2, 3)
        ):
            return noun[0]
        if name.kind != "state" and self.words[name.end - 1][0].isupper() and name.end - name.first > 1:
            noun = self.heads.places.get(self._word(name.end - 1))
            if noun is not None and noun[1] != "before":
                return noun[0]
        return None

    def _said_to_be(self, at: int) -> str | None:
        """|Arandu| is a small town in ...; |Arandu| is located in ..."""
        for j in range(at, min(at + 7, len(self.tags))):
            if self.lower[j] in ("located", "situated"):
                return "other"
            if self.tags[j] not in "DJNgnr&,":
                return None
            noun = self.heads.places.get(self.lower[j])
            if noun is not None and self.tags[j + 1 : j + 2] in ("i", "o", ",", ".", "W", "T", "n"):
                return noun[0]
        return None

    def _is_strange(self, name: Name) -> bool:
        """One or two words that no dictionary knows, no acronym: in |Bumbar|."""
        if (
            name.end - name.first > 2
            or name.form == "acronym"
            or self.tags[name.end : name.end + 1] in ("G", "N", "L")
        ):
            return False
        return not any(
            self.lower[i] in self.dictionary
            or self.lower[i] in self.heads.organisations
            or self.lower[i].endswith(("an", "ish", "ese", "ic"))
            for i in range(name.first, name.end)
        )

    def _comma_place(self, name: Name) -> bool:
        """in |Bir Ahmed|, Iraq; at |Bir Ahmed| in Iraq"""
        if self._word(name.end) not in (",", "in"):
            return False
        following = next((n for n in self.found if n.first == name.end + 1), None)
        return following is not None and (
            following.kind == "place" or (following.kind == "state" and following.form == "name")
        )

    def _person_by_neighbours(self, name: Name, before: str, after: str) -> None:
        if name.form == "acronym":
            return
        role = self.heads.roles.get(before)
        if (
            role is not None
            and role.is_person
            and not role.plural
            and name.first > 0
            and self.words[name.first - 1] == before
        ):
            self._make_person(name, "role-person")
            name.title = before
            return
        if after == "," and self._person_apposition(name.end + 1):
            self._make_person(name, "person-apposition")
            return
        if name.kind == "unknown" and after in _PERSON_CUES and self._may_be_person(name):
            self._make_person(name, "person-cue")
        elif name.kind == "unknown" and after in _PERSON_CUES and self._is_family_name(name):
            self._make_person(name, "person-cue")
            name.form = "surname"
        elif (
            name.kind == "unknown"
            and before in ("said", "says", "added", "told")
            and name.end - name.first in (2, 3)
        ):
            self._make_person(name, "cue-person")

    def _may_be_person(self, name: Name) -> bool:
        """Two or three words of which none is an ordinary one, or the first a given name."""
        if name.end - name.first not in (2, 3):
            return False
        given = key_of(self.words[name.first]) in self.heads.given
        return given or not any(self.lower[i] in self.dictionary for i in range(name.first, name.end))

    def _is_family_name(self, name: Name) -> bool:
        key = key_of(self.words[name.first])
        return name.end == name.first + 1 and (key in self.heads.surnames or key in self.heads.given)

    def _make_place(self, name: Name, kind: str, rule: str) -> None:
        name.kind, name.place_kind, name.sure, name.rule = "place", kind, True, rule

    def _make_person(self, name: Name, rule: str) -> None:
        name.kind, name.rule, name.sure, name.senses, name.place_kind = "person", rule, True, [], ""

    def _person_apposition(self, at: int) -> bool:
        """, 34, said; , a spokesman for; , who; , the group's leader"""
        word = self._word(at)
        if word.isdigit():
            return len(word) == 2 and self._word(at + 1) in (",", ".")
        if word == "who":
            return True
        for j in range(at, min(at + 7, len(self.lower))):
            if self.tags[j] in ",.;:BVMzdoi&G" or (self.tags[j] == "P" and j > at + 2):
                break
            role = self.heads.roles.get(self.lower[j])
            if (
                role is not None
                and self.tags[j] == "N"
                and (j + 1 == len(self.tags) or self.tags[j + 1] not in "NLP")
            ):
                return role.is_person and not role.plural
        return False

    # ------------------------------------------------------------------ the document

    def document(self) -> None:
        """Strong evidence anywhere in the document decides weak mentions of the same name."""
        strong: dict[str, Name] = {}
        surnames: dict[str, Name] = {}
        for name in self.found:
            if name.sure and name.kind in ("person", "org", "place", "listed"):
                strong.setdefault(self._key(name), name)
                if name.kind == "person":
                    surnames.setdefault(self._last(name), name)
        self._coordinated()
        self._lists()
        self._first_words()
        self._repeated(surnames)
        for name in self.found:
            if name.sure:
                continue
            same = strong.get(self._key(name))
            if (
                name.end - name.first == 1
                and self._last(name) in surnames
                and (same is None or same.kind == "person")
            ):
                person = surnames[self._last(name)]
                if person.first < name.first or name.kind == "unknown":
                    self._make_person(name, "surname")
                    name.form = "surname"
                continue
            if same is None and name.kind == "unknown" and self._varies(name, surnames):
                self._make_person(name, "surname-variant")
                name.form = "surname"
                continue
            if same is not None:
                name.kind, name.actor_kind, name.place_kind = same.kind, same.actor_kind, same.place_kind
                name.senses = name.senses or same.senses
                name.sure, name.rule = True, same.rule

    def _coordinated(self) -> None:
        """the |Arandu| and Itati districts: a plural place noun holds for both."""
        for one, other in pairwise(self.found):
            plural = other.rule == "place-noun" and self.tags[other.end : other.end + 1] == "L"
            if plural and one.kind == "unknown" and self.lower[one.end : other.first] == ["and"]:
                self._make_place(one, other.place_kind, "place-noun")

    def _first_words(self) -> None:
        """|AirTanker|, after AirTanker Ltd.: a single word that opens an organisation's name is that, no person."""
        opens = self.opens = {
            self.words[name.first]
            for name in self.found
            if name.kind in ("org", "listed") and name.end - name.first > 1
        }
        for name in self.found:
            weak = name.kind == "person" and name.title is None and name.end == name.first + 1
            if (
                weak
                and self.words[name.first] in opens
                and key_of(self.words[name.first]) not in self.heads.given
            ):
                name.kind, name.sure = "unknown", False

    def _repeated(self, surnames: dict[str, Name]) -> None:
        """A single word in capitals that comes back and acts at least once is an actor: |Arandu| said, |Arandu|'s."""
        single: dict[str, list[Name]] = {}
        for name in self.found:
            if name.kind == "unknown" and name.end == name.first + 1 and name.form != "acronym":
                single.setdefault(self.words[name.first], []).append(name)
        lower = set(self.words)
        for word, again in single.items():
            if (
                len(again) < 2
                or word in self.opens
                or word.lower() in lower
                or word[0].islower()
                or _bare(word) in surnames
            ):
                continue
            if len(again) < 3 and not any(self._acts(name) for name in again):
                continue
            key = key_of(word)
            for name in again:
                if key in self.heads.surnames or key in self.heads.given:
                    self._make_person(name, "repeated-name")
                    name.form = "surname"
                else:
                    name.kind, name.actor_kind, name.sure, name.rule = (
                        "org",
                        "organisation",
                        True,
                        "repeated-name",
                    )

    def _acts(self, name: Name) -> bool:
        return (
            self.tags[name.end : name.end + 1] in ("d", "z", "V", "M", "G")
            or self._word(name.first - 1) == "by"
        )

    def _varies(self, name: Name, surnames: dict[str, Name]) -> bool:
        """|Al-Sadoun| for a person named al-Saadoun: two spellings of one Arabic surname."""
        word = self.lower[name.first]
        if name.end - name.first > 1 or not word.startswith(("al-", "el-")):
            return False
        return any(skeleton(self._last(name)) == skeleton(known) for known in surnames)

    def _lists(self) -> None:
        """in the villages of A, |B| and |C|: what is coordinated with a place is one."""
        for one, other in pairwise(self.found):
            gap = self.lower[one.end : other.first]
            placed = (one.kind == "place" and one.sure) or (one.kind == "state" and one.form == "metonym")
            if placed and len(gap) in (1, 2) and all(w in (",", "and", "or") for w in gap):
                weak = other.kind == "unknown" or other.rule in ("person-cue", "capitals-person")
                if weak and other.form != "acronym" and other.end - other.first <= 2:
                    self._make_place(other, one.place_kind or "city", "place-list")
                elif other.kind == "place":
                    other.sure = True
                    other.place_evidence = other.place_evidence or one.place_evidence

    def _key(self, name: Name) -> str:
        return key_of(" ".join(self.words[name.first : name.end]))

    def _last(self, name: Name) -> str:
        end = name.end
        if self.words[end - 1].rstrip(".") in ("Jr", "Sr", "II", "III", "IV") and end - name.first > 1:
            end -= 1
        return _bare(self.words[end - 1])

    def keep(self, name: Name) -> bool:
        """Fewer is better than bad: a name without evidence is left out."""
        if self.diseases and self._key(name) in self.diseases:
            return False
        if name.sure or name.kind in ("state", "title"):
            return True
        if name.kind == "place":
            return self._place_is_likely(name)
        if name.kind == "listed":
            return True
        if name.kind == "unknown":
            return self._unknown_is_likely(name)
        return False

    def _place_is_likely(self, name: Name) -> bool:
        """Towns named Reading, Mobile or Tyler, and small towns, need evidence; a list of places is some."""
        if name.senses and name.senses[0].kind == "city" and name.first not in self._sentence_starts():
            population = int(name.senses[0].row[5])
            ordinary = name.end == name.first + 1 and self.lower[name.first] in self.dictionary
            key = key_of(self.words[name.first])
            person = name.end == name.first + 1 and (key in self.heads.given or key in self.heads.surnames)
            if population >= 1_000_000:
                return True
            if not ordinary and not person and population >= 15_000:
                return True
        return False

    def _sentence_starts(self) -> set[int]:
        return {first for first, _ in self.analysis.sentences}

    def _unknown_is_likely(self, name: Name) -> bool:
        length = name.end - name.first
        if length == 1:
            known = self.lower[name.first] in self.dictionary  # GDP, HIV: no names
            if name.form == "acronym" and self.words[name.first].isalpha() and not known:
                name.kind, name.actor_kind = "org", "organisation"
                return True
            return False
        if length in (2, 3) and self.words[name.first - 1 if name.first else 0].lower() != "the":
            plain = sum(self.lower[i] in self.dictionary for i in range(name.first, name.end))
            given = key_of(self.words[name.first]) in self.heads.given
            if plain == 0 or (given and key_of(self.words[name.end - 1]) in self.heads.surnames):
                self._make_person(name, "capitals-person")
                return True
        return False


def _bare(word: str) -> str:
    """The key of a surname without its article."""
    return key_of(word).removeprefix("al ")
