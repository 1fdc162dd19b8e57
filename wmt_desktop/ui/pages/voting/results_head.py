"""The first row of a result: when the vote closed, and what else can be done with it."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from wmt_desktop.services.counting import Result
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.icons import icon
from wmt_desktop.ui.pages.formats import clock
from wmt_desktop.ui.pages.head import HeadRow
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label


class ResultsHead(HeadRow):
    """Title, badge and buttons.

    Attributes:
        pledge: Ask who will join what is ticked.
        regroup: Join ideas that are one.
        compare: Show the rounds side by side.
        erase: Erase what an idea says.
    """

    def __init__(self, theme: ThemeManager) -> None:
        self._theme = theme
        self._title = Label(theme, "", 28, 700, line_height=32, spacing=-0.015)
        self._badge = Badge(theme)
        self.new_vote = Button(theme, size="sm", icon="plus")
        self.more = Button(theme, size="sm", trailing="down")
        self.log = Button(theme, size="sm", icon="history")
        self.export = Button(theme, size="sm", icon="export")
        buttons = (self.new_vote, self.more, self.log, self.export)
        super().__init__((self._title, self._badge), buttons, spare=buttons[:1])
        self._menu = QMenu(self)
        self.pledge = self._menu.addAction("")
        self.regroup = self._menu.addAction("")
        self.compare = self._menu.addAction("")
        self._menu.addSeparator()
        self.erase = self._menu.addAction("")
        self.more.clicked.connect(self._open_menu)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_result(self, result: Result) -> None:
        """Say when the vote closed."""
        closed = translate("VotingResults", "Closed %1")
        self._badge.show_state(fill(closed, clock(result.round.closed)), "ok", "lock")

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._title.setText(translate("VotingResults", "Voting results"))
        self.new_vote.setAccessibleName(translate("VotingResults", "New vote"))
        self.new_vote.setToolTip(translate("VotingResults", "New vote"))
        self.more.setText(translate("VotingResults", "More"))
        self.log.setText(translate("VotingResults", "Vote log"))
        self.export.setText(translate("VotingResults", "Export table"))
        self.pledge.setText(translate("VotingResults", "Ask who will join…"))
        self.regroup.setText(translate("VotingResults", "Join ideas that are one…"))
        self.compare.setText(translate("VotingResults", "Compare the rounds"))
        self.erase.setText(translate("VotingResults", "Erase what an idea says…"))

    def _open_menu(self) -> None:
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _restyle(self) -> None:
        pictures: tuple[tuple[QAction, str], ...] = (
            (self.pledge, "hands"),
            (self.regroup, "merge"),
            (self.compare, "compare"),
            (self.erase, "trash"),
        )
        for action, name in pictures:
            action.setIcon(icon(name, self._theme.tokens.ink))
