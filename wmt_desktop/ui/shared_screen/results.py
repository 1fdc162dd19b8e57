"""The revealed result: one dot drawn for each dot given, hollow below the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.shared_view import (
    Bilingual,
    RankingView,
    SharedPlace,
    SharedTie,
    SharedView,
)
from wmt_desktop.domain.voting.tally import Settled
from wmt_desktop.services.arena_names import theme_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill
from wmt_desktop.ui.shared_screen.canvas import (
    BODY,
    HEIGHT,
    INNER,
    LEAD,
    MARGIN,
    TITLE,
    WIDTH,
    Canvas,
)
from wmt_desktop.ui.shared_screen.dots import Scale, draw_dots
from wmt_desktop.ui.shared_screen.header import draw_stage, page_of
from wmt_desktop.ui.typeset import RIGHT, Block, Style, broken, fit, width

_TOP = 244.0
_BOTTOM = HEIGHT - 24
_STRIP = 84.0
_NUMBER = Style(40, 48, 700, -0.02, tabular=True)
_VOTED = Style(96, 96, 700, -0.03, tabular=True)
_OF_ALL = Style(64, 96, spacing=-0.03, tabular=True)
_DOTS = Style(64, 72, 700, -0.025, tabular=True)
_BOLD = Style(28, 36, 700, -0.01)
_LABEL_WIDTH = 664.0
_DOTS_LEFT = MARGIN + 840.0
_DOTS_WIDTH = INNER - 840.0 - 80.0


@dataclass(frozen=True, slots=True)
class _Row:
    """A place with its words set; one that is not told yet is empty.

    Attributes:
        number: Its number in the whole ranking, from 0.
    """

    number: int
    height: float
    place: SharedPlace | None = None
    label: Block | None = None
    second: Block | None = None


def draw_ranking(canvas: Canvas, view: SharedView, content: RankingView) -> int:
    """Draw turnout, themes and a page of the ranking; return the number of pages.

    While places are told from below, it is the page with the one told last.
    """
    rows = _set_rows(content)
    pages = _pages(rows, _line(content))
    page = page_of(view.page, pages)
    if content.untold:
        page = next(
            (at for at, each in enumerate(pages) if each[-1].number >= content.untold),
            page_of(len(pages), pages),
        )
    _draw_head(canvas, view, content, f"{page + 1}/{len(pages)}" if len(pages) > 1 else "")
    most = max((place.dots for place in content.places), default=0)
    lowest = min((row.height for row in rows), default=80.0)
    scale = Scale.of(_DOTS_WIDTH, lowest - 8, most)
    y = _TOP
    for row in pages[page] if pages else ():
        if row.number == _line(content):
            if row.number >= content.untold:
                _draw_strip(canvas, y + 10, content.tie)
            y += _STRIP
        _draw_row(canvas, row, y, scale)
        y += row.height
    return max(1, len(pages))


def _line(content: RankingView) -> int | None:
    """Return over which place of the whole ranking the line is drawn; None when all go on."""
    if content.untold:
        return content.cut
    below = (number for number, place in enumerate(content.places) if not place.goes_on)
    return next(below, None)


# rows


def _set_rows(content: RankingView) -> list[_Row]:
    room = _BOTTOM - _TOP - _STRIP
    rows: list[_Row] = []
    for high, sizes in ((80.0, ((28, 36, 28, 36), (24, 30, 24, 30))), (62.0, ((24, 30, 22, 28),))):
        rows = [_Row(number, high) for number in range(content.untold)]
        rows += [
            _set_row(number, place, high, sizes)
            for number, place in enumerate(content.places, content.untold)
        ]
        if sum(row.height for row in rows) <= room:
            break
    return rows


def _set_row(
    number: int, place: SharedPlace, high: float, sizes: Sequence[tuple[int, int, int, int]]
) -> _Row:
    for label_px, label_line, second_px, second_line in sizes:
        label = broken(place.label.text, Style(label_px, label_line, 600, -0.01), _LABEL_WIDTH)
        second = _second(place.label, Style(second_px, second_line, spacing=-0.01))
        if label.height + (second.height if second else 0) <= high - 4:
            return _Row(number, high, place, label, second)
    # A long label gets as many lines as it needs, and its row is higher than the others.
    label = broken(place.label.text, Style(24, 29, 600, -0.01), _LABEL_WIDTH)
    second = _second(place.label, Style(22, 27, spacing=-0.01))
    height = label.height + (second.height if second else 0) + 12
    return _Row(number, height, place, label, second)


def _second(label: Bilingual, style: Style) -> Block | None:
    return broken(label.second, style, _LABEL_WIDTH) if label.second else None


def _pages(rows: Sequence[_Row], line: int | None) -> list[list[_Row]]:
    pages: list[list[_Row]] = []
    y = _BOTTOM
    for row in rows:
        high = row.height + (_STRIP if row.number == line else 0)
        if y + high > _BOTTOM + 0.5 or not pages:
            pages.append([])
            y = _TOP
        pages[-1].append(row)
        y += high
    return pages


def _draw_row(canvas: Canvas, row: _Row, y: float, scale: Scale) -> None:
    place = row.place
    middle = y + row.height / 2
    if place is None or row.label is None:
        _draw_untold(canvas, middle)
        return
    ink = "ink" if place.goes_on else "ink2"
    if place.tied:
        _draw_tied_rank(canvas, place, middle)
    else:
        canvas.text(str(place.rank), _NUMBER, MARGIN, middle - 24, ink)
    side = min(56.0, row.height - 8)
    canvas.disc(place.theme, MARGIN + 80, middle - side / 2, side, side * 34 / 56)
    text = middle - (row.label.height + (row.second.height if row.second else 0)) / 2
    canvas.block(row.label, MARGIN + 160, text, "ink")
    if row.second is not None:
        canvas.block(row.second, MARGIN + 160, text + row.label.height, "ink2")
    draw_dots(canvas, QPointF(_DOTS_LEFT, middle), place.dots, scale, filled=place.goes_on)
    canvas.text(str(place.dots), _NUMBER, WIDTH - MARGIN, middle - 24, ink, RIGHT)


def _draw_untold(canvas: Canvas, middle: float) -> None:
    """Draw the room that a place will take which is not told yet."""
    canvas.box(QRectF(MARGIN, middle - 10, 32, 20), 10, "line")
    canvas.box(QRectF(MARGIN + 80, middle - 24, 48, 48), 24, "line")
    canvas.box(QRectF(MARGIN + 160, middle - 10, 320, 20), 10, "line")


def _draw_tied_rank(canvas: Canvas, place: SharedPlace, middle: float) -> None:
    rank = str(place.rank)
    equal = width(rank, _NUMBER) + 2
    # A rank of two digits begins further left: the disc beside it stays free.
    left = min(MARGIN, MARGIN + 80 - 14 - equal - 26)
    if place.dots:
        canvas.box(QRectF(left - 12, middle - 28, 12 + equal + 26 + 10, 56), 12, "accent_t")
    ink = "ink" if place.dots else "ink2"
    canvas.text(rank, _NUMBER, left, middle - 24, ink)
    canvas.icon("equal", left + equal, middle - 13, 26, ink, 2.8)


# the line


def _draw_strip(canvas: Canvas, y: float, tie: SharedTie | None) -> None:
    box = QRectF(MARGIN, y, INNER, 64)
    canvas.box(box, 32, "primary")
    canvas.icon("up", box.left() + 24, y + 14, 36, "on_primary", 2.5)
    both = canvas.words.say(lambda translate: translate("SharedScreen", "Goes on to initiatives"))
    x = box.left() + 76
    canvas.text(both.text, _BOLD, x, y + 14, "on_primary")
    room = box.right() - 32 if tie is None else _draw_tie(canvas, box, tie) - 16
    x += width(both.text, _BOLD) + 16
    if both.second and x + width(both.second, BODY) <= room:
        ink = "on_dark2" if canvas.tokens.name == "light" else "on_primary"
        canvas.text(both.second, BODY, x, y + 14, ink)


def _draw_tie(canvas: Canvas, strip: QRectF, tie: SharedTie) -> float:
    """Draw why one of the tied goes on, at the right end of the strip; return its left edge."""
    both = canvas.words.say(lambda translate: _reason(translate, tie))
    sum_ = f"{tie.dots} = {tie.dots}"
    if width(both.text, BODY) > strip.width() * 0.4:
        # A line read aloud can be long: it stands with the facilitator, whole.
        plain = replace(tie, lot="")
        both = canvas.words.say(lambda translate: _reason(translate, plain))
    wide = [width(sum_, _BOLD), width(both.text, BODY), width(both.second, BODY)]
    second = bool(both.second) and sum(wide) + 136 < strip.width() * 0.62
    across = 16 + 32 + 16 + wide[0] + 16 + wide[1] + (16 + wide[2] if second else 0) + 24
    pill = QRectF(strip.right() - 8 - across, strip.top() + 8, across, 48)
    canvas.box(pill, 24, "accent_t")
    canvas.icon("equal", pill.left() + 16, pill.top() + 8, 32, "ink", 2.4)
    x = pill.left() + 64
    canvas.text(sum_, _BOLD, x, pill.top() + 6, "ink")
    x += wide[0] + 16
    canvas.text(both.text, BODY, x, pill.top() + 6, "ink")
    if second:
        canvas.text(both.second, BODY, x + wide[1] + 16, pill.top() + 6, "ink2")
    return pill.left()


def _reason(translate: Translate, tie: SharedTie) -> str:
    if tie.supporters is not None:
        return fill(translate("SharedScreen", "more voters: %1 to %2"), *tie.supporters)
    if tie.lot:
        return fill(translate("SharedScreen", "decided by lot: “%1”"), tie.lot)
    return {
        Settled.SUPPORTERS: translate("SharedScreen", "more voters decided"),
        Settled.LOT: translate("SharedScreen", "decided by lot"),
        Settled.RUNOFF: translate("SharedScreen", "decided by a run-off"),
        Settled.CHOICE: translate("SharedScreen", "decided with a reason on record"),
        Settled.NEEDS_RUNOFF_OR_LOT: translate("SharedScreen", "a run-off or lot will decide"),
        Settled.NEEDS_RUNOFF: translate("SharedScreen", "a run-off will decide"),
        Settled.NEEDS_CHOICE: translate("SharedScreen", "not decided yet"),
    }[tie.how]


# the head


def _draw_head(canvas: Canvas, view: SharedView, content: RankingView, aside: str) -> None:
    card = _draw_turnout(canvas, content)
    legend = _draw_legend(canvas, content, card.left())
    draw_stage(canvas, view, aside, 40)
    both = canvas.words.say(lambda translate: translate("SharedScreen", "Results of the vote"))
    across = legend - MARGIN - 24
    titles = (TITLE, Style(56, 64, 700, -0.025), Style(48, 54, 700, -0.025), Style(40, 46, 700))
    title = fit(both.text, titles, across, 84) or broken(both.text, titles[-1], across)
    canvas.block(title, MARGIN, 84, "ink")
    if both.second:
        seconds = (LEAD, Style(32, 40, spacing=-0.02), Style(28, 34))
        second = fit(both.second, seconds, across, 70) or broken(both.second, seconds[-1], across)
        canvas.block(second, MARGIN, 84 + title.height, "ink2")


def _draw_turnout(canvas: Canvas, content: RankingView) -> QRectF:
    """Draw who voted and how many dots they gave; return the card."""
    voted, dots = str(content.voted), str(content.dots)
    of_all = f" / {content.people}" if content.people else ""
    people = canvas.words.say(
        lambda translate: translate("SharedScreen", "voted", None, content.voted)
    )
    given = canvas.words.say(
        lambda translate: translate("SharedScreen", "dots", None, content.dots)
    )
    widths = [
        width(voted, _VOTED) + width(of_all, _OF_ALL),
        max(width(people.text, BODY), width(people.second, BODY)),
        width(dots, _DOTS),
        max(width(given.text, BODY), width(given.second, BODY)),
    ]
    across = sum(widths) + 2 + 4 * 32 + 80
    card = QRectF(WIDTH - MARGIN - across, 48, across, 168)
    canvas.card(card)
    x, middle = card.left() + 40, card.center().y()
    canvas.text(voted, _VOTED, x, middle - 48, "ink")
    canvas.text(of_all, _OF_ALL, x + width(voted, _VOTED), middle - 48, "ink2")
    x += widths[0] + 32
    _draw_unit(canvas, people, x, middle)
    x += widths[1] + 32
    canvas.painter.fillRect(QRectF(x, middle - 48, 2, 96), QColor(canvas.tokens.line))
    x += 2 + 32
    canvas.text(dots, _DOTS, x, middle - 36, "ink")
    _draw_unit(canvas, given, x + widths[2] + 32, middle)
    return card


def _draw_unit(canvas: Canvas, words: Bilingual, x: float, middle: float) -> None:
    canvas.text(words.text, BODY, x, middle - (36 if words.second else 18), "ink2")
    canvas.text(words.second, BODY, x, middle, "ink2")


def _draw_legend(canvas: Canvas, content: RankingView, right: float) -> float:
    """Draw the themes in use, left of the card; return the left edge."""
    themes = dict.fromkeys(place.theme for place in content.places)
    themes.pop(Theme.NONE, None)
    if not themes:
        return right
    pitch = min(60.0, 180 / len(themes))
    side = pitch * 0.8
    style = Style(min(28.0, side * 0.7), side)
    names = [
        canvas.words.say(lambda translate, theme=theme: theme_name(theme, translate))  # type: ignore[misc]
        for theme in themes
    ]
    across = side + 32 + max(width(n.text, style) + width(n.second, style) for n in names)
    left = right - 38 - max(across, 312)
    for number, (theme, name) in enumerate(zip(themes, names, strict=True)):
        y = 48 + number * pitch
        canvas.disc(theme, left, y, side, side * 30 / 48)
        x = left + side + 16
        canvas.text(name.text, style, x, y, "ink")
        canvas.text(name.second, style, x + width(name.text, style) + 16, y, "ink2")
    return left
