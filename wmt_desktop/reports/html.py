"""Writes a document as one accessible HTML page without scripts or outside files."""

from __future__ import annotations

from base64 import b64encode
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
.check{background:#F1EFE8;padding:1rem}caption{text-align:left;font-weight:600;padding:1rem 0 .4rem}
.form td,.form th{border:1px solid #51626B;height:2rem;padding:.2rem .4rem}
.logo{max-height:5rem;max-width:100%}img{max-width:100%}
@media print{section{break-before:page}}
"""


def html_text(document: content.Document) -> str:
    """Return the page."""
    facts = "".join(f"<dt>{_e(label)}</dt><dd>{_e(value)}</dd>" for label, value in document.facts)
    facts = f"<p>{_e(document.subtitle)}</p><dl>{facts}</dl>" if document.cover else ""
    sections = "".join(
        _section(number, section) for number, section in enumerate(document.sections)
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{_e(document.language)}"><head><meta charset="utf-8">'
        f"<title>{_e(document.title)} – {_e(document.kind)}</title>"
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
        f'<body><main><p class="lead">{_e(document.kind)}</p><h1>{_e(document.title)}</h1>'
        f"{facts}{_contents(document)}{sections}"
        f"<footer>{_funding(document.funding)}<p>{_e(document.foot)}</p>"
        f"<p>{_e(document.made_with)}</p></footer></main></body></html>\n"
    )


def _contents(document: content.Document) -> str:
    if not document.contents:
        return ""
    lines = "".join(
        f'<li><a href="#part{number}">{_e(section.title)}</a></li>'
        for number, section in enumerate(document.sections)
    )
    return f'<nav aria-label="{_attribute(document.contents)}"><ul>{lines}</ul></nav>'


def _funding(funding: content.Funding) -> str:
    picture = ""
    if funding.logo:
        source, words = _data_url(funding.logo), _attribute(funding.logo_text)
        picture = f'<p><img class="logo" src="{source}" alt="{words}"></p>'
    return (
        f"{picture}<p><strong>{_e(funding.statement)}</strong></p>"
        f"<p>{_e(funding.names)}</p><p>{_e(funding.support)}</p>"
    )


def _e(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _section(number: int, section: content.Section) -> str:
    blocks = "".join(map(_block, section.blocks))
    return (
        f'<section id="part{number}"><h2>{_e(section.title)}</h2>'
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
    roles = "".join(map(_signed, block.roles))
    return f"<h3>{_e(block.head)}</h3><ul>{roles}</ul>"


def _signed(signed: content.Signed) -> str:
    by = ", ".join(filter(None, (signed.name, signed.when))) or "____________________"
    return f"<li>{_e(signed.role)}: {_e(by)}</li>"


@_block.register
def _bars(block: content.Bars) -> str:
    rows = "".join(
        f'<tr><th scope="row">{_e(bar.label)}</th><td class="n">{_e(bar.figure)}</td></tr>'
        for bar in block.bars
    )
    text = f'<p class="second">{_e(block.text)}</p>' if block.text else ""
    return f"<h3>{_e(block.head)}</h3><table><tbody>{rows}</tbody></table>{text}"


@_block.register
def _form(block: content.Form) -> str:
    heads = "".join(f'<th scope="col">{_e(head)}</th>' for head in block.heads)
    rows = "".join(
        f"<tr>{''.join(f'<td>{_e(cell)}</td>' for cell in row)}</tr>" for row in block.rows
    )
    return f'<table class="form"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>'


@_block.register
def _slips(block: content.Slips) -> str:
    return "".join(
        f'<div class="card"><p>{_e(slip.text)}</p><p class="second">{_e(slip.second)}</p>'
        f'<p class="second">{_e(slip.foot)}</p></div>'
        for slip in block.slips
    )


@_block.register
def _badges(block: content.Badges) -> str:
    return "".join(
        f'<div class="card"><p><strong>{_e(badge.name)}</strong></p>'
        f'<p>{_e(badge.organisation)}</p><p class="second">{_e(badge.foot)}</p></div>'
        for badge in block.badges
    )


@_block.register
def _photos(block: content.Photos) -> str:
    return "".join(
        f'<figure><img src="{_data_url(photo.content)}" alt="{_attribute(photo.caption)}">'
        f"<figcaption>{_e(photo.caption)}</figcaption></figure>"
        for photo in block.photos
    )


def _data_url(picture: bytes) -> str:
    kind = "png" if picture.startswith(b"\x89PNG") else "jpeg"
    return f"data:image/{kind};base64,{b64encode(picture).decode()}"


def _attribute(text: str) -> str:
    return escape(" ".join(text.split()))


def _spoken(line: content.Line) -> str:
    """Return a text with its language, so that it is read aloud in that."""
    return f'<span lang="{_e(line.lang)}">{_e(line.text)}</span>' if line.lang else _e(line.text)


def _group(group: content.Group, themes: dict[Theme, str]) -> str:
    lines = []
    for line in group.lines:
        extra = [themes.get(line.theme, ""), line.table, f"×{line.heard}" if line.heard > 1 else ""]
        second = f' <span class="second">({_e(line.second)})</span>' if line.second else ""
        also = "".join(f'<br><span class="second">{_e(each)}</span>' for each in line.also)
        lines.append(
            f'<li>{_spoken(line)}{second} <span class="second">'
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
    caption = f"<caption>{_e(block.title)}</caption>" if block.title else ""
    return f"<table>{caption}{head}<tbody>{rows}</tbody></table>"


def _card(card: content.Card) -> str:
    facts = "".join(f"<dt>{_e(label)}</dt><dd>{_e(value)}</dd>" for label, value in card.facts)
    steps = "".join(f"<li>{_e(step)}</li>" for step in card.steps)
    head = f'<p class="second">{_e(card.steps_head)}</p>' if card.steps_head else ""
    return (
        f'<div class="card"><p class="second">{_e(card.number)} · {_e(card.cost)}</p>'
        f"<h3>{_e(card.title)}</h3><p>{_e(card.change)}</p><dl>{facts}</dl>{head}<ol>{steps}</ol></div>"
    )
