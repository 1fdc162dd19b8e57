"""What people read instead of keys: every key has a name of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

import pytest

from wmt_desktop.domain import countries
from wmt_desktop.domain.arena import LANGUAGES, TEMPLATES, Stage, Theme
from wmt_desktop.domain.initiatives import Status
from wmt_desktop.domain.rounds import RoundStage, TieRule
from wmt_desktop.domain.trust import Standing
from wmt_desktop.domain.voting.rules import RULES
from wmt_desktop.domain.voting.selection import Outcome
from wmt_desktop.services import arena_names, names
from wmt_desktop.services.counting import SealedUrn
from wmt_desktop.services.country_names import country_name
from wmt_desktop.services.packaged import TRANSLATIONS
from wmt_desktop.services.ports import Translate
from wmt_desktop.services.records import Conflict, ConflictVersion
from wmt_desktop.services.wording import Wording

SERVICES = Path(__file__).parents[2] / "wmt_desktop" / "services"
ENGLISH = Wording("en", TRANSLATIONS)


HOUR, DAY, YEAR = 60, 24 * 60, 525_960


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (119, "119 minutes"),
        (47 * HOUR + 59, "47 hours"),
        (2 * DAY, "2 days"),
        (59 * DAY, "59 days"),
        (61 * DAY, "2 months"),
        (2 * YEAR - DAY, "23 months"),
        (2 * YEAR, "2 years"),
        (74 * YEAR, "74 years"),
    ],
)
def test_a_span_is_told_in_a_unit_that_fits(minutes: int, words: str) -> None:
    assert names.span_name(minutes, ENGLISH) == words


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        (Stage, arena_names.stage_name),
        (Theme, arena_names.theme_name),
        (RoundStage, names.round_stage_name),
        (TieRule, names.tie_rule_name),
        (Status, names.status_name),
        (Outcome, names.outcome_name),
        (Standing, names.standing_name),
        ((*RULES, "manual"), names.rule_name),
        ([each.name for each in TEMPLATES], arena_names.template_name),
    ],
)
def test_every_key_has_a_name_of_its_own(keys: type[StrEnum], name: object) -> None:
    assert callable(name)
    said = [name(key, ENGLISH) for key in keys]
    assert len(set(said)) == len(said)
    assert not set(said) & {str(key) for key in keys}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name_in_every_language(language: str) -> None:
    said = {code: country_name(code, language) for code in countries.ALL}
    assert len(set(said.values())) == len(said)
    assert all(name and name != code for code, name in said.items())
    assert countries.ALL.issuperset(countries.EEA)
    swedish = {"en": "Sweden", "nb": "Sverige", "sv": "Sverige", "lv": "Zviedrija"}
    assert said["SE"] == swedish.get(language, said["SE"])


def test_the_vision_carries_its_year() -> None:
    assert arena_names.stage_name(Stage.VISION, ENGLISH, 2035) == "Vision 2035"


def test_what_has_no_name_keeps_its_key() -> None:
    assert country_name("xy", "lv") == "xy"
    for name in (names.rule_name, arena_names.template_name, names.check_name):
        assert name("xy", ENGLISH) == "xy"
    assert names.action_name("note.dance", 1, ENGLISH) == "note.dance"


def actions() -> set[str]:
    """Return every action that the services write into the log."""
    texts = (path.read_text("utf-8") for path in SERVICES.glob("*.py"))
    return {
        action
        for text in texts
        for action in re.findall(
            r'"((?:arena|note|cluster|round|initiative|decision|conflict|text)\.\w+)"', text
        )
    }


def test_every_step_has_a_name_for_undo_and_history() -> None:
    found = actions()
    assert {"note.add", "round.import", "conflict.choose"} <= found
    unnamed = {each for each in found if names.action_name(each, 2, ENGLISH) == each}
    assert not unnamed


@pytest.mark.parametrize(
    ("count", "said"), [(0, "new cluster"), (1, "group 1 note"), (3, "group 3 notes")]
)
def test_grouping_is_named_by_its_notes(count: int, said: str) -> None:
    assert names.action_name("cluster.new", count, ENGLISH) == said


def test_a_conflict_says_why_a_version_holds() -> None:
    def reason(
        field: str, *, kept: bool, kind: str = "note:1", translate: Translate = ENGLISH
    ) -> str:
        versions = (
            ConflictVersion("a", "A", 1, kept=kept),
            ConflictVersion("b", "B", 1, kept=False),
        )
        return names.conflict_reason(Conflict("1", "arena", kind, field, versions), translate)

    said = [
        reason("text", kept=True),
        reason("deleted", kept=True),
        reason("ballot", kept=False),
        reason("dots", kept=True, kind="round:1"),
    ]
    assert len(set(said)) == 4


@pytest.mark.parametrize("excluded", [True, False])
@pytest.mark.parametrize("standing", list(Standing))
def test_an_urn_that_is_not_counted_says_so(standing: Standing, *, excluded: bool) -> None:
    urn = SealedUrn("1", "Laptop 3", 7, 0, standing, excluded)
    said = names.uncounted_urn(urn, ENGLISH)
    assert "7 ballots sealed by Laptop 3 are not counted" in said
    assert ("excluded" in said) is excluded
    assert "an unknown laptop" in names.uncounted_urn(replace(urn, device=""), ENGLISH)


def test_reasons_not_to_count_an_urn_differ() -> None:
    standings = (Standing.NEW, Standing.CHANGED, Standing.UNSIGNED)
    urns = [SealedUrn("1", "Laptop 3", 7, 0, each, excluded=False) for each in standings]
    assert len({names.uncounted_urn(each, ENGLISH) for each in urns}) == 3


def test_checks_of_the_database_have_names() -> None:
    keys = (
        "location",
        "file",
        "references",
        "schema",
        "chains",
        "state",
        "urn",
        "backup",
        "restore",
    )
    said = {names.check_name(key, ENGLISH) for key in keys}
    assert len(said) == len(keys)
    assert not said & set(keys)
