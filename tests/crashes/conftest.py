"""The program that is killed has to be forked: on Windows that is left to the other systems."""

from __future__ import annotations

import os

collect_ignore = [] if hasattr(os, "fork") else ["test_killed.py", "test_kiosk_run.py"]
