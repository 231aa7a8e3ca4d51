"""Tiles on a torch device: cut there, seen many at once, anchored and summed there.

A picture goes up once, rows just ahead of the tiles that need them; its chroma comes down once, rows as soon as no more
tiles fall on them. Both pass in pinned memory beside the computing. The same code runs on any device of torch, the
processor too, where it is tested against the sum in numpy.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from core.color import Floats
from core.engine.interface import Engine, in_batches, within
from core.models.tasks import AB, split
from core.monitor import Monitor
from core.tiling import DETAIL, TRUST, Low, Mosaic, Tile, anchored, low_frequencies, margins

if TYPE_CHECKING:
    from torch import Tensor

MEMORY_SHARE = 0.5  # of what is free on a card, for one batch
FLOATS_PER_PIXEL = 2 + 4  # of its chroma as a whole, and of the sums; beside what is seen of the picture


class DeviceEngine(Engine):
    """An engine of torch, as tiles on its device need it."""

    device: str

    @abstractmethod
    def infer(self, planes: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """As `Engine.run`, all float32 and on the device. To be called while `guarded`."""

    @abstractmethod
    def guarded(self) -> AbstractContextManager[None]:
        """Around all that runs on the device: no gradients, and its errors as ours.

        Raises:
            DeviceMemoryError: there is not enough memory.
            AutochromeError: anything else failed.
        """

    @abstractmethod
    def free_bytes(self) -> float:
        """Memory that is still to be had on a card; elsewhere nobody knows, and it is infinite."""

    @abstractmethod
    def fall_back(self) -> bool:
        """Use float32 from now on, as half precision gives no picture; False where it is in use already."""


def fits(laid: Mosaic, engine: DeviceEngine) -> bool:
    """Whether the device has room for the whole picture beside a batch of its tiles."""
    channels, height, width = laid.seen.shape
    return bool(4 * height * width * (channels + FLOATS_PER_PIXEL) < MEMORY_SHARE * engine.free_bytes())


def chroma_on_device(laid: Mosaic, engine: DeviceEngine, monitor: Monitor) -> Floats:
    """Chroma (h, w, 2): the tiles' detail over the whole, and the whole where the tiles disagree.

    Where nothing is said of the whole, the tiles' average.

    Raises:
        DeviceMemoryError: not even one tile fits.
        AutochromeError: the model fails, or gives no numbers even in float32.
        Cancelled: the monitor was cancelled.
    """
    tiles = _TorchTiles(laid, engine)
    in_batches(laid.tiles, engine.at_once(laid.square), tiles.add, monitor)
    chroma, sound = tiles.chroma()
    if not sound and engine.fall_back():
        return chroma_on_device(laid, engine, monitor)
    return within(chroma, AB, engine)


class _TorchTiles:
    """The sum of a picture's tiles, in reading order."""

    def __init__(self, laid: Mosaic, engine: DeviceEngine) -> None:
        import torch

        self._laid, self._engine = laid, engine
        channels, height, width = laid.seen.shape
        self._chroma = np.empty((height, width, 2), np.float32)
        self._brought = self._sent = 0  # rows that have gone up and come down
        around = [margins(length, engine.model.card.size_multiple) for length in laid.size]
        reflected = [
            np.pad(np.arange(length), add, mode="symmetric") for length, add in zip(laid.size, around, strict=True)
        ]
        self._inner = tuple(slice(add[0], add[0] + length) for length, add in zip(laid.size, around, strict=True))
        with engine.guarded(), torch.device(engine.device):
            self._seen = torch.empty(channels, height, width)
            self._whole = None if laid.whole is None else torch.empty(height, width, 2)
            self._total = torch.zeros(4, height, width)  # of weight × a, b, |ab|² and 1
            self._window = torch.from_numpy(laid.window).to(engine.device)
            self._low = Low(*(torch.from_numpy(each).to(engine.device) for each in low_frequencies(*laid.size)))
            self._rows, self._columns = (torch.from_numpy(each).to(engine.device) for each in reflected)
            self._sound = torch.ones((), dtype=torch.bool)
            self._up, self._down = _Lane(engine.device), _Lane(engine.device)

    def add(self, tiles: Sequence[Tile]) -> None:
        """Add the next tiles; returns when those before are done, and leaves these to the device."""
        import torch

        with self._engine.guarded():
            rows = self._send(tiles[0].top)
            self._bring(tiles[-1].top + tiles[-1].height)
            ab = self._predict(torch.stack([self._seen[:, *tile.place] for tile in tiles]))
            self._sound &= ab.isfinite().all() & ab.any()
            if self._whole is not None:
                whole = torch.stack([self._whole[tile.place] for tile in tiles])
                ab = anchored(ab, whole.permute(0, 3, 1, 2), self._low)
            weighted = self._weighted(ab)
            for tile, each in zip(tiles, weighted, strict=True):
                self._total[:, *tile.place] += each
            self._land(rows)

    def chroma(self) -> tuple[Floats, bool]:
        """Chroma (h, w, 2), and whether every batch gave numbers, and some other than 0."""
        with self._engine.guarded():
            self._land(self._send(len(self._chroma)))
            return self._chroma, bool(self._sound)

    def _predict(self, tiles: Tensor) -> Tensor:
        """ab (N, 2, h, w) of tiles (N, channels, h, w), their margins reflected up to the model's multiple."""
        if (len(self._rows), len(self._columns)) != self._laid.size:
            tiles = tiles[:, :, self._rows[:, None], self._columns]
        ab = self._engine.infer(split(tiles, self._engine.model.card.ports))[AB.name]
        return ab[..., self._inner[0], self._inner[1]]

    def _weighted(self, ab: Tensor) -> Tensor:
        """(N, 4, h, w): what each tile adds to the sums."""
        import torch

        square = ab.square().sum(dim=1, keepdim=True)
        return torch.cat((ab, square, torch.ones_like(square)), dim=1) * self._window

    def _bring(self, bottom: int) -> None:
        """Let the rows above ``bottom`` be on the device."""
        rows = slice(self._brought, bottom)
        if rows.start < rows.stop:
            self._up.bring(self._laid.seen[:, rows], self._seen[:, rows])
            if self._laid.whole is not None and self._whole is not None:
                self._up.bring(self._laid.whole[rows], self._whole[rows])
            self._brought = bottom

    def _send(self, bottom: int) -> _Arrival:
        """Send for the chroma of the rows above ``bottom``, on which no more tiles fall."""
        return self._down.send(self._settled(slice(self._sent, bottom)))

    def _land(self, arrival: _Arrival) -> None:
        """Wait for rows and put them in their place."""
        arrival.wait()
        count = len(arrival.rows)
        self._chroma[self._sent : self._sent + count] = arrival.rows.numpy()
        self._sent += count

    def _settled(self, rows: slice) -> Tensor:
        """Chroma (rows, w, 2) on the device; see `core.tiling.settled`."""
        total, weight = self._total[:, rows], self._total[3, rows]
        mean = total[:2] / weight
        if self._whole is None:
            return mean.permute(1, 2, 0).contiguous()
        spread = (total[2] / weight - mean.square().sum(dim=0)).clamp_(min=0)
        trust = (spread / -(TRUST**2)).exp_().mul_(DETAIL)
        return self._whole[rows] + trust[..., None] * (mean.permute(1, 2, 0) - self._whole[rows])


