"""Verbs with an object before their content: told OBJECT that ..., accused OBJECT of ..., described OBJECT as ..."""

from __future__ import annotations

from newsmodel.extract.statements.content.adjunct import skip_adjuncts
from newsmodel.extract.statements.content.clause import (
    AIMED,
    WH,
    Complement,
    clause_from,
    opens_clause,
    quotation_at,
    what_was_called,
)
from newsmodel.extract.statements.content.object_end import FIGURING, object_end, object_stops
from newsmodel.extract.statements.content.predicate import predicate_behind, predicate_first
from newsmodel.extract.statements.content.voiced import BRANDISHED
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.pronoun import SUBJECTS

__all__ = ["behind_object"]

_HEARERS = frozenset(
    "reporters journalists lawmakers voters supporters viewers delegates students jurors investigators senators fans us them me him her "
    "you it senators".split()
)
_COUNTS = frozenset(
    "dozen hundred thousand million billion few couple record total third quarter half minimum maximum".split()
)
_PURPOSES = frozenset(
    "effort efforts attempt attempts plan plans move moves step steps bid bids push right ability chance opportunity way ways "
    "action decision need time anonymity permission leave authority authorisation authorization".split()
)
_LONGEST_THING = 12  # tokens of what somebody is blamed for
# Verbs by which one bids somebody if they name whom: invited |Peru| to the talks; not: pushed |prices| to rise.
_BIDDING = frozenset("want invite lobby pressure encourage push prod coax".split())
_TELLING = frozenset(["tell", "ask", "warn", "remind"])
_BY_VERB = frozenset([("on", "congratulate"), ("with", "threaten")])
# Behind the hearer of these a clause may stand without "that".
_TOLD_BARELY = frozenset("tell assure remind inform warn promise notify advise".split())


def behind_object(scan: Scan, unit: Unit, cue: Cue) -> Complement | None:
    """told OBJECT that ...; accused OBJECT of ...; urged OBJECT to ...; described OBJECT as ..."""
    frames = cue.entry.frames
    start = cue.end
    if "obj-as" in frames and cue.entry.strong and scan.lower[start : start + 1] == ["as"]:
        return predicate_first(scan, unit, cue, start)
    end = _first_end(scan, unit, cue, start)
    if end == start:
        return None
    stops = object_stops(scan, cue, start, end, unit)
    for at, stop in enumerate(stops):
        found = _frame_behind(scan, unit, cue, start, stop)
        if found is not None and found.frame == "obj-of" and _goes_on(scan, stop):
            later = (_frame_behind(scan, unit, cue, start, k) for k in stops[at + 1 :])
            found = next((f for f in later if f is not None and f.frame == "obj-of"), found)
        if found is not None:
            return found
    if cue.entry.lemma == "blame" and "obj-for" in frames:
        found = _blamed_on(scan, unit, cue, start)
        if found is not None:
            return found
    if "obj-that" in frames and cue.entry.lemma in _TOLD_BARELY:
        return _told(scan, unit, cue, start, end)
    return None


def _first_end(scan: Scan, unit: Unit, cue: Cue, start: int) -> int:
    """Behind the first noun group of an object, or behind the quoted words that are one; its beginning, if none stands there."""
    frames = cue.entry.frames
    end = object_end(scan, start, unit)
    if end == start:
        block = scan.opens_block(start)
        if block is None:
            return start
        named = frames & {"obj-for", "obj-of"} and scan.lower[block.end : block.end + 1] in (["for"], ["of"])
        if not frames & {"obj-as", "obj-np"} and not named:
            return start  # thanked |“our friends in Lisbon”| for ...
        end = block.end
    title = scan.opens_block(end) if scan.tag(end - 1) == "G" else None
    if title is None or title.end - title.first > 8:
        return end
    heard = scan.lower[title.end : title.end + 1] in (["that"], ["on"], ["in"])
    return title.end if heard else end  # told Peru TV's |“Morning Show”| that ...


def _goes_on(scan: Scan, stop: int) -> bool:
    """accused the head |of the port| of fraud: the group behind the name of an office belongs to it"""
    role = scan.heads.roles.get(scan.lower[stop - 1])
    if scan.tag(stop + 1) == "P":
        return True  # accused the Department |of Public Works| of fraud, the party |of Rui Bell| of theft
    person = scan.lower[stop - 1] == "head" or (role is not None and role.is_person)
    return person and scan.tag(stop + 1) in "DP"


