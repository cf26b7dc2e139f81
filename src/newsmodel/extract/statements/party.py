"""Party: the noun phrase that names a speaker, found leftwards from the cue.

[|Ana Torres|, a spokeswoman for the ministry,] said        before the cue, with its apposition
[|Officials| familiar with the talks] said                  with a reduced relative clause
"""

from __future__ import annotations

from typing import NamedTuple

from newsmodel.text.analysis import Analysis

__all__ = ["OF", "Party", "party_before"]

_REACH = 45
_PERIODS = frozenset(["week", "month", "year", "morning", "evening", "afternoon", "night"])


OF = frozenset(
    "of for from in at with by on within inside near to under behind among between over about against into".split()
)


class Party(NamedTuple):
    """A noun phrase.

    Attributes:
        first, end: the phrase with its appositions and "of" groups, token range.
        head_first, head_end: the noun group that heads it.
        mention: the relative pronoun that stands for it beside the cue ("who"), or -1.
        joint: end of the second of two joint speakers (Torres and |Bell|), or -1.
    """

    first: int
    end: int
    head_first: int
    head_end: int
    mention: int = -1
    joint: int = -1

    @property
    def head(self) -> int:
        """The head token."""
        return self.head_end - 1


def party_before(analysis: Analysis, end: int, floor: int) -> Party | None:
    """The noun phrase that ends before token `end`, the subject of the verb there; not left of `floor`."""
    tags = analysis.tags
    j = _skip_left(analysis, end - 1, floor)
    if j < floor:
        return None
    if tags[j] == "," and j > floor and tags[j - 1] == ")":  # Jack Reed (D-R.I.), said
        bare = _skip_left(analysis, j - 1, floor)
        if floor <= bare < j - 1 and tags[bare] == "P":
            party = _phrase_ending(analysis, bare + 1, floor)
            outer = _behind_parenthesis(analysis, j, floor)
            if party is None or outer is None or not _is_apposed(analysis, outer, party):
                return party
            return outer
    if tags[j] == '"':
        return _name_in_marks(analysis, j, floor)
    if tags[j] in ",-" and j > floor:
        return _behind_parenthesis(analysis, j, floor) or _before_comma(analysis, j, end, floor)
    if tags[j] in "ndv" and analysis.noun_group_of[j] < 0 and not analysis.words[j][:1].isupper():
        described = _relative(analysis, j + 1, j + 1, floor)  # an owner |who asked not to be named| said
        if described is not None:
            return described
    return _phrase_ending(analysis, j + 1, floor)


def _before_comma(analysis: Analysis, comma: int, end: int, floor: int) -> Party | None:
    """|The security firm Lumora|, has said that ...: a comma too many behind the name that opens the sentence"""
    party = _phrase_ending(analysis, comma, floor) if analysis.tags[end] in "VX" else None
    opens = party is not None and party.first == floor and (floor == 0 or analysis.tags[floor - 1] == ".")
    return party if party is not None and opens and _named(analysis, party) else None


def _name_in_marks(analysis: Analysis, closing: int, floor: int) -> Party | None:
    """the so-called |“Coast Front”| said: a name in marks behind a determiner or an adjective"""
    tags = analysis.tags
    for k in range(closing - 1, max(floor, closing - 6), -1):
        if tags[k] == '"':
            if k == closing - 1 or tags[k - 1] not in "DJNP" or tags[closing - 1] in ",.":
                return None
            if any(not analysis.words[i][:1].isupper() for i in range(k + 1, closing)):
                return None
            return Party(k + 1, closing, k + 1, closing)
    return None


def _skip_left(analysis: Analysis, j: int, floor: int) -> int:
    """Leftwards over adverbs, days and brackets: X |on Monday| said, X |(R-Ohio)| |also| said."""
    tags, lower = analysis.tags, analysis.lower
    while j >= floor:
        tag = tags[j]
        if (tag == "G" and j > floor and tags[j - 1] == "O") or (
            tag in "r~VMX"
            or lower[j] in ("long", "first")
            or lower[j] in ("himself", "herself", "themselves", "itself", "both", "all")
        ):  # he 's said
            j -= 1
        elif tag == "Y" and j > floor:
            j -= 2 if tags[j - 1] == "i" else 1
        elif tag == "#" and j > floor + 1 and tags[j - 1] == "Y":
            j -= 3 if tags[j - 2] == "i" else 2
        elif (
            lower[j] in _PERIODS
            and j > floor + 1
            and lower[j - 1] in ("last", "this", "earlier", "late", "past")
        ):
            j -= 2
        elif tag == ")":
            k = j - 1
            while k > max(floor, j - 12) and tags[k] != "(":
                k -= 1
            if tags[k] != "(":
                return j
            j = k - 1
        else:
            break
    return j


