"""Complements: what a reporting verb takes to its right, by the frames of its entry.

said |that| CONTENT          accused OBJECT |of| CONTENT        urged OBJECT |to| CONTENT      warned |of| CONTENT
said, “CONTENT”              praised CONTENT                    said CONTENT                    described |CONTENT as ...|
"""

from __future__ import annotations

from newsmodel.extract.statements.content.adjunct import TIMES, skip_adjuncts
from newsmodel.extract.statements.content.clause import (
    AIMED,
    BARE,
    WH,
    Complement,
    clause_from,
    comma_before_verb,
    opens_clause,
    quotation_at,
    what_was_called,
)
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.content.object import behind_object
from newsmodel.extract.statements.content.outlet import main_clause
from newsmodel.extract.statements.content.silence import gives_details
from newsmodel.extract.statements.content.voiced import (
    REMEMBERS,
    is_doing,
    reports_thing,
    voices_noun_phrase,
)
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["complement_of"]

_PREPOSITIONS = {
    "for": "for",
    "of": "of",
    "against": "against",
    "on": "on",
    "about": "about",
    "with": "with",
    "upon": "on",
}


def complement_of(scan: Scan, unit: Unit, cue: Cue) -> Complement | None:
    """The complement of a verb cue, or None if nothing fits its frames."""
    if "responsibility" in cue.entry.lemma and cue.end > cue.first + 1:
        # claimed |responsibility for the attack|
        return clause_from(scan, unit, cue, cue.first + 1, "np") if cue.end < unit.end else None
    frames = cue.entry.frames
    if frames & {
        "obj-to",
        "obj-that",
        "obj-of",
        "obj-for",
        "obj-on",
        "obj-as",
        "obj-np",
    } or cue.entry.lemma in ("put", "threaten"):
        found = behind_object(scan, unit, cue)
        if found is not None:
            return found
    adjuncts = skip_adjuncts(scan, cue.end, unit.end)
    i = adjuncts.end
    if all(tag == "r" for tag in scan.tags[cue.end : i]):
        i = cue.end if _opened(scan, unit, cue, i) is None else i  # said |nearly| nine in ten agree
    found = _opened(scan, unit, cue, i)
    if found is None and i > cue.end:
        dated = scan.behind_time(cue.end)  # apologised on Monday |for| the delay
        found = _opened(scan, unit, cue, cue.end) or (_opened(scan, unit, cue, dated) if dated < i else None)
        found = found or _bare(scan, unit, cue, i)
    if found is None:
        found = _bare(scan, unit, cue, cue.end)
    timed = found is not None and found.frame in ("clause", "np") and found.content[1] <= i
    if timed or (found is not None and _hides(scan, cue, found)):
        return None  # released a statement |Wednesday evening|: when it was said, and nothing said
    if found is not None:
        found.medium = found.medium or adjuncts.medium
        found.object = found.object or adjuncts.addressee
    return found


_ASKING = frozenset(["ask", "ask for", "request", "refuse", "insist on", "demand"])
_HIDDEN = frozenset("named identified quoted anonymous anonymity unnamed".split())


def _hides(scan: Scan, cue: Cue, found: Complement) -> bool:
    """an official said, requesting |anonymity|; asked |not to be named|; asked that |his name not be used|; refused |to give a date|"""
    if cue.entry.lemma in ("refuse", "decline") and gives_details(scan, found.content[0]):
        return True
    if cue.entry.lemma not in _ASKING or found.frame == "wh":
        return False
    words = scan.lower[found.content[0] : min(found.content[1], found.content[0] + 6)]
    return not _HIDDEN.isdisjoint(words) or {"name", "not"} <= set(words)


