"""Times."""

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model import Time
from newsmodel.text.analysis import Analysis


def find_times(analysis: Analysis, lexicon: Lexicon) -> list[Time]:
    """Times."""
    return []
