"""Colours do not change unnoticed: the default model, the pipeline and the encoders against what is kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.core.golden import ENDINGS, FILE, PHOTOS, chroma_of, saved, small

KEPT = np.load(FILE)
CHROMA = 0.1
"""ab units. Orders of sums and float16, in which it is kept, come to some hundredths; an eye sees one or two."""
CODES = {".tif": 0.6, ".png": 0.6, ".jpg": 1.5, ".webp": 2.5}
"""Of 255, of the mean of an area: rounding and the chroma's tolerance; what an encoder loses beside that."""


@pytest.mark.parametrize("name", PHOTOS)
def test_the_picture_is_the_one_that_is_kept(name: str, tmp_path: Path) -> None:
    chroma = chroma_of(name)
    np.testing.assert_allclose(small(chroma), KEPT[f"{name} chroma"], atol=CHROMA)
    for ending in ENDINGS:
        picture = small(saved(name, chroma, ending, tmp_path))
        np.testing.assert_allclose(picture, KEPT[f"{name} picture"], atol=CODES[ending], err_msg=ending)
