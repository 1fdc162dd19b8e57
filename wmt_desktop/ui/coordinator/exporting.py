"""Exports from the desk: which arenas, whether that is meant, where to, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.elsewhere import Elsewhere, not_erased
from wmt_desktop.services.outgoing import PersonalData
from wmt_desktop.services.ports import Progress
from wmt_desktop.services.redacting import Redacted
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import Exported, RedactText
from wmt_desktop.ui.coordinator.elsewhere import offer_elsewhere
from wmt_desktop.ui.coordinator.export_dialog import ExportPlan, Personal, ask_export, ask_personal
from wmt_desktop.ui.coordinator.jobs import Jobs
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.saving import documents_folder, file_name, with_suffix
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.dialog import ask
from wmt_desktop.ui.widgets.toast import Toast

SESSION, TABLE = "wmta", "csv"


class _Found(NamedTuple):
    arena: str
    data: PersonalData


class _Written(NamedTuple):
    """The files that were written, each with whether it is signed, and why the others were not."""

    files: list[tuple[Path, bool]]
    missing: int = 0
    error: Exception | None = None


class Exports:
    """Leads through one export after another."""

    def __init__(
        self, services: Services, theme: ThemeManager, jobs: Jobs, toast: Toast, parent: QWidget
    ) -> None:
        self._services = services
        self._theme = theme
        self._jobs = jobs
        self._toast = toast
        self._parent = parent

    def export(self, kind: str) -> None:
        """Export arenas as ``SESSION`` files or as ``TABLE``."""
        arenas = [each.arena for each in self._services.arenas.summaries()]
        plan = ask_export(self._parent, self._theme, arenas, protect=kind == SESSION)
        if plan is not None and plan.arenas:
            self._jobs.after(partial(self._begin, plan, kind))

    def _begin(self, plan: ExportPlan, kind: str) -> None:
        self._jobs.run(
            partial(self._search, plan),
            partial(self._on_searched, plan, kind),
            translate("Export", "Looking for e-mail addresses and phone numbers…"),
        )

    def _search(self, plan: ExportPlan, progress: Progress) -> list[_Found]:
        found: list[_Found] = []
        for number, arena in enumerate(plan.arenas):
            progress(number, len(plan.arenas))
            found += [_Found(arena.id, each) for each in self._services.sessions.personal(arena.id)]
        return found

    def _on_searched(self, plan: ExportPlan, kind: str, found: list[_Found]) -> None:
        answer = Personal.EXPORTED
        if found:
            answer = ask_personal(self._parent, self._theme, [each.data for each in found])
        if answer is Personal.ERASED:
            self._ask_erase([each for each in found if not each.data.present])
        targets = self._ask_targets(plan, kind) if answer is Personal.EXPORTED else {}
        if targets:
            self._jobs.after(partial(self._start_writing, plan, kind, targets))

    def _ask_erase(self, found: list[_Found]) -> None:
        texts = {(each.arena, each.data.entity, each.data.field) for each in found}
        if ask(
            self._parent,
            self._theme,
            translate("Export", "Erase earlier versions for good?"),
            fill(
                translate(
                    "Export",
                    "All earlier versions of %1 are erased, here and on each laptop that merges "
                    "the next file from here. What the texts say now stays. Files that were "
                    "exported before cannot be called back.",
                ),
                translate("Export", "%n texts", None, len(texts)),
            ),
            keep=translate("Export", "Keep them"),
            go=translate("Export", "Erase for good"),
        ):
            commands = [RedactText(*text) for text in sorted(texts)]
            words = translate("Export", "The texts are being erased.")
            self._jobs.after(
                lambda: self._jobs.run(
                    partial(self._erase, commands), partial(self._on_erased, commands), words
                )
            )

    def _erase(self, commands: list[RedactText], progress: Progress) -> list[Redacted]:
        done: list[Redacted] = []
        for number, command in enumerate(commands):
            progress(number, len(commands))
            done.append(self._services.sessions.redact(command))
        return done

    def _on_erased(self, commands: list[RedactText], done: list[Redacted]) -> None:
        self._tell_erased(done)
        places = {(each.entity, each.field) for each in commands}
        found: dict[str, list[Elsewhere]] = {}
        for command, each in zip(commands, done, strict=True):
            found.setdefault(command.arena, []).extend(each.elsewhere)
        offer_elsewhere(
            self._parent,
            self._theme,
            self._jobs,
            self._services.sessions,
            {arena: not_erased(texts, places) for arena, texts in found.items()},
            self._tell_erased,
        )

    def _tell_erased(self, done: list[Redacted]) -> None:
        if not all(each.effective for each in done):
            self._toast.show_refusal(WmtError(Code.NOT_A_COORDINATOR))
            return
        count = sum(each.texts for each in done)
        words = translate("Export", "Erased: %n earlier versions. Export again now.", None, count)
        self._toast.show_text(words, icon="checkc")
        copies = {str(copy) for each in done for copy in each.copies}
        if copies:
            files = ", ".join(sorted(copies))
            self._toast.show_refusal(WmtError(Code.COPIES_REMAIN, files=files))

    def _start_writing(self, plan: ExportPlan, kind: str, targets: dict[Arena, Path]) -> None:
        self._jobs.run(
            partial(self._write, plan, kind, targets),
            partial(self._on_written, kind),
            translate("Export", "The files are being written."),
        )

    def _ask_targets(self, plan: ExportPlan, kind: str) -> dict[Arena, Path]:
        suffix = f"{kind}.age" if plan.encrypted else kind
        folder = documents_folder()
        title = translate("Export", "Where to")
        if len(plan.arenas) > 1:
            chosen = QFileDialog.getExistingDirectory(self._parent, title, str(folder))
            try:
                return free_names(Path(chosen), plan.arenas, suffix) if chosen else {}
            except OSError:
                self._toast.show_refusal(WmtError(Code.FILE_UNWRITABLE, file=chosen))
                return {}
        (arena,) = plan.arenas
        start = folder / f"{file_name(arena.title)}.{suffix}"
        name, _ = QFileDialog.getSaveFileName(self._parent, title, str(start), f"*.{suffix}")
        if not name:
            return {}
        return {arena: with_suffix(Path(name), suffix, kind)}

    def _write(
        self, plan: ExportPlan, kind: str, targets: dict[Arena, Path], progress: Progress
    ) -> _Written:
        """Write one file after another; what is written stays, also if a later one fails."""
        written: list[tuple[Path, bool]] = []
        write: Callable[[str, Path], bool] = self._table
        if kind == SESSION:
            write = partial(self._session, plan)
        for number, (arena, path) in enumerate(targets.items()):
            try:
                progress(number, len(targets))
                written.append((path, write(arena.id, path)))
            except Exception as error:
                if not written:
                    raise
                return _Written(written, len(targets) - number, error)
        return _Written(written)

    def _session(self, plan: ExportPlan, arena: str, path: Path) -> bool:
        done: Exported = self._services.sessions.export(
            arena, path, plan.passphrase, plan.recipients
        )
        return done.signed

    def _table(self, arena: str, path: Path) -> bool:
        self._services.reports.table(arena, path)
        return True

    def _on_written(self, kind: str, result: _Written) -> None:
        written = result.files
        if result.error is not None:
            self._toast.show_error(_stopped(result, result.error))
            return
        words = (
            translate("Export", "Saved: %n session files.", None, len(written))
            if kind == SESSION
            else translate("Export", "Saved: %n tables.", None, len(written))
        )
        signed = all(each for _, each in written)
        if not signed:
            words += " " + translate(
                "Export",
                "Not signed, because the keyring of this computer could not be opened: others will "
                "see files that nobody vouches for.",
            )
        folder = written[0][0].parent
        self._toast.show_text(
            words,
            icon="checkc" if signed else "alert",
            undo=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))),
            action=translate("Export", "Open the folder"),
        )


def _stopped(result: _Written, error: Exception) -> str:
    """Say why some files are missing, in words that do not say that nothing was changed."""
    code = error.code if isinstance(error, WmtError) else None
    said = say(error)  # logs what is a mistake in the program
    reason = {
        Code.CANCELLED: translate("Export", "Cancelled."),
        Code.DISK_FULL: translate("Export", "The disk is full."),
        None: translate("Export", "Something went wrong inside the program."),
    }.get(code, said)
    names = ", ".join(path.name for path, _ in result.files)
    missing = translate("Export", "%n files are missing.", None, result.missing)
    saved = translate("Export", "Saved before: %1.")
    return f"{reason} {fill(saved, names)} {missing}"


def free_names(folder: Path, arenas: tuple[Arena, ...], suffix: str) -> dict[Arena, Path]:
    """Return a path for each arena that no file in the folder has yet."""
    taken = {each.name.casefold() for each in folder.iterdir()}
    paths: dict[Arena, Path] = {}
    for arena in arenas:
        base = file_name(arena.title)
        name, count = f"{base}.{suffix}", 1
        while name.casefold() in taken:
            count += 1
            name = f"{base} ({count}).{suffix}"
        taken.add(name.casefold())
        paths[arena] = folder / name
    return paths
