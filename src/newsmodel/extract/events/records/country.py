"""Country: in which one an event took place, and where that is all that is told of its place.

Of its place                                             the raid |on Lima|
of whom it was done to, or of who did it                 killed nine |Peruvian farmers|; |Peruvian police| arrested
of all over it                                           a |general| strike, |nationwide| protests
"""

from __future__ import annotations

from newsmodel.extract.events.circumstances.named_before import capitals
from newsmodel.extract.events.kinds import PROTESTS, VIOLENT
from newsmodel.extract.events.mention import Party
from newsmodel.extract.events.occurrences.occurrence import Occurrence
from newsmodel.extract.referents import Draft, Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import key_of, slug
from newsmodel.model import Place, PlaceKind
from newsmodel.text.analysis import Analysis

__all__ = ["country_of", "place_in_country"]

_REAL = frozenset(["happened", "claimed", "attempted"])
# What is done at home, whomever it concerns.
_DOMESTIC = frozenset(
    "diplomatic_break expulsion arrest restriction resignation appointment legislation election trial labour_strike demonstration riot".split()
)
_BY_LAW = frozenset("arrest protest_dispersal force_against_protest restriction weapons_seizure".split())
_LAWFUL = frozenset(["police", "organisation"])
_COUNTRYWIDE = frozenset("general nationwide countrywide national country-wide nation-wide".split())
_WIDE = 3  # tokens before a protest
_SHIPS = frozenset(
    "ship ships vessel vessels tanker tankers freighter freighters carrier carriers warship warships trawler trawlers boat boats".split()
)
# Whose country is seldom where they are attacked: one Burundian |peacekeeper|, two Korvian |tourists|
_ABROAD = frozenset(
    "peacekeeper peacekeepers tourist tourists traveller travellers traveler travelers diplomat diplomats migrant migrants "
    "worker workers engineer engineers missionary missionaries sailor sailors seafarer seafarers contractor contractors "
    "mercenary mercenaries observer observers monitor monitors journalist journalists climber climbers hiker hikers "
    "citizen citizens national nationals fisherman fishermen seaman seamen crewman crewmen expatriate expatriates businessman "
    "pilgrim pilgrims volunteer volunteers trucker truckers driver drivers".split()
)


def place_in_country(
    events: list[Occurrence], analysis: Analysis, referents: Referents, lexicon: Lexicon
) -> None:
    """Gives violence at home, and what goes on all over a country, that country as its place where nothing finer is told."""
    for event in events:
        if event.place is None and (_is_at_home(event, analysis) or _is_countrywide(event, analysis)):
            event.place = _in_country(country_of(event, referents, analysis.lower), referents, lexicon)


def _is_at_home(event: Occurrence, analysis: Analysis) -> bool:
    """|Gunmen| killed nine farmers; not: |Karvia| struck Orsenia, attacked 70 |ships|"""
    if event.type not in VIOLENT or event.status not in _REAL or _on_state(event):
        return False
    return not (_by_state(event) or _at_sea(event, analysis))


def _on_state(event: Occurrence) -> bool:
    """Karvia struck |Orsenia|: a state that is only the object is no place."""
    return any(
        (p.draft is not None and p.draft.kind == "state" and p.kind == "group")
        or (p.place is not None and p.place.kind == "country")
        for p in event.roles["target"]
    )


def _by_state(event: Occurrence) -> bool:
    """|Karvia| has fired a hundred drones, was blamed for the attack on the dam: what a state does it hardly does at home"""
    return any(p.draft is not None and p.draft.kind == "state" for p in event.roles["agent"])


def _at_sea(event: Occurrence, analysis: Analysis) -> bool:
    """have attacked 70 |ships| since May: at sea, off no coast that the text names"""
    return any(p.draft is None and analysis.lower[p.head] in _SHIPS for p in event.roles["target"])


