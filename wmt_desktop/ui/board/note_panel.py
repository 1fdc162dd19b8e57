"""The inspector's page for one note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSpacerItem, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import LANGUAGES, Arena, Theme
from wmt_desktop.domain.board import Board, Cluster, Flaw, Note, heard_in_all
from wmt_desktop.services.boards import HEARD_LIMIT
from wmt_desktop.services.records import HistoryLine
from wmt_desktop.ui.board.authors import ask_author, author_choices
from wmt_desktop.ui.board.auto_text import AutoText
from wmt_desktop.ui.board.cluster_item import not_grouped
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.history_words import HistoryEntry, history_entries
from wmt_desktop.ui.board.merged_list import MergedList
from wmt_desktop.ui.board.names import author_name
from wmt_desktop.ui.board.photo_strip import PhotoStrip
from wmt_desktop.ui.board.state import BoardState
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.board.thing_history import ThingHistory
from wmt_desktop.ui.i18n import NATIVE_NAMES, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import ThemeChip
from wmt_desktop.ui.widgets.choices import Dropdown, Stepper
from wmt_desktop.ui.widgets.empty import Banner
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.theme_picker import ThemePicker

_OTHER = "\0other"
_STACKED_FROM = 1.4


class NotePanel(QWidget):
    """Text, translation, theme, cluster, author, count and history of one note.

    Signals:
        split_wanted: What was merged into it is to stand by itself again. Argument: ids, empty for all.
    """

    split_wanted = Signal(object)

    def __init__(
        self,
        theme: ThemeManager,
        commands: BoardCommands,
        photos: PhotoStrip,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._commands = commands
        self._note: Note | None = None
        self._arena: Arena | None = None
        self._clusters: dict[str, str] = {}
        self.text = AutoText(theme, 16, 500, least=2, leading=22)
        self.translation = AutoText(theme, 14, 400)
        self.themes = ThemePicker(theme)
        self.cluster = Dropdown(theme)
        self.author = Dropdown(theme)
        for choice in (self.cluster, self.author):
            # As wide as the panel, whatever the longest name.
            choice.setSizeAdjustPolicy(
                Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(4)
        self.heard = Stepper(theme, 1, HEARD_LIMIT)
        self.photos = photos
        self.flaw = Banner(theme)
        self.merged = MergedList(theme)
        self.history = ThingHistory(theme, commands, self._told)
        self._labels = {name: Label(theme, "", 12, 600, "ink2") for name in _LABELS}
        self._language = TextLink(theme, "ink2")
        self._chip = ThemeChip(theme)
        self._split = TextLink(theme, "primary")
        self._inside = 0
        self._build()
        self.text.finished.connect(self._on_text)
        self.translation.finished.connect(lambda text: self._change(translation=text))
        self.themes.chosen.connect(lambda of: self._change(theme=of))
        self.cluster.chosen.connect(self._on_cluster)
        self.author.chosen.connect(self._on_author)
        self.heard.changed.connect(lambda count: self._change(heard=count - self._inside))
        self.merged.split_wanted.connect(lambda part: self.split_wanted.emit((part,)))
        self._split.clicked.connect(lambda: self.split_wanted.emit(()))
        self._language.clicked.connect(self._choose_language)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.retranslate()

    def show_note(
        self, note: Note, arena: Arena, state: BoardState, authors: Sequence[str]
    ) -> None:
        """Show a note as it is stored; another note than before saves what was typed first."""
        if self._note is not None and note.id != self._note.id:
            self.finish()
        clusters = {each.id: each.name for each in state.board.clusters}
        changed = note is not self._note or clusters != self._clusters
        self._note = note
        self._arena = arena
        self._clusters = clusters
        self.text.show_text(note.text)
        self.translation.show_text(note.translation)
        self.themes.set_theme(note.theme)
        self._chip.show_theme(note.theme)
        self._show_clusters(state.board.clusters, note.cluster)
        self._show_authors(authors, note.author)
        self._show_merged(state.board)
        self.photos.show_photos(state.board.photos(note))
        self._show_languages()
        if changed:
            # Most changes are to other notes.
            self.history.show_thing(note.id)

    def finish(self) -> None:
        """Store what is typed."""
        self.text.finish()
        self.translation.finish()

    def edit_text(self) -> None:
        """Put the keyboard in the text."""
        self.text.setFocus()
        self.text.selectAll()

    def retranslate(self) -> None:
        """Set the texts anew."""
        words = {
            "text": translate("NotePanel", "Idea"),
            "theme": translate("NotePanel", "Theme"),
            "cluster": translate("NotePanel", "Cluster"),
            "author": translate("NotePanel", "Author"),
            "heard": translate("NotePanel", "Heard again"),
            "merged": translate("NotePanel", "Merged from %n notes", None, self._count),
        }
        for name, text in words.items():
            self._labels[name].setText(text)
        self.text.setAccessibleName(words["text"])
        self.cluster.setAccessibleName(words["cluster"])
        self.author.setAccessibleName(words["author"])
        self.themes.setAccessibleName(words["theme"])
        self.heard.set_name(words["heard"])
        self._split.setText(translate("NotePanel", "Split again"))
        self._language.setToolTip(translate("NotePanel", "Language the idea is written in"))
        if self._note is not None:
            self._chip.show_theme(self._note.theme)
            self._show_languages()
        self.history.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 14, 0, 14)
        whole.setSpacing(0)
        column = _part(whole)
        column.addWidget(self.flaw)
        self._under_flaw = QSpacerItem(0, 0)
        column.addItem(self._under_flaw)
        self._labels["text"].setBuddy(self.text)
        _stack(column, _row(self._labels["text"], self._language), self.text)
        _stack(column, _row(self._labels["translation"]), self.translation)
        _stack(column, _row(self._labels["theme"], self._chip), None, gap=2)
        # The swatches carry 4 px around them for the outline of the chosen one.
        swatches = QHBoxLayout()
        swatches.setContentsMargins(12, 0, 8, 0)
        swatches.addWidget(self.themes)
        whole.addLayout(swatches)
        whole.addSpacing(10)
        column = _part(whole)
        _stack(column, _row(self._labels["cluster"]), self.cluster)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(12)
        for name, widget, stretch in (("author", self.author, 1), ("heard", self.heard, 0)):
            part = QVBoxLayout()
            part.setSpacing(6)
            part.addWidget(self._labels[name])
            part.addWidget(widget)
            self._pair.addLayout(part, stretch)
        column.addLayout(self._pair)
        column.addSpacing(14)
        self._merged = QWidget()
        inside = QVBoxLayout(self._merged)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        _stack(inside, _row(self._labels["merged"], self._split), self.merged, gap=8)
        column.addWidget(self._merged)
        column.addWidget(self.photos)
        column.addWidget(self.history)
        whole.addStretch(1)

    def _restyle(self) -> None:
        # The panel grows less than the text: from some size on a name needs a line of its own.
        side_by_side = self._theme.text_scale < _STACKED_FROM
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._pair.setDirection(across if side_by_side else down)
        self.heard.setFixedWidth(self._theme.px(96 if side_by_side else 104))

    def _show_clusters(self, clusters: Sequence[Cluster], chosen: str | None) -> None:
        self.cluster.set_options(
            [("", not_grouped()), *((each.id, each.name) for each in clusters)]
        )
        self.cluster.set_key(chosen or "")

    def _show_authors(self, authors: Sequence[str], chosen: str) -> None:
        self.author.set_options(
            [
                *((who, author_name(who), "table") for who in author_choices([*authors, chosen])),
                (_OTHER, translate("NotePanel", "Another name…"), "edit"),
            ]
        )
        self.author.set_key(chosen)

    def _show_merged(self, board: Board) -> None:
        """Show the count with everything inside, and each text that was merged into the note."""
        note = self._note
        assert note is not None
        inside = board.absorbed.get(note.id, ())
        self._inside = heard_in_all(note, inside) - note.heard
        self.heard.spin.blockSignals(True)
        self.heard.spin.setMinimum(self._inside + 1)
        self.heard.spin.blockSignals(False)
        self.heard.set_value(self._inside + note.heard)
        self.merged.show_notes(inside)
        self._merged.setVisible(bool(inside))
        words = translate("NotePanel", "Merged from %n notes", None, self._count)
        self._labels["merged"].setText(words)
        flaw = board.flaws.get(note.id)
        self.flaw.show_text("" if flaw is None else flaw_sentence(flaw), "warn")
        self._under_flaw.changeSize(0, 14 if flaw else 0)

    @property
    def _count(self) -> int:
        return self.merged.count + 1

    def _show_languages(self) -> None:
        note, arena = self._note, self._arena
        if note is None or arena is None:
            return
        known = NATIVE_NAMES.get(note.lang, "")
        self._language.setText(known or translate("NotePanel", "Language?"))
        self._language.setAccessibleName(
            f"{translate('NotePanel', 'Language')}: {self._language.text()}"
        )
        other = other_language(note, arena)
        shown = bool(other or note.translation)
        words = in_language(other) if other else translate("NotePanel", "Translation")
        self._labels["translation"].setText(words)
        self.translation.setAccessibleName(words)
        self._labels["translation"].setVisible(shown)
        self.translation.setVisible(shown)

    def _told(self, lines: Sequence[HistoryLine]) -> tuple[HistoryEntry, ...]:
        return history_entries(
            lines,
            lambda name: self._clusters.get(name, translate("NotePanel", "a removed cluster")),
            other_language(self._note, self._arena) if self._note and self._arena else "",
        )

    def _on_text(self, text: str) -> None:
        if not self._change(text=text):
            self.text.take_back()

    def _on_cluster(self, cluster: object) -> None:
        if self._note is not None:
            self._commands.move([self._note.id], str(cluster) or None)

    def _on_author(self, author: object) -> None:
        if author != _OTHER:
            self._change(author=str(author))
            return
        name = ask_author(self._theme, self.window())
        if self._note is not None:
            self.author.set_key(self._note.author)
        if name:
            self._change(author=name)

    def _choose_language(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code in LANGUAGES:
            action = menu.addAction(NATIVE_NAMES[code])
            action.setCheckable(True)
            action.setChecked(self._note is not None and self._note.lang == code)
            action.triggered.connect(lambda _=False, to=code: self._change(lang=to))
        menu.popup(self._language.mapToGlobal(self._language.rect().bottomLeft()))

    def _change(self, **values: str | int | Theme) -> bool:
        if self._note is None:
            return False

        def change(note: Note) -> Note:
            return replace(note, **values)  # type: ignore[arg-type]

        return self._commands.edit([self._note], change) is not None


_LABELS = ("text", "translation", "theme", "cluster", "author", "heard", "merged")


def flaw_sentence(flaw: Flaw) -> str:
    """Return what two laptops made of a note together, and what to do about it."""
    return {
        Flaw.CLUSTER_GONE: translate(
            "NotePanel", "Its cluster was removed on another laptop. Move it to a cluster again."
        ),
        Flaw.TARGET_GONE: translate(
            "NotePanel",
            "It was merged into a note that another laptop deleted. It stands by itself again.",
        ),
        Flaw.CIRCLE: translate(
            "NotePanel",
            "Two laptops merged these notes into each other. This one holds the others now.",
        ),
    }[flaw]


def other_language(note: Note, arena: Arena) -> str:
    """Return the language of the room that the note is not written in, or empty."""
    rooms = [code for code in (arena.second_language, arena.language) if code]
    return next((code for code in rooms if code != (note.lang or arena.language)), "")


def in_language(code: str) -> str:
    """Return the label of a text in this language."""
    return {
        "en": translate("NotePanel", "In English"),
        "lv": translate("NotePanel", "In Latvian"),
        "fi": translate("NotePanel", "In Finnish"),
        "sv": translate("NotePanel", "In Swedish"),
        "et": translate("NotePanel", "In Estonian"),
        "pl": translate("NotePanel", "In Polish"),
        "nb": translate("NotePanel", "In Norwegian"),
        "de": translate("NotePanel", "In German"),
    }.get(code, code)


def _part(whole: QVBoxLayout) -> QVBoxLayout:
    part = QVBoxLayout()
    part.setContentsMargins(16, 0, 15, 0)
    part.setSpacing(0)
    whole.addLayout(part)
    return part


def _row(label: Label, right: QWidget | None = None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label, 1)
    if right is not None:
        row.addWidget(right)
    return row


def _stack(column: QVBoxLayout, head: QHBoxLayout, body: QWidget | None, gap: int = 6) -> None:
    column.addLayout(head)
    column.addSpacing(gap)
    if body is not None:
        column.addWidget(body)
        column.addSpacing(14)
