"""What the documents of an arena carry and how long they are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.log import MINUTE_LIMIT
from wmt_desktop.services.given_files import read_given
from wmt_desktop.services.lookup import existing_arena
from wmt_desktop.services.operations import differences
from wmt_desktop.services.retention import date
from wmt_desktop.services.work import Work

LOGO_LIMIT = 4 * 2**20
"""Bytes of a picture: a logo for print has far fewer."""

PlainPicture = Callable[[bytes], bytes | None]
"""Returns a PNG or JPEG that can be printed without author, place and remarks, or None."""


@dataclass(frozen=True, slots=True)
class SetLogo:
    """Print the official logo of the project, as it looks, on documents.

    Attributes:
        file: A PNG or JPEG as the programme hands it out.
    """

    arena: str
    file: Path


@dataclass(frozen=True, slots=True)
class GoWithoutLogo:
    """Print documents without the logo, knowingly; or ask for it again."""

    arena: str
    without: bool = True


@dataclass(frozen=True, slots=True)
class KeepUntil:
    """Set how long the papers of an arena are kept.

    Attributes:
        minute: The last one (since 1970 UTC); 0 for the rule of the programme.
    """

    arena: str
    minute: int = 0


class DocumentSettings:
    """Use cases of logo and retention.

    Args:
        plain_picture: Checks a logo the way it is printed later; only its pixels are stored.
    """

    def __init__(self, work: Work, plain_picture: PlainPicture) -> None:
        self._work = work
        self._plain_picture = plain_picture

    def logo(self, arena: str) -> bytes | None:
        """Return the picture, or None: there is none, or its file is on another laptop only.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            names = existing_arena(reader, arena).logo[:1]
            return reader.file(names[0]) if names else None

    def set_logo(self, command: SetLogo) -> Arena:
        """Store the picture and print it from now on.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``FILE_NOT_FOUND``, ``FILE_IS_FOLDER``,
                ``FILE_UNREADABLE``, ``FILE_TOO_LARGE``, ``LOGO_INVALID``, with ``file``.
        """
        picture = self._plain_picture(read_given(command.file, LOGO_LIMIT))
        if picture is None:
            raise WmtError(Code.LOGO_INVALID, file=command.file.name)
        with self._work.change(command.arena) as writer:
            before = existing_arena(writer, command.arena)
            after = replace(before, logo=(writer.add_file(picture),), without_logo=False)
            operations = differences(before, after)
            if operations:
                writer.append(before.id, "arena.logo", operations)
        return after

    def go_without_logo(self, command: GoWithoutLogo) -> Arena:
        """Put on record that documents go without the logo, and take it off them.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``.
        """
        without = command.without

        def decided(arena: Arena, _now: int) -> Arena:
            return replace(arena, logo=() if without else arena.logo, without_logo=without)

        return self._change(command.arena, "arena.logo", decided)

    def keep_until(self, command: KeepUntil) -> Arena:
        """Set the date, which is printed on evidence; nothing is deleted by itself.

        Raises:
            WmtError: ``ARENA_NOT_FOUND``, ``DATE_PAST``, ``DATE_INVALID``.
        """

        def kept(arena: Arena, now: int) -> Arena:
            if command.minute and command.minute < now:
                raise WmtError(Code.DATE_PAST, value=date(command.minute))
            if command.minute >= MINUTE_LIMIT:
                raise WmtError(Code.DATE_INVALID, value=date(command.minute))
            return replace(arena, keep_until=command.minute)

        return self._change(command.arena, "arena.keep", kept)

    def _change(self, arena: str, action: str, change: Callable[[Arena, int], Arena]) -> Arena:
        """Change what stands there now: whoever else writes loses nothing."""
        with self._work.change(arena) as writer:
            before = existing_arena(writer, arena)
            after = change(before, writer.now())
            operations = differences(before, after)
            if operations:
                writer.append(arena, action, operations)
        return after