def _phrase_ending(analysis: Analysis, end: int, floor: int) -> Party | None:
    """The noun phrase whose last token stands before `end`."""
    tags, lower, group_of = analysis.tags, analysis.lower, analysis.noun_group_of
    if end <= floor:
        return None
    j = end - 1
    if tags[j] == "W" or (lower[j] == "that" and j > floor and tags[j - 1] in "NLP"):
        party = _antecedent(analysis, j, floor)
        return party._replace(mention=j) if party is not None else None
    if tags[j] in "#%" or (tags[j] in "nJ" and j > floor and lower[j - 1] in ("those", "people")):
        counted = _count_ending(analysis, j, floor)
        if counted is not None:
            return counted
    number = group_of[j]
    if number < 0 and tags[j] in "nJ" and j > floor:  # the actors |involved| said
        number, end_of_head = group_of[j - 1], j
    else:
        end_of_head = end
    if number < 0:
        if analysis.words[j][:1].isupper() and tags[j] in "JNLrgv":  # |Jolly| said: a name that is a word
            return Party(j, end, j, end)
        return None
    group = analysis.noun_groups[number]
    first = max(group.first, floor)
    if first > floor + 2 and tags[first - 1] == ")" and first == j:
        first = _before_bracket(analysis, first, floor)
    head = (first, end_of_head)
    joint = -1
    for _ in range(8):
        before = first - 1
        if before <= floor:
            break
        tag = tags[before]
        if (tag in "oiyt" and lower[before] in OF) or lower[before] in ("about", "against", "into", "close"):
            step = _governing(analysis, before, floor)
            if step is None and tags[before - 1] in "dzvBrn":
                # officials who |spoke with the paper| said
                return _relative(analysis, first, end, floor) or Party(first, end, *head)
        elif tag in "ng" and lower[before] not in ("including", "following"):
            step = _group_before(analysis, before, floor)
            if step is None:
                return _relative(analysis, first, end, floor) or Party(first, end, *head)
        elif tag == "&" and _joins(analysis, before, floor):
            step = _group_before(analysis, before, floor) or (before - 1, before)
            joint = max(joint, head[1])
        elif tag in "vzdnBMVX~r":
            return _relative(analysis, first, end, floor) or Party(first, end, *head)
        elif tag == "," and joint >= 0 and _lists(analysis, before, floor):
            step = _group_before(analysis, before, floor)
        else:
            break
        if step is None:
            break
        first, head = step[0], step
    return Party(first, end, *head, joint=joint)


def _governing(analysis: Analysis, before: int, floor: int) -> tuple[int, int] | None:
    """The group that a preposition belongs to: |the head| of the board, |the actors involved| in the play"""
    step = _group_before(analysis, before, floor)
    tags = analysis.tags
    if step is not None or tags[before - 1] not in "nJrg" or before - 1 <= floor:
        return step
    k = before - 1
    while k > floor and tags[k] in "r":
        k -= 1
    step = _group_before(analysis, k, floor)
    if step is None and tags[k - 1 : k + 1] == "JJ":  # a police |official familiar with| the talks
        source = _group_before(analysis, k - 1, floor)
        step = (source[0], k) if source is not None else None
    return step


def _before_bracket(analysis: Analysis, first: int, floor: int) -> int:
    """|the Union for Lisbon (UFL)| party: the name that a bracket parts from its noun"""
    opening = _skip_left(analysis, first - 1, floor)
    step = _group_before(analysis, opening + 1, floor) if opening >= floor else None
    return step[0] if step is not None else first


