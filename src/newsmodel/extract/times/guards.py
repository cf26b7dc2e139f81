"""Where a word that may be a time is none: the May government, 2000 people, the Sunday Times, a man in his 60s."""

from __future__ import annotations

from newsmodel.extract.times.reader import Reader
from newsmodel.text.closed import CLOSED

# Words in front of a year that stands alone.
_BEFORE_YEAR = frozenset(
    "in since by until till during from of before after between through throughout late early mid for and to year ( or around "
    "circa mid-to-late about than in- despite into starting beginning , ; : over".split()
)
# What numbers count; a year is not behind them.
_COUNTED = frozenset(
    "people persons troops soldiers men women children dollars euros pounds miles kilometers kilometres km meters metres feet "
    "percent per % cars jobs workers employees members homes houses votes seats tons tonnes barrels shares units copies pieces "
    "civilians refugees migrants deaths cases fighters police officers students protesters demonstrators aircraft planes hp "
    "hectares acres pages words points times additional more other a.m. p.m. am pm hours gmt utc est yards inches lbs kg mb".split()
)
_STREET = frozenset("street avenue road boulevard drive lane st. ave. rd. blvd. street, block".split())
_IN_TIME = frozenset(
    "in since until till during early late mid last next this by of from through throughout between before after for".split()
)
# Behind these a named month is a person: Mrs May, Mr August.
_PAPERS = frozenset("times telegraph mirror mail express herald post tribune news star world observer night best".split())
_OF_YEAR = frozenset(
    "rest end beginning start half quarter part time most much middle months remainder course all out close day days weeks "
    "first second third fourth portion balance month week outset quarters period final".split()
)
_NO_LENGTH_BEHIND = frozenset("in at".split())
_AGES = frozenset("his her their my your our its".split())
_HEAT = frozenset("temperatures temperature degrees highs lows".split())
_RATE = frozenset("percent % million billion thousand times once twice dollars euros pounds cents barrels tons tonnes people".split())


def is_bare_year(reader: Reader, first: int, end: int) -> bool:
    """A number that is a year by its neighbours: in 2019, since 1945, the 2008 Olympics; not 2000 people, 2010 Main Street."""
    lower, words = reader.lower, reader.words
    word, before, after = lower[end - 1], reader.before(first), reader.after(end)
    if before in ("$", "€", "£", "#", "no", "no.", "number", "room", "flight", "page", "section", "article", "route", "model"):
        return False
    if after in _COUNTED or (after[:1] == "%" and reader.analysis.ends[end - 1] == reader.analysis.starts[end]):
        return False
    if reader.after(end, 1) in _STREET or reader.after(end, 2) in _STREET:
        return False
    number = int(word[:4])
    today = reader.analysis.date
    near = abs(number - (today.year if today else 2000)) <= 60
    if before in _BEFORE_YEAR or first in (0,) or (before == "the" and near):
        return number >= 1500 and (near or before != "to") and not _counts(reader, before, after, number)
    if before == "'" or before == "’":
        return False
    plural = after[-1:] == "s" and after not in CLOSED
    return near and (number % 100 != 0) and not (plural and words[end][0].islower() and number < 1900)


def _counts(reader: Reader, before: str, after: str, number: int) -> bool:
    """`for 2000 rebels`, `by 1500 votes`: a round number before a plural."""
    return number % 100 == 0 and before not in ("in", "since", "during") and after.isalpha() and after[-1:] == "s" and after not in CLOSED


def is_bare_period(reader: Reader, first: int, end: int) -> bool:
    """A month alone; `May` and `March` are tested where they are read."""
    before, after = reader.before(first), reader.after(end)
    if reader.words[end - 1][0].isupper() and reader.lower[end - 1] in ("april", "june", "august"):
        # April and June are women: April Jones said
        following = reader.words[end] if end < len(reader.words) else ""
        if before not in _IN_TIME and following[:1].isupper() and following.isalpha():
            return False
    return not (after == "'s" and reader.after(end, 1) in ("government",)) and before not in ("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss")


