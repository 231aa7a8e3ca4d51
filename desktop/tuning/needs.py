"""What a run takes of this machine, said before it begins."""

from __future__ import annotations

import shutil
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QLocale

from core.training.control import Needed

translate = QCoreApplication.translate


def said_of(needed: Needed, folder: Path) -> str:
    """Say what is needed, and what of it is not there now.

    Args:
        folder: on the disk that checkpoints are written to; it may not be there yet.
    """
    text = translate("Tuning", "It takes about {memory} of memory and {disk} on the disk.")
    lines = [text.format(memory=_size(needed.memory), disk=_size(needed.disk))]
    memory, disk = psutil.virtual_memory().available, _free(folder)
    if memory < needed.memory:
        text = translate("Tuning", "Only {free} of memory is free now: close other programs first.")
        lines.append(text.format(free=_size(memory)))
    if disk is not None and disk < needed.disk:
        text = translate("Tuning", "Only {free} is free on the disk: make room first.")
        lines.append(text.format(free=_size(disk)))
    return " ".join(lines)


def _free(folder: Path) -> int | None:
    there = next((each for each in (folder, *folder.parents) if each.is_dir()), None)
    return shutil.disk_usage(there).free if there else None


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
