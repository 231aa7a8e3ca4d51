"""TIFF samples are what their tags say: read as an independent reader reads them, or refused with the true reason."""

from __future__ import annotations

import io
import itertools
import struct
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageCms

from core.color import SRGB, lightness
from core.errors import AutochromeError
from core.photo import icc, open_photo
from core.photo.profile import CMYK_ICC, SRGB_ICC

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


GREYS = (WHITE_IS_0, BLACK_IS_0, LOG_L, CFA, PALETTE)  # a palette of bytes has a test of its own
COLOURS = (CMYK, RGB, YCBCR, LAB, ICC_LAB, ITU_LAB, LINEAR_RAW, LOG_LUV)


@pytest.mark.parametrize(
    ("photometric", "kind", "profiled"),
    sorted(
        {*itertools.product((*GREYS, *COLOURS), KINDS, (False, True))} - {(PALETTE, "u1", False), (PALETTE, "u1", True)}
    ),
)
def test_samples_are_what_their_tags_say_or_refused(
    photometric: int, kind: str, profiled: bool, tmp_path: Path
) -> None:
    samples = coded(kind)
    if photometric in COLOURS:
        samples = np.dstack([0 * samples] * 3 + [samples] if photometric == CMYK else [samples] * 3)
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
    if photometric == CMYK:
        wanted = l_of_inks(np.round(samples / np.iinfo(kind).max * 255).astype(np.uint8))
    assert np.abs(read(path) - wanted).mean() < 0.3


