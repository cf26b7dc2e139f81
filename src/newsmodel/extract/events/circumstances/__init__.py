"""Circumstances: where and when what a trigger tells of took place, by the places and times around it."""
