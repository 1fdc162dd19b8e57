"""Voters pass through the kiosk with mouse, fingers and keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.kiosk.room import IDEAS, OpenKiosk, Room
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Method, OptionOrder
from wmt_desktop.services.voting import CastBallot, CloseRound
from wmt_desktop.ui.kiosk import phrases
from wmt_desktop.ui.kiosk.card import OptionCard
from wmt_desktop.ui.kiosk.idle import IdleTimes
from wmt_desktop.ui.kiosk.keys import Key
from wmt_desktop.ui.kiosk.look import TextSize, area
from wmt_desktop.ui.kiosk.start_page import Free
from wmt_desktop.ui.tokens import HIGH_CONTRAST

Click = Callable[[QWidget], None]


def card(room: Room, number: int) -> OptionCard:
    return room.kiosk.vote.cards[number]


def vote(room: Room, click: Click, dots: dict[int, int], language: str = "en") -> None:
    """Vote from the start key to "Thank you", by mouse."""
    kiosk = room.kiosk
    click(kiosk.start.keys[language])
    for number, count in dots.items():
        for _ in range(count):
            click(card(room, number).plus)
    click(kiosk.vote.tray.review)
    click(kiosk.review.cast)
    assert kiosk.start.free == Free.THANKS


def test_twelve_voters_are_counted_as_they_voted(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk()
    ballots = [{n % 4: 3, (n + 1) % 4: n % 3} for n in range(11)] + [{}]
    for number, ballot in enumerate(ballots):
        vote(room, click, ballot, "en" if number % 2 else "lv")
        assert room.voting.voted(room.round.id) == number + 1
    expected: Counter[int] = Counter()
    for ballot in ballots:
        expected.update(ballot)
    assert room.tally() == {IDEAS[number][1]: expected[number] for number in range(4)}


def test_the_ballot_is_on_disk_before_thank_you(
    open_kiosk: OpenKiosk, click: Click, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_kiosk()
    seen: list[int] = []
    show = room.kiosk.start.show_free

    def watch(free: Free, voted: int) -> None:
        seen.append(room.voting.voted(room.round.id))
        show(free, voted)

    monkeypatch.setattr(room.kiosk.start, "show_free", watch)
    vote(room, click, {0: 1})
    assert seen == [1]


def tap(widget: QWidget, moment: int, *, second: bool = False) -> None:
    """Tap at a moment, in milliseconds; ``second`` is how Qt sees the other half of a double tap."""
    where = QPointF(widget.rect().center())
    button, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    down = QEvent.Type.MouseButtonDblClick if second else QEvent.Type.MouseButtonPress
    for kind in (down, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, where, widget.mapToGlobal(where), button, button, plain)
        event.setTimestamp(moment)
        QApplication.sendEvent(widget, event)


def test_many_quick_taps_cast_once_and_start_nothing(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk()
    kiosk = room.kiosk
    click(kiosk.start.keys["en"])
    click(card(room, 0).plus)
    click(kiosk.vote.tray.review)
    moment = 1_000_000_000
    tap(kiosk.review.cast, moment)
    # What has appeared under the finger is a start key.
    key = kiosk.start.keys["en"]
    tap(key, moment + 150, second=True)
    tap(key, moment + 300)
    tap(key, moment + 450, second=True)
    assert not kiosk.is_voting
    assert room.voting.voted(room.round.id) == 1
    tap(key, moment + 3000)
    assert kiosk.is_voting


def texts_of(root: QWidget) -> str:
    """Return every text that is painted from a widget, or that a screen reader could say."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        found += [
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.toolTip(),
            widget.windowTitle(),
            str(widget.property("text") or ""),
        ]
        reader = QAccessible.queryAccessibleInterface(widget)
        if reader is not None:
            found += [reader.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Value)]
    return "\n".join(found)


def test_nothing_of_a_ballot_remains_after_thank_you(
    open_kiosk: OpenKiosk, click: Click, qapp: QApplication
) -> None:
    room = open_kiosk()
    kiosk = room.kiosk
    click(kiosk.start.keys["en"])
    click(card(room, 0).plus)
    assert IDEAS[0][1] in texts_of(kiosk)
    click(kiosk.vote.tray.review)
    click(kiosk.review.cast)
    qapp.sendPostedEvents(None, 0)
    qapp.processEvents()
    texts = texts_of(kiosk)
    for latvian, english, _ in IDEAS:
        assert latvian not in texts
        assert english not in texts
    assert kiosk.vote.cards == []
    assert kiosk.review._draft.placed == kiosk.vote._draft.placed == 0
    click(kiosk.start.keys["en"])
    assert all(each._dots == 0 for each in kiosk.vote.cards)
    assert kiosk.vote.tray._left == 5


