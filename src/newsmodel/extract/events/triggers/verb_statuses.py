"""Verb statuses: what the verb that is the trigger itself, and the verb that it depends on, say of whether it took place.

|offered| medical supplies                     planned: nobody has them yet
is |expected in| Lima, |are in custody|        to come; as things stand
sent soldiers |to distribute| food             the purpose of what was done is taken as done
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import LASTING, MUTUAL, TALKS
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
_BREAKING = ("verb:violate", "verb:breach", "verb:break")
_IN_FORCE = frozenset(["restriction", "sanctions"])
_DECREES = frozenset("decree decrees order orders edict directive".split())
_PLEDGING = frozenset("offered offers pledged pledges promised promises".split())
# What people are sent for.
_RELIEF = frozenset(["aid", "rescue", "protest_dispersal"])
_TRAVELLING = frozenset(
    "flew fly flies flown flying travelled traveled travel travels travelling traveling went arrived arrives came visited".split()
)
_VOTED_ON = frozenset(
    "restriction legislation appointment resignation sanctions suspension expulsion".split()
)
_VOTING = frozenset(["voted", "vote", "votes"])  # |voted| to impeach the president: and so did it
_PROTESTING = frozenset(["verb:protest", "verb:demonstrate", "verb:rally"])
# What people do in order to protest: |drove| their tractors into the city to protest
_GATHERING = frozenset(
    "drove marched gathered assembled came went walked rode travelled traveled converged descended flocked poured blocked dumped "
    "left stayed stood sat lined filled packed crowded parked met returned joined".split()
)


_ACCEPTED = frozenset("accepted accepts accept accepting".split())
_FIGHTS = frozenset(["armed_clash"])
_ACCUSED = frozenset("accused accuses accusing accuse suspected blamed".split())
_FOUNDED = frozenset(
    "set formed created founded established launched built assembled mandated deployed trained recruited cobbled armed".split()
)
_FORCES = frozenset(
    "group groups faction factions militia militias rebels insurgents fighters militants guerrillas movement movements alliance "
    "coalition army forces force troops front brigades units volunteers jihadists armies gangs cartels separatists".split()
)
_REPROACH = 10  # tokens
_POSTED = frozenset("stationed based deployed garrisoned positioned posted quartered".split())
_FOUNDING = 5  # tokens
_CALLING = 8  # tokens in which a place or a day would follow


class VerbStatuses(Otherwise):
    """Gives a verb trigger its status."""

    def _status(self, telling: Telling, verb: VerbGroup) -> str:
        """The status that a verb gives, but for offers, and for what was the purpose of a journey."""
        status = self.statuses.of_verb(verb)
        telling.supposed = status == "hypothetical" and self.statuses.is_supposed(verb)
        if telling.type == "aid" and status == "happened" and self.lower[telling.at] in _PLEDGING:
            status = "planned"  # |offered| medical supplies
        settled = self._by_kind(telling, verb, status)
        if settled is None and verb.form == "gerund":
            settled = self._of_gerund(telling, verb, status)
        if settled is not None:
            return settled
        if (
            telling.type in _FIGHTS
            and verb.form in ("gerund", "participle", "infinitive")
            and self._is_calling(verb)
        ):
            return "hypothetical"
        if telling.type in _OFFERED and self.lower[max(0, verb.first - 1)] in _OFFERS:
            status = "hypothetical"  # |offered to| host the next round: nobody took it up yet
        if telling.type in MUTUAL and status == "attempted":
            status = "hypothetical"  # failed to |reach an agreement|: there is none
        if telling.type in _VOTED_ON and verb.form == "infinitive" and status == "planned":
            return status if self._sent_to(verb, _VOTING) == "hypothetical" else "happened"
        if telling.type == "visit" and self.lower[verb.first - 1 : verb.first] == ["invitation"]:
            low = self.clauses.sentence(verb.first)[0]
            accepted = not _ACCEPTED.isdisjoint(self.lower[max(low, verb.first - _CALLING) : verb.first])
            return "planned" if accepted else "hypothetical"  # accepted an invitation |to visit| Nara
        if verb.form != "infinitive" or status != "hypothetical":
            return status
        if telling.rule in _PROTESTING:
            return self._sent_to(verb, _GATHERING)
        if telling.type in _RELIEF:
            return self._sent_to(verb, _SENDING)
        return self._sent_to(verb, _TRAVELLING) if telling.type in ("meeting", "visit") else status

    def _by_kind(self, telling: Telling, verb: VerbGroup, status: str) -> str | None:
        """What is awaited, lasts or is in force: by the entry of the verb. None where it does not settle the status."""
        awaited = telling.rule.startswith(_AWAITED)
        if awaited and (status == "happened" or (status == "hypothetical" and self._is_so(verb))):
            return "planned"  # the envoy is |expected in| Lima
        if telling.rule.startswith(_BEING) and self._is_so(verb):
            return "happened"  # two suspects |are in custody|
        if telling.type == "deployment" and status == "happened" and self._is_posting(verb):
            return "hypothetical"
        if verb.progressive and telling.rule.startswith(("verb:target", "verb:negotiate")):
            return "hypothetical"  # said it |was targeting| only militants: an aim; |are negotiating| his release
        if telling.type in _IN_FORCE and self._is_state(verb):
            return "hypothetical"  # smoking |is banned|, the port |is closed| to ships
        if telling.type in _IN_FORCE and status == "hypothetical" and self._is_decreed(verb):
            return "happened"
        return None

    def _of_gerund(self, telling: Telling, verb: VerbGroup, status: str) -> str | None:
        """before |flying| to Manila, accused of |arming| rebels. None where the form does not settle the status."""
        if status == "happened" and self.lower[verb.first - 1] in ("before", "after"):
            governing = self.clauses.verb_before(verb.first, self.clauses.sentence(verb.first)[0])
            ahead = governing is not None and self.statuses.of_verb(governing) == "planned"
            return "planned" if ahead else status  # will visit a base before |flying to| Manila
        if telling.type == "riot" and self.lower[verb.first - 1] == "for":
            return "hypothetical"  # were taken away |for throwing| eggs: what for, no riot
        broken = telling.type in LASTING or telling.rule.startswith(_BREAKING)
        # Tehran, accused by Oslo of |arming| the rebels, of |violating the truce|
        return "hypothetical" if broken and self._is_reproach(verb) else None

    def _is_state(self, verb: VerbGroup) -> bool:
        """|is banned|: how things are; not: has been banned, was banned, will be banned"""
        present = verb.form == "finite" and verb.tense == "present" and verb.modal < 0
        return present and verb.passive and not (verb.perfect or self.lower[verb.head - 1] == "being")

    def _is_decreed(self, verb: VerbGroup) -> bool:
        """|The decree| imposes a curfew: what it says is so; not: the law |bans| alcohol, if a decree ..."""
        subjects = self.clauses.subject(verb.first) if self.statuses.is_timetable(verb) else []
        return any(self.lower[end - 1] in _DECREES for _, end in subjects)

    def _is_reproach(self, verb: VerbGroup) -> bool:
        """|accused| by Oslo |of| arming the rebels: a way of life, no deed of some day"""
        before = self.lower[max(0, verb.first - _REPROACH) : verb.first]
        return before[-1:] == ["of"] and not _ACCUSED.isdisjoint(before)

    def _is_calling(self, verb: VerbGroup) -> bool:
        """a coalition set up |to fight| the front, one of several factions |battling| the army: what a force is there for"""
        first = verb.first
        if verb.form == "infinitive":
            return not _FOUNDED.isdisjoint(self.lower[max(0, first - _FOUNDING) : first])
        bare = self.tags[first - 1 : first] in ("N", "L", "P") and not verb.progressive
        end = self.clauses.sentence(first)[1]
        timed = any(self.tags[i] in "Y#" for i in range(verb.end, min(end, verb.end + _CALLING)))
        return bare and not timed and self.lower[first - 1] in _FORCES

    def _is_so(self, verb: VerbGroup) -> bool:
        """Whether a present tells how things stand: |are in custody|; not: may be, if they are"""
        return verb.modal < 0 and not verb.negated and self.statuses.is_timetable(verb)

    def _is_posting(self, verb: VerbGroup) -> bool:
        """2,000 soldiers |are stationed| in Peru, the troops |based| at the port refused, has 900 troops |deployed| in Peru:
        where they are, not that they were sent; but: were stationed at the gates |on Sunday|, soldiers deployed (a headline)"""
        if self.lower[verb.head] not in _POSTED or verb.perfect or verb.negated:
            return False
        if self.lower[verb.first] == "being":
            return False  # saw tanks |being deployed|
        first, end = self.clauses.sentence(verb.head)
        if self.surroundings.in_phrase(verb.end, verb.end) is not None:
            return False
        if verb.form == "finite":
            return verb.passive and verb.tense == "present" and not verb.progressive
        numbers = {self.analysis.verb_group_of[i] for i in range(first, end)} - {-1}
        others = any(self.analysis.verb_groups[n].form == "finite" for n in numbers)
        return verb.form == "participle" and self.tags[verb.first - 1] in "LNP" and others

    def _sent_to(self, verb: VerbGroup, sending: frozenset[str]) -> str:
        """dispatched soldiers |to distribute| food, flew to Lisbon |to meet| X: the purpose of what was done is taken as done"""
        low = self.clauses.sentence(verb.first)[0]
        governing = self.clauses.verb_before(verb.first, low)
        if governing is not None and self.lower[governing.head] in sending:
            return self.statuses.of_verb(governing)
        return "hypothetical"
