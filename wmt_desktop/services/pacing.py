"""Progress of long work that is made of pieces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from wmt_desktop.services.ports import Progress


def over_files(paths: Sequence[Path], progress: Progress) -> Iterator[tuple[Path, Progress]]:
    """Yield files, each with the progress of its share in the whole, which is told in KiB."""
    sizes = [_kib(path) for path in paths]
    done, total = 0, sum(sizes)
    for path, size in zip(paths, sizes, strict=True):
        progress(done, total)
        yield path, _part(progress, done, size, total)
        done += size
    progress(total, total)


def halves(progress: Progress) -> tuple[Progress, Progress]:
    """Return the progress of each of two pieces that take about as long."""
    return _part(progress, 0, 1_000, 2_000), _part(progress, 1_000, 1_000, 2_000)


def _part(progress: Progress, first: int, size: int, whole: int) -> Progress:
    return lambda done, of: progress(first + size * done // max(of, 1), whole)


def _kib(path: Path) -> int:
    try:
        return path.stat().st_size // 1024 + 1
    except OSError:  # it will be refused for that
        return 1