def test_plus_stops_at_the_most_for_one_idea_and_says_why(
    open_kiosk: OpenKiosk, click: Click
) -> None:
    room = open_kiosk(dots=5, most=2)
    click(room.kiosk.start.keys["en"])
    plus = card(room, 0).plus
    for _ in range(2):
        click(plus)
    assert not plus.works
    assert plus.accessibleDescription() == "2 dots is the most for one idea."
    click(plus)
    assert room.kiosk.vote.tray.hint == "2 dots is the most for one idea."
    assert card(room, 0).accessibleName() == "Bio products in every school lunch, 2 of 2 dots"
    click(card(room, 0).minus)
    assert plus.works
    assert room.kiosk.vote.tray.hint == "Counted without your name"


def test_no_more_dots_than_there_are(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(dots=2, most=2)
    click(room.kiosk.start.keys["en"])
    click(card(room, 0))
    click(card(room, 1).plus)
    click(card(room, 2).plus)
    assert room.kiosk.vote.tray.hint == "All dots are placed. Press − to take one back."
    click(room.kiosk.vote.tray.over)
    assert room.kiosk.vote.tray._left == 2
    click(card(room, 2).plus)
    click(room.kiosk.vote.tray.review)
    click(room.kiosk.review.cast)
    assert room.tally()[IDEAS[2][1]] == 1


def test_a_whole_vote_by_keyboard(open_kiosk: OpenKiosk) -> None:
    room = open_kiosk()
    kiosk = room.kiosk
    key = kiosk.start.keys["en"]
    key.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(key, Qt.Key.Key_Return)
    first = card(room, 0)
    assert first.hasFocus()
    # Enter once too often casts nothing.
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert kiosk.review.back.hasFocus()
    QTest.keyClick(kiosk.review.back, Qt.Key.Key_Return)
    assert card(room, 0).hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Backspace)
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert card(room, 1).hasFocus()
    QTest.keyClick(card(room, 1), Qt.Key.Key_Plus)
    QTest.keyClick(card(room, 1), Qt.Key.Key_Tab)
    assert card(room, 2).hasFocus()
    QTest.keyClick(card(room, 2), Qt.Key.Key_Left)
    QTest.keyClick(card(room, 1), Qt.Key.Key_Return)
    assert kiosk.review.isVisible()
    assert kiosk.review.cast.hasFocus()
    assert kiosk.ring.isVisible()
    QTest.keyClick(kiosk.review.cast, Qt.Key.Key_Backspace)
    assert kiosk.vote.isVisible()
    QTest.keyClick(card(room, 0), Qt.Key.Key_Return)
    QTest.keyClick(kiosk.review.cast, Qt.Key.Key_Return)
    tally = room.tally()
    assert (tally[IDEAS[0][1]], tally[IDEAS[1][1]]) == (1, 1)


QUICK = IdleTimes(onward=10, deaf=1)


@pytest.mark.parametrize(
    ("rules", "marks"),
    [
        ({"dots": 5, "most": 3}, (0, 0, 0, 1, 3)),
        ({"dots": 1, "most": 1}, (2,)),
        ({"dots": 2, "method": Method.APPROVAL}, (0, 1)),
    ],
)
def test_no_more_taps_than_dots_and_two(
    open_kiosk: OpenKiosk,
    click: Click,
    qtbot: QtBot,
    rules: dict[str, object],
    marks: tuple[int, ...],
) -> None:
    """The taps of a voter who has never seen it: the language, each dot, "Cast my vote"."""
    room = open_kiosk(**rules, idle=QUICK)
    kiosk = room.kiosk
    script: list[QWidget] = [kiosk.start.keys["en"]]
    click(script[0])
    for mark in marks:
        script.append(card(room, mark).plus)
        click(script[-1])
    qtbot.waitUntil(kiosk.review.isVisible)
    assert kiosk.review.isVisible()
    qtbot.waitUntil(kiosk.guard._deaf.hasExpired)
    script.append(kiosk.review.cast)
    click(script[-1])
    assert kiosk.start.free is Free.THANKS
    assert len(script) == len(marks) + 2
    tally = room.tally()
    assert [tally[IDEAS[n][1]] for n in range(4)] == [marks.count(n) for n in range(4)]


