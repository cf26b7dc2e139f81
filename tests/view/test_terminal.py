"""What `newsmodel show` prints of an article."""

from __future__ import annotations

import io
import re
from collections.abc import Callable

import pytest

import newsmodel as nm

console = pytest.importorskip("rich.console")
terminal = pytest.importorskip("newsmodel.view.terminal")

TEXT = "A truck bomb killed four people in Mosul on Monday, the Red Front and Ana Torres said."
TORRES = nm.Actor(
    id="person:ana-torres", name="Ana Torres", kind=nm.ActorKind.PERSON, country="PRT", aliases=("Torres",)
)
FRONT = nm.Actor(id="red-front", name="Red Front", kind=nm.ActorKind.ARMED_GROUP)
MOSUL = nm.Place(id="place:mosul", name="Mosul", kind=nm.PlaceKind.CITY, country="IRQ", admin1="Nineveh")
MONDAY = nm.Time(span=nm.Span(41, 47), type=nm.TimeType.DATE, value="2024-05-13", rule="weekday")


def of(words: str, text: str = TEXT) -> nm.Span:
    start = text.index(words)
    return nm.Span(start, start + len(words))


def article(**fields: object) -> nm.Article:
    given: dict[str, object] = {
        "id": "0123456789abcdef",
        "text": TEXT,
        "body": nm.Span(0, len(TEXT)),
        **fields,
    }
    return nm.Article(**given)  # type: ignore[arg-type] # the tests name the fields


def statement(**fields: object) -> nm.Statement:
    content = of("A truck bomb killed four people")
    given: dict[str, object] = {
        "id": "s1",
        "span": content,
        "kind": nm.StatementKind.INDIRECT,
        "act": nm.SpeechAct.SAY,
        "content": (content,),
        "text": TEXT[content.slice],
        "rule": "content-cue-speaker",
        **fields,
    }
    return nm.Statement(**given)  # type: ignore[arg-type] # as above


def event(**fields: object) -> nm.Event:
    trigger = nm.EventMention(span=of("bomb"), rule="noun:bomb")
    return nm.Event(**{"id": "e1", "type": nm.EventType.BOMBING, "mentions": (trigger,), **fields})  # type: ignore[arg-type]


def toll(kind: str, low: int, high: int | None) -> nm.Casualties:
    return nm.Casualties(kind=nm.CasualtyKind(kind), low=low, high=high, span=of("four"))


@pytest.fixture
def shown() -> Callable[..., str]:
    def shown(article: nm.Article, *, explain: bool = False, width: int = 160) -> str:
        out = io.StringIO()
        terminal.show(article, explain=explain, console=console.Console(file=out, width=width))
        return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).rstrip()

    return shown


def cells(line: str) -> list[str]:
    return re.split(r" {2,}", line.strip())


def test_the_header_names_source_day_and_id(shown) -> None:
    assert shown(nm.parse(" date 2024-05-16 Coast Wire/ Rain fell.")).startswith("Coast Wire, 2024-05-16   ")


def test_what_is_unknown_of_the_header_is_said(shown) -> None:
    assert shown(article()).splitlines()[0] == "no source, undated   0123456789abcdef"


def test_headline_and_byline_stand_under_the_header(shown) -> None:
    found = shown(article(headline="Bomb in Mosul", byline="By Ana Torres")).splitlines()
    assert found[1:3] == ["Bomb in Mosul", "By Ana Torres"]


def test_the_dateline_stands_in_the_header(shown) -> None:
    assert "undated   Mosul   0123" in shown(article(dateline=MOSUL, places=(MOSUL,)))


def test_an_article_without_findings_shows_its_header_alone(shown) -> None:
    assert shown(article()).count("\n") == 0


def test_a_statement_shows_who_says_what(shown) -> None:
    found = shown(article(actors=(TORRES,), statements=(statement(speaker=TORRES),))).splitlines()
    assert "Statements (1)" in found
    assert cells(found[-1]) == ["s1", "Ana Torres", "say", "A truck bomb killed four people"]


def test_a_statement_without_speaker_says_so(shown) -> None:
    assert "nobody named" in shown(article(statements=(statement(),)))


def test_an_act_with_a_target_shows_at_whom_it_is_aimed(shown) -> None:
    accused = statement(act=nm.SpeechAct.CLAIM_RESPONSIBILITY, target=FRONT)
    found = shown(article(statements=(accused,))).splitlines()
    assert [cells(line)[-1] for line in found[-1:]] == ["→ Red Front"]
    assert "claim responsibility" in found[-2]


def test_only_a_direct_statement_is_put_between_marks(shown) -> None:
    assert "“A truck bomb killed four people”" in shown(
        article(statements=(statement(kind=nm.StatementKind.DIRECT),))
    )
    assert "“" not in shown(article(statements=(statement(),)))


def test_a_statement_in_pieces_shows_where_it_is_interrupted(shown) -> None:
    pieces = (of("A truck bomb"), of("four people"))
    assert "A truck bomb … four people" in shown(article(statements=(statement(content=pieces),)))


def test_an_event_shows_parties_day_place_and_toll(shown) -> None:
    parties = (
        nm.Participant(role=nm.Role.AGENT, kind=nm.ParticipantKind.GROUP, actor=FRONT, text="Red Front"),
        nm.Participant(role=nm.Role.TARGET, kind=nm.ParticipantKind.PEOPLE, span=of("four people"), text="four people"),
        nm.Participant(role=nm.Role.INSTRUMENT, kind=nm.ParticipantKind.THING, text="a truck"),
    )  # fmt: skip
    told = event(participants=parties, place=MOSUL, when=MONDAY, casualties=(toll("killed", 4, 4),))
    first, second = shown(article(events=(told,))).splitlines()[-2:]
    assert cells(first) == ["e1", "bombing", "Red Front", "four people", "2024-05-13", "4 killed"]
    assert cells(second) == ["Mosul, IRQ"]