def is_bare_season(reader: Reader, first: int, end: int) -> bool:
    """`in the summer`, `by spring`; not the Arab Spring, the fall of the city, the Summer Olympics, a hot spring."""
    words, lower = reader.words, reader.lower
    if words[end - 1][0].isupper():
        return False
    word, before, after = lower[end - 1], reader.before(end - 1), reader.after(end)
    if word == "fall":
        return before in ("last", "next") or (before == "the" and reader.before(first) in ("in", "during", "by") and after != "of")
    if word == "spring" and after in ("water", "break", "training", "roll", "rolls", "up", "from", "to", "back", "a", "into", "for"):
        return False
    return before not in ("a", "an", "hot", "to", "will", "would") and after not in ("olympics", "games", "house", "palace")


def is_half(reader: Reader, first: int, end: int) -> bool:
    """`first-half profit`; not a first-half goal."""
    return reader.after(end) in frozenset("profit profits results net earnings sales loss revenue income figures".split())


def is_decade(reader: Reader, first: int, end: int) -> bool:
    """`the 1990s`, `the 80s`; not a man in his 60s, temperatures in the 80s."""
    word = reader.lower[end - 1]
    if word == "'s":
        return reader.lower[end - 2].endswith("0") and not reader.after(end)[:1].isalpha()
    if word[:4].isdigit():
        return True
    near = reader.lower[max(0, first - 3) : first]
    if any(each in _AGES for each in near):
        return False
    sentence = reader.lower[max(0, first - 20) : end + 10]
    return (first < end - 1 or reader.before(first) in ("and", "or", "early", "late", "mid", "in", "to")) and not _HEAT.intersection(sentence)


def is_the_unit(reader: Reader, first: int, end: int) -> bool:
    """`for the year`, `later in the day`; not man of the year, the day he left, the days of old."""
    unit, before, after = reader.lower[end - 1], reader.before(first), reader.after(end)
    if unit in ("hour", "minute", "second", "night", "century", "decade", "millennium") and end - first == 2:
        return unit in ("decade", "century") and before in ("of", "in", "during") and not after.isalpha()
    if before == "of" and reader.before(first, 2) not in _OF_YEAR:
        return False
    if unit == "day":
        late = reader.before(first, 2) in ("later", "earlier", "late", "early", "end", "rest", "course")
        return late and before in ("in", "of", "on") and after != "of"
    if unit in ("month", "week", "year", "quarter") and after in ("of", "when", "that", "he", "she", "they", "it"):
        return after != "of" and unit == "year" and before in ("in", "during", "for") and after == "it"
    return not (unit == "quarter" and after[:1].isalpha() and after not in CLOSED and after != "ended")


def follows_nothing(reader: Reader, first: int, end: int) -> bool:
    """`two days before.`: no event follows, so that the time is counted from a date; `the day before the vote` is not."""
    after = reader.after(end)
    return not after or not (after[0].isalnum() or after[0] in "\"“'‘$") or after in ("and", "but", "when", "in", "at", "by", "to", "on", "from", "as")


def is_article_length(reader: Reader, first: int, end: int) -> bool:
    """`a year`; `an hour`; not `a weekend break`, `what a night`."""
    unit = reader.lower[end - 1]
    if unit in ("weekend", "night", "workweek", "semester", "min", "sec"):
        return False
    return not (unit in ("minute", "millennium") and reader.after(end) in ("detail", "amount"))


def is_bare_plural(reader: Reader, first: int, end: int) -> bool:
    """`for years`, `hours after the raid`, `decades of war`; not `office hours`, `the days when`, `school years`."""
    before, after = reader.before(first), reader.after(end)
    word = reader.lower[first]
    if word in ("nights", "seconds", "quarters", "weekends", "semesters", "workweeks", "secs", "mins"):
        return False
    if before in ("for", "in", "over", "after", "within", "of", "takes", "take", "took", "lasted", "last", "and", "or", "been", "about", "just"):
        return True
    return after in ("after", "before", "later", "ago", "earlier", "of", "into", "long") or before in (",", "—", "(", "``", "“", "")


