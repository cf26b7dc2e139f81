"""What somebody voices in a noun phrase: condemned |the raid|, voiced |concern|, backed |the plan|; not: mentioned the raid."""

from __future__ import annotations

from newsmodel.extract.statements.cues import HELP, Cue
from newsmodel.extract.statements.scan import SPEAKING_THINGS, Scan

__all__ = ["BRANDISHED", "REMEMBERS", "is_doing", "reports_thing", "voices_noun_phrase"]

# threatened a guard with |a knife|: shown, not said
BRANDISHED = frozenset(
    "knife knives gun guns pistol pistols rifle rifles weapon weapons firearm firearms machete machetes axe axes sword bat hammer "
    "handgun handguns grenade grenades revolver shotgun".split()
)
# What is expressed without a word of it being quoted: voiced |concern|, offered |help|.
_FEELINGS = frozenset(
    "concern concerns alarm dismay disappointment regret regrets outrage anger shock grief sorrow sadness condolences sympathy "
    "solidarity gratitude thanks appreciation satisfaction relief confidence hope optimism doubt doubts scepticism skepticism "
    "opposition support backing willingness readiness help assistance mediation congratulations apologies fear fears".split()
)
_VOICES = frozenset("express voice offer convey extend".split())
_MOURNS = frozenset("lament regret".split())
_PRAISES = frozenset("welcome praise hail thank applaud commend congratulate salute laud".split())
# came out in favour of |Karvia's bid|: to back somebody is to say so
_BACKS = frozenset(
    [
        "come out in favor of",
        "come out in favour of",
        "come out in support of",
        "speak out in favor of",
        "speak out in support of",
        "throw support behind",
        "throw its weight behind",
        "throw his weight behind",
        "throw her weight behind",
        "throw their weight behind",
        "give the green light to",
        "argue in favor of",
        "argue in favour of",
    ]
)
# reported |five dead|, spoke of |27 deaths|: what happened, as somebody tells it
_ACCOUNTS = frozenset(["report", "speak of", "talk of", "tell of", "hint at", "allude to"])
# What one defends by words.
_DEFENSIBLE = frozenset(
    "record decision decisions policy policies move moves plan plans deal ban law laws choice use stance handling action actions "
    "right rights conduct raid strike strikes arrest arrests crackdown measure measures approach role position reform reforms response "
    "sanctions remarks comments appointment nomination operation operations legitimacy killing killings deportation deportations sale "
    "sales budget bill proposal pact agreement treaty accord visit curfew closure".split()
)
# What one backs by saying so: supported |Chile's right to the bay|; not: supported the rebels
_BACKED = _DEFENSIBLE - frozenset(
    "operation operations raid strike strikes killing killings".split()
) | frozenset(
    "bid bids call calls demand demands candidacy candidature nomination resolution resolutions idea ideas solution initiative initiatives independence "
    "statehood membership sovereignty integrity referendum ceasefire truce motion amendment extension request requests claim "
    "claims accession creation ruling recommendation recommendations principle roadmap process".split()
)
_STANCES = frozenset(
    "assert reiterate reaffirm stress emphasize emphasise underline underscore affirm predict forecast foretell prophesy note mention "
    "recount propose recommend".split()
)


def _asks_somebody(scan: Scan, cue: Cue, i: int) -> bool:
    """is seeking |a loan from Karvia|, |Karvian help|: from somebody who is named; not: seeks a way out"""
    end = scan.noun_group_end(i)
    if cue.entry.lemma == "seek" and end > i + 1 and scan.lower[end - 1] in HELP:
        return "P" in scan.tags[i : end - 1]
    source = (
        scan.lower[end : end + 1] == ["from"] and "P" in scan.tags[end + 1 : scan.noun_group_end(end + 1)]
    )
    return cue.entry.lemma in ("seek", "solicit") and source


def _voices(scan: Scan, cue: Cue, i: int) -> bool:
    """voiced |concern over the raid|; offered |help|; regretted |the deaths|"""
    end = scan.noun_group_end(i)
    if cue.entry.lemma in _MOURNS:
        return end > i and scan.tag(i) != "O"
    return cue.entry.lemma in _VOICES and end > i and scan.lower[end - 1] in _FEELINGS


