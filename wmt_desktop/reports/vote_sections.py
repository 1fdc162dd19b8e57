"""What documents say of a vote: figures, ranking, rules, and how to check them."""

from __future__ import annotations

from wmt_desktop.domain.rounds import Method, Round
from wmt_desktop.domain.voting.tally import Settled
from wmt_desktop.reports import content
from wmt_desktop.reports.wording import moment
from wmt_desktop.services.counting import Result
from wmt_desktop.services.names import tie_rule_name, uncounted_urn
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill


class VoteSections:
    """Words the result of a round in one language."""

    def __init__(self, translate: Translate) -> None:
        # Named as lupdate looks for it.
        self.translate = translate

    def section(self, result: Result) -> content.Section:
        """Return the page of one closed round."""
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
                self.translate(
                    "Report", "Every voter had %n dots, up to %1 on one idea.", None, round_.dots
                ),
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
        check = fill(
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
        left_out = [uncounted_urn(each, self.translate) for each in result.uncounted]
        if any(each.excluded for each in result.uncounted):
            left_out.append(
                fill(
                    self.translate("Report", "Reason of the exclusion: %1"), result.round.exclusion
                )
            )
        return " ".join([check, *left_out])
