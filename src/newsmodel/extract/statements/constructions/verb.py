"""Verb cues: who speaks, and whether what is said stands to the right, to the left or on both sides.

X said that CONTENT.        CONTENT, X said.        CONTENT, said X.        CONTENT, X said, CONTENT.
"""

from __future__ import annotations

from newsmodel.extract.statements.constructions.infinitive import leading_verb
from newsmodel.extract.statements.constructions.left import (
    behind_cue,
    behind_link,
    is_tag_clause,
    left_content,
    outermost,
    read_inverted,
    stated_left,
)
from newsmodel.extract.statements.constructions.participle import read_asked, read_participle
from newsmodel.extract.statements.constructions.relative_cue import read_relative, within_relative
from newsmodel.extract.statements.constructions.subject import subject_of
from newsmodel.extract.statements.constructions.unspoken import says_nothing, tells_no_speech
from newsmodel.extract.statements.content.adjunct import is_means
from newsmodel.extract.statements.content.clause import Complement
from newsmodel.extract.statements.content.complement import complement_of
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.auxiliary import HAVE
from newsmodel.text.phrase import VerbGroup

__all__ = ["read_verb"]

_KEEPING = frozenset(["keep", "keeps", "kept"])
_LONGEST_OPENER = 20

# Words that turn a quotation behind them: |But|, she said, “it is late.”
_TURNS = frozenset("but instead nor or so yet because rather perhaps maybe".split())
# The outlet's own links: |Still|, X said, ...
_LINKS = frozenset("still and meanwhile however also then later finally".split())

_ANSWERS = frozenset(["respond", "reply", "react", "object"])

# What a verb that was tagged as a participle may take and still be the finite verb: Torres |promised| to go.
_OF_CLAUSES = frozenset(["that", "quote", "clause", "obj-that", "to", "obj-to", "obj-of", "wh"])


