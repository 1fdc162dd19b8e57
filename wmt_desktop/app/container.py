"""Builds the services on a database, by constructor."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import wmt_desktop
from wmt_desktop.app.opening import FirstList, open_store
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.packaged import RESOURCES, TRANSLATIONS
from wmt_desktop.storage.address import is_server

if TYPE_CHECKING:
    from wmt_desktop.app.paths import Folders
    from wmt_desktop.exchange.keys import Installation
    from wmt_desktop.exchange.session_files import WmtaFiles
    from wmt_desktop.services.activity import ActivityService
    from wmt_desktop.services.arena_lists import ArenaList, ArenaSummary
    from wmt_desktop.services.arenas import ArenaService
    from wmt_desktop.services.arranging import ArrangeService
    from wmt_desktop.services.ballot_papers import BallotPaperService
    from wmt_desktop.services.boards import BoardService
    from wmt_desktop.services.clusters import ClusterService
    from wmt_desktop.services.codes import CodeService
    from wmt_desktop.services.consent import ConsentService
    from wmt_desktop.services.criteria import CriteriaService
    from wmt_desktop.services.deciding import DecisionService
    from wmt_desktop.services.document_settings import DocumentSettings
    from wmt_desktop.services.duplicates import DuplicateService
    from wmt_desktop.services.evidence import EvidenceService
    from wmt_desktop.services.follow_ups import FollowUpService
    from wmt_desktop.services.history import History
    from wmt_desktop.services.imports import ImportService
    from wmt_desktop.services.initiatives import InitiativeService
    from wmt_desktop.services.kiosks import KioskService
    from wmt_desktop.services.matrix import MatrixService
    from wmt_desktop.services.paper import PaperService
    from wmt_desktop.services.photos import PhotoService
    from wmt_desktop.services.pledges import PledgeService
    from wmt_desktop.services.ports import Translate
    from wmt_desktop.services.provenance import ProvenanceService
    from wmt_desktop.services.regrouping import RegroupService
    from wmt_desktop.services.repeating import RepeatService
    from wmt_desktop.services.reporting import ReportService
    from wmt_desktop.services.rulings import RulingService
    from wmt_desktop.services.safety_copy import SafetyCopies
    from wmt_desktop.services.services import Services
    from wmt_desktop.services.sessions import SessionService
    from wmt_desktop.services.showing import InitiativesForRoom
    from wmt_desktop.services.signing import SigningService
    from wmt_desktop.services.trust import TrustService
    from wmt_desktop.services.voting import VotingService
    from wmt_desktop.services.work import Work
    from wmt_desktop.storage.store import SqlStore

PROGRAM = f"WMT Arena {wmt_desktop.__version__}"


def build_services(database: str | None, folders: Folders) -> Services:
    """Return the services on a database file or URL, or on the usual one of the user."""
    return LazyServices(database, folders)


class LazyServices:
    """See ``Services``: what is not needed yet is not loaded either.

    A window is drawn with the list of arenas; all together take longer to load than Qt.
    """

    def __init__(self, database: str | None, folders: Folders) -> None:
        self.bus = Bus()
        self._database = database
        self._folders = folders

    @cached_property
    def store(self) -> SqlStore:
        """The database."""
        return open_store(self._database, self._folders, self._installation)

    def close(self) -> None:
        """Let go of the database, if it was opened."""
        if "store" in vars(self):
            self.store.close()

    @cached_property
    def arena_list(self) -> ArenaList:
        """The arenas as a list shows them, soon."""
        return FirstList(self._outlines, lambda: self.arenas)

    def _outlines(self) -> tuple[ArenaSummary, ...] | None:
        if "://" in (self._database or ""):
            return None
        from wmt_desktop.storage.listing import outlines

        return outlines(Path(self._database or self._folders.database))

    @cached_property
    def _work(self) -> Work:
        from wmt_desktop.services.work import Work

        return Work(self.store, self.bus)

    @cached_property
    def _installation(self) -> Installation:
        from wmt_desktop.exchange.keys import Installation

        return Installation(self._folders.data)

    @cached_property
    def arenas(self) -> ArenaService:
        """Whole arenas."""
        from wmt_desktop.services.arenas import ArenaService

        return ArenaService(self._work)

    @cached_property
    def boards(self) -> BoardService:
        """Notes on their boards."""
        from wmt_desktop.services.boards import BoardService

        return BoardService(self._work)

    @cached_property
    def clusters(self) -> ClusterService:
        """Clusters of notes."""
        from wmt_desktop.services.clusters import ClusterService

        return ClusterService(self._work)

    @cached_property
    def duplicates(self) -> DuplicateService:
        """Notes that say the same."""
        from wmt_desktop.services.duplicates import DuplicateService

        return DuplicateService(self._work)

    @cached_property
    def arranging(self) -> ArrangeService:
        """Places on the board."""
        from wmt_desktop.services.arranging import ArrangeService

        return ArrangeService(self._work)

    @cached_property
    def activity(self) -> ActivityService:
        """What was done."""
        from wmt_desktop.services.activity import ActivityService

        return ActivityService(self._work)

    @cached_property
    def voting(self) -> VotingService:
        """Rounds and ballots."""
        from wmt_desktop.services.voting import VotingService

        return VotingService(self._work, self.store.urns)

    @cached_property
    def repeating(self) -> RepeatService:
        """Votes cancelled and held again."""
        from wmt_desktop.services.repeating import RepeatService

        return RepeatService(self._work, self.store.urns)

    @cached_property
    def paper(self) -> PaperService:
        """Ballots on paper, and hands."""
        from wmt_desktop.services.paper import PaperService

        return PaperService(self._work, self.store.urns, self.voting)

    @cached_property
    def ballot_papers(self) -> BallotPaperService:
        """Printed ballots."""
        from wmt_desktop.reports.ballot_papers import PdfBallotPapers
        from wmt_desktop.services.ballot_papers import BallotPaperService

        return BallotPaperService(
            self._work,
            PdfBallotPapers(RESOURCES),
            self._wordings,
        )

    @cached_property
    def rulings(self) -> RulingService:
        """Ties decided in the room."""
        from wmt_desktop.services.rulings import RulingService

        return RulingService(self._work)

    @cached_property
    def regrouping(self) -> RegroupService:
        """Options joined after a vote."""
        from wmt_desktop.services.regrouping import RegroupService

        return RegroupService(self._work)

    @cached_property
    def pledges(self) -> PledgeService:
        """Votes in the open."""
        from wmt_desktop.services.pledges import PledgeService

        return PledgeService(self._work)

    @cached_property
    def codes(self) -> CodeService:
        """Printed voting codes."""
        from wmt_desktop.reports.code_sheets import PdfCodeSheets
        from wmt_desktop.services.codes import CodeService

        return CodeService(
            self._work,
            self.store.urns,
            RESOURCES / "words",
            PdfCodeSheets(RESOURCES),
            self._wordings,
        )

    @cached_property
    def kiosks(self) -> KioskService:
        """Votes on several laptops."""
        from wmt_desktop.services.kiosks import KioskService

        return KioskService(self._work, self.store.urns)

    @cached_property
    def initiatives(self) -> InitiativeService:
        """Initiatives."""
        from wmt_desktop.services.initiatives import InitiativeService

        return InitiativeService(self._work)

    @cached_property
    def criteria(self) -> CriteriaService:
        """Criteria and scores."""
        from wmt_desktop.services.criteria import CriteriaService

        return CriteriaService(self._work)

    @cached_property
    def matrix(self) -> MatrixService:
        """The matrix of impact and effort."""
        from wmt_desktop.services.matrix import MatrixService

        return MatrixService(self._work)

    @cached_property
    def consent(self) -> ConsentService:
        """Objections."""
        from wmt_desktop.services.consent import ConsentService

        return ConsentService(self._work)

    @cached_property
    def decisions(self) -> DecisionService:
        """Selection and its record."""
        from wmt_desktop.services.deciding import DecisionService

        return DecisionService(self._work)

    @cached_property
    def showing(self) -> InitiativesForRoom:
        """Initiatives for the shared screen."""
        from wmt_desktop.services.showing import InitiativesForRoom

        return InitiativesForRoom(self._work)

    @cached_property
    def signing(self) -> SigningService:
        """Signatures of decisions."""
        from wmt_desktop.services.signing import SigningService

        return SigningService(self._work)

    @cached_property
    def follow_ups(self) -> FollowUpService:
        """What was heard of initiatives later."""
        from wmt_desktop.services.follow_ups import FollowUpService

        return FollowUpService(self._work)

    @cached_property
    def provenance(self) -> ProvenanceService:
        """Where initiatives come from."""
        from wmt_desktop.services.provenance import ProvenanceService

        return ProvenanceService(self._work)

    @cached_property
    def imports(self) -> ImportService:
        """Tables and lists."""
        from wmt_desktop.exchange.import_files import TableImportFiles
        from wmt_desktop.services.imports import ImportService

        return ImportService(
            self._work, TableImportFiles(), self.boards, self.voting, self.initiatives
        )

    @cached_property
    def photos(self) -> PhotoService:
        """Pictures of notes and walls."""
        from wmt_desktop.services.photos import PhotoService

        return PhotoService(self._work)

    @cached_property
    def sessions(self) -> SessionService:
        """Session files."""
        from wmt_desktop.services.sessions import SessionService

        return SessionService(self._work, self._files, self._copies)

    @cached_property
    def trust(self) -> TrustService:
        """Keys and erasing."""
        from wmt_desktop.services.trust import TrustService

        return TrustService(self._work, self._files, self._copies)

    @cached_property
    def reports(self) -> ReportService:
        """Documents and tables to hand on."""
        from wmt_desktop.exchange.people_files import read_people
        from wmt_desktop.exchange.table_files import TableFiles
        from wmt_desktop.reports.documents import ReportDocuments
        from wmt_desktop.services.reporting import ReportService

        return ReportService(
            self._work,
            ReportDocuments(RESOURCES),
            TableFiles(),
            self._wordings,
            read_people,
        )

    @cached_property
    def documents(self) -> DocumentSettings:
        """The logo, and how long papers are kept."""
        from wmt_desktop.reports.pictures import plain_picture
        from wmt_desktop.services.document_settings import DocumentSettings

        return DocumentSettings(self._work, plain_picture)

    @cached_property
    def evidence(self) -> EvidenceService:
        """Evidence bundles."""
        from wmt_desktop.exchange.bundles import ZipBundles
        from wmt_desktop.services.evidence import EvidenceService

        return EvidenceService(
            self._work, self.reports, self.sessions, ZipBundles(), self._wordings
        )

    @staticmethod
    def _wordings(language: str) -> Translate:
        from wmt_desktop.services.wording import Wording

        return Wording(language, TRANSLATIONS)

    @cached_property
    def history(self) -> History:
        """Undo and redo."""
        from wmt_desktop.services.history import History

        return History(self._work)

    @cached_property
    def _files(self) -> WmtaFiles:
        from wmt_desktop.exchange.session_files import WmtaFiles

        return WmtaFiles(self._installation, PROGRAM)

    @cached_property
    def _copies(self) -> SafetyCopies:
        from wmt_desktop.services.safety_copy import SafetyCopies

        if is_server(self.store.location):
            return SafetyCopies(self.store, None)
        return SafetyCopies(self.store, Path(self.store.location).parent / "backups")
