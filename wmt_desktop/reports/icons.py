"""Draws the program's own line icons, which are SVG files, on a page."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

GRID = 24.0
"""Width and height of the drawing area of every icon."""
_COMMAND = re.compile(r"([MmLlHhVvCcSsAaZz])([^MmLlHhVvCcSsAaZz]*)")
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_LINES = {"M": "L", "m": "l"}
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7}

Point = tuple[float, float]


def draw_icon(canvas: Canvas, file: Path, size: float) -> None:
    """Stroke an icon in the present colour, from the origin up and to the right.

    It knows what the icons of this program are made of: paths, rectangles and circles.
    """
    canvas.saveState()
    canvas.scale(size / GRID, -size / GRID)
    canvas.translate(0, -GRID)
    canvas.setLineWidth(1.75)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    # The file is part of the program, not something a user hands in.
    for shape in ElementTree.parse(file).getroot().iter():
        name = shape.tag.rpartition("}")[2]
        of = {key: float(text) for key, text in shape.items() if _NUMBER.fullmatch(text)}
        if name == "path":
            path = canvas.beginPath()
            _Pen(path).run(shape.get("d", ""))
            canvas.drawPath(path, stroke=1, fill=0)
        elif name == "rect":
            canvas.roundRect(
                of["x"], of["y"], of["width"], of["height"], of.get("rx", 0), stroke=1, fill=0
            )
        elif name == "circle":
            canvas.circle(of["cx"], of["cy"], of["r"], stroke=1, fill=0)
    canvas.restoreState()


class _Pen:
    """Follows the commands of an SVG path."""

    def __init__(self, path: PDFPathObject) -> None:
        self._path = path
        self._here: Point = (0.0, 0.0)
        self._start: Point = (0.0, 0.0)
        self._control: Point = (0.0, 0.0)

    def run(self, commands: str) -> None:
        """Draw a whole path."""
        draw: dict[str, Callable[[list[float]], None]] = {
            "M": self._move,
            "L": self._line,
            "C": self._curve,
            "S": self._smooth,
            "A": self._arc,
        }
        for letter, text in _COMMAND.findall(commands):
            if letter in "Zz":
                self._path.close()
                self._here = self._start
                continue
            numbers = [float(each) for each in _NUMBER.findall(text)]
            for index, part in enumerate(_chunks(numbers, _TAKES[letter.upper()])):
                # Further pairs behind a move are lines.
                name, absolute = self._absolute(
                    _LINES.get(letter, letter) if index else letter, part
                )
                draw[name](absolute)

    def _absolute(self, letter: str, numbers: list[float]) -> tuple[str, list[float]]:
        """Return a command with absolute coordinates; level and upright lines are lines."""
        x, y = self._here
        name = letter.upper()
        dx, dy = (x, y) if letter.islower() else (0.0, 0.0)
        if name == "H":
            return "L", [numbers[0] + dx, y]
        if name == "V":
            return "L", [x, numbers[0] + dy]
        if name == "A":
            return "A", [*numbers[:5], numbers[5] + dx, numbers[6] + dy]
        return name, [each + (dy if index % 2 else dx) for index, each in enumerate(numbers)]

    def _move(self, to: list[float]) -> None:
        self._path.moveTo(*to)
        self._here = self._start = self._control = (to[0], to[1])

    def _line(self, to: list[float]) -> None:
        self._path.lineTo(*to)
        self._here = self._control = (to[0], to[1])

    def _curve(self, points: list[float]) -> None:
        self._path.curveTo(*points)
        self._control, self._here = (points[2], points[3]), (points[4], points[5])

    def _smooth(self, points: list[float]) -> None:
        (x, y), (cx, cy) = self._here, self._control
        self._curve([2 * x - cx, 2 * y - cy, *points])

    def _arc(self, numbers: list[float]) -> None:
        """Draw the part of a circle; every arc of the icons is one."""
        radius, large, sweep = numbers[0], bool(numbers[3]), bool(numbers[4])
        (x0, y0), (x1, y1) = self._here, (numbers[5], numbers[6])
        half = math.dist((x0, y0), (x1, y1)) / 2
        if not half:
            return
        radius = max(radius, half)
        rise = math.sqrt(radius**2 - half**2) * (1 if large != sweep else -1) / (2 * half)
        cx, cy = (x0 + x1) / 2 - (y1 - y0) * rise, (y0 + y1) / 2 + (x1 - x0) * rise
        start = math.atan2(y0 - cy, x0 - cx)
        turn = (math.atan2(y1 - cy, x1 - cx) - start) % (2 * math.pi)
        turn = turn if sweep else turn - 2 * math.pi
        for curve in _bezier(cx, cy, radius, start, turn):
            self._curve(curve)


def _bezier(
    cx: float, cy: float, radius: float, start: float, turn: float
) -> Iterator[list[float]]:
    """Yield curves of a quarter turn at most that follow a circle."""
    parts = max(1, math.ceil(abs(turn) / (math.pi / 2)))
    step = turn / parts
    reach = radius * 4 / 3 * math.tan(step / 4)
    for part in range(parts):
        one, other = start + part * step, start + (part + 1) * step
        ax, ay = cx + radius * math.cos(one), cy + radius * math.sin(one)
        bx, by = cx + radius * math.cos(other), cy + radius * math.sin(other)
        yield [
            ax - reach * math.sin(one),
            ay + reach * math.cos(one),
            bx + reach * math.sin(other),
            by - reach * math.cos(other),
            bx,
            by,
        ]


def _chunks(numbers: list[float], size: int) -> Iterator[list[float]]:
    return (numbers[first : first + size] for first in range(0, len(numbers), size))
