"""The comparison of laptops with what they must know has teeth: plausible faults do not get past it.

Each mutant is one of the program's own functions with a line changed, put in its place while a
scene is played.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
import textwrap
from dataclasses import dataclass
from typing import Any

import pytest

from tests.merging.conftest import NewWorld
from tests.merging.scripts import SCENES


@dataclass(frozen=True)
class Mutant:
    """A fault.

    Attributes:
        function: Module within ``wmt_desktop`` and function or ``Class.method``.
        scene: Where it shows.
    """

    name: str
    function: str
    before: str
    after: str
    scene: str


MUTANTS = [
    Mutant(
        "the one that arrived last wins",
        "domain.state:_latest",
        "winner = max(changes, key=lambda change: change.stamp)",
        "winner = changes[-1]",
        "in_any_order",
    ),
    Mutant(
        "the one by the later clock on the wall wins over an answer",
        "storage.writing:SqlWriter.append",
        "max((each.clock for each in branches), default=0)",
        "own.clock",
        "answer",
    ),
    Mutant(
        "what the writer knew is forgotten",
        "domain.streams:Log._read_knowledge",
        "if header.seen:",
        "if False:",
        "answer",
    ),
    Mutant(
        "only what holds stands, so nothing is a conflict",
        "domain.log:heads",
        "return tuple(sorted(standing, key=lambda change: change.stamp, reverse=True))",
        "return tuple(sorted(standing, key=lambda change: change.stamp)[-1:])",
        "in_any_order",
    ),
    Mutant(
        "what was superseded stands",
        "domain.log:heads",
        "if not any(other is not change and other.knew_of(change) for other in last.values())",
        "if change",
        "settled",
    ),
    Mutant(
        "an edit of another field settles the conflict",
        "storage.projecting:apply",
        "AND field = ?",
        "AND field <> ?",
        "settled",
    ),
    Mutant(
        "a conflict is dropped by the next merge",
        "storage.projecting:project",
        'sql.executemany("DELETE FROM conflict WHERE arena = ? AND entity = ?", stale)',
        'known = set(sql.execute("SELECT entity, field, arena FROM conflict").fetchall())\n'
        '    sql.executemany("DELETE FROM conflict WHERE arena = ? AND entity = ?", stale)\n'
        "    conflicts = [each for each in conflicts if each not in known]",
        "settled",
    ),
    Mutant(
        "what others wrote of a thing is not weighed",
        "domain.streams:Log.apart",
        "shared.update(each.entity for each in self._found[line.name][1])",
        "shared.update()",
        "in_any_order",
    ),
    Mutant(
        "what others wrote of a thing in the same file is not weighed",
        "domain.streams:Log.apart",
        "shared |= seen & here",
        "shared |= set()",
        "in_one_file",
    ),
    Mutant(
        "what came in simply holds",
        "domain.streams:Log.apart",
        "shared.intersection_update(among)",
        "shared.difference_update(among)",
        "in_one_file",
    ),
    Mutant(
        "what the rest of a stream says stands for all of it",
        "storage.segments:_line",
        "if known and (known.first.number, known.last.number) != (branch.start + 1, branch.number):",
        "if False:",
        "answer",
    ),
    Mutant(
        "only what the first stream of a file names is brought up to date",
        "storage.merging:Merging._project",
        "for each in added for here in each.summary.things.values()",
        "for each in added[:1] for here in each.summary.things.values()",
        "answer_by_way_of_a_copy",
    ),
    Mutant(
        "delete wins over a concurrent edit",
        "domain.state:_deleted",
        "    if not restores:\n        restores = [",
        "    if not restores:\n        return True, ()\n        restores = [",
        "edit_against_delete",
    ),
    Mutant(
        "an edit wins over a delete that knew it",
        "domain.state:_deleted",
        "if not any(edit.knew_of(delete) or delete.knew_of(edit) for delete in deletes)",
        "if not any(edit.knew_of(delete) for delete in deletes)",
        "edit_against_delete",
    ),
    Mutant(
        "an undone choice stays settled",
        "domain.streams:Log._standing",
        "if not unsettled:",
        "if True:",
        "unsettled",
    ),
    Mutant(
        "a choice that is done again does not settle",
        "domain.streams:Log._taken_back",
        "if settled in undone:",
        "if False:",
        "unsettled",
    ),
    Mutant(
        "undo overwrites others",
        "services.history:_inverse",
        "if _present(reader, entity, name, changes) != operation[4]:",
        "if False:",
        "undone_over_others",
    ),
    Mutant(
        "redo deletes what somebody else has brought back",
        "services.history:_present",
        'if name == "deleted" else None',
        "if False else None",
        "redone_delete",
    ),
    Mutant(
        "the other continuation of a stream is dropped",
        "storage.merging:Merging._place_in",
        "    if shared == stream.count:\n",
        "    return family[0], stream.count\n    if shared == stream.count:\n",
        "copied_laptop",
    ),
    Mutant(
        "a continuation does not know its beginning",
        "domain.streams:Log._horizon",
        "line = self._by_name.get(line.parent)",
        "line = None",
        "answer_by_way_of_a_copy",
    ),
    Mutant(
        "one continuation is left out of the export",
        "storage.reading:SqlReader.streams",
        "if each.number > each.start]",
        "if each.number > each.start and each.parent is None]",
        "restored_backup",
    ),
    Mutant(
        "entries are taken in without what they build on",
        "storage.merging:Merging._require_dependencies",
        "if missing:",
        "if False:",
        "foundation_missing",
    ),
    Mutant(
        "papers of copies are added up",
        "storage.sealed:_urn",
        "len(ballots) + uncast,",
        "sum(issued for issued, _ in papers.values()),",
        "open_urn_copied",
    ),
    Mutant(
        "a ballot that two laptops sealed counts twice",
        "services.counting:_sealed",
        "return {ballot: dots for urn in urns for ballot, dots in urn.ballots}",
        "return {f'{ballot}{urn.stream}': dots for urn in urns for ballot, dots in urn.ballots}",
        "open_database_copied",
    ),
    Mutant(
        "the second urn of a stream is left out",
        "storage.projecting:project_urns",
        'if operation[0] != "urn":',
        'if operation[0] != "urn" or sql.execute("SELECT 1 FROM urn").fetchone():',
        "open_urn_copied",
    ),
    Mutant(
        "ballots that lie here when a copy closes the vote are lost",
        "services.laptops:left_over",
        "    if round_.stage",
        "    return False\n    if round_.stage",
        "closed_elsewhere",
    ),
    Mutant(
        "a vote goes back to an earlier stage",
        "domain.state:resolve",
        'elif kind == "round" and name == "stage":',
        "elif False:",
        "cancelled_and_closed",
    ),
    Mutant(
        "the urn of a stranger is counted",
        "services.counting:counted_urns",
        "urn.standing in COUNTED and ",
        "",
        "stranger_votes",
    ),
    Mutant(
        "passing a file on makes its ballots one's own",
        "storage.merging:Merging._vouch",
        "if key == self._who.public_key.hex():",
        "if False:",
        "stranger_votes",
    ),
    Mutant(
        "ballots are sealed in another order than that of their random ids",
        "services.counting:seal",
        "sorted(urn.ballots)",
        "sorted(urn.ballots, reverse=True)",
        "open_urn_copied",
    ),
    Mutant(
        "the erasure of a stranger is honoured",
        "storage.redacting:_authorised",
        '"WHERE r.arena = ? AND k.standing = ?"',
        '"WHERE r.arena = ? AND k.standing <> ? || 0"',
        "erased",
    ),
    Mutant(
        "an erased text stays in the file",
        "storage.store:SqlStore.write",
        "if writer.erased:",
        "if False:",
        "erased",
    ),
    Mutant(
        "what a stranger left out is not filled again",
        "storage.redacting:fill_holes",
        "    if filled:\n",
        "    if False:\n",
        "blanked",
    ),
    Mutant(
        "what copies share is not filled again",
        "storage.merging:Merging._fill",
        "if branch.parent is None:",
        "if True:",
        "blanked_copy",
    ),
    Mutant(
        "a merge that was taken out leaves its mark on the stream it continued",
        "storage.reverting:_step_back",
        "if last is not None and last[0] < branch.number:",
        "if False:",
        "taken_back",
    ),
]


def put_in_place(mutant: Mutant, monkeypatch: pytest.MonkeyPatch) -> None:
    """Compile a function with a line changed, and let it be found wherever the old one was."""
    for layer in ("domain", "services", "storage"):
        # A module that is loaded while a mutant is in place would keep it.
        package = importlib.import_module(f"wmt_desktop.{layer}")
        for each in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(each.name)
    module_name, _, path = mutant.function.partition(":")
    module = importlib.import_module(f"wmt_desktop.{module_name}")
    *owners, name = path.split(".")
    owner: Any = getattr(module, owners[0]) if owners else module
    original = getattr(owner, name)
    source = textwrap.dedent(inspect.getsource(original))
    assert source.count(mutant.before) == 1, f"{mutant.name}: the source has changed"
    source = source.replace(mutant.before, mutant.after)
    found: dict[str, Any] = {}
    # With the annotations as they were written, and with the names of the module.
    exec(
        compile("from __future__ import annotations\n" + source, "mutant", "exec"),
        vars(module),
        found,
    )
    monkeypatch.setattr(owner, name, found[name])
    for other in list(sys.modules.values()):
        ours = getattr(other, "__name__", "").startswith("wmt_desktop")
        if ours and vars(other).get(name) is original:
            monkeypatch.setattr(other, name, found[name])


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_mutant_is_caught(
    mutant: Mutant, new_world: NewWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_place(mutant, monkeypatch)
    with pytest.raises(Exception) as caught:  # noqa: PT011  (a fault may also end in a crash)
        SCENES[mutant.scene](new_world)
    assert not isinstance(caught.value, ImportError)
