"""Place: where something happened."""

from __future__ import annotations

from attrs import frozen

from newsmodel.model.vocabulary import PlaceKind

__all__ = ["Place"]


@frozen(kw_only=True, repr=False)
class Place:
    """A named place.

    Attributes:
        id: stable, readable key ("place:hilla", "place:iraq"); unique among the actors and places of an article.
        name: canonical name.
        kind: PlaceKind (country, region, city, district, base, airport, building, water, other).
        country: ISO 3166-1 alpha-3, or None for seas and regions across borders.
        admin1: name of the first-level region that it lies in ("Babel"), or None.
        latitude: degrees north, -90 to 90, WGS 84, or None.
        longitude: degrees east, -180 to 180, WGS 84, or None.
    """

    id: str
    name: str
    kind: PlaceKind
    country: str | None = None
    admin1: str | None = None
    latitude: float | None = None
    longitude: float | None = None

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        chain = ", ".join(x for x in (self.name, self.admin1, self.country) if x)
        return f"<Place {self.id}: {chain} ({self.kind})>"
