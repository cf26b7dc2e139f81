"""Casualties: how many people a text says were killed, wounded, missing, captured or displaced.

killed |seven rebels and one soldier|      sums over the people that one verb has as object
wounding six, |two of them| critically     a part, not added
the death of |one soldier|                 a noun of harm

Who of those is counted is decided by `counted`, numbers without their verb (six died in Sarn, four in Belo) are read by
`verb_left_out`; numbers that stand by themselves (six people dead) are found by `tolls`.
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.clauses.clause import Clauses
from newsmodel.extract.events.mention import Party, Telling, Toll
from newsmodel.extract.events.parties.assailants import are_assailants
from newsmodel.extract.events.parties.number import ORDINALS, count_of, value_of
from newsmodel.extract.events.parties.parties import Parties
from newsmodel.extract.events.tolls.verb_left_out import VerbLeftOut
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.triggers import Trigger
from newsmodel.text.analysis import Analysis
from newsmodel.text.determiner import OTHER

__all__ = ["Casualty", "CasualtyWords", "is_another", "is_number_of"]

_SUFFERING = frozenset(
    "had has have having suffered suffers suffering sustained sustaining received receiving".split()
)
_CAME = frozenset(
    "walked came arrived showed turned drove driven checked went dropped".split()
)  # into a hospital
_OTHERS = OTHER | {"second", "third", "fourth", "fifth"}
# Nobody was hurt so: it is not said that nobody was hurt.
_GRAVELY = frozenset("seriously badly severely critically gravely grievously permanently".split())
_NOT_DONE = frozenset(["attempted", "planned", "threatened"])
_COUNTED = 8  # tokens from "number of" to what happened to those who are counted
_VERB = 5  # tokens from "no one" to the end of its verb


def is_number_of(analysis: Analysis, i: int, *, who: bool = False) -> bool:
    """put the number of |dead| at 61; the number of fighters |killed|: a total, whatever word says of what; with `who`, also:
    the number of workers who have |died|, of people known to have |died|"""
    j, inside = i - 1, "LNDJOWBVbnt" if who else "LNDJ"
    while j > max(0, i - _COUNTED) and analysis.tags[j] in inside:
        j -= 1
    return j > 0 and analysis.lower[j - 1 : j + 1] == ["number", "of"]


class CasualtyWords:
    """The words of casualty_words.tsv by part of speech."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.verbs: dict[str, tuple[str, str]] = {}
        self.nouns: dict[str, tuple[str, str]] = {}
        self.adjectives: dict[str, str] = {}
        self.counted: dict[str, str] = {}
        for word, pos, kind, slot in lexicon.rows("casualty_words"):
            if pos == "verb":
                self.verbs[word] = (kind, slot)
            elif pos == "adjective":
                self.adjectives[word] = kind
            elif slot == "of":
                self.nouns[word] = (kind, slot)
            else:
                plural = word[:-1] + "ies" if word.endswith("y") and word != "body" else word + "s"
                self.counted[word] = self.counted[plural] = kind
                if word.endswith("body"):
                    self.counted[word[:-1] + "ies"] = kind
        self.all = frozenset([*self.adjectives, *self.counted])


