"""Organisations: capitalised runs that end in a head, or go on behind it with "of".

|Interior Ministry|     |Court of Appeal|     |Chrysler LLC| Jim Press     the |Senate|
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import NATIONAL
from newsmodel.extract.names.context import Context
from newsmodel.extract.names.departments import DEPARTMENTS, names_department
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.of_group import of_group_end

__all__ = ["ORDINALS", "SERVICES", "organisation_at", "owned_organisation", "says_what_kind"]

# National Security Council, Supreme Electoral Commission: bodies of a state.
_OFFICIAL = frozenset("National Supreme Federal State Central Presidential Revolutionary High".split())
_OFFICIAL_HEADS = frozenset(
    "council commission committee agency authority court assembly centre center board bureau".split()
)
# Words behind which a name follows without "of": Banco Aurora, Partido Verde, FC Basel.
_OPENERS = {
    **dict.fromkeys("banco banca banque grupo groupe compagnie société sociedade empresa".split(), "company"),
    **dict.fromkeys("partido parti partai partito partei frente movimiento movimento".split(), "party"),
    **dict.fromkeys("harakat jabhat liwa kataib jaish jaysh lashkar jund".split(), "armed_group"),
    "battlegroup": "military",
    **dict.fromkeys(
        "universiti universitas universidad université università universidade universität instituto institut istituto centro "
        "fundación fundação fondation fundacja sindicato syndicat asociación associação associazione confederación confederação "
        "confédération federación federação fédération colectivo coletivo observatorio observatoire".split(),
        "organisation",
    ),
    **dict.fromkeys("radiotelevisión télévision televisión radio tv canal".split(), "media"),
    **dict.fromkeys(
        "bank pt deutsche nippon norsk svenska danske banca cassa caisse boulangerie cementos seguros companhia".split(),
        "company",
    ),
    **dict.fromkeys(
        "industrias siderurgica aerolineas cerveceria constructora minera petroleos electricidad".split(),
        "company",
    ),
    **dict.fromkeys(
        "fc ac afc sc vfb vfl bayern borussia sporting inter dynamo dinamo spartak lokomotiv cska shakhtar".split(),
        "organisation",
    ),
}
# Arabic words that open the names of armed groups before an article: Saraya al-Lenz.
_BANDS = frozenset(
    "saraya ahrar suqur fursan ansar usud junud usbat faylaq firqat quwat kataeb katibat tahrir thuwar rijal hurras nusrat asaib "
    "liwaa jamaat hizb".split()
)
# The same in sport alone: Real Arandu, Hapoel Itati; and what the name of a club ends in: Arandu Rovers.
_CLUB_OPENERS = frozenset(
    "real atletico athletic deportivo racing olympique hapoel maccabi beitar legia slavia sparta banik steaua rapid torpedo "
    "alania zenit levski partizan hajduk austria sturm grasshopper eintracht hansa arminia fortuna hertha werder aek paok krc "
    "kv rkc nac psv az as us ss uc cd cf ud sd ca ec cr se aik ifk bk hc bc rc ssc acf aj og losc asc club universitatea "
    "royal red glasgow stade girondins union club vitesse roda standard germinal excelsior petrolul gloria otelul "
    "independiente estudiantes gimnasia universidad colo cerro newell's ferro".split()
)
_CLUB_HEADS = frozenset(
    "united city town rovers wanderers athletic albion county rangers hotspur villa argyle academical thistle harriers wednesday "
    "orient alexandra fc sc afc cf bc hc fk sk if bk ff il kings eagles tigers lions bears bulls hawks sharks panthers "
    "wildcats bulldogs warriors giants raiders knights saints hornets falcons cowboys dolphins stars cardinals dragons "
    "wolves blues reds whites juniors sporting".split()
)
# What parties are called, and unions of people of one trade too.
_LEAGUES = frozenset("alliance front movement league bloc coalition union congress".split())
_CLASSES = frozenset("workers peasants people citizens".split())
# What bears the name of a saint or giver: Arandu's Hospital, St. Itati's Church.
_PATRONS = frozenset("hospital church cathedral college school hospice infirmary clinic chapel".split())
_YOUTH = frozenset(
    "youth women students women's student farmers peasants workers interfaith churches elders tribal".split()
)
_HALVES = frozenset(["north", "south", "east", "west"])
_SURNAMES_TOO = frozenset(
    "press church court banks guard post house star union marshal justice jihad gold sugar glass cable farms".split()
)
# What is dug, grown and sold, and companies are called by: Arandu |Oil|, but Crude |Oil|.
_GOODS = frozenset(
    "oil gas water gold sugar glass timber lumber rubber products records cable tools homes savings".split()
)
_CLUB_TOWN = 50_000  # inhabitants
_PLACE_SURNAMES = frozenset(
    "marsh hill heath rivers wells banks woods brooks ford glen field fields lake".split()
)
_SHORT = 2  # letters, of words that are others too unless in capitals
_COMPANY_ENDS = frozenset("llc inc corp ltd plc gmbh ag nv sa spa ab oy oyj asa bhd pte pty kg".split())
# School District, Police Station: what serves a place is none.
SERVICES = frozenset(
    "school health police fire water sanitation court hospital transit control management conservation improvement utility "
    "sewer library recreation irrigation".split()
)
# Infantry Division: what fights in one.
_ARMS = frozenset(
    "infantry armoured armored airborne mechanised mechanized motorised motorized mountain tank cavalry artillery rifle marine guards "
    "assault division".split()
)
_KINDS_OF_PLACE = frozenset("city town village port capital mountain district".split())
_ADJECTIVAL = ("ean", "ian", "ish", "ese")
ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth".split()
)


def organisation_at(context: Context, i: int, end: int) -> Name | None:
    """The organisation, or place with a place noun, that the run from token `i` to `end` is or begins with; or None."""
    opener = _OPENERS.get(context.lower[i])
    if opener is None and context.lower[i] in _BANDS and end > i + 1:
        arabic = context.lower[i + 1].startswith(("al-", "ul-", "el-", "ash-", "as-"))
        opener = "armed_group" if arabic else None
    if opener is not None and end > i + 1:
        return Name(i, end, "org", "organisation-opener", actor_kind=opener)
    if context.sport and end > i + 1 and _is_club(context, i, end):
        return Name(i, end, "org", "club", actor_kind="organisation")
    if _ends_in_place_noun(context, i, end):
        return Name(i, end, "place", "place-noun", place_kind=context.heads.places[context.lower[end - 1]][0])
    for k in range(i + 1, end - 1):
        if _ends_company(context, k):
            # Chrysler LLC |Jim Press|
            return Name(i, k + 1, "org", "organisation-head", actor_kind="company")
    for k in range(end - 1, i - 1, -1):
        head = _head(context, k)
        if head is None:
            continue
        kind, position = head
        if k == i + 1 and context.lower[k] in _GOODS and context.lower[i] in context.dictionary:
            continue
        stop = k + 1 if _ends_company(context, k) else of_group_end(context, k + 1)
        if k == i and stop == k + 1:
            return _alone(context, i, end, kind)
        if position == "first" and stop == k + 1:
            continue
        kind = _kind_by_words(context, i, k, stop, kind)
        if context.lower[k - 1 : k + 1] == ["task", "force"] and context.tags[stop : stop + 1] == "P":
            stop += stop < context.ends[i]  # Joint Task Force |Arandu|
            kind = "military"
        if context.words[stop : stop + 1] == ["One"]:
            return None  # aboard |Air Force| One
        if k == i + 1 and context.lower[k] in _SURNAMES_TOO and context.is_given(i):
            return None  # |Jim Press| is a person
        numbered = _is_ordinal(context.word(i - 1)) or _is_number(context, i - 1)
        first = i - 1 if kind == "military" and numbered else i
        return Name(first, stop, "org", "organisation-head", actor_kind=kind)
    if "&" in context.words[i + 1 : end - 1] and _is_partnership(context, i, end):
        return Name(i, end, "org", "partnership", actor_kind="company")
    return None


def _kind_by_words(context: Context, i: int, k: int, stop: int, kind: str) -> str:
    """The kind of the body with its head at `k`, which the other words of its name may change."""
    lower = context.lower
    if lower[k] in ("assembly", "parliament", "council") and not _YOUTH.isdisjoint(lower[i:k]):
        kind = "organisation"  # the |Lenz Youth Assembly|
    if kind == "military" and lower[k - 2 : k] == ["coast", "guard"]:
        kind = "government"  # the |Coast Guard Command|
    if kind == "organisation" and context.words[i] in _OFFICIAL and lower[k] in _OFFICIAL_HEADS:
        kind = "government"
    if lower[k] == "network" and stop > k + 1:
        kind = "organisation"  # |Network for the Defense of Human Rights|
    return kind


def _ends_company(context: Context, k: int) -> bool:
    """Chrysler |LLC|, Torvald |AG| of Germany; but Ibrahim |Ag| Mossa"""
    word = context.lower[k].rstrip(".")
    return word in _COMPANY_ENDS and (len(word) > _SHORT or context.words[k].isupper())


def _is_partnership(context: Context, i: int, end: int) -> bool:
    """|Hart & Torres|, |Lenz Torvald & Sons|: partners; no |Gaza & West Bank|"""
    listed = (context.matcher.listed(first) for first in (i, context.words.index("&", i, end) + 1))
    places = all(found is not None and found[1][0].kind != "actor" for found in listed)
    return not places and context.matcher.title(i) is None and not context.is_loud(i)


def owned_organisation(context: Context, i: int, end: int) -> Name | None:
    """|Ombudsman's Office|, |People's Defence Force|: an office or a class of people owns what the next run names."""
    words, lower = context.words, context.lower
    at = end + 1
    if lower[end - 1] in _HALVES and end == i + 1:
        return None  # the |North|'s Central News Agency
    if at >= context.ends[i] or context.tags[end] not in "G'" or not words[at][0].isupper():
        return None
    owner = end - 1
    office = context.matcher.title(i)
    whole = office is not None and office[0] == end  # no |President Ana Torres|'s League
    told = whole or context.matcher.title(owner) is not None or lower[at] in _PATRONS
    if not told and (lower[owner] not in context.dictionary or context.is_family_name(owner)):
        return None
    head = context.heads.organisations.get(lower[at])
    stop = at + 1
    while stop < context.ends[i] and context.tags[stop] == "P":
        stop += 1
    organisation = organisation_at(context, at, stop)
    if organisation is not None and organisation.kind == "org":
        return Name(i, organisation.end, "org", "owned-head", actor_kind=organisation.actor_kind)
    if head is None or stop > at + 1:
        return None
    end = of_group_end(context, at + 1)
    return Name(i, end, "org", "owned-head", actor_kind=_kind_of_owned(context, owner, lower[at], head[0]))


def _kind_of_owned(context: Context, owner: int, head: str, kind: str) -> str:
    """the Miners' |Alliance| is no party, nor the Farmers' |Front|: people by their work own it; a Workers' Party is"""
    role = context.heads.roles.get(context.lower[owner])
    workers = role is not None and role.is_person and role.plural and context.lower[owner] not in _CLASSES
    other = (
        kind == "party" and head in _LEAGUES
    ) or head == "network"  # the Doctors' |Network| is no broadcaster
    return "organisation" if workers and other else kind


