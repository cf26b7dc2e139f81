"""Actors: which names stand for one person, state or organisation, and how actors belong together."""
