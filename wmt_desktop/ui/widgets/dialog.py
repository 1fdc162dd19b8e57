"""Dialogs: a question, its consequence in numbers, and the safe choice focused first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button, Kind
from wmt_desktop.ui.widgets.label import Label

_RING = 5  # how far a focus ring reaches around a widget
_AIR = 8  # left and right of a dialog that is as wide as the screen
_FRAME = 48  # title bar of the window manager, and a little air


class Dialog(QDialog):
    """A dialog 440 wide. Use one only when undo cannot help.

    ``body`` takes further widgets and scrolls where the screen is too small for them;
    ``add_button`` adds the answers from left to right.
    """

    def __init__(
        self,
        theme: ThemeManager,
        question: str,
        consequence: str = "",
        *,
        width: int = 440,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(question)
        self._first: QWidget | None = None
        self.question = Label(theme, question, 20, 700, lines=0, spacing=-0.01)
        self.consequence = Label(theme, consequence, 14, lines=0)
        if not consequence:
            # Shown before it has a parent, it would be a window of its own for a moment.
            self.consequence.hide()
        # The ring of a field at the edge needs these pixels inside the scrolled area.
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(_RING, _RING, _RING, _RING)
        self.body.setSpacing(16)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.addStretch(1)
        self._buttons.setContentsMargins(_RING, 0, _RING, 0)
        words = QVBoxLayout()
        words.setContentsMargins(_RING, 0, _RING, 0)
        words.setSpacing(8)
        words.addWidget(self.question)
        words.addWidget(self.consequence)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(24 - _RING, 24, 24 - _RING, 24)
        column.setSpacing(0)
        column.addLayout(words)
        column.addSpacing(16 - _RING)
        column.addWidget(self._scroll)
        column.addSpacing(24 - _RING)
        column.addLayout(self._buttons)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        # Large text on a small screen: narrower than wished, but whole.
        room = self.screen().availableGeometry().width() - 2 * _AIR
        self.setFixedWidth(min(theme.px(width), room))

    def add_button(
        self, text: str, kind: Kind = "normal", *, accepts: bool = False, first: bool = False
    ) -> Button:
        """Add an answer.

        Args:
            accepts: It closes the dialog with yes; otherwise with no.
            first: It has the focus when the dialog opens: the safe choice.
        """
        button = Button(self.theme, text, kind=kind)
        button.setAutoDefault(False)
        # Enter in a field of the dialog gives this answer.
        button.setDefault(kind == "primary" and not first)
        button.clicked.connect(self.accept if accepts else self.reject)
        self._buttons.addWidget(button)
        if first:
            self._first = button
        return button

    def focus_first(self, widget: QWidget) -> None:
        """Give a field of the body the focus when the dialog opens."""
        self._first = widget

    def reveal(self, widget: QWidget) -> None:
        """Scroll a field of the body into view, after it was given the focus by a key of its own."""
        self._scroll.ensureWidgetVisible(widget)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return handled

    def _fit(self) -> None:
        """Be as high as the content asks, also when an error appears under a field."""
        width = self.width() - 2 * (24 - _RING)
        wanted = 0
        if self.body.count():
            wanted = max(
                self.body.totalHeightForWidth(width), self.body.totalMinimumSize().height()
            )
        self._scroll.setFixedHeight(0)
        rest = self._column.totalHeightForWidth(self.width())
        room = self.screen().availableGeometry().height() - _FRAME - rest
        self._scroll.setFixedHeight(max(0, min(wanted, room)))
        self.setFixedHeight(self._column.totalHeightForWidth(self.width()))
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move up when a field that appeared pushed the answers below the edge of the screen."""
        below = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
        if below > 0:
            self.move(self.x(), max(self.screen().availableGeometry().top(), self.y() - below))


def ask(
    parent: QWidget,
    theme: ThemeManager,
    question: str,
    consequence: str,
    *,
    keep: str,
    go: str,
    danger: bool = True,
) -> bool:
    """Ask before something that cannot be undone; return True for ``go``.

    Args:
        keep: Words of the safe answer, which has the focus ("Keep the vote").
        go: Words of the other one ("Reset vote").
        danger: ``go`` is red; otherwise it is the primary colour.
    """
    dialog = Dialog(theme, question, consequence, parent=parent)
    dialog.add_button(keep, first=True)
    dialog.add_button(go, "danger" if danger else "primary", accepts=True)
    return run(dialog)


def run(dialog: QDialog) -> bool:
    """Show a dialog until it is answered; return whether the answer was yes."""
    done = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return done
