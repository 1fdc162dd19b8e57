"""What documents say of the boards: every note, by stage and cluster, and the photos of them."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.reports import content
from wmt_desktop.services.arena_names import stage_name, theme_name
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.names import author_name
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.wording import fill


class BoardSections:
    """Words the boards of an arena in one language."""

    def __init__(self, report: ArenaReport, translate: Translate) -> None:
        self._report = report
        # Named as lupdate looks for it.
        self.translate = translate

    def sections(self) -> list[content.Section]:
        """Return one part for each stage with notes, in the order of the arena."""
        stages = [
            stage
            for stage in dict.fromkeys((*self._report.arena.stages, *Stage))
            if any(note.stage is stage for note in self._report.notes)
        ]
        return [self._board(stage) for stage in stages] or [self._board(Stage.IDEAS)]

    def photos(self) -> list[content.Section]:
        """Return the annex of photos, if there are any."""
        photos = tuple(
            content.Photo(self._report.files[name], note.text)
            for note in self._report.notes
            for name in self._report.photos(note)
            if name in self._report.files
        )
        if not photos:
            return []
        return [
            content.Section(
                self.translate("Report", "Annex: photos of notes"),
                self.translate("Report", "%n photos", None, len(photos)),
                (content.Photos(photos),),
                "photos",
            )
        ]

    def _board(self, stage: Stage) -> content.Section:
        report, translate = self._report, self.translate
        notes = [note for note in report.notes if note.stage is stage]
        clusters = [each for each in report.clusters if each.stage is stage]
        groups = [self._group(each, report.of_cluster(each.id)) for each in clusters]
        loose = [note for note in report.of_cluster(None) if note.stage is stage]
        if loose:
            name = translate("Report", "Not grouped yet")
            groups.append(content.Group(name, "", tuple(map(self._line, loose))))
        used = dict.fromkeys(note.theme for note in notes)
        title = (
            translate("Report", "Ideas by cluster")
            if stage is Stage.IDEAS
            else stage_name(stage, translate, report.arena.horizon)
        )
        themes = tuple((each, theme_name(each, translate)) for each in Theme if each in used)
        return content.Section(
            title,
            self._lead(stage, notes, clusters),
            (content.Groups(tuple(groups), themes),),
            str(stage),
        )

    def _lead(self, stage: Stage, notes: Sequence[Note], clusters: Sequence[Cluster]) -> str:
        if not notes:
            return self.translate("Report", "No idea has been written yet.")
        written = (
            self.translate("Report", "%n ideas", None, len(notes))
            if stage is Stage.IDEAS
            else self.translate("Report", "%n notes", None, len(notes))
        )
        tables = len({note.author for note in notes if note.author})
        if not clusters:
            return written
        if not tables:
            return fill(self.translate("Report", "%1, grouped by the participants."), written)
        return fill(
            self.translate("Report", "%1 from %2, grouped by the participants."),
            written,
            self.translate("Report", "%n tables", None, tables),
        )

    def _group(self, cluster: Cluster, notes: Sequence[Note]) -> content.Group:
        return content.Group(cluster.name, cluster.name_second, tuple(map(self._line, notes)))

    def _line(self, note: Note) -> content.Line:
        also = tuple(map(self._merged, self._report.absorbed.get(note.id, ())))
        return content.Line(
            note.text,
            note.theme,
            note.translation,
            self._author(note),
            self._report.heard(note),
            also,
            note.lang,
        )

    def _merged(self, note: Note) -> str:
        words = fill(self.translate("Report", "also: “%1”"), note.text)
        author = self._author(note)
        return f"{words} ({author})" if author else words

    def _author(self, note: Note) -> str:
        return author_name(note.author, self.translate) if note.author else ""
