"""Fixtures of the tests of formats."""

from __future__ import annotations

import pytest
import samples

import newsmodel as nm


@pytest.fixture(scope="session")
def news() -> tuple[nm.Article, ...]:
    """The seed, the annotated dispatches where they lie beside the repository, and texts of our own."""
    return samples.articles()


@pytest.fixture(scope="session")
def seed() -> nm.Article:
    """The article of the dispatch in seeds/."""
    return samples.articles()[0]
