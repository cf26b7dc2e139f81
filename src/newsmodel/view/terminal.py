"""An article in the terminal: header, statements, events, actors and places as tables. Needs rich (extra `cli`)."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from newsmodel.model import Actor, Article, Casualties, Event, Place, Statement, Time

__all__ = ["render", "show"]

_ACTS = {
    "accuse": "red", "condemn": "red", "threaten": "red", "reject": "yellow", "deny": "yellow", "warn": "yellow",
    "demand": "yellow", "promise": "green", "praise": "green", "support": "green",
}  # fmt: skip
_STATUS = {"claimed": "yellow", "denied": "red", "planned": "cyan", "threatened": "magenta"}
# A dispatch may hold escape sequences that a terminal would obey, and marks that turn the direction of a whole line.
_CONTROLS = [*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_VISIBLE = dict.fromkeys(_CONTROLS, "\N{REPLACEMENT CHARACTER}")


def show(article: Article, *, explain: bool = False, console: Console | None = None) -> None:
    """Prints an article.

    Args:
        article: what to show.
        explain: also print the rule that found each record, and the mentions and times with theirs.
        console: where to print; standard output if None.
    """
    (console or Console()).print(render(article, explain=explain))


def render(article: Article, *, explain: bool = False) -> RenderableType:
    """An article as a rich renderable; `explain` as for `show`."""
    parts: list[RenderableType] = [_header(article)]
    if article.statements:
        parts += [_title("Statements", article.statements), _statements(article, explain)]
    if article.events:
        parts += [_title("Events", article.events), _events(article, explain)]
    actors = [actor for actor in article.actors if _is_named(article, actor)]
    if actors:
        parts += [_title("Actors", actors), _actors(actors)]
    if article.places:
        parts += [_title("Places", article.places), _plain(" · ".join(map(_place, article.places)))]
    if explain and article.mentions:
        parts += [_title("Mentions", article.mentions), _mentions(article)]
    if explain and article.times:
        parts += [_title("Times", article.times), _times(article)]
    parts += [_plain(str(diagnostic), "dim") for diagnostic in article.diagnostics]
    parts.append(Text(""))
    return Group(*parts)


def _plain(text: str, style: str = "") -> Text:
    """A text on one line as it stands: rich reads no markup in it, and the terminal no command."""
    return Text(" ".join(text.split()).translate(_VISIBLE), style=style)


def _lines(texts: Iterable[str]) -> Text:
    return Text("\n").join(_plain(text) for text in texts if text)


def _title(text: str, records: Iterable[object]) -> Text:
    return Text(f"\n{text} ({len(tuple(records))})", style="bold")


def _header(article: Article) -> Text:
    day = article.date.isoformat() if article.date else "undated"
    head = _plain(f"{article.source or 'no source'}, {day}", "bold")
    if article.dateline:
        head.append("   ").append(_plain(article.dateline.name, "bold"))
    head.append("   ").append(_plain(article.id, "dim"))
    if article.headline:
        head.append("\n").append(_plain(article.headline))
    if article.byline:
        head.append("\n").append(_plain(article.byline, "dim"))
    return head


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=not column)  # the ids have no heading
    return table


def _statements(article: Article, explain: bool) -> Table:
    table = _table("", "who", "says", "what", *(["rule"] if explain else []))
    table.columns[1].max_width = 24
    for statement in article.statements:
        table.add_row(
            _plain(statement.id),
            _speaker(statement),
            _act(statement),
            _content(article, statement),
            *([_plain(statement.rule)] if explain else []),
        )
    return table


def _speaker(statement: Statement) -> Text:
    if statement.speaker is None:
        return Text("nobody named", style="dim")
    return _plain(statement.speaker.name)


def _act(statement: Statement) -> Text:
    act = Text(statement.act.value.replace("_", " "), style=_ACTS.get(statement.act.value, ""))
    if statement.target is not None:
        act.append("\n").append(_plain(f"→ {statement.target.name}", "dim"))
    return act


def _content(article: Article, statement: Statement) -> Text:
    text = " … ".join(article[span] for span in statement.content)
    return _plain(f"“{text}”", "italic") if statement.kind == "direct" else _plain(text)


def _events(article: Article, explain: bool) -> Table:
    # Day and place share a column, so that the parties have room on a narrow terminal.
    table = _table("", "what", "who", "to whom", "when, where", "toll", *(["rule"] if explain else []))
    table.columns[4].min_width = len("2024-05-16")
    for event in article.events:
        table.add_row(
            _plain(event.id),
            _what(event),
            _names(event, "agent"),
            _names(event, "target"),
            _lines((event.when.value if event.when else "", _where(event))),
            _toll(event),
            *([_lines(dict.fromkeys(mention.rule for mention in event.mentions))] if explain else []),
        )
    return table


def _what(event: Event) -> Text:
    what = Text(event.type.value.replace("_", " "))
    if event.status != "happened":
        what.append(f"\n{event.status.value}", style=_STATUS.get(event.status.value, "dim"))
    return what


def _names(event: Event, role: str) -> Text:
    return _lines(dict.fromkeys(p.name for p in event.participants if p.role == role))


def _where(event: Event) -> str:
    if event.place is None:
        return event.country or ""
    return ", ".join(x for x in (event.place.name, event.place.country) if x)


def _toll(event: Event) -> Text:
    """The latest figure of each kind."""
    latest: dict[str, Casualties] = {toll.kind.value: toll for toll in event.casualties}
    return _lines(f"{_number(toll)} {kind}" for kind, toll in latest.items())


def _number(toll: Casualties) -> str:
    if toll.high is None:
        return f"{toll.low}+"
    return str(toll.low) if toll.high == toll.low else f"{toll.low}-{toll.high}"


def _is_named(article: Article, actor: Actor) -> bool:
    """Whether the text names an actor, rather than only calling something by its nationality."""
    return any(m.form not in ("demonym", "pronoun") for m in article.mentions if m.referent.id == actor.id)


def _actors(actors: list[Actor]) -> Table:
    table = _table("name", "kind", "country", "also")
    for actor in actors:
        table.add_row(
            _plain(actor.name),
            _plain(actor.kind.value.replace("_", " ")),
            _plain(actor.country or ""),
            _plain(", ".join(actor.aliases)),
        )
    return table


def _place(place: Place) -> str:
    return ", ".join(dict.fromkeys(x for x in (place.name, place.admin1, place.country) if x))


def _mentions(article: Article) -> Table:
    """Each form of words once, however often the text repeats it."""
    table = _table("words", "stand for", "as", "rule")
    rows = ((article[m.span], m.referent.id, m.form.value, m.rule) for m in article.mentions)
    for row in dict.fromkeys(rows):
        table.add_row(*map(_plain, row))
    return table


def _times(article: Article) -> Table:
    table = _table("words", "value", "from", "to", "rule")
    for time in article.times:
        table.add_row(*map(_plain, (article[time.span], time.value, *_interval(time), time.rule)))
    return table


def _interval(time: Time) -> tuple[str, str]:
    return (time.start.isoformat() if time.start else "", time.end.isoformat() if time.end else "")
