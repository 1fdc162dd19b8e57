"""Agreeing on criteria and weights, and what the scores say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.criteria import Criterion
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.weighing import WHOLE, Weighing
from wmt_desktop.services.criteria import (
    CriterionDraft,
    LockCriteria,
    SetCriteria,
    UnlockCriteria,
    suggested,
)
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.services import Services
from wmt_desktop.services.wording import Wording
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import Notice, ask_reason
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choices import Stepper
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 760
_FIRST = 2
"""Sensitivity is about these first places: one or two initiatives get the money."""


class CriteriaDialog(Dialog):
    """Criteria can be changed until they are locked; then they are read and scored.

    Attributes:
        wanted: ``screen`` or ``paper`` when the user wants to score now, ``change`` when the
            criteria were unlocked, else empty.
        rows: One for each criterion while they can be changed.
    """

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        arena: Arena,
        parent: QWidget | None = None,
    ) -> None:
        self._services = services
        self._arena = services.arenas.get(arena.id)
        locked = self._arena.criteria_locked
        super().__init__(
            theme,
            translate("Criteria", "Criteria and weights"),
            translate("Criteria", "They are agreed and locked. Scores count by these weights.")
            if locked
            else translate(
                "Criteria",
                "Agree on them before anybody sees a score. Locked, they can be scored.",
            ),
            width=_WIDTH,
            parent=parent,
        )
        self.wanted = ""
        self.rows: list[CriterionRow] = []
        self._listed = QVBoxLayout()
        self._listed.setSpacing(12)
        self.body.addLayout(self._listed)
        if locked:
            self._show_locked()
        else:
            self._show_open()

    # while they can be changed

    def _show_open(self) -> None:
        known = self._services.criteria.all(self._arena.id)
        drafts = [_draft(each) for each in known] or suggested(
            Wording(self._arena.language, TRANSLATIONS)
        )
        if self._arena.criteria_reason:
            why = Notice(self.theme)
            text = translate("Criteria", "Unlocked again: %1")
            why.show_text(fill(text, self._arena.criteria_reason))
            self.body.insertWidget(0, why)
        for draft in drafts:
            self._append(draft)
        foot = QHBoxLayout()
        self.add = Button(self.theme, kind="quiet", size="sm", icon="plus")
        self.add.setText(translate("Criteria", "Add a criterion"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._on_add_clicked)
        self.sum = Badge(self.theme)
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.sum)
        self.body.addLayout(foot)
        self._error = Label(self.theme, "", 12, 400, "danger", lines=0)
        self._error.hide()
        self.body.addWidget(self._error)
        self.add_button(translate("Criteria", "Cancel"))
        keep = self.add_button(translate("Criteria", "Save, agree later"))
        keep.clicked.disconnect()
        keep.clicked.connect(lambda: self._save(lock=False))
        self.lock = self.add_button(translate("Criteria", "Agreed: lock them"), "primary")
        self.lock.set_icon("lock")
        self.lock.clicked.disconnect()
        self.lock.clicked.connect(lambda: self._save(lock=True))
        self._show_sum()
        if self.rows:
            self.focus_first(self.rows[0].name)

    def _append(self, draft: CriterionDraft) -> CriterionRow:
        row = CriterionRow(
            self.theme, draft, len(self.rows) + 1, second=bool(self._arena.second_language)
        )
        row.weight.changed.connect(lambda _: self._show_sum())
        row.remove.clicked.connect(lambda _=False, at=row: self._take(at))
        row.up.clicked.connect(lambda _=False, at=row: self._move(at, -1))
        row.down.clicked.connect(lambda _=False, at=row: self._move(at, 1))
        self.rows.append(row)
        self._listed.addWidget(row)
        return row

    def _on_add_clicked(self) -> None:
        left = max(0, WHOLE - sum(row.weight.value() for row in self.rows))
        self._append(CriterionDraft("", left)).name.setFocus()
        self._show_sum()

    def _take(self, row: CriterionRow) -> None:
        self.rows.remove(row)
        self._listed.removeWidget(row)
        row.hide()
        row.deleteLater()
        (self.rows[-1].name if self.rows else self.add).setFocus()
        self._show_sum()

    def _move(self, row: CriterionRow, by: int) -> None:
        place = self.rows.index(row)
        to = min(max(place + by, 0), len(self.rows) - 1)
        self.rows.insert(to, self.rows.pop(place))
        self._listed.removeWidget(row)
        self._listed.insertWidget(to, row)
        (row.up if by < 0 else row.down).setFocus()

    def _show_sum(self) -> None:
        whole = sum(row.weight.value() for row in self.rows)
        self.sum.show_state(
            fill(translate("Criteria", "%1 % of 100 %"), whole),
            "ok" if whole == WHOLE else "bad",
            "check" if whole == WHOLE else "alert",
        )

    def _save(self, *, lock: bool) -> None:
        criteria, arena = self._services.criteria, self._arena.id
        drafts = tuple(row.draft() for row in self.rows)
        try:
            criteria.set(SetCriteria(arena, drafts))
            if lock:
                criteria.lock(LockCriteria(arena))
        except WmtError as error:
            # What was typed is written, but for a name that is missing; it stays on the screen.
            self._reload_ids()
            self._error.setText(say(error))
            self._error.show()
            return
        self.accept()

    def _reload_ids(self) -> None:
        """Know the criteria that were written just now, so that the next try changes them."""
        for row, known in zip(self.rows, self._services.criteria.all(self._arena.id), strict=False):
            if row.name.text().strip() == known.name:
                row.id = known.id

    # once they are locked

    def _show_locked(self) -> None:
        weighing = self._services.criteria.weighing(self._arena.id)
        for criterion in weighing.criteria:
            self._listed.addLayout(self._line(criterion))
        for sentence in self._findings(weighing):
            notice = Notice(self.theme, "plain")
            notice.show_text(sentence)
            self.body.addWidget(notice)
        unlock = self.add_button(translate("Criteria", "Unlock"))
        unlock.clicked.disconnect()
        unlock.clicked.connect(self._on_unlock_clicked)
        paper = self.add_button(translate("Criteria", "Enter scores from paper"))
        paper.clicked.disconnect()
        paper.clicked.connect(lambda: self._want("paper"))
        screen = self.add_button(translate("Criteria", "Score on this screen"), "primary")
        screen.clicked.disconnect()
        screen.clicked.connect(lambda: self._want("screen"))
        close = self.add_button(translate("Criteria", "Close"), first=True)
        close.setDefault(True)

    def _line(self, criterion: Criterion) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(self.theme, criterion.name, 14, 600))
        if criterion.help:
            texts.addWidget(Label(self.theme, criterion.help, 12, 400, "ink2", lines=0))
        row.addLayout(texts, 1)
        weight = fill(translate("Criteria", "%1 %"), criterion.weight)
        row.addWidget(
            Label(self.theme, weight, 16, 700, tabular=True), 0, Qt.AlignmentFlag.AlignTop
        )
        return row

    def _findings(self, weighing: Weighing) -> list[str]:
        """Return how many scored, and what would change the order."""
        if not weighing.scorers:
            return [translate("Criteria", "Nobody has scored yet.")]
        sentences = [
            translate("Criteria", "%n sheets and tables have scored.", None, len(weighing.scorers))
        ]
        if weighing.weight != WHOLE:
            text = translate("Criteria", "The weights make %1 %; laptops changed them differently.")
            return [*sentences, fill(text, weighing.weight)]
        if len(weighing.ranking()) < 2:
            return sentences
        swing = weighing.swing(_FIRST)
        if swing is None:
            sentences.append(
                translate("Criteria", "No change of a single weight changes the first places.")
            )
            return sentences
        names = {each.id: each.name for each in weighing.criteria}
        titles = {each.id: each.title for each in self._services.initiatives.all(self._arena.id)}
        first = ", ".join(titles.get(each, "–") for each in swing.order[:_FIRST])
        text = translate(
            "Criteria", "The order changes if %1 weighs %2 % instead of %3 %; then first: %4."
        )
        sentences.append(fill(text, names[swing.criterion], swing.weight, swing.agreed, first))
        return sentences

    def _on_unlock_clicked(self) -> None:
        done = ask_reason(
            self,
            self.theme,
            translate("Criteria", "Unlock the criteria?"),
            translate(
                "Criteria", "Scores stay. Whoever sees scores may weigh differently: say why."
            ),
            label=translate("Criteria", "Reason, goes on record"),
            keep=translate("Criteria", "Keep them locked"),
            go=translate("Criteria", "Unlock"),
            act=lambda reason: self._services.criteria.unlock(
                UnlockCriteria(self._arena.id, reason)
            ),
        )
        if done:
            self._want("change")

    def _want(self, way: str) -> None:
        self.wanted = way
        self.accept()


class CriterionRow(QWidget):
    """Name, weight and help of one criterion."""

    def __init__(
        self, theme: ThemeManager, draft: CriterionDraft, number: int, *, second: bool
    ) -> None:
        super().__init__()
        self.id = draft.id
        self.name = QLineEdit(draft.name)
        self.second = QLineEdit(draft.name_second)
        self.help = QLineEdit(draft.help)
        self.weight = Stepper(theme, 0, WHOLE)
        self.weight.spin.setSuffix(" %")
        self.weight.spin.setSingleStep(5)
        self.weight.set_value(draft.weight)
        self.up, self.down, self.remove = (
            Button(theme, kind="icon", size="sm", icon=icon) for icon in ("up", "down", "x")
        )
        for widget, name in (
            (self.name, translate("Criteria", "Name of criterion %1")),
            (self.second, translate("Criteria", "Criterion %1 in the second language")),
            (self.help, translate("Criteria", "What a high score means, criterion %1")),
            (self.weight.spin, translate("Criteria", "Weight of criterion %1")),
            (self.up, translate("Criteria", "Move criterion %1 up")),
            (self.down, translate("Criteria", "Move criterion %1 down")),
            (self.remove, translate("Criteria", "Take criterion %1 away")),
        ):
            widget.setAccessibleName(fill(name, number))
        self.name.setPlaceholderText(translate("Criteria", "Name"))
        self.second.setPlaceholderText(translate("Criteria", "Name in the second language"))
        self.help.setPlaceholderText(translate("Criteria", "What a high score means"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 3)
        head.addWidget(self.second, 3)
        self.second.setVisible(second)
        head.addWidget(self.weight)
        for button in (self.up, self.down, self.remove):
            button.setAutoDefault(False)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.help)

    def draft(self) -> CriterionDraft:
        """Return what is typed."""
        return CriterionDraft(
            self.name.text(),
            self.weight.value(),
            self.help.text(),
            self.second.text(),
            self.id,
        )


def _draft(criterion: Criterion) -> CriterionDraft:
    return CriterionDraft(
        criterion.name, criterion.weight, criterion.help, criterion.name_second, criterion.id
    )
