"""The engine: rules over words, compiled into one tree and walked from left to right.

A rule gives a symbol, its own name, a pattern and the function that makes the meaning out of what the pattern caught:

    Rule("DAY", "month-day-year", "MONTH DAYNUM ,? YEAR", calendar_day, "March 3, 2021")

Pattern words in small letters stand for themselves, those in capitals for a class of words (`words.py`) or for what other
rules of that symbol match; `?` marks what may be missing, `|` alternatives. Alternative readings of a token are followed side by side, and
the longest match wins; of two equally long ones the rule that stands first. No symbol begins with itself, so that every walk is
bounded by the longest pattern.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from newsmodel.extract.times.reader import Reader

__all__ = ["Found", "Grammar", "Rule", "same"]


class Rule(NamedTuple):
    """A rule of the grammar.

    Attributes:
        symbol: what the rule makes: "TIME" stands alone in a text, other symbols are parts.
        name: the name that a Time carries; "" for a rule that only passes on what another rule found.
        pattern: words, classes and symbols.
        build: makes the meaning; it gets one argument for each pattern word in capitals, None where `?` found nothing.
        example: a phrase that the rule is for.
        guard: says whether the words around allow it (reader, first token, end), or None.
    """

    symbol: str
    name: str
    pattern: str
    build: Callable[..., Any]
    example: str = ""
    guard: Callable[[Reader, int, int], bool] | None = None


def same(meaning: Any) -> Any:
    """Builds what another rule found; for rules that only pass it on."""
    return meaning


class Found(NamedTuple):
    """A match: where it ends, the number and name of its rule, and its meaning."""

    end: int
    order: int
    name: str
    meaning: Any


class _Node:
    """A place in the tree: which readings and which symbols lead on, and which rules end here."""

    __slots__ = ("calls", "ends", "leads_on", "symbols", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.symbols: dict[str, _Node] = {}
        # For a reading that may begin a symbol: the symbols with the nodes behind them, whether the reading may be all of
        # the symbol, and which readings may follow it there.
        self.calls: dict[str, list[tuple[str, _Node, bool, frozenset[str]]]] = {}
        self.ends: list[_Ending] = []
        self.leads_on = False


class _Ending(NamedTuple):
    """A rule that ends at a node: its number, and for each capital of its pattern whether it was there; None if all were."""

    order: int
    rule: Rule
    present: tuple[bool, ...] | None


# Where rules end: the token behind, the rules, and what was caught on the way.
_Ended = tuple[int, list[_Ending], tuple[Any, ...]]


# For each reading that may begin a symbol: whether it may be all of the symbol, and which readings may follow it there.
_Opening = dict[str, tuple[bool, frozenset[str]]]


class Grammar:
    """Rules, compiled."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._roots: dict[str, _Node] = {rule.symbol: _Node() for rule in self.rules}
        self._first_readings: dict[str, frozenset[str]] = {}
        self._nodes: list[_Node] = list(self._roots.values())
        self.literals = frozenset(
            word
            for rule in self.rules
            for element in rule.pattern.split()
            for word in element.rstrip("?").split("|")
            if not word.isupper()
        )
        for order, rule in enumerate(self.rules):
            self._add(order, rule)
        self._link()

    def starts(self, symbol: str) -> frozenset[str]:
        """The readings with which a symbol may begin."""
        root = self._roots[symbol]
        return frozenset(root.words) | frozenset(root.calls)

    def match(self, reader: Reader, symbol: str, at: int) -> dict[int, Found]:
        """Every match of a symbol that begins at a token, by its end."""
        found: dict[int, Found] = {}
        for end, endings, values in self._walk(reader, self._roots[symbol], at):
            for ending in endings:
                known = found.get(end)
                if known is not None and known.order <= ending.order:
                    continue
                guard = ending.rule.guard
                if guard is None or guard(reader, at, end):
                    found[end] = _found(end, ending, values)
        return found

    def _walk(self, reader: Reader, root: _Node, first: int) -> list[_Ended]:
        """Follows every reading from a node on; gives each place where rules end."""
        ended: list[_Ended] = []
        ahead: list[tuple[_Node, int, tuple[Any, ...]]] = [(root, first, ())]
        while ahead:
            node, at, values = ahead.pop()
            if at >= reader.stop:
                continue
            called: set[str] = set()
            for symbol, payload, width in reader.readings(at):
                child = node.words.get(symbol)
                if child is not None:
                    caught = values if payload is None else (*values, payload)
                    if child.ends:
                        ended.append((at + width, child.ends, caught))
                    if child.leads_on:
                        ahead.append((child, at + width, caught))
                for name, child, may_end, seconds in node.calls.get(symbol, ()):
                    if name in called:
                        continue
                    if not may_end and seconds.isdisjoint(reader.symbols(at + width)):
                        continue
                    called.add(name)
                    for match in reader.match(name, at).values():
                        caught = (*values, match)
                        if child.ends:
                            ended.append((match.end, child.ends, caught))
                        if child.leads_on:
                            ahead.append((child, match.end, caught))
        return ended

    def _add(self, order: int, rule: Rule) -> None:
        elements = [
            (element.removesuffix("?").split("|"), element.endswith("?")) for element in rule.pattern.split()
        ]
        for chosen in product(*((True, False) if optional else (True,) for _, optional in elements)):
            nodes = [self._roots[rule.symbol]]
            for (words, _), taken in zip(elements, chosen, strict=True):
                if taken:
                    nodes = self._grown(nodes, words)
            present = tuple(
                taken for (words, _), taken in zip(elements, chosen, strict=True) if words[0].isupper()
            )
            for node in nodes:
                node.ends.append(_Ending(order, rule, None if all(present) else present))

    def _grown(self, nodes: list[_Node], words: list[str]) -> list[_Node]:
        grown = []
        for node in nodes:
            for word in words:
                table = node.symbols if word in self._roots else node.words
                if word not in table:
                    table[word] = _Node()
                    self._nodes.append(table[word])
                grown.append(table[word])
        return grown

    def _link(self) -> None:
        """Fills in, for every node, which readings may begin which symbol, and what may follow them."""
        openings: dict[str, _Opening] = {}
        for name in self._roots:
            self._open(name, openings)
        for node in self._nodes:
            node.leads_on = bool(node.words or node.symbols)
            self._link_node(node, openings)

    def _link_node(self, node: _Node, openings: dict[str, _Opening]) -> None:
        for name, child in node.symbols.items():
            for reading, (may_end, seconds) in openings[name].items():
                node.calls.setdefault(reading, []).append((name, child, may_end, seconds))

    def _open(self, name: str, openings: dict[str, _Opening]) -> _Opening:
        """For each reading that may begin a symbol: whether it may be all of it, and what may stand behind it."""
        if name in openings:
            return openings[name]
        root = self._roots[name]
        found = {reading: (bool(child.ends), self._firsts(child)) for reading, child in root.words.items()}
        for symbol, child in root.symbols.items():
            behind = self._firsts(child)
            for reading, (may_end, seconds) in self._open(symbol, openings).items():
                known_end, known = found.get(reading, (False, frozenset()))
                ends = known_end or (may_end and bool(child.ends))
                found[reading] = ends, known | seconds | (behind if may_end else frozenset())
        openings[name] = found
        return found

    def _firsts(self, node: _Node) -> frozenset[str]:
        """The readings that may stand behind a node."""
        firsts = set(node.words)
        for symbol in node.symbols:
            firsts.update(self._openers(symbol))
        return frozenset(firsts)

    def _openers(self, name: str) -> frozenset[str]:
        """The readings that may begin a symbol; no symbol begins with itself."""
        if name not in self._first_readings:
            root = self._roots[name]
            inner = [self._openers(symbol) for symbol in root.symbols]
            self._first_readings[name] = frozenset(root.words).union(*inner)
        return self._first_readings[name]


def _found(end: int, ending: _Ending, values: tuple[Any, ...]) -> Found:
    name = ending.rule.name or next((value.name for value in values if isinstance(value, Found)), "")
    caught = [value.meaning if isinstance(value, Found) else value for value in values]
    if ending.present is not None:
        rest = iter(caught)
        caught = [next(rest) if there else None for there in ending.present]
    return Found(end, ending.order, name, ending.rule.build(*caught))
