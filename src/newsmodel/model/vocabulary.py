"""Every closed vocabulary of the model, each value with its one-line definition.

Each is a StrEnum: `SpeechAct.ACCUSE == "accuse"`. `member.definition` is the line that docs and schema print.

Sources: PLOVER, the Political Language Ontology for Verifiable Event Records (Open Event Data Alliance, 2016-2023);
CAMEO, Conflict and Mediation Event Observations (Schrodt 2012, version 1.1b3); ACLED, Armed Conflict Location & Event
Data codebook (2023 sub-event types); TIMEX3 of TimeML (ISO 24617-1); country codes are ISO 3166-1 alpha-3.
"""

from __future__ import annotations

from enum import StrEnum

__all__ = [
    "ActorKind",
    "CasualtyKind",
    "EventStatus",
    "EventType",
    "LinkRelation",
    "MentionForm",
    "ParticipantKind",
    "PlaceKind",
    "Relation",
    "Role",
    "Severity",
    "SpeechAct",
    "StatementKind",
    "TimeType",
]


class _Defined(StrEnum):
    """A StrEnum whose members carry a definition."""

    definition: str

    def __new__(cls, value: str, definition: str = "") -> _Defined:
        """A member with its definition."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.definition = definition
        return member


class ActorKind(_Defined):
    """What an actor is."""

    STATE = "state", "a country, with its central government"
    GOVERNMENT = "government", "a ministry, presidency, parliament, agency or regional government"
    MILITARY = "military", "the armed forces of a state, or a coalition of them"
    POLICE = "police", "a police force"
    ARMED_GROUP = (
        "armed_group",
        "a militia, rebel movement, cartel or other armed body outside a state's forces",
    )
    PARTY = "party", "a political party or electoral alliance"
    ORGANISATION = "organisation", "an international body, charity, union, court, church or club"
    COMPANY = "company", "a business"
    MEDIA = "media", "a news agency, paper, broadcaster or site"
    PERSON = "person", "one named person"
    PEOPLE = "people", "a people or a crowd without organisation"
    UNNAMED = "unnamed", "a source that the text does not name"


class MentionForm(_Defined):
    """How a mention stands for its referent."""

    NAME = "name", "the full or usual name (Kataib Hezbollah)"
    ACRONYM = "acronym", "initials (PMF)"
    SURNAME = "surname", "a person's last name alone (Biden)"
    METONYM = "metonym", "a place or building that stands for a power (Washington)"
    DEMONYM = "demonym", "an adjective or noun of nationality (Iraqi)"
    NOMINAL = "nominal", "a description (the group, the ministry)"
    PRONOUN = "pronoun", "a pronoun (he, it, they)"


class Relation(_Defined):
    """How one actor belongs to another."""

    MEMBER_OF = "member_of", "a person or body that is a member of the other"
    PART_OF = "part_of", "an organ, branch or faction of the other"
    BACKED_BY = "backed_by", "supported, armed or paid by the other"
    LEADS = "leads", "a person at the head of the other"
    REPRESENTS = "represents", "a person who speaks or acts for the other"


class PlaceKind(_Defined):
    """What a place is."""

    COUNTRY = "country", "a state or territory"
    REGION = "region", "a province, governorate or larger area, also across borders"
    CITY = "city", "a city, town or village"
    DISTRICT = "district", "a part of a city or province"
    BASE = "base", "a military base or camp"
    AIRPORT = "airport", "an airport or airfield"
    BUILDING = "building", "a building, street, square, bridge or plant"
    WATER = "water", "a river, lake, sea, strait or canal"
    OTHER = "other", "anything else with a name on the map"


class TimeType(_Defined):
    """Type of a time expression, as in TIMEX3."""

    DATE = "DATE", "a calendar date, of any size from day to century"
    TIME = "TIME", "a time of day"
    DURATION = "DURATION", "a length of time"
    SET = "SET", "a recurring time"


class StatementKind(_Defined):
    """How the words of a statement are given."""

    DIRECT = "direct", "wholly quoted, and a clause of its own"
    INDIRECT = "indirect", "in the outlet's words; no quoted words but names"
    MIXED = "mixed", "the reporting sentence runs into quoted words"


class Role(_Defined):
    """Part that someone or something plays in an event."""

    AGENT = "agent", "who does it; PLOVER's source"
    TARGET = "target", "to whom or to what it is done"
    INSTRUMENT = "instrument", "with what it is done"
    BENEFICIARY = "beneficiary", "for whom it is done"


class ParticipantKind(_Defined):
    """What sort of thing takes part in an event."""

    PERSON = "person", "one person"
    PEOPLE = "people", "several persons"
    GROUP = "group", "an organised body: state, force, group, company"
    THING = "thing", "a building, vehicle, weapon or other object"
    PLACE = "place", "a town or territory"


class CasualtyKind(_Defined):
    """What happened to the people whom a number counts."""

    KILLED = "killed", "died"
    WOUNDED = "wounded", "hurt and alive"
    MISSING = "missing", "not accounted for"
    CAPTURED = "captured", "taken prisoner, hostage or into custody"
    DISPLACED = "displaced", "driven from home"


class EventStatus(_Defined):
    """Whether the event took place, by what the text says."""

    HAPPENED = "happened", "the outlet, the victims' side, officials or witnesses vouch for it"
    CLAIMED = "claimed", "only the one who says he did it vouches for it"
    DENIED = "denied", "the other side or the alleged doer disputes that it took place"
    PLANNED = "planned", "announced, due or agreed, not yet done"
    THREATENED = "threatened", "somebody threatens to do it"
    ATTEMPTED = "attempted", "tried and failed: foiled, defused, intercepted"
    HYPOTHETICAL = "hypothetical", "only supposed"


class LinkRelation(_Defined):
    """How an event or statement stands to another."""

    AFTER = "after", "the source took place after the target"
    BEFORE = "before", "the source took place before the target"
    RESPONSE_TO = "response_to", "the source answers or retaliates for the target"
    ABOUT = "about", "the statement speaks of the event"
    PART_OF = "part_of", "the source is part of the target"


class Severity(_Defined):
    """Weight of a diagnostic."""

    INFO = "info", "worth knowing"
    WARNING = "warning", "something may be missing or wrong in what was found"
    ERROR = "error", "a part of the text could not be analysed"


class SpeechAct(StrEnum):
    """What a speaker does by speaking; it follows the cue, not the tone.

    Each member carries `.plover` (a PLOVER category, or None), `.cameo` (a CAMEO code, or None) and `.definition`.
    """

    plover: str | None
    cameo: str | None
    definition: str

    def __new__(
        cls, value: str, plover: str | None = None, cameo: str | None = None, definition: str = ""
    ) -> SpeechAct:
        """A member with its codes."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.plover, member.cameo, member.definition = plover, cameo, definition
        return member

    SAY = "say", None, "010", "say, tell, add, describe, stress, ask"
    ANNOUNCE = "announce", None, "010", "announce, declare, reveal"
    CONFIRM = "confirm", None, "010", "confirm, acknowledge, admit"
    CLAIM = "claim", None, "010", "claim, allege"
    CLAIM_RESPONSIBILITY = "claim_responsibility", None, "015", "own up to an act"
    DENY = "deny", "REJECT", "016", "say that it is not so"
    REJECT = "reject", "REJECT", "120", "refuse an accusation, an offer or a demand"
    ACCUSE = "accuse", "ACCUSE", "112", "lay a wrong at somebody's door"
    CONDEMN = "condemn", "ACCUSE", "111", "condemn, denounce, criticize"
    DEMAND = "demand", "REQUEST", "100", "demand, urge, call for"
    REQUEST = "request", "REQUEST", "020", "ask for, appeal, plead"
    PROMISE = "promise", "AGREE", "030", "promise, vow to help"
    THREATEN = "threaten", "THREATEN", "130", "threaten harm"
    WARN = "warn", "THREATEN", "130", "warn of a danger"
    PRAISE = "praise", "SUPPORT", "051", "praise, welcome, thank"
    SUPPORT = "support", "SUPPORT", "051", "back, endorse, defend"


