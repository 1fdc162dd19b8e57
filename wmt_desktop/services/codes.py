"""Printed voting codes: one vote each, and no link from a code to a ballot."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import scrypt
from pathlib import Path
from random import Random, SystemRandom
from typing import Protocol

from wmt_desktop.domain.arena import Arena
from wmt_desktop.domain.errors import Code, WmtError
from wmt_desktop.domain.ids import id_of
from wmt_desktop.domain.log import Operation
from wmt_desktop.domain.rounds import Channel, ChannelKind, Round
from wmt_desktop.domain.text import plain
from wmt_desktop.services.laptops import require_home
from wmt_desktop.services.lookup import existing_arena, existing_round
from wmt_desktop.services.operations import create
from wmt_desktop.services.ports import Reader, Translate, Urns, Wordings, Writer
from wmt_desktop.services.work import Work

WORDS = 3
LETTERS = 3
"""Letters that tell the words of a list apart; the rest helps only to read it."""
NUMBERS = range(10, 100)
MOST_CODES = 1_000

_PARTS = re.compile(r"[^\W\d_]+|\d+")
# 16 MiB and some 50 ms per try, as for the PIN: a code has 30 bits, and a list of slow hashes that
# went to another laptop with an open vote costs years to guess through.
_COST, _BLOCK, _LANES = 2**14, 8, 1
_MEMORY = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class HandOutCodes:
    """Make codes for so many people; those made before stay good."""

    round: str
    count: int


@dataclass(frozen=True, slots=True)
class CodeCount:
    """How many codes of a vote there are, and with how many somebody voted, as known here."""

    issued: int
    used: int


@dataclass(frozen=True, slots=True)
class CodeSheet:
    """What is printed: one slip for each code.

    Attributes:
        codes: As people read them aloud (``acorn river tower 47``).
    """

    arena: Arena
    round: Round
    codes: tuple[str, ...]


class CodeSheets(Protocol):
    """Prints slips with codes."""

    def write_codes(self, sheet: CodeSheet, path: Path, translate: Translate) -> None:
        """Write a ``.pdf`` whole or not at all.

        Raises:
            WmtError: ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """


class CodeService:
    """Use cases of voting codes.

    A code is kept as a slow hash with the round as salt, and nowhere in words: the sheet is the
    only copy.
    """

    def __init__(
        self, work: Work, urns: Urns, words: Path, sheets: CodeSheets, wordings: Wordings
    ) -> None:
        """Create the service.

        Args:
            words: Folder with a list of words for each language, ``en.txt``.
        """
        self._work = work
        self._urns = urns
        self._words = words
        self._sheets = sheets
        self._wordings = wordings

    def count(self, round_id: str) -> CodeCount:
        """Return how many codes there are and how many were used.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``.
        """
        with self._work.store.read() as reader:
            known = known_codes(reader, self._urns, existing_round(reader, round_id))
        return CodeCount(len(known), sum(known.values()))

    def check(self, round_id: str, typed: str) -> str:
        """Return the slow hash, in hex, of a code with which one may vote now; takes some 50 ms.

        Case, accents, signs and all letters of a word behind the third make no difference.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_WITHOUT_CODES``, ``CODE_UNKNOWN``,
                ``CODE_USED``.
        """
        with self._work.store.read() as reader:
            round_ = existing_round(reader, round_id)
            if not round_.codes:
                raise WmtError(Code.ROUND_WITHOUT_CODES)
            known = known_codes(reader, self._urns, round_)
        code = slow_hash(typed, round_id)
        require_usable(code, known)
        return code

    def hand_out(self, command: HandOutCodes) -> tuple[str, ...]:
        """Make codes and return them; they can be printed now and never again.

        Raises:
            WmtError: ``ROUND_NOT_FOUND``, ``ROUND_NOT_OPEN``, ``ROUND_ELSEWHERE``,
                ``ROUND_WITHOUT_CODES``, ``NUMBER_INVALID``.
        """
        fresh = self._made(command)
        self._keep(command.round, fresh)
        return tuple(sorted(fresh.values()))

    def _made(self, command: HandOutCodes) -> dict[str, str]:
        """Return new codes by slow hash; nothing is kept of them yet."""
        with self._work.store.read() as reader:
            round_ = existing_round(reader, command.round)
            require_home(reader, round_)
            language = existing_arena(reader, round_.arena).language
            present = known_codes(reader, self._urns, round_)
        if not round_.codes:
            raise WmtError(Code.ROUND_WITHOUT_CODES)
        if not 1 <= command.count <= MOST_CODES - len(present):
            raise WmtError(Code.NUMBER_INVALID, value=command.count)
        words = word_list(self._words, language)
        return new_codes(words, command.count, round_.id, present, SystemRandom())

    def _keep(self, round_id: str, fresh: Mapping[str, str]) -> None:
        """Let people vote with new codes."""
        with self._work.change_round(round_id) as (writer, now):
            require_home(writer, now)
            if now.laptops > 1:
                # The other laptops learn with the open vote which codes are good.
                writer.append(now.arena, "round.codes", self._shared(writer, now, fresh))
            # Last: where the log has no room, no code is left that is on no sheet.
            self._urns.add_codes(now.id, sorted(fresh))

    def _shared(self, writer: Writer, round_: Round, fresh: Mapping[str, str]) -> list[Operation]:
        """Return the operations that tell other laptops the codes, sorted."""
        codes = {*self._urns.codes(round_.id), *fresh}
        stream = writer.own_stream(round_.arena)
        channel = Channel(
            id_of("channel", round_.id, stream, str(ChannelKind.KIOSK)),
            round_.arena,
            round_.id,
            stream,
            codes=dict.fromkeys(sorted(codes), False),
        )
        return create(channel)

    def print(self, command: HandOutCodes, path: Path, language: str = "") -> CodeSheet:
        """Make codes and write the sheet with their slips, both or neither.

        Raises:
            WmtError: As ``hand_out``; ``FILE_EXISTS``, as it may be the only copy of other codes;
                ``FILE_TYPE_UNKNOWN``, ``FILE_UNWRITABLE``, ``DISK_FULL``.
        """
        if path.exists():
            raise WmtError(Code.FILE_EXISTS, file=path.name)
        fresh = self._made(command)
        with self._work.store.read() as reader:
            round_ = existing_round(reader, command.round)
            arena = existing_arena(reader, round_.arena)
        sheet = CodeSheet(arena, round_, tuple(sorted(fresh.values())))
        self._sheets.write_codes(sheet, path, self._wordings(language or arena.language))
        try:
            self._keep(round_.id, fresh)
        except WmtError:
            # Nobody could vote with what stands on it.
            path.unlink()
            raise
        return sheet


def known_codes(reader: Reader, urns: Urns, round_: Round) -> dict[str, bool]:
    """Return whether each code of a round was used, as far as this laptop knows, by slow hash."""
    known = urns.codes(round_.id)
    told = [code for each in reader.channels(round_.id) for code in each.codes.items()]
    if not told and not reader.owns(round_.home):
        # The vote came with a key that nobody accepted yet, and so did its codes. That one was
        # used counts only where it can be believed.
        told = [
            (code, False)
            for each in reader.listed(Channel, round_.arena)
            if each.round == round_.id and not each.deleted
            for code in each.codes
        ]
    for code, used in told:
        known[code] = used or known.get(code, False)
    return known


def require_usable(code: str, known: Mapping[str, bool]) -> None:
    """Refuse a code that is not of this vote, or with which somebody voted.

    Raises:
        WmtError: ``CODE_NEEDED``, ``CODE_UNKNOWN``, ``CODE_USED``.
    """
    if not code:
        raise WmtError(Code.CODE_NEEDED)
    if code not in known:
        raise WmtError(Code.CODE_UNKNOWN)
    if known[code]:
        raise WmtError(Code.CODE_USED)


def new_codes(
    words: Sequence[str], count: int, round_id: str, present: Collection[str], random: Random
) -> dict[str, str]:
    """Return exactly so many codes that a round does not have yet, by slow hash."""
    made: dict[str, str] = {}
    while len(made) < count:
        for code in draw_codes(words, count - len(made), random):
            hashed = slow_hash(code, round_id)
            if hashed not in present:
                made[hashed] = code
    return made


def draw_codes(words: Sequence[str], count: int, random: Random) -> tuple[str, ...]:
    """Return different codes: three words that differ, and a number of two digits."""
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        drawn[" ".join((*random.sample(words, WORDS), str(random.choice(NUMBERS))))] = None
    return tuple(drawn)


@lru_cache(maxsize=8)
def word_list(folder: Path, language: str) -> tuple[str, ...]:
    """Return the words of a language; of English where there are none."""
    path = folder / f"{language}.txt"
    if not path.is_file():
        path = folder / "en.txt"
    return tuple(path.read_text("utf-8").split())


def slow_hash(typed: str, round_id: str) -> str:
    """Return the slow hash of a code in hex: the same however it was typed."""
    parts = _PARTS.findall(plain(typed))
    canonical = " ".join(part if part.isdigit() else part[:LETTERS] for part in parts)
    return scrypt(
        canonical.encode(),
        salt=round_id.encode(),
        n=_COST,
        r=_BLOCK,
        p=_LANES,
        maxmem=_MEMORY,
        dklen=32,
    ).hex()
