"""Two steps of the real recipe on real photographs, batches that can be repeated, and a run that is gone on with."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torch import Tensor, nn

from core import cli
from core.cancel import Cancel
from core.errors import AutochromeError, Cancelled
from core.models import system
from core.models.store import trained_model
from core.training import checkpoint
from core.training.data import make_batch, whole
from core.training.photos import ColourPhotos
from core.training.recipe import Recipe
from core.training.trainer import Budget, Report, train


@pytest.fixture
def album(tmp_path: Path, colour_photos: dict[str, np.ndarray]) -> Path:
    folder = tmp_path / "album"
    (folder / "more").mkdir(parents=True)
    for index, (name, picture) in enumerate(colour_photos.items()):
        Image.fromarray(picture).save(folder / ("more" if index % 2 else "") / f"{name}.jpg", quality=90)
    (folder / "broken.jpg").write_bytes(b"no photo")
    return folder


class Toy(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Conv2d(1, 2, 3, padding=1)

    def forward(self, lightness: Tensor) -> Tensor:
        return self.layer(lightness / 100) * 100


def squared(network: nn.Module, lightness: Tensor, ab: Tensor) -> dict[str, Tensor]:
    return {"squared": (network(lightness) - ab).square().mean() / 1000}


TOY = Recipe(losses=squared, crop=32, batch=4)


def test_a_batch_is_the_photographs_lightness_and_ab(album: Path) -> None:
    photos = ColourPhotos(album)
    assert len(photos) == 5
    lightness, ab = make_batch(photos, 48, 6, seed=0, step=0)
    assert lightness.shape == (6, 1, 48, 48)
    assert ab.shape == (6, 2, 48, 48)
    assert 0 <= lightness.min() <= lightness.max() <= 100.01
    assert ab.abs().mean() > 3
    again = make_batch(ColourPhotos(album), 48, 6, seed=0, step=0)
    assert torch.equal(lightness, again[0])
    assert torch.equal(ab, again[1])
    assert not torch.equal(ab, make_batch(photos, 48, 6, seed=0, step=1)[1])


def test_a_whole_photo_keeps_its_shape() -> None:
    photo = np.zeros((60, 120, 3), np.uint8)
    photo[:, :60] = 255
    view = whole(photo, 64)
    assert view.shape == (64, 64, 3)
    assert (view[:, :31] == 255).all()
    assert (view[:, 33:] == 0).all()


def test_photographs_of_any_kind_are_read_as_srgb(tmp_path: Path, colour_photo: np.ndarray) -> None:
    """One picture plain, with transparency, grey and twice as large."""
    plain = Image.fromarray(colour_photo)
    plain.save(tmp_path / "a.png")
    plain.convert("RGBA").save(tmp_path / "b.png")
    plain.convert("L").save(tmp_path / "c.png")
    large = plain.resize((1024, 1024), Image.Resampling.BOX)
    large.save(tmp_path / "d.tif")
    photos = ColourPhotos(tmp_path)
    first, second, grey, shrunk = (photos[index] for index in range(4))
    np.testing.assert_array_equal(first, colour_photo)
    np.testing.assert_array_equal(second, colour_photo)
    assert np.ptp(grey, axis=2).max() == 0
    assert shrunk.shape == (512, 512, 3)
    assert np.abs(shrunk.astype(int) - colour_photo).mean() < 2


def test_folders_without_photographs_are_clear_errors(tmp_path: Path) -> None:
    with pytest.raises(AutochromeError, match="not a folder"):
        ColourPhotos(tmp_path / "nowhere")
    with pytest.raises(AutochromeError, match="no photographs"):
        ColourPhotos(tmp_path)
    (tmp_path / "x.jpg").write_bytes(b"no photo")
    with pytest.raises(AutochromeError, match="can be read"):
        make_batch(ColourPhotos(tmp_path), 32, 4, 0, 0)


def test_training_lowers_the_loss_and_reports(album: Path, tmp_path: Path) -> None:
    reports: list[Report] = []
    torch.manual_seed(0)
    network = train(
        Toy(), replace(TOY, learning_rate=1e-2), ColourPhotos(album), Budget(epochs=40), tmp_path, report=reports.append
    )
    assert not network.training
    assert [report.step for report in reports] == list(range(1, 51))
    assert reports[-1].share == pytest.approx(1.0)
    assert reports[-1].losses["squared"] < reports[0].losses["squared"]


def test_a_cancelled_run_goes_on_as_if_it_had_not_been(album: Path, tmp_path: Path) -> None:
    def weights(folder: str, stop_at: int | None) -> list[Tensor]:
        torch.manual_seed(0)
        network, photos, budget = Toy(), ColourPhotos(album), Budget(epochs=16)
        cancel = Cancel()

        def stop(report: Report) -> None:
            if report.step == stop_at:
                cancel.set()

        # float32 throughout: which precision is faster is measured anew in each process
        one = replace(TOY, seed=3)
        if stop_at is not None:
            with pytest.raises(Cancelled):
                train(network, one, photos, budget, tmp_path / folder, report=stop, cancel=cancel)
            torch.manual_seed(99)
            network = Toy()
        return list(train(network, one, photos, budget, tmp_path / folder, resume=True).parameters())

    unbroken, resumed = weights("unbroken", None), weights("resumed", 9)
    for first, second in zip(unbroken, resumed, strict=True):
        torch.testing.assert_close(first, second, rtol=0, atol=1e-2)


def test_a_loss_that_is_no_number_stops_the_run(album: Path, tmp_path: Path) -> None:
    def broken(network: nn.Module, lightness: Tensor, ab: Tensor) -> dict[str, Tensor]:
        return {"broken": network(lightness).mean() * float("nan")}

    with pytest.raises(AutochromeError, match="no longer a number"):
        train(Toy(), Recipe(losses=broken, crop=32, batch=2), ColourPhotos(album), Budget(epochs=1), tmp_path)


def test_a_checkpoint_of_another_network_is_a_clear_error(album: Path, tmp_path: Path) -> None:
    (tmp_path / "checkpoint.pt").write_bytes(b"no checkpoint")
    with pytest.raises(AutochromeError, match=r"checkpoint\.pt"):
        train(Toy(), TOY, ColourPhotos(album), Budget(epochs=1), tmp_path, resume=True)


def test_a_checkpoint_that_cannot_be_written_leaves_the_last_one(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.pt"
    checkpoint.save(path, {"step": 1})
    with pytest.raises(Exception, match="pickle"):
        checkpoint.save(path, {"step": lambda: None})
    assert checkpoint.load(path) == {"step": 1}
    assert [file.name for file in tmp_path.iterdir()] == ["checkpoint.pt"]


def test_two_steps_of_the_real_recipe_change_every_weight(album: Path) -> None:
    chosen = system("unet-lite0")
    torch.manual_seed(0)
    network = chosen.build(False)
    lightness, ab = make_batch(ColourPhotos(album), 64, 2, 0, 0)
    chosen.recipe.prepare(network, ab.permute(0, 2, 3, 1).reshape(-1, 2))
    optimiser = torch.optim.AdamW(network.parameters(), 1e-3)
    for _ in range(2):
        losses = chosen.recipe.losses(network, lightness, ab)
        optimiser.zero_grad()
        torch.stack(list(losses.values())).sum().backward()
        optimiser.step()
    assert set(losses) == {"smooth_l1", "cross_entropy"}
    assert all(parameter.grad is not None for parameter in network.parameters())


def test_the_command_line_fine_tunes_the_shipped_model(
    album: Path, home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    train_it = ["train", str(album), "--name", "family", "--epochs", "0.2"]
    assert cli.run(train_it) == 0
    model = trained_model("family")
    assert model.card.system == "unet-lite0"
    assert model.graph.exists()
    photo = tmp_path / "p.jpg"
    Image.fromarray(np.full((40, 50), 128, np.uint8)).save(photo)
    assert cli.run(["colorize", str(photo), "-o", str(tmp_path / "q.jpg"), "--model", "family"]) == 0
    assert cli.run(train_it) == 2
    assert "already" in capsys.readouterr().err
    assert cli.run(["train", str(album), "--name", "natural", "--epochs", "1"]) == 2
    assert "another name" in " ".join(capsys.readouterr().err.split())
    assert cli.run(["train", str(album), "--name", "x"]) == 2
    assert cli.run(["train", str(album), "--name", "x", "--epochs", "1", "--new", "nothing"]) == 2
