"""What happens when the program itself fails: a report on disk and a kind sentence."""

from __future__ import annotations

import faulthandler
import logging
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterator
from copy import copy
from functools import cached_property
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.ui.i18n import fill, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_log = logging.getLogger("wmt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_LIMIT = 1_000_000
_PRIVATE = 0o600


class CrashReporter(QObject):
    """Writes every unexpected error to a log file and tells the user once.

    Everything that was confirmed with Enter is on disk by then, so the program goes on.
    """

    # Errors on other threads are shown on the thread of the windows.
    _happened = Signal(str)

    def __init__(self, folder: Path, app: QApplication) -> None:
        """Begin to watch.

        Args:
            folder: Where the log goes; it is created. Where it cannot be, the system's folder for
                temporary files takes its place.
        """
        super().__init__(app)
        folder = _writable(folder)
        self.file = folder / "wmt.log"
        handler = _LogFile(self.file)
        logging.getLogger().addHandler(handler)
        self._handler = handler
        # A crash in native code can no longer log: the interpreter writes it to a file of its own.
        native = folder / "crash.log"
        native.touch(_PRIVATE)
        self._native = native.open("a", encoding="utf-8")
        faulthandler.enable(self._native)
        self._shown: QMessageBox | None = None
        self._happened.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._hooks = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        qInstallMessageHandler(_on_qt_message)

    def close(self) -> None:
        """Stop watching."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(None)
        faulthandler.disable()
        self._native.close()
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.critical("unexpected error", exc_info=(kind, error, trace))
        self._happened.emit(_name(error))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, what: str) -> None:
        # One message at a time: an error while painting comes again with every frame.
        if self._shown is not None:
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QApplication.activeWindow())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("WMT Arena")
        box.setText(translate("Crash", "Something went wrong inside the program."))
        box.setInformativeText(
            fill(
                translate(
                    "Crash",
                    "Your notes and votes are saved. You can go on working. "
                    "If it happens again, please send this file to the support: %1",
                ),
                self.file,
            )
        )
        box.setDetailedText(what)
        box.finished.connect(self._on_closed)
        self._shown = box
        box.open()

    def _on_closed(self) -> None:
        self._shown = None


class _LogFile(logging.Handler):
    """Writes to a file that does not grow without end; most runs have nothing to write."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._path = file

    @cached_property
    def _file(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        class PrivateFile(RotatingFileHandler):
            @override
            def _open(self) -> TextIOWrapper:
                Path(self.baseFilename).touch(_PRIVATE)
                return super()._open()

        file = PrivateFile(self._path, maxBytes=_LIMIT, backupCount=2, encoding="utf-8")
        file.setFormatter(_Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        return file

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._file.emit(record)

    @override
    def close(self) -> None:
        if "_file" in self.__dict__:
            self._file.close()
        super().close()


class _Discreet(logging.Formatter):
    """Writes what failed and where, but not what an error says: that may be a name or a ballot."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        record = copy(record)
        record.exc_text = None  # another handler may have left what it wrote there
        return super().format(record)

    @override
    def formatException(self, ei: object) -> str:
        assert isinstance(ei, tuple)
        return "".join(_told(ei[1])).rstrip()


def _told(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield from traceback.format_tb(error.__traceback__)
        yield f"{_name(error)}\n"
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if error is not None:
            yield "after\n"


def _name(error: BaseException) -> str:
    if isinstance(error, WmtError):
        return f"{type(error).__name__}: {error.code}"
    if isinstance(error, OSError):
        return f"{type(error).__name__}: {error.strerror}"
    return type(error).__qualname__


def _writable(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        tempfile.TemporaryFile(dir=folder).close()
    except OSError:
        return Path(tempfile.mkdtemp(prefix="wmt-log-"))
    return folder


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    del context
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", text)
