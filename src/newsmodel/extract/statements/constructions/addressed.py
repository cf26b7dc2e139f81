"""Passives whose subject is spoken to or of: Karvia |was urged| by X to CONTENT; the front |was accused| of CONTENT by X."""

from __future__ import annotations

from attrs import evolve

from newsmodel.extract.statements.content.adjunct import skip_adjuncts
from newsmodel.extract.statements.content.clause import AIMED
from newsmodel.extract.statements.content.ending import content_end
from newsmodel.extract.statements.content.trailing import without_adjuncts
from newsmodel.extract.statements.cues import Cue, Entry
from newsmodel.extract.statements.phrases.party import Party, party_before
from newsmodel.extract.statements.phrases.party_after import party_after
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["agent_in", "read_addressed"]

# The word that opens what is said to or of the subject, with the frames of the active voice that it continues.
_OPENERS = {
    "that": frozenset(["that", "obj-that"]),
    "of": frozenset(["of", "obj-of"]),
    "with": frozenset(["with"]),
    "against": frozenset(["against"]),
    "about": frozenset(["about"]),
}
_TOLD = frozenset(["tell", "ask", "assure", "reassure", "promise", "advise", "inform"])
# What may stand behind "to": a verb, though the tagger saw another word, or quoted words.
_INFINITIVE = 'vbVXrxdqkK"'
_FOR = frozenset(["accuse", "demand", "request"])
# What is given with words stands without a preposition: was promised |two ships| by Norway.
_GIVEN = frozenset(["promise", "pledge", "offer", "guarantee"])


def read_addressed(scan: Scan, unit: Unit, cue: Cue, floor: int) -> Proposal | None:
    """Karvia |was asked| by X to CONTENT; Karvia |was warned| of CONTENT by X: X speaks, the subject is meant."""
    entry = cue.entry
    if cue.form not in ("past", "part") or not (entry.strong or entry.lemma in _TOLD | _GIVEN):
        return None
    begin = _passive_from(scan, cue)
    if begin < 0:
        return None
    subject = party_before(scan.analysis, begin, max(floor, unit.first))
    if subject is None:
        return None
    agent, first = _agent_and_content(scan, unit, cue)
    if first < 0:
        return None
    opener = "to" if scan.tag(first) == "~" else scan.lower[first - 1]
    nominal = opener not in ("to", "that")
    stop = scan.trim(first, content_end(scan, first, unit, cue, nominal=nominal))[1]
    if agent is None and opener != "about":  # asked about |the raid by X|
        at, agent = agent_in(scan, first, unit.end)
        stop = at if agent is not None else stop
    if agent is None or not scan.can_speak(agent) or scan.tags[agent.head] == "#":
        return None
    content = (first, without_adjuncts(scan, first, stop) if nominal else stop)
    if content[1] <= first:
        return None
    aimed = entry.act in AIMED or (entry.lemma == "ask" and opener in ("to", "for"))
    meant = (subject.head_first, subject.head_end)
    return Proposal(
        [content],
        f"passive-hearer-{opener}" if opener in ("to", "for") else "passive-hearer",
        cue=(cue.first, cue.end),
        entry=entry,
        speaker=agent,
        addressee=None if aimed else meant,
        target=meant if aimed else None,
        near=(begin, first),
        paragraph=unit.paragraph,
    )


def _agent_and_content(scan: Scan, unit: Unit, cue: Cue) -> tuple[Party | None, int]:
    """asked |by X| on Monday to |leave|: who speaks, if named before the content, and where the content begins; -1 if nowhere"""
    behind = cue.end
    if scan.tag(behind) != "y" and _opened_at(scan, cue.entry, behind) < 0:
        behind = skip_adjuncts(scan, behind, unit.end).end
    if scan.tag(behind) != "y":
        return None, _opened_at(scan, cue.entry, behind)
    agent = party_after(scan.analysis, behind + 1, unit.end)
    if agent is None:
        return None, -1
    for at in (agent.end, skip_adjuncts(scan, agent.end, unit.end).end):
        first = _opened_at(scan, cue.entry, at)
        if first >= 0:
            return agent, first
    for k in range(agent.end - 1, agent.head_end - 1, -1):  # accused by the mayor of Lenz |of theft|
        first = _opened_at(scan, cue.entry, k)
        if first >= 0:
            return evolve(agent, end=k), first
    return agent, -1


def _passive_from(scan: Scan, cue: Cue) -> int:
    """The first token of a finite passive that is neither denied nor only thought of; -1 for any other verb."""
    group = scan.analysis.verb_group_at(cue.first)
    if group is None:
        return -1
    if group.negated or group.modal >= 0 or group.form != "finite":
        return -1
    return group.first if any(scan.tags[k] in "Bb" for k in range(group.first, cue.first)) else -1


def _opened_at(scan: Scan, entry: Entry, i: int) -> int:
    """Where the content begins whose opening word is token `i`; -1 if the verb takes nothing of the kind."""
    word = scan.lower[i] if i < len(scan.lower) else ""
    if scan.tag(i) == "t":
        return i + 1 if "obj-to" in entry.frames and scan.tag(i + 1) in _INFINITIVE else -1
    if scan.tag(i) == "~" and scan.tag(i + 1) == "t":  # was told |not to leave|
        return i if "obj-to" in entry.frames else -1
    if (
        word == "for"
    ):  # was asked for |help|, blamed for |the fire|; but what is condemned for a deed is the subject
        asks = entry.lemma == "ask" or ("obj-for" in entry.frames and entry.act in _FOR)
        return i + 1 if asks else -1
    if _OPENERS.get(word, frozenset()) & entry.frames:
        return i + 1
    return i if entry.lemma in _GIVEN and scan.noun_group_end(i) > i else -1


def agent_in(scan: Scan, first: int, ceiling: int) -> tuple[int, Party | None]:
    """threatened with new duties |by X|; criticism of Karvia |by X|: the "by", and who speaks; not the doer of a passive"""
    for k in range(first + 1, min(ceiling, first + 30)):
        if scan.tags[k] in ".;,:" or scan.block_at(k) is not None:
            break
        if scan.tags[k] != "y" or scan.tags[k + 1 : k + 2] in ("#", "Y", "g"):
            continue
        if scan.analysis.verb_group_of[k - 1] >= 0 or scan.tags[k - 1] in "ndeE":
            group = scan.analysis.verb_group_at(k - 1)
            # asked |to leave| by the owner; but accused of |being paid| by Karvia
            if group is None or group.passive or scan.tags[k - 1] in "neE":
                break
        found = party_after(scan.analysis, k + 1, ceiling)
        if found is not None and scan.can_speak(found):
            return k, found
    return -1, None
