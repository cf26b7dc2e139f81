"""Countries: which state a person, body or company belongs to."""
