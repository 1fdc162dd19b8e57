"""Parts that every page is built from; each takes the ``ThemeManager`` first."""
