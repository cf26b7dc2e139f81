"""Objects: the noun groups that stand directly behind a verb, with those that are joined to them.

killed |seven rebels and one soldier|               joined by "and" or in a list
killed, with clubs and knives, |three farmers|      behind an aside
raided what it said was |a hideout|                 behind what somebody calls it
kidnapped |Dan Orlow|, 31, |a teacher|, and ...     an age is no object
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.groups import Group
from newsmodel.extract.events.clauses.lists import Lists
from newsmodel.text.measure import DURATIONS

__all__ = ["Objects"]

# What is said of a thing whose name the text leaves to others.
_CALLING = frozenset("called calls described describes termed said says dubbed believed".split())
_BEING = frozenset("as was were is are to be".split())
_CALLED = 14  # tokens from "what" to what it is called
_THERE = frozenset("there here nearby".split())
_ASIDE = 12  # tokens between the commas of an aside


class Objects(Lists):
    """Finds objects."""

    def objects(self, at: int) -> list[Group]:
        """The noun groups that follow a verb directly, with those joined to them; `at` is the token behind the verb."""
        tags, end = self.tags, min(self.sentence(at - 1)[1], at + 40)
        p = self._past_aside(at, end)
        while p < end and (tags[p] in "r\"'" or (tags[p] in "DJ" and tags[p + 1 : p + 2] == '"')):
            p += 1  # launched |a “special operation”|
        p = self._what_they_call(p, end)
        if p >= end or self.group_of[p] < 0:
            return []
        first = p
        group = self.groups[self.group_of[p]]
        found = [(first, group.end)]
        p = group.end
        inner, inside = self.is_relative(at - 1), False
        while p < end and len(found) < 12:
            q, past = self._next_member(p, end)
            if q >= end or self.group_of[q] < 0:
                break
            nxt = self.groups[self.group_of[q]]
            if self.is_subject(nxt.end) and not inner:
                break
            if self._is_age_of(q, nxt.end):
                p = nxt.end  # kidnapped Dan Orlow, |31|, a teacher, and ...
                continue
            inside = self._joins_inside(p, past, nxt) if past > p else inside and self.is_bare(nxt)
            if not inside:
                found.append((q, nxt.end))
            p = nxt.end
        return found

    def _next_member(self, p: int, end: int) -> tuple[int, int]:
        """Where what is joined to the group that ends at `p` begins, `end` if nothing is, and where the joint begins."""
        tags = self.tags
        q = past = self.past_of(p)
        if self.lower[q : q + 1] and self.lower[q] in _THERE and tags[q + 1 : q + 2] in ("&", ","):
            q = past = q + 1  # destroyed some homes |there| and a school
        joined = self._past_where(q, end)
        besides = self.past_besides(q)
        if joined is not None:
            q, past = joined + 1, p
        elif besides is not None:
            q = besides
        elif q < end and tags[q] == "&":
            q += 1
        elif q < end and tags[q] == "," and self._list_goes_on(q, end):
            q += 2 if tags[q + 1 : q + 2] == "&" and q + 1 < end else 1
        else:
            return end, past
        while q < end and tags[q] in "r":
            q += 1
        return q, past

    def _is_age_of(self, first: int, end: int) -> bool:
        """Dan Orlow, |31|, and ...: how old he is"""
        return self.tags[first - 1 : end] == ",#" and self.tags[end] in ",;" and self.is_person(first - 2)

    def _what_they_call(self, p: int, end: int) -> int:
        """bombed what the army called |“launch sites”|, raided what it said was |a hideout|: where the object stands"""
        if p >= end or self.lower[p] != "what":
            return p
        for i in range(p + 1, min(end, p + _CALLED)):
            if self.tags[i] in ",;:":
                break
            if self.lower[i] in _CALLING:
                q = i + 1
                while q < end and (self.tags[q] in "r\"'" or self.lower[q] in _BEING):
                    q += 1
                return q
        return p

    def _past_aside(self, at: int, end: int) -> int:
        """killed, |with clubs and knives|, three farmers; signed |at the end of their talks| a treaty: where the object begins,
        behind a phrase between commas, or one so short that the object was put last for its weight"""
        if self.tags[at - 1] in "dp" and self.tags[at : at + 1] in ("i", "t"):
            return self._past_phrase(at, end)
        if self.tags[at - 1] != "d" or self.tags[at : at + 1] != "," or self.tags[at + 1 : at + 2] != "i":
            return at
        for p in range(at + 2, min(end, at + _ASIDE)):
            if self.tags[p] == ",":
                group = self.group(p + 1)
                direct = group is not None and group[0] == p + 1 and not self.is_subject(group[1])
                return p + 1 if direct else at
            if self.verb_of[p] >= 0 or self.tags[p] in "WTsw;:.":
                return at
        return at

    def _past_phrase(self, at: int, end: int) -> int:
        """signed |at the end of their talks| a treaty: two nouns side by side, the second brought up as something new"""
        for p in range(at + 1, min(end, at + _ASIDE)):
            if self.verb_of[p] >= 0 or self.tags[p] in "WTsSw;:.,&":
                return at
            group = self.group(p)
            new = self.lower[p] in ("a", "an") or self.tags[p] == "#"
            if new and group is not None and group[0] == p and self.group_of[p - 1] >= 0:
                timed = self.lower[group[1] - 1] in DURATIONS
                return at if self.is_subject(group[1]) or timed else p
        return at
