"""The cascade: one text through all stages, into one Article.

    analysis → names → places and actors → anaphors → statements → events → article
                       times ↗

Each stage is a plain function of what came before. This module is loaded with the first parse, so that importing
newsmodel stays cheap.
"""

from __future__ import annotations

import datetime
from hashlib import blake2b

from newsmodel._version import __version__
from newsmodel.extract.actors.actors import find_referents
from newsmodel.extract.actors.affiliations import find_affiliations
from newsmodel.extract.anaphors.coreference import resolve_anaphors
from newsmodel.extract.events import find_events
from newsmodel.extract.language import check_language
from newsmodel.extract.names import find_names
from newsmodel.extract.statements import find_statements
from newsmodel.extract.statements.links import link_answers
from newsmodel.extract.times import find_times
from newsmodel.lexicon.lexicon import Lexicon
from newsmodel.model import Article, Span
from newsmodel.text.analysis import analyse
from newsmodel.text.opening import opening_of

__all__ = ["article_of"]


def article_of(
    text: str, body: Span, date: datetime.date | None, source: str | None, lexicon: Lexicon | None
) -> Article:
    """The Article of a text.

    Args:
        text: the record.
        body: the stretch of it to analyse.
        date: day of the dispatch, or None.
        source: the outlet, or None.
        lexicon: what names and words are looked up in; the default one if None.
    """
    known = lexicon if lexicon is not None else Lexicon.default()
    analysis = analyse(text, body, date, known)
    opening = opening_of(analysis)
    times = find_times(analysis, known)
    referents = find_referents(analysis, find_names(analysis, known, source), opening.dateline, known, source)
    resolve_anaphors(analysis, referents, known)
    find_affiliations(analysis, referents, known)
    statements = find_statements(analysis, referents, times, known)
    events, links = find_events(analysis, referents, times, statements, known)
    return Article(
        id=blake2b(text.encode("utf-8"), digest_size=8).hexdigest(),
        producer=f"newsmodel {__version__}",
        source=source,
        date=date,
        language=check_language(analysis),
        headline=opening.headline.of(text) if opening.headline else None,
        byline=opening.byline.of(text) if opening.byline else None,
        dateline=referents.dateline,
        text=text,
        body=body,
        paragraphs=tuple(analysis.span(*paragraph) for paragraph in analysis.paragraphs),
        sentences=tuple(analysis.span(*sentence) for sentence in analysis.sentences),
        actors=referents.actors(),
        places=tuple(referents.places.values()),
        times=tuple(times),
        mentions=referents.mentions(),
        affiliations=referents.affiliations(),
        statements=tuple(statements),
        events=tuple(events),
        links=(*links, *link_answers(statements)),
        diagnostics=tuple(analysis.diagnostics),
    )
