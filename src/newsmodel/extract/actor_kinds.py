"""Actor kinds: the sets of kinds of actor, by their values, that several rules share."""

from __future__ import annotations

__all__ = [
    "ARMED",
    "ARMIES",
    "BODIES",
    "CONTENDERS",
    "FIRMS",
    "FORCES",
    "GROUPS",
    "HUMAN",
    "JOINED",
    "NATIONAL",
    "POLITICAL",
    "POWERS",
    "SOMEBODY",
    "STATES",
    "UNOFFICIAL",
]

# People: one with a name, and a crowd. With a source that the text does not name: all that are no bodies.
HUMAN = frozenset(["person", "people"])
SOMEBODY = HUMAN | {"unnamed"}
# Who acts for a country: |Karvia| or |the government|.
STATES = frozenset(["state", "government"])
# The bodies of a state. A people's adjective stands before them without being part of the name: Iraqi Interior Ministry.
NATIONAL = frozenset(["government", "military", "police"])
# A state and the bodies through which it acts.
POWERS = NATIONAL | {"state"}
# Bodies that people join, and those that do business; none belongs to a state, and each goes by a name of its own.
JOINED = frozenset(["armed_group", "party", "organisation"])
FIRMS = frozenset(["company", "media"])
UNOFFICIAL = JOINED | FIRMS
# All bodies, and with the states whatever is made up of many people and acts as one.
BODIES = NATIONAL | UNOFFICIAL
GROUPS = BODIES | {"state"}
# Who fights wars, who carries weapons, and at whose command weapons are.
ARMIES = frozenset(["military", "armed_group"])
FORCES = ARMIES | {"police"}
ARMED = FORCES | STATES
# Bodies that hold power or contend for it, and with them the states: whose adjective stands for the actor itself in front of
# a noun for its people and things, |Karvian| planes.
POLITICAL = NATIONAL | {"armed_group", "party"}
CONTENDERS = POLITICAL | {"state"}
