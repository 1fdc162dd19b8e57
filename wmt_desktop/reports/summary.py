"""One page for the people who took part: what they said, what was chosen, what comes next."""

from __future__ import annotations

from wmt_desktop.domain.initiatives import Initiative
from wmt_desktop.reports import content
from wmt_desktop.reports.wording import day, money
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.figures import number
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill

SHOWN = 5
"""Clusters and places that fit on the page beside the rest."""
IN_FULL = 2
"""Initiatives that are described; of more only the names fit."""
LONGEST = 200
"""Characters of a text that is cut on this page only."""
SHORT = 90
"""Characters of a line."""


class Summary:
    """Words the page in one language."""

    def __init__(self, report: ArenaReport, language: str, translate: Translate) -> None:
        self._report = report
        self._language = language
        # Named as lupdate looks for it.
        self.translate = translate

    def sections(self) -> list[content.Section]:
        """Return the page."""
        translate, report = self.translate, self._report
        blocks: list[content.Block] = [content.Figures(self._figures())]
        blocks += self._chosen() or self._ranked() or self._grouped()
        blocks.append(self._next())
        return [
            content.Section(
                shortened(report.arena.title, 120),
                translate("Report", "Thank you for taking part! This is what came of it."),
                tuple(blocks),
                "summary",
            )
        ]

    def _figures(self) -> tuple[tuple[str, str], ...]:
        report, translate = self._report, self.translate
        closed = report.votes
        figures = [
            (number(report.arena.people, self._language), translate("Report", "people took part")),
            (number(len(report.ideas), self._language), translate("Report", "ideas written")),
            (
                number(len(report.idea_clusters), self._language),
                translate("Report", "clusters formed"),
            ),
        ]
        if closed:
            figures.append(
                (number(closed[-1].cast, self._language), translate("Report", "people voted"))
            )
        return tuple(figures)

    def _chosen(self) -> list[content.Block]:
        report, translate = self._report, self.translate
        decision = report.in_force
        if decision is None:
            return []
        blocks: list[content.Block] = [
            content.Text(
                translate("Report", "What was chosen"),
                fill(
                    translate("Report", "%1 for %2 of the budget of %3, decided on %4."),
                    translate("Report", "%n initiatives", None, len(decision.selected)),
                    money(decision.cost, report.arena.currency, self._language),
                    money(decision.budget, report.arena.currency, self._language),
                    day(decision.made, translate),
                ),
            )
        ]
        chosen = report.chosen(decision)
        if len(chosen) <= IN_FULL:
            blocks += [content.Text(shortened(each.title), _about(each)) for each in chosen]
        else:
            titles = "\n".join(shortened(each.title, SHORT) for each in chosen[: 2 * SHOWN])
            blocks.append(content.Text(translate("Report", "Initiatives"), titles))
        if decision.reason:
            reason = shortened(decision.reason)
            blocks.append(content.Text(translate("Report", "Why these"), reason))
        return blocks

    def _ranked(self) -> list[content.Block]:
        if not self._report.votes:
            return []
        result = self._report.votes[-1]
        labels = {option.id: option.label for option in result.round.options}
        most = max((place.dots for place in result.tally.ranking), default=0) or 1
        return [
            content.Bars(
                self.translate("Report", "What you voted for"),
                tuple(
                    content.Bar(
                        shortened(labels[place.option]),
                        place.dots / most,
                        number(place.dots, self._language),
                        place.option in result.tally.goes_on,
                    )
                    for place in result.tally.ranking[:SHOWN]
                ),
            )
        ]

    def _grouped(self) -> list[content.Block]:
        rows = tuple(
            (shortened(each.name), number(len(self._report.of_cluster(each.id)), self._language))
            for each in self._report.clusters[: 2 * SHOWN]
        )
        if not rows:
            return []
        heads = (self.translate("Report", "Cluster"), self.translate("Report", "Ideas"))
        title = self.translate("Report", "What you talked about")
        return [content.Table(heads, rows, frozenset({1}), title)]

    def _next(self) -> content.Text:
        translate, report = self.translate, self._report
        chosen = set(report.in_force.selected) if report.in_force else set()
        steps = [
            f"{step.what} ({', '.join(filter(None, (step.who, step.when)))})"
            if step.who or step.when
            else step.what
            for each in report.initiatives
            if each.id in chosen
            for step in each.steps
        ]
        text = "\n".join(shortened(step, SHORT) for step in steps[:SHOWN]) or translate(
            "Report", "The organiser will tell you when the next meeting is."
        )
        return content.Text(translate("Report", "What comes next"), text)


def _about(initiative: Initiative) -> str:
    words = (initiative.change.rstrip("."), initiative.lead.rstrip("."))
    return shortened(". ".join(filter(None, words)))


def shortened(text: str, limit: int = LONGEST) -> str:
    """Return a text that is not longer than ``limit`` characters."""
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"
