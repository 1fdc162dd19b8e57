"""A report in which everything is there, made without a database, and how its pages are read."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]

from wmt_desktop.domain.arena import LANGUAGES, Arena, Stage, Theme
from wmt_desktop.domain.board import Cluster, Note
from wmt_desktop.domain.criteria import Criterion, Placing, Score
from wmt_desktop.domain.initiatives import (
    AidRegime,
    Candidate,
    CostLine,
    Decision,
    FirstStep,
    FollowUp,
    Initiative,
    Objection,
    Role,
    Signature,
    Status,
)
from wmt_desktop.domain.rounds import (
    Channel,
    ChannelKind,
    Option,
    Purpose,
    Round,
    RoundStage,
    Show,
    TieRule,
    TieRuling,
    Urn,
)
from wmt_desktop.domain.weighing import weigh
from wmt_desktop.services.arena_report import ArenaReport
from wmt_desktop.services.counting import count
from wmt_desktop.services.signing import fingerprint

PANGRAMS = {
    "en": "The quick brown fox",
    "lv": "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus",
    "fi": "Törkylempijävongahdus ja hyvinvointiyhteiskuntakäsitys",
    "sv": "Flygande bäckasiner söka hwila på mjuka tuvor, åäö",
    "et": "Põdur Zagrebi tšellomängija-följetonist Ciqo külmetas kehvas garaažis",
    "pl": "Zażółć gęślą jaźń, pchnąć w tę łódź jeża",
    "nb": "Vår sære Zulu fra badeøya spilte jo whist og quickstep i min taxi",
    "de": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ß",
}
OPENED = 29_000_000


def _id(kind: str, number: int) -> str:
    return f"{kind}:{number:032x}"


def _round(number: int, question: str, options: Sequence[Option], **more: object) -> Round:
    return Round(
        _id("round", number),
        ARENA.id,
        question,
        tuple(options),
        stage=RoundStage.CLOSED,
        opened=OPENED,
        closed=OPENED + 20,
        people=14,
        **more,  # type: ignore[arg-type]
    )


ARENA = Arena(
    _id("arena", 1),
    "Gauja – Straßenfest für alle",
    place="Cēsis, Vidzeme Planning Region",
    country="LV",
    people=14,
    question="Jak żyć lepiej?",
    budget=1_000_000,
    criteria_locked=True,
    criteria_reason="A weight was mistyped.",
)
CLUSTERS = tuple(
    Cluster(_id("cluster", number), ARENA.id, f"Cluster {language}", name_second=text[:40])
    for number, (language, text) in enumerate(PANGRAMS.items(), start=1)
)
OPTIONS = tuple(Option(each.id, each.name) for each in CLUSTERS)
CHOICE = _round(
    1,
    "What goes on?",
    OPTIONS,
    seed="red bus",
    goes_on=2,
    threshold=1,
    codes=True,
    laptops=2,
    reason="Two people came late.",
    rulings=(TieRuling((OPTIONS[1].id, OPTIONS[2].id), TieRule.LOT, seed="dice 6"),),
    regrouped={OPTIONS[7].id: OPTIONS[6].id},
)
PLEDGE = _round(2, "What will you join?", OPTIONS[:2], secret=False, purpose=Purpose.PLEDGE)
CANCELLED = Round(
    _id("round", 3),
    ARENA.id,
    "Cancelled question",
    OPTIONS[:2],
    stage=RoundStage.CANCELLED,
    opened=OPENED,
    reason="The projector broke.",
)
URN = Urn(
    tuple(
        (f"{number:032x}", {OPTIONS[number % 6].id: 3, OPTIONS[(number + 1) % 6].id: 2})
        for number in range(12)
    ),
    issued=13,
    spoiled=1,
)
PAPER = Channel(
    _id("channel", 1),
    ARENA.id,
    CHOICE.id,
    kind=ChannelKind.PAPER,
    issued=13,
    cast=12,
    spoiled=1,
    reason="One was torn.",
)
INITIATIVES = tuple(
    Initiative(
        _id("initiative", number),
        ARENA.id,
        title=text,
        change=f"Change {language}: {text}",
        lead=f"Lead {language}",
        partners=f"Partners {language}",
        steps=(FirstStep(f"Step {language}", "Cooks", "May"), FirstStep("Alone")),
        cost=123_450 + number,
        theme=Theme.FOOD,
        source=CLUSTERS[number - 1].id,
        status=Status.RUNNING,
        lines=(CostLine(f"Line {language}", 123_450 + number),),
        funding=f"Funder {language}",
        aid=AidRegime.DE_MINIMIS,
        links=(_id("note", 900_001),),
    )
    for number, (language, text) in enumerate(PANGRAMS.items(), start=1)
)
CRITERIA = (
    Criterion(_id("criterion", 1), ARENA.id, "Feasible", help="Begins within weeks", weight=60),
    Criterion(_id("criterion", 2), ARENA.id, "Fair", help="Nobody is left out", weight=40),
)
SCORES = tuple(
    Score(
        _id("score", 100 * place + 10 * which + sheet),
        ARENA.id,
        initiative.id,
        criterion.id,
        f"Sheet {sheet}",
        1 + (place + which + sheet) % 5,
    )
    for place, initiative in enumerate(INITIATIVES)
    for which, criterion in enumerate(CRITERIA)
    for sheet in range(4)
)
CANDIDATES = tuple(
    Candidate(each.id, each.title, each.cost, dots=4, supporters=2, score=438)
    for each in INITIATIVES
)
EARLIER = Decision(
    _id("decision", 1), ARENA.id, "greedy", 900_000, (INITIATIVES[0].id,), 123_451, made=OPENED + 30
)
IN_FORCE = Decision(
    _id("decision", 2),
    ARENA.id,
    "greedy",
    1_000_000,
    (INITIATIVES[2].id, INITIATIVES[5].id),
    246_909,
    limit=2,
    reason="Because the giraffes like cherries.",
    round=CHOICE.id,
    fingerprint="ab12cd34" * 8,
    steps=(
        {"project": INITIATIVES[2].id, "decision": "funded", "dots": 7, "left_after": 876_547},
        {"options": [], "rule": "lot"},
        {"project": INITIATIVES[0].id, "decision": "over-limit", "dots": 3, "left_after": 7},
    ),
    supersedes=EARLIER.id,
    made=OPENED + 60,
    candidates=CANDIDATES,
    objections=("Too dear for the small schools.",),
    review=OPENED + 500_000,
)


def texts_of(number: int, length: int = 0) -> tuple[str, ...]:
    """Return notes: short ones, or as long as ``length`` characters."""
    words = list(PANGRAMS.values())
    for_each = (f"{each}: {words[each % 8]}" for each in range(number))
    return tuple((f"{text} " * 60)[:length].strip() if length else text for text in for_each)


def report(texts: Sequence[str] = ()) -> ArenaReport:
    """Return a report of everything, with these notes on the board."""
    notes = [
        Note(
            _id("note", number),
            ARENA.id,
            text,
            theme=list(Theme)[number % 6],
            author=f"Table {1 + number % 9}",
            cluster=CLUSTERS[number % 9].id if number % 9 < 8 else None,
            heard=1 + number % 3,
            translation="In another language" if number % 10 == 0 else "",
        )
        for number, text in enumerate(texts)
    ]
    vision = Note(_id("note", 900_001), ARENA.id, "In 2040 all eat well", stage=Stage.VISION)
    return ArenaReport(
        arena=ARENA,
        notes=(*notes, vision),
        clusters=CLUSTERS,
        rounds=(CHOICE, PLEDGE, CANCELLED),
        results={CHOICE.id: count(CHOICE, [URN], channels=[PAPER]), PLEDGE.id: count(PLEDGE, [])},
        initiatives=INITIATIVES,
        dots={each.id: (4, 2) for each in INITIATIVES},
        decisions=(EARLIER, IN_FORCE),
        standing=(IN_FORCE,),
        digest="d" * 64,
        ballots={CHOICE.id: tuple(ballot for _, ballot in URN.ballots), PLEDGE.id: ()},
        printed=OPENED + 100,
        shows=(Show(_id("show", 1), ARENA.id, PLEDGE.id, "Māra", {OPTIONS[0].id: 1}, "my van"),),
        weighing=weigh(CRITERIA, [each.id for each in INITIATIVES], SCORES),
        scores=SCORES,
        placings=tuple(
            Placing(_id("placing", place), ARENA.id, INITIATIVES[0].id, f"Table {place}", 60, 30)
            for place in (1, 2)
        ),
        objections=(
            Objection(_id("objection", 1), ARENA.id, INITIATIVES[0].id, "Too dear", "Table 3"),
        ),
        follow_ups=(
            FollowUp(_id("follow_up", 1), ARENA.id, INITIATIVES[2].id, "It began.", OPENED + 9_000),
        ),
        signatures=tuple(
            Signature(
                _id("signature", place),
                ARENA.id,
                IN_FORCE.id,
                role,
                "Ilze Ķeņģe" if role is Role.REGION else "",
                OPENED + 70,
                fingerprint(IN_FORCE),
            )
            for place, role in enumerate(Role)
        ),
    )


def pages_of(path: Path) -> Iterator[tuple[str, list[tuple[float, float, float, float]]]]:
    """Yield the text of each page and the boxes of its pieces: left, bottom, right, top."""
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            text = page.get_textpage()
            yield (
                text.get_text_range(),
                [text.get_rect(index) for index in range(text.count_rects())],
            )


def bare(text: str) -> str:
    """Return a text without white space and hyphenation: how lines break says nothing."""
    return "".join(text.replace("\ufffe", "").replace("\u00ad", "").split())


def glossary(term: str) -> dict[str, str]:
    """Return the project's word for a term by language, or nothing where its list is not here."""
    file = Path(__file__).parents[3] / "shared" / "glossary.csv"
    if not file.exists():
        return {}
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["term_en"] == term:
                return {"en": term} | {code: row[code] for code in LANGUAGES if code != "en"}
    return {}
