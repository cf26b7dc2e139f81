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

__all__ = ["Found", "Grammar", "Rule"]


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


class Found(NamedTuple):
    """A match: where it ends, the number and name of its rule, and its meaning."""

    end: int
    order: int
    name: str
    meaning: Any


class _Node:
    """A place in the tree: which readings and which symbols lead on, and which rules end here."""

    __slots__ = ("calls", "ends", "symbols", "words")

    def __init__(self) -> None:
        self.words: dict[str, _Node] = {}
        self.symbols: dict[str, _Node] = {}
        # For a reading that may begin a symbol: the symbols, with the nodes behind them.
        self.calls: dict[str, list[tuple[str, _Node]]] = {}
        # Rule number, rule, and for each capital in the pattern whether it was there.
        self.ends: list[tuple[int, Rule, tuple[bool, ...] | None]] = []


class Grammar:
    """Rules, compiled."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._roots: dict[str, _Node] = {rule.symbol: _Node() for rule in self.rules}
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
        ended: list[tuple[int, int, Rule, tuple[bool, ...] | None, tuple[Any, ...]]] = []
        self._walk(reader, self._roots[symbol], at, (), ended)
        found: dict[int, Found] = {}
        for end, order, rule, present, values in ended:
            known = found.get(end)
            if known is not None and known.order <= order:
                continue
            if rule.guard is not None and not rule.guard(reader, at, end):
                continue
            found[end] = _found(end, order, rule, present, values)
        return found

    def _walk(
        self,
        reader: Reader,
        node: _Node,
        at: int,
        values: tuple[Any, ...],
        ended: list[tuple[int, int, Rule, tuple[bool, ...] | None, tuple[Any, ...]]],
    ) -> None:
        for order, rule, present in node.ends:
            ended.append((at, order, rule, present, values))
        if at >= reader.stop:
            return
        called: set[str] | None = None
        for symbol, payload, after in reader.readings(at):
            child = node.words.get(symbol)
            if child is not None:
                self._walk(reader, child, after, values if payload is None else (*values, payload), ended)
            for name, child in node.calls.get(symbol, ()):
                if called is None:
                    called = set()
                if name not in called:
                    called.add(name)
                    for match in reader.match(name, at).values():
                        self._walk(reader, child, match.end, (*values, match), ended)

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
                node.ends.append((order, rule, None if all(present) else present))

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
        """Fills in, for every node, which readings may begin which symbol."""
        first: dict[str, set[str]] = {name: set(root.words) for name, root in self._roots.items()}
        changed = True
        while changed:
            changed = False
            for name, root in self._roots.items():
                size = len(first[name])
                for symbol in root.symbols:
                    first[name] |= first[symbol]
                changed |= len(first[name]) > size
        for node in self._nodes:
            for symbol, child in node.symbols.items():
                for reading in sorted(first[symbol]):
                    node.calls.setdefault(reading, []).append((symbol, child))


def _found(
    end: int, order: int, rule: Rule, present: tuple[bool, ...] | None, values: tuple[Any, ...]
) -> Found:
    name = rule.name
    for value in values:
        if not name and isinstance(value, Found):
            name = value.name
    rest = iter([value.meaning if isinstance(value, Found) else value for value in values])
    arguments = rest if present is None else (next(rest) if there else None for there in present)
    return Found(end, order, name, rule.build(*arguments))
