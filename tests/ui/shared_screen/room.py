"""What the tests of the shared screen share."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.domain.arena import Arena
from wmt_desktop.services.arenas import ArenaService
from wmt_desktop.services.boards import BoardService
from wmt_desktop.services.presenting import Presenter
from wmt_desktop.services.voting import VotingService
from wmt_desktop.ui.shared_screen.controller import SharedScreenController
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.words import WordsOf


@dataclass
class Room:
    """Everything around one shared screen."""

    arenas: ArenaService
    boards: BoardService
    voting: VotingService
    presenter: Presenter
    shared: SharedScreenController
    arena: Arena
    theme: ThemeManager
    words_of: WordsOf
