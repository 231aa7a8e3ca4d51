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
from main import main


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
    options = [f"--output={address}", f"-o{address}", "--mask", address]
    taken = ["colorize", path, f"--output={path}", f"-o{path}", "--mask", path]
    assert with_paths(["colorize", address, *options]) == taken


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


@pytest.mark.torch
def test_addresses_are_masks_and_folders_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A mask may be as long as the file system takes names: it is shortened alike where it is written and found."""
    photo = tmp_path / ("x" * 244 + " #1.png")
    Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 80), np.uint8)).save(photo)
    masks, again, out = (tmp_path / f"{name} #%" for name in ("masks", "again", "out"))
    masks.mkdir()
    given = masks / "one.mask.png"
    Image.fromarray(np.pad(np.full((10, 10), 255, np.uint8), ((20, 34), (20, 50)))).save(given)
    for mask in (given, again):
        saved = ["--save-mask", again.as_uri()] if mask is given else ["--overwrite"]
        arguments = [photo.as_uri(), "-o", out.as_uri(), "--fade", "off", "--mask", mask.as_uri(), *saved]
        assert cli.run(["restore", *arguments]) == 0, capsys.readouterr().err
    (kept,) = again.iterdir()
    assert len(kept.name) <= 255
    with Image.open(kept) as read, Image.open(given) as drawn:
        assert (np.asarray(read) > 0).sum() >= (np.asarray(drawn) > 0).sum()
    assert cli.run(["train", given.as_uri(), "--name", "x"]) == 2
    assert f"{given} is not a folder" in " ".join(capsys.readouterr().err.split())


def test_the_window_takes_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr("desktop.app.run", lambda photos: opened.extend(photos) or 0)
    assert main(["file:///a/b%23c.jpg", "/a/b.jpg"]) == 0
    assert opened == [Path("/a/b#c.jpg"), Path("/a/b.jpg")]
    assert main(["file://elsewhere.example/a.jpg"]) == 2


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
    assert cli.run(["restore", str(photo), "-o", str(tmp_path / "out.png"), "--mask", str(pipe)]) == 2
    assert "pipe, a socket or a device" in " ".join(capsys.readouterr().err.split())
