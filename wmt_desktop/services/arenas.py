"""Arenas: create, list, find, move to a stage, edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wmt_desktop.domain.arena import (
    LANGUAGES,
    TEMPLATES,
    TITLE_LIMIT,
    Arena,
    Stage,
    Template,
    Theme,
)
from wmt_desktop.domain.board import Note, fuse
from wmt_desktop.domain.countries import checked_country
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.rounds import Purpose, Round, RoundStage
from wmt_desktop.services.arena_lists import ArenaSummary
from wmt_desktop.services.lookup import begun_by, existing_arena
from wmt_desktop.services.operations import carried_over, create, differences
from wmt_desktop.services.ports import Reader
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class NewArena:
    """Start an arena from a template, or with the stages and wording of an earlier one.

    Attributes:
        copy_of: Id of an arena whose stages and wording are taken over, or None.
    """

    title: str
    template: str = "three_workshops"
    place: str = ""
    country: str = ""
    language: str = "en"
    second_language: str = ""
    horizon: int = 2040
    people: int | None = None
    question: str = ""
    question_second: str = ""
    budget: int | None = None
    copy_of: str | None = None


@dataclass(frozen=True, slots=True)
class EditArena:
    """Replace what is said about an arena; only what was changed is written.

    Attributes:
        before: The arena as whoever changed it saw it; what others changed since stays. Without it
            whatever differs from what is stored was changed.
    """

    arena: Arena
    before: Arena | None = None


@dataclass(frozen=True, slots=True)
class GoToStage:
    """Move the group to a stage; any stage can be opened again."""

    arena: str
    stage: Stage


def template_named(name: str) -> Template:
    """Return a template.

    Raises:
        WmtError: ``TEMPLATE_UNKNOWN``.
    """
    for template in TEMPLATES:
        if template.name == name:
            return template
    raise WmtError(
        Code.TEMPLATE_UNKNOWN, name=name, known=", ".join(each.name for each in TEMPLATES)
    )


def live(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Return the notes that are neither deleted nor absorbed by another."""
    return fuse(notes).notes


