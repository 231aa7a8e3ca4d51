"""Downloads from a real server on this machine: what comes, what does not, and what is left behind."""

import errno
import hashlib
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from torch import nn

from core import downloads
from core.downloads import CHUNK, Download, fetch, forget, heard_by
from core.errors import AutochromeError, Cancelled
from core.models import system
from core.monitor import Monitor
from core.runs.session import Plan, plan, train_model
from core.settings import cache_folder
from core.training.control import Callbacks, Command, Control
from core.training.recipe import Recipe
from core.training.state import Budget
from tests.publisher import Publisher, publishing

CONTENT = bytes(range(256)) * 4096  # 1 MiB


@pytest.fixture
def server(home: Path) -> Iterator[Publisher]:
    with publishing(CONTENT) as running:
        yield running


def left_behind() -> list[Path]:
    return [path for path in (cache_folder() / "downloads").rglob("*") if path.is_file() and path.suffix != ".lock"]


def test_a_file_comes_with_progress_and_the_second_time_from_the_cache(server: Publisher) -> None:
    shares: list[float] = []
    with heard_by(Monitor(shares.append)):
        file = fetch(server.described())
    assert file.read_bytes() == CONTENT
    assert file.is_relative_to(cache_folder())
    assert len(shares) >= len(CONTENT) // CHUNK
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert left_behind() == [file]
    again: list[float] = []
    with heard_by(Monitor(again.append)):
        assert fetch(server.described()) == file
    assert len(server.asked) == 1
    assert again == []


def test_another_file_than_the_one_described_is_thrown_away(server: Publisher) -> None:
    with pytest.raises(AutochromeError, match="SHA-256") as caught:
        fetch(server.described(b"something else" * 80_000))
    assert server.url() in str(caught.value)
    assert left_behind() == []


def test_a_file_of_the_right_size_and_another_digest_is_thrown_away(server: Publisher) -> None:
    with pytest.raises(AutochromeError, match="SHA-256"):
        fetch(server.described(CONTENT[::-1]))
    assert left_behind() == []


