"""Status: whether what a trigger tells of took place.

troops |will attack|            planned          rebels |threatened to| attack      threatened
police |foiled| an attack       attempted        the army |denied| attacking        denied
if the army |attacks|           hypothetical     the army |did not| attack          no event
"""

from __future__ import annotations

from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import VerbGroup

__all__ = ["ENDING", "NO_EVENT", "TOOK_PLACE", "Statuses"]

NO_EVENT = "no event"
# Words behind an event noun by which it is said to have been: denied that the raid took |place|
TOOK_PLACE = frozenset("place happened occurred happen occur".split())
_PLANNED = frozenset(
    "plan plans planned planning intend intends intended scheduled expected due agree agrees agreed decide decides decided prepare "
    "prepares prepared preparing promise promised promises pledge pledged pledges vow vowed vows announced ready set "
    "authorized ordered offered offer offers poised slated going undertake undertook sworn swear swore proposed voted "
    "announce approved approve approves committed".split()
)
_THREATENED = frozenset("threaten threatens threatened threatening warned threat threats".split())
_FAILED = frozenset(
    "attempt attempts attempted attempting try tries tried trying fail failed fails failing foil foils foiled foiling thwart thwarted "
    "thwarting prevent prevented prevents preventing avert averted averting abort aborted repel repelled frustrated "
    "stopped intercepted neutralized defused plot plots plotted plotting seek sought conspire conspired conspiring repulsed".split()
)
_DENIED = frozenset("deny denies denied denying denial denials".split())
_UNREAL = frozenset(
    "want wants wanted wish wishes hope hopes hoped urge urged urges demand demands demanded ask asks asked asking call calls called calling "
    "appeal appealed refuse refuses refused refusing decline declined declines able unable capable possibility risk fear fears feared "
    "warn warns warning warnings danger possible potential unless avoid avoids need needs needed right rights wanting request requested "
    "requests proposal propose recommend recommended suggest suggested allow allows allowed require required could "
    "against oppose opposed opposes forbid forbids forbidden prohibited discourage incite incited inciting calls "
    "reject rejects rejected cancel cancelled canceled postponed postpone pressure stance training train trained free likely unlikely "
    "suspension halt halted suspend suspended cessation renounce renounced end stop ending rumors rumours rumor rumour aim aims aimed insisted insist insists prefer seeking seek seeks urging demanding".split()
)
# Verbs and nouns whose object comes to its end: |ended| a ceasefire, |violations| of the truce
ENDING = frozenset(
    "ended ends broke breaks broken breaking violated violates violating violation violations breach breached breaches breaching "
    "collapse collapsed abandoned scrapped torpedoed".split()
)
_IS_NOT = (
    ["is", "not"],
    ["was", "not"],
    ["were", "not"],
    ["are", "not"],
    ["isn't"],
    ["wasn't"],
    ["weren't"],
    ["aren't"],
)
# were close to agreeing, on the |verge of| attacking: not yet
_NEARLY = (["close", "to"], ["near", "to"], ["verge", "of"], ["brink", "of"], ["point", "of"])
_KINDS = (["kind"], ["kinds"], ["type"], ["types"], ["sort"], ["form"], ["forms"], ["risk"], ["possibility"])
_KNOWN_FOR = (
    ["known", "for"],
    ["notorious", "for"],
    ["infamous", "for"],
    ["specialising", "in"],
    ["specializing", "in"],
)
# Who holds out waits for what has not come: refused to talk until the troops left
_HOLDING_OUT = frozenset(
    "refuse refuses refused refusing vowed pledged promised insisted demanded ruled".split()
)
# Verbs by which something is likened to something else: condemned the raid |as| an ambush
_LIKENING = frozenset(
    "described describes describe condemned condemns denounced denounces branded brands slammed characterized characterised "
    "regarded regards regard viewed views view seen sees see decried dismissed portrayed depicted labelled labeled "
    "treated interpreted defined criticized criticised".split()
)
_NAMING = frozenset(
    "called calls call calling termed branded labelled labeled dubbed considers considered consider deemed declared".split()
)
# Prepositions before what is taken as known: refused to talk |after| the raid
_REFERRING = frozenset("over after following amid during since despite before into about behind".split())
_CALLING = frozenset(["call", "calls", "called", "calling"])
_CONDITIONAL = frozenset("if unless whether should lest".split())
_REACH = 8


