"""Noun phrases read leftwards: the phrase that ends before a token, with its "of" groups, counts and relative clauses.

|the head of the port| said      |officials familiar with the talks| said      |31 percent of those surveyed| say
"""

from __future__ import annotations

from attrs import define, evolve

from newsmodel.extract.statements.phrases.between import DATING, skip_left
from newsmodel.text.analysis import Analysis
from newsmodel.text.measure import PERIODS

__all__ = ["OF", "Party", "is_label", "is_named", "phrase_ending", "relative_before"]

OF = frozenset(
    "of for from in at with by on within inside near to under behind among between over about against into".split()
)
_FURTHER = frozenset("about against into close following".split())


@define
class Party:
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


def phrase_ending(analysis: Analysis, end: int, floor: int) -> Party | None:
    """The noun phrase whose last token stands before `end`."""
    tags, lower, group_of = analysis.tags, analysis.lower, analysis.noun_group_of
    if end <= floor:
        return None
    j = end - 1
    if lower[j] == "whom" and j - 3 > floor and lower[j - 1] == "of" and tags[j - 2] in "Q#N":
        party = _antecedent(analysis, j - 2, floor)  # nine sailors, |many of whom| said
        return evolve(party, mention=j - 2) if party is not None else None
    if tags[j] == "W" or (lower[j] == "that" and j > floor and tags[j - 1] in "NLP"):
        party = _antecedent(analysis, j, floor)
        return evolve(party, mention=j) if party is not None else None
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
    first = max(analysis.noun_groups[number].first, floor)
    if first > floor + 2 and tags[first - 1] == ")" and first == j:
        first = _before_bracket(analysis, first, floor)
    return _with_governors(analysis, (first, end_of_head), end, floor)


def _with_governors(analysis: Analysis, head: tuple[int, int], end: int, floor: int) -> Party:
    """The noun phrase that a group ends: |the head of the board|, |the actors and singers of the house|."""
    tags, lower = analysis.tags, analysis.lower
    first = head[0]
    joint = -1
    for _ in range(8):
        before = first - 1
        if before <= floor:
            break
        tag = tags[before]
        if (tag in "oiyt" and lower[before] in OF) or lower[before] in _FURTHER:
            step = _governing(analysis, before, floor)
            if step is None and tags[before - 1] in "dzvBrnO":
                # officials who |spoke with the paper|, who |met him at the port| said
                return relative_before(analysis, first, end, floor) or Party(first, end, *head)
        elif tag == "g" and tags[before - 1] in "oi" and lower[before - 1] in OF:
            first = before  # a request for |landing rights|
            continue
        elif tag in "ng" and lower[before] not in ("including", "following"):
            step = _group_before(analysis, before, floor)
            if step is None:
                return relative_before(analysis, first, end, floor) or Party(first, end, *head)
        elif tag == "&" and _joins(analysis, before, floor):
            if _is_field(analysis, before):
                return Party(before - 1, end, *head, joint=joint)
            step = _group_before(analysis, before, floor) or (before - 1, before)
            joint = max(joint, head[1])
        elif tag in "vzdnbBMVX~r":
            return relative_before(analysis, first, end, floor) or Party(first, end, *head)
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
    tags = analysis.tags
    if tags[before - 1] in "&C" and tags[before] in "iS":
        before -= 1  # men with no papers |but with a boat|
    timed = _time_from(analysis, before, floor)
    if timed < before:  # |a report| released this week by the ministry; |an aide| hired on Monday in Lenz
        done = tags[timed - 1] in "dn" and timed > floor + 1
        return _group_before(analysis, timed - done, floor)
    step = _group_before(analysis, before, floor)
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


def _time_from(analysis: Analysis, end: int, floor: int) -> int:
    """released |last week| by X, hired |on Monday| in Lenz: where the time that ends at a token begins; `end` itself without"""
    at = end
    while at - 1 > floor and analysis.tags[at - 1] == "Y":
        at -= 1
    if at < end:
        return at - (analysis.lower[at - 1] in ("on", "in", "since"))
    step = _group_before(analysis, end, floor)
    dated = step is not None and analysis.lower[end - 1] in PERIODS and analysis.lower[step[0]] in DATING
    return step[0] if step is not None and dated else end


