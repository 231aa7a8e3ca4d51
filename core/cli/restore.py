"""``main.py restore``: photos and folders of photos, mended and in the colours that they were scanned in."""

from __future__ import annotations

from core.cli import developing
from core.cli.app import Device, app
from core.cli.controls import with_restoring
from core.edit import Edit
from core.film import Film
from core.names import RESTORED
from core.photo import Kept
from core.program import NAME
from core.stages.repair import Masks


@app.command(
    epilog=f"Examples:\n\n  {NAME} restore grandma.jpg -o grandma-restored.jpg\n\n"
    f"  {NAME} restore scans/ -o restored/ --fade 0.7 --sharpen 0.3\n\n"
    f"  {NAME} restore torn.tif -o mended.tif --fade off --mask torn.mask.png"
)
@with_restoring
def restore(
    photos: developing.Photos,
    target: developing.Target,
    edit: Edit = Edit(),
    mask: developing.Masks = None,
    save_mask: developing.SavedMasks = None,
    rotate: developing.Rotate = developing.Rotation.none,
    film: developing.FilmOf = Film.NONE,
    device: Device = None,
    form: developing.Form = None,
    depth: developing.Bits = None,
    quality: developing.Quality = 95,
    metadata: developing.KeptMetadata = Kept.ALL,
    size: developing.Sized = None,
    profile: developing.Colours = "",
    compression: developing.Compressed = developing.Packing.deflate,
    overwrite: developing.Overwrite = False,
    damaged: developing.Damaged = False,
    mark: developing.Mark = None,
    split: developing.Split = False,
) -> None:
    """Mend photos without colouring them: fading, and what a mask marks; what is done already is skipped."""
    developing.develop(
        photos,
        target,
        edit,
        label="Restoring",
        made=RESTORED,
        form=form,
        rotate=rotate,
        film=film,
        device=device,
        saved=developing.options(depth, quality, metadata, size, profile, compression),
        overwrite=overwrite,
        damaged=damaged,
        mark=mark,
        masks=Masks(mask, save_mask),
        split=split,
    )
