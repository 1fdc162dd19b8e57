"""Between the presenter and the second display: when it is shown, where, and what of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QPixmap, QScreen, QShortcut
from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.projection import PresenterState
from wmt_desktop.domain.shared_view import SharedView, TimerSnapshot
from wmt_desktop.services.bus import BallotCast, Changed, Event, Reloaded
from wmt_desktop.services.presenting import Presenter
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.screens import choose_screen, next_screen, screen_key
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.shared_screen.menu import SharedScreenMenu
from wmt_desktop.ui.shared_screen.picture import WordsOf, page_count, picture
from wmt_desktop.ui.shared_screen.window import SharedScreenWindow
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.timer import Countdown

PREVIEW = QSize(480, 270)
_SOON_MS, _LATER_MS = 40, 400
"""How long the picture waits for more to happen: while the room looks, and while nobody does."""


class SharedScreenController(QObject):
    """Keeps the shared screen and its preview the same, at every moment.

    Attributes:
        presenter: What is shown, without the screen.

    Signals:
        preview_changed: What the room sees, or would see. Argument: the picture.
        state_changed: On, off, paused or elsewhere. Argument: the words for it.
        next_requested: Tell the room the next place; the key was pressed in the room's window.
    """

    preview_changed = Signal(QPixmap)
    state_changed = Signal(str)
    next_requested = Signal()

    def __init__(
        self,
        presenter: Presenter,
        qt_bus: QtBus,
        theme: ThemeManager,
        words_of: WordsOf,
        settings: SettingsFile,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.presenter = presenter
        self._theme = theme
        self._words_of = words_of
        self._settings = settings
        self._home: QWidget | None = None
        self._on = False
        self._screen: QScreen | None = None
        self._unplugged = False
        self._state = presenter.state
        self._view: SharedView | None = None
        self._picture: tuple[object, QPixmap] | None = None
        self.window = SharedScreenWindow(theme, words_of)
        self.window.closed.connect(self._on_window_closed)
        self._add_keys(self.window)
        # Typing must stay quick, and a pasted list publishes many events: one picture is enough.
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._unsubscribe = presenter.subscribe(self._on_state)
        qt_bus.changed.connect(self._on_event)
        theme.changed.connect(self._tell_preview)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screen_removed)
            app.screenAdded.connect(self._on_screen_added)
        self.refresh()

    # for the shell

    def attach(self, window: QWidget) -> None:
        """Take the facilitator's window: its keys F5 and B work, its display stays free."""
        self._home = window
        self._add_keys(window)

    def follow(self, countdown: Countdown) -> None:
        """Show the room a countdown while it is in use."""

        def tell() -> None:
            if not countdown.started:
                self.presenter.show_timer(None)
                return
            self.presenter.show_timer(
                TimerSnapshot(max(0, countdown.seconds), countdown.share, countdown.running)
            )

        countdown.changed.connect(tell)
        tell()

    @property
    def is_on(self) -> bool:
        """True while the room is meant to see the window."""
        return self._on

    @property
    def view(self) -> SharedView | None:
        """What the room sees, or would see."""
        return self._view

    def state_text(self) -> str:
        """Return how it is with the shared screen: "On, display 2", "Paused", "Off" and so on.

        What the facilitator must know comes before where it is.
        """
        if not self._on:
            return translate("SharedScreen", "Off")
        if self._unplugged or self._screen not in {None, *QGuiApplication.screens()}:
            return translate("SharedScreen", "Display unplugged")
        if self.presenter.state.paused:
            return translate("SharedScreen", "Paused")
        if self.presenter.state.veil is not None:
            return translate("SharedScreen", "New ideas hidden")
        if self._screen is None:
            return translate("SharedScreen", "On, in a window")
        number = QGuiApplication.screens().index(self._screen) + 1
        return fill(translate("SharedScreen", "On, display %1"), number)

    def set_on(self, on: bool) -> None:
        """Show the window, on the display used last where it is there, or take it away."""
        if on == self._on:
            return
        self._on = on
        self._unplugged = False
        if self._soon.isActive():
            self._soon.stop()
            self.refresh()
        if on:
            own = self._home.screen() if self._home is not None else None
            own = own or QGuiApplication.primaryScreen()
            self._show(choose_screen(QGuiApplication.screens(), self._settings.values.screen, own))
        else:
            self.window.hide()
            self._screen = None
        self._tell_state()

    def toggle(self) -> None:
        """Switch on or off (F5)."""
        self.set_on(not self._on)

    def toggle_pause(self) -> None:
        """Hide everything from the room, or show it again (B)."""
        if self.presenter.state.paused:
            self.presenter.resume()
        else:
            self.presenter.pause()

    def show_cluster(self, cluster: str) -> None:
        """Show the room one cluster with all its notes, whether it could see anything before."""
        self.presenter.open_cluster(cluster)
        self.set_on(True)

    def show_photo(self, photo: str) -> None:
        """Show the room one photo of a note."""
        self.presenter.show_photo(photo)
        self.set_on(True)

    def look_at(self, cluster: str | None) -> None:
        """Follow the facilitator to a cluster, or out to the whole board, if that is wished."""
        self.presenter.look_at(cluster)

    def move_to_next_screen(self) -> None:
        """Show the window on the next display, the facilitator's own included, as a window there."""
        if not self._on:
            return
        screens = QGuiApplication.screens()
        current = self._screen or self.window.screen()
        screen = next_screen(screens, current)
        own = self._home.screen() if self._home is not None else None
        self._show(None if screen is own or len(screens) == 1 else screen)
        self._tell_state()

    def turn(self, pages: int) -> None:
        """Turn forward or back in what does not fit at once."""
        last = self.pages - 1
        # The page wanted may lie beyond the end by now: count from the one that is shown.
        shown = min(self.presenter.state.page, last)
        self.presenter.turn_to(min(last, shown + pages))

    @property
    def pages(self) -> int:
        """Over how many pages the present picture is spread."""
        if self._view is None:
            return 1
        return page_count(self._view, self._theme.tokens, self._words_of)

    def menu(self, parent: QWidget) -> SharedScreenMenu:
        """Return the controls of the shared screen as they stand now."""
        return SharedScreenMenu(self, self.presenter, parent)

    def open_menu(self, anchor: QWidget) -> None:
        """Show the controls of the shared screen under a widget."""
        self.menu(anchor).popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def preview(self, size: QSize = PREVIEW, dpr: float = 1.0) -> QPixmap:
        """Return the picture of the shared screen, drawn by the same code."""
        key = (self._view, size.toTuple(), dpr, self._theme.tokens.name)
        if self._picture is None or self._picture[0] != key:
            drawn = picture(self._view, size, dpr, self._theme.tokens, self._words_of)
            self._picture = (key, drawn)
        return self._picture[1]

    def close(self) -> None:
        """Take the window away for good and stop listening."""
        self._unsubscribe()
        self._soon.stop()
        self._theme.changed.disconnect(self._tell_preview)
        self._on = False
        self._home = None
        self.window.close()
        # Its keys call this object, and with that keep it: neither would ever go by itself.
        self.window.deleteLater()

    def refresh(self) -> None:
        """Read the view anew and show it."""
        try:
            view = self.presenter.view()
        except WmtError:
            # The arena is gone: the room sees an empty screen, not an old one.
            view = None
        self._display(view)

    # inside

    def _add_keys(self, window: QWidget) -> None:
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("F5", self.toggle),
            ("B", self.toggle_pause),
            # Where somebody types, a letter is a letter.
            ("Ctrl+B", self.toggle_pause),
        )
        if window is self.window:
            keys += (
                ("PgDown", lambda: self.turn(1)),
                ("PgUp", lambda: self.turn(-1)),
                ("Space", self.next_requested.emit),
                ("Down", self.next_requested.emit),
                ("Ctrl+Shift+N", self.move_to_next_screen),
            )
        for key, call in keys:
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(call)

    def _show(self, screen: QScreen | None) -> None:
        self._screen = screen
        self._unplugged = False
        if screen is None:
            self.window.show_in_window(self._home.screen() if self._home is not None else None)
        else:
            self.window.show_on(screen)
            self._settings.update(screen=screen_key(screen))

    def _display(self, view: SharedView | None) -> None:
        if view == self._view:
            return
        self._view = view
        self.window.show_view(view)
        self._tell_preview()

    def _tell_preview(self) -> None:
        self.preview_changed.emit(self.preview(dpr=self.window.devicePixelRatioF()))

    def _tell_state(self) -> None:
        self.state_changed.emit(self.state_text())

    def _on_state(self, state: PresenterState) -> None:
        before, self._state = self._state, state
        if replace(before, timer=state.timer) == state and self._view is not None:
            # Once a second: nothing has to be read from the database for it.
            self._display(replace(self._view, timer=state.timer))
            return
        self.refresh()
        if before.arena == state.arena and (before.veil is None) != (state.veil is None):
            self._remember_veil(state)
        if (before.paused, before.veil) != (state.paused, state.veil):
            self._tell_state()

    def _remember_veil(self, state: PresenterState) -> None:
        """Note in which arenas ideas are hidden: a restart must not show them to the room."""
        veiled = set(self._settings.values.veiled.split()) - {state.arena}
        if state.veil is not None and state.arena is not None:
            veiled.add(state.arena)
        self._settings.update(veiled=" ".join(sorted(str(each) for each in veiled)))

    def _on_event(self, event: Event) -> None:
        arena = self.presenter.state.arena
        match event:
            case Changed() | BallotCast():
                concerned = event.arena == arena
            case Reloaded():
                concerned = arena in event.arenas
        if concerned:
            self._soon.start(_SOON_MS if self._on else _LATER_MS)

    def _on_window_closed(self) -> None:
        if self._on:
            self._on = False
            self._screen = None
            self._tell_state()

    def _on_screen_removed(self, screen: QScreen) -> None:
        if self._on and screen is self._screen:
            # Qt would move the window over the facilitator's own.
            self.window.hide()
            self._screen = None
            self._unplugged = True
            self._tell_state()

    def _on_screen_added(self, screen: QScreen) -> None:
        if self._on and self._unplugged:
            self._show(screen)
            self._tell_state()
