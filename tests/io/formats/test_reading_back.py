"""Texts from other formats, parsed."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
import samples

import newsmodel as nm
from newsmodel.io.formats.news_text import text_of_markup
from newsmodel.io.formats.read import read_articles

BODY = "President Ana Torres said on Tuesday that the pier would be rebuilt."


def read(document: Any, format: str) -> list[nm.Article]:
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    return list(read_articles(io.BytesIO(data), format=format))


@pytest.mark.parametrize("format", ["ninjs", "schema.org"])
def test_what_was_written_is_read_with_its_text_and_what_is_known_of_it(news, format) -> None:
    dated = [article for article in news if article.date]
    again = read(samples.written(dated, format), format)
    assert [(a.source, a.date, a.byline) for a in again] == [(a.source, a.date, a.byline) for a in dated]
    for new, old in zip(again, dated, strict=True):
        assert old[old.body].strip() in new.text
        assert len(new.statements) == len(old.statements)


def test_headline_and_byline_stand_before_the_body() -> None:
    item = {
        "uri": "urn:x:1",
        "headlines": [{"value": "Pier"}],
        "by": "By Rui Prado",
        "bodies": [{"value": BODY}],
    }
    [article] = read(item, "ninjs")
    assert article.text == f"Pier\n\nBy Rui Prado\n\n{BODY}"
    assert (article.headline, article.byline) == ("Pier", "By Rui Prado")
    assert article.faults() == []


@pytest.mark.parametrize(
    "item",
    [
        {"body_text": BODY, "headline": "Pier", "versioncreated": "2024-05-16T08:00:00Z"},
        {"bodies": [{"value": "<p>no</p>", "contentType": "text/html"}, {"value": BODY, "contentType": "text/plain"}], "contentCreated": "2024-05-16"},
        {"bodies": [{"value": f"<html><head><title>x</title></head><p>{BODY}</p></html>", "contentType": "text/html"}], "contentCreated": "2024-05-16"},
        {"body_xhtml": f"<p>{BODY}</p>", "versionCreated": "2024-05-16T08:00:00+01:00"},
    ],
)  # fmt: skip
def test_ninjs_of_any_version_is_read(item) -> None:
    [article] = read({"uri": "urn:x:1", **item}, "ninjs")
    assert article.text.endswith(BODY)
    assert article.date is not None
    assert article.date.isoformat() == "2024-05-16"


def iptc() -> list[Any]:
    from judges import STANDARDS

    return sorted((STANDARDS / "ninjs" / "examples").glob("*.json"))


@pytest.mark.parametrize("path", iptc(), ids=lambda path: path.stem)
def test_the_examples_of_iptc_are_read_or_refused_with_a_reason(path) -> None:
    item = json.loads(path.read_text(encoding="utf-8"))
    if item.get("bodies"):
        assert read(item, "ninjs")
    else:
        with pytest.raises(nm.FormatError, match="item 1 has no text"):
            read(item, "ninjs")


@pytest.mark.parametrize(
    "document",
    [
        {"@type": "NewsArticle", "articleBody": BODY},
        {"@type": ["Thing", "https://schema.org/ReportageNewsArticle"], "articleBody": BODY},
        {"@graph": [{"@type": "Organization"}, {"@type": "schema:NewsArticle", "schema:articleBody": BODY}]},
        [{"@type": "WebPage", "mainEntity": {"@type": "BlogPosting", "text": BODY}}],
        {"@type": "Article", "http://schema.org/articleBody": BODY},
    ],
)
def test_an_article_is_found_wherever_it_stands_in_the_json_ld(document) -> None:
    [article] = read(document, "schema.org")
    assert article.text == BODY


def test_authors_and_publisher_of_json_ld_are_read() -> None:
    people = [{"@type": "Person", "name": "Rui Prado"}, "Ana Sol"]
    page = {
        "@type": "NewsArticle",
        "articleBody": BODY,
        "author": people,
        "publisher": {"name": "Coast Wire"},
    }
    [article] = read(page, "schema.org")
    assert (article.byline, article.source) == ("Rui Prado, Ana Sol", "Coast Wire")


@pytest.mark.parametrize(
    ("document", "format", "message"),
    [
        ({"@type": "Recipe"}, "schema.org", "no news article"),
        (b"<html>", "schema.org", "no JSON"),
        (["x"], "ninjs", "item 1 is no object"),
        ({"uri": "urn:x:1"}, "ninjs", "item 1 has no text"),
        ({"bodies": [{"value": "nul \0"}]}, "ninjs", "item 1: "),
        (b'{"bodies": 1}\n{', "ninjs", "item 1 has no text"),
        (b'{"bodies": [{"value": "Rain."}]}\n{', "ninjs", "no JSON"),
    ],
)
def test_what_has_no_article_is_an_error_of_ours(document, format, message) -> None:
    with pytest.raises(nm.FormatError, match=message):
        read(document, format)


def test_odd_values_do_not_keep_a_text_from_being_read() -> None:
    item = {
        "bodies": [{"value": BODY}],
        "contentCreated": "a day in May",
        "by": 7,
        "headlines": ["x"],
        "language": None,
    }
    [article] = read(item, "ninjs")
    assert (article.date, article.byline, article.headline, article.language) == (None, None, None, "en")


def test_markup_becomes_paragraphs_and_scripts_vanish() -> None:
    assert text_of_markup("<p>A<br>b</p><script>x()</script><ul><li>c&eacute;</ul>") == "A\n\nb\n\ncé"


def test_entities_of_a_document_type_are_not_expanded() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b SYSTEM "file:///etc/passwd">]><p>&a; &b; Rain.</p>'
    text = text_of_markup(bomb)
    assert "boom" not in text
    assert "root:" not in text
    assert text.endswith("Rain.")


PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Pier to be rebuilt</title>
<meta property="og:site_name" content="Coast Wire"><meta name="author" content="Rui Prado">
<meta property="article:published_time" content="2024-05-16T08:00:00Z"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Pier to be rebuilt</h1><p>{BODY}</p><p>The Harbour Workers Union accused the port authority of hiding the
truth about a fire that killed three people in the port on Monday, and asked for an inquiry by the city.</p>
<p>Work is to begin in autumn, when the ferries stop, and will last for two years according to the mayor.</p></article>
<footer>Contact</footer></body></html>"""