def _blamed_on(scan: Scan, unit: Unit, cue: Cue, start: int) -> Complement | None:
    """blamed |the fire| on OBJECT"""
    found = clause_from(scan, unit, cue, start, "np")
    role = scan.heads.roles.get(scan.lower[scan.noun_group_end(start) - 1])
    if found is None or (role is not None and role.is_person):  # blamed |residents on both banks|
        return None
    for k in range(min(found.content[1] - 2, start + _LONGEST_THING), start, -1):
        if scan.lower[k] != "on" or scan.block_at(k) is not None or scan.tag(k + 1) == "Y":
            continue
        first = what_was_called(scan, k + 1)
        block = scan.opens_block(first)
        end = block.end if block is not None else object_end(scan, first, unit)
        if end > first:
            if first == k + 1 and _names_somebody(scan, first, end):
                found.content = (start, k)
            found.object, found.aimed = (first, end), True
            return found  # blamed |the crash on bad weather|: nobody in particular
    return None


def _names_somebody(scan: Scan, first: int, end: int) -> bool:
    """blamed the crash on |the pilot|, on |Ana Torres|, on |them|: not on |bad weather|"""
    block = scan.opens_block(first)
    if block is not None:  # on |“residents who sleep at work”|
        end = scan.noun_group_end(block.inside)
    role = scan.heads.roles.get(scan.lower[end - 1])
    named = any(scan.tags[k] == "P" and scan.tag(k + 1) != "G" for k in range(first, end))
    return named or scan.tags[end - 1] in "OQ" or role is not None


def _frame_behind(scan: Scan, unit: Unit, cue: Cue, start: int, stop: int) -> Complement | None:
    """What opens behind an object that ends at `stop`, or behind the adjuncts that follow it."""
    if stop >= unit.end:
        return None
    frames = cue.entry.frames
    after, medium = stop, None
    if frames & {"obj-that", "obj-to"}:
        adjuncts = skip_adjuncts(scan, stop, unit.end)
        if adjuncts.addressee is None or "obj-that" not in frames:
            after, medium = adjuncts.end, adjuncts.medium
    dated = scan.behind_time(stop)  # accused Karvia |on Monday| of ...
    for at in dict.fromkeys((after, stop, dated)):
        if at >= unit.end:
            continue
        found = _told_at(scan, unit, cue, at) if _hears(scan, cue, stop - 1) else None
        # warned |Karvia| that ..., asked |Karvia| to ...: aimed at whom it is said to
        aimed = cue.entry.act in AIMED if found is None or cue.entry.lemma == "warn" else False
        aimed = aimed or (found is None and cue.entry.lemma == "ask")
        if found is None:
            found = _aimed_at(scan, unit, cue, start, at, dated if at == dated else stop)
        if found is not None:
            found.object, found.aimed, found.medium = (start, stop), aimed, medium
            if cue.entry.lemma == "blame" and not _names_somebody(scan, start, stop):
                found.content = (start, found.content[1])  # blamed |bad weather for the delay|
            return found
    return None


def _hears(scan: Scan, cue: Cue, head: int) -> bool:
    """told the crowd; but promised |tents “within days”|: what is promised hears nothing"""
    if cue.entry.lemma in _TELLING or scan.tags[head] not in "NL":
        return True
    return scan.lower[head] in scan.heads.roles or scan.opens_block(head + 1) is None


def _told_at(scan: Scan, unit: Unit, cue: Cue, at: int) -> Complement | None:
    """told OBJECT |that ...|; asked OBJECT, |“...”|; told OBJECT |why ...|: the object is who hears it"""
    frames = cue.entry.frames
    if "obj-that" not in frames and cue.entry.lemma not in _TELLING:
        return None
    if "obj-that" in frames and scan.lower[at] == "that":
        return clause_from(scan, unit, cue, at + 1, "obj-that")
    found = quotation_at(scan, unit, cue, at)
    block = scan.opens_block(at)
    if block is not None and scan.tags[block.inside] == "t" and "obj-to" in cue.entry.frames:
        return None  # asked Karvia |“to stop”|
    if found is not None and cue.entry.lemma == "promise" and scan.tag(at) not in ",:":
        return None  # promised new ships |“within weeks”|
    if found is None and scan.lower[at] in WH and "wh" in frames:
        found = clause_from(scan, unit, cue, at, "wh")
    return found