class Statuses:
    """Reads the status of a trigger off the verbs around it."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.tags = analysis.tags
        self.lower = analysis.lower

    def of_verb(self, verb: VerbGroup) -> str:
        """The status that the verb group of a trigger gives it."""
        lower = self.lower
        if verb.negated or (verb.first and self.tags[verb.first - 1] == "~"):
            return NO_EVENT
        if self.tags[verb.first - 1 : verb.first] == "~":
            return NO_EVENT
        first = self._sentence_start(verb.first)
        if verb.modal >= 0:
            word = lower[verb.modal]
            if word in ("will", "'ll", "shall"):
                return "hypothetical" if self._conditional(first, verb.first) else "planned"
            if word in ("would", "'d"):
                if (
                    verb.first > first + 1
                    and self.tags[verb.first - 1] in "WT"
                    and self.tags[verb.first - 2] in "NL"
                ):
                    return "hypothetical"  # opposes a bill |that would allow| arrests
                return (
                    "planned"
                    if self._reported(first, verb.first) and not self._conditional(first, verb.first)
                    else "hypothetical"
                )
            return "hypothetical"
        if verb.form == "infinitive":
            return self._governed(verb.first, first)
        if self._conditional(first, verb.first) or self._inverted(first, verb):
            return "hypothetical"
        if (
            verb.tense == "present"
            and verb.form == "finite"
            and not (verb.perfect or verb.progressive or verb.passive)
        ):
            # "who murder people", "the law bans": a habit or a state, but in a headline the event itself
            return "happened" if self._headline(verb.first) else "hypothetical"
        before = lower[max(first, verb.first - 2) : verb.first]
        if verb.form == "gerund" and (before in _NEARLY or before in _KNOWN_FOR):
            return "hypothetical"  # was |close to| attacking; a gang |known for| kidnapping travellers
        # kept judges |from being murdered|, was afraid |of being shot|
        being = lower[verb.first] == "being" and before[-1:] in (["from"], ["of"], ["against"])
        if (
            verb.form == "gerund" and verb.first > first and self.tags[verb.first - 1] in "ioySvdzng"
        ) or being:
            return self._governed(verb.first, first, noun=True)
        return "happened"

    def is_timetable(self, verb: VerbGroup) -> bool:
        """The two presidents |meet| in Lisbon on Friday: a present that may tell of a day to come"""
        if verb.form != "finite" or verb.tense != "present" or verb.modal >= 0 or verb.negated:
            return False
        simple = not (verb.perfect or verb.progressive or verb.passive)
        return simple and not self._conditional(self._sentence_start(verb.first), verb.first)

    def of_noun(self, first: int, group_first: int, of: VerbGroup | None) -> str:
        """The status of a trigger noun: by its determiner, its adjectives and the verb that it is the object of."""
        lower = self.lower
        for i in range(group_first, first):
            word = lower[i]
            if word in ("no", "any", "neither"):
                return NO_EVENT if word != "any" else "hypothetical"
            if word in (
                "planned",
                "proposed",
                "upcoming",
                "forthcoming",
                "scheduled",
                "imminent",
                "expected",
                "next",
                "future",
            ):
                return "planned"
            if word in (
                "attempted",
                "failed",
                "foiled",
                "thwarted",
                "abortive",
                "unsuccessful",
                "averted",
                "frustrated",
            ):
                return "attempted"
            if word in (
                "possible",
                "potential",
                "eventual",
                "alleged",
                "threatened",
                "hypothetical",
                "feared",
            ):
                return (
                    "threatened"
                    if word == "threatened"
                    else "happened"
                    if word == "alleged"
                    else "hypothetical"
                )
        start = self._sentence_start(first)
        if self._is_comparison(group_first, start) or self._is_ruled_out(group_first):
            return NO_EVENT
        if (
            lower[group_first - 1 : group_first] == ["of"]
            and lower[group_first - 2 : group_first - 1] in _KINDS
        ):
            return NO_EVENT  # this kind of attack
        if lower[group_first - 1 : group_first] == ["should"]:
            return "hypothetical"
        if of is not None:
            return self.of_verb(of)
        return self._governed(group_first, start, noun=True)

    def _is_ruled_out(self, at: int) -> bool:
        """The fire was not |an accident|; that isn't |a coup|"""
        return self.lower[at - 2 : at] in _IS_NOT or self.lower[at - 1 : at] in _IS_NOT

    def _is_comparison(self, at: int, start: int) -> bool:
        """this crime is |an attack| on us all; called the ruling |a coup|; denounced the raid as |an ambush|: what something
        that was told already is likened to or called"""
        lower, tags = self.lower, self.tags
        i = at - 1
        while i > start and tags[i] == '"':
            i -= 1
        before = lower[i] if i >= start else ""
        if before in _NAMING | {"as"} and "what" in lower[max(start, i - _REACH) : i]:
            return True  # investigate what it called |killings| of villagers
        if lower[at] not in ("a", "an"):
            return False
        if before in ("is", "are"):
            return True
        if before == "as":
            return not _LIKENING.isdisjoint(lower[max(start, i - _REACH) : i])
        verb = i
        while verb >= start and tags[verb] in "DHNLPJOG#":
            verb -= 1
        if verb < start or lower[verb] not in _NAMING:
            return False
        # called |a strike|: of their own; was called |a strike|, called the walkout |a strike|: of something else
        return verb < i or (verb > start and tags[verb - 1] == "B")

    def _governed(self, at: int, start: int, *, noun: bool = False) -> str:
        """By the words before an infinitive, a gerund or a noun, the nearest first."""
        lower, tags = self.lower, self.tags
        steps = 0
        i = at - 1
        while i >= start and steps < _REACH:
            word = lower[i]
            if tags[i] in ".;:":
                break
            if word in _DENIED:
                return "denied"
            if [word, lower[i + 1]] in _NEARLY:
                return "hypothetical"
            if word in _FAILED:
                return "attempted"
            if word in _THREATENED:
                return "threatened"
            if word in _UNREAL and not (noun and self._is_no_wish(i)) and not self._modifies(i):
                return "hypothetical"
            if word in _PLANNED and (not noun or tags[i] not in "nJ"):
                negated = i > start and tags[i - 1] == "~"
                return NO_EVENT if negated else "planned"
            if noun and steps == 0 and self._is_aside(i, start):
                return "happened"
            if noun and tags[i] == "v" and lower[at] in _KNOWN and word not in _DOING:
                return "happened"  # will investigate |the attack|: that it took place goes without saying
            if noun and (tags[i] in "dzB" or (tags[i] == "n" and word not in ("staged",))) and steps > 0:
                break
            if tags[i] in ",WT" and noun:
                break
            if tags[i] in "M" and lower[i] in ("will", "would", "'ll"):
                return "planned"
            steps += tags[i] not in "DJr"
            i -= 1
        if noun:
            return "happened"
        # bare purpose: sent troops to attack the town; managed to kill
        governing = lower[max(start, at - 1)]
        if any(word in _MANAGED or word == "first" for word in lower[max(start, at - 4) : at]):
            return "happened"
        return "planned" if governing in ("is", "are") else "hypothetical"

    def _modifies(self, i: int) -> bool:
        """|Train| drivers held a strike, |rights| groups met: a noun before the one that it describes"""
        number = self.analysis.noun_group_of[i]
        return number >= 0 and self.tags[i] in "NL" and self.analysis.noun_groups[number].head > i

    def _is_aside(self, i: int, start: int) -> bool:
        """suspended talks |after| the attack, demanded justice |for| the killings: what one refers to, no goal"""
        if self.lower[i] == "for":
            before = self.lower[i - 1] if i > start else ""
            return self.tags[i - 1 : i] in ("N", "L") and not {before} & (
                _UNREAL | _PLANNED | _THREATENED | _FAILED
            )
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

    def _headline(self, i: int) -> bool:
        """The first sentence of a text, without a stop at its end."""
        sentence = self.analysis.sentence_of[i]
        return sentence == 0 and self.tags[self.analysis.sentences[0][1] - 1] != "."

    def _sentence_start(self, i: int) -> int:
        return self.analysis.sentences[self.analysis.sentence_of[i]][0]

    def _conditional(self, start: int, at: int) -> bool:
        for i in range(at - 1, max(start, at - 12) - 1, -1):
            if self.lower[i] in _CONDITIONAL and self.tags[i] in "swM":
                return True
            if self.lower[i] in ("until", "till") and self._waits(start, i):
                return True
            if self.tags[i] in '.;:"':
                break
        return False

    def _waits(self, start: int, at: int) -> bool:
        """there would be no talks |until| the soldiers left; refused to talk |until| ...; not: no rest until they arrived"""
        return any(
            self.tags[i] == "M" or self.lower[i] in _HOLDING_OUT for i in range(max(start, at - 12), at)
        )

    def _inverted(self, start: int, verb: VerbGroup) -> bool:
        """|Had| the villages been evacuated, nobody would have died"""
        opening = start + (self.tags[start] == '"')
        return (
            self.lower[opening] == "had"
            and opening < verb.first
            and "would" in self.lower[verb.end : verb.end + 8]
        )

    def _reported(self, start: int, at: int) -> bool:
        """said it |would| close: announced, not supposed"""
        return any(self.tags[i] in "dT" for i in range(max(start, at - 12), at))


_KNOWN = frozenset("the this that these those his her its their".split())
# Verbs that make the event itself: will carry out the attack
_DOING = frozenset(
    "carry launch stage hold conduct make perpetrate commit mount begin start continue resume do execute lead wage undertake have be "
    "organize organise sign reach attend join see face expect await prepare".split()
)
_MANAGED = frozenset(
    "managed succeeded continued began begun started helped used went gone came continue begin start continues failed led helping forced".split()
)
