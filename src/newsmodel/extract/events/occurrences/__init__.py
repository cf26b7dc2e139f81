"""Occurrences: tellings of the same event brought together."""
