"""Reading an Article: the properties and look-ups that people expect."""

from __future__ import annotations

import datetime
import pickle

import attrs
import pytest

import newsmodel as nm
from newsmodel import Span

TEXT = "Torres met Okafor in Lisbon. Torres thanked Okafor. Two people died."
TORRES = nm.Actor(
    id="person:torres", name="Torres", kind=nm.ActorKind.PERSON, country="PRT", aliases=("Ana Torres",)
)
OKAFOR = nm.Actor(id="person:okafor", name="Okafor", kind=nm.ActorKind.PERSON)
LISBON = nm.Place(id="place:lisbon", name="Lisbon", kind=nm.PlaceKind.CITY, country="PRT", admin1="Lisbon")
THANKS = nm.Statement(
    id="s1", span=Span(29, 50), kind=nm.StatementKind.INDIRECT, act=nm.SpeechAct.PRAISE, speaker=TORRES, target=OKAFOR,
    content=(Span(44, 50),), text="Okafor",
)  # fmt: skip
DAY = nm.Time(
    span=Span(0, 6),
    type=nm.TimeType.DATE,
    value="2024-05-16",
    start=datetime.date(2024, 5, 16),
    end=datetime.date(2024, 5, 16),
)


def toll(low: int, high: int | None, kind: nm.CasualtyKind = nm.CasualtyKind.KILLED) -> nm.Casualties:
    return nm.Casualties(kind=kind, low=low, high=high, span=Span(52, 62))


def party(role: nm.Role, actor: nm.Actor | None, text: str) -> nm.Participant:
    return nm.Participant(role=role, kind=nm.ParticipantKind.PERSON, actor=actor, text=text)


MEETING = nm.Event(
    id="e1", type=nm.EventType.MEETING, when=DAY, place=LISBON, country="PRT",
    participants=(party(nm.Role.AGENT, TORRES, "Torres"), party(nm.Role.TARGET, None, "a crowd"), party(nm.Role.INSTRUMENT, None, "tea"),
                  party(nm.Role.BENEFICIARY, OKAFOR, "him")),
    casualties=(toll(1, 1), toll(2, None), toll(5, 5, nm.CasualtyKind.WOUNDED)),
)  # fmt: skip
ARTICLE = nm.Article(
    id="a1", source="Coast Wire", date=datetime.date(2024, 5, 16), text=TEXT, body=Span(0, len(TEXT)), actors=(TORRES, OKAFOR),
    places=(LISBON,), times=(DAY,), statements=(THANKS,), events=(MEETING,),
    mentions=(nm.Mention(span=Span(0, 6), referent=TORRES, form=nm.MentionForm.SURNAME),
              nm.Mention(span=Span(21, 27), referent=LISBON, form=nm.MentionForm.NAME),
              nm.Mention(span=Span(29, 35), referent=TORRES, form=nm.MentionForm.SURNAME)),
)  # fmt: skip


def test_an_article_gives_the_text_of_a_span() -> None:
    assert ARTICLE[LISBON_SPAN] == "Lisbon"


LISBON_SPAN = Span(21, 27)


def test_mentions_of_an_actor_or_place_come_in_order_of_the_text() -> None:
    assert [m.span.start for m in ARTICLE.mentions_of(TORRES)] == [0, 29]
    assert [m.span for m in ARTICLE.mentions_of(LISBON)] == [LISBON_SPAN]


def test_statements_are_found_by_speaker_and_by_target() -> None:
    assert ARTICLE.statements_by(TORRES) == (THANKS,) == ARTICLE.statements_about(OKAFOR)
    assert ARTICLE.statements_by(OKAFOR) == ()


def test_events_of_an_actor_are_those_it_takes_part_in_by_any_role() -> None:
    assert ARTICLE.events_of(TORRES) == ARTICLE.events_of(OKAFOR) == (MEETING,)


@pytest.mark.parametrize(
    ("look_up", "id"),
    [("actor", "person:torres"), ("place", "place:lisbon"), ("statement", "s1"), ("event", "e1")],
)
def test_records_are_found_by_id(look_up: str, id: str) -> None:
    assert getattr(ARTICLE, look_up)(id).id == id


