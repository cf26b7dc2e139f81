"""Governing: the verb of which a gerund tells more, behind a comma or an "and".

|shelled| the camp, killing two                     the verb before
|raided| a village guarded by militiamen, burning   not what stands by the way
|fired| at students who had gathered, detaining 40  nor in a clause within it
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.extract.events.clauses.antecedents import Antecedents
from newsmodel.text.auxiliary import BE, HAVE
from newsmodel.text.phrase import VerbGroup

__all__ = ["LINKING", "MAKING", "PROMPTING", "REPORTING", "TELLING", "Governing"]

# Verbs behind which another clause begins: police said |gunmen|, armed with rifles, attacked ...
REPORTING = frozenset(
    "said says say told reported reports announced confirmed added claimed claims believe believes believed alleged stated "
    "noted revealed learned showed shows means wrote writes tweeted posted warned warns insisted acknowledged admitted "
    "declared explained stressed testified recalled estimated maintained complained disclosed".split()
)
# reported raids, |saying| four workers were killed: the same verbs as participles
TELLING = frozenset(
    "saying adding reporting claiming announcing confirming stating noting insisting alleging estimating believing arguing "
    "revealing stressing warning admitting acknowledging maintaining".split()
)
# Verbs that share their subject with the next one only if that has an object of its own: |he| was armed, shot a guard
LINKING = BE | HAVE
_ASIDE = 25  # tokens of a relative clause between commas
_OPENING = 10  # tokens between a relative pronoun and its verb

# Verbs by which one makes, bids or lets others do something: forced |the minister| to resign
MAKING = frozenset(
    "force forced forces lead led leads prompt prompted prompts cause caused causes allow allowed allows order ordered orders tell told "
    "tells urge urged urges ask asked asks persuade persuaded persuades convince convinced enable enabled enables invite invited "
    "invites authorise authorised authorize authorized instruct instructed press pressed push pushed compel compelled oblige "
    "obliged require required requires advise advised encourage encouraged permit permitted help helped helps".split()
)
PROMPTING = frozenset("prompting leading forcing causing compelling obliging pushing driving".split())
# Nouns for what somebody is to do: a |threat| by the front to bomb hotels
_RESOLVES = frozenset(
    "threat threats attempt attempts bid effort efforts plan plans plot decision move moves pledge promise vow offer proposal "
    "agreement refusal order orders call demand request".split()
)


class Governing(Antecedents):
    """Finds governing verbs."""

    def verb_before(self, p: int, low: int) -> VerbGroup | None:
        """The last finite verb or participle before token `p`, not before `low`; None if there is none."""
        for q in range(p - 1, low - 1, -1):
            number = self.verb_of[q]
            if number >= 0:
                verb = self.verbs[number]
                if verb.form == "finite" or verb.form == "participle":
                    return verb
        return None

    def _main_verb(self, at: int, low: int) -> VerbGroup | None:
        """The verb of which a gerund tells more: |shelled| a camp guarded by soldiers who had fled, killing two."""
        inner: VerbGroup | None = None
        for verb in self._verbs_before(at, low):
            if self._is_reduced(verb) or self._is_parenthesis(verb):
                continue
            if self.does_harm(verb):
                return verb
            if self.lower[verb.head] in REPORTING or self.lower[verb.head] in LINKING:
                return inner or verb
            if not self._is_inner(verb, low):
                return verb
            inner = inner or verb
        return inner

    def _verbs_before(self, at: int, low: int) -> Iterator[VerbGroup]:
        """The finite verbs and participles before a token, the nearest first."""
        verb = self.verb_before(at, low)
        while verb is not None:
            yield verb
            verb = self.verb_before(verb.first, low)

    def _is_reduced(self, verb: VerbGroup) -> bool:
        """a convoy |escorted| by soldiers; suspected of |having sold| a bomb"""
        if self.lower[verb.first] == "having":
            return True
        if verb.first < verb.head or self.tags[verb.head] not in "dn":
            return False
        behind = self.tags[verb.end : verb.end + 1]
        return behind == "y" or (
            verb.form == "participle" and verb.passive and self.group_of[verb.first - 1] >= 0
        )

    def _is_parenthesis(self, verb: VerbGroup) -> bool:
        """A bomb exploded, the police |said|, killing two"""
        return self.lower[verb.head] in REPORTING and self.tags[verb.end : verb.end + 1] == ","

    def _is_inner(self, verb: VerbGroup, low: int) -> bool:
        """Whether a verb stands in a clause within another: students who |had gathered|, where they |had taken| shelter"""
        for i in range(verb.first - 1, max(low, verb.first - _OPENING) - 1, -1):
            if self.tags[i] in "WTwS":
                return True
            if self.tags[i] == "," or self.verb_of[i] >= 0:
                return False
        return False

    def _before_aside(self, p: int, low: int, at: int) -> int:
        """Where to look on for the subject of the verb at `at`, behind the comma at `p`: before a relative clause that ends there.

        The union, |which called the law “a blank check”|, announced a strike
        """
        if p + 1 != at:
            return p - 1
        quoted = False
        for i in range(p - 1, max(low, p - _ASIDE), -1):
            quoted ^= self.tags[i] == '"'
            if self.tags[i] == "W" and not quoted and i > low + 1 and self.tags[i - 1] == ",":
                inner = self.verb_before(p, i)
                return i - 2 if inner is not None and self.group_of[i - 2] >= 0 else p - 1
            if self.tags[i] in ",;:." and not quoted:
                break
        return p - 1

    def _verb_joined(self, p: int, low: int) -> VerbGroup | None:
        """The verb before an "and" whose subject the verb behind it shares.

        Police fired on demonstrators who had blocked a bridge, |and| arrested nine: behind a comma, not that of the clause
        that says who they were.
        """
        verbs = [v for v in self._verbs_before(p, low) if not self._is_reduced(v)]
        if self.tags[p - 1] == "," and verbs and self.is_relative(verbs[0].head):
            return next((v for v in verbs[1:] if v.form == "finite"), verbs[0])
        return verbs[0] if verbs else None

    def _is_who(self, head: int) -> bool:
        """Whether a noun group is a name or people, by its last word."""
        return self.tags[head] == "P" or self.is_people(head)

    def _is_resolved_by(self, first: int, low: int) -> bool:
        """a threat by |the front| to bomb hotels, an attempt by |rebels| to take the town: who is to do it"""
        return first - 2 >= low and self.lower[first - 1] == "by" and self.lower[first - 2] in _RESOLVES
