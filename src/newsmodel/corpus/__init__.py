"""Corpora: many articles to ask questions of, in memory or in a SQLite file, behind one interface."""

from newsmodel.corpus.base import BaseCorpus
from newsmodel.corpus.memory import Corpus
from newsmodel.corpus.opening import open_corpus

__all__ = ["BaseCorpus", "Corpus", "open_corpus"]
