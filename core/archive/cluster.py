"""Many machines, by way of Ray: an actor for each worker, with engines of its own; who dies costs what it had in hand.

Autochrome is installed at the same place on every node, and scans and results lie on a share that is mounted alike, or
in a store. Models are compared by digest, and those that a node lacks are sent. Ray is a guest: the group ``cluster``
of `pyproject.toml` brings it, and nothing else needs it.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import chain
from pathlib import Path
from threading import RLock, Timer
from types import TracebackType
from typing import Any, TypeVar

from core.archive.order import Order
from core.atomic import atomic_write
from core.edit import chosen_models
from core.engine.interface import Device
from core.errors import AutochromeError, Cancelled
from core.messages import tr
from core.models.store import TrainedModel, find_also, trained_models
from core.models.tasks import COLORIZE, TASKS
from core.monitor import Monitor
from core.runner import Runner, WorkerDiedError
from core.settings import cache_folder

Unit = TypeVar("Unit")
Made = TypeVar("Made")
Files = dict[str, bytes]
_FAREWELL = 30.0  # seconds in which workers end what was cancelled
_AGAIN = 1.0  # seconds after which a worker that cannot be reached is asked again
_EACH = 2  # units that a worker has in hand, so that one waits while it is busy with the other


def models_of(order: Order) -> list[TrainedModel]:
    """Give the models that an order's Edit names, and those that ship for whatever else it may ask for.

    Raises:
        AutochromeError: one of the former is not here.
    """
    colour = order.edit.colour
    others = [trained_models(task)[:1] for task in TASKS if task != COLORIZE.name]
    own = [part.resolve() for part in colour.model.parts] if colour else []
    return list({model.name: model for model in (*own, *chosen_models(order.edit), *chain(*others))}.values())


def digest_of(model: TrainedModel) -> str:
    """Give the digest of all files of a model."""
    digest = hashlib.sha256()
    for name, content in files_of(model).items():
        digest.update(f"{name}\n{len(content)}\n".encode() + content)
    return digest.hexdigest()


def files_of(model: TrainedModel) -> Files:
    """Give the content of all files of a model, by their names."""
    return {path.name: path.read_bytes() for path in sorted(model.folder.iterdir()) if path.is_file()}


def install(name: str, digest: str, files: Files) -> None:
    """Put a model that was sent into the cache of this machine, and find it from now on."""
    home = cache_folder() / "sent-models" / digest
    for file, content in files.items():
        target = home / name / file
        if not target.is_file() or target.stat().st_size != len(content):
            target.parent.mkdir(parents=True, exist_ok=True)
            with atomic_write(target) as beside:
                beside.write_bytes(content)
    find_also(home)


class Worker:
    """What an actor is: one unit at a time, engines that stay loaded, and a monitor that others reach meanwhile."""

    def __init__(self) -> None:
        self._monitor, self._busy = Monitor(), RLock()

    def ready(self, digests: Mapping[str, str], sent: Mapping[str, Any], fetch: Callable[[Any], Files]) -> None:
        """Take in the models that this node lacks, or has otherwise; a worker that Ray begins anew is asked again.

        Args:
            digests: of the models that are needed, by their names.
            sent: what ``fetch`` gives the files of, by the same names.
        """
        here = {model.name: model for task in TASKS for model in trained_models(task)}
        for name, digest in digests.items():
            if name not in here or digest_of(here[name]) != digest:
                install(name, digest, fetch(sent[name]))

    def do(self, work: Callable[[Unit, Monitor], Made], unit: Unit) -> Made | None:
        """Do a unit; None where that was cancelled."""
        with self._busy:
            try:
                return work(unit, self._monitor.telling())
            except Cancelled:
                return None

    def cancel(self) -> None:
        """Cancel what is under way, and whatever is asked for later."""
        self._monitor.cancel()

    def pause(self) -> None:
        """Hold up what is under way."""
        self._monitor.pause()

    def resume(self) -> None:
        """Go on with it."""
        self._monitor.resume()

    def rest(self) -> None:
        """Return once the worker does no unit."""
        with self._busy:
            pass


class Actors(Runner):
    """Units run by actors on the nodes of a Ray cluster; a context, after which this process has left the cluster.

    A unit is given to a worker that has less than two in hand; others wait here. Where a worker dies its units raise
    `WorkerDiedError`, and it is given none until Ray has begun it anew, wherever there is room.
    """

    def __init__(self, address: str, order: Order, device: Device, workers: int | None = None) -> None:
        """Join a cluster, or begin one on this machine where the address is "local".

        Args:
            workers: how many; else one for each processor of the cluster, or for each card where ``device`` is CUDA.

        Raises:
            AutochromeError: Ray is not installed, the cluster is not reached, or has no room for a worker.
        """
        self._ray = _joined(address)
        cards = device == "cuda"
        room = int(self._ray.cluster_resources().get("GPU" if cards else "CPU", 0))
        count = min(room, workers or room)
        if not count:
            raise AutochromeError(tr("The cluster at {address} has no room for a worker."), address=address)
        super().__init__(count, ThreadPoolExecutor(1))
        models = {model.name: model for model in models_of(order)}
        self._digests = {name: digest_of(model) for name, model in models.items()}
        self._sent = {name: self._ray.put(files_of(model)) for name, model in models.items()}
        kind = self._ray.remote(num_cpus=1, num_gpus=int(cards), max_restarts=-1, max_concurrency=2 + _EACH)(Worker)
        self._lock = RLock()
        self._waiting = deque[tuple[Any, Any, Future[Any]]]()
        self._in_hand: dict[Any, int] = {}
        """How many units each worker has that is ready."""
        self._lost = 0
        self._error: AutochromeError | None = None
        self._is_paused = False
        self._actors = [kind.remote() for _ in range(count)]
        for actor in self._actors:
            self._expect(actor)

    def _expect(self, actor: Any) -> None:
        """Give a worker units once it is ready."""

        def on_ready(answer: Future[None]) -> None:
            error = answer.exception()
            if error is None:
                with self._lock:
                    self._in_hand[actor] = 0
                    if self._is_paused:
                        actor.pause.remote()
            elif isinstance(error, (self._ray.exceptions.ActorDiedError, self._ray.exceptions.RayTaskError)):
                self._give_up(error)  # for good, as it cannot begin
            else:
                Timer(_AGAIN, self._expect, (actor,)).start()
            self._give()

        actor.ready.remote(self._digests, self._sent, self._ray.get).future().add_done_callback(on_ready)

    def _give_up(self, error: BaseException) -> None:
        """Note that a worker is lost; with the last one all that waits fails."""
        with self._lock:
            self._lost += 1
            if self._lost == len(self._actors):
                self._error = AutochromeError(tr("No worker of the cluster can begin: {reason}"), reason=error)

    def submit(self, work: Callable[[Unit, Monitor], Made], unit: Unit, _monitor: Monitor) -> Future[Made]:
        """Begin a unit over there, or as soon as a worker has room."""
        made: Future[Made] = Future()
        with self._lock:
            self._waiting.append((work, unit, made))
        self._give()
        return made

    def _give(self) -> None:
        """Give what waits to workers that have room."""
        with self._lock:
            while self._waiting and self._error is not None:
                self._waiting.popleft()[2].set_exception(self._error)
            while self._waiting and self._in_hand:
                actor = min(self._in_hand, key=lambda each: self._in_hand[each])
                if self._in_hand[actor] >= _EACH:
                    return
                work, unit, made = self._waiting.popleft()
                self._in_hand[actor] += 1
                actor.do.remote(work, unit).future().add_done_callback(partial(self._take, actor, made))

    def _take(self, actor: Any, made: Future[Any], answer: Future[Any]) -> None:
        """Hand on what came out of a unit."""
        error = answer.exception()
        has_died = isinstance(error, self._ray.exceptions.RayError) and not isinstance(
            error, self._ray.exceptions.RayTaskError
        )
        with self._lock:
            if has_died:
                if self._in_hand.pop(actor, None) is not None:
                    self._expect(actor)
            elif actor in self._in_hand:
                self._in_hand[actor] -= 1
        if has_died:
            made.set_exception(WorkerDiedError(str(error)))
        elif error is not None:
            made.set_exception(error)
        elif answer.result() is None:
            made.set_exception(Cancelled())
        else:
            made.set_result(answer.result())
        self._give()

    def cancel(self) -> None:
        """Cancel what waits and what is under way over there."""
        with self._lock:
            waiting, self._waiting = self._waiting, deque()
            actors = list(self._in_hand)
        for _, _, made in waiting:
            made.set_exception(Cancelled())
        for actor in actors:
            actor.cancel.remote()

    def pause(self) -> None:
        """Hold up what is under way over there; what waits is given, and waits there."""
        self._tell_all("pause", is_paused=True)

    def resume(self) -> None:
        """Go on with it."""
        self._tell_all("resume", is_paused=False)

    def _tell_all(self, what: str, *, is_paused: bool) -> None:
        with self._lock:
            self._is_paused = is_paused
            actors = list(self._in_hand)
        for actor in actors:
            getattr(actor, what).remote()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the cluster; its workers end."""
        super().__exit__(kind, error, trace)
        idle = [actor.rest.remote() for actor in self._in_hand]
        if idle:  # what was cancelled leaves nothing half
            self._ray.wait(idle, num_returns=len(idle), timeout=_FAREWELL)
        for actor in self._actors:
            self._ray.kill(actor)
        self._ray.shutdown()


def _joined(address: str) -> Any:
    """Ray, as a client of the cluster.

    Raises:
        AutochromeError: it is not installed, or the cluster is not reached.
    """
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # Ray tells its makers of its use where nobody says no
    try:
        import ray
    except ImportError as error:
        raise AutochromeError(tr("Ray is not installed. Set it up with: uv sync --group cluster")) from error
    program = {"env_vars": {"PYTHONPATH": str(Path(__file__).parents[2])}}
    try:
        is_local = address == "local"  # nothing said, Ray would join whatever cluster was begun on this machine last
        ray.init(address, runtime_env=program, include_dashboard=False if is_local else None, log_to_driver=False,
                 logging_level=logging.ERROR)  # fmt: skip
    except (ConnectionError, ValueError, RuntimeError) as error:
        raise AutochromeError(
            tr("The cluster at {address} cannot be joined: {reason}."), address=address, reason=error
        ) from error
    return ray
