"""Past forms and participles: attacked, shot; stolen; hit, put, of which the plain verb is the same."""

from __future__ import annotations

from newsmodel.text.clause import (
    NOUNISH,
    REPORTING,
    after,
    before,
    finite_before,
    finite_follows,
    in_object_relative,
    main_verb_before,
    verb_before,
)
from newsmodel.text.measure import DURATIONS
from newsmodel.text.pronoun import OBJECTS
from newsmodel.text.token import Tokens

__all__ = ["one_form", "participle_or_adjective", "past_or_participle"]

# Participles that a bare noun follows: a man called Smith, the group considered terrorist.
_NAMING = frozenset(
    "called named dubbed nicknamed considered deemed termed left made labelled labeled sent given".split()
)

# Verbs without an object, which stand in no reduced relative: the bomb exploded near the market.
_INTRANSITIVE = frozenset(
    "said added died arrived exploded collapsed returned fell occurred happened failed agreed continued remained appeared emerged "
    "vowed resigned surrendered succeeded participated escaped existed lasted stayed waited belonged survived disappeared "
    "vanished responded replied commented began ended started erupted landed crashed lived rallied gathered marched clashed "
    "refused declined decided hoped pledged complained insisted argued rose increased dropped sank proceeded "
    "converged withdrew stood sat lay went came fled protested demonstrated intervened retaliated travelled traveled "
    "reacted consisted resulted depended persisted prevailed expired apologised apologized reopened "
    "advanced retreated condemned denied voiced expressed talked chatted conferred paraded rioted assembled congregated "
    "skidded swerved veered careered careened plunged tumbled slid slipped plummeted collided drowned perished "
    "flowed overflowed spread soared fainted starved slept dined".split()
)

# What others agree on, and which agrees to nothing itself
_AGREED_ON = frozenset(
    "ceasefire cease-fire truce deal accord pact treaty agreement armistice settlement compromise roadmap timetable terms".split()
)


# Verbs of speech that are hardly ever put before a noun: said 22 were dead and |accused| guards of neglect.
_JUDGING = frozenset(
    "accused blamed urged condemned criticised criticized denounced praised thanked welcomed warned promised vowed demanded "
    "rejected dismissed denied called asked told".split()
)

# Verbs of speech that stand before no noun: an aide who asked not to be named |said| prices would rise.
_SPOKE = frozenset(
    "said told added argued insisted replied explained wrote testified responded acknowledged".split()
)

# Verbs that tag a question or a cry: “Stop!” |shouted| student leader Ana Torres.
_EXCLAIMED = frozenset(
    "answered begged bellowed chanted commented concluded continued countered cried declared demanded exclaimed fumed inquired "
    "joked lamented mused noted observed pleaded posted posed pressed quipped recalled remarked responded retorted roared "
    "screamed shouted snapped sobbed stated tweeted urged whispered wondered yelled".split()
)

# Plain verb and participle: talks |come| at a bad time.
_NEVER_PAST = frozenset("come become run overcome rerun".split())


def past_or_participle(tokens: Tokens, tags: list[str], i: int) -> str:
    """attacked, killed, launched: past tense, participle, or adjective before a noun."""
    left, right = before(tags, i), after(tags, i)
    if left in "BbV":
        return "n"
    if tokens.lower[i] == "armed" and right in "LkK":
        return "J"  # between rival |armed| groups
    if tokens.lower[i] == "allied" and right in NOUNISH:
        return "J"  # soldiers and |allied| fighters
    if left == "#" and _is_year(tokens, tags, i - 1):
        return _past_behind_noun(tokens, tags, i, right)
    if left in "DHQG#J":
        return _past_in_group(tokens, tags, i, left, right)
    if left == "&":
        return _second_past(tokens, tags, i, right)
    if right == "y" and left not in "OWT":
        return "d" if tokens.lower[i] in _INTRANSITIVE else "n"
    if left == "t" and right in NOUNISH:
        return "J"  # handed tents to |displaced| families: "to" with a past form is a preposition
    if left in "iyo":
        return "J" if right in NOUNISH else "d" if tokens.lower[i] in _INTRANSITIVE else "n"
    if left in "OWT":
        intransitive = tokens.lower[i] in _INTRANSITIVE  # six of them |died|
        return "n" if tokens.lower[i - 1] in OBJECTS and not intransitive else "d"
    if left == ",":
        return _past_behind_comma(tokens, tags, i, right)
    if left in "sSw":
        return "n" if right not in NOUNISH else "J"
    if left in "^.:;(-":
        if _tags_quotation(tokens, tags, i):
            return "d"
        return "J" if right in "NLxkufUJ" else "n"
    if left in "dzvgM":
        if tokens.lower[i] in _SPOKE:
            return "d"  # an aide not allowed to speak publicly |said| prices would rise
        return "J" if right in NOUNISH else "n"
    return _past_behind_noun(tokens, tags, i, right)


