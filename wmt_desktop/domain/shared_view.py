"""What participants see: plain data without authors, hidden notes or votes not revealed."""

from __future__ import annotations

from dataclasses import dataclass

from wmt_desktop.domain.arena import Stage, Theme
from wmt_desktop.domain.selection_view import SelectionView
from wmt_desktop.domain.voting.ballots import BallotRule
from wmt_desktop.domain.voting.tally import Settled


@dataclass(frozen=True, slots=True)
class TimerSnapshot:
    """The timer at one moment.

    Attributes:
        left: Seconds left; 0 when the time is up.
        share: Share of the time that is left, from 0 to 1.
        running: False while it is paused.
    """

    left: int
    share: float
    running: bool = True


@dataclass(frozen=True, slots=True)
class Bilingual:
    """Words in the language of the room and, where there are any, in the second one."""

    text: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class SharedNote:
    """A note without its author.

    Attributes:
        heard: How often the room said it, merged notes included, without hidden ones.
    """

    text: str
    theme: Theme
    heard: int = 1

    @property
    def has_foot(self) -> bool:
        """There is something to say under the text: its theme, or how often it was heard."""
        return self.theme is not Theme.NONE or self.heard > 1


@dataclass(frozen=True, slots=True)
class SharedCluster:
    """A cluster as the room sees it.

    Attributes:
        count: Notes in it, without hidden ones.
        notes: The first that are short enough to be shown in full, two at most.
        pile: Themes of all others, in order: the edges that stick out under the last note.
    """

    name: Bilingual
    count: int
    notes: tuple[SharedNote, ...]
    pile: tuple[Theme, ...]


@dataclass(frozen=True, slots=True)
class IdeasView:
    """The board of a stage.

    Attributes:
        ideas: Notes on it, without hidden ones.
        loose: How many of them are not grouped yet.
        wall: Notes in order while there are no clusters at all.
        veiled: Notes that wait to be revealed: their number and nothing else.
    """

    prompt: Bilingual
    ideas: int
    loose: int
    clusters: tuple[SharedCluster, ...]
    wall: tuple[SharedNote, ...] = ()
    veiled: int = 0


@dataclass(frozen=True, slots=True)
class ClusterView:
    """One cluster opened, to read all its notes."""

    name: Bilingual
    notes: tuple[SharedNote, ...]


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A photo of a paper note, as the bytes of a picture, and what is written on it."""

    photo: bytes
    text: str


@dataclass(frozen=True, slots=True)
class VotingView:
    """A vote: what is asked and how many have answered, never what.

    Attributes:
        voted: Ballots cast, or None while the facilitator shows nothing of a closed vote.
        people: People who may vote; 0 when unknown.
        secret: Nobody's name is kept with a ballot.
    """

    question: Bilingual
    is_open: bool
    voted: int | None
    people: int
    rule: BallotRule
    secret: bool = True


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """One row of the result."""

    rank: int
    tied: bool
    label: Bilingual
    theme: Theme
    dots: int
    goes_on: bool


@dataclass(frozen=True, slots=True)
class SharedTie:
    """Why one of several with equally many dots goes on and another does not.

    Attributes:
        supporters: Voters behind the last that goes on and the first that does not.
        lot: What was thrown or read aloud for the lot; empty where none decided.
    """

    dots: int
    how: Settled
    supporters: tuple[int, int] | None = None
    lot: str = ""


@dataclass(frozen=True, slots=True)
class RankingView:
    """The revealed result.

    Attributes:
        places: The most dots first; only those that are told.
        tie: The tie at the cut, or None; only when all that are tied are told.
        untold: How many places above them wait to be told.
        cut: How many places stand above the line, told or not; None when there is no line.
    """

    question: Bilingual
    places: tuple[SharedPlace, ...]
    voted: int
    people: int
    dots: int
    tie: SharedTie | None = None
    untold: int = 0
    cut: int | None = None


@dataclass(frozen=True, slots=True)
class SharedPledge:
    """One idea, and those who want it or will join it, with what they offer."""

    label: Bilingual
    theme: Theme
    voters: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PledgesView:
    """A vote in the open while it goes on, or who will join what.

    Attributes:
        people: Those who said what they want.
    """

    question: Bilingual
    pledges: tuple[SharedPledge, ...]
    people: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class QuietView:
    """Nothing but the stage and the question of the arena."""

    prompt: Bilingual


@dataclass(frozen=True, slots=True)
class PausedView:
    """The facilitator hides everything for a while."""


Content = (
    IdeasView
    | ClusterView
    | PhotoView
    | VotingView
    | RankingView
    | PledgesView
    | SelectionView
    | QuietView
    | PausedView
)


@dataclass(frozen=True, slots=True)
class SharedView:
    """One picture of the shared screen.

    Attributes:
        language: Of the room; ``second_language`` is shown beside it, or empty.
        page: Page wanted; the screen shows the last one where there are fewer.
    """

    stage: Stage
    horizon: int
    language: str
    second_language: str
    content: Content
    timer: TimerSnapshot | None = None
    page: int = 0
