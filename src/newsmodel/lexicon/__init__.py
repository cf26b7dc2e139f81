"""The knowledge: word lists and name lists as data, and the Lexicon that looks things up in them."""

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.lint import lint

__all__ = ["Lexicon", "lint"]
