"""The page in plain words that lies in an evidence bundle."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.initiatives import AidRegime
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.retention import AID_YEARS, PROGRAMME_YEARS, Retention, date
from wmt_desktop.services.wording import fill


def readme(
    arena: Arena, files: Sequence[str], digest: str, kept: Retention, translate: Translate
) -> str:
    """Return the text: what lies here, how to check it, and how long to keep it."""
    what = {
        "report": translate("Report", "the arena report"),
        "protocol": translate("Report", "the voting record"),
        "decision": translate("Report", "the decision record"),
        "data": translate("Report", "the tables of the arena, for programs"),
        "session": translate("Report", "everything that was written, signed by the laptop"),
        "retention": translate("Report", "until when all this is kept, for programs"),
        "SHA256SUMS": translate("Report", "the check sums of all files"),
    }
    named = [(name, what[name.partition(".")[0]]) for name in files if name != "README.txt"]
    lines = [
        fill(translate("Report", "Evidence of the Transition Arena “%1”"), arena.title),
        "",
        translate("Report", "What lies here"),
        *(f"  {name}: {text}" for name, text in named),
        "",
        translate("Report", "How to check it"),
        "  "
        + translate(
            "Report",
            "The program WMT Arena checks this bundle: wmt verify FILE. Any other program that "
            "reads SHA256SUMS can check the files as well: sha256sum -c SHA256SUMS.",
        ),
        "  "
        + translate(
            "Report",
            "The session file holds the secret ballots without names, so that the votes can be "
            "counted again.",
        ),
        "  " + fill(translate("Report", "Fingerprint of the content: %1"), digest),
        "",
        fill(translate("Report", "Keep until: %1"), date(kept.until)),
        "  " + _why(kept, translate),
        "",
    ]
    return "\n".join(lines)


def _why(kept: Retention, translate: Translate) -> str:
    if kept.by_hand:
        return translate("Report", "The organiser set this date.")
    if kept.aid is AidRegime.NONE:
        rule = translate(
            "Report",
            "The programme asks for %1 years from 31 December of the year of its last payment to "
            "the lead partner (Regulation (EU) 2021/1060, Article 82). The date takes that to be "
            "%2; after a later payment, keep it longer.",
        )
        return fill(rule, PROGRAMME_YEARS, kept.counted_from)
    rule = (
        translate(
            "Report",
            "Papers on aid under the block exemption regulation (GBER) are kept for %1 years. The "
            "date counts from %2; after a later grant or payment, keep it longer.",
        )
        if kept.aid is AidRegime.GBER
        else translate(
            "Report",
            "Papers on de minimis aid are kept for %1 fiscal years. The date counts from %2; after "
            "a later grant or payment, keep it longer.",
        )
    )
    return fill(rule, AID_YEARS, kept.counted_from)