def _is_year(tokens: Tokens, tags: list[str], i: int) -> bool:
    """The riots in May |2018| led him to resign; not: in 17 sunken boats"""
    year = len(tokens.lower[i]) == 4 and tokens.lower[i].isdigit()
    return year and (tags[i - 1] == "Y" or tokens.lower[i - 1] in ("in", "of", "since"))


def _tags_quotation(tokens: Tokens, tags: list[str], i: int) -> bool:
    """“Where is it?” |asked| opposition leader Ana Torres: a verb of speech with a small letter behind a closing mark"""
    lower = tokens.lower[i]
    spoken = lower in REPORTING or lower in _SPOKE or lower in _JUDGING or lower in _EXCLAIMED
    return spoken and i > 1 and tags[i - 1] == '"' and tags[i - 2] == "." and tokens.words[i].islower()


def _past_in_group(tokens: Tokens, tags: list[str], i: int, left: str, right: str) -> str:
    """the |besieged| town, the |injured| were taken; those |killed|, two |killed| in a raid, many |accused| Karvia."""
    lower = tokens.lower[i - 1]
    if lower in ("what", "that", "this"):
        return "d"
    if left == "D" and tags[i + 1 : i + 2] == ["A"] and after(tags, i + 1) not in NOUNISH:
        return "L"  # two of the |wounded| later died
    if left == "D" and lower in ("those", "these", "another", "some"):
        return "n" if right not in NOUNISH else "J"
    if lower in ("a", "an") and right == "#":
        return "J"  # an |estimated| 50,000 people
    if (left == "Q" and right in "DHO0Pt") or (left == "Q" and tokens.lower[i] in _INTRANSITIVE):
        return "d"
    if right in NOUNISH and not (left == "#" and tokens.lower[i] in _INTRANSITIVE):
        return "J"
    if left in "DH":
        return "L"
    if left == "#" and (right in "DHO0" or tokens.lower[i] in _INTRANSITIVE):
        return "d"
    return "n" if left in "Q#" else _past_behind_noun(tokens, tags, i, right)


def _second_past(tokens: Tokens, tags: list[str], i: int, right: str) -> str:
    """kidnapped and |killed|; was arrested and |shot|; displaced and |wounded| people; was safe and |accused| Karvia."""
    if tags[i - 2 : i - 1] == ["J"] and right in NOUNISH:
        k = i - 3
        while k > 0 and tags[k] in "rJ":
            k -= 1
        predicative = k >= 0 and tags[k] in "Bb"  # said the dam |was| safe and |denied| reports
        return "d" if predicative or tokens.lower[i] in REPORTING or tokens.lower[i] in _JUDGING else "J"
    found = verb_before(tags, i)
    if found == "n" and (right in NOUNISH or right in "DHO0") and tokens.lower[i] in _JUDGING:
        return "d"  # said they had left and |thanked| residents
    if found == "n" and right in "NLk":
        return "J"  # used by Karvia and |affiliated| groups
    if found == "n":
        timed = right == "D" and not DURATIONS.isdisjoint(
            tokens.lower[i + 2 : i + 3]
        )  # was held and |released| a day later
        return "d" if right in "DHO0" and not timed else "n"
    return "d"


def _past_behind_comma(tokens: Tokens, tags: list[str], i: int, right: str) -> str:
    """The ship, |owned| by a firm; The president, elected in May, |promised| reform; met, |argued| and left."""
    if i >= 2 and tags[i - 2] in "dn" and right in ",&":
        return tags[i - 2]
    verb = main_verb_before(tags, i)
    if right in "DHO0P#Q" and tokens.lower[i] in REPORTING:
        return "d"  # “...,” |said| Lena Orr
    if verb == "" and _commas_before(tags, i) >= 2:
        return "d"
    if verb:
        return "d" if right in "DHO0" or (verb in "dz" and _bare_object(tags, i, right)) else "n"
    if tokens.lower[i] in _INTRANSITIVE and not finite_follows(tags, i):
        return "d"
    return "n" if finite_follows(tags, i) or right not in "DHO0" else "d"


