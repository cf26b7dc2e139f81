"""Targets: whom an accusing, condemning, denying, demanding, warning or praising act is aimed at.

accused |the commission| of hiding the report        the object
condemned the raid by |Karvia|; criticised |Karvia|'s raid      who did what is condemned
rejected the accusation by |Torres|; denied the charge          who accused, in the phrase or in the sentences before
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POWERS
from newsmodel.extract.referents import Draft
from newsmodel.extract.statements.cues import AT_WHOM
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.doers import Doers
from newsmodel.extract.statements.speakers.objects import BODIES, Objects
from newsmodel.extract.statements.speakers.refusals import PUT_FORWARD, REFUSING, Refusals, power_of
from newsmodel.extract.statements.speakers.speaker import Resolver
from newsmodel.extract.statements.speakers.threats import Threats
from newsmodel.model import Place, SpeechAct
from newsmodel.text.auxiliary import WILL
from newsmodel.text.pronoun import SUBJECTS

__all__ = ["VOICING", "Targets"]

# Acts aimed at whoever did what is condemned, even where no object names whom.
_AT_DOERS = frozenset("accuse condemn demand request reject deny warn praise support".split())
_CHARGES = {
    **dict.fromkeys(
        "accusation accusations charge charges allegation allegations blame".split(), ("accuse",)
    ),
    **dict.fromkeys(["criticism", "criticisms"], ("condemn", "accuse")),
    **dict.fromkeys(["claim", "claims"], ("claim", "say", "accuse")),
}
_ABROAD = frozenset("demand request reject threaten".split())
_BEFORE_WHOM = frozenset("to at by before with".split())
_PUT_TO = frozenset("demand request threaten warn accuse condemn".split())
_AIMED = frozenset("accuse condemn demand request reject threaten warn praise support".split())
_CLAUSES = ("that", "clause")
_NOMINAL = ("noun-phrase", "object-predicate", "by-speaker", "noun-speaker-cue", "words", "quotation")
_REACH = 4  # statements looked back over for the one that a denial answers
# Verbs that say no more than that something is said: what they voice tells which act it is.
VOICING = frozenset("express voice convey extend reaffirm reiterate renew repeat restate underline".split())
# Nouns for what somebody does, told by "of": the |withdrawal| of Karvian troops.
_DEEDS = frozenset("withdrawal pullout departure resignation retreat surrender exit disarmament".split())


class Targets:
    """Finds the target of each statement, in order of the text."""

    def __init__(self, scan: Scan, resolver: Resolver) -> None:
        self.scan = scan
        self.referents = resolver.referents
        self.objects = Objects(scan, resolver)
        self.doers = Doers(scan, self.objects)
        self.refusals = Refusals(scan, resolver)
        self.threats = Threats(scan, self.objects)
        self.last: Draft | None = None
        self.made: list[tuple[str, Draft]] = []  # act and speaker of the statements so far

    def of(self, proposal: Proposal, speaker: Draft | None, told: SpeechAct) -> Draft | None:
        """The target of a statement whose speaker is known; `told` is its act, which its content may decide."""
        act = proposal.entry.act if proposal.entry is not None else "say"
        target = self.objects.actor(*proposal.target) if proposal.target else None
        if proposal.target and target is None:
            target = self._by_pronoun(proposal, proposal.target[0])
        if target is None and proposal.target and proposal.rule.startswith("noun-cue"):
            target = self.objects.whose(proposal.target) or self.objects.owner_in(proposal.target)
        if target is speaker:
            target = None
        if target is None and act in ("deny", "reject"):
            court = proposal.rule == "noun-speaker-cue" and self.scan.lower[proposal.first] == "charges"
            target = self._denied(proposal.content[0], speaker) if not court else None  # on charges he denies
        elif target is None and act in _AT_DOERS and proposal.rule.endswith(_NOMINAL):
            target = self.doers.doer(
                proposal.content[0], speaker, "from" if act in ("demand", "request") else "by"
            )
        if target is None and act in ("demand", "request"):
            target = self._subject(proposal, speaker) or self.doers.helper(proposal.content[0], speaker)
        elif target is None and act == "accuse" and proposal.rule.endswith(_CLAUSES):
            target = self._subject(proposal, speaker)  # charged that |Karvia| was hiding rebels
        elif target is None and act == "threaten":
            target = self.threats.aimed_at(proposal, speaker)
        if speaker is not None:
            self.made.append((act, speaker))
        self.last = target
        target = target or self._by_content(proposal, speaker, told) or self._told_to(proposal, told)
        if target is None and told == "threaten":
            target = self.threats.conditioned(proposal.content[0], speaker)
        return target

    def _by_pronoun(self, proposal: Proposal, at: int) -> Draft | None:
        """accused Bell of haste and urged |him| to wait; expelled two nurses, accusing |them| of theft"""
        pronoun = self.scan.lower[at]
        if pronoun not in ("them", "him", "her"):
            return None
        same = self.last if proposal.like is not None else None
        return self.objects.them(at) if same is None and pronoun == "them" else same

    def _told_to(self, proposal: Proposal, told: SpeechAct) -> Draft | None:
        """issued an ultimatum to |Karvia|, appealed to |Karvia| to stop: whom a demand or threat is put to"""
        if proposal.addressee is None or told not in _PUT_TO:
            return None
        return self.objects.actor(*proposal.addressee)

    def _subject(self, proposal: Proposal, speaker: Draft | None) -> Draft | None:
        """demanded that |Karvia| leave, the withdrawal of |Karvia|; repeated its demand that |Karvia| leave: who is to do it"""
        first = proposal.content[0][0]
        behind = self.scan.noun_group_end(first)
        link = self.scan.lower[behind : behind + 1]
        if link == ["that"] or (link == ["of"] and self.scan.lower[behind - 1] in _DEEDS):
            first = behind + 1
        elif not proposal.rule.endswith(_CLAUSES) and self.scan.lower[behind - 1] not in _DEEDS:
            return None
        subject = self._subject_at(first, proposal)
        return subject if subject is not speaker else None

    def _subject_at(self, first: int, proposal: Proposal) -> Draft | None:
        """demanded that |Karvia| leave: the subject of what is demanded or charged, where it begins at a token"""
        scan = self.scan
        end = scan.noun_group_end(first)
        subject = self.objects.named(first, end) if end > first else None
        if subject is None and scan.lower[end - 1] in _DEEDS:
            subject = self.objects.owner_in((first, end))  # demanded |Karvia|'s withdrawal from the islands
        opening = self.referents.at(first) if subject is None else None
        if opening is not None and end >= proposal.content[0][1] and isinstance(opening.referent, Draft):
            subject = opening.referent  # demanded that |Norway| leave: read as one noun group
        if subject is None and opening is not None and proposal.rule.endswith("that"):
            # demanded that |Israel| hand over the body: the verb read as a noun
            bare = opening.form in ("name", "metonym") and end > opening.end
            subject = power_of(self.referents, opening.referent) if bare else None
        if subject is None and proposal.rule.endswith(_CLAUSES) and scan.tags[first] == "D" and end > first:
            # demanded that |the government| pay; not: that |the killers| be tried
            bidden = self.objects.actor(first, end)
            subject = bidden if bidden is not None and bidden.kind in BODIES | {"state"} else None
        return subject

    def _denied(self, content: tuple[int, int], speaker: Draft | None) -> Draft | None:
        """rejected |the charge|: whoever accused; rejected a plan |by Karvia|: its author"""
        doer = self.doers.doer(content, speaker, "by")
        if doer is not None:
            return doer
        head = min(self.scan.noun_group_end(content[0]), content[1]) - 1
        noun = self.scan.lower[head] if head >= content[0] else ""
        author = self.refusals.author(content[0], head) if noun in PUT_FORWARD else None
        if author is not None and author is not speaker:
            return author
        told = self.scan.lower[head + 1 : head + 2] == ["that"] and head + 1 < content[1]
        if noun not in _CHARGES or told:  # the charge |that he lied|; but: a charge |that Peru rejects|
            return None
        others = [(act, who) for act, who in self.made[-_REACH:] if who is not speaker]
        fitting = [who for act, who in others if act in _CHARGES[noun]]
        return fitting[-1] if fitting else others[-1][1] if others else None

    def _by_content(self, proposal: Proposal, speaker: Draft | None, told: SpeechAct) -> Draft | None:
        """congratulated the leader of |Karvia|; vowed to crush |the rebels|; refused to deploy soldiers in |Karvia|: where no
        object names anybody, whose it is, or who is acted on in what is to be done"""
        if proposal.entry is None or told not in _AIMED:
            return None
        found = self.objects.whose(proposal.target) if proposal.target is not None else None
        if found is None and proposal.target is not None and told == "accuse":
            found = self.objects.owner_in(proposal.target)
        # ruled out |reopening| the border
        undone = told == "reject" and self.scan.tags[proposal.first] == "g"
        if found is None and (proposal.rule.endswith("infinitive") or undone):
            found = self._acted_on(proposal.content[0], speaker, told)
        if found is None and told == "warn" and self._warns_of_own(proposal):
            found = self._acted_on((proposal.content[0][0] + 2, proposal.content[0][1]), speaker, "threaten")
        if found is None and told == "reject":
            found = self.threats.victims(proposal)  # refused to meet |opposition leaders|
        if found is None and told == "reject" and proposal.entry.lemma in REFUSING:
            found = self.refusals.goes_without(proposal.content[0], speaker)
        # levelled charges of theft against |Karvia|
        levelled = told == "accuse" and " " in proposal.entry.lemma
        voiced = proposal.rule.startswith("noun-cue") or proposal.entry.lemma in VOICING or levelled
        if found is None and voiced and told in AT_WHOM:
            found = self._first_power(proposal.content[0], speaker)
        return found

    def _warns_of_own(self, proposal: Proposal) -> bool:
        """warned that |it would| expel the refugees: of what one will do oneself"""
        first = proposal.content[0][0]
        pair = self.scan.lower[first : first + 2]
        own = pair[0] in SUBJECTS and pair[-1] in WILL and self.scan.block_at(first) is None
        return own and proposal.rule.endswith(_CLAUSES)

    def _first_power(self, content: tuple[int, int], speaker: Draft | None) -> Draft | None:
        """gave its backing to the new government of |Karvia|, voiced confidence in |Karvia|'s banks: whom it names first"""
        for found in self.referents.within(*content):
            power = power_of(self.referents, found.referent)
            own = speaker is not None and power is not None and power.country == speaker.country
            if power is not None and power is not speaker and not (own and power.kind == "state"):
                return power
        return None

    def _acted_on(self, content: tuple[int, int], speaker: Draft | None, act: str) -> Draft | None:
        """vowed to crush |the rebels|; refused to help |Karvia|, to deploy peacekeepers in |Karvia|: who is acted on in what
        is to be done, or the country where it is to be; not whom it is brought before: take the case to the court"""
        inside = self.referents.within(*content)
        for found in inside:
            before = found.first - 1 - (self.scan.tags[found.first - 1] == "D")
            meant = self.scan.lower[before] not in _BEFORE_WHOM or act == "reject"
            if meant and isinstance(found.referent, Draft) and found.referent is not speaker:
                return self.objects.people_called(found, content[0]) or found.referent
        victims = self.objects.people_in(*content) if act != "reject" else None
        if victims is not None:
            return victims
        for found in inside if act in _ABROAD else ():
            place = found.referent
            own = speaker.country if speaker is not None and speaker.kind in POWERS else None
            if isinstance(place, Place) and place.kind == "country" and place.country != own:
                return self.referents.state(place.country)
        return None
