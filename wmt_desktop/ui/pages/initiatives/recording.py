"""Recording what was chosen: the record, what it replaces, who signs it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision
from wmt_desktop.services.deciding import BY_HAND, Choose
from wmt_desktop.services.services import Services
from wmt_desktop.services.signing import Sign, Signed
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.initiatives.choosing import SLOW, Choosing, as_command
from wmt_desktop.ui.pages.initiatives.records import DecisionsDialog
from wmt_desktop.ui.pages.initiatives.sign_dialog import SignDialog
from wmt_desktop.ui.pages.parts import ask_reason
from wmt_desktop.ui.tasks import Job, Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.toast import Toast


class Recording(QObject):
    """Records a selection of one arena and has it signed.

    Signals:
        recorded: A decision was recorded. Argument: its arena.
        busy_changed: A record that takes long is begun or done. Argument: whether it is begun.
    """

    recorded = Signal(str)
    busy_changed = Signal(bool)

    def __init__(
        self, services: Services, theme: ThemeManager, toast: Toast, tasks: Tasks, window: QWidget
    ) -> None:
        super().__init__(window)
        self._services = services
        self._theme = theme
        self._toast = toast
        self._tasks = tasks
        self._window = window
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a record that takes long is being made."""
        return self._job is not None

    def record(self, arena: Arena, choosing: Choosing, replaced: Sequence[Signed]) -> None:
        """Record a selection; ask first why, where it replaces a record that somebody signed."""
        if not replaced:
            self._record(arena, choosing)
            return
        ask_reason(
            self._window,
            self._theme,
            translate("Initiatives", "Replace a signed record?"),
            translate(
                "Initiatives",
                "It has %n signatures and stays readable as superseded. "
                "The new record needs signatures of its own.",
                None,
                len(replaced),
            ),
            label=translate("Initiatives", "Why it is replaced"),
            keep=translate("Initiatives", "Keep the signed record"),
            go=translate("Initiatives", "Replace it"),
            act=lambda reason: self._replace(arena, choosing, reason),
        )

    def sign(self, arena: Arena, decision: Decision, signed: Sequence[Signed]) -> None:
        """Ask who signs a decision."""
        self._open(
            SignDialog(
                self._theme,
                decision,
                self._titles(arena),
                arena,
                {each.signature.role for each in signed},
                lambda role, name: self._services.signing.sign(
                    Sign(arena.id, decision.id, role, name)
                ),
                self._window,
            )
        )

    def show_all(
        self,
        arena: Arena,
        standing: Sequence[Decision],
        signed: Mapping[str, tuple[Signed, ...]],
    ) -> None:
        """Show every record of an arena."""
        self._open(
            DecisionsDialog(
                self._theme,
                self._services.decisions.all(arena.id),
                {each.id for each in standing},
                signed,
                self._titles(arena),
                arena,
                self._window,
            )
        )

    def _replace(self, arena: Arena, choosing: Choosing, reason: str) -> None:
        if not reason.strip():
            raise WmtError(Code.REASON_NEEDED)
        text = fill(translate("Initiatives", "Replaces an earlier record: %1"), reason.strip())
        self._record(arena, replace(choosing, reason=f"{choosing.reason.strip()}\n\n{text}"))

    def _record(self, arena: Arena, choosing: Choosing) -> None:
        service, rule = self._services.decisions, choosing.recorded_rule
        command = as_command(choosing, arena)
        if rule in BY_HAND:
            picked = choosing.picked
            choose = Choose(
                arena.id,
                command.budget,
                picked,
                choosing.reason,
                choosing.limit,
                rule,
                choosing.review,
            )
            self._try(lambda: service.choose(choose), arena.id)
        elif rule not in SLOW:
            self._try(lambda: service.select(command), arena.id)
        elif self._job is None:
            self._job = self._tasks.run(
                # Once it is asked for, nothing stops it half-way: it is counted and written at once.
                lambda _: service.select(command),
                lambda _: self._on_recorded_later(arena.id),
                self._on_refused,
            )
            self.busy_changed.emit(True)

    def _try(self, act: Callable[[], object], arena: str) -> None:
        try:
            act()
        except WmtError as error:
            self._toast.show_refusal(error)
        else:
            self._on_recorded(arena)

    def _on_recorded_later(self, arena: str) -> None:
        self._rest()
        self._on_recorded(arena)

    def _on_refused(self, error: Exception) -> None:
        self._rest()
        if not isinstance(error, WmtError):
            raise error
        self._toast.show_refusal(error)

    def _rest(self) -> None:
        self._job = None
        self.busy_changed.emit(False)

    def _on_recorded(self, arena: str) -> None:
        self.recorded.emit(arena)
        self._toast.show_text(translate("Initiatives", "The decision is recorded."), icon="sign")

    def _titles(self, arena: Arena) -> dict[str, str]:
        return {each.id: each.title for each in self._services.initiatives.all(arena.id)}

    @staticmethod
    def _open(dialog: Dialog) -> None:
        dialog.exec()
        dialog.deleteLater()