def _commas_before(tags: list[str], i: int) -> int:
    """Lenz, who led them, left. An aide, |granted| leave, said ...: the commas of its own sentence"""
    commas = 0
    for k in range(i - 1, max(-1, i - 41), -1):
        if tags[k] == ".":
            break
        commas += tags[k] == ","
    return commas


def _past_behind_noun(tokens: Tokens, tags: list[str], i: int, right: str) -> str:
    """the army |attacked| the town; a drone |launched| from Syria hit the base; a man |wanted| for murder."""
    if right in "DHO0T" or tags[i + 1 : i + 2] == ["p"]:
        return "d"
    if right == "#" and tokens.lower[i] == "aged":
        return "n"  # a man |aged| 29 was arrested
    if right in "#$" and (_joined(tags, i) or not finite_before(tokens, tags, i)):
        return "d"
    if _bare_object(tags, i, right) and tokens.lower[i] not in _NAMING:
        return "d"
    if tokens.lower[i] == "agreed" and tokens.lower[i - 1] in _AGREED_ON:
        return "n"  # the breach of a truce |agreed| in May
    if tokens.lower[i] in _INTRANSITIVE or in_object_relative(tags, i, right) or _heads_a_list(tags, i):
        return "d"
    if finite_follows(tags, i) or _of_those(tokens, tags, i):
        return "n"
    if finite_before(tokens, tags, i):
        return "n"
    return "n" if _gapped(tags, i, right) else "d"


def _of_those(tokens: Tokens, tags: list[str], i: int) -> bool:
    """Of the nine people |shot|, two died: an opening that counts those to whom it was done"""
    j = i - 1
    while j > 0 and tags[j] in "NLPJDH#Q" and i - j < 6:
        j -= 1
    opens = j >= 0 and tokens.lower[j] in ("of", "among") and before(tags, j) in "^."
    return opens and "#" in tags[j:i]


def _joined(tags: list[str], i: int) -> bool:
    """The front freed nine men and |the army| released 48: the noun group before joins a second clause"""
    j = i - 1
    while j >= 0 and tags[j] in "NLPJDH" and i - j < 6:
        j -= 1
    return i - j > 2 and tags[j : j + 1] == ["&"]


def _bare_object(tags: list[str], i: int, right: str) -> bool:
    """The strike |shut| schools: a noun that stands right behind is an object."""
    behind = tags[i + 2] if i + 2 < len(tags) else "."
    return tags[i + 1 : i + 2] == [right] and (right in "NLPxkq" or (right in "Ju" and behind in NOUNISH))


def _heads_a_list(tags: list[str], i: int) -> bool:
    """Ministers |met|, argued and left."""
    return tags[i + 1 : i + 2] == [","] and tags[i + 2 : i + 3] in (["e"], ["h"], ["d"])


def _gapped(tags: list[str], i: int, right: str) -> bool:
    """Two soldiers were killed and six others |wounded|."""
    if right not in ".,iyS":
        return False
    for j in range(i - 1, max(-1, i - 6), -1):
        if tags[j] in "&,":
            return "n" in tags[max(0, j - 6) : j] and any(t in "Bb" for t in tags[max(0, j - 8) : j])
        if tags[j] not in "#QLNJDP":
            return False
    return False


def participle_or_adjective(tokens: Tokens, tags: list[str], i: int) -> str:
    """stolen, broken, known: participle, or adjective before a noun."""
    left, right = before(tags, i), after(tags, i)
    if right in "NLxkuUf" and left in "DHQG#Jioy^.,&vdz":
        return "J"
    return "n"


def one_form(tokens: Tokens, tags: list[str], i: int) -> str:
    """hit, put, cut, set, hurt: one form for plain verb, past and participle, some also nouns."""
    left, right = before(tags, i), after(tags, i)
    if left in "tMX":
        return "v"
    if left in "BbV":
        return "n"
    if tokens.lower[i] in _NEVER_PAST:
        return "N" if left in "DHJG" and tokens.lower[i] == "run" else "v" if left in "LOWTPN&,^" else "n"
    if left == "#" and right not in NOUNISH and tokens.lower[i - 1] not in ("one", "1"):
        return "n"  # five dead, 17 |shot|: no plural, no noun
    if left in "DHJG#" and right not in "DHO0":
        return "N"
    if left in "&," and verb_before(tags, i) == "v":
        return "v"
    if left in "^." and right in "DHO02":  # |Put| the guns down
        return "v"
    return past_or_participle(tokens, tags, i)
