"""The photos of the note in the inspector."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.board.photos import Photos
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded

_ALONE, _SEVERAL = 108, 72
_GAP = 8


class Thumbnail(QPushButton):
    """One photo, cut to its frame; it opens the large view.

    Signals:
        removed: It is to be taken off the note.
    """

    removed = Signal()

    def __init__(self, theme: ThemeManager, photos: Photos, photo: str, height: int) -> None:
        super().__init__()
        self.photo = photo
        self._theme = theme
        self._photos = photos
        self.setProperty("ring_radius", 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(theme.px(height))
        self.setMinimumWidth(theme.px(48))

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(96), self.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._theme.icon("eye"), translate("PhotoStrip", "Show large"), self.click)
        menu.addAction(
            self._theme.icon("trash"), translate("PhotoStrip", "Remove"), self.removed.emit
        )
        menu.popup(event.globalPos())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, 8, 8)
        painter.setClipPath(shape)
        picture = self._photos.cover(self.photo, self.size(), self.devicePixelRatioF())
        if picture is None:
            # Its file has not come with a merge yet.
            rounded(painter, box, 8, t.sunken)
            side = self._theme.px(24)
            middle = box.center()
            place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            draw_icon(painter, "photo", t.ink2, place)
        else:
            painter.drawPixmap(0, 0, picture)
        painter.setClipping(False)
        if self.underMouse() or picture is None:
            rounded(painter, box, 8, None, t.control, 2)


class PhotoStrip(QWidget):
    """Label, thumbnails, and the way to add more.

    Attributes:
        thumbnails: One per photo.
        add: Asks for more.

    Signals:
        add_wanted: The user wants to add photos to the note.
        open_wanted: Argument: the photo.
        remove_wanted: Argument: the photo.
    """

    add_wanted = Signal()
    open_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, theme: ThemeManager, photos: Photos, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._photos = photos
        self._shown: tuple[str, ...] = ()
        self.thumbnails: list[Thumbnail] = []
        self._label = Label(theme, "", 12, 600, "ink2")
        self.add = TextLink(theme, "primary")
        self.add.clicked.connect(self.add_wanted)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._label, 1)
        head.addWidget(self.add)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._under = QVBoxLayout(self)
        self._under.setContentsMargins(0, 0, 0, 14)
        self._under.setSpacing(6)
        self._under.addLayout(head)
        self._under.addLayout(self._grid)
        theme.changed.connect(self._build)
        self.retranslate()

    def show_photos(self, photos: tuple[str, ...]) -> None:
        """Show the photos of a note."""
        if photos != self._shown:
            self._shown = photos
            self._build()
            self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        several = len(self._shown) > 1
        self._label.setText(
            translate("PhotoStrip", "Photos of the paper note")
            if several
            else translate("PhotoStrip", "Photo of the paper note")
        )
        self.add.setText(translate("PhotoStrip", "Add"))
        self.add.setAccessibleName(translate("PhotoStrip", "Add photos"))
        self.add.setToolTip(
            translate("PhotoStrip", "Several at once; or drop them on the note, or paste them")
        )
        for number, thumbnail in enumerate(self.thumbnails, start=1):
            words = translate("PhotoStrip", "Photo %1 of %2 of the paper note")
            thumbnail.setAccessibleName(fill(words, number, len(self.thumbnails)))
            thumbnail.setToolTip(translate("PhotoStrip", "Show large. Del takes it off the note."))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        for old in self.thumbnails:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        alone = len(self._shown) == 1
        self.thumbnails = [
            Thumbnail(self._theme, self._photos, photo, _ALONE if alone else _SEVERAL)
            for photo in self._shown
        ]
        for place, thumbnail in enumerate(self.thumbnails):
            thumbnail.clicked.connect(
                lambda _=False, photo=thumbnail.photo: self.open_wanted.emit(photo)
            )
            thumbnail.removed.connect(lambda photo=thumbnail.photo: self.remove_wanted.emit(photo))
            row, column = divmod(place, 2)
            self._grid.addWidget(thumbnail, row, column, 1, 2 if alone else 1)
