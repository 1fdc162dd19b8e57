"""The inspector's page for one cluster."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.ui.board.auto_text import AutoText
from wmt_desktop.ui.board.commands import BoardCommands
from wmt_desktop.ui.board.figures import ThemeFigures
from wmt_desktop.ui.board.history_words import cluster_history
from wmt_desktop.ui.board.note_panel import in_language
from wmt_desktop.ui.board.text_link import TextLink
from wmt_desktop.ui.board.thing_history import ThingHistory
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.label import Label
from wmt_desktop.ui.widgets.theme_picker import ThemePicker


class ClusterPanel(QWidget):
    """Name in the languages of the room, colour, which themes the notes have, and the history."""

    def __init__(
        self, theme: ThemeManager, commands: BoardCommands, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        self._cluster: Cluster | None = None
        self._second = ""
        self.name = AutoText(theme, 16, 500)
        self.name_second = AutoText(theme, 14, 400)
        self.colour = ThemePicker(theme)
        self.figures = ThemeFigures(theme)
        self.history = ThingHistory(theme, commands, cluster_history)
        self._name_label = Label(theme, "", 12, 600, "ink2")
        self._second_label = Label(theme, "", 12, 600, "ink2")
        self._colour_label = Label(theme, "", 12, 600, "ink2")
        self._plain = TextLink(theme, "primary")
        self._themes_label = Label(theme, "", 12, 600, "ink2")
        names, themes = QVBoxLayout(), QVBoxLayout()
        for part in (names, themes):
            part.setContentsMargins(16, 0, 16, 0)
            part.setSpacing(0)
        for label, body in ((self._name_label, self.name), (self._second_label, self.name_second)):
            names.addWidget(label)
            names.addSpacing(6)
            names.addWidget(body)
            names.addSpacing(14)
        row = QHBoxLayout()
        row.addWidget(self._colour_label, 1)
        row.addWidget(self._plain)
        names.addLayout(row)
        themes.addWidget(self._themes_label)
        themes.addSpacing(6)
        themes.addWidget(self.figures)
        themes.addSpacing(14)
        themes.addWidget(self.history)
        # The swatches carry 4 px around them for the outline of the chosen one.
        swatches = QHBoxLayout()
        swatches.setContentsMargins(12, 2, 8, 10)
        swatches.addWidget(self.colour)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(0)
        column.addLayout(names)
        column.addLayout(swatches)
        column.addLayout(themes)
        column.addStretch(1)
        self.name.finished.connect(self._on_name)
        self.name_second.finished.connect(self._on_second)
        self.colour.chosen.connect(self._on_colour)
        self._plain.clicked.connect(lambda: self._on_colour(Theme.NONE))
        self.retranslate()

    def show_cluster(self, cluster: Cluster, arena: Arena, notes: Sequence[Note]) -> None:
        """Show a cluster as it is stored."""
        if self._cluster is not None and cluster.id != self._cluster.id:
            self.finish()
        changed = cluster != self._cluster
        self._cluster = cluster
        self._second = arena.second_language
        self.name.show_text(cluster.name)
        self.name_second.show_text(cluster.name_second)
        self.colour.set_theme(cluster.theme)
        self._plain.setVisible(cluster.theme is not Theme.NONE)
        self.figures.show_notes(notes)
        self._show_labels()
        if changed:
            self.history.show_thing(cluster.id)

    def finish(self) -> None:
        """Store what is typed."""
        self.name.finish()
        self.name_second.finish()

    def edit_name(self) -> None:
        """Put the keyboard in the name."""
        self.name.setFocus()
        self.name.selectAll()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self._show_labels()
        self.history.retranslate()

    def _show_labels(self) -> None:
        self._name_label.setText(translate("ClusterPanel", "Name of the cluster"))
        self.name.setAccessibleName(self._name_label.text())
        self._second_label.setText(in_language(self._second))
        self.name_second.setAccessibleName(self._second_label.text())
        for widget in (self._second_label, self.name_second):
            widget.setVisible(bool(self._second))
        self._colour_label.setText(translate("ClusterPanel", "Colour of the frame"))
        self.colour.setAccessibleName(self._colour_label.text())
        self._plain.setText(translate("ClusterPanel", "Plain"))
        self._themes_label.setText(translate("ClusterPanel", "Notes by theme"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _on_name(self, name: str) -> None:
        if self._cluster is None:
            return
        words = " ".join(name.split())
        if self._commands.name_cluster(self._cluster, words) is None:
            self.name.take_back()

    def _on_colour(self, theme: Theme) -> None:
        if self._cluster is not None:
            self._commands.edit_cluster(self._cluster, theme=theme)

    def _on_second(self, name: str) -> None:
        if self._cluster is not None:
            words = " ".join(name.split())
            self._commands.edit_cluster(self._cluster, name_second=words)
