"""WMT Arena: Transition Arena workshops, offline, from the first note to the decision."""

__version__ = "0.1.0"
