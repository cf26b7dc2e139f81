"""What X called CONTENT: the words by which somebody names what the outlet tells of.

in what the ministry |described as| CONTENT      over what it |called| CONTENT      a report that it |called| “CONTENT”
"""

from __future__ import annotations

from attrs import evolve

from newsmodel.extract.statements.constructions.nominal import apposed_noun
from newsmodel.extract.statements.content.clause import clause_from
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.phrases.party_after import party_after
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.phrase import VerbGroup

__all__ = ["read_accused", "read_blamed", "read_called", "read_described"]

_JUDGING = frozenset(["condemn", "reject", "deny", "praise"])
_RELATIVE = frozenset(["which", "that", "whom", "who"])
_SHORTEST = 2  # tokens of a name in marks


def read_called(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """in what X |called| CONTENT; a raid that X |described as| “CONTENT”; in what X |said| was CONTENT"""
    group = scan.verb_group(cue)
    if group is None or group.form != "finite" or group.negated or group.passive or group.modal >= 0:
        return None
    start = _predicate(scan, cue)
    speaker = party_before(scan.analysis, group.first, max(floor, unit.first)) if start >= 0 else None
    if speaker is None or speaker.mention >= 0:
        return None
    opener = speaker.first - 1
    noun = apposed_noun(scan, unit, group.first)
    if noun is not None and scan.tags[noun[1]] not in "TW" and scan.tags[group.first - 1] in "NLPO":
        opener = noun[1] - 1  # a claim |Beijing| called “a lie”, a move |critics| called “a shame”
        speaker = Party(noun[1], group.first, noun[1], group.first)
    if (
        scan.lower[speaker.first] == "what" and speaker.head_end > speaker.first + 1
    ):  # |what| police called ...
        opener = speaker.first
        speaker = evolve(speaker, first=opener + 1, head_first=max(opener + 1, speaker.head_first))
    if opener < max(floor, unit.first):
        return None
    rule = _rule(scan, unit, cue, group, opener, start)
    if rule is None:
        return None
    found = clause_from(scan, unit, cue, start, "np")
    if found is None:
        return None
    content = found.content
    if opener == unit.first or scan.lower[opener - 1] == "of":
        content = (content[0], _before_verb(scan, *content))
    if content[1] <= content[0]:
        return None
    return Proposal(
        [content],
        rule,
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        near=(speaker.first, cue.end),
        paragraph=unit.paragraph,
    )


def read_described(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """a plan |described| by X as “CONTENT”; the plan was |described| by X as “CONTENT”: what it is in the words of X"""
    if "obj-as" not in cue.entry.frames or cue.form not in ("past", "part") or scan.tag(cue.end) != "y":
        return None
    if cue.entry.act in _JUDGING:
        return None  # the raid was condemned by X as “a crime”: the raid is what is condemned
    speaker = party_after(scan.analysis, cue.end + 1, unit.end)
    if speaker is None or not scan.can_speak(speaker):
        return None
    at = next((k for k in range(speaker.head_end, speaker.end + 1) if scan.lower[k : k + 1] == ["as"]), -1)
    found = clause_from(scan, unit, cue, at + 1, "np") if 0 < at < unit.end - 1 else None
    if found is None or not scan.quotes_within(*found.content):
        return None  # a town described by some |as pretty|
    return Proposal(
        [found.content],
        "which-speaker-cue",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=evolve(speaker, end=at),
        near=(cue.first, at),
        paragraph=unit.paragraph,
    )


def read_accused(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """the envoy, whom Karvia |accuses of| CONTENT; rebels it |accused of| CONTENT: who is meant stands before"""
    group = scan.verb_group(cue)
    if "obj-of" not in cue.entry.frames or scan.lower[cue.end : cue.end + 1] != ["of"] or group is None:
        return None
    if (group.passive and group.first < cue.first) or group.negated or group.modal >= 0:
        return None
    speaker = party_before(scan.analysis, group.first, max(floor, unit.first))
    if speaker is None or speaker.mention >= 0:
        return None
    if group.form != "finite" and scan.lower[speaker.first - 1] not in _RELATIVE:
        return None
    opener = speaker.first - (scan.lower[speaker.first - 1] in _RELATIVE)
    behind = opener - (scan.tags[opener - 1] == "," and opener < speaker.first)
    number = scan.analysis.noun_group_of[behind - 1] if behind > unit.first else -1
    found = clause_from(scan, unit, cue, cue.end + 1, "obj-of") if number >= 0 else None
    if found is None:
        return None
    meant = scan.analysis.noun_groups[number]
    return Proposal(
        [found.content],
        "which-speaker-cue",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        target=(meant.first, meant.end),
        near=(speaker.first, cue.end),
        paragraph=unit.paragraph,
    )


def read_blamed(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """|a blast|, which X |blamed| on Y; |a fire| that police |blamed| on rebels: the thing stands before"""
    group = scan.verb_group(cue)
    if cue.entry.lemma != "blame" or scan.lower[cue.end : cue.end + 1] != ["on"] or group is None:
        return None
    if (group.passive and group.first < cue.first) or group.negated or group.modal >= 0:
        return None
    begin = max(floor, unit.first)
    speaker = party_before(scan.analysis, group.first, begin)
    opener = speaker.first - 1 if speaker is not None and speaker.mention < 0 else -1
    if speaker is None or opener <= begin or scan.lower[opener] not in ("which", "that"):
        return None
    thing = _thing_before(scan, opener - (scan.tags[opener - 1] == ","), begin)
    end = scan.noun_group_end(cue.end + 1)
    if thing is None or end == cue.end + 1:
        return None
    return Proposal(
        [thing],
        "which-speaker-cue",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        target=(cue.end + 1, end),
        near=(speaker.first, cue.end),
        paragraph=unit.paragraph,
    )


def _thing_before(scan: Scan, end: int, floor: int) -> tuple[int, int] | None:
    """killed nine in |the collapse of a bridge| that ...: the noun group that ends there, with its "of" groups"""
    groups, group_of = scan.analysis.noun_groups, scan.analysis.noun_group_of
    number = group_of[end - 1] if end > floor else -1
    first = groups[number].first if number >= 0 else end
    while first > floor + 1 and scan.tags[first - 1] == "o" and group_of[first - 2] >= 0:
        first = groups[group_of[first - 2]].first
    return (first, end) if floor <= first < end else None


def _predicate(scan: Scan, cue: Cue) -> int:
    """Where the name begins: called |a crime|, described as |a crime|, said was |a crime|; -1 if none does."""
    frames, at, fitting = cue.entry.frames, cue.end, 'DJNLPHQ#r"'
    copula = "that" in frames and cue.entry.strong and scan.tag(at) == "B"
    if copula or ("obj-as" in frames and scan.lower[at : at + 1] == ["as"]):
        at += 1
    elif "obj-np" in frames:
        fitting = 'DJNLHQ#r"'  # what they called |Operation Dawn|: a name, and nothing said
    else:
        return -1
    return at if scan.tag(at) in fitting else -1


def _rule(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, opener: int, start: int) -> str | None:
    quoted = any(scan.opens_block(k) is not None for k in range(start, start + 3))
    if scan.lower[opener] == "what":
        before = scan.lower[opener - 1] if opener > unit.first else ""
        if scan.tag(start - 1) == "B" and not before:
            return None  # |What he said was| wrong
        # built on what he |calls| common sense: a name that he gives it; in what he |calls| a first step: what he says of it
        habit = group.tense == "present" and cue.form != "past" and "that" not in cue.entry.frames
        return None if habit and before != "in" else "what-speaker-cue"
    # a drill that Karvia has denounced as |a rehearsal for war|: no marks are needed with a verb that judges
    judged = scan.lower[start - 1] == "as" and cue.entry.act in _JUDGING and cue.entry.strong
    marked = judged or (quoted and scan.quotes_within(start, min(start + 3, unit.end)))
    apposed = scan.tags[opener] in "NL"
    if marked and (apposed or (scan.lower[opener] in _RELATIVE and scan.tag(opener - 1) in "NLP,")):
        return "which-speaker-cue" if scan.tag(start - 1) != "B" else None
    return None


def _before_verb(scan: Scan, first: int, end: int) -> int:
    """What the army called |a raid| killed nine: the name ends before the verb that the whole of it is the subject of"""
    k = first
    while k < end:
        if scan.tags[k] in ",;WTwSs&-(" and scan.block_at(k) is None:
            return end
        group = scan.analysis.verb_group_at(k)
        if group is not None and scan.block_at(k) is None and group.form == "finite" and group.tense:
            return k
        k = scan.step(k)
    return end