class _Arrival(NamedTuple):
    """Rows on their way to the host; they may be read after `wait`."""

    rows: Tensor
    wait: Callable[[], None]


class _Lane:
    """Copies in a CUDA stream of their own, so that the card computes meanwhile; elsewhere just copies."""

    def __init__(self, device: str) -> None:
        self._stream = None
        if device == "cuda":
            from torch import cuda

            self._stream = cuda.Stream()  # type: ignore[no-untyped-call]
            self._stream.wait_stream(cuda.current_stream())  # memory just handed out may be in use until then

    def bring(self, source: Floats, target: Tensor) -> None:
        """Copy from the host; what is computed from now on waits for it."""
        import torch

        if self._stream is None:
            target.copy_(torch.from_numpy(source))
            return
        with torch.cuda.stream(self._stream):
            target.copy_(torch.from_numpy(source).pin_memory(), non_blocking=True)
        torch.cuda.current_stream().wait_stream(self._stream)

    def send(self, source: Tensor) -> _Arrival:
        """Copy to the host what has been computed so far, or will have been."""
        from torch import cuda

        if self._stream is None:
            return _Arrival(source.cpu(), lambda: None)
        self._stream.wait_stream(cuda.current_stream())
        with cuda.stream(self._stream):
            rows = source.to("cpu", non_blocking=True)  # into pinned memory
            arrived = cuda.Event()  # type: ignore[no-untyped-call]
            arrived.record()
        source.record_stream(self._stream)
        return _Arrival(rows, arrived.synchronize)
