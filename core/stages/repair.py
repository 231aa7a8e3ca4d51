"""Repair: dust, scratches, creases and tears are found by one network and painted in by another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from math import exp, log
from pathlib import Path
from typing import Annotated

import cv2
import numpy as np
from numpy.typing import NDArray

from core import restoration
from core.color import Codes, Floats, RgbSpace, lightness, lightness_of, luminance_of, rgb_to_lab
from core.colorize import Raster
from core.controls import Choice, Control
from core.engine import EnginePool
from core.errors import AutochromeError
from core.inpaint import prefilled
from core.messages import tr
from core.models.store import ModelRef
from core.models.tasks import FILL, FIND_DAMAGE
from core.monitor import Monitor
from core.names import shortened
from core.photo import open_photo
from core.photo.faults import check_is_file
from core.region import Place, Region, allocate, pyramid
from core.restoration import Tile
from core.stages.base import Find, Finding, Planes, Search, Stage, halved

LEAST = 0.15  # how likely damage is at least where it is painted in; full sensitivity shows all of that
_AGAINST = log(0.0005 / 0.9995), log((1 - LEAST) / LEAST)  # odds against damage, by logarithm, at 0 and at 1
_FINDING = 0.5  # share of the time
MASK_SUFFIX = ".mask.png"
_WHITE = 50  # L, above which a pixel of a mask is damaged
_ODDS, _LIGHT = 0, 1  # bands of the finding; the others are the differences in a and b of a scan in RGB


@dataclass(frozen=True)
class Mask:
    """A picture as large as the scan, white where it is damaged."""

    file: str
    digest: str
    """SHA-256 of the file."""

    @classmethod
    def of(cls, file: Path) -> Mask:
        """Take a file for a mask.

        Raises:
            AutochromeError: it cannot be read.
        """
        try:
            check_is_file(file)
            return cls(str(file), sha256(file.read_bytes()).hexdigest())
        except OSError as error:
            raise AutochromeError(
                tr("“{file}” cannot be read: {reason}."), file=file, reason=error.strerror or error
            ) from error

    def strips(self, scan: Raster, rows: int) -> Iterator[tuple[int, NDArray[np.bool_]]]:
        """Give where ``scan`` is damaged, from top to bottom in strips of at most ``rows``: (top, (h, w)).

        Raises:
            AutochromeError: it cannot be read any more, or is of another size.
        """
        photo = open_photo(Path(self.file), max_pixels=scan.width * scan.height)
        if (photo.width, photo.height) != (scan.width, scan.height):
            raise AutochromeError(
                tr("The mask “{file}” is {width} × {height} pixels large, its photo {wide} × {high}."),
                file=Path(self.file).name,
                width=photo.width,
                height=photo.height,
                wide=scan.width,
                high=scan.height,
            )
        return ((top, lightness(pixels, photo.space) > _WHITE) for top, pixels in photo.strips(rows))


@dataclass(frozen=True)
class Masks:
    """Where masks of damage are read and written: files or folders of ``STEM.mask.png``."""

    given: Path | None = None
    saved: Path | None = None

    def of(self, source: Path) -> Mask | None:
        """Find the mask that a photo is given.

        Raises:
            AutochromeError: it cannot be read.
        """
        if self.given is None:
            return None
        file = _mask_in(self.given, source) if self.given.is_dir() else self.given
        return None if self.given.is_dir() and not file.exists() else Mask.of(file)

    def target(self, source: Path) -> Path | None:
        """Say where the mask of a photo is written, if it is."""
        return None if self.saved is None else _mask_in(self.saved, source)


def _mask_in(folder: Path, source: Path) -> Path:
    """Where the mask of a photo lies in a folder of masks."""
    return folder / f"{shortened(source.stem, MASK_SUFFIX, folder)}{MASK_SUFFIX}"


FILLER = Choice(FILL.name, tr("Filled by"), tr("The model that paints in what is damaged, or covered by the brush"))


@dataclass(frozen=True)
class Repair:
    """What is taken for damage."""

    scratches: Annotated[
        float,
        Control(0, 1, tr("Scratches"), tr("What is taken for damage: little, or whatever may be"), " %", automatic=0.4),
    ] = 0.0
    """0…1: 0 paints over nothing but the mask, 1 whatever may be damage; between, by what the network is sure of."""
    mask: Mask | None = None
    """What is damaged as a person has said it, beside what is found."""
    detector: Annotated[
        ModelRef | None,
        Choice(FIND_DAMAGE.name, tr("Found by"), tr("The model that finds dust and scratches")),
    ] = None
    filler: Annotated[ModelRef | None, FILLER] = None

    @property
    def bound(self) -> float:
        """How likely damage must be to be painted over: 0.9995 where little is, `LEAST` where all is, by their odds."""
        if not self.scratches:
            return 1.0
        low, high = _AGAINST
        return 1 / (1 + exp(low + (high - low) * self.scratches))


def _find(search: Search[Repair]) -> Finding:
    """How likely a place is damaged, and what painting it over changes: (h, w, 2) of the scan's size, or 4 in RGB."""
    scan, repair, pool, monitor = search.scan, search.settings, search.pool, search.monitor
    odds = _odds(scan, repair, pool, monitor.part(0, _FINDING))
    engine = restoration.engine_for(FILL, pool, repair.filler)
    has_colour = next(scan.strips(1))[1].shape[2] > 2
    out = allocate(scan.height, scan.width, 4 if has_colour else 2)

    def work(tile: Tile) -> Floats | None:
        likely = restoration.grown(_sampled(odds, tile, scan))
        mask = likely >= np.float32(LEAST)
        if not mask.any():
            return None
        seen = lightness(tile.seen, scan.space)
        change = restoration.filled(seen, mask, engine, monitor) - seen
        colour = _without_damage(tile.seen, scan.space, mask) if has_colour else ()
        return np.stack((np.where(mask, likely, 0), change, *colour), axis=-1)

    restoration.over(scan, work, out, monitor.part(_FINDING, 1), engine.map)
    return pyramid(out, _halve)


