"""The files on the desk: from where, signed by whom, and what is new in them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.errors import Code
from wmt_desktop.ui.coordinator.merge_list import Entry
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.formats import number, short_day
from wmt_desktop.ui.pages.frame import Scroll, clear
from wmt_desktop.ui.pages.table import HeadStrip, cell
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge, Tone
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card, Line
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.label import Label

_WIDTHS = (28, 0, 132, 140, 52, 60, 84)


def _widths(theme: ThemeManager) -> tuple[int, ...]:
    return tuple(theme.px(width) for width in _WIDTHS)


class FileRow(QWidget):
    """One file.

    Signals:
        ticked: Arguments: path, whether it is to be merged.
        reason_requested: Why it is left out. Argument: path.
        passphrase_requested: It is encrypted.
        remove_requested: Take it off the desk. Argument: path.
    """

    ticked = Signal(object, bool)
    reason_requested = Signal(object)
    passphrase_requested = Signal()
    remove_requested = Signal(object)

    def __init__(self, theme: ThemeManager, entry: Entry) -> None:
        super().__init__()
        self._theme = theme
        self._entry = entry
        widths = _widths(theme)
        self.check = QCheckBox()
        self.check.setFixedWidth(widths[0])
        self.check.setChecked(entry.ready and entry.ticked)
        self.check.setEnabled(entry.ready)
        self.check.setAccessibleName(_title(entry))
        self.check.toggled.connect(lambda ticked: self.ticked.emit(entry.path, ticked))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.check)
        row.addLayout(self._names(), 1)
        row.addWidget(_fixed(Label(theme, self._saved(), 14, tabular=True), widths[2]))
        text, tone, icon = _badge(entry)
        self.badge = Badge(theme, text, tone, icon)
        self.badge.setVisible(bool(text))
        row.addWidget(cell(self.badge, widths[3]))
        self._add_outcome(row, widths)
        self.setMinimumHeight(theme.px(53))

    def _names(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Label(self._theme, _title(self._entry), 14, 600, line_height=18))
        column.addWidget(Label(self._theme, _device(self._entry), 12, 400, "ink2", line_height=18))
        column.addStretch(1)
        return column

    def _saved(self) -> str:
        verdict = self._entry.verdict
        return short_day(verdict.session.saved) if verdict and verdict.session else ""

    def _add_outcome(self, row: QHBoxLayout, widths: tuple[int, ...]) -> None:
        entry, theme = self._entry, self._theme
        if entry.refused:
            self.reason = Button(
                theme,
                translate("Merge", "Enter passphrase")
                if entry.encrypted
                else translate("Merge", "Why it is left out"),
                size="sm",
            )
            if entry.encrypted:
                self.reason.clicked.connect(self.passphrase_requested)
            else:
                self.reason.clicked.connect(lambda: self.reason_requested.emit(entry.path))
            row.addWidget(cell(self.reason, sum(widths[4:]) + 16, right=True))
            return
        verdict = entry.verdict
        known = verdict is not None
        new = number(verdict.new) if verdict else "…"
        same = number(verdict.same) if verdict else "…"
        right = Qt.AlignmentFlag.AlignRight
        row.addWidget(_fixed(Label(theme, new, 14, 700, align=right, tabular=True), widths[4]))
        row.addWidget(
            _fixed(Label(theme, same, 14, 400, "ink2", align=right, tabular=True), widths[5])
        )
        conflicts = verdict.conflicts if known and verdict else 0
        if conflicts:
            badge = Badge(theme, number(conflicts), "warn", "compare")
            badge.setToolTip(
                translate("Merge", "Changed on two laptops; the later one is shown, both are kept.")
            )
            row.addWidget(cell(badge, widths[6], right=True))
        else:
            zero = Label(theme, "0" if known else "…", 14, 400, "ink2", align=right, tabular=True)
            row.addWidget(_fixed(zero, widths[6]))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit(self._entry.path)
            return
        super().keyPressEvent(event)


class _Head(HeadStrip):
    """The names of the columns."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__(theme, left=16, right=16)
        right = Qt.AlignmentFlag.AlignRight
        self._labels = [Label(theme, "", 12, 600, "ink2") for _ in range(4)]
        self._labels += [Label(theme, "", 12, 600, "ink2", align=right) for _ in range(3)]
        self.row.setSpacing(8)
        for label, width in zip(self._labels, _WIDTHS, strict=True):
            self.row.addWidget(label, 0 if width else 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def retranslate(self) -> None:
        """Set the texts anew."""
        texts = (
            "",
            translate("Merge", "Arena and device"),
            translate("Merge", "Saved"),
            translate("Merge", "Signature"),
            translate("Merge", "New"),
            translate("Merge", "Same"),
            translate("Merge", "Conflicts"),
        )
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(38))
        for label, width in zip(self._labels, _widths(self._theme), strict=True):
            if width:
                label.setFixedWidth(width)


