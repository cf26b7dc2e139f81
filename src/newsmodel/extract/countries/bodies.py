"""Bodies: which country an organisation belongs to, by its name and the words around it.

TransOil, a |Dubai|-based firm       the |Belgian| union Boerenbond       the Chamber of Commerce of |Lenz|
the Border Committee |in Lima|       Norway sent a note, the |Foreign Ministry| said
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import BODIES, CONTENDERS
from newsmodel.extract.countries.circumstances import Circumstances
from newsmodel.extract.countries.offices import Offices
from newsmodel.extract.countries.owners import Owners
from newsmodel.extract.countries.whereabouts import OF_ONE_STATE, Whereabouts
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Referents
from newsmodel.lexicon.names import NameIndex, Sense, key_of
from newsmodel.text.analysis import Analysis

__all__ = ["Bodies"]

_COLUMN = {"state": 0, "region": 1, "city": 1, "place": 2}
_INTERNATIONAL = frozenset(
    "international multinational intergovernmental world global united integrated european african asian arab interparliamentary "
    "pan-african inter-american eurasian pacific caribbean nordic arctic commonwealth".split()
)


class Bodies:
    """Finds the countries of one text's organisations."""

    def __init__(
        self,
        analysis: Analysis,
        referents: Referents,
        index: NameIndex,
        owners: Owners,
        circumstances: Circumstances,
        offices: Offices,
        whereabouts: Whereabouts,
    ) -> None:
        self.lower, self.tags, self.words = analysis.lower, analysis.tags, analysis.words
        self.referents = referents
        self.index = index
        self.owners = owners
        self.circumstances = circumstances
        self.offices = offices
        self.whereabouts = whereabouts

    def of(self, name: Name) -> str | None:
        """The country that an organisation's description states, else the text's own."""
        based = (
            self._inside(name)
            or self._part_of(name)
            or self._based(name)
            or self._described(name)
            or self.circumstances.of_member(name)
        )
        if based is not None:
            return based
        if self.lower[name.first - 1 : name.first] in (["its"], ["their"]):
            owner = self.owners.of(
                name.first, "government"
            )  # Peru sent ships, |its Department of Defence| said
            if owner is not None:
                return owner.country
        for i in range(name.first - 1, max(-1, name.first - 4), -1):
            found = self.referents.at(i)
            if found is not None and (found.form == "demonym" or self.tags[i + 1] == "G"):
                return found.referent.country  # |Lenzish| dockers' league, |Lenz|'s eastern front
            if self.tags[i] not in "NJLG":
                break
        if name.actor_kind not in OF_ONE_STATE and not _INTERNATIONAL.isdisjoint(
            self.lower[name.first : name.end]
        ):
            return None
        seat = self.whereabouts.seat(name)
        if seat is None and name.actor_kind == "government":
            seat = self.circumstances.of_answer(name, self.lower[name.end - 1])
        if seat is None and name.actor_kind in ("government", "military"):
            seat = self.offices.spoken_in(
                name.first, name.end
            )  # Foreign Ministry spokeswoman X said in |Oslo|
        seat = seat or self.whereabouts.scenes.at(name.first)
        if seat is None and self.whereabouts.threads.rivals():
            seat = self._in_thread(name)
        if seat is not None:
            return seat
        if self.referents.country is None and name.actor_kind in OF_ONE_STATE:
            return self.whereabouts.focus(name)
        return self.referents.country

    def _in_thread(self, name: Name) -> str | None:
        """Norway sent Peru a note, the |Foreign Ministry| said: of what heads the sentence"""
        closes = self.lower[name.end : name.end + 1] in (["said"], ["says"], ["announced"])
        return self.whereabouts.threads.here(name.first) if closes and name.actor_kind in CONTENDERS else None

    def _described(self, name: Name) -> str | None:
        """the Border Committee |in Lima|; Blue Marine, a |Norwegian| firm; TransOil, a private firm from |Lima|"""
        at = name.end
        if self.lower[at : at + 1] == ["in"] and name.actor_kind in BODIES:
            place = self.referents.place_at(at + 1)
            return place.country if place is not None and place.kind == "city" else None
        if self.tags[at : at + 1] != "," or self.lower[at + 1 : at + 2] not in (["a"], ["an"]):
            return None
        for i in range(at + 2, min(at + 9, len(self.tags))):
            found = self.referents.at(i)
            if found is not None and (
                found.form in ("demonym", "acronym") or self.lower[i - 1] in ("from", "in", "of")
            ):
                return found.referent.country
            if found is not None or (self.tags[i] not in "JNL" and self.lower[i] not in ("from", "in", "of")):
                return None
        return None

    def _inside(self, name: Name) -> str | None:
        """National Bank of |Ukraine|, |Japan| Meteorological Agency, the Chamber of Commerce of |Lenz|"""
        if self.lower[name.end - 2] == "of":
            towns = [
                s.row[1] for s in self.index.look_up(key_of(self.words[name.end - 1])) if s.kind == "city"
            ]
            near = next((code for code in towns if self.referents.votes[code]), None)
            if near is not None:
                return near
        for i in range(name.first, name.end):
            if self.words[i][0].islower():
                continue
            pair = self.index.look_up(key_of(" ".join(self.words[i : i + 2]))) if i + 1 < name.end else []
            if pair and pair[0].kind in ("region", "place"):
                return _country(pair[0])  # the Police Federation of |Northern Ireland|
            for sense in self.index.look_up(key_of(self.words[i])):
                if sense.kind == "state":
                    return sense.row[0]
                if sense.kind == "city" and int(sense.row[5]) > 1_000_000:
                    return sense.row[1]
        return None

    def _part_of(self, name: Name) -> str | None:
        """the Eastern Command of the |Peruvian Army|: of whose force it is a part"""
        if self.lower[name.end : name.end + 2] != ["of", "the"]:
            return None
        whole = self.referents.at(name.end + 2)
        forces = whole is not None and (
            whole.form == "demonym" or getattr(whole.referent, "kind", "") in CONTENDERS
        )
        return whole.referent.country if whole is not None and forces else None

    def _based(self, name: Name) -> str | None:
        """TransOil, a |Dubai|-based firm; the |Dubai|-based TransOil"""
        around = [*range(name.end + 1, name.end + 4)] if self.tags[name.end : name.end + 1] == "," else []
        if self.tags[name.first - 1 : name.first] == ",":
            around += range(
                name.first - 2, name.first - 5, -1
            )  # the ship's |Oslo-based| manager, Blue Marine
        for i in (name.first - 1, *around):
            word = self.words[i] if 0 <= i < len(self.words) else ""
            if word.endswith(("-based", "-owned", "-headquartered")):
                senses = self.index.look_up(key_of(word.rpartition("-")[0]))
                return next((_country(s) for s in senses if s.kind in _COLUMN), None)
        return None


def _country(sense: Sense) -> str | None:
    return sense.row[_COLUMN[sense.kind]] or None
