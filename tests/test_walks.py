"""What READMEs say of how to add something, taken by the word in a copy of the program."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.photo import read_record

ROOT = Path(__file__).parents[1]
WINDOW = """
import json, sys
from pathlib import Path
from desktop import app

application = app.application()
from desktop.panel.presets import load_presets
from desktop.window import MainWindow

window = MainWindow()
window.show()
told = {}

def opened(document):
    if document is None or told:
        return
    sliders = window.panel.sliders["lighten"]
    told["section"] = window.panel.sections["lighten"].heading.text()
    told["asleep"] = not sliders.isEnabled()
    sliders["lift"].slider.setValue(20)
    told["turned"] = document.look.edit.lighten.lift
    told["step"] = document.history.undoText()
    window.panel.presets.keep("lighter")
    told["preset"] = [each.edit.lighten.lift for each in load_presets()]
    window.commands.copy_settings()
    document.history.undo()
    told["undone"] = document.look.edit.lighten.lift
    window.commands.paste_settings()
    told["pasted"] = document.look.edit.lighten.lift
    window.workspace.jobs.colorize(document, window.panel.picker.picked())

def coloured(_):
    document = window.document
    told["stale"] = [document.look.is_stale]
    window.panel.sliders["lighten"]["lift"].slider.setValue(30)
    told["stale"].append(document.look.is_stale)
    told["again"] = window.panel.colorize.text()
    window.grab().save(sys.argv[2])
    window.workspace.autosave.when_kept(application.exit)

window.workspace.pixels.loaded.connect(opened)
window.jobs.colorized.connect(coloured)
window.open([Path(sys.argv[1])])
application.exec()
state = json.loads((window.workspace.autosave.session.folder / "session.json").read_text("utf-8"))
told["session"] = state["documents"][0]["edit"]["lighten"]
window.workspace.close()
print(json.dumps(told))
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The program, where a test may change it."""
    place = tmp_path / "program"
    for name in ("core", "desktop"):
        shutil.copytree(ROOT / name, place / name)
    shutil.copy(ROOT / "main.py", place)
    (place / "resources").symlink_to(ROOT / "resources", target_is_directory=True)
    return place


def replace_in(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), "utf-8")


def before(file: Path, begins: str, added: str) -> None:
    """Put a line before the one that begins so."""
    replace_in(file, f"\n{begins}", f"\n{added}\n{begins}")


def add_a_stage(program: Path) -> None:
    """Take the three steps of `core/README.md`."""
    text = (ROOT / "core" / "README.md").read_text("utf-8").split("## Add a stage")[1]
    code = re.search(r"```python\n(.*?)```", text, re.DOTALL)
    step = re.search(r"`(lighten: .*?)`", text)
    order = re.search(r"`STAGES`: `(.*?)` before `(.*?)`", text)
    assert code
    assert step
    assert order
    stages = program / "core" / "stages"
    (stages / "lighten.py").write_text(textwrap.dedent(code[1]), "utf-8")
    edit = program / "core" / "edit.py"
    before(edit, "    colour: Colour | None = None", f"    {step[1]}")
    before(edit, "from core.stages.repair import", "from core.stages.lighten import Lighten")
    before(stages / "__init__.py", "from core.stages.base import", "from core.stages.lighten import LIGHTEN")
    before(stages / "__init__.py", f"    {order[2]},", f"    {order[1]},")


def said(program: Path, *words: object) -> str:
    ended = subprocess.run(
        [sys.executable, *map(str, words)],
        cwd=program, env={**os.environ, "PYTHONPATH": str(program)}, check=False,
        capture_output=True, text=True, timeout=200,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_a_stage_is_added_in_three_steps(copy: Path, home: Path, tmp_path: Path, scan: Path) -> None:
    add_a_stage(copy)
    folder = tmp_path / "scans"
    folder.mkdir()
    shutil.copy(scan, folder / "a.jpg")
    means = {}
    for lift in ("0", "0.2"):
        out = tmp_path / f"out{lift}"
        said(copy, "main.py", "colorize", folder, "-o", out, "--lift", lift, "--working-size", "128")
        result = out / "a-colorized.jpg"
        means[lift] = np.asarray(Image.open(result)).mean()
        record = read_record(result)
        assert record is not None
        assert json.loads(record.edit)["lighten"] == {"lift": float(lift)}
    assert means["0.2"] > means["0"] + 20
    told = json.loads(said(copy, "-c", WINDOW, scan, tmp_path / "window.png").splitlines()[-1])
    assert told == {
        "section": "Lighten", "asleep": False, "turned": 0.2, "step": "Lift", "preset": [0.2], "undone": 0.0,
        "pasted": 0.2, "stale": [False, True], "again": "Colorize Again", "session": {"lift": 0.3},
    }  # fmt: skip


SLIDERS = """
import json
from desktop import app

