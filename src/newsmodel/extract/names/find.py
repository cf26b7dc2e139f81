"""Finding names: capitalised runs, cut up by what the lexicon, titles and heads say of them.

[Iraqi] Prime Minister [Karim al-Saadoun]     a people's adjective, a title, a person
[Iraqi] [Interior Ministry] spokesman         an adjective, an institution
[Bank of England] Governor [Ana Torres]       a listed name, a title, a person
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.names.built import BUILDERS, built_place
from newsmodel.extract.names.context import PEOPLES, Context, is_compound
from newsmodel.extract.names.evidence import weigh
from newsmodel.extract.names.genre import PLAYERS
from newsmodel.extract.names.listed import ListedNames
from newsmodel.extract.names.mark import behind_mark
from newsmodel.extract.names.match import Listed
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.opening import capitals, is_class_noun, may_begin
from newsmodel.extract.names.organisation import organisation_at, owned_organisation
from newsmodel.extract.names.person import behind_nickname, opens_like_a_word, person_end
from newsmodel.extract.names.portfolio import portfolio_end
from newsmodel.extract.names.roads import numbered_road, opens_road
from newsmodel.extract.names.run import run_end
from newsmodel.lexicon.heads import Title
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import is_acronym
from newsmodel.text.analysis import Analysis

__all__ = ["find_names"]

_LOCAL_COUNCILS = frozenset("county city town borough district municipal village parish township".split())
_ROADS = frozenset("street road avenue lane boulevard square bridge highway county airport".split())
_OFFICES = frozenset(["minister", "secretary"])  # that have portfolios


def find_names(analysis: Analysis, lexicon: Lexicon, source: str | None = None) -> list[Name]:
    """Every name in a text, in order, without overlap.

    Args:
        analysis: the tokens.
        lexicon: where names, titles and heads are looked up.
        source: the outlet, which speaks of itself by its name: told the |Herald|.
    """
    context = Context(analysis, lexicon, source)
    return weigh(context, _Finder(context).run())


class _Finder(ListedNames):
    """Goes over the tokens once, left to right."""

    def run(self) -> list[Name]:
        at = 0
        for i in self._openers():
            if i >= at:
                at = max(i + 1, self._at(i))
        return self.found

    def _openers(self) -> list[int]:
        """The tokens at which a name may begin: with a capital, tagged as a name, or before a second word of a listed name
        that begins in lower case: "the" opens one in the |international coalition|, but hardly ever."""
        tags, matcher = self.tags, self.matcher
        lowers = matcher.index.lower_case
        return [
            i
            for i, w in enumerate(self.words)
            if w[0].isupper() or tags[i] == "P" or (w in lowers and matcher.goes_on(i))
        ]

    # ------------------------------------------------------------------ one name

    def _at(self, i: int) -> int:
        """Names the run that begins at token `i`; returns where to go on."""
        stop = self._by_opening(i)
        if stop is not None:
            return stop
        end = run_end(self.context, i)
        if self.words[end : end + 3] == ["A", "/", "S"]:
            return self._add(Name(i, end + 3, "org", "organisation-head", actor_kind="company"))
        listed = self.matcher.listed(i)
        if listed is not None and self.lower[i] == "the" and self._begins_behind(i, listed):
            return self._at(i + 1)  # The |New York Times|, The |Gulf of Torvald|
        owned = self._owned_body(i, end, listed)
        if owned is not None:
            return self._add(owned)
        if listed is None and (self._is_place_noun_of(i) or self._is_class_noun(i)):
            return i + 1
        stop = self._by_title(i, end, listed)
        if stop is not None:
            return stop
        organisation = self._organisation(i, end, listed)
        if listed is not None and (organisation is None or listed[0] >= organisation.end):
            return self._listed(i, end, *listed)
        if organisation is not None:
            return self._add(organisation)
        return self._person_or_unknown(i, end)

    def _by_opening(self, i: int) -> int | None:
        """the |Karvian Open|, |A1| motorway, the |Lisbon|-based agency, told the |Herald|: what the first token gives away"""
        event = self.context.events.get(i)
        if event is not None and self._is_event(i, event):
            return event
        if opens_road(self.context, i) and (road := numbered_road(self.context, i)) is not None:
            return self._add(road)
        if self.lower[i] in BUILDERS and (built := built_place(self.context, i)) is not None:
            return self._add(built)
        if self.tags[i] != "P" and not may_begin(self.context, i):
            return self._lower_case(i)
        if "-" in self.words[i] and is_compound(self.words[i]):
            return self._described_listed(i)
        behind = behind_mark(self.context, i)
        if behind:
            return behind
        stop = self.context.source_end(i)
        if stop and (self.matcher.listed(i) or (0,))[0] <= stop:
            return self._add(Name(i, stop, "org", "own-source", actor_kind="media"))
        return None

    def _owned_body(self, i: int, end: int, listed: Listed | None) -> Name | None:
        """Dockers' |Union|, |Lenz Miners' Alliance|: an organisation by the people who own it"""
        owner = listed is None or (
            end - i > 1
            and (self.matcher.title(end - 1) is not None or (listed[0] < end and self._is_trade(end - 1)))
        )
        if not owner or end >= len(self.words) or self.tags[end] not in "G'":
            return None
        owned = owned_organisation(self.context, i, end)
        if owned is not None:
            self._widen(owned)
        return owned

    def _by_title(self, i: int, end: int, listed: Listed | None) -> int | None:
        """|President| Grace Holloway, |White House| Press Secretary, |Mining Minister| Ana Torres"""
        title = self._own_title(i, end)
        if title is not None and (listed is None or title[0] >= listed[0]):
            if listed is not None and listed[0] < title[0] and listed[1][0].kind == "actor":
                self._listed(i, listed[0], *listed)  # |White House| Press Secretary
            return self._titled(i, *title)
        portfolio = self._portfolio(i, end) if listed is None else None
        return self._titled(i, *portfolio) if portfolio is not None else None

    def _organisation(self, i: int, end: int, listed: Listed | None) -> Name | None:
        """The organisation of an unlisted name that opens here, where what is listed is no name of its own in front of it."""
        organisation = organisation_at(self.context, i, end)
        if organisation is None or listed is None:
            return organisation
        if listed[1][0].form == "demonym" and self._portfolio(listed[0], end) is not None:
            return None  # |Lenzish| Mining Minister Ana Torres
        if self._opens_institution(listed, organisation):
            return None
        if listed[1][0].kind == "actor" and self._is_team_in_headline(i):
            return None
        if listed[0] == organisation.end - 1:
            # |Diyala| Governorate
            organisation.senses = [s for s in listed[1] if s.kind == organisation.place_kind]
        return organisation

    def _is_class_noun(self, i: int) -> bool:
        """|Carmaker| Hagane said: what kind of body the name behind it is of"""
        return self.tags[i + 1 : i + 2] == "P" and is_class_noun(self.context, i)

    def _is_trade(self, i: int) -> bool:
        """Lenz |Miners|' Alliance: people by their work, who own what follows"""
        role = self.heads.roles.get(self.lower[i])
        return role is not None and role.is_person and role.plural

    def _is_event(self, i: int, end: int) -> bool:
        """the |Karvian Open|; an actor that is listed under such a name is one: |National Football League|"""
        listed = self.matcher.listed(i)
        return listed is None or listed[0] < end or listed[1][0].kind not in ("actor", "place")

    def _widen(self, owned: Name) -> None:
        """|All| People's Party: what stands in front of the owners belongs to the name"""
        front = owned.first - 1
        if owned.first and self.words[front] == "All" and front not in self.context.starts:
            owned.first -= 1
            owned.title_first = owned.first

    def _portfolio(self, i: int, end: int) -> tuple[int, Title] | None:
        """|Mining Minister| Ana Torres, |Education Cabinet Secretary| Rui Bell: a title with a strange portfolio"""
        for k in range(i + 1, min(end, i + 3)):
            if self.tags[i:k] != "P" * (k - i):
                return None
            title = self._title(k)
            if (
                title is not None
                and self.lower[title[0] - 1] in _OFFICES
                and self.tags[title[0] : title[0] + 1] == "P"
            ):
                return title
        return None

    def _opens_institution(self, listed: Listed, organisation: Name) -> bool:
        """|California| Department of Health, |Iraqi| Interior Ministry: the place in front is a name of its own."""
        end, senses, _ = listed
        if senses[0].kind == "actor" or end >= organisation.end or organisation.actor_kind not in NATIONAL:
            return False
        if senses[0].kind != "state" and organisation.end == end + 1:
            return False  # |Indo-Pacific Command|
        if self.lower[end] in _LOCAL_COUNCILS or self.lower[organisation.end - 1] in ("district", "board"):
            return False  # |Arandu County Council|, |Arandu Unified School District|
        return self.words[end][0].isupper()

    def _begins_behind(self, i: int, listed: Listed) -> bool:
        """Whether what is listed with its article goes without: as the same outlet, or as another and longer name"""
        bare = self.matcher.listed(i + 1)
        if bare is None or bare[0] < listed[0]:
            return False
        same = bare[0] == listed[0] > i + 2 and any(s.row == listed[1][0].row for s in bare[1])
        return bare[0] > listed[0] or (same and listed[1][0].kind == "actor")

    def _is_general_body(self, i: int, end: int) -> bool:
        """the |General Labour Confederation|: ordinary words up to the head behind; no General Ana Council"""
        middle = self.lower[i + 1 : end - 1]
        plain = all(word in self.context.dictionary and word not in self.heads.surnames for word in middle)
        return bool(middle) and plain and self.lower[end - 1] in self.heads.organisations

    def _is_team_in_headline(self, i: int) -> bool:
        """|INTER| SIGN TORRES, LENZ |RALLY|: in capitals the words behind a club look like more of its name"""
        return self.context.sport and self.context.is_loud(i)

    def _is_place_noun_of(self, i: int) -> bool:
        """Municipality of |Koper|: the name begins behind "of"."""
        noun = self.heads.places.get(self.lower[i])
        return (
            noun is not None
            and noun[1] != "after"
            and noun[0] in ("city", "region", "district")
            and self.tags[i + 1 : i + 3] == "oP"
        )

    def _title(self, i: int) -> tuple[int, Title] | None:
        """The title at `i`; a prefix (Deputy, National) is one only before another title or a name without it."""
        title = self.matcher.title(i)
        if title is None or title[1].kind_of_title != "prefix":
            return title
        return title if title[0] < len(self.words) and self.matcher.title(title[0]) is not None else None

    def _own_title(self, i: int, end: int) -> tuple[int, Title] | None:
        """The title at `i`, where it is none that opens the name of a body."""
        title = self._title(i)
        if title is not None and title[0] == i + 1:
            pair = f"{self.lower[i]} {self.context.word(i + 1)}"
            if pair in self.heads.organisations:
                return None  # the |General Staff| is no general
        body = self.lower[i] == "general" and (
            self.context.word(i + 1) in self.heads.organisations or self._is_general_body(i, end)
        )
        return None if body else title  # the |General Authority| of Ports, the |General Labour Confederation|

    def _titled(self, i: int, end: int, title: Title) -> int:
        """President [Grace Holloway]; Lt. Gen. [Ali Hadi]; a title alone is an office."""
        while end < len(self.words) and self.words[end][0].isupper():
            more = self.matcher.title(end)
            if more is None or (self.matcher.listed(end) is not None and self._listed_longer(end, more[0])):
                break
            end, title = more[0], more[1]
        end = portfolio_end(self.context, end) if end < self.context.ends[i] else end
        text = self.context.analysis.cut(i, end)
        stop = person_end(self.context, end) if end < len(self.words) else end
        if stop > end and self._is_called_after(end, stop):
            kind = self.heads.places[self.lower[stop - 1]][0]
            return self._add(Name(i, stop, "place", "place-noun", place_kind=kind))
        if stop > end:
            return self._add(
                Name(
                    end,
                    stop,
                    "person",
                    "title-person",
                    title=text,
                    title_first=i,
                    actor_kind=title.institution,
                )
            )
        if self.tags[i] != "P" and end == i + 1:
            return end  # "President" at the start of a sentence, "Police"
        return self._add(
            Name(i, end, "title", "title-alone", form="nominal", title=text, actor_kind=title.institution)
        )

    def _is_called_after(self, end: int, stop: int) -> bool:
        """|Captain Torres Highway|, |Princess Ana County|, |Queen Street|: what is named for a titled person"""
        last = self.lower[stop - 1]
        noun = self.heads.places.get(last)
        if noun is None or noun[1] == "before" or noun[0] == "base":
            return False
        if stop == end + 1 or self.context.is_given(end):
            return last in _ROADS and (stop == end + 1 or last not in self.heads.surnames)
        return not self.context.is_family_name(stop - 1)

    def _listed_longer(self, i: int, end: int) -> bool:
        listed = self.matcher.listed(i)
        return listed is not None and listed[0] > end

    # ------------------------------------------------------------------ unlisted names

    def _is_noun(self, i: int) -> bool:
        """An ordinary word that opens no place and no organisation."""
        word = self.lower[i]
        noun = word in self.context.dictionary or word.endswith(("er", "or", "man", "ist"))  # |Goaltender|
        return noun and word not in self.heads.places and word not in self.heads.organisations

    def _person_or_unknown(self, i: int, end: int) -> int:
        """A given name opens a person's name; anything else waits for evidence."""
        if self.context.sport and end - i > 1 and i in self.context.starts and self.lower[i] in PLAYERS:
            return i + 1  # Striker |Ana Torres|
        if (
            end - i > 2
            and not self.context.is_given(i)
            and self.context.is_given(i + 1)
            and (self.lower[i] in self.heads.roles or (i in self.context.starts and self._is_noun(i)))
        ):
            return i + 1  # Trucker |Manuel Ochoa|
        believer = end - i > 1 and self.lower[i + 1] in PEOPLES  # the |Roman Catholic| bishop
        whole = end - i > 1 or (i + 1 < len(self.words) and behind_nickname(self.context, i + 1) > 0)
        if whole and not believer and (self.context.is_given(i) or opens_like_a_word(self.context, i)):
            stop = person_end(self.context, i)
            if stop - i > 1:
                return self._add(Name(i, stop, "person", "given-name"))
        stop = self._unknown_end(i, end)
        acronym = stop == i + 1 and is_acronym(self.words[i]) and len(self.words[i]) < 8
        return self._add(
            Name(i, stop, "unknown", "capitals", form="acronym" if acronym else "name", sure=False)
        )

    def _unknown_end(self, i: int, end: int) -> int:
        """An unknown run stops where a listed name, a title or a state begins."""
        for j in range(i + 1, end):
            if self.tags[j] != "P":
                continue
            listed = self.matcher.listed(j)
            if (
                listed is not None
                and (listed[1][0].kind in ("state", "actor") or listed[0] > j + 1)
                and (listed[0] == j + 1 or capitals(self.context, j, listed[0]) > 1)  # Vente |Libre party|
                and not self.context.is_family_name(j)  # Henry |Ford|
            ):
                return j
            title = self.matcher.title(j)
            if title is not None and title[1].kind_of_title in ("office", "rank") and j - i > 0:
                return j
        return end
