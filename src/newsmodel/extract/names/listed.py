"""Listed names: what the lexicon knows, and the institutions and places that begin with it.

|White House|     |Iraqi| |Interior Ministry|     |Santa Clara County|     the |M23| rebels
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.names.context import PARTICLES, SPEECH, Context
from newsmodel.extract.names.departments import DEPARTMENTS, names_department
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.person import opens_person, person_end
from newsmodel.extract.names.run import run_end
from newsmodel.extract.names.saints import long_place_end
from newsmodel.lexicon.names import Sense, is_acronym, key_of

__all__ = ["PLATFORM_PREPOSITIONS", "ListedNames"]

# Kinds of name to which the state in front of them gives its country.
_OWNED = frozenset(["org", "person", "title", "listed"])
_BASES = (["airbase"], ["airfield"], ["base"], ["air", "base"], ["military", "base"], ["naval", "base"])
_LANDSCAPE = frozenset(
    "region area province district river valley mountains island islands peninsula state county".split()
)
_CONTINENTS = frozenset("europe asia africa america".split())
_STATE_WORDS = 5  # tokens of a state's name and the genitive behind it, at most, and one
# Words before a social platform that is only the place where somebody wrote: on Telegram.
PLATFORM_PREPOSITIONS = frozenset(["on", "via", "through", "over"])


class ListedNames:
    """The part of the finder that deals with names of the lexicon."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.words, self.lower, self.tags = context.words, context.lower, context.tags
        self.heads = context.heads
        self.matcher = context.matcher
        self.found: list[Name] = []

    def _at(self, i: int) -> int:
        raise NotImplementedError

    def _person_or_unknown(self, i: int, end: int) -> int:
        raise NotImplementedError

    def _unknown_end(self, i: int, end: int) -> int:
        raise NotImplementedError

    def _add(self, name: Name) -> int:
        self.found.append(name)
        return name.end

    def _lower_case(self, i: int) -> int:
        """A name that the lexicon has in lower case: the |international coalition|."""
        listed = self.matcher.listed(i)
        if listed is None or listed[1][0].kind != "actor" or listed[0] == i + 1:
            return i + 1
        if self.words[i][0].isupper() and self._is_adjective(listed[0]):
            return i + 1
        if self.lower[i] == "the" and self.tags[listed[0] : listed[0] + 1] == "P":
            return i + 1  # |the Independent| Electoral Commission is no newspaper
        end, senses, form = listed
        return self._add(
            Name(i, end, "listed", "listed-actor", form=form, senses=senses, actor_kind=senses[0].row[1])
        )

    def _described_listed(self, i: int) -> int:
        """the Hamas-run |Health Ministry|: what describes a listed name is no part of it."""
        listed = self.matcher.listed(i)
        if listed is None or listed[0] == i + 1:
            return i + 1
        end, senses, form = listed
        if senses[0].kind != "actor":
            return i + 1
        kind = senses[0].row[1]
        return self._add(
            Name(i + 1, end, "listed", "listed-actor", form=form, senses=senses, actor_kind=kind)
        )

    def _listed(self, i: int, run_end: int, end: int, senses: list[Sense], form: str) -> int:
        """A name that the lexicon knows; people named like places are told by their given names."""
        kinds = (s.row[1] if s.kind == "place" else s.kind for s in senses)
        town = next((k for k, kind in enumerate(kinds) if kind in ("city", "region", "state")), 0)
        if town and self._is_where(i, senses[0]):
            senses = senses[town:]
        sense = senses[0]
        if sense.kind == "actor" and form != "acronym" and self._is_adjective(end):
            return i + 1
        if form == "acronym" and self.lower[i] in self.context.dictionary and self.context.is_loud(i):
            return end  # ICE HOCKEY in a headline in capitals
        if sense.row[0] in self.context.platforms and self.context.word(i - 1) in PLATFORM_PREPOSITIONS:
            return end  # wrote on Telegram: where, not who
        end = self._with_base(self._without_class_noun(i, end, sense), sense)
        if sense.form == "people" and self.lower[i] in self.context.dictionary and self.context.is_loud(i):
            return end  # TORRES ON |POLE|
        if sense.kind in ("city", "region", "place") or sense.form == "capital":
            whole = long_place_end(self.context, i, end)
            if whole:
                return self._long_place(i, whole)
        if form != "acronym" and end < run_end and opens_person(self.context, i, end, sense):
            return self._person_or_unknown(i, run_end)
        if end == i + 1 and self._touches_dollar(i):
            return end  # US$; but the |U.S. Air Force| $9 million order, and lent |Peru| $9 million
        if i and self.words[i - 1] == "$":
            return end  # $US
        if sense.kind == "state":
            return self._state(i, end, senses, form)
        if sense.kind == "actor":
            return self._actor(i, end, senses, form)
        return self._place(i, end, senses)

    def _long_place(self, i: int, end: int) -> int:
        """|San Rafael de Lenz|; the |Gare du Lenz|, by its first word; |San Lenz| river, by the word behind it"""
        noun = self.heads.places.get(self.context.word(end), ("city", "after"))
        kind = noun[0] if noun[1] != "before" and self.tags[end : end + 1] != "P" else "city"
        kind = self.heads.places.get(self.lower[i], (kind, ""))[0]
        return self._add(Name(i, end, "place", "long-place", place_kind=kind))

    def _actor(self, i: int, end: int, senses: list[Sense], form: str) -> int:
        """A company, or its unit in a country; what a state has, behind the state; a person; any other body."""
        sense = senses[0]
        if sense.row[1] == "company":
            unit = self._unit_end(end)
            if unit:
                return self._add(Name(i, unit, "org", "company-unit", actor_kind="company"))
        if end > i + 1:
            owner = self._owner(i, sense)
            if owner:
                return self._owned(i, owner, end, senses)
        if sense.row[1] == "person":
            return self._add(self._known_person(i, end, senses))
        kind, sure = sense.row[1], form != "acronym" or len(self.words[i]) > 2
        if form != "acronym" and end == i + 1 and self.lower[i] in self.context.dictionary:
            sure = self.tags[i] == "P" and (i not in self.context.starts or self.context.word(end) in SPEECH)
        return self._add(
            Name(i, end, "listed", "listed-actor", form=form, senses=senses, actor_kind=kind, sure=sure)
        )

    def _known_person(self, i: int, end: int, senses: list[Sense]) -> Name:
        """|Macron|; |Sheikh Tamim|; Sheikh |Tamim bin Hamad Al Thani|, who goes by more names than the lexicon has"""
        title = self.matcher.title(i)
        first = title[0] if title is not None else i
        goes_on = self.context.word(end) in PARTICLES and self.context.behind_particles(end) > 0
        stop = max(end, person_end(self.context, first)) if goes_on else end
        if title is None or stop < first + 2:
            return Name(i, stop, "person", "listed-person", senses=senses)
        text = self.context.analysis.cut(i, first)
        return Name(first, stop, "person", "listed-person", senses=senses, title=text, title_first=i)

    def _touches_dollar(self, i: int) -> bool:
        """|US|$9 million, without a space"""
        analysis = self.context.analysis
        return self.words[i + 1 : i + 2] == ["$"] and analysis.ends[i] == analysis.starts[i + 1]

    def _is_where(self, i: int, sense: Sense) -> bool:
        """in |Green Bay|, where the club of that name plays; in |Westminster|, no seat of power; but a stake in |Nokia|"""
        before = self.context.word(i - 1)
        if self.context.sport:
            return before in ("in", "at", "near")
        return before in ("in", "near", "outside", "around") and sense.row[1] != "company"

    def _owner(self, i: int, sense: Sense) -> int:
        """Where the name goes on behind its state, a name of its own: |U.S.| Centers for Disease Control; |Ukraine|'s Air
        Force. 0 if the state belongs to the name."""
        state = self.matcher.listed_alone(i) if is_acronym(self.words[i]) else None
        if state is not None and state[0].kind == "state":
            return i + 1 if sense.row[1] in NATIONAL else 0
        genitive = next(
            (k for k in range(i + 1, min(i + _STATE_WORDS, len(self.tags))) if self.tags[k] == "G"), 0
        )
        return genitive if genitive and self._state_of(i, genitive) is not None else 0

    def _state_of(self, i: int, end: int) -> list[Sense] | None:
        """The senses of the state whose name is exactly that range of tokens, or None."""
        senses = self.matcher.index.look_up(key_of(" ".join(self.words[i:end])))
        if is_acronym(self.words[i]) and end == i + 1:
            senses = self.matcher.listed_alone(i) or []
        return senses if senses and senses[0].kind == "state" else None

    def _owned(self, i: int, owner: int, end: int, senses: list[Sense]) -> int:
        """|U.S.| |Centers for Disease Control|, |Ukraine|'s |Air Force|: the state, and what it has"""
        state = self._state_of(i, owner) or []
        code = state[0].row[0]
        form = "acronym" if owner == i + 1 and is_acronym(self.words[i]) else "name"
        self._add(Name(i, owner, "state", f"state-{state[0].form}", form=form, senses=state, country=code))
        first = owner + (self.tags[owner] == "G")
        return self._add(
            Name(first, end, "listed", "listed-actor", senses=senses, actor_kind=senses[0].row[1])
        )

    def _unit_end(self, end: int) -> int:
        """Arandu Motors |Australia|, Arandu Motors |Europe|: the unit of a company in a country. 0 if there is none."""
        if end >= len(self.words) or self.tags[end] != "P":
            return 0
        if self.lower[end] in _CONTINENTS:
            return end + 1
        listed = self.matcher.listed(end)
        state = listed is not None and listed[1][0].kind == "state" and listed[1][0].form in ("name", "alias")
        return listed[0] if listed is not None and state and listed[2] == "name" else 0

    def _with_base(self, end: int, sense: Sense) -> int:
        """|Ain al-Asad airbase|, |Hmeimim air base|: the noun belongs to the name of a base, as in Harir base"""
        if sense.kind != "place" or sense.row[1] != "base":
            return end
        return next((end + len(noun) for noun in _BASES if self.lower[end : end + len(noun)] == noun), end)

    def _without_class_noun(self, i: int, end: int, sense: Sense) -> int:
        """the |M23| rebels: the lower-case noun of a longer listed form is no part of the name, if it goes without."""
        at = end
        if sense.kind == "place" and end - i > 1 and self.words[end - 1] in _LANDSCAPE:
            return end - 1  # the |West Nile| region
        while at - i > 1 and self.words[at - 1].islower() and sense.kind == "actor":
            at -= 1
            key = key_of(" ".join(self.words[i:at]))
            shorter = self.matcher.index.look_up(key) + self.matcher.index.acronyms.get(self.words[i], [])
            if any(s.row is sense.row or s.row == sense.row for s in shorter):
                end = at  # the |Interfax| news agency
        return end

    def _is_adjective(self, end: int) -> bool:
        """the |East African| bloc is no newspaper"""
        if end >= len(self.words) or not self.lower[end - 1].endswith(("ian", "ean", "can", "ish", "ese")):
            return False
        return self.tags[end] == "P" or (self.tags[end] in "NLJ" and self.words[end].islower())

    def _state(self, i: int, end: int, senses: list[Sense], form: str) -> int:
        sense = senses[0]
        code = sense.row[0]
        shape = (
            sense.form
            if sense.form in ("demonym", "metonym")
            else "demonym"
            if sense.form == "people"
            else form
        )
        if sense.form == "capital":
            shape = "metonym"
        name = Name(i, end, "state", f"state-{sense.form}", form=shape, senses=senses, country=code)
        self._add(name)
        follows = self._institution(end, code, holder=self._holder_follows(i, end))
        return follows if follows else end

    def _institution(self, at: int, code: str, *, holder: bool) -> int:
        """The office or institution that a state's name or adjective opens: Iraqi [Interior Ministry], Iraqi President X; but
        the Peruvian envoy to Iraq Ana Torres is a `holder` of an office there."""
        stop = self.context.ends[at - 1]  # Quake shakes Karvia, LIMA (Reuters) below it
        if at < stop and self.tags[at] == "G":
            at += 1
        if at >= stop or not self.words[at][0].isupper():
            return 0
        before = len(self.found)
        head = self.heads.organisations.get(self.lower[at])
        alone = self.tags[at + 1 : at + 2] != "P" and self.lower[at + 1 : at + 2] != ["of"]
        if self.tags[at + 1 : at + 2] == "&" and self.words[at + 2 : at + 3]:
            alone = self.words[at + 2][0].islower() or self.matcher.listed(at + 2) is not None
        if head is not None and head[0] in NATIONAL and alone:
            return self._add(Name(at, at + 1, "org", "national-head", actor_kind=head[0], country=code))
        end = self._at(at)
        for name in self.found[before:]:
            own = name.kind in _OWNED and not (holder and name.kind == "person")
            if own and name.country is None and name.title_first == at:
                name.country = code
        return end

    def _place(self, i: int, end: int, senses: list[Sense]) -> int:
        sense = senses[0]
        if end < len(self.words) and self.tags[end] == "P" and self.words[end][0].isupper():
            longer = self._place_goes_on(i, end, senses)
            if longer:
                return longer
        sure = sense.kind in ("region", "place") or (sense.kind == "city" and int(sense.row[5]) >= 100_000)
        if end == i + 1:
            key = self.matcher.keys[i]
            if (
                key in self.heads.given
                or key in self.heads.surnames
                or self.lower[i] in self.context.dictionary
            ):
                sure = False
        return self._add(Name(i, end, "place", f"listed-{sense.kind}", senses=senses, sure=sure))

    def _holder_follows(self, i: int, end: int) -> bool:
        """Governor of |Lenz| Ana Torres, consul in |Lenz| Ana Torres: who holds the office there, behind the place"""
        named = self.tags[end : end + 2] == "PP" and self.context.is_given(end)
        if i < 2 or not named or self.lower[i - 1] not in ("of", "in", "to", "for"):
            return False
        office = self.heads.roles.get(self.lower[i - 2])
        holds = office is not None and office.is_person and not office.plural
        return holds or self.lower[i - 2] in self.heads.titles

    def _place_goes_on(self, i: int, end: int, senses: list[Sense]) -> int:
        """Santa Clara |County| is a place of its own; Dresden |Zoo| is none. 0 if another name begins."""
        if self.matcher.listed(end) is not None or self.matcher.title(end) is not None:
            return 0
        if self._holder_follows(i, end):
            return 0
        stop = self._unknown_end(i, run_end(self.context, i))
        noun = self.heads.places.get(self.lower[end])
        if self.lower[end] in DEPARTMENTS and not names_department(self.context, i, end + 1):
            return 0  # the |Lima| Department of Health
        if noun is not None and noun[1] != "before" and stop == end + 1:
            same = [s for s in senses if s.kind == noun[0]]
            return self._add(Name(i, stop, "place", "place-noun", place_kind=noun[0], senses=same))
        if self.lower[end] in self.heads.organisations:
            return 0
        return self._add(Name(i, stop, "unknown", "capitals", sure=False))
