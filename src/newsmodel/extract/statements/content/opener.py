"""Clauses that open a sentence: |While X said it was old|, the owners left.   In a year in which |most say| so, ..."""

from __future__ import annotations

from newsmodel.extract.statements.cues import Cue
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.unit import Unit

__all__ = ["stands_in_opener"]

_REACH = 60  # tokens looked back over


def stands_in_opener(scan: Scan, unit: Unit, cue: Cue) -> bool:
    """|While| he said ..., the main clause: the cue stands in a clause that opens the sentence."""
    for k in range(cue.first - 1, max(unit.first - 1, cue.first - 12), -1):
        if scan.tags[k] in ".;:" or scan.block_at(k) is not None:
            return False
        if scan.tags[k] in "s" or scan.lower[k] in ("after", "when", "as", "since"):
            # ..., and |while| he said ..., the main clause
            return (
                k <= unit.first + 4 and all(tag in "#DQLNrYCJ&" for tag in scan.tags[unit.first : k])
            ) or (
                "," not in scan.tags[k : cue.first]
                and (scan.tags[k - 1] == "," or scan.tags[k - 2 : k] in (",&", ",C"))
            )
        if scan.tags[k] == "W" and scan.tags[unit.first] in "iSg" and k < unit.first + _REACH:
            # In a year in |which| he said ..., the main clause; After the leak|, in which| he said ..., the main clause
            before = k - (scan.tags[k - 1] in "io")
            before -= scan.tags[before - 1] == ","
            return not scan.finite_between(unit.first, k) and "," not in scan.tags[unit.first : before]
    return False
