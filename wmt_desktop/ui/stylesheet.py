"""The one application style sheet: what Qt's own widgets look like."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from string import Template

from wmt_desktop.ui.tokens import Tokens

_SHEET = Template("""
QMainWindow { background: $win; }
QDialog { background: $card; }
QToolTip { background: $tip; color: $tip_ink; border: 1px solid $tip; padding: 6px 8px; }

.QPushButton { min-height: ${h38}px; padding: 0 16px; border: 1px solid $line2; border-radius: 8px;
  background: $card; color: $ink; font-weight: 600; }
.QPushButton:hover { background: $sunken; border-color: $control; }
.QPushButton:pressed { background: $line; }
.QPushButton:disabled
  { background: $sunken; border-color: $off_line; border-style: $off_style; color: $off; }
.QPushButton[kind="primary"] { background: $primary; border-color: $primary; color: $on_primary; }
.QPushButton[kind="primary"]:hover { background: $primary_h; border-color: $primary_h; }
.QPushButton[kind="primary"]:pressed { background: $primary_p; border-color: $primary_p; }
.QPushButton[kind="danger"] { background: $danger; border-color: $danger; color: $on_danger; }
.QPushButton[kind="danger"]:hover { background: $danger_h; border-color: $danger_h; }
.QPushButton[kind="quiet"] { background: transparent; border-color: transparent; color: $primary; }
.QPushButton[kind="quiet"]:hover { background: $primary_t; border-color: $control; }
.QPushButton[kind="quiet"]:pressed { background: $primary_tp; }
.QPushButton[size="sm"] { min-height: ${h30}px; padding: 0 12px; }
.QPushButton[size="lg"] { min-height: ${h46}px; padding: 0 24px; font-size: ${s16}px; }

QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
  border: 1px solid $control; border-radius: 8px; background: $card; color: $ink;
  selection-background-color: $primary; selection-color: $on_primary; padding: 0 12px; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit { min-height: ${h38}px; }
QTextEdit, QPlainTextEdit { padding: 8px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:hover
  { border: 0; background: transparent; padding: 0 8px; min-height: 0; }
QComboBox QLineEdit, QComboBox QLineEdit:focus, QComboBox QLineEdit:hover
  { border: 0; background: transparent; padding: 0; min-height: 0; }
QLineEdit:hover, QTextEdit:hover, QPlainTextEdit:hover, QSpinBox:hover, QComboBox:hover
  { border-color: $ink2; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QComboBox:focus
  { border-color: $focus; }
QLineEdit[invalid="true"], QTextEdit[invalid="true"], QPlainTextEdit[invalid="true"],
QSpinBox[invalid="true"], QComboBox[invalid="true"] { border: 2px solid $danger; padding: 0 11px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled,
QComboBox:disabled
  { background: $sunken; border-color: $off_line; border-style: $off_style; color: $off; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus, QLineEdit[bare="true"]:hover
  { border: 0; background: transparent; padding: 0; min-height: 0; }
QSpinBox[bare="true"], QSpinBox[bare="true"]:focus, QSpinBox[bare="true"]:hover
  { border: 0; background: transparent; padding: 0; min-height: 0; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button
  { width: 24px; border: 0; background: transparent; }
QSpinBox[bare="true"]::up-button, QSpinBox[bare="true"]::down-button,
QSpinBox[keyless="true"]::up-button, QSpinBox[keyless="true"]::down-button
  { subcontrol-origin: border; width: 0px; height: 0px; border: 0; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow
  { image: url($art/up-$name.svg); width: 16px; height: 16px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow
  { image: url($art/down-$name.svg); width: 16px; height: 16px; }
QComboBox::drop-down { border: 0; width: 36px; }
QComboBox::down-arrow { image: url($art/down-$name.svg); width: 20px; height: 20px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line2; outline: 0;
  selection-background-color: $primary_t; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: ${h36}px; padding: 0 8px; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; min-height: 24px; }
QCheckBox::indicator, QRadioButton::indicator { width: ${h16}px; height: ${h16}px;
  border: 2px solid $control; background: $card; }
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: ${radio}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $ink2; }
QCheckBox::indicator:checked { background: $primary; border-color: $primary;
  image: url($art/tick-$name.svg); }
QRadioButton::indicator:checked { border-color: $primary; image: url($art/radio-$name.svg); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled
  { background: $sunken; border-color: $off_line; border-style: $off_style; }
QCheckBox::indicator:checked:disabled { background: $off_line; border-color: $off_line; }
QRadioButton::indicator:checked:disabled { image: url($art/radio-off-$name.svg); }
QCheckBox:disabled, QRadioButton:disabled { color: $off; }

QMenu { background: $card; border: 1px solid $line2; padding: 6px; }
QMenu::item { padding: 8px 28px 8px 12px; border-radius: 6px; color: $ink; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $primary_t; }
QMenu::item:disabled { color: $off; }
QMenu::separator { height: 1px; background: $line; margin: 6px 4px; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: 0; }
QGraphicsView { border: 0; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QAbstractItemView { background: $card; color: $ink; border: 0; outline: 0;
  selection-background-color: $primary_t; selection-color: $ink; }
QHeaderView::section { background: $card; color: $ink2; border: 0; border-bottom: 1px solid $line;
  padding: 8px; font-size: ${s12}px; font-weight: 600; }
QProgressBar { border: 0; border-radius: 4px; background: $line; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }
""")


def sheet(tokens: Tokens, px: Callable[[float], int], art: Path) -> str:
    """Return the style sheet.

    Args:
        px: Scales a design size to the chosen text size.
        art: Folder with the small pictures of :func:`write_art`.
    """
    sizes = {f"s{n}": px(n) for n in (12, 14, 16)} | {f"h{n}": px(n) for n in (16, 30, 36, 38, 46)}
    # A radius of more than half the side, with its two edges of 2 px, would be none at all.
    sizes["radio"] = (sizes["h16"] + 4) // 2
    return _SHEET.substitute(tokens._asdict() | sizes | {"art": art.as_posix()})


def write_art(folder: Path, tokens: Tokens, icon_folder: Path) -> None:
    """Write the arrows and ticks the sheet refers to: a style sheet can only name files."""
    radio = '<circle cx="12" cy="12" r="7.5" fill="{}" stroke="none"/>'
    stroke = 'fill="none" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"'
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" {}>{}</svg>'
    pictures = {
        "tick": svg.format(
            f'{stroke} stroke="{tokens.on_primary}"', '<path d="m5 12.5 4.6 4.5L19 7.5"/>'
        ),
        "radio": svg.format("", radio.format(tokens.primary)),
        "radio-off": svg.format("", radio.format(tokens.off_line)),
    }
    for arrow in ("up", "down"):
        source = (icon_folder / f"{arrow}.svg").read_text(encoding="utf-8")
        pictures[arrow] = source.replace("#16232B", tokens.ink2)
    for name, text in pictures.items():
        (folder / f"{name}-{tokens.name}.svg").write_text(text, encoding="utf-8")
