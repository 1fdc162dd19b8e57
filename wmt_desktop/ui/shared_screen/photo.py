"""One photo of a paper note, because somebody asked what it looked like."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.shared_view import Bilingual, PhotoView, SharedView
from wmt_desktop.ui.photo_files import decode
from wmt_desktop.ui.shared_screen.canvas import BOTTOM, INNER, MARGIN, Canvas
from wmt_desktop.ui.shared_screen.header import Header


def draw_photo(canvas: Canvas, view: SharedView, content: PhotoView) -> None:
    """Draw what is written on the note, and under it the photo as large as it gets."""
    header = Header(canvas, view, Bilingual(content.text))
    header.draw()
    image = _image(content.photo)
    if image is None:
        return
    room = QRectF(MARGIN, header.bottom, INNER, BOTTOM - header.bottom)
    size = QSizeF(image.size()).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(room.center())
    canvas.painter.drawImage(place, image)


@lru_cache(maxsize=2)
def _image(photo: bytes) -> QImage | None:
    """Return the picture: it is painted for the display and for the preview, again and again."""
    try:
        return decode(photo)
    except WmtError:
        # It came in a session file from somebody else's program.
        return None
