"""What the standards' own schemas and rules say of a file: each judge gives a list of faults, empty if there is none.

The schemas lie in tests/standards, with their licences. Those that may not be copied are read from ../shared/standards
beside the repository; without them `outside` skips the test.
"""

from __future__ import annotations

import csv
import datetime
import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

STANDARDS = Path(__file__).parents[2] / "standards"
OUTSIDE = Path(__file__).parents[4] / "shared" / "standards"

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")


def outside(name: str) -> Path:
    """A file that may not be copied into the repository."""
    path = OUTSIDE / name
    if not path.exists():
        pytest.skip(f"{name} does not lie in ../shared/standards")
    return path


def is_uri(text: object) -> bool:
    return not isinstance(text, str) or (_URI.fullmatch(text) is not None and not _BAD_ESCAPE.search(text))


def is_stamp(text: object) -> bool:
    """A date and time of day with a zone, as RFC 3339 has them."""
    if not isinstance(text, str):
        return True
    try:
        return datetime.datetime.fromisoformat(text).tzinfo is not None and "T" in text
    except ValueError:
        return False


@cache
def format_checker() -> Any:
    from jsonschema import FormatChecker

    checker = FormatChecker(formats=())
    checker.checks("uri")(is_uri)
    checker.checks("date-time")(is_stamp)
    return checker


def _messages(validator: Any, document: Any) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]


# ---- IPTC ninjs 3.1 ----


@cache
def _ninjs() -> Any:
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    schema = json.loads((STANDARDS / "ninjs" / "ninjs-schema_3.1.json").read_text(encoding="utf-8"))
    geo = json.loads((STANDARDS / "ninjs" / "GeoJSON-schema.json").read_text(encoding="utf-8"))
    resource = Resource.from_contents(geo)
    uri = "https://geojson.org/schema/GeoJSON.json"
    # the schema asks for it by a remote address; nothing is fetched here
    registry: Any = Registry().with_resources([(uri, resource), (uri + "#", resource)]).crawl()
    return Draft202012Validator(schema, registry=registry, format_checker=format_checker())


def ninjs(item: Any) -> list[str]:
    return _messages(_ninjs(), item)


# ---- OASIS STIX 2.1 ----


@cache
def _stix(kind: str) -> Any:
    from jsonschema import Draft202012Validator
    from referencing import Registry, Resource

    root = STANDARDS / "stix21" / "schemas"
    schemas = {p: json.loads(p.read_text(encoding="utf-8")) for p in sorted(root.rglob("*.json"))}
    registry: Any = (
        Registry().with_resources([(s["$id"], Resource.from_contents(s)) for s in schemas.values()]).crawl()
    )
    mine = next((s for p, s in schemas.items() if p.stem == kind and p.parent.name in ("sdos", "sros")), None)
    return mine and Draft202012Validator(mine, registry=registry)


def stix(bundle: Any) -> list[str]:
    """The bundle's own form here, for its schema lacks three types; then each object by its schema, and its references."""
    faults = []
    if bundle.get("type") != "bundle" or not re.fullmatch(r"bundle--[0-9a-f-]{36}", str(bundle.get("id"))):
        faults.append("no bundle")
    objects = bundle.get("objects", [])
    ids = [thing.get("id") for thing in objects]
    if len(set(ids)) != len(ids):
        faults.append("an id stands twice")
    for thing in objects:
        validator = _stix(str(thing.get("type")))
        faults += _messages(validator, thing) if validator else [f"unknown type {thing.get('type')}"]
        named = [v for key, v in thing.items() if key.endswith("_ref")]
        named += [v for key, values in thing.items() if key.endswith("_refs") for v in values]
        faults += [
            f"{thing.get('id')} refers to {other}, which is not there" for other in named if other not in ids
        ]
    return faults


# ---- W3C Web Annotation ----


@cache
def _annotation() -> list[tuple[str, Any, str]]:
    from jsonschema import Draft4Validator
    from referencing import Registry, Resource
    from referencing.jsonschema import DRAFT4

    root = STANDARDS / "web-annotation"
    shared = {
        p.name: json.loads(p.read_text(encoding="utf-8")) for p in (root / "definitions").glob("*.json")
    }
    resources = [
        (name, Resource.from_contents(s, default_specification=DRAFT4)) for name, s in shared.items()
    ]
    musts = json.loads((root / "annotations" / "annotationMusts.test").read_text(encoding="utf-8"))[
        "assertions"
    ]
    rules = []
    for name in musts:
        rule = json.loads((root / name).read_text(encoding="utf-8"))
        registry: Any = Registry().with_resources(
            [*resources, (rule["id"], Resource.from_contents(rule, DRAFT4))]
        )
        wanted = rule.get("expectedResult", "valid")
        rules.append(
            (name, Draft4Validator(rule, registry=registry, format_checker=format_checker()), wanted)
        )
    return rules


