"""Party: the noun phrase that names a speaker, found leftwards from the cue.

[|Ana Torres|, a spokeswoman for the ministry,] said        before the cue, with its apposition
[|Officials| familiar with the talks] said                  with a reduced relative clause
"""

from __future__ import annotations

from newsmodel.extract.statements.phrases.between import skip_left
from newsmodel.extract.statements.phrases.noun_phrase import (
    OF,
    Party,
    is_label,
    is_named,
    phrase_ending,
    relative_before,
)
from newsmodel.extract.statements.phrases.relative_subject import behind_relative_clause
from newsmodel.text.analysis import Analysis
from newsmodel.text.measure import PERIODS

__all__ = ["OF", "Party", "party_before"]

_REACH = 45


def party_before(analysis: Analysis, end: int, floor: int) -> Party | None:
    """The noun phrase that ends before token `end`, the subject of the verb there; not left of `floor`."""
    tags = analysis.tags
    j = skip_left(analysis, end - 1, floor)
    if j < floor:
        return None
    if tags[j] == "," and j > floor and tags[j - 1] == ")":  # Jack Reed (D-R.I.), said
        bare = skip_left(analysis, j - 1, floor)
        if floor <= bare < j - 1 and tags[bare] == "P":
            party = phrase_ending(analysis, bare + 1, floor)
            outer = _behind_parenthesis(analysis, j, floor)
            if party is None or outer is None or not _is_apposed(analysis, outer, party):
                return party
            return outer
    if tags[j] == '"' and tags[j - 1] == "," and _closes_apposition(analysis, j, floor):
        return _behind_parenthesis(analysis, j, floor)
    if tags[j] == '"':
        return _name_in_marks(analysis, j, floor)
    if tags[j] in ",-" and j > floor:
        return _behind_parenthesis(analysis, j, floor) or _before_comma(analysis, j, end, floor)
    if tags[j] in "ndv" and analysis.noun_group_of[j] < 0 and not analysis.words[j][:1].isupper():
        described = relative_before(
            analysis, j + 1, j + 1, floor
        )  # an owner |who asked not to be named| said
        if described is not None:
            return described
    nearest = phrase_ending(analysis, j + 1, floor)
    return behind_relative_clause(analysis, j + 1, floor, nearest) or nearest


def _closes_apposition(analysis: Analysis, closing: int, floor: int) -> bool:
    """Bell, author of |“The Old Wall,”| said; Torres, known as |“the Fox,”| said: the comma stands inside the marks"""
    opening = analysis.tags.rfind('"', max(floor, closing - 9), closing)
    if opening <= floor or (analysis.tags[opening - 1] not in "oS" and analysis.lower[opening - 1] != "as"):
        return False
    return "," in analysis.tags[max(floor, opening - 16) : opening]


def _before_comma(analysis: Analysis, comma: int, end: int, floor: int) -> Party | None:
    """|The security firm Lumora|, has said that ...: a comma too many behind the name that opens the sentence"""
    party = phrase_ending(analysis, comma, floor) if analysis.tags[end : end + 1] in ("V", "X") else None
    opens = party is not None and party.first == floor and (floor == 0 or analysis.tags[floor - 1] == ".")
    return party if party is not None and opens and is_named(analysis, party) else None


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