def _count_ending(analysis: Analysis, j: int, floor: int) -> Party | None:
    """|About 4 in 10| say; |31 percent of those surveyed| say"""
    tags, lower = analysis.tags, analysis.lower
    if tags[j] == "#" and j - 1 > floor and tags[j - 1] == "i" and tags[j - 2] != "#":
        return _phrase_ending(analysis, j - 1, floor)  # a study |from 2011|
    first = j
    while (
        first > floor
        and j - first < 8
        and (
            tags[first - 1] in "#%QrDL"
            or lower[first - 1]
            in ("in", "of", "than", "percent", "half", "majority", "third", "those", "out")
        )
    ):
        first -= 1
    return Party(first, j + 1, first, j + 1) if first < j or tags[j] == "#" else None


def _group_before(analysis: Analysis, at: int, floor: int) -> tuple[int, int] | None:
    """The noun group that ends right before token `at`, or before the bracket there: |the Harbour League| (HL) and ..."""
    if at - 1 < floor:
        return None
    if analysis.tags[at - 1] == ")":
        opening = analysis.tags.rfind("(", max(floor, at - 8), at)
        at = opening if opening > floor else at
    number = analysis.noun_group_of[at - 1]
    if number < 0:
        return None
    group = analysis.noun_groups[number]
    if group.first < floor or group.end != at or (group.pronoun and analysis.tags[group.head] not in "QD#"):
        return None
    return group.first, at


def _joins(analysis: Analysis, at: int, floor: int) -> bool:
    """X |and| Y said: what stands before X opens the clause."""
    step = _group_before(analysis, at, floor)
    if step is None and at - 1 >= floor and analysis.lower[at - 1] in ("he", "she", "they"):
        step = (at - 1, at)  # |she| and Bell said
    for _ in range(3):  # |officials in Lenz| and residents said
        if step is None or step[0] <= floor or analysis.lower[step[0] - 1] not in OF:
            break
        step = _group_before(analysis, step[0] - 1, floor) or step
        if step[1] != at and analysis.lower[step[1]] not in OF:
            break
    return step is not None and (
        step[0] == floor
        or analysis.tags[step[0] - 1] in ',".;:&CTSs'
        or analysis.lower[step[0] - 1] == "with"  # with |X and Y| saying that ...
    )


def _lists(analysis: Analysis, comma: int, floor: int) -> bool:
    """|Fiji|, Vanuatu and Tonga say: a name before the comma that opens the clause or goes on a list"""
    step = _group_before(analysis, comma, floor)
    named = step is not None and analysis.tags[comma - 1] == "P" and analysis.tags[comma + 1] in "PD"
    return named and step is not None and (step[0] == floor or analysis.tags[step[0] - 1] in ',".;:')


def _relative(analysis: Analysis, first: int, end: int, floor: int) -> Party | None:
    """a man |who lives next door| said: the noun group before "who"."""
    tags = analysis.tags
    for k in range(first - 1, max(floor, first - 14), -1):
        if tags[k] in ',".;:':
            return None
        if tags[k] in "WT":
            step = _group_before(analysis, k, floor)
            for _ in range(3):  # |a teacher at Lenz University| who once worked there
                if step is None or tags[step[0] - 1] not in "oi" or analysis.lower[step[0] - 1] not in OF:
                    break
                step = _group_before(analysis, step[0] - 1, floor) or step
                if tags[step[1]] not in "oi":
                    break
            return Party(step[0], end, *step) if step is not None else None
        if tags[k] == "g" and k < first - 1:  # lawmakers |trying to keep| control
            step = _group_before(analysis, k, floor)
            return Party(step[0], end, *step) if step is not None else None
    return None


def _antecedent(analysis: Analysis, at: int, floor: int) -> Party | None:
    """X, |who| said; the man |who| said; X, a nurse, |who| said"""
    tags = analysis.tags
    if at - 1 < floor:
        return None
    if tags[at - 1] == ",":
        comma = at - 1
        if _is_label(analysis.words[comma - 1]) and tags[comma - 2] == ",":
            comma -= 2  # Torres|, D-Lisbon,| who ...
        if tags[comma - 1] == ")":  # the Port Authority |(PA)|, which ...
            comma = _skip_left(analysis, comma - 1, floor) + 1
        before = _phrase_ending(analysis, comma, floor)
        if (
            before is not None
            and before.first > floor
            and tags[before.first - 1] == ","
            and not _named(analysis, before)
        ):
            outer = _phrase_ending(analysis, before.first - 1, floor)
            if outer is not None and _named(analysis, outer):
                return outer
        return before
    return _phrase_ending(analysis, at, floor)


