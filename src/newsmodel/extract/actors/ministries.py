"""Ministries in small letters, without a state before them.

the |foreign ministry| in Lima denounced the raid         of the capital behind it
|Foreign ministry| spokeswoman Ana Torres said ...        of the state that has just answered, or the text's own
the Front-run |health ministry| put the toll at nine      of whoever runs it
the |Front health ministry| put the toll at nine
"""

from __future__ import annotations

from newsmodel.extract.actors.institutions import Institutions
from newsmodel.extract.countries.countries import Countries
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, key_of, slug
from newsmodel.text.analysis import Analysis

__all__ = ["mark_ministries"]

_MINISTRY = frozenset(["ministry"])
_PORTFOLIO = 5  # tokens
_PLAIN = frozenset("relevant same other new said powerful line key".split())
_SPEAKS = frozenset(["statement", "figures", "data", "report", "release", "communique"])


def mark_ministries(
    analysis: Analysis,
    referents: Referents,
    index: NameIndex,
    heads: Heads,
    institutions: Institutions,
    countries: Countries,
) -> None:
    """Adds a mention for every ministry that acts or whose people speak, and that no other rule has named."""
    for i in analysis.where(_MINISTRY):
        if referents.at(i) is not None or not analysis.words[i].islower():
            continue
        first = _portfolio(analysis, referents, i)
        if first == i or not _acts(analysis, heads, first, i + 1):
            continue
        country, told = _country(analysis, referents, index, countries, first, i + 1)
        first = _owner(referents, first)
        text = analysis.name(first, i + 1)
        referents.mention(
            first, i + 1, _ministry(referents, institutions, text, country, told=told), "name", "ministry"
        )


def _portfolio(analysis: Analysis, referents: Referents, head: int) -> int:
    """Where the words that tell the portfolio begin: |oil and gas| ministry"""
    first = head
    while first > max(0, head - _PORTFOLIO) and analysis.tags[first - 1] in "NJLg&":
        word = analysis.lower[first - 1]
        if word in _PLAIN or "-" in word or referents.at(first - 1) is not None:
            break
        first -= 1
    while first < head and analysis.tags[first] == "&":
        first += 1
    return first


def _owner(referents: Referents, first: int) -> int:
    """the |Front health ministry|: a movement in front belongs to the name"""
    owner = referents.at(first - 1) if first else None
    kind = owner.referent.kind if owner is not None and isinstance(owner.referent, Draft) else ""
    return owner.first if owner is not None and kind in ("armed_group", "party") else first


def _acts(analysis: Analysis, heads: Heads, first: int, end: int) -> bool:
    """the ministry |said|; a ministry |spokesman|, |statement|; according to the ministry; the ministry |in Lima|"""
    tags, lower = analysis.tags, analysis.lower
    following = lower[end] if end < len(lower) else ""
    role = heads.roles.get(following)
    verb = end + (tags[end : end + 1] == "r")  # the ministry |later| said
    if tags[verb : verb + 1] in tuple("dzVMXB") or following in _SPEAKS:
        return True
    if (role is not None and role.is_person) or following in ("in", "of"):
        return True
    at = first - 1 - (tags[first - 1 : first] == "D")
    return lower[at - 1 : at + 1] == ["according", "to"] or lower[at : at + 1] == ["by"]


def _country(
    analysis: Analysis, referents: Referents, index: NameIndex, countries: Countries, first: int, end: int
) -> tuple[str | None, bool]:
    """The country of a ministry, and whether the words beside it tell it."""
    runner = analysis.words[first - 1] if first else ""
    if runner.endswith(("-run", "-controlled", "-led", "-held")):
        owners = index.look_up(key_of(runner.rpartition("-")[0]))
        return next((s.row[2] or None for s in owners if s.kind == "actor"), None), True
    owner = referents.actor_at(_owner(referents, first))
    if owner is not None:
        return owner.country, True
    if analysis.lower[end : end + 1] == ["in"]:
        seat = referents.at(end + 1)
        if seat is not None and seat.referent.country:
            return seat.referent.country, True
    name = Name(first, end, "org", "ministry", actor_kind="government")
    return countries.of_organisation(name), False


def _ministry(
    referents: Referents, institutions: Institutions, text: str, country: str | None, *, told: bool
) -> Draft:
    """The ministry of that name and country: one named before, or a new one."""
    key = text.lower()
    same = [d for d in referents.drafts.values() if d.kind == "government" and d.name.lower().endswith(key)]
    known = [d for d in same if d.country == country]
    if known or (same and not told):
        return (known or same)[-1]
    label = country or "ministry:x"
    owned = " " in text and text.split()[0].istitle() and told
    name = text if owned or not country else f"{institutions.adjective(country)} {key}"
    return referents.draft(Draft(f"{label}-{slug(text)}", name, "government", country))
