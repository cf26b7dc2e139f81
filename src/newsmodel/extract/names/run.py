"""Runs: the words in capitals, with the particles between them, that may be one name: Abdel Fattah al-Sisi."""

from __future__ import annotations

from newsmodel.extract.names.context import GENERATIONS, PARTICLES, Context, is_compound

__all__ = ["run_end"]

_LONGEST = 12  # tokens


def run_end(context: Context, i: int) -> int:
    """End of the run of capitalised words from `i`, with particles between them."""
    n = min(context.ends[i], i + _LONGEST)
    j = i + 1
    while j < n:
        step = _step(context, i, j)
        if not step:
            break
        j += step
    return j


def _step(context: Context, i: int, j: int) -> int:
    """How many tokens from `j` on belong to the run that began at `i`."""
    word, tag = context.words[j], context.tags[j]
    if "-" in word and is_compound(word):
        return 0
    if tag == "P" or word in GENERATIONS:
        return 1
    named = context.tags[j + 1 : j + 2] == "P"
    inside = named and j + 1 < context.ends[i]
    if inside and word == "&":
        return 2
    if context.lower[j] in PARTICLES and (behind := context.behind_particles(j)):
        return behind + 1 - j
    if word[0].isupper():
        if inside and tag in "#JN":
            return 2
        if tag in "NL" and context.lower[j] in context.heads.organisations:
            return 1  # Tax |Police|
        if named and tag in "rQ" and context.lower[j + 1] in context.heads.organisations:
            return 2  # Move |Together| Party
    if j == i + 1 and tag == "#" and word.isdigit() and len(word) < 4 and not context.sport:
        return 1  # Apollo 11, Barrio 18
    return 0
