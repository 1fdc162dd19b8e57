"""Choosing who an idea is from: a table, or another name."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import TITLE_LIMIT
from wmt_desktop.services.names import table_number
from wmt_desktop.ui.board.names import author_mark, author_name, table
from wmt_desktop.ui.i18n import NATIVE_NAMES, translate
from wmt_desktop.ui.icons import draw_icon
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.paint import rounded

TABLES = 12


def author_choices(used: Iterable[str]) -> list[str]:
    """Return what can be chosen: tables, names already used, and last nobody."""
    names = set(used)
    highest = max([TABLES, *(table_number(name) or 0 for name in names)])
    others = sorted(name for name in names if name and table_number(name) is None)
    return [*(table(number) for number in range(1, highest + 1)), *others, ""]


def ask_author(theme: ThemeManager, parent: QWidget) -> str | None:
    """Ask for a table or pseudonym; None when cancelled."""
    dialog = Dialog(
        theme,
        translate("Author", "Who is the idea from?"),
        translate("Author", "A group or a pseudonym. Do not write a person’s full name."),
        parent=parent,
    )
    line = QLineEdit()
    line.setMaxLength(TITLE_LIMIT)
    dialog.body.addWidget(Field(theme, line, translate("Author", "Name")))
    dialog.add_button(translate("Author", "Cancel"))
    go = dialog.add_button(translate("Author", "Use this name"), "primary", accepts=True)
    go.setEnabled(False)
    line.textChanged.connect(lambda text: go.setEnabled(bool(text.strip())))
    dialog.focus_first(line)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return " ".join(line.text().split()) if accepted else None


class AuthorButton(QPushButton):
    """The table that the next idea is from; the menu also has the language it is written in.

    Signals:
        author_chosen: Argument: the author as it is stored.
        language_chosen: Argument: a language code.
    """

    author_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(
        self,
        theme: ThemeManager,
        used: Callable[[], Iterable[str]],
        parent: QWidget | None = None,
    ) -> None:
        """Create the button.

        Args:
            used: Returns the authors that stand on the board.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self._theme = theme
        self._used = used
        self._author = ""
        self._language = ""
        self._languages: tuple[str, ...] = ()
        self._compact = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_menu)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        self.retranslate()

    @property
    def author(self) -> str:
        """Who the next idea is from, as it is stored."""
        return self._author

    @property
    def language(self) -> str:
        """The language code of the next idea, or empty."""
        return self._language

    def show_author(self, author: str) -> None:
        """Choose without emitting ``author_chosen``."""
        self._author = author
        self.retranslate()

    def show_languages(self, languages: tuple[str, ...], chosen: str) -> None:
        """Offer the languages of the room; with fewer than two the menu has none."""
        self._languages = tuple(dict.fromkeys(filter(None, languages)))
        self._language = chosen if chosen in self._languages else next(iter(self._languages), "")

    def show_compact(self, *, compact: bool) -> None:
        """Show only the short form ("T5") where there is little room."""
        if compact != self._compact:
            self._compact = compact
            self.retranslate()

    def open_menu(self) -> None:
        """Show tables, names and languages."""
        menu = self._menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        above = self.mapToGlobal(self.rect().topLeft())
        above.setY(above.y() - menu.sizeHint().height() - 4)
        menu.popup(above)

    def retranslate(self) -> None:
        """Set the texts anew."""
        name = author_name(self._author)
        self.setText(author_mark(self._author) if self._compact else name)
        self.setAccessibleName(f"{translate('Author', 'Ideas from')}: {name}")
        self.setToolTip(translate("Author", "Who the next ideas are from"))
        self.updateGeometry()
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._theme.font(14, 600)).horizontalAdvance(self.text())
        wide = 13 + self._theme.px(20) + 8 + words + 6 + self._theme.px(16) + 11
        low, high = self._theme.px(126), self._theme.px(200)
        if self._compact:
            low = self._theme.px(48)
            wide -= self._theme.px(20) + 8
        return QSize(min(high, max(low, round(wide))), self._theme.px(48))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        t = self._theme.tokens
        painter = QPainter(self)
        box = QRectF(self.rect())
        edge = t.ink2 if self.underMouse() else t.control
        rounded(painter, box, 8, t.sunken if self.isDown() else t.card, edge)
        side, small = self._theme.px(20), self._theme.px(16)
        middle = box.height() / 2
        left = 13.0
        if not self._compact:
            draw_icon(painter, "table", t.ink, QRectF(left, middle - side / 2, side, side))
            left += side + 8
        arrow = QRectF(box.right() - 11 - small, middle - small / 2, small, small)
        draw_icon(painter, "down", t.ink, arrow)
        font = self._theme.font(14, 600)
        room = arrow.left() - 6 - left
        text = QFontMetricsF(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room + 1)
        painter.setFont(font)
        painter.setPen(t.ink)
        words = QRectF(left, 0, room + 2, box.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        tables = QActionGroup(menu)
        for author in author_choices([*self._used(), self._author]):
            action = menu.addAction(author_name(author).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(author == self._author)
            action.setActionGroup(tables)
            action.triggered.connect(lambda _=False, who=author: self._choose(who))
        menu.addAction(translate("Author", "Another name…"), self._ask)
        if len(self._languages) > 1:
            menu.addSeparator()
            menu.addAction(translate("Author", "Language of the ideas")).setEnabled(False)
            group = QActionGroup(menu)
            for code in self._languages:
                action = menu.addAction(NATIVE_NAMES.get(code, code))
                action.setCheckable(True)
                action.setChecked(code == self._language)
                action.setActionGroup(group)
                action.triggered.connect(lambda _=False, to=code: self._speak(to))
        return menu

    def _choose(self, author: str) -> None:
        self.show_author(author)
        self.author_chosen.emit(author)

    def _speak(self, language: str) -> None:
        self._language = language
        self.language_chosen.emit(language)

    def _ask(self) -> None:
        name = ask_author(self._theme, self.window())
        if name:
            self._choose(name)
