"""The agenda: how many minutes are planned for each stage, and when that would end."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QGridLayout, QWidget

from wmt_desktop.domain.arena import AGENDA_LIMIT, Arena, Stage
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.names import stage_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Stepper
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.label import Label

_STEP = 5


def agenda_line(arena: Arena, stage: Stage) -> str:
    """Return a stage as it stands in the agenda: "4 Ideas, 25 min"."""
    number = arena.stages.index(stage) + 1
    name = f"{number} {stage_name(stage, arena.horizon)}"
    minutes = arena.planned(stage)
    if not minutes:
        return name
    return fill(translate("Agenda", "%1, %2 min"), name, minutes)


def end_of_plan(arena: Arena, left: int, now: QTime) -> str:
    """Return when the last stage would end; empty while nothing is planned.

    Args:
        left: Seconds left of the present stage.
        now: The time of day.
    """
    place = arena.stages.index(arena.stage) if arena.stage in arena.stages else 0
    later = sum(arena.planned(stage) for stage in arena.stages[place + 1 :])
    if not (later or arena.planned(arena.stage)):
        return ""
    end = now.addSecs(later * 60 + max(0, left))
    clock = QLocale().toString(end, QLocale.FormatType.ShortFormat)
    return fill(translate("Agenda", "The plan ends at %1"), clock)


class AgendaDialog(Dialog):
    """Asks for the minutes of each stage.

    Attributes:
        steppers: One per stage; 0 is "not planned".
    """

    def __init__(self, theme: ThemeManager, arena: Arena, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("Agenda", "Plan the agenda"),
            translate(
                "Agenda",
                "Minutes for each stage. When the group comes to it, the timer is set to them.",
            ),
            parent=parent,
        )
        self._total = Label(theme, "", 14, 600)
        self.steppers: dict[Stage, Stepper] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for row, stage in enumerate(arena.stages):
            stepper = Stepper(theme, 0, AGENDA_LIMIT)
            stepper.spin.setSingleStep(_STEP)
            name = f"{row + 1} {stage_name(stage, arena.horizon)}"
            stepper.set_name(name)
            stepper.set_value(arena.planned(stage))
            stepper.changed.connect(self._show_total)
            stepper.setFixedWidth(theme.px(140))
            self.steppers[stage] = stepper
            grid.addWidget(Label(theme, name, 14), row, 0)
            grid.addWidget(stepper, row, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._total)
        self.add_button(translate("Agenda", "Cancel"))
        self.add_button(translate("Agenda", "Save the agenda"), "primary", accepts=True)
        self.focus_first(next(iter(self.steppers.values())))
        self._show_total()

    @property
    def minutes(self) -> tuple[int, ...]:
        """The minutes of the stages, in their order."""
        return tuple(stepper.value() for stepper in self.steppers.values())

    def _show_total(self) -> None:
        hours, minutes = divmod(sum(self.minutes), 60)
        self._total.setText(fill(translate("Agenda", "In all %1 h %2 min"), hours, f"{minutes:02}"))
