"""Events: clauses with what happened, who, when, where, how many, and on whose word."""

from detectors.mentions.events.reader import read_events

__all__ = ["read_events"]