def _aimed_at(scan: Scan, unit: Unit, cue: Cue, start: int, at: int, stop: int) -> Complement | None:
    """urged OBJECT |to ...|; accused OBJECT |of ...|; described |OBJECT as ...|; put |OBJECT at ...|"""
    bids = cue.entry.strong or (cue.entry.lemma in _BIDDING and "P" in scan.tags[start:at])
    if scan.tag(at) == "t" and "obj-to" in cue.entry.frames and bids and _is_infinitive(scan, at):
        return _to_be_done(scan, unit, cue, start, at)
    if "obj-to" in cue.entry.frames and cue.entry.strong:
        block = scan.opens_block(at)  # urged Karvia |“to choose peace”|
        denied = scan.tag(at) == "~" and scan.tag(at + 1) == "t"  # urged Karvia |not to leave|
        if denied or (block is not None and scan.tags[block.inside] == "t"):
            return clause_from(scan, unit, cue, at, "obj-to")
    if at != stop or (scan.tag(at + 1) == "W" and scan.lower[at + 1] != "what"):
        return None  # asked him nine questions |for which| he had no answer
    frame = _frame_by_preposition(scan, cue, at)
    if frame is None:
        return predicate_behind(scan, unit, cue, start, at)
    word = scan.lower[at]
    if frame == "obj-at":
        return clause_from(scan, unit, cue, start, frame)
    if word == "with" and scan.lower[max(scan.noun_group_end(at + 1), at + 2) - 1] in BRANDISHED:
        return None
    if word == "of" and cue.entry.lemma == "warn" and scan.lower[start] in ("a", "an"):
        return None  # warned |a new spell of rain| ...
    called = what_was_called(scan, at + 1) if word in ("of", "for") else at + 1
    return clause_from(scan, unit, cue, called, frame)


def _is_infinitive(scan: Scan, at: int) -> bool:
    """to |broaden| it, to |ship the| goods: whether a verb stands behind a "to", though it may look like a noun"""
    return scan.tag(at + 1) in 'vbVXr~"' or (scan.tag(at + 1) in "NJ" and scan.tag(at + 2) in "DHO")


def _to_be_done(scan: Scan, unit: Unit, cue: Cue, start: int, at: int) -> Complement | None:
    """urged OBJECT |to ...|: what somebody is bidden"""
    if scan.lower[at - 1] in _PURPOSES:
        return None  # called for an |effort to end| the war: the noun's own infinitive
    if cue.entry.lemma.endswith(" for") and scan.lower[at + 1] == "be" and scan.tag(at + 2) in "nd":
        return clause_from(scan, unit, cue, start, "obj-to")  # called for |the vote to be held| in May
    return clause_from(scan, unit, cue, at + 1, "obj-to")


def _frame_by_preposition(scan: Scan, cue: Cue, at: int) -> str | None:
    """accused OBJECT |of| ...; put OBJECT |at| nine: the frame that a preposition behind an object opens, if the verb has it"""
    lemma, frames, word = cue.entry.lemma, cue.entry.frames, scan.lower[at]
    protested = word in ("over", "about", "at", "against") and lemma in ("protest to", "complain to")
    cautioned = word == "against" and lemma in ("warn", "caution") and scan.tag(at + 1) in 'gDNLJ"'
    asked = word == "for" and (lemma == "ask" or "obj-for" in frames) and cue.entry.act != "support"
    # protested to Karvia |over| the raid; threatened Karvia |with| “a storm”
    if protested or cautioned or asked or (word, lemma) in _BY_VERB:
        return "obj-for"
    if word == "of" and "obj-of" in frames:
        return "obj-of"
    if word == "at" and lemma in FIGURING:
        few = scan.tag(at + 1) == "D" and not _COUNTS.isdisjoint(scan.lower[at + 2 : at + 3])
        return "obj-at" if few or scan.tag(at + 1) in "r#$Q" else None
    return None


def _told(scan: Scan, unit: Unit, cue: Cue, start: int, end: int) -> Complement | None:
    """told reporters |the plan had failed|: a clause without "that" behind the hearer"""
    if scan.lower[start] in SUBJECTS and scan.tag(start + 1) in "MBVXdzr~":
        return None  # warned |it would| act: the subject of what is said, not who is told
    split = _hearer_end(scan, cue, start, end)
    whole = split == end and scan.lower[start] not in _HEARERS and scan.tag(start) not in "O"
    if scan.tag(end) in "MBVXdz" and whole:
        return None  # warned |the closure would| cost a fortune
    i = skip_adjuncts(scan, split, unit.end).end
    further = [stop for stop in object_stops(scan, cue, start, end, unit)[1:3] if scan.tags[end] in "io"]
    for at in dict.fromkeys((i, split, *further)):  # told a crowd |in Lisbon| the plan had failed
        if at < unit.end and scan.tag(at) not in '.,;:-)"' and opens_clause(scan, cue, at, unit):
            found = clause_from(scan, unit, cue, at, "obj-that")
            if found is not None:
                found.object, found.aimed = (start, split), cue.entry.act in AIMED
                return found
    return None


def _hearer_end(scan: Scan, cue: Cue, start: int, end: int) -> int:
    """told reporters |Iran would ...|: the noun group runs over two noun phrases"""
    if scan.lower[start] in _HEARERS and end > start + 1:
        return start + 1
    # told the Coast Wire |prices would| rise
    told = cue.entry.lemma == "tell" and end > start + 1
    named = told and scan.tags[end - 2] == "P" and scan.tags[end - 1] == "L"
    return end - 1 if named and scan.tag(end) in "MBVXdzv" else end
