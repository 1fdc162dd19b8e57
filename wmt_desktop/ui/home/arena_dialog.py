"""The dialog in which an arena is described: for a new one, and to change one later."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from wmt_desktop.domain.arena import LANGUAGES, TITLE_LIMIT, Arena
from wmt_desktop.domain.countries import EEA
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.text import plain
from wmt_desktop.services.arena_lists import ArenaSummary
from wmt_desktop.services.arenas import ArenaService, EditArena, NewArena, template_named
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.home.side import COPY
from wmt_desktop.ui.i18n import NATIVE_NAMES, fill, translate
from wmt_desktop.ui.names import country_name
from wmt_desktop.ui.pages.formats import money_text, parse_money
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.choices import Dropdown, Stepper
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field

_WIDTH = 640
_HORIZONS = (2030, 2060)
_MOST_PEOPLE = 500


@dataclass(frozen=True, slots=True)
class _Values:
    """What the fields say."""

    title: str
    place: str
    country: str
    language: str
    second_language: str
    horizon: int
    people: int
    question: str
    question_second: str
    budget: int | None


class ArenaDialog(Dialog):
    """Asks what an arena is about. ``arena`` is the stored result once it was accepted."""

    def __init__(
        self,
        arenas: ArenaService,
        theme: ThemeManager,
        question: str,
        go: str,
        store: Callable[[_Values], Arena],
        parent: QWidget | None = None,
    ) -> None:
        """Create the dialog; use :func:`new_arena` and :func:`edit_arena`."""
        super().__init__(theme, question, width=_WIDTH, parent=parent)
        self._arenas = arenas
        self._store = store
        self.arena: Arena | None = None
        self.title = QLineEdit()
        self.title.setMaxLength(TITLE_LIMIT)
        self.place = QLineEdit()
        self.country = Dropdown(theme)
        self.language = Dropdown(theme)
        self.second = Dropdown(theme)
        self.horizon = Stepper(theme, *_HORIZONS)
        self.people = Stepper(theme, 1, _MOST_PEOPLE)
        self.prompt = _text_field(theme)
        self.prompt_second = _text_field(theme)
        self.budget = QLineEdit()
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(16)
        for column in range(2):
            self.grid.setColumnStretch(column, 1)
        self.body.addLayout(self.grid)
        self._title_field = Field(theme, self.title)
        self._budget_field = Field(theme, self.budget)
        self._prompt_field = Field(theme, self.prompt)
        self._second_field = Field(theme, self.prompt_second)
        self._lay_out()
        self._fill_choices()
        self.language.chosen.connect(self._on_language_chosen)
        self.second.chosen.connect(self._on_language_chosen)
        self.add_button(translate("ArenaDialog", "Cancel"))
        self.go = self.add_button(go, "primary")
        self.go.clicked.disconnect()
        self.go.clicked.connect(self._on_go)
        self.focus_first(self.title)

    def add_row(self, left: QWidget, right: QWidget | None = None, *, first: bool = False) -> None:
        """Add a row of one or two fields below all others, or above them."""
        row = 0 if first else max(1, self.grid.rowCount())
        self.grid.addWidget(left, row, 0, 1, 1 if right else 2)
        if right is not None:
            self.grid.addWidget(right, row, 1)

    def show_arena(self, arena: Arena) -> None:
        """Put the values of an arena in the fields."""
        self.title.setText(arena.title)
        self.place.setText(arena.place)
        if self.country.findData(arena.country) < 0:
            self.country.addItem(country_name(arena.country), arena.country)
        self.country.set_key(arena.country)
        self.language.set_key(arena.language)
        self.second.set_key(arena.second_language)
        self.horizon.set_value(arena.horizon)
        self.people.set_value(arena.people)
        self.prompt.setPlainText(arena.question)
        self.prompt_second.setPlainText(arena.question_second)
        self.budget.setText(money_text(arena.budget))
        self._on_language_chosen()

    def _lay_out(self) -> None:
        theme = self.theme
        self._title_field.set_label(translate("ArenaDialog", "Title"))
        self.title.setPlaceholderText(translate("ArenaDialog", "What the arena is about"))
        self.add_row(self._title_field)
        place = Field(theme, self.place)
        place.set_label(translate("ArenaDialog", "Place"))
        country = Field(theme, self.country)
        country.set_label(translate("ArenaDialog", "Country"))
        self.add_row(place, country)
        language = Field(theme, self.language)
        language.set_label(translate("ArenaDialog", "Language of the room"))
        second = Field(theme, self.second)
        second.set_label(translate("ArenaDialog", "Second language on the shared screen"))
        self.add_row(language, second)
        people = Field(theme, self.people)
        people.set_label(translate("ArenaDialog", "People"))
        self.people.set_name(people.label.text())
        horizon = Field(theme, self.horizon)
        horizon.set_label(translate("ArenaDialog", "Year of the vision"))
        self.horizon.set_name(horizon.label.text())
        # A year is not a quantity: no separator for thousands.
        self.horizon.spin.setGroupSeparatorShown(False)
        self.add_row(people, horizon)
        self.add_row(self._prompt_field)
        self.add_row(self._second_field)
        self._budget_field.set_label(translate("ArenaDialog", "Budget for initiatives, in euros"))
        self.budget.setPlaceholderText(translate("ArenaDialog", "Not known yet"))
        self.add_row(self._budget_field, QWidget())

    def _fill_choices(self) -> None:
        self.country.set_options(
            [
                ("", translate("ArenaDialog", "Another country")),
                *sorted(
                    ((code, country_name(code)) for code in EEA), key=lambda pair: plain(pair[1])
                ),
            ]
        )
        languages = [(code, NATIVE_NAMES[code]) for code in LANGUAGES]
        self.language.set_options(languages)
        self.second.set_options([("", translate("ArenaDialog", "None")), *languages])
        self._on_language_chosen()

    def _on_language_chosen(self) -> None:
        first, second = str(self.language.key()), str(self.second.key())
        words = translate("ArenaDialog", "Question for the room (%1)")
        self._prompt_field.set_label(fill(words, NATIVE_NAMES.get(first, first)))
        self._second_field.set_label(fill(words, NATIVE_NAMES.get(second, second)))
        self._second_field.setVisible(bool(second))

    def _on_go(self) -> None:
        self._title_field.set_error("")
        self._budget_field.set_error("")
        try:
            budget = parse_money(self.budget.text())
        except WmtError as error:
            self._budget_field.set_error(say(error))
            self.budget.setFocus()
            return
        try:
            self.arena = self._store(self._values(budget))
        except WmtError as error:
            field = self._prompt_field if error.code is Code.LANGUAGE_UNKNOWN else self._title_field
            field.set_error(say(error))
            self.title.setFocus()
            return
        self.accept()

    def _values(self, budget: int | None) -> _Values:
        second = str(self.second.key() or "")
        return _Values(
            title=self.title.text(),
            place=self.place.text().strip(),
            country=str(self.country.key() or ""),
            language=str(self.language.key()),
            second_language=second,
            horizon=self.horizon.value(),
            people=self.people.value(),
            question=self.prompt.toPlainText().strip(),
            question_second=self.prompt_second.toPlainText().strip() if second else "",
            budget=budget,
        )


def new_arena(
    parent: QWidget, theme: ThemeManager, arenas: ArenaService, template: str, language: str
) -> Arena | None:
    """Ask for a new arena and store it; return None when the user cancels.

    Args:
        template: A name of ``TEMPLATES``, or ``copy`` to take over an earlier arena.
        language: Language of the room, to begin with.
    """
    earlier = arenas.summaries() if template == COPY else ()
    source = Dropdown(theme)

    def store(values: _Values) -> Arena:
        return arenas.new(
            NewArena(
                title=values.title,
                template=template if not earlier else "three_workshops",
                place=values.place,
                country=values.country,
                language=values.language,
                second_language=values.second_language,
                horizon=values.horizon,
                people=values.people,
                question=values.question,
                question_second=values.question_second,
                budget=values.budget,
                copy_of=str(source.key()) if earlier else None,
            )
        )

    dialog = ArenaDialog(
        arenas,
        theme,
        translate("ArenaDialog", "New arena"),
        translate("ArenaDialog", "Create the arena"),
        store,
        parent,
    )
    if earlier:
        source.set_options([(each.arena.id, each.arena.title) for each in earlier])
        field = Field(theme, source)
        field.set_label(translate("ArenaDialog", "Stages and wording from"))
        dialog.add_row(field, first=True)
        source.chosen.connect(lambda _: _take_over(dialog, earlier, str(source.key())))
        _take_over(dialog, earlier, earlier[0].arena.id)
    else:
        people = template_named(template).people
        dialog.show_arena(Arena("", "", language=language, people=people))
    dialog.exec()
    dialog.deleteLater()
    return dialog.arena


def edit_arena(
    parent: QWidget, theme: ThemeManager, arenas: ArenaService, arena: Arena
) -> Arena | None:
    """Ask for changes of an arena and store them; return None when the user cancels."""
    workshop = Stepper(theme, 1, max(12, arena.workshops))
    workshops = Stepper(theme, 1, max(12, arena.workshops))

    def store(values: _Values) -> Arena:
        after = replace(
            arena,
            title=values.title,
            place=values.place,
            country=values.country,
            language=values.language,
            second_language=values.second_language,
            horizon=values.horizon,
            people=values.people,
            question=values.question,
            question_second=values.question_second,
            budget=values.budget,
            workshop=min(workshop.value(), workshops.value()),
            workshops=workshops.value(),
        )
        return arenas.edit(EditArena(after, arena))

    dialog = ArenaDialog(
        arenas,
        theme,
        translate("ArenaDialog", "Details of the arena"),
        translate("ArenaDialog", "Save"),
        store,
        parent,
    )
    for stepper, words in (
        (workshop, translate("ArenaDialog", "This is workshop number")),
        (workshops, translate("ArenaDialog", "Number of workshops")),
    ):
        stepper.set_name(words)
    dialog.add_row(
        _labelled(theme, workshop, translate("ArenaDialog", "This is workshop number")),
        _labelled(theme, workshops, translate("ArenaDialog", "Number of workshops")),
    )
    dialog.show_arena(arena)
    workshops.set_value(arena.workshops)
    workshop.set_value(arena.workshop)
    dialog.exec()
    dialog.deleteLater()
    return dialog.arena


def _labelled(theme: ThemeManager, widget: QWidget, label: str) -> Field:
    field = Field(theme, widget)
    field.set_label(label)
    return field


def _take_over(dialog: ArenaDialog, earlier: tuple[ArenaSummary, ...], arena: str) -> None:
    """Show the wording of an earlier arena; the title stays to be typed."""
    source = next(each.arena for each in earlier if each.arena.id == arena)
    title = dialog.title.text()
    dialog.show_arena(replace(source, title=title))
    dialog.title.setFocus()


def _text_field(theme: ThemeManager) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setFixedHeight(theme.px(60))
    return text
