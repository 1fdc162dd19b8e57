"""What documents say of a vote: figures, ranking, rules, and how to check them."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.rounds import (
    Channel,
    Method,
    OptionOrder,
    Purpose,
    Round,
    RoundStage,
    Show,
    TieRule,
)
from wmt_desktop.domain.voting.ballots import rule_of
from wmt_desktop.domain.voting.tally import Settled
from wmt_desktop.reports import content
from wmt_desktop.reports.wording import moment, percent
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.counting import Result
from wmt_desktop.services.figures import number
from wmt_desktop.services.names import channel_name, strangers_change, tie_rule_name, uncounted_urn
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill


class VoteSections:
    """Words the results of rounds in one language.

    Args:
        names: Whether those who pledged to join are named.
    """

    def __init__(
        self, report: ArenaReport, language: str, translate: Translate, *, names: bool = False
    ) -> None:
        self._report = report
        self._language = language
        # Named as lupdate looks for it.
        self.translate = translate
        self._names = names

    def sections(self) -> list[content.Section]:
        """Return one page for each closed round, the oldest first."""
        return [
            self._pledges(result)
            if result.round.purpose is Purpose.PLEDGE
            else self._section(result)
            for each in self._report.rounds
            if (result := self._report.results.get(each.id)) is not None
        ]

    def cancelled(self) -> list[content.Section]:
        """Return a page on the rounds without a result, if there are any."""
        rows = [
            (
                each.question or self.translate("Report", "Voting results"),
                moment(each.opened, self.translate),
                self.translate("Report", "cancelled")
                if each.stage is RoundStage.CANCELLED
                else self.translate("Report", "not closed yet"),
                each.reason,
            )
            for each in self._report.rounds
            if each.id not in self._report.results and each.stage is not RoundStage.DRAFT
        ]
        if not rows:
            return []
        heads = (
            self.translate("Report", "Question"),
            self.translate("Report", "Opened"),
            self.translate("Report", "What became of it"),
            self.translate("Report", "Reason"),
        )
        return [
            content.Section(
                self.translate("Report", "Votes without a result"),
                self.translate("Report", "Nothing was counted in these votes."),
                (content.Table(heads, tuple(rows)),),
                "votes",
            )
        ]

    def _section(self, result: Result) -> content.Section:
        round_ = result.round
        blocks: list[content.Block] = [
            content.Figures(self._figures(result)),
            self._ranking(result),
            *self._regrouped(round_),
            self._rules(round_),
            *self._rulings(round_),
            *self._channels(result),
        ]
        if round_.reason:
            blocks.append(content.Text(self.translate("Report", "Reason on record"), round_.reason))
        blocks.append(
            content.Check(self.translate("Report", "How to check this page."), self._check(result))
        )
        return content.Section(
            round_.question or self.translate("Report", "Voting results"),
            self.rules_sentence(round_),
            tuple(blocks),
            "votes",
        )

    # who will join what

    def _pledges(self, result: Result) -> content.Section:
        round_ = result.round
        shows = [
            each for each in self._report.shows if each.round == round_.id and not each.deleted
        ]
        heads = [self.translate("Report", "Idea"), self.translate("Report", "People")]
        if self._names:
            heads.append(self.translate("Report", "Who, and what they offer"))
        rows = []
        for option in round_.options:
            here = [each for each in shows if each.dots.get(option.id)]
            row = [option.label, number(len(here), self._language)]
            rows.append((*row, self._offers(here)) if self._names else tuple(row))
        return content.Section(
            round_.question or self.translate("Report", "Who will join"),
            self.translate(
                "Report",
                "Everybody could say openly what they will join. This does not decide what is chosen.",
            ),
            (content.Table(tuple(heads), tuple(rows), frozenset({1})),),
            "votes",
        )

    @staticmethod
    def _offers(shows: Sequence[Show]) -> str:
        return "\n".join(
            f"{each.voter} ({each.note})" if each.note else each.voter for each in shows
        )

    # a result

    def rules_sentence(self, round_: Round) -> str:
        """Return the rules of a round in a sentence or two."""
        goes_on = self.translate(
            "Report", "The %n ideas with most dots go on.", None, round_.goes_on
        )
        threshold = (
            self.translate("Report", "An idea needs %n dots to go on.", None, round_.threshold)
            if round_.threshold
            else ""
        )
        return " ".join(filter(None, (self._ballot_sentence(round_), goes_on, threshold)))

    def _ballot_sentence(self, round_: Round) -> str:
        rule = rule_of(round_)
        if rule.method is Method.SCORE:
            return fill(
                self.translate("Report", "Every voter gave each idea 0 to %1 points."), rule.most
            )
        if rule.is_free:
            return self.translate("Report", "Every voter could tick whatever they support.")
        if rule.dots == 1:
            return self.translate("Report", "Every voter could choose one idea.")
        if rule.is_tick:
            return self.translate(
                "Report", "Every voter could choose up to %n ideas.", None, rule.dots
            )
        return fill(
            self.translate(
                "Report", "Every voter had %n dots, up to %1 on one idea.", None, rule.dots
            ),
            rule.most,
        )

    def _ranking(self, result: Result) -> content.Ranking:
        tally = result.tally
        labels = {option.id: option for option in result.round.options}
        above = set(tally.goes_on)
        rows = [
            content.RankRow(
                place=f"{place.rank} =" if place.tied else str(place.rank),
                label=labels[place.option].label,
                dots=place.dots,
                voters=place.supporters,
                above=place.option in above,
            )
            for place in tally.ranking
        ]
        # What goes on stands above the line even where a run-off put it there.
        rows.sort(key=lambda row: not row.above)
        return content.Ranking(
            (
                self.translate("Report", "Place", "rank"),
                self.translate("Report", "Idea"),
                self.translate("Report", "Dots"),
                self.translate("Report", "Voters"),
            ),
            tuple(rows),
            self.translate("Report", "Goes on to initiatives (above this line)"),
            self._cut_note(result),
        )

    def _figures(self, result: Result) -> tuple[tuple[str, str], ...]:
        tally, people = result.tally, result.round.people
        voted = self.translate("Report", "people voted")
        if people:
            share = percent(result.cast / people, self._language, self.translate)
            voted = fill(self.translate("Report", "people voted (%1)"), share)
            turnout = self._of(result.cast, people)
        else:
            turnout = number(result.cast, self._language)
        return (
            (turnout, voted),
            (
                self._of(tally.dots_used, tally.dots_available),
                self.translate("Report", "dots placed"),
            ),
            (number(tally.dots_unused, self._language), self.translate("Report", "dots unused")),
            (number(result.spoiled, self._language), self.translate("Report", "ballots spoiled")),
        )

    def _of(self, part: int, whole: int) -> str:
        return fill(
            self.translate("Report", "%1 of %2"),
            number(part, self._language),
            number(whole, self._language),
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
                return fill(
                    self.translate("Report", "Tie at %1 dots, %2"),
                    number(tie.dots, self._language),
                    how,
                )
        return ""

    def _regrouped(self, round_: Round) -> list[content.Block]:
        labels = {option.id: option.label for option in round_.options}
        rows = tuple(
            (labels.get(one, content.NOTHING), labels.get(other, content.NOTHING))
            for one, other in round_.regrouped.items()
        )
        heads = (self.translate("Report", "Idea"), self.translate("Report", "Joined to"))
        title = self.translate("Report", "Joined after the vote")
        return [content.Table(heads, rows, title=title)] if rows else []

    def _rules(self, round_: Round) -> content.Table:
        order = {
            OptionOrder.BOARD: self.translate("Report", "As on the board"),
            OptionOrder.ALPHABET: self.translate("Report", "By alphabet"),
            OptionOrder.ROTATED: self.translate("Report", "Each voter begins with another one"),
        }[round_.order]
        rows = [
            (self.translate("Report", "Opened"), moment(round_.opened, self.translate)),
            (self.translate("Report", "Closed"), moment(round_.closed, self.translate)),
            (
                self.translate("Report", "Secret ballot"),
                self.translate("Report", "Yes")
                if round_.secret
                else self.translate("Report", "No, open"),
            ),
            (self.translate("Report", "Order of the ideas"), order),
            (self.translate("Report", "Tie rule"), tie_rule_name(round_.tie, self.translate)),
        ]
        if round_.seed:
            rows.append((self.translate("Report", "Words for drawing lots"), round_.seed))
        if round_.codes:
            codes = self.translate("Report", "Only with a printed voting code")
            rows.append((self.translate("Report", "Who could vote"), codes))
        if round_.laptops > 1:
            laptops = self.translate("Report", "%n laptops", None, round_.laptops)
            rows.append((self.translate("Report", "Voted on"), laptops))
        if round_.replaces:
            rows.append((self.translate("Report", "Follows on"), self._earlier(round_)))
        title = self.translate("Report", "Rules, agreed before the vote")
        return content.Table((), tuple(rows), title=title)

    def _earlier(self, round_: Round) -> str:
        earlier = next((each for each in self._report.rounds if each.id == round_.replaces), None)
        if earlier is None:
            return content.NOTHING
        name = earlier.question or self.translate("Report", "Voting results")
        carried = self.translate("Report", "%1; its ballots count here as well")
        return fill(carried, name) if round_.carries else name

    def _rulings(self, round_: Round) -> list[content.Block]:
        labels = {option.id: option.label for option in round_.options}
        rows = tuple(
            (
                "\n".join(labels.get(each, content.NOTHING) for each in ruling.order),
                self.translate("Report", "by lot")
                if ruling.how is TieRule.LOT
                else self.translate("Report", "by choice"),
                ruling.seed or ruling.reason,
            )
            for ruling in round_.rulings
        )
        if not rows:
            return []
        heads = (
            self.translate("Report", "In this order"),
            self.translate("Report", "Decided"),
            self.translate("Report", "Lot or reason"),
        )
        title = self.translate("Report", "Ties that the room decided")
        return [content.Table(heads, rows, title=title)]

    def _channels(self, result: Result) -> list[content.Block]:
        if not result.channels:
            return []
        heads = (
            self.translate("Report", "Way of voting"),
            self.translate("Report", "Handed out"),
            self.translate("Report", "Counted"),
            self.translate("Report", "Spoiled"),
            self.translate("Report", "Not used"),
            self.translate("Report", "Why the numbers differ"),
        )
        title = self.translate("Report", "How ballots reached the count")
        rows = tuple(map(self._channel, result.channels))
        return [content.Table(heads, rows, frozenset({1, 2, 3, 4}), title)]

    def _channel(self, channel: Channel) -> tuple[str, ...]:
        figures = (channel.issued, channel.cast, channel.spoiled, channel.unused)
        return (
            channel_name(channel.kind, self.translate),
            *(number(each, self._language) for each in figures),
            channel.reason,
        )

    def _check(self, result: Result) -> str:
        opening = (
            self.translate("Report", "The vote was secret.")
            if result.round.secret
            else self.translate("Report", "The vote was open.")
        )
        check = fill(
            self.translate(
                "Report",
                "%1 ballots were handed out, %2 were counted, %3 were spoiled. "
                "The rules were set on %4, when the vote opened, and did not change. "
                "Check sum of the ballots: %5.",
            ),
            number(result.issued, self._language),
            number(result.cast, self._language),
            number(result.spoiled, self._language),
            moment(result.round.opened, self.translate),
            result.check_sum,
        )
        left_out = [uncounted_urn(each, self.translate) for each in result.uncounted]
        if result.changed_by_strangers:
            left_out.append(strangers_change(self.translate))
        if any(each.excluded for each in result.uncounted):
            left_out.append(
                fill(
                    self.translate("Report", "Reason of the exclusion: %1"), result.round.exclusion
                )
            )
        return " ".join([opening, check, *left_out])
