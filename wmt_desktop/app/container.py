"""Builds the services on a database, by constructor."""

from __future__ import annotations

from pathlib import Path

import wmt_desktop
from wmt_desktop.app.paths import Folders
from wmt_desktop.app.tokens import TokenFiles, installation_id
from wmt_desktop.exchange.import_files import TableImportFiles
from wmt_desktop.exchange.keys import Installation
from wmt_desktop.exchange.redactions import SignedRedactions
from wmt_desktop.exchange.session_files import WmtaFiles
from wmt_desktop.exchange.table_files import TableFiles
from wmt_desktop.reports.documents import ReportDocuments
from wmt_desktop.services.activity import ActivityService
from wmt_desktop.services.arenas import ArenaService
from wmt_desktop.services.arranging import ArrangeService
from wmt_desktop.services.boards import BoardService
from wmt_desktop.services.bus import Bus
from wmt_desktop.services.duplicates import DuplicateService
from wmt_desktop.services.history import History
from wmt_desktop.services.imports import ImportService
from wmt_desktop.services.initiatives import InitiativeService
from wmt_desktop.services.packaged import RESOURCES, TRANSLATIONS
from wmt_desktop.services.photos import PhotoService
from wmt_desktop.services.reporting import ReportService
from wmt_desktop.services.safety_copy import SafetyCopies
from wmt_desktop.services.services import Services
from wmt_desktop.services.sessions import SessionService
from wmt_desktop.services.trust import TrustService
from wmt_desktop.services.voting import VotingService
from wmt_desktop.services.wording import Wording
from wmt_desktop.services.work import Work
from wmt_desktop.storage.address import is_server
from wmt_desktop.storage.author import LOCAL, Author
from wmt_desktop.storage.store import SqlStore, file_store, server_store

PROGRAM = f"WMT Arena {wmt_desktop.__version__}"


def build_services(database: str | None, folders: Folders) -> Services:
    """Return the services on a database file or URL, or on the usual one of the user."""
    installation = Installation(folders.data)
    store, copies = _open_store(database, folders, installation)
    bus = Bus()
    work = Work(store, bus)
    files = WmtaFiles(installation, PROGRAM)
    boards, voting, initiatives = (
        BoardService(work),
        VotingService(work, store.urns),
        InitiativeService(work),
    )
    return Services(
        bus=bus,
        store=store,
        arenas=ArenaService(work),
        boards=boards,
        duplicates=DuplicateService(work),
        arranging=ArrangeService(work),
        activity=ActivityService(work),
        voting=voting,
        initiatives=initiatives,
        imports=ImportService(work, TableImportFiles(), boards, voting, initiatives),
        photos=PhotoService(work),
        sessions=SessionService(work, files, copies),
        trust=TrustService(work, files, copies),
        reports=ReportService(
            work,
            ReportDocuments(RESOURCES),
            TableFiles(),
            lambda language: Wording(language, TRANSLATIONS),
        ),
        history=History(work),
    )


def _open_store(
    database: str | None, folders: Folders, installation: Installation
) -> tuple[SqlStore, SafetyCopies]:
    """Return the store and its copies."""
    shared = database is not None and is_server(database)
    redactions = SignedRedactions(installation)
    author = Author(
        installation=installation_id(folders.data) if shared else LOCAL,
        device=installation.device,
        public_key=installation.public_key(),
        signer=redactions.signer,
        sign=redactions.sign,
    )
    witness = TokenFiles(folders.config / "databases")
    if shared:
        store = server_store(database or "", folders.data, who=author, witness=witness)
        return store, SafetyCopies(store, None)
    store = file_store(database or folders.database, who=author, witness=witness)
    return store, SafetyCopies(store, Path(store.location).parent / "backups")
