"""What was heard of an initiative after the decision."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.initiatives import FollowUp, Initiative, Status
from wmt_desktop.services.follow_ups import AddFollowUp
from wmt_desktop.services.names import status_name
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import short_date
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.initiatives.leaving import leaves_unsaved
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 560
_HEIGHT = 220


class FollowUpDialog(Dialog):
    """The notes so far, the newest first, and fields for another."""

    def __init__(
        self,
        theme: ThemeManager,
        initiative: Initiative,
        notes: Sequence[FollowUp],
        add: Callable[[AddFollowUp], object],
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            add: Writes a note; a ``WmtError`` it raises is shown at the text.
        """
        super().__init__(
            theme,
            fill(translate("FollowUps", "What was heard of “%1”"), initiative.title),
            translate("FollowUps", "Notes carry today’s date and stay with the initiative."),
            width=_WIDTH,
            parent=parent,
        )
        self._initiative = initiative
        self._add = add
        if notes:
            self.body.addWidget(self._list(notes))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(theme.px(76))
        self.status = Dropdown(theme)
        self.status.set_options([(each, status_name(each, translate)) for each in Status])
        self.status.set_key(initiative.status)
        self._text_field = Field(theme, self.text)
        self._text_field.set_label(translate("FollowUps", "New note"))
        status = Field(theme, self.status)
        status.set_label(translate("FollowUps", "Where it stands now"))
        self.body.addWidget(self._text_field)
        self.body.addWidget(status)
        self.add_button(translate("FollowUps", "Close"))
        button = self.add_button(translate("FollowUps", "Write it down"), "primary")
        button.clicked.disconnect()
        button.clicked.connect(self._on_add_clicked)
        self.focus_first(self.text)

    @override
    def reject(self) -> None:
        if not self.text.toPlainText().strip() or leaves_unsaved(self):
            super().reject()

    def _list(self, notes: Sequence[FollowUp]) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for note in notes:
            head = f"{short_date(note.minute)} · {status_name(note.status, translate)}"
            column.addWidget(Label(self.theme, head, 12, 600, "ink2"))
            column.addWidget(Label(self.theme, note.text, 14, lines=0))
        column.addStretch(1)
        scroll = Scroll(self.theme, content, least=_HEIGHT, alone=True)
        scroll.fit()
        return scroll

    def _on_add_clicked(self) -> None:
        status = Status(str(self.status.key()))
        try:
            self._add(AddFollowUp(self._initiative.id, self.text.toPlainText(), status))
        except WmtError as error:
            self._text_field.set_error(say(error))
            self.text.setFocus()
            return
        self.accept()
