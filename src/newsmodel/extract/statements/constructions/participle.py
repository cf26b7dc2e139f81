"""Participles: ..., adding that CONTENT; a statement saying CONTENT; asked whether CONTENT, X said no."""

from __future__ import annotations

from newsmodel.extract.statements.constructions.fronted import read_fronted
from newsmodel.extract.statements.constructions.subject import shared_subject
from newsmodel.extract.statements.content.adjunct import MEDIA, skip_adjuncts
from newsmodel.extract.statements.content.clause import Complement
from newsmodel.extract.statements.content.complement import complement_of
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import SPEAKING_THINGS, Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.phrase import VerbGroup
from newsmodel.text.pronoun import SINGULAR

__all__ = ["read_asked", "read_participle"]


def read_asked(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup) -> Proposal | None:
    """|Asked| whether he would go, X said no.   X was |asked|, “Will you go?”   The one who asks stays unnamed."""
    if cue.entry.lemma != "ask" or cue.form != "past":
        return None
    opening = cue.first == unit.first or scan.lower[cue.first - 1] in ("when", "if", "being", "while")
    if not (opening or any(scan.tags[k] in "Bb" for k in range(group.first, cue.first))):
        return None
    i = cue.end
    if scan.tag(i) == "y" and scan.noun_group_end(i + 1) > i + 1:  # asked |by a reporter| whether
        i = scan.noun_group_end(i + 1)
    i = skip_adjuncts(scan, i, unit.end).end if scan.tag(i) in "iY" and scan.lower[i] != "about" else i
    block = scan.opens_block(i + 1) if scan.tag(i) in ",:" else scan.opens_block(i)
    if block is not None and block.stop - block.inside >= 3:
        content, direct, stop = (block.inside, block.stop), True, block.end
    elif scan.lower[i : i + 1] and scan.lower[i] in (
        "if",
        "whether",
        "how",
        "why",
        "what",
        "when",
        "where",
        "who",
        "about",
    ):
        start = i + 1 if scan.lower[i] == "about" else i
        end, stop = _asked_until(scan, start, unit)
        content, direct = scan.trim(start, end), False
    else:
        return None
    if content[1] - content[0] < 3:
        return None
    return Proposal(
        [content],
        "asked-content",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        direct=direct,
        near=(cue.first, stop),
        paragraph=unit.paragraph,
    )


def _asked_until(scan: Scan, start: int, unit: Unit) -> tuple[int, int]:
    """Asked |why she had left| during an interview|, X said: the ends of what was asked and of its clause"""
    end, stop = -1, start
    while stop < unit.end and scan.tags[stop] not in ",.;:-":
        if (
            end < 0
            and scan.lower[stop] in ("during", "in")
            and stop > start + 2
            and _is_occasion(scan, stop + 1)
        ):
            end = stop
        within = scan.opens_block(stop)
        stop = scan.step(stop)
        if within is not None and scan.tag(within.stop - 1) == ",":  # asked whether he was “sure,” X said
            break
    return (end if end >= 0 else stop), stop


def _is_occasion(scan: Scan, i: int) -> bool:
    """during |an interview|, in |a debate|, during |an appearance| on Monday: where something was asked"""
    end = scan.noun_group_end(i)
    return end > i and scan.tag(i) == "D" and scan.lower[end - 1] in MEDIA


_IMPLYING = frozenset(["imply", "suggest", "hint", "joke", "speculate", "signal"])


def _says(scan: Scan, cue: Cue, frame: str, content: tuple[int, int]) -> bool:
    """A participle reports speech with a clause or quoted words, not with a bare noun phrase: praising the plan."""
    if frame in ("obj-np", "obj-as") and (cue.entry.strong or cue.entry.lemma == "call"):
        return True  # denied the report, |calling it a lie|
    if not cue.entry.strong:
        implied = (frame == "that" and cue.entry.lemma in _IMPLYING) or cue.entry.lemma == "cite"
        return implied or frame == "quote" or scan.quotes_within(*content)
    if frame in ("that", "quote", "clause", "obj-that", "wh", "obj-of", "obj-to", "obj-for"):
        return True
    return scan.quotes_within(*content) or cue.entry.act not in (
        "say",
        "praise",
        "support",
        "condemn",
        "announce",
    )


def _may_be_saying(scan: Scan, speaker: Party, unit: Unit) -> bool:
    """a statement |saying| ...; with one witness |saying| ..."""
    if scan.lower[speaker.head] in SPEAKING_THINGS and scan.tags[speaker.head] in "NL":
        return True
    return speaker.first > unit.first and scan.lower[speaker.first - 1] in ("with", "of")


def _nearest(scan: Scan, unit: Unit, before: int) -> Party | None:
    """with |officials| praising it and |vowing| to stay; a man |who| left by |saying| that ...: not the main subject"""
    tags = scan.tags
    if tags[before] not in "&y":
        return None
    for k in range(before - 1, max(unit.first, before - 20), -1):
        if tags[k] in '.;:"':
            return None
        if tags[before] == "&" and tags[k] == "g":
            party = party_before(scan.analysis, k, unit.first)
            return party if party is not None and scan.lower[party.first - 1] == "with" else None
        if tags[k] in "dzBMXv":
            party = party_before(scan.analysis, k, unit.first) if tags[before] == "y" else None
            return party if party is not None and party.mention >= 0 else None
    return None


def _is_share(scan: Scan, speaker: Party) -> bool:
    """|a fifth of farmers| saying they will stay; the |share of voters| saying ...: those counted speak"""
    return any(
        scan.tags[k] in "#%" or scan.lower[k] in ("share", "number", "percentage", "half", "majority")
        for k in range(speaker.first, speaker.end)
    )


