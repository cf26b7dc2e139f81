"""Affiliations: how the actors of a text belong to one another, as the text states it.

Iraqi President |Karim Hadi|                             leads Iraq
|Ana Torres|, a spokeswoman for the |Blue Hill League|   represents it
|Kataib Hezbollah| is a leading faction in the |Islamic Resistance in Iraq|     part of it
|Iran|-backed |Houthis|; the |Houthis|, backed by |Iran|                         backed by it
the |Axis of Resistance| (including |Hezbollah| and the |Houthis|)               each part of it
"""

from __future__ import annotations

from newsmodel.extract.actors.institutions import state_draft
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import NameIndex, key_of, names
from newsmodel.model import Relation
from newsmodel.text.analysis import Analysis

__all__ = ["find_affiliations"]

# Whose leaders are of a state, and do not lead it.
_WITHIN = frozenset(
    "opposition rebel separatist protest protests resistance militia guerrilla union student religious spiritual community "
    "tribal church civic labor labour business cult gang".split()
)
_REACH = 8  # tokens between one actor and the other
_BACKED = ("-backed", "-funded", "-sponsored", "-supported", "-aligned", "-armed")
_TIES = frozenset("of for in within to at with".split())


def find_affiliations(analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
    """Adds what the text says of who belongs to whom to `referents.ties`."""
    _Affiliations(analysis, referents, lexicon).run()


class _Affiliations:
    def __init__(self, analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
        self.analysis = analysis
        self.lower = analysis.lower
        self.tags = analysis.tags
        self.referents = referents
        self.index: NameIndex = lexicon.derived(names)
        self.nouns: dict[str, Relation] = lexicon.derived(_nouns)

    def run(self) -> None:
        for found in sorted(self.referents.found, key=lambda f: f.first):
            if isinstance(found.referent, Draft) and found.form not in ("pronoun", "demonym"):
                self._of_title(found, found.referent)
                self._described(found, found.referent)
                self._backed(found, found.referent)
                self._listed(found, found.referent)

    def _tie(self, member: Draft, relation: Relation, group: Draft | None, first: int, end: int) -> None:
        if (
            group is None
            or group is member
            or (group.kind == "person" and relation is not Relation.BACKED_BY)
        ):
            return
        if relation is Relation.MEMBER_OF and member.kind not in ("person", "unnamed", "state"):
            relation = Relation.PART_OF
        if relation in (Relation.LEADS, Relation.REPRESENTS) and member.kind != "person":
            return
        self.referents.ties.append((member, relation, group, self.analysis.span(first, end)))

    # ------------------------------------------------------------------ before the name

    def _of_title(self, found: Found, member: Draft) -> None:
        """Iraqi President |X|; the league's leader, |X|; Hamas spokesman |X|"""
        if member.kind != "person":
            return
        relation = None
        for i in range(found.first - 1, max(-1, found.first - _REACH), -1):
            group = self.referents.actor_at(i)
            if group is not None:
                within = group.kind == "state" and not _WITHIN.isdisjoint(self.lower[i + 1 : found.first])
                if relation is not None and not within:  # the Lenzish |opposition| leader leads no state
                    self._tie(member, relation, group, i, found.end)
                return
            if self.tags[i] not in "PNJGgn,L" or (self.tags[i] == "," and i != found.first - 1):
                return
            relation = self.nouns.get(self.lower[i], relation)

    # ------------------------------------------------------------------ behind the name

    def _described(self, found: Found, member: Draft) -> None:
        """|X|, a spokeswoman for Y; |X|, a Y commander in the north; |X| is a leading faction in Y"""
        at = found.end
        if at >= len(self.tags) or self.tags[at] not in ",B":
            return
        relation = inside = None
        for i in range(at + 1, min(at + 1 + _REACH, len(self.tags))):
            if relation is None:
                relation = self.nouns.get(self.lower[i])
                if relation is None and self.tags[i] not in "DJNgnPr":
                    return
                if relation is not None and inside is not None and self.tags[at] == ",":
                    self._tie(member, relation, inside, found.first, i + 1)
                    return
                inside = self._body_at(i) or inside
            elif self.lower[i] in _TIES:
                self._tie(member, relation, self._next_actor(i + 1), found.first, i + 1)
                return
            elif self.tags[i] not in "NPL":
                return

    def _body_at(self, i: int) -> Draft | None:
        """The body, but no state, that a word of a description names: a |Blue Hill| commander"""
        draft = self.referents.actor_at(i)
        return draft if draft is not None and draft.kind not in ("state", "person", "people") else None

    def _next_actor(self, at: int) -> Draft | None:
        for i in range(at, min(at + 3, len(self.tags))):
            found = self.referents.at(i)
            if found is not None:
                return found.referent if isinstance(found.referent, Draft) else self._state(found)
            if self.tags[i] not in "DHJ":
                return None
        return None

    def _state(self, found: Found) -> Draft | None:
        """The actor of a country that is named as a place: a member of |Iraq|'s council."""
        code = (
            getattr(found.referent, "country", None)
            if getattr(found.referent, "kind", "") == "country"
            else None
        )
        return state_draft(self.referents, self.index, code) if code else None

    # ------------------------------------------------------------------ backing and lists

    def _backed(self, found: Found, member: Draft) -> None:
        """|Iran|-backed X; X, backed by |Iran|"""
        before = self.lower[found.first - 1] if found.first else ""
        if before.endswith(_BACKED):
            backer = self._by_name(before.rsplit("-", 1)[0])
            self._tie(member, Relation.BACKED_BY, backer, found.first - 1, found.end)
        at = found.end
        words = self.lower[at : at + 6]
        for phrase in ([",", "backed", "by"], [",", "which", "is", "backed", "by"], ["is", "backed", "by"]):
            if words[: len(phrase)] == phrase:
                end = at + len(phrase)
                self._tie(member, Relation.BACKED_BY, self._next_actor(end), found.first, end)

    def _by_name(self, name: str) -> Draft | None:
        """The state or listed actor of that name, also where it only stands inside a word."""
        senses = self.index.look_up(key_of(name)) or self.index.acronyms.get(
            name.upper().replace(".", ""), []
        )
        sense = next((s for s in senses if s.kind == "state"), None)
        return state_draft(self.referents, self.index, sense.row[0]) if sense is not None else None

    def _listed(self, found: Found, group: Draft) -> None:
        """the Axis of Resistance (including |A|, |B| and |C|)"""
        at = found.end
        if self.lower[at : at + 2] != ["(", "including"]:
            return
        for i in range(at + 2, min(at + 40, len(self.tags))):
            if self.lower[i] == ")":
                return
            other = self.referents.at(i)
            if (
                other is not None
                and other.first == i
                and isinstance(other.referent, Draft)
                and other.form != "demonym"
            ):
                self._tie(other.referent, Relation.PART_OF, group, found.first, other.end)


def _nouns(lexicon: Lexicon) -> dict[str, Relation]:
    return {noun: Relation(relation) for noun, relation in reversed(lexicon.rows("affiliations"))}
