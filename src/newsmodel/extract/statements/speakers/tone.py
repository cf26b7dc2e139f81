"""Tone: what is but said is asked or threatened where the words leave no doubt.

X said that |Peru must| open the port              a demand, aimed at whoever must
X said |they would strike unless| the bill fell    a threat
"""

from __future__ import annotations

from attrs import evolve

from newsmodel.extract.actor_kinds import FORCES, POWERS
from newsmodel.extract.referents import Draft
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.objects import Objects
from newsmodel.text.auxiliary import WILL
from newsmodel.text.phrase import VerbGroup
from newsmodel.text.pronoun import SUBJECTS

__all__ = ["set_tone"]

# Cues that only say; who |insists| or |stresses| tells what he thinks.
_SAYING = frozenset("say tell announce declare state reiterate repeat add inform notify report".split())
# Whom one bids: not the people, of whom one says what they ought to do.
_BIDDEN = POWERS | {"person", "armed_group", "party", "organisation", "company"}
_CRITICS = POWERS | {"person"}
_BEING = frozenset("be have remain become come".split())
# What one does to others, or what hurts them: said it would |recall| its envoy unless ...
_MENACING = frozenset(
    "abandon arrest attack ban behead block blockade bomb boycott break burn cancel close cut deport destroy dissolve downgrade end "
    "evict execute expel fine fire freeze halt impose intervene invade jail kill march paralyse paralyze picket prosecute protest pull "
    "punish quit recall repeal resign retaliate seize sever shell shoot shut stage stop storm strike sue suspend take target terminate "
    "veto walk withdraw withhold leave".split()
)
_GOING = (["to", "court"], ["to", "war"], ["on", "strike"])
_FAILING = frozenset(
    "not fail fails failed failing n't refuse refuses refused unmet ignored rejected".split()
)


def set_tone(scan: Scan, proposal: Proposal, speaker: Draft | None, objects: Objects) -> None:
    """Makes a demand or a threat of a proposal whose cue only says, where its words are one."""
    entry = proposal.entry
    if entry is None or proposal.direct or entry.lemma not in _SAYING:
        return
    verb = _main_verb(scan, proposal)
    if verb is None or scan.block_at(verb.head) is not None:
        return
    subject = party_before(scan.analysis, verb.first, proposal.first)
    if subject is None or subject.mention >= 0:
        return
    if _must(scan, verb):
        whom = (subject.first, subject.head_end)
        if _can_bid(speaker, objects.actor(*whom), armed=_is_armed(scan, subject.head)):
            proposal.entry, proposal.target = evolve(entry, act="demand"), whom
    elif _menaces(scan, verb) and _hangs(scan, proposal, verb) and _is_own(scan, subject, speaker, objects):
        proposal.entry = evolve(entry, act="threaten")


def _main_verb(scan: Scan, proposal: Proposal) -> VerbGroup | None:
    """The first finite verb of what is said."""
    k, end = proposal.content[0]
    while k < end:
        group = scan.analysis.verb_group_at(k)
        if group is not None and scan.block_at(k) is None:
            if group.form == "finite" and (group.tense or group.modal >= 0):
                return group
            k = max(group.end, k + 1)
        else:
            k += 1
    return None


def _must(scan: Scan, verb: VerbGroup) -> bool:
    """Peru |must open| the port; Peru |has to| open it; not: the port |must be opened|, the talks |must remain| secret"""
    if verb.modal >= 0:
        return scan.lower[verb.modal] == "must" and not verb.passive and scan.lower[verb.head] not in _BEING
    following = scan.lower[verb.end : verb.end + 2]
    bound = scan.lower[verb.head] in ("has", "have") and following[:1] == ["to"]
    return bound and following[1:] != [] and following[1] not in _BEING


def _is_armed(scan: Scan, head: int) -> bool:
    """Peru said |the rebels| must leave; not: |the miners| must leave"""
    role = scan.heads.roles.get(scan.lower[head])
    return role is not None and role.kind in FORCES


def _can_bid(speaker: Draft | None, whom: Draft | None, *, armed: bool) -> bool:
    """Whether one demands something of the other; ministers say what their own country must do"""
    if speaker is None or whom is None or whom is speaker:
        return False
    if whom.kind not in _BIDDEN:
        return armed
    own = speaker.country is not None and speaker.country == whom.country
    return not (own and speaker.kind in _CRITICS)


def _menaces(scan: Scan, verb: VerbGroup) -> bool:
    if verb.modal < 0 or verb.negated or verb.passive:
        return False
    if scan.lower[verb.modal] not in WILL:
        return False
    goes = scan.lower[verb.head] == "go" and scan.lower[verb.end : verb.end + 2] in _GOING
    return goes or scan.lower[verb.head] in _MENACING


def _hangs(scan: Scan, proposal: Proposal, verb: VerbGroup) -> bool:
    """would strike |unless| the bill fell, |if| the board did |not| pay, |should| talks |fail|"""
    behind = scan.lower[verb.end : proposal.end]
    if "unless" in behind:
        return True
    for at, word in enumerate(behind):
        if word in ("if", "should"):
            return not _FAILING.isdisjoint(behind[at:])
    return False


def _is_own(scan: Scan, subject: Party, speaker: Draft | None, objects: Objects) -> bool:
    """Whether who speaks tells what he will do himself: |it| would, |the union| would"""
    if scan.lower[subject.head] in SUBJECTS and subject.head_end - subject.head_first == 1:
        return True
    return speaker is not None and objects.actor(subject.first, subject.head_end) is speaker
