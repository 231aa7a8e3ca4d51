"""What was fetched made a model's files, in a process of its own (`core.apart`).

Run as ``python -m core.published.conversion FILE NETWORK TASK FOLDER`` this module is that process. A pickle is read
once, by torch's reader of plain tensors, and never again: what stays is safetensors, and ONNX where the network is
exported.
"""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from core import json_file
from core.apart import answer, run_apart
from core.errors import AutochromeError
from core.messages import tr
from core.models.store import GRAPH
from core.models.tasks import DENOISE, RESTORE_FACES, Interface, as_fields
from core.monitor import IDLE, Monitor
from core.program import adding_torch, has_spandrel, typed
from core.published.catalogue import entries
from core.published.graphs import wrap

if TYPE_CHECKING:
    from torch import Tensor, nn

PROCESS = "core.published.conversion"
SECONDS = 1800  # of a processor; the largest network takes some minutes
MEMORY_BYTES = 16 * 2**30  # of address space: torch maps some 3 GB, the largest network has 1 GB of weights
UNKNOWN = "?"  # in the place of a network's name: which one it is, its state dict says
_WRAPPERS = ("model_state_dict", "state_dict", "params_ema", "params", "model", "net")  # what publishers put around it
_PREFIX = "module."  # what training on several cards puts before each name
_LEFT_OUT = ("num_batches_tracked",)  # steps of a training, which some files have not
_UNUSED = ("encoder.arch.head_cls.",)  # a classifier that DDColor's files may bring and its network has not


class Converted(NamedTuple):
    """What a file was made."""

    network: str
    interface: Interface
    """How it is run."""

    @property
    def tasks(self) -> list[str]:
        """What it may be for: weights that make a picture of one of the same size do not say in which way better."""
        likeliest, alike = self.interface.task, (DENOISE.name, RESTORE_FACES.name)
        return [likeliest, *(each for each in alike if likeliest in alike and each != likeliest)]


def look(file: Path, monitor: Monitor = IDLE) -> Converted:
    """Say what the weights in a file are, which nobody knows.

    Raises:
        RefusedError: the file is no such weights, or damaged.
        TimeoutError: it takes too long.
        Cancelled: the monitor was cancelled.
    """
    return convert(file, UNKNOWN, None, monitor)


def convert(file: Path, network: str, folder: Path | None, monitor: Monitor = IDLE, task: str = "") -> Converted:
    """Put the files of a model, all but its card, into ``folder``; nothing is left of what cannot be taken.

    Args:
        network: what the file's weights are put into, or `UNKNOWN`.
        folder: None to look only.
        task: which of its `tasks` it is for; empty for the likeliest.

    Raises:
        RefusedError: the file is not such weights, or damaged.
        TimeoutError: it takes too long.
        Cancelled: the monitor was cancelled.
    """
    given = str(file.absolute()), network, task, "" if folder is None else str(folder.absolute())
    said = run_apart(PROCESS, *given, seconds=SECONDS, monitor=monitor)
    return Converted(str(said["network"]), json_file.adapter(Interface).validate_python(said["interface"]))


def main() -> None:
    """The process apart."""
    file, (network, task, place) = Path(sys.argv[1]), sys.argv[2:]

    def work() -> dict[str, Any]:
        if file.suffix == ".onnx":
            made = Converted(network, interface_of(network))
            wrap(file, Path(place) / GRAPH, network, made.interface)
        else:
            made = _convert(file, network, Path(place) if place else None, task)
        return {"network": made.network, "interface": as_fields(made.interface)}

    answer(work, SECONDS, MEMORY_BYTES)


def interface_of(network: str) -> Interface:
    """How a network is run: as the first entry that has it says."""
    return next(each for each in entries().values() if each.network == network)


def _convert(file: Path, name: str, folder: Path | None, task: str = "") -> Converted:
    from core.models.published import folded, is_restorer, network

    state = _cleaned(_read(file))
    recognised = "" if is_restorer(name) else _recognised(folded(state)) if name == UNKNOWN else name
    if recognised:
        made, built = Converted(recognised, interface_of(recognised)), network(recognised).eval()
        _fill(built, folded(state), recognised)
    else:
        made, built = _restorer(state, name, task)
    if folder is not None:
        _write(built, made.interface, folder)
    return made


