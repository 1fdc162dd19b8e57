"""The record of the decision in force: who signed, and the next step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.initiatives import Decision, Role
from wmt_desktop.services.names import signer_name
from wmt_desktop.services.signing import ROLES, Signed
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.formats import day_and_clock
from wmt_desktop.ui.pages.head import HeadRow
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.empty import Picture
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.tips import tip


def panel() -> tuple[QWidget, QVBoxLayout]:
    """Return a part of the card and its column."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(8)
    return widget, column


class RecordPanel:
    """The record in force, who signed it, and the button for the next step."""

    def __init__(self, theme: ThemeManager) -> None:
        self._theme = theme
        self.widget, column = panel()
        self.title = Label(theme, "", 14, 700)
        self.badge = Badge(theme)
        self.earlier = Button(theme, kind="quiet", size="sm", height=24, padding=8)
        self.record = Button(theme, kind="primary", icon="sign")
        self.sign = Button(theme, kind="primary", icon="sign")
        self.hint = Label(theme, "", 12, 400, "ink2", lines=0)
        column.addWidget(HeadRow((self.title,), (self.earlier, self.badge)))
        self.rows = [_Signer(theme) for _ in ROLES]
        for row in self.rows:
            column.addWidget(row)
        column.addWidget(self.hint)
        column.addStretch(1)
        column.addWidget(self.record)
        column.addWidget(self.sign)

    def show_decision(
        self, decision: Decision | None, standing: int, signed: Sequence[Signed], arena: Arena
    ) -> None:
        """Show the decision in force, how many stand, and who signed it."""
        if decision is None:
            self.badge.show_state(translate("Decision", "Not recorded"), "warn", "timer")
        elif standing > 1:
            text = fill(translate("Decision", "%1 records stand"), standing)
            self.badge.show_state(text, "bad", "alert")
        else:
            text = fill(translate("Decision", "%1 of %2 signed"), len(signed), len(ROLES))
            done = len(signed) == len(ROLES)
            self.badge.show_state(text, "ok" if done else "warn", "check" if done else "")
        by_role = {each.signature.role: each for each in signed}
        for row, role in zip(self.rows, ROLES, strict=True):
            row.setVisible(decision is not None and standing == 1)
            row.show_signature(signer_name(role, arena.place, translate), by_role.get(role))

    def show_signing(self, signed: Sequence[Signed], arena: Arena) -> None:
        """Offer to sign; the button names who is next."""
        taken = {each.signature.role for each in signed}
        waiting = [role for role in ROLES if role not in taken]
        self.record.hide()
        self.hint.hide()
        self.sign.setVisible(bool(waiting))
        if waiting:
            self.sign.setText(_sign_words(waiting[0]))
        self.sign.setToolTip(
            ", ".join(signer_name(role, arena.place, translate) for role in waiting)
        )

    def show_recording(self, refusal: str, *, again: bool) -> None:
        """Offer to record what is ticked, or say why it cannot be recorded yet."""
        self.sign.hide()
        self.record.show()
        self.record.refuse(refusal)
        self.record.setText(
            translate("Decision", "Record a new decision")
            if again
            else translate("Decision", "Record the decision")
        )
        hint = refusal or (
            translate("Decision", "The earlier record stays readable as superseded.")
            if again
            else ""
        )
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))


class _Signer(QWidget):
    """One role: signed when, or waiting."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._picture = Picture(theme, "timer", "control", 20)
        self._name = Label(theme, "", 14, 500)
        self._when = Label(theme, "", 12, 400, "ink2", tabular=True)
        row.addWidget(self._picture)
        row.addWidget(self._name, 1)
        row.addWidget(self._when)

    def show_signature(self, role: str, signed: Signed | None) -> None:
        """Show a role and its signature, if there is one."""
        self._name.setText(role)
        if signed is None:
            self._picture.show_icon("timer", "control")
            self._when.setText(translate("Decision", "waiting"))
            return
        self._picture.show_icon(*(("checkc", "ok") if signed.holds else ("alert", "danger")))
        self._when.setText(day_and_clock(signed.signature.made))
        self._name.setToolTip(tip(signed.signature.name))


def _sign_words(role: Role) -> str:
    return {
        Role.FACILITATOR: translate("Decision", "Sign off as facilitator"),
        Role.SPEAKER: translate("Decision", "Sign off for the group"),
        Role.REGION: translate("Decision", "Sign off for the region"),
    }[role]
