"""Offices: the country of an official whom no adjective or owner ties to one, by the office and by where it speaks.

|Secretary of State| Ana Torres                               an office that few states have
the Norwegian Embassy gave fish. |Ambassador| Ana Torres      whose embassy stood there last
Foreign Minister Ana Torres told reporters |in Oslo|          officials speak at home
Ana Torres, the regional |envoy| who led the talks            sent by nobody that the text names
|Governor of Lenz| Ana Torres                                  an office told with its place, without a comma
"""

from __future__ import annotations

import re

from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, key_of
from newsmodel.text.analysis import Analysis

__all__ = ["SENT", "Offices", "office_before"]

# Offices by the states that call them so in news of the world; the first is meant where the text deals with none of them.
_HOLDERS = {
    "secretary of state": ("USA", "VAT"),
    "defense secretary": ("USA", "PHL", "MEX", "HND"),
    "secretary of defense": ("USA", "PHL", "MEX", "HND"),
    "treasury secretary": ("USA",),
    "homeland security secretary": ("USA",),
    "house speaker": ("USA", "PHL", "THA", "JPN", "IDN", "MYS", "AUS"),
    "senate majority leader": ("USA", "PHL"),
    "senate minority leader": ("USA", "PHL"),
    "chancellor of the exchequer": ("GBR",),
    "home secretary": ("GBR", "IND", "PAK"),
    "pope": ("VAT",),
    "taoiseach": ("IRL",),
    "tanaiste": ("IRL",),
}
_MEMBER = re.compile(r"[DRI]\.?-[A-Z][A-Za-z.]+")  # D-Minn., R-Texas
_ENVOYS = frozenset("ambassador consul attache charge".split())
_EMBASSIES = frozenset(
    "embassy consulate ambassador envoy mission consul consul-general embassies diplomats".split()
)
SENT = _ENVOYS | frozenset(
    "envoy representative diplomat correspondent attaché commissioner coordinator".split()
)
_APPOSED = 5  # tokens behind a comma in which an office may begin
_GO_BETWEENS = frozenset("envoy mediator facilitator go-between peacemaker".split())
_SPEECH = 60  # tokens behind an official in which the town where it speaks may stand
_REACH = 60  # tokens before an ambassador in which the embassy may stand
# Capitals in which everybody speaks: those of unions, courts and talks.
_HOSTS = frozenset(["BEL", "USA", "AUT", "CHE", "NLD"])
_SPEAKS = frozenset(
    "said says told warned announced added reiterated stressed insisted declared tells".split()
)
_SHARE = 4  # how many times as often the country that a dispatch names most may be named as that of a capital


def office_before(referents: Referents, heads: Heads, lower: list[str], tags: str, first: int) -> int | None:
    """The token of the office in whose place the name before token `first` lies: |Governor| of Lenz Ana Torres; None."""
    seat = referents.at(first - 1) if first > 2 else None
    if seat is None or seat.form in ("demonym", "nominal") or getattr(seat.referent, "kind", "") == "person":
        return None
    at = seat.first - 1
    while at > 1 and tags[at] in "DPJG" and at > seat.first - 4:
        at -= 1  # head of |the Russian| Security Council
    if at < 1 or lower[at] not in ("of", "in", "to", "for"):
        return None
    role = heads.roles.get(lower[at - 1])
    held = (role is not None and role.is_person and not role.plural) or lower[at - 1] in heads.titles
    return at - 1 if held or lower[at - 1] in ("head", "chief") else None