class EventType(StrEnum):
    """What happened.

    Each member carries `.plover` (a PLOVER category, or None), `.cameo` (a CAMEO code, or None), `.acled` (an ACLED
    sub-event type, or None) and `.definition`. Types that several codes would fit carry the most usual one.
    """

    plover: str | None
    cameo: str | None
    acled: str | None
    definition: str

    def __new__(
        cls,
        value: str,
        plover: str | None = None,
        cameo: str | None = None,
        acled: str | None = None,
        definition: str = "",
    ) -> EventType:
        """A member with its codes."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.plover, member.cameo, member.acled, member.definition = plover, cameo, acled, definition
        return member

    # fmt: off
    AIR_STRIKE = "air_strike", "ASSAULT", "195", "Air/drone strike", "bombs or missiles from manned aircraft"
    DRONE_STRIKE = "drone_strike", "ASSAULT", "195", "Air/drone strike", "an attack by unmanned aircraft"
    MISSILE_STRIKE = "missile_strike", "ASSAULT", "194", "Shelling/artillery/missile attack", "missiles or rockets fired at a target"
    SHELLING = "shelling", "ASSAULT", "194", "Shelling/artillery/missile attack", "artillery, mortars or tank fire"
    BOMBING = "bombing", "ASSAULT", "183", "Remote explosive/landmine/IED", "a planted, parked or remotely set off explosive, or a mine"
    SUICIDE_BOMBING = "suicide_bombing", "ASSAULT", "1831", "Suicide bomb", "a bomb set off by an attacker who dies by it"
    GRENADE_ATTACK = "grenade_attack", "ASSAULT", "183", "Grenade", "a hand grenade or hand-thrown explosive"
    CHEMICAL_ATTACK = "chemical_attack", "ASSAULT", "204", "Chemical weapon", "a chemical or biological agent"
    SHOOTING = "shooting", "ASSAULT", "193", "Attack", "firearms used against people who do not fight back"
    ARMED_CLASH = "armed_clash", "ASSAULT", "190", "Armed clash", "two armed sides fight"
    ATTACK = "attack", "ASSAULT", "190", "Attack", "violence of any other or unknown mode"
    AMBUSH = "ambush", "ASSAULT", "193", "Armed clash", "an attack on a moving force from hiding"
    ASSASSINATION = "assassination", "ASSAULT", "186", "Attack", "the killing of a chosen official or leader"
    RAID = "raid", "ASSAULT", "193", "Armed clash", "the storming of a post, camp or building"
    OFFENSIVE = "offensive", "ASSAULT", "190", "Armed clash", "a ground operation to take territory"
    SEIZE_TERRITORY = "seize_territory", "ASSAULT", "192", "Non-state actor overtakes territory", "a place is taken or retaken by force"
    MOB_VIOLENCE = "mob_violence", "ASSAULT", "182", "Mob violence", "an unorganised crowd attacks"
    SEXUAL_VIOLENCE = "sexual_violence", "ASSAULT", "1821", "Sexual violence", "rape and other sexual assault"
    PROPERTY_DESTRUCTION = "property_destruction", "ASSAULT", "1712", "Looting/property destruction", "goods or buildings looted or destroyed"
    ARSON = "arson", "ASSAULT", "1712", "Looting/property destruction", "fire set on purpose"
    ABDUCTION = "abduction", "ASSAULT", "181", "Abduction/forced disappearance", "people taken by force, hostages, hijackings"
    ARREST = "arrest", "COERCE", "173", "Arrests", "people taken into custody by authorities"
    TRIAL = "trial", "COERCE", "173", None, "a charge, trial, verdict or sentence"
    EXPULSION = "expulsion", "COERCE", "174", None, "people deported or driven out by authorities"
    RESTRICTION = "restriction", "COERCE", "172", None, "a curfew, ban, closure or state of emergency"
    SIEGE = "siege", "COERCE", "191", "Other", "a place encircled or blockaded"
    WEAPONS_SEIZURE = "weapons_seizure", "COERCE", "171", "Disrupted weapons use", "weapons found, seized or shot down, bombs defused"
    PROTEST_DISPERSAL = "protest_dispersal", "COERCE", "175", "Protest with intervention", "a crowd broken up without deadly force"
    FORCE_AGAINST_PROTEST = "force_against_protest", "COERCE", "175", "Excessive force against protesters", "deadly or severe force against a crowd"
    CYBER_ATTACK = "cyber_attack", "COERCE", "176", None, "computers broken into, blocked or damaged"
    ROBBERY = "robbery", "COERCE", "171", "Looting/property destruction", "goods taken by force or threat"
    ORGANIZED_CRIME = "organized_crime", "COERCE", "170", None, "smuggling, trafficking, extortion; drugs seized, gangs broken up"
    DEMONSTRATION = "demonstration", "PROTEST", "141", "Peaceful protest", "a march, rally or sit-in"
    RIOT = "riot", "PROTEST", "145", "Violent demonstration", "a violent crowd"
    LABOUR_STRIKE = "labour_strike", "PROTEST", "143", "Peaceful protest", "work stopped in protest, a boycott"
    DEPLOYMENT = "deployment", "MOBILIZE", "155", None, "forces sent, mobilised or put on alert"
    BASE_ESTABLISHED = "base_established", "MOBILIZE", "155", "Headquarters or base established", "a base or headquarters set up"
    GROUP_CHANGE = "group_change", "MOBILIZE", "150", "Change to group/activity", "a force or movement founded, merged, split or renamed"
    WITHDRAWAL = "withdrawal", "RETREAT", "0874", "Non-violent transfer of territory", "forces pull back or surrender"
    CEASEFIRE = "ceasefire", "RETREAT", "0871", "Agreement", "a truce begins"
    RELEASE = "release", "RETREAT", "0841", "Other", "prisoners or hostages freed, things given back"
    EVACUATION = "evacuation", "RETREAT", "0874", None, "own staff or citizens taken out of a place"
    RESIGNATION = "resignation", "RETREAT", "083", None, "an office given up"
    CONCESSION = "concession", "RETREAT", "080", None, "a demand met, a measure lifted"
    AGREEMENT = "agreement", "AGREE", "057", "Agreement", "a deal or treaty reached or signed"
    MEETING = "meeting", "CONSULT", "040", None, "parties meet, talk, negotiate"
    VISIT = "visit", "CONSULT", "042", None, "one party travels to another"
    CALL = "call", "CONSULT", "041", None, "parties talk by telephone or video"
    COOPERATION = "cooperation", "COOPERATE", "060", None, "parties work together, joint patrols"
    EXERCISE = "exercise", "COOPERATE", "062", None, "a joint military exercise"
    SUPPORT = "support", "SUPPORT", "050", None, "recognition, ties between states, accession, ratification, diplomatic backing by deed"
    AID = "aid", "AID", "070", None, "relief, money, arms or training given"
    RESCUE = "rescue", "AID", "073", None, "people saved or brought out of danger"
    SANCTIONS = "sanctions", "SANCTION", "163", None, "penalties on trade, money or travel"
    SUSPENSION = "suspension", "SANCTION", "162", None, "aid, talks, membership or funds stopped"
    DIPLOMATIC_BREAK = "diplomatic_break", "SANCTION", "161", None, "relations cut, envoys recalled or expelled"
    INVESTIGATION = "investigation", "ACCUSE", "090", None, "an inquiry, probe or inspection"
    ELECTION = "election", None, None, None, "a vote for an office or a referendum"
    APPOINTMENT = "appointment", None, None, None, "somebody put into an office"
    LEGISLATION = "legislation", None, None, None, "a law, decree or motion put, passed or struck down"
    EARTHQUAKE = "earthquake", None, None, None, "an earthquake or aftershock"
    FLOOD = "flood", None, None, None, "a flood"
    STORM = "storm", None, None, None, "a storm, cyclone or tornado"
    NATURAL_DISASTER = "natural_disaster", None, None, None, "a landslide, eruption, drought, wildfire or other natural disaster"
    FIRE = "fire", None, None, None, "a fire not set on purpose"
    ACCIDENT = "accident", None, None, None, "a crash, collapse, sinking, leak or other accident"
    EPIDEMIC = "epidemic", None, None, None, "an outbreak of disease"
    # fmt: on
