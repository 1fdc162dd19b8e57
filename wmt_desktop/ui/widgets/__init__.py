"""Parts that every page is built from; each takes the ``ThemeManager`` first.

button: ``Button``. label: ``Label`` (cut, wrapped or balanced text). card: ``Card``, ``Surface``,
``Line``. badge: ``Badge``, ``KeyHint``, ``StageMeter``, ``ThemeChip``. choices: ``Toggle``,
``Segmented``, ``Stepper``, ``ThemePicker``, ``Dropdown``. fields: ``SearchField``, ``Field``.
dialog: ``Dialog``, ``ask``. toast: ``Toast``. empty: ``EmptyState``, ``Banner``, ``Picture``.
timer_ring: ``TimerRing``. focus_ring: ``FocusRing``, one for the program. paint: ``rounded``,
``draw_shadow``.
"""
