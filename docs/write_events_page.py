"""Writes the table of event types in events.md: definition, example and codes of each, from the vocabulary."""

from __future__ import annotations

from pathlib import Path

from newsmodel.model import EventType

PAGE = Path(__file__).parent / "events.md"
BEGIN, END = "<!-- types: written by write_events_page.py -->\n", "<!-- end of types -->\n"

EXAMPLES = {
    "air_strike": "Warplanes bombed the port of Orvale on Monday.",
    "drone_strike": "A drone hit an oil depot in the port city.",
    "missile_strike": "Rebels fired three rockets at the airport.",
    "shelling": "Government troops shelled the town of Orvale.",
    "bombing": "A bomb exploded outside a bank in Lisbon on Monday.",
    "suicide_bombing": "A suicide attack killed ten policemen in Kabul.",
    "grenade_attack": "Two men threw a grenade at the police station.",
    "chemical_attack": "The army used chlorine against the suburb.",
    "shooting": "Masked men opened fire on a bus in Orvale.",
    "armed_clash": "Soldiers clashed with rebels near the border.",
    "attack": "Gunmen attacked a village near Orvale on Monday.",
    "ambush": "Rebels ambushed an army convoy on the northern road.",
    "assassination": "Gunmen assassinated Mayor Ilan Torvo on Monday.",
    "raid": "Soldiers stormed the rebel headquarters.",
    "offensive": "The army invaded the northern province.",
    "seize_territory": "The army recaptured the town on Sunday.",
    "mob_violence": "An angry mob beat two thieves in Orvale.",
    "sexual_violence": "Militiamen raped three women in the camp.",
    "property_destruction": "Soldiers looted shops in the town.",
    "arson": "Rebels set two buses on fire.",
    "abduction": "Rebels took two engineers hostage.",
    "arrest": "Police arrested three suspects on Tuesday.",
    "trial": "A court sentenced the former minister to ten years in prison.",
    "expulsion": "Norland deported 200 migrants on Monday.",
    "restriction": "Authorities imposed a curfew in the capital.",
    "siege": "Rebels besieged the town of Orvale.",
    "weapons_seizure": "Police seized 40 rifles in a warehouse.",
    "protest_dispersal": "Police fired tear gas at protesters.",
    "force_against_protest": "Soldiers opened fire on demonstrators.",
    "cyber_attack": "Intruders hacked into the computers of the ministry.",
    "robbery": "Four men robbed a bank in Orvale.",
    "organized_crime": "A gang smuggled cocaine into the country on Monday.",
    "demonstration": "Thousands of people marched through Lisbon on Monday.",
    "riot": "Prisoners rioted in the city jail.",
    "labour_strike": "Nurses walked out on Monday.",
    "deployment": "The army deployed tanks along the border.",
    "base_established": "The army set up a base near Orvale.",
    "group_change": "Two rebel commanders defected on Monday.",
    "withdrawal": "The army withdrew its troops from the province.",
    "ceasefire": "The two sides declared a ceasefire.",
    "release": "The rebels freed six hostages on Monday.",
    "evacuation": "Belonia evacuated its embassy staff from Karvia.",
    "resignation": "The interior minister resigned on Monday.",
    "concession": "The government lifted the curfew on Monday.",
    "agreement": "Peru and Chile signed an agreement on Monday.",
    "meeting": "President Ana Torres met Prime Minister Ivo Lund in Lisbon.",
    "visit": "President Ana Torres visited Peru on Monday.",
    "call": "The two presidents spoke by phone on Monday.",
    "cooperation": "Peru and Chile began joint patrols of the strait.",
    "exercise": "Peru and Chile conducted joint exercises in May.",
    "support": "Peru recognized the new state on Monday.",
    "aid": "Norway donated food to refugees in Chad.",
    "rescue": "Firefighters rescued two children.",
    "sanctions": "Canada imposed sanctions on Belarus on Monday.",
    "suspension": "Canada suspended aid to Belarus.",
    "diplomatic_break": "Peru recalled its ambassador on Monday.",
    "investigation": "Prosecutors launched an investigation into the mayor.",
    "election": "Voters went to the polls in Peru on Sunday.",
    "appointment": "The president appointed a new finance minister.",
    "legislation": "Parliament passed a law on Monday.",
    "earthquake": "An earthquake struck Chile on Monday.",
    "flood": "Floods killed nine people in Chad.",
    "storm": "A hurricane hit Cuba on Monday.",
    "natural_disaster": "A landslide buried a village in Nepal on Monday.",
    "fire": "A fire in a warehouse killed two people.",
    "accident": "A ferry capsized off the coast on Monday.",
    "epidemic": "A cholera outbreak killed 40 people in Chad.",
}


def table() -> str:
    """The table, in Markdown."""
    lines = ["| type | definition | example | PLOVER | CAMEO | ACLED |", "|---|---|---|---|---|---|"]
    for type in EventType:
        codes = " | ".join(code or "" for code in (type.plover, type.cameo, type.acled))
        lines.append(f"| `{type}` | {type.definition} | {EXAMPLES[type]} | {codes} |")
    return "\n".join(lines) + "\n"


def page(text: str) -> str:
    """The page with its table renewed."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{table()}{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
