"""Parties: noun groups as those who may take part in an event."""
