"""Phrases: noun phrases beside a cue, read leftwards or rightwards from it."""
