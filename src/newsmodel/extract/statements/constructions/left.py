"""Content to the left of its cue: “CONTENT,” X said; CONTENT, said X; CONTENT, X said, CONTENT."""

from __future__ import annotations

from attrs import evolve

from newsmodel.extract.statements.content.adjunct import skip_adjuncts
from newsmodel.extract.statements.content.interrupted import add_interrupted
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.phrases.party_after import party_after
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import SPEAKING_THINGS, Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.phrase import VerbGroup

__all__ = [
    "behind_cue",
    "behind_link",
    "is_tag_clause",
    "left_content",
    "left_range",
    "outermost",
    "read_inverted",
    "stated_left",
]


_REACH = 60  # tokens looked at
_LONGEST = 120  # tokens of a sentence that an attribution at its end may hold
_MEANWHILE = frozenset("as after before while when".split())  # The port was safe, X said |as she left|
_JUDGING = frozenset(["accuse", "condemn", "praise", "reject", "deny"])  # As he left, X |denounced him|
# Weak verbs that report speech where they tag a clause: the wall would fall, she |suggested|.
_TAGGING = frozenset("estimate suggest indicate observe reason".split())
_OBJECT_PRONOUNS = [[word] for word in ("me", "us", "him", "them")]

_SHARES = frozenset("most many some all several few none half part both one two".split())
# Verbs that stand before their speaker without marks, and those that do so where nothing else can be meant
_PLAIN = frozenset("say predict add note argue explain write".split())
_LESS_PLAIN = frozenset(
    "announce claim warn insist admit acknowledge estimate declare recall stress complain".split()
)


def behind_cue(scan: Scan, i: int, unit: Unit, cue: Cue | None = None) -> int:
    """Behind the cue, its hearer and its adjuncts."""
    if cue is not None and (
        "obj-that" in cue.entry.frames
        or (scan.lower[i : i + 1] in _OBJECT_PRONOUNS and cue.entry.act not in _JUDGING)
    ):
        i = _behind_number(scan, scan.noun_group_end(i))
        while (
            i < unit.end
            and scan.tag(i) in "oi"
            and scan.noun_group_end(i + 1) > i + 1
            and scan.tag(i + 1) != "Y"
        ):
            i = scan.noun_group_end(i + 1)
    elif scan.tag(i) == "o" and scan.noun_group_end(i + 1) > i + 1:  # “...,” she said |of the plan|
        i = scan.noun_group_end(i + 1)
    return skip_adjuncts(scan, i, unit.end).end


def _behind_number(scan: Scan, end: int) -> int:
    """told |Coast 24| on condition of anonymity; told |Coast Today|: the rest of an outlet's name; but: told Torres 24 had died"""
    if scan.tag(end - 1) != "P":
        return end
    numbered = scan.tag(end) == "#" and scan.lower[end].isdigit() and scan.tag(end + 1) in ".,iToY"
    return end + 1 if numbered or scan.analysis.words[end : end + 1] == ["Today"] else end


def is_tag_clause(scan: Scan, unit: Unit, cue: Cue, left: tuple[int, int], after: int) -> bool:
    """Whether the clause of the cue tags what stands to its left: nothing said follows to its right."""
    quoted = scan.block_at(left[1] - 1) is not None
    if quoted and not cue.entry.strong and scan.tag(cue.end) in "DJN#":
        return False  # As for the “old wall,” X |found comfort| in it
    if (
        quoted
        and scan.tags[left[0]] == "g"
        and scan.block_at(left[0]) is None
        and scan.tag(after) not in ".,;:)"
    ):
        return False  # Warning of “a lost year”, X |asked for help|
    if quoted and scan.tag(after) not in ".,;:)" and _opens_with_title(scan, left):
        return False  # In a talk on “Coast Today,” host Ana Torres |asked Bell how| he would pay
    if quoted and (scan.tag(after) != "T" or scan.tag(after + 1) in "BVMXdz"):
        return True  # “...,” X told the paper in an interview |that aired| on Monday
    aim = (
        scan.tags[after : after + 2] in ("tv", "tb") and scan.tag(cue.end) in "iS"
    )  # said in a speech |to win them over|
    if after < unit.end and scan.tag(after) in "DPNLJHO#Qgnto" and not aim:
        return False  # something said, or an object, follows
    opening = scan.tags[left[0] : min(left[1], left[0] + _REACH)]
    if not quoted and opening[:1] == "g" and not any(tag in "dzBMX" for tag in opening):
        return False  # Listing the ships, X promised |a new port|
    if (
        not quoted
        and scan.tag(after) != ","
        and scan.tag(left[0]) in "sSw"
        and "," not in scan.tags[slice(*left)]
    ):
        return False  # As the talks began, voters |weighed in|
    full = quoted or (left[1] - left[0] >= 3 and scan.finite_between(max(left[0], left[1] - _REACH), left[1]))
    if after >= unit.end or scan.tag(after) in ".;)":
        short = left[1] - left[0] == 2 and scan.finite_between(*left)  # Bell fled, police said
        return full or left[1] - left[0] >= 3 or short
    if scan.tag(after) == ",":
        if scan.opens_block(after + 1) is not None:
            return full and not _fronted(scan, left[0])
        return full or not _fronted(scan, left[0])
    if scan.tag(after) in ":-":
        return full and not _fronted(scan, left[0])
    return full and (_closes(scan, after, unit) or (not quoted and scan.lower[after] in _MEANWHILE))


