"""Size and time of each set-up from an empty cache, and of the package on other systems. Needs the network.

    uv run python tests/bench/bench_setups.py [light full package elsewhere]

Nothing of this checkout's own environment is touched. Times are those of this network as much as of this machine.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parent))

from common import processor

ROOT = Path(__file__).parents[2]
SYSTEMS = {
    "Linux on ARM": "aarch64-manylinux_2_39",
    "macOS on ARM": "aarch64-apple-darwin",
    "Windows": "x86_64-pc-windows-msvc",
}
VERSION = ["main.py", "--version"]


def main(names: list[str]) -> None:
    print(f"{processor()}\n{'set-up':42} {'on the disk':>12} {'cache':>9} {'time':>7}")
    for name in names or SETUPS:
        SETUPS[name]()


def measured(name: str, environment: Path, *command: str) -> None:
    """Run a command of uv with a cache and an environment of its own, and print what it costs."""
    with TemporaryDirectory(prefix="setups-", dir=environment.parent) as cache:
        began = time.perf_counter()
        apart = {key: value for key, value in os.environ.items() if key != "VIRTUAL_ENV"}
        apart |= {"UV_CACHE_DIR": cache, "UV_PROJECT_ENVIRONMENT": str(environment), "UV_LINK_MODE": "hardlink"}
        subprocess.run(["uv", "-q", *command], cwd=ROOT, env=apart, check=True, stdout=subprocess.DEVNULL)
        seconds = time.perf_counter() - began
        print(f"{name:42} {size(environment):9.0f} MB {size(Path(cache)):6.0f} MB {seconds:5.0f} s", flush=True)


def size(folder: Path) -> float:
    """Megabytes (10^6) of all files."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir()) / 1e6


def light() -> None:
    with TemporaryDirectory() as place:
        measured("uv run --no-default-groups main.py", Path(place) / "light", "run", "--no-default-groups", *VERSION)


def full() -> None:
    with TemporaryDirectory() as place:
        measured("uv run main.py", Path(place) / "full", "run", *VERSION)


def package() -> None:
    with TemporaryDirectory() as place:
        environment = Path(place) / "package"
        subprocess.run(["uv", "venv", "-q", str(environment)], check=True)
        measured("pip install .", environment, "pip", "install", "--python", str(environment), ".")


def elsewhere() -> None:
    """What pip would unpack on other systems; nothing of it is run."""
    for name, system in SYSTEMS.items():
        with TemporaryDirectory() as place:
            folder = Path(place) / "package"
            options = ["--python-platform", system, "--python-version", "3.12", "--target", str(folder)]
            measured(f"the same on {name}", folder, "pip", "install", *options, "-r", "pyproject.toml")


SETUPS: dict[str, Callable[[], None]] = {"light": light, "full": full, "package": package, "elsewhere": elsewhere}


if __name__ == "__main__":
    main(sys.argv[1:])
