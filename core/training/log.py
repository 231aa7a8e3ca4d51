"""Numbers of a run for TensorBoard: ``tensorboard --logdir`` on the run's folder. No picture is logged."""

from __future__ import annotations

from pathlib import Path

from torch.utils.tensorboard.writer import SummaryWriter

EVERY = 10  # steps


class Log:
    """Writes from ``first_step`` on; what an interrupted run logged beyond it is dropped."""

    def __init__(self, folder: Path, first_step: int) -> None:
        self._writer = SummaryWriter(str(folder / "log"), purge_step=first_step)

    def losses(self, step: int, losses: dict[str, float]) -> None:
        """Note the losses of a step."""
        if step % EVERY == 0:
            for name, value in losses.items():
                self._writer.add_scalar(f"loss/{name}", value, step)

    def validation(self, step: int, losses: dict[str, float]) -> None:
        """Note the losses on the photographs that are not trained on."""
        for name, value in losses.items():
            self._writer.add_scalar(f"validation/{name}", value, step)

    def close(self) -> None:
        """Write what is still to be written."""
        self._writer.close()