def _opens_with_title(scan: Scan, left: tuple[int, int]) -> bool:
    """|In a talk on “Coast Today,”| X asked: a name in marks that ends an adverbial"""
    block = scan.block_at(left[1] - 1)
    if block is None or block.first <= left[0] or not _fronted(scan, left[0]):
        return False
    words = scan.analysis.words[block.inside : block.stop]
    named = all(word[:1].isupper() or not word[:1].isalpha() for word in words)
    return named and len(words) <= 6 and not scan.finite_between(*left)


def _fronted(scan: Scan, first: int) -> bool:
    """In Lisbon, X said, ...; of the plan, X said, “...”"""
    return scan.tag(first) in "iSsowrYgnt"


def _closes(scan: Scan, i: int, unit: Unit) -> bool:
    """Only adjuncts follow up to the stop: ..., X said |during a visit to Lisbon|."""
    for k in range(i, min(unit.end, i + 25)):
        tag = scan.tags[k]
        if tag in ".;":
            return True
        if tag == ",":
            return True
        if tag in 'vzdBMXTO"':
            return False
    return True


def outermost(scan: Scan, unit: Unit, floor: int) -> int:
    """|Most voters say they will stay, according to the survey|: what voters say is part of what the survey says"""
    inner = [p for p in scan.found[-3:] if p.cue is not None and p.cue[0] >= unit.first]
    if not inner or floor - unit.first > _LONGEST or any("according" in p.rule for p in inner):
        return floor
    if any(p.direct or scan.quotes_within(p.first, p.end) for p in inner):
        return floor
    if scan.tag(floor) == "," and scan.tag(floor + 1) == "W":
        return floor  # He says it is safe, |which cost a fortune|, according to the owners
    scan.found[-3:] = [p for p in scan.found[-3:] if p not in inner]
    return unit.first


def left_content(scan: Scan, unit: Unit, begin: int, floor: int, cue: Cue) -> tuple[int, int] | None:
    """The content that ends where the speaker or cue begins: behind a closing mark, or at a comma."""
    start = max(floor, unit.first)
    if begin - 1 < start or not cue.entry.frames & {"quote", "that", "wh", "obj-that"}:
        return None
    end = begin
    tag = scan.tags[end - 1]
    block = scan.block_at(end - 1)
    if block is not None and block.end == end:
        stopped = (
            scan.tag(block.stop - 1) in ".,-" or block.first == unit.first or block.stop - block.inside > 5
        )
        return (start, end) if stopped and block.stop - block.inside > 1 else None
    if tag == "," and end - 2 > max(start, unit.first) and scan.tags[end - 2] in "sSTCw&":
        return None  # left because, |she said|, it had changed
    if tag in ",-" and (cue.entry.strong or cue.entry.lemma in _TAGGING):
        inner = scan.block_at(end - 2) if end - 1 > start else None
        if inner is not None and inner.end == end - 1:
            return (start, end - 1)
        if end - 1 - start >= 1 and "quote" in cue.entry.frames and cue.entry.frames & {"that", "obj-that"}:
            return (start, end - 1)
    return None


def stated_left(
    scan: Scan,
    unit: Unit,
    cue: Cue,
    speaker: Party | None,
    left: tuple[int, int],
    after: int,
    rule: str,
) -> Proposal | None:
    """The proposal of a content on the left, with what follows an interrupting cue."""
    content, direct = left_range(scan, left)
    if content[1] <= content[0]:
        return None
    found = Proposal(
        [content],
        rule,
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        direct=direct,
        paragraph=unit.paragraph,
        near=(left[1], after),
    )
    adjuncts = skip_adjuncts(scan, cue.end, unit.end)
    found.medium, found.addressee = adjuncts.medium, adjuncts.addressee
    if found.addressee is None and "obj-that" in cue.entry.frames:
        end = scan.noun_group_end(cue.end)
        found.addressee = (cue.end, end) if end > cue.end else None
    add_interrupted(scan, unit, cue, found, after)
    return found


