"""Nouns of speech: whose threat, request or praise the outlet tells of, and what is threatened, requested or praised.

|A threat| by X to CONTENT was repeated        X's |complaints| about CONTENT were made public      the subject of the sentence
X put in |a request| to Y for CONTENT          X gave |its backing| to CONTENT                      behind a verb that lends its subject
the plan won |the backing| of X                Karvia drew |condemnation| from X over CONTENT       behind a verb whose subject hears it
"""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.extract.statements.constructions.addressed import agent_in
from newsmodel.extract.statements.constructions.nominal import owner_of
from newsmodel.extract.statements.constructions.subject import subject_of
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.content.trailing import without_adjuncts
from newsmodel.extract.statements.cues import VOICED, Cue
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.phrases.party_after import party_after
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.phrase import NounGroup, VerbGroup

__all__ = ["read_noun_cue"]

# Words that open what the noun is about.
_ABOUT = frozenset("for of over about against on to with towards toward concerning regarding at".split())
# Of these, the words before somebody who is spoken to or of, where more follows: a request |to Norway| for ships
_TOWARDS = frozenset("to with against on of towards toward".split())
# Words before whoever speaks; behind "won the support" "of" too.
_GIVERS = frozenset(["by", "from"])
# What is done to a thing said, so that saying it is the news: Karvia's threat |was repeated|; its plea |went unanswered|
_VOICED = frozenset(
    "presented tabled registered forwarded aired "
    "announced broadcast carried circulated contained conveyed delivered directed disclosed filed issued leaked levelled leveled "
    "lodged made published raised reaffirmed reiterated relayed released renewed repeated reported restated revealed sent spelled "
    "stated submitted transmitted underlined unveiled voiced addressed expressed put laid placed confirmed".split()
)
_GOING = frozenset(
    "came come comes follow followed follows went goes grew grow grows mounted stands stood remains remained".split()
)
_NONE = frozenset("no little fewer few less any some".split())
_SHARES = frozenset(["percent", "per-cent", "cent", "pct"])
_LONGEST = 45  # tokens between the noun and what ends it


class _Tail(NamedTuple):
    """What stands behind a noun of speech: who speaks, whom it is aimed at, what is said."""

    speaker: Party | None
    party: tuple[int, int] | None
    content: tuple[int, int] | None


