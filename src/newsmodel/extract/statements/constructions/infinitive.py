"""Infinitives that speak: She went on |to say| that ...; he took to Twitter |to say|: “...”; the loss led her |to say| so."""

from __future__ import annotations

from newsmodel.extract.statements.content.clause import opens_clause
from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit
from newsmodel.text.phrase import VerbGroup

__all__ = ["leading_verb"]

# went on |to say|, was quick |to add|, took to Twitter |to say|
_ON_TO = frozenset(
    "on likely continued continue continuing quick keen careful pleased proud first twitter facebook instagram went proceeded podium stage continues".split()
)


# The loss led |her| to say that ...: who is moved speaks.
_MOVING = frozenset(
    "led leads lead prompted prompts forced forces caused causes drove drives compelled allowed".split()
)


def _announces(scan: Scan, unit: Unit, cue: Cue, before: int) -> bool:
    """called a news conference |to announce| that ...; took the stage |to say|: “...”"""
    if not cue.entry.strong or scan.tags[before] not in "NPLYO":
        return False
    if cue.entry.lemma == "say" and opens_clause(scan, cue, cue.end, unit):
        return True  # took to Twitter |to say| the port was safe
    return (
        scan.lower[cue.end : cue.end + 1] == ["that"]
        or scan.opens_block(cue.end + (scan.tag(cue.end) in ",:")) is not None
    )


def _is_dated(scan: Scan, i: int) -> bool:
    """to Twitter |on Monday| to say; but: went |on| to say"""
    if scan.tags[i] == "i":
        return scan.tag(i + 1) == "Y"
    return scan.tags[i] == "Y" or (scan.tags[i] == "r" and scan.lower[i] not in _ON_TO)


def leading_verb(
    scan: Scan, unit: Unit, cue: Cue, group: VerbGroup, floor: int
) -> tuple[VerbGroup, int] | None:
    """She |went on| to say that ...; he |took| to Twitter to say: “...”: the verb whose subject speaks, and the floor for the
    search of that subject; None if nobody is told to have spoken"""
    before = group.first - 1
    while before > unit.first and _is_dated(scan, before):
        before -= 1  # took to Twitter |on Monday| to say
    led_in = scan.lower[before] in _ON_TO
    led_in = led_in or scan.lower[before - 1 : before + 1] == [
        "far",
        "as",
    ]  # went so far as |to say| that ...
    led_in = led_in or _announces(scan, unit, cue, group.first - 1)
    if before <= unit.first or not led_in:
        return None
    for k in range(before, max(unit.first, before - 8), -1):
        main = scan.analysis.verb_group_at(k)
        if main is not None:
            if main.form == "finite" and main.tense and not main.negated:
                if scan.lower[main.head] in _MOVING and main.end < group.first:
                    return group, max(floor, main.end)
                return main, floor
            return None
    return None