MUST = {
    *((WHITE_IS_0, kind) for kind in ("u1", "u2")),
    *((BLACK_IS_0, kind) for kind in ("u1", "u2", "u4", "f4")),
    *((RGB, kind) for kind in ("u1", "u2", "u4", "f4")),
    *((CMYK, kind) for kind in ("u1", "u2")),
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


def tiff(path: Path, codes: NDArray[np.integer], bits: int, photometric: int, **tags: tuple[int, ...]) -> Path:
    """A TIFF by hand, of codes (h, w, samples) of any number of bits; further tags by ``t`` and number, all SHORT."""
    height, width, samples = codes.shape
    places = np.arange(bits - 1, -1, -1)
    rows = np.packbits((codes.reshape(height, -1, 1).astype(np.int64) >> places & 1).reshape(height, -1), axis=1)
    if bits == 16:
        rows = codes.reshape(height, -1).astype("<u2")
    fields: dict[int, tuple[int, ...]] = {
        **{256: (width,), 257: (height,), 258: (bits,) * samples, 259: (1,), 262: (photometric,), 277: (samples,)},
        **{278: (height,)},
        **{int(name[1:]): values for name, values in tags.items()},
    }
    count = len(fields) + 2
    beyond, table = b"", b""
    start = 8 + 2 + 12 * count + 4
    for tag, values in sorted({**fields, 273: (0,), 279: (0,)}.items()):
        if tag in (273, 279):
            table += struct.pack("<HHI4s", tag, 4, 1, b"HERE" if tag == 273 else struct.pack("<I", rows.nbytes))
        elif len(values) <= 2:
            table += struct.pack("<HHI", tag, 3, len(values)) + struct.pack(f"<{len(values)}H", *values).ljust(4, b"\0")
        else:
            table += struct.pack("<HHII", tag, 3, len(values), start + len(beyond))
            beyond += struct.pack(f"<{len(values)}H", *values)
    table = table.replace(b"HERE", struct.pack("<I", start + len(beyond)))
    path.write_bytes(b"II*\0\x08\0\0\0" + struct.pack("<H", count) + table + bytes(4) + beyond + rows.tobytes())
    return path


BITS = {
    **{WHITE_IS_0: (1, 2, 4, 8, 16), BLACK_IS_0: (1, 2, 4, 8, 16), PALETTE: (1, 2, 4, 8), RGB: (8, 16)},
    **{CMYK: (8, 16), LAB: (8, 16), ICC_LAB: (8,)},
}
"""Bits of unsigned samples that are read, by photometric interpretation."""


@pytest.mark.parametrize(("photometric", "bits"), list(itertools.product(BITS, range(1, 17))))
def test_samples_of_any_bits_are_read_or_refused(photometric: int, bits: int, tmp_path: Path) -> None:
    most = 2**bits - 1
    codes = np.round(RAMP * most).astype(np.int64)[..., None]
    tags: dict[str, tuple[int, ...]] = {}
    wanted = l_of_code(codes[..., 0] / most)
    if photometric == WHITE_IS_0:
        wanted = l_of_code(1 - codes[..., 0] / most)
    if photometric == PALETTE:
        curve = np.round(np.linspace(1, 0, 2**bits) ** 2 * 65535).astype(int)
        wanted = l_of_code(curve[codes[..., 0]] / 65535)
        tags["t320"] = (*curve, *curve, *curve) if bits <= 8 else (0, 0, 0)
    if photometric in (RGB, LAB, ICC_LAB):
        codes = np.repeat(codes, 3, axis=2)
    if photometric in (LAB, ICC_LAB):
        wanted = 100 * codes[..., 0] / most
        codes[..., 1:] = 0 if photometric == LAB else 2 ** (bits - 1)
    if photometric == CMYK:
        codes = np.concatenate([np.zeros((*RAMP.shape, 3), np.int64), codes], axis=2)
        inks = np.round(codes * (255 / most)).astype(np.uint8)
        wanted = l_of_inks(inks)
    path = tiff(tmp_path / "p.tif", codes, bits, photometric, **tags)
    if bits not in BITS[photometric]:
        with pytest.raises(AutochromeError, match=f"not of a kind that is read: a TIFF of .* of {bits} bits"):
            read(path)
        return
    assert np.abs(read(path) - wanted).mean() < 0.3


def l_of_inks(inks: NDArray[np.uint8]) -> NDArray[np.float64]:
    """L of CMYK of 8 bits, by Pillow's LittleCMS."""
    profile = ImageCms.ImageCmsProfile(io.BytesIO(CMYK_ICC))
    lab = ImageCms.buildTransform(
        profile, ImageCms.createProfile("LAB"), "CMYK", "LAB", ImageCms.Intent.RELATIVE_COLORIMETRIC
    )
    picture = ImageCms.applyTransform(Image.fromarray(inks, "CMYK"), lab)
    return np.asarray(picture)[..., 0] * (100 / 255)


@pytest.mark.parametrize("subsampling", [(1, 1), (2, 1), (2, 2), (4, 1)])
def test_ycbcr_in_jpeg_is_read_as_another_reader_does(subsampling: tuple[int, int], tmp_path: Path) -> None:
    pytest.importorskip("imagecodecs")
    codes = np.round(np.dstack([RAMP, 0.4 + RAMP / 4, 0.6 - RAMP / 4]) * 255).astype(np.uint8)
    options = {"photometric": "ycbcr", "compression": "jpeg", "subsampling": subsampling}
    tifffile.imwrite(tmp_path / "p.tif", codes, **options)
    other = lightness(tifffile.imread(tmp_path / "p.tif"), SRGB)
    assert np.abs(read(tmp_path / "p.tif") - other).mean() < 0.3
    usual = [(532, 5, 6, (0, 1, 255, 1, 128, 1, 255, 1, 128, 1, 255, 1), True)]
    tifffile.imwrite(tmp_path / "p.tif", codes, **options, extratags=usual)
    assert np.abs(read(tmp_path / "p.tif") - other).mean() < 0.3


@pytest.mark.parametrize(
    ("photometric", "tag"),
    [
        ("ycbcr", (532, 5, 6, (16, 1, 235, 1, 128, 1, 240, 1, 128, 1, 240, 1), True)),
        ("ycbcr", (529, 5, 3, (2126, 10000, 7152, 10000, 722, 10000), True)),
        ("rgb", (532, 5, 6, (16, 1, 235, 1, 16, 1, 235, 1, 16, 1, 235, 1), True)),
    ],
)
def test_unusual_blacks_and_coefficients_are_refused(photometric: str, tag: tuple[object, ...], tmp_path: Path) -> None:
    pytest.importorskip("imagecodecs")
    codes = np.dstack([np.round(RAMP * 255).astype(np.uint8)] * 3)
    tifffile.imwrite(tmp_path / "p.tif", codes, photometric=photometric, compression="jpeg", extratags=[tag])
    with pytest.raises(AutochromeError, match="not of a kind that is read: a TIFF whose black, white or coefficients"):
        read(tmp_path / "p.tif")


@pytest.mark.parametrize("separate", [False, True])
@pytest.mark.parametrize("photometric", ["rgb", "miniswhite", "separated", "float"])
def test_bands_beyond_colour_of_all_kinds(photometric: str, separate: bool, tmp_path: Path) -> None:
    """Infrared first, and transparency behind it."""
    grey = np.round(RAMP * 255).astype(np.uint8)
    colours, wanted = {
        "rgb": ([grey] * 3, l_of_code(RAMP)),
        "miniswhite": ([255 - grey], l_of_code(RAMP)),
        "separated": ([0 * grey] * 3 + [grey], l_of_inks(np.dstack([0 * grey] * 3 + [grey]))),
        "float": ([RAMP.astype(np.float32)] * 3, l_of_light(RAMP)),
    }[photometric]
    infrared, clear = (
        np.full_like(colours[0], share if photometric == "float" else share * 255) for share in (0.3, 0.6)
    )
    bands = np.stack([*colours, infrared, clear], axis=0 if separate else 2)
    known = "rgb" if photometric == "float" else photometric
    options = {"extrasamples": ["unspecified", "unassalpha"], "planarconfig": "separate" if separate else "contig"}
    tifffile.imwrite(tmp_path / "p.tif", bands, photometric=known, **options)
    if separate and photometric == "miniswhite":
        with pytest.raises(AutochromeError, match=r"not of a kind that is read: .* whose bands lie apart"):
            read(tmp_path / "p.tif")
        return
    photo = open_photo(tmp_path / "p.tif", max_pixels=10**6)
    assert photo.has_alpha
    assert [str(each) for each in photo.warnings] == ["its bands beyond colour and alpha are left out"]
    assert np.abs(read(tmp_path / "p.tif") - wanted).mean() < 0.3
    pixels = photo.load()
    assert np.abs(pixels[..., -1] / np.iinfo(pixels.dtype).max - 0.6).max() < 0.01


@pytest.mark.parametrize(
    ("photometric", "kind", "is_read"),
    [(RGB, "u1", True), (RGB, "u2", True), (LAB, "u1", True), (ICC_LAB, "u1", True), (LAB, "u2", False)],
)
def test_bands_that_lie_apart_are_those_that_do_not(photometric: int, kind: str, is_read: bool, tmp_path: Path) -> None:
    """In strips of several rows."""
    bands = [coded(kind), coded(kind)[::-1], coded(kind)[:, ::-1]]
    together = written(tmp_path / "together.tif", np.stack(bands, axis=2), photometric, planarconfig="contig")
    apart = written(tmp_path / "p.tif", np.stack(bands), photometric, planarconfig="separate", rowsperstrip=7)
    if is_read:
        assert np.array_equal(*(open_photo(path, max_pixels=10**6).load() for path in (together, apart)))
    else:
        with pytest.raises(AutochromeError, match=r"not of a kind that is read: .* whose bands lie apart"):
            read(apart)


@pytest.mark.parametrize("kind", ["u1", "u2", "u4", "f4"])
@pytest.mark.parametrize("photometric", [WHITE_IS_0, BLACK_IS_0, RGB])
@pytest.mark.parametrize("of_rgb", [False, True])
def test_a_profile_holds_for_samples_of_all_kinds(photometric: int, kind: str, of_rgb: bool, tmp_path: Path) -> None:
    """One of RGB gives grey pixels its curve; one of grey does not fit RGB, which is said."""
    samples = np.dstack([coded(kind)] * 3) if photometric == RGB else coded(kind)
    profile = (
        icc.written(b"RGB ", "linear", LINEAR_RGB)
        if of_rgb
        else icc.written(b"GRAY", "linear", {b"kTRC": icc.curve((1.0,))})
    )
    path = written(tmp_path / "p.tif", samples, photometric, iccprofile=profile)
    if (photometric, kind) not in MUST:
        with pytest.raises(AutochromeError, match="not of a kind that is read"):
            read(path)
        return
    photo = open_photo(path, max_pixels=10**6)
    if photometric == RGB and not of_rgb:
        assert "made for other colours" in str(photo.warnings[0])
        return
    light = 1 - RAMP if photometric == WHITE_IS_0 else RAMP
    assert not photo.warnings
    assert np.abs(read(path) - l_of_light(light)).mean() < 0.3


LINEAR_RGB = {
    **{tag: icc.curve((1.0,)) for tag in (b"rTRC", b"gTRC", b"bTRC")},
    b"rXYZ": icc.xyz(np.array([0.4361, 0.2225, 0.0139])),
    b"gXYZ": icc.xyz(np.array([0.3851, 0.7169, 0.0971])),
    b"bXYZ": icc.xyz(np.array([0.1431, 0.0606, 0.7141])),
}
"""sRGB's colorants, with tones in proportion to light."""
