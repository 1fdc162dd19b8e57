"""What documents and their parts are called."""

from __future__ import annotations

from collections.abc import Sequence

from wmt_desktop.domain.arena import Arena, Stage
from wmt_desktop.services.arena_names import stage_name
from wmt_desktop.ui.i18n import translate


def kinds() -> list[tuple[object, str]]:
    """Return the documents that can be made, by key."""
    return [
        ("arena", translate("Documents", "The whole arena")),
        ("summary", translate("Documents", "One page for participants")),
        ("ideas", translate("Documents", "All ideas")),
        ("protocol", translate("Documents", "Voting record")),
        ("decision", translate("Documents", "Decision record")),
        ("attendance", translate("Documents", "Attendance list")),
        ("badges", translate("Documents", "Name badges")),
        ("notes", translate("Documents", "Notes to cut out")),
    ]


def parts(arena: Arena) -> Sequence[tuple[str, str]]:
    """Return the parts of the arena report that can be left out, in their order."""
    boards = [
        stage
        for stage in arena.stages
        if stage in {Stage.SYSTEM_MAP, Stage.VISION, Stage.PATHWAYS, Stage.IDEAS}
    ]
    return [
        ("cover", translate("Documents", "Cover and facts")),
        *((str(stage), stage_name(stage, translate, arena.horizon)) for stage in boards),
        ("votes", translate("Documents", "Voting results")),
        ("initiatives", translate("Documents", "Initiatives")),
        ("criteria", translate("Documents", "Criteria and scores")),
        ("follow_up", translate("Documents", "What came of it")),
        ("decision", translate("Documents", "Decision record")),
    ]