def _is_club(context: Context, i: int, end: int) -> bool:
    """|Real Arandu|, |Arandu Rovers|, |Torpedo Moscow| in a sports report: a strange word and a town, or what clubs are
    called by."""
    if context.lower[i] in _CLUB_OPENERS or context.lower[end - 1] in _CLUB_HEADS:
        return context.matcher.title(i) is None
    if context.is_given(i) or end - i != 2 or context.lower[i] in context.dictionary:
        return False
    town = context.matcher.listed(i + 1)
    strange = context.matcher.listed(i) is None
    return (
        strange
        and town is not None
        and town[0] == end
        and any(s.form == "capital" or (s.kind == "city" and int(s.row[5]) > _CLUB_TOWN) for s in town[1])
        and context.matcher.keys[i + 1] not in context.heads.surnames
    )


def _is_ordinal(word: str) -> bool:
    """the |59th| Brigade, the |Third| Division"""
    return word in ORDINALS or (word[:1].isdigit() and word.endswith(("st", "nd", "rd", "th")))


def _is_number(context: Context, i: int) -> bool:
    """the |444| Combat Brigade: its number, behind the article"""
    return 1 < len(context.word(i)) < 4 and context.word(i).isdigit() and context.word(i - 1) == "the"


def _head(context: Context, k: int) -> tuple[str, str] | None:
    """Kind and position of the head that token `k` is, written with a capital."""
    if not context.words[k][0].isupper():
        return None
    word = context.lower[k]
    if len(word) == 2 and word not in ("co", "oy") and not context.words[k].isupper():
        return None  # Ibrahim |Ag| Mossa is no stock company
    organisations = context.heads.organisations
    if k and context.words[k - 1][0].isupper():
        pair = organisations.get(f"{context.lower[k - 1]} {word}")  # Coast |Guard| is no Guard
        if pair is not None:
            return pair
    return organisations.get(word.rstrip(".")) or organisations.get(word)


