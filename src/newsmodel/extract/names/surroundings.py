"""Surroundings: the words beside a name that make it a place.

the city of |Bir Hamad|        a place noun, see `place_nouns`
in |Bir Hamad|, Iraq           a listed place behind
captured |Arandu|              a verb whose object is a place
"""

from __future__ import annotations

import re

from newsmodel.extract.names.distance import is_distance
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.sites import Sites
from newsmodel.lexicon.names import key_of

__all__ = ["Surroundings"]

_PLACE_PREPOSITIONS = frozenset(
    "in at near from outside inside around across throughout toward towards to into via through off above within between "
    "reaching entering leaving over".split()
)
# Those behind which a single strange word is a place unless somebody works there.
# What only places are to one another: in |nearby| Narapur, in the |adjoining| Pelm district
_BESIDE = frozenset("nearby adjoining adjacent neighbouring neighboring".split())
_LOOSE = frozenset("off at around outside toward towards through across via past".split())
# Prepositions that an actor may follow as well.
_AMBIGUOUS = frozenset("to from between over towards toward".split())
# What falls on a place and is fired at it: bombs on |Arandu|, in Diyala.
_STRUCK = frozenset("on onto over against into toward towards from around to".split())
_ATTACKED = frozenset(
    "attacked attacking raided raiding invaded ransacked torched burned burnt looted razed struck hit hitting".split()
)
# Verbs whose object is a place: reached |Arandu|, captured |Arandu|.
_REACHED = frozenset(
    "reach reached reaching reaches enter entered entering enters capture captured capturing seize seized recapture recaptured "
    "retake retook overran overrun besiege besieged storm stormed".split()
)
_SHARES = frozenset(
    "share shares stock stocks stake stakes holding holdings interest investment investor investors shareholder shareholders".split()
)
_WORKS = frozenset(
    "work works worked working employed job jobs career executive shouted look looked looking".split()
)
_VISITED = _REACHED | frozenset("visit visits visited visiting leave left leaves leaving hit struck".split())
# Regions whose short form is an ordinary word or another name without the stop and the town in front.
_ABBREVIATED = {
    "Ga.": "Georgia", "Ill.": "Illinois", "Mass.": "Massachusetts", "Miss.": "Mississippi", "Wash.": "Washington", "Ind.": "Indiana", "La.": "Louisiana",
    "Pa.": "Pennsylvania", "Mo.": "Missouri", "Va.": "Virginia", "Me.": "Maine", "Del.": "Delaware", "Man.": "Manitoba",
    "Ont.": "Ontario", "Que.": "Quebec", "Alta.": "Alberta", "Sask.": "Saskatchewan", "N.S.": "Nova Scotia",
    "N.B.": "New Brunswick", "P.E.I.": "Prince Edward Island", "Nfld.": "Newfoundland and Labrador", "B.C.": "British Columbia",
    "Ark.": "Arkansas", "Okla.": "Oklahoma", "Ore.": "Oregon", "Tex.": "Texas",
}  # fmt: skip
_ROAD = re.compile(r"[AMNEBR]\d{1,4}|I-\d{1,3}")
_AIRLINER = re.compile(r"A3\d\d")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ON_ROADS = frozenset("on along off onto via of".split())
_BESIDE_ROADS = frozenset(
    "between near at from to by across under over beside and with linking joins join".split()
)
_ROADS = frozenset(
    "road highway motorway expressway freeway corridor interchange junction bridge tunnel exit bypass flyover ramp".split()
)
_GOING = frozenset(
    "went go goes going came come flew fly flown drove drive driven travelled traveled travel sent taken took moved move "
    "returned return fled headed heading road route trip journey bus train flight highway back way fly flying driving walked "
    "rushed evacuated transferred marched march sailed sail extended spread".split()
)
_MOVED = frozenset(
    "ferry ferries flight flights train trains bus buses boat boats plane planes lorry lorries truck trucks convoy convoys shipment "
    "shipments cargo road highway motorway voyage journey trip pipeline arrivals migrants commuters evacuees refugees "
    "came come coming fled flee flew fly drove travelled traveled returned walked arrived away kilometers kilometres km miles "
    "sent driven flown evacuated".split()
)
# retook |Kel Tamat|, shelled |Bir Hamad|: what stands behind these is rarely a person, and may have several words
_ON_THE_SPOT = frozenset(
    "visited visiting visits toured reached reaching entered retook retaken recaptured overran besieged liberated bombed shelled "
    "shelling bombing storming stormed".split()
)
# The word before a name → the words before that which are said of towns: a curfew on |Arandu|, the shelling of |Arandu|.
_DONE_TO_TOWNS = {
    "on": frozenset("curfew blockade lockdown quarantine siege in".split()),
    "of": frozenset(
        "shelling bombardment siege blockade encirclement occupation liberation recapture fall storming looting depopulation "
        "pillage sacking".split()
    ),
    "for": frozenset(["battle", "battles", "fight", "fighting"]),
}
_SENDING = frozenset(
    "sent send sends deployed deploy dispatched dispatch flew fly travelled traveled travel moved evacuated taken rushed returned "
    "transferred airlifted shipped drove".split()
)
_LETTERS = frozenset("letter letters message messages signal condolences greetings invitation copy".split())
_TAKEN = frozenset(
    "abducted kidnapped fled evacuated withdrew withdrawn rescued displaced taken seized missing marched".split()
)
_AIMED = frozenset(
    "fire fired fires shots stones rocks bottles eggs looked look angry shouted shouting laughed pointed threw hurled thrown "
    "anger frustration aimed directed swipe dig".split()
)
_BEHIND_SPOTS = frozenset([",", ".", ";", "on", "in", "late", "early", "when", "where"])


