"""Anaphors: the actors for which pronouns and descriptions stand."""
