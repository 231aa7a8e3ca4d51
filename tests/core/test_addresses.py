"""Addresses of files are paths, wherever a path may stand; what is no file is refused at once."""

import os
import socket
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core import cli
from core.addresses import local_path, with_paths
from core.errors import AutochromeError
from core.photo import open_photo, read_record


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("file:///a/b%23c%20%C3%A4.jpg", "/a/b#c ä.jpg"),
        ("file:/a/b.jpg", "/a/b.jpg"),
        ("FILE://localhost/a?b#c.jpg", "/a?b#c.jpg"),
        (f"file://{socket.gethostname()}/a", "/a"),
        ("file:a.jpg", "file:a.jpg"),
        ("scans/100%25.jpg", "scans/100%25.jpg"),
        ("file:///%FF.jpg", os.fsdecode(b"/\xff.jpg")),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="paths look otherwise there")
def test_an_address_is_the_path_that_it_names(address: str, path: str) -> None:
    assert local_path(address) == Path(path)
    assert with_paths(["colorize", address, f"--output={address}"]) == ["colorize", path, f"--output={path}"]


@pytest.mark.parametrize(("address", "word"), [("file://elsewhere.example/a.jpg", "elsewhere"), ("file:///%00", "%00")])
def test_an_address_of_no_file_here_is_told(address: str, word: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(AutochromeError, match=word):
        local_path(address)
    assert cli.run(["colorize", address, "-o", "out"]) == 2
    assert word in capsys.readouterr().err


def test_the_command_line_takes_addresses_on_both_sides(tmp_path: Path) -> None:
    photo = tmp_path / "no 1 #ä.png"
    Image.fromarray(np.full((40, 50), 90, np.uint8)).save(photo)
    target = tmp_path / "result #1.png"
    assert cli.run(["colorize", photo.as_uri(), "-o", target.as_uri()]) == 0
    assert read_record(target) is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_pipes_sockets_and_devices_are_refused_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pipe, plug = tmp_path / "pipe.jpg", tmp_path / "socket.jpg"
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(plug))
        for path in (pipe, plug, Path("/dev/null")):
            assert read_record(path) is None
            with pytest.raises(AutochromeError, match=f"“{path.name}” is a pipe, a socket or a device"):
                open_photo(path, max_pixels=100)
            assert cli.run(["colorize", str(path), "-o", str(tmp_path / "out")]) == 2
            assert "pipe, a socket or a device" in " ".join(capsys.readouterr().err.split())
    photo = tmp_path / "photo.png"
    Image.fromarray(np.full((40, 50), 90, np.uint8)).save(photo)
    assert cli.run(["colorize", str(photo), "-o", str(pipe), "--overwrite"]) == 2
    assert "pipe or a device" in " ".join(capsys.readouterr().err.split())
    assert pipe.is_fifo()
