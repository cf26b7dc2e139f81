"""Quotations without a cue of their own: whoever spoke before goes on; a colon or a name says who speaks.

“A,” X said. |“B.”|                      within the paragraph
|“B.”|                                   a paragraph of its own behind a quotation
X had a warning: |“B.”|                  a colon
|“B.”| —X                                a name behind a dash
"""

from __future__ import annotations

from newsmodel.extract.statements.constructions.nominal import possessor
from newsmodel.extract.statements.constructions.subject import is_subordinate
from newsmodel.extract.statements.content.adjunct import skip_adjuncts
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.phrases.party_after import party_after
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Block, Unit
from newsmodel.text.phrase import VerbGroup

__all__ = ["read_left_open", "read_quotations", "speaker_of_clause"]

_SHORTEST = 3
_SPOKEN = 4  # tokens of a quotation whose speaker only the sentence before names
_REACH = 120  # tokens looked back over
# Rules that find clauses: a quotation in the next paragraph goes on from them.
_CLAUSES = ("that", "clause", "speaker-cue", "cue-speaker", "participle", "question")


def read_quotations(scan: Scan, unit: Unit, previous: Unit | None) -> list[Proposal]:
    """The statements of the quotations of a unit that no cue has taken."""
    result = []
    for block in unit.blocks:
        if block.first in scan.taken or (
            block.stop - block.inside < _SHORTEST and not _is_answer(scan, block)
        ):
            continue
        found = (
            _by_colon(scan, unit, block, previous)
            or _signed(scan, unit, block)
            or _going_on(scan, unit, block)
            or _by_subject(scan, unit, block, previous)
        )
        if found is not None:
            result.append(found)
            scan.found.append(found)
            scan.taken.add(block.first)
    return result


def _is_answer(scan: Scan, block: Block) -> bool:
    """She had a short answer: “|Never.|”"""
    return (
        scan.tags[block.first - 1] == ":"
        and scan.tag(block.stop - 1) == "."
        and block.stop - block.inside > 1
    )


def _stands_alone(scan: Scan, unit: Unit, block: Block) -> bool:
    """Whether the quotation is all of its sentence."""
    before = scan.trim(unit.first, block.first)
    if scan.analysis.words[block.first - 1].endswith(".") and scan.analysis.words[block.inside][:1].isupper():
        before = (
            block.first,
            block.first,
        )  # ..., said Torres, of Lenz, Fla. |“...”|: an abbreviation ends the sentence
    after = scan.trim(block.end, unit.end)
    if before[1] - before[0] > 1:
        return False
    if after[1] == after[0]:
        return True
    # “We can win,” which is bold.
    return (
        block.stop - block.inside >= 6
        and scan.finite_between(block.inside, block.stop)
        and scan.tag(after[0]) in "Ws"
    )


def _going_on(scan: Scan, unit: Unit, block: Block) -> Proposal | None:
    last = next((p for p in reversed(scan.found[-3:]) if p.rule != "asked-content"), None)
    if last is None:
        return None
    if not _stands_alone(scan, unit, block):
        return _led_in(scan, unit, block, last)
    if last.paragraph == unit.paragraph:
        rule = "continuation"
    elif last.paragraph == unit.paragraph - 1 and (
        block.continues or _ended_quoted(scan, last) or last.rule.endswith(_CLAUSES)
    ):
        rule = "continuation-next-paragraph"
    else:
        return None
    return Proposal(
        [(block.inside, block.stop)],
        rule,
        like=last,
        follows=last,
        direct=True,
        paragraph=unit.paragraph,
    )


def _led_in(scan: Scan, unit: Unit, block: Block, last: Proposal) -> Proposal | None:
    """“We lost,” X said. |If they go, “we will follow.”|: what leads in to a quotation in the same paragraph is said, too"""
    words = scan.analysis.words
    if last.paragraph != unit.paragraph or not last.direct or last.end > unit.first:
        return None
    if scan.tags[block.first - 1] != "," or not words[block.inside][:1].islower():
        return None
    after = scan.trim(block.end, unit.end)
    if after[1] > after[0] or block.stop - block.inside < 5 or scan.tags[unit.first] not in "sSi":
        return None
    return Proposal(
        [(unit.first, block.end)],
        "continuation",
        like=last,
        follows=last,
        paragraph=unit.paragraph,
    )


