"""Discourse: what the sentences before say about what a trigger tells of: its doers, its kind, whether it is any event."""
