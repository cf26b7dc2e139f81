"""Neighbours: what the words beside a name say of it.

|Maria Okafor|, 34, said       an age behind                  person
spokesman |Ali Okafor|         a role before                  person
the |Gran Rif| gang            a noun for a group behind      armed group

What makes a name a place stands in `surroundings`.
"""

from __future__ import annotations

from newsmodel.extract.names.alias import alias_cue, behind_apposition, is_identified
from newsmodel.extract.names.built import joins_places
from newsmodel.extract.names.class_nouns import CARRIERS, ClassNouns
from newsmodel.extract.names.context import PEOPLES, Context
from newsmodel.extract.names.genre import PLAYERS
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.place_nouns import COMPASS

__all__ = ["Neighbours"]

_DISEASES = frozenset("virus fever flu strain disease syndrome ebolavirus encephalitis variant".split())
# the |Hang Arandu| index, |Arandu| futures: what is measured and traded
_MEASURED = frozenset("index indices futures average composite benchmark".split())
_LEADING = frozenset(["commander", "chief", "warlord", "kingpin"])
_WHERE = frozenset("in at near outside around between".split())
_PERSON_CUES = frozenset("who said says told added whose".split())


# What opens the names of landscapes: the |Upper| Valley, the |Northern| Tablelands.
_REGIONAL = frozenset("northern southern eastern western upper lower greater outer inner".split())
# The owner of the ferry, |Blue Dawn Lines|: who has or runs a thing; the latter two only as companies.
_OWNERS_TOO = frozenset("owner builder publisher developer".split())
_OWNERS = _OWNERS_TOO | {"operator", "manufacturer", "maker"}
# Who share a party or a faith: the Utah |Republican|, two Ulster |Protestants|.
_PARTISANS = frozenset(
    "republican republicans democrat democrats catholics protestants muslims moslems christians jews hindus sikhs buddhists arabs kurds "
    "shiites sunnis unionists loyalists nationalists".split()
)
_UNITS = frozenset("column columns wing vanguard contingent".split())  # the |Upper Column|
# the Geneva Convention, the Harbour Act, the Spring Cup: no organisations
_DEEDS = frozenset(
    "convention conventions treaty accord accords agreement agreements protocol pact act law bill constitution cup olympics games "
    "award awards prize war wars day plan declaration resolution festival era age virus one two open championship championships "
    "deal summit initiative programme crisis scandal massacre revolution uprising holocaust bible koran quran average composite "
    "papers files leaks globe lion oscars grammys d'or reef mission project".split()
)
# What bears a strange name in front of it: the |New Dawn| treaty, |Leopard| tanks.
_NAMED_THINGS = frozenset(
    "treaty accord accords agreement pact convention protocol act law bill prize award awards cup trophy medal festival championship "
    "missile missiles rocket rockets drone drones tank tanks rifle rifles jet jets helicopter helicopters aircraft plane planes "
    "torpedo howitzer howitzers vaccine vaccines app phone phones smartphone car cars truck trucks pickup pickups suv van vans tractor "
    "motorcycle motorbike sedan limousine laptop console game film movie novel album song opera tour".split()
)
_SHIPS = frozenset(
    "tanker supertanker ferry freighter trawler frigate destroyer warship submarine corvette cruiser yacht tugboat steamer "
    "containership icebreaker dredger schooner catamaran ship vessel minesweeper gunboat".split()
)


