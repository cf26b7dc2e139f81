"""A text that is not English gets a Diagnostic, however short it is; an English one never does."""

from __future__ import annotations

import pytest

import newsmodel as nm


def _is_found_foreign(text: str) -> bool:
    article = nm.parse_text(text, date="2024-05-16", source="Coast Wire")
    codes = [diagnostic.code for diagnostic in article.diagnostics]
    assert (article.language == "und") == ("not-english" in codes)
    return "not-english" in codes


@pytest.mark.parametrize(
    "text",
    [
        "Президент заявил, что порт закрыт.",
        "Президент заявив у середу, що угоду підписано.",
        "外交部发言人周三表示，双方已达成协议。",
        "政府は水曜日、新しい法律を発表した。",
        "ראש הממשלה אמר ביום רביעי כי ההסכם נחתם.",
        "Ο πρόεδρος δήλωσε ότι το λιμάνι έκλεισε.",
        "대통령은 수요일에 협정이 체결되었다고 밝혔다.",
        "राष्ट्रपति ने कहा।",
    ],
)
def test_another_script_alone_is_enough(text: str) -> None:
    assert _is_found_foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "Le président a déclaré mercredi que l'accord avait été signé dans la capitale.",
        "Il presidente ha dichiarato mercoledì che l'accordo è stato firmato.",
        "O presidente disse na quarta-feira que o acordo foi assinado na capital.",
        "Tres pescadores murieron en una tormenta cerca de la frontera.",
        "Der Präsident sagte am Mittwoch, der Hafen sei geschlossen worden.",
        "De president zei woensdag dat het akkoord is getekend.",
        "Cumhurbaşkanı çarşamba günü anlaşmanın imzalandığını söyledi.",
        "Prezydent powiedział w środę, że umowa została podpisana.",
        "Presiden mengatakan pada hari Rabu bahwa pelabuhan itu telah ditutup.",
    ],
)
def test_one_sentence_in_another_language_of_latin_letters_is_enough(text: str) -> None:
    assert _is_found_foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rain.",
        "Police arrest two men, seize guns",
        "Luiz da Silva, Rio de Janeiro mayor, slams Partido de la Costa",
        "Frente de la Costa attacks Cuartel de la Marina",
        "Coup d'état: de facto leader flees, coup d'etat leaders rejoice",
        "Van der Berg sworn in",
        "“Вперёд!” the envoy said.",
        "PORT SHUT AFTER STORM",
        "Those who met were " + ", ".join(f"Ana Torres{end}, Rui Costa{end}" for end in "abcdefghijkl") + ".",
    ],
)
def test_english_headlines_and_texts_full_of_foreign_names_are_english(text: str) -> None:
    assert not _is_found_foreign(text)


def test_a_long_text_without_english_function_words_is_not_english() -> None:
    assert _is_found_foreign("lorem ipsum dolor amet consectetur adipiscing elit tempor " * 4)
