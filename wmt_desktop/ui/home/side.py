"""The side of the home page: new arena, session files, coordinator."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.services.file_suffixes import SESSION_FILES
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label, wrap
from wmt_desktop.ui.widgets.paint import rounded

_LEFT = 44
COPY = "copy"


class _Template(QRadioButton):
    """One way to start, in a frame."""

    def __init__(self, theme: ThemeManager, key: str) -> None:
        super().__init__()
        self.key = key
        self._theme = theme
        self._line = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_texts(self, name: str, line: str) -> None:
        """Show a name and what it means."""
        self.setText(name)
        self._line = line
        self.setAccessibleDescription(line)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = self._theme.px(284)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(36) + 20)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return 20 + sum(height for _, _, _, height in self._rows(width))

    def _rows(self, width: float) -> list[tuple[str, QFont, str, int]]:
        """Return text, font, ink and height of each row of words."""
        t, px, room = self._theme.tokens, self._theme.px, width - _LEFT - 12
        bold, small = self._theme.font(14, 600), self._theme.font(12)
        names = [(line, bold, t.ink, px(20)) for line in wrap(self.text(), bold, room)]
        return names + [(line, small, t.ink2, px(16)) for line in wrap(self._line, small, room)]

    @override
    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect())
        chosen = self.isChecked()
        edge = t.primary if chosen else t.control if self.underMouse() else t.line2
        rounded(painter, box, 8, t.primary_t if chosen else t.card, edge, 2 if chosen else 1)
        ring = QRectF(12, box.height() / 2 - 10, 20, 20)
        rounded(painter, ring, 10, t.card, t.primary if chosen else t.control, 2)
        if chosen:
            rounded(painter, ring.adjusted(5, 5, -5, -5), 5, t.primary)
        top = (box.height() - self.heightForWidth(self.width())) / 2 + 10
        for text, font, ink, height in self._rows(box.width()):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            row = QRectF(_LEFT, top, box.width() - _LEFT, height)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, text)
            top += height


class NewArenaCard(Card):
    """Templates and the two ways to begin.

    Signals:
        new_asked: Argument: ``three_workshops``, ``one_evening`` or ``copy``.
        sample_asked: The sample arena is wanted.
    """

    new_asked = Signal(str)
    sample_asked = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._title = Label(theme, "", 16, 700)
        self._group = QButtonGroup(self)
        self._options = {
            key: _Template(theme, key) for key in ("three_workshops", "one_evening", COPY)
        }
        self.start = Button(theme, kind="primary", size="lg", icon="plus")
        self.start.clicked.connect(lambda: self.new_asked.emit(self.template()))
        self.sample = Button(theme, kind="quiet", icon="sample")
        self.sample.clicked.connect(self.sample_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(12)
        for option in self._options.values():
            self._group.addButton(option)
            column.addWidget(option)
            column.addSpacing(8)
        column.addSpacing(8)
        column.addWidget(self.start)
        column.addSpacing(8)
        column.addWidget(self.sample)
        self._options["three_workshops"].setChecked(True)
        self.retranslate()

    def template(self) -> str:
        """Return the key of the chosen way to start."""
        chosen = self._group.checkedButton()
        return chosen.key if isinstance(chosen, _Template) else "three_workshops"

    def offer_copy(self, possible: bool) -> None:
        """Offer copying only when there is an arena to copy."""
        self._options[COPY].setEnabled(possible)
        self._options[COPY].setVisible(possible)
        if not possible and self._options[COPY].isChecked():
            self._options["three_workshops"].setChecked(True)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Home", "New arena"))
        self._options["three_workshops"].show_texts(
            translate("Home", "Three workshops"), translate("Home", "All 7 stages, about 40 people")
        )
        self._options["one_evening"].show_texts(
            translate("Home", "One evening"), translate("Home", "Vision, ideas, vote, 2.5 hours")
        )
        self._options[COPY].show_texts(
            translate("Home", "Copy an earlier arena"),
            translate("Home", "Keeps stages and wording, no notes"),
        )
        self.start.setText(translate("Home", "New arena"))
        self.sample.setText(translate("Home", "Open the sample arena"))


class DropCard(Card):
    """Takes session files, dropped or chosen.

    Signals:
        files_given: Argument: a list of paths.
    """

    files_given = Signal(list)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="raise_", edge="control", width=2, dashed=True, parent=parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._title = Label(theme, "", 16, 600, lines=0, align=centre)
        self._line = Label(theme, "", 14, 400, "ink2", lines=0, align=centre)
        self.choose = Button(theme, size="sm", icon="folder")
        self.choose.clicked.connect(self._on_choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(Picture(theme, "import", "primary", 24))
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(8)
        column.addWidget(self.choose, 0, centre)
        column.addStretch(1)
        self.setMinimumHeight(192)
        self.setAcceptDrops(True)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Home", "Drop a session file here"))
        self._line.setText(translate("Home", ".wmta files from another laptop"))
        self.choose.setText(translate("Home", "Choose a file"))

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if session_files(event):
            event.acceptProposedAction()
            self.set_edge("primary", 3)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self.set_edge("control", 2)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.set_edge("control", 2)
        event.acceptProposedAction()
        self.files_given.emit(session_files(event))

    def _on_choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        names, _ = QFileDialog.getOpenFileNames(
            self,
            translate("Home", "Choose session files"),
            "",
            translate("Home", "Session files (*.wmta *.age)"),
        )
        if names:
            self.files_given.emit([Path(name) for name in names])


def session_files(event: QDropEvent) -> list[Path]:
    """Return the session files among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.name.lower().endswith(SESSION_FILES)]


class CoordinatorCard(Card):
    """The way to the merge desk.

    Signals:
        asked: It was pressed.
    """

    asked = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._title = Label(theme, "", 16, 700)
        self._line = Label(theme, "", 14, 400, "ink2", lines=0)
        self.open = Button(theme, kind="quiet", trailing="right", padding=0)
        self.open.clicked.connect(self.asked)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(_Disc(theme, "merge"))
        head.addWidget(self._title, 1)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(21, 21, 21, 21)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(8)
        column.addWidget(self._line)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Home", "Coordinator"))
        self._line.setText(
            translate("Home", "Merge session files from many laptops and compare regions.")
        )
        self.open.setText(translate("Home", "Open coordinator view"))


class _Disc(QWidget):
    """An icon on a tinted disc."""

    def __init__(self, theme: ThemeManager, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(40, 40)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Picture(theme, icon, "primary", 20))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        rounded(QPainter(self), QRectF(self.rect()), 20, self._theme.tokens.primary_t)