def _signed(scan: Scan, unit: Unit, block: Block) -> Proposal | None:
    """“...” |—Ana Torres|: a name behind a dash, to the end of the paragraph"""
    end = scan.analysis.paragraphs[unit.paragraph][1]
    at = block.end
    if at >= end or scan.tags[at] != "-" or block.first != unit.first:
        return None
    speaker = party_after(scan.analysis, at + 1, end)
    if speaker is None or scan.trim(speaker.end, end)[0] != scan.trim(speaker.end, end)[1]:
        return None
    if "P" not in scan.tags[speaker.head_first : speaker.head_end]:
        return None
    return Proposal(
        [(block.inside, block.stop)],
        "quotation-dash-speaker",
        cue=(at, at + 1),
        speaker=speaker,
        direct=True,
        paragraph=unit.paragraph,
    )


def read_left_open(scan: Scan) -> list[Proposal]:
    """“|A.| ¶ “B,” X said: the paragraphs before it of a quotation whose marks stay open, and whose cue stands behind its end"""
    cued = {p.first: p for p in scan.found if p.direct and len(p.content) == 1 and p.follows is None}
    result: list[Proposal] = []
    for before, block in zip(reversed(scan.blocks[:-1]), reversed(scan.blocks[1:]), strict=True):
        told = cued.get(block.inside)
        if told is None or not block.continues or before.closed or before.first in scan.taken:
            continue
        found = Proposal(
            [(before.inside, before.stop)],
            "continuation-next-paragraph",
            like=told,
            direct=True,
            paragraph=scan.analysis.paragraph_of[before.inside],
        )
        told.follows = found
        cued[before.inside] = found
        scan.taken.add(before.first)
        result.append(found)
    return result


def _ended_quoted(scan: Scan, last: Proposal) -> bool:
    return last.direct or scan.block_at(last.end - 1) is not None


def _by_colon(scan: Scan, unit: Unit, block: Block, previous: Unit | None) -> Proposal | None:
    """X had a warning: “...”, in this sentence or at the end of the one before."""
    at = block.first - 1
    if at >= unit.first and scan.tags[at] == ":":
        start, colon, paragraph = unit.first, at, unit.paragraph
    elif (previous is not None and block.first == unit.first and scan.tags[previous.end - 1] == ":") or (
        previous is not None and block.first == unit.first and _speaks_only(scan, unit, previous)
    ):
        start, colon, paragraph = previous.first, previous.end - 1, unit.paragraph
    else:
        return None
    speaker = speaker_of_clause(scan, start, colon)
    if speaker is None:
        return None
    return Proposal(
        [(block.inside, block.stop)],
        "speaker-colon-quotation",
        cue=(colon, colon + 1),
        speaker=speaker,
        direct=True,
        near=(start, colon),
        paragraph=paragraph,
    )


def _by_subject(scan: Scan, unit: Unit, block: Block, previous: Unit | None) -> Proposal | None:
    """|Ana Torres| shook her head. “CONTENT.”: who heads the sentence before, where nobody is said to have spoken in it"""
    if previous is None or previous.paragraph != unit.paragraph or previous.blocks:
        return None
    if not _stands_alone(scan, unit, block) or block.stop - block.inside < _SPOKEN:
        return None
    if scan.analysis.words[block.inside][:1].islower() or (
        scan.found and scan.found[-1].end > previous.first
    ):
        return None
    speaker = _opens_sentence(scan, previous)
    if speaker is None or not _is_somebody(scan, speaker):
        return None
    return Proposal(
        [(block.inside, block.stop)],
        "speaker-before-quotation",
        speaker=speaker,
        direct=True,
        paragraph=unit.paragraph,
    )


def _opens_sentence(scan: Scan, unit: Unit) -> Party | None:
    """|Ana Torres, a nurse,| shook her head; for |retired nurse Ana Torres|, the choice is simple: whom a sentence is about"""
    if scan.lower[unit.first] == "for":
        party = party_after(scan.analysis, unit.first + 1, unit.end)
        return party if party is not None and scan.tag(party.end) == "," else None
    verbs = _finite_verbs(scan, unit.first + 1, min(unit.end, unit.first + _REACH))
    party = party_before(scan.analysis, verbs[0].first, unit.first) if verbs else None
    return party if party is not None and party.first == unit.first else None


