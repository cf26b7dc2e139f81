"""An article in the terminal: header, statements, events, actors and places as tables. Needs rich (extra `cli`)."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from newsmodel.model import Actor, Article, Casualties, Event, Place, Statement

__all__ = ["render", "show"]

_ACTS = {
    "accuse": "red", "condemn": "red", "threaten": "red", "reject": "yellow", "deny": "yellow", "warn": "yellow",
    "demand": "yellow", "promise": "green", "praise": "green", "support": "green",
}  # fmt: skip
_STATUS = {"happened": "", "claimed": "yellow", "denied": "red", "planned": "cyan", "threatened": "magenta"}


def show(article: Article, *, explain: bool = False, console: Console | None = None) -> None:
    """Prints an article.

    Args:
        article: what to show.
        explain: also print the rule that found each record.
        console: where to print; standard output if None.
    """
    (console or Console()).print(render(article, explain=explain))


def render(article: Article, *, explain: bool = False) -> RenderableType:
    """An article as a rich renderable."""
    parts: list[RenderableType] = [_header(article)]
    if article.statements:
        parts += [_title("Statements", len(article.statements)), _statements(article, explain)]
    if article.events:
        parts += [_title("Events", len(article.events)), _events(article, explain)]
    actors = [actor for actor in article.actors if _is_named(article, actor)]
    if actors:
        parts += [_title("Actors", len(actors)), _actors(actors)]
    if article.places:
        parts += [_title("Places", len(article.places)), Text(" · ".join(map(_place, article.places)))]
    for diagnostic in article.diagnostics:
        parts.append(Text(str(diagnostic), style="dim"))
    parts.append(Text(""))
    return Group(*parts)


def _title(text: str, count: int) -> Text:
    return Text(f"\n{text} ({count})", style="bold")


def _header(article: Article) -> Text:
    day = article.date.isoformat() if article.date else "undated"
    head = Text(f"{article.source or 'no source'}, {day}", style="bold")
    if article.dateline:
        head.append(f"   {article.dateline.name}", style="bold")
    head.append(f"   {article.id}", style="dim")
    if article.headline:
        head.append(f"\n{article.headline}")
    if article.byline:
        head.append(f"\n{article.byline}", style="dim")
    return head


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _statements(article: Article, explain: bool) -> Table:
    table = _table("", "who", "says", "what", *(["rule"] if explain else []))
    table.columns[1].max_width = 24
    for statement in article.statements:
        table.add_row(
            statement.id,
            _speaker(statement),
            _act(statement),
            _content(article, statement),
            *([statement.rule] if explain else []),
        )
    return table


def _speaker(statement: Statement) -> Text:
    if statement.speaker is None:
        return Text("nobody named", style="dim")
    return Text(statement.speaker.name)


def _act(statement: Statement) -> Text:
    act = Text(statement.act.value.replace("_", " "), style=_ACTS.get(statement.act.value, ""))
    if statement.target is not None:
        act.append(f"\n→ {statement.target.name}", style="dim")
    return act


def _content(article: Article, statement: Statement) -> Text:
    text = " … ".join(" ".join(article[span].split()) for span in statement.content)
    if statement.kind == "direct":
        return Text(f"“{text}”", style="italic")
    return Text(text)


def _events(article: Article, explain: bool) -> Table:
    table = _table("", "when", "what", "who", "to whom", "where", "toll", *(["rule"] if explain else []))
    for event in article.events:
        rule = event.mentions[0].rule if event.mentions else ""
        table.add_row(
            event.id, event.when.value if event.when else "", _what(event), _names(event, "agent"), _names(event, "target"),
            _where(event), _toll(event), *([rule] if explain else []),
        )  # fmt: skip
    return table


def _what(event: Event) -> Text:
    what = Text(event.type.value.replace("_", " "))
    if event.status != "happened":
        what.append(f"\n{event.status.value}", style=_STATUS.get(event.status.value, "dim"))
    return what


def _names(event: Event, role: str) -> str:
    return "\n".join(dict.fromkeys(p.name for p in event.participants if p.role == role))


def _where(event: Event) -> str:
    if event.place is None:
        return event.country or ""
    return ", ".join(x for x in (event.place.name, event.place.country) if x)


def _toll(event: Event) -> str:
    latest: dict[str, Casualties] = {toll.kind.value: toll for toll in event.casualties}
    return "\n".join(f"{_number(toll)} {kind}" for kind, toll in latest.items())


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
            actor.name, actor.kind.value.replace("_", " "), actor.country or "", ", ".join(actor.aliases)
        )
    return table


def _place(place: Place) -> str:
    return ", ".join(x for x in (place.name, place.admin1, place.country) if x)