def read_noun_cue(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """The statement that a noun of speech makes as a subject, or as the object of a light verb."""
    group = scan.analysis.noun_group_at(cue.first)
    if cue.entry.act not in VOICED or cue.entry.polarity == "never" or group is None:
        return None
    if group.end > cue.end or scan.lower[group.first] in _NONE:
        return None  # a |threat| assessment; |fewer| caveats
    verb = _verb_before(scan, group.first, max(floor, unit.first))
    if verb is not None:
        return _behind_light_verb(scan, unit, cue, group, verb, floor)
    return _as_subject(scan, unit, cue, group, floor)


def _verb_before(scan: Scan, at: int, floor: int) -> VerbGroup | None:
    """put in |a request|, came in for |criticism|: the verb before the noun group, its particles between them"""
    for k in range(at - 1, max(floor, at - 4), -1):
        number = scan.analysis.verb_group_of[k]
        if number >= 0:
            return scan.analysis.verb_groups[number]
        if scan.tags[k] not in "irSt":
            break
    hearer = scan.analysis.noun_group_of[at - 1]  # gave |Karvia| an assurance
    first = scan.analysis.noun_groups[hearer].first if hearer >= 0 else at
    number = scan.analysis.verb_group_of[first - 1] if floor < first < at else -1
    return scan.analysis.verb_groups[number] if number >= 0 else None


def _as_subject(scan: Scan, unit: Unit, cue: Cue, group: NounGroup, floor: int) -> Proposal | None:
    """|A threat| by X to cut the gas was repeated on Monday.   X's |request| to Y for ships went unanswered."""
    if group.first > max(floor, unit.first) and not _opens_clause(scan, unit, group.first):
        return None
    verb = _main_verb(scan, unit, cue.end)
    if verb is None or not _tells_of_saying(scan, verb):
        return None
    tail = _tail(scan, cue, verb.first, _GIVERS)
    speaker = tail.speaker or owner_of(scan, group, cue.first)
    if speaker is None and verb.passive and scan.tag(verb.end) == "y":
        speaker = party_after(scan.analysis, verb.end + 1, unit.end)  # was voiced |by X|
    if speaker is None and verb.passive:
        by, speaker = agent_in(scan, verb.end - 1, unit.end)
        if by > verb.end and scan.lower[verb.end] in _TOWARDS:
            tail = tail._replace(party=(verb.end + 1, by))  # the blame was laid |on Karvia| by X
    if speaker is None or tail.content is None:
        return None
    hearer = scan.noun_group_end(verb.end + 1) if scan.lower[verb.end : verb.end + 1] == ["to"] else -1
    if verb.passive and hearer > verb.end + 1:
        tail = tail._replace(party=(verb.end + 1, hearer))  # X's demands were put |to Karvia|
    return _proposal(scan, unit, cue, "noun-cue-subject", speaker, tail, group.first)


def _behind_light_verb(
    scan: Scan, unit: Unit, cue: Cue, group: NounGroup, verb: VerbGroup, floor: int
) -> Proposal | None:
    """X lodged |a complaint| with Y over CONTENT.   Karvia drew |condemnation| from X over CONTENT."""
    light = scan.cues.light_at(scan.lower, verb.head)
    if light is None or verb.negated or verb.modal >= 0 or verb.passive:
        return None
    subject = subject_of(scan, verb.first, unit, floor)[0] if verb.form == "finite" else None
    if subject is None or subject.mention >= 0 or scan.lower[subject.first] == "whose":
        return None  # friends |who| have lent their support to her: tells who they are
    gives = "np" in light.entry.frames
    hearer = (light.end, group.first) if gives and scan.noun_group_end(light.end) == group.first else None
    if light.end != group.first and hearer is None:
        return None
    end = scan.trim(cue.end, content_end(scan, cue.end, unit, None))[1]
    tail = _tail(scan, cue, end, _GIVERS if gives else _GIVERS | {"of"})
    if gives:
        if tail.content is None or not scan.can_speak(subject):
            return None
        if hearer is not None:  # has given |Karvia| an assurance that ...
            tail = tail._replace(party=hearer)
        return _proposal(scan, unit, cue, "noun-cue-light", subject, tail, verb.first)
    speaker = tail.speaker or owner_of(scan, group, cue.first)
    if speaker is None or scan.tags[speaker.head] in "#%Q" or scan.lower[speaker.head] in _SHARES:
        return None  # drew the support of |41 percent|
    about = (subject.head_first, subject.head_end)
    heard = _Tail(speaker, about, tail.content if tail.content is not None else about)
    return _proposal(scan, unit, cue, "noun-cue-received", speaker, heard, verb.first)


def _proposal(
    scan: Scan, unit: Unit, cue: Cue, rule: str, speaker: Party, tail: _Tail, first: int
) -> Proposal | None:
    content = tail.content
    if content is None or not scan.can_speak(speaker):
        return None
    infinitive = scan.tags[content[0] - 1] == "t" and scan.tags[content[0]] in "vbVX"
    return Proposal(
        [content],
        rule + ("-infinitive" if infinitive else "-noun-phrase"),
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        addressee=tail.party if cue.entry.act == "promise" else None,
        target=tail.party if cue.entry.act != "promise" else None,
        near=(first, unit.end),
        paragraph=unit.paragraph,
    )


def _opens_clause(scan: Scan, unit: Unit, first: int) -> bool:
    """On Monday, |a threat| by X ...: nothing but an opener with its comma stands before"""
    before = scan.tags[unit.first : first]
    return before.endswith(",") and not any(tag in "dzBMXv" for tag in before) and len(before) <= 8


def _main_verb(scan: Scan, unit: Unit, start: int) -> VerbGroup | None:
    """The finite verb whose subject is the noun phrase that runs up to it; those of relative clauses are passed over."""
    relatives = 0
    k = start
    while k < min(unit.end, start + _LONGEST):
        if scan.tags[k] in "WTwsS":
            relatives += 1
        if scan.tags[k] in ".;:":
            return None
        group = scan.analysis.verb_group_at(k)
        if group is None:
            k += 1
            continue
        if group.form == "finite" and group.tense:
            if relatives == 0:
                return group
            relatives -= 1
        k = max(group.end, k + 1)
    return None


def _tells_of_saying(scan: Scan, verb: VerbGroup) -> bool:
    """Karvia's threat |was repeated|; its call |came| an hour later: that it was said is the news"""
    if verb.negated or verb.modal >= 0:
        return False
    return scan.lower[verb.head] in (_VOICED if verb.passive else _GOING)


def _tail(scan: Scan, cue: Cue, end: int, givers: frozenset[str]) -> _Tail:
    """by X | to Y | for CONTENT: the phrases behind the noun, up to token `end`"""
    speaker: Party | None = None
    party: tuple[int, int] | None = None
    content: tuple[int, int] | None = None
    at = cue.end
    for _ in range(5):
        if at >= end - 1:
            break
        word = scan.lower[at]
        if word in givers and speaker is None:
            speaker = party_after(scan.analysis, at + 1, end)
            if speaker is None or not scan.can_speak(speaker):
                return _Tail(None, party, content)
            at = speaker.head_end
            while at < speaker.end and scan.lower[at] == "of":
                at = max(scan.noun_group_end(at + 1), at + 1)
            continue
        if word == "that" and scan.tag(at + 1) in "BVMXdz":  # put out a warning |that could help|
            return _Tail(speaker, party, content)
        if word == "that" or (scan.tag(at) == "t" and scan.tag(at + 1) in "vbVX"):
            return _Tail(speaker, party, scan.trim(at + 1, end))
        stop = scan.noun_group_end(at + 1) if word in _ABOUT else at
        if stop <= at + 1 and not (word in _ABOUT and scan.tag(at + 1) in 'g"'):
            break
        further = stop < end and (scan.lower[stop] in _ABOUT | givers | {"that"} or scan.tag(stop) == "t")
        against = word == "to" and cue.entry.act == "reject"  # objections |to a vote by its workers|
        if word in _TOWARDS and further and scan.lower[stop] != "of" and not against:
            party = party or (at + 1, stop)
            content = content or (party if word != "with" else None)
            at = stop
            continue
        if word == "with":
            return _Tail(speaker, (at + 1, max(stop, at + 2)), content)  # lodged a protest |with Karvia|
        by, agent = agent_in(scan, at + 1, end) if speaker is None else (-1, None)
        content = (at + 1, without_adjuncts(scan, at + 1, by if agent is not None else end))
        if party is None and word in _TOWARDS | {"for"}:
            party = (at + 1, max(stop, at + 2))
        return _Tail(speaker or agent, party, content)
    return _Tail(speaker, party, content)
