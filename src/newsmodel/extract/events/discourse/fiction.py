"""Fiction: what works of art tell of did not happen there and then, and is no news.

The film follows a nurse who is |kidnapped|; a novel about a |bank robbery| won the prize       told by a work
In the novel, a nurse is |kidnapped|; the film, in which a spy is |murdered|, returns            told by a work
The drama, set during the |strike| of 1984, opens in May                                         where a work is set
He plays a |murdered| priest in the new series; her role as a spy who is |shot|                  a part that is played
a painting of the |execution| of a queen                                                         a picture
"""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel.extract.events.mention import Telling
from newsmodel.text.analysis import Analysis
from newsmodel.text.auxiliary import BE

__all__ = ["without_fiction"]

_WORKS = frozenset(
    f"{noun}{end}"
    for noun in (
        "film movie novel book drama musical opera documentary sitcom thriller memoir biography autobiography tale fable poem ballad "
        "song screenplay script adaptation remake sequel prequel miniseries biopic podcast cartoon ballet painting trilogy plot "
        "storyline episode blockbuster farce fantasy exhibition play comic videogame whodunit melodrama mini-series soap-opera"
    ).split()
    for end in ("", "s")
) | {"series", "comedy", "comedies", "fantasies", "biographies", "autobiographies"}
_TELLING = frozenset(
    f"{stem}{end}"
    for stem, ends in {
        "follow": "s,ed,ing",
        "tell": "s,ing",
        "depict": "s,ed,ing",
        "portray": "s,ed,ing",
        "explor": "es,ed,ing,e",
        "recount": "s,ed,ing",
        "chronicl": "es,ed,ing,e",
        "chart": "s,ed,ing",
        "imagin": "es,ed,ing,e",
        "dramatis": "es,ed,ing,e",
        "dramatiz": "es,ed,ing,e",
        "recreat": "es,ed,ing,e",
        "re-creat": "es,ed,ing,e",
        "featur": "es,ed,ing,e",
        "star": "s,red,ring",
        "centr": "es,ed,ing,e",
        "center": "s,ed,ing",
        "revolv": "es,ed,ing,e",
        "describ": "es,ed,ing,e",
        "narrat": "es,ed,ing,e",
        "evok": "es,ed,ing,e",
        "satiris": "es,ed,ing,e",
        "satiriz": "es,ed,ing,e",
        "see": "s",
        "let": "s",
        "cover": "s,ing",
        "deal": "s",
        "bas": "ed",
        "set": "",
        "inspir": "ed",
        "told": "",
    }.items()
    for end in ["", *ends.split(",")]
)
_ABOUT_WHAT = frozenset(["about", "which", "where"])
_RELATIVE = frozenset(["who", "that", "which"])
_IN_WHICH = frozenset(["which", "where"])
_BY_WHOM = 6  # tokens from a work to what it is about: an opera |by Ivo Lund| about
_PICTURES = frozenset(
    "painting paintings portrait portraits fresco frescoes tapestry tapestries engraving engravings sculpture sculptures statue "
    "statues mural murals drawing drawings sketch sketches etching etchings canvas".split()
)
_PLAYING = frozenset("plays played playing portrays portrayed portraying stars starred starring".split())
_PARTS = frozenset(["role", "part", "performance", "turn", "debut"])
_CUES = _WORKS | _PICTURES | _PLAYING | _PARTS
_ABOUT = 14  # tokens from a work to the verb by which it tells


def without_fiction(analysis: Analysis, tellings: list[Telling]) -> list[Telling]:
    """The tellings that are not told by a work of fiction or art."""
    scopes = list(_scopes(analysis)) if tellings else []
    return [t for t in tellings if not any(first <= t.at < end for first, end in scopes)]


