"""Settings of this laptop: language, appearance, text size, the facilitator's PIN."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.pin import hash_pin
from wmt_desktop.ui.errors import say
from wmt_desktop.ui.i18n import NATIVE_NAMES, Languages, translate
from wmt_desktop.ui.settings import SettingsFile
from wmt_desktop.ui.theme import Scheme, ThemeManager
from wmt_desktop.ui.widgets.button import Button
from wmt_desktop.ui.widgets.choices import Dropdown, Segmented
from wmt_desktop.ui.widgets.dialog import Dialog
from wmt_desktop.ui.widgets.fields import Field

_SIZES = ("1.0", "1.25", "1.5", "2.0")


class SettingsDialog(Dialog):
    """Every change is kept at once; there is nothing to confirm."""

    def __init__(
        self,
        theme: ThemeManager,
        languages: Languages,
        settings: SettingsFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, translate("Settings", "Settings"), width=520, parent=parent)
        self._languages = languages
        self._settings = settings
        self.language = Dropdown(theme)
        self.scheme = Dropdown(theme)
        self.text_size = Segmented(theme, [(size, "") for size in _SIZES])
        self.motion = QCheckBox()
        self.pin = _hidden_digits()
        self.pin_again = _hidden_digits()
        self.set_pin = Button(theme)
        self._language_field = Field(theme, self.language)
        self._scheme_field = Field(theme, self.scheme)
        self._size_field = Field(theme, self.text_size)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.pin, 1)
        row.addWidget(self.pin_again, 1)
        row.addWidget(self.set_pin)
        holder = QWidget()
        holder.setLayout(row)
        self._pin_field = Field(theme, holder)
        for widget in (
            self._language_field,
            self._scheme_field,
            self._size_field,
            self.motion,
            self._pin_field,
        ):
            self.body.addWidget(widget)
        self.close_button = self.add_button("", "primary", accepts=True, first=True)
        self.language.chosen.connect(self._on_language)
        self.scheme.chosen.connect(self._on_scheme)
        self.text_size.chosen.connect(self._on_size)
        self.motion.toggled.connect(lambda on: settings.update(reduced_motion=on))
        self.set_pin.clicked.connect(self._on_pin)
        self.pin.returnPressed.connect(self.pin_again.setFocus)
        self.pin_again.returnPressed.connect(self._on_pin)
        self.retranslate()
        self._show()

    def retranslate(self) -> None:
        """Set the texts anew."""
        self.setWindowTitle(translate("Settings", "Settings"))
        self.question.setText(translate("Settings", "Settings"))
        self._language_field.set_label(translate("Settings", "Language"))
        self._scheme_field.set_label(translate("Settings", "Appearance"))
        self.scheme.set_options(
            [
                ("system", translate("Settings", "As the computer")),
                ("light", translate("Settings", "Light")),
                ("dark", translate("Settings", "Dark")),
                ("high-contrast", translate("Settings", "High contrast")),
            ]
        )
        self._size_field.set_label(translate("Settings", "Text size"))
        self.text_size.set_texts({size: f"{float(size):.0%}" for size in _SIZES})
        self.motion.setText(translate("Settings", "No movement on the screen"))
        kept = bool(self._settings.values.pin_hash)
        self._pin_field.set_label(
            translate("Settings", "New PIN of the facilitator, to leave the voting screen")
            if kept
            else translate("Settings", "PIN of the facilitator, to leave the voting screen")
        )
        self.pin.setAccessibleName(self._pin_field.label.text())
        self.pin.setPlaceholderText(translate("Settings", "4 to 8 digits"))
        self.pin_again.setAccessibleName(translate("Settings", "The same PIN again"))
        self.pin_again.setPlaceholderText(translate("Settings", "The same again"))
        self.set_pin.setText(
            translate("Settings", "Change the PIN")
            if kept
            else translate("Settings", "Set the PIN")
        )
        self.close_button.setText(translate("Settings", "Close"))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        values = self._settings.values
        self.language.set_options(
            [(code, NATIVE_NAMES[code]) for code in self._languages.available()]
        )
        self.language.set_key(self._languages.current)
        self.scheme.set_key(self.theme.scheme)
        nearest = min(_SIZES, key=lambda size: abs(float(size) - self.theme.text_scale))
        self.text_size.set_key(nearest)
        self.motion.setChecked(values.reduced_motion)

    def _on_language(self, code: object) -> None:
        self._languages.use(str(code))
        self._settings.update(language=str(code))

    def _on_scheme(self, key: object) -> None:
        self.theme.set_scheme(cast("Scheme", key))
        self._settings.update(scheme=str(key))

    def _on_size(self, key: str) -> None:
        self.theme.set_text_scale(float(key))
        self._settings.update(text_scale=float(key))
        self.setFixedWidth(self.theme.px(520))

    def _on_pin(self) -> None:
        try:
            kept = hash_pin(self.pin.text())
        except WmtError as error:
            self._pin_field.set_error(say(error))
            self.pin.setFocus()
            return
        # Who mistypes a PIN that nobody sees could not leave the voting screen any more.
        if self.pin_again.text() != self.pin.text():
            self._pin_field.set_error(
                translate("OpenKiosk", "The two PINs differ; type the same twice.")
            )
            self.pin_again.setFocus()
            return
        self._settings.update(pin_hash=kept)
        self._pin_field.set_error("")
        self.pin.clear()
        self.pin_again.clear()
        self.retranslate()


def _hidden_digits() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(8)
    return field
