"""The words that people write over columns and for themes, in the languages of the programme.

Terms: the project's glossary. Compared without case, accents and double spaces.
"""

from __future__ import annotations

import re

from wmt_desktop.domain import text
from wmt_desktop.domain.arena import Theme


def plain(word: str) -> str:
    """Return a word as it is compared: lower case, no accents, no colon behind it."""
    return text.plain(word).rstrip(": ")


def by_word(words: dict[str, str]) -> dict[str, str]:
    """Return names by each of the words that stand for them, given as ``one|other``."""
    return {plain(word): name for name, line in words.items() for word in line.split("|")}


_THEME_HEADING = "theme|tēma|teema|tema|temat|Thema"

NOTE_COLUMNS = by_word(
    {
        "text": "text|note|notes|idea|ideas|teksts|zīmīte|ideja|teksti|lappu|lapp|idé|tekst|idee|"
        "märkmepaber|karteczka|pomysł|Zettel",
        "theme": _THEME_HEADING,
        "cluster": "cluster|group|grupa|ryhmä|grupp|rühm|gruppe",
        "author": "author|table|autors|galds|tekijä|pöytä|författare|bord|autor|laud|stolik|"
        "forfatter|Tisch",
        "lang": "language|lang|valoda|kieli|språk|keel|język|Sprache",
        "heard": "heard|heard again|times|count|dzirdēts|dzirdēta|skaits|kuultu|kertaa|lukumäärä|hört|"
        "antal|kuuldud|arv|kordi|usłyszane|liczba|hørt|antall|gehört|Anzahl",
    }
)
"""The name of the field by the word over the column."""

LINK_COLUMNS = by_word({"key": "id", "merged_into": "merged into|apvienota ar"})
"""Columns of our own tables that say which rows were merged into which, by the word over them."""

INITIATIVE_COLUMNS = by_word(
    {
        "title": "title|name|initiative|nosaukums|iniciatīva|otsikko|aloite|titel|initiativ|pealkiri|"
        "algatus|tytuł|inicjatywa|tittel",
        "cost": "cost|costs|price|izmaksas|cena|kustannus|kustannukset|kostnad|maksumus|koszt|Kosten",
        "lead": "lead|leader|vadītājs|atbildīgais|vetäjä|vastuutaho|ansvarig|vastutaja|eestvedaja|"
        "lider|odpowiedzialny|ansvarlig|Leitung|verantwortlich",
        "change": "change|pārmaiņas|muutos|förändring|muutus|zmiana|endring|Veränderung",
        "partners": "partners|partneri|kumppanit|partner|partnerid|partnerzy|partnere",
        "steps": "steps|first steps|soļi|pirmie soļi|askeleet|steg|sammud|kroki|trinn|Schritte",
        "lines": "cost lines|costs in detail|izmaksu rindas|izmaksu pozīcijas|izmaksu tāme|kustannuserät|"
        "kostnadsposter|kuluread|pozycje kosztów|kostnadslinjer|Kostenpositionen",
        "funding": "money from|funding|nauda no|finansējums|finansējuma avots|rahoitus|finansiering|"
        "rahastus|finansowanie|Finanzierung",
        "aid": "state aid|valsts atbalsts|komercdarbības atbalsts|valtiontuki|statligt stöd|"
        "statsstöd|riigiabi|pomoc publiczna|pomoc państwa|statsstøtte|staatliche Beihilfe",
        "theme": _THEME_HEADING,
    }
)
"""The name of the field by the word over the column."""

_THEMES = by_word(
    {
        Theme.CIRCULAR: "circular|circular economy|circular economy and sustainable consumption|"
        "aprite|aprites ekonomika|aprites ekonomika un ilgtspējīgs patēriņš|kiertotalous|"
        "kiertotalous ja kestävä kulutus|cirkulär|cirkulär ekonomi|"
        "cirkulärt|cirkulär ekonomi och hållbar konsumtion|ringmajandus|ringmajandus ja säästev tarbimine|"
        "obieg zamknięty|gospodarka o obiegu zamkniętym|"
        "gospodarka o obiegu zamkniętym i zrównoważona konsumpcja|"
        "sirkulært|sirkulær økonomi|sirkulær økonomi og bærekraftig forbruk|Kreislauf|Kreislaufwirtschaft|"
        "Kreislaufwirtschaft und nachhaltiger Konsum",
        Theme.ENERGY: "energy|enerģija|energia|energi|Energie",
        Theme.FOOD: "food|pārtika|ruoka|mat|toit|żywność|Ernährung",
        Theme.MOBILITY: "mobility|mobilitāte|liikkuminen|mobilitet|liikuvus|mobilność|Mobilität",
        Theme.WELLBEING: "wellbeing|well-being|social security and wellbeing|labklājība|"
        "sociālā drošība un labklājība|hyvinvointi|sosiaaliturva ja hyvinvointi|välfärd|"
        "social trygghet och välfärd|heaolu|sotsiaalne turvalisus ja heaolu|dobrostan|"
        "bezpieczeństwo socjalne i dobrostan|velferd|sosial trygghet og velferd|Wohlergehen|"
        "soziale Sicherheit und Wohlergehen",
        Theme.NONE: "none|no theme||bez tēmas|ei teemaa|inget tema|teemata|bez tematu|uten tema|"
        "ohne Thema|kein Thema",
    }
)

_TABLE = re.compile(r"(?:table|galds|poyta|bord|laud|stolik|tisch|t)?[ .]*(\d{1,3})")

_LANGUAGES = by_word(
    {
        "en": "en|eng|English",
        "lv": "lv|lav|Latvian|latviešu|latviešu valoda",
        "fi": "fi|fin|Finnish|suomi",
        "sv": "sv|swe|Swedish|svenska",
        "et": "et|est|Estonian|eesti|eesti keel",
        "pl": "pl|pol|Polish|polski|język polski",
        "nb": "nb|nob|no|nor|Norwegian|norsk|norsk bokmål|bokmål",
        "de": "de|deu|ger|German|Deutsch",
    }
)

COUNTING_COLUMNS = frozenset(
    map(plain, ("", "#", "nr", "nr.", "no", "no.", "number", "ballot", "balsojums", "Stimmzettel"))
)
"""Columns of a table of ballots that only number the rows."""


def theme_of(word: str) -> Theme | None:
    """Return the theme that a key or a name stands for, or None; an empty word is no theme."""
    name = _THEMES.get(plain(word))
    return None if name is None else Theme(name)


def table_of(word: str) -> str:
    """Return an author as it is stored: "galds 5", "T5" and "5" are ``Table 5``, others stay."""
    found = _TABLE.fullmatch(plain(word))
    return f"Table {int(found[1])}" if found else word


def language_of(word: str) -> str:
    """Return the code of a language that is named in itself or in English, or what was read."""
    code = plain(word)
    return _LANGUAGES.get(code) or _LANGUAGES.get(code.partition("-")[0]) or code
