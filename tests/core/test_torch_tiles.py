"""Tiles summed by torch on a device are those summed in numpy. ``pytest --device cuda`` runs them on a card."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.color import lightness, luma
from core.colorize import Tiling, see_tiles, see_whole
from core.engine import TorchEngine
from core.engine.torch_tiles import chroma_on_device, fits
from core.errors import AutochromeError, Cancelled
from core.models.store import default_model
from core.monitor import IDLE, Monitor
from core.tiling import mosaic

if TYPE_CHECKING:
    from torch import Tensor

pytestmark = pytest.mark.torch


class Batched(TorchEngine):
    """The real engine in batches that the test chooses; may run out of memory, as this machine does not."""

    count = 4
    holds = 1000
    ran: Sequence[int] = ()

    def at_once(self, _side: int) -> int:
        return self.count

    def infer(self, planes: Mapping[str, "Tensor"]) -> dict[str, "Tensor"]:
        count = len(planes["lightness"])
        if count > self.holds:
            raise RuntimeError("CUDA out of memory. Tried to allocate 20.00 MiB")
        self.ran = (*self.ran, count)
        return super().infer(planes)


@pytest.fixture(scope="module")
def numpy_way() -> TorchEngine:
    return TorchEngine(default_model(), "cpu", "float32")


@pytest.fixture
def engine(device: str) -> Batched:
    return Batched(default_model(), device, "float32")


@pytest.fixture(scope="module")
def seen() -> np.ndarray:
    """Lightness (200, 300) of a photograph."""
    from skimage import data

    return lightness(luma(data.astronaut()))[:200, 100:400]


@settings(max_examples=8)
@given(
    shape=st.tuples(st.integers(1, 150), st.integers(65, 200)),
    tile=st.sampled_from([48, 64]),
    overlap=st.integers(0, 24),
    count=st.integers(1, 9),
    soft=st.booleans(),
    loose=st.booleans(),
)
def test_the_device_sums_as_numpy_does(
    numpy_way: TorchEngine,
    device: str,
    seen: np.ndarray,
    shape: tuple[int, int],
    tile: int,
    overlap: int,
    count: int,
    soft: bool,
    loose: bool,
) -> None:
    """At any size of picture and batch; also where tiles are no multiple of the model's 32, and unanchored."""
    how = Tiling(tile=tile, overlap=overlap, feather=soft)
    part = np.ascontiguousarray(seen[: shape[0], : shape[1]])
    whole = None if loose else see_whole(part[None], numpy_way)
    engine = Batched(default_model(), device, "float32")
    engine.count = count
    laid = mosaic(part[None], whole, tile, overlap, soft)
    ours = chroma_on_device(laid, engine, IDLE)
    np.testing.assert_allclose(ours, see_tiles(part[None], whole, numpy_way, how), atol=1e-2)
    assert max(engine.ran) == min(count, len(laid.tiles))


def test_a_card_that_is_full_sees_fewer_tiles_at_once_and_no_other_colours(engine: Batched, seen: np.ndarray) -> None:
    laid = mosaic(seen[None], see_whole(seen[None], engine), 64, 16, True)
    plenty = chroma_on_device(laid, engine, IDLE)
    engine.count, engine.holds, engine.ran = 16, 2, ()
    np.testing.assert_allclose(chroma_on_device(laid, engine, IDLE), plenty, atol=1e-3)
    assert set(engine.ran) == {2}


def test_tiles_that_leave_float16_are_summed_again_in_float32(device: str, seen: np.ndarray) -> None:
    from torch import nn

    engine = Batched(default_model(), device, "auto")
    up, down = nn.Conv2d(1, 2, 1, bias=False), nn.Conv2d(2, 2, 1, bias=False)
    nn.init.constant_(up.weight, 1e4)
    nn.init.constant_(down.weight, 5e-5)
    engine._half, engine._network = True, nn.Sequential(up, down).to(device)
    chroma = chroma_on_device(mosaic(seen[None], None, 64, 16, True), engine, IDLE)
    np.testing.assert_allclose(chroma[..., 0], seen, rtol=1e-3, atol=1e-3)
    assert engine.runs_on.endswith("float32")


def test_a_model_that_gives_no_numbers_is_an_error(engine: Batched, seen: np.ndarray) -> None:
    from torch import nn

    nn.init.constant_(next(engine._network.parameters()), float("nan"))
    with pytest.raises(AutochromeError, match="no colours"):
        chroma_on_device(mosaic(seen[None], None, 64, 16, True), engine, IDLE)


def test_it_tells_how_far_it_is_and_stops_when_told(engine: Batched, seen: np.ndarray) -> None:
    shares: list[float] = []

    def progress(share: float) -> None:
        shares.append(share)
        if share > 0.3:
            monitor.cancel()

    monitor = Monitor(progress)
    laid = mosaic(seen[None], None, 64, 16, True)
    with pytest.raises(Cancelled):
        chroma_on_device(laid, engine, monitor)
    assert shares == sorted(shares)
    assert 0.3 < shares[-1] < 0.6


def test_a_picture_larger_than_a_card_is_summed_in_numpy(
    engine: Batched, seen: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid = mosaic(seen[None], None, 64, 16, True)
    assert fits(laid, engine)
    roomy = chroma_on_device(laid, engine, IDLE)
    monkeypatch.setattr(engine, "free_bytes", lambda: 1e5)
    assert not fits(laid, engine)
    np.testing.assert_allclose(see_tiles(seen[None], None, engine, Tiling(tile=64, overlap=16)), roomy, atol=1e-2)
