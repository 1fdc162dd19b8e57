"""Throws damaged and invented session files at a laptop, and looks whether it minds.

    python tools/fuzz.py [--inputs 100000] [--seed 1] [--first 0]

Every input is a file of tests/corpus/ that was changed in one of several depths: its bytes, a member
inside a sound ZIP, the manifest behind a right signature, lines or single JSON values of a stream
behind right hashes, the structure of the ZIP, or an encrypted file. A laptop that knows the whole
corpus previews it, which verifies the file, merges it and rolls back. Each input must end within a
second in a verdict with a typed error or none, and nothing on the laptop may change. An input that
does not is named by its number; ``--first N --inputs 1`` repeats it.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.corpus import CORPUS, PASSPHRASE
from tools.fuzz_inputs import DEPTHS, DEVICE, KEY, age
from wmt_desktop.app.container import build_services
from wmt_desktop.app.paths import Folders
from wmt_desktop.domain.errors import Code
from wmt_desktop.exchange.encryption import encrypt_for
from wmt_desktop.services.services import Services

PATIENCE = 1.0
"""Seconds of computing that one input may take."""


def main() -> None:
    """Run as many inputs as asked for and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        fuzz = Fuzz(laptop(Path(folder) / "laptop"), Path(folder))
        numbers = range(options.first, options.first + options.inputs)
        for done, number in enumerate(numbers, start=1):
            fuzz.run(options.seed, number)
            if done % 5_000 == 0:
                fuzz.check_state()
                print(f"{done:,} inputs, the slowest {fuzz.slowest:.3f} s", flush=True)
        fuzz.check_state()
    for (depth, outcome), count in sorted(fuzz.outcomes.items()):
        print(f"{depth:22} {outcome:32} {count:8,}")
    print(f"{options.inputs:,} inputs, the slowest {fuzz.slowest:.3f} s: {fuzz.slowest_input}")


def laptop(folder: Path) -> Services:
    """Return a laptop that knows the corpus and believes the key that signs the inputs."""
    folder.mkdir()
    services = build_services(
        str(folder / "arenas.db"), Folders(folder, folder / "config", folder / "log")
    )
    services.sessions.merge(sorted(CORPUS.glob("*/*.wmta")))
    services.trust.accept(KEY.public_key().public_bytes_raw().hex(), DEVICE)
    return services


class Fuzz:
    """Runs inputs against a laptop.

    Attributes:
        outcomes: How many inputs of a depth ended how.
        slowest: Seconds of computing of the slowest input.
        slowest_input: Its number.
    """

    def __init__(self, target: Services, folder: Path) -> None:
        self.outcomes: Counter[tuple[str, str]] = Counter()
        self.slowest = 0.0
        self.slowest_input = 0
        self._laptop = target
        self._path = folder / "input.wmta"
        recipient = target.trust.recipient
        plain = [path.read_bytes() for path in sorted(CORPUS.glob("*/*.wmta"))]
        locked = [path.read_bytes() for path in sorted(CORPUS.glob("*/*.age"))]
        self._seeds = plain
        self._locked = [*locked, encrypt_for(plain[0], [recipient])]
        self._state = self._look()

    def run(self, seed: int, number: int) -> None:
        """Run one input.

        Raises:
            AssertionError: It was too slow, or ended in an error without a code of its own.
        """
        chance = Random(f"{seed}:{number}")
        depth = chance.choice(DEPTHS)
        content = chance.choice(self._locked if depth is age else self._seeds)
        self._path.write_bytes(depth(chance, content))
        started = time.process_time()
        try:
            (verdict,) = self._laptop.sessions.preview([self._path], PASSPHRASE)
        except Exception as error:
            raise AssertionError(f"input {number} of seed {seed}: {error!r}") from error
        seconds = time.process_time() - started
        outcome = str(verdict.error.code) if verdict.error else verdict.status
        self.outcomes[depth.__name__, outcome] += 1
        if seconds > self.slowest:
            self.slowest, self.slowest_input = seconds, number
        assert seconds < PATIENCE, f"input {number} of seed {seed} took {seconds:.1f} s"
        assert not verdict.error or outcome.startswith(EXPECTED), (number, outcome)

    def check_state(self) -> None:
        """Look whether everything on the laptop is as before.

        Raises:
            AssertionError: It is not.
        """
        assert self._look() == self._state, "something changed"

    def _look(self) -> tuple[object, ...]:
        sessions = self._laptop.sessions
        with self._laptop.store.read() as reader:
            entries = reader.entry_count()
        return sessions.digest(), entries, sessions.merges(), self._laptop.trust.keys()


EXPECTED = ("session-", Code.NOT_A_SESSION_FILE)


if __name__ == "__main__":
    main()