def _behind_parenthesis(analysis: Analysis, comma: int, floor: int) -> Party | None:
    """X|, a nurse who lives in Lisbon,| said: the noun phrase before the comma that opens."""
    tags = analysis.tags
    inside = tags[comma] == '"'  # author of “The Old Wall|,”| said
    closing = "," if inside else tags[comma]
    found: Party | None = None
    for k in range(comma - 1, max(floor, comma - _REACH), -1):
        if tags[k] == '"' and (inside or '"' in tags[max(floor, k - 6) : k]):
            inside = not inside  # Torres, head of the |“New Path”| party, said
            continue
        if tags[k] in '".;:' and tags[k : k + 2] != ".)":  # Leo Torres (R-Tenn|.|)
            break
        if tags[k] != closing:
            continue
        if not _opens_parenthesis(tags, k + 1, comma) and not _is_participle(analysis, k + 1):
            continue
        candidate = (
            party_before(analysis, k, floor)
            if tags[k - 1] in ")Y" or analysis.lower[k - 1] in PERIODS
            else phrase_ending(analysis, k, floor)
        )
        if candidate is None:
            break
        if analysis.lower[k + 1] == "where" and candidate.first > floor and tags[candidate.first - 1] in "io":
            continue  # Torres, fresh from |Lenz|, where she met the union, said
        if is_label(analysis.words[candidate.head]) and candidate.first > floor:
            continue
        if candidate.first > floor + 2 and tags[candidate.first - 2 : candidate.first] in (",o", ",i"):
            continue  # Torres, 29, |of Lenz, Ala.|, says
        if found is not None and candidate.first - 1 == floor and tags[floor] in "iS":
            break  # In |a video|, the cartel, known as LC, said
        found = Party(candidate.first, comma, candidate.head_first, candidate.head_end)
        # Ana Torres, a nurse |from Lenz, New Karvia|, said: a place and its state, no name
        placed = tags[k - 1] == "P" and tags[max(candidate.first - 2, 0) : candidate.first] == "P,"
        apposed = tags[k - 1] in "NL" and analysis.tags[k + 1 : comma].strip("P") == ""
        if comma - k > 2 and (
            apposed or (set(tags[k + 1 : comma]) == {"P"} and tags[candidate.first] in "DH" and not placed)
        ):
            break  # the head of the clinic, |Dr Ana Torres|, told ...: the name ends the search
        if is_named(analysis, candidate) or candidate.first <= floor or tags[candidate.first - 1] != ",":
            break
    return _outside_relative(analysis, found, floor) if found is not None else None


_PARTICIPLES = frozenset("made built led known run held seen drawn".split())


def _is_participle(analysis: Analysis, at: int) -> bool:
    """the League, |backed| by the mayor, said; the Staff, |made| up of men, said: what the tagger took for a past tense"""
    tags, word = analysis.tags, analysis.lower[at]
    return (
        tags[at] == "d"
        and tags[at + 1 : at + 2] in ("i", "y")
        and (word.endswith("ed") or word in _PARTICIPLES)
    )


def _outside_relative(analysis: Analysis, found: Party, floor: int) -> Party:
    """|Ana Torres|, who met her deputy, Rui Bell, on Monday, said: the name in the relative clause is not the subject"""
    tags = analysis.tags
    for k in range(found.first - 1, max(floor + 1, found.first - _REACH), -1):
        if tags[k] in '".;:' or (tags[k] == "," and tags[k + 1] in "dzBMVX&"):
            return found
        if tags[k] == "W" and tags[k - 1] == "," and tags[k + 1] in "dzBMVX":
            outer = phrase_ending(analysis, k - 1, floor)
            opens = outer is not None and outer.first <= floor
            return Party(outer.first, k - 1, outer.head_first, outer.head_end) if outer and opens else found
    return found


def _is_apposed(analysis: Analysis, outer: Party, party: Party) -> bool:
    """Ana Torres, |secretary of the Dockers' League (DL)|, said: the phrase, an office, tells of the name before it"""
    tags, first = analysis.tags, outer.head_end + 1
    opening = tags.find(",", outer.head_end, party.first)
    bracketed = tags[outer.head_end] == "(" and opening > 0 and tags[opening - 1] == ")"
    if bracketed and (tags[opening + 1] in "nW" or _is_participle(analysis, opening + 1)):
        return is_named(analysis, outer)  # the Central Staff (CS)|, made up of men who left the Front (F),|
    return (
        tags[outer.head_end] == ","
        and is_named(analysis, outer)
        and tags[outer.head] == "P"
        and tags[max(outer.first - 1, 0)] not in "oi"
        and analysis.words[first][0].islower()
        and not set(tags[first : party.first]) & set('dzBMVX".;:')
        and (party.head_first > first or not is_named(analysis, party))
    )


def _opens_parenthesis(tags: str, first: int, end: int) -> bool:
    # the party, |to which Bell belongs|, said
    return end > first and (tags[first] in "DHPNLJ#QWgniSsrwoY$&C" or tags[first : first + 2] == "tW")
