"""newsmodel query: who said what, and who did what to whom, in a corpus file."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from newsmodel.cli.asking import COLUMNS, ROOTS, by_whom, field, holding, in_time, of_kind, told_from
from newsmodel.cli.tabular import Form, print_rows
from newsmodel.corpus.opening import open_corpus
from newsmodel.query.query import Query

__all__ = ["Table", "query"]


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


def _option(*names: str, help: str) -> Any:
    return typer.Option(*names, help=help, show_default=False)


# What the command takes, in the order of its help.
_Names = list[str] | None
_File = Annotated[Path, typer.Argument(help="The corpus file.", show_default=False)]
_Asked = Annotated[Table, typer.Argument(help="What to look among.", show_default=False)]
_Speakers = Annotated[
    _Names, _option("--speaker", help="Id or name of who speaks; * and ? stand for anything.")
]
_Targets = Annotated[_Names, _option("--target", help="Who is accused, praised, attacked ...")]
_Agents = Annotated[_Names, _option("--agent", help="Who did it (events).")]
_Acts = Annotated[_Names, _option("--act", help="Speech act: say, condemn, accuse ... (statements)")]
_Types = Annotated[
    _Names, _option("--type", help="Type: air_strike, arrest ... or a PLOVER category (events)")
]
_Places = Annotated[_Names, _option("--place", help="Id or name of where it happened (events).")]
_Sources = Annotated[_Names, _option("--source", help="Name of the outlet; * and ? stand for anything.")]
_Since = Annotated[str | None, _option("--since", help="First day, month or year: 2023-12.")]
_Until = Annotated[str | None, _option("--until", help="Last day, month or year.")]
_Contains = Annotated[str | None, _option("--contains", help="Words that the text holds.")]
_Where = Annotated[
    _Names, _option("--where", help="FIELD=VALUE, also != < <= > >= and ~ (contains): killed>=3")
]
_Groups = Annotated[_Names, _option("--group-by", "-g", help="Count by a field: target, date.month ...")]
_Total = Annotated[str | None, _option("--sum", help="Add up a field: of each group, or of all.")]
_Shown = Annotated[_Names, _option("--show", help="Fields to print.")]
_Order = Annotated[str | None, _option("--order-by", help="Field to sort by; -FIELD: largest first.")]
_Limit = Annotated[int | None, typer.Option("--limit", "-n", min=0, help="Most rows.", show_default=False)]
_Form = Annotated[Form, typer.Option("--format", "-f", help="How to print.")]


def query(
    file: _File,
    table: _Asked,
    speaker: _Speakers = None,
    target: _Targets = None,
    agent: _Agents = None,
    act: _Acts = None,
    type: _Types = None,
    place: _Places = None,
    source: _Sources = None,
    since: _Since = None,
    until: _Until = None,
    contains: _Contains = None,
    where: _Where = None,
    group_by: _Groups = None,
    total: _Total = None,
    show: _Shown = None,
    order_by: _Order = None,
    limit: _Limit = None,
    form: _Form = Form.TABLE,
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
        root = ROOTS[table]
        found = getattr(corpus, table).where(
            *by_whom(corpus, table, {"speaker": speaker, "target": target, "agent": agent}),
            *of_kind(table, act, type),
            *told_from(corpus, table, place, source),
            *in_time(table, since, until),
            *holding(table, contains, where),
        )
        if total is not None and not group_by:
            print_rows([total], [[found.sum(field(root, total))]], form)
        elif group_by:
            _print_groups(found, root, group_by, total, limit, form)
        else:
            _print_found(found, root, show or COLUMNS[table].split(), order_by, limit, form)


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
