"""Complements: what a reporting verb takes to its right, by the frames of its entry.

said |that| CONTENT          accused OBJECT |of| CONTENT        urged OBJECT |to| CONTENT      warned |of| CONTENT
said, “CONTENT”              praised CONTENT                    said CONTENT                    described |CONTENT as ...|
"""

from __future__ import annotations

from attrs import define

from newsmodel.extract.statements.adjunct import skip_adjuncts, without_adjuncts
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.ending import content_end
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["Complement", "complement_of"]

_PREPOSITIONS = {
    "for": "for",
    "of": "of",
    "against": "against",
    "on": "on",
    "about": "about",
    "with": "with",
    "upon": "on",
}
_WH = frozenset("what how why whether if where when who which".split())
_HEARERS = frozenset(
    "reporters journalists lawmakers voters supporters viewers delegates students jurors investigators senators fans us them me him her "
    "you it senators".split()
)
_AIMED = frozenset("accuse condemn deny reject threaten demand request warn praise support".split())


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


def complement_of(scan: Scan, unit: Unit, cue: Cue) -> Complement | None:
    """The complement of a verb cue, or None if nothing fits its frames."""
    if "responsibility" in cue.entry.lemma and cue.end > cue.first + 1:
        # claimed |responsibility for the attack|
        return _clause(scan, unit, cue, cue.first + 1, "np") if cue.end < unit.end else None
    frames = cue.entry.frames
    if (
        frames & {"obj-to", "obj-that", "obj-of", "obj-for", "obj-on", "obj-as", "obj-np"}
        or cue.entry.lemma == "put"
    ):
        found = _behind_object(scan, unit, cue)
        if found is not None:
            return found
    adjuncts = skip_adjuncts(scan, cue.end, unit.end)
    i = adjuncts.end
    found = _opened(scan, unit, cue, i)
    if found is None and i > cue.end:
        found = _opened(scan, unit, cue, cue.end) or _bare(scan, unit, cue, i)
    if found is None:
        found = _bare(scan, unit, cue, cue.end)
    if found is not None:
        found.medium = found.medium or adjuncts.medium
        found.object = found.object or adjuncts.addressee
    return found


