"""From the figures of an arena to what its documents say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import wmt_desktop
from wmt_desktop.domain.arena import Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision, Role
from wmt_desktop.reports import content
from wmt_desktop.reports.board_sections import BoardSections
from wmt_desktop.reports.decision_sections import DecisionSections
from wmt_desktop.reports.initiative_sections import InitiativeSections
from wmt_desktop.reports.sheets import Sheets
from wmt_desktop.reports.summary import Summary
from wmt_desktop.reports.vote_sections import VoteSections
from wmt_desktop.reports.wording import day, moment, money, place_of
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.counting import Result
from wmt_desktop.services.figures import number
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.reporting import ReportOptions
from wmt_desktop.services.wording import fill

WITH_COVER = {"arena", "ideas", "protocol", "decision"}


def document(
    report: ArenaReport, kind: str, language: str, options: ReportOptions, translate: Translate
) -> content.Document:
    """Return a document of one of ``reporting.KINDS``.

    Raises:
        WmtError: ``DECISION_NOT_FOUND``, ``NO_VOTES``, ``DOCUMENT_EMPTY`` when there is nothing to
            print.
    """
    whole = Sections(report, language, options, translate).document(kind)
    kept = tuple(each for each in whole.sections if each.key not in options.without)
    cover = whole.cover and "cover" not in options.without
    if not kept and not cover:
        raise WmtError(Code.DOCUMENT_EMPTY)
    return replace(whole, sections=kept, cover=cover)


class Sections:
    """Words the parts of a report in one language."""

    def __init__(
        self, report: ArenaReport, language: str, options: ReportOptions, translate: Translate
    ) -> None:
        self.report = report
        self.language = language
        # Named as lupdate looks for it.
        self.translate = translate
        self._people = options.people
        self._boards = BoardSections(report, translate)
        self._votes = VoteSections(report, language, translate, names=options.names)
        self._initiatives = InitiativeSections(report, language, translate)
        self._decisions = DecisionSections(report, self._initiatives, language, translate)
        self._sheets = Sheets(report, options.people, language, translate)

    def document(self, kind: str) -> content.Document:
        """Return the whole document of one kind."""
        arena = self.report.arena
        parts: dict[str, Callable[[], list[content.Section]]] = {
            "arena": self._all,
            "ideas": self._boards.sections,
            "protocol": self._protocols,
            "decision": self._records,
            "summary": Summary(self.report, self.language, self.translate).sections,
            "attendance": self._sheets.attendance,
            "notes": self._sheets.slips,
            "badges": self._sheets.badges,
        }
        sections = parts[kind]()
        where = place_of(arena, self.language)
        return content.Document(
            language=self.language,
            kind=self._kind(kind),
            title=arena.title,
            subtitle=arena.question,
            facts=self._facts(),
            sections=tuple(sections),
            foot=", ".join(filter(None, (where, day(self.report.printed, self.translate)))),
            page=self.translate("Report", "%1 of %2"),
            funding=self._funding(),
            made_with=fill(
                self.translate("Report", "Made with %1"), f"WMT Arena {wmt_desktop.__version__}"
            ),
            author=where or arena.title,
            cover=kind in WITH_COVER,
            contents=self.translate("Report", "Contents") if kind == "arena" else "",
            made=self.report.printed,
        )

    def _kind(self, kind: str) -> str:
        return {
            "arena": self.translate("Report", "Arena report"),
            "ideas": self.translate("Report", "Ideas"),
            "protocol": self.translate("Report", "Voting record"),
            "decision": self.translate("Report", "Decision record"),
            "summary": self.translate("Report", "Summary for participants"),
            "attendance": self.translate("Report", "Attendance list"),
            "notes": self.translate("Report", "Notes to cut out"),
            "badges": self.translate("Report", "Name badges"),
        }[kind]

    def _funding(self) -> content.Funding:
        logo = self.report.arena.logo[:1]
        return content.Funding(
            # Official wording of the programme in each language: see the project's glossary.
            statement=self.translate("Report", "Co-funded by the European Union"),
            names="We Make Transition! · Interreg Baltic Sea Region",
            support=self.translate(
                "Report",
                "This Transition Arena is part of the project We Make Transition!, which is "
                "supported by the programme Interreg Baltic Sea Region.",
            ),
            logo=self.report.files.get(logo[0], b"") if logo else b"",
            logo_text=self.translate("Report", "Logo of the project and of the European Union"),
        )

    def _all(self) -> list[content.Section]:
        sections = self._boards.sections()
        sections += [*self._votes.sections(), *self._votes.cancelled()]
        sections += self._initiatives.sections()
        if self.report.decisions:
            sections += self._decisions.sections()
        sections += self._boards.photos()
        return sections + self._names()

    def _names(self) -> list[content.Section]:
        """Return the page with names, which is only there when somebody gave them."""
        if not self._people:
            return []
        heads = (self.translate("Report", "Name"), self.translate("Report", "Organisation"))
        rows = tuple((each.name, each.organisation) for each in self._people)
        return [
            content.Section(
                self.translate("Report", "Names of participants"),
                self.translate("Report", "Votes never carry names."),
                (content.Table(heads, rows),),
                "names",
            )
        ]

    def _records(self) -> list[content.Section]:
        if not self.report.decisions:
            raise WmtError(Code.DECISION_NOT_FOUND)
        return self._decisions.sections()

    def _protocols(self) -> list[content.Section]:
        if not self.report.closed:
            raise WmtError(Code.NO_VOTES)
        return [*self._votes.sections(), *self._votes.cancelled()]

    # the cover

    def _facts(self) -> tuple[tuple[str, str], ...]:
        report, arena, translate = self.report, self.report.arena, self.translate
        themes = {note.theme for note in report.ideas if note.theme is not Theme.NONE}
        facts = [
            (translate("Report", "Place"), place_of(arena, self.language)),
            (translate("Report", "Question"), arena.question),
            (
                translate("Report", "Workshops"),
                translate("Report", "%n workshops", None, arena.workshops),
            ),
            (
                translate("Report", "People"),
                translate("Report", "%n people", None, arena.people),
            ),
            (
                translate("Report", "Ideas"),
                ", ".join(
                    (
                        translate("Report", "%n ideas", None, len(report.ideas)),
                        translate("Report", "%n clusters", None, len(report.idea_clusters)),
                        translate("Report", "%n themes", None, len(themes)),
                    )
                ),
            ),
        ]
        if report.votes:
            facts.append((translate("Report", "Vote"), self._turnout(report.votes[-1])))
        if report.in_force:
            facts.append((translate("Report", "Selected"), self._selected(report.in_force)))
            facts.append((translate("Report", "Signed"), self._signed(report.in_force)))
        facts.append((translate("Report", "State of"), moment(report.printed, translate)))
        facts.append((translate("Report", "Fingerprint"), report.digest[:16]))
        return tuple((label, value) for label, value in facts if value)

    def _turnout(self, result: Result) -> str:
        dots = self.translate("Report", "%n dots", None, result.tally.dots_used)
        if not result.round.people:
            return fill(
                self.translate("Report", "%1 voted, %2"), number(result.cast, self.language), dots
            )
        return fill(
            self.translate("Report", "%1 of %2 voted, %3"),
            number(result.cast, self.language),
            number(result.round.people, self.language),
            dots,
        )

    def _selected(self, decision: Decision) -> str:
        currency = self.report.arena.currency
        return fill(
            self.translate("Report", "%1, %2 of %3"),
            self.translate("Report", "%n initiatives", None, len(decision.selected)),
            money(decision.cost, currency, self.language),
            money(decision.budget, currency, self.language),
        )

    def _signed(self, decision: Decision) -> str:
        signed = [each for each in self.report.signatures if each.decision == decision.id]
        if not signed:
            return self.translate("Report", "Not signed yet")
        return fill(
            self.translate("Report", "%1 of %2 on %3", "signatures, date"),
            number(len(signed), self.language),
            number(len(Role), self.language),
            day(max(each.made for each in signed), self.translate),
        )
