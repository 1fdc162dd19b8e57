"""A photo of a note, as large as the window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.board.photos import Photos
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label


class _Picture(QWidget):
    """The photo, whole."""

    def __init__(self, theme: ThemeManager, photos: Photos) -> None:
        super().__init__()
        self._theme = theme
        self._photos = photos
        self._image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)

    def show_photo(self, photo: str) -> None:
        self._image = self._photos.whole(photo)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        box = QRectF(self.rect())
        painter.fillRect(box, QColor(self._theme.tokens.sunken))
        if self._image is None:
            painter.setPen(QColor(self._theme.tokens.ink2))
            painter.setFont(self._theme.font(14))
            words = translate("PhotoDialog", "The photo is not on this laptop yet.")
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        painter.drawImage(place, self._image)


class PhotoDialog(QDialog):
    """Shows the photos of one note, one after the other.

    Signals:
        remove_wanted: Argument: the photo.
        show_wanted: The room is to see it. Argument: the photo.
    """

    remove_wanted = Signal(str)
    show_wanted = Signal(str)

    def __init__(
        self,
        theme: ThemeManager,
        photos: Photos,
        of_note: Callable[[], tuple[str, ...]],
        photo: str,
        parent: QWidget | None = None,
    ) -> None:
        """Create the dialog; ``of_note`` returns the photos that the note has now."""
        super().__init__(parent)
        self._of_note = of_note
        self._photo = photo
        self.setWindowTitle(translate("PhotoDialog", "Photo of the paper note"))
        self._picture = _Picture(theme, photos)
        self._place = Label(theme, "", 12, 600, "ink2", tabular=True)
        self.previous = Button(theme, kind="icon", icon="chevl")
        self.next = Button(theme, kind="icon", icon="chev")
        self.previous.setAccessibleName(translate("PhotoDialog", "Previous photo"))
        self.next.setAccessibleName(translate("PhotoDialog", "Next photo"))
        self.show_room = Button(theme, translate("PhotoDialog", "Show to the room"), icon="screen")
        self.remove = Button(theme, translate("PhotoDialog", "Remove"), icon="trash", ink="danger")
        self.close_button = Button(theme, translate("PhotoDialog", "Close"), kind="primary")
        row = QHBoxLayout()
        row.setSpacing(12)
        for widget in (self.previous, self._place, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        for button in (self.remove, self.show_room, self.close_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(self._picture, 1)
        column.addLayout(row)
        self.previous.clicked.connect(lambda: self.go(-1))
        self.next.clicked.connect(lambda: self.go(1))
        self.remove.clicked.connect(self._on_remove)
        self.show_room.clicked.connect(lambda: self.show_wanted.emit(self._photo))
        self.close_button.clicked.connect(self.accept)
        room = parent.size() if parent is not None else QSize(1200, 900)
        self.resize(min(theme.px(960), room.width() - 48), room.height() - 96)
        self._show()
        self.close_button.setFocus()

    @property
    def photo(self) -> str:
        """The photo that is shown."""
        return self._photo

    def go(self, by: int) -> None:
        """Show the next photo (1) or the previous one (-1)."""
        photos = self._of_note()
        if self._photo in photos:
            self._photo = photos[(photos.index(self._photo) + by) % len(photos)]
            self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self.go(-1)
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            self.go(1)
        elif event.key() == Qt.Key.Key_Delete:
            self._on_remove()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        photos = self._of_note()
        place = photos.index(self._photo) + 1 if self._photo in photos else 1
        self._picture.show_photo(self._photo)
        self._picture.setAccessibleName(self.windowTitle())
        words = translate("PhotoDialog", "%1 of %2")
        self._place.setText(fill(words, place, len(photos)))
        for widget in (self.previous, self.next, self._place):
            widget.setVisible(len(photos) > 1)

    def _on_remove(self) -> None:
        """Take the photo off and show the one that follows."""
        photos = self._of_note()
        place = photos.index(self._photo) if self._photo in photos else 0
        self.remove_wanted.emit(self._photo)
        left = self._of_note()
        if not left:
            self.accept()
            return
        self._photo = left[min(place, len(left) - 1)]
        self._show()
