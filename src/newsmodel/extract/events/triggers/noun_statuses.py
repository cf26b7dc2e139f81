"""Noun statuses: what the clause around an event noun says of whether it took place.

|a summit| planned for Thursday was called off; cut short |a trip|     no event: called off
the lifting of |the ban|; |a curfew| has been eased                    no event: taken back
ended |a ceasefire|, entered the town without |a fight|                no event: at its end, or never begun
|a verdict| is expected in June                                        planned: awaited
announced |entry bans| on six judges                                   happened: done by saying so
warned of |tsunami| waves                                              hypothetical
"""

from __future__ import annotations

from newsmodel.extract.events.kinds import DISASTERS, TALKS, VIOLENT
from newsmodel.extract.events.mention import Telling
from newsmodel.extract.events.triggers.by_the_way import ByTheWay
from newsmodel.extract.events.triggers.status import ENDING, NO_EVENT
from newsmodel.text.auxiliary import SUPPOSED
from newsmodel.text.phrase import NounGroup

__all__ = ["NounStatuses"]

_CALLED_OFF = frozenset(
    "canceled cancelled postponed skipped short shortened scrapped boycotted missed".split()
)
_ARRANGED = frozenset(
    "meeting visit call exercise demonstration labour_strike election agreement cooperation legislation release".split()
)
_CLUES = frozenset("information details evidence tips clues anything".split())
# What does not do so does not take place at all: did not |go ahead|, did not |push through|
_COMING_OFF = frozenset("go proceed materialise materialize happen push".split())
_CANCELLED = frozenset("canceled cancelled postponed scrapped suspended".split())
_AWAITED = (["expected"], ["due"], ["scheduled"], ["planned"], ["set"])
_TO_HAPPEN = frozenset("begin start open resume continue reconvene occur happen take held proceed go".split())
_LEFT = frozenset("left leaving leave leaves".split())
_CHARGED = frozenset("accused suspected suspicion".split())
_LASTING = frozenset(["ceasefire", "agreement", "restriction", "siege"])
# What is done by saying so: announced |entry bans| on six judges, announced |a curfew|
_BY_WORD = frozenset("sanctions suspension diplomatic_break restriction resignation arrest expulsion".split())
_ANNOUNCING = frozenset(
    "announced announces announce announcing unveiled declared declares declaring".split()
)
# What is done with measures that end: the |lifting| of an embargo
_TAKING_BACK = frozenset(
    "lifting easing relaxation removal scrapping ending abolition suspension loosening waiving".split()
)
_TAKEN_BACK = frozenset(
    "lifted eased relaxed removed scrapped ended abolished suspended loosened waived rescinded repealed revoked overturned quashed "
    "annulled cancelled canceled withdrawn dropped dismantled struck".split()
)
_LIFTED = frozenset("sanctions restriction siege".split())
_TRIES = (" attempt", " attempts", " bid", " bids")
# What is done in its own time, and may be put off: a release, a pull-out, talks
_POSTPONABLE = _ARRANGED | frozenset("deployment withdrawal evacuation ceasefire trial exercise".split())
_LIKELY = (["unlikely"], ["likely"], ["possible"], ["impossible"], ["conceivable"], ["imminent"])
# What is negotiated before it is done
_MOVES = frozenset("release withdrawal deployment evacuation expulsion ceasefire siege arrest".split())
_NEGOTIATING = frozenset(
    "negotiate negotiates negotiated negotiating discuss discusses discussed discussing debate debated debating consider considered "
    "considering".split()
)
_NEGOTIATIONS = frozenset("talks negotiations discussions".split())
_RULED_OUT = (["ruled", "out"], ["rules", "out"], ["rule", "out"], ["ruling", "out"])
_PUT_OFF = frozenset("postponed delayed deferred".split())
_YEAR = len("2016")
_REACH = 16  # tokens between a measure and the verb that takes it back
_BY_WHOM = 5  # tokens of a "by Karvia" between the two