def test_an_event_without_named_place_shows_its_country(shown) -> None:
    assert cells(shown(article(events=(event(country="IRQ"),))).splitlines()[-1]) == ["e1", "bombing", "IRQ"]


@pytest.mark.parametrize("status", [s for s in nm.EventStatus if s != nm.EventStatus.HAPPENED])
def test_a_status_is_shown_under_the_type(shown, status: nm.EventStatus) -> None:
    assert shown(article(events=(event(status=status),))).splitlines()[-1].strip() == status.value


def test_that_an_event_happened_goes_without_saying(shown) -> None:
    assert "happened" not in shown(article(events=(event(),)))


@pytest.mark.parametrize(
    ("low", "high", "said"), [(4, 4, "4 killed"), (4, None, "4+ killed"), (4, 6, "4-6 killed")]
)
def test_a_toll_shows_how_sure_its_number_is(shown, low: int, high: int | None, said: str) -> None:
    assert cells(shown(article(events=(event(casualties=(toll("killed", low, high),)),))))[-1] == said


def test_of_several_tolls_of_one_kind_the_latest_is_shown(shown) -> None:
    tolls = (toll("killed", 3, 3), toll("wounded", 9, 9), toll("killed", 4, 4))
    found = shown(article(events=(event(casualties=tolls),)))
    assert [cells(line)[-1] for line in found.splitlines()[-2:]] == ["4 killed", "9 wounded"]


def test_actors_show_kind_country_and_other_names(shown) -> None:
    mention = nm.Mention(span=of("Ana Torres"), referent=TORRES, form=nm.MentionForm.NAME)
    found = shown(article(actors=(TORRES,), mentions=(mention,))).splitlines()
    assert cells(found[-1]) == ["Ana Torres", "person", "PRT", "Torres"]


def test_an_actor_that_only_an_adjective_names_is_left_out(shown) -> None:
    mention = nm.Mention(span=of("Ana Torres"), referent=TORRES, form=nm.MentionForm.DEMONYM)
    assert "Actors" not in shown(article(actors=(TORRES,), mentions=(mention,)))


def test_places_show_what_they_lie_in_but_never_a_name_twice(shown) -> None:
    capital = nm.Place(
        id="place:baghdad", name="Baghdad", kind=nm.PlaceKind.CITY, country="IRQ", admin1="Baghdad"
    )
    assert shown(article(places=(MOSUL, capital))).endswith("Mosul, Nineveh, IRQ · Baghdad, IRQ")


def test_diagnostics_stand_at_the_end(shown) -> None:
    warned = nm.Diagnostic(code="unpaired-quotation-mark", message="no mark ends it", line=3, column=7)
    assert shown(article(diagnostics=(warned,))).endswith(
        "3:7: warning: no mark ends it [unpaired-quotation-mark]"
    )


def found_by_rules() -> nm.Article:
    mention = nm.Mention(span=of("Mosul"), referent=MOSUL, form=nm.MentionForm.NAME, rule="listed-city")
    return article(
        statements=(statement(),), events=(event(),), places=(MOSUL,), times=(MONDAY,), mentions=(mention, mention)
    )  # fmt: skip


@pytest.mark.parametrize("rule", ["content-cue-speaker", "noun:bomb", "listed-city", "weekday"])
def test_explain_names_the_rule_of_every_record_and_else_none_is_named(shown, rule: str) -> None:
    assert rule in shown(found_by_rules(), explain=True)
    assert rule not in shown(found_by_rules())


def test_explain_shows_mentions_that_are_alike_once(shown) -> None:
    assert shown(found_by_rules(), explain=True).count("listed-city") == 1


def test_explain_shows_what_a_time_expression_means(shown) -> None:
    assert cells(shown(found_by_rules(), explain=True).splitlines()[-1])[-2:] == ["2024-05-13", "weekday"]


@pytest.mark.parametrize("name", ["the [/b] Front", "[red]Front[/red]", ":bomb:"])
def test_words_that_look_like_markup_are_shown_as_they_stand(shown, name: str) -> None:
    party = nm.Participant(role=nm.Role.AGENT, kind=nm.ParticipantKind.GROUP, text=name)
    assert name in shown(article(source=name, events=(event(participants=(party,)),))).splitlines()[-1]


@pytest.mark.parametrize("control", ["\x1b", "\x9b", "\u202e", "\u2066", "\x7f"])
def test_nothing_in_a_dispatch_is_a_command_to_the_terminal(shown, control: str) -> None:
    text = f' date 2024-05-16 Co{control}ast/ "We {control}[31m will rebuild," President Ana Torres said.'
    found = shown(nm.parse(text), explain=True)
    assert control not in found
    assert "\N{REPLACEMENT CHARACTER}" in found


def test_sixty_columns_are_enough_for_days_and_ids(shown, seed_text: str) -> None:
    found = shown(nm.parse(seed_text), width=60)
    assert max(map(len, found.splitlines())) <= 60
    assert "2023-12-26" in found.partition("Events")[2]


def test_render_gives_what_show_prints(shown) -> None:
    out = io.StringIO()
    console.Console(file=out, width=160).print(terminal.render(found_by_rules()))
    assert "".join(shown(found_by_rules()).split()) == "".join(out.getvalue().split())