class Offices:
    """What an office alone tells of its holder's country, in one text."""

    def __init__(self, analysis: Analysis, referents: Referents, index: NameIndex, heads: Heads) -> None:
        self.lower, self.tags, self.words = analysis.lower, analysis.tags, analysis.words
        self.sentence_of, self.sentences = analysis.sentence_of, analysis.sentences
        self.referents = referents
        self.index = index
        self.heads = heads

    def country(self, name: Name) -> str | None:
        """The country that a person's title tells, or None."""
        before = self.lower[name.title_first - 2] if self.lower[name.title_first - 1] == "," else ""
        envoy = (
            before if before in _ENVOYS else ""
        )  # called in the Norwegian ambassador. The |ambassador|, X, ...
        title = (name.title or self._apposed(name) or envoy).lower()
        if self._is_of_congress(name):
            return "USA"
        if not title:
            return None
        return self._of_one_state(title) or self._of_house(name) or self._of_embassy(name, title)

    def _apposed(self, name: Name) -> str:
        """Rui Bell, an assistant |secretary of state| who went to Lima; Ana Torres, the |home secretary|, ..."""
        if self.tags[name.end : name.end + 1] != ",":
            return ""
        for i in range(name.end + 1, min(name.end + _APPOSED, len(self.tags))):
            for words in (2, 3, 4):
                title = " ".join(self.lower[i : i + words])
                if title in _HOLDERS:
                    return title
            if self.tags[i] not in "DJN":
                break
        return ""

    def _is_of_congress(self, name: Name) -> bool:
        """Sen. X |(R-La.)|; Rep. X, |D-Texas|, said: party and state, as only the Congress of the United States has them"""
        behind = self.words[name.end : name.end + 2]
        return len(behind) > 1 and behind[0] in ("(", ",") and _MEMBER.fullmatch(behind[1]) is not None

    def held(self, name: Name) -> tuple[str | None, bool]:
        """The country of who holds an office told with its place, and whether that tells it: Governor of |Lenz| Ana Torres;
        the |Peruvian| ambassador to Lenz Ana Torres; the |UN| coordinator in Lenz Ana Torres has none."""
        role = office_before(self.referents, self.heads, self.lower, self.tags, name.title_first)
        if role is None:
            return None, False
        for i in range(role - 1, max(-1, role - 4), -1):
            sender = self.referents.at(i)
            if sender is not None:
                return sender.referent.country, True
            if self.tags[i] not in "NPJ":
                break
        seat = self.referents.at(name.title_first - 1)
        if seat is None or self.lower[role] in SENT:
            return None, self.lower[role] in SENT
        return seat.referent.country, True

    def _of_one_state(self, title: str) -> str | None:
        """|Secretary of State| X, in a text that names the state; |Defense Secretary| X, in one that deals with Manila"""
        states = _HOLDERS.get(title.removeprefix("deputy ").removeprefix("former "), ())
        for state in states:
            if state in (self.referents.country, self.referents.leading):
                return state
        told = title == "pope" or (states and self.referents.votes[states[0]])
        return states[0] if told else None

    def _of_house(self, name: Name) -> str | None:
        """|Kremlin| spokesman X, |White House| press secretary X: the title names whom it is of"""
        for end in range(min(name.title_first + 2, name.first), name.title_first, -1):
            senses = self.index.look_up(key_of(" ".join(self.words[name.title_first : end])))
            if senses and senses[0].kind == "actor" and senses[0].row[1] == "government":
                return senses[0].row[2] or None
        return None

    def _of_embassy(self, name: Name, title: str) -> str | None:
        """the |Norwegian Embassy| in Lima gave fish. Ambassador X said so"""
        if _ENVOYS.isdisjoint(title.split()):
            return None
        for i in range(name.title_first - 1, max(0, name.title_first - _REACH), -1):
            if self.lower[i] not in _EMBASSIES:
                continue
            at = i - 2 if self.tags[i - 1] == "G" else i - 1
            owner = self.referents.at(at) if at >= 0 else None
            if owner is not None and isinstance(owner.referent, Draft) and owner.referent.country:
                return owner.referent.country
        return None

    def is_go_between(self, name: Name) -> bool:
        """X, the regional |envoy| who led the talks; mediator X"""
        title = (name.title or "").lower().split()
        if title and title[-1] in _GO_BETWEENS:
            return True
        at = name.end
        if self.tags[at : at + 1] != ",":
            return False
        for i in range(at + 1, min(at + 6, len(self.tags))):
            if self.lower[i] in _GO_BETWEENS:
                return self.lower[i + 1 : i + 2] != ["for"] and self.tags[i + 1 : i + 2] not in ("N", "P")
            if self.tags[i] not in "DJN":
                return False
        return False

    def spoken_in(self, first: int, end: int) -> str | None:
        """Foreign Minister X told reporters |in Oslo|: the country of the capital where the official of a text of several
        countries speaks."""
        stop = self.sentences[self.sentence_of[first]][1]
        spoke = False
        for i in range(end, min(stop - 1, end + _SPEECH)):
            spoke = spoke or self.lower[i] in _SPEAKS
            if (self.lower[i] == "," and spoke) or self.words[i] in ("“", '"', "”"):
                return None
            if spoke and self.lower[i] == "in" and self.tags[i + 1] == "P":
                return self._capital(i + 1)
        return None

    def _capital(self, at: int) -> str | None:
        found = self.referents.at(at)
        if found is None:
            return None
        senses = self.index.look_up(key_of(" ".join(self.words[found.first : found.end])))
        code = next((s.row[0] for s in senses if s.form == "capital"), None)
        votes = self.referents.votes
        if code is None or code in _HOSTS or votes[code] < 2:
            return None
        return code if _SHARE * votes[code] >= max(votes.values()) else None