def read_verb(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """The statement that a verb cue makes; `floor` is the end of the content before it in the unit."""
    group = scan.verb_group(cue)
    if group is None or cue.entry.polarity == "never":
        return None
    if group.negated or _unreal(scan, group) or scan.lower[cue.first - 1] in ("neither", "nor"):
        return None  # has |neither confirmed nor denied| the raid
    group = _parted(scan, unit, group)
    asked = read_asked(scan, unit, cue, group)
    if asked is not None:
        return asked
    if group.form == "infinitive":
        led_in = leading_verb(scan, unit, cue, group, floor)
        return _finite(scan, unit, cue, *led_in) if led_in is not None else None
    if cue.form == "ing" and not group.progressive:
        kept = scan.analysis.verb_group_of[group.first - 1] if scan.lower[group.first - 1] in _KEEPING else -1
        if kept >= 0 and scan.analysis.verb_groups[kept].form == "finite":
            return _finite(scan, unit, cue, scan.analysis.verb_groups[kept], floor)  # kept |saying| that ...
        return read_participle(scan, unit, cue, group, floor)
    if group.passive and (group.end == cue.end or group.head == cue.first) and _is_passive(scan, cue, group):
        return None
    return _finite(scan, unit, cue, group, floor)


def _parted(scan: Scan, unit: Unit, group: VerbGroup) -> VerbGroup:
    """She |had| in a letter |threatened| to leave: the verb group that an adverbial parts, as one"""
    if group.form != "participle" or group.first != group.head:
        return group
    for k in range(group.first - 1, max(unit.first, group.first - 8), -1):
        if scan.lower[k] in HAVE and k < group.first - 1 and scan.tag(k + 1) in "iS":
            return group._replace(first=k, form="finite", tense="past", passive=False)
        if scan.tags[k] not in "iDNPYJr#H":
            return group
    return group


def _unreal(scan: Scan, group: VerbGroup) -> bool:
    """would say, could argue: nobody has said it"""
    if group.modal < 0:
        return False
    return scan.lower[group.modal] not in ("will", "'ll", "would", "can", "must")


def _is_passive(scan: Scan, cue: Cue, group: VerbGroup) -> bool:
    if cue.first > 0 and scan.lower[cue.first - 1] == "'s" and scan.tag(cue.end) in "TODHPLQJ":
        return False  # while he |'s said| they will go, |'s predicted| big wins
    if any(scan.tags[k] in "Bb" for k in range(group.first, cue.first)):
        return True
    if cue.form == "part":
        return True
    return scan.tag(cue.end) == "y" and not is_means(scan, cue.end)


def _finite(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, floor: int) -> Proposal | None:
    """X |said| CONTENT; CONTENT, X |said|; X left and |said| CONTENT"""
    inverted = read_inverted(scan, unit, cue, group, floor)
    if inverted is not None:
        return inverted
    speaker, like = subject_of(scan, group.first, unit, floor)
    if speaker is not None:
        if says_nothing(scan, cue, speaker):
            return None
        found = _beside_speaker(scan, unit, cue, speaker, floor)
        if found is not None:
            return found
    elif like is None:
        return None
    complement = complement_of(scan, unit, cue)
    if complement is None:
        return None
    if speaker is not None:
        if tells_no_speech(scan, unit, cue, speaker, complement):
            return None
        if speaker.mention >= 0:
            complement.content = within_relative(scan, complement.content)
    if group.form == "participle" and not _is_main_verb(scan, unit, group, speaker, like, complement):
        return None  # refugees |admitted to| the country
    content = _with_opener(scan, unit, speaker, complement, floor)
    direct = complement.direct and len(content) == 1
    return Proposal(
        content,
        _rule_of(complement.frame, direct, speaker is None),
        cue=(cue.first, min(cue.end, complement.content[0])),
        entry=cue.entry,
        speaker=speaker,
        like=like if speaker is None else None,
        direct=direct,
        addressee=complement.object if not complement.aimed else None,
        target=complement.object if complement.aimed else None,
        medium=complement.medium,
        near=(speaker.first if speaker is not None else group.first, complement.content[0]),
        paragraph=unit.paragraph,
    )


def _beside_speaker(scan: Scan, unit: Unit, cue: Cue, speaker: Party, floor: int) -> Proposal | None:
    """CONTENT, |X said|; Still, |X said|, CONTENT; a plan which |X said| was ready"""
    after = behind_cue(scan, cue.end, unit, cue)
    floor = _outermost(scan, unit, cue, speaker, after, floor)
    own = speaker.mention < 0 and scan.lower[speaker.first] != "whose"
    left = left_content(scan, unit, speaker.first, floor, cue) if own else None
    if left is not None and is_tag_clause(scan, unit, cue, left, after):
        found = stated_left(scan, unit, cue, speaker, left, after, "content-speaker-cue")
        if found is not None:
            return found
    return _parenthetic(scan, unit, cue, speaker, after, floor) or read_relative(scan, unit, cue, speaker)


# What is but told, and so a part of what another tells.
_TOLD = frozenset(["say", "confirm", "announce", "claim"])


def _outermost(scan: Scan, unit: Unit, cue: Cue, speaker: Party, after: int, floor: int) -> int:
    """|Bell had admitted to the theft|, police said: what was admitted is part of what police say"""
    comma = speaker.first - 1
    closes = floor > unit.first and comma == floor and scan.tags[comma] == "," and scan.tag(after) == "."
    if not closes or cue.entry.act != "say" or scan.tags[unit.first] in "sS" or not scan.found:
        return floor
    inner = scan.found[-1].entry
    own = inner is not None and (inner.act not in _TOLD or scan.found[-1].asks)
    if inner is None or (own and cue.entry.lemma == "report"):
        return floor  # Peru has threatened to leave, the Coast Wire reported: a deed in itself
    deed = scan.found[-1] if own and _opens_unit(scan, unit, scan.found[-1]) else None
    outer = outermost(scan, unit, floor)
    if deed is not None and outer == unit.first:
        # Rebels have sworn to fight on, police said; Peru accused Chile of spying, an aide said: what they did, as others tell
        scan.found.append(deed)
    return outer


def _opens_unit(scan: Scan, unit: Unit, deed: Proposal) -> bool:
    """|Rebels have sworn| to fight on: all that the sentence tells; not: demand a ransom and |have threatened| to ..."""
    if deed.entry is None or deed.entry.act in _TOLD or deed.speaker is None or not deed.cue:
        return False
    return deed.speaker.first == unit.first and "&" not in scan.tags[deed.speaker.end : deed.cue[0]]


def _is_main_verb(
    scan: Scan,
    unit: Unit,
    group: VerbGroup,
    speaker: Party | None,
    like: Proposal | None,
    complement: Complement,
) -> bool:
    """Whether a verb that was tagged as a participle is the finite verb of its clause: Torres |promised| to go"""
    if complement.frame in _OF_CLAUSES:
        return True
    if like is not None and scan.tags[group.first - 1] == "&":
        return True  # claimed the raid and |denied| the losses
    if speaker is not None and scan.tags[speaker.first - 1] in "&;C" and scan.tags[group.first - 1] == ",":
        # ..., and its leader, Ana Torres, |urged| calm
        return "P" in scan.tags[speaker.head_first : speaker.end]
    return (
        speaker is not None
        and (speaker.first == unit.first or _is_opened(scan, unit, speaker))
        and "P" in scan.tags[speaker.first : speaker.head_end]
    )


def _is_opened(scan: Scan, unit: Unit, speaker: Party) -> bool:
    """Separately, |the Front (F), led by Bell,| denied ...: only an adverbial stands before the subject, a comma behind it"""
    opened = scan.tags[speaker.first - 1] == "," and speaker.first - unit.first <= _LONGEST_OPENER
    return opened and scan.tag(speaker.end) == "," and not scan.finite_between(unit.first, speaker.first)


def _with_opener(
    scan: Scan, unit: Unit, speaker: Party | None, complement: Complement, floor: int
) -> list[tuple[int, int]]:
    """The content, and the words before the speaker that its quotation goes on from: |A downturn|, X said, |“could help”|"""
    opener = _opener(scan, unit, speaker, complement, floor)
    if opener is None:
        return [complement.content]
    first, end = complement.content
    block = scan.block_at(first)
    return [opener, (block.first, max(block.end, end)) if block is not None else (first, end)]


def _opener(
    scan: Scan, unit: Unit, speaker: Party | None, complement: Complement, floor: int
) -> tuple[int, int] | None:
    """|A downturn|, X said, “could help”: a quotation that opens with a small letter goes on from what stands before X."""
    if speaker is None or complement.frame != "quote" or complement.object is not None:
        return None
    start, comma = max(floor, unit.first), speaker.first - 1
    if comma <= start or scan.tags[comma] != "," or scan.tag(complement.content[0] - 1) not in ',"':
        return None
    if comma - start == 1 and scan.lower[start] in _TURNS:
        opener = (start, comma)
    else:
        while start < comma and scan.tags[start] in "&C":
            start += 1
        opener = scan.trim(start, comma)
    inside = scan.block_at(complement.content[0])
    if inside is None:
        return None
    word = scan.analysis.words[inside.inside]
    if not word[:1].islower():  # If they go, X said, “I will help”
        turn = opener[1] - opener[0] == 1 or scan.lower[opener[0]] in ("if", "unless")
        if not turn or not (word == "I" or scan.tags[inside.inside] == "P"):
            return None
    if not 0 < opener[1] - opener[0] <= _LONGEST_OPENER or scan.tags[opener[0]] in "gnS":
        return None
    return opener if scan.lower[opener[0]] not in _LINKS else None


def _parenthetic(scan: Scan, unit: Unit, cue: Cue, speaker: Party, after: int, floor: int) -> Proposal | None:
    """Still, |X said|, CONTENT.   In Lisbon, |X said on Monday|, CONTENT."""
    start = speaker.first - 1
    if speaker.mention >= 0:
        return None  # Torres, a nurse |who has written on it|, said ...
    if start < unit.first or scan.tags[start] != "," or scan.tag(after) != "," or not cue.entry.strong:
        return None
    if "quote" not in cue.entry.frames or not cue.entry.frames & {"that", "obj-that"}:
        return None
    if scan.tag(cue.end) == "t" and "obj-that" not in cue.entry.frames and cue.entry.lemma in _ANSWERS:
        return None  # In an interview, Torres responded |to a question|, first raised in May
    hanging = (
        start - 1 > unit.first and scan.tags[start - 1] in "sSTCw&"
    )  # Torres left because, |she said|, it had changed
    if scan.opens_block(after + 1) is not None or (start - unit.first > 12 and not hanging):
        return None
    content = scan.trim(after + 1, content_end(scan, after + 1, unit, cue))
    if content[1] - content[0] < 3:
        return None
    opener = scan.trim(max(floor, unit.first), start)
    link = opener[1] > opener[0] and behind_link(scan, opener[0], opener[1] + 2) > opener[1]
    if link or hanging or (opener[1] - opener[0] == 1 and scan.lower[opener[0]] in _LINKS):
        opener = (0, 0)
    return Proposal(
        [opener, content] if opener[1] > opener[0] else [content],
        "cue-content",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        near=(speaker.first, after),
        paragraph=unit.paragraph,
    )


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
