"""Clauses: what stands around a verb or noun in its sentence."""
