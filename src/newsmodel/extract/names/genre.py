"""Genre: whether a text reports on sport or on markets, which changes what towns and capitalised words stand for."""

from __future__ import annotations

from collections.abc import Set

from newsmodel.text.token import SPORTS

__all__ = ["PLAYERS", "is_market_report", "is_sports_report"]

# Three of these make a sports report.
_SPORTS_WORDS = frozenset(
    "league striker strikers goalkeeper goalkeepers goaltender innings wicket wickets overs halftime half-time scorers scored "
    "season coach championship championships playoff playoffs play-off play-offs midfielder midfield defender standings "
    "tournament seeded unseeded semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final "
    "quarter-finals tabulated doubles downhill slalom pitcher homer homered inning touchdown touchdowns quarterback rebounds "
    "titleholder soccer tennis golf cricket rugby baseball basketball hockey cycling athletics boxing skiing football "
    "qualifier qualifiers goalless penalties wimbledon birdie birdies bogey sprint pole squad match matches "
    "aces hat-trick offside heavyweight welterweight middleweight outfielder outfielders strikeouts goalscorer peloton breakaway winger "
    "wingers umpire".split()
)
_ENOUGH = 3
# Who plays or works for a team, by the noun behind its name: the Basel |winger|.
PLAYERS = frozenset(
    "striker strikers forward forwards winger wingers defender defenders midfielder midfielders goalkeeper goalkeepers keeper playmaker "
    "libero sweeper stopper teammate teammates coach trainer manager captain skipper flanker hooker prop lock scrum-half fly-half wing centre "
    "fullback full-back stand-off scrumhalf flyhalf batsman batsmen bowler bowlers seamer spinner wicketkeeper all-rounder opener paceman "
    "pitcher catcher shortstop outfielder infielder slugger reliever quarterback linebacker receiver cornerback lineman placekicker guard center "
    "pivot goaltender goalie netminder defenseman defenceman rookie".split()
)
# One of these and two more of either kind make a report from the markets.
_EXCHANGE_WORDS = frozenset(
    "shares stock stocks bourse dividend shr pretax profit profits earnings futures mln bln plc shareholders shareholder "
    "shares trading turnover".split()
)
_MARKET_WORDS = _EXCHANGE_WORDS | frozenset(
    "share net sales revenue revenues broker brokers dealer dealers analyst analysts investors index fiscal tonnes barrels bonds "
    "bond currency merger acquisition takeover stake bid".split()
)


def is_sports_report(words: list[str], vocabulary: Set[str]) -> bool:
    """Whether a text, by the sport at its head or by its words, reports on sport."""
    return not SPORTS.isdisjoint(words[:4]) or len(_SPORTS_WORDS & vocabulary) >= _ENOUGH


def is_market_report(vocabulary: Set[str]) -> bool:
    """Whether a text, by its words, reports on markets and companies."""
    words = _MARKET_WORDS & vocabulary
    return len(words) >= _ENOUGH and not _EXCHANGE_WORDS.isdisjoint(words)
