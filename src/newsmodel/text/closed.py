"""The closed classes of English: words that are few, frequent and tell the structure of a sentence.

One character a class; `newsmodel.text.tag` lists all tags.
"""

from __future__ import annotations

from newsmodel.text.function_word import FUNCTION_WORDS

__all__ = ["AGES", "AMOUNTS", "CLOSED", "FEASTS", "MONTHS", "MONTH_STEMS", "NUMBERS", "WEEKDAYS"]

WEEKDAYS = tuple("monday tuesday wednesday thursday friday saturday sunday".split())
MONTHS = tuple(
    "january february march april may june july august september october november december".split()
)
# What months are abbreviated to; September to "sept" too.
MONTH_STEMS = tuple(month[:3] for month in MONTHS)
FEASTS = frozenset(
    "christmas easter xmas halloween thanksgiving ramadan diwali hanukkah passover pentecost advent".split()
)
NUMBERS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion "
    "dozen first second third fourth fifth sixth seventh eighth ninth tenth".split()
)
# Of nobody knows how many: |dozens| of men.
AMOUNTS = frozenset(["tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions"])

_CLASSES = {
    "D": "the a an this these those every each no another either neither such any what",
    "Q": "some several many few most more less all both half various numerous enough fewer much certain other",
    "O": "i you he she it we they me him us them myself yourself himself herself itself ourselves themselves one's someone theirs hers ours yours "
    "somebody anyone anybody everyone everybody nobody none something anything everything nothing there",
    "H": "my your his her its our their whose",
    "W": "who whom which whoever whichever whatever",
    "w": "when where why how whether wherever whenever",
    "T": "that",
    "t": "to",
    "o": "of",
    "y": "by",
    "i": "in on at from with for into about against between through during without under over within among amongst toward "
    "towards upon across along around behind beside besides beyond despite inside near off onto outside per regarding "
    "concerning via amid amidst throughout beneath below above alongside unlike versus following including excluding "
    "aboard atop ahead up down out away apart minus plus",
    "S": "after before since until till as than like",
    "s": "because although though while if unless whereas whilst lest once",
    "&": "and or &",
    "C": "but nor",
    "M": "will would can could may might shall should must cannot can't couldn't won't wouldn't shouldn't mustn't mightn't "
    "'ll 'd ought",
    "B": "is are was were am 're 'm isn't aren't wasn't weren't ain't",
    "b": "be been being",
    "V": "has have had having 've hasn't haven't hadn't",
    "X": "do does did doing don't doesn't didn't",
    "~": "not never n't",
    "r": "also now then here so too very just even still already again ever often sometimes always perhaps maybe "
    "however meanwhile therefore thus moreover furthermore nevertheless nonetheless soon almost nearly quite "
    "rather instead together abroad ago once twice afterwards afterward beforehand nowadays elsewhere "
    "otherwise likewise hence indeed anyway somewhat somehow else abroad overseas forward back "
    "today tonight yesterday tomorrow overnight",
}
CLOSED: dict[str, str] = {}
for _tag, _words in _CLASSES.items():
    for _word in _words.split():
        CLOSED.setdefault(_word, _tag)
CLOSED.update(dict.fromkeys(WEEKDAYS, "Y"))
CLOSED.update({month: "Y" for month in MONTHS if month not in ("may", "march")})
CLOSED.update(
    dict.fromkeys(
        "jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri.".split(),
        "Y",
    )
)
CLOSED.update(dict.fromkeys("today tonight yesterday tomorrow".split(), "Y"))
CLOSED.update(dict.fromkeys("a.m. p.m.".split(), "Y"))  # before 9 |p.m.| officers fired tear gas
CLOSED.update(dict.fromkeys(NUMBERS, "#"))
CLOSED.update(dict.fromkeys("others people police troops women men children".split(), "L"))
CLOSED.update(dict.fromkeys("only later earlier".split(), "A"))
CLOSED.update({"done": "E", "gone": "E"})
CLOSED.update(FUNCTION_WORDS)
CLOSED.update(
    {
        ".": ".", "!": ".", "?": ".", "…": ".", "...": ".", "?!": ".",
        ",": ",", ";": ";", ":": ":", "—": "-", "–": "-", "--": "-", "-": "-",
        "(": "(", "[": "(", "{": "(", ")": ")", "]": ")", "}": ")",
        "“": '"', "”": '"', '"': '"', "''": '"', "``": '"', "«": '"', "»": '"', "„": '"',
        "‘": "'", "’": "'", "'": "'", "%": "%", "$": "$", "€": "$", "£": "$", "/": "/",
    }
)  # fmt: skip

# Endings of words that stand for people by their age: |a 19-year-old|.
AGES = ("-year-old", "-month-old", "-week-old", "-day-old")
