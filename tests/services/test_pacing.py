"""Progress of pieces is progress of the whole: it never goes back and ends at the end."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wmt_desktop.services.pacing import halves, over_files


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.integers(-1, 5_000), max_size=4),
    st.lists(st.integers(0, 7), min_size=1).map(sorted),
)
def test_pieces_make_up_the_whole(tmp_path: Path, sizes: list[int], steps: list[int]) -> None:
    paths = [tmp_path / str(number) for number in range(len(sizes))]
    for path, size in zip(paths, sizes, strict=True):
        path.unlink(missing_ok=True)
        if size >= 0:
            path.write_bytes(b"x" * size)
    told: list[tuple[int, int]] = []
    for _, share in over_files(paths, lambda done, of: told.append((done, of))):
        for half in halves(share):
            for step in steps:
                half(step, steps[-1])
    assert told == sorted(told)
    assert len({of for _, of in told}) == 1
    assert told[-1][0] == told[-1][1]
    assert (told[0][0], len(told)) == (0, 1 + len(paths) * (1 + 2 * len(steps)))
