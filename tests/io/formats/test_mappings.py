"""What stands where in each format: one article, looked at from many sides."""

from __future__ import annotations

import io
import json
import re
import xml.etree.ElementTree as ET
from typing import Any

import judges
import pytest
import samples
from hypothesis import given, settings

import newsmodel as nm
from newsmodel.io.formats.acled import COLUMNS as ACLED_COLUMNS
from newsmodel.io.formats.acled import EVENT_TYPES
from newsmodel.io.formats.cameo import goldstein, quad_class
from newsmodel.io.formats.gdelt_events import EVENT_COLUMNS, MENTION_COLUMNS
from newsmodel.io.formats.gdelt_gkg import GKG_COLUMNS
from newsmodel.io.formats.plover import QUADS
from newsmodel.io.formats.registry import formats
from newsmodel.io.formats.uri import Uris
from strategies import articles

ATOM = "{http://www.w3.org/2005/Atom}"
G2 = "{http://iptc.org/std/nar/2006-10-01/}"


# ---- URIs and stamps ----


def test_uris_go_on_as_their_base_begins(seed) -> None:
    assert Uris().part(seed, "s1") == f"urn:newsmodel:article:{seed.id}:s1"
    assert Uris("https://x.org/n").part(seed, "s1") == f"https://x.org/n/article/{seed.id}/s1"


@settings(max_examples=20)
@given(article=articles())
def test_every_uri_is_one_whatever_the_ids(article) -> None:
    uris = Uris()
    made = [uris.article(article), *map(uris.of, article.actors), *map(uris.of, article.places)]
    made += [uris.part(article, record.id) for record in (*article.statements, *article.events)]
    assert all(map(judges.is_uri, made))
    assert len(set(made)) == len(made)


BASED = [
    "ninjs",
    "schema.org",
    "web-annotation",
    "gdelt-events",
    "plover",
    "newsml-g2",
    "atom",
    "stix",
    "conll",
]


@pytest.mark.parametrize("format", BASED)
def test_the_base_is_an_option(seed, format) -> None:
    text = samples.written(seed, format, base="https://example.org/news").decode()
    assert "https://example.org/news/article/" in text
    assert "urn:newsmodel:article" not in text


@pytest.mark.parametrize("format", ["ninjs", "schema.org", "web-annotation", "stix", "newsml-g2", "atom"])
def test_every_stamp_has_a_zone(news, format) -> None:
    text = samples.written([article for article in news if article.date], format).decode()
    stamps = re.findall(r'[">](\d{4}-\d\d-\d\dT[^"<]*)["<]', text)
    assert stamps
    assert all(judges.is_stamp(stamp) for stamp in stamps)


# ---- one by one ----


def test_ninjs_statements_are_associations_with_their_speaker(seed) -> None:
    [item] = samples.lines_of(seed, "ninjs")
    said = seed.statements[0]
    association = item["associations"][0]
    assert (association["name"], association["rel"]) == ("s1", "statement")
    assert association["bodies"][0]["value"] == said.text
    speakers = [
        a["name"]
        for k in ("people", "organisations")
        for a in association.get(k, [])
        if a["rel"] == "speaker"
    ]
    assert speakers == [said.speaker.name]


def test_schema_org_has_quotations_for_what_is_quoted_and_claims_for_the_rest(seed) -> None:
    graph = {node["@id"]: node for node in samples.json_of(seed, "schema.org")["@graph"]}
    for said in seed.statements:
        node = graph[Uris().part(seed, said.id)]
        assert node["@type"] == ("Quotation" if said.kind == "direct" else "Claim")
        assert node["text"] == said.text


def test_schema_org_has_no_claim_review(news) -> None:
    assert b"ClaimReview" not in samples.written(news, "schema.org")


@settings(max_examples=10)
@given(article=articles())
def test_annotations_find_their_words_by_position_and_by_quote(article) -> None:
    collection = samples.json_of(article, "web-annotation")
    for annotation in collection["first"]["items"]:
        targets = annotation["target"]
        for target in targets if isinstance(targets, list) else [targets]:
            position, quote = target["selector"]
            start, end = position["start"], position["end"]
            assert article.text[start:end] == quote["exact"]
            assert article.text[:start].endswith(quote["prefix"])
            assert article.text[end:].startswith(quote["suffix"])


