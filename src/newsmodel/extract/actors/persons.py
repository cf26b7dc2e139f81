"""Persons: full names, and the surnames, variants and titles that stand for the same one.

President |Ana Torres| ... |Torres|          |Hassan al-Saadoun| ... |Al-Sadoun|          |J. K. Rowan| ... |John Rowan|
|Juan Perez Molina| ... |Perez|
"""

from __future__ import annotations

from collections import deque

from newsmodel.extract.countries.countries import Countries
from newsmodel.extract.names.alias import alias_cue, behind_apposition
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.surnames import first_of_two_surnames, may_stand_first, surname_stands_first
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, is_acronym, key_of, skeleton, slug
from newsmodel.text.analysis import Analysis

__all__ = ["Persons"]

_HONORIFICS = {"mr": "m", "sir": "m", "lord": "m", "king": "m", "prince": "m", "mrs": "f", "ms": "f", "miss": "f", "dame": "f",
               "lady": "f", "queen": "f", "princess": "f"}  # fmt: skip
# Relatives, whom the press calls by both names beside the one it is about.
_KIN = frozenset(
    "sister brother wife husband widow widower mother father son daughter uncle aunt cousin nephew niece grandson granddaughter "
    "grandmother grandfather stepson stepdaughter half-brother half-sister brother-in-law sister-in-law son-in-law daughter-in-law "
    "father-in-law mother-in-law fiancee fiancée partner girlfriend boyfriend ex-wife ex-husband".split()
)
_SOLE = (
    "minister",
    "president",
    "premier",
    "chancellor",
    "king",
    "foreign secretary",
)  # of whom a state has one
# How many people of one surname are compared: it bounds the time that a list of them takes.
_NAMESAKES = 40


