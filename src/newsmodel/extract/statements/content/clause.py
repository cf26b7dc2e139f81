"""Clauses and quotations as complements: where they begin, where they end, whether a clause stands there at all."""

from __future__ import annotations

from attrs import define

from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.content.outlet import medium
from newsmodel.extract.statements.content.trailing import without_adjuncts
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = [
    "AIMED",
    "BARE",
    "clause_from",
    "comma_before_verb",
    "Complement",
    "opens_clause",
    "quotation_at",
    "rest_of_quotation",
    "what_was_called",
    "WH",
]


@define
class Complement:
    """What stands to the right of a cue.

    Attributes:
        content: token range.
        frame: the frame it fits: that, quote, clause, wh, to, np, of, obj-of ...
        direct: True for a quotation that is a clause of its own.
        object: token range of the object between cue and content, or None.
        aimed: True if the object is whom the act is aimed at, not who is told.
        medium: "statement", or None.
    """

    content: tuple[int, int]
    frame: str
    direct: bool = False
    object: tuple[int, int] | None = None
    aimed: bool = False
    medium: str | None = None


WH = frozenset("what how why whether if where when who which".split())


BARE = frozenset("believe think suggest hope figure guess reckon suspect find doubt fear worry".split())


_AFTERWARDS = frozenset("on at during after before when while as about".split())


_CLAUSES = frozenset(["that", "clause", "wh", "obj-that", "to", "obj-to"])


AIMED = frozenset("accuse condemn deny reject threaten demand request warn praise support".split())


def quotation_at(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """said, “...”; said: “...”; said “...”"""
    frames = cue.entry.frames
    marked = scan.tag(i) in ",:-"
    at = i + 1 if marked else i
    block = scan.opens_block(at)
    if block is None or block.end - block.first < 3 or at >= unit.end:
        return None
    if not frames & {"quote", "that", "np", "obj-that", "wh", "of", "for"}:
        return None
    if scan.tag(i) == "-" and cue.entry.act in ("deny", "reject"):
        return None  # though Peru denies it — “why should we wait?”
    first = scan.analysis.words[block.inside]
    rest = rest_of_quotation(scan, block.end, unit, cue)
    if rest > block.end or not (
        marked or (first[:1].isupper() and scan.finite_between(block.inside, block.stop))
    ):
        return Complement((block.first, max(rest, block.end)), "quote", direct=False)
    return Complement((block.inside, block.stop), "quote", direct=True)


def rest_of_quotation(scan: Scan, end: int, unit: Unit, cue: Cue) -> int:
    """The end of the content where the sentence goes on behind a quotation: called “a shame” |what had happened|"""
    if end >= unit.end or scan.tag(end) in ".,;:-" or scan.tag(end - 2) in ".,":
        return end
    if scan.tag(end) in "&C" and scan.opens_block(end + 1) is None:
        return end
    if scan.lower[end] in _AFTERWARDS or (scan.lower[end] in ("in", "via") and medium(scan, end + 1)):
        return end  # denounced “a coup” |in a statement|
    return without_adjuncts(scan, end, scan.trim(end, content_end(scan, end, unit, cue))[1])


def clause_from(scan: Scan, unit: Unit, cue: Cue, start: int, frame: str) -> Complement | None:
    """The content that begins at token `start`, cut where it ends."""
    nominal = frame not in _CLAUSES
    first, stop = scan.trim(start, content_end(scan, start, unit, cue, nominal=nominal))
    if nominal:
        stop = without_adjuncts(scan, first, stop)
    return Complement((first, stop), frame) if stop > first else None


def comma_before_verb(scan: Scan, i: int, unit: Unit) -> bool:
    """criticized |the minister, who is|: a noun phrase, no clause"""
    closing = -1
    for k in range(i, min(unit.end, i + 30)):
        if k <= closing:
            continue
        if scan.tags[k] == "-" and k > i:  # stated the owners – and not the town – are in charge
            closing = scan.tags.find("-", k + 1, min(unit.end, k + 15))
            if closing > 0:
                continue
        if scan.tags[k] in ",;-":
            return True
        verb = scan.analysis.verb_group_at(k)
        if verb is not None and verb.tense:
            return scan.tags[k - 1] in "WTw"
    return True


_NEVER_OPENING = frozenset("as after before because than".split())
_REASONS = frozenset(["because", "although", "though", "unless", "if", "while", "lest"])


def opens_clause(scan: Scan, cue: Cue, i: int, unit: Unit) -> bool:
    """A subject and a finite verb behind it, before the clause ends: said |the plan had failed|"""
    if not _may_open(scan, cue, i, unit):
        return False
    tags, k = scan.tags, i
    seen_subject = False
    relatives, in_relative = 0, False  # relative pronouns whose verb has not come yet
    bound = min(unit.end, i + 45)
    while k < bound:
        block = scan.opens_block(k)
        if block is not None and block.end > k:
            if scan.finite_between(block.inside, block.stop):
                return True
            k = block.end
            seen_subject = True
            continue
        tag = tags[k]
        if tag in ".;:" or (tag in "&C" and seen_subject and scan.tag(k + 1) == "d"):
            return False  # condemned the raid |and ordered| an inquiry
        group = scan.analysis.verb_group_at(k)
        if group is not None:
            # recalled its envoy over |what it described| as a breach; kept posts on hills |where fights go on|
            # boasts fans |who follow her and speak| well of her
            relative = relatives > 0 or (in_relative and tags[k - 1] in "&C")
            relatives -= relatives > 0
            in_relative = relative
            if group.form == "finite" and group.tense and (seen_subject or tag in "BMX") and not relative:
                return not (tags[k - 1] in "&C" and "np" in cue.entry.frames)  # condemned the raid and |left|
            k = max(group.end, k + 1)
            continue
        if tag in "PNLOQ#DYg":
            seen_subject = True
        # recalled nine boats |because the hull may leak|: no clause but that of the reason
        relatives += (tag in "TWw" or (tag == "s" and scan.lower[k] in _REASONS)) and k > i
        k += 1
    return False


def _may_open(scan: Scan, cue: Cue, i: int, unit: Unit) -> bool:
    """said |the plan ...|, said |in May prices ...|: whether a clause may begin with a token, by its kind"""
    if i >= min(unit.end, len(scan.tags)):
        return False
    if scan.tags[i] == "i" and cue.entry.lemma not in ("say", "add", "note"):
        return False
    return scan.tags[i] in "DHPNLJ#QOrigSsnTgwBMX$%Y" and scan.lower[i] not in _NEVER_OPENING


def what_was_called(scan: Scan, i: int) -> int:
    """criticized |what she called| CONTENT: where the content begins; `i` itself if no such words stand there"""
    if scan.lower[i : i + 1] != ["what"]:
        return i
    for k in range(i + 1, min(i + 6, len(scan.lower))):
        if scan.lower[k] in ("called", "calls", "termed", "labeled", "labelled"):
            return k + 1
        if scan.lower[k] == "described" and scan.lower[k + 1 : k + 2] == ["as"]:
            return k + 2
    return i
