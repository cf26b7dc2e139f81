"""Verbs of speech that report none: the writer's own words, rulings, names for things, subjects that cannot speak.

I |think| so     the court |declined| to free Torres     what he |calls| corruption     the storm |called for| care
"""

from __future__ import annotations

from newsmodel.extract.statements.content.clause import Complement
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["STUDIES", "says_nothing", "tells_no_speech"]

_JUDGES = frozenset("court courts judge judges tribunal magistrate magistrates jury".split())
# What a power asks of another: declined to |surrender| the officers is a rejection, declined to attend or to comment none.
_GRANTED = frozenset(
    "surrender hand extradite release free return give yield cede let allow permit admit accept sign ratify recognise recognize "
    "withdraw leave pull lift ease renew extend grant pay repay honour honor abide comply obey disarm stop halt end suspend "
    "negotiate cooperate intervene intercede supply lend sell send back support endorse approve step resign reverse repeal scrap".split()
)
# Frames that other verbs take too: only who can speak speaks. His reaction |reminded| them |of| the war.
_NEEDS_SPEAKER = frozenset(
    [
        "np",
        "of",
        "for",
        "on",
        "against",
        "about",
        "with",
        "to",
        "obj-of",
        "obj-for",
        "obj-as",
        "obj-np",
        "obj-to",
    ]
)


# What finds without a witness: a study |found| the air was foul.
STUDIES = frozenset(
    "poll polls survey surveys study studies report reports review reviews audit audits investigation investigations inquiry inquest "
    "probe analysis research census tribunal panel commission committee watchdog".split()
)


def says_nothing(scan: Scan, cue: Cue, speaker: Party) -> bool:
    """I think: the writer's own words; no group has said, neither X nor Y said: nobody"""
    names = cue.entry.frames & {"obj-np", "obj-as"} or cue.entry.lemma == "put"
    if not cue.entry.strong and not scan.can_speak(speaker) and not names:
        return True
    if not cue.entry.strong and scan.lower[speaker.head] in ("i", "we", "you"):
        return True
    parted = speaker.mention >= 0 and speaker.head_end < speaker.end  # made |no mention| of Bell, who said
    if scan.lower[speaker.head_first] in ("no", "nobody", "none", "neither") and not parted:
        return True
    supposed = cue.form in ("3rd", "base") and scan.lower[speaker.first - 1] in ("if", "unless")
    return supposed or scan.lower[speaker.first - 1] == "nor"  # if X says that ...: nobody has said it


_CURBS = frozenset("curfew curfews ban bans lockdown lockdowns restrictions blockade cordon".split())


def tells_no_speech(scan: Scan, unit: Unit, cue: Cue, speaker: Party, complement: Complement) -> bool:
    """Whether the verb does something else here: the storm |called for| care; the court |declined| to free X"""
    if _those_who_say(scan, unit, cue, speaker) or _rules(scan, cue, speaker, complement.content[0]):
        return True
    if speaker.first == unit.first + 1 and scan.lower[unit.first] == "what":  # |What he said| was wrong
        return True
    if cue.entry.lemma == "defy" and not _CURBS.isdisjoint(scan.lower[slice(*complement.content)]):
        return True  # |defied| a curfew: went out; but: defied a court order
    if complement.frame == "np" and (_stands_for(scan, cue, complement) or _withholds(scan, cue, complement)):
        return True
    if cue.entry.lemma == "want" and speaker.mention >= 0:
        return True  # Bell, |who wants| Torres to quit: what he stands for
    if (
        _titles(scan, cue, speaker, complement)
        or _ousts(scan, cue, complement)
        or _installs(scan, cue, complement)
    ):
        return True
    if cue.entry.lemma == "find" and complement.frame == "clause" and scan.lower[speaker.head] not in STUDIES:
        return True  # Torres |found| the wall had fallen
    if complement.frame not in _NEEDS_SPEAKER:
        return False
    if _characterises(scan, speaker, complement) or _names(scan, speaker, complement):
        return True
    return not (scan.can_speak(speaker) or _it_calls(scan, speaker, complement))


def _it_calls(scan: Scan, speaker: Party, complement: Complement) -> bool:
    """The board met. |It| |called| the plan “a disgrace” and |called| on the mayor to go."""
    naming = complement.frame in ("obj-np", "obj-as", "obj-at")
    return scan.lower[speaker.head] == "it" and (complement.aimed or naming)