class Surroundings(Sites):
    """The part of the neighbours' rules that deals with places."""

    def _place(self, name: Name, before: str, after: str) -> bool:
        """A place noun beside the name, or a place preposition before a listed one."""
        kind = self._noun(name, before, after)
        if kind is None and self._is_arena(name, before):
            kind = "building"
        if kind is not None:
            name.place_evidence = True
            if name.kind == "unknown" or not name.sure or name.rule == "given-name":
                name.make_place(kind, "place-noun")
            return True
        if self._told_by_comma(name, before, after) or self._told_by_verb(name, before, after):
            return True
        if after == "," and self._is_described_as_town(name):
            name.make_place("city", "place-noun")
            return True
        if before == "as" and self.lower[max(0, name.first - 3) : name.first - 1] == ["as", "far"]:
            name.place_evidence = True
            return self._told_as_goal(name)
        if self._is_done_to_town(name, before):
            if name.kind == "unknown":
                name.make_place("city", "done-to-town")
            name.sure = True
            return True
        if before in _BESIDE and self.context.word(name.first - 2) in _PLACE_PREPOSITIONS - _AMBIGUOUS:
            name.place_evidence = name.sure = True
            if name.kind == "unknown" and self._is_strange(name):
                name.make_place("other", "in-strange-name")  # a mill in nearby |Narapur|
            return True
        if name.kind == "state" or before not in _PLACE_PREPOSITIONS:
            return False
        if before == "in" and self.context.word(name.first - 2) in _SHARES:
            return False  # shares in |Harcourt|
        name.place_evidence = before not in _AMBIGUOUS
        return self._told_by_preposition(name, before, after)

    def _is_done_to_town(self, name: Name, before: str) -> bool:
        """the shelling of |Arandu|, a curfew on |Arandu|, closed in on |Arandu|: what is done to towns alone"""
        done = _DONE_TO_TOWNS.get(before)
        if done is None or self.context.word(name.first - 2) not in done:
            return False
        if name.kind == "place" and name.senses:
            return not self.context.sport
        return self._is_strange(name) and not (
            self._has_family_name(name) or self.context.is_given(name.first) or self.context.sport
        )

    def _told_as_goal(self, name: Name) -> bool:
        """as far as |Arandu|"""
        if name.kind == "place":
            name.sure = True
        elif self._is_strange(name) and not self._has_family_name(name):
            name.make_place("city", "as-far-as")
        return name.kind == "place"

    def _told_by_comma(self, name: Name, before: str, after: str) -> bool:
        """|Bir Hamad|, Iraq; NICE, France; BIR HAMAD 1998-04-30; of |Sanford|, |Mass.|; a crash on the |A414|"""
        unknown = name.kind == "unknown" and name.form != "acronym" and name.end - name.first <= 2
        starts = name.first in self.context.starts
        if starts and name.kind in ("unknown", "place") and _DAY.fullmatch(after):
            name.make_place(name.place_kind or "city", "dated-place")
            name.form = "name"
            return True
        opens = starts or before in ("", ";", ".", "from", "and", "-", "—")
        dateline = name.kind == "unknown" and starts
        closed = unknown and after == "," and self._lies_in(name) and self._is_closed(name)
        if closed or ((unknown or dateline) and opens and after == "," and self._lies_in(name)):
            name.make_place("city", "place-comma-place")
            name.form = "name"
            return True
        if (
            unknown
            and (before in _STRUCK or before in _ATTACKED)
            and after == ","
            and self._lies_in(name)
            and self._is_in(name.end + 1)
        ):
            name.make_place("city", "place-in-place")  # bombs fell on |Bir Hamad|, in Diyala province
            return True
        if after == "," and name.title is None and is_distance(self.context, name.end + 1):
            name.make_place("city", "distance")  # a camp at |Arandu|, about 90 km to the south
            return True
        if name.form == "acronym" and _ROAD.fullmatch(self.words[name.first]) and self._is_travelled(name):
            name.make_place("building", "numbered-road")
            name.form = "name"
            return True
        region = _ABBREVIATED.get(self.words[name.first]) if name.single and before == "," else None
        if region is not None:
            regions = self.context.matcher.index.look_up(key_of(region))
            name.senses = [s for s in regions if s.kind == "region"]
            name.make_place("region", "abbreviated-region")
            return True
        if name.kind == "place" and not name.sure and after == "," and self._lies_inside_listed(name):
            name.sure = True
            return True
        return False

    def _is_closed(self, name: Name) -> bool:
        """leave for |Nynashavn|, Sweden, at noon: a strange word, and a mark on either side of the land it lies in"""
        outer = self.begins.get(name.end + 1)
        marked = outer is not None and self.context.word(outer.end) in (",", ".", ";", ")")
        return (
            marked and not self.context.sport and self._is_strange(name) and not self._has_family_name(name)
        )

    def _told_by_verb(self, name: Name, before: str, after: str) -> bool:
        """captured |Arandu|; farmer Ana Torres of |Yeppoon|; |Yeppoon| in Queensland"""
        reached = name.kind != "state" and self._is_reached(name, before)
        inside = after == "in" and name.kind == "unknown" and self._outer(name) is not None
        if reached or (before == "of" and self._is_home(name)):
            if name.kind == "unknown":
                name.make_place(
                    "other" if reached else "city", "reached-place" if reached else "home-of-person"
                )
            name.sure = True
            return True
        if inside and self._is_strange(name) and (self._stands_out(name) or self._is_attacked(name, before)):
            name.make_place("city", "place-in-place")
            return True
        return False

    def _is_attacked(self, name: Name, before: str) -> bool:
        """attacked |Kel Tamat| in the Mopti region"""
        return (
            before in _ATTACKED and not self._has_family_name(name) and not self.context.is_given(name.first)
        )

    def _is_described_as_town(self, name: Name) -> bool:
        """took control of |Arandu|, a mining town in the north: wherever the name stands"""
        article = self.context.word(name.end + 1) in ("a", "an")
        return article and self._is_strange(name) and self._said_to_be(name.end + 1) == "city"

    def _told_by_preposition(self, name: Name, before: str, after: str) -> bool:
        """in |Hilla|; in |Bir Hamad|, Iraq; through |Ballyphehane|"""
        if name.kind == "place":
            name.sure = True
            return True
        if before in ("in", "near", "at", "outside") and self._lies_in(name):
            name.make_place("city", "in-place-comma")
            return True
        given = name.rule == "given-name" and name.title is None
        kind = self._said_to_be(name.end + 1) if after == "," and (name.kind == "unknown" or given) else None
        if kind is not None:
            name.make_place(kind, "place-noun")
            return True
        open_to_others = before in _LOOSE or self._is_goal(name, before)
        lies = (
            before in ("in", "near")
            or (open_to_others and self._stands_out(name))
            or (before == "at" and self._is_spot(name))
        )
        if lies and self._is_strange(name):
            name.make_place("other", "in-strange-name")
            return True
        return False

    def _is_travelled(self, name: Name) -> bool:
        """a crash on the |A414|, on |I-95|, the |M5| motorway; not: tests on the A380 aircraft"""
        if self.words[name.first].startswith("I-") or self.context.word(name.end) in _ROADS:
            return True
        second = self.context.word(name.first - 2)
        beside = second in _BESIDE_ROADS and not _AIRLINER.fullmatch(self.words[name.first])
        on = self.context.word(name.first - 1) == "the" and (second in _ON_ROADS or beside)
        return on and self.tags[name.end : name.end + 1] not in ("N", "L", "P", "J")

    def _is_home(self, name: Name) -> bool:
        """Ana Torres, 34, of |Hampden|; farmer Ana Torres of |Yeppoon|"""
        if name.kind == "state" or self.context.sport or self.context.market:
            return False
        second = self.context.word(name.first - 2)
        if second == "," and self.context.word(name.first - 3).isdigit():
            return name.form != "acronym"
        person = self.ends.get(name.first - 1 - (second == ","))
        if person is None or person.kind != "person":
            return False
        return (name.kind == "place" and bool(name.senses)) or (self._is_strange(name) and name.single)

    def _is_goal(self, name: Name, before: str) -> bool:
        """sent troops to |Taree|, the road to |Taree|; between |Taree| and Sydney"""
        at = name.first - 1
        if before == "to":
            window = self.lower[max(0, at - 5) : at]
            return not _GOING.isdisjoint(window) and _LETTERS.isdisjoint(window)
        return before == "between" and self.lower[name.end : name.end + 1] == ["and"]

    def _stands_out(self, name: Name) -> bool:
        """crossed the river at |Bugesera|; not: a dealer at |Landsvirkjun|, worked at |Landsvirkjun|"""
        at = name.first - 2
        return (
            name.single
            and not self.context.market
            and not self.context.is_family_name(name.first)
            and (self.lower[at + 1] != "at" or not self._is_work(at))
            and self.lower[name.end : name.end + 1] != ["'s"]
        )

    def _is_spot(self, name: Name) -> bool:
        """the camp at |Dutsin Gado|; with a police team at |Chathur| on Saturday"""
        second = self.context.word(name.first - 2)
        if second in self.heads.places:
            return True
        if self._has_family_name(name) or self.context.market or self._is_work(name.first - 2):
            return False
        return second not in _AIMED and self.context.word(name.end) in _BEHIND_SPOTS

    def _has_family_name(self, name: Name) -> bool:
        return any(self.context.is_family_name(i) for i in range(name.first, name.end))

    def _is_sent_to(self, name: Name) -> bool:
        """deployed a team to |Infanta|, will fly to |Bumbar|"""
        window = self.lower[max(0, name.first - 7) : name.first - 1]
        return not _SENDING.isdisjoint(window) and _LETTERS.isdisjoint(window)

    def _is_work(self, at: int) -> bool:
        for i in range(max(0, at - 2), at + 1):
            role = self.heads.roles.get(self.lower[i])
            if self.lower[i] in _WORKS or (role is not None and role.is_person):
                return True
        return False

    def _is_reached(self, name: Name, before: str) -> bool:
        """captured |Arandu|; visited |Tyre|; a man from |Arandu|"""
        if name.kind == "place":
            return before in _VISITED and not name.sure and bool(name.senses)
        if not self._is_strange(name) or self.context.is_given(name.first):
            return False
        if before == "to":
            return not self._has_family_name(name) and self._is_sent_to(name)
        if before == "from":
            second = self.context.word(name.first - 2)
            if _TAKEN.intersection((second, self.context.word(name.first - 3))):
                return not self._has_family_name(name)
            if second == "," and name.single and not self._has_family_name(name):
                return self._comes_from(name)
            role = self.heads.roles.get(second)
            return second in _MOVED or (role is not None and (role.is_person or role.kind == "people"))
        if before in _REACHED and name.single:
            return True
        return before in _ON_THE_SPOT and not self._has_family_name(name)

    def _comes_from(self, name: Name) -> bool:
        """Ana Torres, from |Lakemba|, fell; the 15-year-old, from |Lakemba| in the west"""
        at = name.first - 3
        old = self.context.word(at).endswith(("-old", "-olds")) or self.context.word(at).isdigit()
        person = self.ends.get(at + 1)
        role = self.heads.roles.get(self.context.word(at))
        return (
            old or (person is not None and person.kind == "person") or (role is not None and role.is_person)
        )

    def _is_strange(self, name: Name) -> bool:
        """One or two words that no dictionary knows, no acronym: in |Bumbar|."""
        if name.kind != "unknown" or name.end - name.first > 3 or name.form == "acronym":
            return False
        if self.tags[name.end : name.end + 1] in ("G", "N", "L"):
            return False
        return not any(
            word in self.context.dictionary
            or word in self.heads.organisations
            or (word.endswith(("an", "ish", "ese", "ic")) and self.context.word(name.end) not in (",", "."))
            for word in self.lower[name.first : name.end]
        )

    def _is_in(self, at: int) -> bool:
        return self.context.word(at) in ("in", "near", "outside")

    def _lies_inside_listed(self, name: Name) -> bool:
        """of |Sanford|, Fla.: a town before the region it lies in"""
        outer = self.begins.get(name.end + 1)
        return outer is not None and any(s.kind in ("region", "state") for s in outer.senses[:1])

    def _lies_in(self, name: Name) -> bool:
        """in |Bir Hamad|, Iraq; at |Bir Hamad| in Iraq"""
        if name.kind != "unknown" or self.context.word(name.end) not in (",", "in"):
            return False
        return self._outer(name) is not None

    def _outer(self, name: Name) -> Name | None:
        """The place or state that begins behind the word behind a name: |Yeppoon| in Queensland."""
        outer = self.begins.get(name.end + 1)
        if outer is None and self.context.word(name.end + 1) in ("near", "in", "outside", "on", "the"):
            outer = self.begins.get(name.end + 2)  # from |Neelampara|, near Thodupuzha in Idukki district
        placed = outer is not None and (
            outer.kind == "place" or (outer.kind == "state" and outer.form == "name")
        )
        return outer if placed else None
