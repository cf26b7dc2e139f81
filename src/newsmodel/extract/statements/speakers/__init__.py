"""Speakers: whom the words beside a cue stand for, and whom the statement is aimed at."""
