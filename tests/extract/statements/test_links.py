"""A denial or rejection is linked to the accusation that it answers."""

from __future__ import annotations

from marked import parse


def answers(text: str) -> list[tuple[str, str]]:
    return [(link.source, link.target) for link in parse(text).links if link.relation.value == "response_to"]


def test_whoever_is_accused_answers_with_a_denial() -> None:
    text = "Ana Torres accused Rui Bell of hiding the report. Bell denied that he had seen the report."
    assert answers(text) == [("s2", "s1")]


def test_accusations_in_apposition_answer_the_clause_before() -> None:
    text = "Ana Torres accused Rui Bell of hiding the truth, accusations rejected by Bell."
    assert answers(text) == [("s2", "s1")]


def test_nobody_answers_an_accusation_of_his_own() -> None:
    assert answers("Ana Torres accused Rui Bell of hiding the report. Torres denied that she was ill.") == []


def test_a_denial_of_something_else_by_somebody_else_answers_nothing() -> None:
    text = "Ana Torres accused Rui Bell of hiding the report. Vera Reis denied that the wall was old."
    assert answers(text) == []
