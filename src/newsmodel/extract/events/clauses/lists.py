"""Lists: which groups "and" and commas join to the one before them.

the mayor, |the judge and two guards|               a comma of a list, for an "and" follows
the mayor, |along with two guards|                  joined in other words
burned homes, |witnesses and officials said|        no list: they are the subject of a verb
expelled the envoys of Karvia |and Lenz|            joined to the name behind "of", not to the envoys
in Mosul |and Hilla|                                joined behind a preposition
"""

from __future__ import annotations

from newsmodel.extract.events.clauses.groups import Group, Groups
from newsmodel.text.phrase import NounGroup

__all__ = ["Lists"]

_FROM_WHERE = frozenset(["in", "from", "near", "at"])
_BESIDES = (["as", "well", "as"], ["along", "with"], ["together", "with"], ["and", "also"])
_FIRST_BESIDES = frozenset(words[0] for words in _BESIDES)
_LONGEST_LIST = 8  # groups in a list before its "and"
# People who stand for the body that they belong to: |members| of Hamas and Islamic Jihad, both of which are hit.
_OF_A_BODY = frozenset(
    "members member fighters militants supporters followers leaders commanders soldiers troops activists cadres gunmen".split()
)
_HEADING = frozenset("chiefs heads chairmen directors secretaries spokesmen speakers".split())


class Lists(Groups):
    """Tells what is joined."""

    def past_besides(self, p: int) -> int | None:
        """killed the mayor |as well as| two guards, the mayor, |along with| two guards: behind what joins them"""
        p += self.tags[p : p + 1] == ","
        if p >= len(self.lower) or self.lower[p] not in _FIRST_BESIDES:
            return None
        return next((p + len(words) for words in _BESIDES if self.lower[p : p + len(words)] == words), None)

    def _past_where(self, q: int, end: int) -> int | None:
        """The "and" behind where somebody is from, if people who are counted or told by whose they are follow it.

        shot the mayor of a town |in the western state of Sarn| and two of his guards
        """
        for _ in range(3):
            group = self.group(q + 1) if q < end and self.lower[q] in _FROM_WHERE else None
            if group is None or group[0] != q + 1:
                break
            q = self.past_of(group[1])
        else:
            return None
        if q + 1 >= end or self.tags[q] != "&" or self.tags[q + 1] not in "#H":
            return None
        last = self.group(q + 1)
        head = last[1] - 1 if last is not None else q + 1
        return q if self.tags[head] == "#" or self.is_people(head) else None

    def _joins_inside(self, p: int, past: int, joined: NounGroup) -> bool:
        """expelled the envoys of Karvia |and Lenz|: a bare name joined to the name behind "of", not to the noun before it"""
        own = self.groups[self.group_of[past - 1]]
        noun = self.tags[p - 1] in "NL" and self.lower[p - 1] not in _OF_A_BODY
        if noun and self.tags[own.first] == "D" and self.lower[p - 1] in _HEADING:
            # met the chiefs of the army, |navy and air force|: without an article they go on with what has one
            return self._is_bare_noun(joined)
        return noun and self._is_bare_name(own) and self._is_bare_name(joined)

    def is_bare(self, group: NounGroup) -> bool:
        """the envoys of Karvia, Lenz and |Sarn|, the chiefs of the army, navy and |air force|: without an article"""
        return self._is_bare_name(group) or self._is_bare_noun(group)

    def _is_bare_noun(self, group: NounGroup) -> bool:
        return not self.tags[group.first : group.end].strip("NJ") and self.tags[group.head] == "N"

    def _is_bare_name(self, group: NounGroup) -> bool:
        return self.tags[group.first] == "P" == self.tags[group.end - 1]

    def _list_goes_on(self, comma: int, end: int, *, topic: bool = False) -> bool:
        """A, |B, C and D|: a comma is part of a list if "and" follows, with nothing but groups between; with `topic`, also
        where a verb stands behind it: the killing of A, |B and C| shocked the town."""
        if comma + 1 < end and self.tags[comma + 1] == "&":
            return True
        p = comma
        for _ in range(_LONGEST_LIST):
            group = self.group(p + 1)
            if group is None or group[0] != p + 1 or self.is_subject(group[1]):
                return False
            p = self.past_of(group[1])
            if p >= end or self.tags[p] not in ",&":
                return False
            linked = p if self.tags[p] == "&" else p + 1
            if linked < end and self.tags[linked] == "&":
                last = self.group(linked + 1)
                # burned homes, |witnesses and officials said|: the list is a subject
                return topic or last is None or self.tags[p] == "," or not self.is_subject(last[1])
        return False

    def _is_topic(self, prep: str, at: int) -> bool:
        """|The killing of two monks and a nurse| shocked the town: an "of" with no verb of its clause before it"""
        if prep != "of":
            return False
        for i in range(at - 1, self.sentence(at)[0] - 1, -1):
            if self.verb_of[i] >= 0 and self.verbs[self.verb_of[i]].form == "finite":
                return False
            if self.tags[i] in 'sTW;:"':
                break
        return True

    def _of_opening(self, at: int) -> bool:
        """A raid by |rebels| and bandits left nine dead: the "by" before the group that ends here is of the noun that opens"""
        group = self.group(at - 1)
        return group is not None and group[0] > 0 and self.heads_clause(group[0] - 1)

    def _more(self, at: int, end: int, prep: str) -> list[Group]:
        """in Mosul |and Hilla|; between Chile |and the rebels| were broken off: between has two sides"""
        p = self.past_of(at)
        found: list[Group] = []
        topic = p < end and self._is_topic(prep, at)
        while (
            p < end
            and len(found) < 5
            and (self.tags[p] == "&" or (self.tags[p] == "," and self._list_goes_on(p, end, topic=topic)))
        ):
            p += 1
            if p < end and self.tags[p] == "&":
                p += 1
            group = self.group(p)
            if group is None:
                break
            bound = topic or (prep == "between" and not found) or (prep == "by" and self._of_opening(at))
            if self.is_subject(group[1]) and not bound:
                break
            found.append(group)
            p = self.past_of(group[1])
        return found
