"""Surroundings: where a trigger's event took place, by the places in its clause and sentence (see `chains`); and when, see `dates`."""

from __future__ import annotations

from newsmodel.extract.events.circumstances.chains import Chains
from newsmodel.extract.events.circumstances.dates import token_of
from newsmodel.extract.events.circumstances.named_before import Capital
from newsmodel.extract.events.circumstances.scopes import REACH
from newsmodel.extract.events.clauses.clause import Group
from newsmodel.extract.referents import Referents
from newsmodel.lexicon.names import key_of
from newsmodel.model import Place, Time
from newsmodel.text.analysis import Analysis

__all__ = ["Surroundings"]

_ROAD = 6  # tokens between "between" and the first of two towns
_OWNED = 5  # tokens between an owner and a place of his: Karvia's restive eastern |Sarn| province
_NEAR_WHERE = 5  # tokens between a place and the relative clause about it
_MOST = 30  # places of one sentence
_MEASURED = 12  # tokens of ", about 40 kilometres (25 miles) from the town of"
_THERE = 12  # tokens from a verb to its "there"
_CONTRAST = frozenset(["while", "whereas"])
_ITS_CAPITAL = (["'s", "capital"], ["’s", "capital"])
_WIDE = frozenset(
    "airspace sky skies region area province state sea coast border valley city town district island peninsula strait territory "
    "suburb suburbs waters hills mountains forest desert base airport port".split()
)
_AT = frozenset(
    "in at near on from outside inside around between along off into to of toward towards across over within through".split()
)


