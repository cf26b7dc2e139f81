"""Verb statuses: what the verb that is the trigger itself, and the verb that it depends on, say of whether it took place.

|offered| medical supplies                     planned: nobody has them yet
is |expected in| Lima, |are in custody|        to come; as things stand
sent soldiers |to distribute| food             the purpose of what was done is taken as done
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import MUTUAL, TALKS
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.triggers.otherwise import Otherwise
from newsmodel.text.phrase import VerbGroup

__all__ = ["VerbStatuses"]

_SENDING = frozenset(
    "sent dispatched deployed mobilized mobilised flew send dispatch deploy flown fired used lobbed".split()
)
_OFFERED = TALKS | {"agreement"}
_OFFERS = frozenset(["offered", "offers", "offer", "offering"])
# Verbs that tell how those stand who were taken.
_BEING = ("verb:be in ", "verb:be under arrest", "verb:be behind bars")
# Verbs that tell of a visit to come.
_AWAITED = ("verb:expect in", "verb:expect at", "verb:be due", "verb:await in")
_PLEDGING = frozenset("offered offers pledged pledges promised promises".split())
# What people are sent for.
_RELIEF = frozenset(["aid", "rescue", "protest_dispersal"])
_TRAVELLING = frozenset(
    "flew fly flies flown flying travelled traveled travel travels travelling traveling went arrived arrives came visited".split()
)
_VOTED_ON = frozenset("legislation appointment resignation sanctions suspension expulsion".split())
_VOTING = frozenset(["voted", "vote", "votes"])  # |voted| to impeach the president: and so did it
_PROTESTING = frozenset(["verb:protest", "verb:demonstrate", "verb:rally"])
# What people do in order to protest: |drove| their tractors into the city to protest
_GATHERING = frozenset(
    "drove marched gathered assembled came went walked rode travelled traveled converged descended flocked poured blocked dumped "
    "left stayed stood sat lined filled packed crowded parked met returned joined".split()
)


class VerbStatuses(Otherwise):
    """Gives a verb trigger its status."""

    def _status(self, telling: Telling, verb: VerbGroup) -> str:
        """The status that a verb gives, but for offers, and for what was the purpose of a journey."""
        status = self.statuses.of_verb(verb)
        if telling.type == "aid" and status == "happened" and self.lower[telling.at] in _PLEDGING:
            status = "planned"  # |offered| medical supplies
        awaited = telling.rule.startswith(_AWAITED)
        if awaited and (status == "happened" or (status == "hypothetical" and self._is_so(verb))):
            return "planned"  # the envoy is |expected in| Lima
        if telling.rule.startswith(_BEING) and self._is_so(verb):
            return "happened"  # two suspects |are in custody|
        if telling.rule == "verb:target" and verb.progressive:
            return "hypothetical"  # said it |was targeting| only militants: an aim
        if telling.type in _OFFERED and self.lower[max(0, verb.first - 1)] in _OFFERS:
            status = "hypothetical"  # |offered to| host the next round: nobody took it up yet
        if telling.type in MUTUAL and status == "attempted":
            status = "hypothetical"  # failed to |reach an agreement|: there is none
        if telling.type in _VOTED_ON and verb.form == "infinitive" and status == "planned":
            return status if self._sent_to(verb, _VOTING) == "hypothetical" else "happened"
        if verb.form != "infinitive" or status != "hypothetical":
            return status
        if telling.rule in _PROTESTING:
            return self._sent_to(verb, _GATHERING)
        if telling.type in _RELIEF:
            return self._sent_to(verb, _SENDING)
        return self._sent_to(verb, _TRAVELLING) if telling.type in ("meeting", "visit") else status

    def _is_so(self, verb: VerbGroup) -> bool:
        """Whether a present tells how things stand: |are in custody|; not: may be, if they are"""
        return verb.modal < 0 and not verb.negated and self.statuses.is_timetable(verb)

    def _sent_to(self, verb: VerbGroup, sending: frozenset[str]) -> str:
        """dispatched soldiers |to distribute| food, flew to Lisbon |to meet| X: the purpose of what was done is taken as done"""
        low = self.clauses.sentence(verb.first)[0]
        governing = self.clauses.verb_before(verb.first, low)
        if governing is not None and self.lower[governing.head] in sending:
            return self.statuses.of_verb(governing)
        return "hypothetical"
