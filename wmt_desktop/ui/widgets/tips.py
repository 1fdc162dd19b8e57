"""Words of people in tool tips."""

from __future__ import annotations

from PySide6.QtGui import Qt


def tip(text: str) -> str:
    """Return what shows a text in a tool tip as it stands.

    Qt takes for HTML what looks like it: tags would be gone, and pictures that they name be
    fetched, from wherever somebody who wrote a note says.
    """
    if not Qt.mightBeRichText(text):
        return text
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal)