def _is_label(word: str) -> bool:
    """D-Lisbon, R-Porto: the party and place of a lawmaker"""
    return len(word) > 3 and word[0] in "DRI" and word[1] == "-" and word[2].isupper()


def _behind_parenthesis(analysis: Analysis, comma: int, floor: int) -> Party | None:
    """X|, a nurse who lives in Lisbon,| said: the noun phrase before the comma that opens."""
    tags = analysis.tags
    closing = tags[comma]
    found: Party | None = None
    inside = False
    for k in range(comma - 1, max(floor, comma - _REACH), -1):
        if tags[k] == '"' and (inside or '"' in tags[max(floor, k - 6) : k]):
            inside = not inside  # Torres, head of the |“New Path”| party, said
            continue
        if tags[k] in '".;:':
            break
        if tags[k] != closing:
            continue
        if not _opens_parenthesis(tags, k + 1, comma) and not (
            tags[k + 1] == "d" and tags[k + 2 : k + 3] in ("i", "y") and analysis.lower[k + 1].endswith("ed")
        ):
            continue
        candidate = (
            party_before(analysis, k, floor)
            if tags[k - 1] in ")Y" or analysis.lower[k - 1] in _PERIODS
            else _phrase_ending(analysis, k, floor)
        )
        if candidate is None:
            break
        if _is_label(analysis.words[candidate.head]) and candidate.first > floor:
            continue
        if candidate.first > floor + 2 and tags[candidate.first - 2 : candidate.first] in (",o", ",i"):
            continue  # Torres, 29, |of Lenz, Ala.|, says
        found = Party(candidate.first, comma, candidate.head_first, candidate.head_end)
        apposed = tags[k - 1] in "NL" and analysis.tags[k + 1 : comma].strip("P") == ""
        if comma - k > 2 and (
            apposed or (set(tags[k + 1 : comma]) == {"P"} and tags[candidate.first] in "DH")
        ):
            break  # the head of the clinic, |Dr Ana Torres|, told ...: the name ends the search
        if _named(analysis, candidate) or candidate.first <= floor or tags[candidate.first - 1] != ",":
            break
    return _outside_relative(analysis, found, floor) if found is not None else None


def _outside_relative(analysis: Analysis, found: Party, floor: int) -> Party:
    """|Ana Torres|, who met her deputy, Rui Bell, on Monday, said: the name in the relative clause is not the subject"""
    tags = analysis.tags
    for k in range(found.first - 1, max(floor + 1, found.first - _REACH), -1):
        if tags[k] in '".;:' or (tags[k] == "," and tags[k + 1] in "dzBMVX&"):
            return found
        if tags[k] == "W" and tags[k - 1] == "," and tags[k + 1] in "dzBMVX":
            outer = _phrase_ending(analysis, k - 1, floor)
            opens = outer is not None and outer.first <= floor
            return Party(outer.first, k - 1, outer.head_first, outer.head_end) if outer and opens else found
    return found


def _is_apposed(analysis: Analysis, outer: Party, party: Party) -> bool:
    """Ana Torres, |secretary of the Dockers' League (DL)|, said: the phrase, an office, tells of the name before it"""
    tags, first = analysis.tags, outer.head_end + 1
    return (
        tags[outer.head_end] == ","
        and _named(analysis, outer)
        and tags[outer.head] == "P"
        and tags[max(outer.first - 1, 0)] not in "oi"
        and analysis.words[first][0].islower()
        and not set(tags[first : party.first]) & set('dzBMVX".;:')
        and (party.head_first > first or not _named(analysis, party))
    )


def _opens_parenthesis(tags: str, first: int, end: int) -> bool:
    return end > first and tags[first] in "DHPNLJ#QWgniSsrwoY$&C"


def _named(analysis: Analysis, party: Party) -> bool:
    return "P" in analysis.tags[party.head_first : party.head_end]
