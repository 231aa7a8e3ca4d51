"""What a desktop reads of the application is valid, and says the same as the program."""

from __future__ import annotations

import configparser
import mimetypes
import re
import shutil
import subprocess
from xml.etree import ElementTree

import pytest

from core.photo import PHOTO_SUFFIXES
from core.program import ROOT, VERSION

ENTRY = ROOT / "installer" / "autochrome.desktop"
METAINFO = ROOT / "installer" / "autochrome.metainfo.xml"
UNSURE = {".hif", ".psb"}
"""Some tables take them for AVIF and for pictures of telephones; desktops look into such files."""


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(ENTRY, "utf-8")
    return parser["Desktop Entry"]


def test_every_format_that_is_read_is_offered_to_be_opened() -> None:
    offered = set(entry()["MimeType"].strip(";").split(";"))
    wanted = {mimetypes.guess_type(f"a{suffix}")[0] for suffix in PHOTO_SUFFIXES - UNSURE}
    missing = {kind.replace("x-ms-bmp", "bmp") for kind in wanted if kind} - offered
    assert not missing
    said = {each.text for each in ElementTree.parse(METAINFO).iter("mediatype")}
    assert said == offered


def test_there_is_one_version() -> None:
    released = [each.get("version") for each in ElementTree.parse(METAINFO).iter("release")]
    assert released[0] == VERSION
    changes = re.findall(r"^## (\S+),", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.M)
    assert changes[0] == VERSION


@pytest.mark.parametrize(
    "command", [["appstreamcli", "validate", "--no-net", str(METAINFO)], ["desktop-file-validate", str(ENTRY)]]
)
def test_desktops_find_it_valid(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert not ended.stdout.count("W:")