def test_a_cut_is_gone_on_after_from_where_it_was(server: Publisher) -> None:
    server.stop_after = len(CONTENT) // 3
    shares: list[float] = []
    with heard_by(Monitor(shares.append)):
        assert fetch(server.described()).read_bytes() == CONTENT
    begins = [int(span.removeprefix("bytes=").removesuffix("-") or 0) for _, span in server.asked]
    assert begins == [part * (server.stop_after // CHUNK * CHUNK) for part in range(len(begins))]
    assert shares == sorted(shares)
    assert left_behind() == [server.described().file]


def test_where_ranges_are_not_known_a_cut_ends_it_and_what_came_stays(server: Publisher) -> None:
    server.stop_after, server.knows_ranges = len(CONTENT) // 2, False
    with pytest.raises(AutochromeError, match=r"cannot be fetched from 127\.0\.0\.1"):
        fetch(server.described())
    assert server.described().come == len(CONTENT) // 2
    server.stop_after = None
    assert fetch(server.described()).read_bytes() == CONTENT
    assert left_behind() == [server.described().file]


def test_the_next_start_of_the_program_goes_on(server: Publisher) -> None:
    monitor = Monitor(lambda share: monitor.cancel() if share >= 0.5 else None)
    with heard_by(monitor), pytest.raises(Cancelled):
        fetch(server.described())
    come = server.described().come
    assert 0 < come < len(CONTENT)
    due = server.described()
    begun = f"from core.downloads import *; print(fetch({due!r}))"
    command = [sys.executable, "-c", begun]
    again = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    assert again.stdout.strip() == str(due.file)
    assert due.file.read_bytes() == CONTENT
    assert [span for _, span in server.asked] == ["", f"bytes={come}-"]


def test_what_has_changed_since_is_fetched_from_the_first_byte(server: Publisher) -> None:
    server.content = CONTENT[::-1]
    monitor = Monitor(lambda share: monitor.cancel())
    with heard_by(monitor), pytest.raises(Cancelled):
        fetch(server.described(CONTENT))
    server.content = CONTENT  # whose ETag is another
    assert fetch(server.described()).read_bytes() == CONTENT
    assert len(server.asked) == 2


def test_a_part_of_another_file_is_noticed_at_the_end_and_fetched_anew(server: Publisher) -> None:
    due = server.described()
    due.part.parent.mkdir(parents=True)
    due.part.write_bytes(b"\0" * 1000)
    assert fetch(due).read_bytes() == CONTENT
    assert [span for _, span in server.asked] == ["bytes=1000-", ""]


@pytest.mark.parametrize("broken", [404, 503])
def test_a_mirror_goes_on_where_the_publisher_broke_off(server: Publisher, broken: int) -> None:
    due = server.described(mirrors=(server.url("mirror-1"), server.url("mirror-2")))
    monitor = Monitor(lambda share: monitor.cancel())
    with heard_by(monitor), pytest.raises(Cancelled):
        fetch(due)
    server.broken["models/weights-1.pth"] = broken
    server.others["mirror-1"] = b"version https://git-lfs.github.com/spec/v1"
    assert fetch(due).read_bytes() == CONTENT
    assert [path for path, _ in server.asked] == ["models/weights-1.pth"] * 2 + ["mirror-1", "mirror-2"]
    assert server.asked[-1][1] == f"bytes={CHUNK}-"


def test_pausing_holds_it_and_going_on_ends_it(server: Publisher) -> None:
    server.is_open.clear()
    shares: list[float] = []
    monitor = Monitor(shares.append)
    came = threading.Event()
    heard = monitor.telling(lambda share: (shares.append(share), monitor.pause(), came.set()))
    found: list[Path] = []

    def work() -> None:
        with heard_by(heard):
            found.append(fetch(server.described()))

    thread = threading.Thread(target=work)
    thread.start()
    assert came.wait(30)
    assert monitor.is_paused
    assert len(shares) == 1
    with pytest.raises(AutochromeError, match="being fetched already"):
        fetch(server.described())
    server.is_open.set()
    came.clear()
    while thread.is_alive():
        monitor.resume()
        came.wait(0.01)
        came.clear()
    assert found[0].read_bytes() == CONTENT


def test_room_is_looked_for_first(server: Publisher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=len(CONTENT) - 1))
    with pytest.raises(AutochromeError, match=r"needs 1 MB more in .*, where 1 MB are free: make room"):
        fetch(server.described())
    assert server.asked == []
    assert left_behind() == []


def test_a_disk_that_fills_up_is_said_and_what_came_is_gone_on_with(
    server: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = downloads._write

    def full(*given: Any) -> None:
        reply, begin, address, download, _ = given
        stop = Monitor(lambda share: stop.cancel() if share > 0.5 else None)
        try:
            write(reply, begin, address, download, stop)
        except Cancelled:
            raise OSError(errno.ENOSPC, "No space left on device") from None

    monkeypatch.setattr(downloads, "_write", full)
    with pytest.raises(AutochromeError, match=r"cannot be written to .*: No space left on device"):
        fetch(server.described())
    assert server.described().come > 0
    monkeypatch.setattr(downloads, "_write", write)
    assert fetch(server.described()).read_bytes() == CONTENT


def test_what_has_come_can_be_forgotten(server: Publisher) -> None:
    monitor = Monitor(lambda share: monitor.cancel())
    with heard_by(monitor), pytest.raises(Cancelled):
        fetch(server.described())
    forget(server.described())
    assert left_behind() == []


def test_a_damaged_file_in_the_cache_is_fetched_anew(server: Publisher) -> None:
    file = server.described().file
    file.parent.mkdir(parents=True)
    file.write_bytes(CONTENT[:1000])
    assert fetch(server.described()).read_bytes() == CONTENT


def test_offline_one_sentence_says_what_to_do(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    url = f"http://127.0.0.1:{port}/models/weights-1.pth"
    digest = hashlib.sha256(CONTENT).hexdigest()
    download = Download("the weights", url, len(CONTENT), digest, "CC0-1.0", "do without them")
    with pytest.raises(AutochromeError) as caught:
        fetch(download)
    message = str(caught.value)
    assert str(download.file) in message
    assert "1 MB" in message
    assert message.endswith("or do without them.")
    assert "\n" not in message
    download.file.parent.mkdir(parents=True, exist_ok=True)
    download.file.write_bytes(CONTENT)  # as the sentence says
    assert fetch(download) == download.file


def test_a_file_whose_whole_digest_is_unknown_is_taken_from_nobody(server: Publisher) -> None:
    unknown = replace(server.described(), sha256="")
    unknown.file.parent.mkdir(parents=True)
    unknown.file.write_bytes(CONTENT)
    with pytest.raises(AutochromeError, match=r"no whole SHA-256.*do without them"):
        fetch(unknown)
    assert server.asked == []


def test_a_file_of_which_only_the_first_digits_are_right_is_fetched_anew(
    server: Publisher, monkeypatch: pytest.MonkeyPatch
) -> None:
    download = server.described()
    download.file.parent.mkdir(parents=True)
    download.file.write_bytes(b"another")
    digest_of = downloads.digest_of

    def begins_alike(file: Path) -> str:
        return download.sha256[:8] + "0" * 56 if file.read_bytes() == b"another" else digest_of(file)

    monkeypatch.setattr(downloads, "digest_of", begins_alike)
    fetch(download)
    assert len(server.asked) == 1


def training_that_fetches(server: Publisher, album: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """Of a network that fetches weights when it is built, in steps of a quarter."""
    monkeypatch.setattr(downloads, "CHUNK", len(CONTENT) // 4)
    family = system("cnn4")

    def build(recipe: Recipe) -> nn.Module:
        fetch(server.described())
        return family.build(recipe)

    monkeypatch.setattr("core.runs.session.system", lambda _: replace(family, build=build))
    small = ("crop=32", "batch=2", "precision=float32")
    return plan(album, "mine", Budget(epochs=0.1), new="cnn4", settings=small)


def test_training_says_how_much_of_published_weights_has_come(
    server: Publisher, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = training_that_fetches(server, album, monkeypatch)
    monkeypatch.setattr("core.runs.session.store", lambda *_: None)
    said: list[str] = []
    train_model(chosen, callbacks=Callbacks(message=lambda what: said.append(str(what))))
    fetched = [text for text in said if text.startswith("fetching")]
    assert fetched == [f"fetching published weights: {share}%" for share in (25, 50, 75, 100)]


def test_training_is_left_while_published_weights_are_fetched(
    server: Publisher, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = training_that_fetches(server, album, monkeypatch)
    control = Control()
    with pytest.raises(Cancelled):
        train_model(chosen, callbacks=Callbacks(message=lambda _: control.send(Command.LEAVE)), control=control)
    assert 0 < server.described().come < len(CONTENT)
    assert not server.described().file.exists()
