"""One piece of long work at a time, with its progress and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.ports import Progress
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.tasks import Job, Tasks
from wmt_desktop.ui.widgets.toast import Toast

T = TypeVar("T")
Call = Callable[[], None]


class Jobs(QObject):
    """Runs long work for the desk and says why it failed.

    Signals:
        changed: Work has begun or ended.
        progressed: Arguments: steps done, steps in all.
        failed: Work was refused.

    Attributes:
        words: What is being done, for people.
    """

    changed = Signal()
    progressed = Signal(int, int)
    failed = Signal()

    def __init__(self, tasks: Tasks, toast: Toast, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._toast = toast
        self._job: Job | None = None
        self._again: Call | None = None
        self._next: Call | None = None
        self._later: Call | None = None
        self.words = ""

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._job is not None

    @property
    def blocking(self) -> bool:
        """Whether something is under way that must not be given up for other work."""
        return self._job is not None and self._again is None

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        words: str,
        again: Call | None = None,
    ) -> None:
        """Begin. Nothing may be under way; ``after`` sees to that.

        Args:
            work: As of ``Tasks.run``.
            done: Called with the result, when nothing is under way any more.
            again: The work only looks, so it gives way to other work; this begins it anew later.
        """
        assert self._job is None

        def finished(result: T) -> None:
            if self._end():
                done(result)
            self._go_on()

        def failed(error: Exception) -> None:
            if self._end():
                self._say(error)
                self.failed.emit()
            self._go_on()

        self.words = words
        self._again = again
        if again is not None:
            self._later = None
        self._job = self._tasks.run(work, finished, failed, self._on_progress)
        self.changed.emit()

    def after(self, then: Call) -> None:
        """Do this when nothing is under way; what only looks is given up for it."""
        if self._job is None:
            then()
            return
        self._next = then
        if self._again is not None:
            self._job.cancel()

    def cancel(self) -> None:
        """Stop at the next step."""
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> bool:
        """Take note of the end; return whether the answer is still of interest."""
        # The window may be gone by the time the work has ended.
        if not isValid(self):
            return False
        given_up = self._next is not None and self._again is not None
        if given_up:
            self._later = self._again
        self._job = self._again = None
        if self._next is None:
            self.changed.emit()
        return not given_up

    def _go_on(self) -> None:
        """Begin what waits: first what was asked for, then what was given up for it."""
        if not isValid(self):
            return
        waiting = self._next is not None
        if self._job is None and self._next is not None:
            call, self._next = self._next, None
            call()
        if self._job is None and self._later is not None:
            call, self._later = self._later, None
            call()
        if self._job is None and waiting:
            self.changed.emit()

    def _on_progress(self, done: int, total: int) -> None:
        if isValid(self):
            self.progressed.emit(done, total)

    def _say(self, error: Exception) -> None:
        if isinstance(error, WmtError) and error.code == Code.CANCELLED:
            self._toast.show_text(say(error), icon="info")
        else:
            self._toast.show_refusal(error)
