"""eventmate, a terminal companion for events."""

__version__ = "0.1.0"
