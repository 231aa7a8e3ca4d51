"""``main.py restore``: photos and folders of photos, mended and in the colours that they were scanned in."""

from __future__ import annotations

from core import batch
from core.cli.app import Device, app
from core.cli.controls import with_restoring
from core.cli.developing import (
    Bits,
    Form,
    KeptMetadata,
    Mark,
    Masks,
    Overwrite,
    Photos,
    Quality,
    Rotate,
    Rotation,
    SavedMasks,
    Target,
    develop,
    options,
)
from core.edit import Edit
from core.photo import Kept
from core.settings import load_settings


@app.command(
    epilog="Examples:\n\n  main.py restore grandma.jpg -o grandma-restored.jpg\n\n"
    "  main.py restore scans/ -o restored/ --scratches 0.7 --fade off\n\n"
    "  main.py restore torn.tif -o mended.tif --scratches off --mask torn.mask.png"
)
@with_restoring
def restore(
    photos: Photos,
    target: Target,
    edit: Edit = Edit(),
    mask: Masks = None,
    save_mask: SavedMasks = None,
    rotate: Rotate = Rotation.none,
    device: Device = None,
    form: Form = None,
    depth: Bits = None,
    quality: Quality = 95,
    metadata: KeptMetadata = Kept.ALL,
    overwrite: Overwrite = False,
    mark: Mark = None,
) -> None:
    """Mend photos without colouring them: dust and scratches, fading, grain; what is done already is skipped."""
    develop(
        batch.plan(photos, target, form or load_settings().format, made=batch.RESTORED),
        edit,
        "Restoring",
        rotate=rotate,
        device=device,
        saved=options(depth, quality, metadata),
        overwrite=overwrite,
        mark=mark,
        masks=batch.Masks(mask, save_mask),
    )
