"""Phrases: noun groups with their heads, verb groups with tense, voice, mood and negation.

Patterns over the tag string, so that one regular expression step is one word. They are not recursive and not nested, as
in FASTUS (Hobbs et al. 1997); "of" groups, appositions and clauses are put together by those who need them.

    [At least six Iraqi soldiers] {were killed} in [a drone attack] on [Monday]
    [Russia's Defence Ministry] {has not confirmed} [the report]
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["NounGroup", "VerbGroup", "noun_groups", "verb_groups"]

# Modifiers and heads; a participle or -ing form only behind a determiner, number or adjective.
_NOMINAL = r"(?:(?:r?J(?:[,&](?=J))?|(?<![NLP])g(?=[JNLP])|n(?=[JNL])|[NLP#%]|(?<=[NP])/(?=[NP])){0,20}[NLP])"
NOUN_GROUP = re.compile(
    rf"(?:[DQ]{{1,2}}[rQ#$%]{{0,4}}|H[r#$%]{{0,3}}|[r]?[#$%]{{1,4}}|)(?:[Jn](?:,?[Jn]){{0,3}})?{_NOMINAL}"
    rf"(?:G(?:[rQ#$%H]{{0,3}}{_NOMINAL})?){{0,6}}"
)
_PRONOUN = re.compile(r"[OW]|[DQ#T](?=[BVMdzrX.,~])|[Q#](?=[o])|#(?=[y.,;:)])|[Q#](?=[i.,;)])")
_VERB = re.compile(r"(?:t[r~]?)?(?:[MBbVX][r~]{0,3}){0,4}(?:[vzdng]|(?<=[BbV])|(?<=[BbV][r~]))")


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


def noun_groups(tags: str) -> list[NounGroup]:
    """The noun groups of a tag string, in order, without overlap.

    For example, `the three U.S. soldiers said`:

        >>> noun_groups("D#PLd")
        [NounGroup(first=0, end=4, head=3, pronoun=False)]
    """
    found = []
    for match in NOUN_GROUP.finditer(tags):
        first, end = match.span()
        if end > first:
            found.append(NounGroup(first, end, end - 1 if tags[end - 1] != "G" else end - 2))
    taken = bytearray(len(tags))
    for group in found:
        taken[group.first : group.end] = b"\1" * (group.end - group.first)
    alone = [
        NounGroup(m.start(), m.end(), m.start(), True)
        for m in _PRONOUN.finditer(tags)
        if m.end() > m.start() and not taken[m.start()]
    ]
    if not alone:
        return found
    return sorted(found + alone)


def verb_groups(tags: str, lower: list[str]) -> list[VerbGroup]:
    """The verb groups of a tag string, in order, without overlap.

    For example, `they have not been told`:

        >>> group = verb_groups("OV~bn", "they have not been told".split())[0]
        >>> group.head, group.passive, group.perfect, group.negated, group.tense
        (4, True, True, True, 'present')
    """
    return [
        _verb_group(tags, lower, *match.span())
        for match in _VERB.finditer(tags)
        if match.end() > match.start()
    ]


def _verb_group(tags: str, lower: list[str], first: int, end: int) -> VerbGroup:
    chain = [i for i in range(first, end) if tags[i] in "MBbVXvzdngt"]
    head = chain[-1]
    main = tags[head]
    helpers = [tags[i] for i in chain[:-1]]
    be = any(tags[i] in "Bb" for i in chain[:-1])
    modal = next((i for i in chain if tags[i] == "M"), -1)
    return VerbGroup(
        first,
        end,
        head,
        tense=_tense(tags, lower, chain, modal),
        form=_form(main, helpers),
        passive=main == "n" and (be or not helpers),
        perfect="V" in helpers and main in "nbdB",
        progressive=main == "g" and be,
        negated=any(
            tags[i] == "~" or lower[i].endswith("n't") or lower[i] == "cannot" for i in range(first, end)
        ),
        modal=modal,
    )


def _form(main: str, helpers: list[str]) -> str:
    if any(tag in "MBVX" for tag in helpers) and helpers[0] != "t":
        return "finite"
    if helpers and helpers[0] == "t":
        return "infinitive"
    return {"n": "participle", "g": "gerund", "b": "gerund"}.get(main, "finite")


def _tense(tags: str, lower: list[str], chain: list[int], modal: int) -> str:
    first = chain[0]
    tag = tags[first]
    if modal >= 0:
        return "future" if lower[modal] in ("will", "'ll", "shall", "won't") else "present"
    if tag == "d" or lower[first] in ("was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"):
        return "past"
    if tag in "tngb":
        return ""
    return "present"
