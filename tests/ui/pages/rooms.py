"""Arenas as the tests of the pages need them, and answers to dialogs."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from wmt_desktop.domain.arena import Arena, Theme
from wmt_desktop.domain.rounds import Round, TieRule
from wmt_desktop.services.arenas import NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.initiatives import EditInitiative, Promote
from wmt_desktop.services.round_rules import OpenRound
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CloseRound
from wmt_desktop.ui.widgets.dialog import Dialog

IDEAS = ("Lunch", "Storage", "Recipes", "Matchmaking", "Tenders")
LEFT = Qt.MouseButton.LeftButton

# 4 places: Matchmaking and Tenders have 3 dots each, Matchmaking from more voters.
BALLOTS: tuple[dict[str, int], ...] = (
    {"Lunch": 3, "Storage": 2},
    {"Lunch": 3, "Storage": 1, "Recipes": 1},
    {"Storage": 2, "Recipes": 2},
    {"Tenders": 3, "Matchmaking": 1, "Lunch": 1},
    {"Matchmaking": 1, "Lunch": 2, "Recipes": 1},
    {"Matchmaking": 1},
)


def arena_with_clusters(services: Services, names: Sequence[str] = IDEAS, people: int = 8) -> Arena:
    """Return an arena with one note in each named cluster."""
    arena = services.arenas.new(NewArena("Cēsis", people=people, question="What do we start?"))
    drafts = tuple(Draft(f"About {name}", Theme.FOOD, name) for name in names)
    services.boards.add(AddNotes(arena.id, drafts))
    return arena


def open_vote(services: Services, arena: Arena, tie: TieRule = TieRule.SUPPORTERS) -> Round:
    """Open a vote on the clusters."""
    return services.voting.open(OpenRound(arena.id, dots=5, goes_on=4, tie=tie))


def cast(services: Services, round_: Round, ballots: Sequence[dict[str, int]] = BALLOTS) -> None:
    """Put ballots, by the labels of the options, into the urn."""
    ids = {option.label: option.id for option in round_.options}
    services.voting.cast_many(
        round_.id, [{ids[label]: dots for label, dots in each.items()} for each in ballots]
    )


def closed_vote(services: Services, arena: Arena, tie: TieRule = TieRule.SUPPORTERS) -> Round:
    """Hold a whole vote."""
    round_ = open_vote(services, arena, tie)
    cast(services, round_)
    services.voting.close(CloseRound(round_.id))
    return services.voting.round(round_.id)


def promoted(services: Services, arena: Arena, costs: Sequence[int | None]) -> None:
    """Promote what goes on and give the initiatives costs, in whole units."""
    from dataclasses import replace

    round_ = services.voting.rounds(arena.id)[-1]
    services.initiatives.promote(
        Promote(round_.id, services.voting.result(round_.id).tally.goes_on)
    )
    for initiative, cost in zip(services.initiatives.all(arena.id), costs, strict=True):
        cents = None if cost is None else cost * 100
        services.initiatives.edit(EditInitiative(initiative, replace(initiative, cost=cents)))


def click(widget: QWidget) -> None:
    """Click a widget with the mouse."""
    QTest.mouseClick(widget, LEFT)


def answer(act: Callable[[], object], reply: Callable[[Dialog], object]) -> None:
    """Do what opens a dialog and reply to it; the reply must close it."""
    failures: list[BaseException] = []

    def respond() -> None:
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, Dialog), f"no dialog but {dialog}"
            reply(dialog)
            assert not dialog.isVisible(), "the reply left the dialog open"
        except BaseException as failure:
            failures.append(failure)
            if isinstance(dialog, Dialog):
                dialog.reject()

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(respond)
    timer.start(0)
    act()
    assert not timer.isActive(), "no dialog was opened"
    if failures:
        raise failures[0]


def button(parent: QWidget, text: str) -> QAbstractButton:
    """Return the button with these words."""
    found = [each for each in parent.findChildren(QAbstractButton) if each.text() == text]
    assert len(found) == 1, [each.text() for each in parent.findChildren(QAbstractButton)]
    return found[0]


def press(text: str) -> Callable[[Dialog], None]:
    """Return the reply that presses a button."""
    return lambda dialog: click(button(dialog, text))


def reason_field(dialog: Dialog) -> QPlainTextEdit:
    """Return the field that asks for a reason."""
    (field,) = dialog.findChildren(QPlainTextEdit)
    return field


def shown_texts(widget: QWidget) -> str:
    """Return every word that a widget shows."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


class _Counter(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


def layouts_at_rest() -> int:
    """Return how often a window that nobody touches is laid out: a page in a circle never rests."""
    for _ in range(30):
        QApplication.processEvents()
    counter = _Counter()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(counter)
    for _ in range(30):
        QApplication.processEvents()
    app.removeEventFilter(counter)
    return counter.count
