"""From the figures of an arena to what its documents say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import wmt_desktop
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision
from wmt_desktop.reports import content
from wmt_desktop.reports.decision_sections import DecisionSections
from wmt_desktop.reports.vote_sections import VoteSections
from wmt_desktop.reports.wording import day, moment, money
from wmt_desktop.services.counting import Result
from wmt_desktop.services.names import (
    author_name,
    country_name,
    stage_name,
    theme_name,
)
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.reporting import ArenaReport
from wmt_desktop.services.wording import fill


def document(
    report: ArenaReport, kind: str, language: str, translate: Translate
) -> content.Document:
    """Return a document of one of ``reporting.KINDS``.

    Raises:
        WmtError: ``DECISION_NOT_FOUND``, ``NO_VOTES`` when there is nothing to print.
    """
    return Sections(report, language, translate).document(kind)


class Sections:
    """Words the parts of a report in one language."""

    def __init__(self, report: ArenaReport, language: str, translate: Translate) -> None:
        self.report = report
        self.language = language
        # Named as lupdate looks for it.
        self.translate = translate
        self._votes = VoteSections(translate)
        self._decisions = DecisionSections(report, translate)

    def document(self, kind: str) -> content.Document:
        """Return the whole document of one kind."""
        arena = self.report.arena
        parts: dict[str, Callable[[], list[content.Section]]] = {
            "arena": self._all,
            "ideas": self._boards,
            "protocol": self._protocols,
            "decision": lambda: [self._decisions.decision(self._in_force())],
        }
        sections = parts[kind]()
        where = ", ".join(filter(None, (arena.place, country_name(arena.country, self.translate))))
        return content.Document(
            language=self.language,
            kind=self._kind(kind),
            title=arena.title,
            subtitle=arena.question,
            facts=self._facts(),
            sections=tuple(sections),
            foot=", ".join(filter(None, (where, day(self.report.printed)))),
            page=self.translate("Report", "%1 of %2"),
            funding=self.translate("Report", "Co-funded by the European Union"),
            made_with=f"WMT Arena {wmt_desktop.__version__}",
        )

    def _kind(self, kind: str) -> str:
        return {
            "arena": self.translate("Report", "Arena report"),
            "ideas": self.translate("Report", "Ideas"),
            "protocol": self.translate("Report", "Voting record"),
            "decision": self.translate("Report", "Decision record"),
        }[kind]

    def _all(self) -> list[content.Section]:
        sections = self._boards()
        sections += [self._votes.section(each) for each in self._closed()]
        if self.report.initiatives:
            sections.append(self._decisions.initiatives())
        if self.report.decisions:
            sections.append(self._decisions.decision(self._in_force()))
        return sections

    def _in_force(self) -> Decision:
        if not self.report.decisions:
            raise WmtError(Code.DECISION_NOT_FOUND)
        return self.report.decisions[-1]

    def _protocols(self) -> list[content.Section]:
        if not self._closed():
            raise WmtError(Code.NO_VOTES)
        return [self._votes.section(each) for each in self._closed()]

    def _closed(self) -> list[Result]:
        return [
            self.report.results[each.id]
            for each in self.report.rounds
            if each.id in self.report.results
        ]

    # the cover

    def _facts(self) -> tuple[tuple[str, str], ...]:
        report, arena = self.report, self.report.arena
        where = ", ".join(filter(None, (arena.place, country_name(arena.country, self.translate))))
        themes = {note.theme for note in report.notes if note.theme is not Theme.NONE}
        facts = [
            (self.translate("Report", "Place"), where),
            (self.translate("Report", "Question"), arena.question),
            (
                self.translate("Report", "Workshops"),
                self.translate("Report", "%n workshops", None, arena.workshops),
            ),
            (
                self.translate("Report", "People"),
                self.translate("Report", "%n people", None, arena.people),
            ),
            (
                self.translate("Report", "Ideas"),
                ", ".join(
                    (
                        self.translate("Report", "%n ideas", None, len(report.notes)),
                        self.translate("Report", "%n clusters", None, len(report.clusters)),
                        self.translate("Report", "%n themes", None, len(themes)),
                    )
                ),
            ),
        ]
        closed = self._closed()
        if closed:
            facts.append((self.translate("Report", "Vote"), self._turnout(closed[-1])))
        if report.decisions:
            facts.append((self.translate("Report", "Selected"), self._selected(self._in_force())))
        facts.append((self.translate("Report", "State of"), moment(report.printed)))
        facts.append((self.translate("Report", "Fingerprint"), report.digest[:16]))
        return tuple((label, value) for label, value in facts if value)

    def _turnout(self, result: Result) -> str:
        return fill(
            self.translate("Report", "%1 of %2 voted, %3 dots"),
            result.cast,
            result.round.people,
            result.tally.dots_used,
        )

    def _selected(self, decision: Decision) -> str:
        currency = self.report.arena.currency
        return fill(
            self.translate("Report", "%1, %2 of %3"),
            self.translate("Report", "%n initiatives", None, len(decision.selected)),
            money(decision.cost, currency, self.translate),
            money(decision.budget, currency, self.translate),
        )

    # ideas

    def _boards(self) -> list[content.Section]:
        stages = [
            stage
            for stage in self.report.arena.stages
            if any(note.stage is stage for note in self.report.notes)
        ]
        return [self._board(stage) for stage in stages] or [self._board(Stage.IDEAS)]

    def _board(self, stage: Stage) -> content.Section:
        notes = [note for note in self.report.notes if note.stage is stage]
        clusters = [each for each in self.report.clusters if each.stage is stage]
        groups = [self._group(each, self.report.of_cluster(each.id)) for each in clusters]
        loose = [note for note in self.report.of_cluster(None) if note.stage is stage]
        if loose:
            groups.append(
                content.Group(
                    self.translate("Report", "Not grouped yet"), "", tuple(map(self._line, loose))
                )
            )
        used = dict.fromkeys(note.theme for note in notes)
        title = (
            self.translate("Report", "Ideas by cluster")
            if stage is Stage.IDEAS
            else stage_name(stage, self.translate, self.report.arena.horizon)
        )
        lead = (
            fill(
                self.translate("Report", "%1, grouped by the participants."),
                self.translate("Report", "%n ideas", None, len(notes)),
            )
            if notes
            else self.translate("Report", "No idea has been written yet.")
        )
        return content.Section(
            title,
            lead,
            (
                content.Groups(
                    tuple(groups),
                    tuple(
                        (each, theme_name(each, self.translate)) for each in Theme if each in used
                    ),
                ),
            ),
        )

    def _group(self, cluster: Cluster, notes: Sequence[Note]) -> content.Group:
        return content.Group(cluster.name, cluster.name_second, tuple(map(self._line, notes)))

    def _line(self, note: Note) -> content.Line:
        also = tuple(map(self._merged, self.report.absorbed.get(note.id, ())))
        return content.Line(
            note.text,
            note.theme,
            note.translation,
            self._author(note),
            self.report.heard(note),
            also,
        )

    def _merged(self, note: Note) -> str:
        words = fill(self.translate("Report", "also: “%1”"), note.text)
        author = self._author(note)
        return f"{words} ({author})" if author else words

    def _author(self, note: Note) -> str:
        return author_name(note.author, self.translate) if note.author else ""