def _agreeing(scan: Scan, unit: Unit, speaker: Party, at: int, content: int) -> Party:
    """Troops left after |Peru| bombed the port, saying |it| would ...: the subject that "it" can stand for, "troops" cannot"""
    if scan.lower[content] not in SINGULAR or scan.tags[speaker.head] != "L":
        return speaker
    for k in range(at - 1, max(unit.first, at - 20), -1):
        verb = scan.analysis.verb_group_at(k)
        if verb is not None and verb.tense and scan.block_at(k) is None:
            nearer = party_before(scan.analysis, verb.first, unit.first)
            fits = nearer is not None and scan.tags[nearer.head] in "NP" and scan.can_speak(nearer)
            return nearer if nearer is not None and fits and nearer.first > speaker.end else speaker
    return speaker


_MEANWHILE = frozenset(["as", "while", "when", "after"])


def _meanwhile(scan: Scan, unit: Unit, at: int, main: Party) -> Party | None:
    """Jets struck the port, as |envoy Ana Torres| left the town, saying that ...: who heads the clause that trails; the school
    shut after |teachers| walked out, saying that ...: where the subject of the main clause cannot speak"""
    mute = not scan.can_speak(main)
    for k in range(at - 1, max(unit.first + 1, at - 20), -1):
        if scan.tags[k] in ',.;:"-':
            return None
        if scan.lower[k] in _MEANWHILE and (mute or scan.tags[k - 1] == ","):
            verb = next((i for i in range(k + 1, at) if scan.tags[i] in "dzBMXV"), at)
            party = party_before(scan.analysis, verb, k + 1) if verb < at else None
            return party if party is not None and scan.can_speak(party) else None
    return None


def _beside(scan: Scan, unit: Unit, comma: int, end: int) -> Party | None:
    """|Torres|, calling the plan “old,” said ...: the subject of the verb that follows behind the phrase"""
    follows = scan.tag(end) in "dzBMXV," or scan.tags[end - 2 : end] == ',"'
    party = party_before(scan.analysis, comma, unit.first) if follows else None
    return party if party is not None and party.first == unit.first and scan.can_speak(party) else None


def _speaker(
    scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, complement: Complement, floor: int
) -> tuple[Party | None, Proposal | None]:
    """Who speaks by a participle, by what stands before it; or the statement whose speaker goes on; neither, if it says nothing."""
    before, tag = group.first - 1, scan.tags[group.first - 1]
    near = _nearest(scan, unit, before)
    if near is not None:
        return near, None
    if tag in ',-"' or (tag == "&" and cue.entry.strong):
        return _behind_mark(scan, unit, group, complement)
    if scan.analysis.noun_group_of[before] >= 0 or tag == "Y":
        return _behind_noun(scan, unit, cue, group, complement, floor)
    told = complement.frame in ("that", "quote") if tag == "t" else complement.frame == "that"
    if tag in "ysS" or (tag in "trNLPdn" and told):  # responded by |saying|
        return shared_subject(scan, group.first, unit)
    return None, None


def _behind_mark(
    scan: Scan, unit: Unit, group: VerbGroup, complement: Complement
) -> tuple[Party | None, Proposal | None]:
    """The mayor opened the port, |adding| that ...; opened the port and |adding| that ...: the subject of the clause before"""
    before = group.first - 1
    speaker, like = shared_subject(scan, group.first, unit)
    if scan.tags[before] != ",":
        return speaker, like
    if speaker is not None:
        meanwhile = _meanwhile(scan, unit, before, speaker)
        return meanwhile or _agreeing(scan, unit, speaker, before, complement.content[0]), like
    return (_beside(scan, unit, before, complement.content[1]) if like is None else None), like


def _behind_noun(
    scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, complement: Complement, floor: int
) -> tuple[Party | None, Proposal | None]:
    """a statement |saying| that ...: the noun before the participle, or the subject whose deed it goes on with"""
    speaker = party_before(scan.analysis, group.first, max(floor, unit.first))
    if speaker is None:
        return None, None
    if not _may_be_saying(scan, speaker, unit):
        # made a pitch to voters |saying| the port was old
        if complement.frame != "that" and not (cue.entry.lemma == "say" and complement.frame == "clause"):
            return None, None
        return (speaker, None) if _is_share(scan, speaker) else shared_subject(scan, group.first, unit)
    issued = scan.lower[speaker.head] in SPEAKING_THINGS and scan.tag(speaker.first - 1) in "dzi"
    if issued and not _is_share(scan, speaker):
        return shared_subject(scan, group.first, unit)  # issued a statement |saying|
    return speaker, None


def read_participle(scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, floor: int) -> Proposal | None:
    """..., |adding| that ...; a statement |saying| that ...; with one witness |saying| that ..."""
    complement = complement_of(scan, unit, cue)
    if complement is None or not _says(scan, cue, complement.frame, complement.content):
        return None
    before = group.first - 1
    if before < unit.first or (before == unit.first and scan.tags[before] in "yS"):
        return read_fronted(scan, unit, cue, complement)
    speaker, like = _speaker(scan, unit, cue, group, complement, floor)
    if speaker is None and like is None:
        return None
    return Proposal(
        [complement.content],
        "cue-participle",
        cue=(cue.first, cue.end),
        entry=cue.entry,
        speaker=speaker,
        like=like,
        direct=complement.direct,
        addressee=complement.object if not complement.aimed else None,
        target=complement.object if complement.aimed else None,
        medium=complement.medium,
        near=(group.first, complement.content[0]),
        paragraph=unit.paragraph,
    )
