"""Sheets for the day itself: attendance, notes to cut out, name badges."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Note
from wmt_desktop.reports import content
from wmt_desktop.reports.wording import place_of
from wmt_desktop.services.arena_names import theme_name
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.names import author_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.reporting import Person
from wmt_desktop.services.wording import fill

SPARE = 6
"""Empty rows and badges behind those with names: somebody always comes along."""
MOST = 1_000
"""Most empty rows and badges: a number of people that somebody mistyped fills no forest."""


class Sheets:
    """Words the sheets of an arena in one language."""

    def __init__(
        self, report: ArenaReport, people: Sequence[Person], language: str, translate: Translate
    ) -> None:
        self._report = report
        self._language = language
        self._people = people
        # Named as lupdate looks for it.
        self.translate = translate

    def attendance(self) -> list[content.Section]:
        """Return the list to sign: with the names that were given, or with as many empty rows."""
        arena, translate = self._report.arena, self.translate
        spare = SPARE if self._people else min(max(arena.people, SPARE), MOST)
        people = [*self._people, *[Person("")] * spare]
        rows = tuple(
            (str(place), person.name, person.organisation, "", "")
            for place, person in enumerate(people, start=1)
        )
        heads = (
            translate("Report", "No."),
            translate("Report", "Name"),
            translate("Report", "Organisation"),
            translate("Report", "E-mail, if you want news of the initiatives"),
            translate("Report", "Signature"),
        )
        workshop = fill(translate("Report", "Workshop %1 of %2"), arena.workshop, arena.workshops)
        date = translate("Report", "Date: ____________________")
        notice = content.Text(
            translate("Report", "Why we ask"),
            translate(
                "Report",
                "This list shows the funder that the workshop took place. The organiser keeps it as "
                "long as the programme requires and gives it to nobody else. You need not give an "
                "e-mail address. Ask the organiser to see or to correct what it says of you.",
            ),
        )
        return [
            content.Section(
                translate("Report", "Attendance list"),
                " · ".join(filter(None, (place_of(arena, self._language), workshop, date))),
                (content.Form(heads, (0.06, 0.26, 0.24, 0.22, 0.22), rows), notice),
                "attendance",
            )
        ]

    def slips(self) -> list[content.Section]:
        """Return every idea on a slip of its own, to sort on a table or a wall."""
        notes = [note for note in self._report.notes if note.stage is Stage.IDEAS]
        slips = tuple(map(self._slip, notes or self._report.notes))
        if not slips:
            # An arena without a note prints empty ones to write on.
            slips = (content.Slip("", Theme.NONE),) * 8
        return [
            content.Section(
                self.translate("Report", "Notes to cut out"),
                self.translate("Report", "Cut along the lines."),
                (content.Slips(slips),),
                "notes",
            )
        ]

    def _slip(self, note: Note) -> content.Slip:
        table = author_name(note.author, self.translate) if note.author else ""
        theme = "" if note.theme is Theme.NONE else theme_name(note.theme, self.translate)
        return content.Slip(
            note.text, note.theme, note.translation, " · ".join(filter(None, (theme, table)))
        )

    def badges(self) -> list[content.Section]:
        """Return a badge for each name that was given and a few empty ones."""
        arena = self._report.arena
        spare = SPARE if self._people else min(max(arena.people, SPARE), MOST)
        blank = [Person("")] * spare
        badges = tuple(
            content.Badge(person.name, person.organisation, arena.title)
            for person, _ in zip_longest([*self._people, *blank], ())
        )
        return [
            content.Section(
                self.translate("Report", "Name badges"),
                self.translate("Report", "Cut along the lines."),
                (content.Badges(badges),),
                "badges",
            )
        ]
