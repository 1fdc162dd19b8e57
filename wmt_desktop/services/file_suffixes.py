"""How the program's files are named; alone, so that the first window need not load what reads them."""

from __future__ import annotations

SESSION_FILES = (".wmta", ".wmta.age")
"""How names of session files end, plain and encrypted."""