def test_a_page_that_turns_by_itself_takes_no_tap_that_was_on_its_way(
    open_kiosk: OpenKiosk, click: Click, qtbot: QtBot
) -> None:
    room = open_kiosk(dots=1, most=1, idle=replace(QUICK, deaf=300))
    kiosk = room.kiosk
    click(kiosk.start.keys["en"])
    with qtbot.waitSignal(kiosk.vote.completed):
        click(card(room, 0).plus)
    click(kiosk.review.cast)
    assert kiosk.review.isVisible()
    assert room.voting.voted(room.round.id) == 0
    qtbot.waitUntil(kiosk.guard._deaf.hasExpired)
    click(kiosk.review.back)
    click(card(room, 0).minus)
    click(card(room, 1).plus)
    assert not kiosk.vote._onward.isActive()


def test_the_page_stays_while_somebody_touches_it_or_uses_keys(
    open_kiosk: OpenKiosk, click: Click
) -> None:
    room = open_kiosk(dots=1, most=1)
    vote_page = room.kiosk.vote
    click(room.kiosk.start.keys["en"])
    click(card(room, 0).plus)
    assert vote_page._onward.isActive()
    click(card(room, 0).minus)
    assert not vote_page._onward.isActive()
    QTest.keyClick(card(room, 0), Qt.Key.Key_Space)
    assert card(room, 0)._dots == 1
    assert not vote_page._onward.isActive()


def switch(room: Room, wanted: QWidget, most: int) -> None:
    """Press Tab until a key has the keyboard, then Space, as with two switches."""
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is wanted:
            QTest.keyClick(focused, Qt.Key.Key_Space)
            return
        QTest.keyClick(focused or room.kiosk, Qt.Key.Key_Tab)
    raise AssertionError(f"{most} times Tab do not lead to {wanted.accessibleName()}")


def test_two_switches_are_enough_to_vote(open_kiosk: OpenKiosk) -> None:
    room = open_kiosk(ideas=MANY, size=(1280, 720))
    kiosk = room.kiosk
    switch(room, kiosk.start.keys["en"], 4)
    shown = [each for each in kiosk.vote.cards if each.isVisible()]
    switch(room, shown[0], 1)
    switch(room, shown[2], 3)
    switch(room, kiosk.vote.tray.over, len(shown) + 2)
    switch(room, shown[1], 3)
    switch(room, kiosk.vote.forth, len(shown) + 2)
    last = next(each for each in kiosk.vote.cards if each.isVisible())
    switch(room, last, 1)
    switch(room, kiosk.vote.tray.review, len(shown) + 4)
    switch(room, kiosk.review.cast, 1)
    tally = room.tally()
    second = MANY[1][1]
    assert (tally[second], sum(tally.values())) == (1, 2)


def test_language_size_and_contrast_are_for_one_voter_only(
    open_kiosk: OpenKiosk, click: Click
) -> None:
    room = open_kiosk(size=(1280, 720))
    kiosk = room.kiosk
    click(kiosk.start.keys["lv"])
    top = kiosk.vote.top
    assert card(room, 0).accessibleName().startswith(IDEAS[0][0])
    click(top.languages._keys["en"])
    assert card(room, 0).accessibleName().startswith(IDEAS[0][1])
    click(card(room, 0).plus)
    click(top.sizes._keys["LARGE"])
    click(top.contrast)
    assert (kiosk._look.tokens, kiosk._look.text) == (HIGH_CONTRAST, TextSize.LARGE)
    assert card(room, 0)._dots == 1
    click(top.languages._keys["lv"])
    click(kiosk.vote.tray.review)
    assert kiosk.review.cast.words == "Nodot balsi"
    click(kiosk.review.cast)
    click(kiosk.start.keys["en"])
    plain = (kiosk._plain("en").tokens, TextSize.MEDIUM, "en")
    assert (kiosk._look.tokens, kiosk._look.text, kiosk._look.language) == plain
    assert not kiosk.vote.top.contrast.isChecked()