# What is cited as a source, not as a reason.
_SOURCES = frozenset(
    "data figures documents records sources media news agency newspaper newspapers channel television radio website interview law laws "
    "article articles section constitution anonymity wire eyewitness eyewitnesses".split()
)


def _gives_reason(scan: Scan, cue: Cue, i: int) -> bool:
    """called off the visit, citing |the floods|; not: citing a source, the Coast Wire, a ministry statement"""
    end = scan.noun_group_end(i)
    head = scan.lower[end - 1]
    source = (
        head in scan.heads.roles or head in SPEAKING_THINGS or head in _SOURCES or scan.tags[end - 1] == "P"
    )
    return cue.entry.lemma == "cite" and cue.form == "ing" and end > i and not source


def _backs(scan: Scan, cue: Cue, i: int) -> bool:
    """backed |Chile's right to the bay|, supported |the plan|; a headline: backs |the plan|"""
    if cue.entry.lemma not in ("back", "support") or cue.form not in ("past", "3rd", "ing"):
        return False
    return scan.lower[scan.noun_group_end(i) - 1] in _BACKED


REMEMBERS = frozenset(["recall", "recount", "mention", "describe"])


def is_doing(scan: Scan, i: int) -> bool:
    """recalled |walking into the hall|, |being told to wait|: what one did, told as a memory"""
    return scan.lower[i].endswith("ing") and scan.tag(i) in "gNBb" and scan.tag(i + 1) in "DHPOirntvSJ"


_NOBODY = frozenset("nobody no-one none nothing no".split())


# How verbs of several words end by which one backs somebody.
_BACKING = (
    "support for", "backing for", "behind", "firmly by", "the right of", "confidence in", "solidarity with", "support to", "weight to", "the side of",
    "the defence of", "the defense of", "shoulder with",
)  # fmt: skip


def reports_thing(scan: Scan, cue: Cue, content: tuple[int, int]) -> bool:
    """Whether "X VERB noun phrase" says what X said: condemned the raid, welcomed the vote, but not mentioned the raid."""
    if cue.entry.lemma == "threaten" and not BRANDISHED.isdisjoint(scan.lower[content[0] : content[1]]):
        return False
    if cue.entry.act in ("say", "support", "praise") or cue.entry.lemma in ("claim", "declare"):
        lemma = cue.entry.lemma
        if scan.lower[content[0]] in _NOBODY:  # thanked |no one|
            return False
        if (
            lemma == "report" and scan.tags[content[0]] == "O"
        ):  # found the letter and reported |it| to the police
            return False
        known = (
            lemma in _STANCES | _PRAISES | _BACKS | _ACCOUNTS
            # stood firmly behind |Chile|, defended the right of |Chile| to its fishing grounds
            or (cue.entry.strong and lemma.endswith(_BACKING) and lemma != "get behind")
            # defended |its raid|, |Karvia's record|; not: defended the city, the title
            or (lemma == "defend" and scan.lower[scan.noun_group_end(content[0]) - 1] in _DEFENSIBLE)
            # backed |Chile's right to defend itself|, |the plan|: at a certain time; not: backs the plan, a stance
            or (lemma in ("back", "support") and scan.lower[scan.noun_group_end(content[0]) - 1] in _BACKED)
            # endorsed |the plan|; but a candidate is endorsed by a vote or a deed
            or (lemma == "endorse" and scan.tag(scan.noun_group_end(content[0]) - 1) in "NL")
            or _voices(scan, cue, content[0])
            or _gives_reason(scan, cue, content[0])
            or (lemma == "claim" and scan.is_deed(content[0]))
            or (lemma in REMEMBERS and is_doing(scan, content[0]))
        )
        return known or scan.quotes_within(*content)
    return True


def voices_noun_phrase(scan: Scan, cue: Cue, i: int) -> bool:
    """Whether a weak verb reports speech by the noun phrase behind it: voiced |concern|, backed |the plan|, citing |the floods|"""
    return any(test(scan, cue, i) for test in (_voices, _asks_somebody, _backs, _gives_reason))
