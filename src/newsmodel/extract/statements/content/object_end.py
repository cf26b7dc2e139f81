"""Where the object of a verb ends, before what is said to it or of it.

told |the crowd| that ...        accused |the head of the port| of ...        called |Bell, who ran the port,| “a liar”
"""

from __future__ import annotations

from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["FIGURING", "object_end", "object_stops"]

FIGURING = frozenset(["put", "estimate"])  # put |the toll at nine|, estimated |the damage at $9 million|
# put the number of |wounded| at nine
_VICTIMS = frozenset("wounded injured dead killed missing displaced hurt detained arrested".split())
_NAMING = frozenset("known identified described styled".split())
# What an object is told by that no noun group takes in: held |responsible| for ...
_TOLD_OF = frozenset(["general", "fully", "responsible", "accountable", "liable"])
_OPENING = frozenset(["of", "to", "as", "for", "that"])


def object_end(scan: Scan, i: int, unit: Unit) -> int:
    """Behind the noun group or pronoun that begins at token `i`; `i` itself if none does."""
    if scan.lower[i : i + 1] == ["that"] and scan.noun_group_end(i + 1) > i + 1:
        return i  # declared |that a mayor must go|
    end = scan.noun_group_end(i)
    if end == i and scan.tag(i) in "OQD#T":
        end = i + 1
    if end == i and scan.lower[i : i + 1] == ["her"]:  # called |her| “a very wise woman”
        block = scan.opens_block(i + 1)
        end = i + 1 if block is not None and scan.tag(block.end) not in "NLJ" else i
    if end == i and scan.tag(i) == "g":
        end = max(scan.noun_group_end(i + 1), i + 1)
    return min(end, unit.end)


def object_stops(scan: Scan, cue: Cue, start: int, end: int, unit: Unit) -> list[int]:
    """Where the object may end: behind its first noun group, behind its "of" groups, its appositions."""
    stops = [end]
    at = end
    for _ in range(8):
        if at >= unit.end or (scan.tag(at + 1) == "W" and scan.tags[at] != ","):
            break  # declared a curfew after a riot |in which| nine died
        if _links(scan, at, further=len(stops) > 1):
            at += 1
            continue
        behind = _behind_piece(scan, cue, at, unit, further=len(stops) > 1)
        if behind == at:
            break
        at = behind
        stops.append(min(at, unit.end))
    return stops


def _links(scan: Scan, at: int, *, further: bool) -> bool:
    """warned followers on the radio |and| in interviews that ...; a man |known| as ...: no end of the object, nor a predicate"""
    joins = scan.tags[at] == "&" and further and scan.tag(at + 1) == "i"
    return joins or (scan.lower[at] in _NAMING and scan.lower[at + 1 : at + 2] == ["as"])


def _behind_piece(scan: Scan, cue: Cue, at: int, unit: Unit, *, further: bool) -> int:
    """Where the next piece of an object ends which goes on at a token, `further` on than behind the first; `at` if none does."""
    tag, figures = scan.tags[at], cue.entry.lemma in FIGURING
    block = scan.opens_block(at)
    if block is not None and block.end - block.first <= 8:
        return block.end
    if tag == "(":  # asked the Port Authority |(PA)| to ...
        closing = scan.tags.find(")", at, min(unit.end, at + 6))
        return closing + 1 if closing >= 0 else at
    if tag == ",":
        behind = _behind_relative(scan, at, unit)
        if behind > at:
            return behind  # accused the board, |which met in May|, of theft
        if further and scan.tag(at + 1) in "otiT":
            return at + 1  # accused Bell's ally, Torres|,| of ...
    if figures and tag == "S" and scan.tag(at + 1) == "Y":
        return at + 2  # put the number of dead |since Saturday| at 71
    if tag in "oi&,Gy" or (tag == "S" and figures):
        return _behind_joined(scan, at)
    if scan.lower[at] == "as" and scan.lower[at - 1] in _NAMING:
        inner = scan.opens_block(at + 1)  # accused a man known |as “the Fox”| of ...
        following = inner.end if inner is not None else scan.noun_group_end(at + 1)
        return following if following > at + 1 else at
    if tag in "ng" or scan.lower[at] in _TOLD_OF:
        return at + 1
    return scan.noun_group_end(at)


def _behind_joined(scan: Scan, at: int) -> int:
    """the head |of the port|, a plan |for taxing ships|, the number |of wounded|: behind what a word joins; `at` if nothing"""
    following = scan.noun_group_end(at + 1)
    if following > at + 1:
        return following
    inner = scan.opens_block(at + 1)
    if inner is not None:
        return inner.end
    if scan.tag(at + 1) == "g":
        return max(scan.noun_group_end(at + 2), at + 2)
    return at + 2 if not _VICTIMS.isdisjoint(scan.lower[at + 1 : at + 2]) else at


def _behind_relative(scan: Scan, comma: int, unit: Unit) -> int:
    """called Bell|, who ran the port, |“a liar”: behind the comma that closes, where a predicate opens; else the comma itself"""
    if scan.tag(comma + 1) not in "WDPN" or scan.block_at(comma) is not None:
        return comma
    relative = scan.tag(comma + 1) == "W"
    for k in range(comma + 2, min(unit.end, comma + 25)):
        if scan.tags[k] in '.;:"' or (scan.tags[k] in "dzBMXV" and not relative):
            return comma
        if scan.tags[k] == ",":
            opens = scan.opens_block(k + 1) is not None or (
                relative and not _OPENING.isdisjoint(scan.lower[k + 1 : k + 2])
            )
            return k + 1 if opens else comma
    return comma
