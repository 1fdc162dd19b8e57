"""Compiles the translations into a wheel while it is being built."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import PySide6
from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface[BuilderConfig]):
    """Runs Qt's ``lrelease`` over ``translations/*.ts``."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write a ``.qm`` file beside every ``.ts`` file.

        Raises:
            subprocess.CalledProcessError: A translation file is not well formed.
        """
        del version, build_data
        sources = sorted(Path(self.root, "translations").glob("*.ts"))
        if self.target_name == "wheel" and sources:
            name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
            lrelease = Path(PySide6.__file__).with_name(name)
            subprocess.run([lrelease, "-silent", *sources], check=True)