def test_an_unknown_id_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="nobody"):
        ARTICLE.actor("nobody")


def test_an_event_sorts_its_participants_by_role() -> None:
    roles = (MEETING.agents, MEETING.targets, MEETING.instruments, MEETING.beneficiaries)
    assert [[p.name for p in group] for group in roles] == [["Torres"], ["a crowd"], ["tea"], ["Okafor"]]


def test_the_latest_toll_wins() -> None:
    assert MEETING.killed == 2
    assert MEETING.wounded == 5


def test_a_toll_that_the_text_does_not_give_is_none() -> None:
    assert MEETING.toll(nm.CasualtyKind.MISSING) is None


def test_an_event_has_the_first_day_of_its_time_as_date() -> None:
    assert MEETING.date == datetime.date(2024, 5, 16)
    assert attrs.evolve(MEETING, when=None).date is None


def test_objects_are_frozen_slotted_and_keyword_only() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        TORRES.name = "X"  # type: ignore[misc]
    assert not hasattr(TORRES, "__dict__")
    with pytest.raises(TypeError):
        nm.Actor("x", "X", nm.ActorKind.PERSON)  # type: ignore[misc]


def test_an_article_survives_pickling() -> None:
    assert pickle.loads(pickle.dumps(ARTICLE)) == ARTICLE


def test_an_offset_has_a_line_and_a_column() -> None:
    article = attrs.evolve(ARTICLE, text="one\ntwo")
    assert [article.line_and_column(n) for n in (0, 3, 4, 6)] == [(1, 1), (1, 4), (2, 1), (2, 3)]


@pytest.mark.parametrize(
    ("thing", "shown"),
    [
        (TORRES, "<Actor person:torres: Torres (person, PRT)>"),
        (LISBON, "<Place place:lisbon: Lisbon, Lisbon, PRT (city)>"),
        (DAY, "<Time 2024-05-16 (DATE) at 0-6>"),
        (THANKS, "<Statement s1: Torres praise: 'Okafor'>"),
        (MEETING, "<Event e1: meeting by Torres against a crowd in Lisbon on 2024-05-16 (happened)>"),
        (toll(2, None), "<Casualties 2+ killed>"),
        (toll(2, 2), "<Casualties 2 killed>"),
        (toll(2, 4), "<Casualties 2-4 killed>"),
        (party(nm.Role.AGENT, TORRES, "x"), "<Participant agent: Torres (person)>"),
        (ARTICLE.mentions[0], "<Mention 0-6 surname of person:torres>"),
        (nm.Link(source="e1", target="e2", relation=nm.LinkRelation.AFTER), "<Link e1 after e2>"),
        (nm.Affiliation(member=TORRES, group=OKAFOR, relation=nm.Relation.MEMBER_OF), "<Affiliation person:torres member_of person:okafor>"),
        (nm.EventMention(span=Span(1, 2)), "<EventMention 1-2 happened>"),
        (
            nm.Diagnostic(code="no-date", message="no date", line=1, column=2),
            "<Diagnostic 1:2: warning: no date [no-date]>",
        ),
        (ARTICLE, f"<Article a1 Coast Wire 2024-05-16: '{TEXT[:59]}…', 1 statements, 1 events>"),
    ],
)  # fmt: skip
def test_records_show_what_they_are(thing: object, shown: str) -> None:
    assert repr(thing) == shown


def test_a_time_place_and_actor_print_as_their_value_or_name() -> None:
    assert (str(DAY), str(LISBON), str(TORRES)) == ("2024-05-16", "Lisbon", "Torres")


def test_an_affiliation_unpacks_into_member_and_group() -> None:
    member, group = nm.Affiliation(member=TORRES, group=OKAFOR, relation=nm.Relation.LEADS)
    assert (member, group) == (TORRES, OKAFOR)


def test_an_article_is_not_looped_over_by_accident() -> None:
    with pytest.raises(TypeError, match="'Article' object is not iterable"):
        list(nm.parse_text("Rain fell."))
