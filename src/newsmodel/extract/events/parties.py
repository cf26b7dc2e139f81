"""Parties: noun groups as participants: who or what they name, of which kind, and how many people they count.

[Turkish police]                    group, the Turkish police
[American warplanes]                group, the United States
[members of the Armed Forces]       people; and the Armed Forces, a group
[Shining Path guerrillas]           people; and Shining Path, a group
[Mayor Juan Perez]                  person, by the name alone
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from newsmodel.extract.events.extent import Extent
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.number import count_of
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads, heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.triggers import Triggers, triggers
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["Parties"]

_PARTITIVES = frozenset(
    "tens member members group groups number dozens scores hundreds thousands handful elements element unit units gang gangs team "
    "teams one some several most many pair couple majority part wave crowd crowds crew kg kilograms tons pounds kilos sticks charge "
    "charges stick squad squads band bands column columns contingent commandos batteries battery consignment consignments shipment shipments truckload truckloads use series half all supporters representatives "
    "cell cells faction wing branch total each two three four five six seven eight nine ten leader leaders fighters guerrillas".split()
)
_BARE = frozenset(
    "it this that these those there which what who whom that himself themselves itself each".split()
)
# Kinds of actor whose adjective stands for the actor itself in front of a noun for its people and things.
_ARMED = frozenset(["military", "police", "armed_group", "government", "party", "state"])
_FIGHTING = frozenset(["military", "police", "armed_group"])
_OWNED = frozenset(
    "aircraft drone post force building official transport air_force missile troops artillery diplomat property land".split()
)
# Nouns of things that say little without their owner.
_RELATIONAL = frozenset(
    "headquarters home homes residence residences office offices house houses installations facilities premises branch branches".split()
)
_SIDE = frozenset(["side", "sides"])
_SPEAKING = frozenset("it they we he she i".split())
_SOMEBODY = {"he": 1, "she": 1, "him": 1, "her": 1, "both": 2, "another": 1}
_MEASURES = frozenset("kg kilograms kilos pounds tons sticks stick kgs lb lbs packages load charges".split())
_ORDINALS = frozenset("first second third fourth fifth last".split())
_SUBSTANCES = frozenset(["chemical", "explosive"])
_NAMED = ("name", "acronym", "surname", "metonym")
_EVERYBODY = frozenset(
    "others people persons victims everyone somebody thousands hundreds dozens scores tens".split()
)
_PERSONS = frozenset(
    "ministers leaders presidents officials men diplomats envoys premiers chancellors".split()
)
_SIDES = _PERSONS | frozenset(
    "sides parties countries nations states governments armies forces groups factions".split()
)
_STATES = frozenset(["state", "government"])
_BACK = 400  # tokens in which "the two sides" are looked for
_MANY = frozenset("thousands hundreds dozens scores tens".split())
_GROUPS = frozenset(
    ["state", "government", "military", "police", "armed_group", "party", "organisation", "company", "media"]
)


class Parties:
    """Makes parties out of noun groups, each once."""

    def __init__(self, analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
        self.analysis = analysis
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.referents = referents
        self.heads: Heads = lexicon.derived(heads)
        self.triggers: Triggers = lexicon.derived(triggers)
        self.extent = Extent(analysis, referents, self.heads)
        self.speaker_at: Callable[[int], Draft | None] = lambda i: None
        self._known: dict[tuple[int, int], list[Party]] = {}

    def of(self, first: int, end: int) -> list[Party]:
        """The parties that the noun group at these tokens names: none, one, or people and the body they belong to."""
        known = self._known.get((first, end))
        if known is None:
            known = self._known[first, end] = self._make(first, end)
        return known

    def _make(self, first: int, end: int) -> list[Party]:
        tags, lower = self.tags, self.lower
        while end > first and tags[end - 1] in "GrY,":
            end -= 1
        while first < end and tags[first] in ",\"'&":
            first += 1
        if first and lower[first] in ("least", "most") and lower[first - 1] == "at":
            first -= 1
        if end <= first or (all(tags[i] in "#Y" for i in range(first, end)) and self._is_date(first, end)):
            return []
        if end <= first + 2 and first > 3 and tags[first - 1] == ")" and tags[end - 1] == "N":
            # the Asia-Pacific Economic Cooperation (APEC) |forum|
            opening = next((j for j in range(first - 2, max(0, first - 6), -1) if tags[j] == "("), 0)
            named = self.referents.at(opening - 1) if opening else None
            if named is not None and isinstance(named.referent, Draft):
                return self._named(named)
        head = end - 1
        found = self.referents.at(head)
        if found is not None and found.form in ("pronoun", "nominal"):
            return self._silent(found, first, end)
        if lower[first] in ("any", "every", "whatever"):
            return []
        if lower[first] in ("no", "neither", "nobody"):
            return (
                []
                if lower[head] not in ("one", "nobody") and self.heads.roles.get(lower[head]) is None
                else self._none(first, end, head)
            )
        if first and tags[first - 1] == "#" and lower[first] in ("other", "others", "more", "additional"):
            first -= 1
        if end == first + 1 and tags[head] == "O" and lower[head] in _SPEAKING:
            return self._speaking(first, lower[head]) or self._somebody(first)
        if end == first + 1 and lower[head] in _SOMEBODY:
            return self._somebody(first)
        if end == first + 1 and (lower[head] in _BARE or tags[head] in "OHW"):
            return []
        if found is not None and self.extent.is_role(found):
            found = None
        initialled = self._initialled(first, end)
        if initialled is not None:
            return [initialled]
        if found is not None and found.form != "demonym":
            return self._named(found)
        if self._is_both(first, head):
            return self._both(first, end) or self._described(first, end, head, found)
        town = self.extent.place_of(head, end)
        return self._named(town) if town is not None else self._described(first, end, head, found)

    # ------------------------------------------------------------------ kinds of groups

    def _is_both(self, first: int, head: int) -> bool:
        lower = self.lower
        pair = lower[first : head + 1]
        return len(pair) < 4 and lower[head] in _SIDES and (pair[0] == "both" or pair[:2] == ["the", "two"])

    def _both(self, first: int, end: int) -> list[Party]:
        """|the two sides|, both countries: those two of a kind that were named most before, as parties of their own"""
        noun = self.lower[end - 1]
        if noun in _PERSONS:
            return self._both_persons(first, end)
        kinds = _STATES if noun in ("countries", "nations", "states", "governments") else _GROUPS
        named: Counter[str] = Counter()
        for mention in self.referents.within(max(0, first - _BACK), first)[::-1]:
            draft = mention.referent
            if isinstance(draft, Draft) and draft.kind in kinds and draft.kind != "media":
                named[draft.id] += 1
        speaker = self.speaker_at(first)
        if speaker is not None:
            named.pop(speaker.id, None)  # the lawyers accused |both sides|
        pair = [self.referents.drafts[id] for id, _ in named.most_common(2)]
        if len(pair) < 2 or (kinds is _STATES and pair[0].country == pair[1].country):
            return []
        found = []
        for draft in pair:
            party = Party(first, end, end - 1, "group", draft, draft.id)
            party.silent = party.known = True
            party.classes = _classes_of(draft)
            found.append(party)
        return found

    def _both_persons(self, first: int, end: int) -> list[Party]:
        """|the two ministers| last spoke on March 14: the two persons named last"""
        found: dict[str, Party] = {}
        for mention in self.referents.within(max(0, first - _BACK), first)[::-1]:
            draft = mention.referent
            if isinstance(draft, Draft) and draft.kind == "person" and draft.id not in found:
                party = Party(first, end, end - 1, "person", draft, draft.id)
                party.silent = party.known = True
                party.classes = _classes_of(draft)
                party.low = party.high = 1
                found[draft.id] = party
                if len(found) == 2:
                    return list(found.values())[::-1]
        return []

    def _is_date(self, first: int, end: int) -> bool:
        """on |14| October"""
        return "Y" in self.tags[max(0, first - 1) : end + 1]

    def _silent(self, found: Found, first: int, end: int) -> list[Party]:
        draft = found.referent
        if not isinstance(draft, Draft):
            return []
        party = Party(first, end, end - 1, self.extent.kind_of(draft), draft, draft.id)
        party.silent = party.known = True
        party.classes = _classes_of(draft)
        if draft.kind == "person":
            party.low = party.high = 1
        return [party]

    def _named(self, found: Found) -> list[Party]:
        referent = found.referent
        if isinstance(referent, Place):
            # the Lima restaurant: the head would be no name; here the place itself is the party
            party = Party(found.first, found.end, found.end - 1, "place", None, referent.id)
            party.place, party.known = referent, True
            party.classes = frozenset(["land"])
            return [party]
        party = Party(
            found.first, found.end, found.end - 1, self.extent.kind_of(referent), referent, referent.id
        )
        party.known = True
        party.classes = _classes_of(referent)
        if referent.kind == "person":
            party.low = party.high = 1
            if referent.title:
                party.classes |= {"official"}
        return [party]

    def _described(self, first: int, end: int, head: int, found: Found | None) -> list[Party]:
        lower = self.lower
        whole = self._with_of(first, end, head)
        noun = self.triggers.noun_class(" ".join(lower[max(first, head - 2) : head + 1]))
        if lower[head] in _EVERYBODY and self.tags[head] in "LNQ" and found is None:
            noun = noun._replace(kind="people")
        role = self.heads.roles.get(lower[head])
        if role is None and head > first:
            role = self.heads.roles.get(f"{lower[head - 1]} {lower[head]}")
        if self.tags[first] == "D" or self.tags[first] in "Q#H":
            start = first + 1 if self.tags[first] in "DH" and first < head else first
        else:
            start = first
        if role is not None and role.is_person:
            noun = noun._replace(classes=noun.classes - _SUBSTANCES, type="")  # border patrol |agents|
        draft = self._modifier(first, whole[1], head, noun.classes, role.kind if role else "")
        inner_group = self.extent.group_at(end + 1) if whole[1] > end else None
        body = self._initialled(inner_group.first, inner_group.end) if inner_group is not None else None
        if (
            draft is None
            and role is not None
            and role.kind in _FIGHTING
            and lower[first] in ("its", "their", "our")
        ):
            owner = self._owner_of(first)
            if owner is not None:
                party = Party(first, end, head, "group", owner, owner.id)
                party.silent = party.known = True
                party.classes = _classes_of(owner)
                return [party]
        if body is not None:
            draft = body.draft  # guerrillas of the |army of free hills| (AFH)
        kind = noun.kind or "thing"
        inner = self.triggers.noun_class(lower[whole[1] - 1])
        if whole[1] > end:  # 700 kg of |medicine|
            noun = noun._replace(classes=noun.classes | inner.classes, type=noun.type or inner.type)
        if whole[1] > end and (lower[whole[1] - 1] in _EVERYBODY or lower[whole[1] - 1] in self.heads.roles):
            kind = "people"
        if found is not None:  # Americans, Palestinians
            kind = "people"
            if found.end == end and self._is_adjective(first, head, found):
                draft, kind = self.referents.actor_at(head), "group"
        if self.tags[head] == "#" and head == first + 1 and lower[first] in ("the", "these", "those", "all"):
            kind = "people"  # |the two| were handed over
        if self.tags[head] == "#" and lower[end : end + 2] in (["of", "them"], ["of", "whom"]):
            kind = "people"  # freed |19 of them|
        if draft is not None and lower[head] in _SIDE:
            kind = "group"
        if lower[head] in _EVERYBODY:
            kind = "thing" if whole[1] > end and inner.kind == "thing" else "people"  # dozens of |homes|
            if lower[head] in _MANY and whole[1] > end:
                # |thousands of people| blocked the road
                noun = noun._replace(classes=noun.classes | {"crowd"})
        elif role is not None:
            plural = role.plural or role.noun != lower[head]
            kind = "group" if not role.is_person else "people" if plural else "person"
            if not role.is_person and (noun.kind == "thing"):
                kind = "group"
            if whole[1] > end and (self.is_people(whole[1] - 1) or inner.kind == "people"):
                kind = "people"  # a group of |unidentified persons|
        elif noun.kind == "person" and self.tags[head] == "L":
            kind = "people"
        elif noun.kind == "people" and self.tags[head] == "N":
            kind = "person"
        party = Party(whole[0], whole[1], head, kind, draft, " ".join(lower[start : head + 1]))
        if noun.type and lower[head] in _MEASURES and whole[1] > end:
            party.first = end + 1  # five kilos of |dynamite|
        elif noun.type and lower[party.first] in _ORDINALS:
            party.first += 1
        if lower[head] in _RELATIONAL and whole[1] == end:
            party.end = self.extent.with_owner(end)
        elif role is not None and role.is_person and role.kind in _FIGHTING and draft is not None:
            party.end = end  # |guerrillas| of the Azure Front: the Front is a party of its own
        party.classes = noun.classes | _role_classes(role.kind if role else "")
        if "official" in noun.classes and kind == "person":
            party.classes |= {"dignitary"}  # murdered |the mayor|
        if role is None and not noun.type and self.triggers.is_event(lower[head]):
            party.classes |= {"event"}
        if kind in ("person", "people"):
            party.classes |= {"person"}
        party.type = noun.type
        party.concrete = (
            bool(noun.classes) or role is not None or draft is not None or lower[head] in self.heads.places
        )
        party.known = lower[first] in ("the", "this", "that", "these", "those", "its", "their", "his", "her")
        if kind in ("person", "people", "group"):
            party.low, party.high = self._count(first, end, head, kind)
        result = [party]
        if kind == "group" and draft is not None and draft.kind == "armed_group" and whole[1] > end:
            return [body or self._body(draft, first, whole[1])]  # urban cells |of the Azure Front|
        if (
            draft is not None
            and kind in ("people", "person")
            and draft.kind in _GROUPS
            and draft.kind not in ("state", "media")
        ):
            result.append(body or self._body(draft, first, whole[1]))
        return result

    def _is_adjective(self, first: int, head: int, found: Found) -> bool:
        """the |Turkish| and Greek sides: an adjective of a state by itself is the state"""
        after = self.tags[head + 1 : head + 2]
        return head == first + 1 and found.form == "demonym" and self.tags[head] != "L" and after == "&"

    def is_people(self, at: int) -> bool:
        """Whether a noun is one for people: members, not banners."""
        role = self.heads.roles.get(self.lower[at])
        return self.lower[at] in _EVERYBODY or (role is not None and role.is_person)

    def _owner_of(self, at: int) -> Draft | None:
        """the group said |its| fighters had ...: whose they are"""
        found = self.referents.at(at)
        draft = found.referent if found is not None else self.speaker_at(at)
        return draft if isinstance(draft, Draft) and draft.kind in _GROUPS else None

    def _speaking(self, at: int, word: str) -> list[Party]:
        """the party said |it| would ...; "|we| attacked ...": the speaker of the statement in which a pronoun stands"""
        draft = self.speaker_at(at)
        if (
            draft is None
            or (word in ("it", "they", "we") and draft.kind == "person" and word != "we")
            or (word in ("he", "she") and draft.kind != "person")
        ):
            return []
        party = Party(at, at + 1, at, self.extent.kind_of(draft), draft, draft.id)
        party.silent = party.known = True
        party.classes = _classes_of(draft)
        return [party]

    def _somebody(self, at: int) -> list[Party]:
        """killing |him|; |both| died: people of whom it is not known here who they are, but how many"""
        count = _SOMEBODY.get(self.lower[at])
        if count is None:
            return []
        party = Party(at, at + 1, at, "person" if count == 1 else "people", None, "somebody")
        party.low = party.high = count
        party.classes = frozenset(["nobody"])
        return [party]

    def _none(self, first: int, end: int, head: int) -> list[Party]:
        """|no civilians| were hurt: a toll of zero, and nobody takes part"""
        party = Party(first, end, head, "people", None, "no")
        party.low = party.high = 0
        party.classes = frozenset(["nobody"])
        return [party]

    def owner(self, party: Party) -> Party:
        """The actor to whom a thing belongs, as a party of its own."""
        assert party.draft is not None
        return self._body(party.draft, party.first, party.end)

    def power(self, party: Party) -> Party | None:
        """The state of a country that is named as a place, as a party: the ministers of |Karvia|, talks with |Karvia|"""
        place = party.place
        draft = self.referents.state(place.country) if place is not None and place.kind == "country" else None
        if draft is None:
            return None
        made = Party(party.first, party.end, party.head, "group", draft, draft.id)
        made.known = True
        made.classes = _classes_of(draft)
        return made

    def possessor(self, party: Party) -> Party | None:
        """Whose a thing is, as a party: |the government|'s plan"""
        for found in self.referents.within(party.first, party.head):
            draft = found.referent
            if isinstance(draft, Draft) and self.tags[found.end : found.end + 1] == "G":
                return self._body(draft, party.first, party.end) if draft.kind in _GROUPS else None
        mark = next((i for i in range(party.first + 1, party.head) if self.tags[i] == "G"), 0)
        role = self.heads.roles.get(self.lower[mark - 1]) if mark else None
        if role is None or role.kind not in _ARMED:
            return None
        return next(iter(self.of(party.first, mark)), None)

    def _initialled(self, first: int, end: int) -> Party | None:
        """the |army of free hills| (AFH)"""
        found = self.extent.initialled(first, end)
        if found is None or found[2].kind not in _GROUPS:
            return None
        party = Party(found[0], found[1], end - 1, "group", found[2], found[2].id)
        party.known = True
        party.classes = _classes_of(found[2])
        return party

    def _body(self, draft: Draft, first: int, end: int) -> Party:
        """The organisation that the people of a group belong to, under its own name."""
        found = next((f for f in self.referents.within(first, end) if f.referent is draft), None)
        at = (found.first, found.end) if found is not None else (first, end)
        body = Party(at[0], at[1], at[1] - 1, "group", draft, draft.id)
        body.known = True
        body.classes = _classes_of(draft)
        return body

    def _with_of(self, first: int, end: int, head: int) -> tuple[int, int]:
        """members |of the Armed Forces|: a quantity takes its "of" group along."""
        tags = self.tags
        if (
            (self.lower[head] in _PARTITIVES or tags[head] == "#")
            and end + 1 < len(tags)
            and tags[end] == "o"
        ):
            number = self.analysis.noun_group_of[end + 1]
            if number >= 0:
                group = self.analysis.noun_groups[number]
                if group.first == end + 1 and self.lower[group.first] not in (
                    "them",
                    "whom",
                    "which",
                    "these",
                    "those",
                ):
                    stop = group.end
                    if self.lower[group.head] in _PARTITIVES and stop < len(tags) and tags[stop] == "o":
                        return first, self._with_of(group.first, stop, group.head)[1]
                    while stop > group.first and tags[stop - 1] in "GYr,":
                        stop -= 1
                    return first, max(stop, end)
        return first, end

    def _modifier(self, first: int, end: int, head: int, classes: frozenset[str], kind: str) -> Draft | None:
        """The actor inside a group: |Turkish| police, |Shining Path| guerrillas, the |PMF|'s headquarters."""
        inside = self.referents.within(first, end)
        if classes & _OWNED and end + 1 < len(self.tags) and self.tags[end] == "o":
            number = self.analysis.noun_group_of[end + 1]
            if number >= 0:  # the headquarters of the |Popular Mobilization Forces|
                group = self.analysis.noun_groups[number]
                inside += [f for f in self.referents.within(group.first, group.end) if f.form != "pronoun"]
        for found in inside:
            draft = found.referent
            if (
                not isinstance(draft, Draft)
                or draft.kind in ("person", "media")
                or self.extent.is_role(found)
            ):
                continue
            if found.form in ("demonym",) or draft.kind == "state":
                if kind in _ARMED or classes & _OWNED or self.lower[head] in _SIDE:
                    return draft
                continue
            if found.form in _NAMED or (
                found.form == "nominal" and found.end < len(self.tags) and self.tags[found.end] == "G"
            ):
                return draft
        return None

    def _count(self, first: int, end: int, head: int, kind: str) -> tuple[int | None, int | None]:
        lower, tags = self.lower, self.tags
        low, high = count_of(lower, first, end)
        if low is not None:
            return low, high
        if kind == "person" and tags[head] != "L":
            return 1, 1
        if lower[first] == "no":
            return 0, 0
        return None, None


def _classes_of(draft: Draft) -> frozenset[str]:
    found = {draft.kind}
    if draft.kind in ("military", "police", "armed_group"):
        found |= {"force", "troops"}
    if draft.kind == "armed_group":
        found.add("group")
    if draft.title and not _DIPLOMATIC.isdisjoint(draft.title.lower().split()):
        found.add("diplomat")
    if draft.title and draft.title.lower().rstrip(".") not in _MERE_HONORS:
        found.add("dignitary")
    if draft.kind in ("person", "government", "state", "organisation"):
        found.add("official")
    if draft.kind == "person":
        found |= {"person", "civilian"}
    if draft.kind == "media":
        found.add("media")
    return frozenset(found)


_MERE_HONORS = frozenset(
    "mr mrs ms miss dr prof sir madam mx lady lord sheikh imam pastor father sister brother".split()
)
_DIPLOMATIC = frozenset("ambassador diplomat consul attache attaché".split())


def _role_classes(kind: str) -> frozenset[str]:
    if kind in ("military", "police", "armed_group"):
        return frozenset([kind, "force"])
    return frozenset([kind]) if kind else frozenset()
