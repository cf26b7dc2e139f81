"""Which events of different articles are one occurrence: of one type, place and day, and by nobody else.

Two reports of one occurrence may each leave out who did it or whom it hit; they must not contradict each other. Where
the place is a country, a region or a water, type and day are not enough: the reports must share a party. Two
events of one article are never the same, for the article tells them apart.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Report", "is_coarse", "is_vague", "occurrences"]


class Report(NamedTuple):
    """An event, as far as it matters here.

    Attributes:
        article: id of its article.
        number: which of the article's events it is.
        key: its key.
        name: article and event ("07edf20958a55308/e1").
        coarse: whether the place is too large for type and day to tell.
        agents, targets: ids of the named actors.
    """

    article: str
    number: int
    key: int
    name: str
    coarse: bool
    agents: frozenset[str]
    targets: frozenset[str]


def is_coarse(place_kind: str) -> bool:
    """Whether much happens at once at a place of that kind."""
    return place_kind in ("country", "region", "water")


def is_vague(actor: str) -> bool:
    """Whether an actor's id names nobody in particular, so that two reports may mean different ones."""
    return actor.startswith(("unnamed:", "people:"))


class _Occurrence:
    def __init__(self, report: Report) -> None:
        self.name = report.name
        self.articles = {report.article}
        self.agents, self.targets = set(report.agents), set(report.targets)

    def fits(self, report: Report) -> bool:
        if report.article in self.articles:
            return False
        same_agents, same_targets = self.agents & report.agents, self.targets & report.targets
        if report.coarse and not (same_agents or same_targets):
            return False
        return (bool(same_agents) or not self.agents or not report.agents) and (
            bool(same_targets) or not self.targets or not report.targets
        )

    def add(self, report: Report) -> None:
        self.articles.add(report.article)
        self.agents |= report.agents
        self.targets |= report.targets


def occurrences(reports: list[Report]) -> dict[int, str]:
    """The occurrence of each event of one type, place and day: the name of its first report.

    Args:
        reports: all such events of the corpus, in any order: what comes out does not depend on it.
    """
    found: list[_Occurrence] = []
    names: dict[int, str] = {}
    for report in sorted(reports, key=lambda r: (r.article, r.number)):
        same = next((o for o in found if o.fits(report)), None)
        if same is None:
            found.append(same := _Occurrence(report))
        else:
            same.add(report)
        names[report.key] = same.name
    return names
