"""All services together, as the windows and the command line receive them."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.services.activity import ActivityService
from wmt_desktop.services.arenas import ArenaService
from wmt_desktop.services.arranging import ArrangeService
from wmt_desktop.services.boards import BoardService
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.duplicates import DuplicateService
from wmt_desktop.services.history import History
from wmt_desktop.services.imports import ImportService
from wmt_desktop.services.initiatives import InitiativeService
from wmt_desktop.services.photos import PhotoService
from wmt_desktop.services.ports import Store
from wmt_desktop.services.reporting import ReportService
from wmt_desktop.services.sessions import SessionService
from wmt_desktop.services.trust import TrustService
from wmt_desktop.services.voting import VotingService


@dataclass(frozen=True, slots=True)
class Services:
    """What the program can do, built once by the composition root."""

    bus: Bus
    store: Store
    arenas: ArenaService
    boards: BoardService
    duplicates: DuplicateService
    arranging: ArrangeService
    activity: ActivityService
    voting: VotingService
    initiatives: InitiativeService
    imports: ImportService
    photos: PhotoService
    sessions: SessionService
    trust: TrustService
    reports: ReportService
    history: History
