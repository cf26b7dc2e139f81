"""Opposites: which country an official is not of, by whom it deals with.

Minister Ana Torres summoned |Peruvian| ambassador Rui Bell; accused |Lima| of delay        governments accuse others
|Lima|'s ambassador met Minister Ana Torres; |Peru| expelled Rui Bell                       as one deals with strangers
Minister Ana Torres was silent. Her |Peruvian| counterpart, Rui Bell, wept                   of another state than she
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POWERS
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.text.analysis import Analysis

__all__ = ["Opposites"]

_OFFICES = frozenset(
    "minister president premier chancellor spokesman spokeswoman spokesperson secretary king emir undersecretary official "
    "ambassador".split()
)
# What those who govern do to other states and to their people.
_DEALS = frozenset(
    "summoned summons accused accuses accusing blamed blames blaming condemned condemns condemning criticised criticized criticises "
    "criticizes denounced denounces urged urges warned warns thanked thanks threatened threatens rejected rejects dismissed dismisses "
    "invited invites welcomed asked asks telephoned phoned visited visits met meets meet received hosted rebuked slammed".split()
)
_SENT_AWAY = frozenset("expelled deported blacklisted sanctioned extradited".split())
_MEETS = frozenset(
    "met meets meet meeting received hosted telephoned phoned called summoned visited greeted with".split()
)
_ENVOYS = frozenset(
    "ambassador envoy diplomat diplomats charge chargé consul embassy attaché attache".split()
)
_REACH = 60
_LEADERS = ("president", "prime minister", "premier", "chancellor", "king", "emir")
_PEERS = frozenset("counterpart counterparts colleague colleagues homologue".split())
_OBJECT = 6  # tokens behind a verb in which the state that it is about may stand


class Opposites:
    """The countries that the officials of one text face."""

    def __init__(self, analysis: Analysis, referents: Referents) -> None:
        self.lower, self.tags, self.words = analysis.lower, analysis.tags, analysis.words
        self.sentence_of, self.sentences = analysis.sentence_of, analysis.sentences
        self.quotation_of = analysis.quotation_of
        self.referents = referents

    def of(self, name: Name) -> frozenset[str]:
        """The countries that a person is not of, by what the text says."""
        faced = (self._dealt_with(name), self._dealing(name), self._counterpart(name))
        return frozenset(country for country in faced if country)

    def _dealt_with(self, name: Name) -> str | None:
        """Minister X summoned the |Peruvian| ambassador; X accused |Lima|"""
        title = (name.title or "").lower().replace("-", " ").split()
        end = self.sentences[self.sentence_of[name.first]][1]
        if _OFFICES.isdisjoint(title):
            return None
        at = name.end
        while at < min(end, name.end + 3) and self.tags[at] in "rVBMX":
            at += 1
        if at >= end - 1 or self.lower[at] not in _DEALS:
            return None
        for i in range(at + 1, min(at + _OBJECT, end)):
            found = self.referents.at(i)
            if found is not None:
                return self._faced(found)
            if self.tags[i] not in "DJNL":
                return None
        return None

    def _faced(self, found: Found) -> str | None:
        referent = found.referent
        state = isinstance(referent, Draft) and (referent.kind in POWERS or found.form == "demonym")
        return referent.country if state or self.tags[found.end : found.end + 1] == "G" else None

    def _dealing(self, name: Name) -> str | None:
        """|Peru| expelled X; |Lima|'s ambassador is due to meet Minister X"""
        first = self.sentences[self.sentence_of[name.first]][0]
        verb = name.title_first - 1
        verb -= verb > first and self.tags[verb] == "D"
        sent = verb > first and self.lower[verb] in _SENT_AWAY
        if verb <= first or not (
            sent or self.lower[verb] in _MEETS or self.lower[verb - 1] in ("host", "guest")
        ):
            return None
        doer = next(filter(self._is_doer, self.referents.within(max(first, verb - _REACH), verb)), None)
        if doer is None:
            return None
        host = self.lower[verb - 1 : verb + 1] in (["host", ","], ["guest", ","])
        envoy = not _ENVOYS.isdisjoint(self.lower[doer.end : doer.end + 3])
        return (
            doer.referent.country
            if sent or envoy or host or self._are_leaders(doer, name) or self.lower[verb] == "summoned"
            else None
        )

    def _are_leaders(self, doer: Found, name: Name) -> bool:
        """|President| Rui Bell will meet Prime Minister X: leaders meet those of other states"""
        title = doer.referent.title if isinstance(doer.referent, Draft) else None
        return all((held or "").lower().endswith(_LEADERS) for held in (title, name.title))

    def _is_doer(self, found: Found) -> bool:
        outside = self.quotation_of[found.first] < 0
        return outside and isinstance(found.referent, Draft) and found.referent.country is not None

    def _counterpart(self, name: Name) -> str | None:
        """X said so. Her |Peruvian| counterpart, Y, wept; X met her |Peruvian| counterpart"""
        number = self.sentence_of[name.first]
        end = self.sentences[min(number + 1, len(self.sentences) - 1)][1]
        for i in range(name.end + 1, min(end, name.end + _REACH)):
            if self.lower[i] in _PEERS:
                found = self.referents.at(i - 1)
                own = found is not None and found.form == "demonym" and self.tags[found.first - 1] == "H"
                return found.referent.country if own and found is not None else None
            if self.tags[i] == "P" and self.referents.at(i) is None and i >= name.end + 2:
                return None  # somebody else's, for all one can tell
        return None
