"""Surnames: which of the words of a person's name others know them by."""

from __future__ import annotations

from collections.abc import Container

__all__ = ["PARTICLES", "first_of_two_surnames", "may_stand_first", "surname_stands_first"]

PARTICLES = frozenset(
    "al el bin bint ibn ben de del della di da do dos das du des la las le los aux van von der den ter ten het zu zum zur af ag ould wa "
    "arap ole ud ul ur e y i abu".split()
)
# Family names of China, Korea and Vietnam, which stand before the given name.
_IN_FRONT = frozenset(
    "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng "
    "xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding shen yao cui zhong tan fan shi liao jia xia fang bai zou meng "
    "qin qiu kim lee park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn song ryu hong jeon moon bae nguyen tran pham "
    "hoang phan vu dang bui ngo duong ng wong chan cheung lam leung kwok yip tsai hsu hsieh tsang chang noh min".split()
)


def first_of_two_surnames(parts: list[str], given: Container[str]) -> str:
    """Juan |Perez| Molina, Ana Maria |Perez| Molina; no Ana |Maria| Perez: the surname by which Spanish speakers go.

    Args:
        parts: the keys of the words of a name.
        given: keys of given names.

    Returns:
        The key of that surname, "" if there is none.
    """
    if len(parts) < 3 or len(parts[-2]) < 3 or parts[-2] in given or parts[0] not in given:
        return ""
    return "" if PARTICLES.intersection(parts[-3:-1]) else parts[-2]


def surname_stands_first(parts: list[str], surnames: Container[str]) -> bool:
    """|Zhou| Qihua, |Lim| Boon Keat; no Kim Clark: whether a name begins with a family name of East Asia.

    Args:
        parts: the keys of the words of a name.
        surnames: keys of family names.
    """
    return 1 < len(parts) < 4 and parts[0] in _IN_FRONT and (len(parts) == 3 or parts[-1] not in surnames)


def may_stand_first(part: str) -> bool:
    """|Kim| Clark, |Zhou| Lan: whether a first word may be a family name of East Asia."""
    return part in _IN_FRONT
