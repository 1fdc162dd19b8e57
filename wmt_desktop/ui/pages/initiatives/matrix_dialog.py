"""Impact and effort: each group places the initiatives, and all groups are shown merged."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.criteria import MATRIX
from wmt_desktop.services.matrix import Place, TakeOff
from wmt_desktop.services.names import author_name
from wmt_desktop.services.services import Services
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.initiatives.matrix_view import MatrixView, Pin, letter
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choices import Dropdown, Stepper
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 920
_GROUPS = 12
_MERGED = ""


class MatrixDialog(Dialog):
    """The matrix of one group or of all, and the figures of the chosen initiative."""

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        arena: Arena,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Matrix", "Impact and effort"),
            translate(
                "Matrix",
                "Each table places the initiatives, one axis at a time. Then look at where the "
                "tables differ.",
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._service = services.matrix
        self._arena = arena.id
        self._initiatives = services.initiatives.all(arena.id)
        self.group = Dropdown(theme)
        self.chosen = Dropdown(theme)
        self.chosen.setSizeAdjustPolicy(
            Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.impact, self.effort = Stepper(theme, 0, MATRIX), Stepper(theme, 0, MATRIX)
        for stepper in (self.impact, self.effort):
            stepper.spin.setSingleStep(5)
        self.take = Button(theme, kind="quiet", size="sm", icon="x")
        self.take.setText(translate("Matrix", "Take it off"))
        self.take.setAutoDefault(False)
        keeps = self.take.sizePolicy()
        # What is placed must not move under the pointer.
        keeps.setRetainSizeWhenHidden(True)
        self.take.setSizePolicy(keeps)
        self.said = Label(theme, "", 14, 400, "ink2", lines=0)
        self.legend = Label(theme, "", 12, 400, "ink2", lines=0)
        self.view = MatrixView(theme)
        self._fields = self._side()
        self.add_button(translate("Matrix", "Close"), accepts=True)
        self.group.chosen.connect(lambda _: self._show())
        self.chosen.chosen.connect(lambda key: self._choose(str(key)))
        self.impact.changed.connect(lambda _: self._on_stepped())
        self.effort.changed.connect(lambda _: self._on_stepped())
        self.take.clicked.connect(self._on_taken_off)
        self.view.chosen.connect(self._choose)
        self.view.moved.connect(self._place)
        self._offer_groups()
        self.chosen.set_options(
            [(each.id, f"{letter(at)}  {each.title}") for at, each in enumerate(self._initiatives)]
        )
        self.focus_first(self.view)
        self._show()

    @property
    def _group(self) -> str:
        return str(self.group.key() or "")

    @property
    def _current(self) -> str:
        return str(self.chosen.key() or "")

    def _side(self) -> list[Field]:
        labels = (
            (self.group, translate("Matrix", "Whose matrix")),
            (self.chosen, translate("Matrix", "Initiative")),
            (self.impact, translate("Matrix", "Impact, 0 to 100")),
            (self.effort, translate("Matrix", "Effort, 0 to 100")),
        )
        fields = []
        side = QVBoxLayout()
        side.setSpacing(12)
        for widget, label in labels:
            field = Field(self.theme, widget)
            field.set_label(label)
            side.addWidget(field)
            fields.append(field)
        self.impact.set_name(labels[2][1])
        self.effort.set_name(labels[3][1])
        side.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.said)
        side.addStretch(1)
        side.addWidget(self.legend)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(self.view, 3)
        row.addLayout(side, 2)
        self.body.addLayout(row)
        return fields

    def _offer_groups(self) -> None:
        known = [each.group for each in self._service.placings(self._arena)]
        tables = [f"Table {number}" for number in range(1, _GROUPS + 1)]
        groups = dict.fromkeys([*tables, *known])
        self.group.set_options(
            [
                (_MERGED, translate("Matrix", "All groups, merged")),
                *((each, author_name(each, translate)) for each in groups),
            ]
        )
        self.group.set_key(_MERGED if known else tables[0])

    def _show(self) -> None:
        merged = self._group == _MERGED
        pins = self._merged_pins() if merged else self._own_pins()
        self.view.show_pins(pins, self._current, movable=not merged)
        for field in self._fields[2:]:
            field.setVisible(not merged)
        pin = next((each for each in pins if each.initiative == self._current), None)
        self.take.setVisible(not merged and pin is not None)
        if pin is not None:
            self.impact.set_value(pin.impact)
            self.effort.set_value(pin.effort)
        else:
            self.impact.set_value(MATRIX // 2)
            self.effort.set_value(MATRIX // 2)
        self.said.setText(self._words(pin, merged=merged))
        self.legend.setText(
            "\n".join(f"{letter(at)}  {each.title}" for at, each in enumerate(self._initiatives))
        )

    def _own_pins(self) -> list[Pin]:
        placed = {
            each.initiative: each
            for each in self._service.placings(self._arena)
            if each.group == self._group
        }
        return [
            Pin(each.id, letter(at), each.title, placed[each.id].impact, placed[each.id].effort)
            for at, each in enumerate(self._initiatives)
            if each.id in placed
        ]

    def _merged_pins(self) -> list[Pin]:
        spots = self._service.merged(self._arena)
        return [
            Pin(
                each.id,
                letter(at),
                each.title,
                round(spots[each.id].impact),
                round(spots[each.id].effort),
                spots[each.id].impact_range,
                spots[each.id].effort_range,
                spots[each.id].groups,
            )
            for at, each in enumerate(self._initiatives)
            if each.id in spots
        ]

    def _words(self, pin: Pin | None, *, merged: bool) -> str:
        if pin is None:
            return (
                translate("Matrix", "No table has placed it yet.")
                if merged
                else translate("Matrix", "Not placed yet: use the arrow keys, or type figures.")
            )
        where = fill(translate("Matrix", "Impact %1, effort %2."), pin.impact, pin.effort)
        if not merged:
            return where
        groups = translate("Matrix", "%n tables placed it.", None, pin.groups)
        apart = fill(
            translate("Matrix", "Impact from %1 to %2, effort from %3 to %4."),
            *(pin.impacts or (pin.impact, pin.impact)),
            *(pin.efforts or (pin.effort, pin.effort)),
        )
        return f"{where} {groups} {apart}"

    def _choose(self, initiative: str) -> None:
        self.chosen.set_key(initiative)
        self._show()

    def _on_stepped(self) -> None:
        self._place(self._current, self.impact.value(), self.effort.value())

    def _place(self, initiative: str, impact: int, effort: int) -> None:
        if self._group != _MERGED and initiative:
            self._service.place(Place(self._arena, initiative, self._group, impact, effort))
            self._choose(initiative)

    def _on_taken_off(self) -> None:
        self._service.take_off(TakeOff(self._arena, self._current, self._group))
        self._show()