def _restorer(state: Mapping[str, Tensor], name: str, task: str) -> tuple[Converted, nn.Module]:
    """What spandrel builds of a state dict."""
    from core.models.restorers import restorer

    if not has_spandrel():
        raise AutochromeError(
            tr("its weights belong to no network that is known without spandrel, which “{command}” adds"),
            command=typed(adding_torch(and_spandrel=True)),
        )
    known = restorer(state)
    _check_finite(known.network.state_dict())
    if name not in (known.name, UNKNOWN):
        raise AutochromeError(tr("its weights are not those of {network}"), network=name)
    made = Converted(known.name, known.interface if name == UNKNOWN else interface_of(name))
    if task and task not in made.tasks:
        raise AutochromeError(tr("it is not for that: its weights say another thing"))
    return made._replace(interface=replace(made.interface, task=task or made.interface.task)), known.network


def _read(file: Path) -> Any:
    """All that the file holds, as plain values."""
    import torch

    if file.suffix == ".safetensors":
        from safetensors.torch import load_file

        return load_file(file)
    packed = zipfile.is_zipfile(file)
    if packed:
        with zipfile.ZipFile(file) as archive:
            if any(each.compress_type != zipfile.ZIP_STORED for each in archive.infolist()):
                raise AutochromeError(tr("it is packed more tightly than weights are"))
    with torch.serialization.safe_globals([slice]):  # DeOldify's has one
        try:
            return torch.load(file, map_location="cpu", weights_only=True, mmap=packed)
        except (RuntimeError, EOFError, ValueError, TypeError, KeyError, AttributeError, OSError) as error:
            raise AutochromeError(tr("it is damaged, or no file of weights")) from error
        except Exception as error:  # pickle.UnpicklingError, and what it is made of
            raise AutochromeError(tr("it holds more than weights, which may do anything")) from error


def _cleaned(found: Any) -> dict[str, Tensor]:
    """The state dict within what was read, by the names that its network has."""
    import torch

    for key in _WRAPPERS:
        if isinstance(found, Mapping) and isinstance(found.get(key), Mapping):
            found = found[key]
            break
    if not isinstance(found, Mapping) or not found:
        raise AutochromeError(tr("it is damaged, or no file of weights"))
    state = {}
    for name, value in found.items():
        if not isinstance(name, str) or not isinstance(value, torch.Tensor) or value.layout != torch.strided:
            raise AutochromeError(tr("it holds more than weights, which may do anything"))
        if value.nbytes > value.untyped_storage().nbytes():  # a terabyte that takes four bytes of the file
            raise AutochromeError(tr("it is packed more tightly than weights are"))
        if not name.startswith(_UNUSED) and not name.endswith(_LEFT_OUT):
            state[name.removeprefix(_PREFIX)] = value
    return state


def _recognised(state: Mapping[str, Tensor]) -> str:
    """The network written here whose names and shapes these are; empty where there is none."""
    import torch

    from core.models.published import is_written, network

    shapes = {name: value.shape for name, value in state.items()}
    for each in filter(is_written, dict.fromkeys(each.network for each in entries().values())):
        with torch.device("meta"):
            due = _due(network(each))
        if {name: value.shape for name, value in due.items()} == shapes:
            return each
    return ""


def _due(built: nn.Module) -> dict[str, Tensor]:
    return {name: value for name, value in built.state_dict().items() if not name.endswith(_LEFT_OUT)}


def _fill(built: nn.Module, state: Mapping[str, Tensor], name: str) -> None:
    """Put weights into the network, all of them and nothing else."""
    due = _due(built)
    if due.keys() != state.keys() or any(state[key].shape != value.shape for key, value in due.items()):
        raise AutochromeError(tr("its weights are not those of {network}"), network=name)
    _check_finite(state)
    built.load_state_dict(dict(state), strict=False)  # strict but for `_LEFT_OUT`, as was just compared


def _check_finite(state: Mapping[str, Tensor]) -> None:
    if not all(bool(value.isfinite().all()) for value in state.values()):
        raise AutochromeError(tr("its weights are not all numbers"))


def _write(built: nn.Module, interface: Interface, folder: Path) -> None:
    """Write safetensors, and ONNX where it gives what the network gives."""
    from core.models.weights import agrees, write_graph, write_weights

    write_weights(built, folder)
    graph = folder / GRAPH
    try:
        write_graph(built, folder, interface)
        is_good = agrees(built, graph, interface)
    except Exception:  # noqa: BLE001 -- torch's exporter raises whatever its steps do; torch runs the network then
        is_good = False
    if not is_good:
        graph.unlink(missing_ok=True)


if __name__ == "__main__":
    main()
