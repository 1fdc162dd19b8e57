"""Long work (merge, import, report) away from the windows."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.ports import Progress

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work that was handed in.

    Attributes:
        stop: Set when the work should end at its next step.
    """

    stop: Event = field(default_factory=Event)

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.stop.set()


class Tasks(QObject):
    """Runs one job after another on a worker thread; answers arrive on the windows' thread."""

    # One relay for all jobs: Qt objects that live on pool threads are freed twice sooner or later.
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="wmt-work")
        self._closed = False
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
        progress: Progress | None = None,
    ) -> Job:
        """Start ``work``; exactly one of ``done`` and ``failed`` is called afterwards.

        After ``close`` nothing is begun: an answer that was still on its way may ask for more.

        Args:
            work: Runs on the worker thread. It must not touch a widget and returns plain data. The
                argument reports (steps done, steps in all) and raises ``WmtError(CANCELLED)`` when
                the user pressed Cancel.
            progress: Called with each report.
        """
        job = Job()

        def report(count: int, total: int) -> None:
            if job.stop.is_set():
                raise WmtError(Code.CANCELLED)
            if progress is not None:
                self._answered.emit(partial(progress, count, total))

        def body() -> None:
            try:
                result = work(report)
            # The worker must not swallow anything: whatever was raised reaches `failed`.
            except Exception as error:
                self._answered.emit(partial(failed, error))
            else:
                self._answered.emit(partial(done, result))

        if not self._closed:
            self._pool.submit(body)
        return job

    def close(self) -> None:
        """Finish the running job, drop those that wait."""
        self._closed = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _on_answered(self, call: object) -> None:
        cast("Callable[[], None]", call)()
