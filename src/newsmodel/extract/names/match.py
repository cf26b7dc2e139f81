"""The longest listed name or title that begins at a token."""

from __future__ import annotations

from newsmodel.lexicon.heads import Heads, Title
from newsmodel.lexicon.names import NameIndex, Sense, is_acronym, key_of
from newsmodel.text.analysis import Analysis

__all__ = ["Listed", "Matcher"]

# A listed name: where it ends, what it may stand for, and its form.
Listed = tuple[int, list[Sense], str]

# Lower-case words that may stand inside a name.
INNER = frozenset(
    "of the for and in on de del es sur della di da do dos das du des la le les el al bin bint ibn ben von van der den ter ten ul ud "
    "ur us as e y et i a without to & 's d'".split()
)
_GENITIVES = frozenset(["'s", "’s"])
_SPELT_TITLES = frozenset("mp pm mep mla mna he hh hrh hm".split())  # M.P. Ana Torres
# Titles that are words too, but for their capitals: |HE| the Minister
_IN_CAPITALS = frozenset("he hh hm".split())
_APOSTROPHES = frozenset(["'", "’"])
_STOP = frozenset(["“", "”", '"', "''", "(", ")", ";", ":", "—", "–", "!", "?"])


_LONG_NAME = 4  # words


class Matcher:
    """Looks up listed names and titles in one analysis.

    Attributes:
        clubs: names that only a sports report looks up, or None.
    """

    def __init__(
        self, analysis: Analysis, index: NameIndex, heads: Heads, clubs: NameIndex | None = None
    ) -> None:
        self.words, self.tags = analysis.words, analysis.tags
        self._starts = {first for first, _ in analysis.sentences}
        self.clubs = clubs
        self.index = index
        self.heads = heads
        self.keys = list(map(key_of, analysis.words))
        self._listed: dict[int, Listed | None] = {}
        self._titles: dict[int, tuple[int, Title] | None] = {}

    def listed(self, i: int) -> Listed | None:
        """End, senses and form of the longest listed name that begins at token `i`, or None."""
        if i not in self._listed:
            self._listed[i] = self._find_listed(i)
        return self._listed[i]

    def title(self, i: int) -> tuple[int, Title] | None:
        """End and title of the longest title that begins at token `i`, written with capitals, or None."""
        if i not in self._titles:
            self._titles[i] = self._find_title(i)
        return self._titles[i]

    def goes_on(self, i: int) -> bool:
        """Whether a listed name may begin with tokens `i` and `i + 1`, by their words alone: a cheap look before `listed`."""
        if i + 1 == len(self.keys):
            return False
        key, following = self.keys[i], self.keys[i + 1]
        if " " in key or not following.isalpha() or not _GENITIVES.isdisjoint(self.words[i + 1 : i + 3]):
            return True  # of several words; or a mark or a genitive that may be part of the name
        pair = f"{key} {following}"
        return pair in self.index.pairs or (self.clubs is not None and pair in self.clubs.pairs)

    def _find_listed(self, i: int) -> Listed | None:
        known = self._search(self.index, i)
        club = self._search(self.clubs, i) if self.clubs is not None else None
        if club is None or (known is not None and known[0] > club[0]):
            return known
        if known is not None and known[0] == club[0]:
            return club[0], club[1] + known[1], club[2]
        return club

    def _search(self, index: NameIndex, i: int) -> Listed | None:
        word = self.words[i]
        best: Listed | None = None
        if is_acronym(word):
            senses = index.acronyms.get(word.replace(".", ""))
            if senses:
                best = (i + 1, senses, "acronym")
        first = self.keys[i].partition(" ")[0]
        limit = index.longest.get(first, 0)
        if i + 1 < len(self.words) and self.words[i + 1] in _GENITIVES:
            limit = max(limit, index.longest.get(first + "s", 0))  # |People|'s Liberation Army
        return self._spelt_out(index, i, limit, best) if limit else best

    def _spelt_out(self, index: NameIndex, i: int, limit: int, best: Listed | None) -> Listed | None:
        """|Kurdistan Workers' Party|: the longest name of at most `limit` words, or `best`, an acronym, if there is none"""
        word, key = self.words[i], self.keys[i]
        rest = key.partition(" ")[2]
        parts = rest.count(" ") + 2 if rest else 1
        j = i + 1
        capitals = best is None and len(word) < 6 and is_acronym(word) and self._among_lower_case(i)
        while parts <= limit:
            if capitals and j == i + 1:
                pass  # GAO in running text is no town of Gao
            elif (
                (best is None or j > best[0])
                and key in index
                and (self._written_as_name(index, i, j) or key in index.lower_names)
            ):
                best = (j, index.look_up(key), "name")
            if j == len(self.words) or self.words[j] in _STOP:
                break
            if self.words[j] in _GENITIVES:
                key += "s"  # People's Republic
                j += 1
                continue
            if self.words[j] in _APOSTROPHES and key[-1] == "s" and self._goes_on_in_capitals(j + 1):
                j += 1  # Kurdistan |Workers'| Party
                continue
            following = self.keys[j]
            if self.words[j] == ",":
                # "Washington, D.C."
                if j + 1 == len(self.words):
                    break
                j += 1
                following = ", " + self.keys[j]
                key = key + following
            elif not following:
                break  # a stop or an apostrophe is no part of a name
            else:
                key = f"{key} {following}"
            before = parts
            parts += following.count(" ") + 1
            j += 1
            owned = j < len(self.words) and self.words[j] in _GENITIVES  # Tigray |People's| Liberation Front
            if before == 1 and not owned and " ".join(key.split(" ", 2)[:2]) not in index.pairs:
                break  # no listed name begins with these two words
        return best if best is None else self._with_bracket(index, i, best)

    def _with_bracket(self, index: NameIndex, i: int, best: Listed) -> Listed:
        """Communist Party of Lenz |(Maoist)|: a wing in brackets is part of a listed name"""
        end = best[0]
        if self.words[end : end + 1] != ["("] or self.words[end + 2 : end + 3] != [")"]:
            return best
        key = f"{key_of(' '.join(self.words[i:end]))} ({self.keys[end + 1]})"
        return (end + 3, index.look_up(key), best[2]) if key in index else best

    def _goes_on_in_capitals(self, j: int) -> bool:
        return j < len(self.words) and self.words[j][0].isupper()

    def listed_alone(self, i: int) -> list[Sense] | None:
        """What token `i`, an acronym, may mean by itself; None if it is not listed."""
        return self.index.acronyms.get(self.words[i].replace(".", ""))

    def _among_lower_case(self, i: int) -> bool:
        """Whether a word in capitals stands in running text, neither in a dateline nor in a headline of capitals."""
        around = self.words[max(0, i - 4) : i] + self.words[i + 1 : i + 5]
        opens = i in self._starts or self.words[i - 1] in (".", "”", '"')
        return not opens and any(word.islower() for word in around)

    def _written_as_name(self, index: NameIndex, first: int, end: int) -> bool:
        """Capitals where a name has them: `Bank of England`, not `Bank of the river`; long names may lose them on the way:
        `Arandu National liberation front`."""
        if (
            end - first >= _LONG_NAME
            and self.words[first][0].isupper()
            and self.words[first + 1][0].isupper()
        ):
            return True
        for i in range(first, end):
            word = self.words[i]
            if word.islower() and word[0].islower() and word not in INNER:
                return False
        last = self.words[end - 1]
        if last in _GENITIVES and end == first + 2:
            return self._is_house(index, first, end)
        return last[0].isupper() or last[0].isdigit() or any(map(str.isupper, last))

    def _is_house(self, index: NameIndex, first: int, end: int) -> bool:
        """|Moody's| cut its rating; but Hart's plan, where somebody may be called so, and no |Magyars|"""
        senses = index.look_up(self.keys[first] + "s")
        if not any(s.kind == "actor" and "'s" in f"{s.row[0]}|{s.row[3]}|" for s in senses):
            return False
        named = self.keys[first] in self.heads.surnames or self.keys[first] in self.heads.given
        following = self.tags[end : end + 1]
        return self.words[first][0].isupper() and not (named and following in ("N", "L", "J", "P", "#", "g"))

    def _find_title(self, i: int) -> tuple[int, Title] | None:
        key = self.keys[i]
        if self.words[i].count(".") > 1 and key not in _SPELT_TITLES:
            return None  # |M.S.| Lathika is no Ms.
        if key in _IN_CAPITALS and not self.words[i].isupper():
            return None  # |He| Lifeng, not |HE| Ana Torres
        limit = self.heads.longest_title.get(key.partition(" ")[0], 0)
        best = None
        parts = key.count(" ") + 1
        j = i + 1
        while parts <= limit:
            title = self.heads.titles.get(key)
            if title is not None:
                best = (j, title)
            if j == len(self.words) or not (
                self.words[j][0].isupper()
                or self.words[j][0].isdigit()  # Sgt. |1st| Class
                or self.words[j] in ("of", "for", "the", "and", "in", "to", "-elect")
            ):
                break
            key = f"{key} {self.keys[j]}"
            parts += self.keys[j].count(" ") + 1
            j += 1
        return best
