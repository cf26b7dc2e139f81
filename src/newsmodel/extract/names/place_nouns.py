"""Place nouns: the nouns beside a name, or its own last word, that make it a place.

the city of |Bir Hamad|        before
|Arandu| is a small town       behind
|Lake Arandu|                  its own
"""

from __future__ import annotations

from newsmodel.extract.names.context import Context
from newsmodel.extract.names.departments import DEPARTMENTS, names_department
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.organisation import SERVICES, says_what_kind
from newsmodel.text.auxiliary import BE
from newsmodel.text.closed import FEASTS

__all__ = ["COMPASS", "PlaceNouns"]

COMPASS = frozenset(
    "north south east west northeast northwest southeast southwest outside outskirts vicinity".split()
)
# What the name of a place may end in or begin with, written with a capital: Breezy |Point|, |Puerto| Arandu.
_PLACE_ENDS = frozenset(
    "point springs oaks grove hollow landing ridge heights crossing corners trail dome butte mesa bluff bluffs narrows bayou gulch pass gap".split()
)
_PLACE_OPENS = frozenset(
    "san santa sao cap puerto kafr kfar beit bayt deir ile ilha cabo ciudad nueva nuevo las hotel playa ras umm nahr ain wat "
    "ban nizhny novy novaya stary velika mala gorny bad parque jardim vila barrio colonia praia serra".split()
)
# |Esperance| residents: only places have them.
_LOCALS = frozenset("residents resident suburbs suburb natives native inhabitants".split())
_HIGHLANDS = frozenset(
    "mountains hills islands highlands plains falls straits marshes heights foothills woods".split()
)
# Offices and people that only towns have.
_TOWN_OFFICES = frozenset(
    "mayor mayors prefect residents inhabitants streets outskirts skies bishop archbishop".split()
)
# Parts of towns: whatever else bears the name, the |Mercedes| neighborhood is one.
_QUARTERS = frozenset("neighborhood neighbourhood barrio suburb district municipality borough".split())
# Words for those who share a faith: beside a place noun they say whose it is, not what it is called.
_FAITHS = frozenset(
    "shiite shi'ite shia shi'a sunni catholic coptic orthodox hindu sikh buddhist ahmadi ahmadiyya druze yazidi alawite muslim "
    "baptist methodist evangelical sufi ismaili zaidi protestant maronite melkite chaldean assyrian lutheran pentecostal "
    "presbyterian mormon shinto jain bahai baha'i salafi wahhabi ultra-orthodox adventist quaker mennonite".split()
)
# European, Kurdish, Eastern: adjectives, no names of places.
_ADJECTIVAL = ("ean", "ian", "can", "ish", "ese", "ern")

_NO_OWNERS = _FAITHS | FEASTS


