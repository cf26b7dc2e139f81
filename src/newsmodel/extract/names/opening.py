"""Openings: whether a name begins at a word in capitals that is no name by its tag.

|Ford| said     |NICE|, France     |Coastal| Electric Power Co.     but |Late| on Monday
"""

from __future__ import annotations

from newsmodel.extract.names.context import OPENING_PARTICLES, PARTICLES, SPEECH, Context
from newsmodel.extract.names.genre import PLAYERS
from newsmodel.extract.names.organisation import ORDINALS, organisation_at
from newsmodel.extract.names.person import opens_like_a_word
from newsmodel.extract.names.run import run_end

__all__ = ["capitals", "is_class_noun", "may_begin"]

_OFFICIALS = frozenset("president chairman director owner spokesman spokeswoman fans".split())
_OUTLETS = frozenset(["newspaper", "broadcaster", "tabloid"])
# Nouns for companies that open their names: |Exchange| Bank of Lenz.
_OPENERS = frozenset("corporation enterprise company exchange bank consortium studio network".split())


def may_begin(context: Context, i: int) -> bool:
    """A word in capitals that is no name by its tag: at the start of a sentence, or inside a title or listed name."""
    word, tag = context.words[i], context.tags[i]
    if context.word(i + 1) in PARTICLES and context.behind_particles(i + 1) and context.is_given(i):
        return word.istitle() and tag in "vVNJdP"  # |Rob| van Hart told them
    if tag == "#" and word.istitle() and context.lower[i] in ORDINALS and _opens_organisation(context, i):
        return True
    if tag in "Y#" or not word[0].isupper():
        # |Thousand Oaks|; but five thousand, and May
        listed = context.matcher.listed(i) if word[0].isalpha() and tag == "#" else None
        return listed is not None and listed[0] > i + 1 and capitals(context, i, listed[0]) > 1
    if context.is_loud(i):
        loud = _begins_loud(context, i)
        if loud is not None:
            return loud
    if _is_told_by_neighbours(context, i):
        return True
    if tag in "NL" and context.tags[i + 1 : i + 2] in ("G", "'"):
        return any(owned[0].isupper() for owned in context.words[i + 2 : i + 3])  # |People|'s Defence Force
    if tag in "DOWwTtoyiSs&CMBbVXrHQ~":
        return _begins_with_function_word(context, i)
    return _is_known(context, i) or _opens_unknown(context, i)


def _begins_loud(context: Context, i: int) -> bool | None:
    """DODGERS TOP |CARDINALS|; but AFTER |LATE| TORRES GOAL. None where capitals leave it open."""
    listed = context.matcher.listed(i)
    if listed is None:
        return False
    if context.sport and listed[1][0].kind == "actor" and listed[2] != "acronym":
        again = (
            context.words[i].title() in context.capitalised
        )  # |INTER| SIGN TORRES, before a report on Inter
        return context.tags[i] == "L" or listed[0] > i + 1 or again
    return None


def _is_told_by_neighbours(context: Context, i: int) -> bool:
    """|Moody's| cut its rating; |NICE|, France; the |Men| of Dignity: by what stands beside it, or by a second mention"""
    tag, following = context.tags[i], context.tags[i + 1 : i + 2]
    if tag in "NJ" and following == "G":
        listed = context.matcher.listed(i)
        if listed is not None and listed[0] == i + 2 and listed[1][0].kind == "actor":
            return True
    if tag in "NJVv" and i not in context.starts and _is_named_by_role(context, i):
        return True
    if _opens_dateline(context, i):
        return True
    if context.words[i] in context.capitalised and tag in "NJLuxk":
        return True
    if tag in "NL" and i not in context.starts and _goes_on_with_of(context, i):
        return True
    # |Van Houten|, |De la Cruz|, at the start of a sentence
    particle = context.lower[i] in OPENING_PARTICLES
    return particle and (following == "P" or context.behind_particles(i + 1) > 0)


