"""What the kiosk needs from the rest of the program."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wmt_desktop.domain.errors import WmtError
from wmt_desktop.services.codes import CodeService
from wmt_desktop.services.kiosks import KioskService
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.voting import CastBallot, VotingService
from wmt_desktop.ui.kiosk import phrases
from wmt_desktop.ui.kiosk.idle import USUAL_TIMES, IdleTimes
from wmt_desktop.ui.qt_bus import QtBus
from wmt_desktop.ui.theme import ThemeManager

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Booth:
    """Services, events and looks of one kiosk.

    Attributes:
        words_of: Gives the interface in a language, by its code.
        languages: Codes of all languages there are.
        check_pin: Raises ``WmtError(PIN_WRONG)``.
    """

    voting: VotingService
    codes: CodeService
    kiosks: KioskService
    qt_bus: QtBus
    theme: ThemeManager
    words_of: Callable[[str], Translate]
    languages: tuple[str, ...]
    check_pin: Callable[[str], None]
    idle: IdleTimes = USUAL_TIMES

    def cast(self, round_id: str, dots: Mapping[str, int], code: str, translate: Translate) -> str:
        """Put a ballot into the urn; return why it was not, in one sentence, or nothing."""
        try:
            self.voting.cast(CastBallot(round_id, dots, code))
        except WmtError as error:
            return phrases.why_not(error, translate)
        except Exception:
            _log.exception("casting failed")
            return phrases.press_again(translate)
        return ""
