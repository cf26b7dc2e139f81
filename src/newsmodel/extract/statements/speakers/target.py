"""Targets: whom an accusing, condemning, denying, demanding, warning or praising act is aimed at.

accused |the commission| of hiding the report        the object
condemned the raid by |Karvia|; criticised |Karvia|'s raid      who did what is condemned
rejected the accusation by |Torres|; denied the charge          who accused, in the phrase or in the sentences before
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POWERS
from newsmodel.extract.referents import Draft, Found
from newsmodel.extract.statements.cues import AT_WHOM, HELP
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.refusals import PUT_FORWARD, REFUSING, Refusals, power_of
from newsmodel.extract.statements.speakers.speaker import Resolver
from newsmodel.extract.statements.speakers.threats import BODIES, Threats
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
_REACH = 4  # statements looked back over for the one that a denial answers
# Verbs that say no more than that something is said: what they voice tells which act it is.
VOICING = frozenset("express voice convey extend reaffirm reiterate renew repeat restate underline".split())
# Nouns for parties that are no roles: both |sides|.
# Nouns for what somebody does, told by "of": the |withdrawal| of Karvian troops.
_DEEDS = frozenset("withdrawal pullout departure resignation retreat surrender exit disarmament".split())
_PARTIES = frozenset(
    "side sides parties members neighbours neighbors allies partners governments states rival rivals opponents critics "
    "adversary adversaries".split()
)


class Targets:
    """Finds the target of each statement, in order of the text."""

    def __init__(self, scan: Scan, resolver: Resolver) -> None:
        self.scan = scan
        self.resolver = resolver
        self.referents = resolver.referents
        self.refusals = Refusals(scan, resolver)
        self.last: Draft | None = None
        self.made: list[tuple[str, Draft]] = []  # act and speaker of the statements so far

    def of(self, proposal: Proposal, speaker: Draft | None, told: SpeechAct) -> Draft | None:
        """The target of a statement whose speaker is known; `told` is its act, which its content may decide."""
        act = proposal.entry.act if proposal.entry is not None else "say"
        target = self.object(*proposal.target) if proposal.target else None
        if (
            proposal.target
            and target is None
            and self.scan.lower[proposal.target[0]] in ("them", "him", "her")
        ):
            # accused Bell of haste and urged |him| to wait
            target = self.last if proposal.like is not None else None
            if target is None and self.scan.lower[proposal.target[0]] == "them":
                target = self._them(proposal.target[0])
        if target is None and proposal.target and proposal.rule.startswith("noun-cue"):
            target = self._whose(proposal.target) or self._owner_in(proposal.target)
        if target is speaker:
            target = None
        if target is None and act in ("deny", "reject"):
            court = proposal.rule == "noun-speaker-cue" and self.scan.lower[proposal.first] == "charges"
            target = self._denied(proposal.content[0], speaker) if not court else None  # on charges he denies
        elif target is None and act in _AT_DOERS and proposal.rule.endswith(_NOMINAL):
            target = self._doer(
                proposal.content[0], speaker, "from" if act in ("demand", "request") else "by"
            )
        if target is None and act in ("demand", "request"):
            target = self._subject(proposal, speaker) or self._helper(proposal.content[0], speaker)
        elif target is None and act == "accuse" and proposal.rule.endswith(_CLAUSES):
            target = self._subject(proposal, speaker)  # charged that |Karvia| was hiding rebels
        elif target is None and act == "threaten":
            target = self._threats().aimed_at(proposal, speaker)
        if speaker is not None:
            self.made.append((act, speaker))
        self.last = target
        target = target or self._by_content(proposal, speaker, told) or self._told_to(proposal, told)
        if target is None and told == "threaten":
            target = self._threats().conditioned(proposal.content[0], speaker)
        return target

    def _threats(self) -> Threats:
        return Threats(self.scan, self.referents, self.object, self._described)

    def _told_to(self, proposal: Proposal, told: SpeechAct) -> Draft | None:
        """issued an ultimatum to |Karvia|, appealed to |Karvia| to stop: whom a demand or threat is put to"""
        if proposal.addressee is None or told not in _PUT_TO:
            return None
        return self.object(*proposal.addressee)

    def object(self, first: int, end: int) -> Draft | None:
        """The actor that an object stands for: the one it names, else the people it describes."""
        block = self.scan.opens_block(first)
        if block is not None:  # thanked |“our friends in Lisbon”| for ...
            first, end = block.inside, max(self.scan.noun_group_end(block.inside), block.inside + 1)
        named = self._named(first, end)
        role = self.resolver.heads.roles.get(self.scan.lower[end - 1])
        if (
            named is not None
            and role is not None
            and role.plural
            and self.referents.actor_at(end - 1) is None
        ):
            return self._described(first, end) or named  # called on |EU leaders| to ...
        if named is not None:
            return named
        people = self.referents.at(end - 1)
        if people is not None and people.form == "demonym" and self.scan.lower[end - 1].endswith("s"):
            return self.resolver.people(first, end, "people", people.referent.country)  # warned |Americans|
        if self.resolver.names_government(first, end):
            home = self.referents.country or getattr(self.referents.dateline, "country", None)
            state = self.referents.state(home) if home else None
            if state is not None:
                return state
        return self._described(first, max(min(self.scan.noun_group_end(first), end), first + 1))

    def _them(self, at: int) -> Draft | None:
        """expelled |two nurses|, accusing |them| of theft: the nearest people before, in the same sentence"""
        analysis = self.scan.analysis
        floor = analysis.sentences[analysis.sentence_of[at]][0]
        k = at - 1
        while k >= floor:
            group = analysis.noun_group_at(k)
            if group is None or self.scan.block_at(k) is not None:
                k -= 1
                continue
            role = self.resolver.heads.roles.get(self.scan.lower[group.head])
            plural = role is not None and role.is_person and role.plural
            if group.first > floor and group.end < at and (plural or self.scan.lower[group.head] in _PARTIES):
                return self.object(group.first, group.end)
            k = group.first - 1
        return None

    def _named(self, first: int, end: int) -> Draft | None:
        """The name that ends an object, or that an apposition or bracket ends; not that of an owner: |Bell|'s aide."""
        tags = self.scan.tags
        inner: Draft | None = None
        for found in self.referents.within(first, end):
            if not isinstance(found.referent, Draft) or found.form == "demonym" or tags[found.first] == "H":
                continue
            behind = tags[found.end] if found.end < len(tags) else "."
            if found.end >= end or behind in ",(&":
                return found.referent
            if behind != "G" and found.first == first and self.scan.noun_group_end(first) <= found.end:
                return found.referent
            if behind != "G" and found.referent.kind in BODIES | {"person"}:
                inner = inner or found.referent  # the |Lenz| front
        return inner

    def _described(self, first: int, end: int) -> Draft | None:
        """urged |both sides|, |the port authorities|, |local residents|"""
        head = end - 1
        noun = self.scan.lower[head]
        role = self.resolver.heads.roles.get(noun)
        if self.scan.tags[head] not in "NL" or (role is None and noun not in _PARTIES):
            return None
        if self.scan.lower[first] == "both" and self.scan.tag(first + 1) == "D":
            first += 1  # accused |both| the army and the rebels
        label = role.kind if role is not None and not role.is_person and role.kind in BODIES else "people"
        return self.resolver.people(first, end, label, self._country_of(end))

    def _country_of(self, end: int) -> str | None:
        """congratulated the new leader |of Karvia|: the country that follows"""
        if self.scan.lower[end : end + 1] != ["of"]:
            return None
        place = self.referents.place_at(self.scan.noun_group_end(end + 1) - 1)
        if place is not None:
            return place.country if place.kind == "country" else None
        found = self.referents.at(end + 1)
        return getattr(found.referent, "country", None) if found is not None else None

    def _doer(self, content: tuple[int, int], speaker: Draft | None, word: str) -> Draft | None:
        """condemned the raid |by Karvia|; demanded an answer |from Karvia|; criticised |Karvia's| raid, the |Karvian| raid"""
        scan = self.scan
        group_end = scan.noun_group_end(content[0])
        if scan.lower[content[0]] == "as":  # denounced |as a crime| Karvia's raid
            group_end = content[1]
        others = [
            found
            for found in self.referents.within(*content)
            if isinstance(found.referent, Draft) and found.referent is not speaker
        ]
        owners = [found for found in others if found.first < group_end and self._owns(found, word)]
        owners.sort(key=lambda found: scan.tag(found.end) != "G")  # |Karvian| President |Ana Torres|'s raid
        if owners:
            return owners[0].referent  # type: ignore[return-value]
        for found in others:
            before = found.first - 1 - (scan.tag(found.first - 1) == "D")
            if scan.lower[before] == word and scan.block_at(before) is None:
                return found.referent  # type: ignore[return-value]
        return self._described_doer(content, group_end) if word == "by" else None

    def _helper(self, content: tuple[int, int], speaker: Draft | None) -> Draft | None:
        """sought |Karvian| help, called for |the Union|'s mediation: who could give it"""
        end = self.scan.noun_group_end(content[0])
        asked = content[0] < end <= content[1] and self.scan.lower[end - 1] in HELP
        return self._doer((content[0], end), speaker, "by") if asked else None

    def _described_doer(self, content: tuple[int, int], group_end: int) -> Draft | None:
        """voted down |the president|'s bill; rejected an offer made by |the employers|: a doer by his office only"""
        scan = self.scan
        for k in range(content[0] + 1, min(group_end, content[1])):
            if scan.tags[k] == "G" and scan.block_at(k) is None:
                return self.object(content[0], k)
        for k in range(group_end, min(content[1], group_end + 8)):
            if scan.lower[k] == "by" and scan.block_at(k) is None:
                end = min(scan.noun_group_end(k + 1), content[1])
                return self.object(k + 1, end) if end > k + 1 else None
        return None

    def _owns(self, found: Found, word: str) -> bool:
        """|Karvia|'s raid, the |Karvian| raid, the |US| raid, outside quoted words"""
        if word != "by" or self.scan.block_at(found.first) is not None:
            return False
        kind = getattr(found.referent, "kind", "")
        adjective = found.form == "demonym" or (kind == "state" and self.scan.tag(found.end) in "NLgJ")
        return adjective or self.scan.tag(found.end) == "G"

    def _subject(self, proposal: Proposal, speaker: Draft | None) -> Draft | None:
        """demanded that |Karvia| leave, the withdrawal of |Karvia|; repeated its demand that |Karvia| leave: who is to do it"""
        first = proposal.content[0][0]
        behind = self.scan.noun_group_end(first)
        link = self.scan.lower[behind : behind + 1]
        if link == ["that"] or (link == ["of"] and self.scan.lower[behind - 1] in _DEEDS):
            first = behind + 1
        elif not proposal.rule.endswith(_CLAUSES) and self.scan.lower[behind - 1] not in _DEEDS:
            return None
        end = self.scan.noun_group_end(first)
        subject = self._named(first, end) if end > first else None
        if (
            subject is None and self.scan.lower[end - 1] in _DEEDS
        ):  # demanded |Karvia|'s withdrawal from the islands
            subject = self._owner_in((first, end))
        if (
            subject is None and end >= proposal.content[0][1]
        ):  # demanded that |Norway| leave: read as one noun group
            opening = self.referents.at(first)
            subject = opening.referent if opening and isinstance(opening.referent, Draft) else None
        if subject is None and proposal.rule.endswith("that"):
            opening = self.referents.at(
                first
            )  # demanded that |Israel| hand over the body: the verb read as a noun
            bare = opening is not None and opening.form in ("name", "metonym") and end > opening.end
            subject = power_of(self.referents, opening.referent) if opening is not None and bare else None
        if (
            subject is None
            and proposal.rule.endswith(_CLAUSES)
            and self.scan.tags[first] == "D"
            and end > first
        ):
            bidden = self.object(
                first, end
            )  # demanded that |the government| pay; not: that |the killers| be tried
            subject = bidden if bidden is not None and bidden.kind in BODIES | {"state"} else None
        return subject if subject is not speaker else None

    def _denied(self, content: tuple[int, int], speaker: Draft | None) -> Draft | None:
        """rejected |the charge|: whoever accused; rejected a plan |by Karvia|: its author"""
        doer = self._doer(content, speaker, "by")
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
        found = self._whose(proposal.target) if proposal.target is not None else None
        if found is None and proposal.target is not None and told == "accuse":
            found = self._owner_in(proposal.target)
        undone = (
            told == "reject" and self.scan.tags[proposal.first] == "g"
        )  # ruled out |reopening| the border
        if found is None and (proposal.rule.endswith("infinitive") or undone):
            found = self._acted_on(proposal.content[0], speaker, told)
        if found is None and told == "warn" and self._warns_of_own(proposal):
            found = self._acted_on((proposal.content[0][0] + 2, proposal.content[0][1]), speaker, "threaten")
        if found is None and told == "reject":
            found = self._threats().victims(proposal)  # refused to meet |opposition leaders|
        if found is None and told == "reject" and proposal.entry.lemma in REFUSING:
            found = self.refusals.goes_without(proposal.content[0], speaker)
        levelled = (
            told == "accuse" and " " in proposal.entry.lemma
        )  # levelled charges of theft against |Karvia|
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
                return self._people_called(found, content[0]) or found.referent
        victims = self._people_in(*content) if act != "reject" else None
        if victims is not None:
            return victims
        for found in inside if act in _ABROAD else ():
            place = found.referent
            own = speaker.country if speaker is not None and speaker.kind in POWERS else None
            if isinstance(place, Place) and place.kind == "country" and place.country != own:
                return self.referents.state(place.country)
        return None

    def _people_called(self, found: Found, first: int) -> Draft | None:
        """vowed to expel |Karvian miners|: the people to whom the adjective of a state belongs"""
        if found.form != "demonym" or self.scan.block_at(first) is not None:
            return None
        end = self.scan.noun_group_end(found.first)
        return self._described(found.first, end) if end > found.end else None

    def _people_in(self, first: int, end: int) -> Draft | None:
        """vowed to crush |the rebels|; demanded that |the miners| go: the people whom the first noun group tells of"""
        for i in range(first, min(end, first + 3)):
            group = self.scan.analysis.noun_group_at(i)
            if group is not None:
                return (
                    self.resolver.thing(group.first, group.end)
                    if group.first == i and group.end <= end
                    else None
                )
        return None

    def _owner_in(self, group: tuple[int, int]) -> Draft | None:
        """blamed the delay on |Karvia|'s lies: whose deed or thing it is"""
        for found in self.referents.within(*group):
            if self.scan.tag(found.end) == "G":
                return power_of(self.referents, found.referent)
        return None

    def _whose(self, group: tuple[int, int]) -> Draft | None:
        """congratulated the leader of |Karvia|, lashed out at |Karvia|: who is named by whose he is, or by his country"""
        end = group[1]
        place = self.referents.place_at(end - 1)
        if place is not None and place.kind == "country":
            return self.referents.state(place.country)
        role = self.resolver.heads.roles.get(self.scan.lower[end - 1])
        if role is None or self.scan.lower[end : end + 1] != ["of"]:
            return None
        found = self.referents.at(end + 1) or self.referents.at(end + 2)
        return power_of(self.referents, found.referent) if found is not None else None


_CLAUSES = ("that", "clause")
_NOMINAL = ("noun-phrase", "object-predicate", "by-speaker", "noun-speaker-cue", "words", "quotation")
