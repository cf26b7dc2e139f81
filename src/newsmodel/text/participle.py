"""Choices for participles and -ing forms: attacked, shot, stolen, attacking, bombing.

As in newsmodel.text.choose, each function gives the tag of the word at `i` by its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable

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
from newsmodel.text.pronoun import OBJECTS
from newsmodel.text.token import Tokens

__all__ = ["PARTICIPLE_CHOICES"]

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

# Prenominal -ing forms that no object follows: blamed rising prices. "attacking U.S. forces" is a verb and its object.
_MODIFYING = frozenset(
    "rising growing remaining surviving leading existing ongoing incoming visiting warring falling declining increasing mounting "
    "opposing ruling governing neighbouring neighboring living dying burning outgoing underlying pressing competing standing "
    "sitting acting advancing retreating escalating deepening lasting missing emerging developing working occupying "
    "alarming conflicting continuing damaging decreasing devastating disturbing encouraging exciting forthcoming "
    "gathering hardworking interesting invading longstanding moving outstanding overwhelming participating "
    "prevailing promising refreshing shocking soaring striking sweeping threatening troubling varying worrying "
    "simmering looming spiralling spiraling lingering swirling crippling crumbling ageing aging "
    "widening shrinking worsening intensifying fleeing grieving starving attending".split()
)

_HARMING = frozenset(
    "killed killing shot attacked wounded wounding injured beat beating arrested detained abducted dispersed ambushed bombed".split()
)


# What things are for, as the first word of their names.
_COMPOUNDS = frozenset(
    f"{word} {noun}"
    for word, nouns in (
        ("drinking", "water"), ("cooking", "oil gas fuel pots stoves"), ("heating", "oil fuel gas"), ("sleeping", "bags mats"),
        ("fishing", "rights grounds boats boat vessels vessel nets waters ban fleet quotas licences licenses zone limits"),
        ("landing", "rights craft strip ships"), ("building", "materials permits"), ("mining", "rights licences licenses"),
        ("grazing", "rights land lands"), ("voting", "rights"), ("drilling", "rights rigs rig"), ("feeding", "centres centers centre"),
        ("hunting", "rights rifles"), ("printing", "presses press paper"), ("listening", "post posts"), ("washing", "powder"),
    )
    for noun in nouns.split()
)  # fmt: skip

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


def _past(tokens: Tokens, tags: list[str], i: int) -> str:
    """attacked, killed, launched: past tense, participle, or adjective before a noun."""
    left, right = before(tags, i), after(tags, i)
    if left in "BbV":
        return "n"
    if tokens.lower[i] == "armed" and right in "LkK":
        return "J"  # between rival |armed| groups
    if tokens.lower[i] == "allied" and right in NOUNISH:
        return "J"  # soldiers and |allied| fighters
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
        return "d" if right in "DHO0" else "n"
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
    """the army |attacked| the town; a drone |launched| from Syria hit the base; a man |wanted| for murder; one of five people
    |hurt| when a bomb went off."""
    if right == "w" and "".join(tags[max(0, i - 5) : i]).endswith(("#o#L", "#oD#L")):
        return "n"
    if right in "DHO0T" or tags[i + 1 : i + 2] == ["p"]:
        return "d"
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


def _participle(tokens: Tokens, tags: list[str], i: int) -> str:
    """stolen, broken, known: participle, or adjective before a noun."""
    left, right = before(tags, i), after(tags, i)
    if right in "NLxkuUf" and left in "DHQG#Jioy^.,&vdz":
        return "J"
    return "n"


def _one_form(tokens: Tokens, tags: list[str], i: int) -> str:
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
    return _past(tokens, tags, i)


def _ing(tokens: Tokens, tags: list[str], i: int) -> str:
    """attacking (j); bombing, meeting (f: the dictionary has a noun)."""
    left, right, noun = before(tags, i), after(tags, i), tags[i] == "f"
    if left in "Bb":
        return "g"
    common = right in "NLxkKuUfJ" or (right == "P" and left != "^")
    if " ".join(tokens.lower[i : i + 2]) in _COMPOUNDS:
        return "N" if noun else "J"  # trucked |drinking| water to camps, a request for |landing| rights
    if tokens.lower[i] in _MODIFYING and right in "NLxkufUJP" and left in "DHGJQ#":
        return "J"
    if tokens.lower[i - 1] == "more" and tags[i - 2] == "#" and right in "iyr.,":
        return "g"  # two men dead and three more |fighting| for their lives
    if left in "DHG" or (left in "JQ#" and tags[i - 1] not in '"'):
        if common and right != "J":
            return "J" if not noun else "N"
        owned = left in "HG" and right == "t"  # gave its |backing| to the plan
        return "N" if noun or owned or right in "oi.,BVMdz&e" else "J" if common else "g"
    if right in "NLxkufUJ" and left not in "Bb" and (tokens.lower[i] in _MODIFYING or "-" in tokens.lower[i]):
        return "J"  # against |stone-throwing| youths
    if right in "LkK" and tags[i - 1] in "dg" and tokens.lower[i - 1] in _HARMING:
        return "J"  # shot |sleeping| students; but: was shot |driving| trucks
    behind = tokens.lower[i + 1 : i + 3]
    if tokens.lower[i] == "opening" and behind[:1] == ["fire"]:
        return "g"  # burst into a hall, |opening| fire on the crowd
    if noun and left in ",&" and _is_counted_behind(tokens, tags, i):
        return "g"  # shelled the town, |killing| at least seven and |wounding| around 40
    if noun and left == "," and (right in "DHOP#Q$4" or behind == ["at", "least"] or behind[:1] == ["dead"]):
        return "g"  # |shooting| dead a guard
    if noun and left == "," and right == "L" and behind[0] not in _DEEDS and main_verb_before(tags, i):
        return "g"  # stormed the camp, |shooting| protesters
    if noun and tags[i - 1] == "&" and right in "LkK" and behind[0] not in _DEEDS and _joins_gerund(tags, i):
        return "g"  # accused of shelling a town and |killing| monks
    if noun:
        return _noun_in_ing(tokens, tags, i, left, right)
    return "N" if left == "P" and right == "o" else "g"  # the US |targeting| of a base


def _joins_gerund(tags: list[str], i: int) -> bool:
    """shelling a town |and| ...: a gerund with an object before it; not: mining |and| farming towns"""
    for j in range(i - 2, max(-1, i - 14), -1):
        if tags[j] in "vzdnBMVWTS.;:":
            return False
        if tags[j] == "g":
            return j < i - 2
    return False


# What makes a number rough: |more than| 40, |as many as| nine, |an estimated| 100
_ROUGHLY = frozenset(
    "at least around about over nearly almost some roughly approximately more less than up to as many an estimated possibly "
    "perhaps probably close fewer well reportedly several another".split()
)
_ROUGH = 5  # words that make a number rough


def _is_counted_behind(tokens: Tokens, tags: list[str], i: int) -> bool:
    """|around 40| soldiers, |as many as nine| guards: people by a rough number"""
    for k in range(i + 1, min(len(tags), i + 2 + _ROUGH)):
        if tags[k] == "#":
            return k > i + 1
        if tokens.lower[k] not in _ROUGHLY:
            return False
    return False


_DEEDS = frozenset(
    "attacks incidents raids sprees deaths victims campaigns operations sessions rights matches ranges sites plants permits workers "
    "companies firms markets bases camps teams accidents costs fees rooms halls".split()
)

_PHASES = frozenset("begun started stopped continued kept resumed ceased finished avoided quit".split())

_SOMEBODY = frozenset(
    "man woman boy girl child person teenager teen student pupil baby toddler infant mother father soldier officer policeman guard "
    "worker farmer driver motorist motorcyclist cyclist pedestrian passenger bystander passer-by villager resident shopper fisherman "
    "shepherd tourist journalist reporter victim suspect gunman civilian".split()
)
_ASSEMBLING = frozenset(["meeting", "gathering", "fighting", "speaking"])


def _opens_phrase(tags: list[str], i: int) -> bool:
    """|Warning of a flood|, the mayor left: a comma and a subject close the phrase, and no verb stands in it"""
    comma = next((k for k in range(i + 2, min(len(tags), i + 20)) if tags[k] in ",.;BVMXdz"), 0)
    return comma > 0 and tags[comma] == "," and tags[comma + 1 : comma + 2] in (["D"], ["P"], ["O"], ["H"])


def _noun_in_ing(tokens: Tokens, tags: list[str], i: int, left: str, right: str) -> str:
    """Heavy |shelling| hit the town, drone |bombing|; but after |meeting| the envoy, workers |building| the dam."""
    behind = tokens.lower[i + 1 : i + 2]
    if right in "DHO0P#Q" or (right in "NLxkuUJ" and left in "yioSLtvzd"):
        return "g"
    if left in "^." and (behind == ["that"] or (behind == ["of"] and _opens_phrase(tags, i))):
        return "g"  # |Warning| that the dam could burst, |warning| of floods, the mayor left
    if tokens.lower[i - 1] in _PHASES and right in "NLxkuUJ":
        return "g"  # has begun |recruiting| teenagers
    if left == "," and right == "i" and tokens.lower[i] in _ASSEMBLING and tags[i - 2] in "LP":
        return "g"  # the ministers, |meeting| in Arun on Monday, called for calm
    if left == "N" and (right in "iyr" or behind == ["past"]) and tokens.lower[i - 1] in _SOMEBODY:
        return "g"  # a girl |riding| past on a motorcycle was killed
    if left in "NP" and right not in "DHO0":
        return "N"
    if left == "L" and right in "iyr.,":
        return "g"
    return "N"


PARTICIPLE_CHOICES: dict[str, Callable[[Tokens, list[str], int], str]] = {
    "e": _past,
    "E": _participle,
    "h": _one_form,
    "j": _ing,
    "f": _ing,
}
