"""newsmodel query: who said what, and who did what to whom, in a corpus file."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from newsmodel.cli.asking import (
    COLUMNS,
    ROOTS,
    compared,
    field,
    first_day,
    last_day,
    of_actor,
    of_place,
    of_source,
)
from newsmodel.cli.tabular import Form, print_rows
from newsmodel.corpus.base import BaseCorpus
from newsmodel.corpus.opening import open_corpus
from newsmodel.model import EventType
from newsmodel.query import article, event, participant, statement
from newsmodel.query.conditions import Condition
from newsmodel.query.query import Query

__all__ = ["Table", "query"]


_CATEGORIES = frozenset(type.plover for type in EventType)


class Table(StrEnum):
    """The tables that can be asked."""

    STATEMENTS = "statements"
    EVENTS = "events"
    ARTICLES = "articles"
    ACTORS = "actors"
    PLACES = "places"
    MENTIONS = "mentions"
    PARTICIPANTS = "participants"
    CASUALTIES = "casualties"


_Names = list[str] | None


def _option(*names: str, help: str) -> Any:
    return typer.Option(*names, help=help, show_default=False)


def query(
    file: Annotated[Path, typer.Argument(help="The corpus file.", show_default=False)],
    table: Annotated[Table, typer.Argument(help="What to look among.", show_default=False)],
    speaker: Annotated[
        _Names, _option("--speaker", help="Id or name of who speaks; * and ? stand for anything.")
    ] = None,
    target: Annotated[_Names, _option("--target", help="Who is accused, praised, attacked ...")] = None,
    agent: Annotated[_Names, _option("--agent", help="Who did it (events).")] = None,
    act: Annotated[_Names, _option("--act", help="Speech act: say, condemn, accuse ... (statements)")] = None,
    type: Annotated[
        _Names, _option("--type", help="Type: air_strike, arrest ... or a PLOVER category (events)")
    ] = None,
    place: Annotated[_Names, _option("--place", help="Id or name of where it happened (events).")] = None,
    source: Annotated[
        _Names, _option("--source", help="Name of the outlet; * and ? stand for anything.")
    ] = None,
    since: Annotated[str | None, _option("--since", help="First day, month or year: 2023-12.")] = None,
    until: Annotated[str | None, _option("--until", help="Last day, month or year.")] = None,
    contains: Annotated[str | None, _option("--contains", help="Words that the text holds.")] = None,
    where: Annotated[
        _Names, _option("--where", help="FIELD=VALUE, also != < <= > >= and ~ (contains): killed>=3")
    ] = None,
    group_by: Annotated[
        _Names, _option("--group-by", "-g", help="Count by a field: target, date.month ...")
    ] = None,
    total: Annotated[str | None, _option("--sum", help="Add up a field: of each group, or of all.")] = None,
    show: Annotated[_Names, _option("--show", help="Fields to print.")] = None,
    order_by: Annotated[
        str | None, _option("--order-by", help="Field to sort by; -FIELD: largest first.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", "-n", min=0, help="Most rows.", show_default=False)
    ] = None,
    form: Annotated[Form, typer.Option("--format", "-f", help="How to print.")] = Form.TABLE,
) -> None:
    """Ask a corpus file. Options given several times are alternatives; different options must all hold.

    \b
    Examples:
      newsmodel query news.db statements --speaker "United States" --act accuse --since 2023-12
      newsmodel query news.db statements --act condemn --group-by speaker --group-by target
      newsmodel query news.db events --type ASSAULT --where "killed>=3" --order-by -killed
      newsmodel query news.db events --group-by place --group-by date.month --sum killed --format csv
    """
    if (group_by or total) and (show or order_by):
        raise typer.BadParameter(
            "--show and --order-by are for rows: they do not go with --group-by or --sum"
        )
    with open_corpus(file, read_only=True) as corpus:
        root, found = ROOTS[table], getattr(corpus, table)
        actors = {"speaker": speaker, "target": target, "agent": agent}
        conditions = [_of_actor(corpus, table, role, names) for role, names in actors.items() if names]
        if act:
            conditions.append(_field(table, "act").is_in(act))
        if type:
            conditions.append(_of_type(table, type))
        if place:
            conditions.append(of_place(corpus, _field(table, "place"), place))
        if source:
            conditions.append(of_source(corpus, root if root is article else root.article, source))
        if since:
            conditions.append(_field(table, "date") >= first_day(since))
        if until:
            conditions.append(_field(table, "date") <= last_day(until))
        if contains:
            conditions.append(_field(table, "text").contains(contains))
        conditions += [compared(root, text) for text in where or ()]
        found = found.where(*conditions)
        if total is not None and not group_by:
            print_rows([total], [[found.sum(field(root, total))]], form)
        elif group_by:
            _print_groups(found, root, group_by, total, limit, form)
        else:
            _print_found(found, root, show or COLUMNS[table].split(), order_by, limit, form)


def _field(table: str, name: str) -> Any:
    return field(ROOTS[table], name)


def _of_actor(corpus: BaseCorpus, table: str, role: str, names: list[str]) -> Condition[Any]:
    """Who speaks, acts or is acted on; of an event any agent and any target, not the first alone."""
    if table == "events" and role in ("agent", "target"):
        return getattr(event, f"{role}s").any(of_actor(corpus, participant.actor, names))  # type: ignore[no-any-return]
    if table == "statements" and role == "target":
        return of_actor(corpus, statement.target, names)
    return of_actor(corpus, _field(table, role), names)


def _of_type(table: str, types: list[str]) -> Condition[Any]:
    """Event types by their names, and PLOVER categories by theirs; capitals tell |AID| from |aid|, where it matters."""
    own = _field(table, "type")
    categories = [name.upper() for name in types if _is_category(name)]
    return own.is_in([name for name in types if not _is_category(name)]) | own.plover.is_in(categories)  # type: ignore[no-any-return]


def _is_category(name: str) -> bool:
    return name.isupper() or (name.lower() not in set(EventType) and name.upper() in _CATEGORIES)


def _print_groups(
    found: Query[Any], root: Any, names: list[str], total: str | None, limit: int | None, form: Form
) -> None:
    grouping = found.group_by(*(field(root, name) for name in names))
    groups: Any = grouping.count() if total is None else grouping.sum(field(root, total))  # type: ignore[arg-type]
    print_rows([*names, "count" if total is None else total], groups.most(limit), form)


def _print_found(
    found: Query[Any], root: Any, names: list[str], order_by: str | None, limit: int | None, form: Form
) -> None:
    if order_by:
        key = field(root, order_by.removeprefix("-"))
        found = found.order_by(key.descending() if order_by.startswith("-") else key)
    if limit is not None:
        found = found.limit(limit)
    values: Any = found.select(*(field(root, name) for name in names))
    print_rows(names, ([value] for value in values) if len(names) == 1 else values, form)
