"""Objects: the actor that a noun group stands for which tells whom or what something is done to.

accused |the commission|, called on |EU leaders|             by its name, or by what is said of it
expelled two nurses, accusing |them| of theft                by a pronoun
congratulated the leader of |Karvia|, on |Karvia|'s raid     by whose it is
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import JOINED, NATIONAL
from newsmodel.extract.referents import Draft, Found
from newsmodel.extract.statements.scan import Scan
from newsmodel.extract.statements.speakers.refusals import power_of
from newsmodel.extract.statements.speakers.speaker import Resolver

__all__ = ["BODIES", "Objects"]

# Bodies that something is asked of or done to: not the papers and channels, which only tell of it.
BODIES = NATIONAL | JOINED | {"company"}
# Nouns for parties that are no roles: both |sides|.
_PARTIES = frozenset(
    "side sides parties members neighbours neighbors allies partners governments states rival rivals opponents critics "
    "adversary adversaries".split()
)


class Objects:
    """Finds the actors that objects stand for."""

    def __init__(self, scan: Scan, resolver: Resolver) -> None:
        self.scan = scan
        self.resolver = resolver
        self.referents = resolver.referents

    def actor(self, first: int, end: int) -> Draft | None:
        """The actor that an object stands for: the one it names, else the people it describes."""
        block = self.scan.opens_block(first)
        if block is not None:  # thanked |“our friends in Lisbon”| for ...
            first, end = block.inside, max(self.scan.noun_group_end(block.inside), block.inside + 1)
        named = self.named(first, end)
        role = self.resolver.heads.roles.get(self.scan.lower[end - 1])
        if named is not None:
            crowd = role is not None and role.plural and self.referents.actor_at(end - 1) is None
            return (self.described(first, end) if crowd else None) or named  # called on |EU leaders| to ...
        people = self.referents.at(end - 1)
        if people is not None and people.form == "demonym" and self.scan.lower[end - 1].endswith("s"):
            return self.resolver.people(first, end, "people", people.referent.country)  # warned |Americans|
        if self.resolver.names_government(first, end):
            home = self.referents.country or getattr(self.referents.dateline, "country", None)
            state = self.referents.state(home) if home else None
            if state is not None:
                return state
        return self.described(first, max(min(self.scan.noun_group_end(first), end), first + 1))

    def them(self, at: int) -> Draft | None:
        """expelled |two nurses|, accusing |them| of theft: the nearest people before, in the same sentence"""
        analysis = self.scan.analysis
        floor = analysis.sentences[analysis.sentence_of[at]][0]
        k = at - 1
        while k >= floor:
            group = analysis.noun_group_at(k)
            if group is None or self.scan.block_at(k) is not None:
                k -= 1
                continue
            role = self.resolver.heads.roles.get(self.scan.lower[group.head])
            plural = role is not None and role.is_person and role.plural
            if group.first > floor and group.end < at and (plural or self.scan.lower[group.head] in _PARTIES):
                return self.actor(group.first, group.end)
            k = group.first - 1
        return None

    def named(self, first: int, end: int) -> Draft | None:
        """The name that ends an object, or that an apposition or bracket ends; not that of an owner: |Bell|'s aide."""
        tags = self.scan.tags
        inner: Draft | None = None
        for found in self.referents.within(first, end):
            if not isinstance(found.referent, Draft) or found.form == "demonym" or tags[found.first] == "H":
                continue
            behind = tags[found.end] if found.end < len(tags) else "."
            if found.end >= end or behind in ",(&":
                return found.referent
            if behind != "G" and found.first == first and self.scan.noun_group_end(first) <= found.end:
                return found.referent
            if behind != "G" and found.referent.kind in BODIES | {"person"}:
                inner = inner or found.referent  # the |Lenz| front
        return inner

    def described(self, first: int, end: int) -> Draft | None:
        """urged |both sides|, |the port authorities|, |local residents|"""
        head = end - 1
        noun = self.scan.lower[head]
        role = self.resolver.heads.roles.get(noun)
        if self.scan.tags[head] not in "NL" or (role is None and noun not in _PARTIES):
            return None
        if self.scan.lower[first] == "both" and self.scan.tag(first + 1) == "D":
            first += 1  # accused |both| the army and the rebels
        label = role.kind if role is not None and not role.is_person and role.kind in BODIES else "people"
        return self.resolver.people(first, end, label, self._country_of(end))

    def _country_of(self, end: int) -> str | None:
        """congratulated the new leader |of Karvia|: the country that follows"""
        if self.scan.lower[end : end + 1] != ["of"]:
            return None
        place = self.referents.place_at(self.scan.noun_group_end(end + 1) - 1)
        if place is not None:
            return place.country if place.kind == "country" else None
        found = self.referents.at(end + 1)
        return getattr(found.referent, "country", None) if found is not None else None

    def owner_in(self, group: tuple[int, int]) -> Draft | None:
        """blamed the delay on |Karvia|'s lies: whose deed or thing it is"""
        for found in self.referents.within(*group):
            if self.scan.tag(found.end) == "G":
                return power_of(self.referents, found.referent)
        return None

    def whose(self, group: tuple[int, int]) -> Draft | None:
        """congratulated the leader of |Karvia|, lashed out at |Karvia|: who is named by whose he is, or by his country"""
        end = group[1]
        place = self.referents.place_at(end - 1)
        if place is not None and place.kind == "country":
            return self.referents.state(place.country)
        role = self.resolver.heads.roles.get(self.scan.lower[end - 1])
        if role is None or self.scan.lower[end : end + 1] != ["of"]:
            return None
        found = self.referents.at(end + 1) or self.referents.at(end + 2)
        return power_of(self.referents, found.referent) if found is not None else None

    def people_called(self, found: Found, first: int) -> Draft | None:
        """vowed to expel |Karvian miners|: the people to whom the adjective of a state belongs"""
        if found.form != "demonym" or self.scan.block_at(first) is not None:
            return None
        end = self.scan.noun_group_end(found.first)
        return self.described(found.first, end) if end > found.end else None

    def people_in(self, first: int, end: int) -> Draft | None:
        """vowed to crush |the rebels|; demanded that |the miners| go: the people whom the first noun group tells of"""
        for i in range(first, min(end, first + 3)):
            group = self.scan.analysis.noun_group_at(i)
            if group is not None:
                whole = group.first == i and group.end <= end
                return self.resolver.thing(group.first, group.end) if whole else None
        return None
