from __future__ import annotations

import logging
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from wmt_desktop.app.crash import CrashReporter
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.ui.errors import say


@pytest.fixture
def reporter(tmp_path: Path, qapp: QApplication) -> Iterator[CrashReporter]:
    watching = CrashReporter(tmp_path / "log", qapp)
    yield watching
    watching.close()
    watching.deleteLater()


def boxes() -> list[QMessageBox]:
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QMessageBox) and widget.isVisible()
    ]


def fail(reporter: CrashReporter, text: str) -> None:
    error = ValueError(text)
    sys.excepthook(ValueError, error, error.__traceback__)


def test_an_unexpected_error_is_logged_and_told_once(qtbot: QtBot, reporter: CrashReporter) -> None:
    fail(reporter, "first")
    fail(reporter, "second")
    qtbot.waitUntil(lambda: bool(boxes()))
    (box,) = boxes()
    assert str(reporter.file) in box.informativeText()
    assert box.detailedText() == "ValueError"
    assert reporter.file.read_text(encoding="utf-8").count("ValueError") == 2
    assert reporter.file.stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    box.close()


def test_neither_names_nor_ballots_get_into_the_log(qtbot: QtBot, reporter: CrashReporter) -> None:
    name = "a" + "nna"  # the lines of the program itself are told

    def cast() -> None:
        raise KeyError(name)

    try:
        try:
            cast()
        except KeyError as error:
            raise WmtError(Code.AMBIGUOUS, name=name) from error
    except WmtError as error:
        sys.excepthook(type(error), error, error.__traceback__)
        say(ValueError(name))
        logging.getLogger("wmt").exception("casting failed")
    qtbot.waitUntil(lambda: bool(boxes()))
    boxes()[0].close()
    log = reporter.file.read_text(encoding="utf-8")
    assert name not in log
    assert all(each in log for each in ("in cast", "KeyError", "WmtError: ambiguous"))


def test_an_error_on_another_thread_is_told_as_well(qtbot: QtBot, reporter: CrashReporter) -> None:
    def work() -> None:
        raise ValueError("in the worker")

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: bool(boxes()))
    assert boxes()[0].detailedText() == "ValueError"
    boxes()[0].close()


def test_what_qt_says_goes_to_the_log(reporter: CrashReporter) -> None:
    qWarning("a word from Qt")
    assert "a word from Qt" in reporter.file.read_text(encoding="utf-8")


def test_where_no_log_can_be_kept_the_program_starts_all_the_same(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "log").write_text("a file in the way", "utf-8")
    watching = CrashReporter(tmp_path / "log", qapp)
    qWarning("a word from Qt")
    watching.close()
    watching.deleteLater()
    assert "a word from Qt" in watching.file.read_text(encoding="utf-8")


def test_nothing_is_left_behind(tmp_path: Path, qapp: QApplication) -> None:
    before = (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
    watching = CrashReporter(tmp_path, qapp)
    watching.close()
    watching.deleteLater()
    after = (sys.excepthook, threading.excepthook, list(logging.getLogger().handlers))
    assert after == before


def test_a_damaged_database_is_one_sentence_before_any_window(tmp_path: Path) -> None:
    database = tmp_path / "arenas.db"
    database.write_bytes(b"this is no database" * 100)
    # In a process of its own: the message is modal and there is nobody to press its button.
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from wmt_desktop.app.gui import run_gui\n"
        "from wmt_desktop.app.paths import Folders\n"
        "from wmt_desktop.ui.widgets.dialog import Dialog\n"
        "Dialog.exec = lambda dialog: print(dialog.consequence.text())\n"
        "root = Path(sys.argv[1])\n"
        "sys.exit(run_gui(str(root / 'arenas.db'), 'en', Folders(root, root, root)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert "arenas.db" in done.stdout
    assert database.read_bytes() == b"this is no database" * 100
