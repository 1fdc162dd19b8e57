"""All services together, as the windows and the command line receive them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from wmt_desktop.services.activity import ActivityService
    from wmt_desktop.services.arena_lists import ArenaList
    from wmt_desktop.services.arenas import ArenaService
    from wmt_desktop.services.arranging import ArrangeService
    from wmt_desktop.services.ballot_papers import BallotPaperService
    from wmt_desktop.services.boards import BoardService
    from wmt_desktop.services.bus import Bus
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
    from wmt_desktop.services.ports import Store
    from wmt_desktop.services.provenance import ProvenanceService
    from wmt_desktop.services.regrouping import RegroupService
    from wmt_desktop.services.repeating import RepeatService
    from wmt_desktop.services.reporting import ReportService
    from wmt_desktop.services.rulings import RulingService
    from wmt_desktop.services.sessions import SessionService
    from wmt_desktop.services.showing import InitiativesForRoom
    from wmt_desktop.services.signing import SigningService
    from wmt_desktop.services.trust import TrustService
    from wmt_desktop.services.voting import VotingService


class Services(Protocol):
    """What the program can do; the composition root makes each once, when it is first asked for."""

    @property
    def bus(self) -> Bus:
        """Where commits are told."""

    @property
    def store(self) -> Store:
        """The database."""

    def close(self) -> None:
        """Let go of the database, if it was opened."""

    @property
    def arena_list(self) -> ArenaList:
        """The arenas as a list shows them, soon."""

    @property
    def arenas(self) -> ArenaService:
        """Whole arenas."""

    @property
    def boards(self) -> BoardService:
        """Notes on their boards."""

    @property
    def clusters(self) -> ClusterService:
        """Clusters of notes."""

    @property
    def duplicates(self) -> DuplicateService:
        """Notes that say the same."""

    @property
    def arranging(self) -> ArrangeService:
        """Places on the board."""

    @property
    def activity(self) -> ActivityService:
        """What was done."""

    @property
    def voting(self) -> VotingService:
        """Rounds and ballots."""

    @property
    def repeating(self) -> RepeatService:
        """Votes cancelled and held again."""

    @property
    def paper(self) -> PaperService:
        """Ballots on paper, and hands."""

    @property
    def ballot_papers(self) -> BallotPaperService:
        """Printed ballots."""

    @property
    def rulings(self) -> RulingService:
        """Ties decided in the room."""

    @property
    def regrouping(self) -> RegroupService:
        """Options joined after a vote."""

    @property
    def pledges(self) -> PledgeService:
        """Votes in the open."""

    @property
    def codes(self) -> CodeService:
        """Printed voting codes."""

    @property
    def kiosks(self) -> KioskService:
        """Votes on several laptops."""

    @property
    def initiatives(self) -> InitiativeService:
        """Initiatives."""

    @property
    def criteria(self) -> CriteriaService:
        """Criteria and scores."""

    @property
    def matrix(self) -> MatrixService:
        """The matrix of impact and effort."""

    @property
    def consent(self) -> ConsentService:
        """Objections."""

    @property
    def decisions(self) -> DecisionService:
        """Selection and its record."""

    @property
    def showing(self) -> InitiativesForRoom:
        """Initiatives for the shared screen."""

    @property
    def signing(self) -> SigningService:
        """Signatures of decisions."""

    @property
    def follow_ups(self) -> FollowUpService:
        """What was heard of initiatives later."""

    @property
    def provenance(self) -> ProvenanceService:
        """Where initiatives come from."""

    @property
    def imports(self) -> ImportService:
        """Tables and lists."""

    @property
    def photos(self) -> PhotoService:
        """Pictures of notes and walls."""

    @property
    def sessions(self) -> SessionService:
        """Session files."""

    @property
    def trust(self) -> TrustService:
        """Keys and erasing."""

    @property
    def reports(self) -> ReportService:
        """Documents and tables to hand on."""

    @property
    def documents(self) -> DocumentSettings:
        """The logo, and how long papers are kept."""

    @property
    def evidence(self) -> EvidenceService:
        """Evidence bundles."""

    @property
    def history(self) -> History:
        """Undo and redo."""
