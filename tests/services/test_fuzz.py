"""A short run of ``tools/fuzz.py``; the long one is started by hand."""

from __future__ import annotations

import random
from pathlib import Path

from tools.fuzz import Fuzz, laptop

INPUTS = 250


def test_no_file_does_harm(tmp_path: Path) -> None:
    fuzz = Fuzz(laptop(tmp_path / "laptop"), tmp_path)
    # Other inputs in every run; an error names the seed and the input.
    seed = random.randrange(10**9)
    for number in range(INPUTS):
        fuzz.run(seed, number)
    fuzz.check_state()
    assert fuzz.outcomes.total() == INPUTS
