"""From an error to the one sentence that is shown."""

from __future__ import annotations

import logging

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.sentences import sentence
from wmt_desktop.ui.i18n import translate

_log = logging.getLogger(__name__)


def say(error: Exception) -> str:
    """Return the sentence for an error in the language in use.

    Anything but a ``WmtError`` is a mistake in the program: it is logged with its trace.
    """
    if isinstance(error, WmtError):
        return sentence(error, translate)
    _log.error("unexpected error", exc_info=error)
    return translate(
        "Errors", "Something went wrong inside the program. Nothing was changed. Please try again."
    )
