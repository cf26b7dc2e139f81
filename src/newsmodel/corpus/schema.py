"""The schema of a corpus file, and the steps that bring files of earlier versions to it. docs/store.md tells of it.

`PRAGMA user_version` holds the number of steps taken. A step is never changed once it has been published: a change of
the schema is a new step behind it.
"""

from __future__ import annotations

__all__ = ["APPLICATION", "INSERTS", "MIGRATIONS", "TOKENIZER"]

APPLICATION = 0x6E6D6F64
"""`PRAGMA application_id` of a corpus file: "nmod" in ASCII."""

TOKENIZER = "tokenize = 'porter unicode61 remove_diacritics 2'"

_FIRST = f"""
CREATE TABLE articles (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT, date TEXT, language TEXT NOT NULL,
    headline TEXT, byline TEXT, dateline INTEGER REFERENCES places, producer TEXT NOT NULL, text TEXT NOT NULL,
    json TEXT NOT NULL);
CREATE INDEX articles_by_date ON articles (date);
CREATE INDEX articles_by_source ON articles (source, date);

CREATE TABLE actors (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT, title TEXT,
    wikidata TEXT, head INTEGER NOT NULL REFERENCES actors, given_id TEXT NOT NULL, given TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL);
CREATE INDEX actors_by_id ON actors (id);
CREATE INDEX actors_by_given_id ON actors (given_id);

CREATE TABLE places (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, country TEXT, admin1 TEXT,
    latitude REAL, longitude REAL, head INTEGER NOT NULL REFERENCES places, given TEXT NOT NULL UNIQUE,
    articles INTEGER NOT NULL);
CREATE INDEX places_by_id ON places (id);
CREATE INDEX places_by_country ON places (country);

CREATE TABLE statements (
    key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, id TEXT NOT NULL, kind TEXT NOT NULL,
    act TEXT NOT NULL REFERENCES speech_acts, speaker INTEGER REFERENCES actors,
    addressee INTEGER REFERENCES actors, target INTEGER REFERENCES actors, date TEXT, medium TEXT,
    text TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, rule TEXT NOT NULL);
CREATE INDEX statements_by_speaker ON statements (speaker, act, date);
CREATE INDEX statements_by_target ON statements (target, act, date);
CREATE INDEX statements_by_act ON statements (act, date);
CREATE INDEX statements_by_date ON statements (date);

CREATE TABLE events (
    key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, id TEXT NOT NULL,
    type TEXT NOT NULL REFERENCES event_types, status TEXT NOT NULL, place INTEGER REFERENCES places, country TEXT,
    agent INTEGER REFERENCES actors, target INTEGER REFERENCES actors, date TEXT, until TEXT, killed INTEGER,
    wounded INTEGER, start INTEGER, stop INTEGER, rule TEXT, occurrence TEXT NOT NULL);
CREATE INDEX events_by_type ON events (type, date);
CREATE INDEX events_by_place ON events (place, type, date);
CREATE INDEX events_by_date ON events (date);
CREATE INDEX events_by_occurrence ON events (occurrence);

CREATE TABLE participants (
    key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles,
    event INTEGER NOT NULL REFERENCES events, role TEXT NOT NULL, kind TEXT NOT NULL,
    actor INTEGER REFERENCES actors, text TEXT NOT NULL, start INTEGER, stop INTEGER);
CREATE INDEX participants_by_event ON participants (event);
CREATE INDEX participants_by_actor ON participants (actor, role) WHERE actor IS NOT NULL;

CREATE TABLE casualties (
    key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles,
    event INTEGER NOT NULL REFERENCES events, kind TEXT NOT NULL, low INTEGER NOT NULL, high INTEGER, who TEXT,
    statement INTEGER REFERENCES statements, start INTEGER NOT NULL, stop INTEGER NOT NULL);
CREATE INDEX casualties_by_event ON casualties (event);

CREATE TABLE mentions (
    key INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles, actor INTEGER REFERENCES actors,
    place INTEGER REFERENCES places, form TEXT NOT NULL, text TEXT NOT NULL, start INTEGER NOT NULL,
    stop INTEGER NOT NULL, rule TEXT NOT NULL);
CREATE INDEX mentions_by_actor ON mentions (actor) WHERE actor IS NOT NULL;
CREATE INDEX mentions_by_place ON mentions (place) WHERE place IS NOT NULL;

CREATE TABLE reports (
    statement INTEGER NOT NULL REFERENCES statements, event INTEGER NOT NULL REFERENCES events,
    PRIMARY KEY (statement, event)) WITHOUT ROWID;
CREATE INDEX reports_by_event ON reports (event);

CREATE TABLE event_types (key TEXT PRIMARY KEY, plover TEXT, cameo TEXT, acled TEXT) WITHOUT ROWID;
CREATE TABLE speech_acts (key TEXT PRIMARY KEY, plover TEXT, cameo TEXT) WITHOUT ROWID;
CREATE TABLE decisions (
    id TEXT NOT NULL, article TEXT NOT NULL DEFAULT '', into_id TEXT NOT NULL,
    PRIMARY KEY (id, article)) WITHOUT ROWID;

CREATE VIRTUAL TABLE article_search USING fts5(text, content = 'articles', content_rowid = 'key', {TOKENIZER});
CREATE VIRTUAL TABLE statement_search USING fts5(text, content = 'statements', content_rowid = 'key', {TOKENIZER})
"""

MIGRATIONS: tuple[str, ...] = (_FIRST,)
"""SQL that leads from version 0 (an empty file) to 1, from 1 to 2 and so on; statements parted by semicolons."""


def _insert(table: str, columns: str) -> str:
    count = columns.count(",") + 1
    marks = ", ".join("?" * count)
    if columns.endswith("json"):  # it is bound as bytes, which spares decoding it
        marks = marks.removesuffix("?") + "CAST(? AS TEXT)"
    return f"INSERT INTO {table} ({columns}) VALUES ({marks})"


INSERTS: dict[str, str] = {
    "articles": _insert(
        "articles", "key, id, source, date, language, headline, byline, dateline, producer, text, json"
    ),
    "statements": _insert(
        "statements",
        "key, article, id, kind, act, speaker, addressee, target, date, medium, text, start, stop, rule",
    ),
    "events": _insert(
        "events",
        "key, article, id, type, status, place, country, agent, target, date, until, killed, wounded, start, stop,"
        " rule, occurrence",
    ),
    "participants": _insert("participants", "key, article, event, role, kind, actor, text, start, stop"),
    "casualties": _insert("casualties", "key, article, event, kind, low, high, who, statement, start, stop"),
    "mentions": _insert("mentions", "key, article, actor, place, form, text, start, stop, rule"),
    "reports": _insert("reports", "statement, event"),
    "article_search": _insert("article_search", "rowid, text"),
    "statement_search": _insert("statement_search", "rowid, text"),
}
"""How the rows of each table are put in."""
