"""What the coordinator does about conflicts: choose, keep both, leave an urn out or count it, erase."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from wmt_desktop.services.history import Step
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import (
    ChooseVersion,
    ExcludeUrn,
    IncludeUrn,
    KeepBoth,
)
from wmt_desktop.ui.coordinator.conflict_card import ConflictCard
from wmt_desktop.ui.coordinator.conflict_facts import ConflictFacts
from wmt_desktop.ui.coordinator.conflict_words import kept_both_words
from wmt_desktop.ui.coordinator.erasing import Erasing
from wmt_desktop.ui.coordinator.jobs import Jobs
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.parts import undo_of
from wmt_desktop.ui.pages.urn_dialogs import ask_exclusion, ask_inclusion
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.toast import Toast

T = TypeVar("T")


class Settling:
    """Carries out the answers of the conflict panel; each is an ordinary change that merges."""

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        jobs: Jobs,
        toast: Toast,
        parent: QWidget,
        settled: Callable[[], None],
    ) -> None:
        """Take what is needed.

        Args:
            settled: Called after each answer; one that confirms what holds changes no row, so no
                event tells of it.
        """
        self._settled = settled
        self._services = services
        self._theme = theme
        self._jobs = jobs
        self._toast = toast
        self._parent = parent
        self._erasing = Erasing(services, theme, jobs, toast, parent, settled)

    def connect_to(self, card: ConflictCard) -> None:
        """Answer to this panel."""
        card.choice_requested.connect(self.choose)
        card.both_requested.connect(self.keep_both)
        card.exclusion_requested.connect(self.exclude)
        card.inclusion_requested.connect(self.include)
        card.erasure_requested.connect(self.erase)

    def choose(self, facts: ConflictFacts, version: int) -> None:
        """Let one of the versions hold."""
        command = ChooseVersion(facts.arena.id, facts.conflict.id, version)
        device = facts.conflict.versions[version].device
        self._run(
            lambda: self._services.sessions.choose(command),
            fill(translate("Conflicts", "Settled: the version of %1 holds."), device),
            undo_in=facts.arena.id,
        )

    def keep_both(self, facts: ConflictFacts) -> None:
        """Keep both versions."""
        command = KeepBoth(facts.arena.id, facts.conflict.id)
        self._run(
            lambda: self._services.sessions.keep_both(command),
            kept_both_words(facts),
            undo_in=facts.arena.id,
        )

    def exclude(self, facts: ConflictFacts) -> None:
        """Ask whose urn is left out, and leave it out."""
        round_ = facts.conflict.entity
        urns = [
            each for each in self._services.voting.urns(round_) if each.disputed and each.counted
        ]
        answer = ask_exclusion(self._parent, self._theme, facts.title, urns) if urns else None
        if answer is not None:
            command = ExcludeUrn(facts.arena.id, round_, *answer)
            self._run(
                lambda: self._services.sessions.exclude_urn(command),
                translate("Urns", "The urn is left out."),
            )

    def include(self, facts: ConflictFacts) -> None:
        """Ask which urn that was left out is counted again, and count it."""
        round_ = facts.conflict.entity
        urns = [each for each in self._services.voting.urns(round_) if each.excluded]
        answer = ask_inclusion(self._parent, self._theme, facts.title, urns) if urns else None
        if answer is not None:
            command = IncludeUrn(facts.arena.id, round_, *answer)
            self._run(
                lambda: self._services.sessions.include_urn(command),
                translate("Urns", "The urn is counted again."),
            )

    def erase(self, facts: ConflictFacts) -> None:
        """Ask what of a text is erased for good, and erase it."""
        conflict = facts.conflict
        self._erasing.ask(facts.arena.id, conflict.entity, conflict.field)

    def _run(self, work: Callable[[], object], words: str, undo_in: str = "") -> None:
        """Do it and say so.

        Args:
            undo_in: The arena whose last step it is then; its Undo is offered.
        """
        before = self._step(undo_in)

        def done(_: object) -> None:
            undo = self._undo(undo_in, before) if self._step(undo_in) != before else None
            self._toast.show_text(words, icon="checkc", undo=undo)

        self._start(work, done)

    def _step(self, arena: str) -> Step | None:
        """Return what Undo would take back now; the settings of a vote are no such step."""
        return self._services.history.state(arena).undo if arena else None

    def _undo(self, arena: str, before: Step | None) -> Callable[[], None]:
        take_back = undo_of(self._services.history, arena, self._toast)

        def act() -> None:
            take_back()
            if self._step(arena) == before:
                words = translate("Conflicts", "Taken back: the conflict is open again.")
                self._toast.show_text(words, icon="undo")
            self._settled()

        return lambda: self._jobs.after(act)

    def _start(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        def finished(result: T) -> None:
            self._settled()
            done(result)

        writing = translate("Conflicts", "Being written…")
        self._jobs.after(lambda: self._jobs.run(lambda _: work(), finished, writing))
