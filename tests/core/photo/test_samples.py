"""TIFF samples are what their tags say: read as an independent reader reads them, or refused with the true reason."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from core.color import lightness
from core.errors import AutochromeError
from core.photo import open_photo
from core.photo.profile import SRGB_ICC

tifffile = pytest.importorskip("tifffile")

WHITE_IS_0, BLACK_IS_0, RGB, PALETTE, CMYK, YCBCR, LAB, ICC_LAB, ITU_LAB = 0, 1, 2, 3, 5, 6, 8, 9, 10
LINEAR_RAW, CFA, LOG_L, LOG_LUV = 34892, 32803, 32844, 32845
RAMP = np.add.outer(np.linspace(0, 0.4, 48), np.linspace(0.05, 0.6, 64))  # codes in 0…1, of sRGB where it matters
KINDS = {"u1": 8, "u2": 16, "u4": 32, "i1": 8, "i2": 16, "f2": 16, "f4": 32, "f8": 64}


def l_of_code(code: NDArray[np.float64]) -> NDArray[np.float64]:
    """L of sRGB codes, by the formulas of IEC 61966-2-1 and CIE 15."""
    return l_of_light(np.where(code <= 0.04045, code / 12.92, ((code + 0.055) / 1.055) ** 2.4))


def l_of_light(light: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(light > (6 / 29) ** 3, 116 * np.cbrt(light) - 16, light * (29 / 3) ** 3)


def coded(kind: str) -> NDArray[np.generic]:
    """The ramp as samples of a kind."""
    dtype = np.dtype(kind)
    if dtype.kind == "f":
        return RAMP.astype(dtype)
    return np.round(RAMP * np.iinfo(dtype).max).astype(dtype)


def written(path: Path, samples: NDArray[np.generic], photometric: int, **options: object) -> Path:
    """A TIFF whose photometric tag says what it is to say, whether the writer knows it or not."""
    known = "minisblack" if samples.ndim == 2 else "rgb"
    tifffile.imwrite(path, samples, photometric=known, **options)
    with tifffile.TiffFile(path, mode="r+b") as file:
        file.pages[0].tags["PhotometricInterpretation"].overwrite(photometric)
    return path


def read(path: Path) -> NDArray[np.float32]:
    photo = open_photo(path, max_pixels=10**6)
    pixels = photo.load()
    return lightness(pixels[..., : 1 if pixels.shape[2] < 3 else 3], photo.space)


GREYS, COLOURS = (WHITE_IS_0, BLACK_IS_0, LOG_L, CFA), (RGB, YCBCR, LAB, ICC_LAB, ITU_LAB, LINEAR_RAW, LOG_LUV)


@pytest.mark.parametrize(
    ("photometric", "kind", "profiled"),
    itertools.product((*GREYS, *COLOURS), KINDS, (False, True)),
)
def test_samples_are_what_their_tags_say_or_refused(
    photometric: int, kind: str, profiled: bool, tmp_path: Path
) -> None:
    samples = coded(kind)
    if photometric in COLOURS:
        samples = np.dstack([samples] * 3)
    if photometric in (LAB, ICC_LAB):
        neutral = 0 if photometric == LAB else 2 ** (KINDS[kind] - 1)
        samples[..., 1:] = neutral if samples.dtype.kind == "u" else 0
    path = written(tmp_path / "p.tif", samples, photometric, **({"iccprofile": SRGB_ICC} if profiled else {}))
    if (photometric, kind) not in MUST:
        with pytest.raises(AutochromeError, match="is not of a kind that is read"):
            read(path)
        return
    linear = samples.dtype.kind == "f" and not profiled
    wanted = l_of_light(RAMP) if linear else l_of_code(RAMP)
    if photometric == WHITE_IS_0:
        wanted = l_of_code(1 - RAMP)
    if photometric in (LAB, ICC_LAB):
        wanted = (50 if kind == "i2" else 100) * RAMP  # signed or not, L reaches to 65,535
    assert np.abs(read(path) - wanted).mean() < 0.3


MUST = {
    *((WHITE_IS_0, kind) for kind in ("u1", "u2")),
    *((BLACK_IS_0, kind) for kind in ("u1", "u2", "u4", "f4")),
    *((RGB, kind) for kind in ("u1", "u2", "u4", "f4")),
    *((LAB, kind) for kind in ("u1", "u2", "i2")),
    (ICC_LAB, "u1"),
}
"""What is read; all else is refused."""


@pytest.mark.parametrize(
    "extra",
    [["unspecified"], ["assocalpha"], ["unassalpha"], ["unspecified", "unassalpha"], ["unspecified", "assocalpha"]],
)
@pytest.mark.parametrize("kind", ["u1", "u2"])
@pytest.mark.parametrize("colours", [1, 3])
def test_what_is_unspecified_is_not_transparency(extra: list[str], kind: str, colours: int, tmp_path: Path) -> None:
    whole = np.iinfo(kind).max
    samples = np.dstack([coded(kind)] * colours).astype(np.float64)
    others = np.full((*RAMP.shape, len(extra)), whole // 2, np.float64)
    alpha = others[..., -1:] / whole
    if len(extra) > 1:
        others[..., 0] = whole // 3
    if "assocalpha" in extra:
        samples *= alpha
    pixels = np.dstack([samples, others]).round().astype(kind)
    known = "minisblack" if colours == 1 else "rgb"
    tifffile.imwrite(tmp_path / "p.tif", pixels, photometric=known, extrasamples=extra, planarconfig="contig")
    photo = open_photo(tmp_path / "p.tif", max_pixels=10**6)
    assert photo.has_alpha == any("alpha" in each for each in extra)
    assert bool(photo.warnings) == ("unspecified" in extra)
    assert photo.load().shape[2] == colours + photo.has_alpha
    assert np.abs(read(tmp_path / "p.tif") - l_of_code(RAMP)).mean() < 0.3
    if photo.has_alpha:
        assert np.all(photo.load()[..., -1] == whole // 2)


@pytest.mark.parametrize("bits", range(1, 33))
def test_grey_of_any_bits_is_read_or_refused(bits: int, tmp_path: Path) -> None:
    kind = "u1" if bits <= 8 else "u2" if bits <= 16 else "u4"
    samples = np.round(RAMP * (2**bits - 1)).astype(kind)
    try:
        tifffile.imwrite(tmp_path / "p.tif", samples, photometric="minisblack", bitspersample=bits)
    except (ValueError, ImportError, NotImplementedError):
        pytest.skip("no writer")
    if bits not in (1, 2, 4, 8, 16, 32):
        with pytest.raises(AutochromeError, match=f"not of a kind that is read: .* {bits} bits"):
            read(tmp_path / "p.tif")
        return
    assert np.abs(read(tmp_path / "p.tif") - l_of_code(samples / (2**bits - 1))).mean() < 0.3


def test_ranges_beyond_are_scaled_where_they_are_said_and_else_refused(tmp_path: Path) -> None:
    samples = (RAMP * 4095).astype("f4")
    said = [(340, "f", 1, 0.0, True), (341, "f", 1, 4095.0, True)]
    tifffile.imwrite(tmp_path / "said.tif", samples, photometric="minisblack", extratags=said)
    assert np.abs(read(tmp_path / "said.tif") - l_of_light(RAMP)).mean() < 0.3
    tifffile.imwrite(tmp_path / "not.tif", samples, photometric="minisblack")
    with pytest.raises(AutochromeError, match="numbers from 204"):
        read(tmp_path / "not.tif")


def test_palettes_and_inks(tmp_path: Path) -> None:
    steps = np.round(RAMP * 255).astype("u1")
    table = np.stack([np.arange(255, -1, -1, dtype="u2") * 257] * 3)
    tifffile.imwrite(tmp_path / "palette.tif", steps, photometric="palette", colormap=table)
    assert np.abs(read(tmp_path / "palette.tif") - l_of_code(1 - steps / 255)).mean() < 0.3
    inks = np.dstack([steps] * 4)
    for ink_set, is_read in ((1, True), (2, False)):
        tifffile.imwrite(tmp_path / "inks.tif", inks, photometric="separated", extratags=[(332, "H", 1, ink_set, True)])
        if is_read:
            assert np.all(np.diff(read(tmp_path / "inks.tif").mean(axis=0)) < 0)
        else:
            with pytest.raises(AutochromeError, match="inks other than CMYK"):
                read(tmp_path / "inks.tif")


@pytest.mark.parametrize("compression", ["zstd", "lzma", "webp", "jpeg2000", "jpegxl", "lerc"])
def test_a_compression_that_is_not_read_is_named(compression: str, tmp_path: Path) -> None:
    pytest.importorskip("imagecodecs")
    samples = np.round(RAMP * 255).astype("u1")
    pixels = np.dstack([samples] * 3) if compression == "webp" else samples
    tifffile.imwrite(tmp_path / "p.tif", pixels, compression=compression)
    with pytest.raises(AutochromeError, match=r"not of a kind that is read: a TIFF whose compression is [A-Z]"):
        read(tmp_path / "p.tif")