def met(room: Room) -> list[str]:
    return [each.accessibleName().partition(",")[0] for each in room.kiosk.vote.cards]


def test_each_voter_begins_with_another_idea_and_nobody_knows_which(
    open_kiosk: OpenKiosk, click: Click
) -> None:
    room = open_kiosk(order=OptionOrder.ROTATED)
    labels = [english for _, english, _ in IDEAS]
    firsts = set()
    for _ in range(60):
        room.kiosk.begin("en")
        first = labels.index(met(room)[0])
        assert met(room) == labels[first:] + labels[:first]
        firsts.add(first)
        room.kiosk._drop_ballot()
        if len(firsts) == len(labels):
            break
    assert firsts == {0, 1, 2, 3}
    assert room.kiosk._options == room.round.options


def test_the_alphabet_is_that_of_the_language_and_dots_stay(
    open_kiosk: OpenKiosk, click: Click
) -> None:
    room = open_kiosk(order=OptionOrder.ALPHABET)
    click(room.kiosk.start.keys["en"])
    assert met(room) == sorted(english for _, english, _ in IDEAS)
    click(card(room, 0).plus)
    click(room.kiosk.vote.top.languages._keys["lv"])
    room.kiosk.vote.focus_first()
    assert met(room) == sorted(latvian for latvian, _, _ in IDEAS)
    first, second, *_ = room.kiosk.vote.cards
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    click(room.kiosk.vote.tray.review)
    click(room.kiosk.review.cast)
    assert room.tally()[IDEAS[0][1]] == 1


