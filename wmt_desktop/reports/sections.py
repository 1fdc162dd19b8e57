"""From the figures of an arena to what its documents say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import wmt_desktop
from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.domain.rounds import Method, Round, RoundStage
from wmt_desktop.domain.voting.tally import Settled
from wmt_desktop.reports import content
from wmt_desktop.reports.wording import day, moment, money
from wmt_desktop.services.names import (
    country_name,
    rule_name,
    stage_name,
    theme_name,
    tie_rule_name,
)
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.reporting import ArenaReport
from wmt_desktop.services.voting import Result
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

    def document(self, kind: str) -> content.Document:
        """Return the whole document of one kind."""
        arena = self.report.arena
        parts: dict[str, Callable[[], list[content.Section]]] = {
            "arena": self._all,
            "ideas": self._boards,
            "protocol": self._protocols,
            "decision": lambda: [self._decision(self._in_force())],
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
            "protocol": self.translate("Report", "Vote protocol"),
            "decision": self.translate("Report", "Decision record"),
        }[kind]

    def _all(self) -> list[content.Section]:
        sections = self._boards()
        sections += [self._result(each) for each in self._closed()]
        if self.report.initiatives:
            sections.append(self._initiatives())
        if self.report.decisions:
            sections.append(self._decision(self._in_force()))
        return sections

    def _in_force(self) -> Decision:
        if not self.report.decisions:
            raise WmtError(Code.DECISION_NOT_FOUND)
        return self.report.decisions[-1]

    def _protocols(self) -> list[content.Section]:
        if not self._closed():
            raise WmtError(Code.NO_VOTES)
        return [self._result(each) for each in self._closed()]

    def _closed(self) -> list[Result]:
        return [
            self.report.results[each.id]
            for each in self.report.rounds
            if each.stage is RoundStage.CLOSED
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
            money(decision.cost, currency),
            money(decision.budget, currency),
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
        groups = [_group(each, self.report.of_cluster(each.id)) for each in clusters]
        loose = [note for note in self.report.of_cluster(None) if note.stage is stage]
        if loose:
            groups.append(
                content.Group(
                    self.translate("Report", "Not grouped yet"), "", tuple(map(_line, loose))
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

    # the vote

    def _result(self, result: Result) -> content.Section:
        round_, tally = result.round, result.tally
        labels = {option.id: option.label for option in round_.options}
        above = set(tally.goes_on)
        rows = [
            content.RankRow(
                place=f"{place.rank} =" if place.tied else str(place.rank),
                label=labels[place.option],
                dots=place.dots,
                voters=place.supporters,
                above=place.option in above,
            )
            for place in tally.ranking
        ]
        # What goes on stands above the line even where a run-off put it there.
        rows.sort(key=lambda row: not row.above)
        blocks: list[content.Block] = [
            content.Figures(self._figures(result)),
            content.Ranking(
                (
                    self.translate("Report", "Place"),
                    self.translate("Report", "Idea"),
                    self.translate("Report", "Dots"),
                    self.translate("Report", "Voters"),
                ),
                tuple(rows),
                self.translate("Report", "Goes on to initiatives (above this line)"),
                self._cut_note(result),
            ),
            self._rules(round_),
            content.Check(self.translate("Report", "How to check this page."), self._check(result)),
        ]
        if round_.reason:
            blocks.insert(
                3, content.Text(self.translate("Report", "Reason on record"), round_.reason)
            )
        return content.Section(
            round_.question or self.translate("Report", "Voting results"),
            self.rules_sentence(round_),
            tuple(blocks),
        )

    def rules_sentence(self, round_: Round) -> str:
        """Return the rules of a round in a sentence or two."""
        if round_.method is Method.APPROVAL:
            ballot = self.translate("Report", "Every voter could tick whatever they support.")
        elif round_.method is Method.SCORE:
            ballot = fill(
                self.translate("Report", "Every voter gave each idea 0 to %1 points."),
                round_.max_per_option,
            )
        else:
            ballot = fill(
                self.translate("Report", "Every voter had %1 dots, up to %2 on one idea."),
                round_.dots,
                round_.max_per_option,
            )
        goes_on = self.translate(
            "Report", "The %n ideas with most dots go on.", None, round_.goes_on
        )
        return f"{ballot} {goes_on}"

    def _figures(self, result: Result) -> tuple[tuple[str, str], ...]:
        tally, people = result.tally, result.round.people
        share = f" ({round(100 * result.cast / people)} %)" if people else ""
        turnout = (
            fill(self.translate("Report", "%1 of %2"), result.cast, people)
            if people
            else str(result.cast)
        )
        return (
            (turnout, self.translate("Report", "people voted") + share),
            (
                fill(self.translate("Report", "%1 of %2"), tally.dots_used, tally.dots_available),
                self.translate("Report", "dots placed"),
            ),
            (str(tally.dots_unused), self.translate("Report", "dots unused")),
            (str(result.spoiled), self.translate("Report", "ballots spoiled")),
        )

    def _cut_note(self, result: Result) -> str:
        for tie in result.tally.ties:
            if tie.at_cut:
                how = {
                    Settled.SUPPORTERS: self.translate("Report", "decided by number of voters"),
                    Settled.LOT: self.translate("Report", "decided by lot"),
                    Settled.RUNOFF: self.translate("Report", "decided by a run-off"),
                    Settled.CHOICE: self.translate("Report", "decided by the facilitator"),
                }.get(tie.how, self.translate("Report", "not decided yet"))
                return fill(self.translate("Report", "Tie at %1 dots, %2"), tie.dots, how)
        return ""

    def _rules(self, round_: Round) -> content.Table:
        rows = [
            (self.translate("Report", "Opened"), moment(round_.opened)),
            (self.translate("Report", "Closed"), moment(round_.closed)),
            (self.translate("Report", "Tie rule"), tie_rule_name(round_.tie, self.translate)),
        ]
        if round_.seed:
            rows.append((self.translate("Report", "Words for drawing lots"), round_.seed))
        return content.Table((), tuple(rows))

    def _check(self, result: Result) -> str:
        return fill(
            self.translate(
                "Report",
                "The vote was secret. %1 ballots were handed out, %2 were counted, %3 were spoiled. "
                "The rules were set at %4, when the vote opened, and did not change. "
                "Check sum of the ballots: %5.",
            ),
            result.issued,
            result.cast,
            result.spoiled,
            moment(result.round.opened),
            result.check_sum,
        )

    # initiatives

    def _initiatives(self) -> content.Section:
        currency = self.report.arena.currency
        chosen = set(self.report.decisions[-1].selected) if self.report.decisions else set()
        rows = [
            (
                each.title,
                each.lead,
                str(self.report.dots[each.id][0]) if each.id in self.report.dots else "–",
                money(each.cost, currency),
                self.translate("Report", "selected") if each.id in chosen else "",
            )
            for each in self.report.initiatives
        ]
        return content.Section(
            self.translate("Report", "Initiatives"),
            self.translate(
                "Report", "%n initiatives were compared.", None, len(self.report.initiatives)
            ),
            (
                content.Table(
                    (
                        self.translate("Report", "Initiative"),
                        self.translate("Report", "Lead"),
                        self.translate("Report", "Dots"),
                        self.translate("Report", "Cost"),
                        "",
                    ),
                    tuple(rows),
                    frozenset({2, 3}),
                ),
            ),
        )

    def _decision(self, decision: Decision) -> content.Section:
        currency = self.report.arena.currency
        by_id = {each.id: each for each in self.report.initiatives}
        chosen = [by_id[each] for each in decision.selected if each in by_id]
        blocks: list[content.Block] = [
            content.Cards(
                tuple(self._card(number, each) for number, each in enumerate(chosen, start=1))
            ),
            content.Text(
                self.translate("Report", "Rule"), rule_name(decision.rule, self.translate)
            ),
        ]
        if decision.limit is not None:
            blocks.append(
                content.Text(
                    self.translate("Report", "Limit"),
                    self.translate("Report", "At most %n initiatives", None, decision.limit),
                )
            )
        if decision.steps:
            blocks.append(self._steps(decision.steps, by_id))
        if decision.reason:
            blocks.append(content.Text(self.translate("Report", "Why these"), decision.reason))
        if decision.fingerprint:
            blocks.append(
                content.Text(
                    self.translate("Report", "Ballots counted"),
                    f"{decision.fingerprint[:4]}-{decision.fingerprint[4:8]}".upper(),
                )
            )
        blocks.append(
            content.SignOff(
                self.translate("Report", "Sign-off"),
                (
                    self.translate("Report", "Facilitator"),
                    self.translate("Report", "Speaker of the group"),
                    self.translate("Report", "Region"),
                ),
            )
        )
        lead = fill(
            self.translate("Report", "%1 for %2 of the budget of %3, decided on %4."),
            self.translate("Report", "%n initiatives", None, len(chosen)),
            money(decision.cost, currency),
            money(decision.budget, currency),
            day(decision.made),
        )
        return content.Section(self.translate("Report", "Decision record"), lead, tuple(blocks))

    def _card(self, number: int, initiative: Initiative) -> content.Card:
        facts = (
            (self.translate("Report", "Lead"), initiative.lead),
            (self.translate("Report", "Partners"), initiative.partners),
        )
        return content.Card(
            number=fill(self.translate("Report", "Initiative %1"), number),
            cost=money(initiative.cost, self.report.arena.currency),
            title=initiative.title,
            change=initiative.change,
            facts=tuple((label, value) for label, value in facts if value),
            steps=initiative.steps,
        )

    def _steps(
        self, steps: Sequence[dict[str, object]], by_id: dict[str, Initiative]
    ) -> content.Table:
        currency = self.report.arena.currency
        names = {
            "funded": self.translate("Report", "selected"),
            "filled": self.translate("Report", "selected with what was left"),
            "does-not-fit": self.translate("Report", "does not fit the rest"),
            "over-limit": self.translate("Report", "over the limit"),
            "supporters-short": self.translate("Report", "its voters’ shares do not pay for it"),
            "not-best": self.translate("Report", "not in the best set"),
            "no-dots": self.translate("Report", "no dots"),
        }
        rows = []
        for step in steps:
            initiative = by_id.get(str(step.get("project")))
            left = step.get("left_after")
            rows.append(
                (
                    initiative.title if initiative else "–",
                    str(step.get("dots", "")),
                    money(initiative.cost if initiative else None, currency),
                    names.get(str(step.get("decision")), str(step.get("decision"))),
                    money(left if isinstance(left, int) else None, currency),
                )
            )
        return content.Table(
            (
                self.translate("Report", "Initiative"),
                self.translate("Report", "Dots"),
                self.translate("Report", "Cost"),
                self.translate("Report", "Step"),
                self.translate("Report", "Left"),
            ),
            tuple(rows),
            frozenset({1, 2, 4}),
        )


def _group(cluster: Cluster, notes: Sequence[Note]) -> content.Group:
    return content.Group(cluster.name, cluster.name_second, tuple(map(_line, notes)))


def _line(note: Note) -> content.Line:
    return content.Line(note.text, note.theme, note.translation, note.author, note.heard)