def _begins_with_function_word(context: Context, i: int) -> bool:
    """|The Hague|; |Will| Torres said: a small word that a person is called by, or that a listed name begins with"""
    if opens_like_a_word(context, i):
        return True
    following = context.tags[i + 1 : i + 2] in ("P", "o", "'")
    listed = context.matcher.listed(i) if following else None
    return listed is not None and listed[0] > i + 1


def _is_known(context: Context, i: int) -> bool:
    """|Ford| said, |Inter| president Rui Bell: what the lexicon knows, where it reads as a name"""
    if context.words[i] == "Parliament" and i in context.starts and _acts(context, i):
        return True  # |Parliament| voted to oust him
    listed = context.matcher.listed(i)
    if listed is not None:
        kind = listed[1][0].kind
        if listed[0] > i + 1 or listed[2] == "acronym" or kind == "state":
            return True
        if kind == "actor" and _acts(context, i):
            return True  # |Ford| said, |Shell| cut
        if context.sport and context.word(i + 1) in PLAYERS | _OFFICIALS:
            return True  # |Inter| president Rui Bell
    return context.matcher.title(i) is not None


def _opens_unknown(context: Context, i: int) -> bool:
    """|Coastal| Electric Power Co.: an ordinary word opens an organisation's name; but |Carmaker| Hagane said"""
    if context.tags[i + 1 : i + 2] != "P" or is_class_noun(context, i):
        return False
    return context.lower[i] not in context.dictionary or (
        context.tags[i] in "JuNxLkK" and organisation_at(context, i, run_end(context, i)) is not None
    )


def _is_named_by_role(context: Context, i: int) -> bool:
    """hooker |Norm| Hartley, the farmer |Rod| Lenz: a given name that is a word too, between a role and a strange name"""
    role = context.heads.roles.get(context.word(i - 1))
    person = context.word(i - 1) in PLAYERS or (role is not None and role.is_person and not role.plural)
    named = context.tags[i + 1 : i + 2] == "P" and context.words[i + 1].istitle()
    return person and named and context.words[i].istitle() and context.words[i - 1].islower()


def _opens_organisation(context: Context, i: int) -> bool:
    """officer at |First| Arandu Corp, in the middle of a sentence"""
    if i in context.starts or context.tags[i + 1 : i + 2] != "P":
        return False
    organisation = organisation_at(context, i, run_end(context, i))
    return organisation is not None and organisation.kind == "org"


def _goes_on_with_of(context: Context, i: int) -> bool:
    """the |Men| of Dignity, in the middle of a sentence"""
    before, behind = context.word(i - 1), context.tags[i + 2 : i + 3]
    return before == "the" and context.word(i + 1) == "of" and behind == "P"


def _opens_dateline(context: Context, i: int) -> bool:
    """|NICE|, France; |READING|, England: a word in capitals before the name of a state or region"""
    if i not in context.starts or not context.words[i].isupper() or context.words[i + 1 : i + 2] != [","]:
        return False
    outer = context.matcher.listed(i + 2) if i + 2 < len(context.words) else None
    return (
        len(context.words[i]) > 2
        and outer is not None
        and not context.words[i + 2].isupper()
        and outer[1][0].kind in ("state", "region")
    )


def is_class_noun(context: Context, i: int) -> bool:
    """|Carmaker| Hagane, |Airline| Skarn: what kind of body it is, with a capital because it opens the sentence"""
    role = context.heads.roles.get(context.lower[i])
    if role is None or role.is_person or role.plural or i not in context.starts:
        return False
    head = context.heads.organisations.get(context.lower[i])
    maker = role.kind == "company" and context.lower[i] not in _OPENERS
    return (maker or context.lower[i] in _OUTLETS) and (head is None or head[1] == "last")


def _acts(context: Context, i: int) -> bool:
    """A countable noun without an article before a verb, at the start of a sentence, is a name."""
    following = context.tags[i + 1 : i + 2]
    nouns = "NL" if context.sport else "N"  # |Wolves| beat Arandu
    return context.word(i + 1) in SPEECH or (context.tags[i] in nouns and following in ("d", "z", "M", "V"))


def capitals(context: Context, first: int, end: int) -> int:
    """How many words of a range have a capital: "Libre party" has one."""
    return sum(word[0].isupper() for word in context.words[first:end])