def _odds(scan: Raster, repair: Repair, pool: EnginePool, monitor: Monitor) -> NDArray[np.float16]:
    """How likely each place is damaged, where a person has said so for certain: (h, w), of the scan's size or less."""
    if repair.mask is None:
        return restoration.find_damage(scan, pool, monitor, repair.detector)
    found = restoration.find_damage(scan, pool, monitor, repair.detector) if repair.scratches else None
    odds = allocate(scan.height, scan.width)
    for top, said in repair.mask.strips(scan, restoration.TILE):
        strip = Region.at(Place(0, top, scan.width, len(said)), (scan.width, scan.height))
        odds[top : top + len(said)] = np.where(said, 1, 0 if found is None else strip.sample(found))
    return odds


def _sampled(odds: NDArray[np.float16], tile: Tile, scan: Raster) -> Floats:
    """The odds (h, w) of all that a tile shows."""
    height, width = tile.seen.shape[:2]
    place = Place(tile.columns.start - restoration.MARGIN, tile.rows.start - restoration.MARGIN, width, height)
    return np.asarray(Region.at(place, (scan.width, scan.height)).sample(odds), np.float32)


def _without_damage(seen: Codes, space: RgbSpace, mask: NDArray[np.bool_]) -> tuple[Floats, ...]:
    """What filling the mask (h, w) changes in a and b (h, w) of RGB codes."""
    ab = rgb_to_lab(seen[..., :3], space)[..., 1:]
    return tuple(np.where(mask, prefilled(band, mask) - band, 0) for band in (ab[..., 0], ab[..., 1]))


def _halve(part: Floats) -> Floats:
    """Half the size of a part (h, w, bands): damage stays as likely as where it is likeliest, changes are averaged."""
    height, width = part.shape[:2]
    half = halved(part)
    half[..., _ODDS] = part[..., _ODDS].reshape(height // 2, 2, width // 2, 2).max(axis=(1, 3))
    return half


def any_damaged(repair: Repair, finding: Finding) -> bool:
    """Whether any pixel of the scan is painted over."""
    return any((row[..., _ODDS] >= np.float32(repair.bound)).any() for row in finding[0])


def _apply(planes: Planes, region: Region, repair: Repair, finding: Finding | None) -> Planes:
    assert finding is not None
    level = region.level(finding)
    where = np.nonzero(damaged(region, repair, finding))
    if not len(where[0]):
        return planes
    y = planes.y.copy()
    y[where] = luminance_of(np.clip(lightness_of(y[where]) + region.sample(level[..., _LIGHT])[where], 0, 100))
    if planes.ab is None or level.shape[2] == 2:
        return planes._replace(y=y, damaged=planes)
    ab = planes.ab.copy()
    ab[where] += np.stack([region.sample(level[..., band])[where] for band in (2, 3)], axis=-1)
    return planes._replace(y=y, ab=ab, damaged=planes)


def _depends(repair: Repair) -> object:
    made_by = restoration.made_by(repair.detector, repair.filler)
    return made_by if repair.mask is None else [made_by, repair.mask.digest, bool(repair.scratches)]


def damaged(region: Region, repair: Repair, finding: Finding) -> NDArray[np.bool_]:
    """Say which pixels (h, w) of a region are painted over."""
    return region.sample(region.level(finding)[..., _ODDS], cv2.INTER_NEAREST) >= np.float32(repair.bound)


REPAIR = Stage(
    "repair",
    _apply,
    Find(_find, _depends),
    title=tr("Repair"),
    is_restoring=True,
    paints=lambda _: True,
)
