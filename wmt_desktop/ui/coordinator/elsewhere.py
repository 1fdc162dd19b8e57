"""Where else the words stand that were erased just now: told, and erased there too if wished."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from wmt_desktop.services.elsewhere import Elsewhere
from wmt_desktop.services.ports import Progress
from wmt_desktop.services.redacting import Redacted
from wmt_desktop.services.sessions import SessionService
from wmt_desktop.ui.coordinator.conflict_words import field_name_of
from wmt_desktop.ui.coordinator.jobs import Jobs
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.tips import tip

_LONGEST = 1_000
"""Signs of a text that are said of it; a row shows as many as fit."""
_BESIDE = 120
"""Design pixels of a row that are no words: edges of the dialog, tick box, bar of the list."""


class ElsewhereDialog(Dialog):
    """The other texts, each to tick."""

    def __init__(self, theme: ThemeManager, found: Sequence[Elsewhere], parent: QWidget) -> None:
        super().__init__(
            theme,
            translate("Elsewhere", "Erase these texts too?"),
            translate(
                "Elsewhere",
                "The same words stand in other texts of this arena. A ticked text is erased whole, "
                "with all its earlier versions; ballots are still counted.",
            ),
            width=560,
            parent=parent,
        )
        self._found = tuple(found)
        self.boxes = [roomy(QCheckBox(), theme) for _ in found]
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(6)
        for box, each in zip(self.boxes, found, strict=True):
            box.setChecked(True)
            row = _row(each)
            box.ensurePolished()
            room = self.width() - theme.px(_BESIDE)
            shown = box.fontMetrics().elidedText(row, Qt.TextElideMode.ElideRight, room)
            box.setText(shown.replace("&", "&&"))
            box.setToolTip(tip(row))
            box.setAccessibleName(row)
            box.toggled.connect(self._on_ticked)
            column.addWidget(box)
        self.body.addWidget(Scroll(theme, rows, least=180, alone=True))
        self.add_button(translate("Elsewhere", "Keep them"), first=True)
        self.go = self.add_button(translate("Elsewhere", "Erase for good"), "danger", accepts=True)

    def chosen(self) -> tuple[Elsewhere, ...]:
        """Return the ticked texts."""
        pairs = zip(self._found, self.boxes, strict=True)
        return tuple(each for each, box in pairs if box.isChecked())

    def _on_ticked(self) -> None:
        ticked = any(box.isChecked() for box in self.boxes)
        self.go.refuse("" if ticked else translate("Elsewhere", "Tick at least one text."))


def offer_elsewhere(
    parent: QWidget,
    theme: ThemeManager,
    jobs: Jobs,
    sessions: SessionService,
    found: Mapping[str, Sequence[Elsewhere]],
    done: Callable[[list[Redacted]], None],
) -> None:
    """Show the texts found in each arena, and erase those that stay ticked.

    Args:
        found: By arena id.
        done: Called with what was erased, if anything was.
    """
    wanted = {arena: chosen for arena in found if (chosen := _ask(parent, theme, found[arena]))}

    def erase(_: Progress) -> list[Redacted]:
        return [sessions.redact_elsewhere(arena, each) for arena, each in wanted.items()]

    if wanted:
        words = translate("Export", "The texts are being erased.")
        jobs.after(lambda: jobs.run(erase, done, words))


def _ask(parent: QWidget, theme: ThemeManager, found: Iterable[Elsewhere]) -> tuple[Elsewhere, ...]:
    texts = tuple(found)
    if not texts:
        return ()
    dialog = ElsewhereDialog(theme, texts, parent)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    chosen = dialog.chosen() if agreed else ()
    dialog.deleteLater()
    return chosen


def _row(each: Elsewhere) -> str:
    field = field_name_of(each.field)
    if not each.present:
        field = fill(translate("Export", "%1 (in an earlier version)"), field)
    text = " ".join(each.text.split())[:_LONGEST]
    return fill(translate("Elsewhere", "%1: “%2”"), field, text)
