"""Finding names: capitalised runs, cut up by what the lexicon, titles and heads say of them.

[Iraqi] Prime Minister [Karim al-Saadoun]     a people's adjective, a title, a person
[Iraqi] [Interior Ministry] spokesman         an adjective, an institution
[Bank of England] Governor [Ana Torres]       a listed name, a title, a person
"""

from __future__ import annotations

from newsmodel.extract.names.context import (
    GENERATIONS,
    NATIONAL,
    OPENING_PARTICLES,
    PARTICLES,
    SPEECH,
    Context,
    is_compound,
)
from newsmodel.extract.names.evidence import weigh
from newsmodel.extract.names.listed import PLATFORM_PREPOSITIONS, ListedNames
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.organisation import organisation_at, owned_organisation
from newsmodel.extract.names.person import person_end
from newsmodel.extract.names.portfolio import portfolio_end
from newsmodel.extract.names.roads import STREETS, numbered_road
from newsmodel.lexicon.heads import Title
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import Sense, is_acronym
from newsmodel.text.analysis import Analysis

__all__ = ["find_names"]

_LOCAL_COUNCILS = frozenset("county city town borough district municipal village parish township".split())
_CURRENCIES = frozenset("Rs Rs. Tk Tk. Sh Shs Ksh Sh. Rp Rp. Rf".split())
_SHIPS = frozenset("MV M/V MT MS FV F/V".split())  # before the name of a ship
_VESSELS = frozenset(
    "the ferry ship vessel tanker freighter launch boat trawler carrier liner yacht cruise cargo".split()
)
_OFFICES = frozenset(["minister", "secretary"])  # that have portfolios
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep sept oct nov dec".split())


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
        event = self.context.events.get(i)
        if event is not None and self._is_event(i, event):
            return event
        if self.lower[i] in STREETS and (road := numbered_road(self.context, i)) is not None:
            return self._add(road)
        if self.tags[i] != "P" and not self._may_begin(i):
            return self._lower_case(i)
        if is_compound(self.words[i]):
            return self._described_listed(i)
        if self.lower[i].rstrip(".") in _MONTHS and self.tags[i + 1 : i + 2] == "#":
            return i + 1  # CARACAS, |Aug| 2
        if self.words[i] == "V" and self.context.sport:
            return i + 1  # KARVIA |V| ARANDU
        if self.words[i + 1 : i + 2] == ["$"] and self.words[i].isupper():
            return i + 1  # |HK|$1.50
        if self.words[i] in _CURRENCIES and self.tags[i + 1 : i + 2] == "#":
            return i + 1  # a fine of |Rs| 500
        if (
            self.words[i] in _SHIPS
            and self.tags[i + 1 : i + 2] == "P"
            and self.context.word(i - 1) in _VESSELS
        ):
            return self._run_end(i)  # the ferry |MV Arandu-2|: a thing
        if self.words[i] == "NGO" and self.tags[i + 1 : i + 2] == "P":
            return i + 1  # the NGO |Foro Legal|
        if self.words[i][1:2] == "-" and self.words[i][0] in "DRI" and self.context.word(i - 1) == ",":
            return i + 1  # Torres, |D-Lisbon|, left
        if self.words[i] == "X." and self.context.word(i - 1) in PLATFORM_PREPOSITIONS:
            return i + 1  # wrote on X. |Lafortune| left
        stop = self.context.source_end(i)
        if stop and (self.matcher.listed(i) or (0,))[0] <= stop:
            return self._add(Name(i, stop, "org", "own-source", actor_kind="media"))
        end = self._run_end(i)
        if self.words[end : end + 3] == ["A", "/", "S"]:
            return self._add(Name(i, end + 3, "org", "organisation-head", actor_kind="company"))
        listed = self.matcher.listed(i)
        owner = listed is None or (end - i > 1 and self.matcher.title(end - 1) is not None)
        if owner and end < len(self.words) and self.tags[end] in "G'":
            owned = owned_organisation(self.context, i, end)
            if owned is not None:
                self._widen(owned, end - 1)
                return self._add(owned)
        if listed is None and self._is_place_noun_of(i):
            return i + 1
        title = self._title(i)
        if title is not None and (listed is None or title[0] >= listed[0]):
            if listed is not None and listed[0] < title[0] and listed[1][0].kind == "actor":
                self._listed(i, listed[0], *listed)  # |White House| Press Secretary
            return self._titled(i, *title)
        portfolio = self._portfolio(i, end) if listed is None else None
        if portfolio is not None:
            return self._titled(i, *portfolio)
        organisation = organisation_at(self.context, i, end)
        if (
            listed is not None
            and listed[1][0].form == "demonym"
            and self._portfolio(listed[0], end) is not None
        ):
            organisation = None  # |Lenzish| Mining Minister Ana Torres
        if organisation is not None and listed is not None and self._opens_institution(listed, organisation):
            organisation = None
        if organisation is not None and listed is not None and listed[0] == organisation.end - 1:
            # |Diyala| Governorate
            organisation.senses = [s for s in listed[1] if s.kind == organisation.place_kind]
        if listed is not None and (organisation is None or listed[0] >= organisation.end):
            return self._listed(i, end, *listed)
        if organisation is not None:
            return self._add(organisation)
        return self._person_or_unknown(i, end)

    def _is_event(self, i: int, end: int) -> bool:
        """the |Karvian Open|; an actor that is listed under such a name is one: |National Football League|"""
        listed = self.matcher.listed(i)
        return listed is None or listed[0] < end or listed[1][0].kind not in ("actor", "place")

    def _widen(self, owned: Name, owner: int) -> None:
        """|Lenzish| Dockers' Union, |Lima| Dockers' Union, |All| People's Party: what stands in front of the owners belongs to the name"""
        role = self.heads.roles.get(self.lower[owner])
        last = self.found[-1] if self.found else None
        adjective = last is not None and last.end == owned.first and last.kind in ("state", "place")
        if adjective and role is not None and role.is_person and role.plural:
            front = self.found.pop()
            owned.first, owned.country = front.first, front.country if front.form == "demonym" else None
            owned.title_first = owned.first
        elif (
            owned.first
            and self.words[owned.first - 1] == "All"
            and owned.first - 1 not in self.context.starts
        ):
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

    def _opens_institution(self, listed: tuple[int, list[Sense], str], organisation: Name) -> bool:
        """|California| Department of Health, |Iraqi| Interior Ministry: the place in front is a name of its own."""
        end, senses, _ = listed
        if senses[0].kind == "actor" or end >= organisation.end or organisation.actor_kind not in NATIONAL:
            return False
        if senses[0].kind != "state" and organisation.end == end + 1:
            return False  # |Indo-Pacific Command|
        if self.lower[end] in _LOCAL_COUNCILS or self.lower[organisation.end - 1] in ("district", "board"):
            return False  # |Arandu County Council|, |Arandu Unified School District|
        return self.words[end][0].isupper()

    def _may_begin(self, i: int) -> bool:
        """A word in capitals that is no name by its tag: at the start of a sentence, or inside a title or listed name."""
        if self.tags[i] in "Y#" or not self.words[i][0].isupper():
            # |Thousand Oaks|; but five thousand, and May
            listed = self.matcher.listed(i) if self.words[i][0].isalpha() and self.tags[i] == "#" else None
            return listed is not None and listed[0] > i + 1 and self._capitals(i, listed[0]) > 1
        if self.context.is_loud(i):
            listed = self.matcher.listed(i)
            if listed is None:
                return False  # AFTER |LATE| TORRES GOAL
            if self.context.sport and listed[1][0].kind == "actor" and listed[2] != "acronym":
                return self.tags[i] == "L" or listed[0] > i + 1  # DODGERS TOP |CARDINALS|
        following = i + 1 < len(self.words) and self.tags[i + 1] in "Po'"
        if self._opens_dateline(i):
            return True
        if self.words[i] in self.context.capitalised and self.tags[i] in "NJLuxk":
            return True
        if following and self.tags[i + 1] == "P" and self.lower[i] in OPENING_PARTICLES:
            return True  # |Van Houten|, at the start of a sentence
        if self.tags[i] in "NL" and self.tags[i + 1 : i + 2] in ("G", "'"):
            return any(word[0].isupper() for word in self.words[i + 2 : i + 3])  # |People|'s Defence Force
        if self.tags[i] in "DOWwTtoyiSs&CMBbVXrHQ~":
            return (
                following
                and self.matcher.listed(i) is not None
                and (self.matcher.listed(i) or (0,))[0] > i + 1
            )
        listed = self.matcher.listed(i)
        if listed is not None and (
            listed[0] > i + 1 or listed[2] == "acronym" or listed[1][0].kind == "state"
        ):
            return True
        if listed is not None and listed[1][0].kind == "actor" and self._acts(i):
            return True  # |Ford| said, |Shell| cut
        if self.matcher.title(i) is not None:
            return True
        if not following or self.tags[i + 1] != "P":
            return False
        # |Coastal| Electric Power Co.: an ordinary word opens an organisation's name
        return self.lower[i] not in self.context.dictionary or (
            self.tags[i] in "JuNxLkK" and organisation_at(self.context, i, self._run_end(i)) is not None
        )

    def _opens_dateline(self, i: int) -> bool:
        """|NICE|, France; |READING|, England: a word in capitals before the name of a state or region"""
        if i not in self.context.starts or not self.words[i].isupper() or self.words[i + 1 : i + 2] != [","]:
            return False
        outer = self.matcher.listed(i + 2) if i + 2 < len(self.words) else None
        return (
            len(self.words[i]) > 2
            and outer is not None
            and not self.words[i + 2].isupper()
            and outer[1][0].kind in ("state", "region")
        )

    def _acts(self, i: int) -> bool:
        """A countable noun without an article before a verb, at the start of a sentence, is a name."""
        following = self.tags[i + 1 : i + 2]
        nouns = "NL" if self.context.sport else "N"  # |Wolves| beat Arandu
        return self.context.word(i + 1) in SPEECH or (
            self.tags[i] in nouns and following in ("d", "z", "M", "V")
        )

    def _run_end(self, i: int) -> int:
        """End of the run of capitalised words from `i`, with particles between them: Abdel Fattah al-Sisi."""
        j = i + 1
        n = self.context.ends[i]
        while j < n and j - i < 12:
            if is_compound(self.words[j]):
                break
            if self.tags[j] == "P" or self.words[j] in GENERATIONS:
                j += 1
            elif (
                j + 1 < n
                and self.tags[j + 1] == "P"
                and (
                    self.lower[j] in PARTICLES
                    or self.words[j] == "&"
                    or (self.tags[j] in "#JN" and self.words[j][0].isupper())
                )
            ):
                j += 2
            elif (
                self.words[j][0].isupper()
                and self.tags[j] in "NL"
                and self.lower[j] in self.heads.organisations
            ):
                j += 1  # Tax |Police|
            elif (
                self.words[j][0].isupper()
                and self.tags[j] in "rQ"
                and self.tags[j + 1 : j + 2] == "P"
                and self.lower[j + 1] in self.heads.organisations
            ):
                j += 2  # Move |Together| Party
            elif (
                j == i + 1
                and self.tags[j] == "#"
                and self.words[j].isdigit()
                and len(self.words[j]) < 4
                and not self.context.sport
            ):
                j += 1  # Apollo 11, Barrio 18
            else:
                break
        return j

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
        if (
            end - i > 2
            and not self.context.is_given(i)
            and self.context.is_given(i + 1)
            and (self.lower[i] in self.heads.roles or (i in self.context.starts and self._is_noun(i)))
        ):
            return i + 1  # Trucker |Manuel Ochoa|
        if end - i > 1 and self.context.is_given(i):
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
                and (listed[0] == j + 1 or self._capitals(j, listed[0]) > 1)  # Vente |Libre party|
                and not self.context.is_given(j)
            ):
                return j
            title = self.matcher.title(j)
            if title is not None and title[1].kind_of_title in ("office", "rank") and j - i > 0:
                return j
        return end

    def _capitals(self, first: int, end: int) -> int:
        """How many words of a range have a capital: "Libre party" has one."""
        return sum(word[0].isupper() for word in self.words[first:end])
