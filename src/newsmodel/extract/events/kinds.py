"""Kinds: sets of event types, and of words for them, that several rules share."""

from __future__ import annotations

__all__ = [
    "ASSAILANTS",
    "DAMAGE",
    "DISASTERS",
    "DYING",
    "FROM_AFAR",
    "LASTING",
    "MARCHES",
    "MUTUAL",
    "NO_TARGETS",
    "PROTESTS",
    "TAKING",
    "TALKS",
    "VAGUE",
    "VIOLENT",
]

VIOLENT = frozenset(
    "air_strike drone_strike missile_strike shelling bombing suicide_bombing grenade_attack chemical_attack shooting armed_clash attack "
    "ambush assassination raid offensive seize_territory mob_violence sexual_violence property_destruction arson abduction robbery "
    "force_against_protest riot".split()
)
DISASTERS = frozenset("earthquake flood storm natural_disaster fire accident epidemic".split())
FROM_AFAR = frozenset(["air_strike", "drone_strike", "missile_strike", "shelling"])
DAMAGE = frozenset(["property_destruction", "arson", "fire"])
TAKING = frozenset(["abduction", "arrest"])
# What crowds do, with and without violence; MARCHES are called for days ahead.
MARCHES = frozenset(["demonstration", "labour_strike"])
PROTESTS = MARCHES | {"riot"}
TALKS = frozenset(["meeting", "visit", "call"])
# Acts that all who take part in do to each other.
MUTUAL = frozenset("meeting call agreement ceasefire cooperation exercise".split())
# What is done to nobody in particular.
NO_TARGETS = DISASTERS | {"election", "deployment"}
# Nouns that in the plural name no occurrence: operations, actions
VAGUE = frozenset(
    "action operation act crime incident violence terrorism activity war hostility confrontation".split()
)
# Triggers of a death that may come later than what caused it: one of the wounded |died| on Saturday
DYING = ("verb:die", "verb:succumb", "verb:pass away")
# Types of what goes on for years rather than takes place on a day: arming and funding somebody
LASTING = frozenset(["aid", "support", "cooperation", "organized_crime"])
# Who did it, by no other name; the assailants' own deaths are no toll of what they did.
ASSAILANTS = frozenset(
    "attacker attackers assailant assailants bomber bombers perpetrator perpetrators hijacker hijackers shooter shooters gunman "
    "kidnapper kidnappers knifeman knifemen assassin assassins raider raiders hostage-taker hostage-takers "
    "robber robbers".split()
)
