"""Times the board: ours, a floor of copied pictures, and two boards of the web, side by side.

    python benchmarks/board.py [--notes 100 1000 5000 20000] [--offscreen] [--no-web]

Each number of notes is measured in a real window on a display of its own (``xvfb-run``), and once
more on Qt's offscreen platform, with the same steps. The floor copies one ready picture per visible
note. The web boards run in headless Chromium where it is installed. A frame lasts from the event that
asks for it until the window system has it; what it lasts in the browser stands in ``boards/web.html``.
Nothing is asserted: the table goes with a change.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.boards import notes, ours, web  # noqa: E402

DISPLAY = ("xvfb-run", "-a", "-s", f"-screen 0 {ours.WINDOW[0]}x{ours.WINDOW[1]}x24")
Times = dict[str, list[float]]


def run_ours(folder: Path, platform: str) -> dict[str, Any]:
    """Return what one run of the program measured, on a copy of the database."""
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "QT_QPA_PLATFORM": platform,
    }
    command = [sys.executable, "-m", "benchmarks.boards.ours"]
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place, "copy")
        shutil.copytree(folder, copy)
        if platform == "offscreen":
            screens = Path(place, "screens.json")
            width, height = ours.WINDOW
            screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
            screens.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
            environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        else:
            command = [*DISPLAY, *command]
        done = subprocess.run(
            [*command, str(copy)],
            env=environment,
            cwd=ROOT,
            check=True,
            stdout=subprocess.PIPE,
            text=True,
        )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def run_web(browser: str, measured: dict[str, Any]) -> dict[str, Times]:
    """Return the times of the web boards with the notes and places of ours."""
    boxes, frames, view = measured["boxes"], measured["frames"], measured["view"]
    x, y, scale = measured["fit"]
    board = {
        "notes": [[box[0], box[1], notes.text(n), n % 6] for n, box in enumerate(boxes)],
        "frames": frames,
        "extent": [max(f[0] + f[2] for f in frames), max(f[1] + f[3] for f in frames)],
        "steps": ours.STEPS,
        "pan": ours.PAN,
        "zoom": ours.ZOOM,
        "fit": [x, y, scale],
        "view": view,
    }
    return web.measure(browser, board, (view[0], view[1]))


def p99(times: list[float]) -> float:
    """Return the 99th percentile; of a few values, the largest."""
    ordered = sorted(times)
    return ordered[math.ceil(len(ordered) * 0.99) - 1]


def cell(times: list[float] | None) -> str:
    """Return median and 99th percentile."""
    return f"{statistics.median(times):8.2f}{p99(times):8.2f}" if times else f"{'–':>8}{'':8}"


def ratio(times: list[float], floor: list[float]) -> str:
    """Return how many times the floor that is, at the median."""
    return f"{statistics.median(times) / statistics.median(floor):8.1f}" if floor else f"{'':8}"


def report(platform: str, count: int, measured: dict[str, Any], others: dict[str, Times]) -> None:
    """Print one table."""
    view = "×".join(map(str, measured["view"]))
    names = {"offscreen": "offscreen", "xcb": "a real window under Xvfb"}
    print(f"\n{count:,} notes, {names[platform]}, canvas {view}; ms, median and p99")
    heads = ("ours", "floor", "DOM", "canvas", "ours, CPU", "floor, CPU")
    print(f"{'':27}{''.join(f'{head:>16}' for head in heads)}   ours/floor  CPU")
    for name, frames in measured["times"].items():
        wall, busy = ([each[n] for each in frames] for n in (0, 1))
        floor, floor_busy = ([each[n] for each in measured["floor"].get(name, ())] for n in (0, 1))
        web_times = (others.get(board, {}).get(name) for board in ("dom", "canvas"))
        columns = (wall, floor, *web_times, busy, floor_busy)
        print(
            f"{name:27}{''.join(map(cell, columns))}", ratio(wall, floor), ratio(busy, floor_busy)
        )
    # The quicker quarter: on a busy machine the rest tells of the others on it.
    entered = statistics.quantiles(each[0] for each in measured["times"]["Enter to visible"])[0]
    unsynced = statistics.quantiles(
        each[0] for each in measured["times"]["Enter, disk not waited for"]
    )[0]
    print(f"waiting for the disk: {max(0.0, entered - unsynced) / entered:.0%} of Enter to visible")
    print(f"memory: {measured['kib']:.1f} KiB per note; sharp again after a zoom", end=" ")
    print(f"in {measured['sharp']:.0f} ms; measured with a load of {os.getloadavg()[0]:.1f}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--notes", type=int, nargs="+", default=[100, 1000, 5000, 20000])
    parser.add_argument("--offscreen", action="store_true", help="no real window")
    parser.add_argument("--no-web", action="store_true", help="no web boards")
    asked = parser.parse_args()
    platforms = ["offscreen"]
    if asked.offscreen or shutil.which(DISPLAY[0]) is None:
        print(
            "No real window: " + ("as asked." if asked.offscreen else "xvfb-run is not installed.")
        )
    else:
        platforms.append("xcb")
    browser = None if asked.no_web else web.browser()
    if browser is None:
        why = "as asked" if asked.no_web else "Chromium is not installed (apt-get install chromium)"
        print(f"No web boards: {why}.")
    for count in asked.notes:
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place, "seeded")
            folder.mkdir()
            notes.seed(folder, count)
            others: dict[str, Times] = {}
            for platform in platforms:
                measured = run_ours(folder, platform)
                if browser is not None and not others:
                    others = run_web(browser, measured)
                report(platform, count, measured, others)


if __name__ == "__main__":
    main()
