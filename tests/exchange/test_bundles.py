"""Evidence bundles that were damaged on their way: refused, or the same as they were."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.exchange.bundles import SUMS, ZipBundles

FILES = {
    "data.json": bytes(range(256)) * 8,
    "report.html": b"<p>Bread</p>" * 200,
    "session.wmta": b"PK" * 100,
}


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "evidence.zip"
    ZipBundles().write(path, FILES)
    return path


@example(places=[(0.9076668728777029, 1)])  # The list of the files seems to be empty.
@given(places=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=4))
def test_a_changed_byte_never_changes_what_is_read(
    bundle: Path, places: list[tuple[float, int]]
) -> None:
    content = bytearray(bundle.read_bytes())
    for place, value in places:
        content[int(place * (len(content) - 1))] = value
    damaged = bundle.with_name("damaged.zip")
    damaged.write_bytes(content)
    assert ZipBundles().is_bundle(damaged)
    with suppress(WmtError):
        assert ZipBundles().take_out(damaged, "session.wmta") == FILES["session.wmta"]
        with ZipFile(damaged) as archive:
            assert {name: archive.read(name) for name in {*archive.namelist()} - {SUMS}} == FILES


def test_bytes_that_cannot_be_unpacked_name_their_file(bundle: Path) -> None:
    content = bytearray(bundle.read_bytes())
    packed = content.index(b"report.html") + len(b"report.html")
    content[packed : packed + 4] = b"\xff" * 4
    damaged = bundle.with_name("unpackable.zip")
    damaged.write_bytes(content)
    with pytest.raises(WmtError) as refused:
        ZipBundles().take_out(damaged, "session.wmta")
    assert refused.value.params["member"] == "report.html"
