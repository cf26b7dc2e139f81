"""Countries: which country a person or an organisation belongs to, by the words around its name.

|Egyptian| ambassador Tarek Mounir       Hamas spokesman Ali Hadi       her |Japanese| counterpart, Kenji Morita
President William Kamau of |Kenya|       Shi Wenbo, a spokesman for the |Eastern Command|
TransOil, a |Dubai|-based firm           the |Belgian| union Boerenbond
"""

from __future__ import annotations

from newsmodel.extract.countries.circumstances import Circumstances
from newsmodel.extract.countries.offices import Offices
from newsmodel.extract.countries.owners import Owners
from newsmodel.extract.countries.scenes import Scenes
from newsmodel.extract.names.name import Name
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.heads import Heads
from newsmodel.lexicon.names import NameIndex, Sense, key_of
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["Countries"]

_POWERS = frozenset(["state", "government", "military", "party"])
_OF_ONE_STATE = frozenset(["government", "military", "police", "party", "media"])
_REACH = 20  # tokens before a title in which the power that it belongs to may stand
_FOCUS = 60  # tokens before a name in which a text without a country of its own may say where it is
_FAR = 4  # how many times as often the text's own country may be named as that of the place in its first sentence
_COLUMN = {"state": 0, "region": 1, "city": 1, "place": 2}
_PHRASE = 14  # tokens of a description before a name
_HEADS_OF_STATE = frozenset(["president", "prime minister", "premier", "king", "queen", "emir", "sultan"])
_POSTS = frozenset(
    "director-general secretary-general director chairman chairwoman chairperson ceo commissioner spokesman spokeswoman spokesperson "
    "coordinator".split()
)
_COLLECTIVES = frozenset(
    "group party union company organisation organization agency movement charity bloc".split()
)
_LOCAL = frozenset("local regional provincial district municipal village county prefectural town".split())
_HIRED = frozenset(
    "lawyer attorney advocate counsel doctor landlord employer".split()
)  # of where one is, not whence
_MET = frozenset(
    "met meet meets meeting received hosted telephoned phoned called told visited greeted".split()
)
_SENDERS = frozenset(["EU", "UN", "U.N.", "NATO", "Nato", "European"])
_EUROPEAN = frozenset("Commissioner Commission Council Parliament Central Union".split())
# Organisations of many countries.
_INTERNATIONAL = frozenset(
    "international multinational intergovernmental world global united integrated european african asian arab interparliamentary "
    "pan-african inter-american eurasian pacific caribbean nordic arctic commonwealth".split()
)


