"""Phrases: noun groups with their heads, verb groups with tense, voice, mood and negation.

Patterns over the tag string, so that one regular expression step is one word. They are not recursive and not nested, as
in FASTUS (Hobbs et al. 1997); "of" groups, appositions and clauses are put together by those who need them.

    [At least six Iraqi soldiers] {were killed} in [a drone attack] on [Monday]
    [Russia's Defence Ministry] {has not confirmed} [the report]
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from newsmodel.text.auxiliary import FUTURE

__all__ = ["NounGroup", "VerbGroup", "noun_groups", "verb_groups"]

# at least |six|, up to |30|, more than |120|, as many as |300|, no fewer than |ten|, more than |a dozen|
_ABOUT = r"(?:rt|rr?|D?QS|SQS)(?=[#$]|D#|Q[oD])"
# at least two, her three, 30, |nine other| people
_DETERMINER = r"(?:[DQ]{1,2}H?[rQ#$%]{0,4}|H[r#$%]{0,3}|[#$%]{1,4}(?:Q(?=r?[JNLP]))?|)"
# Adjectives, also with commas between them; numbers; a weekday only in front (the Tuesday attack); then nouns and names.
_MODIFIER = r"(?:r?J(?:[,&](?=r?J))?|(?<![NL])[#%]|(?<=[DH])Y#?(?=[NL])|(?<=[NP])/(?=[NP]))"
_NOMINAL = rf"(?:[NLP]{{0,20}}+{_MODIFIER}){{0,12}}(?:[NLP]{{1,20}}|Y(?=G))"
_GENITIVES = rf"(?:G(?:[rQ#$%H]{{0,3}}{_NOMINAL})?){{0,6}}"
_SIMPLE = r"[DH]?[NLP]{1,20}+(?![GJr#/%Y])"  # most groups, found fast
_ALONE = (
    rf"(?:{_ABOUT})?(?:D?\$?(?<!Y)#{{1,4}}(?:%|Q(?=[gnB.,iVM&]))?|Q(?=[oD]))|DO|[OW]|D(?=[BVMdzrX.,~no])|T(?=[BVMdzrX.,~])"
    r"|Q(?![JrvQS])|Q(?=v[DHO])"
)
_GROUP = re.compile(
    rf"(?=[DQHOWTJNLPY#$%rS])(?:{_SIMPLE}|(?:{_ABOUT})?{_DETERMINER}{_NOMINAL}{_GENITIVES}|({_ALONE}))"
)
# Auxiliaries, with the main verb or with a negation behind them: has not been told, is not (ready), to have been sent.
_VERB = re.compile(
    r"(?:~r?)?(?:t[r~]{0,2}(?=[vbVX]))?(?:[MBbVX](?:[r~\x22]{0,3}[MBbVX]){0,4}(?:[r~\x22]{0,3}[vdng]|[r~]{0,3}~)?|[vzdng])"
)


_PAST_AUXILIARIES = frozenset("was were had did wasn't weren't hadn't didn't".split())


class NounGroup(NamedTuple):
    """A noun group.

    Attributes:
        first, end: token range, half-open.
        head: index of the head token, the last noun or name.
        pronoun: True for a pronoun or a determiner or number that stands alone.
    """

    first: int
    end: int
    head: int
    pronoun: bool = False


class VerbGroup(NamedTuple):
    """A verb group.

    Attributes:
        first, end: token range, half-open, auxiliaries and adverbs included.
        head: index of the main verb; of the auxiliary where it stands alone ("is ready").
        tense: past, present or future; "" for what is not finite.
        form: finite, infinitive, participle (attacked) or gerund (attacking).
        passive, perfect, progressive, negated: True or False.
        modal: index of the modal, or -1.
    """

    first: int
    end: int
    head: int
    tense: str
    form: str
    passive: bool
    perfect: bool
    progressive: bool
    negated: bool
    modal: int


# As NounGroup(...), without a Python call for each: a dispatch has hundreds.
_new_noun_group: Callable[[tuple[object, ...]], NounGroup] = partial(tuple.__new__, NounGroup)
_new_verb_group: Callable[[tuple[object, ...]], VerbGroup] = partial(tuple.__new__, VerbGroup)


def noun_groups(tags: str, paragraphs: Sequence[tuple[int, int]] = ()) -> list[NounGroup]:
    """The noun groups of a tag string, in order, without overlap; none goes on from one paragraph into the next.

    For example, `the three U.S. soldiers said`:

        >>> noun_groups("D#PLd")
        [NounGroup(first=0, end=4, head=3, pronoun=False)]
    """
    found = []
    for start, stop in paragraphs or ((0, len(tags)),):
        # under a headline without a stop a group begins anew: Rebels storm post in |Mali| / |Gunmen| on motorcycles ...
        for match in _GROUP.finditer(tags, start, stop):
            first, end = match.span()
            head = end - 1 if tags[end - 1] != "G" else end - 2
            found.append(_new_noun_group((first, end, head, match.lastindex is not None)))
    return found


def verb_groups(tags: str, lower: list[str], paragraphs: Sequence[tuple[int, int]] = ()) -> list[VerbGroup]:
    """The verb groups of a tag string, in order, without overlap; none goes on from one paragraph into the next.

    For example, `they have not been told`:

        >>> group = verb_groups("OV~bn", "they have not been told".split())[0]
        >>> group.head, group.passive, group.perfect, group.negated, group.tense
        (4, True, True, True, 'present')
    """
    found = []
    for start, stop in paragraphs or ((0, len(tags)),):
        for match in _VERB.finditer(tags, start, stop):
            first, end = match.span()
            if end == first + 1 and tags[first] in _ONE_WORD:
                found.append(_new_verb_group((first, end, first) + _ONE_WORD[tags[first]]))
            else:
                shape = _shape(tags[first:end], tuple(lower[first:end]))
                modal = first + shape.modal if shape.modal >= 0 else -1
                found.append(_new_verb_group((first, end, first + shape.head) + shape[3:9] + (modal,)))  # noqa: RUF005 (faster)
    return found


@lru_cache(maxsize=20_000)
def _shape(tags: str, lower: tuple[str, ...]) -> VerbGroup:
    """A verb group by its tags and words alone, as if it began the text."""
    chain = [i for i, tag in enumerate(tags) if tag in "MBbVXvzdngt"]
    head = chain[-1]
    main = tags[head]
    helpers = [tags[i] for i in chain[:-1]]
    be = "B" in helpers or "b" in helpers
    return VerbGroup(
        0,
        len(tags),
        head,
        tense=_tense(tags, lower, chain),
        form="gerund" if helpers and lower[chain[0]] == "having" else _form(main, helpers),
        passive=main == "n" and (be or not helpers),
        perfect="V" in helpers and main in "nbdB",
        progressive=main == "g" and be,
        negated=any(_negates(tags, lower, i) for i in range(len(tags))),
        modal=tags.find("M"),
    )


def _negates(tags: str, lower: tuple[str, ...], i: int) -> bool:
    if tags[i] == "~":
        return lower[i + 1 : i + 2] != ("only",)  # not only attacked
    return lower[i].endswith("n't") or lower[i] == "cannot"


def _form(main: str, helpers: list[str]) -> str:
    if helpers and helpers[0] == "t":
        return "infinitive"
    if any(tag in "MBVX" for tag in helpers):
        return "finite"
    return {"n": "participle", "g": "gerund", "b": "gerund"}.get(main, "finite")


def _tense(tags: str, lower: tuple[str, ...], chain: list[int]) -> str:
    modal = tags.find("M")
    if modal >= 0:
        return "future" if lower[modal] in FUTURE else "present"
    first = chain[0]
    tag = tags[first]
    if tag == "d" or lower[first] in _PAST_AUXILIARIES:
        return "past"
    if tag in "tngb" or lower[first] in ("having", "doing"):
        return ""
    return "present"


# Groups of one word, by far the most frequent, need no second look: their fields from tense on.
_ONE_WORD = {tag: _shape(tag, ("",))[3:] for tag in "vzdng"}
