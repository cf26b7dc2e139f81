"""Governors: the words before an infinitive, a gerund or an event noun that say whether it took place.

|threatened to| attack, |refused to| meet, |foiled| an attack        threatened, not at all, tried
refused to talk |after| the raid, demanded justice |for| it          what one refers to took place
"""

from __future__ import annotations

from newsmodel.extract.events.triggers.comparisons import Comparisons
from newsmodel.text.auxiliary import WILL
from newsmodel.text.determiner import DEFINITE
from newsmodel.text.measure import DURATIONS

__all__ = ["LEFT_BEHIND", "NEARLY", "NO_EVENT", "Governors"]

NO_EVENT = "no event"
_PLANNED = frozenset(
    "plan plans planned planning intend intends intended scheduled expected due agree agrees agreed decide decides decided prepare "
    "prepares prepared preparing promise promised promises pledge pledged pledges vow vowed vows announced ready set "
    "authorized ordered offered offer offers poised slated going undertake undertook sworn swear swore proposed voted "
    "announce approved approve approves committed".split()
)
_ANNOUNCED = frozenset(["announce", "announced", "announces", "announcing"])
# What is announced when it has been done.
_DEEDS_DONE = frozenset(
    "arrest arrests detention killing killings death deaths murder assassination capture recapture liberation seizure "
    "elimination interception destruction".split()
)
_THREATENED = frozenset("threaten threatens threatened threatening warned threat threats".split())
_FAILED = frozenset(
    "attempt attempts attempted attempting try tries tried trying fail failed fails failing foil foils foiled foiling thwart thwarted "
    "thwarting prevent prevented prevents preventing avert averted averting abort aborted repel repelled frustrated "
    "stopped intercepted neutralized defused plot plots plotted plotting seek sought conspire conspired conspiring repulsed".split()
)
_SCHEMING = frozenset(["plotting", "conspiring"])  # charged with |plotting| to kill the mayor
_PROMPTING = frozenset(
    "prompting prompted forcing forced causing caused compelling compelled leading led obliged obliging".split()
)
_DENIED = frozenset("deny denies denied denying denial denials".split())
_UNREAL = frozenset(
    "want wants wanted wish wishes hope hopes hoped urge urged urges demand demands demanded ask asks asked asking call calls called calling "
    "appeal appealed refuse refuses refused refusing decline declined declines able unable capable possibility risk fear fears feared "
    "warn warns warning warnings danger possible potential unless avoid avoids need needs needed right rights wanting request requested "
    "requests proposal propose recommend recommended suggest suggested allow allows allowed require required could "
    "against oppose opposed opposes forbid forbids forbidden prohibited discourage incite incited inciting calls "
    "reject rejects rejected cancel cancelled canceled postponed postpone pressure stance training train trained free likely unlikely "
    "practising practicing practised practiced rehearsing rehearsed rehearse simulating simulated simulate mimicking "
    "suspension halt halted suspend suspended cessation renounce renounced end stop ending rumors rumours rumor rumour aim aims aimed insisted insist insists prefer seeking seek seeks urging demanding".split()
)
# were close to agreeing, on the |verge of| attacking: not yet
NEARLY = (["close", "to"], ["near", "to"], ["verge", "of"], ["brink", "of"], ["point", "of"])
_FORETELLING = frozenset("warn warns warned warning warnings threat".split())
_AVERTING = frozenset("prevent avert avoid stop thwart foil forestall deter repel frustrate".split())
_AVERTED = frozenset("stop stopped prevent prevented keep kept deter deterred".split())
_BRACED = frozenset("ready brace braces braced bracing".split())
_FELL_SHORT = frozenset("stop stops stopped stopping fall falls fell fallen".split())
# had the |mission of| killing the president: what is still to be done
_CHARGED = frozenset("mission task aim purpose goal intention object objective idea".split())
# Prepositions before what is taken as known: refused to talk |after| the raid
_REFERRING = frozenset("over after following amid during since despite before into about behind".split())
# What there is of something that took place: the result |of| it
LEFT_BEHIND = frozenset(
    "result results outcome outcomes aftermath scene site victims victim survivors perpetrators organisers organizers anniversary "
    "night eve day wake cause causes legitimacy validity winner loser toll footage photos images video memory".split()
)
# pressed the general |for| a ceasefire: not yet there
_PRESSING = frozenset(
    "press presses pressed pressing push pushes pushed pushing lobby lobbied lobbying plead pleaded pleading beg begged "
    "campaign campaigned campaigning clamour clamoured prayed pray".split()
)
# What those are who have not done it: suspected of planning |an attack|
_SUSPECTED = frozenset(
    "suspected suspects suspicion accused accuses accuse charged convicted guilty arrested detained held jailed imprisoned "
    "sentenced tried indicted wanted".split()
)
_ENDED = frozenset("end ends ended ending stop stopped halt halted".split())
_SPANS = DURATIONS | {"nights"}
_NAMED = 6  # tokens: by so many whoever is pressed is named
# Verbs that make the event itself: will carry out the attack
_DOING = frozenset(
    "carry launch stage hold conduct make perpetrate commit mount begin start continue resume do execute lead wage undertake have be "
    "organize organise sign reach attend join see face expect await prepare".split()
)
_TAKING = frozenset("took needed spent".split())  # needed two hours to free her: and did
_MANAGED = frozenset("managed succeeded helped used went gone came led helping forced failed".split())
# began |to| attack; not: began an operation |to| take the town
_WILL = WILL - {"'d"}  # it may be "had", and she'd rather have one elected
_BEGUN = frozenset(
    "began begun begin begins started start starts continued continue continues resumed resume proceeded".split()
)
# Every word that may govern; no other is looked at twice.
_GOVERNING = (
    _DENIED
    | _AVERTED
    | _FELL_SHORT
    | _CHARGED
    | _FORETELLING
    | _AVERTING
    | _BRACED
    | _FAILED
    | _THREATENED
    | _ENDED
    | _UNREAL
    | _PLANNED
    | _TAKING
) | {"about", "for", *(pair[0] for pair in NEARLY)}
_CALLING = frozenset(["call", "calls", "called", "calling"])
_REACH = 8


