"""One version of something that two laptops changed: from where, when, and its words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.ui.coordinator.differences import Spans
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager, note_fill
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.paint import rounded

_ACROSS, _DOWN = 12, 10
_LEAST = 94
"""Height of the paper of a short text, in design pixels."""


class MarkedText(QLabel):
    """A text on a note's paper, or on a plain tint, with the words underlined that differ."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paper: Theme | None = None
        self._marks: Spans = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def show_version(self, text: str, marks: Spans = (), paper: Theme | None = None) -> None:
        """Show a text.

        Args:
            marks: The words to underline.
            paper: Theme of the note whose paper it stands on; None is a plain tint.
        """
        self._paper = paper
        self._marks = marks
        self.setText(text)
        self.updateGeometry()
        self.update()

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that are underlined."""
        return tuple(self.text()[first:last] for first, last in self._marks)

    @override
    def sizeHint(self) -> QSize:
        width = self._theme.px(200)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_LEAST))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = sum(layout.lineCount() for layout in self._layouts(width - 2 * _ACROSS))
        return max(lines * self._theme.px(22) + 2 * _DOWN, self._theme.px(_LEAST))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        paper = t.sunken if self._paper is None else note_fill(t, self._paper)
        ink = t.ink if self._paper is None else t.note_ink
        rounded(painter, QRectF(self.rect()), 4, paper)
        painter.setPen(QPen(QColor(ink)))
        top = float(_DOWN)
        for layout in self._layouts(self.width() - 2 * _ACROSS, ink):
            layout.draw(painter, QPointF(_ACROSS, top))
            top += layout.lineCount() * self._theme.px(22)

    def _layouts(self, width: float, ink: str = "") -> list[QTextLayout]:
        """Return the paragraphs, broken into lines."""
        font = self._theme.font(16, 500)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        high = self._theme.px(22)
        inside = (high - QFontMetricsF(font).height()) / 2
        found: list[QTextLayout] = []
        begin = 0
        for paragraph in self.text().split("\n"):
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            layout.setFormats(self._formats(begin, len(paragraph), ink))
            layout.beginLayout()
            count = 0
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1.0, width))
                line.setPosition(QPointF(0, count * high + inside))
                count += 1
            layout.endLayout()
            found.append(layout)
            begin += len(paragraph) + 1
        return found

    def _formats(self, begin: int, length: int, ink: str) -> list[QTextLayout.FormatRange]:
        """Return how the marked words of one paragraph look."""
        style = QTextCharFormat()
        style.setFont(self._theme.font(16, 600))
        style.setFontUnderline(True)
        if ink:
            style.setUnderlineColor(QColor(ink))
        formats = []
        for first, last in self._marks:
            start, end = max(first - begin, 0), min(last - begin, length)
            if start < end:
                each = QTextLayout.FormatRange()
                each.start, each.length, each.format = start, end - start, style
                formats.append(each)
        return formats


class VersionCard(Card):
    """One version. The one that holds has a thicker edge and says so."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, edge="line2", radius=8, shadow=False, parent=parent)
        self.device = Label(theme, "", 14, 600, lines=2)
        self.badge = Badge(theme, "", "solid", "check")
        self.beside = Label(theme, "", 12, 400, "ink2", lines=0, align=Qt.AlignmentFlag.AlignRight)
        self.text = MarkedText(theme)
        self.when = Label(theme, "", 12, 400, "ink2", lines=0, tabular=True)
        self.erase = Button(theme, kind="quiet", size="sm", ink="danger", padding=6, height=24)
        # Both cards are as high above and below the text, whatever stands in the corners.
        for label in (self.beside, self.when):
            label.setMinimumHeight(theme.px(24))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.device, 1)
        head.addWidget(self.badge)
        head.addWidget(self.beside)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.when, 1)
        foot.addWidget(self.erase)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.erase.hide()

    def show_origin(self, device: str, when: str, *, kept: bool, beside: str = "") -> None:
        """Show where and when it was written.

        Args:
            kept: It is the one that holds.
            beside: Words in the corner of one that is not.
        """
        self.set_edge("primary" if kept else "line2", 2 if kept else 1)
        self.device.setText(device)
        self.when.setText(when)
        self.badge.show_state(translate("Conflicts", "Kept"), "solid", "check")
        self.badge.setVisible(kept)
        self.beside.setText(beside)
        self.beside.setVisible(not kept)

    def show_text(self, text: str, marks: Spans = (), paper: Theme | None = None) -> None:
        """Show what it says; see ``MarkedText.show_version``."""
        self.text.show_version(text, marks, paper)
        said = (self.device.text(), self.beside.text() or self.badge.text(), text, self.when.text())
        self.text.setAccessibleName(". ".join(filter(None, said)))