class NounStatuses(ByTheWay):
    """Reads the status of event nouns."""

    def _status_of_noun(self, telling: Telling, group: NounGroup) -> str:
        """The status that the clause gives to a noun, but for warnings, ends, and what is awaited or called off."""
        arranged = telling.type in _ARRANGED or telling.rule == "noun:strike"
        if arranged and self._was_called_off(group.end):
            return NO_EVENT
        before = self.lower[max(0, group.first - 3) : group.first]
        if before[-2:] == ["leading", "to"] and before[0] in _CLUES:
            return NO_EVENT  # a reward for information leading to |an arrest|
        if before[-1:] == ["without"]:
            return NO_EVENT  # entered the town without |a fight|
        if telling.type in VIOLENT and self._is_charge(group.first, before):
            return NO_EVENT
        if telling.type in TALKS and not _CALLED_OFF.isdisjoint(before):
            return NO_EVENT  # cut short |a trip|
        if telling.type == "meeting" and not _LEFT.isdisjoint(before):
            return NO_EVENT  # was shot as he left |a party meeting|: where he had been
        if telling.type in _LASTING and not ENDING.isdisjoint(before):
            return NO_EVENT  # has stepped up attacks since it ended |a ceasefire|
        if telling.type in _LIFTED and (
            self._is_taken_back(group.first) or self._was_taken_back(telling.end)
        ):
            return NO_EVENT  # the lifting by Karvia of its |embargo|
        if before[-2:] in _RULED_OUT:
            return NO_EVENT  # ruled out |an air strike|
        if telling.type == "agreement" and telling.definite and self._is_of_year(group.first, telling.first):
            return "happened"  # rejected |the 2016 peace accord|: there is one
        status = self.statuses.of_noun(telling.first, group.first, None)
        apart = self.lower[group.first] in ("a", "an") or telling.type in _MOVES
        if status == "happened" and apart and self._would_be(telling.end):
            return "hypothetical"
        if status == "happened" and telling.type in _MOVES and _is_talked_of(before):
            return "hypothetical"  # talks on |the withdrawal|, are negotiating |the release| of hostages
        if status == "planned" and telling.type in _BY_WORD and not _ANNOUNCING.isdisjoint(before):
            return "happened"
        if telling.type in DISASTERS and status in ("threatened", "planned"):
            return "hypothetical"  # warned of |tsunami| waves
        if status == "happened" and telling.type in VIOLENT and telling.rule.endswith(_TRIES):
            return "attempted"  # survived an |assassination attempt|
        if status == "happened" and telling.type in _POSTPONABLE and self._was_put_off(telling.end):
            return "planned"  # |the deployment| of 200 policemen was delayed
        if status == "happened" and telling.type not in VIOLENT and self._is_awaited(group.end):
            return "planned"
        return status

    def _is_of_year(self, first: int, end: int) -> bool:
        """the |2016| peace accord"""
        return any(len(word) == _YEAR and word.isdecimal() for word in self.lower[first:end])

    def _is_charge(self, first: int, before: list[str]) -> bool:
        """burned a man accused of |theft|: what he may be, no theft that is told of; but: accused of |the murder of X|"""
        charged = before[-1:] == ["of"] and not _CHARGED.isdisjoint(before)
        return charged and self.tags[first] not in "DHP#"

    def _was_called_off(self, at: int) -> bool:
        """|a summit| of governors planned for Thursday was called off"""
        for i in range(at, min(at + 14, len(self.lower))):
            if self.analysis.finite_verb_at(i) is not None:
                words = self.lower[i : i + 5]
                if self.tags[i : i + 2] == "X~" and not _COMING_OFF.isdisjoint(words):
                    return True  # |a drill| planned for May did not go ahead
                return ("called" in words and "off" in words) or not _CANCELLED.isdisjoint(words)
            if self.tags[i] in ".;:W":
                return False
        return False

    def _would_be(self, at: int) -> bool:
        """|An attack| on the port would be a mistake, |a pullout| is unlikely: only thought of; not: a raid |that could have|
        ended badly, killed two"""
        for i in range(at, min(at + _REACH, len(self.lower))):
            verb = self.analysis.finite_verb_at(i)
            if verb is not None:
                if verb.modal >= 0 and not verb.perfect:
                    return self.lower[verb.modal] in SUPPOSED
                return self.lower[verb.end : verb.end + 1] in _LIKELY
            if self.tags[i] in ".;:,W":
                return False
        return False

    def _was_put_off(self, at: int) -> bool:
        """|The deployment| of 200 policemen to the port was delayed; not: the talks, which were delayed by rain, ended"""
        for i in range(at, min(at + _REACH, len(self.lower))):
            verb = self.analysis.finite_verb_at(i)
            if verb is not None:
                return verb.passive and not verb.negated and self.lower[verb.head] in _PUT_OFF
            if self.tags[i] in ".;:,W":
                return False
        return False

    def _is_awaited(self, at: int) -> bool:
        """|A verdict| by the panel is expected in June; |talks| will open in Lima"""
        for i in range(at, min(at + 12, len(self.lower))):
            verb = self.analysis.finite_verb_at(i)
            if verb is not None:
                if verb.modal >= 0 and self.lower[verb.modal] == "will":
                    return self.lower[verb.head] in _TO_HAPPEN
                return self.lower[i] in ("is", "are") and self.lower[i + 1 : i + 2] in _AWAITED
            if self.tags[i] in ".;:,W":
                return False
        return False

    def _is_taken_back(self, first: int) -> bool:
        """the lifting of |the ban|, Karvia's easing of |sanctions|, the removal by Karvia of |a blockade|: the noun before "of" """
        if self.lower[first - 1 : first] != ["of"]:
            return False
        for i in range(first - 2, max(-1, first - 2 - _BY_WHOM), -1):
            if self.lower[i] in _TAKING_BACK:
                return True
            if self.tags[i] not in "PDyi" or (self.tags[i] in "yi" and self.lower[i] != "by"):
                return False
        return False

    def _was_taken_back(self, at: int) -> bool:
        """|A ban| on rallies was lifted; |a curfew| imposed on Lima has been eased; not: the curfew, |which began on Friday|,"""
        for i in range(at, min(at + _REACH, len(self.lower))):
            if self.tags[i] in ".;:W":
                return False
            verb = self.analysis.finite_verb_at(i)
            if verb is not None:
                lifted = verb.passive and self.lower[verb.head] in _TAKEN_BACK
                return lifted and not verb.negated and verb.modal < 0
        return False


def _is_talked_of(before: list[str]) -> bool:
    """|talks on| a pullout, |are negotiating| the release of hostages"""
    return before[-1:] != [] and (
        before[-1] in _NEGOTIATING or (before[-1] in ("on", "about", "over") and before[-2] in _NEGOTIATIONS)
    )
