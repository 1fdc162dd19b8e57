"""Erasing a text for good, from wherever it is shown: asked, done, told, and done elsewhere too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.services.redacting import Redacted
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import RedactText
from wmt_desktop.ui.coordinator.jobs import Jobs
from wmt_desktop.ui.i18n import translate
from wmt_desktop.ui.theme import ThemeManager
from wmt_desktop.ui.widgets.toast import Toast


class Erasing:
    """Leads through the erasure of one text.

    On a coordinator's laptop it takes effect; elsewhere it is a request, and that is said.
    """

    def __init__(
        self,
        services: Services,
        theme: ThemeManager,
        jobs: Jobs,
        toast: Toast,
        parent: QWidget,
        done: Callable[[], None] = lambda: None,
    ) -> None:
        """Take what is needed.

        Args:
            parent: What dialogs stand over.
            done: Called after each erasure.
        """
        self._services = services
        self._theme = theme
        self._jobs = jobs
        self._toast = toast
        self._parent = parent
        self._done = done

    def ask(self, arena: str, entity: str, field: str = "") -> None:
        """Ask what of a text is erased, and erase it.

        Args:
            field: Name of the text; empty for the one that the thing is known by.
        """
        # Late: dialogs that are rarely asked for.
        from wmt_desktop.ui.coordinator.trust_dialogs import Erase, ask_erase

        answer = ask_erase(self._parent, self._theme)
        if answer is not None:
            everything = answer is Erase.EVERYTHING
            self.erase(RedactText(arena, entity, field, everything=everything))

    def erase(self, command: RedactText) -> None:
        """Erase a text, and offer to erase the others that say the same."""

        def finished(done: Redacted) -> None:
            from wmt_desktop.ui.coordinator.elsewhere import offer_elsewhere

            self._tell([done])
            offer_elsewhere(
                self._parent,
                self._theme,
                self._jobs,
                self._services.sessions,
                {command.arena: done.elsewhere},
                self._tell,
            )

        words = translate("Export", "The texts are being erased.")
        self._jobs.after(
            lambda: self._jobs.run(
                lambda _: self._services.sessions.redact(command), finished, words
            )
        )

    def _tell(self, erased: Sequence[Redacted]) -> None:
        self._done()
        for done in erased:
            if done.effective:
                words = translate(
                    "Conflicts",
                    "Erased here: %n texts. Export the session, so that others erase them.",
                    None,
                    done.texts,
                )
                self._toast.show_text(words, icon="checkc")
            else:
                self._toast.show_refusal(WmtError(Code.NOT_A_COORDINATOR))
            if done.effective and done.copies:
                files = ", ".join(map(str, done.copies))
                self._toast.show_refusal(WmtError(Code.COPIES_REMAIN, files=files))
