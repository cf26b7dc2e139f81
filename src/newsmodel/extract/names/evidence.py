"""Weighing names: the neighbours and the document decide those that are not sure, and what stays unsure is left out."""

from __future__ import annotations

from newsmodel.extract.names.built import joins_places
from newsmodel.extract.names.context import Context
from newsmodel.extract.names.document import decide_by_document, decide_by_namesakes
from newsmodel.extract.names.genre import PLAYERS
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.neighbours import Neighbours
from newsmodel.extract.names.results.lines import read_results

__all__ = ["weigh"]

_BEHIND_DATELINE = frozenset(["-", "--", "–", "—", "(", ",", "|"])
_BIG_CITY = 1_000_000  # inhabitants: known enough to need no evidence
_TOWN = 15_000
# What a club does: |Tirsund| held Arandu.
_PLAYED = frozenset(
    "beat held drew won lost thrashed crushed edged signed sign host face meet play played routed downed upset outlasted blanked hammered "
    "demolished defeated eliminated trounced whipped mauled swept clinched trounced led trailed trail lead visit visited travelled tied "
    "rallied equalised equalized advanced slumped dropped declared are were have".split()
)


def weigh(context: Context, found: list[Name]) -> list[Name]:
    """The names that evidence speaks for, each with its kind decided."""
    found = read_results(context, found)
    neighbours = Neighbours(context, found)
    for name in found:
        neighbours.decide(name)
    if context.market or context.sport:
        families = {context.surname(name) for name in found if name.kind == "person" and not name.single}
        for name in found:
            if context.surname(name) not in families:
                _by_genre(context, name)
    decide_by_document(context, found)
    kept = [name for name in found if _keep(context, name, neighbours.diseases)]
    if len(kept) == len(found) or not any(name.rule == "capitals-person" for name in kept):
        return kept
    decide_by_namesakes(context, found)  # |Toravi Krenn| beat her. |Krenn| smiled.
    return [name for name in found if _keep(context, name, neighbours.diseases)]


def _by_genre(context: Context, name: Name) -> None:
    """What a strange word that acts is, in a report from the markets or on sport."""
    if context.sport and name.kind == "place" and context.word(name.end) in PLAYERS:
        name.sure = True  # |Arandu| flanker Rui Bell: a town that plays
    if name.kind != "unknown" or not name.single:
        return
    if context.market and _is_strange_actor(context, name):
        name.make_organisation("company", "market-name")
    elif context.sport and context.word(name.end) in _PLAYED and _is_strange_actor(context, name):
        name.make_organisation("organisation", "club")
    elif context.sport and context.word(name.end) in PLAYERS and _is_strange_word(context, name):
        name.make_organisation("organisation", "club")  # |Arandu| flanker Rui Bell


def _keep(context: Context, name: Name, diseases: set[str]) -> bool:
    """Fewer is better than bad: a name without evidence is left out."""
    if diseases and context.key(name) in diseases:
        return False
    if name.sure or name.kind in ("state", "title", "listed"):
        return True
    if name.kind == "place":
        return _is_likely_place(context, name)
    return name.kind == "unknown" and _is_likely_name(context, name)


def _is_likely_place(context: Context, name: Name) -> bool:
    """Towns named Reading, Mobile or Tyler, and small towns, need evidence."""
    if not name.senses or name.senses[0].kind != "city":
        return False
    if name.first in context.starts:
        return _opens_dateline(context, name)
    population = int(name.senses[0].row[5])
    if population >= _BIG_CITY:
        return True
    ordinary = name.single and (
        context.lower[name.first] in context.dictionary or context.is_family_name(name.first)
    )
    return not ordinary and population >= _TOWN


def _opens_dateline(context: Context, name: Name) -> bool:
    """|GARY| - Three people ...; |MOBILE|, Ala. (WOVA) - A family ...: in capitals, with what a dateline goes on with behind it"""
    capitals = all(context.words[i].isupper() for i in range(name.first, name.end))
    return name.first == 0 and capitals and context.word(name.end) in _BEHIND_DATELINE


def _is_likely_name(context: Context, name: Name) -> bool:
    """An acronym is an organisation, two or three strange words a person; a single word says nothing."""
    if name.single:
        # GDP and HIV are no names
        if name.form != "acronym" or not context.words[name.first].isalpha():
            return False
        if context.lower[name.first] in context.dictionary or not _among_lower_case(context, name):
            return False
        name.kind, name.actor_kind = "org", "organisation"
        return True
    if name.end - name.first > 3 or context.word(name.first - 1) == "the":
        return False
    if any(word.isdigit() for word in context.words[name.first : name.end]):
        return False  # a 737 |MAX 9|
    if context.holds_word(name) and not (
        context.is_given(name.first) and context.is_family_name(name.end - 1)
    ):
        return False
    if joins_places(context, name):
        return False  # a |Lisbon-New Delhi| flight
    if _is_big_city(context, name.end - 1):
        name.make_organisation("organisation", "club")  # |Rapid Bucharest|
    elif context.market and not _is_person_after_all(context, name):
        name.make_organisation("company", "market-name")  # |Deutsche Torvald|, in a report from the markets
    else:
        name.make_person("capitals-person")
    return True


def _is_person_after_all(context: Context, name: Name) -> bool:
    """said chief executive |Bernt Bullen|: a role in front, a given name or a surname"""
    role = context.heads.roles.get(context.word(name.first - 1))
    return (
        (role is not None and role.is_person)
        or context.word(name.first - 1) == "executive"
        or context.is_given(name.first)
        or context.is_family_name(name.end - 1)
    )


def _is_strange_actor(context: Context, name: Name) -> bool:
    """said |Vinafoods| had offered rice; talks with |Vinafoods|: a strange word in a report from the markets"""
    acts = context.tags[name.end : name.end + 1] in ("d", "z", "V", "B", "M")
    return (acts or context.word(name.first - 1) in ("with", "by")) and _is_strange_word(context, name)


def _is_strange_word(context: Context, name: Name) -> bool:
    """No ordinary word, nobody's name, no nationality"""
    word = context.lower[name.first]
    known = word in context.dictionary or context.is_family_name(name.first)
    if known or name.form == "acronym" or len(word) < 4 or context.is_loud(name.first):
        return False
    return not word.endswith(("an", "ish", "ese", "ic", "ism", "ist", "ists"))


def _among_lower_case(context: Context, name: Name) -> bool:
    """A word in capitals in a headline of capitals is no acronym."""
    around = context.words[max(0, name.first - 4) : name.first] + context.words[name.end : name.end + 4]
    return any(word.islower() for word in around)


def _is_big_city(context: Context, i: int) -> bool:
    listed = context.matcher.listed(i) if len(context.words[i]) > 3 else None
    return listed is not None and any(
        s.form == "capital" or (s.kind == "city" and int(s.row[5]) >= _BIG_CITY // 2) for s in listed[1]
    )