def test_every_language_of_the_program_can_be_reached(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(size=(1280, 720))
    kiosk = room.kiosk
    click(kiosk.start.others)
    click(kiosk.all_languages.keys["fi"])
    assert kiosk.is_voting
    assert kiosk._look.language == "fi"
    assert list(kiosk.vote.top.languages._keys) == ["lv", "en", "fi", "more"]
    click(kiosk.vote.top.languages._keys["more"])
    click(kiosk.all_languages.keys["en"])
    assert kiosk._look.language == "en"
    assert not kiosk.all_languages.isVisible()


def test_the_facilitators_language_stays(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk()
    title = room.kiosk.windowTitle()
    click(room.kiosk.start.keys["lv"])
    assert room.kiosk.windowTitle() == title


def test_an_error_is_one_sentence_and_keeps_the_dots(
    open_kiosk: OpenKiosk, click: Click, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_kiosk()
    kiosk = room.kiosk
    click(kiosk.start.keys["en"])
    click(card(room, 0).plus)
    click(kiosk.vote.tray.review)

    def full(command: CastBallot) -> None:
        raise WmtError(Code.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(room.voting, "cast", full)
        click(kiosk.review.cast)
    assert kiosk.review.isVisible()
    assert kiosk.review.error
    assert kiosk.review.accessibleDescription() == kiosk.review.error
    click(kiosk.review.cast)
    assert room.tally()[IDEAS[0][1]] == 1


def test_a_vote_closed_meanwhile_takes_no_ballot(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk()
    kiosk = room.kiosk
    click(kiosk.start.keys["en"])
    click(card(room, 0).plus)
    room.voting.close(CloseRound(room.round.id))
    assert kiosk.start.isVisible()
    assert kiosk.start.free == Free.CLOSED
    assert not kiosk.is_voting
    assert not any(key.isVisible() for key in kiosk.start.keys.values())
    kiosk.begin("en")
    assert not kiosk.is_voting


def test_a_vote_that_another_program_closed_takes_no_ballot(
    open_kiosk: OpenKiosk, click: Click
) -> None:
    room = open_kiosk()
    kiosk = room.kiosk
    click(kiosk.start.keys["en"])
    click(kiosk.vote.tray.review)
    kiosk._booth.qt_bus.blockSignals(True)  # it hears nothing of what others do
    room.voting.close(CloseRound(room.round.id))
    click(kiosk.review.cast)
    assert kiosk.start.isVisible()
    assert kiosk.start.free == Free.CLOSED


@pytest.mark.parametrize("code", [Code.CODE_UNKNOWN, Code.CODE_USED, Code.DISK_FULL])
def test_a_voter_is_refused_in_the_language_of_the_vote(code: Code) -> None:
    def finnish(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"suomeksi: {source}" if context == "Kiosk" else source

    assert phrases.why_not(WmtError(code), finnish).startswith("suomeksi")


def test_approval_gives_each_idea_one_dot_at_most(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(method=Method.APPROVAL, dots=2)
    click(room.kiosk.start.keys["en"])
    for _ in range(2):
        click(card(room, 0).plus)
    click(card(room, 3).plus)
    click(room.kiosk.vote.tray.review)
    click(room.kiosk.review.cast)
    assert room.tally() == {IDEAS[0][1]: 1, IDEAS[3][1]: 1, IDEAS[1][1]: 0, IDEAS[2][1]: 0}


def test_ticks_are_spoken_of_as_choices(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(method=Method.APPROVAL, dots=4)
    vote_page = room.kiosk.vote
    click(room.kiosk.start.keys["en"])
    assert vote_page.top.accessibleName() == "Where to start? Choose every idea that you support"
    click(card(room, 0))
    assert card(room, 0).accessibleName() == "Bio products in every school lunch, Chosen"
    click(card(room, 1))
    assert vote_page.tray.accessibleName() == "2 ideas are chosen"
    click(card(room, 0))
    assert vote_page.tray.hint == "This idea is chosen. Press − to take it back."
    click(vote_page.tray.review)
    assert "dot" not in room.kiosk.review.accessibleName()


def test_scores_have_no_sum_to_use_up(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(method=Method.SCORE, dots=3, most=3)
    vote(room, click, {0: 3, 1: 3, 2: 3, 3: 3})
    assert set(room.tally().values()) == {3}


def test_every_key_has_a_name(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(ideas=MANY, size=(1280, 720))
    kiosk = room.kiosk

    def unnamed() -> list[Key]:
        keys = [key for key in kiosk.findChildren(Key) if key.isVisible()]
        return [key for key in keys if not key.accessibleName().strip()]

    assert not unnamed()
    click(kiosk.start.keys["lv"])
    assert not unnamed()
    click(card(room, 0).plus)
    click(kiosk.vote.tray.review)
    assert not unnamed()
    reader = QAccessible.queryAccessibleInterface(kiosk.review.cast)
    assert reader is not None
    assert reader.role() == QAccessible.Role.Button


MANY = tuple((f"Ideja {n}", f"Idea {n}", Theme.NONE) for n in range(20))
LONG = tuple((f"{n} " + "gara " * 120, f"{n} " + "long " * 120, Theme.FOOD) for n in range(9))


def words_are_cut(card: OptionCard) -> bool:
    box = area(card, card.look)
    return 66 + card._block(box).height > card.plus.y() / card.look.unit


@pytest.mark.parametrize(("ideas", "size"), [(MANY, (1440, 900)), (LONG, (1280, 720))])
def test_options_that_do_not_fit_are_on_further_pages(
    open_kiosk: OpenKiosk,
    click: Click,
    ideas: tuple[tuple[str, str, Theme], ...],
    size: tuple[int, int],
) -> None:
    room = open_kiosk(ideas=ideas, size=size)
    vote_page = room.kiosk.vote
    click(room.kiosk.start.keys["en"])
    assert vote_page.pages > 1
    seen = []
    for page in range(vote_page.pages):
        shown = [each for each in vote_page.cards if each.isVisible()]
        seen += [each.option for each in shown]
        for one, other in pairwise(shown):
            assert not one.geometry().intersects(other.geometry())
        assert not [each.option for each in shown if words_are_cut(each)]
        assert all(each.geometry().bottom() < vote_page.forth.geometry().top() for each in shown)
        if page < vote_page.pages - 1:
            click(vote_page.forth)
    assert seen == [option.id for option in room.round.options]
    last = vote_page.cards[-1]
    click(last.plus)
    QTest.keyClick(last, Qt.Key.Key_PageUp)
    assert not last.isVisible()
    assert vote_page.tray._left == 4


def test_arrows_reach_the_next_page(open_kiosk: OpenKiosk, click: Click) -> None:
    room = open_kiosk(ideas=MANY, size=(1280, 720))
    click(room.kiosk.start.keys["en"])
    cards = room.kiosk.vote.cards
    last = [each for each in cards if each.isVisible()][-1]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Right)
    following = cards[cards.index(last) + 1]
    assert following.isVisible()
    assert following.hasFocus()
    assert not last.isVisible()