def _is_somebody(scan: Scan, party: Party) -> bool:
    """|Ana Torres|, |the nurse|, |she|: one person, who can speak"""
    if party.head_end == party.head_first + 1 and scan.tags[party.head] == "O":
        return scan.lower[party.head] in ("he", "she")
    role = scan.heads.roles.get(scan.lower[party.head])
    if role is not None:
        return role.is_person and not role.plural
    words = range(party.head_first, party.head_end)
    titled = any(scan.lower[k] in scan.heads.given or scan.lower[k] in scan.heads.roles for k in words)
    return scan.tags[party.head] == "P" and titled


def _speaks_only(scan: Scan, unit: Unit, previous: Unit) -> bool:
    """X |said in a statement|. “...”: a cue with nothing said behind it"""
    if previous.paragraph != unit.paragraph or (scan.found and scan.found[-1].end > previous.first):
        return False
    for k in range(previous.first, previous.end):
        cue = scan.cue_at.get(k)
        if cue is not None and cue.entry.strong and scan.tags[k] in "dz" and "quote" in cue.entry.frames:
            return skip_adjuncts(scan, cue.end, previous.end).end >= previous.end - 1
    return False


def speaker_of_clause(scan: Scan, first: int, end: int) -> Party | None:
    """Whose words a colon announces: who heads its clause; |X|'s answer: “...”; her reply was short: “...”"""
    found = _head_of_clause(scan, first, end)
    return _whose_words(scan, found) if found is not None else None


def _whose_words(scan: Scan, party: Party) -> Party:
    """|Torres|'s answer, |his| reply: the owner of a noun of speech; any other party itself"""
    noun = scan.cues.noun_at(scan.lower, party.head)
    if noun is None or "quote" not in noun.entry.frames or noun.end != party.head_end:
        return party
    return possessor(scan, party.head_first, party.head) or party


def _head_of_clause(scan: Scan, first: int, end: int) -> Party | None:
    """The noun phrase that stands before the colon by itself; else the subject of the last finite verb that can speak."""
    analysis = scan.analysis
    while first < end and scan.lower[first] in ("from", "and", "but"):
        first += 1
    for k in range(max(first, end - 8), end - 1):
        if scan.lower[k : k + 2] == ["more", "from"]:
            first = k + 2  # More from |Torres|: “...”
    opening = scan.cue_at.get(first)
    if opening is not None and opening.form in ("past", "3rd") and "quote" in opening.entry.frames:
        said = party_after(analysis, opening.end, end)  # Said |Ana Torres, a nurse|: “...”
        if said is not None and said.end >= end - 1 and scan.can_speak(said):
            return said
    alone = party_before(analysis, end, first) if scan.tags[end - 1] in "NPL)" else None
    if alone is not None and (alone.first <= first or scan.tags[alone.first - 1] == "-"):
        return alone
    saying = scan.cue_at.get(end - 1)
    if saying is not None and scan.tags[end - 1] == "g":  # with |Torres| yelling: “...”
        return party_before(analysis, end - 1, first)
    main: Party | None = None
    other: Party | None = None
    lesser: Party | None = None
    for group in reversed(_finite_verbs(scan, max(first + 1, end - _REACH), end)):
        party = party_before(analysis, group.first, first)
        if party is None:
            continue
        if scan.lower[party.first - 1] == "as" and group.head in scan.cue_at:
            return party  # As |Torres| observed, it was late: “...”
        if party.mention >= 0 or is_subordinate(scan, first, party.first):
            lesser = lesser or party
        elif scan.can_speak(party):
            main = main or party
        elif scan.lower[party.head] != "there":
            other = other or party
    return main or other or lesser


def _finite_verbs(scan: Scan, first: int, end: int) -> list[VerbGroup]:
    """The finite verbs between two tokens, in order."""
    analysis = scan.analysis
    found: list[VerbGroup] = []
    for i in range(first, end):
        verb = analysis.finite_verb_at(i)
        if verb is not None and verb.tense and found[-1:] != [verb]:
            found.append(verb)
    return found