def _opened(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """A complement that opens with a word or mark of its own: that, a quotation, what, to, of."""
    frames, tags, lower = cue.entry.frames, scan.tags, scan.lower
    if i >= unit.end:
        return None
    if lower[i] == "that" and frames & {"that", "obj-that", "to-obj-that"}:
        if scan.tag(i + 1) in "BVMXdz" or not _has_verb(scan, i + 1, unit):
            return None  # the drama that has surrounded; reiterated that approach
        start = i + 1
        if scan.tag(start) == ",":  # said that, on Monday, ...
            start += 1
        return _clause(scan, unit, cue, start, "that")
    quoted = _quotation(scan, unit, cue, i)
    if quoted is not None:
        return quoted
    if lower[i] == "what" and i == cue.end and "np" in frames:
        called = _what_was_called(scan, i)
        if called is not None:
            found = _clause(scan, unit, cue, called, "np")
            if found is not None:
                found.object, found.aimed = found.content, cue.entry.act in _AIMED
            return found
    if lower[i] in _WH and "wh" in frames and cue.entry.strong:
        return _clause(scan, unit, cue, i, "wh")
    if tags[i] == "t" and "to" in frames and cue.entry.strong and scan.tag(i + 1) in 'vbVXrx"':
        return _clause(scan, unit, cue, i + 1, "to")
    word = _PREPOSITIONS.get(lower[i])
    if word is not None and word in frames and i == cue.end and cue.entry.strong:
        found = _clause(scan, unit, cue, i + 1, word)
        if found is not None and (cue.entry.act != "say" or scan.quotes_within(*found.content)):
            return found
    return None


def _what_was_called(scan: Scan, i: int) -> int | None:
    """criticized |what she called| CONTENT"""
    for k in range(i + 1, min(i + 6, len(scan.lower))):
        if scan.lower[k] in ("called", "calls", "termed", "labeled", "labelled"):
            return k + 1
        if scan.lower[k] == "described" and scan.lower[k + 1 : k + 2] == ["as"]:
            return k + 2
    return None


def _has_verb(scan: Scan, i: int, unit: Unit) -> bool:
    return scan.finite_between(i, min(unit.end, i + 45))


def _quotation(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """said, “...”; said: “...”; said “...”"""
    frames = cue.entry.frames
    marked = scan.tag(i) in ",:-"
    at = i + 1 if marked else i
    block = scan.opens_block(at)
    if block is None or block.end - block.first < 3 or at >= unit.end:
        return None
    if not frames & {"quote", "that", "np", "obj-that", "wh", "of", "for"}:
        return None
    first = scan.analysis.words[block.inside]
    rest = _rest_of_quotation(scan, block.end, unit, cue)
    if rest > block.end or not (
        marked or (first[:1].isupper() and scan.finite_between(block.inside, block.stop))
    ):
        return Complement((block.first, max(rest, block.end)), "quote", direct=False)
    return Complement((block.inside, block.stop), "quote", direct=True)


_AFTERWARDS = frozenset("on at during after before when while as if about".split())


def _rest_of_quotation(scan: Scan, end: int, unit: Unit, cue: Cue) -> int:
    """The end of the content where the sentence goes on behind a quotation: called “a shame” |what had happened|"""
    if end >= unit.end or scan.tag(end) in ".,;:-" or scan.tag(end - 2) in ".,":
        return end
    if scan.tag(end) in "&C" and scan.opens_block(end + 1) is None:
        return end
    if scan.lower[end] in _AFTERWARDS:
        return end
    return without_adjuncts(scan, end, scan.trim(end, content_end(scan, end, unit, cue))[1])


_CLAUSES = frozenset(["that", "clause", "wh", "obj-that", "to", "obj-to"])


def _clause(scan: Scan, unit: Unit, cue: Cue, start: int, frame: str) -> Complement | None:
    nominal = frame not in _CLAUSES
    first, stop = scan.trim(start, content_end(scan, start, unit, cue, nominal=nominal))
    if nominal:
        stop = without_adjuncts(scan, first, stop)
    return Complement((first, stop), frame) if stop > first else None


def _bare(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """A clause without "that", or a noun phrase."""
    frames = cue.entry.frames
    if i >= unit.end or scan.tag(i) in '.,;:-)"':
        return None
    said = scan.cue_at.get(i)
    if said is not None and said.form == "ing":  # issued a statement |saying| ...
        return None
    if (
        "that" in frames
        and scan.tag(i) not in "G"
        and (_opens_clause(scan, cue, i, unit) or _says_anything(scan, cue, i, unit))
    ):
        if cue.entry.strong or cue.entry.lemma in _BARE:
            if "np" in frames and _comma_before_verb(scan, i, unit):
                return None
            return _clause(scan, unit, cue, i, "clause")
        return None
    if "np" in frames and i == cue.end and cue.entry.strong:
        end = scan.noun_group_end(i)
        marked = scan.opens_block(i + 1 if scan.tag(i) in "DH" else i) is not None
        if end > i or marked or scan.tag(i) == "g":
            found = _clause(scan, unit, cue, i, "np")
            if found is not None and not _reports_thing(scan, cue, found.content):
                return None
            if found is not None:
                found.object = (i, end) if end > i else None
                found.aimed = cue.entry.act in _AIMED
            return found
    return None


def _says_anything(scan: Scan, cue: Cue, i: int, unit: Unit) -> bool:
    """said |the U.S. needs reform|: behind "say" a clause whose verb the tagger missed"""
    if cue.entry.lemma != "say" or scan.tag(i) not in "DHPOLQ#" or i != cue.end:
        return False
    return scan.trim(i, content_end(scan, i, unit, cue))[1] - i >= 4


_STANCES = frozenset(
    "assert reiterate reaffirm stress emphasize emphasise underline underscore affirm".split()
)


def _reports_thing(scan: Scan, cue: Cue, content: tuple[int, int]) -> bool:
    """Whether "X VERB noun phrase" says what X said: condemned the raid, but not mentioned the raid."""
    if cue.entry.act in ("say", "support", "praise") or cue.entry.lemma == "claim":
        return cue.entry.lemma in _STANCES or scan.quotes_within(*content)
    return True


_BARE = frozenset("believe think suggest hope figure guess reckon suspect".split())


def _comma_before_verb(scan: Scan, i: int, unit: Unit) -> bool:
    """criticized |the minister, who is|: a noun phrase, no clause"""
    for k in range(i, min(unit.end, i + 30)):
        if scan.tags[k] in ",;-":
            return True
        number = scan.analysis.verb_group_of[k]
        if number >= 0 and scan.analysis.verb_groups[number].tense:
            return scan.tags[k - 1] in "WTw"
    return True


def _opens_clause(scan: Scan, cue: Cue, i: int, unit: Unit) -> bool:
    """A subject and a finite verb behind it, before the clause ends: said |the plan had failed|"""
    tags = scan.tags
    if tags[i] == "i" and cue.entry.lemma not in ("say", "add", "note"):
        return False
    if tags[i] not in "DHPNLJ#QOrigSsnTgwBMX$%" or scan.lower[i] in (
        "as",
        "after",
        "before",
        "because",
        "than",
    ):
        return False
    seen_subject = False
    k = i
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
        if tag in ".;:":
            return False
        number = scan.analysis.verb_group_of[k]
        if number >= 0:
            group = scan.analysis.verb_groups[number]
            relative = scan.tags[k - 1] in "WT" and k > i + 1
            if group.form == "finite" and group.tense and (seen_subject or tag in "BMX") and not relative:
                return True
            k = max(group.end, k + 1)
            continue
        if (tag == "G" and tags[k - 1] in "OTWw") or (tag in "MBX" and seen_subject):
            return True  # he 's ready; her husband will “be the best”
        if tag in "PNLOQ#DYg":
            seen_subject = True
        k += 1
    return False


def _behind_object(scan: Scan, unit: Unit, cue: Cue) -> Complement | None:
    """told OBJECT that ...; accused OBJECT of ...; urged OBJECT to ...; described OBJECT as ..."""
    frames = cue.entry.frames
    start = cue.end
    end = _object_end(scan, start, unit)
    block = scan.opens_block(start)
    if end == start and block is None:
        return None
    if block is not None and end == start:
        if not frames & {"obj-as", "obj-np"}:
            return None
        end = block.end
    tell = "obj-that" in frames
    for stop in _object_stops(scan, start, end, unit):
        found = _frame_behind(scan, unit, cue, start, stop)
        if found is not None:
            return found
    if tell and cue.entry.lemma in ("tell", "assure", "remind", "inform", "warn"):
        return _told(scan, unit, cue, start, end)
    return None


def _object_end(scan: Scan, i: int, unit: Unit) -> int:
    end = scan.noun_group_end(i)
    if end == i and scan.tag(i) in "OQD#T":
        end = i + 1
    if end == i and scan.tag(i) == "g":
        end = max(scan.noun_group_end(i + 1), i + 1)
    return min(end, unit.end)


def _object_stops(scan: Scan, start: int, end: int, unit: Unit) -> list[int]:
    """Where the object may end: behind its first noun group, behind its "of" groups, its appositions."""
    stops = [end]
    at = end
    for _ in range(5):
        if at >= unit.end:
            break
        tag = scan.tags[at]
        block = scan.opens_block(at)
        if block is not None and block.end - block.first <= 8:
            at = block.end
        elif tag in "oi&,G" or tag == "y":
            following = scan.noun_group_end(at + 1)
            inner = scan.opens_block(at + 1)
            if following == at + 1 and inner is not None:
                following = inner.end
            if following == at + 1 and scan.tag(at + 1) == "g":
                following = max(scan.noun_group_end(at + 2), at + 2)
            if following == at + 1:
                break
            at = following
        elif tag in "ng":
            at += 1
        else:
            following = scan.noun_group_end(at)
            if following == at:
                break
            at = following
        stops.append(min(at, unit.end))
    return stops


def _frame_behind(scan: Scan, unit: Unit, cue: Cue, start: int, stop: int) -> Complement | None:
    frames, tags, lower = cue.entry.frames, scan.tags, scan.lower
    aimed = cue.entry.act in _AIMED
    if stop >= unit.end:
        return None
    i = stop
    adjuncts = None
    if frames & {"obj-that", "obj-to"}:
        adjuncts = skip_adjuncts(scan, stop, unit.end)
        if adjuncts.addressee is None or "obj-that" not in frames:
            i = adjuncts.end
    medium = adjuncts.medium if adjuncts else None
    for at in dict.fromkeys((i, stop)):
        if at >= unit.end:
            continue
        tag = tags[at]
        found = None
        if tag == "t" and "obj-to" in frames and cue.entry.strong and scan.tag(at + 1) in 'vbVXr~"':
            found = _clause(scan, unit, cue, at + 1, "obj-to")
        elif "obj-that" in frames and lower[at] == "that":
            found = _clause(scan, unit, cue, at + 1, "obj-that")
            aimed = False
        elif frames & {"obj-that", "quote"} and "obj-that" in frames | (
            {"obj-that"} if cue.entry.lemma in ("tell", "ask", "warn", "remind") else set()
        ):
            found = _quotation(scan, unit, cue, at)
            if found is None and lower[at] in _WH and "wh" in frames:
                found = _clause(scan, unit, cue, at, "wh")
            aimed = False
        if found is None and tag == "o" and "obj-of" in frames and at == stop:
            found = _clause(scan, unit, cue, at + 1, "obj-of")
        if found is None and lower[at] == "for" and "obj-for" in frames and at == stop:
            found = _clause(scan, unit, cue, at + 1, "obj-for")
        if found is None and lower[at] == "as" and "obj-as" in frames and at == stop:
            found = _clause(scan, unit, cue, start, "obj-as")
        if found is None and "obj-np" in frames and at == stop:
            found = _predicate(scan, unit, cue, start, at)
        if found is None and cue.entry.lemma == "put" and lower[at] == "at" and scan.tag(at + 1) in "r#$QD":
            found = _clause(scan, unit, cue, start, "obj-at")
        if found is not None and found.frame in ("obj-as", "obj-np") and not _calls(scan, cue, found.content):
            found = None
        if found is not None:
            found.object = (start, stop)
            found.aimed = aimed
            found.medium = medium
            return found
    return None


def _calls(scan: Scan, cue: Cue, content: tuple[int, int]) -> bool:
    """described it as a disaster; saw it as “a disaster”: a weak verb needs the marks"""
    return cue.entry.strong or cue.entry.lemma == "call" or scan.quotes_within(*content)


def _predicate(scan: Scan, unit: Unit, cue: Cue, start: int, at: int) -> Complement | None:
    """called |it “a disgrace”|; called |the raid unlawful|; considers |the operation a hostile act|"""
    block = scan.opens_block(at)
    if block is not None and block.end - block.first >= 3:
        rest = _rest_of_quotation(scan, block.end, unit, cue)
        return Complement((start, max(rest, block.end)), "obj-np")
    if scan.tag(at) in "DJr" and (scan.noun_group_end(at) > at or scan.tag(at) == "J"):
        return _clause(scan, unit, cue, start, "obj-np")
    return None


def _told(scan: Scan, unit: Unit, cue: Cue, start: int, end: int) -> Complement | None:
    """told reporters |the plan had failed|: a clause without "that" behind the hearer"""
    split = _hearer_end(scan, start, end)
    i = skip_adjuncts(scan, split, unit.end).end
    for at in dict.fromkeys((i, split)):
        if at < unit.end and scan.tag(at) not in '.,;:-)"' and _opens_clause(scan, cue, at, unit):
            found = _clause(scan, unit, cue, at, "obj-that")
            if found is not None:
                found.object = (start, split)
                return found
    return None


def _hearer_end(scan: Scan, start: int, end: int) -> int:
    """told reporters |Iran would ...|: the noun group runs over two noun phrases"""
    if scan.lower[start] in _HEARERS and end > start + 1:
        return start + 1
    return end
