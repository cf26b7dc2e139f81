"""Adjuncts: what may stand between a cue and what is said.

said |on Monday| |in a statement| that ...       told |reporters| |in Lisbon| that ...       said, |in an interview|, that ...
"""

from __future__ import annotations

from attrs import define

from newsmodel.extract.statements.scan import Scan
from newsmodel.text.measure import DURATIONS, PERIODS, SEASONS

__all__ = ["MEDIA", "TIMES", "Adjuncts", "is_means", "skip_adjuncts", "time_end"]

MEDIA = frozenset(
    "statement statements interview interviews briefing speech tweet tweets post posts email e-mail letter report memo article column "
    "op-ed essay video message address remarks testimony hearing call conference release filing affidavit broadcast podcast "
    "program programme show meeting rally event twitter facebook telegram instagram tv television radio youtube blog whatsapp "
    "x communique communiqué note book memoir ad advertisement document documents complaint lawsuit poll survey study editorial "
    "text comments comment remark debate brief briefs suit suits questioning cross-examination oath media appearance presser phone telephone outlet channel website page account news sermon app platform site livestream feed press statement".split()
)
_PLATFORMS = frozenset("app apps platform platforms site service network".split())
TIMES = PERIODS | DURATIONS | SEASONS | {"today", "time", "moment", "point"}
_LATE = frozenset("last late early earlier this next that same previous mid".split())
_OPENING = _LATE | {"on", "in"}
# What goes on with what is said: ..., X said, |including| the boats.
_PARTS = frozenset(["including", "like", "unlike"])
_LONGEST = 30


@define
class Adjuncts:
    """Adjuncts behind a cue: where they end, and what they tell."""

    end: int
    medium: str | None = None
    addressee: tuple[int, int] | None = None


def skip_adjuncts(scan: Scan, i: int, ceiling: int) -> Adjuncts:
    """Rightwards over adverbs, times, media, hearers and places, as far as something said can follow."""
    medium: str | None = None
    addressee: tuple[int, int] | None = None
    last = min(ceiling, i + _LONGEST)
    while i < last:
        tag = scan.tag(i)
        if (tag in "r~" and scan.analysis.verb_group_of[i] < 0) or tag in "r":
            i += 1
            continue
        end = time_end(scan, i, last)
        if end > i:
            i = end
            continue
        end = _adverb_in_marks(scan, i)
        if end > i:
            i = end
            continue
        if tag == ",":  # told X|, on Monday,| that
            end = time_end(scan, i + 1, last)
            if end > i + 1 and scan.tag(end) == "," and scan.lower[end + 1 : end + 2] == ["that"]:
                i = end + 1
                continue
        end = _inserted(scan, i, ceiling) if tag == "," else i
        if end > i:
            i = end
            continue
        comma = tag == "," and scan.tag(i + 1) in "itS" and scan.lower[i + 1] not in _PARTS
        at = i + 1 if comma else i
        if scan.tag(at) not in "itSy":
            break
        end, word, hearer = _phrase(scan, at, last)
        if end == at or not (word or hearer or _may_follow(scan, end, ceiling)):
            break
        if comma and scan.lower[at] == "as" and scan.lower[end + 1 : end + 2] != ["that"]:
            break  # said on Tuesday|, as fishermen, divers and sailors searched the sea|
        if comma and scan.tag(end) != ",":
            break
        if comma and scan.opens_block(end + 1) is None:
            end += 1
        medium, addressee = medium or word, addressee or hearer
        i = _behind_participle(scan, end, ceiling) if word else end
        i = _behind_apposition(scan, i, ceiling)
    return Adjuncts(i, medium, addressee)


_CONTRARY = frozenset(["though", "however", "nevertheless"])


# By what one says something.
_MEANS = frozenset("telephone phone email e-mail letter fax text radio satellite video".split())


def is_means(scan: Scan, i: int) -> bool:
    """confirmed |by telephone| that ...: a means, no agent"""
    return scan.tag(i) == "y" and scan.lower[i + 2 : i + 3] == ["that"] and scan.lower[i + 1] in _MEANS


def _adverb_in_marks(scan: Scan, i: int) -> int:
    """said|, twice,| that ...; said in May |– again falsely –| that ...; conceded|, though,| that ...; said|, and often loudly,|
    that ...: behind the second mark; `i` itself without"""
    mark = scan.tag(i)
    if mark not in ",-":
        return i
    end = i + 1 + (scan.tag(i + 1) in "&C")
    while end < i + 5 and (scan.tag(end) == "r" or scan.lower[end : end + 1] == ["though"]):
        end += 1
    if scan.lower[end - 1] in _CONTRARY and (
        scan.lower[end + 1 : end + 2] != ["that"] or scan.tag(end + 2) in "BVMXdz"
    ):
        return i  # are promising a larger staff|, though,| that has yet to come
    return end + 1 if end > i + 1 and scan.tag(end) == mark else i


