"""Parts that every page is built from; each takes the ``ThemeManager`` first.

button: ``Button``. label: ``Label`` (cut, wrapped or balanced text). card: ``Card``, ``Surface``,
``Line``. badge: ``Badge``, ``KeyHint``, ``ThemeChip``, ``draw_meter``. choices: ``Toggle``,
``Segmented``, ``Stepper``, ``Dropdown``. theme_picker: ``ThemePicker``. fields: ``SearchField``,
``Field``. dialog: ``Dialog``, ``ask``. toast: ``Toast``. empty: ``EmptyState``, ``Banner``, ``Picture``.
timer_ring: ``draw_ring``. focus_ring: ``FocusRing``, one for the program. paint: ``rounded``,
``draw_shadow``.
"""
