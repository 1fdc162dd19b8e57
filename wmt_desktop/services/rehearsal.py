"""A whole arena with simulated participants, through the real services.

Facilitators train with it, and it proves an installation: what it prints is
what happened in a real database, and the files it leaves can be opened.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Round
from wmt_desktop.services import sample
from wmt_desktop.services.arenas import GoToStage
from wmt_desktop.services.boards import AddNotes, Draft, MoveNotes, NewCluster
from wmt_desktop.services.initiatives import EditInitiative, Promote, Select
from wmt_desktop.services.money import words
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot, CloseRound, OpenRound, Reveal
from wmt_desktop.services.wording import fill

BUDGET = 1_000_000
GOES_ON = 4


@dataclass(frozen=True, slots=True)
class RehearsalStep:
    """One step and its figures."""

    name: str
    text: str
    figures: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """What a rehearsal did and left behind."""

    steps: tuple[RehearsalStep, ...]
    digests_equal: bool
    files: tuple[Path, ...]


class Rehearsal:
    """Runs an arena from the first note to the merge on a second laptop.

    Args:
        open_laptop: Opens the services on a database file.
        people: Simulated participants.
        seed: The same seed makes the same choices.
    """

    def __init__(
        self,
        open_laptop: Callable[[Path], Services],
        translate: Translate,
        people: int,
        seed: int,
    ) -> None:
        self._open = open_laptop
        self.translate = translate
        self._people = people
        self._random = random.Random(seed)

    def run(self, folder: Path, tell: Callable[[RehearsalStep], object]) -> Rehearsed:
        """Run everything and leave the files in ``folder``.

        Raises:
            WmtError: ``FILE_UNWRITABLE`` when the folder cannot be used or holds a rehearsal.
        """
        first, second = folder / "laptop-1.db", folder / "laptop-2.db"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise WmtError(Code.FILE_UNWRITABLE, file=str(folder)) from None
        for database in (first, second):
            if database.exists():
                raise WmtError(Code.FILE_EXISTS, file=str(database))
        steps: list[RehearsalStep] = []

        def step(name: str, text: str, **figures: object) -> None:
            steps.append(RehearsalStep(name, text, figures))
            tell(steps[-1])

        laptop = self._open(first)
        arena = sample.new_arena(laptop.arenas, self._people).id
        step("arena", fill(self.translate("Rehearsal", "Created “%1”."), sample.TITLE), arena=arena)
        notes = self._capture(laptop, arena)
        step(
            "capture", self.translate("Rehearsal", "%n notes were typed.", None, notes), notes=notes
        )
        clusters = self._group(laptop, arena)
        step(
            "group",
            self.translate("Rehearsal", "They were put into %n clusters.", None, clusters),
            clusters=clusters,
        )
        round_ = self._vote(laptop, arena)
        result = laptop.voting.result(round_.id)
        step(
            "vote",
            fill(
                self.translate(
                    "Rehearsal", "%1 of %2 people voted in secret; the check sum is %3."
                ),
                result.cast,
                self._people,
                result.check_sum,
            ),
            cast=result.cast,
            people=self._people,
            fingerprint=result.fingerprint,
        )
        chosen, cost = self._select(laptop, arena, round_.id)
        step(
            "select",
            fill(
                self.translate("Rehearsal", "Selected for %1 of %2: %3."),
                words(cost),
                words(BUDGET),
                ", ".join(chosen),
            ),
            selected=chosen,
            cost=cost // 100,
        )
        report, table, session = (
            folder / "report.pdf",
            folder / "tables.xlsx",
            folder / "session.wmta",
        )
        written = laptop.reports.write(arena, report, "en")
        laptop.reports.table(arena, table)
        step(
            "report",
            self.translate("Rehearsal", "The report has %n pages.", None, written.pages),
            pages=written.pages,
        )
        exported = laptop.sessions.export(arena, session)
        step(
            "export",
            self.translate("Rehearsal", "The session file has %n entries.", None, exported.entries),
            entries=exported.entries,
        )
        coordinator = self._open(second)
        verdict = coordinator.sessions.merge([session])[0]
        again = coordinator.sessions.merge([session])[0]
        step(
            "merge",
            fill(
                self.translate(
                    "Rehearsal", "The second laptop took in %1 changes, and none when asked again."
                ),
                verdict.new,
            ),
            new=verdict.new,
            again=again.new,
        )
        digests = laptop.sessions.digest(arena), coordinator.sessions.digest(arena)
        equal = digests[0] == digests[1]
        step(
            "compare",
            self.translate("Rehearsal", "Both laptops hold the same.")
            if equal
            else self.translate("Rehearsal", "The laptops differ; please report this."),
            digest=digests[0],
            other=digests[1],
        )
        return Rehearsed(tuple(steps), equal, (report, table, session, first, second))

    def _capture(self, laptop: Services, arena: str) -> int:
        """Type the sample's ideas one by one, in the order a room would say them."""
        drafts = [
            Draft(text, theme, "", f"Table {self._random.randint(1, 8)}", lang)
            for text, theme, lang in _all_notes()
        ]
        self._random.shuffle(drafts)
        for draft in drafts:
            laptop.boards.add(AddNotes(arena, (draft,)))
        for note in self._random.sample(laptop.boards.notes(arena), 5):
            laptop.boards.hear_again(note.id)
        return len(drafts)

    @staticmethod
    def _group(laptop: Services, arena: str) -> int:
        """Start each cluster with its first two notes and move the others in."""
        ids = {note.text: note.id for note in laptop.boards.notes(arena)}
        for cluster in sample.CLUSTERS:
            members = [ids[text] for text, _, _ in cluster.notes]
            made = laptop.boards.new_cluster(NewCluster(arena, cluster.name, tuple(members[:2])))
            for member in members[2:]:
                laptop.boards.move(MoveNotes((member,), made.id))
        sample.name_clusters(laptop.boards, laptop.arenas.get(arena))
        return len(sample.CLUSTERS)

    def _vote(self, laptop: Services, arena: str) -> Round:
        """Everybody casts a ballot by taste: some ideas are simply more popular."""
        laptop.arenas.go_to(GoToStage(arena, Stage.VOTING))
        round_ = laptop.voting.open(
            OpenRound(arena, people=self._people, goes_on=GOES_ON, seed=str(self._random.random()))
        )
        options = [option.id for option in round_.options]
        weights = [self._random.uniform(0.5, 3) for _ in options]
        for _ in range(self._people):
            laptop.voting.cast(CastBallot(round_.id, self._ballot(round_, options, weights)))
        laptop.voting.close(CloseRound(round_.id))
        return laptop.voting.reveal(Reveal(round_.id, "ranking"))

    def _ballot(
        self, round_: Round, options: Sequence[str], weights: Sequence[float]
    ) -> dict[str, int]:
        ballot: dict[str, int] = {}
        for _ in range(round_.dots - self._random.choice((0, 0, 0, 0, 1))):
            option = self._random.choices(options, weights)[0]
            if ballot.get(option, 0) < round_.max_per_option:
                ballot[option] = ballot.get(option, 0) + 1
        return ballot

    @staticmethod
    def _select(laptop: Services, arena: str, round_id: str) -> tuple[list[str], int]:
        """Promote what goes on, estimate the costs, and select within the budget."""
        laptop.arenas.go_to(GoToStage(arena, Stage.INITIATIVES))
        result = laptop.voting.result(round_id)
        best = [place.option for place in result.tally.ranking[:GOES_ON]]
        by_name = {each.name: each for each in sample.CLUSTERS}
        for initiative in laptop.initiatives.promote(Promote(round_id, tuple(best))):
            idea = by_name[initiative.title]
            laptop.initiatives.edit(
                EditInitiative(
                    replace(initiative, cost=idea.cost, lead=idea.lead, change=idea.change)
                )
            )
        decision, _ = laptop.initiatives.select(
            Select(arena, BUDGET, limit=2, reason="Most dots within the budget, as agreed before.")
        )
        titles = {each.id: each.title for each in laptop.initiatives.all(arena)}
        return [titles[each] for each in decision.selected], decision.cost


def _all_notes() -> list[tuple[str, Theme, str]]:
    return [*(note for cluster in sample.CLUSTERS for note in cluster.notes), *sample.UNGROUPED]
