"""The document: what strong evidence anywhere in a text says of weak mentions elsewhere.

Ana Torres ... |Torres| said                    a surname
in the villages of Arandu, |Itati| and |Ybu|    a list of places
AirTanker Ltd. ... |AirTanker|                  the first word of an organisation
|Itaguari| said ... |Itaguari|'s owner          a name that comes back and acts
"""

from __future__ import annotations

from itertools import pairwise

from newsmodel.extract.names.acronyms import fits, initials, introduced
from newsmodel.extract.names.context import PARTICLES, SPEECH, Context
from newsmodel.extract.names.fighters import mark_fighters
from newsmodel.extract.names.lists import join_lists
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.rows import join_rows
from newsmodel.extract.names.surnames import first_of_two_surnames
from newsmodel.lexicon.names import key_of, skeleton

__all__ = ["decide_by_document", "decide_by_namesakes"]

_FULL = 2  # words, of which the full name of a company whose opening stands for it has more


def decide_by_document(context: Context, found: list[Name]) -> None:
    """Decides the names that are not sure by the others of the text."""
    join_lists(context, found)
    document = _Document(context, found)
    document.abbreviated()
    document.introduced()
    join_rows(context, found)
    document.first_words()
    document.units()
    document.framed()
    document.openings()
    document.repeated()
    mark_fighters(context, found, document.acronyms)
    document.same_names()


def decide_by_namesakes(context: Context, found: list[Name]) -> None:
    """Decides the names that are not sure by those that their own look has made persons since."""
    _Document(context, found).same_names()


def _head_at(context: Context, name: Name) -> int:
    """the |Observatory|, of Lenz Observatory for Human Rights; the |Commission|, of Election Commission"""
    for i in range(name.first + 1, name.end - 1):
        if context.lower[i] in ("of", "for", "on"):
            return i - 1
    return name.end - 1


