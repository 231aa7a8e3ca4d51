"""Weights on a disk that is full: what was there stays, and the run ends well."""

import signal
from pathlib import Path

import pytest
import torch
from safetensors import SafetensorError

from core.dataset import ColourPhotos
from core.training import checkpoint
from core.training.control import Callbacks
from core.training.run_folder import BEST
from core.training.state import Budget
from core.training.trainer import train
from tests.core.training.conftest import TOY, toy


def test_weights_that_do_not_fit_on_the_disk_leave_those_before(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    place = tmp_path / "best.safetensors"
    checkpoint.save_state({"a": torch.zeros(3)}, place)
    whole = place.read_bytes()
    before = resource.getrlimit(resource.RLIMIT_FSIZE), signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, before[0][1]))
        with pytest.raises(OSError, match="large"):
            checkpoint.save_state({"a": torch.zeros(10_000)}, place)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before[0])
        signal.signal(signal.SIGXFSZ, before[1])
    assert place.read_bytes() == whole
    assert list(tmp_path.iterdir()) == [place]


def test_best_weights_that_do_not_fit_are_reported_and_the_run_ends_well(
    photos: ColourPhotos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise SafetensorError("Error while serializing: I/O error: No space left on device (os error 28)")

    said: list[str] = []
    monkeypatch.setattr(checkpoint, "save_file", full)
    (tmp_path / "run").mkdir()
    callbacks = Callbacks(message=lambda what: said.append(str(what)))
    train(toy(), TOY, photos, photos, Budget(epochs=10), tmp_path / "run", callbacks=callbacks)
    assert any("No space left" in sentence for sentence in said)
    assert not (tmp_path / "run" / BEST).exists()
