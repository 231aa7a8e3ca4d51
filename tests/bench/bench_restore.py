"""How well damage is found and filled, and grain taken out, on photographs that training never saw.

``python -m tests.bench.bench_restore FOLDER`` damages photographs by `core.damage` (held out by seed), and
``--triples FOLDER`` takes ``*_damaged``, ``*_clean`` and ``*_mask`` files, whose damage is not ours.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from core import restoration
from core.color import Floats, lightness
from core.colorize import Picture
from core.controls import controls_of
from core.damage import damage
from core.degradation import OldPrint, age
from core.edit import Edit
from core.engine import EnginePool
from core.findings import find
from core.models.tasks import DENOISE, FILL
from core.monitor import IDLE
from core.stages.detail import Detail
from core.stages.fade import Fade
from core.stages.heal import Heal
from core.stages.repair import Repair
from core.strokes import Stroke

SIDE = 512
SEED = 20261127
LARGE = 4000, 3000  # px
BOUND = Repair(controls_of(Repair)["scratches"].automatic or 0.0).bound
"""How likely damage must be for *Restore* to paint it over."""
POOL = EnginePool(lambda: "cpu")


class Case(NamedTuple):
    """A damaged picture and the truth, codes of grey (h, w)."""

    damaged: NDArray[np.uint8]
    clean: NDArray[np.uint8]
    mask: NDArray[np.bool_]


def drawn(folder: Path, count: int) -> Iterator[Case]:
    """Photographs of a folder with damage drawn on them."""
    for index, photo in enumerate(photographs(folder, count)):
        random = np.random.default_rng((SEED, index))
        aged = age(photo, OldPrint.random(random, 0.6, crop=True), random)[..., 0]
        found = damage(np.asarray(aged, np.float32) / np.float32(255), random, random.uniform(0.3, 1))
        yield Case(np.round(found.tones * 255).astype(np.uint8), aged, found.mask)


def photographs(folder: Path, count: int) -> Iterator[NDArray[np.uint8]]:
    """Every so many-eth photograph (h, w, 3) of a folder, at most `SIDE` long."""
    files = sorted(folder.iterdir())
    for file in files[:: max(1, len(files) // count)][:count]:
        photo = cv2.imread(str(file))
        if photo is not None:
            scale = min(1.0, SIDE / max(photo.shape))
            small = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            yield np.ascontiguousarray(small[..., ::-1], np.uint8)


def triples(folder: Path) -> Iterator[Case]:
    """Pictures that others damaged."""
    for file in sorted(folder.glob("*_damaged.*")):
        stem = file.name.split("_")[0]
        grey = {
            kind: cv2.imread(str(next(folder.glob(f"{stem}_{kind}.*"))), cv2.IMREAD_GRAYSCALE)
            for kind in ("clean", "mask")
        }
        damaged = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
        yield Case(np.asarray(damaged, np.uint8), np.asarray(grey["clean"], np.uint8), np.asarray(grey["mask"]) > 127)


def light(codes: NDArray[np.uint8]) -> Floats:
    """L (h, w)."""
    return lightness(codes[..., None])


def psnr(found: Floats, true: Floats) -> float:
    """In dB, of L in 0…100 taken as codes of 255."""
    return float(10 * np.log10(100**2 / max(1e-9, float(np.square(found - true).mean()))))


def near(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """A pixel of tolerance."""
    return np.asarray(cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8))) > 0


def report(title: str, cases: list[Case]) -> None:
    """Print what was measured of damage."""
    odds = [
        np.asarray(restoration.find_damage(Picture(case.damaged[..., None]), POOL, IDLE), np.float32) for case in cases
    ]
    for bound in (0.3, 0.5, BOUND):
        hits, found, kept, true = np.sum(
            [
                ((likely >= bound) & near(case.mask)).sum() * np.eye(4)[0]
                + (likely >= bound).sum() * np.eye(4)[1]
                + (case.mask & near(likely >= bound)).sum() * np.eye(4)[2]
                + case.mask.sum() * np.eye(4)[3]
                for case, likely in zip(cases, odds, strict=True)
            ],
            axis=0,
        )
        precision, recall = hits / max(1, found), kept / max(1, true)
        print(f"{title}: bound {bound:.3f}: F1 {2 * precision * recall / max(1e-9, precision + recall):.3f} "
              f"(precision {precision:.3f}, recall {recall:.3f})")  # fmt: skip
    fill = restoration.engine_for(FILL, POOL)
    inside: dict[str, list[float]] = {"network": [], "Telea": [], "Navier-Stokes": []}
    whole = []
    for case, likely in zip(cases, odds, strict=True):
        seen, true = light(case.damaged), light(case.clean)
        if case.mask.any():
            grown = near(case.mask)
            for name, filled in (
                ("network", _fill(seen, grown, fill)),
                ("Telea", light(cv2.inpaint(case.damaged, grown.astype(np.uint8), 3, cv2.INPAINT_TELEA))),
                ("Navier-Stokes", light(cv2.inpaint(case.damaged, grown.astype(np.uint8), 3, cv2.INPAINT_NS))),
            ):
                inside[name].append(psnr(filled[case.mask], true[case.mask]))
        itself = _fill(seen, near(likely >= BOUND), fill)
        if case.mask.any():
            whole.append((psnr(seen, true), psnr(itself, true)))
    print(
        f"{title}: inside the true mask: "
        + ", ".join(f"{name} {np.mean(values):.2f} dB" for name, values in inside.items())
    )
    before, after = np.array(whole).T
    better = (after >= before - 0.01).mean()
    print(f"{title}: whole: {before.mean():.2f} → {after.mean():.2f} dB, not worse in {better:.0%}")


def _fill(seen: Floats, mask: NDArray[np.bool_], engine: object) -> Floats:
    height, width = seen.shape
    down, right = (-side % 32 for side in seen.shape)
    padded = np.pad(seen, ((0, down), (0, right)), mode="symmetric")
    hole = np.pad(mask, ((0, down), (0, right)), mode="symmetric")
    return restoration.filled(padded, hole, engine, IDLE)[:height, :width]  # type: ignore[arg-type]


def undamaged(folder: Path, count: int) -> None:
    """Print what is found where nothing is."""
    shares = []
    for photo in photographs(folder, count):
        grey = cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY)[..., None]
        likely = np.asarray(restoration.find_damage(Picture(grey), POOL, IDLE), np.float32)
        shares.append(float((likely >= BOUND).mean()))
    print(f"undamaged: {100 * np.mean(shares):.3f} % masked, nothing in {np.mean(np.array(shares) == 0):.0%}")


def by_bm3d(seen: NDArray[np.uint8], sigma: float) -> NDArray[np.uint8] | None:
    """What BM3D (Dabov et al., 2007) makes of it; its package, which is given for research alone, is not installed."""
    try:
        from bm3d import bm3d
    except ImportError:
        return None
    return np.asarray(np.round(np.clip(bm3d(seen / 255, sigma / 255), 0, 1) * 255), np.uint8)


def grain(folder: Path, count: int) -> None:
    """Print how well noise of a known strength and JPEG are taken out, beside other ways that are told the strength."""
    engine = restoration.engine_for(DENOISE, POOL)
    rows: dict[str, list[tuple[float, ...]]] = {}
    seconds = np.zeros(2)
    for index, photo in enumerate(photographs(folder, count)):
        clean = cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY)[:256, :256]
        clean = clean[: len(clean) // 32 * 32, : clean.shape[1] // 32 * 32]
        random = np.random.default_rng(index)
        worn = {f"noise of {sigma}": clean + random.normal(0, sigma, clean.shape) for sigma in (10, 25, 40)}
        _, file = cv2.imencode(".jpg", clean, [cv2.IMWRITE_JPEG_QUALITY, 15])
        worn["JPEG of 15"] = np.asarray(cv2.imdecode(file, cv2.IMREAD_GRAYSCALE), np.float64)
        for name, values in worn.items():
            seen = np.round(np.clip(values, 0, 255)).astype(np.uint8)
            told = float(name.split()[-1]) if name.startswith("noise") else 6.25
            means = cv2.fastNlMeansDenoising(seen, None, 0.8 * told, 5, 15)
            moments = [time.process_time()]
            found = restoration.denoised(light(seen), engine, IDLE)
            moments.append(time.process_time())
            matched = by_bm3d(seen, told)
            moments.append(time.process_time())
            seconds += np.diff(moments)
            true = light(np.asarray(clean, np.uint8))
            others = [light(np.asarray(each, np.uint8)) for each in (means, matched) if each is not None]
            rows.setdefault(name, []).append(tuple(psnr(each, true) for each in (light(seen), found, *others)))
    for name, values_of in rows.items():
        figures = zip(("as it is", "network", "non-local means", "BM3D"), np.mean(values_of, axis=0), strict=False)
        print(f"{name}: {', '.join(f'{way} {value:.2f} dB' for way, value in figures)}")
    print(f"of a core: network {seconds[0]:.1f} s, BM3D {seconds[1]:.1f} s")


def speed(photo: NDArray[np.uint8]) -> None:
    """Print how long a scan of 12 megapixels takes, worn by drawn damage, each thing by itself; models are loaded."""
    grey = cv2.resize(cv2.cvtColor(photo, cv2.COLOR_RGB2GRAY), LARGE, interpolation=cv2.INTER_CUBIC)
    worn = damage(np.asarray(grey, np.float32) / np.float32(255), np.random.default_rng(SEED)).tones
    scan = Picture(np.round(worn * 255).astype(np.uint8)[..., None])
    stroke = partial(Stroke.of, size=0.01, scan=LARGE, spares=False)
    rows = {
        "scratches found and filled": Edit(repair=Repair(0.4)),
        "grain taken out": Edit(detail=Detail(denoise=1.0)),
        "fading judged": Edit(fade=Fade(1.0)),
        "a short stroke of the brush": Edit(heal=Heal((stroke([(0.3, 0.3), (0.33, 0.35)]),))),
        "one from corner to corner": Edit(heal=Heal((stroke([(0.1, 0.1), (0.9, 0.9)]),))),
    }
    for name, edit in rows.items():
        find(Picture(scan.pixels[:256, :256]), edit, {}, POOL, IDLE)
        began = time.perf_counter()
        find(scan, edit, {}, POOL, IDLE)
        print(f"12 MP, {name}: {time.perf_counter() - began:.2f} s")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--triples", type=Path)
    parser.add_argument("--count", type=int, default=100)
    said = parser.parse_args()
    cv2.setNumThreads(1)
    report("drawn", list(drawn(said.photos, said.count)))
    if said.triples:
        report("others'", list(triples(said.triples)))
    undamaged(said.photos, said.count)
    grain(said.photos, said.count // 4)
    speed(next(photographs(said.photos, 1)))


if __name__ == "__main__":
    main()
