"""Every picture of the shared screen holds all its words, on the picture and whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace

import pytest
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.rounds import Method
from wmt_desktop.domain.shared_view import (
    Bilingual,
    ClusterView,
    Content,
    IdeasView,
    PausedView,
    PledgesView,
    QuietView,
    RankingView,
    SharedCluster,
    SharedNote,
    SharedPlace,
    SharedPledge,
    SharedTie,
    SharedView,
    TimerSnapshot,
    VotingView,
)
from wmt_desktop.domain.voting.ballots import BallotRule
from wmt_desktop.domain.voting.tally import Settled
from wmt_desktop.ui.shared_screen import canvas, quiet
from wmt_desktop.ui.shared_screen.canvas import HEIGHT, WIDTH
from wmt_desktop.ui.shared_screen.picture import page_count, picture
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens
from wmt_desktop.ui.typeset import CENTRE, LEFT, Block, draw
from wmt_desktop.ui.words import WordsOf


@dataclass
class Drawn:
    """What was drawn: the words, and where they reach beyond the picture."""

    words: list[str]
    outside: list[str]

    @property
    def letters(self) -> str:
        return "".join("".join(self.words).split())


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> Drawn:
    """Record every text that is drawn."""
    seen = Drawn([], [])

    def watch(
        painter: QPainter, block: Block, at: QPointF, ink: str, align: Qt.AlignmentFlag = LEFT
    ) -> None:
        seen.words += block.lines
        left = at.x() - (0 if align == LEFT else block.width / (2 if align == CENTRE else 1))
        inside = left >= 0 and left + block.width <= WIDTH and at.y() + block.height <= HEIGHT + 4
        if not inside:
            seen.outside += block.lines
        draw(painter, block, at, ink, align)

    monkeypatch.setattr(canvas, "draw", watch)
    monkeypatch.setattr(quiet, "draw", watch)
    return seen


LONG_NAME = Bilingual(
    "Bioloģiskās lauksaimniecības produktu kooperatīva loģistikas risinājumi Vidzemē",
    "Logistics of the cooperative for products of organic agriculture in Vidzeme",
)
LONG_QUESTION = Bilingual(
    "Kā mēs kopā ar pašvaldību, skolām un lauksaimniekiem panākam, ka bioloģiskā pārtika "
    "2040. gadā ir uz katra galda katru dienu?",
    "How can we, together with the municipality, schools and farmers, bring organic food to "
    "every table every day by 2040?",
)
QUESTION = Bilingual("Kā bio pārtikai nokļūt uz katra galda?", "How can organic food get there?")
NOTES = (
    SharedNote("Sezonas ēdienkarte pašvaldības ēdnīcās", Theme.FOOD),
    SharedNote("Bioloģiskās lauksaimniecības produktu kooperatīvs ar piegādi", Theme.NONE),
)
TIMER = TimerSnapshot(3 * 3600, 0.4)


def clusters(count: int) -> tuple[SharedCluster, ...]:
    pile = (Theme.ENERGY, Theme.MOBILITY, Theme.CIRCULAR)
    names = (Bilingual("Skolas", "Schools"), LONG_NAME)
    return tuple(SharedCluster(names[n % 2], 5, NOTES, pile) for n in range(count))


def ranking(count: int, dots: int, tie: SharedTie | None = None) -> RankingView:
    places = tuple(
        SharedPlace(n + 1, tie is not None, LONG_NAME, Theme.FOOD, max(0, dots - n), n < 2)
        for n in range(count)
    )
    return RankingView(LONG_QUESTION, places, 38, 41, 184, tie)


def voting(question: Bilingual, *, is_open: bool, voted: int | None, people: int) -> VotingView:
    return VotingView(question, is_open, voted, people, BallotRule(Method.DOTS, 5, 3, 9))


CONTENTS: dict[str, Content] = {
    "no ideas": IdeasView(QUESTION, 0, 0, ()),
    "wall": IdeasView(QUESTION, 30, 30, (), NOTES * 15),
    **{f"{n} clusters": IdeasView(QUESTION, 34, 4, clusters(n)) for n in (1, 6, 8, 12, 20, 50)},
    "long question": IdeasView(LONG_QUESTION, 34, 4, clusters(6)),
    "only a pile": IdeasView(QUESTION, 3, 0, (SharedCluster(LONG_NAME, 2, (), (Theme.FOOD,) * 2),)),
    "cluster": ClusterView(LONG_NAME, NOTES * 4),
    "open": voting(LONG_QUESTION, is_open=True, voted=24, people=41),
    "open, many": voting(QUESTION, is_open=True, voted=150, people=199),
    "open, unknown": voting(QUESTION, is_open=True, voted=3, people=0),
    "closed": voting(QUESTION, is_open=False, voted=38, people=41),
    "closed, hidden": voting(QUESTION, is_open=False, voted=None, people=41),
    "ranking": ranking(9, 41, SharedTie(22, Settled.SUPPORTERS, (17, 14))),
    "ranking, thousands": ranking(4, 9_000, SharedTie(9_000, Settled.NEEDS_RUNOFF_OR_LOT)),
    "ranking, a lot": ranking(4, 9, SharedTie(9, Settled.LOT, lot="6 3 3 1")),
    "ranking, a long lot": ranking(4, 9, SharedTie(9, Settled.LOT, lot="a line read aloud " * 9)),
    "ranking, no dots": ranking(3, 0),
    "two places told": replace(ranking(2, 8), untold=7, cut=2),
    "who joins": PledgesView(
        LONG_QUESTION,
        tuple(
            SharedPledge(LONG_NAME, Theme.FOOD, (("Ilze", "my van, on Fridays"),) * count)
            for count in (0, 1, 9, 140)
        ),
        140,
        is_open=True,
    ),
    "quiet": QuietView(LONG_QUESTION),
    "pause": PausedView(),
}


@pytest.fixture(scope="module")
def words_of(tmp_path_factory: pytest.TempPathFactory) -> WordsOf:
    return WordsOf(tmp_path_factory.mktemp("translations"))


def view_of(content: Content, timer: TimerSnapshot | None, page: int = 0) -> SharedView:
    return SharedView(Stage.VISION, 2040, "lv", "en", content, timer, page)


def texts(value: object) -> Iterator[str]:
    if isinstance(value, Bilingual | SharedNote):
        yield value.text
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, tuple):
        for each in value:
            yield from texts(each)


@pytest.mark.parametrize("timer", [None, TIMER], ids=["", "timer"])
@pytest.mark.parametrize("name", CONTENTS)
def test_nothing_is_drawn_beyond_the_picture(
    theme: ThemeManager, words_of: WordsOf, drawn: Drawn, name: str, timer: TimerSnapshot | None
) -> None:
    del theme
    view = view_of(CONTENTS[name], timer)
    picture(view, QSize(1920, 1080), 1.0, LIGHT, words_of)
    assert drawn.words
    assert not drawn.outside


@pytest.mark.parametrize("name", ["6 clusters", "8 clusters", "cluster", "open", "quiet"])
def test_every_name_is_there_whole(
    theme: ThemeManager, words_of: WordsOf, drawn: Drawn, name: str
) -> None:
    del theme
    content = CONTENTS[name]
    picture(view_of(content, None), QSize(1920, 1080), 1.0, LIGHT, words_of)
    wanted = set(texts(content)) - {note.text for note in NOTES}
    assert not [text for text in wanted if "".join(text.split()) not in drawn.letters]


def test_an_opened_cluster_shows_every_note_over_its_pages(
    theme: ThemeManager, words_of: WordsOf, drawn: Drawn
) -> None:
    del theme
    tokens = [[f"{note}x{word}" for word in range(note * 9 + 1)] for note in range(20)]
    notes = tuple(SharedNote(" ".join(each), Theme.FOOD) for each in tokens)
    content = ClusterView(QUESTION, notes)
    for page in range(page_count(view_of(content, None), LIGHT, words_of)):
        picture(view_of(content, None, page), QSize(960, 540), 1.0, LIGHT, words_of)
    assert not drawn.outside
    shown = " ".join(drawn.words).split()
    assert {token for each in tokens for token in each} <= set(shown)


def test_places_that_are_told_from_below_stay_where_they_are(
    theme: ThemeManager, words_of: WordsOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    del theme
    whole = ranking(60, 300)
    where: dict[str, set[float]] = {}

    def watch(
        painter: QPainter, block: Block, at: QPointF, ink: str, align: Qt.AlignmentFlag = LEFT
    ) -> None:
        del painter, ink, align
        if at.x() == canvas.MARGIN and at.y() > 240:
            where.setdefault(block.lines[0], set()).add(at.y())

    monkeypatch.setattr(canvas, "draw", watch)
    for untold in range(0, 60, 7):
        told = replace(whole, places=whole.places[untold:], untold=untold, cut=2)
        picture(view_of(told, None), QSize(480, 270), 1.0, LIGHT, words_of)
    assert {len(places) for places in where.values()} == {1}


def test_every_place_of_a_long_ranking_is_on_some_page(
    theme: ThemeManager, words_of: WordsOf, drawn: Drawn
) -> None:
    del theme
    content = ranking(60, 300)
    for page in range(page_count(view_of(content, None), LIGHT, words_of)):
        picture(view_of(content, None, page), QSize(960, 540), 1.0, LIGHT, words_of)
    assert {str(place.rank) for place in content.places} <= set(drawn.words)
    assert not drawn.outside


@pytest.mark.parametrize("tokens", [DARK, HIGH_CONTRAST], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1440, 900), QSize(480, 270)])
def test_it_scales_without_distortion_in_every_scheme(
    theme: ThemeManager, words_of: WordsOf, size: QSize, tokens: Tokens
) -> None:
    del theme
    image = picture(view_of(CONTENTS["6 clusters"], TIMER), size, 1.0, tokens, words_of).toImage()
    assert image.pixelColor(1, 1).name().upper() == tokens.win
    middle_of_card = image.pixelColor(size.width() * 120 // 1920, size.height() // 2)
    assert middle_of_card.name().upper() != tokens.win or tokens.name == "high-contrast"


def test_without_an_arena_the_picture_is_empty(theme: ThemeManager, words_of: WordsOf) -> None:
    del theme
    image = picture(None, QSize(96, 54), 1.0, LIGHT, words_of).toImage()
    assert {image.pixelColor(x, 27).name().upper() for x in range(96)} == {LIGHT.win}
