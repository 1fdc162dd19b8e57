"""The conflicts: both versions side by side, why one holds, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Theme
from wmt_desktop.services.conflicts import Why
from wmt_desktop.ui.coordinator import conflict_words
from wmt_desktop.ui.coordinator.conflict_facts import ConflictFacts, laptops_of
from wmt_desktop.ui.coordinator.conflict_list import ConflictList
from wmt_desktop.ui.coordinator.differences import differing
from wmt_desktop.ui.coordinator.flow_row import FlowRow
from wmt_desktop.ui.coordinator.versions import VersionCard
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import ThemeChip
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.empty import EmptyState, Picture
from wmt_desktop.ui.widgets.label import Label

_BESIDE = 400
"""From this width on the two versions stand side by side, in design pixels."""


class ConflictCard(Card):
    """One conflict at a time, and the list of all.

    Signals:
        choice_requested: Settle it. Arguments: the ``ConflictFacts``, place of the version.
        both_requested: Keep both versions. Argument: the ``ConflictFacts``.
        exclusion_requested: Leave one laptop's urn out. Argument: the ``ConflictFacts``.
        inclusion_requested: Count an urn again that was left out. Argument: the ``ConflictFacts``.
        erasure_requested: Erase what does not hold. Argument: the ``ConflictFacts``.
    """

    choice_requested = Signal(object, int)
    both_requested = Signal(object)
    exclusion_requested = Signal(object)
    inclusion_requested = Signal(object)
    erasure_requested = Signal(object)

    def __init__(self, theme: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._all: Sequence[ConflictFacts] = ()
        self._at = 0
        self._other = 1
        self._listing = False
        self._coming = 0
        self.empty = EmptyState(theme, "checkc")
        self.coming = EmptyState(theme, "compare")
        self.list = ConflictList(theme)
        self._one = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(8)
        column.addLayout(self._build_head(theme))
        column.addWidget(self.empty, 1)
        column.addWidget(self.coming, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self._one, 1)
        self._build_one(theme)
        self._connect()
        theme.changed.connect(self._arrange)
        self.retranslate()

    @property
    def shown(self) -> ConflictFacts | None:
        """The conflict on show."""
        return self._all[self._at] if self._all else None

    def show_conflicts(self, conflicts: Sequence[ConflictFacts]) -> None:
        """Show these; the one on show stays if it is among them, otherwise the next takes its place."""
        shown = self.shown
        ids = [each.id for each in conflicts]
        self._all = conflicts
        if shown is not None and shown.id in ids:
            self._at = ids.index(shown.id)
        else:
            self._at = max(0, min(self._at, len(ids) - 1))
            self._other = 1
        self.list.show_conflicts(conflicts, self._at)
        self._show()

    def show_coming(self, count: int) -> None:
        """Say how many conflicts the files on the desk would bring."""
        if count != self._coming:
            self._coming = count
            self._show()

    def go_to(self, at: int) -> None:
        """Show one of them, by its place."""
        self._at = at % len(self._all) if self._all else 0
        self._other = 1
        self._listing = False
        self.list.mark(self._at)
        self._show()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.empty.title.setText(translate("Conflicts", "No conflicts"))
        self.empty.sentence.setText(
            translate(
                "Conflicts",
                "Where two laptops changed the same thing, both versions are shown here.",
            )
        )
        self.coming.sentence.setText(
            translate(
                "Conflicts",
                "Two laptops changed the same thing. Merge: the later version holds, the other is "
                "kept beside it, and you choose here.",
            )
        )
        for button, words in (
            (self.before, translate("Conflicts", "Previous conflict")),
            (self.after, translate("Conflicts", "Next conflict")),
            (self.listed, translate("Conflicts", "Show all conflicts")),
            (self.other_version, translate("Conflicts", "Show another version")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.next.setText(translate("Conflicts", "Next conflict"))
        self.keep.setText(translate("Conflicts", "Keep it"))
        self.exclude.setText(translate("Urns", "Leave an urn out…"))
        self.include.setText(translate("Urns", "Count an urn again…"))
        self.right.erase.setText(translate("Conflicts", "Erase…"))
        self.right.erase.setToolTip(
            translate("Conflicts", "Erase the versions that do not hold, for good")
        )
        self.list.retranslate()
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build_head(self, theme: ThemeManager) -> QHBoxLayout:
        self._title = Label(theme, "", 16, 700)
        self._headline = Label(theme, "", 14, 400, "ink2", lines=0)
        self.listed = Button(theme, kind="icon", size="sm", icon="sort")
        self.before = Button(theme, kind="icon", size="sm", icon="chevl")
        self.after = Button(theme, kind="icon", size="sm", icon="chev")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._headline, 1)
        head.addWidget(self.listed)
        head.addWidget(self.before)
        head.addWidget(self.after)
        return head

    def _build_one(self, theme: ThemeManager) -> None:
        self._chip = ThemeChip(theme)
        self._place = Label(theme, "", 14, 400, "ink2", lines=0)
        about = QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self._chip)
        about.addWidget(self._place, 1)
        self.left = VersionCard(theme)
        self.right = VersionCard(theme)
        self.other_version = Button(theme, kind="icon", size="sm", icon="right")
        self._versions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._versions.setSpacing(12)
        self._versions.addWidget(self.left, 1)
        self._versions.addWidget(self.right, 1)
        self.choose = Button(theme, icon="compare")
        self.both = Button(theme, icon="copy")
        self.exclude = Button(theme, icon="vote")
        self.include = Button(theme, icon="undo")
        self.next = Button(theme, kind="quiet", trailing="right")
        ways = (self.choose, self.both, self.exclude, self.include)
        actions = FlowRow(*ways, self.next, last_right=True)
        column = QVBoxLayout(self._one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(about)
        column.addLayout(self._versions)
        column.addWidget(self._build_reason(theme))
        column.addWidget(actions)
        column.addStretch(1)

    def _build_reason(self, theme: ThemeManager) -> Card:
        box = Card(theme, fill="sunken", edge="sunken", radius=8, shadow=False)
        self._why = Label(theme, "", 14, 600, lines=0)
        self._reason = Label(theme, "", 14, lines=0)
        self.keep = Button(theme, size="sm", icon="check")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._why)
        words.addWidget(self._reason)
        row = QHBoxLayout(box)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(Picture(theme, "scale", "primary", 20))
        row.addLayout(words, 1)
        row.addWidget(self.other_version)
        row.addWidget(self.keep)
        return box

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.go_to(self._at - 1))
        self.after.clicked.connect(lambda: self.go_to(self._at + 1))
        self.next.clicked.connect(lambda: self.go_to(self._at + 1))
        self.listed.setCheckable(True)
        self.listed.clicked.connect(self._on_listed_clicked)
        self.list.opened.connect(self.go_to)
        self.other_version.clicked.connect(self._on_other_clicked)
        self.keep.clicked.connect(lambda: self.choice_requested.emit(self.shown, 0))
        self.choose.clicked.connect(lambda: self.choice_requested.emit(self.shown, self._other))
        self.both.clicked.connect(lambda: self.both_requested.emit(self.shown))
        self.exclude.clicked.connect(lambda: self.exclusion_requested.emit(self.shown))
        self.include.clicked.connect(lambda: self.inclusion_requested.emit(self.shown))
        self.right.erase.clicked.connect(lambda: self.erasure_requested.emit(self.shown))

    def _arrange(self) -> None:
        narrow = self.width() - 40 < self._theme.px(_BESIDE)
        self._versions.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _on_listed_clicked(self) -> None:
        self._listing = not self._listing
        self._show()
        if self._listing:
            self.list.take_focus()

    def _on_other_clicked(self) -> None:
        facts = self.shown
        if facts is not None:
            self._other = self._other % (len(facts.conflict.versions) - 1) + 1
            self._show()

    # showing

    def _show(self) -> None:
        facts, count = self.shown, len(self._all)
        several = count > 1
        self.empty.setVisible(facts is None and not self._coming)
        self.coming.setVisible(facts is None and self._coming > 0)
        self.coming.title.setText(
            translate("Conflicts", "%n conflicts after this merge", None, self._coming)
        )
        self.list.setVisible(self._listing and facts is not None)
        self._one.setVisible(facts is not None and not self._listing)
        for button in (self.before, self.after):
            button.setVisible(several and not self._listing)
        self.listed.setVisible(several)
        self.next.setVisible(several)
        self.listed.setChecked(self._listing)
        self._title.setText(
            translate("Conflicts", "Conflicts")
            if facts is None or self._listing
            else fill(translate("Conflicts", "Conflict %1 of %2"), self._at + 1, count)
        )
        if facts is not None:
            self._show_facts(facts)
        if facts is None or self._listing:
            self._headline.setText("")
        self.setAccessibleName(". ".join(filter(None, (self._title.text(), self._headline.text()))))

    def _show_facts(self, facts: ConflictFacts) -> None:
        disputed = facts.why is Why.DISPUTED
        self._headline.setText(conflict_words.headline(facts))
        self._chip.setVisible(facts.theme is not Theme.NONE)
        self._chip.show_theme(facts.theme)
        self._place.setText(conflict_words.place(facts))
        self._why.setText(
            translate("Conflicts", "Why there is no result:")
            if disputed
            else translate("Conflicts", "Why it was kept:")
        )
        self._reason.setText(conflict_words.reason(facts))
        self.keep.setVisible(not disputed)
        self.choose.setVisible(not disputed)
        self.choose.setText(
            translate("Conflicts", "Delete it")
            if facts.why is Why.EDITED
            else translate("Conflicts", "Choose other")
        )
        self.choose.set_icon("trash" if facts.why is Why.EDITED else "compare")
        self.both.setVisible(facts.can_keep_both)
        self.both.setText(conflict_words.keep_both_words(facts))
        self.exclude.setVisible(disputed)
        self.include.setVisible(disputed and facts.left_out)
        self.right.erase.setVisible(facts.is_text)
        self.other_version.setVisible(not disputed and len(facts.conflict.versions) > 2)
        if disputed:
            self._show_urns(facts)
        else:
            self._show_versions(facts)

    def _show_versions(self, facts: ConflictFacts) -> None:
        versions = facts.conflict.versions
        self._other = min(self._other, len(versions) - 1)
        kept, other = versions[0], versions[self._other]
        words = [conflict_words.version_words(facts, each) for each in (kept, other)]
        marks = differing(*words) if facts.is_text else ((), ())
        paper = facts.theme if facts.kind == "note" and self._on_paper(facts) else None
        beside = (
            translate("Conflicts", "Other version")
            if len(versions) == 2
            else fill(
                translate("Conflicts", "Other version %1 of %2"), self._other, len(versions) - 1
            )
        )
        self.left.show_origin(kept.device, conflict_words.when(kept, facts), kept=True)
        self.right.show_origin(
            other.device, conflict_words.when(other, facts), kept=False, beside=beside
        )
        self.left.show_text(words[0], marks[0], paper)
        gone = facts.why is Why.EDITED and other.value is True
        self.right.show_text(words[1], marks[1], None if gone else paper)

    @staticmethod
    def _on_paper(facts: ConflictFacts) -> bool:
        return facts.why is Why.EDITED or facts.conflict.field in {"text", "translation"}

    def _show_urns(self, facts: ConflictFacts) -> None:
        """Show who sealed the ballots that differ. What is on them is nobody's business."""
        words = translate("Conflicts", "%n of its ballots differ", None, len(facts.parts))
        for card, version in zip((self.left, self.right), laptops_of(facts), strict=False):
            card.show_origin(version.device, "", kept=False)
            card.show_text(words)
