"""The sample arena: made-up content to train with. Nobody in it is a real person."""

from __future__ import annotations

from dataclasses import dataclass, replace

from wmt_desktop.domain.arena import Arena, Stage, Theme
from wmt_desktop.services.arenas import ArenaService, GoToStage, NewArena
from wmt_desktop.services.boards import AddNotes, Draft
from wmt_desktop.services.clusters import EditCluster
from wmt_desktop.services.services import Services


@dataclass(frozen=True, slots=True)
class SampleCluster:
    """A cluster of the sample with its Latvian name and its notes (text, theme, language)."""

    name: str
    latvian: str
    notes: tuple[tuple[str, Theme, str], ...]
    cost: int
    lead: str
    change: str
    folded: bool = False


TITLE = "Gauja National Park Bioregion – organic food"
PLACE = "Cēsis, Vidzeme Planning Region"
QUESTION = "Kā bio pārtikai nokļūt uz katra galda?"
QUESTION_ENGLISH = "How can organic food reach every table?"

CLUSTERS = (
    SampleCluster(
        "School meals",
        "Skolu ēdināšana",
        (
            ("Bio products in every school lunch", Theme.FOOD, "en"),
            ("Public procurement guide for local organic food", Theme.FOOD, "en"),
            ("Sezonas ēdienkarte pašvaldības ēdnīcās", Theme.FOOD, "lv"),
            ("Porridge mornings with local oats", Theme.WELLBEING, "en"),
            ("Kitchens learn from kitchens: cooks’ exchange", Theme.WELLBEING, "en"),
            ("Parents taste the school menu twice a year", Theme.WELLBEING, "en"),
        ),
        520_000,
        "Cēsis municipality, education",
        "Every school kitchen in the region serves three local organic products a week.",
    ),
    SampleCluster(
        "Farms and logistics",
        "Saimniecības un piegāde",
        (
            ("Shared cold-storage hub for small farms", Theme.FOOD, "en"),
            ("Kopīgs piegādes busiņš saimniecībām", Theme.MOBILITY, "lv"),
            ("Matchmaking day for farmers and kitchens", Theme.FOOD, "en"),
            ("One order form for ten farms", Theme.FOOD, "en"),
            ("Cargo-bike delivery inside Cēsis", Theme.MOBILITY, "en"),
        ),
        640_000,
        "Growers’ cooperative",
        "Small farms keep vegetables fresh until February and sell together.",
    ),
    SampleCluster(
        "Markets and visitors",
        "Tirgi un ceļotāji",
        (
            ("Bio tirdziņš pie Cēsu stacijas", Theme.FOOD, "lv"),
            ("Gauja Bioregion mark on menus", Theme.FOOD, "en"),
            ("Train and farm breakfast day ticket", Theme.MOBILITY, "en"),
            ("Farm shop trail by bicycle", Theme.MOBILITY, "en"),
        ),
        310_000,
        "Tourism board",
        "Visitors taste what grows here and find the farms without a car.",
    ),
    SampleCluster(
        "Waste and composting",
        "Atkritumi un komposts",
        (
            ("Composting at every school", Theme.CIRCULAR, "en"),
            ("Weigh plate waste for one month", Theme.CIRCULAR, "en"),
            ("Returnable jars and crates for deliveries", Theme.CIRCULAR, "en"),
            ("Unsold vegetables become Friday soup", Theme.CIRCULAR, "en"),
        ),
        190_000,
        "Environment department",
        "What is left over feeds soil or people, never the landfill.",
    ),
    SampleCluster(
        "Learning and events",
        "Mācīšanās un pasākumi",
        (
            ("Pupils’ competition: my bio product recipe", Theme.FOOD, "en"),
            ("Atvērto durvju dienas bio saimniecībās", Theme.FOOD, "lv"),
            ("A garden bed for every class", Theme.WELLBEING, "en"),
            ("Gatavošanas vakari senioriem un jauniešiem", Theme.WELLBEING, "lv"),
            ("What does “bio” mean? Short films by pupils", Theme.WELLBEING, "en"),
            ("Apprenticeships on organic farms", Theme.WELLBEING, "en"),
        ),
        280_000,
        "Vidzeme Planning Region",
        "Pupils and families cook with local organic products and ask for them in shops.",
    ),
    SampleCluster(
        "Energy on farms",
        "Enerģija saimniecībās",
        (
            ("Solar panels on the cold-store roof", Theme.ENERGY, "en"),
            ("Energy check for school kitchens", Theme.ENERGY, "en"),
            ("Siltums no komposta siltumnīcām", Theme.ENERGY, "lv"),
            ("Biogas from kitchen waste", Theme.ENERGY, "en"),
            ("Share the cost of a heat pump", Theme.ENERGY, "en"),
        ),
        450_000,
        "Energy agency",
        "Farms and kitchens cut their energy bills together.",
        folded=True,
    ),
)

UNGROUPED = (
    ("Ugly-vegetable box for students", Theme.CIRCULAR, "en"),
    ("Dārzeņu kaste pie autobusa pieturas", Theme.MOBILITY, "lv"),
    ("Harvest festival in kindergartens", Theme.WELLBEING, "en"),
    ("Share machines between neighbours", Theme.CIRCULAR, "en"),
)


def new_arena(arenas: ArenaService, people: int = 41, language: str = "en") -> Arena:
    """Create the empty sample arena, at the stage of ideas.

    The room speaks Latvian and English, whichever ``language`` names first.
    """
    questions = (QUESTION, QUESTION_ENGLISH) if language == "lv" else (QUESTION_ENGLISH, QUESTION)
    arena = arenas.new(
        NewArena(
            TITLE,
            place=PLACE,
            country="LV",
            language="lv" if language == "lv" else "en",
            second_language="en" if language == "lv" else "lv",
            people=people,
            question=questions[0],
            question_second=questions[1],
            budget=1_000_000,
        )
    )
    return arenas.go_to(GoToStage(arena.id, Stage.IDEAS))


def fill_board(services: Services, arena: Arena) -> None:
    """Write the sample's notes in their clusters, named in both languages."""
    drafts = [
        Draft(text, theme, cluster.name, f"Table {1 + number % 8}", lang)
        for cluster in CLUSTERS
        for number, (text, theme, lang) in enumerate(cluster.notes)
    ]
    drafts += [
        Draft(text, theme, "", f"Table {1 + number}", lang)
        for number, (text, theme, lang) in enumerate(UNGROUPED)
    ]
    services.boards.add(AddNotes(arena.id, tuple(drafts)))
    name_clusters(services, arena)


def name_clusters(services: Services, arena: Arena) -> None:
    """Give the sample's clusters their names in the room's two languages."""
    for cluster in services.boards.clusters(arena.id):
        for known in CLUSTERS:
            if cluster.name == known.name:
                names = (known.name, known.latvian)
                first, second = reversed(names) if arena.language == "lv" else names
                named = replace(cluster, name=first, name_second=second, folded=known.folded)
                services.clusters.edit(EditCluster(named))


def open_sample(services: Services, language: str = "en") -> Arena:
    """Create the sample arena with a full board, ready to train with."""
    arena = new_arena(services.arenas, language=language)
    fill_board(services, arena)
    return arena
