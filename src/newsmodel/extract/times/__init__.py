"""Time expressions: TIMEX3 types and values against the dateline.

words, shape, number    what a token may be
grammar, reader         the engine that matches rules
days, periods ...       the rules, each beside the function that gives its meaning
context, tense          what the meaning may ask: dateline, tense, dates mentioned before
find                    the stage itself
"""

from newsmodel.extract.times.find import find_times

__all__ = ["find_times"]
