"""What an import would write, row by row, and the rows that cannot be taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from wmt_desktop.services.boards import Draft
from wmt_desktop.services.note_sheets import NoteField
from wmt_desktop.services.records import RowProblem
from wmt_desktop.services.sentences import row_sentence
from wmt_desktop.ui.board.cluster_item import not_grouped
from wmt_desktop.ui.board.import_form import field_name
from wmt_desktop.ui.board.names import author_name
from wmt_desktop.ui.i18n import NATIVE_NAMES, translate
from wmt_desktop.ui.icons import icon
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import theme_ink
from wmt_desktop.ui.widgets.tips import tip

_SHOWN = 200
_ORDER = (
    NoteField.TEXT,
    NoteField.THEME,
    NoteField.CLUSTER,
    NoteField.AUTHOR,
    NoteField.LANG,
    NoteField.HEARD,
)


class ImportPreview(QTableWidget):
    """The first rows; those that cannot be taken stand on top, each with its reason."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__(0, len(_ORDER) + 1)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(theme.px(18), theme.px(18)))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(28))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(theme.px(200))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(translate("ImportPreview", "Preview"))
        t = theme.tokens
        self.setStyleSheet(
            f"QTableWidget {{ border: 1px solid {t.line2}; border-radius: 8px; }}"
            f"QTableWidget::item {{ padding: 0 6px; }}"
            f"QHeaderView::section {{ background: {t.sunken}; color: {t.ink2}; border: 0;"
            f" border-bottom: 1px solid {t.line}; padding: 6px; font-weight: 600; }}"
        )

    def show_rows(
        self,
        drafts: Sequence[Draft],
        numbers: Sequence[int],
        problems: Sequence[RowProblem],
        *,
        alone: bool,
    ) -> None:
        """Show what would be written.

        Args:
            numbers: The row that each note stands in.
            alone: Only the texts differ; the rest is said elsewhere.
        """
        self.setUpdatesEnabled(False)
        self.clearSpans()
        bad, good = problems[:_SHOWN], drafts[:_SHOWN]
        rest = len(problems) + len(drafts) - len(bad) - len(good)
        self.setRowCount(len(bad) + len(good) + bool(rest))
        self.setHorizontalHeaderLabels(
            [translate("ImportPreview", "Row"), *(field_name(each) for each in _ORDER)]
        )
        for column in range(2, len(_ORDER) + 1):
            self.setColumnHidden(column, alone)
        for row, problem in enumerate(bad):
            self._show_problem(row, problem)
        for row, (draft, number) in enumerate(zip(good, numbers, strict=False), start=len(bad)):
            self._show_draft(row, draft, number)
        if rest:
            self._whole_row(
                self.rowCount() - 1, translate("ImportPreview", "and %n more", None, rest)
            )
        self.setUpdatesEnabled(True)

    def _show_problem(self, row: int, problem: RowProblem) -> None:
        self._put(row, 0, str(problem.row))
        item = self._whole_row(row, row_sentence(problem, translate))
        item.setForeground(self._theme.color("danger"))
        item.setIcon(icon("alert", self._theme.tokens.danger, self._theme.px(18)))

    def _show_draft(self, row: int, draft: Draft, number: int) -> None:
        self._put(row, 0, str(number))
        text = self._put(row, 1, " ".join(draft.text.split()))
        text.setToolTip(tip(draft.text))
        sign = self._put(row, 2, theme_name(draft.theme))
        ink = theme_ink(self._theme.tokens, draft.theme)
        sign.setIcon(icon(theme_icon(draft.theme), ink, self._theme.px(18)))
        self._put(row, 3, draft.cluster or not_grouped())
        self._put(row, 4, author_name(draft.author))
        self._put(row, 5, NATIVE_NAMES.get(draft.lang, ""))
        self._put(row, 6, str(draft.heard))

    def _whole_row(self, row: int, text: str) -> QTableWidgetItem:
        self.setSpan(row, 1, 1, len(_ORDER))
        item = self._put(row, 1, text)
        item.setToolTip(tip(text))
        return item

    def _put(self, row: int, column: int, text: str) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        self.setItem(row, column, item)
        return item
