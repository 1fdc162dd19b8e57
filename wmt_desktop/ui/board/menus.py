"""The menus of notes, clusters and the board: every gesture has its entry here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.board import Cluster
from wmt_desktop.services.arranging import Sorting
from wmt_desktop.ui.board.actions import BoardActions
from wmt_desktop.ui.board.arrange_actions import AXES, EDGES, ArrangeActions
from wmt_desktop.ui.board.cluster_item import not_grouped
from wmt_desktop.ui.board.commands import shortened
from wmt_desktop.ui.board.gestures import MergeOffer
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.icons import icon
from wmt_desktop.ui.names import theme_icon, theme_name
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import theme_ink

THEME_KEYS: dict[int, Theme] = {
    1: Theme.CIRCULAR,
    2: Theme.ENERGY,
    3: Theme.FOOD,
    4: Theme.MOBILITY,
    5: Theme.WELLBEING,
    0: Theme.NONE,
}


class BoardMenus:
    """Builds menus from the actions; the caller shows and drops them."""

    def __init__(
        self,
        actions: BoardActions,
        arranging: ArrangeActions,
        theme: ThemeManager,
        board: Callable[[], tuple[Cluster, ...]],
    ) -> None:
        """Create the builder.

        Args:
            board: Returns the clusters there are now.
        """
        self._actions = actions
        self._arranging = arranging
        self._theme = theme
        self._clusters = board

    def of_notes(self, parent: QWidget) -> QMenu:
        """Return the menu of the selected notes."""
        menu = QMenu(parent)
        self._add(menu, "edit")
        menu.addMenu(self.themes(menu))
        menu.addMenu(self.clusters(menu))
        self._add(menu, "new_cluster", "take_out")
        menu.addSeparator()
        self._add(menu, "hear_again", "merge", "split")
        menu.addSeparator()
        self._add(menu, "earlier", "later", "keep_place", "automatic")
        self._add_arranging(menu)
        menu.addSeparator()
        self._add(menu, "promote", "duplicate", "delete")
        return menu

    def of_cluster(self, parent: QWidget) -> QMenu:
        """Return the menu of the current cluster."""
        menu = QMenu(parent)
        rename = menu.addAction(
            self._theme.icon("edit"), translate("BoardMenus", "Rename"), self._actions.edit_current
        )
        rename.setShortcut(self._actions["edit"].shortcut())
        menu.addMenu(self.colours(menu))
        self._add(menu, "fold", "select_inside")
        menu.addSeparator()
        self._add(menu, "earlier", "later", "keep_place", "automatic")
        self._add_arranging(menu)
        menu.addSeparator()
        self._add(menu, "promote", "ungroup")
        return menu

    def of_board(self, parent: QWidget, *more: QAction) -> QMenu:
        """Return the menu of the empty canvas."""
        menu = QMenu(parent)
        self._add(menu, "select_all")
        menu.addAction(
            self._theme.icon("group"),
            translate("BoardMenus", "New empty cluster"),
            self._actions.start_empty_cluster,
        )
        menu.addSeparator()
        menu.addAction(self._arranging["tidy"])
        menu.addAction(self._arranging["snap"])
        menu.addSeparator()
        menu.addActions(list(more))
        return menu

    def of_offer(self, parent: QWidget, offer: MergeOffer, drop: Callable[[], None]) -> QMenu:
        """Return the question after notes were held over another: merge, or put down as usual."""
        menu = QMenu(parent)
        note = next((each for each in self._actions.all_notes if each.id == offer.into), None)
        words = fill(
            translate("BoardMenus", "Merge into “%1”"), shortened(note.text if note else "")
        )
        menu.addAction(
            self._theme.icon("merge"),
            words.replace("&", "&&"),
            lambda: self._actions.merge_into(offer.drop.notes, offer.into),
        )
        menu.addAction(
            self._theme.icon("move"), translate("BoardMenus", "Put down beside it"), drop
        )
        menu.addSeparator()
        menu.addAction(translate("BoardMenus", "Cancel"))
        return menu

    def themes(self, parent: QWidget) -> QMenu:
        """Return the list of themes, each with its key."""
        menu = QMenu(translate("BoardMenus", "Theme"), parent)
        menu.setIcon(self._theme.icon("tag"))
        for key, theme in THEME_KEYS.items():
            action = menu.addAction(f"{theme_name(theme)}\t{key}")
            ink = theme_ink(self._theme.tokens, theme)
            action.setIcon(icon(theme_icon(theme), ink, self._theme.px(20)))
            action.triggered.connect(lambda _=False, to=theme: self._actions.set_theme(to))
        return menu

    def clusters(self, parent: QWidget) -> QMenu:
        """Return the list of clusters that notes can be moved to."""
        menu = QMenu(translate("BoardMenus", "Move to cluster"), parent)
        menu.setIcon(self._theme.icon("move"))
        here = {note.cluster for note in self._actions.notes}
        for cluster in self._clusters():
            action = menu.addAction(cluster.name.replace("&", "&&"))
            action.setEnabled(here != {cluster.id})
            action.triggered.connect(lambda _=False, to=cluster.id: self._actions.move_to(to))
        menu.addSeparator()
        out = menu.addAction(not_grouped())
        out.setEnabled(here != {None})
        out.triggered.connect(lambda: self._actions.move_to(None))
        return menu

    def colours(self, parent: QWidget) -> QMenu:
        """Return the colours that a cluster can have: those of the themes."""
        menu = QMenu(translate("BoardMenus", "Colour"), parent)
        menu.setIcon(self._theme.icon("tag"))
        cluster = self._actions.cluster
        for theme in Theme:
            plain = theme is Theme.NONE
            action = menu.addAction(
                translate("BoardMenus", "Plain") if plain else theme_name(theme)
            )
            action.setEnabled(cluster is not None and cluster.theme is not theme)
            ink = theme_ink(self._theme.tokens, theme)
            action.setIcon(icon(theme_icon(theme), ink, self._theme.px(20)))
            action.triggered.connect(lambda _=False, to=theme: self._actions.set_colour(to))
        return menu

    def _add_arranging(self, menu: QMenu) -> None:
        """Add what can be sorted, aligned and distributed, each in a menu of its own."""
        sort, align = translate("BoardMenus", "Sort"), translate("BoardMenus", "Align")
        upright, level = EDGES[:3], EDGES[3:]
        groups: tuple[tuple[str, str, tuple[list[str], ...]], ...] = (
            (sort, "sort", ([f"sort_{by}" for by in Sorting],)),
            (
                align,
                "sliders",
                (
                    [f"align_{edge}" for edge in upright],
                    [f"align_{edge}" for edge in level],
                    [f"distribute_{axis}" for axis in AXES],
                ),
            ),
        )
        for words, sign, parts in groups:
            if any(self._arranging[name].isEnabled() for names in parts for name in names):
                inner = menu.addMenu(self._theme.icon(sign), words)
                for names in parts:
                    inner.addActions([self._arranging[name] for name in names])
                    inner.addSeparator()

    def _add(self, menu: QMenu, *names: str) -> None:
        for name in names:
            if self._actions[name].isEnabled():
                menu.addAction(self._actions[name])
