"""Attribution phrases: according to X; as X noted; reportedly.

CONTENT, |according to X|.        |According to X|, CONTENT.        CONTENT, |according to X|, CONTENT.        |As X noted|, CONTENT.
"""

from __future__ import annotations

from attrs import evolve

from newsmodel.extract.statements.constructions.left import left_range, outermost
from newsmodel.extract.statements.content.adjunct import MEDIA, skip_adjuncts
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.cues import Cue, Entry
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.phrases.party_after import party_after
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import SPEAKING_THINGS, Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.determiner import THEIR

__all__ = ["read_as_clause", "read_by_words", "read_phrase"]

_LINKS = frozenset(
    [
        "of course",
        "in fact",
        "for example",
        "for instance",
        "after all",
        "in other words",
        "in short",
        "in addition",
        "and yet",
    ]
)
_PAPERS = (MEDIA | SPEAKING_THINGS | {"posting", "postings", "ruling", "analysis"}) - {
    "page",
    "show",
    "channel",
}
# Phrases whose noun phrase speaks.
_TAKES_SPEAKER = frozenset(["to", "by", "of", "per", "from"])


def read_phrase(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """The statement of a phrase such as "according to"."""
    last = scan.lower[cue.end - 1]
    if last not in _TAKES_SPEAKER or not cue.entry.strong or not cue.entry.frames & {"that", "quote"}:
        return None
    speaker = party_after(scan.analysis, cue.end, unit.end)
    if last == "per" and not _is_per_source(scan, unit, cue, speaker):
        return None
    if speaker is None and scan.noun_group_end(cue.end + 1) > cue.end + 1:
        stop = scan.noun_group_end(cue.end + 1)  # according to exit polls: the tagger saw a verb
        speaker = Party(cue.end, stop, cue.end, stop)
    if speaker is None:
        return None
    if scan.tag(speaker.end) == "y":  # according to a report |by the United Nations|
        author = party_after(scan.analysis, speaker.end + 1, unit.end)
        speaker = evolve(speaker, end=author.end) if author is not None else speaker
    end = _attribution_end(scan, speaker.end, unit)
    if scan.tag(end) == "," and scan.tag(end + 1) in "dzBMXV" and cue.first <= max(floor, unit.first) + 1:
        # According to the police, |the mayor, Rui Bell,| left: the subject of what is said, not an apposition
        comma = scan.tags.find(",", speaker.head_end, end)
        end = comma if comma > 0 else end
        speaker = evolve(speaker, end=min(speaker.end, end))
    if floor > unit.first and cue.first > floor:
        floor = outermost(scan, unit, floor)
    return _around(scan, unit, cue, speaker, cue.first, end, floor, "according-to")


# In whose words or view something stands: in Torres's |words|, in her |view|.
_WORDS = frozenset(
    "words view opinion telling estimation judgment judgement reckoning assessment account parlance phrase".split()
)
_IN_THE_WORDS_OF = Entry("in the words of", "phrase", "say", frozenset(["quote", "that"]), "strong")


def read_by_words(scan: Scan, unit: Unit, i: int, floor: int) -> Proposal | None:
    """The plan is, |in Torres's words|, “a gift”; |in her view|, CONTENT: a possessor and a noun between commas"""
    end = scan.noun_group_end(i + 1) if scan.lower[i] in ("in", "by") else i
    if end <= i + 2 or scan.lower[end - 1] not in _WORDS or scan.tag(end) not in ",.-":
        return None
    if i > unit.first and scan.tags[i - 1] not in ",-&C":
        return None
    owner = end - 2
    while owner > i and scan.tags[owner] == "J":
        owner -= 1
    if scan.tags[owner] == "G":
        speaker = Party(i + 1, owner, i + 1, owner)
    elif scan.lower[owner] in THEIR:
        speaker = Party(owner, owner + 1, owner, owner + 1)
    else:
        return None
    cue = Cue(i, end, _IN_THE_WORDS_OF, "phrase")
    return _around(scan, unit, cue, speaker, i, end, floor, "according-to")


def _is_per_source(scan: Scan, unit: Unit, cue: Cue, speaker: Party | None) -> bool:
    """Nine died, |per the ministry|; but: nine boats per day, $9 per ton"""
    parted = cue.first == unit.first or scan.tags[cue.first - 1] in ",-("
    named = speaker is not None and scan.tags[speaker.first] in "DPH" and scan.can_speak(speaker)
    return parted and named


def _attribution_end(scan: Scan, end: int, unit: Unit) -> int:
    """according to the officer |in charge that night|, ...; to Torres|, who heard it|, ...: behind what describes the speaker"""
    relative = end + (scan.tag(end) == ",")
    if scan.tag(relative) == "W":
        stop = next((k for k in range(relative, min(unit.end, relative + 25)) if scan.tags[k] in ",."), end)
        return stop if scan.finite_between(relative, stop) else end
    for k in range(end, min(unit.end, end + 18)):
        if scan.tags[k] in ",.":
            return k
        if k == end and scan.tags[k] == "d" and scan.lower[k - 1] in _PAPERS:
            continue  # according to a court filing |made a day ago|, ...: the tagger saw a verb
        if scan.tags[k] in 'dBMXVbT":;' or (scan.tags[k] in "vz" and k > end):
            break
    return end


def read_as_clause(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """As X noted, CONTENT; CONTENT, as X put it."""
    group = scan.analysis.verb_group_at(cue.first)
    if (
        group is None
        or cue.form not in ("past", "3rd", "base")
        or not cue.entry.frames & {"that", "obj-that"}
    ):
        return None
    start = group.first
    speaker = party_before(scan.analysis, start, floor)
    if speaker is None or speaker.first - 1 < unit.first or scan.lower[speaker.first - 1] != "as":
        return None
    begin = speaker.first - 1
    hearer = scan.noun_group_end(cue.end) if "obj-that" in cue.entry.frames else cue.end
    end = skip_adjuncts(scan, hearer, unit.end).end
    if (begin > unit.first and scan.tags[begin - 1] not in ",-&C") or scan.tag(end) not in ",.-":
        return None
    return _around(scan, unit, cue, speaker, begin, end, floor, "as-speaker-cue")


def _around(
    scan: Scan, unit: Unit, cue: Cue, speaker: Party, first: int, end: int, floor: int, rule: str
) -> Proposal | None:
    """What stands on the left of an attribution, else what stands on its right, or both where it interrupts."""
    start, at = _bounds_on_left(scan, unit, first, floor)
    # The reason, according to X: |nobody voted|
    told = scan.tag(end) == ":" and scan.block_at(end) is None and end + 3 < unit.end
    has_left = _says_on_left(scan, unit, (start, at), first, floor)
    has_left = has_left and not (told and not scan.finite_between(start, at))
    content: list[tuple[int, int]] = []
    direct = False
    if has_left:
        left, direct = left_range(scan, (start, at))
        if left[1] > left[0]:
            content.append(left)
    # According to the ministry two ships sank
    bare = end < unit.end and first == start and scan.tags[end] in "DPH#JQr"
    if bare:
        content = []
    parted = bare or _is_parted(scan, first, end) or (told and not content)
    if end < unit.end and parted and (not content or _is_left_open(scan, content[0])):
        right, quoted = _on_the_right(scan, unit, end if bare else end + 1, alone=not content)
        if right[1] - right[0] >= 2:
            content.append(right)
            direct = direct or quoted
    if not content:
        return None
    return Proposal(
        content,
        "content-" + rule if has_left else rule + "-content",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        direct=direct,
        near=(first, end),
        paragraph=unit.paragraph,
    )


def _bounds_on_left(scan: Scan, unit: Unit, first: int, floor: int) -> tuple[int, int]:
    """The tokens from which and up to which something may be said on the left of an attribution."""
    start = max(floor, unit.first)
    if first > start and scan.tags[first - 1] in ":;":  # It has been noticed: according to X, ...
        start = first
    start = _behind_semicolon(scan, start, first)
    at = first - 1 if first > start and scan.tags[first - 1] in ",-(" else first
    start = _behind_bracket(scan, start, at)
    if at > start and scan.lower[at - 1] == "that":  # has learned that, according to X, ...
        at = start
    return start, at


def _says_on_left(scan: Scan, unit: Unit, left: tuple[int, int], first: int, floor: int) -> bool:
    """|Two ships sank|, according to X; but: |Of course|, as X noted, ..."""
    start, at = left
    if at - start < 2:
        return False
    opens = floor <= unit.first or (scan.tags[start] not in "iSy" and scan.finite_between(start, at))
    says = (at < first and opens) or scan.block_at(first - 1) is not None or scan.finite_between(start, at)
    return says and " ".join(scan.lower[start:at]) not in _LINKS


def _is_parted(scan: Scan, first: int, end: int) -> bool:
    """as X noted|,| ships sink; Boats |–| according to X |–| sink"""
    return scan.tags[end : end + 1] == "," or (scan.tags[first - 1] == "-" and scan.tag(end) == "-")


def _is_left_open(scan: Scan, content: tuple[int, int]) -> bool:
    """|While it is old|, according to the owners, |it is safe|; the plan is, according to X, |a gift|: more is to come"""
    first, end = content
    if scan.tags[first] in "sS" and "," not in scan.tags[first : min(end, first + 60)]:
        return True
    return not _complete(scan, content)


def _on_the_right(scan: Scan, unit: Unit, at: int, *, alone: bool) -> tuple[tuple[int, int], bool]:
    """What stands to the right of an attribution, and whether it is, `alone`, all in quotation marks."""
    right = scan.trim(at, content_end(scan, at, unit, None))
    block = scan.opens_block(right[0]) if right[0] < right[1] else None
    if block is not None and alone and (block.end == right[1] or scan.tag(block.end) in ",r"):
        return (block.inside, block.stop), True
    return right, False


def _behind_semicolon(scan: Scan, start: int, first: int) -> int:
    """As he spoke, crowds met; |nine were detained|, according to police: the attribution reaches back to the semicolon"""
    for k in range(first - 1, start, -1):
        if scan.tags[k] == ";" and scan.block_at(k) is None:
            last = scan.tag(k + 1) in "&C" or not scan.finite_between(
                k + 1, first
            )  # ...; and the third of a list
            return start if last else k + 1
    return start


def _behind_bracket(scan: Scan, first: int, end: int) -> int:
    """Lenz (|half of it is old|, according to the owners): the start of what stands in a bracket that is still open"""
    for k in range(end - 1, max(first, end - 40), -1):
        if scan.tags[k] == ")":
            break
        if scan.tags[k] == "(":
            return k + 1
    return first


def _complete(scan: Scan, content: tuple[int, int]) -> bool:
    last = content[1] - 1
    if scan.tags[last] in "BMVX" and scan.block_at(last) is None:
        return False  # The plan is, according to X, |a gift|
    return scan.finite_between(*content)