def _is_countrywide(event: Occurrence, analysis: Analysis) -> bool:
    """a |general| strike, |nationwide| protests; will visit |the country|: all over it, or wherever in it"""
    if event.type == "visit":
        return any(
            analysis.lower[p.head] == "country" and p.draft is not None and p.draft.kind == "state"
            for p in event.roles["target"]
        )
    before = (word for t in event.tellings[:1] for word in analysis.lower[max(0, t.first - _WIDE) : t.end])
    held = event.type in PROTESTS and event.status == "happened"
    return held and not _COUNTRYWIDE.isdisjoint(before)


def _in_country(code: str | None, referents: Referents, lexicon: Lexicon) -> Place | None:
    """The country where violence took place of which nothing finer is told, if the text names that country or is dated there."""
    opening = referents.dateline
    if opening is not None and opening.kind == "city" and opening.country == code is not None:
        capital = lexicon.derived(capitals).get(code)
        if capital is None or key_of(opening.name) not in capital.keys:
            return opening  # TUCSON - A man was shot; but of the whole country is told from its capital
    named = next((p for p in referents.places.values() if p.kind == "country" and p.country == code), None)
    if named is not None or code is None:
        return named
    state = referents.drafts.get(code)
    named_so = state is not None and state.kind == "state"
    # LIMA, May 16 -
    if not named_so and (
        state is not None or referents.dateline is None or referents.dateline.country != code
    ):
        return None
    # in |Peru|, though the text speaks of the Peruvian government alone
    row = next((row for row in lexicon.rows("states") if row[0] == code), None)
    if row is None:
        return None
    names = (row[1], *row[5].split("|"))
    name = state.name if state is not None and key_of(state.name) in map(key_of, names) else row[1]
    place = Place(id=f"place:{slug(name)}", name=name, kind=PlaceKind.COUNTRY, country=code)
    return referents.places.setdefault(place.id, place)


def country_of(event: Occurrence, referents: Referents, lower: list[str]) -> str | None:
    """Of its place; else of whom it was done to, or of those who meet if they are of one country."""
    if event.place is not None:
        if event.place.country is None and event.place.kind in (
            "building",
            "district",
            "base",
            "airport",
            "other",  # at |Itaguari|, of which nothing else is told
        ):
            return _of_the_law(event) or event.land or referents.leading
        unlisted = event.place.latitude is None and event.place.kind != "country"
        return (_of_the_law(event) if unlisted else None) or event.place.country
    if event.type == "call":
        return None
    if event.type in ("agreement", "meeting", "ceasefire", "cooperation", "exercise"):
        here = {p.draft.country for p in event.roles["agent"] if p.draft is not None and p.draft.country}
        if event.type == "ceasefire" and len(here) < 2:
            return (
                referents.country
            )  # |the truce| brokered by Norway: among those at home, unless two states are named
        return here.pop() if len(here) == 1 else None
    if event.type in ("aid", "rescue") and event.home is not None:
        return event.home
    for role in ("agent", "target") if event.type in _DOMESTIC else ("target", "agent"):
        for party in event.roles[role]:
            if event.type in VIOLENT and lower[party.head] in _ABROAD and role == "target":
                continue
            country = party.draft.country if party.draft is not None else None
            country = country or (party.place.country if party.place is not None else None)
            if country is None and event.type == "sanctions" and role == "target":
                country = _adjective_in(party, referents)
            if country:
                return country
        if event.type in PROTESTS and referents.leading is not None:
            return referents.leading
    return referents.leading


def _of_the_law(event: Occurrence) -> str | None:
    """|Peruvian soldiers| dispersed migrants at the El Florido crossing: who upholds the law does so at home"""
    if event.type not in _BY_LAW:
        return None
    drafts = (p.draft for p in event.roles["agent"] if p.draft is not None)
    return next((d.country for d in drafts if d.kind in _LAWFUL and d.country), None)


def _adjective_in(party: Party, referents: Referents) -> str | None:
    """blacklisted three |U.S.| companies"""
    inside = (f.referent for f in referents.within(party.first, party.end) if isinstance(f.referent, Draft))
    return next((draft.country for draft in inside if draft.country), None)
