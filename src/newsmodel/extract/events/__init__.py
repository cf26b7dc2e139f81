"""Events: who did what to whom, where, when, at what cost; one Event per occurrence."""

from newsmodel.extract.events.find import find_events

__all__ = ["find_events"]