application = app.application()
from desktop.window import MainWindow

window = MainWindow()
sliders, told = window.panel.sliders["adjustments"], []
sliders.changed.connect(lambda wanted, text, _: told.append([text, wanted.punch]))
sliders["punch"].slider.setValue(sliders["punch"].slider.maximum())
print(json.dumps(told[-1]))
window.workspace.close()
"""


def test_an_adjustment_is_one_field(copy: Path, home: Path, tmp_path: Path, scan: Path) -> None:
    adjust = copy / "core" / "stages" / "adjust.py"
    before(
        adjust,
        "    def applied(self",
        '    punch: Annotated[float, Control(0, 1, tr("Punch"), tr("Colour laid on twice"))] = 0.0\n',
    )
    replace_in(adjust, "self.saturation * self.strength)", "self.saturation * self.strength * (1 + self.punch))")
    spread = {}
    for punch in ("0", "1"):
        out = tmp_path / f"{punch}.png"
        said(copy, "main.py", "colorize", scan, "-o", out, "--punch", punch, "--working-size", "128")
        spread[punch] = np.ptp(np.asarray(Image.open(out)).astype(int), axis=2).mean()
        record = read_record(out)
        assert record is not None
        assert json.loads(record.edit)["adjustments"]["punch"] == float(punch)
    assert spread["1"] > 1.3 * spread["0"]
    assert json.loads(said(copy, "-c", SLIDERS).splitlines()[-1]) == ["Punch", 1.0]


TINT_TOML = """[tinted]
title = "Tinted"
good_at = "showing how a plane is added"
paper = ""
licence = "Apache-2.0"
native_size = 64
size_multiple = 8
inputs = ["lightness", "tint"]
"""
TINT_FAMILY = """
from torch import Tensor, nn

from core.training.objective import Direct
from core.training.recipe import Recipe
from core.training.system import System


