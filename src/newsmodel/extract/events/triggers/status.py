"""Status: whether what a trigger tells of took place.

troops |will attack|            planned          rebels |threatened to| attack      threatened
police |foiled| an attack       attempted        the army |denied| attacking        denied
if the army |attacks|           hypothetical     the army |did not| attack          no event
"""

from __future__ import annotations

from newsmodel.extract.events.triggers.governors import LEFT_BEHIND, NEARLY, NO_EVENT, Governors
from newsmodel.extract.events.triggers.telegraphic import announces, is_telegraphic
from newsmodel.text.auxiliary import FUTURE, MAY
from newsmodel.text.phrase import VerbGroup

__all__ = ["ENDING", "LEFT_BEHIND", "NO_EVENT", "TOOK_PLACE", "Statuses"]

# Words behind an event noun by which it is said to have been: denied that the raid took |place|
TOOK_PLACE = frozenset("place happened occurred happen occur".split())
# Verbs and nouns whose object comes to its end: |ended| a ceasefire, |violations| of the truce
ENDING = frozenset(
    "ended ends overturned rescinded quashed repealed revoked annulled lifted lifting lifts eased relaxed broke breaks broken breaking violated violates violating violation violations breach breached breaches breaching "
    "collapse collapsed abandoned scrapped torpedoed straining strained threatening testing tested undermining undermined "
    "jeopardising jeopardizing imperilling endangering shattered shattering flouted flouting breached shaking shook".split()
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
# Behind which what is said to have been done was done, as far as anybody knows: are believed |to have killed| the judge
_HEARSAY = frozenset(
    "believed thought said reported suspected alleged known understood presumed found shown proven confirmed claimed assumed "
    "considered supposed reckoned appear appears appeared seem seems seemed claim claims admitted confessed".split()
)
# Adjectives by which an event noun gets its status: a |foiled| attack, an |alleged| plot
_ADJECTIVES = {
    **dict.fromkeys(
        "planned proposed upcoming forthcoming scheduled imminent expected next future".split(), "planned"
    ),
    **dict.fromkeys(
        "attempted failed foiled thwarted abortive unsuccessful averted frustrated".split(), "attempted"
    ),
    **dict.fromkeys("possible potential eventual hypothetical feared".split(), "hypothetical"),
    "threatened": "threatened",
    "alleged": "happened",
}
_DISCUSSING = frozenset(
    "discuss discussed discusses discussing debate debated debating negotiate negotiated negotiating consider considered considering "
    "weigh weighed weighing explore explored exploring contemplate contemplated mull mulled mulling".split()
)
_UNSURE = frozenset(
    "fear fears feared fearing worry worries worried worrying doubt doubts doubted doubtful concern concerns concerned "
    "risk danger likelihood chance possibility hope hopes hoped hoping prospect speculation speculated rumours rumors unlikely".split()
)
# Words of what something hangs on, or is done for
_HANGING_ON = frozenset("if unless whether so until how why".split())
_LAWS = frozenset(
    "bill bills law laws legislation motion motions amendment amendments act decree ordinance directive resolution".split()
)
_CONDITIONAL = frozenset("if unless whether should lest".split())


class Statuses(Governors):
    """Reads the status of a trigger off the verbs around it."""

    def of_verb(self, verb: VerbGroup) -> str:
        """The status that the verb group of a trigger gives it."""
        lower = self.lower
        if verb.negated or (verb.first and self.tags[verb.first - 1] == "~"):
            return NO_EVENT
        first = self._sentence_start(verb.first)
        if verb.modal >= 0:
            return self._by_modal(verb, first)
        if verb.form == "infinitive":
            return self._of_infinitive(verb, first)
        if self._conditional(first, verb.first) or self._inverted(first, verb):
            return "hypothetical"
        if (
            verb.tense == "present"
            and verb.form == "finite"
            and not (verb.perfect or verb.progressive or verb.passive)
        ):
            # "who murder people", "the law bans": a habit or a state, but in a headline the event itself
            told = self._headline(verb.first) or is_telegraphic(self.analysis, verb)
            return "happened" if told else "hypothetical"
        before = lower[max(first, verb.first - 2) : verb.first]
        if verb.form == "gerund" and (before in NEARLY or before in _KNOWN_FOR):
            return "hypothetical"  # was |close to| attacking; a gang |known for| kidnapping travellers
        # kept judges |from being murdered|, was afraid |of being shot|
        being = lower[verb.first] == "being" and before[-1:] in (["from"], ["of"], ["against"])
        at = verb.first - (self.tags[verb.first - 1] == "r")  # denied |ever| having attacked
        if (verb.form == "gerund" and at > first and self.tags[at - 1] in "ioySvdzng") or being:
            return self._governed(at, first, noun=True)
        return "happened"

    def _by_modal(self, verb: VerbGroup, first: int) -> str:
        """|will| attack, said it |would| attack: planned; may attack, would attack if ...: no more than thought of"""
        word = self.lower[verb.modal]
        if word in FUTURE:
            unsure = self._conditional(first, verb.first) or self._is_feared(first, verb.first)
            return "hypothetical" if unsure else "planned"
        if word not in ("would", "'d"):
            return "hypothetical"
        before = self.tags[max(first, verb.first - 2) : verb.first]
        if len(before) > 1 and before[0] in "NL" and before[1] in "WT":
            return "hypothetical"  # opposes a bill |that would allow| arrests
        announced = self._reported(first, verb.first) and not self._conditional(first, verb.first)
        return "planned" if announced else "hypothetical"

    def _of_infinitive(self, verb: VerbGroup, first: int) -> str:
        """is said |to have shelled| the town; agreed |to meet|: by the word that it hangs on"""
        if verb.perfect and self.lower[verb.first - 1] in _HEARSAY:
            return "happened"
        if self.lower[verb.first - 1] in _LAWS:
            return NO_EVENT  # approved a bill |to ban| a film: what the bill says
        if announces(self.analysis, verb):
            return "planned"
        status = self._governed(verb.first, first)
        # will not stop |until| the state agrees to pay
        awaited = status == "planned" and self._conditional(first, verb.first)
        return "hypothetical" if awaited else status

    def is_supposed(self, verb: VerbGroup) -> bool:
        """The rebels |may attack| the port this week, a ministry |could launch| a search: what is thought possible; not: rockets
        that |could hit| it, so that they |could flee|, |if| ...; may |have attacked|"""
        if verb.modal < 0 or self.lower[verb.modal] not in MAY or verb.negated or verb.perfect:
            return False
        first, end = self.analysis.sentences[self.analysis.sentence_of[verb.first]]
        if self.tags[verb.first - 1] in "WT" or _HANGING_ON.intersection(self.lower[first:end]):
            return False
        return verb.first > first and self.lower[end - 1] != "?"

    def is_timetable(self, verb: VerbGroup) -> bool:
        """The two presidents |meet| in Lisbon on Friday: a present that may tell of a day to come"""
        if verb.form != "finite" or verb.tense != "present" or verb.modal >= 0 or verb.negated:
            return False
        before = self.lower[max(self._sentence_start(verb.first), verb.first - 12) : verb.first]
        simple = not (verb.perfect or verb.progressive or verb.passive)
        return simple and _CONDITIONAL.isdisjoint(
            before
        )  # but: will govern |until| the council elects a mayor on Friday

    def of_noun(self, first: int, group_first: int, of: VerbGroup | None) -> str:
        """The status of a trigger noun: by its determiner, its adjectives and the verb that it is the object of."""
        lower = self.lower
        for i in range(group_first, first):
            word = lower[i]
            if word in ("no", "any", "neither"):
                return NO_EVENT if word != "any" else "hypothetical"
            if word in _ADJECTIVES:
                foiled = _ADJECTIVES[word] == "planned" and self._is_foiled(group_first)
                return "attempted" if foiled else _ADJECTIVES[word]
        start = self._sentence_start(first)
        if self._is_comparison(group_first, start) or self._is_ruled_out(group_first):
            return NO_EVENT
        if (
            lower[group_first - 1 : group_first] == ["of"]
            and lower[group_first - 2 : group_first - 1] in _KINDS
        ):
            return NO_EVENT  # this kind of attack
        if lower[group_first] in ("a", "an") and lower[group_first - 1] in _DISCUSSING:
            return "hypothetical"  # met to discuss |a pullback|
        if of is not None:
            return self.of_verb(of)
        return self._governed(group_first, start, noun=True)

    def _is_foiled(self, at: int) -> bool:
        """|thwarted| a planned attack: not to come any more"""
        return self._governed(at, self._sentence_start(at), noun=True) == "attempted"

    def _is_ruled_out(self, at: int) -> bool:
        """The fire was not |an accident|; that isn't |a coup|"""
        return self.lower[at - 2 : at] in _IS_NOT or self.lower[at - 1 : at] in _IS_NOT

    def _headline(self, i: int) -> bool:
        """The first sentence of a text, without a stop at its end."""
        sentence = self.analysis.sentence_of[i]
        return sentence == 0 and self.tags[self.analysis.sentences[0][1] - 1] != "."

    def _conditional(self, start: int, at: int) -> bool:
        for i in range(at - 1, max(start, at - 12) - 1, -1):
            if self.lower[i] in _CONDITIONAL and self.tags[i] in "swM":
                return True
            if self.lower[i] in ("until", "till") and self._waits(start, i):
                return True
            if self.tags[i] in '.;:"':
                break
        return False

    def _is_feared(self, start: int, at: int) -> bool:
        """Analysts |fear| that rebels will attack, |hopes| that troops will leave: what nobody announced"""
        for i in range(at - 1, max(start, at - 8) - 1, -1):
            if self.lower[i] in _UNSURE:
                return True
            if self.tags[i] in '.,;:"WV':
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
