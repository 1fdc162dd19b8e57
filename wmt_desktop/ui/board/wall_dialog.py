"""A photo of a wall becomes notes: a rectangle around each, and its words beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.board import Cluster
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.boards import Draft
from wmt_desktop.services.note_sheets import NoteField, Sheet
from wmt_desktop.ui.board.import_form import ImportForm
from wmt_desktop.ui.board.wall_list import WallList
from wmt_desktop.ui.board.wall_photo import WallPhoto
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.photo_files import WALL_SIDE, cut, decode
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.label import Label

_ZOOMS = (1.0, 1.5, 2.0, 3.0, 4.0)
_LIST = Sheet(((1, ("",)),), {NoteField.TEXT: 0})


@dataclass(slots=True)
class Wall:
    """One photo and what was drawn on it.

    Attributes:
        data: The bytes as they came; only one photo at a time is unpacked.
        texts: What is written in each of ``boxes``.
    """

    name: str
    data: bytes
    boxes: list[QRect] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


class WallDialog(QDialog):
    """Cuts photos into notes.

    Attributes:
        photo: The photo with its rectangles.
        list: Their texts.
        form: Theme, table, language and cluster of all of them.
        go: Writes the notes.
    """

    def __init__(
        self,
        theme: ThemeManager,
        walls: Sequence[Wall],
        pattern: Draft,
        clusters: Sequence[Cluster],
        authors: Iterable[str],
        write: Callable[[list[Draft]], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Create the dialog.

        Args:
            walls: The photos, one at least.
            pattern: Theme, table and language that the notes get unless chosen otherwise.
            write: Stores the notes and returns whether they are on disk; if not, the dialog stays.
        """
        super().__init__(parent)
        self._theme = theme
        self._walls = list(walls)
        self._place = -1
        self._zoom = 0
        self._write = write
        self.setWindowTitle(translate("WallDialog", "Notes from a photo"))
        self.photo = WallPhoto(theme)
        self.list = WallList(theme)
        self.form = ImportForm(theme, clusters)
        self.form.show_sheet(_LIST, pattern, authors)
        self._hint = Label(
            theme,
            translate(
                "WallDialog",
                "Drag a rectangle around each note and type what is written on it. By keyboard: N "
                "draws one, arrows move it, Shift and arrows size it, Enter leads to its text.",
            ),
            12,
            400,
            "ink2",
            lines=0,
        )
        self._problem = Label(theme, "", 12, 500, "danger", lines=0)
        self._counter = Label(theme, "", 12, 600, "ink2", tabular=True)
        self.previous = Button(theme, kind="icon", size="sm", icon="chevl")
        self.next = Button(theme, kind="icon", size="sm", icon="chev")
        self.smaller = Button(theme, kind="icon", size="sm", icon="minus")
        self.larger = Button(theme, kind="icon", size="sm", icon="plus")
        self.whole = Button(
            theme, translate("WallDialog", "The whole photo is one note"), size="sm"
        )
        self.cancel = Button(theme, translate("WallDialog", "Cancel"))
        self.go = Button(theme, kind="primary")
        self._name_buttons()
        self._lay_out()
        self._connect()
        room = parent.size() if parent is not None else QSize(1280, 860)
        self.resize(max(theme.px(720), room.width() - 64), max(480, room.height() - 64))
        self._show_wall(0)

    @property
    def drafts(self) -> list[Draft]:
        """The notes that will be written, each with its part of the photo."""
        self._store()
        drafts = []
        for wall in self._walls:
            image = self._image(wall) if wall.boxes else None
            if image is None:
                continue
            for box, text in zip(wall.boxes, wall.texts, strict=True):
                drafts.append(self.form.complete(Draft(text.strip(), photos=(cut(image, box),))))
        return drafts

    def zoom(self, steps: int) -> None:
        """Show the photo larger (1) or smaller (-1)."""
        self._zoom = min(max(0, self._zoom + steps), len(_ZOOMS) - 1)
        self._fit()
        if self.photo.current >= 0:
            box = self.photo.box_shown(self.photo.current).center()
            self._area.ensureVisible(round(box.x()), round(box.y()), 200, 150)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("+", "-"):
            self.zoom(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()
        self.photo.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.photo)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        for widget in (self.previous, self._counter, self.next, self.smaller, self.larger):
            tools.addWidget(widget)
        tools.addWidget(self.whole)
        tools.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._area, 1)
        left.addLayout(tools)
        answers = QHBoxLayout()
        answers.setSpacing(12)
        answers.addStretch(1)
        answers.addWidget(self.cancel)
        answers.addWidget(self.go)
        side = QWidget()
        side.setFixedWidth(self._theme.px(380))
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(12)
        right.addWidget(self._hint)
        right.addWidget(self.list, 1)
        right.addWidget(self.form)
        right.addWidget(self._problem)
        right.addLayout(answers)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 24)
        row.setSpacing(24)
        row.addLayout(left, 1)
        row.addWidget(side)

    def _name_buttons(self) -> None:
        names = {
            self.previous: translate("WallDialog", "Previous photo"),
            self.next: translate("WallDialog", "Next photo"),
            self.smaller: translate("WallDialog", "Smaller (-)"),
            self.larger: translate("WallDialog", "Larger (+)"),
        }
        for button, name in names.items():
            button.setAccessibleName(name)
            button.setToolTip(name)

    def _connect(self) -> None:
        self.photo.changed.connect(self._on_boxes)
        self.photo.current_changed.connect(self.list.show_current)
        self.photo.text_wanted.connect(lambda: self.list.type_at(self.photo.current))
        self.list.current_changed.connect(self.photo.go_to)
        self.list.remove_wanted.connect(self.photo.remove)
        self.photo.removed.connect(self._on_removed)
        self.list.typed.connect(self._show_answer)
        self.list.left.connect(self.photo.setFocus)
        self.previous.clicked.connect(lambda: self._show_wall(self._place - 1))
        self.next.clicked.connect(lambda: self._show_wall(self._place + 1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.whole.clicked.connect(lambda: self.photo.add(self.photo.image.rect()))
        self.cancel.clicked.connect(self.reject)
        self.go.clicked.connect(self._on_go)
        for button in (self.cancel, self.go, self.whole):
            button.setAutoDefault(False)

    @property
    def _wall(self) -> Wall:
        return self._walls[self._place]

    def _show_wall(self, place: int) -> None:
        if self._place >= 0:
            self._store()
        self._place = place % len(self._walls)
        wall = self._wall
        image = self._image(wall)
        self.photo.show_photo(image or QImage(), wall.boxes)
        self.list.show_texts(wall.texts)
        self._show_pictures()
        self._fit()
        several = len(self._walls) > 1
        for widget in (self.previous, self.next, self._counter):
            widget.setVisible(several)
        words = translate("WallDialog", "%1 of %2")
        self._counter.setText(fill(words, self._place + 1, len(self._walls)))
        self._show_answer()

    def _image(self, wall: Wall) -> QImage | None:
        try:
            return decode(wall.data, wall.name, WALL_SIDE)
        except WmtError as error:
            self._say(say(error))
            return None

    def _store(self) -> None:
        """Keep what is drawn and typed for the present photo."""
        self._wall.boxes = list(self.photo.boxes)
        self._wall.texts = self.list.texts

    def _on_boxes(self) -> None:
        texts = self.list.texts
        boxes = self.photo.boxes
        self.list.show_texts([*texts, *[""] * (len(boxes) - len(texts))][: len(boxes)])
        self._show_pictures()
        self.list.show_current(self.photo.current)
        self._show_answer()

    def _on_removed(self, place: int) -> None:
        texts = self.list.texts
        del texts[place]
        self.list.show_texts(texts)
        self.photo.setFocus()

    def _show_pictures(self) -> None:
        for place, box in enumerate(self.photo.boxes):
            self.list.show_picture(place, self.photo.image.copy(box))

    def _show_answer(self) -> None:
        self._store()
        count = sum(len(wall.boxes) for wall in self._walls)
        self.go.setText(translate("WallDialog", "Add %n notes", None, count))
        reason = translate("WallDialog", "Drag a rectangle around a note first.")
        self.go.refuse("" if count else reason)
        self._say("")

    def _on_go(self) -> None:
        """Write the notes; one without words would be a note that nobody can read."""
        self._store()
        for number, wall in enumerate(self._walls):
            for place, text in enumerate(wall.texts):
                if not text.strip():
                    if number != self._place:
                        self._show_wall(number)
                    self._say(
                        fill(
                            translate(
                                "WallDialog",
                                "Note %1 has no words yet. Type what is written on it, or remove it.",
                            ),
                            place + 1,
                        )
                    )
                    self.list.type_at(place)
                    return
        if self._write(self.drafts):
            self.accept()

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _fit(self) -> None:
        self.photo.fit(self._area.viewport().size() - QSize(2, 2), _ZOOMS[self._zoom])