def annotation(document: Any) -> list[str]:
    """The MUST assertions of the W3C test suite for one annotation."""
    return [
        f"{name}: {validator.schema.get('errorMessage', '')}"
        for name, validator, wanted in _annotation()
        if validator.is_valid(document) != (wanted == "valid")
    ]


# ---- schema.org 30.0 ----


@cache
def _schema_org() -> tuple[dict[str, set[str]], dict[str, tuple[set[str], set[str]]]]:
    """Each type with its ancestors and itself; each property with its domains and ranges."""
    csv.field_size_limit(10_000_000)
    parents: dict[str, set[str]] = {}
    properties: dict[str, tuple[set[str], set[str]]] = {}
    folder = outside("schema.org")
    with (folder / "schemaorg-current-https-types.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            above_it = f"{row['subTypeOf']}, {row['enumerationtype']}".split(
                ", "
            )  # a member of an enumeration is one
            parents[_short(row["id"])] = {_short(p) for p in above_it if p}
    with (folder / "schemaorg-current-https-properties.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            domain, reach = row["domainIncludes"].split(", "), row["rangeIncludes"].split(", ")
            properties[_short(row["id"])] = {_short(d) for d in domain}, {_short(r) for r in reach}

    def above(name: str) -> set[str]:
        return {name}.union(*(above(p) for p in parents.get(name, ())))

    return {name: above(name) for name in parents}, properties


def _short(uri: str) -> str:
    return uri.removeprefix("https://schema.org/")


_DATA = {
    str: {"Text", "URL", "Date", "DateTime"},
    bool: {"Boolean"},
    int: {"Number", "Integer"},
    float: {"Number"},
}


def schema_org(document: Any) -> list[str]:
    """Every class, property, domain and range against the tables of the release."""
    kinds, properties = _schema_org()
    faults = [] if document.get("@context") == "https://schema.org" else ["no @context"]
    by_id = {node["@id"]: node for node in document.get("@graph", []) if "@id" in node}
    if len(by_id) != len(document.get("@graph", [])):
        faults.append("a node without @id, or an @id that stands twice")

    def check(node: Any, path: str) -> None:
        kind = node.get("@type")
        if kind not in kinds:
            faults.append(f"{path}: no class {kind}")
            return
        if kind == "ClaimReview":
            faults.append(f"{path}: ClaimReview")
        if not is_uri(node.get("@id")):
            faults.append(f"{path}: {node['@id']} is no URI")
        for key, value in node.items():
            if key.startswith("@"):
                continue
            if key not in properties:
                faults.append(f"{path}: no property {key}")
                continue
            domain, reach = properties[key]
            if not kinds[kind] & domain:
                faults.append(f"{path}: {key} is not a property of {kind}")
            for one in value if isinstance(value, list) else [value]:
                check_value(one, reach, f"{path}.{key}")

    def check_value(value: Any, reach: set[str], path: str) -> None:
        if not isinstance(value, dict):
            fitting = _DATA.get(type(value), set()) & reach
            if not fitting:
                faults.append(f"{path}: {value!r} is none of {sorted(reach)}")
            elif fitting <= {"Date", "DateTime"} and not is_stamp(value):
                faults.append(f"{path}: {value!r} has no zone")
            return
        target = value
        if set(value) == {"@id"}:
            if _short(value["@id"]) in kinds:
                target = {"@type": _short(value["@id"])}
            elif value["@id"] not in by_id:
                faults.append(f"{path}: {value['@id']} is not in the graph")
                return
            else:
                target = by_id[value["@id"]]
        else:
            check(value, path)
        if not kinds.get(target.get("@type"), set()) & reach and "Thing" not in reach:
            faults.append(f"{path}: {target.get('@type')} is none of {sorted(reach)}")

    for number, node in enumerate(document.get("@graph", [])):
        check(node, f"$[{number}]")
    return faults


# ---- FollowTheMoney 4.11 ----


@cache
def _money() -> dict[str, tuple[set[str], set[str], dict[str, dict[str, Any]]]]:
    """Each schema with its ancestors and itself, its required properties, and all its properties."""
    yaml = pytest.importorskip("yaml")
    own: dict[str, dict[str, Any]] = {}
    for path in sorted((STANDARDS / "followthemoney" / "schema").glob("*.yaml")):
        own |= yaml.safe_load(path.read_text(encoding="utf-8"))

    def above(name: str) -> list[str]:
        return [name, *(a for parent in own[name].get("extends", []) for a in above(parent))]

    made = {}
    for name in own:
        kin = above(name)
        properties = {p: spec for k in reversed(kin) for p, spec in own[k].get("properties", {}).items()}
        made[name] = set(kin), {r for k in kin for r in own[k].get("required", [])}, properties
    return made


def money(entities: list[Any]) -> list[str]:
    """Schema, properties, required ones, and the schema of what entities refer to, by the model's YAML files."""
    schemata = _money()
    faults = []
    kinds = {entity.get("id"): entity.get("schema") for entity in entities}
    for entity in entities:
        id, kind = entity.get("id"), entity.get("schema")
        if kind not in schemata:
            faults.append(f"{id}: no schema {kind}")
            continue
        _, required, properties = schemata[kind]
        given = entity.get("properties", {})
        faults += [f"{id}: {name} is required" for name in required if not given.get(name)]
        for name, values in given.items():
            spec = properties.get(name)
            if spec is None:
                faults.append(f"{id}: {kind} has no property {name}")
                continue
            if not isinstance(values, list) or not all(isinstance(v, str) and v for v in values):
                faults.append(f"{id}: {name} is no list of strings")
            elif spec.get("type") == "entity":
                for other in values:
                    if spec["range"] not in schemata.get(kinds.get(other, ""), (set(), 0, 0))[0]:
                        faults.append(f"{id}: {name} is {kinds.get(other)}, no {spec['range']}")
    return faults


def money_library(entities: list[Any]) -> list[str]:
    """What the library followthemoney says: of the schema, of each value, and of values that it would clean away."""
    followthemoney = pytest.importorskip("followthemoney")
    from followthemoney.exc import InvalidData
    from followthemoney.types import registry

    faults = []
    for entity in entities:
        schema = followthemoney.model.get(entity["schema"])
        if schema is None:
            faults.append(f"no schema {entity['schema']}")
            continue
        try:
            schema.validate(entity)
        except InvalidData as error:
            faults.append(f"{entity['id']}: {error.errors}")
        for name, values in entity["properties"].items():
            prop = schema.get(name)
            if prop is None:
                faults.append(f"{entity['id']}: no property {name}")
                continue
            dropped = [v for v in values if prop.type.clean(v) is None and prop.type != registry.entity]
            faults += [f"{entity['id']}: {name} {v!r} would be dropped" for v in dropped]
    return faults


# ---- NewsML-G2 2.35 ----


@cache
def _newsml() -> Any:
    etree = pytest.importorskip("lxml.etree")
    parser = etree.XMLParser(no_network=True, resolve_entities=False)
    path = STANDARDS / "newsml-g2" / "NewsML-G2_2.35-spec-All-Power.xsd"
    tree = etree.parse(str(path), parser)
    for node in tree.iter("{http://www.w3.org/2001/XMLSchema}import"):
        if node.get("namespace") == "http://www.w3.org/XML/1998/namespace":
            node.set("schemaLocation", str(STANDARDS / "newsml-g2" / "xml.xsd"))
    return etree.XMLSchema(tree)


def newsml(document: bytes) -> list[str]:
    etree = pytest.importorskip("lxml.etree")
    schema = _newsml()
    try:
        tree = etree.fromstring(document, etree.XMLParser(no_network=True, resolve_entities=False))
    except etree.XMLSyntaxError as error:
        return [str(error)]
    return [] if schema.validate(tree) else [str(error) for error in schema.error_log]


# ---- Atom, RFC 4287 ----

_ATOM = "{http://www.w3.org/2005/Atom}"


def atom(document: bytes) -> list[str]:
    """What RFC 4287 demands of a feed (4.1.1) and its entries (4.1.2), by its text: it has no schema of its own but RELAX NG."""
    import xml.etree.ElementTree as ET

    try:
        feed = ET.fromstring(document)
    except ET.ParseError as error:
        return [str(error)]
    faults = [] if feed.tag == f"{_ATOM}feed" else [f"root is {feed.tag}"]
    entries = feed.findall(f"{_ATOM}entry")
    for holder in (feed, *entries):
        for name in ("id", "title", "updated"):
            if len(holder.findall(_ATOM + name)) != 1:
                faults.append(f"{holder.tag} needs exactly one {name}")
        if not is_uri(holder.findtext(f"{_ATOM}id", "")):
            faults.append(f"id {holder.findtext(_ATOM + 'id')} is no URI")
        for name in ("updated", "published"):
            if not is_stamp(holder.findtext(_ATOM + name, "2000-01-01T00:00:00Z")):
                faults.append(f"{name} is no stamp with a zone")
    for entry in entries:
        if entry.find(f"{_ATOM}author/{_ATOM}name") is None:
            faults.append("an entry without author")
        if entry.find(f"{_ATOM}content") is None and entry.find(f"{_ATOM}link[@rel='alternate']") is None:
            faults.append("an entry with neither content nor alternate link")
        if any("term" not in category.attrib for category in entry.findall(f"{_ATOM}category")):
            faults.append("a category without term")
    ids = [entry.findtext(f"{_ATOM}id") for entry in entries]
    return faults + (["an id stands twice"] if len(set(ids)) != len(ids) else [])


# ---- RDF ----


@cache
def _shapes() -> Any:
    rdflib = pytest.importorskip("rdflib")
    import newsmodel

    path = Path(newsmodel.__file__).parent / "io" / "formats" / "data" / "shapes.ttl"
    return rdflib.Graph().parse(path, format="turtle")


def rdf(document: bytes, form: str) -> list[str]:
    """Our own SHACL shapes."""
    rdflib = pytest.importorskip("rdflib")
    pyshacl = pytest.importorskip("pyshacl")
    graph = rdflib.Graph().parse(data=document.decode(), format=form)
    conforms, _, text = pyshacl.validate(graph, shacl_graph=_shapes())
    return [] if conforms else [text]


# ---- GDELT and ACLED ----


def columns(name: str) -> list[str]:
    listed: list[str] = json.loads(outside(f"columns/{name}.json").read_text(encoding="utf-8"))["columns"]
    return listed


_INTEGERS = "GlobalEventID Day MonthYear Year IsRootEvent QuadClass NumMentions NumSources NumArticles DATEADDED ActionGeo_Type"


def gdelt_events(rows: list[list[str]], names: list[str]) -> list[str]:
    """Number of columns, types, and codes that must agree with each other, as the codebook has them."""
    faults = []
    for number, row in enumerate(rows, 1):
        if len(row) != len(names):
            faults.append(f"row {number} has {len(row)} columns")
            continue
        cell = dict(zip(names, row, strict=True))
        faults += [
            f"row {number}: {n} {cell[n]!r}" for n in _INTEGERS.split() if not re.fullmatch(r"\d+", cell[n])
        ]
        code = cell["EventCode"]
        root = int(code[:2]) if re.fullmatch(r"\d{3,4}", code) else 0
        quad = 1 if root <= 5 else 2 if root <= 9 else 3 if root <= 14 else 4
        if not 1 <= root <= 20:
            faults.append(f"row {number}: no CAMEO code {code!r}")
        if (cell["EventBaseCode"], cell["EventRootCode"], cell["QuadClass"]) != (
            code[:3],
            code[:2],
            str(quad),
        ):
            faults.append(f"row {number}: base, root or quad class do not go with {code}")
        if not re.fullmatch(r"\d{8}", cell["Day"]) or cell["Day"][:6] != cell["MonthYear"]:
            faults.append(f"row {number}: Day {cell['Day']}")
        if not re.fullmatch(r"\d{14}", cell["DATEADDED"]):
            faults.append(f"row {number}: DATEADDED {cell['DATEADDED']}")
        if (
            not re.fullmatch(r"-?\d+(\.\d+)?", cell["GoldsteinScale"])
            or abs(float(cell["GoldsteinScale"])) > 10
        ):
            faults.append(f"row {number}: GoldsteinScale {cell['GoldsteinScale']}")
        for actor in ("Actor1", "Actor2"):
            if not re.fullmatch(r"([A-Z]{3})?", cell[f"{actor}CountryCode"]):
                faults.append(f"row {number}: {actor}CountryCode")
            if cell[f"{actor}Code"] != cell[f"{actor}CountryCode"] + cell[f"{actor}Type1Code"]:
                faults.append(f"row {number}: {actor}Code")
        if cell["ActionGeo_Type"] not in "012345" or not re.fullmatch(
            r"([A-Z]{2})?", cell["ActionGeo_CountryCode"]
        ):
            faults.append(f"row {number}: ActionGeo")
        if not is_uri(cell["SOURCEURL"]):
            faults.append(f"row {number}: SOURCEURL")
    return faults


def gkg(rows: list[list[str]], names: list[str]) -> list[str]:
    """Number of columns, and the form of the cells that hold lists."""
    place = r"[0-5]#[^#;]*#([A-Z]{2})?#([A-Z]{2})?#"
    point = r"(-?\d+(\.\d+)?(e-\d+)?)?#(-?\d+(\.\d+)?(e-\d+)?)?#"
    forms = {
        "GKGRECORDID": r"\d{14}-.+",
        "V2.1DATE": r"\d{14}",
        "V2SOURCECOLLECTIONIDENTIFIER": r"[1-6]",
        "V1COUNTS": rf"([A-Z]+#\d+#[^#;]*#{place}{point};?)*",
        "V2.1COUNTS": rf"([A-Z]+#\d+#[^#;]*#{place}{point}#\d+;?)*",
        "V1LOCATIONS": rf"({place}{point};?)*",
        "V2ENHANCEDLOCATIONS": rf"({place}#{point}#\d+;?)*",
        "V2ENHANCEDPERSONS": r"([^,;]*,\d+;?)*",
        "V2ENHANCEDORGANIZATIONS": r"([^,;]*,\d+;?)*",
        "V2.1ENHANCEDDATES": r"([1-4]#\d+#\d+#\d+#\d+;?)*",
        "V2.1QUOTATIONS": r"(\d+\|\d+\|[^|#]*\|[^|#]*#?)*",
        "V2.1ALLNAMES": r"([^,;]*,\d+;?)*",
        "V2.1AMOUNTS": r"(\d+,[^,;]*,\d+;?)*",
    }
    faults = []
    for number, row in enumerate(rows, 1):
        if len(row) != len(names):
            faults.append(f"row {number} has {len(row)} columns")
            continue
        cell = dict(zip(names, row, strict=True))
        faults += [
            f"row {number}: {n} {cell[n]!r}" for n, form in forms.items() if not re.fullmatch(form, cell[n])
        ]
        if not is_uri(cell["V2DOCUMENTIDENTIFIER"]):
            faults.append(f"row {number}: V2DOCUMENTIDENTIFIER")
    return faults


_ACLED_PAIRS = {
    "Battles": "Political violence",
    "Explosions/Remote violence": "Political violence",
    "Violence against civilians": "Political violence",
    "Protests": "Demonstrations",
    "Riots": "Demonstrations",
    "Strategic developments": "Strategic developments",
}
_ACLED_SIDES = ("", "State forces", "Rebel group", "Political militia", "Identity militia", "Rioters", "Protesters", "Civilians", "External/Other forces")  # fmt: skip


def acled(rows: list[dict[str, str]]) -> list[str]:
    """Values that ACLED's codebook lists."""
    faults = []
    for number, row in enumerate(rows, 1):
        if _ACLED_PAIRS.get(row["event_type"]) != row["disorder_type"]:
            faults.append(f"row {number}: {row['event_type']} under {row['disorder_type']}")
        if row["inter1"] not in _ACLED_SIDES or row["inter2"] not in _ACLED_SIDES:
            faults.append(f"row {number}: inter")
        if row["interaction"] != "-".join(part for part in (row["inter1"], row["inter2"]) if part):
            faults.append(f"row {number}: interaction")
        for name, form in (
            ("time_precision", "[123]"),
            ("geo_precision", "[123]"),
            ("event_date", r"(\d{4}-\d\d-\d\d)?"),
            ("iso", r"(\d{1,3})?"),
            ("fatalities", r"\d+"),
            ("timestamp", r"-?\d+"),
            ("civilian_targeting", "(Civilian targeting)?"),
            ("event_id_cnty", r"[A-Z]{3}\d+"),
        ):
            if not re.fullmatch(form, row[name]):
                faults.append(f"row {number}: {name} {row[name]!r}")
        if row["year"] != row["event_date"][:4].lstrip("0"):
            faults.append(f"row {number}: year")
    return faults
