"""Triggers: the words that tell of events, found by their inflected forms, and the classes of nouns that decide their type.

attacked → attack verb          car bombs → car bomb noun, at its head        opened fire on → open fire on verb
"""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from operator import itemgetter

from attrs import define

from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.lexicon.words import Words, words

__all__ = ["NounClass", "Trigger", "Triggers", "triggers"]


@define
class Trigger:
    """One meaning of a trigger.

    Attributes:
        lemma: as the lexicon has it.
        pos: verb, noun, light, effect, figure (a verb that tells of nothing with that noun: withdrew from the race) or idle
            (a phrase that tells of nothing: a heart attack).
        type: value of an EventType; "" for light and effect verbs, figures and idle phrases.
        roles: slot (subj, obj, gen, mod or a preposition) → role.
        needs: (slot, class of noun) that must hold.
        strong: whether it founds an event by itself.
        before, after: words that must stand before and after the inflected word.
    """

    lemma: str
    pos: str
    type: str
    roles: dict[str, str]
    needs: tuple[tuple[str, str], ...]
    strong: bool
    before: tuple[str, ...]
    after: tuple[str, ...]


@define
class NounClass:
    """What is known of a noun: classes that triggers name, the kind of participant, the type that a weapon implies."""

    classes: frozenset[str]
    kind: str
    type: str


@define
class _Entries:
    """The triggers of one form of a verb, each with its number in their order.

    Attributes:
        bare, numbered: those of one word.
        further: first word behind the verb → those that have it.
    """

    bare: tuple[Trigger, ...]
    numbered: list[tuple[int, Trigger]]
    further: dict[str, list[tuple[int, Trigger]]]


# A line of triggers.tsv: lemma, part of speech, type, roles, needs, polarity.
_Row = tuple[str, ...]
_TIES = frozenset("of on for against over".split())
_NOTHING = NounClass(frozenset(), "", "")
# Classes of what stands or runs somewhere and can be hit.
_BUILT = frozenset("building works property land transport post".split())
_NO_FIGURE: set[str] = set()
_NONE: tuple[Trigger, ...] = ()


class _Pairs(dict[str, tuple[tuple[str, str], ...]]):
    """Cell → its pairs, "subj=agent|obj=target" cut up, remembered: most rows repeat a cell."""

    def __missing__(self, cell: str) -> tuple[tuple[str, str], ...]:
        cut = [pair.partition("=") for pair in cell.split("|")] if cell else []
        pairs = self[cell] = tuple((slot, value) for slot, _, value in cut)
        return pairs


class _Told(dict[str, bool]):
    """Word → whether triggers tell of it, remembered: a text repeats its words."""

    def __init__(self, tells: Callable[[str], bool]) -> None:
        self._tells = tells

    def __missing__(self, word: str) -> bool:
        if len(self) > 300_000:  # a bound for services that read for months
            self.clear()
        told = self[word] = self._tells(word)
        return told


