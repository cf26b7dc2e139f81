"""Whether the name of a town or region stands for those who act in it: its team, or its government.

|Basel| won, a match against |Basel|                     the team
|Catalonia| declared independence, |Texas| will sue      the government

Anything else is the place. Which verbs and nouns tell is data (metonymy.tsv).
"""

from __future__ import annotations

from newsmodel.extract.names.context import SPEECH
from newsmodel.extract.names.genre import PLAYERS, is_sports_report
from newsmodel.extract.names.name import Name
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.text.analysis import Analysis

__all__ = ["NATIONS", "REGION_ACTS", "Towns", "cue_words"]

REGION_ACTS = "region-acts"
# What towns do and suffer in sport alone.
_SPORT_CUES = frozenset(
    "hold held held draw draws drew drawn victory victories defeat win loss lost lose loses host hosts hosted face faces faced meet meets met "
    "visit visits thrashed crushed edged upset downed eliminated stun stunned rout routed tied ties beat beats lead leads led "
    "trail trails trailed sign signs signed gave give gives put puts helped lifted fans supporters squad side team".split()
)
_RANKS = frozenset(
    "leaders champions hosts holders visitors winners finalists favourites favorites newcomers".split()
)
_STANDINGS = frozenset(
    "unbeaten winless beaten undefeated chasing needing seeking leading trailing missing fielding reduced relegated promoted champions "
    "leaders bottom top second third fourth fifth".split()
)
# Nations that play as states do.
NATIONS = frozenset(["england", "scotland", "wales", "northern ireland"])
# What is told of a place as much as by it: |Texas| reported its first case.
_COUNTS = frozenset(["reported", "confirmed", "added"])
_GOVERNED = frozenset(["city", "region"])
_SENT = frozenset(
    "send sends sent sending dispatch dispatched dispatching deploy deployed deploying fly flew flown flying transfer transferred "
    "transferring move moved moving rush rushed evacuate evacuated airlift airlifted ship shipped drive drove driven bring brought "
    "take took taken travel travelled traveled return returned ferry ferried".split()
)
_SENDING = 9  # tokens from a verb of sending to whither
_ADVERBS = 3  # auxiliaries and adverbs between the name and its verb, at most


def cue_words(lexicon: Lexicon) -> dict[tuple[str, str], bool]:
    """(word, slot) → True where the name beside the word is the place, False where it acts."""
    return {(word, slot): sense == "place" for word, slot, sense in reversed(lexicon.rows("metonymy"))}


