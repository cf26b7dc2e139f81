"""Genre: whether a text reports on sport or on markets, which changes what towns and capitalised words stand for."""

from __future__ import annotations

from newsmodel.text.token import SPORTS

__all__ = ["is_market_report", "is_sports_report"]

# Three of these make a sports report.
_SPORTS_WORDS = frozenset(
    "league striker strikers goalkeeper goalkeepers innings wicket wickets overs halftime half-time scorers scored scoring "
    "season coach championship championships playoff playoffs play-off midfielder defender points defeated standings "
    "matches tournament seed seeded unseeded semifinal semi-final quarterfinal quarter-final final finals round champion "
    "tabulated played drawn team teams results prefix singles doubles goals downhill slalom metres laps lap victory "
    "pitcher homer inning touchdown quarterback rebounds titleholder soccer tennis golf cricket rugby baseball basketball "
    "hockey cycling athletics boxing skiing swimming football beat attendance".split()
)
_ENOUGH = 3
# And three of these a report from the markets.
_MARKET_WORDS = frozenset(
    "shares share stock stocks profit profits loss net sales revenue revenues earnings dividend bourse broker brokers dealer "
    "dealers analyst analysts shr pretax plc inc investors trading turnover index market markets quarter fiscal futures output "
    "exports imports tonnes barrels bonds bond currency merger acquisition takeover stake unit mln bln".split()
)


def is_sports_report(words: list[str], lower: list[str]) -> bool:
    """Whether a text, by the sport at its head or by its words, reports on sport."""
    return not SPORTS.isdisjoint(words[:4]) or len(_SPORTS_WORDS.intersection(lower)) >= _ENOUGH


def is_market_report(lower: list[str]) -> bool:
    """Whether a text, by its words, reports on markets and companies."""
    return len(_MARKET_WORDS.intersection(lower)) >= _ENOUGH
