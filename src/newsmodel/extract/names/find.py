"""Finding names: capitalised runs, cut up by what the lexicon, titles and heads say of them.

[Iraqi] Prime Minister [Karim al-Saadoun]     a people's adjective, a title, a person
[Iraqi] [Interior Ministry] spokesman         an adjective, an institution
[Bank of England] Governor [Ana Torres]       a listed name, a title, a person
"""

from __future__ import annotations

from newsmodel.extract.names.evidence import weigh
from newsmodel.extract.names.match import Matcher
from newsmodel.extract.names.name import Name
from newsmodel.lexicon.heads import Heads, Title, heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import Sense, is_acronym, key_of, names
from newsmodel.lexicon.words import Words, words
from newsmodel.text.analysis import Analysis

__all__ = ["find_names"]

_PARTICLES = frozenset(
    "al el bin bint ibn ben de del della di da do dos das du des la le van von der den ter ten ud ul ur e y i abu".split()
)
_GENERATIONS = frozenset(["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "XVI", "XIV", "XIII"])
# States whose names are given names too: Israel Katz, Chad Smith.
_GIVEN_TOO = frozenset("israel chad jordan georgia kenya cuba".split())
# Kinds of organisation that a people's adjective stands before without being part of the name: Iraqi Interior Ministry.
_NATIONAL = frozenset(["government", "military", "police"])
# Adjectives in front of a name that belong to it only in listed names.
_COMPASS = frozenset(
    "north south east west northern southern eastern western central northeastern northwestern southeastern southwestern "
    "upper lower greater".split()
)
# National Security Council, Supreme Electoral Commission: bodies of a state.
_OFFICIAL = frozenset("National Supreme Federal State Central Presidential Revolutionary High".split())
_OFFICIAL_HEADS = frozenset(
    "council commission committee agency authority court assembly centre center board bureau".split()
)
_COMPANY_ENDS = frozenset("llc inc corp ltd plc gmbh".split())
# School District, Police Station: what serves a place is none.
_SERVICES = frozenset("school health police fire water sanitation court hospital transit".split())
# Words in capitals at the end of which an organisation's name goes on: Ministry of ...
_GOES_ON = frozenset(["of", "for"])


def find_names(analysis: Analysis, lexicon: Lexicon) -> list[Name]:
    """Every name in a text, in order, without overlap.

    Args:
        analysis: the tokens.
        lexicon: where names, titles and heads are looked up.
    """
    finder = _Finder(analysis, lexicon)
    found = finder.run()
    return weigh(found, analysis, finder.heads, finder.dictionary)


class _Finder:
    """Goes over the tokens once, left to right."""

    def __init__(self, analysis: Analysis, lexicon: Lexicon) -> None:
        self.analysis = analysis
        self.words = analysis.words
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.heads: Heads = lexicon.derived(heads)
        self.dictionary: Words = lexicon.derived(words)
        self.matcher = Matcher(analysis, lexicon.derived(names), self.heads)
        self.starts = {first for first, _ in analysis.sentences}
        # Words that are names in the middle of a sentence are names at its start too: |Ford| said.
        self.capitalised = {
            w for i, w in enumerate(self.words) if self.tags[i] == "P" and i not in self.starts
        }
        self.found: list[Name] = []

    def run(self) -> list[Name]:
        words, tags = self.words, self.tags
        at = 0
        lowers = self.matcher.index.lower_case
        for i in [i for i, w in enumerate(words) if w[0].isupper() or tags[i] == "P" or w in lowers]:
            if i >= at:
                at = max(i + 1, self._at(i))
        return self.found

    # ------------------------------------------------------------------ one name

    def _at(self, i: int) -> int:
        """Names the run that begins at token `i`; returns where to go on."""
        if self.tags[i] != "P" and not self._may_begin(i):
            return self._lower_case(i)
        end = self._run_end(i)
        listed = self.matcher.listed(i)
        if listed is None and self._is_place_noun_of(i):
            return i + 1
        title = self._title(i)
        if title is not None and (listed is None or title[0] >= listed[0]):
            if listed is not None and listed[0] < title[0] and listed[1][0].kind == "actor":
                self._listed(i, listed[0], *listed)  # |White House| Press Secretary
            return self._titled(i, *title)
        organisation = self._organisation(i, end)
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

    def _lower_case(self, i: int) -> int:
        """A name that the lexicon has in lower case: the |international coalition|."""
        listed = self.matcher.listed(i)
        if listed is None or listed[1][0].kind != "actor" or listed[0] == i + 1:
            return i + 1
        end, senses, form = listed
        return self._add(
            Name(i, end, "listed", "listed-actor", form=form, senses=senses, actor_kind=senses[0].row[1])
        )

    def _opens_institution(self, listed: tuple[int, list[Sense], str], organisation: Name) -> bool:
        """|California| Department of Health, |Iraqi| Interior Ministry: the place in front is a name of its own."""
        end, senses, _ = listed
        if senses[0].kind == "actor" or end >= organisation.end or organisation.actor_kind not in _NATIONAL:
            return False
        return self.words[end][0].isupper()

    def _may_begin(self, i: int) -> bool:
        """A word in capitals that is no name by its tag: at the start of a sentence, or inside a title or listed name."""
        if self.tags[i] in "Y#" or not self.words[i][0].isupper():
            return False
        following = i + 1 < len(self.words) and self.tags[i + 1] in "Po'"
        if self.words[i] in self.capitalised and self.tags[i] in "NJLuxk":
            return True
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
        if self.matcher.title(i) is not None:
            return True
        if not following or self.tags[i + 1] != "P":
            return False
        # |Coastal| Electric Power Co.: an ordinary word opens an organisation's name
        return self.lower[i] not in self.dictionary or (
            self.tags[i] in "JuNx" and self._organisation(i, self._run_end(i)) is not None
        )

    def _run_end(self, i: int) -> int:
        """End of the run of capitalised words from `i`, with particles between them: Abdel Fattah al-Sisi."""
        j = i + 1
        n = len(self.words)
        while j < n and j - i < 12:
            if self.tags[j] == "P" or self.words[j] in _GENERATIONS:
                j += 1
            elif (
                j + 1 < n
                and self.tags[j + 1] == "P"
                and (
                    self.lower[j] in _PARTICLES
                    or self.words[j] == "&"
                    or (self.tags[j] in "#JN" and self.words[j][0].isupper())
                )
            ):
                j += 2
            elif j == i + 1 and self.tags[j] == "#" and self.words[j].isdigit() and len(self.words[j]) < 4:
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
        text = self.analysis.cut(i, end)
        stop = self._person_end(end) if end < len(self.words) else end
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

    def _person_end(self, i: int) -> int:
        """End of a person's name that begins at token `i`; `i` itself if none does."""
        n = len(self.words)
        j = i
        while j < n and j - i < 6:
            word = self.words[j]
            if (
                self.tags[j] == "P"
                or word in _GENERATIONS
                or (word[0].isupper() and self.tags[j] in "NJxgvL" and j > i)
            ):
                if j > i and self._breaks_person(j, i):
                    break
                if j == i and self._is_no_person(j):
                    break
                j += 1
            elif j > i and j + 1 < n and self.lower[j] in _PARTICLES and self.tags[j + 1] == "P":
                j += 2
            else:
                break
        return j

    def _breaks_person(self, j: int, first: int) -> bool:
        """Whether a word behind part of a person's name begins something else."""
        if (
            self.lower[j] in self.heads.organisations
            and self.lower[j] not in self.heads.surnames
            and j - first > 1
        ):
            return True
        title = self.matcher.title(j)
        return title is not None and title[1].kind_of_title != "honorific" and j - first > 1

    def _is_no_person(self, i: int) -> bool:
        listed = self.matcher.listed(i)
        if listed is None:
            return False
        end, senses, form = listed
        if form == "acronym" or end > i + 1:
            return True
        return (
            senses[0].kind == "state"
            and senses[0].form in ("name", "demonym", "people")
            and not self._given(i)
        )

    def _given(self, i: int) -> bool:
        return self.matcher.keys[i] in self.heads.given

    # ------------------------------------------------------------------ listed names

    def _listed(self, i: int, run_end: int, end: int, senses: list[Sense], form: str) -> int:
        """A name that the lexicon knows; people named like places are told by their given names."""
        sense = senses[0]
        if form != "acronym" and end < run_end and self._is_person(i, end, run_end, sense):
            return self._person_or_unknown(i, run_end)
        if end < len(self.words) and self.words[end] == "$":
            return end  # US$
        if i and self.words[i - 1] == "$":
            return end  # $US
        if sense.kind == "state":
            return self._state(i, end, senses, form)
        if sense.kind == "actor" and sense.row[1] in _NATIONAL and end > i + 1 and is_acronym(self.words[i]):
            state = self.matcher.listed_alone(i)
            if state is not None and state[0].kind == "state":
                # |U.S.| |Centers for Disease Control|: the state is a name of its own
                self._add(
                    Name(
                        i, i + 1, "state", "state-name", form="acronym", senses=state, country=state[0].row[0]
                    )
                )
                return self._add(
                    Name(i + 1, end, "listed", "listed-actor", senses=senses, actor_kind=sense.row[1])
                )
        if sense.kind == "actor":
            sure = form != "acronym" or len(self.words[i]) > 2
            if form != "acronym" and end == i + 1 and self.lower[i] in self.dictionary:
                sure = self.tags[i] == "P" and i not in self.starts
            return self._add(
                Name(
                    i,
                    end,
                    "listed",
                    "listed-actor",
                    form=form,
                    senses=senses,
                    actor_kind=sense.row[1],
                    sure=sure,
                )
            )
        return self._place(i, end, senses)

    def _is_person(self, i: int, end: int, run_end: int, sense: Sense) -> bool:
        """Paris Hilton, Israel Katz, Jordan Peele: a listed place that opens a person's name."""
        if sense.kind == "actor" or end > i + 1:
            return False
        if self.tags[end] != "P" or (
            self.matcher.listed(end) is not None and self._listed_longer(end, end + 1)
        ):
            return False
        if sense.kind == "state" and sense.form in ("demonym", "people"):
            return False
        if self.lower[end] in self.heads.organisations or self.lower[end] in self.heads.places:
            return False
        if self.matcher.title(end) is not None:
            return False
        following = self.matcher.listed(end)
        if following is not None and following[1][0].kind in ("state", "actor"):
            return False
        if sense.kind == "state" and key_of(self.words[i]) not in _GIVEN_TOO:
            return False
        return (
            self._given(i)
            or sense.kind == "state"
            or (sense.kind == "city" and self.matcher.keys[end] in self.heads.surnames)
        )

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
        follows = self._institution(end, code)
        return follows if follows else end

    def _institution(self, at: int, code: str) -> int:
        """The office or institution that a state's name or adjective opens: Iraqi [Interior Ministry], Iraqi President X."""
        if at < len(self.words) and self.tags[at] == "G":
            at += 1
        if at >= len(self.words) or not self.words[at][0].isupper():
            return 0
        before = len(self.found)
        head = self.heads.organisations.get(self.lower[at])
        alone = at + 1 == len(self.words) or (self.tags[at + 1] not in "P&" and self.lower[at + 1] != "of")
        if head is not None and head[0] in _NATIONAL and alone:
            return self._add(Name(at, at + 1, "org", "national-head", actor_kind=head[0], country=code))
        end = self._at(at)
        for name in self.found[before:]:
            if name.kind in ("org", "person", "title") and name.country is None and name.title_first == at:
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
            if key in self.heads.given or key in self.heads.surnames or self.lower[i] in self.dictionary:
                sure = False
        return self._add(Name(i, end, "place", f"listed-{sense.kind}", senses=senses, sure=sure))

    def _place_goes_on(self, i: int, end: int, senses: list[Sense]) -> int:
        """Santa Clara |County| is a place of its own; Dresden |Zoo| is none. 0 if another name begins."""
        if self.matcher.listed(end) is not None or self.matcher.title(end) is not None:
            return 0
        stop = self._unknown_end(i, self._run_end(i))
        noun = self.heads.places.get(self.lower[end])
        if noun is not None and noun[1] != "before" and stop == end + 1:
            same = [s for s in senses if s.kind == noun[0]]
            return self._add(Name(i, stop, "place", "place-noun", place_kind=noun[0], senses=same))
        if self.lower[end] in self.heads.organisations:
            return 0
        return self._add(Name(i, stop, "unknown", "capitals", sure=False))

    # ------------------------------------------------------------------ unlisted names

    def _organisation(self, i: int, end: int) -> Name | None:
        """A run that ends in an organisation's head, or a head with "of": Interior Ministry, Court of Appeal."""
        noun = self.heads.places.get(self.lower[end - 1])
        if (
            noun is not None
            and noun[1] != "before"
            and end - i > 1
            and self.words[end - 1][0].isupper()
            and (self.lower[end - 2] not in _SERVICES)
        ):
            return Name(i, end, "place", "place-noun", place_kind=noun[0])
        for k in range(i + 1, end - 1):
            if self.lower[k].rstrip(".") in _COMPANY_ENDS:
                return Name(
                    i, k + 1, "org", "organisation-head", actor_kind="company"
                )  # Chrysler LLC |Jim Press|
        for k in range(end - 1, i - 1, -1):
            head = self.heads.organisations.get(self.lower[k].rstrip(".")) or self.heads.organisations.get(
                self.lower[k]
            )
            if head is None or not self.words[k][0].isupper():
                continue
            kind, position = head
            stop = k + 1
            stop = self._of(stop)
            if k == i and stop == k + 1:
                # a head alone: the |Senate|, the |Treasury|
                if (
                    kind in _NATIONAL
                    and i
                    and self.lower[i - 1] == "the"
                    and end == i + 1
                    and self.tags[i] == "P"
                ):
                    return Name(i, stop, "org", "head-alone", actor_kind=kind)
                continue
            if position == "first" and stop == k + 1:
                continue
            if kind == "organisation" and self.words[i] in _OFFICIAL and self.lower[k] in _OFFICIAL_HEADS:
                kind = "government"
            return Name(i, stop, "org", "organisation-head", actor_kind=kind)
        return None

    def _of(self, at: int) -> int:
        """End of an "of ..." group in capitals behind a head: Ministry |of Trade and Industry|."""
        end = at
        n = len(self.words)
        if at + 1 >= n or self.lower[at] not in _GOES_ON:
            return end
        j = at + 1
        if self.lower[j] == "the":
            j += 1
        while j < n and j - at < 9:
            if end > at and self.matcher.title(j) is not None:
                break  # Bank of England |Governor|
            if self.tags[j] == "P" or (self.words[j][0].isupper() and self.tags[j] in "NLJgxk"):
                j += 1
                end = j
            elif (
                self.words[j] in ("and", "&", "of", "for", "the")
                and j + 1 < n
                and self.words[j + 1][0].isupper()
                and end == j
            ):
                if self.words[j] == "and" and self.matcher.listed(j + 1) is not None:
                    break
                j += 1
            else:
                break
        return end

    def _person_or_unknown(self, i: int, end: int) -> int:
        """A given name opens a person's name; anything else waits for evidence."""
        if end - i > 1 and self._given(i):
            stop = self._person_end(i)
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
                and not self._given(j)
            ):
                return j
            title = self.matcher.title(j)
            if title is not None and title[1].kind_of_title in ("office", "rank") and j - i > 0:
                return j
        return end

    def _add(self, name: Name) -> int:
        self.found.append(name)
        return name.end
