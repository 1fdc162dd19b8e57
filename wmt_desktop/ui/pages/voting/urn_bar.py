"""Over a result: ballots that still lie here, urns that are still missing, codes used twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wmt_desktop.services.counting import Result
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.empty import Banner


class UrnBar(QWidget):
    """One banner, hidden where there is nothing to say.

    Signals:
        seal_requested: Seal the ballots that lie here.
    """

    seal_requested = Signal()

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: Result | None = None
        self._waiting = 0
        self.banner = Banner(theme)
        self.seal = Button(theme, kind="primary", icon="lock")
        self.seal.clicked.connect(self.seal_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 24, 0)
        row.setSpacing(12)
        row.addWidget(self.banner, 1)
        row.addWidget(self.seal)
        self.hide()

    def show_urns(self, result: Result | None, waiting: int) -> None:
        """Show what a result lacks.

        Args:
            result: None where there is none.
            waiting: Ballots that lie here and that nobody has sealed.
        """
        self._result, self._waiting = result, waiting
        self.retranslate()

    @property
    def text(self) -> str:
        """What it says, or an empty text."""
        return " ".join(self._sentences())

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.seal.setText(translate("VotingLaptops", "Seal and count them"))
        self.seal.setVisible(bool(self._waiting))
        self.banner.show_text(self.text, "warn", "vote")
        self.setVisible(bool(self.text))

    def _sentences(self) -> list[str]:
        sentences = []
        if self._waiting:
            sentences.append(
                translate(
                    "VotingLaptops",
                    "The vote was closed elsewhere; %n ballots still lie on this laptop.",
                    None,
                    self._waiting,
                )
            )
        result = self._result
        if result is not None and result.missing:
            sentences.append(
                fill(
                    translate(
                        "VotingLaptops",
                        "%1 of %2 laptops’ urns are here. Merge the session files of the others.",
                    ),
                    result.laptops,
                    result.round.laptops,
                )
            )
        if result is not None and result.codes_used_twice:
            sentences.append(
                translate(
                    "VotingLaptops",
                    "%n ballots were cast with a code that was used on another laptop too.",
                    None,
                    result.codes_used_twice,
                )
            )
        return sentences
