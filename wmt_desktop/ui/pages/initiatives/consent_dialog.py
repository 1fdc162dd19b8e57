"""The consent round: who objects to what, and what was amended."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import WmtError
from wmt_desktop.domain.initiatives import Objection
from wmt_desktop.services.consent import Answer, Raise, Withdraw
from wmt_desktop.services.services import Services
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import fill, translate
from wmt_desktop.ui.pages.frame import Scroll
from wmt_desktop.ui.pages.initiatives.leaving import leaves_unsaved
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.badge import Badge
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.card import Card
from wmt_desktop.ui.widgets.choice import roomy
from wmt_desktop.ui.widgets.choices import Dropdown
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field
from wmt_desktop.ui.widgets.label import Label

_WIDTH = 720
_HEIGHT = 320


class ConsentDialog(Dialog):
    """Objections with their amendments, and fields for another."""

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        arena: Arena,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Consent", "Consent round"),
            translate(
                "Consent",
                "Good enough for now, safe enough to try? A concern counts as an objection. "
                "Answer it by an amendment until it is settled, then choose by consent.",
            ),
            width=_WIDTH,
            parent=parent,
        )
        self._service = services.consent
        self._arena = arena.id
        initiatives = services.initiatives.all(arena.id)
        self._titles = {each.id: each.title for each in initiatives}
        self.cards: list[ObjectionCard] = []
        self._list = Scroll(theme, QWidget(), least=_HEIGHT, alone=True)
        self.body.addWidget(self._list)
        self.about = Dropdown(theme)
        self.about.set_options([(each.id, each.title) for each in initiatives])
        self.about.setSizeAdjustPolicy(
            Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.text = QLineEdit()
        self.who = QLineEdit()
        about, who = Field(theme, self.about), Field(theme, self.who)
        self._text_field = Field(theme, self.text)
        about.set_label(translate("Consent", "Initiative"))
        self._text_field.set_label(translate("Consent", "Objection or concern"))
        who.set_label(translate("Consent", "Table or role, no names"))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(about, 3)
        row.addWidget(who, 2)
        self.body.addLayout(row)
        self.body.addWidget(self._text_field)
        self.add_button(translate("Consent", "Close"))
        add = self.add_button(translate("Consent", "Write it down"), "primary")
        add.clicked.disconnect()
        add.clicked.connect(self._on_add_clicked)
        self.focus_first(self.text)
        self._reload()

    @override
    def reject(self) -> None:
        if not (self.text.text().strip() or self._unsaved()) or leaves_unsaved(self):
            super().reject()

    def _unsaved(self) -> dict[str, str]:
        """Return amendments that were typed and not kept, by objection."""
        texts = ((each.objection, each.amendment.text()) for each in self.cards)
        return {each.id: text for each, text in texts if text.strip() != each.amendment}

    def _reload(self) -> None:
        unsaved = self._unsaved()
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        self.cards = []
        for objection in self._service.all(self._arena):
            title = self._titles.get(objection.initiative)
            if title is None:
                continue
            card = ObjectionCard(self.theme, objection, title)
            card.amendment.setText(unsaved.get(objection.id, objection.amendment))
            card.save.clicked.connect(lambda _=False, at=card: self._on_answered(at))
            card.settled.toggled.connect(lambda _=False, at=card: self._on_answered(at))
            card.withdraw.clicked.connect(lambda _=False, at=card: self._on_withdrawn(at))
            self.cards.append(card)
            column.addWidget(card)
        if not self.cards:
            empty = translate("Consent", "No objections yet. Ask every table, one after the other.")
            column.addWidget(Label(self.theme, empty, 14, 400, "ink2", lines=0))
        column.addStretch(1)
        # The list may be drawn anew by a box or button in it, which must live to its end.
        before = self._list.takeWidget()
        self._list.set_content(content)
        if before is not None:
            before.hide()
            before.deleteLater()

    def _on_add_clicked(self) -> None:
        about = str(self.about.key() or "")
        try:
            self._service.raise_(Raise(about, self.text.text(), self.who.text()))
        except WmtError as error:
            self._text_field.set_error(say(error))
            self.text.setFocus()
            return
        self._text_field.set_error("")
        self.text.clear()
        self._reload()
        self.text.setFocus()

    def _on_answered(self, card: ObjectionCard) -> None:
        try:
            self._service.answer(
                Answer(card.objection.id, card.amendment.text(), card.settled.isChecked())
            )
        except WmtError as error:
            card.field.set_error(say(error))
            return
        self._reload()

    def _on_withdrawn(self, card: ObjectionCard) -> None:
        self._service.withdraw(Withdraw(card.objection.id))
        self._reload()


class ObjectionCard(Card):
    """One objection, its amendment, and whether it is settled."""

    def __init__(self, theme: ThemeManager, objection: Objection, title: str) -> None:
        super().__init__(theme, shadow=False)
        self.objection = objection
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        about = f"{title} · {objection.who}" if objection.who else title
        head.addWidget(Label(theme, about, 12, 600, "ink2"), 1)
        head.addWidget(
            Badge(theme, translate("Consent", "Settled"), "ok", "check")
            if objection.settled
            else Badge(theme, translate("Consent", "Open"), "warn", "alert")
        )
        column.addLayout(head)
        column.addWidget(Label(theme, objection.text, 14, 500, lines=0))
        self.amendment = QLineEdit(objection.amendment)
        self.field = Field(theme, self.amendment)
        self.field.set_label(translate("Consent", "Amendment that answers it"))
        column.addWidget(self.field)
        self.settled = roomy(QCheckBox(), theme)
        self.settled.setText(translate("Consent", "Settled: they can live with it"))
        self.settled.setAccessibleName(fill(translate("Consent", "Settled: %1"), objection.text))
        self.settled.setChecked(objection.settled)
        self.save = Button(theme, size="sm", icon="check")
        self.save.setText(translate("Consent", "Keep the amendment"))
        self.withdraw = Button(theme, kind="quiet", size="sm", icon="trash")
        self.withdraw.setText(translate("Consent", "Take back"))
        for button in (self.save, self.withdraw):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.settled, 1)
        foot.addWidget(self.save)
        foot.addWidget(self.withdraw)
        column.addLayout(foot)
