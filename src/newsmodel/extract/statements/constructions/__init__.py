"""Constructions: the ways in which a text says that somebody said something, a module each."""
