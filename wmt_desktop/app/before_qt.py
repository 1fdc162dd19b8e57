"""What is done before anything of Qt is loaded, so that a window is there soon."""

from __future__ import annotations

import builtins
import gc
import os


def before_qt() -> None:
    """Prepare this process for a window; call it before anything of Qt is imported."""
    # Qt spreads the filling of every shape of some height over a pool of threads, and waits for them.
    # For notes and frames that takes longer than filling them, and on a busy machine many times longer.
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    # Starting makes very much that stays; ``CycleCollector`` begins to look afterwards.
    gc.disable()
    _import_plainly()


def _import_plainly() -> None:
    """Give Python its own ``import`` back.

    Qt for Python reads the source of each module that is imported after it, to find out whether it
    uses Qt, for the sake of ``from __feature__ import``. That takes a third of all the time of
    importing, and the source stays in memory.
    """
    import shiboken6  # noqa: F401 - the part of Qt for Python that takes it away

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
