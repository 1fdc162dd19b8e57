"""The preview of documents: the PDF itself, as it will be saved and printed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from wmt_desktop.domain.arena import LANGUAGES, Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.ports import Progress
from wmt_desktop.services.services import Services
from wmt_desktop.services.whole_file import write_whole
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import NATIVE_NAMES, fill, translate
from wmt_desktop.ui.pages.documents.choices import Choices
from wmt_desktop.ui.pages.documents.logo_dialog import with_logo
from wmt_desktop.ui.pages.documents.names import kinds
from wmt_desktop.ui.pages.documents.page_strip import PageStrip
from wmt_desktop.ui.pages.documents.pdf_view import PdfView
from wmt_desktop.ui.pages.documents.printing import ask_and_print
from wmt_desktop.ui.tasks import Job, Tasks
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.flow import Flow
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.toast import Toast

AskFile = Callable[[str, str], Path | None]
"""Asks where to save: title of the question and suffix."""
_SIZE = QSize(1440, 900)
_FRAME = 40
"""Room for a title bar."""
_SIDE = 288
_WIDEST_SIDE = 440
_LARGE = 1.3
"""Scale of the type from which title and buttons do not fit in one row."""


class Preview(QDialog):
    """A window with one document; it is made anew whenever a choice changes."""

    def __init__(
        self,
        theme: ThemeManager,
        services: Services,
        tasks: Tasks,
        arena: Arena,
        ask_file: AskFile,
        parent: QWidget,
        *,
        kind: str = "arena",
        language: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._services = services
        self._tasks = tasks
        self._arena = arena
        self._ask_file = ask_file
        self._job: Job | None = None
        self._content = b""
        self.kind = Dropdown(theme)
        self.language = Dropdown(theme)
        self.print = Button(theme, translate("Documents", "Print"), icon="print")
        self.save = Button(theme, translate("Documents", "Save PDF"), kind="primary", icon="file")
        self.web = Button(theme, translate("Documents", "Save as a web page"), icon="globe")
        self.choices = Choices(theme, arena, services.reports.people)
        self.view = PdfView(theme)
        self.strip = PageStrip(theme, self.view.pdf)
        self.message = Label(theme, "", 16, 400, "ink2", lines=0)
        self.cancel = Button(theme, translate("Documents", "Cancel"))
        self.back = Button(theme, kind="icon", icon="left")
        self.on = Button(theme, kind="icon", icon="right")
        self.page = Label(theme, "", 14, 500)
        self.smaller = Button(theme, kind="icon", icon="minus")
        self.fit = Button(theme, kind="icon", icon="fit")
        self.larger = Button(theme, kind="icon", icon="plus")
        self._need_pages = (
            self.save,
            self.print,
            self.web,
            self.back,
            self.on,
            self.smaller,
            self.fit,
            self.larger,
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._toast = Toast(theme, self)
        self._connect()
        self.kind.set_key(kind)
        self.language.set_key(language or arena.language)
        self.make()

    def make(self) -> None:
        """Make the document that is chosen; what was being made is dropped."""
        if self._job is not None:
            self._job.cancel()
        kind, language = str(self.kind.key()), str(self.language.key())
        self.choices.show_kind(kind)
        options = self.choices.options()
        self._tell(translate("Documents", "Making the document …"), busy=True)

        def work(progress: Progress) -> bytes:
            reports = self._services.reports
            return reports.preview(self._arena.id, language, kind, options, progress)

        self._job = job = self._tasks.run(
            work,
            lambda content: self._show(content) if job is self._job else None,
            lambda error: self._fail(error) if job is self._job else None,
            lambda page, _: self._count(page) if job is self._job else None,
        )

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
        self._job = None
        self.view.show_pdf(None)
        self.strip.show_pages()
        super().closeEvent(event)

    # the window

    def _lay_out(self) -> None:
        self.setWindowTitle(translate("Documents", "Report preview"))
        self.kind.set_options(kinds())
        self.kind.setAccessibleName(translate("Documents", "Document"))
        self.language.set_options([(code, NATIVE_NAMES[code]) for code in LANGUAGES])
        self.language.setAccessibleName(translate("Documents", "Language of the document"))
        self.back.setAccessibleName(translate("Documents", "Page before"))
        self.on.setAccessibleName(translate("Documents", "Next page"))
        self._name(self.smaller, translate("Documents", "Zoom out"), "Ctrl+-")
        self._name(self.fit, translate("Documents", "Fit the pages"), "Ctrl+0")
        self._name(self.larger, translate("Documents", "Zoom in"), "Ctrl++")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top())
        whole.addLayout(self._middle(), 1)
        area = self.screen().availableGeometry().size()
        self.resize(_SIZE.boundedTo(area))
        if _SIZE.width() >= area.width() or _SIZE.height() + _FRAME > area.height():
            # With its frame its foot would lie beyond the edge of the screen.
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _top(self) -> QBoxLayout:
        """Return title and buttons: in one row, or in two where the type is large."""
        large = self._theme.text_scale > _LARGE
        top = QVBoxLayout() if large else QHBoxLayout()
        top.setContentsMargins(20, 12, 20, 12)
        top.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(self._theme, self.windowTitle(), 16, 600))
        words.addWidget(Label(self._theme, self._arena.title, 12, 400, "ink2"))
        top.addLayout(words, 1)
        buttons = Flow() if large else QHBoxLayout()
        buttons.setSpacing(12)
        for choice in (self.kind, self.language):
            buttons.addWidget(choice)
        for button in (self.web, self.print, self.save):
            buttons.addWidget(button)
        top.addLayout(buttons)
        return top

    def _middle(self) -> QHBoxLayout:
        side = QScrollArea()
        side.setWidgetResizable(True)
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setWidget(self.choices)
        side.setFixedWidth(min(self._theme.px(_SIDE), _WIDEST_SIDE))
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.addStretch(1)
        column.addWidget(self.message, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        desk = QWidget()
        pages = QHBoxLayout(desk)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.setSpacing(0)
        pages.addWidget(self.strip)
        pages.addWidget(self.view, 1)
        self._stack.addWidget(desk)
        self._stack.addWidget(waiting)
        pager = QHBoxLayout()
        pager.setContentsMargins(20, 8, 20, 8)
        pager.addStretch(1)
        for widget in (self.back, self.page, self.on):
            pager.addWidget(widget)
        pager.addStretch(1)
        for widget in (self.smaller, self.fit, self.larger):
            pager.addWidget(widget)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(pager)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(side)
        middle.addLayout(right, 1)
        return middle

    def _name(self, button: Button, words: str, keys: str) -> None:
        """Name a button, and say which keys do the same."""
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({keys})")
        QShortcut(QKeySequence(keys), self, button.click)

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda _: self.make())
        self.language.chosen.connect(lambda _: self.make())
        self.choices.changed.connect(self.make)
        self.choices.refused.connect(self._toast.show_refusal)
        self.cancel.clicked.connect(self._stop)
        self.view.page_changed.connect(self._show_page)
        self.view.page_changed.connect(self.strip.show_page)
        self.strip.chosen.connect(self.view.go_to)
        self.smaller.clicked.connect(lambda: self.view.step_zoom(-1))
        self.fit.clicked.connect(self.view.fit)
        self.larger.clicked.connect(lambda: self.view.step_zoom(1))
        self.back.clicked.connect(lambda: self.view.go_to(self.view.page - 1))
        self.on.clicked.connect(lambda: self.view.go_to(self.view.page + 1))
        self.save.clicked.connect(lambda: self._with_logo(self._save_pdf))
        self.print.clicked.connect(lambda: self._with_logo(self._print))
        self.web.clicked.connect(lambda: self._with_logo(self._save_page))

    # making

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _count(self, page: int) -> None:
        words = translate("Documents", "Making the document … %n pages", None, page)
        self._tell(words, busy=True)

    def _show(self, content: bytes) -> None:
        self._content = content
        self.view.show_pdf(content)
        self.strip.show_pages()
        self.strip.show_page(self.view.page)
        self.choices.show_pages(self.view.pages, self.view.pdf.parts())
        self._stack.setCurrentIndex(0)
        self._offer(why="")

    def _fail(self, error: Exception) -> None:
        stopped = isinstance(error, WmtError) and error.code is Code.CANCELLED
        self._tell(
            translate("Documents", "Stopped. Change a choice to make the document.")
            if stopped
            else say(error),
            busy=False,
        )

    def _tell(self, sentence: str, *, busy: bool) -> None:
        self.message.setText(sentence)
        self.cancel.setVisible(busy)
        self._stack.setCurrentIndex(1)
        self.page.setText("")
        self.choices.show_pages(0, {})
        self._offer(why=sentence)

    def _offer(self, why: str) -> None:
        for button in self._need_pages:
            button.refuse(why)

    def _show_page(self, page: int) -> None:
        self.page.setText(
            fill(translate("Documents", "Page %1 of %2"), page, self.view.pages) if page else ""
        )

    # what comes out

    def _with_logo(self, then: Callable[[], None]) -> None:
        """Ask for the logo if it is missing; a document with a new logo is made before."""
        lacked = self._services.reports.needs_logo(self._arena.id, str(self.kind.key()))

        def go_on() -> None:
            if lacked and self._services.documents.logo(self._arena.id):
                self.make()
                self._toast.show_text(
                    translate("Documents", "The logo is in. Look at the pages, then go on.")
                )
            else:
                then()

        with_logo(self._theme, self._services, self._arena.id, str(self.kind.key()), go_on, self)

    def _save_pdf(self) -> None:
        path = self._ask_file(translate("Documents", "Save the document"), "pdf")
        if path is None:
            return
        try:
            # What was looked at is what is saved.
            write_whole(path, self._content)
        except WmtError as error:
            self._toast.show_refusal(error)
            return
        self._tell_saved(path)

    def _save_page(self) -> None:
        path = self._ask_file(translate("Documents", "Save the document"), "html")
        if path is None:
            return
        kind, language = str(self.kind.key()), str(self.language.key())
        options = self.choices.options()
        self._tasks.run(
            lambda _: self._services.reports.write(self._arena.id, path, language, kind, options),
            lambda written: self._tell_saved(written.file),
            self._toast.show_refusal,
        )

    def _print(self) -> None:
        if ask_and_print(self._content, self._arena.title, self):
            self._toast.show_text(translate("Documents", "Sent to the printer."))

    def _tell_saved(self, path: Path) -> None:
        self._toast.show_text(
            translate("Documents", "Document saved."),
            icon="checkc",
            undo=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))),
            action=translate("Documents", "Open the folder"),
        )