def _stands_for(scan: Scan, cue: Cue, complement: Complement) -> bool:
    """The union |is demanding| higher pay: what it stands for, not what it said now; unless it asks somebody: from Lisbon"""
    group = scan.verb_group(cue)
    if group is None or not group.progressive or cue.entry.act != "demand":
        return False
    return "from" not in scan.lower[slice(*complement.content)]


# denied the crew |access|: withheld, not contradicted
_WITHHELD = frozenset(
    "access entry admission passage transit permission permit permits visa visas bail parole asylum citizenship residency status "
    "licence licences license licenses accreditation treatment care medicine medicines food water aid services benefits "
    "coverage recognition visitation clearance tenure victory".split()
)


def _withholds(scan: Scan, cue: Cue, complement: Complement) -> bool:
    """The guards |denied| the crew access; the board |denied| him a licence: somebody goes without, nothing is contradicted"""
    first, end = complement.content
    if cue.entry.lemma != "deny":
        return False
    given = scan.noun_group_end(first)
    named = given > first  # but: denied |losing the village|
    return named and (scan.lower[given - 1] in _WITHHELD or (given < end and scan.tag(given) in "DH"))


# Bodies that are sent away as a whole.
_OUSTED = frozenset(
    "cabinet government parliament council board assembly leadership staff team commission committee".split()
)


def _ousts(scan: Scan, cue: Cue, complement: Complement) -> bool:
    """The king |dismissed| his cabinet, three ministers, the army chief: out of office; but: dismissed his critics as fools"""
    first, end = complement.content
    if cue.entry.lemma not in ("dismiss", "throw out") or complement.frame != "np":
        return False
    head = min(scan.noun_group_end(first), end) - 1
    role = scan.heads.roles.get(scan.lower[head])
    person = role is not None and role.is_person and role.kind != "people"
    return (
        scan.lower[head] in _OUSTED or person or (scan.tags[head] == "P" and "as" not in scan.lower[head:end])
    )


def _installs(scan: Scan, cue: Cue, complement: Complement) -> bool:
    """The senate |confirmed| Torres as a judge, |confirmed| the judge: into office; but: confirmed the arrest, confirmed it"""
    first, end = complement.content
    if cue.entry.lemma != "confirm" or complement.frame != "np":
        return False
    last = min(scan.noun_group_end(first), end)
    role = scan.heads.roles.get(scan.lower[last - 1])
    named = scan.tags[last - 1] == "P" and scan.lower[last : last + 1] in (["as"], ["to"])
    return named or (role is not None and role.is_person and not role.plural)


_TITLING = frozenset(["call", "name", "title", "dub"])


def _titles(scan: Scan, cue: Cue, speaker: Party, complement: Complement) -> bool:
    """a play |called| “The Sons of Lenz”: the title of a thing; but: one which X called “a play”"""
    first, end = complement.content
    block = scan.block_at(first)
    return (
        complement.frame == "quote"
        and cue.entry.lemma in _TITLING
        and cue.form in ("past", "part")
        and scan.tags[speaker.first - 1] not in "TWw"
        and block is not None
        and block.first == cue.end
        and block.end >= end
    )


def _those_who_say(scan: Scan, unit: Unit, cue: Cue, speaker: Party) -> bool:
    """|Voters who say| they will stay left early: any such people, nobody in particular"""
    return (
        cue.form == "base"
        and speaker.mention >= 0
        and speaker.first <= unit.first + 1
        and scan.tag(speaker.mention - 1) == "L"
    )


def _rules(scan: Scan, cue: Cue, speaker: Party, content: int) -> bool:
    """The court in Lenz |declined| to free Torres: a ruling, a deed; who refuses what others demand says so"""
    deed = cue.entry.lemma in ("decline", "refuse") and content > 0 and scan.tag(content - 1) == "t"
    if deed and cue.entry.lemma == "decline" and scan.lower[content] not in _GRANTED:
        return True  # declined |to attend|, |to give figures|: asked for by nobody who has a claim to it
    return deed and scan.lower[speaker.head] in _JUDGES


def _characterises(scan: Scan, speaker: Party, complement: Complement) -> bool:
    """a liar |who pledged to go|; more than 300 |pledged delegates|: tells who is meant, not what was said"""
    if speaker.mention >= 0:
        return scan.tag(speaker.mention - 1) != "," and not scan.quotes_within(*complement.content)
    return scan.tags[speaker.head] == "#" and scan.tag(complement.content[0]) in "NL"


def _names(scan: Scan, speaker: Party, complement: Complement) -> bool:
    """ending |what he calls corruption|: a name for a thing, not what was said (see read_called for what is)"""
    return complement.frame in ("obj-np", "obj-as") and scan.lower[speaker.first - 1] == "what"