class PlaceNouns:
    """Looks for place nouns."""

    def __init__(self, context: Context, found: list[Name]) -> None:
        self.context = context
        self.lower, self.tags, self.words = context.lower, context.tags, context.words
        self.heads = context.heads
        self.begins = {name.first: name for name in found}
        self.ends = {name.end: name for name in found}

    def _noun(self, name: Name, before: str, after: str) -> str | None:
        """The PlaceKind that a noun beside the name, or its own last word, makes it."""
        unknown = name.kind == "unknown"
        if unknown and (name.form == "acronym" or self.lower[name.end - 1].endswith(_ADJECTIVAL)):
            return None
        if name.single and self.lower[name.first] in _NO_OWNERS:
            return None  # a |Shiite| mosque, in |Druze| villages, a |Christmas| market
        return (
            self._noun_behind(name, before, after)
            or self._noun_before(name, before)
            or (self._own_noun(name) if name.kind != "state" else None)
        )

    def _noun_behind(self, name: Name, before: str, after: str) -> str | None:
        """|Bir Hamad| village; |Dadaab| camps; |Esperance| residents; |Arandu| is a small town"""
        places = self.heads.places
        end = name.end
        if after in ('"', "”") and self.context.word(name.first - 1) in ('"', "“"):
            end += 1  # the “|Al-Rimal|” area
            after = self.context.word(end)
        noun = places.get(f"{after} {self.context.word(end + 1)}") or places.get(after)
        if after in DEPARTMENTS and not names_department(self.context, name.first, name.end):
            return None  # the |Health| department
        if noun is not None and noun[1] != "before":
            plural = bool(name.senses) or (before == "and" and name.kind == "unknown")
            plural = plural or (before == "the" and after in _HIGHLANDS)  # the |Halal| mountains
            if self.tags[end] in ("NPxJL" if plural else "NPxJ"):
                return noun[0]
        if after in _LOCALS and name.senses and name.kind == "place":
            return name.place_kind or "city"
        if after in BE and name.kind != "state":
            return self._said_to_be(name.end + 1)
        return None

    def _noun_before(self, name: Name, before: str) -> str | None:
        """the city of |Bir Hamad|; north of |Bir Hamad|; four villages: |Bir Hamad|"""
        second = self.context.word(name.first - 2)
        if before == "of" and second in COMPASS and name.kind == "unknown":
            return "other"
        if before == "of" and (second in COMPASS or second in _TOWN_OFFICES) and name.kind == "place":
            return "city"  # 30 miles south of |Lampedusa|, the mayor of |Lampedusa|
        if before == "of" and second in _LOCALS and name.kind == "unknown" and name.single:
            return "city"  # residents of |Lyrath|
        if before == "of" and second in DEPARTMENTS and names_department(self.context, name.first, name.end):
            return "region" if self.words[name.first - 2].islower() else None
        if before in ('"', "“"):
            return self._noun_before_mark(name)
        if before in ("of", "called", "named", ":"):
            noun = self.heads.places.get(second)
            if noun is not None and noun[1] != "after":
                return noun[0]
        noun = self.heads.places.get(before)
        return noun[0] if noun is not None and noun[1] == "both" and name.kind == "unknown" else None

    def _is_quarter(self, name: Name, before: str, after: str) -> bool:
        """in the |Miraflores| neighborhood, the district of |Miraflores|: no palace and no company of that name"""
        if name.kind != "listed" or not name.single or name.form == "acronym":
            return False
        alone = self.tags[name.end + 1 : name.end + 2] not in ("N", "L")  # no |Mercedes| district manager
        noun = after if self.tags[name.end : name.end + 1] == "N" and alone else ""
        if before == "of" and noun not in _QUARTERS:
            noun = self.context.word(name.first - 2)
        return noun in _QUARTERS

    def _noun_before_mark(self, name: Name) -> str | None:
        """in the residential area of "|Lenz Hills|": the place noun stands before the mark"""
        if name.kind != "unknown" or self.context.word(name.first - 2) not in ("of", "called", "named"):
            return None
        noun = self.heads.places.get(self.context.word(name.first - 3))
        return noun[0] if noun is not None and noun[1] != "after" else None

    def _own_noun(self, name: Name) -> str | None:
        """|Lake Arandu|, |Arandu Province|"""
        if name.single:
            return None
        if name.kind == "unknown" and name.end - name.first <= 3 and not self.context.is_given(name.first):
            if self.lower[name.end - 1] in _PLACE_ENDS:
                return "other"
            if self.lower[name.first] in _PLACE_OPENS:
                return "city"
        if self.context.is_loud(name.first):
            return None  # |COUNTY SCORES|, in a headline in capitals
        noun = self.heads.places.get(self.lower[name.first])
        longest = 3 + (self.lower[name.first + 1] == "de")  # the |Quai de la Sarn|
        if (
            noun is not None
            and noun[1] != "after"
            and name.kind == "unknown"
            and name.end - name.first <= longest
        ):
            return noun[0]
        noun = self.heads.places.get(self.lower[name.end - 1])
        if self.lower[name.end - 2] in SERVICES or says_what_kind(self.context, name.first, name.end):
            return None  # the Flood Control |District|
        if noun is not None and noun[1] != "before" and self.words[name.end - 1][0].isupper():
            return noun[0]
        return None

    def _said_to_be(self, at: int) -> str | None:
        """|Arandu| is a small town in ...; |Arandu| is located in ..."""
        for j in range(at, min(at + 7, len(self.tags))):
            if self.lower[j] in ("located", "situated"):
                return "other"
            if self.tags[j] not in "DJNgnr&,":
                return None
            noun = self.heads.places.get(self.lower[j])
            if noun is not None and self.tags[j + 1 : j + 2] in ("i", "o", ",", ".", "W", "T", "n", "#"):
                return noun[0]
        return None
