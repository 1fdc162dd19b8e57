"""A whole arena with simulated participants, through the real services.

Facilitators train with it, and it proves an installation: what it prints is
what happened in a real database, and the files it leaves can be opened.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Revealed, Round
from wmt_desktop.services import sample
from wmt_desktop.services.arenas import GoToStage
from wmt_desktop.services.boards import AddNotes, Draft, HearAgain, MoveNotes
from wmt_desktop.services.clusters import NewCluster
from wmt_desktop.services.counting import Result
from wmt_desktop.services.deciding import Select
from wmt_desktop.services.initiatives import EditInitiative, Promote
from wmt_desktop.services.money import number, words
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.round_rules import OpenRound, throw_dice
from wmt_desktop.services.services import Services
from wmt_desktop.services.voting import CastBallot, CloseRound, Reveal
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
        translate: The language of the steps.
        language: The language of the report.
        people: Simulated participants.
        seed: The same seed makes the same choices.
    """

    def __init__(
        self,
        open_laptop: Callable[[Path], Services],
        translate: Translate,
        language: str,
        people: int,
        seed: int,
    ) -> None:
        self._open = open_laptop
        self._translate = translate
        self._language = language
        self._people = people
        self._random = random.Random(seed)

    def run(self, folder: Path, tell: Callable[[RehearsalStep], object]) -> Rehearsed:
        """Run everything and leave the files in ``folder``.

        Raises:
            WmtError: ``FILE_EXISTS`` when the folder holds a rehearsal; ``FILE_UNWRITABLE``.
        """
        files = Files.in_folder(folder)
        files.make_room()
        steps: list[RehearsalStep] = []
        laptop, coordinator = self._open(files.first), self._open(files.second)
        try:
            for step in self._steps(laptop, coordinator, files):
                steps.append(step)
                tell(step)
        finally:
            laptop.store.close()
            coordinator.store.close()
        compared = steps[-1].figures
        return Rehearsed(tuple(steps), compared["digest"] == compared["other"], files.all)

    def _steps(
        self, laptop: Services, coordinator: Services, files: Files
    ) -> Iterator[RehearsalStep]:
        arena = sample.new_arena(laptop.arenas, self._people).id
        created = fill(self._translate("Rehearsal", "Created “%1”."), sample.TITLE)
        yield RehearsalStep("arena", created, {"arena": arena})
        yield self._capture(laptop, arena)
        yield self._group(laptop, arena)
        round_ = self._vote(laptop, arena)
        yield self._counted(laptop.voting.result(round_.id))
        yield self._select(laptop, arena, round_.id)
        yield self._report(laptop, arena, files)
        exported = laptop.sessions.export(arena, files.session)
        wrote = self._translate(
            "Rehearsal", "The session file has %n entries.", None, exported.entries
        )
        yield RehearsalStep("export", wrote, {"entries": exported.entries})
        yield self._merge(coordinator, files)
        yield self._compare(laptop.sessions.digest(arena), coordinator.sessions.digest(arena))

    def _capture(self, laptop: Services, arena: str) -> RehearsalStep:
        """Type the sample's ideas one by one, in the order a room would say them."""
        drafts = [
            Draft(text, theme, "", f"Table {self._random.randint(1, 8)}", lang)
            for text, theme, lang in _all_notes()
        ]
        self._random.shuffle(drafts)
        for draft in drafts:
            laptop.boards.add(AddNotes(arena, (draft,)))
        for note in self._random.sample(laptop.boards.notes(arena), 5):
            laptop.boards.hear_again(HearAgain((note.id,)))
        typed = self._translate("Rehearsal", "%n notes were typed.", None, len(drafts))
        return RehearsalStep("capture", typed, {"notes": len(drafts)})

    def _group(self, laptop: Services, arena: str) -> RehearsalStep:
        """Start each cluster with its first two notes and move the others in."""
        ids = {note.text: note.id for note in laptop.boards.notes(arena)}
        for cluster in sample.CLUSTERS:
            members = [ids[text] for text, _, _ in cluster.notes]
            made = laptop.clusters.new(NewCluster(arena, cluster.name, tuple(members[:2])))
            for member in members[2:]:
                laptop.boards.move(MoveNotes((member,), made.id))
        sample.name_clusters(laptop, laptop.arenas.get(arena))
        count = len(sample.CLUSTERS)
        grouped = self._translate("Rehearsal", "They were put into %n clusters.", None, count)
        return RehearsalStep("group", grouped, {"clusters": count})

    def _vote(self, laptop: Services, arena: str) -> Round:
        """Everybody casts a ballot by taste: some ideas are simply more popular."""
        laptop.arenas.go_to(GoToStage(arena, Stage.VOTING))
        seed = throw_dice(self._random)
        round_ = laptop.voting.open(
            OpenRound(arena, people=self._people, goes_on=GOES_ON, seed=seed)
        )
        options = [option.id for option in round_.options]
        weights = [self._random.uniform(0.5, 3) for _ in options]
        for _ in range(self._people):
            laptop.voting.cast(CastBallot(round_.id, self._ballot(round_, options, weights)))
        laptop.voting.close(CloseRound(round_.id))
        return laptop.voting.reveal(Reveal(round_.id, Revealed.RANKING))

    def _ballot(
        self, round_: Round, options: Sequence[str], weights: Sequence[float]
    ) -> dict[str, int]:
        ballot: dict[str, int] = {}
        for _ in range(round_.dots - self._random.choice((0, 0, 0, 0, 1))):
            option = self._random.choices(options, weights)[0]
            if ballot.get(option, 0) < round_.max_per_option:
                ballot[option] = ballot.get(option, 0) + 1
        return ballot

    def _counted(self, result: Result) -> RehearsalStep:
        voted = self._translate(
            "Rehearsal", "%1 of %2 people voted in secret; the check sum is %3."
        )
        return RehearsalStep(
            "vote",
            fill(voted, result.cast, self._people, result.check_sum),
            {
                "cast": result.cast,
                "people": self._people,
                "dots": [place.dots for place in result.tally.ranking],
                "fingerprint": result.fingerprint,
            },
        )

    def _select(self, laptop: Services, arena: str, round_id: str) -> RehearsalStep:
        """Promote what goes on, estimate the costs, and select within the budget."""
        laptop.arenas.go_to(GoToStage(arena, Stage.INITIATIVES))
        result = laptop.voting.result(round_id)
        best = [place.option for place in result.tally.ranking[:GOES_ON]]
        by_name = {each.name: each for each in sample.CLUSTERS}
        for initiative in laptop.initiatives.promote(Promote(round_id, tuple(best))):
            idea = by_name[initiative.title]
            laptop.initiatives.edit(
                EditInitiative(
                    initiative,
                    replace(initiative, cost=idea.cost, lead=idea.lead, change=idea.change),
                )
            )
        reason = self._translate("Rehearsal", "Most dots within the budget, as agreed before.")
        decision, _ = laptop.decisions.select(Select(arena, BUDGET, limit=2, reason=reason))
        titles = {each.id: each.title for each in laptop.initiatives.all(arena)}
        chosen = [titles[each] for each in decision.selected]
        selected = fill(
            self._translate("Rehearsal", "Selected for %1 of %2: %3."),
            words(decision.cost),
            words(BUDGET),
            ", ".join(chosen),
        )
        return RehearsalStep(
            "select", selected, {"selected": chosen, "cost": number(decision.cost)}
        )

    def _report(self, laptop: Services, arena: str, files: Files) -> RehearsalStep:
        written = laptop.reports.write(arena, files.report, self._language)
        laptop.reports.table(arena, files.table, self._language)
        pages = self._translate("Rehearsal", "The report has %n pages.", None, written.pages)
        return RehearsalStep("report", pages, {"pages": written.pages})

    def _merge(self, coordinator: Services, files: Files) -> RehearsalStep:
        verdict = coordinator.sessions.merge([files.session])[0]
        again = coordinator.sessions.merge([files.session])[0]
        took = self._translate(
            "Rehearsal", "The second laptop took in %1 changes, and %2 when it was asked again."
        )
        return RehearsalStep(
            "merge",
            fill(took, verdict.new, again.new),
            {"new": verdict.new, "again": again.new},
        )

    def _compare(self, here: str, there: str) -> RehearsalStep:
        same = self._translate("Rehearsal", "Both laptops hold the same.")
        differ = self._translate("Rehearsal", "The laptops hold different things.")
        return RehearsalStep(
            "compare", same if here == there else differ, {"digest": here, "other": there}
        )


@dataclass(frozen=True, slots=True)
class Files:
    """What a rehearsal leaves: documents, a session file, and the databases of two laptops."""

    report: Path
    table: Path
    session: Path
    first: Path
    second: Path

    @classmethod
    def in_folder(cls, folder: Path) -> Files:
        """Return where they lie in a folder."""
        names = ("report.pdf", "tables.xlsx", "session.wmta", "laptop-1.db", "laptop-2.db")
        return cls(*(folder / name for name in names))

    @property
    def all(self) -> tuple[Path, ...]:
        """The documents first."""
        return (self.report, self.table, self.session, self.first, self.second)

    def make_room(self) -> None:
        """Create the folder, and refuse one that holds a rehearsal already.

        Raises:
            WmtError: ``FILE_EXISTS``, ``FILE_UNWRITABLE``.
        """
        for file in self.all:
            if file.exists():
                raise WmtError(Code.FILE_EXISTS, file=str(file))
        folder = self.report.parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            raise WmtError(Code.FILE_UNWRITABLE, file=str(folder)) from None


def _all_notes() -> list[tuple[str, Theme, str]]:
    return [*(note for cluster in sample.CLUSTERS for note in cluster.notes), *sample.UNGROUPED]
