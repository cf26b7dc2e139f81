"""Slots: which parties stand in the grammatical places around a trigger, and what they do in its event."""
