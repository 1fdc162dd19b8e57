"""Python's search for reference cycles, put off while a great many small things are made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Do not search for cycles meanwhile.

    A merge makes millions of lists and none of them is in a cycle; looking through all of them
    again and again takes a third of its time. What nobody holds is freed at once all the same.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
