"""The controls of the shared screen, in one menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from wmt_desktop.services.presenting import Presenter
from wmt_desktop.ui.i18n import translate


class Controls(Protocol):
    """What the menu can do with the shared screen."""

    @property
    def is_on(self) -> bool:
        """True while the room sees it."""

    @property
    def pages(self) -> int:
        """Over how many pages the present picture is spread."""

    def toggle(self) -> None:
        """Switch on or off."""

    def toggle_pause(self) -> None:
        """Hide everything, or show it again."""

    def move_to_next_screen(self) -> None:
        """Go to the next display."""

    def turn(self, pages: int) -> None:
        """Turn the page."""


class SharedScreenMenu(QMenu):
    """On, pause, display, which cluster, which page. It is built anew each time it is opened."""

    def __init__(self, controls: Controls, presenter: Presenter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = presenter.state
        on, paused = controls.is_on, state.paused
        turn_on = translate("SharedScreenMenu", "Turn on")
        turn_off = translate("SharedScreenMenu", "Turn off")
        self.show_action = self._add(turn_off if on else turn_on, controls.toggle, "F5")
        pause = translate("SharedScreenMenu", "Pause: the room sees a quiet screen")
        resume = translate("SharedScreenMenu", "Show the room again")
        self.pause_action = self._add(resume if paused else pause, controls.toggle_pause, "B")
        move = translate("SharedScreenMenu", "Move to the next display")
        can_move = on and len(QGuiApplication.screens()) > 1
        self._add(move, controls.move_to_next_screen).setEnabled(can_move)
        if presenter.shows_initiatives:
            self.addSeparator()
            words = translate("SharedScreenMenu", "Show mean scores of the initiatives")
            show = partial(presenter.show_scores, on=not state.scores)
            self._add(words, show, checked=state.scores)
        self._add_hiding(presenter)
        self._add_pages(controls, state.page)
        self._add_clusters(presenter)

    def _add(
        self, words: str, call: Callable[[], None], key: str = "", *, checked: bool | None = None
    ) -> QAction:
        action = self.addAction(words.replace("&", "&&"))
        if key:
            action.setShortcut(QKeySequence(key))
            # The key itself belongs to the window; the menu only shows it.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)

        def run() -> None:  # without the truth value that the signal carries
            call()

        action.triggered.connect(run)
        return action

    def _add_hiding(self, presenter: Presenter) -> None:
        state = presenter.state
        if state.arena is None:
            return
        self.addSeparator()
        if state.veil is None:
            words = translate("SharedScreenMenu", "Hide new ideas until you reveal them")
            self.veil_action = self._add(words, presenter.hide_new)
        else:
            waiting = presenter.waiting
            words = (
                translate("SharedScreenMenu", "Reveal %n new ideas", None, waiting)
                if waiting
                else translate("SharedScreenMenu", "Hide new ideas no longer")
            )
            self.veil_action = self._add(words, presenter.reveal)
        if state.photo is not None:
            words = translate("SharedScreenMenu", "Put the photo away")
            self.photo_action = self._add(words, partial(presenter.open_cluster, state.opened))
        words = translate("SharedScreenMenu", "Show the cluster I zoom to")
        follow = partial(presenter.follow, on=not state.follows)
        self._add(words, follow, checked=state.follows)

    def _add_pages(self, controls: Controls, page: int) -> None:
        pages = controls.pages
        if pages < 2:
            return
        self.addSeparator()
        forth = translate("SharedScreenMenu", "Next page")
        back = translate("SharedScreenMenu", "Previous page")
        self._add(forth, partial(controls.turn, 1)).setEnabled(page < pages - 1)
        self._add(back, partial(controls.turn, -1)).setEnabled(page > 0)

    def _add_clusters(self, presenter: Presenter) -> None:
        clusters = presenter.clusters()
        if not clusters:
            return
        self.addSeparator()
        one_of = QActionGroup(self)
        opened, free = presenter.state.opened, presenter.state.photo is None
        whole = translate("SharedScreenMenu", "The whole board")
        self.cluster_actions = [
            self._add(whole, partial(presenter.open_cluster, None), checked=free and opened is None)
        ]
        for cluster in clusters:
            call = partial(presenter.open_cluster, cluster.id)
            self.cluster_actions.append(
                self._add(cluster.name, call, checked=free and opened == cluster.id)
            )
        for action in self.cluster_actions:
            one_of.addAction(action)
