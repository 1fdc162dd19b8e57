"""This laptop and its key, beside those of the others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.trust import KnownKey
from wmt_desktop.ui.coordinator.laptops_card import LaptopsCard
from wmt_desktop.ui.coordinator.trust_dialogs import ask_enrol, ask_forget, ask_own, ask_trust
from wmt_desktop.ui.coordinator.words_box import WordsBox
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card, Line, Surface
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

    def show_words(self, words: Sequence[str]) -> None:
        """Show the five words of this laptop's key."""
        self.words.show_words(
            words,
            translate(
                "Laptops",
                "Read these words aloud when somebody compares the key of this laptop.",
            ),
        )


class LaptopsPart(Surface):
    """This laptop, and the others whose keys were met.

    Signals:
        accept_requested, enrol_requested, forget_requested: It was asked and answered.
            Argument: the ``KnownKey``.
        words_wanted: Find out the words of these keys. Argument: the ``KnownKey`` objects.
    """

    words_wanted = Signal(object)
    accept_requested = Signal(object)
    enrol_requested = Signal(object)
    forget_requested = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._shown = False
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
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_keys(self, keys: Sequence[KnownKey], recipient: str) -> None:
        """Show these laptops; one of them is this one.

        Args:
            recipient: What others encrypt files for this laptop with.
        """
        if (tuple(keys), recipient) != (self._keys, self._recipient):
            self._keys, self._recipient = tuple(keys), recipient
            self._own = next((key for key in keys if key.own), None)
            self._shown = False
            self._show()

    def show_words(self, key: KnownKey) -> None:
        """Show the words of one key: they are known now."""
        if key.own:
            self.own.show_words(key.words)
        else:
            self.others.show_words(key)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.title.setText(translate("Laptops", "Laptops and their keys"))
        self.others.retranslate()
        self._shown = False
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        """Show the laptops once somebody looks: there may be hundreds."""
        if self._shown or not self.isVisible():
            return
        self._shown = True
        self.own.setVisible(self._own is not None)
        if self._own is not None:
            self.own.show_own(self._own, self._recipient)
        self.others.show_keys([key for key in self._keys if not key.own])
        self.words_wanted.emit(self._keys)

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
