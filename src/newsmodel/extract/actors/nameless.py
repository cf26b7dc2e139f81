"""The nameless: actors that common nouns tell, before and behind the names of a text.

|Police| fired tear gas     |Kerala police| arrested two men     |the South|'s envoy
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.actors.institutions import Institutions, state_draft
from newsmodel.extract.names.name import Name
from newsmodel.extract.places.local_bodies import is_where, local_body_end
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, slug
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["mark_halves", "mark_local_body", "mark_police", "mark_whose"]

_WHOSE = frozenset(["whose"])
_POLICE = frozenset(["police"])
_HALVES = {"north": "PRK", "south": "KOR"}
_WITH_BODIES = frozenset(
    ["city", "region", "district"]
)  # kinds of place that have a police and courts of their own


def mark_halves(analysis: Analysis, referents: Referents, index: NameIndex) -> None:
    """|the South|'s envoy, |the North| fired: the two states of one land, in a text that names both"""
    if not all(referents.votes[code] for code in _HALVES.values()):
        return
    for i in range(1, len(analysis.lower) - 1):
        code = _HALVES.get(analysis.lower[i]) if analysis.lower[i - 1] == "the" else None
        if code and analysis.words[i][0].isupper() and analysis.tags[i + 1] not in "NLPJo":
            referents.mention(i, i + 1, state_draft(referents, index, code), "nominal", "half-of-a-land")


def mark_local_body(analysis: Analysis, referents: Referents, heads: Heads, name: Name, place: Place) -> None:
    """|Kerala police|, the |Kirkuk provincial council|, Gaza's |health ministry|"""
    body = local_body_end(analysis, heads, name.first, name.end, capital=name.form == "metonym")
    if body is None or place.kind not in _WITH_BODIES or is_where(analysis.lower, name.first, body[0]):
        return
    genitive = analysis.tags[name.end] == "G"
    text = f"{place.name} {analysis.name(name.end + genitive, body[0])}"
    draft = referents.draft(Draft(f"{place.country or 'x'}-{slug(text)}", text, body[1], place.country))
    referents.mention(name.end + 1 if genitive else name.first, body[0], draft, "name", "local-body")


def mark_whose(analysis: Analysis, referents: Referents, heads: Heads, institutions: Institutions) -> None:
    """Karvia, whose |air force| said: a body of the state before it"""
    for i in analysis.where(_WHOSE):
        owner = referents.at(i - 2) if i > 1 and analysis.lower[i - 1] == "," else None
        country = _state_of(owner)
        if country is None:
            continue
        end = i + 1
        while end < len(analysis.tags) and analysis.tags[end] in "NJ":
            end += 1
        noun = " ".join(analysis.lower[i + 1 : end])
        role = heads.roles.get(noun) or heads.roles.get(analysis.lower[end - 1])
        if end > i + 1 and role is not None and not role.is_person and role.kind in NATIONAL:
            draft = institutions.body(country, role.kind, noun)
            referents.mention(i + 1, end, draft, "name", "national-institution")


def _state_of(owner: Found | None) -> str | None:
    """The code of the state that a mention names, be it as a place; None if it names none."""
    if owner is None or owner.form == "demonym":
        return None
    return owner.referent.country if owner.referent.kind in ("country", "state") else None


def mark_police(analysis: Analysis, referents: Referents) -> None:
    """|Police| fired tear gas: the force, where it stands alone as the subject of a verb"""
    for i in analysis.where(_POLICE):
        if analysis.tags[i] not in "NLP" or referents.at(i) is not None:
            continue
        noun_group = analysis.noun_group_at(i)
        group = noun_group[:2] if noun_group is not None else (-1, -1)
        alone = group == (i, i + 1) or (group == (i - 1, i + 1) and analysis.lower[i - 1] == "riot")
        if alone and analysis.tags[i + 1 : i + 2] in tuple("dzVM"):
            country = _opened_in(analysis, referents, group[0])
            own = country is None or country == referents.country
            id = "police:police" if own else f"police:{country}-police"
            draft = referents.draft(Draft(id, analysis.words[i], "police", None if own else country))
            referents.mention(group[0], i + 1, draft, "name", "bare-police")  # |Riot police| fired


def _opened_in(analysis: Analysis, referents: Referents, at: int) -> str | None:
    """In |Lima|, police fired: the country of the place that the sentence opens with, right before token `at`; None"""
    first = analysis.sentences[analysis.sentence_of[at]][0]
    place = referents.at(at - 2) if at - 2 > first and analysis.tags[at - 1] == "," else None
    if (
        place is None
        or not isinstance(place.referent, Place)
        or analysis.lower[first] not in ("in", "at", "near")
    ):
        return None
    return place.referent.country