class FileTable(Card):
    """The table; files and folders can be dropped on it.

    Signals:
        dropped: Argument: paths.
        ticked, reason_requested, passphrase_requested, remove_requested: As of a row.
    """

    dropped = Signal(object)
    ticked = Signal(object, bool)
    reason_requested = Signal(object)
    passphrase_requested = Signal()
    remove_requested = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAcceptDrops(True)
        self.rows: list[FileRow] = []
        self._entries: Sequence[Entry] = ()
        self._head = _Head(theme)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(1, 0, 1, 0)
        self._column.setSpacing(0)
        self._scroll = Scroll(theme, self._content, least=160)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._head.leave_room)
        filled = QWidget()
        table = QVBoxLayout(filled)
        table.setContentsMargins(0, 0, 0, 1)
        table.setSpacing(0)
        table.addWidget(self._head)
        table.addWidget(self._scroll, 1)
        table.addStretch()
        self.empty = EmptyState(theme, "merge")
        bare = QWidget()
        inside = QVBoxLayout(bare)
        inside.setContentsMargins(16, 16, 16, 16)
        inside.addWidget(self.empty)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(bare)
        self._pages.addWidget(filled)
        theme.changed.connect(self._on_theme_changed)
        self.retranslate()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these files."""
        self._entries = entries
        focus = next((row.check.accessibleName() for row in self.rows if row.check.hasFocus()), "")
        clear(self._column)
        self.rows = []
        for entry in entries:
            row = FileRow(self._theme, entry)
            row.ticked.connect(self.ticked)
            row.reason_requested.connect(self.reason_requested)
            row.passphrase_requested.connect(self.passphrase_requested)
            row.remove_requested.connect(self.remove_requested)
            self._column.addWidget(Line(self._theme))
            self._column.addWidget(row)
            self.rows.append(row)
            if row.check.accessibleName() == focus:
                row.check.setFocus()
        self._column.addStretch(1)
        self._pages.setCurrentIndex(1 if entries else 0)
        self._scroll.fit()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._head.retranslate()
        self.empty.title.setText(translate("Merge", "No session files yet"))
        self.empty.sentence.setText(
            translate("Merge", "Drop session files here; nothing changes until you press Merge.")
        )
        self.show_entries(self._entries)

    def _on_theme_changed(self) -> None:
        self.show_entries(self._entries)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self.set_edge("primary", 3)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.set_edge("line")

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.set_edge("line")
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


def _fixed(label: Label, width: int) -> Label:
    label.setFixedWidth(width)
    return label


def _title(entry: Entry) -> str:
    session = entry.verdict.session if entry.verdict else None
    return ", ".join(session.titles.values()) if session else entry.path.name


def _device(entry: Entry) -> str:
    session = entry.verdict.session if entry.verdict else None
    if session is None:
        return entry.path.parent.name
    return " · ".join(part for part in (session.device, entry.path.name) if part)


def _badge(entry: Entry) -> tuple[str, Tone, str]:
    verdict = entry.verdict
    error = verdict.error if verdict else None
    signed = bool(verdict and verdict.session and verdict.session.signature == "valid")
    states: tuple[tuple[bool, tuple[str, Tone, str]], ...] = (
        (verdict is None, (translate("Merge", "Reading"), "plain", "timer")),
        (entry.encrypted, (translate("Merge", "Encrypted"), "warn", "lock")),
        (
            error is not None and error.code == Code.SESSION_CHANGED,
            (translate("Merge", "Changed file"), "bad", "alert"),
        ),
        (error is not None, (translate("Merge", "Left out"), "bad", "alert")),
        (entry.merged, (translate("Merge", "Merged"), "ok", "check")),
        (entry.known, (translate("Merge", "Merged before"), "plain", "check")),
        (signed, (translate("Merge", "Signed"), "ok", "shield")),
    )
    unsigned: tuple[str, Tone, str] = (translate("Merge", "Not signed"), "warn", "shieldq")
    return next((state for holds, state in states if holds), unsigned)