def test_a_web_page_is_read() -> None:
    pytest.importorskip("trafilatura")
    [article] = read(PAGE.encode(), "html")
    assert (article.source, article.headline, str(article.date)) == (
        "Coast Wire",
        "Pier to be rebuilt",
        "2024-05-16",
    )
    assert BODY in article.text
    assert "Contact" not in article.text
    assert article.statements[0].speaker is not None
    assert article.statements[0].speaker.name == "Ana Torres"


def test_a_page_without_an_article_is_an_error_of_ours() -> None:
    pytest.importorskip("trafilatura")
    with pytest.raises(nm.FormatError, match="no article in the page"):
        read(b"<html></html>", "html")


def test_dispatches_are_read_as_they_were_parsed(news) -> None:
    data = samples.written([article for article in news if article.date and article.source], "dispatch")
    assert read(data, "dispatch") == list(nm.parse_many(data.decode()))


def test_a_dispatch_that_cannot_be_read_is_an_error_with_its_line() -> None:
    data = f" date 2024-05-16 Coast Wire/ {BODY}\n date 2024-15-16 Coast Wire/ Rain.\n".encode()
    with pytest.raises(nm.FormatError, match="bad date") as error:
        read(data, "dispatch")
    assert error.value.line == 2


@pytest.mark.parametrize(
    ("text", "advice"), [('{"schema": "newsmodel/1"}', "read_jsonl"), ("<!DOCTYPE html><p>Rain.", "newsmodel convert")]
)  # fmt: skip
def test_what_is_plainly_no_dispatch_is_told_with_what_reads_it(text, advice) -> None:
    with pytest.raises(nm.FormatError, match=f"no dispatch header .*{advice}"):
        nm.parse(text)
