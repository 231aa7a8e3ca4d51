"""``main.py restore``: photos and folders of photos, mended and in the colours that they were scanned in."""

from __future__ import annotations

from core.cli.app import Device, app
from core.cli.controls import with_restoring
from core.cli.developing import (
    Bits,
    Damaged,
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
from core.names import RESTORED
from core.photo import Kept
from core.stages.repair import Masks as MaskFiles


@app.command(
    epilog="Examples:\n\n  main.py restore grandma.jpg -o grandma-restored.jpg\n\n"
    "  main.py restore scans/ -o restored/ --fade 0.7 --sharpen 0.3\n\n"
    "  main.py restore torn.tif -o mended.tif --fade off --mask torn.mask.png"
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
    damaged: Damaged = False,
    mark: Mark = None,
) -> None:
    """Mend photos without colouring them: fading, and what a mask marks; what is done already is skipped."""
    develop(
        photos,
        target,
        edit,
        label="Restoring",
        made=RESTORED,
        form=form,
        rotate=rotate,
        device=device,
        saved=options(depth, quality, metadata),
        overwrite=overwrite,
        damaged=damaged,
        mark=mark,
        masks=MaskFiles(mask, save_mask),
    )
