"""What documents say of initiatives: side by side, one by one, by criteria, and later."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.criteria import MATRIX, SCALE
from wmt_desktop.domain.initiatives import AidRegime, Initiative
from wmt_desktop.reports import content
from wmt_desktop.reports.wording import day, money, number
from wmt_desktop.services.names import aid_name, status_name, theme_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.reporting import ArenaReport
from wmt_desktop.services.wording import fill


class InitiativeSections:
    """Words the initiatives of an arena in one language."""

    def __init__(self, report: ArenaReport, translate: Translate) -> None:
        self._report = report
        # Named as lupdate looks for it.
        self.translate = translate

    def sections(self) -> list[content.Section]:
        """Return the comparison, every initiative in full, the scores and what came of them."""
        if not self._report.initiatives:
            return []
        parts = [self._comparison(), self._details(), self._criteria(), self._matrix()]
        return [*filter(None, [*parts, self._follow_ups()])]

    def card(self, label: str, initiative: Initiative) -> content.Card:
        """Return an initiative in full."""
        translate, currency = self.translate, self._report.arena.currency
        lines = "\n".join(
            f"{line.what}: {money(line.amount, currency, translate)}" for line in initiative.lines
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
            cost=money(initiative.cost, currency, translate),
            title=initiative.title,
            change=initiative.change,
            facts=tuple((name, value) for name, value in facts if value),
            steps=tuple(map(self._step, initiative.steps)),
            steps_head=translate("Report", "First steps") if initiative.steps else "",
        )

    def _step(self, step: object) -> str:
        what, who, when = (getattr(step, name) for name in ("what", "who", "when"))
        later = ", ".join(filter(None, (who, when)))
        return (
            fill(self.translate("Report", "%1 (%2)", "step, who and when"), what, later)
            if later
            else what
        )

    def _links(self, initiative: Initiative) -> str:
        texts = {note.id: note.text for note in self._report.notes}
        return "\n".join(texts[each] for each in initiative.links if each in texts)

    def _source(self, initiative: Initiative) -> str:
        if initiative.source is None:
            return ""
        names = {each.id: each.name for each in self._report.clusters}
        names |= {note.id: note.text for note in self._report.notes}
        return names.get(initiative.source, "")

    # side by side

    def _comparison(self) -> content.Section:
        translate = self.translate
        chosen = set(self._report.in_force.selected) if self._report.in_force else set()
        rows = [
            (
                each.title,
                each.lead,
                self._dots(each),
                money(each.cost, self._report.arena.currency, translate),
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
            (content.Table(heads, tuple(rows), frozenset({2, 3})),),
            "initiatives",
        )

    def _dots(self, initiative: Initiative) -> str:
        dots = self._report.dots.get(initiative.id)
        return content.NOTHING if dots is None else number(dots[0], self.translate)

    def _details(self) -> content.Section:
        cards = [
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
        ]
        return content.Section(
            self.translate("Report", "Initiatives one by one"),
            self.translate("Report", "What each wants to change, with whom, and what it costs."),
            (content.Cards(tuple(cards)),),
            "initiatives",
        )

    # criteria

    def _criteria(self) -> content.Section | None:
        report, translate = self._report, self.translate
        criteria = report.criteria
        if not criteria:
            return None
        total = sum(each.weight for each in criteria) or 1
        agreed = tuple(
            (
                each.name,
                each.help,
                fill(
                    translate("Report", "%1%", "per cent"),
                    number(100 * each.weight / total, translate),
                ),
            )
            for each in criteria
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
        if report.scores:
            blocks += [self.means(), *(self._scores(each.id) for each in report.initiatives)]
        lead = (
            translate("Report", "Criteria and weights were agreed and locked before scoring.")
            if report.arena.criteria_locked
            else translate("Report", "Criteria and weights are not locked.")
        )
        return content.Section(
            translate("Report", "Criteria and scores"), lead, tuple(blocks), "criteria"
        )

    def means(self) -> content.Bars:
        """Return the weighted mean of each initiative, the best first."""
        means = {
            each.id: mean
            for each in self._report.initiatives
            if (mean := self._report.weighted_mean(each.id)) is not None
        }
        chosen = set(self._report.in_force.selected) if self._report.in_force else set()
        ranked = sorted(
            (each for each in self._report.initiatives if each.id in means),
            key=lambda each: (-means[each.id], each.title),
        )
        return content.Bars(
            self.translate("Report", "Mean scores"),
            tuple(
                content.Bar(
                    each.title,
                    means[each.id] / SCALE[1],
                    number(means[each.id], self.translate, 1),
                    each.id in chosen,
                )
                for each in ranked
            ),
            fill(
                self.translate("Report", "Weighted means of scores from %1 to %2."),
                SCALE[0],
                SCALE[1],
            ),
        )

    def _scores(self, initiative: str) -> content.Table:
        report, translate = self._report, self.translate
        title = next(each.title for each in report.initiatives if each.id == initiative)
        rows = []
        for criterion in report.criteria:
            values = report.scores_of(initiative, criterion.id)
            rows.append(
                (
                    criterion.name,
                    number(sum(values) / len(values), translate, 1) if values else content.NOTHING,
                    f"{min(values)}–{max(values)}" if values else content.NOTHING,
                    number(len(values), translate),
                )
            )
        heads = (
            translate("Report", "Criterion"),
            translate("Report", "Mean"),
            translate("Report", "Lowest to highest"),
            translate("Report", "Scores"),
        )
        return content.Table(heads, tuple(rows), frozenset({1, 2, 3}), title)

    def _matrix(self) -> content.Section | None:
        report, translate = self._report, self.translate
        rows = []
        for each in report.initiatives:
            placings = [one for one in report.placings if one.initiative == each.id]
            rows += [
                (
                    each.title,
                    one.group,
                    number(one.impact, translate),
                    number(one.effort, translate),
                )
                for one in placings
            ]
            if len(placings) > 1:
                rows.append(
                    (
                        each.title,
                        translate("Report", "Mean of all groups"),
                        self._mean([one.impact for one in placings]),
                        self._mean([one.effort for one in placings]),
                    )
                )
        if not rows:
            return None
        heads = (
            translate("Report", "Initiative"),
            translate("Report", "Group"),
            translate("Report", "Impact"),
            translate("Report", "Effort"),
        )
        return content.Section(
            translate("Report", "Impact and effort"),
            fill(
                translate("Report", "Where each group placed the initiatives, from 0 to %1."),
                MATRIX,
            ),
            (content.Table(heads, tuple(rows), frozenset({2, 3})),),
            "criteria",
        )

    def _mean(self, values: Sequence[int]) -> str:
        return number(sum(values) / len(values), self.translate)

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
            self.translate("Report", "Note"),
        )
        return content.Section(
            self.translate("Report", "What came of it"),
            self.translate("Report", "What was heard of the initiatives later."),
            (content.Table(heads, rows),),
            "follow_up",
        )
