"""Writes a document as one accessible HTML page without scripts or outside files."""

from __future__ import annotations

from functools import singledispatch
from html import escape

from wmt_desktop.domain.arena import Theme
from wmt_desktop.reports import content

_STYLE = """
body{font:16px/1.5 Inter,'Noto Sans',sans-serif;color:#16232B;background:#F7F6F2;margin:0}
main{max-width:52rem;margin:0 auto;padding:2rem 1rem;background:#fff}
h1{font-size:2rem;line-height:1.2}h2{margin-top:2.5rem;border-bottom:2px solid #0F4C5C}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.4rem .6rem .4rem 0;
border-bottom:1px solid #CFCBBF;vertical-align:top}td.n,th.n{text-align:right}
.second,.lead,dt{color:#51626B}dd{margin:0 0 .5rem}.cut td{background:#0F4C5C;color:#fff;padding:.4rem}
.card{border:1px solid #CFCBBF;border-top:3px solid #0F4C5C;padding:1rem;margin:1rem 0}
.check{background:#F1EFE8;padding:1rem}
"""


def html_text(document: content.Document) -> str:
    """Return the page."""
    facts = "".join(f"<dt>{_e(label)}</dt><dd>{_e(value)}</dd>" for label, value in document.facts)
    sections = "".join(map(_section, document.sections))
    return (
        f'<!DOCTYPE html>\n<html lang="{_e(document.language)}"><head><meta charset="utf-8">'
        f"<title>{_e(document.title)} – {_e(document.kind)}</title>"
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
        f'<body><main><p class="lead">{_e(document.kind)}</p><h1>{_e(document.title)}</h1>'
        f"<p>{_e(document.subtitle)}</p><dl>{facts}</dl>{sections}"
        f"<footer><p>{_e(document.foot)}</p><p>We Make Transition! Interreg Baltic Sea Region · "
        f"{_e(document.funding)} · {_e(document.made_with)}</p></footer></main></body></html>\n"
    )


def _e(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _section(section: content.Section) -> str:
    blocks = "".join(map(_block, section.blocks))
    return (
        f"<section><h2>{_e(section.title)}</h2>"
        f'<p class="lead">{_e(section.lead)}</p>{blocks}</section>'
    )


@singledispatch
def _block(block: content.Block) -> str:
    raise TypeError(block)


@_block.register
def _groups(block: content.Groups) -> str:
    names = dict(block.themes)
    return "".join(_group(group, names) for group in block.groups)


@_block.register
def _figures(block: content.Figures) -> str:
    figures = "".join(
        f"<dt>{_e(meaning)}</dt><dd><strong>{_e(figure)}</strong></dd>"
        for figure, meaning in block.figures
    )
    return f"<dl>{figures}</dl>"


@_block.register
def _cards(block: content.Cards) -> str:
    return "".join(map(_card, block.cards))


@_block.register
def _text(block: content.Text) -> str:
    return f"<h3>{_e(block.head)}</h3><p>{_e(block.text)}</p>"


@_block.register
def _check(block: content.Check) -> str:
    return f'<p class="check"><strong>{_e(block.head)}</strong> {_e(block.text)}</p>'


@_block.register
def _sign_off(block: content.SignOff) -> str:
    roles = "".join(f"<li>{_e(role)}: ____________________</li>" for role in block.roles)
    return f"<h3>{_e(block.head)}</h3><ul>{roles}</ul>"


def _group(group: content.Group, themes: dict[Theme, str]) -> str:
    lines = []
    for line in group.lines:
        extra = [themes.get(line.theme, ""), line.table, f"×{line.heard}" if line.heard > 1 else ""]
        second = f' <span class="second">({_e(line.second)})</span>' if line.second else ""
        also = "".join(f'<br><span class="second">{_e(each)}</span>' for each in line.also)
        lines.append(
            f'<li>{_e(line.text)}{second} <span class="second">'
            f"{_e(' · '.join(filter(None, extra)))}</span>{also}</li>"
        )
    second = f' <span class="second">{_e(group.second)}</span>' if group.second else ""
    return f"<h3>{_e(group.name)}{second} ({len(group.lines)})</h3><ul>{''.join(lines)}</ul>"


@_block.register
def _ranking(block: content.Ranking) -> str:
    heads = "".join(f'<th scope="col">{_e(head)}</th>' for head in block.heads)
    rows, cut = [], any(row.above for row in block.rows)
    for row in block.rows:
        if cut and not row.above:
            cut = False
            rows.append(
                f'<tr class="cut"><td colspan="4">{_e(block.cut)} {_e(block.cut_note)}</td></tr>'
            )
        rows.append(
            f"<tr><td>{_e(row.place)}</td><td>{_e(row.label)}</td>"
            f'<td class="n">{row.dots}</td><td class="n">{row.voters}</td></tr>'
        )
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


@_block.register
def _table(block: content.Table) -> str:
    head = ""
    if block.heads:
        cells = "".join(f'<th scope="col">{_e(each)}</th>' for each in block.heads)
        head = f"<thead><tr>{cells}</tr></thead>"
    rows = "".join(
        "<tr>"
        + "".join(
            f'<td class="n">{_e(cell)}</td>' if index in block.numbers else f"<td>{_e(cell)}</td>"
            for index, cell in enumerate(row)
        )
        + "</tr>"
        for row in block.rows
    )
    return f"<table>{head}<tbody>{rows}</tbody></table>"


def _card(card: content.Card) -> str:
    facts = "".join(f"<dt>{_e(label)}</dt><dd>{_e(value)}</dd>" for label, value in card.facts)
    steps = "".join(f"<li>{_e(step)}</li>" for step in card.steps)
    return (
        f'<div class="card"><p class="second">{_e(card.number)} · {_e(card.cost)}</p>'
        f"<h3>{_e(card.title)}</h3><p>{_e(card.change)}</p><dl>{facts}</dl><ol>{steps}</ol></div>"
    )
