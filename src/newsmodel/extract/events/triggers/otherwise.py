"""Otherwise: trigger verbs that say something else where they stand.

is going |to win|                         no journey
would fight |corruption|                  no battle
came under fire |over| her words          no shots
ordered soldiers |to shoot|               nobody was sent
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.events.triggers.light_verbs import LightVerbs
from newsmodel.lexicon.triggers import Trigger

__all__ = ["Otherwise"]

_STANDING = frozenset("in at near on outside inside between along behind opposite within about just".split())
_FIGHTING = frozenset(
    "armed_group force troops military police navy post crowd mob rioter farmer soldiery".split()
)
_LAID_DOWN = frozenset(["law", "plan", "measure", "treaty", "election"])
_WON = frozenset(
    "retake take recapture capture seize hold regain defend repel push drive expel oust liberate topple overthrow dislodge secure "
    "wrest conquer".split()
)
_CARRYING = ("fly", "take", "bring", "carry", "transport")
_HELPING = frozenset("help assist search find locate look survey monitor film watch deliver aid".split())
_MATTERS = frozenset(["to", "on", "that"])  # agreed with Karvia |on| a plan
_BLAMED_FOR = frozenset(["over", "for"])
_OPINION = 8  # tokens
_MONEY = "$£€¥"
_MARGINS = frozenset(
    "points votes goals goal runs wickets seconds lengths shots strokes tries penalties percent sets straight".split()
)
_CUSTODY = frozenset(
    "suspicion charges charge custody jail prison bail detention juvenile cells bond".split()
)
_FORCES = frozenset("armed_group military police state government".split())
_WATERS = frozenset("water waters seawater rainwater floodwater floodwaters mud sewage".split())
_RESOLVING = frozenset(["worker", "union"])
_RESOLVED = 4  # tokens from "voted" to what was resolved
_TEAMS = frozenset("state company organisation media".split())
_BLAMED = frozenset("government state party person organisation company media".split())


class Otherwise(LightVerbs):
    """Tells figures of speech from what verb triggers tell of."""

    def _is_said_otherwise(self, trigger: Trigger, end: int, passive: bool) -> bool:
        """is going |to win|, was met |with scorn|, protested |that| ..., came under fire |over| her words: figures of speech"""
        if trigger.after[-1:] == ("to",) and self.analysis.verb_group_of[end : end + 1] not in ([-1], []):
            return True
        if trigger.lemma in ("meet", "meet with") and passive and trigger.type == "meeting":
            return True  # any attempt would be |met by| the navy
        if trigger.type == "visit" and trigger.after == ("in",) and trigger.lemma.startswith("land"):
            return not self._is_somewhere(end)
        if trigger.lemma == "sit down":
            return self.lower[end : end + 1] == ["for"]  # sat down |for| an interview
        if trigger.lemma == "flood" and passive:
            # the hotel was flooded |with bookings|
            return any(
                prep == "with" and self.lower[g[1] - 1] not in _WATERS
                for prep, g in self.frames.frame.complements
            )
        if trigger.type == "agreement" and trigger.pos == "verb" and self._is_transfer(end):
            return True
        if trigger.lemma == "join" and trigger.type == "support":
            # joined the league |in condemning| the raid
            stop = self.frames.frame.objects[-1][1]
            return self.lower[stop : stop + 1] == ["in"] and self.tags[stop + 1 : stop + 2] == "g"
        if trigger.type == "election" and trigger.lemma == "vote":
            return self._is_decision(end)
        if trigger.lemma in ("fight", "battle", "combat") and trigger.pos == "verb":
            if self.lower[end : end + 1] == ["back"]:
                return not self._is_fight_of_forces()
            return self._is_cause(trigger) or self._is_struggle(end)
        if trigger.lemma in ("send", "dispatch") and trigger.type == "drone_strike":
            # sent a drone |to help| in the search
            return "to" in self._behind(end) and not _HELPING.isdisjoint(self._behind(end))
        if trigger.lemma == "tour":
            return not self._is_journey(passive)
        if trigger.lemma == "fight back":
            return not self._is_fight_of_forces()
        if trigger.lemma == "hurt":
            return not passive and not self._is_of_bodies()
        if trigger.lemma == "beat":
            return self._is_contest(end, passive)
        if trigger.lemma == "charge":
            # |charging| students $3,000
            return any(word[0] in _MONEY for word in self._behind(end))
        if trigger.lemma == "attack" and not passive:
            return self._is_blaming()
        if trigger.lemma == "clash":
            return self._is_dispute()
        if trigger.lemma == "demonstrate":
            return bool(self.frames.frame.objects) or self.lower[end : end + 1] in (["that"], ["how"])
        if trigger.lemma == "march" and trigger.type == "demonstration":
            return self._is_of_one()
        if trigger.lemma == "locate":
            # the office, |located| in the centre: where it stands; but: a bomb |was located| in a bag
            stands = passive and self.lower[end - 2] not in ("was", "were", "been")
            return stands and not _STANDING.isdisjoint(self.lower[end : end + 1])
        if trigger.lemma == "protest":
            return self.lower[end : end + 1] == ["that"]
        if trigger.lemma == "leave" and trigger.type == "withdrawal":
            return (
                self.tags[end - 1] == "g" and self.tags[end - 2 : end - 1] == ","
            )  # , |leaving| shops empty
        if trigger.lemma == "dismiss":
            # a figure that the ministry dismissed |as| fiction; not: dismissed |as| chief of staff
            behind = self.lower[end : end + 3]
            return "as" in behind and (not passive or self.tags[end + behind.index("as") + 1] in '"JDg')
        if trigger.type == "visit" and self.frames.frame.verb.passive and trigger.lemma.startswith(_CARRYING):
            return True  # was handed over and |flown to| Miami: taken there
        if trigger.lemma == "agree":
            # most people agreed |with the senator|; but: Karvia agreed with Orsenia |on| a plan
            behind = self._behind(end)
            if behind[:1] == ["that"]:
                return self._is_one_side()
            return behind[:1] == ["with"] and _MATTERS.isdisjoint(behind)
        if trigger.type == "expulsion" and trigger.lemma.startswith("force"):
            return self._is_by_nature(passive)
        if trigger.type == "abduction" and trigger.lemma.startswith("hold"):
            return not _CUSTODY.isdisjoint(self._behind(end))
        if trigger.type == "organized_crime" and self.tags[end - 1] == "g":
            # jailed for people |smuggling|: the crime by its name; but: for smuggling people
            return not (passive or self.frames.frame.objects) and self.tags[end - 2] in "LN"
        if trigger.lemma in ("travel", "fly") and trigger.type == "visit":
            return not self._is_bound_for()
        return trigger.lemma.startswith("come under") and not _BLAMED_FOR.isdisjoint(self._behind(end))

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

    def _is_somewhere(self, at: int) -> bool:
        """landed in |Lima|; not: landed in |hot water|"""
        group = self.clauses.group(at) if at < len(self.tags) else None
        parties = self.parties.of(*group) if group is not None else []
        return any(p.place is not None or p.draft is not None for p in parties)

    def _is_cause(self, trigger: Trigger) -> bool:
        """would fight |corruption|, fought |the blaze|: no force"""
        objects = self.frames.frame.objects
        against = objects or [g for prep, g in self.frames.frame.complements if prep == "against"]
        sides = self.slots.parties_of(against)
        return bool(against) and all(
            p.kind == "thing" and p.draft is None and not p.classes & _FIGHTING for p in sides
        )

    def _is_struggle(self, end: int) -> bool:
        """the pilot fought |to keep| control; but: fought |to retake| the town, the rebels fought |to hold| it"""
        if self.lower[end : end + 1] != ["to"] or self.tags[end + 1 : end + 2] != "v":
            return False
        sides = self.slots.parties_of(self.frames.frame.subjects)
        forces = any(p.kind != "person" and p.classes & _FIGHTING for p in sides)
        return self.lower[end + 1] not in _WON and not forces

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

    def _is_bound_for(self) -> bool:
        """flew |to Paris|, travelled |on Monday to meet| him; not: was travelling with her sons"""
        frame = self.frames.frame
        around = [*frame.objects, *(group for prep, group in frame.complements if prep != "with")]
        return any(p.place is not None or p.draft is not None for p in self.slots.parties_of(around))

    def _is_journey(self, passive: bool) -> bool:
        """toured |the region|, is touring |in Asia|; not: the band was still touring"""
        frame = self.frames.frame
        around = [*frame.objects, *(frame.subjects if passive else ())]
        around += [group for prep, group in frame.complements if prep in _STANDING]
        return any(p.kind != "person" for p in self.slots.parties_of(around))

    def _is_fight_of_forces(self) -> bool:
        """the |villagers| fought back, the club fought back |against the army|; not: the hotels, she fought back"""
        frame = self.frames.frame
        sides = self.slots.parties_of(frame.subjects)
        forces = any(
            p.kind == "people" or p.classes & _FIGHTING or (p.draft is not None and p.draft.kind in _FORCES)
            for p in sides
        )
        return forces or any(prep == "against" for prep, _ in frame.complements)

    def _is_of_bodies(self) -> bool:
        """hurt |two people|, a blast hurt |shoppers|; not: is hurting |the party|, prices hurt |the poor|"""
        frame = self.frames.frame
        if any(p.type or "event" in p.classes for p in self.slots.parties_of(frame.subjects)):
            return True
        return any(p.low for p in self.slots.parties_of(frame.objects))

    def _is_contest(self, end: int, passive: bool) -> bool:
        """beat |Peru|, beat them |3-1|, beat her rival |by nine points|: no blows"""
        behind = self.lower[end : end + _OPINION]
        if any(_is_score(word) for word in behind) or not _MARGINS.isdisjoint(behind):
            return True
        if passive:
            return False
        beaten = self.slots.parties_of(self.frames.frame.objects)
        if any(p.draft is not None and p.draft.kind in _TEAMS for p in beaten):
            return True
        return any(p.place is not None for p in beaten) and all(p.draft is None for p in beaten)

    def _is_blaming(self) -> bool:
        """attacked the government |over| rising rents; not: rebels attacked the village |over| cattle"""
        frame = self.frames.frame
        if not any(prep == "over" for prep, _ in frame.complements):
            return False
        sides = self.slots.parties_of(frame.subjects)
        if any(p.classes & _FIGHTING for p in sides):
            return False
        blamed = self.slots.parties_of(frame.objects)
        return bool(blamed) and all(
            (p.draft is not None and p.draft.kind in _BLAMED) or "official" in p.classes for p in blamed
        )

    def _behind(self, end: int) -> list[str]:
        """The next words of the sentence; |on| Monday is no matter."""
        stop = min(self.clauses.sentence(end - 1)[1], end + _OPINION)
        return [self.lower[i] for i in range(end, stop) if self.tags[i + 1 : i + 2] != "Y"]

    def _is_commanded(self, objects: list[Group], end: int) -> bool:
        """ordered soldiers |to shoot|: what they are to do, where |ordered soldiers to the border| sends them"""
        at = objects[-1][1] if objects else end
        verb = self.clauses.verb(at) if at < len(self.tags) else None
        return verb is not None and verb.form == "infinitive"

    def _is_of_one(self) -> bool:
        """|He| marched into the office: one person is no march"""
        subjects = self.frames.frame.subjects
        return len(subjects) == 1 and self.lower[subjects[0][0]] in ("he", "she", "i")

    def _is_dispute(self) -> bool:
        """clashed |over the budget|; but: farmers clashed |with police| over prices"""
        sides = self.slots.parties_of(self.frames.frame.subjects)
        matters = False
        for prep, group in self.frames.frame.complements:
            found = self.slots.parties_of([group])
            if prep in ("over", "on", "about"):
                matters = (
                    matters or self.figures.are_abstract(found) or any(p.classes & _LAID_DOWN for p in found)
                )
            else:
                sides += found
        return matters and not any(p.classes & _FIGHTING for p in sides)


def _is_score(word: str) -> bool:
    """|3-1|, 21-17"""
    mine, _, theirs = word.replace("–", "-").partition("-")
    return mine.isdigit() and theirs.isdigit()