class Persons:
    """The persons of one text."""

    def __init__(
        self, analysis: Analysis, referents: Referents, index: NameIndex, heads: Heads, countries: Countries
    ) -> None:
        self.analysis = analysis
        self.index = index
        self.countries = countries
        self.referents = referents
        self.heads = heads
        self._by_surname: dict[str, list[Draft]] = {}
        self._settled: set[str] = set()  # whose country the text tells
        self._aliases: dict[str, Draft] = {}
        self._kin: set[str] = set()  # told as somebody's relatives
        self._by_first: dict[str, Draft | None] = {}
        self._by_middle: dict[str, Draft | None] = {}
        self._by_office: dict[str, deque[Draft]] = {}
        self._by_father: dict[str, list[Draft]] = {}  # by the first of two surnames

    def draft(self, name: Name) -> Draft:
        """The person that a name stands for: one already named, or a new one."""
        parts = self._parts(name)
        gender = self._gender(name, parts)
        draft = self._aliases.get(" ".join(parts)) or self._named_before(name, parts) or self._known(parts)
        if draft is None:
            text = self.analysis.name(name.first, name.end)
            row = self._row_of(text)
            if row is None and name.rule == "listed-person" and name.senses:
                row = name.senses[0].row
            if row is not None:  # President |Netanyahu|: whom everybody knows
                draft = self.listed(row)
            else:
                draft = self.referents.draft(
                    Draft(
                        f"person:{slug(text)}", text, "person", name.country, title=name.title, gender=gender
                    )
                )
                self._remember(draft, parts)
            if self._is_kin(name):
                self._kin.add(draft.id)
        if len(parts) == 1:
            name.form = "surname"
        draft.title = draft.title or name.title
        if draft.gender == "u":
            draft.gender = gender
        self._settle_country(draft, name)
        return draft

    def listed(self, row: list[str]) -> Draft:
        """The person of an entry of the lexicon, whose country is known."""
        id = f"person:{slug(row[0])}"
        draft = self.referents.drafts.get(id)
        if draft is None:
            draft = self.referents.draft(Draft(id, row[0], "person", wikidata=row[5] or None))
            self._remember(draft, [key_of(word).removeprefix("al ") or "x" for word in row[0].split(" ")])
        if id not in self._settled:
            self._settled.add(id)
            draft.country = row[2] or None
        return draft

    def _row_of(self, text: str) -> list[str] | None:
        """The entry of a person that the lexicon knows by this name."""
        senses = self.index.acronyms.get(text.replace(".", ""), []) if is_acronym(text) else []
        senses = senses or self.index.senses.get(key_of(text), [])  # TRUMP, in a headline
        return next((s.row for s in senses if s.kind == "actor" and s.row[1] == "person"), None)

    def _remember(self, draft: Draft, parts: list[str]) -> None:
        """Files a person under the names by which others of the text may shorten theirs."""
        draft.words = parts
        self._by_surname.setdefault(skeleton(parts[-1]), []).append(draft)
        father = first_of_two_surnames(parts, self.heads.given)
        if father:
            self._by_father.setdefault(skeleton(father), []).append(draft)
        if len(parts) > 1:
            first = parts[0]
            self._by_first[first] = None if first in self._by_first else draft
        for middle in parts[1:-1] if len(parts) > 3 else ():
            self._by_middle[middle] = None if middle in self._by_middle else draft

    def _named_before(self, name: Name, parts: list[str]) -> Draft | None:
        """Luis Torres, alias “|El Gato|”: the person whose other name this is"""
        cue = alias_cue(self.analysis.lower, name.first)
        found = self.referents.at(cue - 1) if cue else None
        if found is None and cue:
            found = self.referents.at(behind_apposition(self.analysis.lower, self.analysis.tags, cue) - 1)
        if found is None or not isinstance(found.referent, Draft) or found.referent.kind != "person":
            return None
        self._aliases[" ".join(parts)] = found.referent
        return found.referent

    def _settle_country(self, draft: Draft, name: Name) -> None:
        """What ties a person to a country counts once, at whichever mention; the staff of the UN have none."""
        if draft.id in self._settled:
            return
        others = self._same_office(draft)
        country, told = (name.country, True) if name.country else self.countries.of_person(name, others)
        if told:
            self._settled.add(draft.id)
        if told or draft.country is None:
            draft.country = country

    def _same_office(self, draft: Draft) -> set[str]:
        """The countries of others who bear the same title: of two foreign ministers each has a state of its own."""
        office = (draft.title or "").lower()
        fresh: deque[Draft] = deque(maxlen=_NAMESAKES)
        holders = self._by_office.setdefault(office, fresh) if office.endswith(_SOLE) else fresh
        if draft not in holders:
            holders.append(draft)
        return {
            one.country for one in holders if one is not draft and one.country and one.id in self._settled
        }

    def _parts(self, name: Name) -> list[str]:
        words = self.analysis.words[name.first : name.end]
        if len(words) > 1 and words[-1].rstrip(".") in ("Jr", "Sr", "II", "III", "IV"):
            words = words[:-1]
        return [key_of(word).removeprefix("al ") or "x" for word in words]

    def _known(self, parts: list[str]) -> Draft | None:
        """The person already named whose name this one shortens or varies."""
        namesakes = self._by_surname.get(skeleton(parts[-1]), [])[-_NAMESAKES:]
        namesakes.sort(key=lambda draft: draft.words[-1] == parts[-1])  # Lee, beside Lee and Lai
        if len(parts) == 1:  # Rui Bell ... his sister, Ana Bell ... |Bell|: the one the text is about
            namesakes = sorted(namesakes, key=lambda draft: draft.id not in self._kin)
        for draft in reversed(namesakes):
            one, other = parts[0], draft.words[0]
            if len(parts) == 1 or len(draft.words) == 1 or skeleton(one) == skeleton(other):
                return draft
            if one[0] == other[0] and min(len(one), len(other)) <= 2:
                return draft  # J. Rowan
            if parts == draft.words[-len(parts) :]:
                return draft  # Van Houten, after Margriet van Houten
        # Perez, Juan Perez, after Juan Perez Molina
        fathers = self._by_father.get(skeleton(parts[-1]), [])[-_NAMESAKES:]
        for draft in fathers if len(parts) < 3 else ():
            if (len(fathers) == 1 and len(parts) == 1) or skeleton(parts[0]) == skeleton(draft.words[0]):
                return draft
        if surname_stands_first(parts, self.heads.surnames):  # |Lim Boon Keat|, after Lim
            before = self._by_surname.get(skeleton(parts[0]), [])
            return next((draft for draft in before if draft.words == parts[:1]), None)
        # Xi, after Xi Jinping; Abiy, after Abiy Ahmed: the first name of exactly one person; Gan, after Vincent Gan Teik Hoe
        known = self._by_first.get(parts[0]) if len(parts) == 1 else None
        return known or (self._by_middle.get(parts[0]) if len(parts) == 1 else None)

    def _is_kin(self, name: Name) -> bool:
        """his |sister|, Ana Bell; the mayor's |son| Rui Bell; Ana Bell, his |sister|"""
        lower, first, end = self.analysis.lower, name.title_first, name.end
        before = first - 1 - (lower[first - 1 : first] == [","])
        if before > 0 and lower[before] in _KIN:
            return True
        behind = lower[end + 1 : end + 5] if lower[end : end + 1] == [","] else []
        told = next((k for k, word in enumerate(behind) if word in _KIN), 0)
        return bool(told) and (behind[0] in ("his", "her", "their") or behind[told - 1] == "'s")

    def _gender(self, name: Name, parts: list[str]) -> str:
        if name.title:
            title = name.title.lower().split()[0].rstrip(".")
            if title in _HONORIFICS:
                return _HONORIFICS[title]
        if surname_stands_first(parts, self.heads.surnames):
            return self.heads.given.get(parts[-1], "u") if len(parts) == 2 else "u"
        gender = self.heads.given.get(key_of(self.analysis.words[name.first]), "u") if len(parts) > 1 else "u"
        doubtful = len(parts) == 2 and may_stand_first(parts[0])  # Zhou Lan, but Kim Clark
        return gender if not doubtful or self.heads.given.get(parts[-1]) == gender else "u"
