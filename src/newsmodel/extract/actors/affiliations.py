"""Affiliations: how the actors of a text belong to one another, as the text states it.

Iraqi President |Karim Hadi|                             leads Iraq
|Ana Torres|, a spokeswoman for the |Blue Hill League|   represents it
|Kataib Hezbollah| is a leading faction in the |Islamic Resistance in Iraq|     part of it
|Hezbollah| said its leader, |Karim Hadi|; the head of the |League|, |Ana Torres|    leads it
|Ana Torres|, a nurse, leads the |Blue Hill League|; the league, led by |Torres|     leads it
|Ana Torres| of the |Blue Hill League|; the |Eastern Command| of the |Lenz Army|  member, part of it
|Iran|-backed |Houthis|; the |Houthis|, backed by |Iran|                         backed by it
the |Axis of Resistance| (including |Hezbollah| and the |Houthis|)               each part of it
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import BODIES, HUMAN, SOMEBODY
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
_TITLE = 5  # tokens of an article and a title
_SENTENCE = 40  # tokens before "its" in which its owner may stand
_ASIDE = 10  # tokens between commas behind a name
# What a person does who is at the head of a body, or in it.
_VERBS = {
    **dict.fromkeys(
        "leads lead led heads headed commands commanded chairs chaired founded co-founded runs directs governs rules".split(),
        Relation.LEADS,
    ),
    "joined": Relation.MEMBER_OF,
    "represents": Relation.REPRESENTS,
}
# By whom a body is led, owned or paid.
_DONE = {
    **dict.fromkeys("led headed commanded chaired founded run ruled directed".split(), Relation.LEADS),
    **dict.fromkeys("owned controlled".split(), Relation.PART_OF),
    **dict.fromkeys("backed funded financed supported armed sponsored trained".split(), Relation.BACKED_BY),
}
_BEFORE_VERBS = frozenset("has had have who which is was are were now currently also then jointly".split())
_BECAME = frozenset("became remains remained".split())
# Who speaks for a person rather than for a body.
_FOR_PERSONS = frozenset(
    "lawyer attorney counsel barrister solicitor advocate spokesman spokeswoman spokesperson representative envoy".split()
)
_PAST = frozenset("former ex late ousted deposed".split())
# Nouns before a role, in lower case, that mean a body named before.
_SORTS = {
    **dict.fromkeys("army navy military".split(), "military"),
    **dict.fromkeys("rebel militia".split(), "armed_group"),
    "police": "police",
    "party": "party",
    "company": "company",
    "union": "organisation",
}
_BEFORE = 60  # tokens before such a noun in which the body may stand


def find_affiliations(analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
    """Adds what the text says of who belongs to whom to `referents.ties`."""
    _Affiliations(analysis, referents, lexicon).run()


class _Affiliations:
    def __init__(self, analysis: Analysis, referents: Referents, lexicon: Lexicon) -> None:
        self.analysis = analysis
        self.lower, self.words = analysis.lower, analysis.words
        self.tags = analysis.tags
        self.referents = referents
        self.index: NameIndex = lexicon.derived(names)
        self.nouns: dict[str, Relation] = lexicon.derived(_nouns)

    def run(self) -> None:
        for found in sorted(self.referents.found, key=lambda f: f.first):
            if isinstance(found.referent, Draft) and found.form not in ("pronoun", "demonym"):
                self._of_title(found, found.referent)
                self._described(found, found.referent)
                self._by_verb(found, found.referent)
                self._backed(found, found.referent)
                self._listed(found, found.referent)

    def _tie(
        self, member: Draft, relation: Relation, group: Draft | None, first: int, end: int, noun: str = ""
    ) -> None:
        if group is None or group is member:
            return
        if noun and not _PAST.isdisjoint(self.lower[max(0, first - 1) : end]):
            return  # the former head of the league leads it no more
        speaks = relation is Relation.REPRESENTS and noun in _FOR_PERSONS
        if group.kind == "person" and relation is not Relation.BACKED_BY and not speaks:
            return
        if relation is Relation.MEMBER_OF and member.kind not in ("person", "unnamed", "state"):
            relation = Relation.PART_OF
        if relation in (Relation.LEADS, Relation.REPRESENTS) and member.kind != "person":
            return
        self.referents.ties.append((member, relation, group, self.analysis.span(first, end)))

    # ------------------------------------------------------------------ before the name

    def _of_title(self, found: Found, member: Draft) -> None:
        """Iraqi President |X|; the league's leader, |X|; Hamas spokesman |X|; its leader, |X|; the head of Hamas, |X|"""
        if member.kind != "person":
            return
        relation, noun = None, ""
        for i in range(found.first - 1, max(-1, found.first - _REACH), -1):
            group = self.referents.actor_at(i) or self._owner(i)
            first = i if group is None else self._mention_first(i)
            if relation is None and i == found.first - 2 and self.tags[i + 1] == ",":
                role = self._role_before(self._mention_first(i))
                group = group or (self._next_actor(i) if role else None)
                first = role or first
                noun = self.lower[role] if role else ""
                relation = self.nouns.get(noun)
            if group is None and relation is not None and self.tags[i] == "N":
                group = self._of_sort(i)
            if group is not None:
                within = group.kind == "state" and not _WITHIN.isdisjoint(self.lower[i + 1 : found.first])
                if relation is not None and not within:  # the Lenzish |opposition| leader leads no state
                    self._tie(member, relation, group, first, found.end, noun)
                return
            if self.tags[i] not in "PNJGgn,L" or (self.tags[i] == "," and i != found.first - 1):
                return
            if self.lower[i] in self.nouns:
                relation, noun = self.nouns[self.lower[i]], self.lower[i]

    def _mention_first(self, i: int) -> int:
        found = self.referents.at(i)
        return found.first if found is not None else i

    def _role_before(self, first: int) -> int:
        """the |head| of the Blue Hill League, X; a |spokesman| for it: the noun that a body hangs on; 0 if there is none"""
        at = first - 1 - (self.tags[first - 1] == "D")
        hangs = at > 0 and self.lower[at] in ("of", "for") and self.lower[at - 1] in self.nouns
        return at - 1 - (self.lower[at - 2] == "prime") if hangs else 0

    def _of_sort(self, at: int) -> Draft | None:
        """The Lenz Army left, |army| spokesman X said: the force, party or firm named last, of that sort"""
        sort = _SORTS.get(self.lower[at])
        found = reversed(self.referents.within(max(0, at - _BEFORE), at)) if sort is not None else ()
        drafts = (f.referent for f in found if f.form in ("name", "acronym"))
        return next((d for d in drafts if isinstance(d, Draft) and d.kind == sort), None)

    def _owner(self, at: int) -> Draft | None:
        """Hezbollah said |its| leader, X; Hezbollah fired. |Its| leader, X: the body that heads the sentence, or the one before"""
        if self.lower[at] not in ("its", "their"):
            return None
        number = self.analysis.sentence_of[at]
        heads = self._bodies(self.analysis.sentences[number][0], at)
        if not heads and number:
            before = self._bodies(*self.analysis.sentences[number - 1])
            heads = [body for body in before if body.kind != "state"][:1] or before
        return heads[0] if len(heads) == 1 else None

    def _bodies(self, first: int, end: int) -> list[Draft]:
        """The bodies named between two tokens, each once: where there are two nobody can tell whose "its" is."""
        found = self.referents.within(max(first, end - _SENTENCE), end)
        drafts = (f.referent for f in found if f.form != "demonym" and isinstance(f.referent, Draft))
        return list(dict.fromkeys(d for d in drafts if d.kind not in SOMEBODY))

    # ------------------------------------------------------------------ behind the name

    def _described(self, found: Found, member: Draft) -> None:
        """|X|, a spokeswoman for Y; |X|, a Y commander in the north; |X|, Y's leader; |X| is a leading faction in Y; |X| of Y"""
        at = found.end
        if self.lower[at : at + 1] == ["of"] and member.kind in ("person", *BODIES):
            group = self._next_actor(at + 1)
            if group is not None and group.kind in BODIES and found.form == "name":
                self._tie(member, Relation.MEMBER_OF, group, found.first, at + 1)
            return
        aged = self.tags[at : at + 3] == ",#," and member.kind == "person"
        at += 2 * aged  # |X|, 34, a spokeswoman for Y
        if at >= len(self.tags) or (self.tags[at] not in ",B" and self.lower[at] not in _BECAME):
            return
        comma = self.tags[at] == ","
        at += 2 * (comma and self.lower[at + 1 : at + 2] == ["who"] and self.tags[at + 2 : at + 3] == "B")
        relation = inside = None
        noun = ""
        for i in range(at + 1, min(at + 1 + _REACH, len(self.tags))):
            if relation is None:
                relation, noun = self.nouns.get(self.lower[i]), self.lower[i]
                if (
                    relation is None
                    and self.tags[i] not in "DJNgnPr"
                    and not (inside and self.tags[i] == "G")
                ):
                    return
                if relation is not None and inside is not None and comma:
                    self._tie(member, relation, inside, found.first, i + 1, noun)
                    return
                inside = self._body_at(i) or inside
            elif self.lower[i] in _TIES:
                self._tie(member, relation, self._next_actor(i + 1), found.first, i + 1, noun)
                return
            elif self.tags[i] not in "NPL":
                return

    def _by_verb(self, found: Found, member: Draft) -> None:
        """|X|, a former officer, leads the Y; |X|, who heads the Y; the |Y|, led by X; the |Y| is owned by X"""
        at = found.end
        if self.tags[at : at + 1] == ",":
            close = self.tags.find(",", at + 1, min(len(self.tags), at + _ASIDE))
            direct = self.lower[at + 1 : at + 2] in (["who"], ["which"]) or self.lower[at + 2 : at + 3] == [
                "by"
            ]
            at = at + 1 if direct or close < 0 else close + 1
        while self.lower[at : at + 1] and self.lower[at] in _BEFORE_VERBS:
            at += 1
        word = self.lower[at] if at + 1 < len(self.lower) else ""
        if self.lower[at + 1 : at + 2] == ["by"]:
            other = self._next_actor(at + 2) if word in _DONE else None
            relation = _DONE.get(word, Relation.LEADS)
            if other is not None and relation is Relation.LEADS:
                self._tie(other, relation, member, found.first, at + 2)
            elif other is not None and other.kind != "person":
                self._tie(member, relation, other, found.first, at + 2)
        elif word in _VERBS and member.kind == "person":
            self._tie(member, _VERBS[word], self._next_actor(at + 1), found.first, at + 1)

    def _body_at(self, i: int) -> Draft | None:
        """The body that a word of a description names, a state only as an owner: a |Blue Hill| commander, |Peru|'s premier"""
        draft = self.referents.actor_at(i)
        if draft is None or draft.kind in HUMAN:
            return None
        return draft if draft.kind != "state" or self.tags[i + 1 : i + 2] == "G" else None

    def _next_actor(self, at: int) -> Draft | None:
        """The actor that begins at a token, or behind its article and title: by General |X|"""
        for i in range(at, min(at + _TITLE, len(self.tags))):
            found = self.referents.at(i)
            if found is not None:
                return found.referent if isinstance(found.referent, Draft) else self._state(found)
            if self.tags[i] not in "DHJ" and not (self.words[i][0].isupper() and self.tags[i] in "NP"):
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
        """|Iran|-backed X"""
        before = self.lower[found.first - 1] if found.first else ""
        if before.endswith(_BACKED):
            backer = self._by_name(before.rsplit("-", 1)[0])
            self._tie(member, Relation.BACKED_BY, backer, found.first - 1, found.end)

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
