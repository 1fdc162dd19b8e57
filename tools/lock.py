"""Locks every dependency, for uv (uv.lock) and for plain pip (requirements.lock).

    python tools/lock.py                             # after editing pyproject.toml
    python tools/lock.py --upgrade                   # take the newest versions allowed
    python tools/lock.py --upgrade-package NAME

Needs uv. The locks name versions and hashes, never the server that a package came from: every
machine installs from the index its own pip or uv is set up for, and the hashes prove that it got
the same files.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
UV_LOCK = ROOT / "uv.lock"
PIP_LOCK = ROOT / "requirements.lock"

PIP_HEADER = """\
# Every package with its hashes, written from uv.lock by tools/lock.py. Do not edit.
"""


def without_servers(lock: str) -> str:
    """Return ``lock`` with a local folder, ``wheelhouse``, in place of every package server."""
    lock = re.sub(r'registry = "[^"]*"', 'registry = "wheelhouse"', lock)
    return re.sub(r'\burl = "[^"]*/([^"/]+)"', r'path = "\1"', lock)


def main() -> None:
    """Resolve, then write both locks."""
    subprocess.run(["uv", "lock", *sys.argv[1:]], cwd=ROOT, check=True)
    UV_LOCK.write_text(without_servers(UV_LOCK.read_text("utf-8")), "utf-8", newline="\n")
    export = ["uv", "export", "--frozen", "--all-groups", "--no-emit-project", "--no-header"]
    exported = subprocess.run(
        [*export, "--format", "requirements-txt"], cwd=ROOT, check=True, stdout=subprocess.PIPE
    )
    PIP_LOCK.write_text(PIP_HEADER + exported.stdout.decode(), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