class ArenaService:
    """Use cases around whole arenas."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def new(self, command: NewArena) -> Arena:
        """Create an arena.

        Raises:
            WmtError: ``TITLE_EMPTY``, ``TEXT_TOO_LONG``, ``TEMPLATE_UNKNOWN``,
                ``LANGUAGE_UNKNOWN``, ``COUNTRY_UNKNOWN``, ``ARENA_NOT_FOUND`` (of ``copy_of``).
        """
        title = checked_title(command.title)
        template = template_named(command.template)
        country = checked_country(command.country)
        for code in filter(None, (command.language, command.second_language)):
            if code not in LANGUAGES:
                raise WmtError(Code.LANGUAGE_UNKNOWN, name=code, known=", ".join(LANGUAGES))
        with self._work.store.write() as writer:
            arena = Arena(
                id=writer.new_id("arena"),
                title=title,
                place=command.place.strip(),
                country=country,
                language=command.language,
                second_language=command.second_language,
                horizon=command.horizon,
                template=template.name,
                stages=template.stages,
                stage=template.stages[0],
                people=template.people if command.people is None else command.people,
                workshops=template.workshops,
                question=command.question.strip(),
                question_second=command.question_second.strip(),
                budget=command.budget,
            )
            if command.copy_of:
                earlier = existing_arena(writer, command.copy_of)
                arena = replace(
                    arena,
                    template=earlier.template,
                    stages=earlier.stages,
                    stage=earlier.stages[0],
                    workshops=earlier.workshops,
                    question=arena.question or earlier.question,
                    question_second=arena.question_second or earlier.question_second,
                )
            writer.append(arena.id, "arena.new", create(arena))
            rows = writer.rows()
        self._work.tell(arena.id, rows)
        return arena

    def edit(self, command: EditArena) -> Arena:
        """Change what is said about an arena, and return it as it stands now.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``TITLE_EMPTY``, ``TEXT_TOO_LONG``.
        """
        wanted = replace(command.arena, title=checked_title(command.arena.title))
        with self._work.change(wanted.id) as writer:
            present = existing_arena(writer, wanted.id)
            after = carried_over(command.before or present, wanted, present)
            operations = differences(present, after)
            if operations:
                writer.append(after.id, "arena.edit", operations)
        return after

    def go_to(self, command: GoToStage) -> Arena:
        """Open a stage.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``STAGE_NOT_IN_ARENA``.
        """
        with self._work.change(command.arena) as writer:
            before = existing_arena(writer, command.arena)
            if command.stage not in before.stages:
                raise WmtError(Code.STAGE_NOT_IN_ARENA, stage=str(command.stage))
            after = replace(before, stage=command.stage)
            operations = differences(before, after)
            if operations:
                writer.append(after.id, "arena.stage", operations)
        return after

    def get(self, arena: str) -> Arena:
        """Return an arena by its id.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return existing_arena(reader, arena)

    def find(self, text: str) -> Arena:
        """Return the arena with this id, unique beginning of an id, or exact title.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``AMBIGUOUS``.
        """
        with self._work.store.read() as reader:
            arenas = reader.arenas()
        begun = begun_by(text, (arena.id for arena in arenas))
        matches = [arena for arena in arenas if text in {arena.id, arena.title}] or [
            arena for arena in arenas if arena.id in begun
        ]
        if len(matches) > 1:
            raise WmtError(Code.AMBIGUOUS, name=text, count=len(matches))
        if not matches:
            raise WmtError(Code.ARENA_NOT_FOUND, name=text)
        return matches[0]

    def summaries(self) -> tuple[ArenaSummary, ...]:
        """Return every arena with its figures, the last changed first."""
        with self._work.store.read() as reader:
            return tuple(self._summary(reader, arena) for arena in reader.arenas())

    def summary(self, arena: str) -> ArenaSummary:
        """Return one arena with its figures.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            return self._summary(reader, existing_arena(reader, arena))

    @staticmethod
    def _summary(reader: Reader, arena: Arena) -> ArenaSummary:
        rounds = reader.rounds(arena.id)
        vouched = reader.vouched_rounds(arena.id) if rounds else ()
        votes = [each for each in vouched if each.purpose is Purpose.CHOICE]
        counts = reader.counts(arena.id)
        notes, ideas = counts.notes, counts.ideas
        if counts.merged:
            # Where notes went depends on all of them; else the database counts quicker.
            standing = live(reader.notes(arena.id))
            notes = len(standing)
            ideas = sum(each.stage is Stage.IDEAS for each in standing)
        return ArenaSummary(
            arena=arena,
            notes=notes,
            ideas=ideas,
            clusters=counts.clusters,
            rounds=len(rounds),
            initiatives=counts.initiatives,
            voters=_last_turnout(reader, votes),
            saved=reader.last_saved(arena.id),
            voting=any(each.stage is RoundStage.OPEN for each in votes),
        )


def _last_turnout(reader: Reader, votes: Sequence[Round]) -> int | None:
    closed = [each for each in votes if each.stage is RoundStage.CLOSED]
    if not closed:
        return None
    # Late: most arenas have had no vote yet, and counting is much to load for a list.
    from wmt_desktop.services.ballot_sources import sources_of
    from wmt_desktop.services.counting import hands_in, turnout

    sources = sources_of(reader, closed[-1])
    return turnout(closed[-1], sources.urns) + hands_in(sources.channels).people


def checked_title(text: str) -> str:
    """Return a title without surrounding space.

    Raises:
        WmtError: ``TITLE_EMPTY``, ``TEXT_TOO_LONG``.
    """
    title = " ".join(text.split())
    if not title:
        raise WmtError(Code.TITLE_EMPTY)
    if len(title) > TITLE_LIMIT:
        raise WmtError(Code.TEXT_TOO_LONG, limit=TITLE_LIMIT, length=len(title))
    return title


def theme_named(name: str) -> Theme:
    """Return a theme by its key; empty means none.

    Raises:
        WmtError: ``THEME_UNKNOWN``.
    """
    try:
        return Theme(name.strip().lower() or "none")
    except ValueError:
        raise WmtError(
            Code.THEME_UNKNOWN, name=name, known=", ".join(theme.value for theme in Theme)
        ) from None
