"""``main.py compare``: photos through several models, on a sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from core.cli.app import Device, app, errors, named_model, output, run_on, watched
from core.cli.controls import with_controls
from core.color import Codes, Floats
from core.colorize import Tiling
from core.edit import Edit
from core.engine import EnginePool
from core.errors import AutochromeError
from core.models.store import TrainedModel, trained_models
from core.monitor import Monitor
from core.photo import CLI_LIMIT, open_photo
from core.previews import SCAN_SIDE, draft
from core.previews import compare as compare_models
from core.program import NAME
from core.stages.adjust import Adjustments

GREY = "grey"


@app.command(
    epilog=f"Examples:\n\n  {NAME} compare grandma.jpg -o sheet.jpg\n\n"
    f"  {NAME} compare a.jpg b.jpg --model natural --model family -o sheet.png"
)
@with_controls
def compare(
    photos: Annotated[list[Path], typer.Argument(help="Photos, each of which becomes a row.")],
    target: Annotated[Path, typer.Option("-o", "--output", help="The picture to write, such as sheet.png.")],
    model: Annotated[list[str] | None, typer.Option(help="Models to compare; else all that there are.")] = None,
    edit: Edit = Edit(),
    device: Device = None,
) -> None:
    """Put photos, and what several models make of them, beside each other on a sheet."""
    from core.evaluation.evaluate import Compared
    from core.evaluation.sheet import check_sheet, write_sheet

    check_sheet(target)
    models = [named_model(name) for name in dict.fromkeys(model)] if model else trained_models()
    if len(models) == 1:
        errors.print(f"There is one model here, {models[0].name}. {NAME} train makes others.")

    engines = EnginePool(lambda: run_on(device), most=len(models))
    with watched("Comparing") as (_, monitor):
        rows = []
        for index, photo in enumerate(photos):
            part = monitor.part(index / len(photos), (index + 1) / len(photos))
            rows.append(Compared(photo.name, {}, _row(photo, models, engines, edit.adjustments, part)))
    write_sheet(rows, target)
    output.print(f"{target}: {len(rows)} × {len(models)} pictures", soft_wrap=True)


def _row(
    path: Path,
    models: list[TrainedModel],
    engines: EnginePool,
    adjustments: Adjustments,
    monitor: Monitor,
) -> dict[str, Codes]:
    """sRGB (h, w, 3) of a photo as it was scanned and by each model, in the order of ``models``."""
    from core.evaluation.sheet import CELL

    seen = draft(open_photo(path, max_pixels=CLI_LIMIT), max(CELL))
    pictures = {GREY: seen.picture(None, adjustments)}

    def tell(model: TrainedModel, found: Floats | AutochromeError) -> None:
        if isinstance(found, AutochromeError):
            raise found
        pictures[model.name] = seen.picture(found, adjustments)

    compare_models(seen, models, engines.get, settings=Tiling(SCAN_SIDE), tell=tell, monitor=monitor)
    return pictures
