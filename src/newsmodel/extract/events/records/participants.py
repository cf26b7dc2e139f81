"""Participants: which parties of an event are worth naming, and by what.

the party leader, |Ivo Marn|, was killed      one person: the name
gunmen fled; |the attackers| ...              one party, told of twice
|he| was shot                                 by his full name
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN, POWERS, SOMEBODY
from newsmodel.extract.events.kinds import (
    ASSAILANTS,
    DISASTERS,
    MARCHES,
    MUTUAL,
    NO_TARGETS,
    PROTESTS,
    VIOLENT,
)
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.events.occurrences.sameness import are_two
from newsmodel.extract.events.parties.assailants import are_assailants
from newsmodel.extract.events.parties.number import value_of
from newsmodel.extract.events.records.retold import without_bodies, without_retold
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.model import Participant, ParticipantKind, Role
from newsmodel.text.analysis import Analysis
from newsmodel.text.determiner import INDEFINITE, THEIR

__all__ = ["Participants"]

_ANYBODY = frozenset("people persons others person victims victim someone dozens hundreds casualties".split())
# Acts done to people and powers rather than to things.
_FOR_SOMEBODY = frozenset(
    "aid concession support agreement release expulsion cooperation restriction visit".split()
)
# Acts of which the same people are told by several names: the gunmen, |the attackers|; not: Karvia and |the rebels| met
_WITH_ECHOES = VIOLENT | frozenset(
    "arrest release expulsion evacuation rescue demonstration protest_dispersal trial labour_strike siege weapons_seizure".split()
)
_TO_SOMEBODY = frozenset(["aid", "rescue"])
_HURT = frozenset("injured wounded victims dead casualties survivors".split())
_POWERS = frozenset(["state", "military"])
_UNDER_ARMS = frozenset(["military", "police"])
_NEW = INDEFINITE | THEIR | {"one", "two", "second"}
_OF_STATES = frozenset(
    "government army state security national federal regime loyalist troops police military soldiers".split()
)
_UNDER_STATES = frozenset(
    "army navy police military soldiers troops government gendarmes gendarmerie policemen".split()
)
_IRREGULAR = frozenset(
    "militia rebel rebels militants militant insurgent insurgents jihadists guerrillas guerrilla".split()
)


# Members by their values, as a dictionary finds them in a fraction of the time.
_ROLES = {role.value: role for role in Role}
_KINDS = {kind.value: kind for kind in ParticipantKind}


class Participants:
    """Makes the participants of events out of their parties."""

    def __init__(self, analysis: Analysis, referents: Referents) -> None:
        self.analysis = analysis
        self.referents = referents
        self._names = _full_names(referents)

    def of(self, event: Occurrence) -> tuple[Participant, ...]:
        """The participants of an event: agents, targets, instruments and beneficiaries, in that order."""
        return tuple(
            self._participant(party, role, event)
            for role in ("agent", "target", "instrument", "beneficiary")
            for party in _worth_naming(event.roles[role], role, event.type, self.analysis.lower)
            if self._takes_part(party, role, event)
        )

    def _takes_part(self, party: Party, role: str, event: Occurrence) -> bool:
        """Whether a role can be played: nobody does an election or a crash; those who died in a protest are not whom it is against."""
        if role == "agent":
            return event.type != "election" and event.type not in DISASTERS
        if role != "target":
            return True
        if event.type in NO_TARGETS or _did_it(party, event):
            return False
        if party.kind == "place" and event.type in _TO_SOMEBODY and not _is_emptied(party, event):
            return False  # flew food to |Oruro|: where
        return (
            event.type not in PROTESTS
            or party.draft is not None
            or not _is_anybody(party, self.analysis.lower)
        )

    def _participant(self, party: Party, role: str, event: Occurrence) -> Participant:
        analysis, referents = self.analysis, self.referents
        span = None if party.silent else analysis.span(party.first, party.end)
        draft = party.draft
        if (
            draft is None
            and role == "agent"
            and event.type == "seize_territory"
            and _no_states(party, analysis.lower)
        ):
            # |Rebels| captured the town: who holds ground is an actor, named or not
            name = analysis.name(party.first, party.end)
            draft = party.draft = referents.draft(Draft(f"armed_group:{party.key}", name, "armed_group"))
        if draft is not None and (party.silent or (draft.kind == "person" and party.kind == "person")):
            full = self._names.get(draft.id)
            if full is not None:  # "he", "the general", "Torres": the participant goes by its full name
                span = analysis.span(full.first, full.end)
        actor = referents.actor(draft if draft is not None and _stands_for(party, draft, role) else None)
        text = analysis.text[span.start : span.end] if span is not None else (actor.name if actor else "")
        return Participant(role=_ROLES[role], kind=_KINDS[party.kind], actor=actor, span=span, text=text)


def _stands_for(party: Party, actor: Draft, role: str) -> bool:
    """Whether a party is the actor in it: Hill Front |fighters| are; two Karvian |nurses|, the |envoy| of a body are not."""
    if party.silent or actor.kind in SOMEBODY or party.kind not in HUMAN:
        return True
    if party.kind == "person":
        return False
    return actor.kind != "state" or (role == "agent" and not _UNDER_ARMS.isdisjoint(party.classes))


def _did_it(party: Party, event: Occurrence) -> bool:
    """Whether the same actor is an agent already."""
    return party.draft is not None and any(
        party.draft is p.draft and party.kind == p.kind and not are_two(party, p)
        for p in event.roles["agent"]
    )


def _is_emptied(party: Party, event: Occurrence) -> bool:
    """evacuated |five villages|, the evacuation of |14 hamlets|: those who lived there"""
    return party.place is None and any("evacuat" in t.rule for t in event.tellings)


def _worth_naming(parties: list[Party], role: str, type: str, lower: list[str]) -> list[Party]:
    """The parties of a role without those that say nothing: "people" beside others, and the head of state who ordered
    what his own forces did."""
    if role == "target" and type in MARCHES:
        # in protest against |the price| of diesel: against nobody
        parties = [p for p in parties if p.kind != "thing" or p.draft is not None]
    if role == "agent" and type in MUTUAL:
        return _without_bodies(parties)  # the president met |the families|: neither stands for the other
    if role in ("agent", "target") and len(parties) > 1 and type in _WITH_ECHOES:
        parties = _without_echoes(parties, lower)
    if role == "target" and len(parties) > 1:
        if type in VIOLENT:
            parties = without_retold(without_bodies(_without_sites(parties), lower), lower)
        else:
            parties = without_retold(_without_bodies(parties), lower)
        if type in _FOR_SOMEBODY:  # handed 40 crates of serum to |the Red Crescent|
            parties = [p for p in parties if p.kind != "thing" or p.draft is not None] or parties
        named = [
            p
            for p in parties
            if p.draft is not None
            or not (_is_anybody(p, lower) or _is_number(p, lower) or are_assailants(p, lower))
        ]
        if any(p.draft is not None and p.kind == "person" for p in named):
            # the party leader, |Luis Carlos Rojas|, was killed: one person
            named = [p for p in named if p.draft is not None or not _is_that_one(p, lower)]
        return named or parties[:1]
    if role != "agent":
        return parties
    powers = {
        p.draft.country
        for p in parties
        if p.draft is not None and p.draft.kind in ("state", "government", "military")
    }
    if type in VIOLENT and any(p.draft is not None and p.draft.kind in _POWERS for p in parties):
        # Karvia bombed the port; its ministry said |it| had hit a depot: the same power
        parties = [p for p in parties if not _is_organ(p) or _only_of(p, parties)]
    return [
        p
        for p in parties
        if p.draft is None or p.kind != "person" or not p.draft.title or p.draft.country not in powers
    ]


def _is_organ(party: Party) -> bool:
    return party.draft is not None and party.draft.kind == "government"


def _only_of(party: Party, parties: list[Party]) -> bool:
    """Whether a ministry stands for a country of which neither the state nor a force is named."""
    country = party.draft.country if party.draft is not None else None
    return all(p.draft is None or p.draft.kind not in _POWERS or p.draft.country != country for p in parties)


def _without_sites(parties: list[Party]) -> list[Party]:
    """a strike on |a nearby town| hit |a minibus|: what was hit, where no name says where"""
    hit = any(p.kind == "thing" and p.concrete for p in parties)
    return [p for p in parties if not (hit and p.kind == "place" and p.place is None and p.draft is None)]


def _without_bodies(parties: list[Party]) -> list[Party]:
    """Without the body to which people belong who are there themselves: |Red Cross workers|, of the Red Cross"""
    people = [p for p in parties if p.kind in HUMAN and p.draft is not None]
    return [p for p in parties if p.kind != "group" or all(p.draft is not q.draft for q in people)]


def _without_echoes(parties: list[Party], lower: list[str]) -> list[Party]:
    """Without what stands for another party: gunmen ... |the attackers|; an outpost ... |the building|"""
    fresh = [p for p in parties if not _is_echo(p, lower)]
    return [
        p
        for p in parties
        if not _is_echo(p, lower)
        or not any(_may_be(p, other, lower) and not _are_listed(p, other, parties, lower) for other in fresh)
    ]


def _are_listed(one: Party, other: Party, parties: list[Party], lower: list[str]) -> bool:
    """|the bank|, two shops and |a school|: nothing stands between them but what is listed too"""
    former, latter = sorted((one, other), key=lambda p: p.first)
    listed = {i for p in parties for i in range(p.first, p.end)}
    between = [lower[i] for i in range(former.end, latter.first) if i not in listed]
    return former.end < latter.first <= former.end + _LIST and _LINKING.issuperset(between)


_LINKING = frozenset([",", "and", "or", "as", "well", "along", "together", "with", "also"])
_LIST = 20  # tokens


def _may_be(echo: Party, party: Party, lower: list[str]) -> bool:
    """Whether a description may stand for a party: |the attackers| for gunmen; not |the army| for the Azure Front, or |the
    police| in "the police and the dockers"."""
    former, latter = sorted((echo, party), key=lambda p: p.first)
    if lower[former.end : former.end + 1] == ["and"] and latter.first - former.end in (1, 2):
        return False
    if _sort_of(echo) == "thing" and lower[echo.end : echo.end + 1] == ["of"]:
        return False  # |the barracks| of the guard, beside nine lorries
    sides = {_side_of(echo, lower), _side_of(party, lower)} - {""}
    return _sort_of(echo) == _sort_of(party) and len(sides) < 2


def _side_of(party: Party, lower: list[str]) -> str:
    """The side of the state, that of its enemies, or neither can be told."""
    kind = party.draft.kind if party.draft is not None else ""
    if kind in POWERS or (not kind and lower[party.head] in _UNDER_STATES):
        return "state"
    return "irregular" if kind == "armed_group" or lower[party.head] in _IRREGULAR else ""


def _is_echo(party: Party, lower: list[str]) -> bool:
    if party.draft is not None or party.place is not None or party.kind == "person":
        return False
    return party.end - party.first == 2 and lower[party.first] in ("the", "these", "those", "this", "that")


def _sort_of(party: Party) -> str:
    house = party.kind == "group" and party.draft is None and "building" in party.classes  # |the bank|
    return "people" if party.kind in ("person", "people", "group") and not house else "thing"


def _is_anybody(party: Party, lower: list[str]) -> bool:
    """|four people|, |others|; but four |displaced people| are told by what they are"""
    if lower[party.end - 1] in _HURT:
        return True  # |two of the injured| died
    before = lower[party.head - 1]
    if lower[party.head] in _ANYBODY and lower[party.head + 1 : party.head + 2] == ["of"]:
        of = lower[
            party.head + 2 : party.head + 3
        ]  # |hundreds of migrants|; but: hundreds of people, of the attackers
        return not of or of[0] in ASSAILANTS or of[0] in _ANYBODY or of[0] == "the"
    told = party.head > party.first and before.endswith("ed") and before != "unidentified"
    return lower[party.head] in _ANYBODY and not told


def _is_number(party: Party, lower: list[str]) -> bool:
    """shot at six farmers; |two| were killed: some of those who are there already"""
    return party.end - party.first == 1 and value_of(lower[party.first]) is not None


def _is_that_one(party: Party, lower: list[str]) -> bool:
    """Whether a description is of one person who is known already: |the minister|, the |slain minister|"""
    if party.kind != "person" or party.draft is not None or (party.low or 1) != 1:
        return False
    words = lower[party.first : party.end]
    return words[0] not in _NEW and not {"'s", "’s"}.intersection(words)


def _no_states(party: Party, lower: list[str]) -> bool:
    """Whether a party bears arms, and not for a state: rebels, but not government forces or |the armed forces|."""
    words = lower[party.first : party.end]
    if _IRREGULAR.isdisjoint(words) and (
        "armed_group" not in party.classes or words[-2:] == ["armed", "forces"]
    ):
        return False
    return _OF_STATES.isdisjoint(words)


def _full_names(referents: Referents) -> dict[str, Found]:
    """Actor id → its fullest name in the text."""
    found: dict[str, Found] = {}
    for mention in referents.found:
        draft = mention.referent
        if isinstance(draft, Draft) and mention.form == "name":
            known = found.get(draft.id)
            if known is None or (
                mention.end - mention.first > known.end - known.first and draft.kind == "person"
            ):
                found[draft.id] = mention
    return found
