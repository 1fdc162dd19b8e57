"""Documents are looked at as they will be saved, and never lack the logo by mistake."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]
import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.pages.conftest import Window
from tests.ui.pages.rooms import LEFT, arena_with_clusters, button, closed_vote, shown_texts
from wmt_desktop.services.document_settings import GoWithoutLogo
from wmt_desktop.services.services import Services
from wmt_desktop.ui.pages.documents.evidence_card import EvidenceCard, KeepDialog
from wmt_desktop.ui.pages.documents.logo_dialog import LogoDialog
from wmt_desktop.ui.pages.documents.preview import Preview
from wmt_desktop.ui.pages.documents.printing import paper_of, print_pages
from wmt_desktop.ui.pages.evaluation import EvaluationPage
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager

OpenPreview = Callable[..., Preview]


@pytest.fixture
def arena(services: Services) -> str:
    arena = arena_with_clusters(services)
    closed_vote(services, arena)
    return arena.id


@pytest.fixture
def preview(
    qtbot: QtBot,
    window: Window,
    services: Services,
    theme: ThemeManager,
    tasks: Tasks,
    arena: str,
    tmp_path: Path,
) -> OpenPreview:
    """Open the preview of the arena and wait for its pages."""

    def open_one(kind: str = "arena", language: str = "en") -> Preview:
        dialog = Preview(
            theme,
            services,
            tasks,
            services.arenas.get(arena),
            lambda _, suffix: tmp_path / f"saved.{suffix}",
            window,
            kind=kind,
            language=language,
        )
        dialog.show()
        shown(qtbot, dialog)
        return dialog

    return open_one


def shown(qtbot: QtBot, dialog: Preview) -> None:
    qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)


def child(parent: QWidget, kind: type[LogoDialog] | type[KeepDialog]) -> QWidget:
    (found,) = (each for each in parent.findChildren(kind) if each.isVisible())
    return found


def test_what_was_looked_at_is_what_is_saved(
    qtbot: QtBot, preview: OpenPreview, services: Services, arena: str, tmp_path: Path
) -> None:
    services.documents.go_without_logo(GoWithoutLogo(arena))
    dialog = preview()
    pages = dialog.view.pages
    assert pages > 2
    assert dialog.page.text() == f"Page 1 of {pages}"
    QTest.mouseClick(dialog.save, LEFT)
    saved = tmp_path / "saved.pdf"
    assert len(PdfReader(saved).pages) == pages
    assert any("Lunch" in page.extract_text() for page in PdfReader(saved).pages)
    dialog.view.go_to(pages)
    assert not dialog.grab().toImage().isNull()
    assert dialog.strip.currentIndex().row() == pages - 1
    QTest.mouseClick(dialog.back, LEFT)
    assert dialog.view.page == pages - 1
    dialog.close()


def test_pages_are_reached_and_enlarged_by_keys(preview: OpenPreview) -> None:
    dialog = preview()
    strip, view = dialog.strip, dialog.view
    title, first = view.pdf.outline()[1]
    for _ in range(first - 1):
        QTest.keyClick(strip, Qt.Key.Key_Down)
    assert view.page == first
    spoken = strip.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Page {first} of {view.pages}: {title}"
    QTest.keyClick(strip, Qt.Key.Key_End)
    assert view.page == view.pages
    fitted = view.zoom
    zooms = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        QTest.keyClick(dialog, key, Qt.KeyboardModifier.ControlModifier)
        zooms.append(view.zoom)
    assert fitted < zooms[0] < zooms[1]
    assert zooms[2:] == [pytest.approx(zooms[0]), fitted]
    assert view.page == view.pages
    for _ in range(9):
        QTest.mouseClick(dialog.larger, LEFT)
    assert view.zoom == pytest.approx(3, abs=0.01)
    assert view.horizontalScrollBar().maximum() > 0
    dialog.close()


def test_a_part_that_is_left_out_is_gone_from_the_pages(qtbot: QtBot, preview: OpenPreview) -> None:
    dialog = preview()
    parts = [title for title, _ in dialog.view.pdf.outline()]
    spans = {key: label.text() for key, label in dialog.choices.pages.items() if label.text()}
    assert dialog.choices.count.text() == f"{dialog.view.pages} pages"
    assert spans["cover"] == "1"
    (voted,) = (at for title, at in dialog.view.pdf.outline() if title == "What do we start?")
    assert spans["votes"].split("–")[0] == str(voted)
    dialog.choices.parts["votes"].setChecked(False)
    assert not dialog.save.isEnabled()
    assert dialog.choices.pages["ideas"].text() == ""
    shown(qtbot, dialog)
    assert dialog.choices.pages["votes"].text() == ""
    assert dialog.choices.pages["ideas"].text() == spans["ideas"]
    left = [title for title, _ in dialog.view.pdf.outline()]
    assert [title for title in parts if title not in left] == ["What do we start?"]
    pages = dialog.view.pages
    QTest.mouseClick(button(dialog.choices.paper, "A3 poster"), LEFT)
    shown(qtbot, dialog)
    with pypdfium2.PdfDocument(dialog._content) as poster:
        assert (len(poster), paper_of(poster).id()) == (pages, QPageSize.PageSizeId.A3)
    dialog.choices.show_kind("badges")
    assert not dialog.choices.options().poster, "badges keep their size"
    dialog.close()


def test_the_language_of_a_document_is_its_own(qtbot: QtBot, preview: OpenPreview) -> None:
    dialog = preview("attendance", "fi")
    assert dialog.view.pdf.outline()[0][0] != "Attendance list"
    dialog.close()


def test_names_are_only_in_the_document(
    qtbot: QtBot,
    preview: OpenPreview,
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    table = tmp_path / "people.csv"
    table.write_text("name\nĢirts Žagars\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(table), ""))
    before = services.sessions.digest()
    dialog = preview("badges")
    QTest.mouseClick(dialog.choices.names, LEFT)
    shown(qtbot, dialog)
    assert "Ģirts Žagars" in dialog.view.pdf.text_of(1)
    assert services.sessions.digest() == before
    dialog.close()


def test_what_cannot_be_made_is_said_where_the_pages_would_be(
    qtbot: QtBot, preview: OpenPreview
) -> None:
    dialog = preview()
    dialog.kind.set_key("decision")
    dialog.kind.chosen.emit("decision")
    qtbot.waitUntil(lambda: not dialog.cancel.isVisible() and bool(dialog.message.text()))
    assert "decision" in dialog.message.text()
    assert not dialog.save.isEnabled()
    dialog.close()


def test_the_logo_is_asked_for_before_a_document_leaves(
    qtbot: QtBot,
    preview: OpenPreview,
    services: Services,
    arena: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = preview()
    QTest.mouseClick(dialog.save, LEFT)
    assert not (tmp_path / "saved.pdf").exists()
    ask = child(dialog, LogoDialog)
    assert isinstance(ask, LogoDialog)
    wrong, right = tmp_path / "wrong.png", tmp_path / "right.png"
    wrong.write_bytes(b"no picture")
    Image.new("RGB", (300, 100), "blue").save(right)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))
    QTest.mouseClick(ask.choose, LEFT)
    assert "wrong.png" in ask.error.text()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(right), ""))
    QTest.mouseClick(ask.choose, LEFT)
    assert services.documents.logo(arena) == right.read_bytes()
    shown(qtbot, dialog)
    QTest.mouseClick(dialog.save, LEFT)
    assert PdfReader(tmp_path / "saved.pdf").pages[0].images
    dialog.close()


def test_who_goes_without_the_logo_goes_on_at_once(preview: OpenPreview, tmp_path: Path) -> None:
    dialog = preview("summary")
    assert not dialog.strip.isVisible()
    QTest.mouseClick(dialog.save, LEFT)
    ask = child(dialog, LogoDialog)
    assert isinstance(ask, LogoDialog)
    QTest.mouseClick(ask.without, LEFT)
    assert (tmp_path / "saved.pdf").exists()
    dialog.close()


def test_pages_are_printed_on_the_whole_sheet(preview: OpenPreview, tmp_path: Path) -> None:
    dialog = preview("summary")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    print_pages(pypdfium2.PdfDocument(dialog._content), printer)
    (page,) = PdfReader(tmp_path / "printed.pdf").pages
    assert round(float(page.mediabox.width)) == 595
    dialog.close()


def test_the_day_until_which_papers_are_kept_can_be_set(
    window: Window, services: Services, theme: ThemeManager, arena: str
) -> None:
    card = window.hold(EvidenceCard(theme, services))
    card.show_arena(arena)
    assert "rule" in card.kept.text()
    QTest.mouseClick(card.change, LEFT)
    dialog = child(card, KeepDialog)
    assert isinstance(dialog, KeepDialog)
    dialog.day.setDate(QDate(2020, 6, 30))
    QTest.mouseClick(dialog.keep, LEFT)
    assert "has passed already" in shown_texts(dialog)
    dialog.day.setDate(QDate(2045, 6, 30))
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    assert "30 Jun 2045" in card.kept.text()


def test_evidence_and_tables_are_saved_from_the_last_page(
    qtbot: QtBot,
    window: Window,
    services: Services,
    theme: ThemeManager,
    qt_bus: QtBus,
    tasks: Tasks,
    arena: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = window.hold(EvaluationPage(services, theme, qt_bus, window.toast, tasks))
    page.show_arena(arena)
    evidence, table = tmp_path / "evidence.zip", tmp_path / "arena"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(evidence), "*.zip"))
    QTest.mouseClick(page.evidence.save, LEFT)
    ask = child(page, LogoDialog)
    assert isinstance(ask, LogoDialog)
    QTest.mouseClick(ask.without, LEFT)
    qtbot.waitUntil(lambda: "Evidence" in window.toast.text, timeout=20_000)
    assert list(services.evidence.verify(evidence).titles) == [arena]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(table), "*.md"))
    QTest.mouseClick(page.other, LEFT)
    qtbot.waitUntil(lambda: "Tables" in window.toast.text, timeout=20_000)
    assert "Lunch" in table.with_suffix(".md").read_text("utf-8")