class Triggers:
    """Looks triggers and classes of nouns up, by any inflected form in lower case.

    Attributes:
        may_be_verb: word → whether it is a form of a trigger verb.
        illnesses: the words in which the names of illnesses end.
        may_be_noun: word → whether it is a form of a trigger noun, or an -ing form, which may be one of a verb's.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._words: Words = lexicon.derived(words)
        # Entries stay rows, under the word that is inflected, until a text has that word: it asks for few of them.
        self._verbs: dict[str, list[_Row]] = {}
        self._nouns: dict[str, list[_Row]] = {}
        for row in zip(*lexicon.columns("triggers"), strict=True):
            if row[1] in ("noun", "idle"):
                self._nouns.setdefault(_noun_head(row[0]), []).append(row)
            else:
                self._verbs.setdefault(self._verb_head(row[0]), []).append(row)
        self._pairs = _Pairs()
        self._classes: dict[str, tuple[frozenset[str], str, str]] = {}
        self._longest_noun = 1
        self._load_nouns(lexicon)
        self._figures: dict[str, set[str]] = {}
        for noun, figure in lexicon.rows("figures"):
            self._figures.setdefault(noun, set()).add(figure)
        self.illnesses = self._words_of("contagion", "ailment")
        self._regular: dict[tuple[str, str], str] = {}
        for pos, table in (("verb", self._verbs), ("noun", self._nouns)):
            for lemma in table:
                if pos not in self._words.pos(lemma) and self._words.lemma(lemma, pos) is None:
                    self._regular.update(((form, pos), lemma) for form in _inflected(lemma, pos))
        for lemma, forms in (("be", _BE), ("have", _HAVE)):
            if lemma in self._verbs:
                self._regular.update(((form, "verb"), lemma) for form in forms)
        self._verb_forms: dict[str, tuple[Trigger, ...]] = {}
        self._noun_forms: dict[str, tuple[Trigger, ...]] = {}
        self._events: dict[str, bool] = {}
        self._noun_pairs: dict[tuple[str, str], tuple[Trigger, ...]] = {}
        self._verb_entries: dict[str, _Entries] = {}
        self._known: dict[str, NounClass] = {}
        self.may_be_verb = _Told(lambda word: bool(self.verbs(word)))
        self.may_be_noun = _Told(lambda word: bool(self.nouns(word)) or word.endswith("ing"))

    def _verb_head(self, lemma: str) -> str:
        """The word of a verb phrase that is inflected: the first of "fly to", the second of "sexually assault"."""
        first, _, rest = lemma.partition(" ")
        if rest and first.endswith("ly") and not any(r.pos == "verb" for r in self._words.readings(first)):
            return rest.partition(" ")[0]
        return first

    def _made(self, row: _Row, word: str) -> Trigger:
        """The trigger of a row that stands under an inflected word."""
        lemma, pos, type, roles, needs, polarity = row
        parts = lemma.split(" ")
        last = len(parts) - 1
        if pos in ("noun", "idle"):
            head = next((k for k, part in enumerate(parts[1:]) if part in _TIES), last)
        else:
            head = int(parts[0] != word)
        return Trigger(
            lemma,
            pos,
            type,
            dict(self._pairs[roles]),
            self._pairs[needs],
            polarity == "strong",
            tuple(parts[:head]),
            tuple(parts[head + 1 :]),
        )

    def _load_nouns(self, lexicon: Lexicon) -> None:
        classes: dict[str, set[str]] = {}
        kinds: dict[str, str] = {}
        types: dict[str, str] = {}
        for noun, of, kind in zip(*lexicon.columns("object_nouns"), strict=True):
            classes.setdefault(noun, set()).add(of)
            kinds.setdefault(noun, kind)
        for noun, of, type in lexicon.rows("weapons"):
            classes.setdefault(noun, set()).add(of)
            kinds[noun] = "thing" if of != "suicide_bomber" else "person"
            types.setdefault(noun, type)
        for noun, found in classes.items():
            self._classes[noun] = frozenset(found), kinds[noun], types.get(noun, "")

    def verbs(self, word: str) -> tuple[Trigger, ...]:
        """The triggers that begin with this form of a verb: verbs, light verbs and effects; longest first."""
        known = self._verb_forms.get(word)
        if known is None:
            known = self._verb_forms[word] = self._find(word, "verb", self._verbs)
        return known

    def verbs_near(self, word: str, near: Set[str]) -> Sequence[Trigger]:
        """Those of `verbs` that have no further words behind them, or whose first one is among the words that stand near."""
        entries = self._verb_entries.get(word)
        if entries is None:
            entries = self._verb_entries[word] = _entries(self.verbs(word))
        told = [number for first in near & entries.further.keys() for number in entries.further[first]]
        if not told:
            return entries.bare
        return [entry for _, entry in sorted([*entries.numbered, *told], key=itemgetter(0))]

    def nouns(self, word: str) -> tuple[Trigger, ...]:
        """The triggers whose head is this form of a noun, longest first."""
        known = self._noun_forms.get(word)
        if known is None:
            known = self._noun_forms[word] = self._find(word, "noun", self._nouns)
        return known

    def nouns_of(self, types: Set[str]) -> set[str]:
        """The nouns and phrases, as the lexicon has them, that tell of events of these types."""
        rows = (row for rows in self._nouns.values() for row in rows)
        return {lemma for lemma, pos, type, *_ in rows if pos == "noun" and type in types}

    def nouns_behind(self, before: str, word: str) -> tuple[Trigger, ...]:
        """Those of `nouns` that may stand behind a word: their own last word before the head is it, or they have none."""
        known = self._noun_pairs.get((before, word))
        if known is None:
            fitting = self.nouns(word)
            known = tuple(t for t in fitting if not t.before or t.before[-1] == before)
            if len(self._noun_pairs) > 300_000:
                self._noun_pairs.clear()
            self._noun_pairs[before, word] = known
        return known

    def is_event(self, word: str) -> bool:
        """Whether a noun by itself founds an event: attack, but not station of "hydrogen station blast"."""
        known = self._events.get(word)
        if known is None:
            known = self._events[word] = any(
                t.strong and not t.needs and not t.before and not t.after for t in self.nouns(word)
            )
        return known

    def _find(self, word: str, pos: str, table: dict[str, list[_Row]]) -> tuple[Trigger, ...]:
        if (
            len(self._verb_forms) + len(self._noun_forms) > 300_000
        ):  # a bound for services that read for months
            self._verb_forms.clear()
            self._noun_forms.clear()
            self._events.clear()
            self._verb_entries.clear()
        # in order, the form itself first ("war games" before "war game"): the same answer in every process
        lemmas = dict.fromkeys([word, *(r.lemma for r in self._words.readings(word) if r.pos == pos)])
        regular = self._regular.get((word, pos))
        if regular is not None:
            lemmas[regular] = None
        found = [self._made(row, lemma) for lemma in lemmas for row in table.get(lemma, ())]
        if len(found) > 1:
            found.sort(key=_rank)
        return tuple(found) or _NONE

    def is_listed(self, phrase: str) -> bool:
        """Whether a phrase in base form is a noun of its own: `car bomb`."""
        return phrase in self._classes

    def noun_class(self, phrase: str) -> NounClass:
        """What is known of a noun or a phrase that ends in it: `heavy machine guns`, by its longest known ending."""
        known = self._known.get(phrase)
        if known is None:
            if len(self._known) > 300_000:
                self._known.clear()
            known = self._known[phrase] = self._classify(phrase)
        return known

    def figures(self, before: str, noun: str) -> set[str]:
        """The figures of speech that a noun, or a noun behind another, makes with verbs: `figures("power", "cut")`; a power
        |plant| is built, and does not grow."""
        found: set[str] = set()
        for lemma in (noun, *(r.lemma for r in self._words.readings(noun) if r.pos == "noun")):
            whole = f"{before} {lemma}"
            found |= self._figures.get(whole, _NO_FIGURE)
            known = self._classes.get(whole)
            if known is None or _BUILT.isdisjoint(known[0]):
                found |= self._figures.get(lemma, _NO_FIGURE)
        return found

    def _words_of(self, *figures: str) -> frozenset[str]:
        """The words, singular and plural, in which nouns of these classes of figures.tsv end."""
        nouns = [noun.split(" ")[-1] for noun, of in self._figures.items() if not of.isdisjoint(figures)]
        return frozenset(form for noun in nouns for form in (noun, *_inflected(noun, "noun")))

    def _classify(self, phrase: str) -> NounClass:
        parts = phrase.split(" ")
        head = parts[-1]
        lemmas = [head, *(r.lemma for r in self._words.readings(head) if r.pos == "noun")]
        if head.endswith("s"):
            lemmas.append(head[:-1])
        classes: set[str] = set()
        kind = type = ""
        longer = (
            False  # whether a longer phrase is known: a coal mine is no explosive, whatever a mine may be
        )
        for start in range(max(0, len(parts) - 4), len(parts)):
            before = " ".join(parts[start:-1])
            for lemma in dict.fromkeys(lemmas):
                found = self._classes.get(f"{before} {lemma}" if before else lemma)
                if found is not None:
                    classes |= found[0] - _WEAPONS if longer or type else found[0]
                    kind, type = kind or found[1], type or ("" if longer else found[2])
            longer = bool(classes)
        return NounClass(frozenset(classes), kind, type) if classes else _NOTHING


def _entries(known: Sequence[Trigger]) -> _Entries:
    """Triggers by the first word that they have behind them: of be's hundred most texts have none."""
    numbered = [(number, trigger) for number, trigger in enumerate(known) if not trigger.after]
    further: dict[str, list[tuple[int, Trigger]]] = {}
    for number, trigger in enumerate(known):
        if trigger.after:
            further.setdefault(trigger.after[0], []).append((number, trigger))
    return _Entries(tuple(trigger for _, trigger in numbered), numbered, further)


