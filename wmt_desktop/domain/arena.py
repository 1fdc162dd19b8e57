"""The arena: one local process in one place, its stages and themes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """A step of the arena process, in the order of the method."""

    SYSTEM_MAP = "system_map"
    VISION = "vision"
    PATHWAYS = "pathways"
    IDEAS = "ideas"
    VOTING = "voting"
    INITIATIVES = "initiatives"
    EVALUATION = "evaluation"


class Theme(StrEnum):
    """The five themes of the project description; ``NONE`` is a note without one."""

    CIRCULAR = "circular"
    ENERGY = "energy"
    FOOD = "food"
    MOBILITY = "mobility"
    WELLBEING = "wellbeing"
    NONE = "none"


LANGUAGES = ("en", "lv", "fi", "sv", "et", "pl", "nb", "de")
TITLE_LIMIT = 200
AGENDA_LIMIT = 8 * 60
"""Minutes of one stage: a long day."""

TEXT_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Template:
    """A starting point for a new arena.

    Attributes:
        name: Stable key (``three_workshops``).
        stages: The stages it goes through.
        workshops: Number of in-person workshops.
        people: Expected number of participants.
    """

    name: str
    stages: tuple[Stage, ...]
    workshops: int
    people: int


TEMPLATES = (
    Template("three_workshops", tuple(Stage), workshops=3, people=40),
    Template(
        "one_evening",
        (Stage.VISION, Stage.IDEAS, Stage.VOTING, Stage.INITIATIVES),
        workshops=1,
        people=25,
    ),
)


@dataclass(frozen=True, slots=True)
class Arena:
    """One local transition arena.

    Attributes:
        id: ``arena:`` + 32 hex digits.
        country: ISO 3166 alpha-2, or empty.
        language: Language of the room; ``second_language`` is shown beside it, or empty.
        horizon: The year the vision is written for (2035-2044 in practice).
        stage: The stage the group is in now.
        people: Participants present or expected.
        workshop: The workshop now held, counted from 1.
        question: The prompt on the shared screen, in ``language``.
        question_second: The same in ``second_language``.
        budget: Money for initiatives in cents, or None.
        currency: ISO 4217.
        criteria_locked: Whether criteria and weights are agreed; ``criteria_reason`` says why
            they were opened again, or is empty.
        logo: The official logo of the project for documents, as the SHA-256 of a stored file;
            none or one.
        without_logo: Somebody chose knowingly to print without it.
        keep_until: Minute until when evidence is kept (since 1970 UTC), or 0 for the rule of
            the programme.
        agenda: Minutes planned for each of ``stages``, in their order; 0 or none is "not planned".
    """

    id: str
    title: str
    place: str = ""
    country: str = ""
    language: str = "en"
    second_language: str = ""
    horizon: int = 2040
    template: str = "three_workshops"
    stages: tuple[Stage, ...] = tuple(Stage)
    stage: Stage = Stage.SYSTEM_MAP
    people: int = 40
    workshop: int = 1
    workshops: int = 3
    question: str = ""
    question_second: str = ""
    budget: int | None = None
    currency: str = "EUR"
    deleted: bool = False
    agenda: tuple[int, ...] = ()
    criteria_locked: bool = False
    criteria_reason: str = ""
    logo: tuple[str, ...] = ()
    without_logo: bool = False
    keep_until: int = 0

    def planned(self, stage: Stage) -> int:
        """Return the minutes planned for a stage, 0 when there are none."""
        planned = dict(zip(self.stages, self.agenda, strict=False))
        return planned.get(stage, 0)