def _opened(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """A complement that opens with a word or mark of its own: that, a quotation, what, to, of."""
    frames, tags, lower = cue.entry.frames, scan.tags, scan.lower
    if i >= unit.end:
        return None
    if lower[i] == "that" and i == cue.end and "np" in frames and _stands_alone(scan, i):
        return Complement((i, i + 1), "np")  # denied |that|, and said ...
    if lower[i] == "that" and frames & {"that", "obj-that", "to-obj-that"}:
        return _that_clause(scan, unit, cue, i)
    quoted = quotation_at(scan, unit, cue, i)
    if quoted is not None:
        return quoted
    if tags[i] == ":" and cue.entry.strong and "quote" in frames and _has_verb(scan, i + 1, unit):
        return Complement(scan.trim(i + 1, unit.end), "clause")  # asked: |Did they talk?|
    if lower[i] == "what" and i == cue.end and "np" in frames and (called := what_was_called(scan, i)) > i:
        found = clause_from(scan, unit, cue, called, "np")
        if found is not None:
            found.object, found.aimed = found.content, cue.entry.act in AIMED
        return found
    open_question = lower[i] == "whether" and i == cue.end  # questioned |whether| ...
    if lower[i] in WH and "wh" in frames and (cue.entry.strong or open_question):
        return clause_from(scan, unit, cue, i, "wh")
    return _infinitive(scan, unit, cue, i) or _behind_preposition(scan, unit, cue, i)


def _that_clause(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """said |that prices fell|; not: reiterated |that approach|, the drama |that has surrounded| her"""
    # demanded that |the mayor| step down
    demanded = cue.entry.act in ("demand", "request") and scan.tag(i + 1) in "DHPJNLQ#"
    bid = cue.entry.lemma == "ask" or demanded
    whole = "np" not in cue.entry.frames and not cue.entry.lemma.endswith(" it")  # saw it |that day|
    if scan.tag(i + 1) in "BVMXdz" or not (bid or whole or _has_subject(scan, i + 1, unit)):
        return None
    start = i + 2 if scan.tag(i + 1) == "," else i + 1  # said that, on Monday, ...
    return clause_from(scan, unit, cue, start, "that")


def _infinitive(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """promised |to yield|, vowed |not to yield|"""
    strong = cue.entry.strong or cue.entry.lemma == "offer"  # offered |to host the talks|
    denied = scan.tags[i] == "~" and scan.tag(i + 1) == "t"
    if "to" not in cue.entry.frames or not strong or not (denied or scan.tags[i] == "t"):
        return None
    verb = i + 2 if denied else i + 1
    if scan.tag(verb) not in 'vbVXrx"' and not _is_unmarked_verb(scan, verb):
        return None
    return clause_from(scan, unit, cue, i if denied else i + 1, "to")


def _behind_preposition(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """warned |of| CONTENT, called |for| CONTENT; one that only says something takes quoted words alone"""
    word = _PREPOSITIONS.get(scan.lower[i], "")
    if word not in cue.entry.frames or not _stands_beside(scan, cue, i) or not cue.entry.strong:
        return None
    found = clause_from(scan, unit, cue, i + 1, word)
    # apologised for |the delay|, complained of |being chased away|
    sorry = cue.entry.lemma in ("apologise", "apologize", "complain")
    told = found is not None and (cue.entry.act != "say" or sorry or scan.quotes_within(*found.content))
    return found if told else None


_AFTER_VERBS = frozenset("on up out back down off away together".split())


def _is_unmarked_verb(scan: Scan, i: int) -> bool:
    """vowed to |soldier on|, promised to |ship the goods|: a verb that looks like a noun; not: agreed to |terms with Peru|"""
    word = scan.lower[i : i + 1]
    if scan.tag(i) != "N" or not word or (word[0] in scan.heads.roles and scan.tag(i + 1) in ".,"):
        return False
    return scan.tag(i + 1) in "DHO" or not _AFTER_VERBS.isdisjoint(scan.lower[i + 1 : i + 2])


def _stands_beside(scan: Scan, cue: Cue, i: int) -> bool:
    """warned |of| floods; complained on Tuesday |of| delays"""
    return i == cue.end or (scan.tags[i - 1] == "Y" and all(tag in "Yi#" for tag in scan.tags[cue.end : i]))


def _stands_alone(scan: Scan, i: int) -> bool:
    """denied |that|.   denied |that|, and said ..."""
    return scan.tag(i + 1) in ".;" or (scan.tag(i + 1) == "," and scan.tag(i + 2) in "&Cg")


def _has_subject(scan: Scan, i: int, unit: Unit) -> bool:
    """reiterated that |prices fell|; but reiterated |that approach| in a talk, saying it was right"""
    if scan.tag(i) not in "NJ":
        return scan.tag(i) in "r#QDHO" or _has_verb(scan, i, unit)  # that |only one| backs her
    comma = scan.tags.find(",", i, min(unit.end, i + 45))
    goes_on = comma > 0 and scan.tag(comma + 1) not in "g&"
    return scan.finite_between(i, comma if comma > 0 and not goes_on else min(unit.end, i + 45))


def _has_verb(scan: Scan, i: int, unit: Unit) -> bool:
    if "b" in scan.tags[i : min(unit.end, i + 12)] and "be" in scan.lower[i : i + 12]:
        return True  # proposed that ships |be| taxed
    return scan.finite_between(i, min(unit.end, i + 45))


def _bare(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """A clause without "that", or a noun phrase."""
    frames = cue.entry.frames
    if i >= unit.end or scan.tag(i) in '.,;:-)"' or _is_of_document(scan, cue, i):
        return None
    if (
        "that" in frames
        and scan.tag(i) != "G"
        and (opens_clause(scan, cue, i, unit) or _says_anything(scan, cue, i, unit))
    ):
        if not cue.entry.strong and cue.entry.lemma not in BARE:
            return None
        # condemned |the raid| and Bell left: a verb of praise and blame takes no clause without "that"
        judges = cue.entry.act in ("condemn", "praise") and "np" in frames
        if cue.entry.lemma == "maintain" and not main_clause(scan, i, unit):
            return None  # maintains |a lead over Torres, who left|
        if not judges and ("np" not in frames or not comma_before_verb(scan, i, unit)):
            return clause_from(scan, unit, cue, i, "clause")
    due = _behind_deadline(scan, i)
    if due > i and "that" in frames and opens_clause(scan, cue, due, unit):
        return clause_from(scan, unit, cue, i, "clause")
    return _noun_phrase(scan, unit, cue, i) if _may_voice_thing(scan, cue, i) else None


def _is_of_document(scan: Scan, cue: Cue, i: int) -> bool:
    """put out a statement |that said| ..., issued a statement |saying| ..., wrote about a group |that calls| itself new"""
    document = scan.lower[cue.end - 1] == "statement"
    if scan.lower[i] == "that" and (i > cue.end or document) and scan.tag(i + 1) in "BVMXdz":
        return True
    said = scan.cue_at.get(i)
    return said is not None and said.form == "ing" and said.entry.strong


def _may_voice_thing(scan: Scan, cue: Cue, i: int) -> bool:
    """announced |a deal|, announced |on Monday| a deal; recalled |leaving the town|: whether a noun phrase may be said"""
    if cue.entry.lemma in REMEMBERS and i == cue.end and is_doing(scan, i):
        return True
    timed = i > cue.end and scan.tags[cue.end] in "iY" and scan.tag(i) == "D" and scan.tags[i - 1] in "Y#"
    if "np" not in cue.entry.frames or not (i == cue.end or timed):
        return False
    return cue.entry.strong or voices_noun_phrase(scan, cue, i)


def _noun_phrase(scan: Scan, unit: Unit, cue: Cue, i: int) -> Complement | None:
    """announced |a deal|, promised voters |free buses|, denies |deliberately targeting| civilians"""
    hearer = i
    if cue.entry.lemma == "promise" and i == cue.end:
        i = _behind_promised(scan, i)
    end = scan.noun_group_end(i)
    if scan.lower[end : end + 1] == ["ago"]:
        return None  # where she proposed |two months ago|
    marked = scan.opens_block(i + 1 if scan.tag(i) in "DH" else i) is not None
    doing = scan.tag(i) == "g" or scan.tags[i : i + 2] == "rg" or scan.lower[i] in ("having", "being")
    if end == i and not marked and i == hearer and not doing:
        return None
    found = clause_from(scan, unit, cue, i, "np")
    if found is None or not reports_thing(scan, cue, found.content):
        return None
    found.aimed = cue.entry.act in AIMED
    found.object = (i, end) if end > i and found.aimed else None
    return found


def _behind_deadline(scan: Scan, i: int) -> int:
    """estimated |by 2050,| prices would rise; behind the deadline that opens what is said, or `i` itself"""
    comma = scan.tags.find(",", i, i + 8) if scan.lower[i] == "by" else -1
    if comma < i + 2 or any(tag not in "DNoY#Jr" for tag in scan.tags[i + 1 : comma]):
        return i
    dated = scan.tags[comma - 1] in "Y#" or scan.lower[comma - 1] in TIMES | {"then"}
    return comma + 1 if dated else i


def _is_headline(scan: Scan, unit: Unit) -> bool:
    """A paragraph of one sentence without a stop."""
    first, end = scan.analysis.paragraphs[unit.paragraph]
    return (unit.first, unit.end) == (first, end) and scan.tags[end - 1] not in '."'


def _says_anything(scan: Scan, cue: Cue, i: int, unit: Unit) -> bool:
    """said |the U.S. needs reform|: behind "say" a clause whose verb the tagger missed; a headline: says |ready to leave|"""
    headline = _is_headline(scan, unit)
    if (
        cue.entry.lemma != "say"
        or scan.tag(i) not in ("DHPOLQ#NJvdn" if headline else "DHPOLQ#N")
        or i != cue.end
    ):
        return False
    # said |security forces loyal to the mayor later sealed off the port|; a headline: says |talks on hold|
    shortest = 8 if scan.tag(i) == "N" and not headline else 4
    return scan.trim(i, content_end(scan, i, unit, cue))[1] - i >= shortest


def _behind_promised(scan: Scan, i: int) -> int:
    """promised |voters| free buses: behind who is promised something; `i` itself if nobody stands there"""
    end = scan.noun_group_end(i)
    first = scan.heads.roles.get(scan.lower[i]) if scan.tag(i) == "L" and end > i + 1 else None
    if first is not None and first.is_person:
        return i + 1  # one noun group by its tags
    role = scan.heads.roles.get(scan.lower[end - 1]) if end > i else None
    hears = (role is not None and role.is_person) or (end == i + 1 and scan.tag(i) == "O")
    return end if hears and scan.noun_group_end(end) > end else i