class Casualty(VerbLeftOut):
    """Gives the tolls of verbs and nouns of harm to what they tell."""

    def __init__(self, analysis: Analysis, clauses: Clauses, parties: Parties, lexicon: Lexicon) -> None:
        super().__init__(analysis, clauses, parties)
        self.words: CasualtyWords = lexicon.derived(CasualtyWords)

    def of_verb(self, telling: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        """The toll that a verb of harm gives: killed |seven rebels and one soldier|."""
        entry = self.words.verbs.get(trigger.lemma)
        if entry is None:
            return
        kind, slot = entry
        if trigger.lemma == "burn" and self.tags[telling.at - 1] not in "Br":
            telling.harm = (
                True  # nine died, crushed or |burned|: told of the dead; but: two |were badly burned|
            )
            return
        if kind == "hit" and telling.type not in ("attack", "shooting"):
            return
        if (
            kind == "hit"
            and all(p.kind == "place" or _is_state(p) for p in slots.get(slot, ()))
            and slots.get(slot)
        ):
            return  # Karvia struck |Orsenia|: nobody is counted
        if kind in ("killed", "wounded", "missing", "hit") and trigger.lemma != "shoot":
            telling.harm = telling.harm or telling.type == "attack"
        people = slots.get(slot) or []
        if slot == "subj" and (taken := slots.get("obj", [])) and not any(_is_alive(p) for p in people):
            people = taken  # |27 people| drowned; a boat overturned, drowning |13|
        self._sum(telling, kind, people, trigger.lemma)

    def of_noun(self, telling: Telling, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        """The toll of a noun of harm: the death of |one soldier|."""
        entry = self.words.nouns.get(trigger.lemma)
        if entry is None:
            return
        if entry[0] == "hit":
            # a second man suffered |a gunshot wound|: he did not die of it, as far as is told
            telling.harm = True
            people = self._with_wounds(telling.at)
            low = sum(p.low or 0 for p in people) or 1
            who = (people[0].first, people[0].end) if len(people) == 1 else None
            kind = "wounded" if people and all(is_another(self.lower, p) for p in people) else "hit"
            telling.tolls.append(Toll(kind, low, low, who, telling.first, telling.end))
            return
        telling.harm = telling.type == "attack" or trigger.lemma.endswith("wound")
        self._sum(telling, entry[0], slots.get("of", []) or slots.get("gen", []) or slots.get("mod", []), "")

    def _with_wounds(self, at: int) -> list[Party]:
        """found |three people| with gunshot wounds; |a man| walked into a hospital with a stab wound: who has them"""
        wounds = self.clauses.group(at)
        p = wounds[0] - 1 if wounds is not None else -1
        if p > 0 and self.lower[p] in ("with", "from"):
            p -= 1
        verb = self.clauses.verb(p) if p > 0 else None
        if verb is not None:
            groups = self.clauses.subject(verb.first) if self.lower[verb.head] in _SUFFERING else []
        else:
            group = self.clauses.group(p) if p > 0 and self.lower[p + 1] == "with" else None
            groups = [group] if group is not None else []
            came = self.clauses.verb_before(p, self.clauses.sentence(p)[0]) if groups else None
            if came is not None and self.lower[came.head] in _CAME:
                groups = self.clauses.subject(came.first)
        people = [p for g in groups for p in self.parties.of(*g) if p.kind in HUMAN]
        return [p for p in people if p.low]

    def count_people(self, trigger: Trigger, slots: dict[str, list[Party]]) -> None:
        """killed |six khwarij|, wounded |three Jesuits|: whoever is hurt and counted is somebody, by whatever noun"""
        words = self.words.nouns if trigger.pos == "noun" else self.words.verbs
        kind, slot = words.get(trigger.lemma, ("", ""))
        hurt = kind in ("killed", "wounded") and trigger.lemma != "burn"  # burned 150 |ballots|
        parties = slots.get(slot, []) if hurt else []
        counted = {self._whole(p)[0] for p in parties if p.low is not None}
        for party in parties:
            lives = "life" in party.classes  # claimed |nine lives|
            unknown = party.kind == "thing" and (lives or not party.concrete)
            unknown = unknown and self.tags[party.head] in "NLP"
            first, end = self._whole(party)
            if first in counted or not (unknown or party.kind == "group") or not self._numbered(party):
                continue  # 27 |Red Front| fighters: counted with the fighters
            party.low, party.high = count_of(self.lower, first, end)
            if unknown and party.low is not None:
                party.kind, party.concrete = "people", True

    def _sum(self, telling: Telling, kind: str, parties: list[Party], trigger: str) -> None:
        """Adds the toll of those whom a verb or noun of harm names to what it tells."""
        if telling.status in _NOT_DONE:
            return  # tried to kill |the mayor|, plans to arrest |two judges|
        if kind == "killed":
            parties = [p for p in parties if not are_assailants(p, self.lower)]
        counted = self._who_count(parties)
        toll = self._added_up(kind, counted) if counted else None
        if toll is None or (trigger == "shoot" and not self._leaves_shot(telling, toll)):
            return
        if not toll.low and toll.kind == "hit":
            return
        toll.kind = self._kind_told(toll)
        if not toll.low and not _GRAVELY.isdisjoint(self.lower[toll.end : toll.end + _VERB]):
            return  # no one was |seriously| hurt: some may have been hurt
        if not toll.low and trigger in ("hurt", "harm"):  # |nobody| was hurt: nor killed
            telling.tolls.append(Toll("killed", 0, 0, None, toll.first, toll.end))
        if toll.kind == "wounded" and trigger != "shoot":
            self._set_dead_apart(telling, toll)  # stabbed three people, |one of them fatally|
        if toll.kind in ("killed", "wounded"):
            _add(toll, self._in_other_places(max(telling.end, toll.end)))
        telling.tolls.append(toll)

    def _who_count(self, parties: list[Party]) -> list[Party]:
        """|two soldiers|, |none| of the four priests; else numbers without a noun: the parties whose numbers are added up"""
        people = [
            p for p in parties if p.low is not None and p.kind in ("person", "people", "group", "thing")
        ]
        # |Two of them| were killed: a part of others only where those are counted beside it
        counted = [p for p in people if not self._part(p)] or people
        nobody = [p for p in counted if p.key == "no"]
        # none of |the four priests| and 100 refugees
        counted = nobody or self._without_breakdown(self._without_names(counted))
        counted = [p for p in counted if p.kind != "thing" or self._stands_alone(p)]
        counted = [p for p in counted if p.kind != "group" or self._numbered(p)]
        return counted or list(self._bare(parties))

    def _added_up(self, kind: str, counted: list[Party]) -> Toll | None:
        """|seven rebels and one soldier|: eight; None where it tells how many fell elsewhere"""
        low = sum(p.low or 0 for p in counted)
        if kind == "killed" and len(counted) == 1:
            rank = self._rank(counted[0])
            if rank and self.tags[counted[0].first - 1] == "B":
                return None  # X |is the second mayor| killed this month: the others fell elsewhere
            low = max(low, rank)
        high = None if any(p.high is None for p in counted) else max(low, sum(p.high or 0 for p in counted))
        who = (counted[0].first, counted[0].end)
        toll = Toll(kind, low, high, who, counted[0].first, counted[-1].end)
        toll.part = all(p.kind == "person" for p in counted)
        return toll

    def _leaves_shot(self, telling: Telling, toll: Toll) -> bool:
        """shot four, |one fatally|: whether the toll of those shot is to be told"""
        dead = self._set_dead_apart(telling, toll)  # four people were shot, |one fatally|
        if telling.type == "assassination":
            return False
        if not dead:  # whether who was shot lived is said elsewhere, if at all
            toll.kind = "wounded" if self._beside_dead(toll.first) else "hit"
            _add(toll, self._in_other_parts(telling.end))
        return True

    def _set_dead_apart(self, telling: Telling, toll: Toll) -> int:
        """stabbed three people, |one of them fatally|: those of a toll who died of it get one of their own"""
        dead = self._fatally(toll.end)
        if dead:
            telling.tolls.append(Toll("killed", dead, dead, None, toll.end, toll.end + 1))
            toll.low = max(0, toll.low - dead)
            toll.high = None if toll.high is None else max(0, toll.high - dead)
        return dead

    def _kind_told(self, toll: Toll) -> str:
        """What befell those of a toll, where the words around them say that some of them died."""
        kind, of = toll.kind, self.lower[toll.first - 1] == "of"
        if kind == "wounded" and of and value_of(self.lower[toll.first - 2]) is not None:
            kind = "hit"  # one of |three people wounded| has died
        return kind

    def _rank(self, party: Party) -> int:
        """|A third victim| has died: the third of all"""
        words = self.lower[party.first : party.first + 2]
        return ORDINALS.get(words[1], 0) if len(words) == 2 and words[0] in ("a", "the") else 0

    def _beside_dead(self, first: int) -> bool:
        """1 killed, |3 shot| in Arun: those who were shot besides"""
        return self.tags[first - 1] in ",&" and self.lower[first - 2] in ("dead", "killed", "dies", "die")


def _add(toll: Toll, more: int) -> None:
    toll.low, toll.high = toll.low + more, None if toll.high is None else toll.high + more


def is_another(lower: list[str], party: Party) -> bool:
    """Whether a party is told apart from victims before it: |another| man, |the third| victim."""
    return not _OTHERS.isdisjoint(lower[party.first : party.end])


def _is_alive(party: Party) -> bool:
    return party.kind in ("person", "people", "group")


def _is_state(party: Party) -> bool:
    return party.draft is not None and party.draft.kind == "state"
