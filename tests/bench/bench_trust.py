"""What is promised in SECURITY.md, tried thousands of times: damaged files, kills, full disks, long evenings.

uv run python tests/bench/bench_trust.py [--share 0.01] [PART ...]

Parts are mutants, folders, models, colorize, train, window, places and growth.

A share of 1 takes some two hours of two cores. Everything is drawn with fixed seeds, so what is found is found again:
a fault names its mutant, and `tests.trust.seeds.mutant` makes it. Ends with 1 where there was a fault.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tests.trust import growth, kills, models, mutants, places
from tests.trust.batches import batches
from tests.trust.own_files import own_files
from tests.trust.tally import Tally

FOLDERS, MODELS, MUTANTS, PHOTOS, DOCUMENTS, SIZES = 10, 200, 20_000, 2_000, 500, 30
KILLS = {"colorize": 500, "restore": 200, "train": 100, "window": 100}
FLAT = 0.02  # growth of memory that is none


def tell(part: str, tried: Tally) -> int:
    """Print what became of a part; the number of its faults."""
    counts = ", ".join(f"{count:,} {name}" for name, count in sorted(tried.counts.items()))
    print(f"{part}: {counts}; {len(tried.faults)} faults")
    for fault in tried.faults:
        print(f"  {fault}")
    return len(tried.faults)


def try_mutants(share: float, _folder: Path) -> int:
    found = mutants.run(range(round(MUTANTS * share)))
    print(f"slowest {found.slowest:.1f} s, largest {found.largest / 1e6:.0f} MB")
    return tell("mutants", found)


def try_folders(share: float, folder: Path) -> int:
    return tell("folders", batches(folder, max(1, round(FOLDERS * share))))


def try_kills(part: str) -> Callable[[float, Path], int]:
    def do(share: float, folder: Path) -> int:
        tried = kills.Kills(folder)
        kills.PARTS[part](tried, max(4, round(KILLS[part] * share)))
        return tell(f"kills of {part}", tried)

    return do


def try_places(share: float, folder: Path) -> int:
    tried = places.Places(folder)
    places.odd_places(tried)
    if places.HAS_SMALL_DISKS:
        places.small_files(tried)
        places.full_disks(tried, max(1, round(SIZES * share)))
    return tell("places", tried)


def try_models(share: float, folder: Path) -> int:
    tried = models.Hostile(folder)
    models.graphs(tried, round(MODELS * share))
    models.cards(tried, round(MODELS * share))
    own_files(tried, folder / "home", round(MODELS * share))
    return tell("models", tried)


def try_growth(share: float, _folder: Path) -> int:
    tried = Tally()
    for name, program, count in (("photos", growth.PHOTOS, PHOTOS), ("documents", growth.DOCUMENTS, DOCUMENTS)):
        found = growth.measure(program, max(20, round(count * share)))
        print(f"{name}: {found}")
        if found.share(found.memory) > FLAT or found.share(found.descriptors) > FLAT:
            tried.fault("grows", f"{name}: {[round(each / 1e6) for each in found.memory]} MB, {found.descriptors}")
    return tell("growth", tried)


PARTS: dict[str, Callable[[float, Path], int]] = {
    "mutants": try_mutants,
    "folders": try_folders,
    "models": try_models,
    **{part: try_kills(part) for part in kills.PARTS},
    "places": try_places,
    "growth": try_growth,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART")
    parser.add_argument("--share", type=float, default=1.0)
    chosen = parser.parse_args()
    faults = 0
    for part in chosen.parts or PARTS:
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            faults += PARTS[part](chosen.share, Path(folder) / part)
        print(f"({time.monotonic() - began:.0f} s)", flush=True)
    return min(faults, 1)


if __name__ == "__main__":
    sys.exit(main())
