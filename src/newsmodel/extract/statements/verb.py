"""Verb cues: who speaks, and whether what is said stands to the right, to the left or on both sides.

X said that CONTENT.        CONTENT, X said.        CONTENT, said X.        CONTENT, X said, CONTENT.
"""

from __future__ import annotations

from newsmodel.extract.statements.adjunct import skip_adjuncts
from newsmodel.extract.statements.complement import complement_of
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.ending import content_end
from newsmodel.extract.statements.party import Party, party_after, party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import SPEAKING_THINGS, Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.phrase import VerbGroup

__all__ = ["read_verb"]

# went on |to say|, was quick |to add|, took to Twitter |to say|
_ON_TO = frozenset(
    "on continued quick twitter facebook instagram went proceeded podium stage continues".split()
)


def read_verb(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """The statement that a verb cue makes; `floor` is the end of the content before it in the unit."""
    group = scan.verb_group(cue)
    if group is None or cue.entry.polarity == "never":
        return None
    if group.negated or _unreal(scan, group):
        return None
    asked = _asked(scan, unit, cue, group)
    if asked is not None:
        return asked
    if group.form == "infinitive":
        return _infinitive(scan, unit, cue, group, floor)
    if cue.form == "ing" and not group.progressive:
        return _participle(scan, unit, cue, group, floor)
    if group.passive and (group.end == cue.end or group.head == cue.first) and _is_passive(scan, cue, group):
        return None
    return _finite(scan, unit, cue, group, floor)


def _asked(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup) -> Proposal | None:
    """|Asked| whether he would go, X said no.   X was |asked|, “Will you go?”   The one who asks stays unnamed."""
    if cue.entry.lemma != "ask" or cue.form != "past":
        return None
    opening = cue.first == unit.first or scan.lower[cue.first - 1] in ("when", "if", "being", "while")
    if not (opening or any(scan.tags[k] in "Bb" for k in range(group.first, cue.first))):
        return None
    i = cue.end
    block = scan.opens_block(i + 1) if scan.tag(i) in ",:" else scan.opens_block(i)
    if block is not None and block.stop - block.inside >= 3:
        content, direct = (block.inside, block.stop), True
    elif scan.lower[i : i + 1] and scan.lower[i] in (
        "if",
        "whether",
        "how",
        "why",
        "what",
        "when",
        "where",
        "who",
        "about",
    ):
        start = i + 1 if scan.lower[i] == "about" else i
        end = start
        while end < unit.end and scan.tags[end] not in ",.;:-":
            end = scan.step(end)
        content, direct = scan.trim(start, end), False
    else:
        return None
    if content[1] - content[0] < 3:
        return None
    return Proposal(
        [content],
        "asked-content",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        direct=direct,
        paragraph=unit.paragraph,
    )


# What a verb that was tagged as a participle may take and still be the finite verb: Torres |promised| to go.
_OF_CLAUSES = frozenset(["that", "quote", "clause", "obj-that", "to", "obj-to", "obj-of", "wh"])


def _unreal(scan: Scan, group: VerbGroup) -> bool:
    """would say, could argue: nobody has said it"""
    if group.modal < 0:
        return False
    return scan.lower[group.modal] not in ("will", "'ll", "would", "can", "must")


def _is_passive(scan: Scan, cue: Cue, group: VerbGroup) -> bool:
    if any(scan.tags[k] in "Bb" for k in range(group.first, cue.first)):
        return True
    if cue.form == "part":
        return True
    return scan.tag(cue.end) == "y"


def _finite(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, floor: int) -> Proposal | None:
    inverted = _inverted(scan, unit, cue, group, floor)
    if inverted is not None:
        return inverted
    speaker, like = _subject(scan, group.first, unit, floor)
    if speaker is None and like is None:
        return None
    if speaker is not None and not cue.entry.strong and not scan.can_speak(speaker):
        return None
    if speaker is not None and not cue.entry.strong and scan.lower[speaker.head] in ("i", "we", "you"):
        return None  # I think: the writer's own words
    begin = speaker.first if speaker is not None else group.first
    after = _behind(scan, cue.end, unit, cue)
    left = None
    if speaker is not None and speaker.mention < 0:
        left = _left_content(scan, unit, begin, floor, cue)
    if left is not None and _is_tag_clause(scan, unit, left, after):
        found = _stated_left(scan, unit, cue, speaker, left, after, "content-speaker-cue")
        if found is not None:
            return found
    if speaker is not None:
        found = _parenthetic(scan, unit, cue, speaker, after, floor) or _relative(scan, unit, cue, speaker)
        if found is not None:
            return found
    complement = complement_of(scan, unit, cue)
    if complement is None:
        return None
    if speaker is not None and speaker.mention >= 0:
        complement.content = _within_relative(scan, complement.content)
    if group.form == "participle" and complement.frame not in _OF_CLAUSES:
        return None  # refugees |admitted to| the country
    return Proposal(
        [complement.content],
        _rule_of(complement.frame, complement.direct, like is not None and speaker is None),
        cue=(cue.first, min(cue.end, complement.content[0])),
        entry=cue.entry,
        speaker=speaker,
        like=None if speaker is not None else like,
        direct=complement.direct,
        addressee=complement.object if not complement.aimed else None,
        target=complement.object if complement.aimed else None,
        medium=complement.medium,
        near=(begin, complement.content[0]),
        paragraph=unit.paragraph,
    )


def _parenthetic(scan: Scan, unit: Unit, cue: Cue, speaker: Party, after: int, floor: int) -> Proposal | None:
    """Still, |X said|, CONTENT.   In Lisbon, |X said on Monday|, CONTENT."""
    start = speaker.first - 1
    if start < unit.first or scan.tags[start] != "," or scan.tag(after) != "," or not cue.entry.strong:
        return None
    if not cue.entry.frames & {"quote"} or scan.opens_block(after + 1) is not None or start - unit.first > 12:
        return None
    content = scan.trim(after + 1, content_end(scan, after + 1, unit, cue))
    if content[1] - content[0] < 3:
        return None
    opener = scan.trim(max(floor, unit.first), start)
    if opener[1] - opener[0] < 2 or scan.tags[opener[0]] in "r&C":
        opener = (0, 0)
    return Proposal(
        [opener, content] if opener[1] else [content],
        "cue-content",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        near=(speaker.first, after),
        paragraph=unit.paragraph,
    )


def _relative(scan: Scan, unit: Unit, cue: Cue, speaker: Party) -> Proposal | None:
    """a plan which |she said| CONTENT: the predicate, its subject being the relative pronoun"""
    before = speaker.first - 1
    if before < unit.first or scan.lower[before] not in ("which", "who", "whom", "that", "what"):
        return None
    if not cue.entry.frames & {"that"} or scan.tag(cue.end) not in "dzBVMXrv":
        return None
    content = _within_relative(scan, scan.trim(cue.end, content_end(scan, cue.end, unit, cue)))
    if content[1] - content[0] < 2:
        return None
    return Proposal(
        [content],
        "relative-speaker-cue",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        near=(speaker.first, cue.end),
        paragraph=unit.paragraph,
    )


def _within_relative(scan: Scan, content: tuple[int, int]) -> tuple[int, int]:
    """Ana Torres, who said |the wall was safe|, left: the main verb goes on behind a comma"""
    for k in range(content[0] + 1, content[1] - 1):
        if scan.tags[k] == "," and scan.tag(k + 1) in "dzBVMX" and scan.block_at(k) is None:
            return scan.trim(content[0], k)
    return content


_RULES = {
    "that": "speaker-cue-that",
    "clause": "speaker-cue-clause",
    "wh": "speaker-cue-question",
    "to": "speaker-cue-infinitive",
    "np": "speaker-cue-noun-phrase",
    "obj-to": "speaker-cue-object-infinitive",
    "obj-that": "speaker-cue-hearer-clause",
    "obj-of": "speaker-cue-object-of",
    "obj-for": "speaker-cue-object-for",
    "obj-as": "speaker-cue-object-predicate",
    "obj-np": "speaker-cue-object-predicate",
    "obj-at": "speaker-cue-object-predicate",
}


def _rule_of(frame: str, direct: bool, shared: bool) -> str:
    if frame == "quote":
        rule = "speaker-cue-quotation" if direct else "speaker-cue-words"
    else:
        rule = _RULES.get(frame, "speaker-cue-preposition")
    return rule.replace("speaker-cue", "cue") if shared else rule


def _subject(scan: Scan, end: int, unit: Unit, floor: int) -> tuple[Party | None, Proposal | None]:
    """The subject of a verb group that begins at `end`: a noun phrase, or the one of the verb before "and"."""
    i = end
    while i > floor and scan.tags[i - 1] in "r":
        i -= 1
    if i > unit.first and scan.tags[i - 1] in "&C":
        return _shared_subject(scan, i - 1, unit)
    speaker = party_before(scan.analysis, end, max(floor, unit.first))
    return speaker, None


def _shared_subject(scan: Scan, at: int, unit: Unit) -> tuple[Party | None, Proposal | None]:
    """X said ... and |warned|: the last speaker of this unit; else the subject of its first finite verb."""
    if scan.found and scan.found[-1].cue is not None and unit.first <= scan.found[-1].cue[0] < at:
        return None, scan.found[-1]
    analysis = scan.analysis
    i = unit.first
    fallback = None
    while i < at:
        number = analysis.verb_group_of[i]
        if number >= 0 and scan.block_at(i) is None:
            group = analysis.verb_groups[number]
            if group.form == "finite" and group.tense:
                party = party_before(analysis, group.first, unit.first)
                if party is not None and party.mention < 0 and scan.lower[party.first] != "whose":
                    return party, None
            if fallback is None and group.form == "participle" and group.first > unit.first:
                fallback = group.first  # an official responded by saying: the tagger saw a participle
            i = max(group.end, i + 1)
        else:
            i += 1
    return (party_before(analysis, fallback, unit.first), None) if fallback is not None else (None, None)


def _behind(scan: Scan, i: int, unit: Unit, cue: Cue | None = None) -> int:
    """Behind the cue, its hearer and its adjuncts."""
    if cue is not None and ("obj-that" in cue.entry.frames or scan.tag(i) == "O"):
        end = scan.noun_group_end(i)
        if end == i and scan.tag(i) == "O":
            end = i + 1
        i = end
        while (
            i < unit.end
            and scan.tag(i) in "oi"
            and scan.noun_group_end(i + 1) > i + 1
            and scan.tag(i + 1) != "Y"
        ):
            i = scan.noun_group_end(i + 1)
    return skip_adjuncts(scan, i, unit.end).end


def _is_tag_clause(scan: Scan, unit: Unit, left: tuple[int, int], after: int) -> bool:
    """Whether the clause of the cue tags what stands to its left: nothing said follows to its right."""
    quoted = scan.block_at(left[1] - 1) is not None
    if quoted and scan.tag(after) != "T":
        return True
    full = quoted or (left[1] - left[0] >= 3 and scan.finite_between(*left))
    if after >= unit.end or scan.tag(after) in ".;)":
        return full or left[1] - left[0] >= 3
    if scan.tag(after) == ",":
        if scan.opens_block(after + 1) is not None:
            return full
        return full or not _fronted(scan, left[0])
    if scan.tag(after) in ":-":
        return quoted or (full and (scan.tag(after) == "-" or scan.opens_block(after + 1) is not None))
    return full and _closes(scan, after, unit)


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


def _left_content(scan: Scan, unit: Unit, begin: int, floor: int, cue: Cue) -> tuple[int, int] | None:
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
    if tag in ",-" and cue.entry.strong:
        inner = scan.block_at(end - 2)
        if inner is not None and inner.end == end - 1:
            return (start, end - 1)
        if end - 1 - start >= 1 and cue.entry.frames >= {"quote", "that"}:
            return (start, end - 1)
    return None


def _stated_left(
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
    _interrupted(scan, unit, found, after)
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
        if scan.tags[block.first - 1] in ",." and scan.analysis.words[block.inside][:1].isupper():
            return (block.inside, block.stop), True
        return (first, end), False
    return scan.trim(first, end), False


def _interrupted(scan: Scan, unit: Unit, found: Proposal, after: int) -> None:
    """“A,” X said, |“B.”|    A, X said, |B|."""
    if after >= unit.end:
        return
    bare = scan.opens_block(after)
    if (
        found.direct and bare is not None and bare.end - bare.first > 2
    ):  # she said “...”; of Lisbon, Fla. “...”
        found.content.append((bare.inside, bare.stop))
        return
    if scan.tag(after) not in ",;:-":
        return
    block = scan.opens_block(after + 1)
    if block is not None:
        if block.end - block.first > 2:
            found.content.append((block.inside, block.stop))
        return
    if found.direct and scan.tag(after) == "," and scan.lower[after + 1 : after + 2] == ["that"]:
        rest = scan.trim(after + 2, content_end(scan, after + 2, unit, None))
        if rest[1] > rest[0]:
            found.content.append(rest)  # “We are concerned,” X wrote, that |the plan may fail|
        return
    if found.direct or scan.tag(after) != ",":
        return
    if scan.tag(after + 1) in "dzBVMX" and scan.cue_at.get(after + 1) is None:
        # and the permit, X said, had been hard to get: the left part is but the subject
        subject = party_before(scan.analysis, found.content[0][1], found.content[0][0])
        if (
            subject is not None
            and subject.first > found.content[0][0]
            and scan.tags[subject.first - 1] in "&C-;"
        ):
            found.content[0] = (subject.first, found.content[0][1])
        rest = scan.trim(after + 1, content_end(scan, after + 1, unit, None))
        if rest[1] > rest[0]:
            found.content.append(rest)
        return
    complete = scan.finite_between(*found.content[0])
    conditional = scan.tags[found.content[0][0]] in "s" or scan.lower[found.content[0][0]] in (
        "when",
        "after",
        "before",
        "as",
    )
    if complete and not conditional and scan.tag(after + 1) not in "s&CS":
        return
    if complete and scan.tag(after + 1) in "&C" and scan.tag(after + 2) in "dzVBXMr":
        return
    rest = scan.trim(
        after + 1,
        content_end(
            scan, after + 1, unit, found.entry and Cue(found.cue[0], found.cue[1], found.entry, "past")
        ),
    )  # type: ignore[index]
    if rest[1] - rest[0] >= 2:
        found.content.append(rest)


def _inverted(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, floor: int) -> Proposal | None:
    """“CONTENT,” |said X|.   CONTENT, |said X|."""
    begin = group.first
    if begin - 1 < max(floor, unit.first) or not cue.entry.frames & {"quote"} or cue.first != begin:
        return None
    left = _left_content(scan, unit, begin, floor, cue)
    if left is None or (cue.form not in ("past", "3rd") and cue.entry.lemma != "say"):
        return None
    speaker = party_after(scan.analysis, cue.end, unit.end)
    if speaker is None:
        return None
    quoted = scan.block_at(begin - 1) is not None or scan.block_at(begin - 2) is not None
    following = scan.tag(speaker.head_end)
    if not quoted and cue.entry.lemma not in ("say", "predict", "add", "note", "argue", "explain", "write"):
        return None
    if not quoted and (
        following in "BVMXdz"
        or (party_before(scan.analysis, begin, max(floor, unit.first)) is not None
        and following not in ".,")
    ):
        return None
    after = _behind(scan, speaker.end, unit)
    found = _stated_left(scan, unit, cue, speaker, left, after, "content-cue-speaker")
    if found is not None:
        found.addressee = None
        found.near = (begin, after)
    return found


def _infinitive(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, floor: int) -> Proposal | None:
    """She went on |to say| that ...; he took to Twitter |to say|: “...”"""
    before = group.first - 1
    if before <= unit.first or scan.lower[before] not in _ON_TO:
        return None
    for k in range(before, max(unit.first, before - 8), -1):
        number = scan.analysis.verb_group_of[k]
        if number >= 0:
            main = scan.analysis.verb_groups[number]
            if main.form == "finite" and main.tense and not main.negated:
                return _finite(scan, unit, cue, main, floor)
            return None
    return None


def _says(scan: Scan, cue: Cue, frame: str, content: tuple[int, int]) -> bool:
    """A participle reports speech with a clause or quoted words, not with a bare noun phrase: praising the plan."""
    if not cue.entry.strong:
        return frame == "quote" or scan.quotes_within(*content)
    if frame in ("that", "quote", "clause", "obj-that", "wh", "obj-of", "obj-to", "obj-for"):
        return True
    return scan.quotes_within(*content) or cue.entry.act not in (
        "say",
        "praise",
        "support",
        "condemn",
        "announce",
    )


def _may_be_saying(scan: Scan, speaker: Party, unit: Unit) -> bool:
    """a statement |saying| ...; with one witness |saying| ..."""
    if scan.lower[speaker.head] in SPEAKING_THINGS and scan.tags[speaker.head] in "NL":
        return True
    return speaker.first > unit.first and scan.lower[speaker.first - 1] in ("with", "of")


def _participle(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, floor: int) -> Proposal | None:
    """..., |adding| that ...; a statement |saying| that ...; with one witness |saying| that ..."""
    number = scan.analysis.noun_group_of[cue.first]
    if number >= 0 and scan.analysis.noun_groups[number].first < cue.first:
        return None  # a |threatening| letter
    complement = complement_of(scan, unit, cue)
    if complement is None or not _says(scan, cue, complement.frame, complement.content):
        return None
    speaker, like = None, None
    before = group.first - 1
    if before < unit.first:
        return None
    if scan.tags[before] in ',-"' or (scan.tags[before] in "&" and cue.entry.strong):
        speaker, like = _shared_subject(scan, group.first, unit)
    elif scan.analysis.noun_group_of[before] >= 0 or scan.tags[before] == "Y":
        speaker = party_before(scan.analysis, group.first, max(floor, unit.first))
        if speaker is not None and not _may_be_saying(scan, speaker, unit):
            if complement.frame != "that":
                return None
            speaker, like = _shared_subject(scan, group.first, unit)
        if (
            speaker is not None
            and scan.lower[speaker.head] in SPEAKING_THINGS
            and scan.tag(speaker.first - 1) in "dzi"
        ):
            speaker, like = _shared_subject(scan, group.first, unit)  # issued a statement |saying|
    elif scan.tags[before] in "ysS" or (
        scan.tags[before] in "rNLPdn" and complement.frame == "that"
    ):  # responded by |saying|
        speaker, like = _shared_subject(scan, group.first, unit)
    if speaker is None and like is None:
        return None
    return Proposal(
        [complement.content],
        "cue-participle",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        like=like,
        direct=complement.direct,
        addressee=complement.object if not complement.aimed else None,
        target=complement.object if complement.aimed else None,
        medium=complement.medium,
        near=(group.first, complement.content[0]),
        paragraph=unit.paragraph,
    )
