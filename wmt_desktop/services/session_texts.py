"""The words of errors about session files, trust and conflicts; see ``error_texts.py``."""

from __future__ import annotations

from wmt_desktop.domain.errors import Code
from wmt_desktop.services.wording import QT_TRANSLATE_NOOP

SESSION_SENTENCES: dict[Code, tuple[str, tuple[str, ...]]] = {
    Code.NOT_A_SESSION_FILE: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is not a session file (.wmta)."),
        ("file",),
    ),
    Code.SESSION_EMPTY: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is empty; copy it again from the other laptop."),
        ("file",),
    ),
    Code.SESSION_DAMAGED: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is damaged; copy it again from the other laptop."),
        ("file",),
    ),
    Code.SESSION_CHANGED: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” was changed after it was signed; ask for the file again."
        ),
        ("file",),
    ),
    Code.SESSION_CHAIN_BROKEN: (
        QT_TRANSLATE_NOOP(
            "Errors", "In “%1” an entry is missing or was replaced; ask for the file again."
        ),
        ("file",),
    ),
    Code.SESSION_MISSING_DEPENDENCY: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” builds on a session file that is not here yet; merge that one too."
        ),
        ("file",),
    ),
    Code.SESSION_NEWER_FORMAT: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” was written by a newer version of WMT Arena; install that version to merge it.",
        ),
        ("file",),
    ),
    Code.SESSION_TOO_LARGE: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” is larger than a session file can be; it was not opened."
        ),
        ("file",),
    ),
    Code.SESSION_CLOCK_IMPOSSIBLE: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” has times that cannot be right; set the clock of that laptop and export again.",
        ),
        ("file",),
    ),
    Code.SESSION_OPERATION_INVALID: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” holds something that is not allowed in entry %2; it was left out."
        ),
        ("file", "entry"),
    ),
    Code.SESSION_ENCRYPTED: (
        QT_TRANSLATE_NOOP("Errors", "“%1” is encrypted; give its passphrase."),
        ("file",),
    ),
    Code.SESSION_PASSPHRASE_WRONG: (
        QT_TRANSLATE_NOOP("Errors", "That passphrase does not open “%1”."),
        ("file",),
    ),
    Code.SESSION_TOO_MUCH_WORK: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The passphrase of “%1” takes more work than this program does; ask for another file.",
        ),
        ("file",),
    ),
    Code.SESSION_FOR_OTHERS: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” is encrypted for other laptops; ask for it to be exported for this one too.",
        ),
        ("file",),
    ),
    Code.KEYRING_LOCKED: (
        QT_TRANSLATE_NOOP(
            "Errors", "The keyring of this computer is locked; unlock it and try again."
        ),
        (),
    ),
    Code.SESSION_KEY_CHANGED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "“%1” comes from “%2”, but its key has changed from “%3” to “%4”; ask its owner for "
            "these words, then accept the key.",
        ),
        ("file", "device", "known", "words"),
    ),
    Code.SESSION_NOTHING_TO_EXPORT: (
        QT_TRANSLATE_NOOP("Errors", "There is nothing to export yet."),
        (),
    ),
    Code.NO_MERGE: (QT_TRANSLATE_NOOP("Errors", "There is no merge to revert."), ()),
    Code.MERGE_NOT_LAST: (
        QT_TRANSLATE_NOOP(
            "Errors", "Only the last merge can be reverted; revert the later ones first."
        ),
        (),
    ),
    Code.MERGE_OVERTAKEN: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This merge cannot be reverted: what was written since would be lost (changes since: %1).",
        ),
        ("count",),
    ),
    Code.FILES_REFUSED: (
        QT_TRANSLATE_NOOP("Errors", "%1 of %2 files were refused; the first: %3"),
        ("count", "total", "first"),
    ),
    Code.NO_PEOPLE: (
        QT_TRANSLATE_NOOP(
            "Errors", "No names of people are kept here, so there are none to export."
        ),
        (),
    ),
    Code.DIGESTS_DIFFER: (
        QT_TRANSLATE_NOOP(
            "Errors", "The two laptops hold different things after the merge; please report this."
        ),
        (),
    ),
    Code.KEY_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Errors", "There is no key “%1” here; “wmt keys list” shows them all."),
        ("name",),
    ),
    Code.RECIPIENT_INVALID: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” is nobody to encrypt for; “wmt recipient” prints it on that laptop."
        ),
        ("name",),
    ),
    Code.NOT_A_COORDINATOR: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This laptop is not a coordinator's, so this is a request: the text is erased where "
            "its key is enrolled.",
        ),
        (),
    ),
    Code.COPIES_REMAIN: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "These copies of the database may still hold what was erased; delete them, and backups "
            "of your own, once nobody needs them: %1",
        ),
        ("files",),
    ),
    Code.NOTHING_TO_REDACT: (
        QT_TRANSLATE_NOOP(
            "Errors", "There is nothing to erase: this text has no earlier values in the log."
        ),
        (),
    ),
    Code.CONFLICT_NOT_FOUND: (
        QT_TRANSLATE_NOOP(
            "Errors", "There is no conflict “%1” here; “wmt conflicts” shows them all."
        ),
        ("name",),
    ),
    Code.CONFLICT_OF_BALLOTS: (
        QT_TRANSLATE_NOOP(
            "Errors", "Nobody can choose between ballots; exclude one of the urns, with a reason."
        ),
        (),
    ),
    Code.CONFLICT_NOT_OF_TEXT: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "Only texts and photos can be kept side by side; choose one of the versions.",
        ),
        (),
    ),
    Code.ROUND_DISPUTED: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "Two laptops sealed ballots of this vote differently (%1); exclude one urn, with a "
            "reason, to see the result.",
        ),
        ("count",),
    ),
    Code.ROUND_OPENED_TWICE: (
        QT_TRANSLATE_NOOP(
            "Errors",
            "This vote was opened with different rules on two laptops; settle that conflict first.",
        ),
        (),
    ),
    Code.URN_NOT_EXCLUDED: (
        QT_TRANSLATE_NOOP("Errors", "This urn is not excluded from the count."),
        (),
    ),
    Code.URN_NOT_FOUND: (
        QT_TRANSLATE_NOOP("Errors", "No urn of this vote was sealed by “%1”."),
        ("name",),
    ),
    Code.VERSION_UNKNOWN: (
        QT_TRANSLATE_NOOP(
            "Errors", "“%1” is no version of this conflict; give a number from 1 to %2."
        ),
        ("name", "count"),
    ),
}