class Neighbours(ClassNouns):
    """Decides names by a few tokens to the left and right.

    Attributes:
        diseases: keys of names that only name a disease: the West Nile virus.
    """

    def __init__(self, context: Context, found: list[Name]) -> None:
        super().__init__(context, found)
        self.diseases: set[str] = set()

    def decide(self, name: Name) -> None:
        """Looks at one name."""
        before, after = self.context.word(name.title_first - 1), self.context.word(name.end)
        self._join_towns(name, before)
        if self._is_ship(name, before) or self._is_make(name, before):
            name.kind, name.sure, name.senses = "part", False, []
            return
        if self._settle_at_once(name, before, after) or self._decide_place(name, before, after):
            return
        self._decide_group(name, before, after)
        if name.kind in ("unknown", "place") and not (name.kind == "place" and name.sure):
            self._person(name, before, after)
        elif name.kind == "person" and name.title is None and self._leads(name, before):
            name.title = before  # shot dead militia |leader| Omar Sarn
        if name.rule == "given-name" and before == "of" and self._noun_before_of(name):
            name.make_place("city", "place-noun")  # west of |Glen Innes|
            return
        self._decide_unknown(name, before)

    def _settle_at_once(self, name: Name, before: str, after: str) -> bool:
        """alias “|El Gato|”, the Lisbon-based |Lenz Lagoon|, the |West Nile| virus: where one neighbour leaves nothing open"""
        if name.kind == "place" and self._is_other_name(name):
            name.make_person("alias")
            return True
        strange = name.kind == "unknown" or (name.kind == "place" and name.rule == "place-noun")
        if strange and before.endswith("-based") and not name.single:
            name.make_organisation("company", "based-name")  # the Lisbon-based |Lenz Lagoon|
            return True
        if name.kind == "place" and self._names_something_else(name, before, after):
            name.kind, name.sure, name.senses = "unknown", False, []
            return True
        if name.kind == "unknown" and after in _MEASURED and not name.sure:
            self.diseases.add(self.context.key(name))
            return True
        if name.rule in ("organisation-head", "owned-head") and self._is_site(name, before, after):
            name.kind, name.actor_kind = "org", ""
            name.make_place("building", "site")
            return True
        if self._is_street(name, before):
            name.title, name.title_first = None, name.first
            name.make_place("building", "street")
            return True
        return False

    def _decide_place(self, name: Name, before: str, after: str) -> bool:
        """Whether a name, one that opens like a person's too, is a place by what stands around it."""
        given = name.rule == "given-name" and name.title is None
        placed = given and (
            before in ("in", "near", "at", "outside") or self._noun_before(name, before) is not None
        )
        if self._is_quarter(name, before, after):
            name.senses = []
            name.make_place("district", "place-noun")  # in the |Miraflores| neighborhood of Lima
        if (name.kind in ("unknown", "place", "state") or placed) and self._place(name, before, after):
            return True
        if name.rule != "given-name" or name.title is not None:
            return False
        if before == "the":
            kind = self._noun_behind(name, before, after)
            if kind in ("building", "airport", "base"):
                name.make_place(kind, "place-noun")  # the |Ana Torres| building
                return True
        if name.end - name.first == 2 and after == ",":
            kind = self._said_to_be(name.end + 1) or self._given_place(name, before)
            if kind is not None and before in ("in", "at", "from", "near", ";", "of"):
                name.make_place(kind, "place-noun")
                return True
        return False

    def _decide_group(self, name: Name, before: str, after: str) -> None:
        """the |Gran Rif| gang; the owner of the ferry, |Blue Dawn Lines|: a body by the noun behind it or apposed to it"""
        formation = after in ("group", "grouping") and name.kind == "place"
        if name.kind in ("unknown", "org") or name.rule == "given-name" or formation:
            self.class_noun(name, before, after)
        if before == "," and name.kind in ("unknown", "person") and self._is_owning_company(name):
            name.make_organisation("company", "apposed-company")

    def _decide_unknown(self, name: Name, before: str) -> None:
        """Looks at a name once more of which its neighbours have told nothing."""
        if name.kind == "unknown" and not name.single and self.lower[name.end - 1] in _PARTISANS:
            name.end -= 1  # the |Utah| Republican
            listed = self.context.matcher.listed(name.first)
            if listed is not None and listed[0] == name.end and listed[1][0].kind != "actor":
                name.senses = listed[1]
                name.make_place("", "listed-place")
            return
        bare = name.kind == "unknown" and not name.sure and not name.single
        if bare and (self.words[name.end - 1].isdigit() or self.context.word(name.end) in _NAMED_THINGS):
            return  # the |Lenz 100|, the |New Dawn| treaty
        unit = self.lower[name.end - 1] in _UNITS
        if bare and before == "the" and self.lower[name.first] in _REGIONAL and not unit:
            name.make_place("region", "regional-name")  # in the |Northern Tablelands|
        elif bare and joins_places(self.context, name):
            return  # the |Lisbon-New Delhi| flight
        elif bare and before == "the" and self.lower[name.end - 1] not in _DEEDS | PEOPLES:
            head = self.heads.organisations.get(self.lower[name.end - 1], ("organisation",))
            name.make_organisation(head[0], "the-capitals")  # told the |Hilla Port Authority|

    def _is_ship(self, name: Name, before: str) -> bool:
        """the tanker |Ana Torres|, the bulk carrier |Arandu Star|: a ship, which is no actor"""
        at = name.title_first - 1
        if at < 1 or name.kind in ("state", "listed", "title") or not self.words[at].islower():
            return False
        noun = self.context.word(at)
        return noun in _SHIPS or (noun == "carrier" and self.context.word(at - 1) in CARRIERS)

    def _is_make(self, name: Name, before: str) -> bool:
        """a |Toyota| Hilux, two |Toyota| pickups, an |Airbus| A320: a thing by who made it; but a |Toyota| spokesman"""
        at, end = name.first - 1, name.end
        if name.kind != "listed" or name.actor_kind != "company" or name.form == "acronym" or at < 0:
            return False
        counted = before in ("a", "an") or self.tags[at] == "#"
        counted = counted or (self.tags[at] == "J" and self.context.word(at - 1) in ("a", "an"))
        if not counted or end >= self.context.ends[at]:
            return False
        model = any(map(str.isdigit, self.words[end])) or (
            self.words[end][0].isupper()
            and self.tags[end] in "PN"
            and self.context.matcher.title(end) is None
        )
        return model or self.lower[end] in _NAMED_THINGS

    def _noun_before_of(self, name: Name) -> bool:
        return name.title is None and self.context.word(name.first - 2) in COMPASS

    def _given_place(self, name: Name, before: str) -> str | None:
        """in |Binh Phuoc|, Vietnam: a place whose first word is a given name too"""
        outer = self.begins.get(name.end + 1)
        inside = outer is not None and outer.kind in ("state", "place") and outer.form == "name"
        return "city" if inside and before in ("in", "at", "near", ";") else None

    def _names_something_else(self, name: Name, before: str, after: str) -> bool:
        """the |West Nile| virus; A/|California|/7"""
        if after in _DISEASES:
            self.diseases.add(self.context.key(name))
            return True
        return before == "/" and len(self.context.word(name.first - 2)) == 1

    # ------------------------------------------------------------------ persons

    def _person(self, name: Name, before: str, after: str) -> None:
        if name.form == "acronym":
            return
        if name.kind == "unknown" and self._is_told_by_name(name):
            name.make_person("alias")
            return
        if self._role_before(name, before):
            name.make_person("role-person")
            name.title = before
        elif after == "," and self._apposition(name.end + 1) and not self._is_where(name, before):
            name.make_person("person-apposition")
        elif name.kind == "unknown" and before == "," and self._is_office_holder(name.first, name.end):
            name.make_person("apposed-person")
        elif name.kind == "unknown" and after in _PERSON_CUES and self._may_be_person(name):
            name.make_person("person-cue")
        elif (
            name.kind == "unknown"
            and after in _PERSON_CUES
            and name.single
            and self.context.is_family_name(name.first)
        ):
            name.make_person("person-cue")
            name.form = "surname"
        elif (
            name.kind == "unknown"
            and before in ("said", "says", "added", "told")
            and self._may_be_person(name)
        ):
            name.make_person("cue-person")

    def _is_where(self, name: Name, before: str) -> bool:
        """The wall fell in |Sarn|, on the road between Lenz and |Sarn|, a farmer said: a listed place, and whoever says so"""
        other = self.ends.get(name.first - 1) if before == "and" else None
        return name.kind == "place" and (before in _WHERE or (other is not None and other.kind == "place"))

    def _is_told_by_name(self, name: Name) -> bool:
        """Luis Torres, alias “|El Gato|”; a ringleader identified as |Zarar|"""
        return self._is_other_name(name) or is_identified(self.lower, self.heads, name.first)

    def _is_other_name(self, name: Name) -> bool:
        """Luis Torres, known as “|El Tigre|”: also where a town is called so"""
        cue = alias_cue(self.lower, name.first)
        owner = (
            self.ends.get(cue) or self.ends.get(behind_apposition(self.lower, self.tags, cue))
            if cue
            else None
        )
        return owner is not None and owner.kind == "person"

    def _leads(self, name: Name, before: str) -> bool:
        """militia |commander| Omar Sarn, not: |journalist| Omar Sarn"""
        role = self.heads.roles.get(before) if self._role_before(name, before) else None
        return role is not None and (role.kind == "government" or before in _LEADING)

    def _role_before(self, name: Name, before: str) -> bool:
        """shopkeepers' |leader| Omar Sarn: a noun for one person, written small, right before the name"""
        if self.context.sport and before in PLAYERS and name.kind == "unknown" and not name.single:
            return True  # hooker |Norm Hartley|
        role = self.heads.roles.get(before)
        if role is None or not role.is_person or role.plural or not name.first:
            return False
        return self.words[name.first - 1] == before and self.tags[name.first - 1] in "NL"

    def _may_be_person(self, name: Name) -> bool:
        """Two or three words of which none is an ordinary one, or the first a given name."""
        if name.end - name.first not in (2, 3):
            return False
        return not self.context.holds_word(name) or self.context.is_given(name.first)

    def _join_towns(self, name: Name, before: str) -> None:
        """the head of the fishing board, |Lenz Arandu|, said: two names of towns in a row that are a person's"""
        other = self.begins.get(name.end)
        if before != "," or other is None or not other.single or not name.single or name.sure:
            return
        if {name.kind, other.kind} <= {"place", "unknown"} and self._is_office_holder(name.first, other.end):
            name.end, name.senses = other.end, []
            name.make_person("apposed-person")
            other.kind, other.sure, other.senses = "part", False, []

    def _is_office_holder(self, first: int, end: int) -> bool:
        """the head of the fishing board, |Wembo Tsale|, said: two or three strange words behind a role and its "of" """
        lower = self.lower
        if end - first not in (2, 3) or self.context.word(end) != ",":
            return False
        if any(w in self.context.dictionary or w in self.heads.organisations for w in lower[first:end]):
            return False
        return self._office_before(first) is not None

    def _is_owning_company(self, name: Name) -> bool:
        """the owner of the ferry, |Blue Dawn Lines|, said; the operator of the mine, |Orvik Tarn|, said"""
        if name.single or name.end - name.first > 4 or self.context.word(name.end) not in (",", "."):
            return False
        role = self._office_before(name.first) if name.title is None else None
        if role not in _OWNERS:
            return False
        last = name.end - 1
        ordinary = self.lower[last] in self.context.dictionary and not self.context.is_family_name(last)
        given = name.kind == "person" or self.context.is_given(name.first)
        return (ordinary or role not in _OWNERS_TOO) and (
            not given or (ordinary and name.end - name.first > 2)
        )

    def _office_before(self, first: int) -> str | None:
        """The |head| of the fishing board, Torres: the noun with "of" that the name behind the comma is apposed to"""
        lower, tags = self.lower, self.tags
        for k in range(first - 2, max(-1, first - 12), -1):
            role = self.heads.roles.get(lower[k])
            if tags[k] == "N" and lower[k + 1] in ("of", "for", "in", "at"):
                if lower[k] == "head" or lower[k] in _OWNERS or (role and role.is_person and not role.plural):
                    return lower[k]
            elif tags[k] not in "NLPJDGoixn'" and (tags[k] != "g" or tags[k - 1] != "D"):
                return None
        return None

    def _apposition(self, at: int) -> bool:
        """, 34, said; , a spokesman for; , who; , the group's leader"""
        word = self.context.word(at)
        if word.isdigit():
            return len(word) == 2 and self.context.word(at + 1) in (",", ".")
        if word == "who":
            return True
        for j in range(at, min(at + 7, len(self.lower))):
            if self.tags[j] in ",.;:BVMzdoi&G" or (self.tags[j] == "P" and j > at + 2):
                break
            role = self.heads.roles.get(self.lower[j])
            if role is not None and self.tags[j] == "N" and self.tags[j + 1 : j + 2] not in ("N", "L", "P"):
                return role.is_person and not role.plural
        return False