def test_there_is_an_annotation_for_each_statement_event_mention_and_mention(seed) -> None:
    total = len(seed.statements) + sum(len(e.mentions) for e in seed.events) + len(seed.mentions)
    assert samples.json_of(seed, "web-annotation")["total"] == total


def test_an_actor_has_the_same_followthemoney_id_in_every_article(news) -> None:
    ids = [
        {
            e["id"]
            for e in samples.lines_of(a, "followthemoney")
            if e["properties"].get("wikidataId") == ["Q796"]
        }
        for a in news
    ]
    assert len(set().union(*ids)) <= 1


def test_a_stix_report_refers_to_every_object_of_its_article(seed) -> None:
    *others, report = samples.json_of(seed, "stix")["objects"]
    assert report["type"] == "report"
    assert set(report["object_refs"]) == {thing["id"] for thing in others}


def test_several_articles_are_a_news_message_and_one_is_a_news_item(news) -> None:
    assert ET.fromstring(samples.written(news, "newsml-g2")).tag == f"{G2}newsMessage"
    assert ET.fromstring(samples.written(news[0], "newsml-g2")).tag == f"{G2}newsItem"


def test_newsml_cannot_hold_nothing(tmp_path) -> None:
    with pytest.raises(nm.FormatError, match="at least one article"):
        nm.write([], tmp_path / "x.newsml")
    assert not (tmp_path / "x.newsml").exists()


def test_characters_that_xml_forbids_are_left_out(news) -> None:
    assert any("\x07" in article.text for article in news)
    for format in ("newsml-g2", "atom"):
        assert b"\x07" not in samples.written(news, format)


def test_the_feed_has_an_entry_for_each_statement_and_event(seed) -> None:
    feed = ET.fromstring(samples.written(seed, "atom", title="Talk"))
    assert feed.findtext(f"{ATOM}title") == "Talk"
    assert len(feed.findall(f"{ATOM}entry")) == len(seed.statements) + len(seed.events)


# ---- event data ----


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("gdelt2_events", EVENT_COLUMNS), ("gdelt2_mentions", MENTION_COLUMNS), ("gdelt21_gkg", GKG_COLUMNS),
        ("acled", list(ACLED_COLUMNS)),
    ],
)  # fmt: skip
def test_the_columns_are_those_of_the_published_list(name, columns) -> None:
    assert columns == judges.columns(name)


def test_every_mention_row_has_its_columns_and_an_event(seed) -> None:
    rows = samples.rows_of(seed, "gdelt-mentions")
    known = {row[0] for row in samples.rows_of(seed, "gdelt-events")}
    assert {len(row) for row in rows} == {len(MENTION_COLUMNS)}
    assert {row[0] for row in rows} <= known


def test_the_quotations_column_leads_to_the_quoted_words(seed) -> None:
    [row] = samples.rows_of(seed, "gdelt-gkg")
    blocks = row[GKG_COLUMNS.index("V2.1QUOTATIONS")].split("#")
    assert len(blocks) == sum(len(s.quotes) for s in seed.statements)
    for block in blocks:
        start, length, _, quote = block.split("|")
        assert seed.text[int(start) : int(start) + int(length)].split() == quote.split()


def test_every_cameo_code_of_ours_has_a_goldstein_value_and_a_quad() -> None:
    coded: list[Any] = [*nm.EventType, *nm.SpeechAct]
    for member in coded:
        if member.cameo is not None:
            assert -10 <= goldstein(member.cameo) <= 10
            assert quad_class(member.cameo) in (1, 2, 3, 4)


def test_every_plover_category_of_ours_has_a_quad() -> None:
    assert {m.plover for m in (*nm.EventType, *nm.SpeechAct) if m.plover} == set(QUADS)


def test_every_acled_sub_event_type_of_ours_has_an_event_type() -> None:
    assert {kind.acled for kind in nm.EventType if kind.acled} <= set(EVENT_TYPES)


def test_plover_rows_have_a_category_each(news) -> None:
    rows = samples.lines_of(news, "plover")
    assert {row["event_type"] for row in rows} <= set(QUADS)
    assert len({row["event_id"] for row in rows}) == len({json.dumps(row) for row in rows})