def _before_bracket(analysis: Analysis, first: int, floor: int) -> int:
    """|the Union for Lisbon (UFL)| party: the name that a bracket parts from its noun"""
    opening = skip_left(analysis, first - 1, floor)
    step = _group_before(analysis, opening + 1, floor) if opening >= floor else None
    return step[0] if step is not None else first


def _count_ending(analysis: Analysis, j: int, floor: int) -> Party | None:
    """|About 4 in 10| say; |31 percent of those surveyed| say"""
    tags, lower = analysis.tags, analysis.lower
    if tags[j] == "#" and j - 1 > floor and tags[j - 1] == "i" and tags[j - 2] != "#":
        return phrase_ending(analysis, j - 1, floor)  # a study |from 2011|
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
    group = analysis.noun_group_at(at - 1)
    if group is None:
        return None
    if group.first < floor or group.end != at or (group.pronoun and analysis.tags[group.head] not in "QD#"):
        return None
    return group.first, at


def _is_field(analysis: Analysis, conjunction: int) -> bool:
    """|Search and| rescue agency chief Ana Torres said, |oil and| gas officials said: one field, no two speakers"""
    tags, lower = analysis.tags, analysis.lower
    left, right = lower[conjunction - 1], tags[conjunction + 1 : conjunction + 3]
    bare = tags[conjunction - 1] == "N" and not left.endswith("s") and left != "police"
    alone = conjunction < 2 or tags[conjunction - 2] not in "DPNJGL&,"
    return bare and alone and right in ("NN", "NL", "NP") and analysis.words[conjunction + 1].islower()


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


def relative_before(analysis: Analysis, first: int, end: int, floor: int) -> Party | None:
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
        # nurses |questioned at| rallies said; but: the talks |ended with| a nurse saying ...
        finite = tags[k] == "d" and tags[end : end + 1] != "g"
        timed = analysis.lower[k + 1] in DATING and tags[k + 1] != "i"  # a study |published this week| says
        reduced = finite and (timed or tags[k + 1] in "iyS") and tags[k - 1] in "NL"
        if (tags[k] == "g" or reduced) and (k < first - 1 or timed):  # lawmakers |trying to keep| control
            step = _group_before(analysis, k, floor)
            return Party(step[0], end, *step) if step is not None else None
    return None


def _antecedent(analysis: Analysis, at: int, floor: int) -> Party | None:
    """X, |who| said; the man |who| said; X, a nurse, |who| said"""
    tags = analysis.tags
    if at - 1 < floor:
        return None
    if tags[at - 1] in ",-":  # |Torres| — who had said so — left
        comma = at - 1
        if is_label(analysis.words[comma - 1]) and tags[comma - 2] == ",":
            comma -= 2  # Torres|, D-Lisbon,| who ...
        if tags[comma - 1] == ")":  # the Port Authority |(PA)|, which ...
            comma = skip_left(analysis, comma - 1, floor) + 1
        before = phrase_ending(analysis, comma, floor)
        if (
            before is not None
            and before.first > floor
            and tags[before.first - 1] == ","
            and not is_named(analysis, before)
        ):
            outer = phrase_ending(analysis, before.first - 1, floor)
            if outer is not None and is_named(analysis, outer):
                return outer
        return before
    return phrase_ending(analysis, at, floor)


def is_label(word: str) -> bool:
    """D-Lisbon, R-Porto: the party and place of a lawmaker"""
    return len(word) > 3 and word[0] in "DRI" and word[1] == "-" and word[2].isupper()


def is_named(analysis: Analysis, party: Party) -> bool:
    """Whether a name stands in the noun group that heads a phrase."""
    return "P" in analysis.tags[party.head_first : party.head_end]
