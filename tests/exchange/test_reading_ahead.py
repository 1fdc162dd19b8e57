from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.exchange.sessions import TITLES, arena_stream, refusal
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.exchange import reading_ahead
from wmt_desktop.exchange.reading_ahead import Helper
from wmt_desktop.exchange.session_files import WmtaFiles
from wmt_desktop.services.ports import Reading, no_progress

PHOTO = b"\xff\xd8\xff" + bytes(range(256))


class Prompt(Helper):
    """A helper that is waited for, and tells what it was given."""

    given: Sequence[str] = ()
    killed_at = ""
    is_mute = False

    def is_ready(self) -> bool:
        while not super().is_ready():
            self.process.join(0.01)
            assert self.process.is_alive()
        return True

    def begin(self, path: Path) -> None:
        if not self.is_mute:
            super().begin(path)
        Prompt.given = [*self.given, path.name]
        if path.name == self.killed_at:
            self.process.kill()
            self.process.join()


@pytest.fixture
def prompt(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Prompt]]:
    """The helper, which starts for the smallest of merges."""
    monkeypatch.setattr(Prompt, "given", [])
    monkeypatch.setattr(reading_ahead, "Helper", Prompt)
    monkeypatch.setattr(reading_ahead, "WORTHWHILE", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    yield Prompt
    assert not multiprocessing.active_children()


@pytest.fixture
def paths(tmp_path: Path, wmta: WmtaFiles) -> list[Path]:
    """Files of every sort."""
    first, photo, damaged, missing, last = (
        tmp_path / f"{name}.wmta" for name in ("first", "photo", "damaged", "missing", "last")
    )
    for path in (first, damaged, last):
        wmta.write(path, TITLES, [arena_stream()])
    wmta.write(photo, TITLES, [arena_stream()], files={sha256(PHOTO).hexdigest(): PHOTO})
    content = bytearray(damaged.read_bytes())
    content[400] ^= 1
    damaged.write_bytes(content)
    locked = tmp_path / "locked.wmta.age"
    wmta.write(locked, TITLES, [arena_stream()], recipients=[wmta.recipient])
    return [first, photo, damaged, missing, locked, last]


def outcomes(read: Reading, paths: Sequence[Path]) -> list[Any]:
    """Return everything that is read, and why the others cannot be."""
    found: list[Any] = []
    for path in paths:
        try:
            session = read(path, "", no_progress)
        except WmtError as error:
            found.append((error.code, error.params))
        else:
            says = [each.summary and vars(each.summary) for each in session.streams]
            found.append((session, says, [each.hashes for each in session.streams]))
    return found


@pytest.mark.parametrize("killed_at", ["", "damaged.wmta"])
def test_files_are_the_same_whoever_reads_them(
    wmta: WmtaFiles,
    paths: list[Path],
    prompt: type[Prompt],
    killed_at: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(prompt, "killed_at", killed_at)
    with wmta.reading(paths, lambda _: True) as read:
        ahead = outcomes(read, paths)
    assert ahead == outcomes(wmta.read, paths)
    given = [path.name for path in paths[1:]]
    assert prompt.given == (given[: given.index(killed_at) + 1] if killed_at else given)


def test_what_is_known_or_not_asked_for_is_passed_over(
    wmta: WmtaFiles, paths: list[Path], prompt: type[Prompt]
) -> None:
    first, photo, damaged, missing, locked, last = paths
    with wmta.reading(paths, lambda path: path != photo) as read:
        (_,) = outcomes(read, [first])
        assert prompt.given == [damaged.name, missing.name]
        assert outcomes(read, [locked, photo, missing, last]) == outcomes(
            wmta.read, [locked, photo, missing, last]
        )
    assert prompt.given == [damaged.name, missing.name, last.name]


def test_whoever_cancels_does_not_wait(
    wmta: WmtaFiles, paths: list[Path], prompt: type[Prompt], monkeypatch: pytest.MonkeyPatch
) -> None:
    def cancel(_done: int, _of: int) -> None:
        raise WmtError(Code.CANCELLED)

    monkeypatch.setattr(prompt, "is_mute", True)
    with wmta.reading(paths, lambda _: True) as read:
        read(paths[0], "", no_progress)
        assert refusal(lambda: read(paths[1], "", cancel)).code == Code.CANCELLED


@pytest.mark.parametrize(("processors", "least"), [(1, 1), (2, 2**20)])
def test_nothing_is_started_where_it_does_not_pay(
    wmta: WmtaFiles,
    paths: list[Path],
    prompt: type[Prompt],
    processors: int,
    least: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: processors)
    monkeypatch.setattr(reading_ahead, "WORTHWHILE", least)
    with wmta.reading(paths, lambda _: True) as read:
        assert len(outcomes(read, paths)) == len(paths)
    assert prompt.given == []