_TITLED = frozenset(
    "book memoir autobiography program programme show podcast film documentary article essay column op-ed song album report novel "
    "biography play paper newsletter series".split()
)
_SMALL = frozenset("a an the of and in on for to at with from by or".split())


def _is_title(scan: Scan, first: int, end: int) -> bool:
    """“The Old Wall,” “A Life in Lenz”: capitals but for small words"""
    words = scan.analysis.words[first:end]
    return 0 < len(words) <= 10 and all(
        word[:1].isupper() or not word[:1].isalpha() or word in _SMALL for word in words
    )


def _behind_apposition(scan: Scan, i: int, ceiling: int) -> int:
    """said in Madison|, Wisconsin,| that ...; told reporters in Lenz|, the capital of the state,| that ...; else `i` itself"""
    title = scan.opens_block(i + 1) if scan.tag(i) == "," and scan.lower[i - 1] in _TITLED else None
    if title is not None and _is_title(scan, title.inside, title.stop):
        return title.end  # wrote in her book|, “The Old Wall,”| that ...
    end = scan.noun_group_end(i + 1)
    if scan.tag(i) != "," or scan.tag(i + 1) not in "PD" or end == i + 1:
        return i
    while scan.tag(end) == "o" and scan.noun_group_end(end + 1) > end + 1:
        end = scan.noun_group_end(end + 1)
    if scan.tag(end) != "," or (scan.tag(i + 1) == "D" and scan.lower[end + 1 : end + 2] != ["that"]):
        return i
    return end + 1 if _may_follow(scan, end + 1, -1 if ceiling < 0 else ceiling) else i


_PUBLISHED = frozenset(
    "aired airs broadcast published posted released recorded taped ran appeared circulated issued televised printed leaked".split()
)


def _behind_participle(scan: Scan, i: int, ceiling: int) -> int:
    """said in a statement |received by the Coast Wire| that ...; ..., X said in a statement |sent to the Coast Wire|.; told the
    paper in an interview |that aired on Monday| that ..."""
    at = _relative_verb_end(scan, i, ceiling)
    if at == i and (
        scan.tag(i) not in "nd" or (scan.tag(i) == "d" and not scan.lower[i].endswith(("ed", "sent", "read")))
    ):
        return i
    for k in range(max(at, i + 1), min(ceiling, i + 12)):
        if scan.lower[k] == "that" or scan.tags[k] in ".,":
            return k
        if scan.tags[k] in ';:"dzBMXvTW':
            return i
    return i


def _relative_verb_end(scan: Scan, i: int, ceiling: int) -> int:
    """an interview |that aired| on Monday, a clip |which was posted| online: behind the verb; `i` itself if none stands there"""
    number = scan.analysis.verb_group_of[i + 1] if scan.tag(i) in "TW" and i + 1 < ceiling else -1
    if number < 0:
        return i
    group = scan.analysis.verb_groups[number]
    return group.end if scan.lower[group.head] in _PUBLISHED else i


_WHEN = [["when"], ["while"], ["before"], ["after"], ["as"]]


def _inserted(scan: Scan, i: int, ceiling: int) -> int:
    """reported|, citing officials,| that ...; told them in May|, when the bill was alive,| that ...: behind an insertion without a
    finite verb but that of "when"; `i` itself if none stands there"""
    timed = scan.lower[i + 1 : i + 2] in _WHEN
    if scan.tag(i + 1) not in "girPNJ" and not timed:
        return i
    for k in range(i + 1, min(ceiling - 1, i + 18)):
        tag = scan.tags[k]
        if tag == ",":
            return k + 1 if scan.lower[k + 1] == "that" and k > i + 1 else i
        if tag in '.;:"-(TW' or (tag in "dzBMVX" and not timed):
            return i
    return i


_AS = frozenset(["recently", "early", "late", "far"])


