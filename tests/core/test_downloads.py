"""Downloads from a real server on this machine: what comes, what does not, and what is left behind."""

import hashlib
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from torch import nn

from core import downloads
from core.downloads import CHUNK, Download, fetch, heard_by
from core.errors import AutochromeError, Cancelled
from core.models import system
from core.monitor import Monitor
from core.runs.session import Plan, plan, train_model
from core.settings import cache_folder
from core.training.control import Callbacks, Command, Control
from core.training.recipe import Recipe
from core.training.state import Budget

CONTENT = bytes(range(256)) * 4096  # 1 MiB


class Server(ThreadingHTTPServer):
    """Serves `CONTENT`; breaks off after ``stop_after`` bytes where that is less."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked = 0
        self.stop_after = len(CONTENT)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/models/weights-1.pth"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked += 1
        self.send_response(200)
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        self.wfile.write(CONTENT[: self.server.stop_after])

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def server(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    running = Server()
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    yield running
    running.shutdown()
    thread.join()
    running.server_close()


def described(url: str, content: bytes = CONTENT) -> Download:
    digest = hashlib.sha256(content).hexdigest()
    return Download("the weights", url, len(CONTENT), digest, "CC0-1.0", "do without them")


def left_behind() -> list[Path]:
    return [path for path in (cache_folder() / "downloads").rglob("*") if path.is_file()]


def test_a_file_comes_with_progress_and_the_second_time_from_the_cache(server: Server) -> None:
    shares: list[float] = []
    with heard_by(Monitor(shares.append)):
        file = fetch(described(server.url))
    assert file.read_bytes() == CONTENT
    assert file.is_relative_to(cache_folder())
    assert len(shares) >= len(CONTENT) // CHUNK
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert left_behind() == [file]
    again: list[float] = []
    with heard_by(Monitor(again.append)):
        assert fetch(described(server.url)) == file
    assert server.asked == 1
    assert again == []


def test_another_file_than_the_one_described_is_thrown_away(server: Server) -> None:
    with pytest.raises(AutochromeError, match="SHA-256") as caught:
        fetch(described(server.url, b"something else"))
    assert server.url in str(caught.value)
    assert left_behind() == []


def test_a_connection_that_breaks_leaves_nothing(server: Server) -> None:
    server.stop_after = len(CONTENT) // 2
    with pytest.raises(AutochromeError, match=r"cannot be fetched from 127\.0\.0\.1"):
        fetch(described(server.url))
    assert left_behind() == []
    server.stop_after = len(CONTENT)
    assert fetch(described(server.url)).read_bytes() == CONTENT


def test_a_damaged_file_in_the_cache_is_fetched_anew(server: Server) -> None:
    file = described(server.url).file
    file.parent.mkdir(parents=True)
    file.write_bytes(CONTENT[:1000])
    assert fetch(described(server.url)).read_bytes() == CONTENT


def test_offline_one_sentence_says_what_to_do(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    download = described(f"http://127.0.0.1:{port}/models/weights-1.pth")
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


def test_cancelling_leaves_nothing(server: Server) -> None:
    monitor = Monitor(lambda share: monitor.cancel())
    with heard_by(monitor), pytest.raises(Cancelled):
        fetch(described(server.url))
    assert left_behind() == []


def test_a_file_whose_whole_digest_is_unknown_is_taken_from_nobody(server: Server) -> None:
    unknown = replace(described(server.url), sha256="")
    unknown.file.parent.mkdir(parents=True)
    unknown.file.write_bytes(CONTENT)
    with pytest.raises(AutochromeError, match=r"no whole SHA-256.*do without them"):
        fetch(unknown)
    assert server.asked == 0


def test_a_file_of_which_only_the_first_digits_are_right_is_fetched_anew(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    download = described(server.url)
    download.file.parent.mkdir(parents=True)
    download.file.write_bytes(b"another")
    monkeypatch.setattr(downloads, "_digest", lambda _file: download.sha256[:8] + "0" * 56)
    fetch(download)
    assert server.asked == 1


def training_that_fetches(server: Server, album: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """Of a network that fetches weights when it is built, in steps of a quarter."""
    monkeypatch.setattr(downloads, "CHUNK", len(CONTENT) // 4)
    family = system("cnn4")

    def build(recipe: Recipe) -> nn.Module:
        fetch(described(server.url))
        return family.build(recipe)

    monkeypatch.setattr("core.runs.session.system", lambda _: replace(family, build=build))
    small = ("crop=32", "batch=2", "precision=float32")
    return plan(album, "mine", Budget(epochs=0.1), new="cnn4", settings=small)


def test_training_says_how_much_of_published_weights_has_come(
    server: Server, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = training_that_fetches(server, album, monkeypatch)
    monkeypatch.setattr("core.runs.session.store", lambda *_: None)
    said: list[str] = []
    train_model(chosen, callbacks=Callbacks(message=lambda what: said.append(str(what))))
    fetched = [text for text in said if text.startswith("fetching")]
    assert fetched == [f"fetching published weights: {share}%" for share in (25, 50, 75, 100)]


def test_training_is_left_while_published_weights_are_fetched(
    server: Server, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = training_that_fetches(server, album, monkeypatch)
    control = Control()
    with pytest.raises(Cancelled):
        train_model(chosen, callbacks=Callbacks(message=lambda _: control.send(Command.LEAVE)), control=control)
    assert left_behind() == []
