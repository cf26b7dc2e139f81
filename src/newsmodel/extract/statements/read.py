"""Reading a text for statements: sentence by sentence, cue by cue, from left to right."""

from __future__ import annotations

from newsmodel.extract.statements.constructions.addressed import read_addressed
from newsmodel.extract.statements.constructions.attribution import read_as_clause, read_by_words, read_phrase
from newsmodel.extract.statements.constructions.called import (
    read_accused,
    read_blamed,
    read_called,
    read_described,
)
from newsmodel.extract.statements.constructions.colon import read_noun_colon
from newsmodel.extract.statements.constructions.headline import read_headline
from newsmodel.extract.statements.constructions.held import read_held
from newsmodel.extract.statements.constructions.listed import read_listed
from newsmodel.extract.statements.constructions.nominal import (
    read_apposed,
    read_noun,
    read_passive,
)
from newsmodel.extract.statements.constructions.noun_cue import read_noun_cue
from newsmodel.extract.statements.constructions.quoted import read_left_open, read_quotations
from newsmodel.extract.statements.constructions.quoted_as import read_quoted_as
from newsmodel.extract.statements.constructions.retold import read_inner_quotations, read_retold
from newsmodel.extract.statements.constructions.shown import read_shown
from newsmodel.extract.statements.constructions.turns import read_turns
from newsmodel.extract.statements.constructions.ultimatum import read_ultimatum
from newsmodel.extract.statements.constructions.verb import read_verb
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["read_statements"]


def read_statements(scan: Scan) -> None:
    """Fills `scan.found`."""
    previous: Unit | None = None
    turns = read_turns(scan)
    for unit in scan.units:
        if unit.paragraph in turns:
            previous = unit
            continue
        told = read_listed(scan, unit, previous)
        if told is not None:
            _take(scan, told)
            turns.add(unit.paragraph)
            previous = unit
            continue
        headline = read_headline(scan, unit) if _is_line(scan, unit) else None
        if headline is not None:
            _take(scan, headline)
        else:
            known = len(scan.found)
            _read_cues(scan, unit)
            retold = (read_retold(scan, unit, outer, _read_at) for outer in scan.found[known:])
            scan.found.extend([inner for inner in retold if inner is not None])
            explained = read_noun_colon(scan, unit)
            if explained is not None:
                _take(scan, explained)
        read_quotations(scan, unit, previous)
        previous = unit
    scan.found.extend(read_left_open(scan))
    scan.found.extend(read_inner_quotations(scan))


def _is_line(scan: Scan, unit: Unit) -> bool:
    """Whether a unit may be a headline: the first line of the text, or a paragraph without a stop."""
    first, end = scan.analysis.paragraphs[unit.paragraph]
    return unit.paragraph == 0 or (unit.first == first and unit.end == end and scan.tags[end - 1] not in '."')


def _read_cues(scan: Scan, unit: Unit) -> None:
    floor = unit.first
    for i in scan.cue_words(unit):
        found = _read_at(scan, unit, i, floor) if i >= floor else None
        if found is not None:
            _take(scan, found)
            floor = max(found.end, found.cue[1] if found.cue else 0)
            if found.rule in ("content-speaker-cue", "asked-content") and found.near is not None:
                floor = max(floor, found.near[1])


def _read_at(scan: Scan, unit: Unit, i: int, floor: int) -> Proposal | None:
    cue: Cue | None = scan.cue_at.get(i)
    phrase = scan.cues.phrase_at(scan.lower, i)
    if phrase is not None:
        found = read_phrase(scan, unit, phrase, floor) or read_quoted_as(scan, unit, phrase, floor)
        if found is not None:
            return found
    if cue is None and scan.lower[i] in ("in", "by"):
        return read_by_words(scan, unit, i, floor)
    if cue is not None:
        found = _read_verb_at(scan, unit, cue, floor)
        if found is not None:
            return found
    light = scan.cues.light_at(scan.lower, i)
    if light is not None:
        found = read_ultimatum(scan, unit, light, floor)
        if found is not None:
            return found
    noun = scan.cues.noun_at(scan.lower, i)
    if noun is None:
        return None
    return (
        read_noun(scan, unit, noun, floor)
        or read_held(scan, unit, noun)
        or read_noun_cue(scan, unit, noun, floor)
    )


def _read_verb_at(scan: Scan, unit: Unit, longest: Cue, floor: int) -> Proposal | None:
    """What a verb cue makes; where the longest entry fits nothing, a shorter one is tried: pledged to |leave|."""
    cues = [longest]
    if (
        longest.end > longest.first + 1 and " to " not in longest.entry.lemma
    ):  # begged |to differ|: no request
        others = scan.cues.verbs_at(scan.lower, longest.first)
        cues = [longest, *(cue for cue in others if cue.entry is not longest.entry)]
    for cue in cues:
        if cue.entry.polarity == "never":
            return read_shown(scan, unit, cue, floor)
        found = (
            read_described(scan, unit, cue, floor)
            or read_addressed(scan, unit, cue, floor)
            or read_passive(scan, unit, cue, floor)
            or read_apposed(scan, unit, cue, floor)
            or read_as_clause(scan, unit, cue, floor)
            or read_called(scan, unit, cue, floor)
            or read_accused(scan, unit, cue, floor)
            or read_blamed(scan, unit, cue, floor)
            or read_verb(scan, unit, cue, floor)
            or (read_shown(scan, unit, cue, floor) if cue.entry.lemma == "find" else None)
        )
        if found is not None:
            return found
    return None


_REFUSAL = ["no", "comment"]  # “No comment,” he said: who refuses to speak says nothing


def _take(scan: Scan, found: Proposal) -> None:
    first, end = found.content[0]
    if not (found.direct and scan.lower[first : first + 2] == _REFUSAL and end <= first + 3):
        scan.found.append(found)
    for first, end in found.content:
        block = scan.block_at(first)
        if block is not None:
            scan.taken.add(block.first)
        scan.taken.update(block.first for block in scan.opened_within(first, end))
