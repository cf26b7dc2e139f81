"""Doers: who did what is condemned, denied or asked for, told within the words for it.

condemned the raid by |Karvia|; criticised |Karvia|'s raid, the |Karvian| raid
demanded an answer from |Karvia|; sought |Karvian| help
voted down |the president|'s bill                               by his office only
"""

from __future__ import annotations

from newsmodel.extract.referents import Draft, Found
from newsmodel.extract.statements.cues import HELP
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.objects import Objects

__all__ = ["Doers"]


class Doers:
    """Finds who did something."""

    def __init__(self, scan: Scan, objects: Objects) -> None:
        self.scan = scan
        self.objects = objects
        self.referents = objects.referents

    def doer(self, content: tuple[int, int], speaker: Draft | None, word: str) -> Draft | None:
        """condemned the raid |by Karvia|; demanded an answer |from Karvia|; criticised |Karvia's| raid, the |Karvian| raid"""
        scan = self.scan
        group_end = scan.noun_group_end(content[0])
        if scan.lower[content[0]] == "as":  # denounced |as a crime| Karvia's raid
            group_end = content[1]
        others = [
            found
            for found in self.referents.within(*content)
            if isinstance(found.referent, Draft) and found.referent is not speaker
        ]
        owners = [found for found in others if found.first < group_end and self._owns(found, word)]
        owners.sort(key=lambda found: scan.tag(found.end) != "G")  # |Karvian| President |Ana Torres|'s raid
        if owners:
            return owners[0].referent  # type: ignore[return-value]
        for found in others:
            before = found.first - 1 - (scan.tag(found.first - 1) == "D")
            if scan.lower[before] == word and scan.block_at(before) is None:
                return found.referent  # type: ignore[return-value]
        return self._described_doer(content, group_end) if word == "by" else None

    def helper(self, content: tuple[int, int], speaker: Draft | None) -> Draft | None:
        """sought |Karvian| help, called for |the Union|'s mediation: who could give it"""
        end = self.scan.noun_group_end(content[0])
        asked = content[0] < end <= content[1] and self.scan.lower[end - 1] in HELP
        return self.doer((content[0], end), speaker, "by") if asked else None

    def _described_doer(self, content: tuple[int, int], group_end: int) -> Draft | None:
        """voted down |the president|'s bill; rejected an offer made by |the employers|: a doer by his office only"""
        scan = self.scan
        for k in range(content[0] + 1, min(group_end, content[1])):
            if scan.tags[k] == "G" and scan.block_at(k) is None:
                return self.objects.actor(content[0], k)
        for k in range(group_end, min(content[1], group_end + 8)):
            if scan.lower[k] == "by" and scan.block_at(k) is None:
                end = min(scan.noun_group_end(k + 1), content[1])
                return self.objects.actor(k + 1, end) if end > k + 1 else None
        return None

    def _owns(self, found: Found, word: str) -> bool:
        """|Karvia|'s raid, the |Karvian| raid, the |US| raid, outside quoted words"""
        if word != "by" or self.scan.block_at(found.first) is not None:
            return False
        kind = getattr(found.referent, "kind", "")
        adjective = found.form == "demonym" or (kind == "state" and self.scan.tag(found.end) in "NLgJ")
        return adjective or self.scan.tag(found.end) == "G"
