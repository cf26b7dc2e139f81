"""Otherwise: trigger verbs that say something else where they stand.

is going |to win|                         no journey
came under fire |over| her words          no shots
nurses voted |to strike|                  no election
ordered soldiers |to shoot|               nobody was sent

Verbs of going are read by `no_journey`, verbs of fighting by `no_fight`.
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.triggers.no_fight import NoFight
from newsmodel.extract.events.triggers.no_journey import STANDING
from newsmodel.lexicon.triggers import Trigger

__all__ = ["Otherwise"]

_HELPING = frozenset("help assist search find locate look survey monitor film watch deliver aid".split())
_MATTERS = frozenset(["to", "on", "that"])  # agreed with Karvia |on| a plan
_BLAMED_FOR = frozenset(["over", "for"])
_OPINION = 8  # tokens
_MONEY = "$£€¥"
_CUSTODY = frozenset(
    "suspicion charges charge custody jail prison bail detention juvenile cells bond".split()
)
_WATERS = frozenset("water waters seawater rainwater floodwater floodwaters mud sewage".split())
_RESOLVING = frozenset(["worker", "union"])
_RESOLVED = 4  # tokens from "voted" to what was resolved
_MEETING = frozenset("meet sit talk speak confer visit".split())


class Otherwise(NoFight):
    """Tells figures of speech from what verb triggers tell of."""

    def _is_said_otherwise(self, trigger: Trigger, end: int, passive: bool) -> bool:
        """is going |to win|, was met |with scorn|, protested |that| ..., came under fire |over| her words: figures of speech"""
        if trigger.after[-1:] == ("to",) and self.analysis.verb_group_of[end : end + 1] not in ([-1], []):
            return True
        return (
            self._is_no_journey(trigger, end, passive)
            or self._is_no_fight(trigger, end, passive)
            or self._is_no_accord(trigger, end, passive)
            or self._is_only_words(trigger, end, passive)
            or self._is_no_offence(trigger, end, passive)
        )

    def _is_no_accord(self, trigger: Trigger, end: int, passive: bool) -> bool:
        """would be |met by| the navy, sat down |for| an interview, joined |in condemning| it, agreed |with the senator|"""
        match trigger.lemma:
            case "meet" | "meet with":
                return passive and trigger.type == "meeting"  # any attempt would be |met by| the navy
            case "sit down":
                return self.lower[end : end + 1] == ["for"]  # sat down |for| an interview
            case "join" if trigger.type == "support":
                # joined the league |in condemning| the raid
                stop = self.frames.frame.objects[-1][1]
                return self.lower[stop : stop + 1] == ["in"] and self.tags[stop + 1 : stop + 2] == "g"
        if trigger.type == "agreement" and trigger.pos == "verb" and self._is_transfer(end):
            return True
        return trigger.lemma == "agree" and (self._is_to_meet(end) or self._is_shared_opinion(end))

    def _is_only_words(self, trigger: Trigger, end: int, passive: bool) -> bool:
        """nurses voted |to strike|, demonstrated |that| it works, protested |that| it was late, came under fire |over| her words"""
        match trigger.lemma:
            case "vote" if trigger.type == "election":
                return self._is_decision(end)
            case "demonstrate":
                return bool(self.frames.frame.objects) or self.lower[end : end + 1] in (["that"], ["how"])
            case "protest":
                return self.lower[end : end + 1] == ["that"]
            case "dismiss":
                # a figure that the ministry dismissed |as| fiction; not: dismissed |as| chief of staff
                behind = self.lower[end : end + 3]
                return "as" in behind and (not passive or self.tags[end + behind.index("as") + 1] in '"JDg')
        return trigger.lemma.startswith("come under") and not _BLAMED_FOR.isdisjoint(self._behind(end))

    def _is_no_offence(self, trigger: Trigger, end: int, passive: bool) -> bool:
        """flooded |with bookings|, sent a drone |to help|, an office |located| in the centre, |charging| $30, held |in custody|"""
        match trigger.lemma:
            case "flood":
                return passive and self._is_under_no_water()
            case "send" | "dispatch":
                # sent a drone |to help| in the search
                behind = self._behind(end) if trigger.type == "drone_strike" else []
                return "to" in behind and not _HELPING.isdisjoint(behind)
            case "charge":
                # |charging| students $3,000
                return any(word[0] in _MONEY for word in self._behind(end))
            case "locate":
                # the office, |located| in the centre: where it stands; but: a bomb |was located| in a bag
                stands = passive and self.lower[end - 2] not in ("was", "were", "been")
                return stands and not STANDING.isdisjoint(self.lower[end : end + 1])
        match trigger.type:
            case "expulsion":
                return trigger.lemma.startswith("force") and self._is_by_nature(passive)
            case "abduction":
                return trigger.lemma.startswith("hold") and not _CUSTODY.isdisjoint(self._behind(end))
            case "organized_crime" if self.tags[end - 1] == "g":
                # jailed for people |smuggling|: the crime by its name; but: for smuggling people
                return not (passive or self.frames.frame.objects) and self.tags[end - 2] in "LN"
        return False

    def _is_to_meet(self, end: int) -> bool:
        """agreed |to sit down| on Monday, |to hold talks|: the meeting to come, no accord besides"""
        behind = self.lower[end : end + 4]
        return (behind[:1] == ["to"] and not _MEETING.isdisjoint(behind[1:2])) or behind[2:3] == ["talks"]

    def _is_shared_opinion(self, end: int) -> bool:
        """most people agreed |with the senator|; but: Karvia agreed with Orsenia |on| a plan"""
        behind = self._behind(end)
        if behind[:1] == ["that"]:
            return self._is_one_side()
        return behind[:1] == ["with"] and _MATTERS.isdisjoint(behind)

    def _is_under_no_water(self) -> bool:
        """the hotel was flooded |with bookings|"""
        complements = self.frames.frame.complements
        return any(prep == "with" and self.lower[g[1] - 1] not in _WATERS for prep, g in complements)

    def _is_decision(self, end: int) -> bool:
        """nurses voted on Sunday |to strike|: what a union resolves is no election; but: people voted to reject the charter"""
        voters = self.slots.parties_of(self.frames.frame.subjects)
        near = range(end, min(end + _RESOLVED, len(self.lower)))
        return any(p.classes & _RESOLVING for p in voters) and any(
            self.lower[i] == "to" and self.tags[i + 1 : i + 2] == "v" for i in near
        )

    def _is_transfer(self, end: int) -> bool:
        """agreed a deal to sign |striker| Ivo Lund, signed a contract with |midfielder| Rui Bell: of a club and its player"""
        stop = min(self.clauses.sentence(end - 1)[1], end + _OPINION)
        return any("athlete" in self.triggers.figures("", self.lower[i]) for i in range(end, stop))

    def _is_one_side(self) -> bool:
        """|He| agreed that more was to be done; but: |France and Chile| agreed that the border would be opened"""
        sides = self.slots.parties_of(self.frames.frame.subjects)
        return len(sides) == 1 and self.tags[sides[0].head] != "L"

    def _is_by_nature(self, passive: bool) -> bool:
        """|The wildfire| forced thousands from their homes: they fled; nobody drove them out"""
        frame = self.frames.frame
        doers = [g for prep, g in frame.complements if prep == "by"] if passive else frame.subjects
        parties = self.slots.parties_of(doers)
        return bool(parties) and all(p.kind == "thing" and p.draft is None for p in parties)

    def _is_commanded(self, objects: list[Group], end: int) -> bool:
        """ordered soldiers |to shoot|: what they are to do, where |ordered soldiers to the border| sends them"""
        at = objects[-1][1] if objects else end
        verb = self.clauses.verb(at) if at < len(self.tags) else None
        return verb is not None and verb.form == "infinitive"

    def _behind(self, end: int) -> list[str]:
        """The next words of the sentence; |on| Monday is no matter."""
        stop = min(self.clauses.sentence(end - 1)[1], end + _OPINION)
        return [self.lower[i] for i in range(end, stop) if self.tags[i + 1 : i + 2] != "Y"]
