"""Context: what the rules for names look at, gathered once for a text."""

from __future__ import annotations

from newsmodel.extract.names.genre import is_market_report, is_sports_report
from newsmodel.extract.names.match import Matcher
from newsmodel.extract.names.name import Name
from newsmodel.extract.names.surnames import PARTICLES, may_stand_first
from newsmodel.lexicon.heads import Heads, heads
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.names import clubs, key_of, names
from newsmodel.lexicon.words import Words, words
from newsmodel.text.analysis import Analysis

__all__ = [
    "GENERATIONS",
    "OPENING_PARTICLES",
    "PARTICLES",
    "PEOPLES",
    "SPEECH",
    "Context",
    "is_compound",
    "platforms",
]

_PARTICLES_IN_A_ROW = 2
# Those that may open a name at the start of a sentence: |Van Houten| said.
OPENING_PARTICLES = frozenset("van von de del della di da dos du bin ben abu al el le la ter ul".split())
GENERATIONS = frozenset(["Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", "XVI", "XIV", "XIII"])
# Verbs behind which even a word at the start of a sentence is a name: |Amnesty| called it a crime.
SPEECH = frozenset(
    "said says told called warned urged accused denied reported announced confirmed added condemned claimed".split()
)
_GENERIC_SOURCE = frozenset(
    "news agency press online radio television tv daily network service world media".split()
)
_COMPOUNDS = frozenset(
    "run led held born built made owned style speaking friendly wide bound area era".split()
)
# Faiths and peoples without a state: the |Islamic| militia, |Kurdish| rebels go by no such name.
PEOPLES = frozenset(
    "islamic islamist muslim moslem christian catholic jewish hindu sikh buddhist orthodox protestant shiite shia sunni arab "
    "kurdish tamil serb hutu tutsi maoist marxist leninist communist rohingya tuareg uighur uyghur basque corsican chechen "
    "tibetan druze alawite maronite coptic yazidi zulu berber".split()
)
# What the name of an event, prize, law or deed ends in.
EVENTS = frozenset(
    "open cup masters championship championships games olympics trophy prix marathon award awards prize medal festival bowl "
    "derby stakes regatta triathlon pentathlon biennale oscars grammys treaty accord accords agreement agreements pact protocol convention act war "
    "wars earthquake tsunami hurricane cyclone typhoon".split()
)
# In sport also the competition in which teams play.
SPORT_EVENTS = frozenset(
    "football league division conference series classic tour nations shield plate tournament rally indoor indoors invitational premiership challenge".split()
)
# What a headline in capitals also says that teams do: LENZ |RALLY| PAST ARANDU.
_DONE_TOO = frozenset(["rally", "shield", "tour"])
_EVENT_LINKS = frozenset(["of", "de", "&"])
# What opens the name of a manoeuvre, race or treaty: Exercise |Cobra Gold|, Operation |Iron Gate|, Tour |de France|.
_EVENT_OPENERS = frozenset("exercise operation".split())
_NAMED_FOR = frozenset("tour treaty peace feast".split())
_LONGEST_EVENT = 5
_FEW = 2  # words, of which a line in capitals has more


def is_compound(word: str) -> bool:
    """Hamas-run, Iran-backed, Dubai-based: an adjective made with a name."""
    front, mark, last = word.rpartition("-")
    return (
        bool(mark)
        and front.removeprefix("al-")[:1].isupper()
        and (last in _COMPOUNDS or (last.islower() and last.endswith("ed")))
    )


def platforms(lexicon: Lexicon) -> frozenset[str]:
    """The companies among the media; ask for them through `lexicon.derived(platforms)`."""
    return frozenset(row[0] for row in lexicon.rows("media") if row[1] == "company")


