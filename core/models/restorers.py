"""Networks that make a better picture of a picture, as spandrel builds them. Imports torch and spandrel.

What they are and how large, spandrel reads from the names and shapes of their weights; of its loaders that open files
none is used. They are published for sRGB: lightness is given as grey, and of what comes back the lightness is taken, so
that the colours of a scan stay its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from core.errors import AutochromeError
from core.messages import tr
from core.models.store import RESTORERS
from core.models.tasks import DENOISE, ENLARGE, RESTORE_FACES, Interface
from core.program import need_spandrel

SIDE = 512  # px of the squares that a network sees of which nothing else is known
_LUMINANCE = (0.2126, 0.7152, 0.0722)  # of linear red, green and blue (IEC 61966-2-1)
_INSIDE = "network."


def _only(network: nn.Module, picture: Tensor) -> Tensor:
    """The picture, where other things are given beside it."""
    made = network(picture)
    return made if isinstance(made, Tensor) else made[0]


def _face(network: nn.Module, picture: Tensor) -> Tensor:
    """GFPGAN in -1…1, and the same each time."""
    made: Tensor = network(2 * picture - 1, return_rgb=False, randomize_noise=False)[0]
    return (made + 1) / 2


def _balanced(network: nn.Module, picture: Tensor) -> Tensor:
    """RestoreFormer in -1…1."""
    return (_only(network, 2 * picture - 1) + 1) / 2


_RUNS: Mapping[str, Callable[[nn.Module, Tensor], Tensor]] = {"GFPGAN": _face, "RestoreFormer": _balanced}
"""By spandrel's names of architectures, where they are run in another way than most."""


class Restorer(nn.Module):
    """Lightness (N, 1, H, W) in 0…100 to lightness (N, 1, s H, s W), s being how many times the network enlarges."""

    def __init__(self, network: nn.Module, channels: int, run: Callable[[nn.Module, Tensor], Tensor]) -> None:
        super().__init__()
        self.network = network
        self._channels, self._run = channels, run

    def forward(self, lightness: Tensor) -> Tensor:
        """Restore a picture."""
        grey = _grey_of(lightness).expand(-1, self._channels, -1, -1)
        return _lightness_of(self._run(self.network, grey))


class Known(NamedTuple):
    """What a state dict is."""

    name: str
    """Of the network, as cards have it."""
    network: Restorer
    interface: Interface
    """How it is run, where nobody says more of it than its weights."""


def restorer(state: Mapping[str, Tensor]) -> Known:
    """Build the network whose weights these are, and put them into it.

    Args:
        state: by the names of its publishers, or of a `Restorer`.

    Raises:
        AutochromeError: spandrel knows no such network, or is not here; or it takes more than a picture.
    """
    need_spandrel()
    from spandrel import ImageModelDescriptor, ModelLoader, UnsupportedModelError

    try:
        found: Any = ModelLoader("cpu").load_from_state_dict(
            {name.removeprefix(_INSIDE): value for name, value in state.items()}
        )
    except UnsupportedModelError as error:
        raise AutochromeError(tr("its weights belong to no network that is known here")) from error
    except (RuntimeError, KeyError, ValueError, TypeError, IndexError, AssertionError) as error:
        raise AutochromeError(tr("some of its weights are missing, or of another shape")) from error
    if not isinstance(found, ImageModelDescriptor) or found.input_channels not in (1, 3):
        raise AutochromeError(tr("its weights belong to no network that is known here"))
    kind = str(found.architecture.id)
    network = Restorer(found.model.eval(), found.input_channels, _RUNS.get(kind, _only))
    task = RESTORE_FACES if found.purpose == "FaceSR" else ENLARGE if found.scale > 1 else DENOISE
    interface = Interface(
        native_size=SIDE,
        size_multiple=SIDE,
        task=task.name,
        tiling="plain",
        scales=(1.0,),
        enlarges=found.scale,
        half=found.supports_half,
    )
    return Known(f"{RESTORERS}{kind}", network, interface)


def _grey_of(lightness: Tensor) -> Tensor:
    """Lightness in 0…100 as codes of sRGB in 0…1."""
    y = torch.where(lightness > 8, ((lightness + 16) / 116) ** 3, lightness / 903.2963)
    return torch.where(y > 0.0031308, 1.055 * y.clamp(min=0.0031308) ** (1 / 2.4) - 0.055, 12.92 * y).clamp(0, 1)


def _lightness_of(codes: Tensor) -> Tensor:
    """Lightness (N, 1, H, W) in 0…100 of codes (N, 1 or 3, H, W) of sRGB, in 0…1 or beyond."""
    bounded = codes.clamp(0, 1)
    linear = torch.where(bounded > 0.04045, ((bounded + 0.055) / 1.055) ** 2.4, bounded / 12.92)
    if codes.shape[1] == 3:
        linear = sum(share * linear[:, band : band + 1] for band, share in enumerate(_LUMINANCE))  # type: ignore[assignment]
    return torch.where(linear > 0.008856, 116 * linear.clamp(min=0.008856) ** (1 / 3) - 16, 903.2963 * linear)
