"""The last stage: the report, the tables, the session file, and the arena in figures."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import LANGUAGES, Arena
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.bus import BallotCast, Event, Reloaded
from wmt_desktop.services.reporting import Written
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import Exported
from wmt_desktop.ui.i18n import NATIVE_NAMES, fill, translate
from wmt_desktop.ui.pages.documents.evidence_card import EvidenceCard
from wmt_desktop.ui.pages.documents.logo_dialog import with_logo
from wmt_desktop.ui.pages.documents.names import kinds
from wmt_desktop.ui.pages.formats import money, number
from wmt_desktop.ui.pages.frame import TwoColumns
from wmt_desktop.ui.pages.parts import Facts
from wmt_desktop.ui.pages.saving import ask_where
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.tasks import Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.flow import Flow
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.toast import Toast


class EvaluationPage(TwoColumns):
    """Offers what a group takes home from its arena."""

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        bus: QtBus,
        toast: Toast,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent=parent)
        self._theme = theme
        self._services = services
        self._toast = toast
        self._tasks = tasks
        self._arena: Arena | None = None
        self._stale = False
        self._heading = Label(theme, "", 28, 700, lines=0, spacing=-0.015)
        self._report_title = Label(theme, "", 16, 600)
        self._report_line = Label(theme, "", 14, 400, "ink2", lines=0)
        self.kind = Dropdown(theme)
        self.language = Dropdown(theme)
        self._kind_field = Field(theme, self.kind)
        self._language_field = Field(theme, self.language)
        self.preview = Button(theme, kind="primary", icon="eye")
        self.pdf = Button(theme, icon="file")
        self.html = Button(theme, icon="globe")
        self._tables_title = Label(theme, "", 16, 600)
        self._tables_line = Label(theme, "", 14, 400, "ink2", lines=0)
        self.xlsx = Button(theme, icon="export")
        self.csv = Button(theme, icon="export")
        self.other = Button(theme, icon="export")
        self._session_title = Label(theme, "", 16, 600)
        self._session_line = Label(theme, "", 14, 400, "ink2", lines=0)
        self.export = Button(theme, icon="usb")
        self.evidence = EvidenceCard(theme, services)
        self._figures_title = Label(theme, "", 16, 600)
        self.figures = Facts(theme, 152)
        self._digest_title = Label(theme, "", 12, 600, "ink2", lines=0)
        self._digest = Label(theme, "", 12, 400, "ink2", lines=0, tabular=True)
        self._lay_out(theme)
        self.preview.clicked.connect(self._open_preview)
        self.pdf.clicked.connect(lambda: self._save("pdf"))
        self.html.clicked.connect(lambda: self._save("html"))
        self.evidence.wanted.connect(lambda: self._with_logo("arena", self._write_evidence))
        self.xlsx.clicked.connect(lambda: self._write_table("xlsx"))
        self.csv.clicked.connect(lambda: self._write_table("csv"))
        self.other.clicked.connect(lambda: self._write_table("json", "pb", "md"))
        self.export.clicked.connect(self._export)
        bus.changed.connect(self._on_event)
        self.retranslate()

    def show_arena(self, arena_id: str) -> None:
        """Show the figures of an arena and offer its documents."""
        self._arena = self._services.arenas.get(arena_id)
        self.language.set_key(self._arena.language)
        self._refresh()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._heading.setText(translate("Evaluation", "Take it home"))
        self._report_title.setText(translate("Evaluation", "Report"))
        self._report_line.setText(
            translate(
                "Evaluation", "Totals equal the board and the results. No participant is named."
            )
        )
        self._kind_field.set_label(translate("Evaluation", "Document"))
        self._language_field.set_label(translate("Evaluation", "Language of the report"))
        self.kind.set_options(kinds())
        kept = self.language.key()
        self.language.set_options([(code, NATIVE_NAMES[code]) for code in LANGUAGES])
        self.language.set_key(kept)
        self.preview.setText(translate("Evaluation", "Look at it"))
        self.pdf.setText(translate("Evaluation", "Save as PDF"))
        self.html.setText(translate("Evaluation", "Save as a web page"))
        self._tables_title.setText(translate("Evaluation", "Tables"))
        self._tables_line.setText(
            translate(
                "Evaluation", "Ideas, clusters, votes and initiatives, to go on working with."
            )
        )
        self.xlsx.setText(translate("Evaluation", "Save as Excel"))
        self.csv.setText(translate("Evaluation", "Save as CSV"))
        self.other.setText(translate("Evaluation", "JSON, Pabulib, Markdown …"))
        self._session_title.setText(translate("Evaluation", "Session file for the coordinator"))
        self._session_line.setText(
            translate(
                "Evaluation",
                "Everything of this arena, signed by this laptop. Open votes and names stay here.",
            )
        )
        self.export.setText(translate("Evaluation", "Export the session file"))
        self.evidence.retranslate()
        self._figures_title.setText(translate("Evaluation", "This arena in figures"))
        self._digest_title.setText(
            translate("Evaluation", "Fingerprint; the same on every laptop with the same content")
        )
        if self._arena is not None:
            self._refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _lay_out(self, theme: ThemeManager) -> None:
        self.main.addWidget(self._heading)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(self._kind_field, 1)
        choices.addWidget(self._language_field, 1)
        report_card, report = _card(theme, self._report_title, self._report_line)
        report.addLayout(choices)
        report.addLayout(_row(self.preview, self.pdf, self.html))
        tables_card, tables = _card(theme, self._tables_title, self._tables_line)
        tables.addLayout(_row(self.xlsx, self.csv, self.other))
        session_card, session = _card(theme, self._session_title, self._session_line)
        session.addLayout(_row(self.export))
        for card in (report_card, tables_card, session_card, self.evidence):
            self.main.addWidget(card)
        self.main.addStretch(1)
        figures_card, figures = _card(theme, self._figures_title)
        figures.addWidget(self.figures)
        figures.addWidget(self._digest_title)
        figures.addWidget(self._digest)
        self.side.addWidget(figures_card)
        self.side.addStretch(1)

    def _on_event(self, event: object) -> None:
        if self._arena is None or not isinstance(event, Event) or isinstance(event, BallotCast):
            return
        arenas = event.arenas if isinstance(event, Reloaded) else (event.arena,)
        if self._arena.id in arenas:
            if self.isVisible():
                self._refresh()
            else:
                self._stale = True

    def _refresh(self) -> None:
        if self._arena is None:
            return
        self._stale = False
        report = self._services.reports.arena_report(self._arena.id)
        self._arena = report.arena
        self.figures.show_rows(_figures(report))
        self.evidence.show_arena(self._arena.id)
        # Groups of four can be read aloud and compared.
        digest = report.digest[:32]
        self._digest.setText(" ".join(re.findall("....", digest)))

    def _open_preview(self) -> None:
        if self._arena is None:
            return
        # It loads the reader of PDF files: only when somebody wants to look at one.
        from wmt_desktop.ui.pages.documents.preview import Preview

        Preview(
            self._theme,
            self._services,
            self._tasks,
            self._arena,
            self._ask_file,
            self.window(),
            kind=str(self.kind.key()),
            language=str(self.language.key()),
        ).open()

    def _save(self, suffix: str) -> None:
        self._with_logo(str(self.kind.key()), lambda: self._write_report(suffix))

    def _with_logo(self, kind: str, then: Callable[[], None]) -> None:
        if self._arena is not None:
            with_logo(self._theme, self._services, self._arena.id, kind, then, self)

    def _write_evidence(self) -> None:
        arena, language = self._arena, str(self.language.key())
        path = self._ask_file(translate("Evaluation", "Save the evidence"), "zip")
        if arena is None or path is None:
            return
        self._work(
            lambda: self._services.evidence.write(arena.id, path, language),
            lambda result: self._tell(translate("Evaluation", "Evidence saved."), result.file),
        )

    def _write_report(self, suffix: str) -> None:
        arena, kind = self._arena, str(self.kind.key())
        path = self._ask_file(translate("Evaluation", "Save the report"), suffix)
        if arena is None or path is None:
            return
        language = str(self.language.key())

        def written(result: Written) -> None:
            pages = translate("Evaluation", "Report saved, %n pages.", None, result.pages)
            words = translate("Evaluation", "Report saved.")
            self._tell(pages if result.pages else words, result.file)

        self._work(lambda: self._services.reports.write(arena.id, path, language, kind), written)

    def _write_table(self, *suffixes: str) -> None:
        arena, language = self._arena, str(self.language.key())
        path = self._ask_file(translate("Evaluation", "Save the tables"), *suffixes)
        if arena is None or path is None:
            return

        def written(result: Written) -> None:
            words = translate("Evaluation", "Tables saved.")
            if result.left_out:
                words = translate(
                    "Evaluation",
                    "Tables saved without %n initiatives that have no cost or no vote.",
                    None,
                    result.left_out,
                )
            self._tell(words, result.file)

        self._work(lambda: self._services.reports.table(arena.id, path, language), written)

    def _export(self) -> None:
        arena = self._arena
        path = self._ask_file(translate("Evaluation", "Export the session file"), "wmta")
        if arena is None or path is None:
            return

        def written(result: Exported) -> None:
            words = translate("Evaluation", "Session file saved, %n changes.", None, result.entries)
            self._tell(words, result.file)

        self._work(lambda: self._services.sessions.export(arena.id, path), written)

    def _ask_file(self, title: str, *suffixes: str) -> Path | None:
        """Ask where to save; of several kinds of files the person picks one."""
        if self._arena is None:
            return None
        return ask_where(
            self, title, self._arena.title, ";;".join(f"*.{each}" for each in suffixes)
        )

    def _work(self, call: Callable[[], object], done: Callable[..., None]) -> None:
        buttons = (
            self.pdf,
            self.html,
            self.xlsx,
            self.csv,
            self.other,
            self.export,
            self.evidence.save,
        )
        for button in buttons:
            button.refuse(translate("Evaluation", "Please wait until the file is written."))

        def free() -> None:
            for button in buttons:
                button.refuse("")

        def finished(result: object) -> None:
            free()
            done(result)

        def failed(error: Exception) -> None:
            free()
            self._toast.show_refusal(error)

        self._tasks.run(lambda _: call(), finished, failed)

    def _tell(self, sentence: str, file: Path) -> None:
        self._toast.show_text(
            sentence,
            icon="checkc",
            undo=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent))),
            action=translate("Evaluation", "Open the folder"),
        )


def _figures(report: ArenaReport) -> list[tuple[str, str]]:
    decision = report.in_force
    cast = sum(result.cast for result in report.votes)
    none = translate("Evaluation", "None yet")
    return [
        (translate("Evaluation", "People"), number(report.arena.people)),
        (translate("Evaluation", "Ideas"), number(len(report.ideas))),
        (translate("Evaluation", "Clusters"), number(len(report.idea_clusters))),
        (translate("Evaluation", "Closed votes"), number(len(report.votes))),
        (translate("Evaluation", "Ballots"), number(cast)),
        (translate("Evaluation", "Initiatives"), number(len(report.initiatives))),
        (
            translate("Evaluation", "Selected"),
            number(len(decision.selected)) if decision else none,
        ),
        (
            translate("Evaluation", "Budget used"),
            fill(
                translate("Evaluation", "%1 of %2"),
                money(decision.cost, report.arena.currency),
                money(decision.budget, report.arena.currency),
            )
            if decision
            else none,
        ),
    ]


def _card(theme: ThemeManager, *labels: Label) -> tuple[Card, QVBoxLayout]:
    card = Card(theme)
    column = QVBoxLayout(card)
    column.setContentsMargins(21, 21, 21, 21)
    column.setSpacing(12)
    for label in labels:
        column.addWidget(label)
    return card, column


def _row(*buttons: Button) -> Flow:
    row = Flow(12)
    for button in buttons:
        row.addWidget(button)
    return row