def time_end(scan: Scan, i: int, last: int) -> int:
    """Monday; on Monday night; Dec. 26, 2023; last week; two days later"""
    at = i
    if i >= len(scan.lower) or (
        scan.tags[i] not in "iY" and scan.lower[i] not in _OPENING and scan.lower[i] != "as"
    ):
        return i
    if (
        scan.tag(at) == "i"
        and scan.lower[at] in ("on", "in", "at", "by", "since")
        and scan.tag(at + 1) == "Y"
    ):
        at += 1
    if scan.lower[at : at + 3 : 2] == ["as", "as"] and scan.lower[at + 1] in _AS:
        behind = time_end(scan, at + 3, last)
        return behind if behind > at + 3 else i  # said |as recently as Monday| that ...
    if scan.tag(at) == "Y" and scan.tag(at + 1) == "G":  # said |Saturday's raid| ...
        return i
    if scan.tag(at) == "Y":
        at += 1
        while at < last and scan.tag(at) in "#Y":
            at += 1
        if at < last and scan.tag(at) == "," and scan.tag(at + 1) == "#" and scan.lower[at + 1].isdigit():
            at += 2
        if at < last and scan.lower[at] in TIMES:
            at += 1
        return at if scan.tag(at) != "G" else i  # said in |Thursday night's| debate
    if scan.lower[i] == "this" and scan.tag(i + 2) in "BMX":
        return i  # said |this year will| be better
    if scan.lower[i] in _OPENING and i + 1 < last:
        at = i
        while at < last and (scan.lower[at] in _OPENING or scan.lower[at] == "the"):
            at += 1
        if at < last and scan.lower[at] in TIMES and at > i:
            # on the night |of the vote|
            return max(at + 1, scan.noun_group_end(at + 2) if scan.tag(at + 1) == "o" else 0)
        if at < last and scan.tag(at) == "Y" and at > i:
            return at + 1
    return i


def _phrase(scan: Scan, i: int, last: int) -> tuple[int, str | None, tuple[int, int] | None]:
    """A preposition with its noun group and what hangs on it: end, medium, hearer."""
    at = _behind_owner(scan, i + 1)
    end = _group_or_doing(scan, at)
    name = scan.opens_block(end)  # on |"Face the Coast"|
    if (
        name is not None
        and name.end - name.first <= 8
        and scan.analysis.words[name.inside][:1].isupper()
        and scan.tag(i) == "i"
    ):
        return name.end, "broadcast", None  # on ABC's "Good Morning"
    if end == at:
        return i, None, None
    head = scan.lower[end - 1]
    medium = head if scan.tag(i) in "iS" and head in MEDIA else None
    if scan.tag(i) == "t":
        return end, None, (at, end)
    if scan.tag(i) == "y" and head not in MEDIA:
        return i, None, None
    return *_with_what_hangs_on_it(scan, end, last, medium), None


def _behind_owner(scan: Scan, at: int) -> int:
    """Saturday |night's debate|, her |first comments|: where a noun group goes on behind a word that its tags leave out"""
    dated = scan.tag(at) == "Y" and scan.tag(at + 2) == "G" and scan.lower[at + 1] in TIMES
    hers = scan.lower[at : at + 1] == ["her"] and scan.noun_group_end(at + 1) > at + 1
    return at + 1 if dated or hers else at


def _group_or_doing(scan: Scan, at: int) -> int:
    """The end of the noun group at a token, or of what is done there: during |taping| of a show, on |leaving the hall|"""
    end = scan.noun_group_end(at)
    if end == at and scan.tag(at) == "g":
        end = scan.noun_group_end(at + 1)
        if scan.tag(at + 1) == "o":
            end = at + 1
        elif end == at + 1:
            return at
    if scan.tag(end) == "g" and scan.lower[scan.noun_group_end(end + 1) - 1] in _PLATFORMS:
        end = scan.noun_group_end(end + 1)  # said on the Telegram |messaging app|
    return end


def _with_what_hangs_on_it(scan: Scan, end: int, last: int, medium: str | None) -> tuple[int, str | None]:
    """in a letter |to the board of the club|: where the phrases behind a noun end, and the medium, if one of them names it"""
    for _ in range(4):
        if (
            end < last
            and scan.tag(end) in "oitSy"
            and scan.lower[end]
            in ("of", "with", "to", "in", "at", "on", "for", "from", "after", "about", "since", "by")
        ):
            following = scan.noun_group_end(end + 1)
            agent = (
                scan.tag(end) == "y" and not medium
            )  # under questioning |by prosecutors|; not: faulted for it by X
            if (
                following == end + 1
                or agent
                or (
                    scan.tag(end) in "ity"
                    and not (medium and scan.tag(end) != "y")
                    and not _may_follow(scan, following, last + 10)
                )
            ):
                break
            if medium is None and scan.lower[following - 1] in MEDIA:
                medium = scan.lower[following - 1]
            end = following
        else:
            break
    return end, medium


def _may_follow(scan: Scan, i: int, ceiling: int) -> bool:
    """Whether content, or the end of the clause, can begin here: that, a quotation, a comma, a stop, a day."""
    return (
        i >= ceiling
        or scan.tag(i) in "T,.:;YwW-"
        or scan.opens_block(i) is not None
        or (scan.tag(i) in "it" and scan.tag(i + 1) == "Y")
    )
