"""Build the self-contained application for Linux: a .deb and a tarball of the light set-up, Python and all.

    uv run --isolated --no-default-groups --group installer installer/build_linux.py

They stand in `dist/` afterwards, beside the folder that both are made of. A system's libc that is older than this one's
does not run them.
"""

import os
import platform
import shutil
import subprocess
import sys
from importlib.metadata import distributions
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
sys.path.insert(0, str(ROOT))

from core.atomic import atomic_write
from core.program import VERSION

DIST = ROOT / "dist"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)  # px of icons
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}  # as Debian calls them
NEEDS = ("libegl1", "libgl1", "libxcb1", "libx11-6", "fontconfig", "fonts-dejavu-core | fonts-noto-core")
"""Debian packages of which every desktop has its own: drivers of the screen, and fonts."""
CONTROL = """\
Package: autochrome
Version: {version}
Architecture: {machine}
Maintainer: The Autochrome contributors <autochrome@localhost>
Installed-Size: {kilobytes}
Depends: {needs}
Section: graphics
Priority: optional
Description: restores scanned photographs and brings them back to colour
 Autochrome mends dust, scratches, fading and grain of scanned prints, and gives
 black-and-white photographs the colours that they may have had.
"""


def main() -> None:
    """Build all, and say where it is and how large."""
    stage = ROOT / "build" / "linux"
    shutil.rmtree(stage, ignore_errors=True)
    freeze(stage / "usr" / "lib")
    install(stage / "usr")
    DIST.mkdir(exist_ok=True)
    name = f"autochrome-{VERSION}-{platform.machine()}"
    made = [tarball(stage / "usr", name)]
    if shutil.which("dpkg-deb"):
        made.append(deb(stage))
    unpacked = DIST / name
    shutil.rmtree(unpacked, ignore_errors=True)
    (stage / "usr").rename(unpacked)
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.0f} MB")
    print(f"{unpacked.relative_to(ROOT)}: {size(unpacked) / 1e6:.0f} MB")


def freeze(into: Path) -> None:
    """Write the folder ``autochrome`` with the program and its libraries."""
    work = ROOT / "build" / "pyinstaller"
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(into), "--workpath", str(work)]
    subprocess.run([sys.executable, "-m", "PyInstaller", *options, str(HERE / "autochrome.spec")], check=True)


def install(usr: Path) -> None:
    """Lay what a desktop looks for around it: command, entry, icons, AppStream data and licences."""
    (usr / "bin").mkdir()
    (usr / "bin" / "autochrome").symlink_to("../lib/autochrome/autochrome")
    for source, folder in (("autochrome.desktop", "applications"), ("autochrome.metainfo.xml", "metainfo")):
        (usr / "share" / folder).mkdir(parents=True)
        shutil.copyfile(HERE / source, usr / "share" / folder / source)
    icons(usr / "share" / "icons" / "hicolor")
    licences(usr / "share" / "doc" / "autochrome")


def icons(theme: Path) -> None:
    """Draw the icon in all sizes."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    from desktop.widgets.icons import FOLDER, pixmap

    application = QGuiApplication([])
    for size in SIZES:
        place = theme / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        pixmap("autochrome", "", size).save(str(place / "autochrome.png"))
    application.quit()
    (theme / "scalable" / "apps").mkdir(parents=True)
    shutil.copyfile(FOLDER / "autochrome.svg", theme / "scalable" / "apps" / "autochrome.svg")


def licences(place: Path) -> None:
    """Copy our own licence, and those that the packages in this environment bring."""
    place.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", place / "copyright")
    for each in distributions():
        for file in each.files or ():
            if file.name.upper().startswith(("LICEN", "COPYING", "NOTICE", "COPYRIGHT")) and file.suffix != ".py":
                target = place / "packages" / each.metadata["Name"] / "-".join(file.parts[1:])
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(Path(str(file.locate())), target)


def tarball(usr: Path, name: str) -> Path:
    """To be unpacked anywhere; ``bin/autochrome`` in it starts the program."""
    with atomic_write(DIST / f"{name}.tar.gz") as beside:
        command = ["tar", "--create", "--gzip", "--file", str(beside), "--owner=0", "--group=0"]
        subprocess.run([*command, "--transform", f"s,^[.],{name},S", "-C", str(usr), "."], check=True)
    return DIST / f"{name}.tar.gz"


def deb(stage: Path) -> Path:
    """For Debian, Ubuntu and their kin. Each that has this libc knows zstd, which takes half of gzip's time."""
    machine = MACHINES[platform.machine()]
    needs = (f"libc6 (>= {platform.libc_ver()[1]})", *NEEDS)
    control = CONTROL.format(version=VERSION, machine=machine, kilobytes=size(stage) // 1024, needs=", ".join(needs))
    (stage / "DEBIAN").mkdir()
    (stage / "DEBIAN" / "control").write_text(control, "utf-8")
    path = DIST / f"autochrome_{VERSION}_{machine}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z10", "--build", str(stage), str(path)], check=True)
    return path


def size(folder: Path) -> int:
    """Bytes of all files in a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


if __name__ == "__main__":
    main()