def _is_family_name(context: Context, i: int) -> bool:
    """Kevin |Marsh|: a place noun that families are named by"""
    return context.lower[i] in context.heads.surnames or context.lower[i] in _PLACE_SURNAMES


def _ends_in_place_noun(context: Context, i: int, end: int) -> bool:
    """|Erbil International Airport|, |Green Street|"""
    noun = context.heads.places.get(context.lower[end - 1])
    return (
        noun is not None
        and noun[1] != "before"
        and context.heads.organisations.get(context.lower[end - 1], ("",))[0] != "company"  # Cartu |Bank|
        and end - i > 1
        and context.words[end - 1][0].isupper()
        and context.lower[end - 2] not in SERVICES | _ARMS
        and not says_what_kind(context, i, end)
        and (context.lower[end - 1] not in DEPARTMENTS or names_department(context, i, end))
        and not (
            end - i == 2
            and context.is_given(i)
            and _is_family_name(context, end - 1)
            and context.word(i - 1) not in ("at", "in", "near")  # at |Ellis Park|
        )
    )


def says_what_kind(context: Context, i: int, end: int) -> bool:
    """BOMB KILLS TWO in |Andean City| of Lenz, in the |Peruvian Mountain| range: what a place is, though it is written big"""
    if context.lower[end - 1] not in _KINDS_OF_PLACE:
        return False
    of_name = (
        context.word(end) == "of" and context.words[end + 1 : end + 2] and context.words[end + 1][0].isupper()
    )
    return bool(of_name) or context.lower[i].endswith(_ADJECTIVAL)


def _alone(context: Context, i: int, end: int, kind: str) -> Name | None:
    """the |Senate|, the |Treasury|: a head alone names a national body behind "the"."""
    if kind == "military" and end == i + 1 and _is_ordinal(context.word(i - 1)):
        return Name(i - 1, end, "org", "organisation-head", actor_kind=kind)
    if kind in NATIONAL and end == i + 1 and context.word(i - 1) == "the" and context.tags[i] == "P":
        return Name(i, end, "org", "head-alone", actor_kind=kind)
    acts = context.tags[i + 1 : i + 2] in tuple("dzMVBX")
    if context.lower[i] == "parliament" and end == i + 1 and i in context.starts and acts:
        return Name(i, end, "org", "head-alone", actor_kind=kind)  # |Parliament| voted to oust him
    return None