class Countries:
    """Finds the countries of one text's persons and organisations."""

    def __init__(self, analysis: Analysis, referents: Referents, index: NameIndex, heads: Heads) -> None:
        self.lower, self.tags, self.words = analysis.lower, analysis.tags, analysis.words
        self.sentence_of = analysis.sentence_of
        self.sentences = analysis.sentences
        self.quotation_of = analysis.quotation_of
        self.referents = referents
        self.index = index
        self.heads = heads
        self.owners = Owners(analysis, referents)
        self.circumstances = Circumstances(analysis, referents, heads)
        self.scenes = Scenes(analysis, referents)
        self.offices = Offices(analysis, referents, index, heads)

    def of_person(self, name: Name) -> tuple[str | None, bool]:
        """The country of a person, and whether the phrase around the name tells it; else it is the text's own."""
        if self._is_staff(name):
            return None, True
        seat, held = self.offices.held(name)
        if held:
            return seat, True
        tied = self._behind(name) or self._before(name) or self._in_front(name) or self._apposed(name.end)
        tied = tied or self._local(name)
        told = (self.offices.country(name) or self.circumstances.country(name)) if tied is None else None
        if told is not None:
            return told, True
        if tied is None and name.title and self._is_office(name.title):
            tied = self._power(name)
        if tied is None and name.title and self._is_post(name, name.title):
            tied = self.owners.of(name.title_first)  # |Director-general| X added
        if tied is not None:
            return tied.country, True
        if self.offices.is_go_between(name):
            return None, True
        return self._where(name), False

    def _is_post(self, name: Name, title: str) -> bool:
        """|Director-general| X: of the body named last; but an |army spokesman| X is of the text's own"""
        at = name.title_first - 1
        at -= self.lower[at] == title.lower()
        role = self.heads.roles.get(self.lower[at]) if at >= 0 else None
        public = role is not None and role.kind in ("government", "military", "police")
        return title.lower().split()[-1] in _POSTS and not public

    def _where(self, name: Name) -> str | None:
        """The country of a person by where the person acts, else that of the text."""
        if name.title and name.title.lower() in _HEADS_OF_STATE:
            scene = self._scene(name)
            if scene is not None and scene != self.circumstances.visited(name):
                return scene
        seat = self._seat(name)
        if seat is None and name.title and self._is_office(name.title):
            seat = self.offices.spoken_in(name.title_first, name.end)
        return seat or self.scenes.at(name.first) or self.referents.country or self._focus(name)

    def of_organisation(self, name: Name) -> str | None:
        """The country that an organisation's description states, else the text's own."""
        based = self._inside(name) or self._based(name)
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
        if any(word in _INTERNATIONAL for word in self.lower[name.first : name.end]):
            return None
        seat = self._seat(name)
        if seat is None and name.actor_kind == "government":
            seat = self.circumstances.of_answer(name, self.lower[name.end - 1])
        if seat is None and name.actor_kind in ("government", "military"):
            seat = self.offices.spoken_in(
                name.first, name.end
            )  # Foreign Ministry spokeswoman X said in |Oslo|
        seat = seat or self.scenes.at(name.first)
        if seat is not None:
            return seat
        if self.referents.country is None and name.actor_kind in _OF_ONE_STATE:
            return self._focus(name)
        return self.referents.country

    def power_before(self, at: int) -> str | None:
        """The country of the state, or of its people or adjective, that was named last before token `at`."""
        for i in range(at - 1, max(-1, at - _FOCUS), -1):
            found = self.referents.at(i)
            if found is not None and isinstance(found.referent, Draft) and found.referent.kind in _POWERS:
                return found.referent.country
        return None

    # ------------------------------------------------------------------ what stands around a name

    def _behind(self, name: Name) -> Draft | Place | None:
        """President X of |Kenya|, of the |Democratic Progressive Party|"""
        at = name.end
        if self.lower[at : at + 1] != ["of"]:
            return None
        at += 1 + (self.lower[at + 1 : at + 2] == ["the"])
        found = self.referents.at(at)
        return found.referent if found is not None and found.referent.country else None

    def _before(self, name: Name) -> Draft | Place | None:
        """|Egyptian| ambassador X; |UNHCR| spokesperson X; her |Japanese| counterpart, X; |Matsu County| Magistrate X"""
        at = name.title_first - 1
        if at > 0 and self.tags[at] == "," and self._is_role(at - 1):
            at -= 1
        for i in range(at, max(-1, at - 6), -1):
            found = self.referents.at(i)
            if found is not None and getattr(found.referent, "kind", "") != "person":
                return found.referent
            if self.tags[i] not in "PNJGg#L)(":  # the Union of Lakes |(UL)| Commission chairman, X
                return None
        return None

    def _local(self, name: Name) -> Place | Draft | None:
        """in the Norwegian valley, according to |local| official X: of the place named last"""
        role = name.title_first - 1
        if role < 1 or not self._is_role(role) or self.lower[role - 1] not in _LOCAL:
            return None
        return self._at_the_spot(role - 1, role)

    def _role(self, first: int) -> str:
        """The kind of the first noun for a person behind token `first`."""
        roles = (self.heads.roles.get(word) for word in self.lower[first : first + 4])
        return next((role.kind for role in roles if role is not None and role.is_person), "")

    def _is_role(self, i: int) -> bool:
        role = self.heads.roles.get(self.lower[i])
        return self.lower[i] in ("counterpart", "head", "chief") or (role is not None and role.is_person)

    def _apposed(self, at: int) -> Draft | None:
        """X, a spokesman for the |Eastern Command|; X, the |Port Union|'s leader; X, |its| leader"""
        if self.tags[at : at + 1] != ",":
            return None
        role = False
        owner: Draft | None = None
        for i in range(at + 1, min(at + 10, len(self.tags))):
            actor = self.referents.actor_at(i)
            if actor is not None and actor.kind != "person":
                if role:
                    return actor
                owner = actor
            elif self.tags[i] not in "DJNgnPrioLtGH":
                return None
            elif (self.lower[i] in ("its", "their") and i == at + 1) or self._is_collective(i, at):
                owner = self.owners.of(at, self._role(i + 1))
            if self._is_role(i):
                role = True
                if owner is not None:  # but not: met X, a |Norwegian| official said
                    return owner if self.tags[i + 1 : i + 2] not in tuple("dzBVM") else None
        return None

    def _is_collective(self, i: int, at: int) -> bool:
        """X, the |charity|'s head of mission"""
        return i == at + 3 and self.tags[i] == "G" and self.lower[i - 1] in _COLLECTIVES

    def _in_front(self, name: Name) -> Draft | Place | None:
        """The |Norwegian| ambassador in Lima, X; |Lenz|'s envoy for peace, X; |its| secretary general, X"""
        comma = name.title_first - 1
        if comma < 2 or self.tags[comma] != ",":
            return None
        first = comma
        while first > max(0, comma - _PHRASE) and (
            self.tags[first - 1] in "PNJLGgoitDH#&" or self.words[first - 1] == "WHO"
        ):
            first -= 1
        owner: Draft | Place | None = None
        for i in range(first, comma):
            found = self.referents.at(i)
            if found is None and self.tags[i] in "NL" and self._is_role(i):
                return owner or self._at_the_spot(first, i)
            if found is not None:
                owner = found.referent if getattr(found.referent, "kind", "") != "person" else None
            elif self.lower[i] in ("its", "their") or (
                self.tags[i] == "G" and self.lower[i - 1] in _COLLECTIVES
            ):
                owner = self.owners.of(first, self._role(i + 1))
            elif self.lower[i] in ("his", "her") and self.lower[comma - 1] not in _HIRED:
                owner = self._person_before(i)
        return None

    def _person_before(self, at: int) -> Draft | None:
        """Rui Bell, a Peruvian, was held. |His| sister, Ana Torres, wept: the person named last, whose people are of one land"""
        for i in range(at - 1, max(-1, at - _REACH), -1):
            actor = self.referents.actor_at(i)
            if actor is not None and actor.kind == "person":
                return actor if actor.country is not None else None
        return None

    def _at_the_spot(self, first: int, role: int) -> Place | Draft | None:
        """near the |Norwegian| town of Lenz, the local mayor, X: a local office is that of the place named last"""
        if _LOCAL.isdisjoint(self.lower[first:role]):
            return None
        near = [self.referents.at(i) for i in range(first - 1, max(-1, first - _REACH), -1)]
        told = [found for found in near if found is not None and found.form == "demonym"]
        placed = [found for found in near if found is not None and isinstance(found.referent, Place)]
        inner = [found for found in placed if getattr(found.referent, "kind", "") != "country"]
        return next((found.referent for found in told + inner + placed), None)

    def _is_staff(self, name: Name) -> bool:
        """|European| Council President X, |EU| Commissioner X, |U.N.| envoy X: the staff of many countries has none"""
        front = self.words[max(0, name.title_first - 3) : name.first]
        for k, word in enumerate(front):
            if word in _SENDERS and not any(w in (",", ".", "and") for w in front[k:]):
                return word != "European" or any(w in _EUROPEAN for w in front[k + 1 :])
        return False

    def _scene(self, name: Name) -> str | None:
        """flew to |Lima|, where he met President X: the country of the town in this sentence, or in the first one"""
        sentence = self.sentences[self.sentence_of[name.first]]
        votes = self.referents.votes
        for i in (*range(sentence[0], name.title_first), *range(*self.sentences[0])):
            place = self.referents.place_at(i)
            if place is not None and place.country and place.kind == "city":
                here = sentence[0] <= i < sentence[1]
                # a deal signed in |Addis Ababa|, then a page on another country and its President X
                if here or _FAR * votes[place.country] >= votes[self.referents.country or ""]:
                    return place.country
        return None

    def _seat(self, name: Name) -> str | None:
        """In |Lima|, the opposition party X: the country of the place that opens the sentence"""
        sentence = self.sentences[self.sentence_of[name.first]][0]
        if self.lower[sentence] != "in" or sentence + 2 >= len(self.tags):
            return None
        found = self.referents.at(sentence + 1)
        if found is None or self.tags[found.end : found.end + 1] != "," or found.end >= name.first:
            return None
        return (
            found.referent.country if isinstance(found.referent, Place) or found.form == "metonym" else None
        )

    def _is_office(self, title: str) -> bool:
        """A prime minister belongs to a power, a Mr to none."""
        known = self.heads.titles.get(key_of(title))
        return known is None or known.kind_of_title != "honorific"

    def _power(self, name: Name) -> Draft | Place | None:
        """the White House said President |X|; In Kenya, President |X|: the power named last in the sentence."""
        sentence = self.sentence_of[name.first]
        for i in range(name.title_first - 1, max(-1, name.title_first - _REACH), -1):
            if self.sentence_of[i] != sentence:
                break
            if self.quotation_of[i] >= 0 and self.quotation_of[name.first] < 0:
                continue  # “Peru must stop,” spokesman Rui Bell said
            found = self.referents.at(i)
            if found is None or not found.referent.country or self._is_title(found.end):
                continue
            if isinstance(found.referent, Place):
                if found.referent.kind == "country" and self.tags[i + 1] == ",":
                    return found.referent
            elif found.referent.kind in _POWERS:
                return found.referent
        return None

    def _is_title(self, at: int) -> bool:
        """|Norwegian| Foreign Minister Y met Prime Minister X: what stands before another's title is that other's"""
        return at < len(self.words) and (key_of(self.words[at]) in self.heads.titles or self._is_role(at))

    def _focus(self, name: Name) -> str | None:
        """Where a text of several countries has got to: the country of what it named last."""
        for i in range(name.title_first - 1, max(-1, name.title_first - _FOCUS), -1):
            found = self.referents.at(i)
            if (
                found is not None
                and found.referent.country
                and not self._is_seated_elsewhere(found)
                and not self._meets(found, name)
            ):
                return found.referent.country
        return None

    def _is_seated_elsewhere(self, found: Found) -> bool:
        """A watchdog or firm whose country the text names for nothing else tells nothing of others."""
        kind, country = getattr(found.referent, "kind", ""), found.referent.country or ""
        return kind == "media" or (kind in ("organisation", "company") and self.referents.votes[country] < 2)

    def _meets(self, found: Found, name: Name) -> bool:
        """Torres |met| Foreign Minister X: people meet those of other states"""
        between = (
            self.lower[found.end : name.title_first]
            if getattr(found.referent, "kind", "") == "person"
            else ()
        )
        return any(word in _MET for word in between)

    def _inside(self, name: Name) -> str | None:
        """National Bank of |Ukraine|, |Japan| Meteorological Agency"""
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
