"""Fighters: which organisations of a text are armed groups, by what they do and what they are called.

the |Azure Front| ambushed a patrol               it fights
fighters of the |Dawn Movement|; |DM| gunmen      it has fighters
the rebel |Lenz Salvation Front|                  it is called so in front
the |Ana Torres Front| (|ATF|), a splinter group  or behind
"""

from __future__ import annotations

from newsmodel.extract.names.class_behind import class_behind
from newsmodel.extract.names.context import Context
from newsmodel.extract.names.name import Name

__all__ = ["mark_fighters"]

# What bands of fighters are called, as parties, clubs and units of armies are too.
_BANDS = frozenset(
    "front movement brigades brigade column columns vanguard resistance army force forces unit units battalion".split()
)
_FIGHTING = frozenset(
    "attacked ambushed shelled bombed raided stormed fired overran kidnapped abducted captured beheaded looted".split()
)
_FIGHTERS = frozenset(
    "fighters militants rebels gunmen guerrillas insurgents militiamen jihadists extremists terrorists".split()
)
_ATTACKED = frozenset("attacked ambushed shelled bombed kidnapped abducted captured".split())
_FIGHTS = frozenset(
    "clashes clash fighting battle battles firefight gunfight gunfights skirmishes hostilities".split()
)
_SIDES = 12  # tokens of the first of two sides
_REBEL = frozenset(
    "rebel insurgent militant jihadist jihadi separatist guerrilla islamist paramilitary extremist terrorist".split()
)
# Kinds that an organisation is given by its last word alone, so that what it does may tell better.
_WEAK = frozenset(["organisation", "party", "military"])


def mark_fighters(context: Context, found: list[Name], acronyms: dict[str, Name]) -> None:
    """Makes the organisations that fight armed groups, with their acronyms.

    Args:
        acronyms: acronym → the name that it stands for in this text.
    """
    fought = {_key(context, name, acronyms) for name in found if _fights(context, name, acronyms)}
    for name in found if fought else ():
        if name.kind == "org" and _key(context, name, acronyms) in fought:
            name.make_organisation(
                "armed_group", "fighters" if name.rule != "introduced-acronym" else name.rule
            )


def _long(context: Context, name: Name, acronyms: dict[str, Name]) -> Name:
    return acronyms.get(context.words[name.first], name) if name.single else name


def _key(context: Context, name: Name, acronyms: dict[str, Name]) -> str:
    return context.key(_long(context, name, acronyms))


def _fights(context: Context, name: Name, acronyms: dict[str, Name]) -> bool:
    if name.kind != "org":
        return False
    long = _long(context, name, acronyms)
    if long.kind != "org" or long.single or long.actor_kind not in _WEAK:
        return False
    if class_behind(context, name.end) == "armed_group":
        return True
    if context.word(name.end) == "(" and context.word(name.end + 3) in _FIGHTERS:
        return True  # Unity for Peace (UP) rebels
    band = context.lower[_head(context, long)] in _BANDS or long.rule in ("abbreviated", "class-noun")
    if not band or (long.actor_kind == "military" and long.country is not None):
        return False
    told = _is_called_rebel(context, name) or _has_fighters(context, name) or _calls_itself(context, name)
    return told or _is_at_odds(context, name)


def _head(context: Context, name: Name) -> int:
    """Azure |Front|, |Movement| for the Azure Coast"""
    links = (k for k in range(name.first + 1, name.end) if context.lower[k] in ("of", "for"))
    return next(links, name.end) - 1


def _has_fighters(context: Context, name: Name) -> bool:
    """the |Azure Front| ambushed a patrol; |AF| gunmen; fighters from the |Azure Front|; attacked by the |Azure Front|"""
    behind = name.end + (context.word(name.end) == "'s")  # the Azure Front|'s| fighters
    if context.word(_behind_aside(context, name.end)) in _FIGHTING or context.word(behind) in _FIGHTERS:
        return True
    at = name.first
    while at > max(1, name.first - 3) and context.tags[at - 1] in "JD":
        at -= 1  # fighters of |the allied| Joint Force
    return context.word(at - 1) in ("of", "from", "by") and context.word(at - 2) in _FIGHTERS | _ATTACKED


def _is_at_odds(context: Context, name: Name) -> bool:
    """clashes between the |Lenz Defence Force| (LDF) and the |Arandu People's Army|: bands of no state that fight each other"""
    at = name.first - (context.word(name.first - 1) == "the")
    if context.word(at - 1) == "and":
        at = next((k + 1 for k in range(at - 2, max(0, at - _SIDES), -1) if context.word(k) == "between"), at)
    return context.word(at - 1) == "between" and context.word(at - 2) in _FIGHTS


def _behind_aside(context: Context, end: int) -> int:
    """The group, Azure Front (AF), |overran| a camp; members of the Azure Front group |ambushed| a convoy"""
    if context.word(end) == "(" and context.word(end + 2) == ")":
        end += 3
    return end + (context.word(end) in (",", "group"))


def _calls_itself(context: Context, name: Name) -> bool:
    """a group calling itself the |Lenz Freedom Brigade|"""
    at = name.first - (context.word(name.first - 1) == "the")
    return context.word(at - 1) == "itself" and context.word(at - 2) in (
        "calling",
        "calls",
        "called",
        "styling",
    )


def _is_called_rebel(context: Context, name: Name) -> bool:
    """from the |rebel| Lenz Salvation Front"""
    before = name.first - 1
    return context.word(before) in _REBEL and context.words[before].islower()
