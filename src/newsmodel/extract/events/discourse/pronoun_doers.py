"""Pronoun doers: deeds of which a sentence says only that "they" did them: those of the sentence before.

Rebels raided the town. |They| abducted six nurses.           the rebels
Chile expelled an envoy. |It| also closed its embassy.        Chile
Chile and Peru held talks. |They| signed a treaty.             Chile and Peru
Gunmen held up a bank. |They| shot two guards, police said.   the gunmen: who speaks behind "they" is somebody else
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import HUMAN
from newsmodel.extract.events.circumstances.surroundings import Surroundings
from newsmodel.extract.events.clauses.clause import Clauses
from newsmodel.extract.events.kinds import MUTUAL, VIOLENT
from newsmodel.extract.events.mention import Party, Telling
from newsmodel.text.analysis import Analysis

__all__ = ["continue_deeds"]

_DEEDS = VIOLENT | frozenset(
    "abduction arrest release siege protest_dispersal withdrawal deployment expulsion sanctions suspension diplomatic_break "
    "weapons_seizure restriction robbery cyber_attack".split()
)
# What takes two
_JOINT = MUTUAL - VIOLENT
_CRIMES = VIOLENT | frozenset(["cyber_attack"])
_REACH = 2  # sentences
_ALSO = 3  # tokens


def continue_deeds(
    analysis: Analysis, clauses: Clauses, surroundings: Surroundings, tellings: list[Telling]
) -> None:
    """Gives the deeds of "they" or "it" to those who did what the sentence before tells.

    `tellings` are in the order of the text.
    """
    before: Telling | None = None
    met: Telling | None = None
    for telling in tellings:
        if telling.type in _JOINT:
            met = _join_again(analysis, clauses, telling, met)
        if telling.type not in _DEEDS:
            continue
        if telling.verb and before is not None and _goes_on(analysis, clauses, telling):
            near = analysis.sentence_of[telling.at] - analysis.sentence_of[before.at] <= _REACH
            if near and _fits(analysis, clauses, telling, before):
                telling.roles["agent"] = list(before.roles["agent"])
                if telling.place is None and telling.type in VIOLENT:
                    telling.place, telling.place_near = surroundings.place(telling.at, [])
                if "also" in analysis.lower[max(0, telling.at - _ALSO) : telling.at]:
                    telling.fresh = True  # They |also| struck a clinic: another deed, of the same kind
                    vague = telling.type == "attack" and before.type in VIOLENT
                    telling.type, telling.strong = (
                        (before.type, True) if vague else (telling.type, telling.strong)
                    )
        if before is not None and _is_caught(analysis, clauses, telling, before):
            telling.roles["target"] = list(before.roles["agent"])
        agents = telling.roles["agent"]
        if agents and agents[0].first <= telling.at:
            before = telling
        elif not agents and telling.verb and not telling.harm:
            before = None if _names_somebody(analysis, clauses, telling) else before


def _join_again(
    analysis: Analysis, clauses: Clauses, telling: Telling, met: Telling | None
) -> Telling | None:
    """Ana Torres and Ivo Lund met in Lima. |They| signed a treaty: those who did the one together did the other; what was
    done together last"""
    near = met is not None and analysis.sentence_of[telling.at] - analysis.sentence_of[met.at] <= _REACH
    alone = telling.verb and not telling.roles["agent"]
    if met is not None and near and alone and _pronoun(analysis, clauses, telling) == "they":
        telling.roles["agent"] = list(met.roles["agent"])
    return telling if len(telling.roles["agent"]) > 1 else met


def _goes_on(analysis: Analysis, clauses: Clauses, telling: Telling) -> bool:
    """Whether it is said of nobody but "they" who did it; not what is quoted."""
    if analysis.quotation_of[telling.at] >= 0:
        return False
    unsaid = not telling.roles["agent"] or _is_told_behind(analysis, telling)
    return unsaid and _pronoun(analysis, clauses, telling) != ""


def _is_told_behind(analysis: Analysis, telling: Telling) -> bool:
    """Gunmen held up a bank. |They| shot two guards, police said: they were taken for those who speak behind them"""
    agents = telling.roles["agent"]
    first = analysis.sentences[analysis.sentence_of[telling.at]][0]
    return telling.type in _CRIMES and len(agents) == 1 and agents[0].silent and agents[0].first == first


def _is_caught(analysis: Analysis, clauses: Clauses, telling: Telling, before: Telling) -> bool:
    """A gunman killed two. |He| was arrested: the one man who did what the sentence before tells"""
    verb = clauses.verb(telling.at)
    agents = before.roles["agent"]
    if verb is None or not verb.passive or telling.type != "arrest" or len(agents) != 1:
        return False
    subject = clauses.subject(verb.first)
    alone = len(subject) == 1 and analysis.lower[subject[0][0]] in ("he", "she")
    near = analysis.sentence_of[telling.at] - analysis.sentence_of[before.at] <= _REACH
    known = any(party.draft is not None for party in telling.roles["target"])
    return alone and near and not known and agents[0].kind == "person"


def _pronoun(analysis: Analysis, clauses: Clauses, telling: Telling) -> str:
    """|They| abducted six nurses: the pronoun that is the subject of the verb; "" where there is none, or it suffers."""
    verb = clauses.verb(telling.at)
    if verb is None or verb.passive or verb.negated:
        return ""
    subject = clauses.subject(verb.first)
    if len(subject) != 1 or subject[0][1] - subject[0][0] != 1:
        return ""
    word = analysis.lower[subject[0][0]]
    return word if word in ("they", "it") else ""


def _fits(analysis: Analysis, clauses: Clauses, telling: Telling, before: Telling) -> bool:
    """Whether those who acted before are several, or a body, and nobody else has been spoken of since as who acts."""
    word, agents = _pronoun(analysis, clauses, telling), before.roles["agent"]
    if word == "it":
        return len(agents) == 1 and _is_body(agents[0])
    if word == "they":
        state = agents[0].draft is not None and agents[0].draft.kind == "state" and agents[0].kind == "group"
        return len(agents) > 1 or not (state or agents[0].kind == "person")
    return True


def _is_body(party: Party) -> bool:
    return party.draft is not None and party.draft.kind not in HUMAN


def _names_somebody(analysis: Analysis, clauses: Clauses, telling: Telling) -> bool:
    """two farmers were shot: others have come between, who may be meant"""
    verb = clauses.verb(telling.at)
    return verb is not None and not verb.passive and bool(clauses.subject(verb.first))
