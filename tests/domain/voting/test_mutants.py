"""The comparison with the slow rules has teeth: plausible mistakes do not get past it.

Each mutant is the product's own source with one line changed.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import ModuleType

import pytest

from tests.domain.voting import slow_rules
from tests.domain.voting.elections import small_election
from tests.domain.voting.slow_rules import slow_select
from wmt_desktop.domain import voting
from wmt_desktop.domain.voting.rules import select

SOURCE = Path(voting.__path__[0])


@dataclass(frozen=True)
class Mutant:
    name: str
    module: str
    before: str
    after: str
    rule: str


MUTANTS = [
    Mutant(
        "wrong tie order: dearest first",
        "ties",
        "project.cost,\n",
        "-project.cost,\n",
        "greedy",
    ),
    Mutant(
        "wrong tie order: fewest dots first",
        "ties",
        "-election.totals[project.id],",
        "election.totals[project.id],",
        "equal-shares",
    ),
    Mutant(
        "lot forgotten",
        "ties",
        "number.get(project.id, len(number)),",
        "0,",
        "greedy",
    ),
    Mutant(
        "completion forgotten",
        "rules",
        'if rule == "fair-shares" or rule.endswith(FILL):',
        'if rule == "fair-shares":',
        "equal-shares+greedy",
    ),
    Mutant(
        "ideas without a dot funded",
        "election",
        "for project, dots in self.totals.items() if dots)",
        "for project, dots in self.totals.items())",
        "greedy",
    ),
    Mutant(
        "stop at the first that does not fit",
        "greedy",
        "account.refuse(project, Outcome.DOES_NOT_FIT)",
        "return",
        "greedy",
    ),
    Mutant(
        "nobody may run short",
        "equal_shares",
        "            units, parts, rich = unpaid, weight, still_rich",
        "            return None",
        "equal-shares",
    ),
    Mutant(
        "a voter with just enough counts as short",
        "equal_shares",
        "short = (units * dots - 1) // parts",
        "short = (units * dots) // parts",
        "equal-shares",
    ),
    Mutant(
        "utilities swapped",
        "equal_shares",
        "worth = method.unit if method.per_cost",
        "worth = method.unit if not method.per_cost",
        "equal-shares-dots",
    ),
    Mutant(
        "blank ballots hold a share",
        "election",
        "return sum(map(bool, self.ballots))",
        "return len(self.ballots)",
        "equal-shares",
    ),
    Mutant(
        "dots ignored",
        "election",
        "                totals[project] += dots\n",
        "                totals[project] += dots > 0\n",
        "greedy",
    ),
    Mutant(
        "raising stops before the last outcome that fits",
        "fair_shares",
        "        raised, last = following, outcome",
        "        return raised, last",
        "fair-shares-unfilled",
    ),
    Mutant(
        "limit ignored",
        "selection",
        "return self.limit is not None and len(self.selected) >= self.limit",
        "return False",
        "greedy",
    ),
]


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Callable[[Mutant | None], ModuleType]]:
    """Return a function that makes a copy of the rules, mutated or not, importable."""
    sys.path.insert(0, str(tmp_path))

    def copy(mutant: Mutant | None) -> ModuleType:
        package = tmp_path / "mutated"
        package.mkdir()
        for source in SOURCE.glob("*.py"):
            text = source.read_text(encoding="utf-8")
            if mutant is not None and source.stem == mutant.module:
                assert text.count(mutant.before) == 1, f"{mutant.name}: the source has changed"
                text = text.replace(mutant.before, mutant.after)
            text = text.replace("wmt_desktop.domain.voting.", "mutated.")
            (package / source.name).write_text(text, encoding="utf-8")
        importlib.invalidate_caches()
        return importlib.import_module("mutated.rules")

    yield copy
    sys.path.remove(str(tmp_path))
    for name in [name for name in sys.modules if name.split(".")[0] == "mutated"]:
        del sys.modules[name]


def differs(rules: ModuleType, rule: str, elections: int) -> bool:
    """Whether a copy of the rules selects anything else than the slow rules do."""
    election_module = importlib.import_module("mutated.election")
    for seed in range(elections):
        random = Random(seed)
        limit = random.choice([None, None, None, 1, 2])
        plain = small_election(random)
        election = election_module.Election(plain.projects, plain.ballots, plain.budget)
        found = rules.select(election, rule, limit=limit, lot_order="fbdeca")
        if list(found.selected) != slow_select(plain, rule, "recommended", limit, "fbdeca"):
            return True
    return False


def test_an_unchanged_copy_agrees(build: Callable[[Mutant | None], ModuleType]) -> None:
    rules = build(None)
    assert not any(differs(rules, rule, 25) for rule in sorted({each.rule for each in MUTANTS}))


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_mutant_is_caught(mutant: Mutant, build: Callable[[Mutant | None], ModuleType]) -> None:
    assert differs(build(mutant), mutant.rule, 1000)


@pytest.mark.parametrize("rule", ["greedy", "greedy-value", "equal-shares", "equal-shares-dots"])
def test_floats_are_caught(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The slow rules, counting in floats, differ from the product; exact, they agree."""
    monkeypatch.setattr(slow_rules, "Fraction", float)
    elections = [small_election(Random(seed)) for seed in range(500)]
    wrong = [
        election
        for election in elections
        if list(select(election, rule).selected) != slow_select(election, rule)
    ]
    monkeypatch.undo()
    assert wrong
    assert all(list(select(each, rule).selected) == slow_select(each, rule) for each in wrong)