class Context:
    """A text's tokens and the lists they are looked up in.

    Attributes:
        analysis, words, lower, tags: the text.
        heads: titles, roles, heads, given names, surnames.
        dictionary: ordinary English words.
        matcher: listed names and titles by token.
        starts: tokens that begin a sentence.
        ends: for each token the end of its sentence: no name crosses it.
        platforms: names of the social platforms, on which people write and which seldom act.
        source: the words of the outlet's name.
        sport, market: whether the text reports on sport, on markets and companies.
        events: first token → end of the names of events: the |Karvian Open|, |Harbour Cup|.
        capitalised: words that are names in the middle of a sentence, and so at its start too: |Ford| said.
    """

    __slots__ = (
        "_loud",
        "analysis",
        "capitalised",
        "dictionary",
        "ends",
        "events",
        "heads",
        "lower",
        "market",
        "matcher",
        "platforms",
        "source",
        "sport",
        "starts",
        "tags",
        "words",
    )

    def __init__(self, analysis: Analysis, lexicon: Lexicon, source: str | None = None) -> None:
        self.analysis = analysis
        self.words, self.lower, self.tags = analysis.words, analysis.lower, analysis.tags
        self.heads: Heads = lexicon.derived(heads)
        self.dictionary: Words = lexicon.derived(words)
        self.sport = is_sports_report(self.words, analysis.vocabulary)
        teams = lexicon.derived(clubs) if self.sport else None
        self.matcher = Matcher(analysis, lexicon.derived(names), self.heads, teams)
        self.starts = {first for first, _ in analysis.sentences}
        self.ends = [analysis.sentences[s][1] for s in analysis.sentence_of]
        self.platforms = lexicon.derived(platforms)
        self.source = source.removeprefix("The ").split() if source else []
        self.market = is_market_report(analysis.vocabulary)
        self._loud: dict[int, bool] = {}
        self.events = self._events()
        self.capitalised = {
            w for i, w in enumerate(self.words) if self.tags[i] == "P" and i not in self.starts
        }

    def _events(self) -> dict[int, int]:
        """the |U.S. Open|, the |Harbour Cup|, |Golden Reed Award|; in sport also the |Northern League|: no actors, and the
        places and nationalities in their names are none."""
        found: dict[int, int] = {}
        nouns = EVENTS | SPORT_EVENTS if self.sport else EVENTS
        for i in [i for i in self.analysis.where(nouns) if self.words[i][0].isupper()]:
            if i + 1 < self.ends[i] and self._bears_name(i + 1):
                continue
            if self.lower[i] in _DONE_TOO and self.is_loud(i):
                continue
            first = i
            while first > 0 and i - first < _LONGEST_EVENT and self.ends[first - 1] == self.ends[i]:
                word = self.words[first - 1]
                if not (word[0].isupper() and self.tags[first - 1] in "PJ") and not (
                    word in _EVENT_LINKS
                    and self.words[first - 2 : first - 1]
                    and self.words[first - 2][0].isupper()
                ):
                    break
                first -= 1
            if self.words[first] in _EVENT_LINKS:
                first += 1
            if first < i:
                found[first] = i + 1
        for i in self.analysis.where(_EVENT_OPENERS | _NAMED_FOR):
            end = self._opened_event(i) if self.words[i].istitle() else 0
            if end:
                found[i] = end
        return found

    def _opened_event(self, i: int) -> int:
        """|Exercise Cobra Gold|, the |Treaty of Lenz|, the |Tour de Lenz|: the end of an event's name; 0 if it is none"""
        end, at = self.ends[i], i + 1
        if self.lower[i] == "operation" and self.word(i - 1) in ("of", "for", "under"):
            return 0  # troops of |Operation Iron Gate|, who have a spokesman
        if self.lower[i] in _NAMED_FOR:
            if at >= end or self.lower[at] not in ("of", "de"):
                return 0
            at += 1
        stop = at
        while (
            stop < min(end, at + _LONGEST_EVENT)
            and self.words[stop][0].isupper()
            and self.tags[stop] in "PNJLg"
        ):
            stop += 1
        return stop if stop > at else 0

    def _bears_name(self, i: int) -> bool:
        """the Harbour Accord |party|, the Open |Bank|: who is called after an event"""
        if self.tags[i] == "P":
            return self.lower[i] in self.heads.organisations
        role = self.heads.roles.get(self.lower[i])
        return role is not None and not role.is_person and role.kind in ("party", "armed_group", "company")

    def is_loud(self, i: int) -> bool:
        """Whether token `i` stands in a headline in capitals, where capitals tell nothing."""
        number = self.analysis.sentence_of[i]
        loud = self._loud.get(number)
        if loud is None:
            words = [
                word for word in self.words[slice(*self.analysis.sentences[number])] if word[0].isalpha()
            ]
            loud = self._loud[number] = len(words) > _FEW and sum(map(str.isupper, words)) > 0.8 * len(words)
        return loud

    def source_end(self, i: int) -> int:
        """End of the outlet's own name at token `i`, whole or its last word behind an article or "told"; else 0."""
        if not self.source or self.words[i] not in (self.source[0], self.source[-1]):
            return 0
        end = i + len(self.source)
        if len(self.source) > 1 and self.words[i:end] == self.source:
            return end
        single = self.words[i] == self.source[-1] and self.lower[i] not in _GENERIC_SOURCE
        return i + 1 if single and self.word(i - 1) in ("the", "told") else 0

    def word(self, i: int) -> str:
        """Token `i` in lower case; "" outside the text."""
        return self.lower[i] if 0 <= i < len(self.lower) else ""

    def behind_particles(self, i: int) -> int:
        """Pieter |van der| Merwe, Ana |de| Torres: the token behind the particles at `i` that goes on with the name; 0 if none does"""
        end = min(self.ends[i], i + _PARTICLES_IN_A_ROW + 1) if i < len(self.ends) else i
        j = i
        while j < end and self.lower[j] in PARTICLES and not (j > i and self.tags[j] == "P"):
            j += 1
        return j if i < j < end and self.tags[j] == "P" else 0

    def holds_word(self, name: Name) -> bool:
        """Whether one of a name's words is an ordinary one, other than a family name that opens it: |Ma| Ying, |Sun| Weidong"""
        word = self.lower[name.first]
        family = may_stand_first(word) and word not in self.heads.places and not name.single
        first = name.first + family
        return any(word in self.dictionary for word in self.lower[first : name.end])

    def is_given(self, i: int) -> bool:
        """Whether token `i` is a given name."""
        return self.matcher.keys[i] in self.heads.given

    def is_family_name(self, i: int) -> bool:
        """Whether token `i` is a surname or a given name."""
        key = self.matcher.keys[i]
        return key in self.heads.surnames or key in self.heads.given

    def key(self, name: Name) -> str:
        """The lexicon key of a name."""
        return key_of(" ".join(self.words[name.first : name.end]))

    def surname(self, name: Name) -> str:
        """The key of a person's last name, without its article."""
        end = name.end
        if end - name.first > 1 and self.words[end - 1] in GENERATIONS:
            end -= 1
        return key_of(self.words[end - 1]).removeprefix("al ")
