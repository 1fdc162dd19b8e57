"""Gates any upgrade of PySide6: see the pin in pyproject.toml.

PySide6 6.12.0 on CPython 3.11 gives back a borrowed ``None`` from ordinary calls, so each call
loses one reference and the process aborts after some thousands. From CPython 3.12 on ``None``
is immortal and this cannot fail.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QGraphicsRectItem, QGraphicsView

CALLS = 1_000


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: QGraphicsView().scene, id="view.scene"),
        pytest.param(lambda: QGraphicsRectItem().parentItem, id="item.parentItem"),
        pytest.param(lambda: QApplication.focusWidget, id="focusWidget"),
        pytest.param(lambda: QAction().data, id="action.data"),
    ],
)
def test_a_call_that_returns_none_keeps_its_reference(
    make: Callable[[], Callable[[], object]],
) -> None:
    call = make()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        assert call() is None
    assert sys.getrefcount(None) - before > -CALLS // 2
