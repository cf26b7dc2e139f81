"""Triggers: words that tell of an event, read with their parties, place, time, status and toll."""
