"""Sets up, starts and tests WMT Arena on a machine that has nothing but Python 3.11 or newer.

    python3 dev.py run  [arguments of wmt]      for example: run rehearse
    python3 dev.py test [arguments of pytest]   with arguments: only those tests
    python3 dev.py coverage                     count what the tests leave out of the rules
    python3 dev.py translate                    bring translations/*.ts up to date

The environment lives in .venv and is made again when requirements.lock changes.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "made-from"
ALL_TESTS = (PYTHON, "-m", "pytest", "-n", "auto", "--dist", "worksteal")

# What Qt loads from the system on Linux, and the Debian package that brings it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}

NO_DISPLAY = (
    "There is no display to open a window on: start it on a virtual one with "
    "`xvfb-run -a python3 dev.py run`, or see the program work without a window with "
    "`python3 dev.py run rehearse` (installed: `wmt rehearse`)."
)


def stop(sentence: str) -> NoReturn:
    """Say why and how to go on, and exit with 1."""
    sys.exit(f"dev.py: {sentence}")


def run(*command: str | Path) -> None:
    """Run a command in the repository; exit with its code if it fails."""
    code = subprocess.call([str(part) for part in command], cwd=ROOT)
    if code:
        sys.exit(code)


def install_system_packages(what: str, debian: list[str], rpm: list[str]) -> None:
    """Install system packages as root on Debian or Ubuntu; elsewhere print the command and exit."""
    if shutil.which("apt-get"):
        install = ["apt-get", "install", "-y", "--no-install-recommends", *debian]
        if os.geteuid() != 0:
            stop(f"{what} Install with:\n  sudo apt-get update && sudo {' '.join(install)}")
        print(f"dev.py: {what} Installing {' '.join(debian)}", flush=True)
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        run("apt-get", "update", "-q")
        run(*install)
    elif rpm and (tool := shutil.which("dnf") or shutil.which("zypper")):
        stop(f"{what} Install with:\n  sudo {Path(tool).name} install {' '.join(rpm)}")
    else:
        stop(f"{what} Install with this system's package manager: {', '.join(debian)}")


def ensure_environment() -> None:
    """Make .venv from the lock, unless the one there was made from this lock and this Python."""
    made_from = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if STAMP.is_file() and STAMP.read_text() == made_from:
        return
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        package = f"python3.{sys.version_info.minor}-venv"
        install_system_packages("Python's venv module is not installed.", [package], [])
    print(f"dev.py: making {VENV.name} from {LOCK.name}; this takes about a minute", flush=True)
    run(sys.executable, "-m", "venv", "--clear", VENV)
    pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    run(*pip, "--require-hashes", "--requirement", LOCK)
    STAMP.write_text(made_from)


def is_missing(library: str) -> bool:
    """Return whether the dynamic loader fails to find ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return True
    return False


def ensure_qt_libraries() -> None:
    """Install what Qt needs from the system, or print the one command that does."""
    if not sys.platform.startswith("linux"):
        return
    missing = [library for library in QT_LIBRARIES if is_missing(library)]
    if missing:
        debian = [QT_LIBRARIES[library] for library in missing]
        rpm = [f"'{library}()(64bit)'" for library in missing]
        install_system_packages(f"Qt needs {', '.join(missing)}.", debian, rpm)


def compile_translations() -> None:
    """Bring every .qm file up to date with its .ts file."""
    stale = [
        source
        for source in sorted(ROOT.glob("translations/*.ts"))
        if not (compiled := source.with_suffix(".qm")).exists()
        or compiled.stat().st_mtime <= source.stat().st_mtime
    ]
    if stale:
        run(BIN / "pyside6-lrelease", "-silent", *stale)


def has_display() -> bool:
    """Return whether a window can be opened."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in names)


def opens_window(arguments: list[str]) -> bool:
    """Return whether these arguments of ``wmt`` open the window rather than run a command."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("--database")
    parser.add_argument("--language")
    parser.add_argument("command", nargs="?")
    known, rest = parser.parse_known_args(arguments)
    return known.command == "gui" or (known.command is None and not rest)


def start(arguments: list[str]) -> NoReturn:
    """Become the program; paths in ``arguments`` count from the caller's folder."""
    if opens_window(arguments):
        ensure_qt_libraries()
        compile_translations()
        if not has_display():
            stop(NO_DISPLAY)
    os.environ["PYTHONPATH"] = str(ROOT)
    command = [str(PYTHON), "-m", "wmt_desktop", *arguments]
    if os.name == "nt":  # exec there returns to the shell before the program ends
        sys.exit(subprocess.call(command))
    os.execv(PYTHON, command)


def test(arguments: list[str]) -> None:
    """Run every check and stop at the first that fails; with arguments only those tests."""
    ensure_qt_libraries()
    compile_translations()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if arguments:
        run(PYTHON, "-m", "pytest", *arguments)
        return
    run(BIN / "ruff", "check")
    run(BIN / "ruff", "format", "--check")
    run(BIN / "mypy")
    run(BIN / "lint-imports")
    run(*ALL_TESTS)


def coverage(arguments: list[str]) -> None:
    """Run the tests without a window and name the lines and branches of the rules they leave out.

    Apart from ``test``, because counting lines slows the tests by half.
    """
    ensure_qt_libraries()
    compile_translations()
    run(*ALL_TESTS, "--ignore=tests/ui", "--cov", "--cov-report=term-missing", *arguments)


def translate(arguments: list[str]) -> None:
    """Collect the sentences of the program for the translators."""
    run(PYTHON, "tools/translations.py", *arguments)


COMMANDS: dict[str, Callable[[list[str]], None]] = {
    "run": start,
    "test": test,
    "coverage": coverage,
    "translate": translate,
}


def main() -> None:
    """Read the command line, set up, and do what it says."""
    usage = (__doc__ or "").split("\n\n")[1]
    if sys.version_info < (3, 11):
        stop(f"WMT Arena needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if len(sys.argv) < 2 or sys.argv[1] not in COMMANDS:
        print(usage, file=sys.stderr)
        sys.exit(2)
    ensure_environment()
    COMMANDS[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    main()
