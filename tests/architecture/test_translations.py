"""Every visible sentence can be translated, and English and Latvian are complete."""

from __future__ import annotations

import functools
import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools import translations
from tools.translations import TRANSLATIONS, Message, UntranslatableError
from wmt_desktop.domain.arena import LANGUAGES

COMPLETE = ("wmt_en.ts", "wmt_lv.ts")
PLURAL_FORMS = {"lv": 3, "pl": 3}  # every other language of the programme has two
CATALOGUES = sorted(file.name for file in TRANSLATIONS.glob("wmt_*.ts"))


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%n|%\d|\{\w*\}", text))


def edges(text: str) -> tuple[str, str]:
    """Return the white space around a text."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def end(text: str) -> str:
    """Return the sign that closes a sentence, or nothing."""
    return text[-1] if text[-1:] in (".", "?", "!", ":", "…") and len(text) > 1 else ""


@functools.cache
def catalogue(file: Path) -> ET.Element:
    return ET.parse(file).getroot()


def entries(file: Path) -> list[tuple[str, ET.Element]]:
    """Return each source sentence with its translation element."""
    return [
        (message.findtext("source", ""), translation)
        for message in catalogue(file).iter("message")
        if (translation := message.find("translation")) is not None
    ]


def forms(translation: ET.Element) -> list[str]:
    return [form.text or "" for form in translation.findall("numerusform")] or [
        translation.text or ""
    ]


def test_sentences_are_read_with_context_comment_and_plural(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    module = tmp_path / "module.py"
    module.write_text(
        'HERE = "Board"\n'
        "class Page:\n"
        '    title = self.tr("Ideas")\n'
        "def texts(translate, ideas):\n"
        '    translate(HERE, "%n idea(s)", None, len(ideas))\n'
        '    self._translate("Vote", "Close", "verb")\n'
        '    "a".translate({})\n'
        "def on(context, text):\n"
        "    return translate(context, text)\n"
        'TABLE = [QT_TRANSLATE_NOOP("Names", "Food")]\n'
        'translate("Names", TABLE[0])\n',
        "utf-8",
    )
    assert translations.read(module) == [
        Message("Page", "Ideas", "", plural=False),
        Message("Board", "%n idea(s)", "", plural=True),
        Message("Vote", "Close", "verb", plural=False),
        Message("Names", "Food", "", plural=False),
    ]


@pytest.mark.parametrize(
    "call",
    [
        'translate("Vote", f"{n} dots")',
        'translate("Vote", "dots: " + n)',
        'translate("Vote", "{} dots".format(n))',
        'translate("Vote", "%d dots" % n)',
    ],
)
def test_a_sentence_put_together_at_run_time_is_named_by_its_place(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    module = tmp_path / "module.py"
    module.write_text(f"\n{call}\n", "utf-8")
    with pytest.raises(UntranslatableError, match=r"^module\.py:2: "):
        translations.read(module)


@pytest.fixture(scope="module")
def sentences() -> list[Message]:
    return list(translations.messages())


def test_catalogues_hold_exactly_the_sentences_of_the_program(
    sentences: list[Message], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "messages", lambda: iter(sentences))
    catalogues = [TRANSLATIONS / name for name in CATALOGUES]
    fresh = [Path(shutil.copy(catalogue, tmp_path)) for catalogue in catalogues]
    translations.update(fresh)
    assert [file.read_text("utf-8") for file in fresh] == [
        catalogue.read_text("utf-8") for catalogue in catalogues
    ], "bring the catalogues up to date with `python3 dev.py translate`"


def test_no_sentence_escapes_the_collector(sentences: list[Message]) -> None:
    known: dict[str, set[str]] = {}
    for message in sentences:
        known.setdefault(message.context, set()).add(message.text)
    escaped = [
        f"{path.name}: {text}"
        for path in translations.PACKAGE.rglob("*.py")
        for context, text in re.findall(r'\(\s*"([^"\n]+)",\s*"([^"\n]+)"', path.read_text("utf-8"))
        if context in known and not any(each.startswith(text) for each in known[context])
    ]
    assert not escaped, "name the function `translate` where it is called"


@pytest.mark.parametrize("name", COMPLETE)
def test_english_and_latvian_are_complete(name: str) -> None:
    missing = [
        source
        for source, translation in entries(TRANSLATIONS / name)
        if translation.get("type") == "unfinished" or not all(forms(translation))
    ]
    assert not missing


@pytest.mark.parametrize("name", CATALOGUES)
def test_documents_speak_every_language(name: str) -> None:
    missing = [
        f"{context.findtext('name')}: {message.findtext('source')}"
        for context in catalogue(TRANSLATIONS / name).iter("context")
        if context.findtext("name", "") in translations.PARTICIPANTS
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
        and (translation.get("type") == "unfinished" or not all(forms(translation)))
    ]
    assert not missing


def test_there_is_a_catalogue_for_every_language_of_the_programme() -> None:
    assert {f"wmt_{language}.ts" for language in LANGUAGES} == set(CATALOGUES)


@pytest.mark.parametrize("name", CATALOGUES)
def test_a_sentence_with_a_number_has_every_plural_form(name: str) -> None:
    wanted = PLURAL_FORMS.get(name[4:6], 2)
    lacking = [
        (message.findtext("source"), len(message.findall(".//numerusform")))
        for message in catalogue(TRANSLATIONS / name).iter("message")
        if message.get("numerus") == "yes" and len(message.findall(".//numerusform")) != wanted
    ]
    assert not lacking


@pytest.mark.parametrize("name", CATALOGUES)
def test_translations_are_set_without_stray_spaces_and_typewriter_quotes(name: str) -> None:
    stray = [
        (source, form)
        for source, translation in entries(TRANSLATIONS / name)
        for form in forms(translation)
        if form
        and (
            edges(form) != edges(source)
            or "  " in form
            or '"' in form
            or ("'" in form and "'" not in source)
        )
    ]
    assert not stray


@pytest.mark.parametrize("name", CATALOGUES)
def test_translations_end_as_their_sentence_ends(name: str) -> None:
    different = [
        (source, form)
        for source, translation in entries(TRANSLATIONS / name)
        for form in forms(translation)
        if form and end(form) != end(source) and source != "No."  # Not all shorten with a stop.
    ]
    assert not different


@pytest.mark.parametrize("name", CATALOGUES)
def test_translations_keep_every_placeholder(name: str) -> None:
    changed = [
        (source, form)
        for source, translation in entries(TRANSLATIONS / name)
        for form in forms(translation)
        if form and placeholders(form) != placeholders(source)
    ]
    assert not changed
