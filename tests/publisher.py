"""A publisher of files on this machine: serves them by HTTP as hubs do, and fails as they do."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from core.downloads import Download


class Publisher(ThreadingHTTPServer):
    """Serves ``content`` under every path, but for what is said of a path."""

    daemon_threads = True

    def __init__(self, content: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.content = content
        self.others: dict[str, bytes] = {}
        """What is served under a path in the place of ``content``."""
        self.broken: dict[str, int] = {}
        """Paths that answer with this code."""
        self.asked: list[tuple[str, str]] = []
        """Path and range of each request."""
        self.stop_after: int | None = None
        """Bytes after which a connection breaks."""
        self.knows_ranges = True
        self.is_open = threading.Event()
        """Cleared, replies are held up before their second half."""
        self.is_open.set()

    def url(self, path: str = "models/weights-1.pth") -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/{path}"

    def described(self, content: bytes | None = None, mirrors: tuple[str, ...] = ()) -> Download:
        """The file as a catalogue says it."""
        due = self.content if content is None else content
        digest = sha256(due).hexdigest()
        return Download("the weights", self.url(), len(due), digest, "CC0-1.0", "do without them", mirrors)


class _Handler(BaseHTTPRequestHandler):
    server: Publisher

    def do_GET(self) -> None:
        server, path = self.server, self.path.removeprefix("/")
        wanted = self.headers.get("Range", "")
        server.asked.append((path, wanted))
        if path in server.broken:
            self.send_error(server.broken[path])
            return
        content = server.others.get(path, server.content)
        etag = f'"{sha256(content).hexdigest()[:16]}"'
        begin = re.fullmatch(r"bytes=(\d+)-", wanted)
        same = self.headers.get("If-Range", etag) == etag
        first = int(begin[1]) if begin and same and server.knows_ranges else 0
        if first >= len(content):
            self.send_error(416)
            return
        self.send_response(206 if first else 200)
        if first:
            self.send_header("Content-Range", f"bytes {first}-{len(content) - 1}/{len(content)}")
        self.send_header("ETag", etag)
        self.send_header("Content-Length", str(len(content) - first))
        self.end_headers()
        last = len(content) if server.stop_after is None else min(len(content), first + server.stop_after)
        middle = first + (last - first) // 2
        self.wfile.write(content[first:middle])
        self.wfile.flush()
        server.is_open.wait()
        self.wfile.write(content[middle:last])

    def log_message(self, *_: object) -> None:
        """Quiet."""


@contextmanager
def publishing(content: bytes) -> Iterator[Publisher]:
    running = Publisher(content)
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield running
    finally:
        running.is_open.set()
        running.shutdown()
        thread.join()
        running.server_close()
