"""Persons: how far a person's name goes, and whether a listed name opens one.

President |Grace Holloway|     |Abdel Fattah al-Sisi|     |Israel Katz|
"""

from __future__ import annotations

from newsmodel.extract.names.context import GENERATIONS, PARTICLES, SPEECH, Context
from newsmodel.lexicon.names import Sense, key_of

__all__ = ["behind_nickname", "opens_like_a_word", "opens_person", "person_end"]

# Korean and Burmese names that are English words by their look: |No| Kwang Su, U |Than| Tun.
_WORDLIKE = frozenset(["No", "So", "An", "Do", "Her", "On", "Than", "Own", "My", "He"])

_OPENING = frozenset(['"', "“", "‘", "«"])
_CLOSING = frozenset(['"', "”", "’", "»"])

# States whose names are given names too: Israel Katz, Chad Smith.
_GIVEN_TOO = frozenset("israel chad jordan georgia kenya cuba".split())
# Towns that are given names too, and what of them stands behind: |Sofia Petrova|, 61; said |Santiago Ruiz|.
_TOWNS_TOO = frozenset(
    "sofia victoria santiago florence sydney charlotte adelaide lourdes salvador trinidad carolina milan austin madison savannah "
    "chelsea alexandria siena lorena aurora concepcion asuncion brooklyn abilene helena odessa augusta beatrice juliaca francisca "
    "catania camila rosario luz paris kingston lincoln jackson".split()
)


def opens_like_a_word(context: Context, i: int) -> bool:
    """his counterpart, |No| Kwang Su; |An| Jung-geun: in the middle of a sentence, before two strange words in capitals"""
    if context.words[i] not in _WORDLIKE or i + 1 >= context.ends[i] or context.tags[i + 1] != "P":
        return False
    if i in context.starts and context.words[i] not in ("Than", "He"):
        return False
    if context.words[i] == "He":  # |He| Lifeng; no pronoun stands before a name
        strange = context.lower[i + 1] not in context.dictionary and context.matcher.listed(i + 1) is None
        return strange and context.words[i + 1].istitle()
    words = context.words[i + 1 : min(i + 3, context.ends[i])]
    long = "-" in words[0] or (len(words) > 1 and context.tags[i + 2] == "P")
    return (
        long
        and not any(
            word.isupper() or word.lower() in context.heads.organisations or not word[0].isupper()
            for word in words[: 1 if "-" in words[0] else 2]
        )
        and words[0].lower() not in context.dictionary
    )


def person_end(context: Context, i: int) -> int:
    """End of a person's name that begins at token `i`; `i` itself if none does."""
    n = context.ends[i]
    j = i
    while j < n and j - i < 6:
        word = context.words[j]
        if (
            context.tags[j] == "P"
            or word in GENERATIONS
            or (word[0].isupper() and context.tags[j] in "NJxgvL" and j > i)
            or (j == i and opens_like_a_word(context, j))
        ):
            if j > i and _breaks(context, j, i):
                break
            if j == i and _is_other(context, j):
                break
            j += 1
        elif j > i and (behind := behind_nickname(context, j)):
            j = behind
        elif j > i and context.lower[j] in PARTICLES and (behind := context.behind_particles(j)):
            j = behind + 1
        else:
            break
    return j


def behind_nickname(context: Context, j: int) -> int:
    """Jimmy |"Barbecue" Torres|: where the surname behind a name in marks ends its first word; 0 if there is none"""
    words, tags, n = context.words, context.tags, context.ends[j]
    if words[j] not in _OPENING:
        return 0
    close = next((k for k in range(j + 2, min(j + 5, n)) if words[k] in _CLOSING), 0)
    named = close and all(w[0].isupper() or w in ("de", "la", "el") for w in words[j + 1 : close])
    return close + 1 if named and close + 1 < n and tags[close + 1] == "P" else 0


def _breaks(context: Context, j: int, first: int) -> bool:
    """Whether a word behind part of a person's name begins something else."""
    if (
        context.lower[j] in context.heads.organisations
        and context.lower[j] not in context.heads.surnames
        and j - first > 1
    ):
        return True
    title = context.matcher.title(j)
    return title is not None and title[1].kind_of_title != "honorific" and j - first > 1


def _is_other(context: Context, i: int) -> bool:
    listed = context.matcher.listed(i)
    if listed is None:
        return False
    end, senses, form = listed
    if senses[0].kind == "actor" and senses[0].row[1] == "person":
        return False
    if form == "acronym" or end > i + 1:
        return True
    return (
        senses[0].kind == "state"
        and senses[0].form in ("name", "demonym", "people")
        and not context.is_given(i)
    )


def _is_told_person(context: Context, end: int) -> bool:
    """|Sofia Petrova|, 61, said; said |Sofia Petrova|; but the Sofia Airport: whether the word at `end` is a surname"""
    if context.is_family_name(end):
        return True
    if context.lower[end] in context.dictionary or end + 1 >= len(context.words):
        return False
    return context.tags[end + 1] in ",dzG" or context.word(end - 2) in SPEECH


def opens_person(context: Context, i: int, end: int, sense: Sense) -> bool:
    """Paris Hilton, Israel Katz, Jordan Peele: a listed place that opens a person's name."""
    if sense.kind == "actor" and end == i + 1 and context.is_given(i):
        return (  # |Dell Hart|, |Dell| Hargrave, but |Dell| Computer
            end < len(context.words)
            and context.tags[end] == "P"
            and (context.is_family_name(end) or context.lower[end] not in context.dictionary)
            and context.lower[end] not in context.heads.organisations
        )
    if sense.kind == "actor" or end > i + 1:
        return False
    if context.tags[end] != "P" or (
        (longer := context.matcher.listed(end)) is not None and longer[0] > end + 1
    ):
        return False
    if sense.kind == "state" and sense.form in ("demonym", "people"):
        return False
    if context.lower[end] in context.heads.organisations or context.lower[end] in context.heads.places:
        return False
    if context.matcher.title(end) is not None:
        return False
    following = context.matcher.listed(end)
    known = following is not None and following[1][0].kind in ("state", "actor")
    if known and not (context.is_given(i) and context.is_family_name(end)):  # Harrison |Ford|
        return False
    if context.lower[i] in _TOWNS_TOO and (sense.form == "capital" or sense.kind == "city"):
        return _is_told_person(context, end)
    if sense.kind == "state" and key_of(context.words[i]) not in _GIVEN_TOO:
        return False
    return (
        context.is_given(i)
        or sense.kind == "state"
        or (sense.kind == "city" and context.matcher.keys[end] in context.heads.surnames)
    )
