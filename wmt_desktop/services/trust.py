"""Whose session files are believed. Each database decides that for itself; no log says it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from wmt_desktop.domain.comparison import comparison_words
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.trust import Standing
from wmt_desktop.services.bus import Reloaded
from wmt_desktop.services.ports import Reader, SessionFiles, Writer
from wmt_desktop.services.records import SessionFile, Signer
from wmt_desktop.services.safety_copy import SafetyCopies
from wmt_desktop.services.work import Work


@dataclass(frozen=True, slots=True)
class KnownKey:
    """The signing key of an installation that this database has met.

    Attributes:
        key: Ed25519 public key, hex.
        device: What the installation called itself.
        minute: When it was first met (since 1970 UTC); 0 for this installation's own.
        own: It is this installation's.
        copies: Where enrolling it has erased texts: copies of the database that may still hold
            them, as far as the program knows.
    """

    key: str
    device: str
    standing: Standing
    minute: int
    own: bool = False
    copies: tuple[Path, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Five words to compare the key by, aloud.

        They take some 50 ms for each key that was not asked for before.
        """
        return _words(self.key)


class TrustService:
    """Use cases of keys: compare, accept, enrol as a coordinator's, forget."""

    def __init__(self, work: Work, files: SessionFiles, copies: SafetyCopies) -> None:
        self._work = work
        self._files = files
        self._copies = copies

    @property
    def recipient(self) -> str:
        """What others encrypt files for this installation with (``age1…``)."""
        return self._files.recipient

    def keys(self) -> tuple[KnownKey, ...]:
        """Return the own key and those of other installations, the last met first."""
        with self._work.store.read() as reader:
            return tuple(map(self._known, _met(reader, self._files)))

    def find(self, name: str) -> KnownKey:
        """Return the key that a text names: a beginning of it, its device, or its five words.

        Raises:
            WmtError: ``KEY_NOT_FOUND``, ``AMBIGUOUS``.
        """
        wanted = " ".join(name.lower().split())
        with self._work.store.read() as reader:
            signers = _met(reader, self._files)
        fitting = [
            each
            for each in signers
            if wanted and (each.key.startswith(wanted) or each.device.lower() == wanted)
        ]
        found = [self._known(each) for each in fitting or signers]
        if not fitting:
            found = [each for each in found if " ".join(each.words) == wanted]
        if len(found) > 1:
            raise WmtError(Code.AMBIGUOUS, name=name, count=len(found))
        if not found:
            raise WmtError(Code.KEY_NOT_FOUND, name=name)
        return found[0]

    def accept(self, key: str, device: str = "") -> KnownKey:
        """Believe that a key is who it says: its files go in, its sealed urns are counted.

        Args:
            device: What its installation calls itself, for a key that no merge has brought yet.

        Raises:
            WmtError: ``KEY_NOT_FOUND``.
        """
        return self._set(key, device, Standing.ACCEPTED)

    def enrol(self, key: str, device: str = "") -> KnownKey:
        """Let a key redact texts too: it is a coordinator's. The own key can be enrolled as well.

        What it asked to be erased is erased now, and copies made before merges go with it.

        Raises:
            WmtError: ``KEY_NOT_FOUND``.
        """
        return self._set(key, device, Standing.ENROLLED)

    def forget(self, key: str) -> KnownKey:
        """Take back what was answered about a key: it is as if it was met just now.

        Raises:
            WmtError: ``KEY_NOT_FOUND``.
        """
        return self._set(key, "", Standing.NEW)

    def _set(self, key: str, device: str, standing: Standing) -> KnownKey:
        with self._work.store.write() as writer:
            signers = {each.key: each for each in _met(writer, self._files)}
            if key not in signers and not device:
                raise WmtError(Code.KEY_NOT_FOUND, name=key)
            signer = signers.pop(key, Signer(key, device, Standing.NEW, writer.now()))
            if standing is Standing.NEW:
                # Nobody forgets who they are themselves.
                own = key == self._files.key
                standing = (
                    Standing.ACCEPTED if own else first_standing(signer.device, signers.values())
                )
            erased = writer.set_standing(key, signer.device, standing)
            signers = {each.key: each for each in _met(writer, self._files)}
            arenas = tuple(sorted(each.id for each in writer.arenas()))
        copies = self._copies.forget_erased() if erased else ()
        # Other votes count now, and what a coordinator erased is gone.
        self._work.bus.publish(Reloaded(arenas))
        return replace(self._known(signers[key]), copies=copies)

    def _known(self, signer: Signer) -> KnownKey:
        own = signer.key == self._files.key
        return KnownKey(signer.key, signer.device, signer.standing, signer.minute, own)


def standing_of(reader: Reader, session: SessionFile, files: SessionFiles) -> Standing:
    """Return how far the key that signed a file is trusted here."""
    if not session.key:
        return Standing.UNSIGNED
    signers = _met(reader, files)
    known = next((each for each in signers if each.key == session.key), None)
    return known.standing if known else first_standing(session.device, signers)


def judge(writer: Writer, session: SessionFile, files: SessionFiles) -> Standing:
    """Return how far a file's key is trusted, and remember a key that was not met before."""
    standing = standing_of(writer, session, files)
    if standing in {Standing.NEW, Standing.CHANGED} and not any(
        each.key == session.key for each in writer.signers()
    ):
        writer.set_standing(session.key, session.device, standing)
    return standing


def changed_key(reader: Reader, session: SessionFile, files: SessionFiles) -> WmtError:
    """Return the refusal of a file whose device is known with another key."""
    known = _of_device(session.device, _met(reader, files))
    return WmtError(
        Code.SESSION_KEY_CHANGED,
        file=session.name,
        device=session.device,
        words=" ".join(session.words),
        known=" ".join(_words(known[0].key)) if known else "–",
    )


def _met(reader: Reader, files: SessionFiles) -> list[Signer]:
    """Return every key that this database has met, the own one first.

    That a key is this installation's is never stored: others may use the same database.
    """
    met = {each.key: each for each in reader.signers()}
    own = met.pop(files.key, Signer(files.key, files.device, Standing.OWN, 0))
    if own.standing is not Standing.ENROLLED:
        own = replace(own, standing=Standing.OWN)
    return [own, *met.values()]


def first_standing(device: str, others: Iterable[Signer]) -> Standing:
    """Return the standing of a key nobody has answered for, beside the other keys."""
    return Standing.CHANGED if _of_device(device, others) else Standing.NEW


def _of_device(device: str, signers: Iterable[Signer]) -> list[Signer]:
    """Return the keys that a device is known by."""
    return [
        each
        for each in signers
        if device and each.device == device and each.standing is not Standing.CHANGED
    ]


def _words(key: str) -> tuple[str, ...]:
    return comparison_words(bytes.fromhex(key))