class Towns:
    """Decides for the towns and regions of one text."""

    def __init__(self, analysis: Analysis, cues: dict[tuple[str, str], bool]) -> None:
        self.lower, self.tags = analysis.lower, analysis.tags
        self.cues = cues
        self.sport = is_sports_report(analysis.words, analysis.vocabulary)

    def decide(self, name: Name) -> bool | None:
        """False where the name acts, None where nothing tells: |Basel| won, a match against |Basel|, the |Basel| coach."""
        if name.rule == "result-team" or self.governs(name):
            return False
        if self.sport and name.form == "name" and self._has_players(name):
            return False
        if name.place_evidence or _kind(name) not in _GOVERNED:
            return True
        at = name.first - 1 - (self._word(name.first - 1) == "the")
        if self.sport and self._plays(name, at):
            return False
        beside = self._word(at) in ("by", "against", "for", "to", "over", "with", "v", "vs")
        if (
            beside
            and not self._is_goal(at)
            and any(self._cue(i, "team") is False for i in range(max(0, at - 4), at))
        ):
            return False
        if self._is_beaten(at):
            return False
        behind = name.end
        if self.tags[behind : behind + 1] in ("B", "V", "M", "r"):
            behind += 1
        if self.tags[behind : behind + 1] == "G":
            behind += 1
        if self._cue(behind, "team") is False:
            return False
        return None

    def _is_goal(self, at: int) -> bool:
        """sent a rescue team to |Basel|, was transferred to |Basel|: whither, in what is no report of a match"""
        if self.sport or self._word(at) != "to":
            return False
        return not _SENT.isdisjoint(self.lower[max(0, at - _SENDING) : at])

    def _is_beaten(self, at: int) -> bool:
        """defeated |Basel|"""
        verb = at >= 0 and self.tags[at] in "vzdng"
        return verb and not self._cue(at, "object") and self._cue(at, "team") is False

    def governs(self, name: Name) -> bool:
        """|Catalonia| declared independence, |Texas| is suing: a region that does what governments do, its name marked
        so; but police in |Texas| said, people from Oaks, |Texas| said"""
        before = name.first - 1 - (self._word(name.first - 1) == "the")
        other = self.tags[before - (self._word(before) == ",")] == "P" if before > 0 else False
        if name.form != "name" or _kind(name) not in _GOVERNED or other or self._is_preposition(before):
            return False
        if not self.sport and self._acts(name.end):
            name.rule = REGION_ACTS
            return True
        return False

    def _is_preposition(self, i: int) -> bool:
        return i >= 0 and self.tags[i] in "iot"

    def _acts(self, at: int) -> bool:
        """declared, has banned, will not sign; but was sued"""
        for i in range(at, min(at + 1 + _ADVERBS, len(self.tags))):
            word, tag = self.lower[i], self.tags[i]
            if (word in SPEECH and word not in _COUNTS) or self._cue(i, "subject") is False:
                passive = tag == "n" and self.tags[i - 1] == "B"
                return tag in "vzdng" and not passive and (i > at or tag in "zd")
            if tag not in "BVMXr~":
                return False
        return False

    def _plays(self, name: Name, at: int) -> bool:
        """in sport: Luis Torres of |Basel|, 26 saves for |Basel|, a draw with |Basel|, |Basel| drew"""
        if self._word(at) == "of":
            return at > 0 and (self.tags[at - 1] == "P" or self._word(at - 1) in PLAYERS)
        if self._word(at) == "for":
            return self._word(at - 1) not in ("left", "leave", "leaves", "headed", "bound", "departed")
        if self._word(at) in ("with", "over", "to", "by") and any(
            self._word(i) in _SPORT_CUES for i in range(max(0, at - 4), at)
        ):
            return True
        if self._word(at) in _SPORT_CUES and self.tags[at] in "vzdng":
            return True  # held |Basel|
        if self._word(at) in ("host", "visit") and self.tags[at - 1] == "P":
            return True  # Bern host |Basel|
        if self._word(at) == "against":
            return True
        behind = name.end + (self.tags[name.end : name.end + 1] in ("B", "V", "M", "r"))
        return (
            self._word(behind) in _SPORT_CUES
            or self._counts(name.end)
            or self._lead(name.end)
            or self._are(name)
            or self._which(name.end)
        )

    def _which(self, at: int) -> bool:
        """|Basel|, which leads by two games; |Basel|, who drew"""
        clause = self._word(at) == "," and self._word(at + 1) in ("which", "who", "whose")
        return clause and self._word(at + 2) in _SPORT_CUES

    def _lead(self, at: int) -> bool:
        """|Basel|, the leaders, drew; |Basel|, unbeaten in six games"""
        named = self._word(at + 1) == "the" and self._word(at + 2) in _RANKS
        return self._word(at) == "," and (named or self._word(at + 1) in _STANDINGS)

    def _has_players(self, name: Name) -> bool:
        """bringing in |Basel| winger Rui Bell; but the man from Basel, centre of the row"""
        return self._word(name.end) in PLAYERS and self._word(name.first - 1) != "of"

    def _counts(self, at: int) -> bool:
        """|Basel|'s 401, |Basel|'s 3-0 win, |Basel|'s Rui Hart stopped it: what a side scored, who plays for it"""
        player = self.tags[at + 1 : at + 4] in ("PPd", "PPz")
        return self.tags[at : at + 1] == "G" and (self._word(at + 1)[:1].isdigit() or player)

    def _are(self, name: Name) -> bool:
        """|Basel| were all out, |Basel| win again: |Basel| stayed top: a side is many and acts; but people in Basel were"""
        alone = name.first == 0 or self.tags[name.first - 1] not in "iot"
        many = self.tags[name.end : name.end + 1] in ("v", "d") or self._word(name.end) in (
            "were",
            "are",
            "have",
        )
        return alone and many

    def _word(self, i: int) -> str:
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def _cue(self, i: int, slot: str) -> bool | None:
        return self.cues.get((self._word(i), slot))


def _kind(name: Name) -> str:
    """City, region or another kind of place; a region across borders, such as the Sahel, is no body that acts."""
    if name.place_kind or not name.senses:
        return name.place_kind
    sense = name.senses[0]
    return sense.row[1] if sense.kind == "place" and sense.row[2] else sense.kind
