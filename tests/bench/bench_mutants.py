"""What becomes of damaged files: 10,000 of them through the reader, a process of its own that is watched.

uv run python tests/bench/bench_mutants.py [COUNT [SEED [KEPT, a folder for those that show a fault]]]

Every so often the counts so far are told on standard error.
"""

import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.core.photo.mutants import FINE, Reader, healthy, mutants

EVERY = 500


def main(count: int, seed: int, kept: Path | None) -> None:
    with TemporaryDirectory() as name, Reader() as reader:
        folder = Path(name)
        (folder / "healthy").mkdir()
        sources = healthy(folder / "healthy")
        became, faults = Counter[str](), Counter[str]()
        for number, (file, content) in enumerate(mutants(sources, count, seed)):
            damaged = folder / file
            damaged.write_bytes(content)
            what = reader.became(damaged)
            became[what] += 1
            if what not in FINE:
                faults[f"{file}: {what}"] += 1
                if kept is not None:
                    kept.mkdir(parents=True, exist_ok=True)
                    damaged.rename(kept / f"{number}-{what.replace(' ', '-')}-{file}")
            if (number + 1) % EVERY == 0:
                print(number + 1, dict(became), file=sys.stderr, flush=True)
    print(f"{count} damaged files, seed {seed}, of {len(sources)} healthy ones")
    for what, times in (*became.most_common(), *faults.most_common()):
        print(f"{what}: {times}")


if __name__ == "__main__":
    count, seed, kept = (*sys.argv[1:], *(None,) * 3)[:3]
    main(int(count or 10_000), int(seed or 1), Path(kept) if kept else None)
