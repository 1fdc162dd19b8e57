"""What the repository as a whole promises."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree

import pytest

from wmt_desktop.services.packaged import APP_ID

ROOT = Path(__file__).resolve().parents[2]

# Spelled in pieces, or this file would be its own finding.
PACKAGE_SERVERS = re.compile(
    "|".join(
        re.escape(".".join(parts))
        for parts in [
            ("pypi", "org"),
            ("pythonhosted", "org"),
            ("deb", "debian", "org"),
            ("npmjs", "org"),
        ]
    )
)
MACHINE_PATHS = re.compile(r"(?<![\w.~)}>-])/" + r"(?:work|tmp|root)\b")


def text_files() -> Iterator[tuple[str, str]]:
    """Yield path and text of every file under version control that is text."""
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    for name in filter(None, listed.stdout.split("\0")):
        with suppress(UnicodeDecodeError, FileNotFoundError):  # a picture; a file just deleted
            yield name, (ROOT / name).read_text("utf-8")


def test_no_file_names_a_package_server_or_a_path_of_one_machine() -> None:
    findings = [
        f"{name}:{number}: {line.strip()[:80]}"
        for name, text in text_files()
        for number, line in enumerate(text.splitlines(), 1)
        if PACKAGE_SERVERS.search(line) or MACHINE_PATHS.search(line)
    ]
    assert not findings


def test_both_locks_hold_the_same_versions_and_hashes() -> None:
    packages = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    for_uv = {
        (package["name"], package["version"]): {
            file["hash"]
            for file in [*package.get("wheels", []), *filter(None, [package.get("sdist")])]
        }
        for package in packages
        if "registry" in package["source"]
    }
    for_pip: dict[tuple[str, str], set[str]] = {}
    for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines():
        if pinned := re.match(r"([\w.-]+)==([^ ;]+)", line):
            for_pip[pinned[1], pinned[2]] = hashes = set()
        elif hashed := re.search(r"--hash=(\w+:\w+)", line):
            hashes.add(hashed[1])
    assert for_pip == for_uv


def test_a_desktop_finds_the_window_its_entry_and_its_icon_by_one_name() -> None:
    folder = ROOT / "packaging" / "linux"
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(folder / f"{APP_ID}.desktop", "utf-8")
    about = ElementTree.parse(folder / f"{APP_ID}.metainfo.xml")
    assert entry["Desktop Entry"]["Icon"] == APP_ID
    assert about.findtext("id") == APP_ID
    assert about.findtext("launchable") == f"{APP_ID}.desktop"
    assert ElementTree.parse(folder / f"{APP_ID}.svg").getroot().tag.endswith("svg")
    # Said before any window is opened, or the window system has taken another name.
    assert "setDesktopFileName(APP_ID)" in (ROOT / "wmt_desktop/app/gui.py").read_text("utf-8")


def test_the_command_line_starts_without_qt() -> None:
    """Contracts see imports that are written; this sees those that happen."""
    program = (
        "import runpy, sys\n"
        "sys.argv = ['wmt', '--help']\n"
        "try:\n"
        "    runpy.run_module('wmt_desktop', run_name='__main__')\n"
        "except SystemExit as end:\n"
        "    assert not end.code, end.code\n"
        "print(*{name.partition('.')[0] for name in sys.modules})\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, check=True, capture_output=True, text=True
    )
    loaded = set(done.stdout.splitlines()[-1].split())
    assert "wmt_desktop" in loaded
    assert not loaded & {"PySide6", "shiboken6"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Names of the files in a wheel built from a copy of the sources."""
    sources = tmp_path_factory.mktemp("sources")
    for name in ("wmt_desktop", "resources", "translations", "packaging"):
        ignored = shutil.ignore_patterns("__pycache__", "*.qm")
        shutil.copytree(ROOT / name, sources / name, ignore=ignored)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, sources)
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", "out"]
    subprocess.run(build, cwd=sources, check=True, capture_output=True)
    (built,) = sources.glob("out/*.whl")
    with zipfile.ZipFile(built) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize("folder", ["wmt_desktop", "resources", "translations"])
def test_wheel_holds_every_file_the_program_needs(wheel: set[str], folder: str) -> None:
    needed = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts and file.suffix != ".qm"
    }
    inside = {
        name.removeprefix("wmt_desktop/") if folder != "wmt_desktop" else name for name in wheel
    }
    assert needed <= inside


def test_wheel_holds_compiled_translations(wheel: set[str]) -> None:
    sources = {file.stem for file in (ROOT / "translations").glob("*.ts")}
    assert {f"wmt_desktop/translations/{name}.qm" for name in sources} <= wheel
