"""What documents say of initiatives and of the decision among them."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.initiatives import Decision, Initiative
from wmt_desktop.reports import content
from wmt_desktop.reports.wording import day, money
from wmt_desktop.services.names import rule_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.reporting import ArenaReport
from wmt_desktop.services.wording import fill


class DecisionSections:
    """Words the comparison of initiatives and the decision record in one language."""

    def __init__(self, report: ArenaReport, translate: Translate) -> None:
        self.report = report
        # Named as lupdate looks for it.
        self.translate = translate

    def initiatives(self) -> content.Section:
        """Return the page that compares all initiatives."""
        currency = self.report.arena.currency
        chosen = set(self.report.decisions[-1].selected) if self.report.decisions else set()
        rows = [
            (
                each.title,
                each.lead,
                str(self.report.dots[each.id][0]) if each.id in self.report.dots else "–",
                money(each.cost, currency, self.translate),
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

    def decision(self, decision: Decision) -> content.Section:
        """Return the record of one decision, with room to sign."""
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
            money(decision.cost, currency, self.translate),
            money(decision.budget, currency, self.translate),
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
            cost=money(initiative.cost, self.report.arena.currency, self.translate),
            title=initiative.title,
            change=initiative.change,
            facts=tuple((label, value) for label, value in facts if value),
            steps=tuple(map(str, initiative.steps)),
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
                    money(initiative.cost if initiative else None, currency, self.translate),
                    names.get(str(step.get("decision")), str(step.get("decision"))),
                    money(left if isinstance(left, int) else None, currency, self.translate),
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
