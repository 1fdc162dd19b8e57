"""The selection of one arena while the group talks: rule, ticks, reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.voting.affordable import exclusions
from wmt_desktop.domain.voting.selection import Selection
from wmt_desktop.services.arenas import EditArena
from wmt_desktop.services.deciding import BY_HAND, MANUAL, Select
from wmt_desktop.services.services import Services
from wmt_desktop.services.signing import Signed
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.pages.initiatives.choosing import (
    SLOW,
    Choosing,
    as_command,
    beginning,
    enough_for_fair_shares,
    refusal_to_record,
    says_the_same,
)
from wmt_desktop.ui.pages.initiatives.decision_card import DecisionCard
from wmt_desktop.ui.pages.initiatives.drafts import Drafts
from wmt_desktop.ui.pages.initiatives.facts import Facts
from wmt_desktop.ui.pages.initiatives.recording import Recording
from wmt_desktop.ui.pages.initiatives.records import StepsDialog
from wmt_desktop.ui.pages.initiatives.sets_dialog import SetsDialog
from wmt_desktop.ui.pages.initiatives.words import exclusion_sentence, rule_summary
from wmt_desktop.ui.tasks import Job, Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.toast import Toast

_EXCLUSIONS = 2


class Selecting(QObject):
    """Drives the card with rule, reason and record.

    Signals:
        changed: Other initiatives are ticked, or the limit is another.
    """

    changed = Signal()

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        toast: Toast,
        card: DecisionCard,
        drafts: Drafts,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._theme = theme
        self._toast = toast
        self._card = card
        self._drafts = drafts
        self._tasks = tasks
        self._job: Job | None = None
        self._window = window
        self._arena: Arena | None = None
        self._facts = Facts()
        self._standing: tuple[Decision, ...] = ()
        self._decisions: tuple[Decision, ...] = ()
        self._signed: dict[str, tuple[Signed, ...]] = {}
        self._selection: Selection | None = None
        self._unfolded = False
        self._choosing = Choosing()
        self._recording = Recording(services, theme, toast, tasks, window)
        self._connect()

    @property
    def picked(self) -> list[Initiative]:
        """What is ticked, in the order of selection."""
        by_id = {each.id: each for each in self._facts.initiatives}
        return [by_id[each] for each in self._choosing.picked if each in by_id]

    @property
    def limit(self) -> int | None:
        """Most initiatives that may be selected, or None."""
        return self._choosing.limit

    @property
    def in_force(self) -> Decision | None:
        """The decision that is in force; the last where laptops decided differently."""
        return self._standing[-1] if self._standing else None

    def begin(self, arena: Arena, facts: Facts) -> None:
        """Go on with the selection of an arena."""
        self._selection = None
        self._unfolded = False
        self._read(arena, facts)
        self._choosing = self._drafts.of(arena.id) or beginning(self.in_force)
        self.show()

    def follow(self, arena: Arena, facts: Facts) -> None:
        """Show the arena as it is now; a decision that came from elsewhere is begun with."""
        before = self.in_force
        self._read(arena, facts)
        if self.in_force != before:
            self._choosing = beginning(self.in_force)
            self._drafts.keep(arena.id, None)
        self.show()

    def show(self) -> None:
        """Show what is ticked, and whether it can be recorded or signed."""
        arena = self._arena
        if arena is None:
            return
        choosing, card = self._choosing, self._card
        card.show_reason(choosing.reason)
        card.show_review(choosing.review)
        card.show_budget(arena.budget)
        card.show_limit(choosing.limit)
        card.retranslate(arena.currency, len(self.picked))
        self._show_rule(arena)
        self._show_record(arena)

    def flush(self) -> None:
        """Write the draft down now."""
        self._drafts.write()

    # showing

    def _read(self, arena: Arena, facts: Facts) -> None:
        self._arena, self._facts = arena, facts
        self._decisions = self._services.decisions.all(arena.id)
        self._standing = self._services.decisions.standing(arena.id)
        self._signed = self._services.signing.of(arena.id)

    def _show_rule(self, arena: Arena) -> None:
        rule, choosing = self._card.rule, self._choosing
        enough = enough_for_fair_shares(self._facts.initiatives, self._facts.dots, arena.budget)
        refused = (
            ""
            if enough
            else translate("Initiatives", "Fair shares need money for at least four ideas.")
        )
        rule.offer(choosing.rule, refused)
        rule.apply.setVisible(choosing.rule not in BY_HAND)
        rule.apply.refuse(self._apply_refusal(refused))
        rule.steps.setVisible(self._selection is not None)
        rule.sets.setVisible(choosing.rule not in BY_HAND)
        rule.sets.refuse("" if arena.budget else translate("Initiatives", "Set the budget first."))
        rule.notice.show_text(self._notice(arena))
        folded = self._is_recorded and not self._unfolded
        rule.fold(rule_summary(choosing, arena) if folded else "")

    def _notice(self, arena: Arena) -> str:
        """Return what the choice differs from and what it excludes."""
        sentences = []
        choosing = self._choosing
        if self.picked and choosing.recorded_rule == MANUAL and choosing.rule != MANUAL:
            sentences.append(
                translate("Initiatives", "The rule was not applied: recorded as chosen by hand.")
                if choosing.by_rule is None
                else translate(
                    "Initiatives", "Your ticks differ from the rule: recorded as chosen by hand."
                )
            )
        picked = [each.id for each in self.picked if each.cost is not None]
        costs = {each.id: each.cost for each in self._facts.initiatives if each.cost is not None}
        if picked and arena.budget and sum(costs[each] for each in picked) <= arena.budget:
            found = exclusions(picked, costs, arena.budget, choosing.limit)
            sentences += [
                exclusion_sentence(each, self._facts.titles, arena.currency)
                for each in found
                if not each.by_limit
            ][:_EXCLUSIONS]
        return " ".join(sentences)

    def _show_record(self, arena: Arena) -> None:
        card, decision = self._card.record, self.in_force
        signed = self._signed.get(decision.id, ()) if decision else ()
        card.show_decision(decision, len(self._standing), signed, arena)
        card.earlier.setVisible(bool(self._decisions))
        card.earlier.setText(
            translate("Initiatives", "Show all %n records", None, len(self._decisions))
            if len(self._decisions) > 1
            else translate("Initiatives", "Show the record")
        )
        if self._is_recorded and decision is not None:
            card.show_signing(signed, arena)
        else:
            refusal = refusal_to_record(
                self._choosing, self.picked, arena.budget, arena.currency, self._open_objections
            )
            card.show_recording(refusal, again=decision is not None)

    @property
    def _is_recorded(self) -> bool:
        """Whether what is ticked and written is the one decision in force."""
        budget = self._arena.budget if self._arena else None
        return len(self._standing) == 1 and says_the_same(self._choosing, budget, self._standing[0])

    @property
    def _open_objections(self) -> int:
        picked = set(self._choosing.picked)
        return sum(
            each.initiative in picked and not each.settled for each in self._facts.objections
        )

    def _apply_refusal(self, fair_shares: str) -> str:
        if self._arena is None or not self._arena.budget:
            return translate("Initiatives", "Set the budget first.")
        return fair_shares if self._choosing.rule == "fair-shares" else ""

    # choosing

    def _connect(self) -> None:
        card = self._card
        card.rule_chosen.connect(self._on_rule_chosen)
        card.budget_set.connect(self._on_budget_set)
        card.limit_set.connect(lambda limit: self._change(limit=limit))
        card.apply_requested.connect(self._on_apply_requested)
        card.steps_requested.connect(self._on_steps_requested)
        card.sets_requested.connect(self._on_sets_requested)
        card.change_requested.connect(self._on_change_requested)
        card.reason_changed.connect(lambda text: self._change(reason=text))
        card.review_set.connect(lambda minute: self._change(review=minute))
        card.record_requested.connect(self._on_record_requested)
        card.sign_requested.connect(self._on_sign_requested)
        card.decisions_requested.connect(self._on_decisions_requested)
        self._recording.recorded.connect(self._on_recorded)
        self._recording.busy_changed.connect(lambda busy: card.rule.show_busy(busy=busy))

    def pick(self, initiative: str, ticked: bool) -> None:
        """Tick an initiative, behind those that are ticked, or untick it."""
        others = tuple(each for each in self._choosing.picked if each != initiative)
        self._change(picked=(*others, initiative) if ticked else others)

    def _change(self, **values: object) -> None:
        self._choosing = replace(self._choosing, **values)  # type: ignore[arg-type]
        if self._arena is not None:
            same = self._choosing == beginning(self.in_force)
            self._drafts.keep(self._arena.id, None if same else self._choosing)
        self.show()
        self.changed.emit()

    def _on_rule_chosen(self, rule: str) -> None:
        self._selection = None
        self._change(rule=rule, by_rule=None)

    def _on_change_requested(self) -> None:
        self._unfolded = True
        self.show()
        self._card.rule.rule.setFocus()

    def _on_budget_set(self, budget: int | None) -> None:
        if self._arena is not None:
            command = EditArena(replace(self._arena, budget=budget), self._arena)
            self._try(lambda: self._services.arenas.edit(command))

    def _on_apply_requested(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        arena = self._arena
        if arena is None or self._recording.busy:
            return
        command = as_command(self._choosing, arena)
        if command.rule not in SLOW:
            try:
                self._take(self._services.decisions.preview(command))
            except WmtError as error:
                self._toast.show_refusal(error)
            return
        self._job = self._tasks.run(
            lambda progress: self._services.decisions.preview(command, progress),
            lambda selection: self._on_counted(command, selection),
            self._on_not_counted,
        )
        self._card.rule.show_busy(busy=True)

    def _take(self, selection: Selection) -> None:
        self._selection = selection
        self._change(picked=selection.selected, by_rule=selection.selected)

    def _on_counted(self, command: Select, selection: Selection) -> None:
        self._job = None
        self._card.rule.show_busy(busy=False)
        # What was changed meanwhile asks for another count.
        if self._arena is not None and command == as_command(self._choosing, self._arena):
            self._take(selection)

    def _on_not_counted(self, error: Exception) -> None:
        self._job = None
        self._card.rule.show_busy(busy=False)
        if not isinstance(error, WmtError):
            raise error
        if error.code is not Code.CANCELLED:
            self._toast.show_refusal(error)

    def _on_steps_requested(self) -> None:
        if self._selection is None or self._arena is None:
            return
        steps = [step.as_record() for step in self._selection.steps]
        self._open(
            StepsDialog(
                self._theme,
                self._selection.rule,
                steps,
                self._facts.titles,
                self._arena.currency,
                self._window,
            )
        )

    def _on_sets_requested(self) -> None:
        arena = self._arena
        if arena is None or arena.budget is None:
            return
        try:
            sets = self._services.decisions.alternatives(as_command(self._choosing, arena))
        except WmtError as error:
            self._toast.show_refusal(error)
            return
        dialog = SetsDialog(
            self._theme, sets, self._facts, arena, self._choosing, parent=self._window
        )
        self._open(dialog)
        if dialog.chosen is not None:
            self._change(picked=dialog.chosen)

    # recording and signing

    def _on_record_requested(self) -> None:
        arena, decision = self._arena, self.in_force
        if arena is not None:
            picked = tuple(each.id for each in self.picked)
            signed = self._signed.get(decision.id, ()) if decision else ()
            self._recording.record(arena, replace(self._choosing, picked=picked), signed)

    def _on_recorded(self, arena: str) -> None:
        self._unfolded = False
        self._drafts.keep(arena, None)
        # The button that was pressed is gone; the next step is to sign.
        self._card.record.sign.setFocus()

    def _on_sign_requested(self) -> None:
        arena, decision = self._arena, self.in_force
        if arena is not None and decision is not None:
            self._recording.sign(arena, decision, self._signed.get(decision.id, ()))

    def _on_decisions_requested(self) -> None:
        if self._arena is not None:
            self._recording.show_all(self._arena, self._standing, self._signed)

    @staticmethod
    def _open(dialog: Dialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except WmtError as error:
            self._toast.show_refusal(error)
            return False
        return True
