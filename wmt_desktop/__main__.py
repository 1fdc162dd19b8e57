"""Command line or window, nothing else."""

from __future__ import annotations

import sys


def main() -> int:
    """Run ``wmt`` with the arguments of this process."""
    from wmt_desktop.app.start import start

    return start(sys.argv[1:])


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        # A packaged program is started again for a process of its own (``exchange.reading_ahead``).
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
