"""Profiles: which are measured, which are sRGB, which do not serve; and tones kept through them."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest
import pyvips
from PIL import Image, ImageCms

from core.color import SRGB, lightness, rgb_to_lab
from core.photo.profile import CMYK_ICC, SRGB_ICC, colour_space, grey_table, measure, to_lab
from tests.core.photo.scans import opened, portrait

P3_ICC = bytes(pyvips.Operation.call("profile_load", "p3"))


def table(*codes: int) -> bytes:
    """A curve by its values, of which a single one is 256 times an exponent."""
    values = struct.pack(f">{len(codes)}H", *codes)
    return b"curv\0\0\0\0" + struct.pack(">I", len(codes)) + values + b"\0" * (-len(values) % 4)


def power(gamma: float) -> bytes:
    return table(round(gamma * 256))


def parametric(kind: int, *values: float) -> bytes:
    """A curve by a formula: exponent, a, b, c, d, e and f as far as that kind has them."""
    numbers = [round(value * 65536) for value in values]
    return b"para\0\0\0\0" + struct.pack(f">HH{len(values)}i", kind, 0, *numbers)


def grey_icc(curve: bytes) -> bytes:
    """A version 2 grey profile."""
    text = b"desc\0\0\0\0\0\0\0\x05grey\0" + b"\0" * 79
    tags = [
        (b"desc", text + b"\0" * (-len(text) % 4)),
        (b"wtpt", b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061)),
        (b"kTRC", curve),
    ]
    return _profile(b"GRAY", tags)


def rgb_icc(curve: bytes, colorants: np.ndarray) -> bytes:
    """A version 2 matrix profile; ``colorants`` (3, 3) has D50 XYZ in columns."""
    tags = [(b"wtpt", b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061))]
    for name, column in zip((b"r", b"g", b"b"), colorants.T, strict=True):
        tags.append((name + b"XYZ", b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(v * 65536) for v in column))))
        tags.append((name + b"TRC", curve))
    return _profile(b"RGB ", tags)


def _profile(space: bytes, tags: list[tuple[bytes, bytes]]) -> bytes:
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags:
        table += struct.pack(">4sII", name, start + len(body), len(data))
        body += data
    size = start + len(body)
    head = struct.pack(">I4sI", size, b"lcms", 0x02100000) + b"mntr" + space + b"XYZ " + b"\0" * 12 + b"acsp"
    return head.ljust(68, b"\0") + struct.pack(">3i", 63190, 65536, 54061) + b"\0" * 48 + table + body


COLORANTS = np.array([[0.60974, 0.20528, 0.14919], [0.31111, 0.62567, 0.06322], [0.01947, 0.06087, 0.74457]])
ADOBE = rgb_icc(table(563), COLORANTS)
NO_GREEN_LIGHT = np.array([[36045, 3038, 24107], [42598, 14, 22924], [7864, 3418, 42778]]) / 65536
"""Colorants whose green has no luminance once it is adapted to D65."""


def test_srgb_is_recognised() -> None:
    pillow = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert measure(SRGB_ICC) is SRGB
    assert measure(pillow) is SRGB


@pytest.mark.parametrize("icc", [P3_ICC, ADOBE], ids=["Display P3", "Adobe RGB"])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_a_measured_space_is_what_littlecms_says(icc: bytes, kind: type) -> None:
    space = measure(icc)
    assert space is not None
    assert space is not SRGB
    greys = np.linspace(0, np.iinfo(kind).max, 50).astype(kind)[None, :, None].repeat(3, axis=2)
    assert np.abs(rgb_to_lab(greys, space)[..., 1:]).max() < 0.02
    bright = greys[:, 5:]  # below, LittleCMS's tables are coarse
    assert np.abs(lightness(bright, space) - to_lab(bright, icc)[..., 0]).max() < 0.2
    colours = np.random.default_rng(2).integers(np.iinfo(kind).max // 8, np.iinfo(kind).max, (40, 50, 3)).astype(kind)
    ours, theirs = rgb_to_lab(colours, space), to_lab(colours, icc)
    assert np.abs(ours - theirs).mean() < 2.5  # relative to D65 and to D50, which differ where there is colour


def test_what_is_not_measured() -> None:
    assert [colour_space(icc) for icc in (P3_ICC, CMYK_ICC, grey_icc(power(2.2)), b"junk" * 50)] == [
        "RGB",
        "CMYK",
        "GRAY",
        None,
    ]
    assert [measure(icc) for icc in (CMYK_ICC, grey_icc(power(2.2)), b"", b"junk" * 50, P3_ICC[:200])] == [None] * 5


@pytest.mark.parametrize("gamma", [1.0, 1.8, 2.2])
@pytest.mark.parametrize("depth", [8, 16])
def test_a_grey_profile_keeps_its_tones(tmp_path: Path, gamma: float, depth: int) -> None:
    codes = np.arange(2**depth, dtype=np.uint8 if depth == 8 else np.uint16).reshape(-1, 256)
    Image.fromarray(codes).save(tmp_path / "scan.tif", icc_profile=grey_icc(power(gamma)))
    photo = opened(tmp_path / "scan.tif")
    pixels = photo.load()
    assert (pixels.dtype, pixels.shape[2], photo.depth, photo.icc) == (np.uint16, 1, depth, SRGB_ICC)
    light = (codes / (2**depth - 1)) ** (round(gamma * 256) / 256)
    expected = np.where(light > 216 / 24389, 116 * np.cbrt(light) - 16, light * 24389 / 27)
    assert np.abs(lightness(pixels) - expected).max() < 0.05  # half an 8-bit step is some 0.2


def test_grey_as_srgb_has_it_stays_eight_bits(tmp_path: Path) -> None:
    curve = np.round(SRGB.decode[1][:: 65535 // 255] * 65535).astype(">u2").tobytes()
    tags = [(b"wtpt", b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061))]
    icc = _profile(b"GRAY", [*tags, (b"kTRC", b"curv\0\0\0\0\0\0\x01\x00" + curve)])
    Image.fromarray(portrait()[..., 0]).save(tmp_path / "scan.png", icc_profile=icc)
    assert np.array_equal(opened(tmp_path / "scan.png").load()[..., 0], portrait()[..., 0])
    assert np.abs(grey_table(icc) - np.arange(65536.0)).max() < 40


@pytest.mark.parametrize(
    "icc",
    [
        *(b"junk" * 50, CMYK_ICC, grey_icc(power(2.2)), P3_ICC[:300]),
        rgb_icc(power(2.2), np.zeros((3, 3))),
        rgb_icc(power(2.2), np.full((3, 3), 0.3)),
        rgb_icc(power(2.2), np.diag([0.96, 0.0, 0.82])),
        *(rgb_icc(power(2.2), COLORANTS * share) for share in (0.004, 1000.0)),
    ],
    ids=["junk", "CMYK", "grey", "cut", "black", "one colour", "no green", "dark white", "glaring white"],
)
@pytest.mark.filterwarnings("error")
def test_a_profile_that_does_not_fit_is_ignored(tmp_path: Path, icc: bytes) -> None:
    Image.fromarray(portrait()).save(tmp_path / "scan.png", icc_profile=icc)
    photo = opened(tmp_path / "scan.png")
    assert "ignored" in str(photo.warnings[0])
    assert (photo.space, photo.icc) == (SRGB, SRGB_ICC)
    assert np.array_equal(photo.load(), portrait())


@pytest.mark.parametrize("bands", [1, 3])
@pytest.mark.parametrize(
    "curve",
    [
        *(power(0.0), power(255.0), parametric(0, -1.0), parametric(0, 3e4)),
        *(parametric(3, 9e3, 3e4, 3e4, 1.0, 0.04), parametric(4, 2.4, 1.0, 0.0, 1.0, 0.04, 3e4, 0.0)),
        *(parametric(0, 2.2)[:14], parametric(1, 2.2, 0.0, 0.0), table(500, 500), table(65535, 65535)),
    ],
    ids=["0", "steep", "< 0", "steeper", "overflow", "far up", "cut", "black", "one grey", "white"],
)
@pytest.mark.filterwarnings("error")
def test_a_profile_with_a_damaged_curve_is_ignored(tmp_path: Path, curve: bytes, bands: int) -> None:
    scan, icc = (portrait(), rgb_icc(curve, COLORANTS)) if bands == 3 else (portrait()[..., 1], grey_icc(curve))
    Image.fromarray(scan).save(tmp_path / "scan.png", icc_profile=icc)
    photo = opened(tmp_path / "scan.png")
    assert "ignored" in str(photo.warnings[0])
    assert (photo.space, photo.icc) == (SRGB, SRGB_ICC)
    assert np.array_equal(photo.load(), scan.reshape(*scan.shape[:2], bands))


def test_a_green_without_luminance_is_left_to_littlecms(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(tmp_path / "scan.png", icc_profile=rgb_icc(power(1.0), NO_GREEN_LIGHT))
    photo = opened(tmp_path / "scan.png")
    assert photo.space is SRGB
    assert "tables" in str(photo.warnings[0])


def test_a_curve_by_a_formula_is_measured() -> None:
    srgb = parametric(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    space = measure(rgb_icc(srgb, COLORANTS))
    assert space is not None
    assert np.abs(space.decode - SRGB.decode).max() < 1e-4


def test_pixels_of_a_measured_profile_are_left_alone(tmp_path: Path) -> None:
    Image.fromarray(portrait()).save(tmp_path / "scan.png", icc_profile=P3_ICC)
    photo = opened(tmp_path / "scan.png")
    assert photo.icc == P3_ICC
    assert photo.space is measure(P3_ICC)
    assert np.array_equal(photo.load(), portrait())


def test_a_profile_of_tables_is_read_through_littlecms(tmp_path: Path) -> None:
    lab_to_lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    start = lab_to_lab.find(b"A2B0")
    assert start > 0
    as_rgb = bytearray(lab_to_lab)
    as_rgb[12:20] = b"mntrRGB "
    Image.fromarray(portrait()).save(tmp_path / "scan.png", icc_profile=bytes(as_rgb))
    photo = opened(tmp_path / "scan.png")
    assert photo.space is SRGB
    assert photo.icc == SRGB_ICC
    assert photo.warnings


def test_cmyk_goes_through_its_profile(tmp_path: Path) -> None:
    Image.fromarray(portrait()).convert("CMYK").save(tmp_path / "tagged.tif", icc_profile=CMYK_ICC)
    Image.fromarray(portrait()).convert("CMYK").save(tmp_path / "plain.tif")
    tagged, plain = opened(tmp_path / "tagged.tif"), opened(tmp_path / "plain.tif")
    assert tagged.warnings == plain.warnings == ()
    assert np.array_equal(tagged.load(), plain.load())
    assert tagged.load().dtype == np.uint16


def test_the_embedded_profile_is_read_by_others() -> None:
    assert "sRGB" in ImageCms.getProfileDescription(ImageCms.getOpenProfile(io.BytesIO(SRGB_ICC)))
