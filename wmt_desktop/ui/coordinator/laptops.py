"""The laptops whose keys were met here, and how far each is trusted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.names import standing_name
from wmt_desktop.services.trust import KnownKey
from wmt_desktop.ui.coordinator import file_words
from wmt_desktop.ui.coordinator.flow_row import FlowRow
from wmt_desktop.ui.coordinator.trust_dialogs import ask_enrol, ask_forget, ask_own, ask_trust
from wmt_desktop.ui.coordinator.words_box import WordsBox
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock
from wmt_desktop.ui.pages.frame import clear
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card, Line, Surface
from wmt_desktop.ui.widgets.empty import EmptyState
from wmt_desktop.ui.widgets.label import Label

_BESIDE = 1100


class OwnCard(Card):
    """This laptop: its words, and what others encrypt files for it with."""

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._recipient = ""
        self._title = Label(theme, "", 16, 700, lines=0)
        self.words = WordsBox(theme)
        self._address_title = Label(theme, "", 12, 600, "ink2")
        self.address = Label(theme, "", 14, lines=0)
        self._address_hint = Label(theme, "", 12, 400, "ink2", lines=0)
        self.copy = Button(theme, size="sm", icon="copy")
        self._rights = Label(theme, "", 14, lines=0)
        self.enrol = Button(theme, size="sm", icon="person")
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._recipient))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.words)
        column.addWidget(self._address_title)
        column.addWidget(self.address)
        column.addWidget(self._address_hint)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Line(theme))
        column.addWidget(self._rights)
        column.addWidget(self.enrol, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_own(self, own: KnownKey, recipient: str) -> None:
        """Show this laptop."""
        coordinator = own.standing is Standing.ENROLLED
        self._recipient = recipient
        self._title.setText(fill(translate("Laptops", "This laptop: %1"), own.device))
        self.words.show_words(
            own.words,
            translate(
                "Laptops",
                "Read these words aloud when somebody compares the key of this laptop.",
            ),
        )
        self._address_title.setText(translate("Laptops", "Address for encrypted files"))
        self.address.setText(recipient)
        self._address_hint.setText(
            translate(
                "Laptops",
                "Give it to the facilitators: files exported for it can be opened here only.",
            )
        )
        self.copy.setText(translate("Laptops", "Copy the address"))
        self._rights.setText(
            translate("Laptops", "A coordinator's laptop: texts can be erased for good here.")
            if coordinator
            else translate("Laptops", "Texts are erased for good on a coordinator's laptop only.")
        )
        self.enrol.setText(
            translate("Laptops", "No longer a coordinator")
            if coordinator
            else translate("Laptops", "Make it a coordinator")
        )
        for button in (self.copy, self.enrol):
            button.updateGeometry()


class LaptopsCard(Card):
    """The other laptops.

    Signals:
        trust_requested, enrol_requested, demote_requested, forget_requested:
            Argument: the ``KnownKey``.
    """

    trust_requested = Signal(object)
    enrol_requested = Signal(object)
    demote_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._keys: Sequence[KnownKey] = ()
        self._shown: dict[str, QWidget] = {}
        self._title = Label(theme, "", 16, 700)
        self._hint = Label(theme, "", 14, 400, "ink2", lines=0)
        self.empty = EmptyState(theme, "laptop")
        self._content = QWidget()
        self._rows = QVBoxLayout(self._content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 12)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addWidget(self.empty)
        column.addWidget(self._content)
        column.addStretch(1)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_keys(self, keys: Sequence[KnownKey]) -> None:
        """Show these laptops."""
        if list(keys) == list(self._keys):
            return
        focused = next((key for key, row in self._shown.items() if _has_focus(row)), None)
        self._keys = keys
        self.retranslate()
        for button in self._shown[focused].findChildren(Button) if focused in self._shown else ():
            button.setFocus()
            break

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("Laptops", "Other laptops"))
        self._hint.setText(
            translate(
                "Laptops",
                "Files are merged from all of them. Sealed ballots are counted only from laptops "
                "whose key somebody compared.",
            )
        )
        self.empty.title.setText(translate("Laptops", "No other laptop was met yet"))
        self.empty.sentence.setText(
            translate("Laptops", "It appears here when you add its session file.")
        )
        self.empty.setVisible(not self._keys)
        self._hint.setVisible(bool(self._keys))
        clear(self._rows)
        self._shown = {key.key: self._row(key) for key in self._keys}
        for row in self._shown.values():
            self._rows.addWidget(Line(self._theme))
            self._rows.addWidget(row)

    def _row(self, key: KnownKey) -> QWidget:
        theme = self._theme
        _, tone, icon = file_words.standing_sign(key.standing)
        text = standing_name(key.standing, translate)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(theme, key.device, 14, 600, lines=2), 1)
        head.addWidget(Badge(theme, text, tone, icon))
        met = fill(translate("Laptops", "First met %1"), day_and_clock(key.minute))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(Label(theme, "  ".join(key.words), 14, 500, lines=0))
        column.addWidget(Label(theme, met, 12, 400, "ink2", lines=0, tabular=True))
        column.addSpacing(4)
        column.addWidget(self._ways(key))
        return holder

    def _ways(self, key: KnownKey) -> QWidget:
        ways = FlowRow()
        for words, icon, signal in self._answers(key):
            button = Button(self._theme, words, size="sm", icon=icon)
            button.setAccessibleName(f"{words}: {key.device}")
            button.clicked.connect(lambda _=False, send=signal: send.emit(key))
            ways.add(button)
        return ways

    def _answers(self, key: KnownKey) -> list[tuple[str, str, SignalInstance]]:
        """Return words, icon and signal of what can be done about a key."""
        trust = (translate("Laptops", "Compare and trust"), "shield", self.trust_requested)
        enrol = (translate("Laptops", "Make it a coordinator"), "person", self.enrol_requested)
        demote = (translate("Laptops", "No longer a coordinator"), "down", self.demote_requested)
        forget = (translate("Laptops", "Forget the key"), "trash", self.forget_requested)
        return {
            Standing.NEW: [trust],
            Standing.CHANGED: [trust],
            Standing.ACCEPTED: [enrol, forget],
            Standing.ENROLLED: [demote, forget],
        }.get(key.standing, [])


def _has_focus(row: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and row.isAncestorOf(focused)


class LaptopsPart(Surface):
    """This laptop, and the others whose keys were met.

    Signals:
        accept_requested, enrol_requested, forget_requested: It was asked and answered.
            Argument: the ``KnownKey``.
    """

    accept_requested = Signal(object)
    enrol_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._keys: tuple[KnownKey, ...] = ()
        self._own: KnownKey | None = None
        self._recipient = ""
        self.title = Label(theme, "", 28, 700, spacing=-0.015)
        self.others = LaptopsCard(theme)
        self.own = OwnCard(theme)
        self.own.hide()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addWidget(self.others, 820, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self.own, 556, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addLayout(self._columns)
        column.addStretch(1)
        self.others.trust_requested.connect(self._on_trust)
        self.others.enrol_requested.connect(self._on_enrol)
        self.others.demote_requested.connect(self.accept_requested)
        self.others.forget_requested.connect(self._on_forget)
        self.own.enrol.clicked.connect(self._on_own)
        theme.changed.connect(self._arrange)
        self.retranslate()

    def show_keys(self, keys: Sequence[KnownKey], recipient: str) -> None:
        """Show these laptops; one of them is this one.

        Args:
            recipient: What others encrypt files for this laptop with.
        """
        if (tuple(keys), recipient) == (self._keys, self._recipient):
            return
        self._keys, self._recipient = tuple(keys), recipient
        self._own = next((key for key in keys if key.own), None)
        self.others.show_keys([key for key in keys if not key.own])
        self.retranslate()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.title.setText(translate("Laptops", "Laptops and their keys"))
        self.others.retranslate()
        self.own.setVisible(self._own is not None)
        if self._own is not None:
            self.own.show_own(self._own, self._recipient)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(_BESIDE)
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _on_trust(self, key: KnownKey) -> None:
        if ask_trust(self, self._theme, key):
            self.accept_requested.emit(key)

    def _on_enrol(self, key: KnownKey) -> None:
        if ask_enrol(self, self._theme, key):
            self.enrol_requested.emit(key)

    def _on_forget(self, key: KnownKey) -> None:
        if ask_forget(self, self._theme, key):
            self.forget_requested.emit(key)

    def _on_own(self) -> None:
        own = self._own
        if own is None:
            return
        if own.standing is Standing.ENROLLED:
            self.accept_requested.emit(own)
        elif ask_own(self, self._theme):
            self.enrol_requested.emit(own)