def is_often(reader: Reader, first: int, end: int) -> bool:
    """`daily`, `the annual review`; not the Daily Mail, Business Weekly."""
    word = reader.words[first]
    if not word[0].isupper() or first == 0 or reader.before(first) in (".", "“", '"', "\n"):
        return True
    following = reader.words[end] if end < len(reader.words) else ""
    return not (following[:1].isupper() or reader.words[first - 1][:1].isupper())


def is_rate(reader: Reader, first: int, end: int) -> bool:
    """`15 a year`, `$3 million a year`, `three flights a day`; not `for a year`, `a year ago`."""
    before = reader.before(first)
    unit = reader.lower[end - 1]
    if unit in ("decade", "century", "night", "minute", "weekend") or reader.after(end) in ("ago", "earlier", "later", "before", "after", "and"):
        return False
    return before in _RATE or before[:1].isdigit()


def is_vague(reader: Reader, first: int, end: int) -> bool:
    """`now`, `recently`; not `as soon as`, `a current of air`, `Future Fund`."""
    word, before, after = reader.lower[first], reader.before(first), reader.after(end)
    capital = reader.words[first][0].isupper()
    if word == "soon":
        return before not in ("as", "too", "how") and after not in ("after", "as", "afterwards", "afterward")
    if word == "now":
        return after != "that" and not (capital and first and reader.words[first - 1][0].isupper())
    if word in ("future", "current"):
        return not capital and before not in ("a", "an", "electric", "ocean") and after not in ("account", "of", "accounts")
    return not (capital and first and reader.words[first - 1][:1].isupper())


def is_the_past(reader: Reader, first: int, end: int) -> bool:
    """`in the past.`, `at present`, `at the moment`, `to date`; not `past the town`, `the moment he left`, `to date the find`."""
    word, before, after = reader.lower[end - 1], reader.before(first), reader.after(end)
    if word == "past":
        return first < end - 1 and before in ("in", "of", "from", "with", "over") and not after[:1].isdigit() and _ends(after)
    if word == "present":
        return before in ("at", "until") and _ends(after)
    if word == "moment":
        return before in ("at", "for") and _ends(after)
    return _ends(after)


def _ends(after: str) -> bool:
    return not after[:1].isalnum() or after in CLOSED


def is_bare_clock(reader: Reader, first: int, end: int) -> bool:
    """`6:40 p.m.`, `at 18:00`, `noon`; not a score of 4:12."""
    if end - first > 1 or not reader.lower[first][0].isdigit() or reader.lower[first][-1].isalpha():
        return True
    before = reader.before(first)
    return before in ("at", "by", "around", "until", "till", "from", "to", "before", "after", "about", "since", "between", "and", "@")


def is_bare_part(reader: Reader, first: int, end: int) -> bool:
    """`in the morning`, `morning trading`, `the evening`; not `Good morning`, `the night watch` or `one night`."""
    words, before, part = reader.words, reader.before(first), reader.lower[end - 1]
    if end - first > 1:
        return before in ("in", "during", "into", "by", "through", "throughout", "until", "of", "later", "earlier", "on", "at", "over") or reader.lower[first] != "the"
    if words[first][0].isupper() or before in ("a", "an", "one", "good", "per", "every", "each"):
        return False
    if part in ("night", "dawn", "sunset", "sunrise", "dusk", "daybreak", "lunchtime", "midday", "nightfall"):
        return before in ("at", "before", "by", "since", "until", "around", "after", "by", "all")
    return part in ("morning", "afternoon", "evening", "daytime", "predawn", "pre-dawn", "mid-morning", "mid-afternoon")


def is_age(reader: Reader, first: int, end: int) -> bool:
    """Any length before `old`."""
    return True


def is_holiday(reader: Reader, first: int, end: int) -> bool:
    """`on Christmas Day`; not Easter Island, Christmas Island, Good Friday Agreement."""
    if reader.words[end - 1][0].islower() and reader.words[first][0].islower() and end - first > 1:
        return reader.lower[end - 1] in ("day", "eve", "year", "july", "halloween")
    return reader.after(end) not in ("island", "islands", "agreement", "accord", "accords", "tree", "trees", "card", "cards")
