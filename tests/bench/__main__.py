"""All benchmarks one after another, and what they print as a file in `results`, named by date and machine.

uv run --group bench python tests/bench [NAME ...]     # e.g. floor side_by_side; without names, all
"""

import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from common import machine, processor


def main(names: list[str]) -> None:
    scripts = [HERE / f"bench_{name}.py" for name in names] or sorted(HERE.glob("bench_*.py"))
    now = datetime.now(UTC)
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"\([RTMC]+\)", "", processor()).lower()).strip("-")
    result = HERE / "results" / f"{now:%Y-%m-%d}-{slug}.txt"
    result.parent.mkdir(exist_ok=True)
    with result.open("w", encoding="utf-8") as file:

        def say(line: str) -> None:
            print(line, end="", flush=True)
            file.write(line)
            file.flush()

        say(f"{now:%Y-%m-%d %H:%M} UTC\n{machine()}\n")
        for script in scripts:
            say(f"\n== {script.name}\n")
            with subprocess.Popen(
                [sys.executable, "-u", str(script)], stdout=subprocess.PIPE, text=True, encoding="utf-8"
            ) as work:
                for line in work.stdout or ():
                    say(line)
            if work.returncode:
                say(f"ended with {work.returncode}\n")
    print(f"\nwritten to {result.relative_to(HERE.parents[1])}")


if __name__ == "__main__":
    main(sys.argv[1:])