class Governors(Comparisons):
    """Reads the words that govern a trigger."""

    def _governed(self, at: int, start: int, *, noun: bool = False) -> str:
        """By the words before an infinitive, a gerund or a noun, the nearest first."""
        lower, tags = self.lower, self.tags
        if not noun and self._is_made(at):
            return "happened"  # said it would leave, |prompting| Peru to recall its envoy
        steps = 0
        i = at - 1
        while i >= start and steps < _REACH and tags[i] not in ".;:":
            if lower[i] in _GOVERNING:
                status = self._by_phrase(i, noun) or self._by_word(i, at, start, noun)
                if status:
                    return status
            if noun:
                if self._is_known(i, at, start, beside=steps == 0):
                    return "happened"
                if self._is_of_clause_before(i, beside=steps == 0):
                    break
            if tags[i] == "M" and lower[i] in _WILL:
                return "planned"
            steps += tags[i] not in "DJr"
            i -= 1
        return "happened" if noun else self._of_purpose(at, start)

    def _by_phrase(self, i: int, noun: bool) -> str:
        """are |about to| attack, |stopped short of| attacking, were sent |to prevent| a raid: by words that govern together"""
        word, behind = self.lower[i], self.lower[i + 1]
        if [word, behind] in NEARLY:
            return "hypothetical"
        if word == "about" and behind == "to" and not noun:
            return "planned"  # are |about to| attack
        if word in _FELL_SHORT and self.lower[i + 1 : i + 3] == ["short", "of"]:
            return NO_EVENT  # |stopped short of| attacking
        if word in _CHARGED and behind == "of" and self.tags[i + 2] == "g":
            return "hypothetical"
        if noun and behind == "of" and word in _FORETELLING:
            return "hypothetical"  # |warned of| an attack, |the threat of| an air strike
        if noun and word in _AVERTING and self.tags[i - 1] == "t" and self.lower[i - 2] not in _MANAGED:
            return "hypothetical"  # were sent |to prevent| a raid
        braced = noun and behind == "for" and word in _BRACED  # are |ready for| an attack
        return "hypothetical" if braced else ""

    def _by_word(self, i: int, at: int, start: int, noun: bool) -> str:
        """|denied| attacking, |tried to| attack, |threatened| an attack, |called for| a strike, |planned| a raid: by one word"""
        word = self.lower[i]
        if word in _DENIED:
            return "denied"
        if word in _AVERTED and self.tags[i - 1] == "~" and "from" in self.lower[i + 1 : at]:
            return "happened"  # the rain did |not stop| thousands from marching
        if word in _TAKING and not noun and self.lower[at - 1] in DURATIONS:
            return "happened"  # |needed| eleven hours to free the passengers
        if word in _FAILED:
            return "hypothetical" if word in _SCHEMING and self._is_suspicion(i, start) else "attempted"
        if word in _THREATENED:
            return "threatened"
        if noun and word == "for" and not _PRESSING.isdisjoint(self.lower[max(start, i - _NAMED) : i]):
            return "hypothetical"
        if noun and word in _ENDED and self.is_ended(at):
            return "happened"
        if word in _UNREAL and not (noun and self._is_no_wish(i)) and not self._modifies(i):
            return "hypothetical"
        return self._by_plan(i, at, start, noun) if word in _PLANNED else ""

    def _by_plan(self, i: int, at: int, start: int, noun: bool) -> str:
        """|plans| to attack, have |no plans| to attack; but: |announced| the arrest, |voted| in an election"""
        if noun and (self.tags[i] in "nJ" or self._is_held(i)):
            return ""
        if self._is_done(i, at):
            return ""
        if self._is_suspicion(i, start):
            return "hypothetical"
        negated = i > start and (
            self.tags[i - 1] == "~" or self.lower[i - 1] == "no"
        )  # have |no plans| to attack
        return NO_EVENT if negated else "planned"

    def _is_known(self, i: int, at: int, start: int, *, beside: bool) -> bool:
        """talks |after| the attack, will investigate |the attack|: that it took place goes without saying"""
        if beside and self._is_aside(i, start):
            return True
        return self.tags[i] == "v" and self.lower[at] in DEFINITE and self.lower[i] not in _DOING

    def _is_of_clause_before(self, i: int, *, beside: bool) -> bool:
        """a law that would ban loans |sparked| protests: the words before its verb, or before a comma, say nothing of the noun"""
        tag = self.tags[i]
        if tag in "dz" or (not beside and (tag == "B" or (tag == "n" and self.lower[i] != "staged"))):
            return True
        return tag in ",WT"

    def _of_purpose(self, at: int, start: int) -> str:
        """sent troops |to attack| the town: still to come; but: managed |to kill| the guard, began |to fire|"""
        governing = self.lower[max(start, at - 1)]
        if governing in _BEGUN:
            return "happened"
        if any(word in _MANAGED or word == "first" for word in self.lower[max(start, at - 4) : at]):
            return "happened"
        return "planned" if governing in ("is", "are") else "hypothetical"

    def _is_made(self, at: int) -> bool:
        """|prompting| Peru to recall its envoy, |forced| Interior Minister Ada Orlow to resign: what it made them do was done"""
        number = self.analysis.noun_group_of[at - 1] if at else -1
        first = self.analysis.noun_groups[number].first if number >= 0 else 0
        return (
            first > 0 and self.lower[first - 1] in _PROMPTING and self.analysis.noun_groups[number].end == at
        )

    def is_ended(self, at: int) -> bool:
        """a truce took hold, |ending two days of| street battles: they took place, before what ended them"""
        before = self.lower[max(0, at - _NAMED) : at]
        spans = before[-1:] == ["of"] and not _SPANS.isdisjoint(before)
        return spans and not _ENDED.isdisjoint(before)

    def _is_done(self, i: int, at: int) -> bool:
        """|committed| crimes such as the kidnapping of a trader; but: committed |to| holding elections; |announced| the arrest
        of a trader, but: announced |a truce|"""
        if self.lower[i] in _ANNOUNCED:
            group = self.analysis.noun_group_at(at)
            return group is not None and self.lower[group.head] in _DEEDS_DONE
        return self.lower[i] == "committed" and self.lower[i + 1] != "to"

    def _is_held(self, i: int) -> bool:
        """|voted| on Sunday in an election; but: voted |for| a strike"""
        on_day = self.lower[i + 1] == "on" and self.tags[i + 2 : i + 3] == "Y"
        return self.lower[i] == "voted" and self.lower[i + 3 if on_day else i + 1 :][:1] == ["in"]

    def _is_suspicion(self, i: int, start: int) -> bool:
        """four men suspected of |planning| to bomb a station, jailed for |preparing| an attack: what came to nothing"""
        if self.tags[i] not in "gNn" or i < start + 2 or self.lower[i - 1] not in ("of", "for", "with"):
            return False
        return not _SUSPECTED.isdisjoint(self.lower[max(start, i - _NAMED) : i])

    def _is_aside(self, i: int, start: int) -> bool:
        """suspended talks |after| the attack, demanded justice |for| the killings: what one refers to, no goal"""
        if self.lower[i] == "for":
            before = self.lower[i - 1] if i > start else ""
            return self.tags[i - 1 : i] in ("N", "L") and not {before} & (
                _UNREAL | _PLANNED | _THREATENED | _FAILED
            )
        if self.lower[i] == "of":
            return (
                i > start and self.lower[i - 1] in LEFT_BEHIND
            )  # refused to recognise the result |of| the election
        return self.lower[i] in _REFERRING

    def _is_no_wish(self, i: int) -> bool:
        """an attack |against| the post; |called| the attack cowardly; but |called for|, |called on|"""
        if self.lower[i] == "against":
            return self.tags[i] == "i"
        return self.lower[i] in _CALLING and self.lower[i + 1 : i + 2] not in (
            ["for"],
            ["on"],
            ["off"],
            ["upon"],
        )

    def _modifies(self, i: int) -> bool:
        """|Train| drivers held a strike, |rights| groups met: a noun before the one that it describes"""
        group = self.analysis.noun_group_at(i)
        return group is not None and self.tags[i] in "NL" and group.head > i

    def _sentence_start(self, i: int) -> int:
        return self.analysis.sentences[self.analysis.sentence_of[i]][0]
