"""Every visible sentence can be translated, and English and Latvian are complete."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools import translations
from tools.translations import TRANSLATIONS, Message, UntranslatableError

COMPLETE = ("wmt_en.ts", "wmt_lv.ts")
CATALOGUES = sorted(file.name for file in TRANSLATIONS.glob("wmt_*.ts"))


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%n|%\d|\{\w*\}", text))


def entries(file: Path) -> list[tuple[str, ET.Element]]:
    """Return each source sentence with its translation element."""
    return [
        (message.findtext("source", ""), translation)
        for message in ET.parse(file).iter("message")
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


@pytest.mark.parametrize("name", COMPLETE)
def test_catalogue_holds_exactly_the_sentences_of_the_program(name: str, tmp_path: Path) -> None:
    catalogue = TRANSLATIONS / name
    fresh = Path(shutil.copy(catalogue, tmp_path))
    translations.update([fresh])
    assert fresh.read_text("utf-8") == catalogue.read_text("utf-8"), (
        "bring the catalogue up to date with `python3 dev.py translate`"
    )


@pytest.mark.parametrize("name", COMPLETE)
def test_english_and_latvian_are_complete(name: str) -> None:
    missing = [
        source
        for source, translation in entries(TRANSLATIONS / name)
        if translation.get("type") == "unfinished" or not all(forms(translation))
    ]
    assert not missing


@pytest.mark.parametrize("name", CATALOGUES)
def test_translations_keep_every_placeholder(name: str) -> None:
    changed = [
        (source, form)
        for source, translation in entries(TRANSLATIONS / name)
        for form in forms(translation)
        if form and placeholders(form) != placeholders(source)
    ]
    assert not changed
