"""Scans and results in stores that are reached by an address: in memory, over HTTP, and S3's protocol where moto is."""

from __future__ import annotations

import functools
import pickle
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from core.archive import stores, work
from core.archive.places import digest, exists
from core.archive.project import Project
from core.archive.records import State
from core.archive.report import write_report
from core.archive.run import run
from core.archive.stores import Location, Url, located
from core.archive.survey import survey
from core.engine import EnginePool
from core.errors import AutochromeError
from core.photo import fingerprint
from tests.core.archive.conftest import QUICK, write_scans

fsspec = pytest.importorskip("fsspec", reason="torch, or the group cluster, brings it")


@pytest.fixture
def memory() -> Iterator[str]:
    yield "memory://archive"
    fsspec.filesystem("memory").store.clear()


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    server = pytest.importorskip("moto.server", reason="moto is not installed").ThreadedMotoServer(port=0)
    s3fs = pytest.importorskip("s3fs", reason="the group cluster is not installed")
    server.start()
    host, port = server.get_host_and_port()
    for name, value in (("ENDPOINT_URL", f"http://{host}:{port}"), ("ACCESS_KEY_ID", "a"), ("SECRET_ACCESS_KEY", "b")):
        monkeypatch.setenv(f"AWS_{name}", value)
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")
    s3fs.S3FileSystem.clear_instance_cache()
    s3fs.S3FileSystem().mkdir("archive")
    yield "s3://archive"
    s3fs.S3FileSystem.clear_instance_cache()
    server.stop()


def begun(folder: Path, source: Location, output: Location) -> Project:
    project = Project.begin(folder / "project", [source], output, QUICK)
    assert survey(project).new == 6
    return project


def filled(address: str, folder: Path) -> dict[str, Path]:
    """Six scans in a store, a hidden file and one that is none beside them; what they are copies of, by address."""
    files, place = fsspec.core.url_to_fs(address)
    copies = {path.relative_to(folder).as_posix(): path for path in write_scans(folder, 6)}
    for name, path in copies.items():
        files.put_file(str(path), f"{place}/in/{name}")
    files.pipe_file(f"{place}/in/.hidden.jpg", b"hidden")
    files.pipe_file(f"{place}/in/notes.txt", b"notes")
    return {f"{address}/in/{name}": path for name, path in copies.items()}


def check_whole(project: Project, copies: dict[str, Path]) -> None:
    """All are done, the scans are as they were, the results as they were noted, and a sidecar beside each."""
    for entry in project.entries():
        assert (entry.state, entry.digest) == (State.DONE, fingerprint(copies[str(entry.path)]))
        assert digest(entry.path) == entry.digest
        assert entry.made is not None
        for each in entry.made.results:
            assert digest(project.output / each.file) == each.digest
        assert exists(project.output / f"{entry.made.results[0].file}.json")
        assert project.thumbnail(entry.id).is_file()


def results_of(project: Project) -> list[str]:
    return [each.file for entry in project.entries() if entry.made for each in entry.made.results]


@pytest.mark.parametrize("store", ["memory", "bucket"])
def test_scans_and_results_lie_in_a_store(
    store: str, request: pytest.FixtureRequest, tmp_path: Path, pool: EnginePool
) -> None:
    address = request.getfixturevalue(store)
    copies = filled(address, tmp_path / "copies")
    project = begun(tmp_path, located(f"{address}/in"), located(f"{address}/out"))
    assert run(project, pool).counts == {State.DONE: 6}
    check_whole(project, copies)
    again = survey(project)
    assert (again.new, again.changed, again.gone, again.lost) == (0, 0, 0, 0)
    first, second, *_ = sorted(copies)
    files, _ = fsspec.core.url_to_fs(first)
    files.rm_file(first)
    files.put_file(str(copies[first]), second)
    copies[second] = copies[first]
    lost = next(each for each in project.entries() if str(each.path) not in (first, second))
    assert lost.made is not None
    stores.remove(project.output / lost.made.results[0].file)  # type: ignore[arg-type]
    again = survey(project)
    assert (again.changed, again.gone, again.lost) == (1, 1, 1)
    run(project, pool)
    assert project.status().counts == {**dict.fromkeys(State, 0), State.DONE: 5}
    assert all(exists(project.output / file) for file in results_of(project))
    assert f'"scan": "{address}' not in write_report(project)[0].read_text()  # no browser follows it


def test_scans_come_over_http_and_a_node_that_sees_no_project_sends_the_thumbnail(
    tmp_path: Path, pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("aiohttp", reason="the group cluster brings it")
    write_scans(tmp_path / "served", 6)
    handler = functools.partial(Quiet, directory=str(tmp_path / "served"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        source = located(f"http://127.0.0.1:{server.server_port}/")
        project = begun(tmp_path, source, tmp_path / "out")
        monkeypatch.setattr(work, "_thumbnail_of", lambda unit, stack: work._for_now(stack) / "0" / "0.jpg")
        assert run(project, pool).counts == {State.DONE: 6}
        server.shutdown()
    assert all(project.thumbnail(entry.id).stat().st_size > 500 for entry in project.entries())


def test_a_store_whose_package_is_missing_is_not_said_to_be_empty(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.setitem(sys.modules, "fsspec.implementations.http", None)
    used = getattr(sys.modules.get("fsspec.registry"), "_registry", {})
    monkeypatch.delitem(used, "http", raising=False)  # by another test
    with pytest.raises(AutochromeError, match="uv sync --group cluster"):
        begun(tmp_path, located("http://127.0.0.1:1/scans"), tmp_path / "out")


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


def test_a_store_that_goes_away_is_waited_for_and_a_half_result_is_made_again(
    memory: str, tmp_path: Path, pool: EnginePool, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies = filled(memory, tmp_path / "copies")
    project = begun(tmp_path, located(f"{memory}/in"), located(f"{memory}/out"))
    files, sent = fsspec.filesystem("memory"), list[str]()
    put = type(files).put_file

    def failing(self: object, source: str, target: str, **named: object) -> None:
        sent.append(target)
        if len(sent) == 2:  # the sidecar of the first: its picture is there already
            raise ConnectionResetError(104, "the store is away")
        put(self, source, target, **named)

    monkeypatch.setattr(type(files), "put_file", failing)
    run(project, pool)
    check_whole(project, copies)


def test_addresses_are_taken_apart_like_paths_and_travel() -> None:
    url = located("s3://bucket/in/a b.tif")
    assert isinstance(url, Url)
    assert (url.name, url.stem, url.suffix, str(url.parent)) == ("a b.tif", "a b", ".tif", "s3://bucket/in")
    assert url.relative_to(located("s3://bucket/in")).as_posix() == "a b.tif"  # type: ignore[arg-type]
    assert str(pickle.loads(pickle.dumps(url))) == "s3://bucket/in/a b.tif"
    assert located("/share/scans") == Path("/share/scans")
    assert located("file:///share/scans") == Path("/share/scans")


@pytest.mark.parametrize("text", ["nothing://bucket", "simplecache::s3://bucket", "javascript://x%0aalert(1)"])
def test_addresses_of_other_kinds_are_refused(text: str) -> None:
    with pytest.raises(AutochromeError, match="of a kind that is not known"):
        located(text)
