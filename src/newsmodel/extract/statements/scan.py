"""Scan: what the rules of this folder look at while they read a text from left to right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from newsmodel.extract.statements.cues import Cue, Cues, cues
from newsmodel.extract.statements.deeds import deeds
from newsmodel.extract.statements.phrases.party import Party
from newsmodel.extract.statements.proposal import Proposal
from newsmodel.extract.statements.unit import Block, Unit, blocks_of, units_of
from newsmodel.lexicon.heads import Heads, heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.text.analysis import Analysis
from newsmodel.text.phrase import VerbGroup

__all__ = ["SPEAKING_THINGS", "Scan"]

# Documents that are said to say.
SPEAKING_THINGS = frozenset(
    "statement report letter memo document documents article study poll survey book ad release email tweet post message filing "
    "lawsuit complaint editorial resolution affidavit indictment ruling order plan website page notice text records emails site "
    "remarks comments remark story comment line passage citation banner banners placard placards plaque inscription headline caption "
    "graffiti billboard leaflet leaflets flyer flyers flier fliers pamphlet transcript excerpt mailer brochure manifesto petition bulletin "
    "member members campaign majority thousands hundreds dozens scores tens people men women percent many others most some everyone nobody no-one each".split()
)


# Who speaks for others, beside the nouns of the lexicon: the mayor's |office| denied it, the union |chief| vowed to stay.
_BODIES = frozenset(
    "chief chiefs head heads office bureau headquarters camp side sides palace management command station outlet branch chapter "
    "archdiocese guild daily board service services prefecture body academy observatory registry collective forum synod centre "
    "center trust".split()
)
# Words of verbs that a time may part from them: called |on Monday| for restraint.
_PARTICLES = frozenset("about against at for of on to with".split())
_DATING = frozenset("on in late early earlier night morning evening afternoon".split())


class Scan:
    """A text, its units and cues, and the statements found so far.

    Attributes:
        analysis: the text.
        tags, lower: its tags and lower-case tokens.
        blocks: outer quotations; block_ends their ends.
        units: sentences, a quotation never cut.
        cue_at: first token → verb cue.
        found: proposals, in the order of finding.
        opening: first token → the quotation that it opens.
        taken: blocks (by first token) that already belong to a statement.
    """

    __slots__ = (
        "_cue_words",
        "_inside",
        "_openings",
        "analysis",
        "block_ends",
        "blocks",
        "cue_at",
        "cues",
        "deeds",
        "found",
        "heads",
        "lower",
        "opening",
        "tags",
        "taken",
        "units",
    )

    def __init__(self, analysis: Analysis, lexicon: Lexicon) -> None:
        self.analysis = analysis
        self.tags = analysis.tags
        self.lower = analysis.lower
        self.blocks = blocks_of(analysis)
        self.block_ends = [block.end for block in self.blocks]
        self.cues: Cues = lexicon.derived(cues)
        self.cue_at: dict[int, Cue] = {cue.first: cue for cue in self.cues.verbs_of(analysis)}
        self._join_parts()
        self._join_particles()
        self.units: list[Unit] = units_of(analysis, self.blocks, self.cue_at)
        self.heads: Heads = lexicon.derived(heads)
        self.deeds: frozenset[str] = lexicon.derived(deeds)
        self.found: list[Proposal] = []
        self.taken: set[int] = set()
        outer = [number for number, q in enumerate(analysis.quotations) if q.depth == 0]
        block_of = dict(zip(outer, self.blocks, strict=True))
        self._inside = {i: block_of[n] for i, n in enumerate(analysis.quotation_of) if n >= 0}
        self._cue_words = analysis.where(self.cues.first_words)
        self.opening = {block.first: block for i, block in self._inside.items() if block.first == i}
        self._openings = sorted(self.opening)

    def _join_parts(self) -> None:
        """|held| the army |responsible|: the entry whose object stands inside it"""
        for first, cue in self.cue_at.items():
            if cue.entry.lemma != "hold":
                continue
            for k in range(cue.end + 1, min(cue.end + 9, len(self.lower))):
                if self.lower[k] in ("responsible", "accountable", "liable"):
                    whole = self.cues.verb_at([self.lower[first], self.lower[k]], 0)
                    if whole is not None:
                        self.cue_at[first] = Cue(first, cue.end, whole.entry, whole.form)
                if self.lower[k] in ("responsible", "accountable", "liable") or self.tags[k] in ".;,dzBMX":
                    break

    def _join_particles(self) -> None:
        """|called| on Monday |for| restraint, |hinted| last month |at| a deal: the entry that a time parts from its particle"""
        for first, cue in self.cue_at.items():
            end = cue.end - (cue.end > first + 1 and self.lower[cue.end - 1] == "on")  # called |on Monday|
            at = self.behind_time(end)
            if (
                at == end
                or self.lower[at] not in _PARTICLES
                or (self.tags[at] == "t" and self.tag(at + 1) in "vbV")
            ):
                continue
            whole = self.cues.verb_at([*self.lower[first:end], self.lower[at]], 0)
            if whole is not None and whole.end > end - first and whole.form == cue.form:
                self.cue_at[first] = Cue(first, at + 1, whole.entry, whole.form)

    def behind_time(self, i: int) -> int:
        """on Monday; last month; late on Sunday night; `i` itself if no time stands there"""
        tags, lower, at, dated = self.tags, self.lower, i, False
        while at < min(len(tags) - 1, i + 6) and (tags[at] in "Y#" or lower[at] in _DATING):
            if tags[at] == "i" and tags[at + 1] not in "Y#":
                break
            dated = dated or tags[at] == "Y"
            at += 1
        return at if dated else i

    def block_at(self, i: int) -> Block | None:
        """The quotation that token `i` stands in, marks included, or None."""
        return self._inside.get(i)

    def opens_block(self, i: int) -> Block | None:
        """The quotation whose first token is `i`, or None."""
        return self.opening.get(i)

    def opened_within(self, first: int, end: int) -> Iterator[Block]:
        """The quotations that begin with a token of a range, none within another."""
        openings = self._openings
        for at in openings[bisect_left(openings, first) : bisect_left(openings, end)]:
            if at >= first:
                yield self.opening[at]
                first = self.step(at)

    def cue_words(self, unit: Unit) -> Iterator[int]:
        """The tokens of a unit at which a verb, noun or phrase of the reporting lexicon may begin, outside its quotations."""
        words = self._cue_words
        for i in words[bisect_left(words, unit.first) : bisect_left(words, unit.end)]:
            block = self._inside.get(i)
            if block is None or block.first < unit.first:
                yield i

    def is_deed(self, i: int) -> bool:
        """Whether the noun group that begins at token `i` is a deed that one can own up to: |Monday's raid|, |the islands|"""
        end = self.noun_group_end(i)
        return end > i and self.lower[end - 1] in self.deeds

    def step(self, i: int) -> int:
        """The token behind `i`, or behind the quotation that `i` opens."""
        block = self.opens_block(i)
        return max(block.end, i + 1) if block is not None else i + 1

    def tag(self, i: int) -> str:
        """The tag of token `i`; a stop beyond the text."""
        return self.tags[i] if 0 <= i < len(self.tags) else "."

    def noun_group_end(self, i: int) -> int:
        """End of the noun group that begins at token `i`; `i` itself if none does."""
        if i >= len(self.tags):
            return i
        group = self.analysis.noun_group_at(i)
        if group is None:
            return i
        if group.first != i and not self._behind_cue(group.first, i):
            return i
        return group.end

    def _behind_cue(self, first: int, i: int) -> bool:
        """told Forbes: a cue that the tagger took for a participle or noun stands in the group."""
        for k in range(max(first, i - 4), i):
            cue = self.cue_at.get(k)
            if cue is not None and cue.end == i:
                return True
        return False

    def verb_group(self, cue: Cue) -> VerbGroup | None:
        """The verb group of a cue; one made up for a cue that was tagged as a noun but stands as a verb."""
        group = self.analysis.verb_group_at(cue.first)
        if group is not None:
            return group
        reads = cue.entry.lemma == "read" and self.lower[cue.first - 1] in SPEAKING_THINGS
        if self.tags[cue.first] not in "NLJ" or not (cue.entry.strong or reads):
            return None
        if not self._stands_as_verb(cue):
            return None
        if cue.form == "ing":
            return VerbGroup(cue.first, cue.end, cue.first, "", "gerund", False, False, False, False, -1)
        tense = "past" if cue.form == "past" else "present"
        return VerbGroup(cue.first, cue.end, cue.first, tense, "finite", False, False, False, False, -1)

    def _stands_as_verb(self, cue: Cue) -> bool:
        """the ministry |claims| that ...; the ad |states|, “...”: a noun before it, something said behind it"""
        if cue.form == "ing":  # one poster |writing| “...”
            at = cue.first - 1 - (self.tags[cue.first - 1] == "J")
            if at >= 0 and self.tags[at] in "GHD":
                return False  # Peru's |warning| that ..., a fresh |warning|: the noun
            after = cue.end + 1 if self.tag(cue.end) in ",:" else cue.end
            return cue.first > 0 and (
                self.opens_block(after) is not None
                or self.lower[after : after + 1] == ["that"]
                or (self.tag(after) == "i" and self.tags[cue.first - 1] == ",")
            )
        if cue.form == "base" and cue.entry.strong and self.lower[cue.end : cue.end + 1] == ["that"]:
            # documents seen by the Coast Wire |reveal| that ...: no noun of speech
            return (
                self.tags[cue.first] == "N"
                and self.tag(cue.end + 1) not in "BVMXdz"
                and self._bare_plural(cue)
            )
        if cue.form not in ("3rd", "past") or cue.first == 0 or not cue.entry.frames & {"quote", "that"}:
            return False
        if self.tags[cue.first - 1] == '"' and self._behind_quotation(cue.first):
            return self.tag(cue.end) in "PDN"  # “...,” |writes| Goldberg
        if self.tags[cue.first - 1] not in "NPLO),&":
            return False
        after = cue.end + 1 if self.tag(cue.end) in ",:" else cue.end
        if self.lower[after : after + 1] == ["that"]:
            return self.tag(after + 1) not in "BVMXdz"
        if self.tags[cue.first - 1] == "&":  # hits the plan and |claims| that ...
            return False
        if self.opens_block(after) is not None:
            return True
        if self.tag(cue.end) in ".,":
            return self.tags[cue.first - 1] != "," and self._behind_quotation(cue.first)
        return self.tag(cue.end) in "PDHO" and self.finite_between(cue.end, min(cue.end + 12, len(self.tags)))

    def _bare_plural(self, cue: Cue) -> bool:
        """Whether a plural without a verb of its own stands before what looks like a noun: |documents seen by| the mayor"""
        before = self.tags[max(0, cue.first - 12) : cue.first]
        plural = before.rfind("L")
        finite = any(tag in "dzBMXV" for tag in before[plural:])
        beside = cue.first - 1  # the |researchers| report that ...
        role = self.heads.roles.get(self.lower[beside]) if self.tags[beside] == "L" else None
        spoken = role is not None or self.cues.noun_at(self.lower, cue.first) is None
        return plural >= 0 and not finite and spoken

    def _behind_quotation(self, at: int) -> bool:
        for k in range(at - 1, max(0, at - 12), -1):
            block = self.block_at(k)
            if block is not None:
                return block.end == k + 1 and block.end - block.first > 4
            if self.tags[k] in ".;:vzdBM":
                return False
        return False

    def finite_between(self, first: int, end: int) -> bool:
        """Whether a finite verb stands between two tokens, quotations included."""
        analysis = self.analysis
        i = first
        while i < end:
            group = analysis.verb_group_at(i)
            if group is not None:
                if group.form == "finite" and group.tense:
                    return True
                i = max(group.end, i + 1)
            else:
                i += 1
        return False

    def quotes_within(self, first: int, end: int) -> bool:
        """Whether quoted words, not just a name in marks, stand between two tokens."""
        i = first
        while i < end:
            block = self.block_at(i)
            if block is None:
                i += 1
                continue
            words = self.analysis.words[block.inside : block.stop]
            if any(word[0].islower() for word in words) or len(words) > 4:
                return True
            i = max(block.end, i + 1)
        return False

    def can_speak(self, party: Party) -> bool:
        """Whether a noun phrase names people, an institution or a document: not "the data", "the race"."""
        head = self.lower[party.head]
        if party.mention >= 0:
            return True
        if self.tags[party.head] in "PO#Q" or "P" in self.tags[party.head_first : party.head_end]:
            return head not in ("it", "this", "that", "there", "what", "which")
        if head in self.heads.roles or head in SPEAKING_THINGS or head in _BODIES:
            return True
        if ",P" in self.tags[party.head_end : party.end]:  # the head of the board, |Ana Torres|,
            return True
        # |Reed| has vowed to stay: a name that is a word too
        return (
            self.tags[party.head] == "N"
            and party.head_first == party.head
            and self.analysis.words[party.head][0].isupper()
        )

    def trim(self, first: int, end: int) -> tuple[int, int]:
        """The range without marks of punctuation at its ends."""
        tags = self.tags
        while end > first and (tags[end - 1] in ".,;:-" and self.block_at(end - 1) is None):
            end -= 1
        while first < end and tags[first] in ".,;:-)" and self.block_at(first) is None:
            first += 1
        return first, end
