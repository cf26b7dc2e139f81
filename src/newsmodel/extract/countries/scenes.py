"""Scenes: where a text of several countries has got to, for the people and bodies there whom nothing else ties to one.

|In Chile|, where the river rose, nine died. The mayor, Ana Torres, said so.      until the text is elsewhere again
|In Lima|, the prosecutor's office opened a case. A lawyer said no.
"""

from __future__ import annotations

from newsmodel.extract.actor_kinds import POWERS
from newsmodel.extract.referents import Draft, Found, Referents
from newsmodel.model import Place
from newsmodel.text.analysis import Analysis

__all__ = ["Scenes"]

_OPENERS = frozenset("in across near outside".split())
_LINKS = frozenset("meanwhile elsewhere separately also earlier later".split())
_LASTS = 8  # sentences that a scene lasts at most
_BODIES = frozenset(["party", "organisation", "company"])  # that lead home again, though not abroad


class Scenes:
    """The countries in which the sentences of one text play, as far as they say so at their beginning."""

    def __init__(self, analysis: Analysis, referents: Referents) -> None:
        self.lower, self.tags = analysis.lower, analysis.tags
        self.sentence_of, self.sentences = analysis.sentence_of, analysis.sentences
        self.referents = referents
        self._countries: list[str | None] = []

    def at(self, token: int) -> str | None:
        """The country in which the sentence of a token plays, where an earlier one or itself has said so."""
        if not self._countries:
            self._countries = self._walk()
        return self._countries[self.sentence_of[token]]

    def _walk(self) -> list[str | None]:
        scenes: list[str | None] = []
        scene: str | None = None
        age = 0
        for first, end in self.sentences:
            opened = self._opened(first, end)
            age = 0 if opened is not None else age + 1
            if scene is not None and opened is None:
                scene = None if age > _LASTS or self._is_elsewhere(first, end, scene) else scene
            scene = opened or scene
            scenes.append(scene)
        return scenes

    def _opened(self, first: int, end: int) -> str | None:
        """|In Chile|, ...; Meanwhile, |in the Chilean town of Lenz|, ...: the country of the place that opens a sentence"""
        i = first
        while i < end - 2 and (self.lower[i] in _LINKS or self.tags[i] == ","):
            i += 1
        if self.lower[i] not in _OPENERS:
            return None
        for k in range(i + 1, min(i + 7, end)):
            mention = self.referents.at(k)
            if mention is not None and mention.referent.country:
                return mention.referent.country if self._is_where(mention) else None
            if self.tags[k] not in "DJNLPo":
                return None
        return None

    def _is_where(self, mention: Found) -> bool:
        """In |Chile|, in the |Chilean| town; but in a |Chilean| statement"""
        if isinstance(mention.referent, Place) or mention.form == "metonym":
            return True
        following = self.referents.at(mention.end + 2)  # the Chilean town of |Lenz|
        return mention.form == "demonym" and following is not None and isinstance(following.referent, Place)

    def _is_elsewhere(self, first: int, end: int, scene: str) -> bool:
        """Whether a sentence names another country than that of the scene, as a doer or a place."""
        for mention in self.referents.within(first, end):
            referent = mention.referent
            doers = POWERS | _BODIES if referent.country == self.referents.country else POWERS
            if isinstance(referent, Draft) and referent.kind not in doers:
                continue
            if referent.country is not None and referent.country != scene:
                return True
        return False
