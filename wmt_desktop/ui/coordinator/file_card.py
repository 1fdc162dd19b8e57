"""All about one session file: what is in it, whose it is, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wmt_desktop.domain.errors import Code
from wmt_desktop.domain.trust import Standing
from wmt_desktop.ui.coordinator import file_words
from wmt_desktop.ui.coordinator.flow_row import FlowRow
from wmt_desktop.ui.coordinator.merge_list import Entry
from wmt_desktop.ui.coordinator.trust_dialogs import vouching
from wmt_desktop.ui.coordinator.words_box import WordsBox
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock, number
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.parts import Facts, Notice
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label


class FileCard(Card):
    """One file of the desk.

    Signals:
        trust_requested: Its key is the right one. Argument: the ``Entry``.
        passphrase_given: Open it with this. Argument: the passphrase.
        again_requested: Read it again. Argument: the ``Entry``.
        more_requested: Add the file that it needs.
        merge_requested: Merge it without trusting its key. Argument: the ``Entry``.
        remove_requested: Take it off the desk. Argument: its path.
        closed: Back to the conflicts.
    """

    trust_requested = Signal(object)
    passphrase_given = Signal(str)
    again_requested = Signal(object)
    more_requested = Signal()
    merge_requested = Signal(object)
    remove_requested = Signal(object)
    closed = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._entry: Entry | None = None
        self._conflicts = 0
        self._build(theme)
        self.trust.clicked.connect(lambda: self.trust_requested.emit(self._entry))
        self.untrusted.clicked.connect(lambda: self.merge_requested.emit(self._entry))
        self.again.clicked.connect(lambda: self.again_requested.emit(self._entry))
        self.more.clicked.connect(self.more_requested)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.back.clicked.connect(self.closed)
        self.open.clicked.connect(self._on_open_clicked)
        self.passphrase.returnPressed.connect(self._on_open_clicked)
        self.retranslate()

    @property
    def entry(self) -> Entry | None:
        """The file on show."""
        return self._entry

    def show_entry(self, entry: Entry | None, conflicts: int = 0) -> None:
        """Show a file.

        Args:
            conflicts: How many conflicts wait behind this card.
        """
        if entry is None or self._entry is None or entry.path != self._entry.path:
            self.passphrase.clear()
        self._entry = entry
        self._conflicts = conflicts
        self._show()

    def take_focus(self) -> None:
        """Go to what can be done about the file."""
        order = (self.passphrase, self.trust, self.more, self.again, self.remove)
        next(each for each in order if each.isVisibleTo(self)).setFocus()
        # What is shown just now has no place yet.
        QTimer.singleShot(0, self, self._show_focused)

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._field.set_label(translate("Merge", "Passphrase"))
        self.open.setText(translate("Merge", "Open the file"))
        self.untrusted.setText(translate("Merge", "Merge it all the same"))
        self.again.setText(translate("Merge", "Read it again"))
        self.more.setText(translate("Merge", "Add files"))
        self.remove.setText(translate("Merge", "Take off the desk"))
        self._show()

    # building

    def _build(self, theme: ThemeManager) -> None:
        self.title = Label(theme, "", 16, 700, lines=2)
        self._device = Label(theme, "", 14, 400, "ink2", lines=2)
        self.back = Button(theme, kind="quiet", size="sm", trailing="right")
        self.sign = Badge(theme)
        self.locked = Badge(theme, "", "plain", "lock")
        self.newer = Badge(theme, "", "warn", "sprout")
        self.reason = Notice(theme, "bad", "alert")
        self.clock = Notice(theme, "warn", "timer")
        self.facts = Facts(theme, 88)
        self.remove = Button(theme, kind="quiet", size="sm", icon="x", padding=8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        badges = FlowRow(self.sign, self.locked, self.newer)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.setSpacing(12)
        inside.addWidget(badges)
        inside.addWidget(self.reason)
        inside.addWidget(self.clock)
        inside.addWidget(self._build_passphrase(theme))
        inside.addWidget(self._build_words(theme))
        inside.addWidget(self._build_ways(theme))
        inside.addWidget(self.facts)
        inside.addStretch(1)
        self._scroll = Scroll(theme, body, least=240)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(4)
        for label in (self.title, self._device):
            label.setContentsMargins(4, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._device)
        column.addSpacing(4)
        column.addWidget(self._scroll, 1)
        column.addStretch()
        column.addLayout(foot)

    def _build_passphrase(self, theme: ThemeManager) -> QWidget:
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._field = Field(theme, self.passphrase)
        self.open = Button(theme, kind="primary")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addWidget(FlowRow(self.open))
        self._opening = holder
        return holder

    def _build_words(self, theme: ThemeManager) -> QWidget:
        self.words = WordsBox(theme)
        self.trust = Button(theme, kind="primary", icon="shield")
        self.untrusted = Button(theme, kind="quiet")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(FlowRow(self.trust, self.untrusted))
        self._comparing = holder
        return holder

    def _build_ways(self, theme: ThemeManager) -> QWidget:
        self.again = Button(theme, size="sm", icon="refresh")
        self.more = Button(theme, size="sm", icon="plus")
        self._ways = FlowRow(self.more, self.again)
        return self._ways

    # showing

    def _show_focused(self) -> None:
        focused = self._scroll.focusWidget()
        if focused is not None:
            self._scroll.ensureWidgetVisible(focused, 0, self._theme.px(8))

    def _show(self) -> None:
        entry = self._entry
        if entry is None:
            return
        error = entry.error
        self.title.setText(file_words.title(entry))
        self._device.setText(file_words.device(entry))
        self.back.setText(translate("Merge", "%n conflicts", None, self._conflicts))
        self.back.setVisible(self._conflicts > 0)
        self.sign.show_state(*file_words.sign(entry))
        session = entry.session
        self.locked.show_state(translate("Merge", "Encrypted"), "plain", "lock")
        self.locked.setVisible(session is not None and session.encrypted)
        self.newer.show_state(translate("Merge", "Made by a newer version"), "warn", "sprout")
        self.newer.setVisible(entry.verdict is not None and entry.verdict.newer > 0)
        # A passphrase that was not asked for yet is no fault.
        fault = error is not None and error.code != Code.SESSION_ENCRYPTED
        self.reason.show_text(say(error) if error is not None and fault else "")
        self.clock.show_text(file_words.skew(entry))
        self._opening.setVisible(entry.locked)
        self._show_key(entry)
        self._show_ways(entry)
        self.facts.show_rows(self._rows(entry))

    def _show_key(self, entry: Entry) -> None:
        asked = entry.blocked or (entry.stranger and not entry.refused)
        words = entry.session.words if entry.session else ()
        self._comparing.setVisible(asked and bool(words))
        if entry.blocked:
            sentence = translate(
                "Merge",
                "Was the program installed anew there? Compare these five words with those at that "
                "laptop, under Laptops. Nothing of the file goes in before.",
            )
        else:
            sentence = translate(
                "Merge",
                "Compare these five words with those at that laptop, under Laptops. Until then its "
                "sealed ballots are not counted.",
            )
        self.words.show_words(words, f"{sentence} {vouching()}")
        self.trust.setText(
            translate("Merge", "They match: accept the new key")
            if entry.blocked
            else translate("Merge", "They match: trust it")
        )
        self.trust.updateGeometry()
        self.untrusted.setVisible(entry.ready and entry.stranger and not entry.ticked)

    def _show_ways(self, entry: Entry) -> None:
        error = entry.error
        missing = error is not None and error.code == Code.SESSION_MISSING_DEPENDENCY
        self.more.setVisible(missing)
        self.again.setVisible(entry.refused and not entry.locked and not entry.blocked)
        self._ways.setVisible(not self.more.isHidden() or not self.again.isHidden())

    def _rows(self, entry: Entry) -> Sequence[tuple[str, str]]:
        verdict, session = entry.verdict, entry.session
        rows: list[tuple[str, str]] = []
        if verdict is not None and verdict.error is None:
            rows.append((translate("Merge", "Changes"), file_words.outcome(entry)))
            if verdict.newer:
                rows.append((translate("Merge", "Newer"), _newer(verdict.newer)))
        if session is not None:
            rows.append((translate("Merge", "Saved"), day_and_clock(session.saved)))
            rows.append((translate("Merge", "Program"), session.program))
            if session.words and self._comparing.isHidden():
                rows.append((translate("Merge", "Key"), " · ".join(session.words)))
            if entry.standing is Standing.UNSIGNED:
                rows.append(
                    (
                        translate("Merge", "Key"),
                        translate("Merge", "None: nobody can tell who wrote this file."),
                    )
                )
        rows.append((translate("Merge", "File"), str(entry.path)))
        return [(name, value) for name, value in rows if value]

    def _on_remove_clicked(self) -> None:
        if self._entry is not None:
            self.remove_requested.emit(self._entry.path)

    def _on_open_clicked(self) -> None:
        if self.passphrase.text():
            self.passphrase_given.emit(self.passphrase.text())
        else:
            self._field.set_error(translate("Merge", "Type the passphrase of this file."))
            self.passphrase.setFocus()


def _newer(count: int) -> str:
    return fill(
        translate(
            "Merge",
            "%1 that only a newer version of the program understands; they are kept and passed on.",
        ),
        number(count),
    )
