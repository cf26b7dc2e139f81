"""Following: what stands behind a verb or noun: its objects and its prepositional phrases.

killed |seven rebels and one soldier|       objects, joined by "and" or in a list
exploded |in front of the bank| on Monday   prepositional phrases, as far as the clause goes
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import NounGroup, VerbGroup

__all__ = ["SIDES", "Following", "Group"]

Group = tuple[int, int]
# Nouns that make a complex preposition: in front of, on the outskirts of
SIDES = {
    "front": "outside", "vicinity": "near", "outskirts": "near", "side": "near", "middle": "in", "center": "in", "centre": "in",
    "north": "in", "south": "in", "east": "in", "west": "in", "part": "in", "heart": "in", "edge": "near", "city": "in", "town": "in",
    "village": "in", "area": "in", "district": "in", "province": "in", "department": "in", "neighborhood": "in", "municipality": "in",
    "suburb": "in", "doors": "outside", "door": "outside", "entrance": "outside", "foot": "near", "streets": "in", "region": "in",
    "state": "in", "hands": "by", "behalf": "for", "neighbourhood": "in", "port": "in", "capital": "in", "county": "in", "corner": "in",
}  # fmt: skip
# Participles between an event noun and the phrases that belong to it: the attack |staged| by rebels on ...
_STAGED = frozenset(
    "staged carried launched conducted perpetrated committed mounted made held executed waged led claimed planned organized "
    "organised attended undertaken called".split()
)

# Nouns whose "by" is their own: a protest against |violations| by soldiers
_DONE_BY = frozenset(
    "violation violations abuse abuses objection objections opposition criticism demand demands claim claims allegation allegations "
    "accusation accusations decision decisions move moves effort efforts attempt attempts action actions policy policies rule report "
    "reports statement statements remark remarks comment comments failure failures refusal promise promises use request requests".split()
)
_SAID = frozenset("said says added reported announced".split())
# What is said of a thing whose name the text leaves to others.
_CALLING = frozenset("called calls described describes termed said says dubbed believed".split())
_BEING = frozenset("as was were is are to be".split())
_CALLED = 14  # tokens from "what" to what it is called
_FROM_WHERE = frozenset(["in", "from", "near", "at"])
_BREAKS = frozenset(["according", "despite", "amid"])
_PERIODS = frozenset(
    "hours days weeks months years day night week month year morning afternoon evening".split()
)
_BESIDES = (["as", "well", "as"], ["along", "with"], ["together", "with"], ["and", "also"])
_THERE = frozenset("there here nearby".split())
_ASIDE = 12  # tokens between the commas of an aside
_LONGEST_CHAIN = 6  # "of" groups in a row
_RESUMED = ("&i", "&y", "&S")
_BRACKETS = 15  # tokens between brackets
_LONGEST_LIST = 8  # groups in a list before its "and"
# People who stand for the body that they belong to: |members| of Hamas and Islamic Jihad, both of which are hit.
_OF_A_BODY = frozenset(
    "members member fighters militants supporters followers leaders commanders soldiers troops activists cadres gunmen".split()
)
# Those who act for whole countries, told in the plural.
_OFFICES = frozenset(
    "ministers leaders presidents premiers chancellors envoys delegations representatives negotiators diplomats officials generals "
    "governments navies armies troops soldiers forces ambassadors experts".split()
)
_OPENING = 12  # tokens of a noun and what describes it before its "by"


class Following:
    """Answers questions about what follows a token."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.tags = analysis.tags
        self.lower = analysis.lower
        self.group_of = analysis.noun_group_of
        self.groups = analysis.noun_groups
        self.verb_of = analysis.verb_group_of
        self.verbs = analysis.verb_groups
        self._complements: dict[tuple[int, int], list[tuple[str, Group]]] = {}
        self.is_people: Callable[[int], bool] = lambda i: self.tags[i] == "L"
        self.is_person: Callable[[int], bool] = lambda i: False  # a name of one

    def sentence(self, i: int) -> Group:
        """The token range of the sentence of token `i`."""
        return self.analysis.sentences[self.analysis.sentence_of[i]]

    def group(self, i: int) -> Group | None:
        """The noun group at token `i`, or None."""
        number = self.group_of[i] if 0 <= i < len(self.group_of) else -1
        return self.groups[number][:2] if number >= 0 else None

    def verb(self, i: int) -> VerbGroup | None:
        """The verb group at token `i`, or None."""
        number = self.verb_of[i] if 0 <= i < len(self.verb_of) else -1
        return self.verbs[number] if number >= 0 else None

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
                q += 1
                if q < end and tags[q] == "&":
                    q += 1
            else:
                break
            while q < end and tags[q] in "r":
                q += 1
            if q >= end or self.group_of[q] < 0:
                break
            nxt = self.groups[self.group_of[q]]
            if self.is_subject(nxt.end) and not inner:
                break
            if self._is_age_of(q, nxt.end):
                p = nxt.end  # kidnapped Dan Orlow, |31|, a teacher, and ...
                continue
            inside = self._joins_inside(p, past, nxt) if past > p else inside and self._is_bare_name(nxt)
            if not inside:
                found.append((q, nxt.end))
            p = nxt.end
        return found

    def _is_age_of(self, first: int, end: int) -> bool:
        """Dan Orlow, |31|, and ...: how old he is"""
        return self.tags[first - 1 : end] == ",#" and self.tags[end] in ",;" and self.is_person(first - 2)

    def past_besides(self, p: int) -> int | None:
        """killed the mayor |as well as| two guards, the mayor, |along with| two guards: behind what joins them"""
        p += self.tags[p : p + 1] == ","
        return next((p + len(words) for words in _BESIDES if self.lower[p : p + len(words)] == words), None)

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

    def opens_clause(self, i: int) -> bool:
        """until |police came|, after |the army fired|: a group with its verb, not: after |the attack|"""
        group = self.group(i + 1)
        return group is not None and self.is_subject(self.past_of(group[1]))

    def _joins_inside(self, p: int, past: int, joined: NounGroup) -> bool:
        """expelled the envoys of Karvia |and Lenz|: a bare name joined to the name behind "of", not to the noun before it"""
        own = self.groups[self.group_of[past - 1]]
        noun = self.tags[p - 1] in "NL" and self.lower[p - 1] not in _OF_A_BODY
        return noun and self._is_bare_name(own) and self._is_bare_name(joined)

    def _is_bare_name(self, group: NounGroup) -> bool:
        return self.tags[group.first] == "P" == self.tags[group.end - 1]

    def _past_aside(self, at: int, end: int) -> int:
        """killed, |with clubs and knives|, three farmers: where the object begins, behind a phrase between commas"""
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

    def is_relative(self, i: int) -> bool:
        """The bomb |that killed| Ada Orlow and two guards went off: a verb of a relative clause without a comma"""
        verb = self.verb(i)
        at = verb.first - 1 if verb is not None else 0
        return at > 0 and self.tags[at] in "WT" and self.group_of[at - 1] >= 0

    def past_of(self, p: int) -> int:
        """Behind "of" groups: members |of the army| and ..."""
        if self.tags[p : p + 1] != "o":
            return p
        for _ in range(_LONGEST_CHAIN):
            if p + 1 >= len(self.tags) or self.tags[p] != "o" or self.group_of[p + 1] < 0:
                break
            p = self.groups[self.group_of[p + 1]].end
        return p

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

    def is_subject(self, at: int) -> bool:
        """Whether a finite verb follows: |the army| said"""
        p = at
        while p < len(self.tags) and self.tags[p] in "r~":
            p += 1
        if p >= len(self.tags) or self.verb_of[p] < 0:
            return False
        return self.verbs[self.verb_of[p]].form == "finite"

    def heads_clause(self, at: int) -> bool:
        """Joint patrols |by| Chile and Peru began: a noun that opens the sentence, whose verb is still to come"""
        start = self.sentence(at)[0]
        opened = self.lower[at] == "by" and self.tags[start] in "DJLNPH#Q"
        return opened and at - start <= _OPENING and max(self.verb_of[start:at], default=-1) < 0

    def complements(self, at: int, reach: int = 40) -> list[tuple[str, Group]]:
        """The prepositional phrases behind token `at`, as far as the clause goes, each with its preposition."""
        known = self._complements.get((at, reach))
        if known is None:
            known = self._complements[at, reach] = self._find_complements(at, reach)
        return known

    def _find_complements(self, at: int, reach: int) -> list[tuple[str, Group]]:
        tags, lower, verb_of, group_of = self.tags, self.lower, self.verb_of, self.group_of
        end = min(len(tags), at + reach, self.sentence(at)[1] if at < len(tags) else at)
        found: list[tuple[str, Group]] = []
        p = at
        prep = ""
        while p < end:
            tag = tags[p]
            if verb_of[p] >= 0 or tag in 'WTws;:."':
                if tag == '"' or (tag == "n" and self._is_staged(p)):
                    p += 1
                    continue
                break
            if tag == "," and (q := self._past_source(p, end)) is not None:
                p, prep = q, ""
                continue
            if lower[p] in _BREAKS:
                break
            if tag == "(" and (q := self._closing(p, end)) is not None:
                p = q + 1  # the killing of [the late minister] |Max Orlow|
                continue
            if tag in "ioySt":
                own = lower[p] == "by" and p > at and lower[p - 1] in _DONE_BY
                prep = (
                    "by:" if own else lower[p]
                )  # protested against violations |by soldiers|: not they protested
                p += 1
                while p < end and tags[p] in "r\"'":
                    p += 1
                continue
            number = group_of[p]
            if number >= 0:
                group = self.groups[number]
                if not prep and self.is_subject(group.end) and found:
                    break
                if (prep and prep != "of") or (prep == "of" and all(self._is_aside(*one) for one in found)):
                    side = SIDES.get(lower[group.end - 1])
                    if side is not None and group.end < end and tags[group.end] == "o":
                        p = group.end + 1
                        found.append((prep, (group.first, group.end)))
                        prep = side
                        continue
                    those = self._those_of(group.end, end)
                    if those:
                        found += [(prep, other) for other in those]
                        p, prep = those[-1][1], ""
                        continue
                    found.append((prep, (p, group.end)))
                    found += [(prep, other) for other in self._more(group.end, end, prep)]
                elif prep == "of":
                    found.append(("of:", (p, group.end)))
                p = group.end
                prep = ""
                continue
            if tag in ",Y":
                prep = ""
            if tag == "," and tags[p + 1 : p + 3] in _RESUMED:
                p += 2  # spoke with the minister, Ana Roth, |and with| her aide
                continue
            if tag == "," and p + 1 < end and tags[p + 1] not in 'iySr"YPD#Q':
                break
            if tag == "&" and p + 1 < end and verb_of[p + 1] >= 0:
                break
            p += 1
        return found

    def _past_source(self, p: int, end: int) -> int | None:
        """was burned down |, according to residents,| by gunmen; |, police said,|: behind who told it, where the clause goes on"""
        at = p + 1
        named = self.lower[at : at + 2] == ["according", "to"]
        group = self.group(at + 2 if named else at)
        if group is None:
            return None
        q = self.past_of(group[1])
        if not named:
            if q >= end or self.lower[q] not in _SAID:
                return None
            q += 1
        return q if q + 1 < end and self.tags[q] == "," and self.tags[q + 1] in "iy" else None

    def _is_staged(self, p: int) -> bool:
        """an attack |carried| out by rebels; not: drills, in a statement |carried| by an agency"""
        word = self.lower[p]
        return (
            self.tags[p] == "n"
            and word in _STAGED
            and (word != "carried" or self.lower[p + 1 : p + 2] == ["out"])
        )

    def _is_aside(self, prep: str, group: Group) -> bool:
        """What may stand between an event noun and its "of": when, or by whom by name, for names take no "of" along"""
        return self._is_period(*group) or (prep == "by" and self.tags[group[1] - 1] == "P")

    def _is_period(self, first: int, end: int) -> bool:
        """the murders over |the last three days| of a teacher"""
        return self.lower[end - 1] in _PERIODS or all(tag in "#Y" for tag in self.tags[first:end])

    def _closing(self, p: int, end: int) -> int | None:
        return next((q for q in range(p + 1, min(end, p + _BRACKETS)) if self.tags[q] == ")"), None)

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

    def _those_of(self, at: int, end: int) -> list[Group]:
        """a meeting of the foreign ministers of |Chile and Peru|: whose ministers they are, where they are of several"""
        if self.lower[at - 1] not in _OFFICES or self.lower[at : at + 1] not in (["of"], ["from"]):
            return []
        group = self.group(at + 1)
        if group is None or group[0] != at + 1 or self.tags[group[1] - 1] != "P":
            return []
        others = self._more(group[1], end, "between")
        named = others and all(self.tags[other[1] - 1] == "P" for other in others)
        return [group, *others] if named else []

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
