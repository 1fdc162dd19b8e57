"""What every test gets: no window on the screen, no file of the person who runs it."""

from __future__ import annotations

import functools
import gc
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

# Before any test module imports Qt or the keyring.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
os.environ["LC_ALL"] = "C.UTF-8"

import hypothesis
import pytest
from sqlalchemy import Connection

# Workers and the programs that tests start read the same modules: they are compiled once for all.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)

# What is flushed to a disk a hundred thousand times is waited for; memory is there at once.
MEMORY = Path("/dev/shm")
if MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > 2 * 1024**3:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

pytest_plugins = ["tests.laptops", "tests.postgresql"]

# Looking for cycles after every 700 objects takes a tenth of the time of the tests.
gc.set_threshold(50_000, 20, 20)

# Workers share two cores here and there; a slow example is not a wrong one. The short run draws the
# same examples each time, so that it says the same of the same program; a long run draws others.
LONG_RUN = os.environ.get("WMT_LONG_RUN")
hypothesis.settings.register_profile(
    "wmt", deadline=None, derandomize=not LONG_RUN, max_examples=int(LONG_RUN or 8)
)
hypothesis.settings.load_profile("wmt")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let a long run take as long as it does, and no worker begin what is slow when others end."""
    for item in items if LONG_RUN else ():
        item.add_marker(pytest.mark.timeout(0))
    items.sort(key=lambda item: item.path.parent.name not in {"crashes", "e2e", "reports"})


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the program a home of its own, so that no test meets a real database."""
    monkeypatch.delenv("WMT_DATABASE", raising=False)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.fixture(scope="session", autouse=True)
def cost_of_codes() -> Iterator[int]:
    """Make a voting code cheap to check, for tests that hand out dozens; return the real cost."""
    from wmt_desktop.services import codes

    with pytest.MonkeyPatch.context() as patch:
        real = codes._COST
        patch.setattr(codes, "_COST", 2)
        yield real


@pytest.fixture(scope="session", autouse=True)
def _catalogues_read_once() -> Iterator[None]:
    """Read a catalogue of the program again only if it is another one."""
    from wmt_desktop.services import wording

    read = functools.cache(lambda file, _changed: wording_read(file))
    wording_read = wording._read
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wording, "_read", lambda file: read(file, file.stat().st_mtime_ns))
        yield


@pytest.fixture(scope="session", autouse=True)
def _tables_spelled_once() -> Iterator[None]:
    """Create the tables of a new SQLite file by the statements that created the first one's."""
    from wmt_desktop.storage import schema

    statements: list[str] = []
    create = schema.create

    def create_again(connection: Connection) -> None:
        if connection.dialect.name != "sqlite":
            create(connection)
        elif statements:
            for statement in statements:
                connection.exec_driver_sql(statement)
        else:
            create(connection)
            made = "SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY rowid"
            stamp = "SELECT version_num FROM alembic_version"
            statements.extend(connection.exec_driver_sql(made).scalars())
            (revision,) = connection.exec_driver_sql(stamp).scalars()
            statements.append(f"INSERT INTO alembic_version VALUES ('{revision}')")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "create", create_again)
        yield
