"""The initiatives on the shared screen: cards side by side, the chosen ones marked."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from wmt_desktop.domain.selection_view import SelectionView, SharedInitiative
from wmt_desktop.domain.shared_view import Bilingual, SharedView
from wmt_desktop.services.money import written
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill
from wmt_desktop.ui.shared_screen.canvas import BODY, BODY_BOLD, BOTTOM, INNER, MARGIN, Canvas
from wmt_desktop.ui.shared_screen.header import Header, page_of
from wmt_desktop.ui.typeset import RIGHT, Style, broken, fit, width

_ACROSS = 3
_DOWN = 2
_GAP = 24.0
_PAD = 28.0
_TITLES = tuple(Style(px, line, 700, -0.02) for px, line in ((40, 46), (34, 40), (28, 34)))
_COST = Style(40, 48, 700, -0.02, tabular=True)


def draw_initiatives(canvas: Canvas, view: SharedView, content: SelectionView) -> int:
    """Draw a page of cards; return the number of pages."""
    header = Header(canvas, view, _title(canvas, view, content))
    per_page = _ACROSS * _DOWN
    pages = [
        content.initiatives[at : at + per_page]
        for at in range(0, len(content.initiatives), per_page)
    ]
    page = page_of(view.page, pages)
    header.draw(f"{page + 1}/{len(pages)}" if len(pages) > 1 else "")
    shown = pages[page]
    across = min(_ACROSS, len(shown)) if len(shown) != 4 else 2
    down = -(-len(shown) // across)
    wide = (INNER - (across - 1) * _GAP) / across
    high = (BOTTOM - header.bottom - (down - 1) * _GAP) / down
    for number, each in enumerate(shown):
        row, column = divmod(number, across)
        left = MARGIN + column * (wide + _GAP)
        top = header.bottom + row * (high + _GAP)
        _draw_card(canvas, view, QRectF(left, top, wide, high), each, content.currency)
    return len(pages)


def _title(canvas: Canvas, view: SharedView, content: SelectionView) -> Bilingual:
    """Return what is chosen of which budget, or what can be chosen."""
    count = sum(each.selected for each in content.initiatives)

    def words(translate: Translate, language: str) -> str:
        if not content.decided:
            return translate("SharedScreen", "What do we start?")
        chosen = translate("SharedScreen", "%n initiatives chosen", None, count)
        cost = written(content.cost, content.currency, language)
        if content.budget is None:
            return f"{chosen}: {cost}"
        budget = written(content.budget, content.currency, language)
        return fill(translate("SharedScreen", "%1: %2 of %3"), chosen, cost, budget)

    said = canvas.words
    second = words(said.second, view.second_language) if said.second is not None else ""
    return Bilingual(words(said.first, view.language), second)


def _draw_card(
    canvas: Canvas, view: SharedView, box: QRectF, initiative: SharedInitiative, currency: str
) -> None:
    if initiative.selected:
        canvas.box(box, 16, "card", "primary", 6)
    else:
        canvas.card(box)
    left, room = box.left() + _PAD, box.width() - 2 * _PAD
    y = box.top() + _PAD
    foot = box.bottom() - _PAD - _COST.line
    if initiative.selected:
        chosen = canvas.words.dotted(lambda translate: translate("SharedScreen", "Chosen"))
        canvas.icon("checkc", left, y + 2, 32, "ok", 2.2)
        canvas.text(chosen, BODY_BOLD, left + 44, y, "ok")
        y += 44
    title = fit(initiative.title, _TITLES, room, min(140, foot - y)) or broken(
        initiative.title, _TITLES[-1], room
    )
    canvas.block(title, left, y, "ink")
    y += title.height + 12
    for text, ink in ((initiative.change, "ink"), (initiative.lead, "ink2")):
        block = fit(text, (BODY,), room, foot - y - 8) if text else None
        if block is not None:
            canvas.block(block, left, y, ink)
            y += block.height + 8
    if initiative.cost is not None:
        cost = written(initiative.cost, currency, view.language)
        canvas.text(cost, _COST, left, foot, "ink")
    if initiative.score is not None:
        score = f"{(initiative.score + 5) // 10 / 10:.1f}"
        if view.language != "en":
            score = score.replace(".", ",")
        canvas.text(score, _COST, box.right() - _PAD, foot, "ink", RIGHT)
        mean = canvas.words.dotted(lambda translate: translate("SharedScreen", "mean score"))
        beside = box.right() - _PAD - width(score, _COST) - 16
        canvas.text(mean, BODY, beside, foot + 8, "ink2", RIGHT)