def _noun_head(lemma: str) -> str:
    """The word of a noun phrase that is inflected: an "|exchange| of fire", a "|fight| against", a "car |bomb|"."""
    if " " not in lemma:
        return lemma
    parts = lemma.split(" ")
    return next((parts[k] for k, part in enumerate(parts[1:]) if part in _TIES), parts[-1])


def _rank(trigger: Trigger) -> tuple[int, bool, int, bool, bool]:
    """Longer phrases first, then figures of speech, then conditions; of these who or what does it before to whom (a suicide bomber attacked a post),
    and the weapon: a missile that hits a post is a missile strike; what tells most by itself goes before all: sarin, a suicide bomber."""
    words = len(trigger.before) + len(trigger.after)
    if trigger.pos == "figure":
        return -words, False, -_MOST_NEEDS, False, False
    if not trigger.needs:
        return -words, True, 0, trigger.type in ("attack", "raid"), True
    armed = any(of in _WEAPONS for _, of in trigger.needs)
    telling = any(of in ("chemical", "suicide_bomber") for _, of in trigger.needs)
    return -words, not telling, -len(trigger.needs), trigger.type in ("attack", "raid"), not armed


def _inflected(lemma: str, pos: str) -> tuple[str, ...]:
    """The regular forms of a lemma that the dictionary lacks: machine-gunned, re-arrests."""
    if pos == "noun":
        return (lemma + "s",)
    stem = lemma[:-1] if lemma.endswith("e") else lemma
    doubled = stem + stem[-1]
    return (lemma + "s", stem + "ed", stem + "ing", doubled + "ed", doubled + "ing")


_HAVE = ("have", "has", "had", "having")  # |had talks| with the minister
_BE = ("is", "are", "was", "were", "been", "being")  # were |responsible for| the attack
_MOST_NEEDS = 9
_WEAPONS = frozenset("explosive firearm artillery missile drone aircraft grenade blade chemical".split())


def triggers(lexicon: Lexicon) -> Triggers:
    """The triggers of a lexicon; ask for them through `lexicon.derived(triggers)`."""
    return Triggers(lexicon)
