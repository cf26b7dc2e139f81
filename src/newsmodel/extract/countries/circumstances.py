"""Circumstances: the country of an official as the sentences around tell it, where no title or owner beside the name does.

her |Chilean| and Brazilian counterparts, Rui Bell and Omar Sarn     each of them by its place in the list
in a statement carried by the |Lenz News Agency|, Ana Torres, ...    a minister speaks through the agency of the state
|Chile| responded on Monday. “We act,” Foreign Minister Rui Bell said    officials explain what their state just did
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import STATES
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["TRAVELS", "Circumstances"]

_LIST = 24  # tokens of a list of persons and of what they are
_CARRIED = frozenset("carried published issued released reported aired quoted cited run".split())
# What a state does whose officials then speak for it.
_ANSWERS = frozenset(
    "responded retaliated replied answered reacted denied rejected dismissed insisted said says condemned vowed warned summoned "
    "recalled accused accuses urged threatened pledged promised announced protested hailed welcomed".split()
)
_BEFORE_VERBS = frozenset(
    "has had have also later immediately quickly strongly flatly swiftly angrily again".split()
)
_VISIT = 10  # tokens between a visitor and the place visited
TRAVELS = frozenset(
    "expected arrived arrives arrive arriving travelling traveling flying visit visits visited visiting travel travels travelled traveled fly flies flew "
    "landed".split()
)
# What officials say of their own state.
_PLEDGES = frozenset(
    "said says told tells announced insisted stressed replied promised pledged vowed added reiterated repeated".split()
)
_WILLS = frozenset(
    "would will wants wanted intends intended hopes hoped remains remained stands stood reserves seeks sought".split()
)
_SETS = 80  # tokens before a list in which it may be told of what country its members are
_OF_THOSE = (["among", "them"], ["they", "include"], ["they", "included"])
_MEMBERS = {
    **dict.fromkeys(
        "firms companies entities businesses manufacturers banks airlines contractors makers".split(), "firm"
    ),
    **dict.fromkeys(
        "individuals people officials executives diplomats officers lawmakers nationals citizens persons".split(),
        "person",
    ),
}
_TRIP = 20  # tokens between a journey and whom it leads to
_HOSTED = frozenset("meet met meets meeting with by see".split())
_MINISTERS = frozenset(
    "minister secretary president premier chancellor speaker chief council committee ministry".split()
)


class Circumstances:
    """What the sentences of one text tell of its officials' countries."""

    def __init__(self, analysis: Analysis, referents: Referents, heads: Heads) -> None:
        self.lower, self.tags = analysis.lower, analysis.tags
        self.sentence_of, self.sentences = analysis.sentence_of, analysis.sentences
        self.paragraph_of, self.paragraphs = analysis.paragraph_of, analysis.paragraphs
        self.referents = referents
        self.heads = heads

    def country(self, name: Name) -> str | None:
        """The country of a person, or None."""
        return (
            self._listed_with(name)
            or self.of_member(name)
            or self._carried(name)
            or self.of_answer(name, name.title or "")
        )

    def visited(self, name: Name) -> str | None:
        """President |Ana Torres| is expected in |Lima| on Monday: the country that a person goes to is another's"""
        end = min(name.end + _VISIT, self.sentences[self.sentence_of[name.first]][1])
        goes = next((i for i in range(name.end, end) if self.lower[i] in TRAVELS), end)
        places = filter(None, map(self.referents.place_at, range(goes + 1, min(goes + 4, end))))
        return next((place.country for place in places), None)

    def reached(self, name: Name) -> str | None:
        """Rui Bell will fly to |Lima| for talks with Minister |X|; visited |Lima| and met Minister |X|: hosts are at home"""
        first = self.sentences[self.sentence_of[name.first]][0]
        at = name.title_first - 1
        if self.lower[at] not in _HOSTED and self.lower[at - 1 : at + 1] != ["met", "with"]:
            return None
        for i in range(at - 1, max(first, at - _TRIP), -1):
            if self.lower[i] in TRAVELS:
                places = filter(None, map(self.referents.place_at, range(i + 1, min(i + 6, at))))
                return next((place.country for place in places), None)
        return None

    def spoken_for(self, name: Name) -> str | None:
        """Minister X told the press that |Norway| would wait"""
        end = self.sentences[self.sentence_of[name.first]][1]
        verb = next((i for i in range(name.end, min(name.end + 2, end)) if self.lower[i] in _PLEDGES), 0)
        for i in range(verb + 1, min(verb + _VISIT, end - 1)) if verb else ():
            found = self.referents.at(i)
            if (
                found is not None
                and self.lower[found.end : found.end + 1]
                and self.lower[found.end] in _WILLS
            ):
                referent = found.referent
                return referent.country if isinstance(referent, Draft) and referent.kind == "state" else None
        return None

    def heard_at_home(self, name: Name) -> str | None:
        """General X told |Radio Lima| so; lawmaker X told the |House of Commons|: people speak to the press and to the
        parliament at home, where the text names that country too"""
        for i in range(name.end, min(name.end + 5, len(self.lower) - 2)):
            if self.lower[i] not in ("told", "to", "with", "in"):
                continue
            heard = self.referents.actor_at(i + 1 + (self.tags[i + 1] == "D"))
            if heard is not None and heard.kind in ("media", "government") and len(heard.id) != 3:
                return heard.country if self.referents.votes[heard.country or ""] > 1 else None
        return None

    def of_member(self, name: Name) -> str | None:
        """sanctions on three |Norwegian| firms ... The firms include |Blue Marine|; among |them| is |Rui Bell|"""
        first, end = self.sentences[self.sentence_of[name.first]]
        head = self.lower[first : min(first + 6, end)]
        if not first or not ("include" in head or "included" in head or "are" in head or head[0] == "among"):
            return None
        kinds = {*_MEMBERS.values()} if head[:2] in _OF_THOSE else set()
        kinds |= {_MEMBERS[word] for word in head[:4] if word in _MEMBERS}
        if name.title_first - first > _SETS or "W" in self.tags[first : name.title_first]:
            return None  # Among the firms is A, which bought |B|
        for i in range(first - 1, max(-1, first - _SETS), -1) if kinds else ():
            found = self.referents.at(i)
            if found is None or found.form not in ("demonym", "acronym"):
                continue
            nouns = self.lower[found.end : found.end + 3]
            if found.referent.country and any(_MEMBERS.get(word) in kinds for word in nouns):
                return found.referent.country
        return None

    def _listed_with(self, name: Name) -> str | None:
        """her |Chilean| and Brazilian counterparts, |Rui Bell| and Omar Sarn; the ministers of |Japan| and Peru, |X| and Y"""
        floor = max(self.sentences[self.sentence_of[name.first]][0], name.title_first - _LIST)
        comma = self._list_begins(name.title_first, floor)
        if comma is None:
            return None
        rank = self._rank(comma + 1, name.title_first)
        states = self._states_before(comma, floor)
        return states[rank] if rank < len(states) > 1 else None

    def _list_begins(self, at: int, floor: int) -> int | None:
        """The comma behind "counterparts", or behind the states whose ministers are listed, before token `at`."""
        for i in range(at - 1, floor, -1):
            if self.tags[i] == "," and (self._is_people(i - 1) or self._states_before(i, floor)):
                return i
            if self.tags[i] not in "P,&" and self.lower[i] not in (
                "and",
                "minister",
                "foreign",
                "defense",
                "defence",
            ):
                return None
        return None

    def _is_people(self, i: int) -> bool:
        role = self.heads.roles.get(self.lower[i])
        return self.lower[i] == "counterparts" or (role is not None and role.is_person and role.plural)

    def _rank(self, first: int, end: int) -> int:
        """How many names of the list stand between its comma and the name: one more than the commas and "and"s"""
        breaks = [i for i in range(first, end) if self.lower[i] in (",", "and")]
        return sum(1 for k, i in enumerate(breaks) if k == 0 or breaks[k - 1] != i - 1)

    def _states_before(self, comma: int, floor: int) -> list[str]:
        """Chilean and Brazilian counterparts|,|     the ministers of Japan and Peru|,|"""
        found: list[str] = []
        i = comma - 1
        while i > floor and (self._is_people(i) or self.lower[i] in ("foreign", "defense", "defence")):
            i -= 1
        behind = i == comma - 1  # the ministers of Japan and Peru
        while i > floor:
            mention = self.referents.at(i)
            if mention is not None and mention.referent.country and not _is_person(mention.referent):
                found.append(mention.referent.country)
                i = mention.first - 1
            elif self.lower[i] in ("and", ","):
                i -= 1
            else:
                break
        if behind and (self.lower[i] != "of" or not self._is_people(i - 1)):
            return []
        return found[::-1]

    def _carried(self, name: Name) -> str | None:
        """in a statement carried by the |Lenz News Agency|, Ana Torres, a vice minister, warned"""
        first = self.sentences[self.sentence_of[name.first]][0]
        if self.lower[first] != "in" or name.title_first - first > _LIST:
            return None
        by = next((i for i in range(first, name.title_first) if self.lower[i] == "by"), 0)
        if not by or self.lower[by - 1] not in _CARRIED:
            return None
        outlet = self.referents.actor_at(by + 1) or self.referents.actor_at(by + 2)
        known = outlet is not None and outlet.kind == "media" and outlet.country is not None
        return (
            outlet.country
            if known and outlet is not None and self.referents.votes[outlet.country or ""]
            else None
        )

    def of_answer(self, name: Name, title: str) -> str | None:
        """|Chile| responded on Monday. “We act,” Foreign Minister |Rui Bell| said after a meeting of the |Security Council|"""
        number = self.sentence_of[name.first]
        if _MINISTERS.isdisjoint(title.lower().split()):
            return None
        first = self.sentence_of[self.paragraphs[self.paragraph_of[name.first]][0]]
        told = self._answers(number, name) or (self._answers(number - 1, name) if first < number else None)
        return told or (self._answers(first, name) if first < number else None)

    def _answers(self, number: int, name: Name) -> str | None:
        """|Chile|, which owns the islands, |reacted| angrily: the state that opens the sentence, before `name`, if it answers"""
        first, end = self.sentences[number]
        found = self.referents.at(first)
        if found is None or found.form not in ("name", "metonym", "acronym") or found.end >= end:
            return None
        state = isinstance(found.referent, Draft) and found.referent.kind in STATES
        verb = self._verb_behind(found.end, end)
        acts = verb < name.title_first and self.lower[verb] in _ANSWERS
        return found.referent.country if acts and state else None

    def _verb_behind(self, at: int, end: int) -> int:
        """The verb behind a subject that ends before token `at`, and behind a clause between commas there."""
        if self.lower[at] == "," and "," in self.lower[at + 1 : end]:
            at = self.lower.index(",", at + 1, end) + 1
        while at < end - 1 and self.lower[at] in _BEFORE_VERBS:
            at += 1
        return at


def _is_person(referent: Draft | Place) -> bool:
    return isinstance(referent, Draft) and referent.kind == "person"
