"""The photos of notes on the board: taken in from files and the clipboard, and shown."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.photos import AttachPhotos, PhotoService
from wmt_desktop.services.ports import Progress
from wmt_desktop.ui.board.wall_dialog import Wall
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.photo_files import decode, encode, photo_of, read_file
from wmt_desktop.ui.tasks import Tasks

T = TypeVar("T")
_GLIMPSE = 64
_KEPT = 64
"""Small pictures kept in memory, some 100 KB each."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What was read from files.

    Attributes:
        photos: The bytes to be stored.
        refused: Why each of the others cannot be taken.
    """

    photos: tuple[bytes, ...]
    refused: tuple[WmtError, ...]


class Photos(QObject):
    """Attaches photos to notes and gives the pictures of those that are stored.

    Signals:
        refused: A photo cannot be taken. Argument: the error.
        said: Something was done. Argument: the sentence.
        walls_read: Photos to cut notes out of are there. Argument: a list of ``Wall``.
    """

    refused = Signal(object)
    said = Signal(str)
    walls_read = Signal(object)

    def __init__(self, service: PhotoService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._small: OrderedDict[tuple[str, int, int], QPixmap] = OrderedDict()

    def attach_files(self, note: str, paths: Sequence[Path]) -> None:
        """Read pictures away from the window and add those that can be taken to a note."""
        self._tasks.run(
            partial(_read, tuple(paths)), partial(self._attach, note), self.refused.emit
        )

    def attach_image(self, note: str, image: QImage) -> None:
        """Add a picture from the clipboard."""
        self._attach(note, Taken((encode(image),), ()))

    def open_walls(self, paths: Sequence[Path]) -> None:
        """Read photos that notes are to be cut out of; ``walls_read`` follows."""
        self._tasks.run(partial(_read_walls, tuple(paths)), self._on_walls, self.refused.emit)

    def remove(self, note: str, photo: str) -> None:
        """Take a photo off a note; undo brings it back."""
        self._try(lambda: self._service.remove(note, photo))

    def content(self, photo: str) -> bytes | None:
        """Return the bytes of a photo, or None while they are on another laptop only."""
        return self._try(lambda: self._service.content(photo))

    def whole(self, photo: str) -> QImage | None:
        """Return a photo as large as it is stored; None when it cannot be shown."""
        content = self.content(photo)
        try:
            return None if content is None else decode(content)
        except WmtError:
            # It came in a session file from somebody else's program.
            return None

    def cover(self, photo: str, size: QSize, dpr: float) -> QPixmap | None:
        """Return a photo so that it fills ``size``, cut at its longer sides; None without one."""
        pixels = size * dpr
        key = (photo, pixels.width(), pixels.height())
        if key not in self._small:
            picture = self._covering(photo, pixels)
            if picture is None:
                return None
            picture.setDevicePixelRatio(dpr)
            self._small[key] = picture
            if len(self._small) > _KEPT:
                self._small.popitem(last=False)
        self._small.move_to_end(key)
        return self._small[key]

    def _covering(self, photo: str, pixels: QSize) -> QPixmap | None:
        image = self.whole(photo)
        if image is None:
            return None
        image = image.scaled(
            pixels,
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        middle = QRect(0, 0, pixels.width(), pixels.height())
        middle.moveCenter(image.rect().center())
        return QPixmap.fromImage(image.copy(middle))

    def _attach(self, note: str, taken: Taken) -> None:
        if taken.photos:
            attached = self._try(lambda: self._service.attach(AttachPhotos(note, taken.photos)))
            if attached is not None:
                words = translate("Photos", "%n photos added", None, len(taken.photos))
                self.said.emit(words)
        for error in taken.refused[:1]:
            self.refused.emit(error)

    def _on_walls(self, read: tuple[list[Wall], list[WmtError]]) -> None:
        walls, refused = read
        for error in refused[:1]:
            self.refused.emit(error)
        if walls:
            self.walls_read.emit(walls)

    def _try(self, call: Callable[[], T]) -> T | None:
        try:
            return call()
        except WmtError as error:
            self.refused.emit(error)
            return None


def _read(paths: Sequence[Path], progress: Progress) -> Taken:
    photos: list[bytes] = []
    refused: list[WmtError] = []
    for number, path in enumerate(paths):
        progress(number, len(paths))
        try:
            photos.append(photo_of(read_file(path), path.name))
        except WmtError as error:
            refused.append(error)
    return Taken(tuple(photos), tuple(refused))


def _read_walls(paths: Sequence[Path], progress: Progress) -> tuple[list[Wall], list[WmtError]]:
    walls: list[Wall] = []
    refused: list[WmtError] = []
    for number, path in enumerate(paths):
        progress(number, len(paths))
        try:
            wall = Wall(path.name, read_file(path))
            # Small: only to know that it is a picture.
            decode(wall.data, path.name, _GLIMPSE)
        except WmtError as error:
            refused.append(error)
        else:
            walls.append(wall)
    return walls, refused