def test_planned_and_denied_events_are_no_acled_rows() -> None:
    made = [nm.Event(id=f"e{i}", type=nm.EventType.RIOT, status=s) for i, s in enumerate(nm.EventStatus)]
    article = nm.Article(id="a", text="x", body=nm.Span(0, 1), events=tuple(made))
    assert samples.written(article, "acled").count(b"\r\n") == 1 + 2
    assert samples.losses(article, "acled")["events that are not told as having happened"] == len(made) - 2


# ---- graphs and RDF ----


@pytest.mark.parametrize("format", ["graphml", "gexf", "cytoscape", "node-link"])
def test_who_says_what_about_whom_is_an_edge(seed, format) -> None:
    pytest.importorskip("networkx")
    said = next(s for s in seed.statements if s.speaker and s.target)
    text = samples.written(seed, format).decode()
    assert Uris().of(said.speaker) in text
    assert said.act.value in text
    assert text.count(f"{Uris().part(seed, said.id)}#target") >= 1


def test_the_four_graphs_have_the_same_nodes_and_edges(news) -> None:
    networkx = pytest.importorskip("networkx")
    graphml = networkx.read_graphml(io.BytesIO(samples.written(news, "graphml")), force_multigraph=True)
    gexf = networkx.read_gexf(io.BytesIO(samples.written(news, "gexf")))
    cytoscape = samples.json_of(news, "cytoscape")["elements"]
    links = samples.json_of(news, "node-link")
    assert set(graphml.nodes) == set(gexf.nodes) == {n["id"] for n in links["nodes"]}
    assert len(cytoscape["nodes"]) == graphml.number_of_nodes()
    assert len(cytoscape["edges"]) == len(links["links"]) == graphml.number_of_edges()


def test_turtle_and_ntriples_say_the_same(news) -> None:
    rdflib = pytest.importorskip("rdflib")
    graphs = [
        rdflib.Graph().parse(data=samples.written(news, name).decode(), format=form)
        for name, form in (("turtle", "turtle"), ("ntriples", "nt"))
    ]
    assert set(graphs[0]) == set(graphs[1])
    assert len(graphs[0]) > 500


def test_an_actor_with_a_wikidata_item_is_the_same_as_it(seed) -> None:
    pytest.importorskip("rdflib")
    known = next(actor for actor in seed.actors if actor.wikidata)
    line = f"<{Uris().of(known)}> <http://www.w3.org/2002/07/owl#sameAs> <http://www.wikidata.org/entity/{known.wikidata}> ."
    assert line in samples.written(seed, "ntriples").decode()


# ---- labels ----


def test_conll_has_every_token_and_sound_bio_labels(seed) -> None:
    lines = samples.written(seed, "conll").decode().split("\n")
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    assert {len(row) for row in rows} == {7}
    assert all(seed.text[int(row[1]) : int(row[2])] == row[0] for row in rows)
    for column in range(3, 7):
        before = "O"
        for row in rows:
            label = row[column]
            if label.startswith("I-"):
                assert before[2:] == label[2:]
            before = label


def test_conll_parts_sentences_by_empty_lines(seed) -> None:
    blocks = samples.written(seed, "conll").decode().strip().split("\n\n")
    assert len(blocks) >= len(seed.sentences)


def test_a_docbin_gives_the_text_back_with_its_entities(news) -> None:
    spacy = pytest.importorskip("spacy")
    from spacy.tokens import DocBin

    data = samples.written(news, "spacy")
    docs = list(DocBin().from_bytes(data).get_docs(spacy.blank("en").vocab))
    assert [doc.text for doc in docs] == [article.text for article in news]
    for doc, article in zip(docs, news, strict=True):
        assert len(doc.spans["mentions"]) == len(article.mentions)
        assert {(e.start_char, e.end_char) for e in doc.ents} <= {tuple(m.span) for m in article.mentions}
        assert doc.user_data["uri"] == Uris().article(article)


# ---- docs ----


def test_the_table_of_formats_names_every_format_and_its_first_suffix() -> None:
    page = (samples.ROOT / "docs" / "formats.md").read_text(encoding="utf-8")
    table = "\n".join(line for line in page.splitlines() if line.startswith("|"))
    for format in formats().values():
        assert (
            f"`{format.name}`" in table
            or f"`{format.name}," in table
            or f", {format.name}`" in table
            or (f" {format.name}," in table)
        ), format.name
        assert format.folder or f"`{format.suffixes[0]}`" in table, format.suffixes
        if format.extra:
            assert f"`{format.extra}`" in table