def _scopes(analysis: Analysis) -> Iterator[tuple[int, int]]:
    """The tokens in which the text says what a work tells, or whom somebody plays."""
    for i in analysis.where(_CUES):
        word = analysis.lower[i]
        if word in _WORKS or word in _PICTURES:
            found = _of_work(analysis, i)
            if found is not None:
                yield found
        if word in _PLAYING or word in _PARTS:
            found = _of_part(analysis, i)
            if found is not None:
                yield found


def _of_work(analysis: Analysis, i: int) -> tuple[int, int] | None:
    lower, end = analysis.lower, analysis.sentences[analysis.sentence_of[i]][1]
    group = analysis.noun_group_at(i)
    if group is None or group.head != i:
        return None  # a |film| crew was attacked
    if lower[i + 1 : i + 2] == ["of"] and lower[i] in _PICTURES:
        return i + 2, _end_of_phrase(analysis, i + 2, end)
    about = next((j for j in range(i + 1, min(end, i + _BY_WHOM)) if lower[j] in _ABOUT_WHAT), -1)
    if about > 0 and lower[i] in _WORKS and all(analysis.tags[j] in "NPDy,io" for j in range(i + 1, about)):
        return about + 1, _end_of_phrase(analysis, about + 1, end)
    if lower[i] in _WORKS and _is_opener(analysis, i):
        return i + 1, end
    at = _first_verb(analysis, i + 1, min(end, i + _ABOUT))
    if at < 0 or lower[i] not in _WORKS:
        return None
    if lower[at] in _TELLING or (lower[at] in BE and lower[at + 1 : at + 2] in (["about"], ["set"])):
        # , set during |the strike|, opens in May
        aside = analysis.verb_groups[analysis.verb_group_of[at]].form != "finite"
        return at + 1, _end_of_phrase(analysis, at + 1, end) if aside else _end_of_clause(
            analysis, at + 1, end
        )
    return None


def _is_opener(analysis: Analysis, i: int) -> bool:
    """|In the novel|, a nurse is kidnapped"""
    first = analysis.sentences[analysis.sentence_of[i]][0]
    group = analysis.noun_groups[analysis.noun_group_of[i]]
    return group.first == first + 1 and analysis.lower[first] == "in" and analysis.tags[i + 1 : i + 2] == ","


def _of_part(analysis: Analysis, i: int) -> tuple[int, int] | None:
    """|plays| a kidnapped diplomat in the thriller; her |role as| a nurse who is shot"""
    first, end = analysis.sentences[analysis.sentence_of[i]]
    lower = analysis.lower
    if lower[i] in _PARTS and lower[i + 1 : i + 2] == ["as"]:
        return i + 2, _end_of_phrase(analysis, i + 2, end)
    plays = lower[i] in _PLAYING and any(
        word in _WORKS or word in ("actor", "actress") for word in lower[first:end]
    )
    return (i + 1, _end_of_phrase(analysis, i + 1, end)) if plays else None


def _first_verb(analysis: Analysis, first: int, end: int) -> int:
    """The first verb behind a work, of which it is the subject or the antecedent."""
    for i in range(first, end):
        if analysis.verb_group_of[i] >= 0:
            return analysis.verb_groups[analysis.verb_group_of[i]].head
        if analysis.tags[i] in ".;:":
            return -1
    return -1


def _end_of_phrase(analysis: Analysis, first: int, end: int) -> int:
    """Where the next comma stands, or a finite verb that is not of a relative clause."""
    in_which = analysis.lower[first - 1] in _IN_WHICH
    for i in range(first, end):
        if analysis.tags[i] == ",":
            return i
        verb = analysis.finite_verb_at(i) if not in_which else None
        if verb is not None and analysis.lower[verb.first - 1] not in _RELATIVE:
            return i
    return end


def _end_of_clause(analysis: Analysis, first: int, end: int) -> int:
    """tells of a massacre|, and| its director was arrested: where what is told of the work ends"""
    stops = (i for i in range(first, end - 1) if analysis.tags[i] in ",;" and analysis.tags[i + 1] == "&")
    return next(stops, end)