class Tinted(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layer = nn.Conv2d(3, 2, 1, bias=False)
        nn.init.constant_(self.layer.weight, 0.0)
        for channel in (0, 1):
            self.layer.weight.data[channel, channel + 1] = 1.0

    def forward(self, lightness: Tensor, tint: Tensor) -> Tensor:
        return self.layer(__import__("torch").cat((lightness, tint), dim=1))


SYSTEMS = {"tinted": System(lambda recipe: Tinted(), lambda network, recipe: Direct(network, dict), Recipe())}
"""
TINT_MODEL = """
import json, sys
from pathlib import Path
import numpy as np
from core.colorize import Tiling, predict_chroma
from core.engine import OnnxEngine, TorchEngine
from core.engine.torch_tiles import chroma_on_device
from core.models import system
from core.models.catalogue import descriptors
from core.models.store import Card, user_models
from core.models.tasks import as_fields
from core.monitor import IDLE
from core.photo import CLI_LIMIT, open_photo
from core.runs.session import store
from core.stages.colour import RASTERISERS
from core.tiling import mosaic

card = Card(name="tinted", version="1", title="Tinted", good_at="", system="tinted", licence="", data="",
            **as_fields(descriptors()["tinted"]))
model = store(system("tinted").build(system("tinted").recipe), card, user_models() / "tinted")
photo = open_photo(Path(sys.argv[1]), max_pixels=CLI_LIMIT)
draw = lambda plane, height, width: RASTERISERS[plane](None, height, width)
means = {}
for engine in (OnnxEngine(model), TorchEngine(model, "cpu", "float32")):
    chroma = predict_chroma(photo, engine, Tiling(working_size=128, tile=64, overlap=16), rasterise=draw)
    means[engine.runs_on] = chroma.mean(axis=(0, 1)).round(2).tolist()
planes = np.concatenate([np.full((1, 96, 128), 50, np.float32), draw("tint", 96, 128)])
merged = chroma_on_device(mosaic(planes, None, 64, 16, True), engine, IDLE)
means["merged on the device"] = merged.mean(axis=(0, 1)).round(2).tolist()
print(json.dumps(means))
"""


@pytest.mark.torch
def test_a_plane_that_a_model_may_take_is_one_port_and_one_rasteriser(
    copy: Path, home: Path, tmp_path: Path, scan: Path
) -> None:
    tasks, colour = copy / "core" / "models" / "tasks.py", copy / "core" / "stages" / "colour.py"
    replace_in(tasks, "HINTED), (AB,)", 'HINTED, Port("tint", 2, -128, 127, optional=True)), (AB,)')
    before(colour, "from core.color import", "import numpy as np\n")
    replace_in(
        colour,
        "Floats]] = {}",
        'Floats]] = {"tint": lambda _, h, w: np.full((h, w, 2), (20, -10), np.float32).transpose(2, 0, 1)}',
    )
    (copy / "core" / "models" / "tinted.toml").write_text(TINT_TOML, "utf-8")
    (copy / "core" / "models" / "tinted.py").write_text(TINT_FAMILY, "utf-8")
    means = json.loads(said(copy, "-c", TINT_MODEL, scan).splitlines()[-1])
    assert list(means) == [
        "ONNX Runtime · CPU · float32", "torch · CPU · float32", "merged on the device"
    ]  # fmt: skip
    for name, mean in means.items():
        np.testing.assert_allclose(mean, (20, -10), atol=0.02, err_msg=name)
    said(copy, "main.py", "colorize", scan, "-o", tmp_path / "tinted.png", "--model", "tinted", "--working-size", "128")
    red, _, blue = np.asarray(Image.open(tmp_path / "tinted.png")).mean(axis=(0, 1))
    assert red > blue + 5
    said(copy, "main.py", "colorize", scan, "-o", tmp_path / "plain.png", "--working-size", "128")
    assert (tmp_path / "plain.png").exists()


DIALOGS = """
import json
from dataclasses import replace
from pathlib import Path
from desktop import app

application = app.application()
from PySide6.QtWidgets import QWidget
from core.photo import SaveOptions
from core.settings import load_settings, save_settings
from desktop.save_dialog import SaveDialog
from desktop.settings.fields import FIELDS

save_settings(replace(load_settings(), format="apng"))
parent = QWidget()
dialog = SaveDialog(parent, Path("."), load_settings().format, SaveOptions(), None)
(field,) = (each for each in FIELDS if each.name == "format")
print(json.dumps({
    "settings": load_settings().format,
    "field": [value for _, value in field.kind.options][-1],
    "dialog": [dialog.form.itemText(dialog.form.count() - 1), dialog.form.currentText(),
               dialog.bits.isVisibleTo(dialog), dialog.quality.isVisibleTo(dialog)],
}))
"""


def test_a_written_format_is_one_entry(copy: Path, home: Path, tmp_path: Path, scan: Path) -> None:
    """A PNG by another name."""
    entry = (
        '    Format("apng", "APNG", (".apng",), lambda head: False, partial(decoders.open_streamable, "png"),\n'
        "           containers.read_png, Written(PngEncoder, is_deep=True)),"
    )
    before(copy / "core" / "photo" / "formats.py", '    Format("bmp"', entry)
    told = json.loads(said(copy, "-c", DIALOGS).splitlines()[-1])
    assert told == {"settings": "apng", "field": "apng", "dialog": ["APNG", "APNG", True, False]}
    for way in (("-o", tmp_path / "out.apng"), ("-o", tmp_path / "out", "--format", "apng")):
        said(copy, "main.py", "colorize", scan, "--working-size", "128", "--depth", "16", *way)
    for result in (tmp_path / "out.apng", tmp_path / "out" / "scan-colorized.apng"):
        assert result.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
