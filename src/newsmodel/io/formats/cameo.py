"""CAMEO's quad classes and the Goldstein scale, and the codes of actors, as event data sets give them.

Sources: Schrodt, CAMEO Event Data Codebook 1.1b3 (2012), which carries the scale of Goldstein (1992) over to its
codes; the GDELT event codebook 2.0 for quad classes and actor types. The numbers for our codes only.
"""

from __future__ import annotations

from newsmodel.model import ActorKind

__all__ = ["ACTOR_TYPES", "goldstein", "quad_class"]

ACTOR_TYPES = {
    ActorKind.STATE: "GOV",
    ActorKind.GOVERNMENT: "GOV",
    ActorKind.MILITARY: "MIL",
    ActorKind.POLICE: "COP",
    ActorKind.ARMED_GROUP: "UAF",
    ActorKind.PARTY: "PTY",
    ActorKind.ORGANISATION: "NGO",
    ActorKind.COMPANY: "BUS",
    ActorKind.MEDIA: "MED",
    ActorKind.PEOPLE: "CVL",
}
"""The CAMEO type code of an actor; a person or an unnamed source has none."""

_GOLDSTEIN = {
    "010": 0.0, "015": 0.0, "016": -2.0, "020": 3.0, "030": 4.0, "040": 1.0, "041": 1.0, "042": 1.9, "050": 3.5,
    "051": 3.4, "057": 8.0, "060": 6.0, "062": 7.4, "070": 7.0, "073": 7.4, "080": 5.0, "083": 5.0, "0841": 7.0,
    "0871": 9.0, "0874": 10.0, "090": -2.0, "100": -5.0, "111": -2.0, "112": -2.0, "120": -4.0, "130": -4.4,
    "141": -6.5, "143": -6.5, "145": -7.5, "150": -7.2, "155": -7.2, "161": -4.0, "162": -5.6, "163": -8.0,
    "170": -7.0, "171": -9.2, "1712": -9.2, "172": -5.0, "173": -5.0, "174": -5.0, "175": -9.0, "176": -7.0,
    "181": -9.0, "182": -9.5, "1821": -9.0, "183": -10.0, "1831": -10.0, "186": -10.0, "190": -10.0, "191": -9.5,
    "192": -9.5, "193": -10.0, "194": -10.0, "195": -10.0, "204": -10.0,
}  # fmt: skip


def goldstein(cameo: str) -> float:
    """What a kind of event does to the stability of a country, -10 to 10.

    For example:

        >>> goldstein("190"), goldstein("057")
        (-10.0, 8.0)
    """
    return _GOLDSTEIN[cameo]


def quad_class(cameo: str) -> int:
    """1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; by the root code.

    For example:

        >>> quad_class("010"), quad_class("0871"), quad_class("112"), quad_class("195")
        (1, 2, 3, 4)
    """
    root = int(cameo[:2])
    return 1 if root <= 5 else 2 if root <= 9 else 3 if root <= 14 else 4