class Surroundings(Chains):
    """Finds places and times around tokens."""

    def __init__(
        self, analysis: Analysis, referents: Referents, times: list[Time], capitals: dict[str, Capital]
    ) -> None:
        super().__init__(analysis, referents, times, capitals)
        self._skip = referents.dateline
        for found in sorted(referents.found, key=lambda f: f.first):
            if isinstance(found.referent, Place):
                sentence = analysis.sentence_of[found.first]
                place = found.referent
                if place.kind == "country" and analysis.lower[found.end : found.end + 2] in _ITS_CAPITAL:
                    place = self._capitals.get(place.country or "", place)  # in |Madagascar's capital|
                self._places.setdefault(sentence, []).append((found.first, found.end, place))
            elif found.form == "metonym" and not isinstance(found.referent, Place):
                self._note_capital(found.first, found.end, found.referent.country or "")
            elif found.form == "demonym" and analysis.lower[found.end : found.end + 1] == [
                "capital"
            ]:  # flew to |the Belgian capital| on Monday
                city = self._capital(found.first, found.end + 1)
                if city is not None:
                    sentence = analysis.sentence_of[found.first]
                    self._places.setdefault(sentence, []).append((found.first, found.end + 1, city))

    def _note_capital(self, first: int, end: int, country: str) -> None:
        """urged |Lima| to close the gaps: a capital that speaks for its state is a city too, of which one may go on to speak"""
        place = self._capitals.get(country)
        if place is not None and key_of(self.analysis.name(first, end)) == key_of(place.name):
            self.speaking.setdefault(self.analysis.sentence_of[first], []).append((first, end, place))

    def located(self, at: int) -> list[tuple[int, int, Place]]:
        """The places within reach in the sentence of a token that stand behind a preposition of place."""
        return [
            p
            for p in self.places(at)
            if not self._in_opening(p[0])
            and self._located(p[0])
            and not self._is_aimed_at(p)
            and self._before_it(p[0])
            != "from"  # as he returned |from Warsaw|, people from Oslo, |Lima| and Cusco
            and not self._tells_where(p[0])
        ]

    def _tells_where(self, first: int) -> bool:
        """near Sarn, 500 km south of |Belo|: a place by which another one, named before it, is told"""
        if not self.is_measured(first):
            return False
        return any(0 <= first - entry[1] <= _MEASURED for entry in self.places(first))

    def is_located(self, first: int) -> bool:
        """Whether the place that begins at a token stands behind a preposition of place."""
        return self._located(first)

    def is_contrasted(self, one: int, other: int) -> bool:
        """Kenyan police arrested two men, |while| gendarmes in Uganda held nine: two clauses, each of its own place"""
        lower, tags = self.analysis.lower, self.analysis.tags
        return any(
            tags[i] == ";" or (lower[i] in _CONTRAST and tags[i - 1] == "," and tags[i + 1] not in "gni")
            for i in range(min(one, other) + 1, max(one, other))
        )

    def place(
        self,
        at: int,
        complements: list[tuple[str, Group]],
        *,
        own: bool = False,
        leaves: bool = True,
        goes: bool = False,
        flies: bool = False,
        apart: str = "",
    ) -> tuple[Place | None, bool]:
        """The place of what a trigger tells of, and whether it stands in the trigger's own clause; with `own`, in its own
        phrases; without `leaves`, not whence somebody came; with `goes`, whither rather than whence; with `flies`, where it
        came down rather than whence it was fired; `apart`: the
        tags of what opens clauses whose places are not its own."""
        if goes or flies:
            complements = sorted(complements, key=lambda pair: pair[0] == "from")
        stop = len(self.analysis.lower)
        if "o" in apart and (cause := [k for k, (prep, _) in enumerate(complements) if prep == "over"]):
            stop = complements[cause[0]][1][0]  # expelled two envoys |over| an arrest in Lima: where that was
            complements = complements[: cause[0] + 1]
        found = self._in_phrases(complements, leaves=leaves, flies=flies)
        if found is not None:
            return found
        there = self._there(at)
        if there is not None:
            return there, True
        if own:
            return None, False
        return self._in_clause(at, stop, leaves=leaves, apart=apart)

    def _in_phrases(
        self, complements: list[tuple[str, Group]], *, leaves: bool, flies: bool
    ) -> tuple[Place, bool] | None:
        """The place that the phrases behind a trigger name, and whether it is the very one; see `place`."""
        for prep, (first, end) in complements:
            if prep.rstrip(":") not in _AT or (prep == "from" and not leaves):
                continue
            if self.is_of_post(first):
                continue  # will send rice, the embassy |in Lima| announced
            if prep == "over" and self._is_matter(first, end):
                continue  # expelled two envoys |over the Lima killings|: why, not where
            if prep in ("at", "on") and self._is_country(first, end):
                continue  # fired missiles |at Karvia|: the target, no place
            found = (
                self._capital(first, end)
                if self.analysis.lower[end - 1] == "capital"
                else self.finest_in(first, end) or self.spoken_of(first, end)
            )
            if found is not None:
                # on the road |between Sarn| and Belo: somewhere there; a shell fired |from Sarn| hit a bus in Belo
                return found, prep != "between" and not (flies and prep == "from")
        return None

    def _in_clause(self, at: int, stop: int, *, leaves: bool, apart: str) -> tuple[Place | None, bool]:
        """The place that the clause of a trigger names before a token; see `place`."""
        here = [p for p in self.places(at) if p[0] < stop and self._is_of_clause(p[0], at, apart)]
        # a place behind a preposition, or one that modifies a noun; not "of Peru" and the like
        literal = [
            p
            for p in here
            if self._located(p[0])
            and not self._is_aimed_at(p)
            and not self._is_goal(at, p[0])
            and (leaves or self.analysis.lower[p[0] - 1] != "from")
        ]
        where = self.before_where(at)
        if where is not None and not any(
            p[0] > where[0] and not (self._is_past_verb(at, p[0]) or self.is_of_seat(p[0])) for p in literal
        ):
            return where[2], True
        if literal:
            behind = [p for p in literal if p[0] > at]
            nearest = behind[0] if behind else self._chain_start(literal)
            near = [*literal, *(p for p in here if p not in literal and self._is_owned(p[0]))]
            return self._finest(nearest, sorted(near, key=token_of)), not self._is_between(nearest[0])
        spoken = [
            p for p in self.described(self.analysis.sentence_of[at]) if self._is_of_clause(p[0], at, apart)
        ]
        return (spoken[0][2], True) if spoken else (None, False)

    def _is_of_clause(self, first: int, at: int, apart: str) -> bool:
        """Whether a place that begins at a token stands in the clause of a trigger and tells of no other verb."""
        return not (
            self._in_opening(first)
            or not self.one_clause(first, at)
            or self.is_of_other_verb(first, at, apart)
            or self.is_of_telling(first, at)
        )

    def _there(self, at: int) -> Place | None:
        """flew to Lisbon. Talks were held |there|: the last place named before; not: |there| were talks"""
        lower, tags = self.analysis.lower, self.analysis.tags
        first, end = self.analysis.sentences[self.analysis.sentence_of[at]]
        for i in range(at + 1, min(end, at + _THERE)):
            if tags[i] in '.,;:sSwWT"&':
                return None
            if lower[i] == "there" and tags[i + 1 : i + 2] not in ("B", "M", "V"):
                return self._last_before(first)
        return None

    def _last_before(self, first: int) -> Place | None:
        """The last place of the sentence before the one that begins at a token, but for those that tell where others lie."""
        number = self.analysis.sentence_of[first] - 1
        here = self._places.get(number, [])[:_MOST] if number >= 0 else []
        found = [entry for entry in here if not self._is_bearing(entry[0]) and entry[2].kind != "country"]
        return self._finest(self._chain_start(found), found) if found else None

    def _is_owned(self, first: int) -> bool:
        """in Karvia's |Sarn province|, in Belo's capital, |Sarn|: a place told by what it lies in"""
        i, tags = first - 1, self.analysis.tags
        while i >= 0 and tags[i] in "DJNLPr," and first - i < _OWNED:
            i -= 1
        return i >= 0 and tags[i] == "G"

    def before_where(self, at: int) -> tuple[int, int, Place] | None:
        """flew to |Lisbon|, where he met the king: the place that a relative clause is about"""
        tags, lower = self.analysis.tags, self.analysis.lower
        for i in range(at - 1, max(0, at - REACH), -1):
            if tags[i] in '.;:"':
                return None
            if lower[i] == "where":
                near = [p for p in self.places(at) if p[1] <= i and i - p[1] <= _NEAR_WHERE]
                return near[-1] if near else None  # flew to Lisbon on Monday, where ...
        return None

    def _is_goal(self, at: int, first: int) -> bool:
        """arrested the owner as he tried to cross |into Peru|: where somebody else was to go"""
        i = first - 1
        while i > at and self.analysis.tags[i] in "DJN":
            i -= 1
        return i > at and self.analysis.lower[i] in ("to", "into") and self._is_past_verb(at, first)

    def _is_past_verb(self, at: int, first: int) -> bool:
        """the airport, where he was detained as he tried to board a flight to |Lima|: of what another verb tells"""
        verbs = self.analysis.verb_group_of
        return any(verbs[i] not in (-1, verbs[at]) for i in range(at, first))

    def _is_aimed_at(self, entry: tuple[int, int, Place]) -> bool:
        """fired missiles |at Karvia|"""
        return entry[2].kind == "country" and self.analysis.lower[entry[0] - 1] in ("at", "on")

    def _is_matter(self, first: int, end: int) -> bool:
        """over |the Lima killings|, over |the Sarn raid|; but: over |Lima|, over |the Sarn region|"""
        head = end - 1
        inside = any(first <= at and stop <= head for at, stop, _ in self.places(first))
        return inside and self.analysis.tags[head] in "NL" and self.analysis.lower[head] not in _WIDE

    def _is_country(self, first: int, end: int) -> bool:
        place = self.referents.place_at(end - 1)
        return place is not None and place.kind == "country" and end - first <= 2

    def _in_opening(self, first: int) -> bool:
        return first < 3 and self._skip is not None and self.referents.place_at(first) is self._skip

    def _located(self, first: int) -> bool:
        return self._before_it(first) in _AT

    def _before_it(self, first: int) -> str:
        """The word before a place and what stands in one group or list with it: a preposition, if the place says where."""
        i = first - 1
        tags = self.analysis.tags
        while i >= 0 and tags[i] in "DJNPr,\"'(" and first - i < 8:
            i -= 1
        return self.analysis.lower[i] if i >= 0 else ""

    def _is_between(self, first: int) -> bool:
        """on the road |between the city of Sarn| and Belo: somewhere there"""
        before = self.analysis.lower[max(0, first - _ROAD) : first]
        return "between" in before and "," not in before and "in" not in before