class _Document:
    def __init__(self, context: Context, found: list[Name]) -> None:
        self.context = context
        self.found = found
        self.strong: dict[str, Name] = {}
        self.surnames: dict[str, Name] = {}
        self.first_names: dict[str, Name] = {}
        self.fathers: dict[str, Name] = {}  # the first of two surnames: Juan |Perez| Molina
        self.opens: set[str] = set()
        self.companies: dict[str, int] = {}
        self.loud_opens: set[str] | None = None
        self.closes: dict[str, Name] = {}
        self.frames: dict[tuple[str, str], Name] = {}  # first word and head of an organisation's name
        self.skeletons: set[str] | None = None
        self.acronyms: dict[str, Name] = {}
        self.own_acronyms: set[str] = set()  # those that the text introduces for unlisted organisations
        for name in found:
            if name.sure and name.kind in ("org", "listed") and not name.single:
                self._learn_acronym(name)
            if name.actor_kind == "company" and name.kind in ("org", "listed") and not name.single:
                self.companies.setdefault(context.words[name.first], name.first)
            if name.sure and name.kind in ("person", "org", "place", "listed"):
                self.strong.setdefault(context.key(name), name)
                if name.kind in ("org", "listed") and not name.single:
                    self.closes.setdefault(context.words[name.end - 1], name)
                    self.closes.setdefault(context.words[_head_at(context, name)], name)
                    frame = context.words[name.first], context.lower[_head_at(context, name)]
                    self.frames.setdefault(frame, name)
                if name.kind == "person":
                    self.surnames.setdefault(context.surname(name), name)
                    self._learn_father(name)
                    if not name.single:
                        self.first_names.setdefault(context.words[name.first], name)

    def _learn_father(self, name: Name) -> None:
        keys = [key_of(word) for word in self.context.words[name.first : name.end]]
        father = first_of_two_surnames(keys, self.context.heads.given)
        if father and father not in self.context.dictionary:
            self.fathers.setdefault(father, name)

    def _learn_acronym(self, name: Name) -> None:
        """What stands for the organisation elsewhere: its initials, or what the text introduces."""
        text = self.context.analysis.cut(name.first, name.end)
        self.acronyms.setdefault(initials(text), name)
        front = self.context.words[name.first - 1] if name.first else "the"
        adjective = front[0].isupper() and front != "The"  # |Haitian| Tax Police (PTH)
        before = name.first - adjective
        whole = self.context.analysis.cut(before, name.end)
        at = introduced(self.context.analysis, name.end, whole, self.context.matcher.index)
        if at is not None:
            self.acronyms[self.context.words[at]] = name
            if name.kind == "org":
                self.own_acronyms.add(self.context.words[at])

    def abbreviated(self) -> None:
        """|Harakat al-Nur| (HAN): strange words before their own initials are an organisation, no person"""
        for name in self.found:
            if name.kind != "unknown" or name.single or self.context.word(name.end) != "(":
                continue
            if self.context.word(name.end + 2) != ")" or self.context.is_given(name.first):
                continue
            acronym = self.context.words[name.end + 1]
            text = self.context.analysis.cut(name.first, name.end)
            if acronym.isupper() and len(acronym) > 2 and fits(acronym, text):
                name.make_organisation("organisation", "abbreviated")
                self.strong.setdefault(self.context.key(name), name)
                self._learn_acronym(name)

    def introduced(self) -> None:
        """Maritime Industry Authority (|Marina|) ... |Marina|; Nigeria Union of Teachers ... |NUT|"""
        for name in self.found if self.acronyms else ():
            long = self.acronyms.get(self.context.words[name.first]) if name.single else None
            weak = (
                name.kind == "unknown"
                or (name.kind == "person" and name.title is None)
                or (name.kind == "place" and not name.place_evidence)
                or (name.kind in ("listed", "title") and self.context.words[name.first] in self.own_acronyms)
            )
            if long is not None and weak and len(self.context.words[name.first]) > 1:
                name.make_organisation(long.actor_kind or "organisation", "introduced-acronym")
                name.form = "acronym"

    def framed(self) -> None:
        """Lenz New Generation Cartel ... the |Lenz cartel|: the first word and the head, in lower case"""
        for name in self.found if self.frames else ():
            weak = name.kind in ("place", "unknown") or name.rule == "class-noun"
            head = self.context.word(name.end) if name.single and weak else ""
            long = self.frames.get((self.context.words[name.first], head)) if head else None
            if long is not None and long.first != name.first and self.context.words[name.end].islower():
                name.end += 1
                name.make_organisation(long.actor_kind, "short-form")
                name.form, name.senses = "name", []

    def openings(self) -> None:
        """|Arandu Research| sees growth ... Arandu Research Institute Ltd: the listed company that its first word is it is not"""
        words, ends = self.context.words, self.context.ends
        self._headed_openings()
        long = {
            (words[n.first], words[n.first + 1]): n
            for n in self.found
            if n.kind == "org" and n.sure and n.end - n.first > _FULL
        }
        for name in self.found if long else ():
            pair = (words[name.first], words[name.end]) if name.end < ends[name.first] else None
            whole = long.get(pair) if pair and name.single and name.kind == "listed" else None
            if whole is not None and whole.first != name.first:
                name.end += 1
                name.make_organisation(whole.actor_kind, "short-form")
                name.senses = []

    def _headed_openings(self) -> None:
        """|Grand Torvalds| sees loss, a headline before a report on Grand Torvalds Inc, whose first word is no name by itself"""
        words = self.context.words
        covered = bool(self.found) and self.found[0].first == 0
        for name in self.found if not covered else ():
            size = name.end - 1 - name.first  # words without Inc
            if name.actor_kind == "company" and size > 1 and words[name.first : name.end - 1] == words[:size]:
                if name.first > 0:
                    self.found.insert(0, Name(0, size, "org", "short-form", actor_kind="company"))
                return

    def units(self) -> None:
        """Arandu Motors ... |Arandu Australia|: the unit of a company in a country."""
        for one, other in pairwise(self.found):
            word = self.context.words[one.first]
            company = one.single and one.kind in ("unknown", "org") and word in self.companies
            if company and one.end == other.first and other.kind == "state" and other.form == "name":
                one.end = other.end
                one.make_organisation("company", "company-unit")
                other.kind, other.sure = "part", False

    def first_words(self) -> None:
        """|AirTanker|, after AirTanker Ltd.: a single word that opens an organisation's name is that, no person."""
        words = self.context.words
        self.opens = {words[n.first] for n in self.found if n.kind in ("org", "listed") and not n.single}
        for name in self.found:
            weak = name.kind == "person" and name.title is None and name.single
            if weak and words[name.first] in self.opens and not self.context.is_given(name.first):
                name.kind, name.sure = "unknown", False

    def repeated(self) -> None:
        """A single word in capitals that comes back and acts is an actor: |Itaguari| said, |Itaguari|'s."""
        single: dict[str, list[Name]] = {}
        for name in self.found:
            if name.kind == "unknown" and name.single and name.form != "acronym":
                single.setdefault(self.context.words[name.first], []).append(name)
        written = set(self.context.words)
        for word, again in single.items():
            known = word in self.opens or key_of(word).removeprefix("al ") in self.surnames
            if len(again) < 2 or len(word) < 2 or known or word.lower() in written or word[0].islower():
                continue
            if len(again) > 2 or any(self._acts(name) for name in again):
                for name in again:
                    self._name_actor(name)

    def _name_actor(self, name: Name) -> None:
        if self.context.is_family_name(name.first):
            name.make_person("repeated-name")
            name.form = "surname"
        else:
            name.make_organisation("organisation", "repeated-name")

    def _acts(self, name: Name) -> bool:
        behind = self.context.tags[name.end : name.end + 1]
        return behind in ("d", "z", "V", "M", "G") or self.context.word(name.first - 1) == "by"

    def same_names(self) -> None:
        """Another mention of a name, or of a person's surname, that is sure decides those that are not."""
        for name in self.found:
            if name.kind == "title" and self._is_surname_too(name):
                self._make_surname(name, "surname")
            if self._is_namesake(name) or self._is_people_too(name) or self._is_region_too(name):
                self._make_surname(name, "surname")
            if name.sure:
                continue
            same = self.strong.get(self.context.key(name))
            person = self._person(name)
            if person is not None and same is None and self._is_company(name, person):
                continue
            if person is not None and (same is None or same.kind == "person"):
                headed = self._is_headline_surname(name, person)
                loud = headed or (name.single and self.context.is_loud(name.first))  # LATE |TORRES| GOAL
                if person.first < name.first or name.kind == "unknown" or loud:
                    self._make_surname(name, "surname")
            elif same is None and name.kind == "unknown" and self._is_head_again(name):
                name.make_organisation(self.closes[self.context.words[name.first]].actor_kind, "head-again")
            elif same is None and name.kind == "unknown" and self._varies(name):
                self._make_surname(name, "surname-variant")
            elif name.kind == "unknown" and self._opens_loud(name, same):
                name.make_organisation("organisation", "headline")
                name.form = "name"
            elif same is not None:
                name.kind, name.actor_kind, name.place_kind = same.kind, same.actor_kind, same.place_kind
                name.senses = name.senses or same.senses
                name.sure, name.rule = True, same.rule

    def _is_people_too(self, name: Name) -> bool:
        """Rui English ... |English| said: a surname that is also an adjective of nationality, where it acts"""
        if name.kind != "state" or name.form != "demonym" or not name.single:
            return False
        person = self.surnames.get(self.context.surname(name))
        acts = self.context.tags[name.end : name.end + 1] in ("d", "z", "V", "M", "G")
        return acts and person is not None and not person.single and person.first < name.first

    def _is_region_too(self, name: Name) -> bool:
        """Rui Lenz ... |Lenz| said: a surname that is also a town or region, where it acts"""
        if name.kind != "place" or not name.single or name.place_evidence:
            return False
        person = self.surnames.get(self.context.surname(name))
        if person is None or person.single or person.first > name.first:
            return False
        behind = self.context.tags[name.end : name.end + 1] in ("d", "z", "B", "V", "M", "X")
        return behind or self.context.word(name.first - 1) in SPEECH

    def _is_namesake(self, name: Name) -> bool:
        """Ana Ford ... |Ford| said: here no company, unless the text names that by more words or first"""
        if name.kind != "listed" or name.actor_kind != "company" or not name.single:
            return False
        person = self.surnames.get(self.context.surname(name))
        if person is None or person.single or person.first > name.first:
            return False
        first = self.companies.get(self.context.words[name.first])
        return first is None or first > person.first

    def _is_headline_surname(self, name: Name, person: Name) -> bool:
        """|Lenz| to meet Torres, a headline before a report on Rui Lenz: no town of that name"""
        first = self.context.analysis.paragraph_of[name.first] == 0 and not person.single
        return first and name.kind == "place" and name.single and not name.place_evidence

    def _is_company(self, name: Name, person: Name) -> bool:
        """Arandu Motors ... |Arandu| ... its chairman, Luis Arandu: the company was there before the person."""
        at = self.companies.get(self.context.words[name.first]) if name.single else None
        return at is not None and at < name.first and at < person.first and name.title is None

    def _opens_loud(self, name: Name, same: Name | None) -> bool:
        """|ARANDU| WIN AGAIN, a headline in capitals before a report on Arandu Rovers"""
        if not name.single or not self.context.is_loud(name.first):
            return False
        if same is not None:
            return same.kind == "org" and not self.context.words[same.first].isupper()
        if self.loud_opens is None:
            self.loud_opens = {word.upper() for word in self.opens}
        return self.context.words[name.first] in self.loud_opens

    def _is_surname_too(self, name: Name) -> bool:
        """Chief Minister Mrinalini Sen ... |Sen| said: here no senator"""
        known = name.single and self.context.surname(name) in self.surnames
        return known and self.context.word(name.first - 1) != "the"

    def _is_head_again(self, name: Name) -> bool:
        """Election Commission ... the |Commission|: the head of an organisation's name, with a capital."""
        word = self.context.words[name.first]
        if name.first in self.context.starts and not self._opens_role(name):
            return False
        return name.single and word in self.closes and word.lower() in self.context.heads.organisations

    def _opens_role(self, name: Name) -> bool:
        """|Commission| spokeswoman Ana Kersic said, at the start of a sentence."""
        role = self.context.heads.roles.get(self.context.word(name.end))
        closes = self.closes.get(self.context.words[name.first])
        public = closes is not None and closes.actor_kind in ("government", "organisation")
        return public and role is not None and role.is_person and not role.plural

    def _person(self, name: Name) -> Name | None:
        """The person of whose name this is the last word, or the first: |Torres|; |Van Houten|; |Xi|."""
        if name.single or self.context.lower[name.first] in PARTICLES:
            known = self.surnames.get(self.context.surname(name))
            known = known or (self.fathers.get(self.context.surname(name)) if name.single else None)
            if known is not None:
                return known
        return self.first_names.get(self.context.words[name.first]) if name.single else None

    def _make_surname(self, name: Name, rule: str) -> None:
        name.make_person(rule)
        name.form = "surname"

    def _varies(self, name: Name) -> bool:
        """|Al-Sadoun| for a person named al-Saadoun: two spellings of one Arabic surname."""
        if not name.single or not self.context.lower[name.first].startswith(("al-", "el-")):
            return False
        if self.skeletons is None:
            self.skeletons = {skeleton(known) for known in self.surnames}
        return skeleton(self.context.surname(name)) in self.skeletons
