"""Which reading a word with several has: each provisional tag (see newsmodel.text.tag) and the function that decides it.

Each function takes the tokens, the tags (decided to the left of `i`, provisional to the right) and the index of a word, and
gives its tag.
"""

from __future__ import annotations

from collections.abc import Callable

from newsmodel.text.choices.adjective import adjective_or_adverb, adjective_or_verb, noun_or_adjective
from newsmodel.text.choices.ing import ing
from newsmodel.text.choices.noun_or_verb import noun_or_verb
from newsmodel.text.choices.past import one_form, participle_or_adjective, past_or_participle
from newsmodel.text.choices.plural_or_verb import plural_or_verb
from newsmodel.text.function_word import FUNCTION_WORD_CHOICES
from newsmodel.text.token import Tokens

__all__ = ["CHOICES"]

CHOICES: dict[str, Callable[[Tokens, list[str], int], str]] = {
    "x": noun_or_verb,
    "q": noun_or_verb,
    "k": plural_or_verb,
    "K": plural_or_verb,
    "u": noun_or_adjective,
    "U": noun_or_adjective,
    "a": adjective_or_verb,
    "A": adjective_or_adverb,
    "e": past_or_participle,
    "E": participle_or_adjective,
    "h": one_form,
    "j": ing,
    "f": ing,
    **FUNCTION_WORD_CHOICES,
}
