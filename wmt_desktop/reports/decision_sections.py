"""What documents say of the decision among initiatives, and of those it superseded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wmt_desktop.domain.initiatives import Candidate, Decision, Role, Signature
from wmt_desktop.domain.voting.selection import Outcome
from wmt_desktop.domain.weighing import hundredths
from wmt_desktop.reports import content
from wmt_desktop.reports.initiative_sections import InitiativeSections
from wmt_desktop.reports.wording import day, moment, money
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.figures import number
from wmt_desktop.services.names import outcome_name, rule_name, signer_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.signing import fingerprint
from wmt_desktop.services.wording import fill


class DecisionSections:
    """Words decision records in one language."""

    def __init__(
        self,
        report: ArenaReport,
        initiatives: InitiativeSections,
        language: str,
        translate: Translate,
    ) -> None:
        self._report = report
        self._language = language
        self._initiatives = initiatives
        # Named as lupdate looks for it.
        self.translate = translate

    def sections(self) -> list[content.Section]:
        """Return the records that are in force, and the superseded ones behind them."""
        standing = self._report.standing
        ids = {each.id for each in standing}
        superseded = [each for each in self._report.decisions if each.id not in ids]
        return [self._record(each) for each in (*reversed(standing), *reversed(superseded))]

    def _record(self, decision: Decision) -> content.Section:
        translate, currency = self.translate, self._report.arena.currency
        candidates = self._candidates(decision)
        later = self._report.superseding(decision.id)
        blocks = self._standing(later)
        blocks.append(
            content.Cards(
                tuple(
                    self._initiatives.card(fill(translate("Report", "Initiative %1"), place), each)
                    for place, each in enumerate(self._report.chosen(decision), start=1)
                )
            )
        )
        blocks.append(
            content.Text(translate("Report", "Rule"), rule_name(decision.rule, translate))
        )
        if decision.limit is not None:
            at_most = translate("Report", "At most %n initiatives", None, decision.limit)
            blocks.append(content.Text(translate("Report", "Limit"), at_most))
        if later is None and self._is_scored_as_then(decision):
            blocks.append(self._initiatives.means())
        if decision.candidates:
            blocks.append(self._chosen_among(decision))
        if decision.steps:
            blocks.append(self._steps(decision.steps, candidates))
        if decision.reason:
            blocks.append(content.Text(translate("Report", "Why these"), decision.reason))
        blocks += [*self._later(decision), self._sign_off(decision)]
        lead = fill(
            translate("Report", "%1 for %2 of the budget of %3, decided on %4."),
            translate("Report", "%n initiatives", None, len(decision.selected)),
            money(decision.cost, currency, self._language),
            money(decision.budget, currency, self._language),
            day(decision.made, translate),
        )
        title = (
            translate("Report", "Decision record")
            if later is None
            else translate("Report", "Earlier decision record")
        )
        return content.Section(title, lead, tuple(blocks), "decision")

    def _later(self, decision: Decision) -> list[content.Block]:
        """Return what the record holds besides the choice, as far as there is any."""
        check_sum = f"{decision.fingerprint[:4]}-{decision.fingerprint[4:8]}".upper()
        parts = (
            (self.translate("Report", "Objections"), "\n".join(decision.objections)),
            (
                self.translate("Report", "To be looked at again"),
                day(decision.review, self.translate),
            ),
            (
                self.translate("Report", "Check sum of the ballots counted"),
                check_sum if decision.fingerprint else "",
            ),
        )
        return [content.Text(head, text) for head, text in parts if text]

    def _standing(self, later: Decision | None) -> list[content.Block]:
        """Return a warning where a record is not the one that everybody goes by."""
        translate = self.translate
        if later is not None:
            replaced = translate("Report", "A decision of %1 replaced this one.")
            words = fill(replaced, moment(later.made, translate))
            return [content.Check(translate("Report", "Not in force."), words)]
        if len(self._report.standing) < 2:
            return []
        words = translate(
            "Report", "Laptops decided without knowing of each other. A new decision settles it."
        )
        return [content.Check(translate("Report", "Two decisions stand."), words)]

    def _is_scored_as_then(self, decision: Decision) -> bool:
        weighing = self._report.weighing
        present = {each.id for each in self._report.initiatives}
        return bool(weighing.scorers) and all(
            each.id in present and hundredths(weighing.score(each.id)) == each.score
            for each in decision.candidates
        )

    def _candidates(self, decision: Decision) -> dict[str, Candidate]:
        """Return what was chosen among, as it stood then, as far as the record tells."""
        known = {
            each.id: Candidate(each.id, each.title, each.cost) for each in self._report.initiatives
        }
        return known | {each.id: each for each in decision.candidates}

    def _chosen_among(self, decision: Decision) -> content.Table:
        translate = self.translate
        chosen = set(decision.selected)
        rows = tuple(
            (
                each.title,
                number(each.dots, self._language),
                content.NOTHING
                if each.score is None
                else number(each.score / 100, self._language, 1),
                money(each.cost, self._report.arena.currency, self._language),
                translate("Report", "selected")
                if each.id in chosen
                else translate("Report", "not selected"),
            )
            for each in decision.candidates
        )
        heads = (
            translate("Report", "Initiative"),
            translate("Report", "Dots"),
            translate("Report", "Mean score"),
            translate("Report", "Cost"),
            translate("Report", "Result"),
        )
        title = translate("Report", "Chosen among, as they stood then")
        return content.Table(heads, rows, frozenset({1, 2, 3}), title)

    def _sign_off(self, decision: Decision) -> content.SignOff:
        place = self._report.arena.place
        by_role = {
            each.role: each for each in self._report.signatures if each.decision == decision.id
        }
        return content.SignOff(
            self.translate("Report", "Sign-off"),
            tuple(
                content.Signed(
                    signer_name(role, place, self.translate),
                    by_role[role].name,
                    self._signed(by_role[role], decision),
                )
                if role in by_role
                else content.Signed(signer_name(role, place, self.translate))
                for role in Role
            ),
        )

    def _became(self, outcome: str) -> str:
        try:
            return outcome_name(Outcome(outcome), self.translate)
        except ValueError:  # written by a newer version
            return outcome

    def _signed(self, signature: Signature, decision: Decision) -> str:
        when = moment(signature.made, self.translate)
        if signature.fingerprint == fingerprint(decision):
            return when
        changed = self.translate("Report", "%1 – the record was changed after signing")
        return fill(changed, when)

    def _steps(
        self, steps: Sequence[dict[str, object]], candidates: Mapping[str, Candidate]
    ) -> content.Table:
        currency = self._report.arena.currency
        rows = []
        for step in steps:
            if "project" not in step:
                continue  # how a tie was settled, which the vote's own page says
            candidate = candidates.get(str(step.get("project")))
            left, dots = step.get("left_after"), step.get("dots")
            rows.append(
                (
                    candidate.title if candidate else content.NOTHING,
                    number(dots, self._language) if isinstance(dots, int) else "",
                    money(candidate.cost if candidate else None, currency, self._language),
                    self._became(str(step.get("decision"))),
                    money(left if isinstance(left, int) else None, currency, self._language),
                )
            )
        heads = (
            self.translate("Report", "Initiative"),
            self.translate("Report", "Dots"),
            self.translate("Report", "Cost"),
            self.translate("Report", "Outcome"),
            self.translate("Report", "Left"),
        )
        title = self.translate("Report", "How the rule chose, step by step")
        return content.Table(heads, tuple(rows), frozenset({1, 2, 4}), title)