def left_range(scan: Scan, left: tuple[int, int]) -> tuple[tuple[int, int], bool]:
    """The exact content of a stretch left of a cue, and whether it is a quotation of its own."""
    first, end = left
    while (
        first < end
        and (scan.tags[first] in "&C.,;:-)" or scan.lower[first] in ("meanwhile", "however", "still"))
        and scan.block_at(first) is None
    ):
        first += 1
    first = behind_link(scan, first, end) if first < end and scan.block_at(first) is None else first
    block = scan.block_at(end - 1)
    if block is not None and block.end == end:
        before = block.first - first
        if (
            before > 0
            and scan.analysis.words[block.inside][:1].islower()
            and scan.tags[block.first - 1] in "NLPO"
        ):
            return (first, end), False  # The harbour “will never reopen,”
        if (
            before <= 0
            or (before <= 3 and not scan.finite_between(first, block.first))
            or scan.tags[block.first - 1] in ":"
        ):
            return (block.inside, block.stop), True
        # She fumed at the plan - “I love trams,” she said
        if scan.tags[block.first - 1] in ",.-" and scan.analysis.words[block.inside][:1].isupper():
            return (block.inside, block.stop), True
        return (first, end), False
    return scan.trim(first, end), False


_OTHER = frozenset("another separate unrelated".split())
_LINKED = frozenset(
    "development developments incident incidents attack attacks case cases raid raids operation operations event events statement "
    "blast explosion ambush shooting strike clash accident move sign interview report message post remarks".split()
)


def behind_link(scan: Scan, first: int, end: int) -> int:
    """|In another raid|, |Separately|, |Despite the row|, ... X said: what ties the sentence to others is the outlet's"""
    i = first
    if scan.lower[i] == "separately":
        i += 1
    elif scan.lower[i] in ("though", "although"):
        closes = (
            k for k in range(i + 3, min(end, i + 30)) if scan.tags[k] == "," and scan.block_at(k) is None
        )
        i = next(closes, i)
        if not (scan.finite_between(first, i) and scan.finite_between(i, end)):
            return first
    elif scan.lower[i] in ("in", "despite"):
        stop = scan.noun_group_end(i + 1)
        linked = scan.lower[stop - 1] in _LINKED and not _OTHER.isdisjoint(scan.lower[i + 1 : stop])
        if scan.lower[i] == "in" and not linked:
            return first
        i = stop
    if i == first or i + 1 >= end or scan.tags[i] != "," or scan.block_at(i) is not None:
        return first
    return i + 1


def _is_clause_of(scan: Scan, unit: Unit, cue: Cue, speaker: Party) -> bool:
    """The arrears will be paid this week, |claimed a manager|; not: the storm, which hit Lima, |claimed nine people|"""
    if cue.entry.lemma not in _LESS_PLAIN or not scan.can_speak(speaker):
        return False
    if scan.tag(speaker.end) not in ".,":
        return False  # The storm hit Lima, |claimed nine people| and left
    before = scan.tags[unit.first : cue.first]
    return before[-1:] == "," and before.count(",") == 1 and not set(before) & set("WTS")


def read_inverted(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, floor: int) -> Proposal | None:
    """“CONTENT,” |said X|.   CONTENT, |said X|."""
    begin = group.first
    if begin - 1 < max(floor, unit.first) or not cue.entry.frames & {"quote"} or cue.first != begin:
        return None
    left = left_content(scan, unit, begin, floor, cue)
    if left is None or (cue.form not in ("past", "3rd") and cue.entry.lemma not in ("say", "read")):
        return None
    speaker = party_after(scan.analysis, cue.end, unit.end)
    if cue.entry.lemma == "read" and (speaker is None or scan.lower[speaker.head] not in SPEAKING_THINGS):
        return None  # “...,” |read the email|
    if speaker is None:
        return None
    if cue.entry.lemma == "announce" and not scan.can_speak(speaker):
        return None  # The union, which called it “a shame”, |announced a strike|
    if cue.entry.lemma == "read" and scan.tag(speaker.end) == "y":  # read a statement |by the ministry|
        speaker = evolve(speaker, end=max(scan.noun_group_end(speaker.end + 1), speaker.end))
    quoted = scan.block_at(begin - 1) is not None or scan.block_at(begin - 2) is not None
    if not quoted and scan.lower[speaker.head] in _SHARES:
        return None  # The mayor's aide, Ana Torres, |said most of them| crossed the river
    following = scan.tag(speaker.head_end)
    if scan.tags[speaker.head] == "O" and following in "BVMXdz":
        return None  # Torres, calling it “old,” said |it would| fail
    if not quoted and cue.entry.lemma not in _PLAIN and not _is_clause_of(scan, unit, cue, speaker):
        return None
    if not quoted and (
        following in "BVMXdz"
        or (
            party_before(scan.analysis, begin, max(floor, unit.first)) is not None
            and following not in ".,"
            and scan.tag(speaker.end) != "."
        )
    ):
        return None
    after = behind_cue(scan, speaker.end, unit)
    found = stated_left(scan, unit, cue, speaker, left, after, "content-cue-speaker")
    if found is not None:
        found.addressee = None
        found.near = (begin, after)
    return found
