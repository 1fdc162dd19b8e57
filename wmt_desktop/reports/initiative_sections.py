"""What documents say of initiatives: side by side, one by one, by criteria, and later."""

from __future__ import annotations

from fractions import Fraction

from wmt_desktop.domain.criteria import MATRIX, SCALE
from wmt_desktop.domain.initiatives import AidRegime, FirstStep, Initiative
from wmt_desktop.domain.matrix import merged
from wmt_desktop.reports import content
from wmt_desktop.reports.wording import day, money, percent
from wmt_desktop.services.arena_names import theme_name
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.figures import number
from wmt_desktop.services.names import aid_name, status_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill


class InitiativeSections:
    """Words the initiatives of an arena in one language."""

    def __init__(self, report: ArenaReport, language: str, translate: Translate) -> None:
        self._report = report
        self._language = language
        # Named as lupdate looks for it.
        self.translate = translate

    def sections(self) -> list[content.Section]:
        """Return the comparison, every initiative in full, the scores and what came of them."""
        if not self._report.initiatives:
            return []
        parts = [self._comparison(), self._criteria(), self._matrix()]
        return [*filter(None, [*parts, self._follow_ups()])]

    def card(self, label: str, initiative: Initiative) -> content.Card:
        """Return an initiative in full."""
        translate, currency = self.translate, self._report.arena.currency
        lines = "\n".join(
            f"{line.what}: {money(line.amount, currency, self._language)}"
            for line in initiative.lines
        )
        facts = (
            (translate("Report", "Lead"), initiative.lead),
            (translate("Report", "Partners"), initiative.partners),
            (translate("Report", "Costs"), lines),
            (translate("Report", "Money from"), initiative.funding),
            (
                translate("Report", "State aid"),
                "" if initiative.aid is AidRegime.NONE else aid_name(initiative.aid, translate),
            ),
            (translate("Report", "Serves"), self._links(initiative)),
            (translate("Report", "Grew from"), self._source(initiative)),
        )
        return content.Card(
            number=label,
            cost=money(initiative.cost, currency, self._language),
            title=initiative.title or content.NOTHING,
            change=initiative.change,
            facts=tuple((name, value) for name, value in facts if value),
            steps=tuple(map(self._step, initiative.steps)),
            steps_head=translate("Report", "First steps") if initiative.steps else "",
        )

    def _step(self, step: FirstStep) -> str:
        later = ", ".join(filter(None, (step.who, step.when)))
        return f"{step.what} ({later})" if later else step.what

    def _links(self, initiative: Initiative) -> str:
        texts = {note.id: note.text for note in self._report.notes}
        return "\n".join(texts[each] for each in initiative.links if each in texts)

    def _source(self, initiative: Initiative) -> str:
        return " · ".join(self._report.grew_from(initiative))

    # side by side

    def _comparison(self) -> content.Section:
        translate = self.translate
        chosen = set(self._report.in_force.selected) if self._report.in_force else set()
        rows = [
            (
                each.title,
                each.lead,
                self._dots(each),
                money(each.cost, self._report.arena.currency, self._language),
                translate("Report", "selected")
                if each.id in chosen
                else status_name(each.status, translate),
            )
            for each in self._report.initiatives
        ]
        heads = (
            translate("Report", "Initiative"),
            translate("Report", "Lead"),
            translate("Report", "Dots"),
            translate("Report", "Cost"),
            translate("Report", "Status"),
        )
        return content.Section(
            translate("Report", "Initiatives"),
            translate("Report", "%n initiatives were compared.", None, len(rows)),
            (content.Table(heads, tuple(rows), frozenset({2, 3})), self._details()),
            "initiatives",
        )

    def _dots(self, initiative: Initiative) -> str:
        dots = self._report.dots.get(initiative.id)
        return content.NOTHING if dots is None else number(dots[0], self._language)

    def _details(self) -> content.Cards:
        return content.Cards(
            tuple(
                self.card(
                    " · ".join(
                        (
                            fill(self.translate("Report", "Initiative %1"), place),
                            theme_name(each.theme, self.translate),
                        )
                    ),
                    each,
                )
                for place, each in enumerate(self._report.initiatives, start=1)
            )
        )

    # criteria

    def _criteria(self) -> content.Section | None:
        report, translate = self._report, self.translate
        weighing = report.weighing
        if not weighing.criteria:
            return None
        total = weighing.weight or 1
        agreed = tuple(
            (each.name, each.help, percent(each.weight / total, self._language, translate))
            for each in weighing.criteria
        )
        heads = (
            translate("Report", "Criterion"),
            translate("Report", "What a high score means"),
            translate("Report", "Weight"),
        )
        blocks: list[content.Block] = [content.Table(heads, agreed, frozenset({2}))]
        if report.arena.criteria_reason:
            blocks.append(
                content.Text(
                    translate("Report", "Why the criteria were opened again"),
                    report.arena.criteria_reason,
                )
            )
        if weighing.scorers:
            blocks += [self.means(), *map(self._scores, report.initiatives)]
        lead = (
            translate("Report", "Criteria and weights were agreed and locked before scoring.")
            if report.arena.criteria_locked
            else translate("Report", "Criteria and weights are not locked.")
        )
        return content.Section(
            translate("Report", "Criteria and scores"), lead, tuple(blocks), "criteria"
        )

    def means(self) -> content.Bars:
        """Return the weighted mean of each initiative, the best first, and how firm the order is."""
        weighing, translate = self._report.weighing, self.translate
        chosen = self._report.in_force.selected if self._report.in_force else ()
        titles = {each.id: each.title for each in self._report.initiatives}
        scores = weighing.scores()
        sentences = [
            fill(translate("Report", "Weighted means of scores from %1 to %2."), *SCALE),
            translate("Report", "%n people or tables scored.", None, len(weighing.scorers)),
            self._sensitivity(len(chosen) or 1),
        ]
        return content.Bars(
            translate("Report", "Mean scores"),
            tuple(
                content.Bar(
                    titles.get(each, content.NOTHING),
                    float(scores[each] / SCALE[1]),
                    number(float(scores[each]), self._language, 1),
                    each in chosen,
                )
                for each in weighing.ranking()
            ),
            " ".join(filter(None, sentences)),
        )

    def _sensitivity(self, first: int) -> str:
        weighing = self._report.weighing
        swing = weighing.swing(first)
        if swing is None:
            return ""
        names = {each.id: each.name for each in weighing.criteria}
        return fill(
            self.translate("Report", "The order changes if “%1” weighs %2 instead of %3."),
            names[swing.criterion],
            percent(swing.weight / 100, self._language, self.translate),
            percent(swing.agreed / 100, self._language, self.translate),
        )

    def _scores(self, initiative: Initiative) -> content.Table:
        weighing, translate = self._report.weighing, self.translate
        rows = []
        for criterion in weighing.criteria:
            scored = weighing.scored[initiative.id, criterion.id]
            rows.append(
                (
                    criterion.name,
                    self._mean(scored.mean, 1),
                    self._mean(scored.spread, 1),
                    self._range(scored.lowest, scored.highest),
                    number(scored.count, self._language),
                )
            )
        heads = (
            translate("Report", "Criterion"),
            translate("Report", "Mean"),
            translate("Report", "Spread"),
            translate("Report", "Lowest to highest"),
            translate("Report", "Scores"),
        )
        return content.Table(heads, tuple(rows), frozenset({1, 2, 3, 4}), initiative.title)

    def _matrix(self) -> content.Section | None:
        report, translate = self._report, self.translate
        spots = merged(report.placings)
        rows = []
        for each in report.initiatives:
            placings = [one for one in report.placings if one.initiative == each.id]
            rows += [
                (
                    each.title,
                    one.group,
                    number(one.impact, self._language),
                    number(one.effort, self._language),
                )
                for one in placings
            ]
            if len(placings) > 1:
                spot = spots[each.id]
                everybody = translate("Report", "Mean of all groups")
                rows.append(
                    (each.title, everybody, self._mean(spot.impact), self._mean(spot.effort))
                )
        if not rows:
            return None
        heads = (
            translate("Report", "Initiative"),
            translate("Report", "Group"),
            translate("Report", "Impact"),
            translate("Report", "Effort"),
        )
        lead = translate("Report", "Where each group placed the initiatives, from 0 to %1.")
        return content.Section(
            translate("Report", "Impact and effort"),
            fill(lead, MATRIX),
            (content.Table(heads, tuple(rows), frozenset({2, 3})),),
            "criteria",
        )

    def _mean(self, value: Fraction | None, decimals: int = 0) -> str:
        if value is None:
            return content.NOTHING
        return number(float(value), self._language, decimals)

    @staticmethod
    def _range(lowest: int | None, highest: int | None) -> str:
        return content.NOTHING if lowest is None else f"{lowest}–{highest}"

    # later

    def _follow_ups(self) -> content.Section | None:
        titles = {each.id: each.title for each in self._report.initiatives}
        rows = tuple(
            (
                day(each.minute, self.translate),
                titles[each.initiative],
                status_name(each.status, self.translate),
                each.text,
            )
            for each in self._report.follow_ups
            if each.initiative in titles
        )
        if not rows:
            return None
        heads = (
            self.translate("Report", "Date"),
            self.translate("Report", "Initiative"),
            self.translate("Report", "Status"),
            self.translate("Report", "What was heard"),
        )
        return content.Section(
            self.translate("Report", "What came of it"),
            self.translate("Report", "What was heard of the initiatives later."),
            (content.Table(heads, rows, wide=3),),
            "follow_up",
        )
