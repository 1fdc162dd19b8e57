"""Where an initiative comes from: its notes, their cluster, the vote."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.domain.board import Note
from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.services.names import author_name
from wmt_desktop.services.provenance import Origin
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.voting import words
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import ThemeChip
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 600
_HEIGHT = 360


class OriginDialog(Dialog):
    """Notes, cluster, votes, initiative, in this order.

    Attributes:
        wanted: The note to be shown on its board, when the user asked for one.
        vote_wanted: The user asked for the vote.
    """

    def __init__(
        self,
        theme: ThemeManager,
        initiative: Initiative,
        origin: Origin,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            initiative.title,
            _way(origin),
            width=_WIDTH,
            parent=parent,
        )
        self.wanted: Note | None = None
        self.vote_wanted = False
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for note in origin.notes:
            column.addLayout(self._row(note))
        column.addStretch(1)
        if origin.notes:
            scroll = Scroll(theme, content, least=_HEIGHT, alone=True)
            self.body.addWidget(scroll)
            scroll.fit()
        if origin.dots is not None:
            vote = self.add_button(translate("Origin", "Show the vote"))
            vote.set_icon("vote")
            vote.clicked.disconnect()
            vote.clicked.connect(self._want_vote)
        self.add_button(translate("Origin", "Close"), first=True)

    def _row(self, note: Note) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(self.theme, note.text, 14, 500, lines=0))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(ThemeChip(self.theme, note.theme))
        foot.addWidget(Label(self.theme, author_name(note.author, translate), 12, 400, "ink2"))
        foot.addStretch(1)
        texts.addLayout(foot)
        row.addLayout(texts, 1)
        if note.deleted:
            return row
        show = Button(self.theme, kind="quiet", size="sm", icon="right")
        show.setText(translate("Origin", "Show on the board"))
        show.setAccessibleName(fill(translate("Origin", "Show on the board: %1"), note.text))
        show.clicked.connect(lambda: self._want(note))
        row.addWidget(show)
        return row

    def _want_vote(self) -> None:
        self.vote_wanted = True
        self.accept()

    def _want(self, note: Note) -> None:
        self.wanted = note
        self.accept()


def _way(origin: Origin) -> str:
    """Return the way in one line: ``7 notes → cluster “School meals” → 12 dots from 8 voters``."""
    steps = []
    if origin.notes:
        steps.append(translate("Origin", "%n notes", None, len(origin.notes)))
    if origin.cluster is not None:
        steps.append(fill(translate("Origin", "cluster “%1”"), origin.cluster.name))
    if origin.dots is not None and origin.supporters is not None:
        steps.append(f"{words.dots(origin.dots)}, {words.voters(origin.supporters)}")
    steps.append(translate("Origin", "this initiative"))
    if len(steps) == 1:
        return translate("Origin", "It was written here, not promoted from notes.")
    return " → ".join(steps)
