"""From proposals to Statements: speakers resolved, kind and act decided, spans and text cut."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newsmodel.extract.referents import Draft, Referents
from newsmodel.extract.statements.cues import VOICED
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.speaker import Resolver
from newsmodel.extract.statements.speakers.target import VOICING, Targets
from newsmodel.extract.statements.speakers.tone import set_tone
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model import Span, SpeechAct, Statement, StatementKind, Time

__all__ = ["build_statements"]


def build_statements(
    scan: Scan, referents: Referents, times: list[Time], lexicon: Lexicon
) -> list[Statement]:
    """The Statements of all proposals, in order of the text."""
    resolver = Resolver(scan.analysis, referents, lexicon)
    times = sorted(times, key=lambda time: time.span.start)
    order = sorted(scan.found, key=lambda p: (p.first, -p.end))
    spoken: dict[int, tuple[Draft | None, tuple[int, int] | None]] = {}
    parties: list[tuple[Proposal, Draft | None, Draft | None]] = []
    targets = Targets(scan, resolver)
    for proposal in order:
        _resolve(proposal, resolver, spoken)
        if parties and _answers(scan, proposal, parties[-1][0]):
            before = parties[-1]
            if spoken[id(proposal)][0] in (None, spoken[id(before[0])][0]):
                spoken[id(proposal)] = (before[2], spoken[id(proposal)][1])
        speaker = spoken[id(proposal)][0]
        if speaker is not None and proposal.medium is not None:
            resolver.heard.authors[proposal.medium] = speaker
        hearer = proposal.addressee
        addressee = resolver.thing(*hearer) if hearer and not _is_spoken_of(proposal, hearer) else None
        set_tone(scan, proposal, speaker, targets.objects)
        target = targets.of(proposal, speaker, _act(scan, proposal))
        parties.append((proposal, addressee, target))
    ids = {id(proposal): f"s{number}" for number, proposal in enumerate(order, 1)}
    return [
        _statement(scan, proposal, ids, spoken[id(proposal)], referents, addressee, target, times)
        for proposal, addressee, target in parties
    ]


def _answers(scan: Scan, proposal: Proposal, before: Proposal) -> bool:
    """X accused Y of theft, a charge |they| deny: whoever is charged in the sentence, not who charges them"""
    if proposal.rule != "noun-speaker-cue" or proposal.speaker is None or before.entry is None:
        return False
    sentence_of = scan.analysis.sentence_of
    pronoun = scan.lower[proposal.speaker.head] in ("it", "they", "he", "she")
    return pronoun and sentence_of[proposal.first] == sentence_of[before.first]


def _resolve(
    proposal: Proposal,
    resolver: Resolver,
    spoken: dict[int, tuple[Draft | None, tuple[int, int] | None]],
) -> tuple[Draft | None, tuple[int, int] | None]:
    known = spoken.get(id(proposal))
    if known is not None:
        return known
    spoken[id(proposal)] = (None, None)
    result: tuple[Draft | None, tuple[int, int] | None] = (None, None)
    if proposal.speaker is not None:
        result = resolver.speaker(proposal.speaker, retold=proposal.retold)
    elif proposal.like is not None:
        result = _resolve(proposal.like, resolver, spoken)
        if result[0] is not None:
            resolver.heard.remember(result[0], proposal.first)
    spoken[id(proposal)] = result
    return result


def _is_spoken_of(proposal: Proposal, party: tuple[int, int]) -> bool:
    """called |Peru| “a friend”: part of what is said, and no hearer"""
    return any(first <= party[0] < end for first, end in proposal.content)


def _statement(
    scan: Scan,
    proposal: Proposal,
    ids: dict[int, str],
    speaker: tuple[Draft | None, tuple[int, int] | None],
    referents: Referents,
    addressee: Draft | None,
    target: Draft | None,
    times: list[Time],
) -> Statement:
    analysis = scan.analysis
    draft, where = speaker
    content = tuple(analysis.span(*part) for part in proposal.content)
    speaker_span = analysis.span(*where) if where else None
    cue = analysis.span(*proposal.cue) if proposal.cue else None
    edges = [
        *content,
        *([cue] if cue else []),
        *([speaker_span] if speaker_span and proposal.speaker else []),
    ]
    return Statement(
        id=ids[id(proposal)],
        span=Span(min(s.start for s in edges), max(s.end for s in edges)),
        kind=_kind(scan, proposal),
        act=_act(scan, proposal),
        speaker=referents.actor(draft),
        speaker_span=speaker_span,
        cue=cue,
        content=content,
        text=" ".join(span.of(analysis.text) for span in content),
        quotes=_quotes(scan, proposal),
        addressee=referents.actor(addressee),
        target=referents.actor(target),
        when=_when(scan, proposal, times),
        medium=proposal.medium,
        continues=ids.get(id(proposal.follows)) if proposal.follows is not None else None,
        rule=proposal.rule,
    )


# Verbs of harm, which make a threat of what is promised: vowed to |crush| the rebels.
_HOSTILE = frozenset(
    "blow burn torch murder slaughter massacre raze flatten storm ambush kidnap sink besiege maim hang "
    "attack hit kill crush destroy retaliate avenge fight punish strike invade bomb shell eliminate annihilate hunt overthrow topple "
    "revenge execute behead assassinate smash wipe exterminate sabotage disrupt jail imprison expel deport arrest prosecute sue ban "
    "outlaw boycott blockade paralyse paralyze oust unseat defeat liquidate poison starve strangle raid rout bombard pound".split()
)
# vowed to |take revenge|, to |wage war|
_VENGEANCE = frozenset("revenge vengeance retribution reprisals retaliation war".split())


# offered |his condolences|: said, not promised
_COMFORT = frozenset(
    "condolences condolence sympathy sympathies apology apologies regrets congratulations thanks".split()
)
_OWNED_UP = ("noun-phrase", "by-speaker")
_ACTS = {act.value: act for act in SpeechAct}


def _voiced_act(scan: Scan, proposal: Proposal) -> str | None:
    """expressed |its solidarity with X|, repeated |its call for a truce|: the act of the noun that heads what is voiced"""
    first = proposal.first
    last = max(scan.noun_group_end(first), first + 1) - 1
    noun = scan.cues.noun_at(scan.lower, last) if last < proposal.end else None
    fitting = noun is not None and noun.entry.act in VOICED and noun.entry.lemma != "solidarity"
    return noun.entry.act if noun is not None and fitting and scan.block_at(last) is None else None


# vowed to fight |terrorism|: whom that would hurt nobody says
_ILLS = frozenset(
    "terrorism terror extremism crime crimes corruption poverty hunger inflation unemployment racism antisemitism discrimination "
    "fraud disease diseases malaria aids cancer drugs smuggling trafficking piracy violence impunity graft inequality".split()
)


def _is_of_ill(scan: Scan, first: int) -> bool:
    """vowed to fight |organised crime|, to wipe out |corruption|"""
    ends = (scan.noun_group_end(at) for at in (first + 1, first + 2) if scan.tag(at) in "NLPJ")
    return any(scan.lower[end - 1] in _ILLS for end in ends)


def _is_hostile(deed: list[str]) -> bool:
    """vowed to |crush| the rebels, to |take revenge| on them"""
    return deed[0] in _HOSTILE or (deed[0] in ("take", "wage", "exact", "seek") and deed[-1] in _VENGEANCE)


def _act(scan: Scan, proposal: Proposal) -> SpeechAct:
    entry = proposal.entry
    if entry is None:
        return SpeechAct.SAY
    if entry.lemma == "ask" and proposal.rule.endswith(
        ("object-infinitive", "object-for", "cue-that", "hearer-to", "hearer-for")
    ):
        return SpeechAct.REQUEST
    hostile = entry.act == "promise" and _is_hostile(scan.lower[proposal.first : proposal.first + 2])
    if hostile and not _is_of_ill(scan, proposal.first):
        return SpeechAct.THREATEN
    if entry.lemma == "offer" and scan.lower[scan.noun_group_end(proposal.first) - 1] in _COMFORT:
        return SpeechAct.SAY
    if entry.lemma in VOICING:
        return SpeechAct(_voiced_act(scan, proposal) or entry.act)
    if entry.lemma == "claim" and scan.is_deed(proposal.first) and proposal.rule.endswith(_OWNED_UP):
        return SpeechAct.CLAIM_RESPONSIBILITY
    return _ACTS[entry.act]


def _quoted_ranges(scan: Scan, proposal: Proposal) -> list[tuple[int, int]]:
    """The words inside marks, by content range; marks round a name do not count."""
    result = []
    for first, end in proposal.content:
        for k in range(max(bisect_right(scan.block_ends, first), 0), len(scan.blocks)):
            block = scan.blocks[k]
            if block.first >= end:
                break
            if block.stop > block.inside and not _is_name(scan, block.inside, block.stop):
                result.append((max(block.inside, first), min(block.stop, end)))
    return [(a, b) for a, b in result if a < b]


def _is_name(scan: Scan, first: int, end: int) -> bool:
    words = scan.analysis.words
    return end - first <= 4 and all(
        words[i][:1].isupper() or not words[i][0].isalnum() for i in range(first, end)
    )


def _kind(scan: Scan, proposal: Proposal) -> StatementKind:
    if proposal.direct:
        return StatementKind.DIRECT
    return StatementKind.MIXED if _quoted_ranges(scan, proposal) else StatementKind.INDIRECT


def _quotes(scan: Scan, proposal: Proposal) -> tuple[Span, ...]:
    return tuple(scan.analysis.span(*part) for part in _quoted_ranges(scan, proposal))


def _when(scan: Scan, proposal: Proposal, times: list[Time]) -> Time | None:
    if proposal.near is None or proposal.near[0] >= proposal.near[1]:
        return None
    clause = scan.analysis.span(*proposal.near)
    at = bisect_left(times, clause.start, key=lambda time: time.span.start)
    found = times[at] if at < len(times) else None
    return found if found is not None and clause.contains(found.span) else None
