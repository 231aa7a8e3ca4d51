"""Saving: a picture is pushed in strip by strip, and encoded in threads while what comes next is computed.

All of it happens in a hidden folder beside the target, which is renamed into place at the end and removed whatever
happens, so that there is either the whole new picture or what was there before.
"""

from __future__ import annotations

import errno
import shutil
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import numpy as np
from numpy.typing import NDArray

from core.atomic import into_place
from core.color import SRGB
from core.cores import usable_threads
from core.errors import AutochromeError
from core.messages import Message, message, tr
from core.photo import tiff, vips, xmp
from core.photo.captions import NOTHING_SAID, Caption, captioned
from core.photo.described import Pixels, described
from core.photo.encoders import Place, Sheet, open_new, piece_rows
from core.photo.formats import FORMATS, WRITTEN, any_of, endings, usual_suffix, written_as, written_titles
from core.photo.metadata import Metadata, with_dpi_in_exif
from core.photo.options import SaveOptions
from core.photo.privacy import kept
from core.photo.profile import SRGB_GREY_ICC
from core.photo.reading import Photo
from core.photo.record import Record
from core.photo.sidecar import sidecar_of
from core.scratch import scratch

_WORKERS = min(8, usable_threads())


def saved_depth(target: Path, photo: Photo, options: SaveOptions = SaveOptions()) -> Literal[8, 16]:
    """Bits per sample that ``photo`` will have in ``target``.

    Raises `AutochromeError` where the name ends in none of the formats that are written.
    """
    if not WRITTEN[_format_for(target)].is_deep:
        return 8
    return options.depth or (16 if photo.depth == 16 else 8)


def written_suffix(path: Path, kind: str) -> str:
    """Ending of what a photo is saved as where no format is asked for: its own, where that fits what it is.

    ``kind`` is the photo's format by content, as in `Photo.format`; what can only be read becomes something alike.
    """
    form = FORMATS[kind].saved_as or kind
    return path.suffix if written_as(path.name) == form else usual_suffix(form)


class ExistsError(AutochromeError):
    """The target is there already, perhaps for a moment only: another process may have made it meanwhile."""

    def __init__(self, target: Path) -> None:
        """Take the target."""
        super().__init__(tr("“{file}” exists already. Choose another name or allow overwriting."), file=target.name)


class PhotoWriter:
    """A picture on its way into a file, in the format that its name ends in: a context, which completes the file.

    For each photo in turn `begin`, then `write` its strips from the top. Whatever is raised meanwhile, nothing is left
    behind and what was there before stays. All but the pixels (alpha, profile, metadata) is taken from the photos.
    """

    def __init__(
        self,
        target: Path,
        photos: Sequence[Photo],
        *,
        options: SaveOptions = SaveOptions(),
        overwrite: bool = False,
    ) -> None:
        """Check that the photos can be written there; nothing is written yet.

        Raises:
            AutochromeError: the target exists and is not to be overwritten, is one of the photos themselves, or cannot
                hold them.
        """
        self._target, self._photos = Path(target), list(photos)
        self._options, self._overwrite = options, overwrite
        self._form = _format_for(self._target)
        self._can = WRITTEN[self._form]
        self._warnings: list[Message] = []
        self._beside: bytes | None = None
        self._page: _Page | None = None
        self._begun = 0
        _check_target(self._target, photos, overwrite)
        _check_fits(self._target, photos, self._form)

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What could not be kept, each said once."""
        return tuple(dict.fromkeys(self._warnings))

    def __enter__(self) -> Self:
        """Begin the file.

        Raises:
            AutochromeError: the folder cannot be written.
        """
        with ExitStack() as stack, _writing(self._target):
            folder = stack.enter_context(scratch(self._target.parent))
            self._finished = folder / "finished"
            self._file = open_new(self._finished, stack)
            self._encoder = self._can.encoder(self._place(folder, stack))
            self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="encode")
            stack.callback(self._pool.shutdown, cancel_futures=True)
            self._stack = stack.pop_all()
        return self

    def _place(self, folder: Path, stack: ExitStack) -> Place:
        options, lossless = self._options, all(photo.is_lossless for photo in self._photos)
        big = _is_big(self._photos, options)
        return Place(self._file, folder, options.quality, big, stack, lossless, options.compression)

    def begin(self, record: Record | None = None, *, grey: bool = False, caption: Caption = NOTHING_SAID) -> None:
        """Begin the next photo's page; ``record`` goes into its XMP, None leaves no mark.

        Args:
            grey: whether it is written without colours, where the format can be grey.
            caption: what a person says of it, which goes where metadata goes.

        Raises:
            AutochromeError: the file cannot be written.
        """
        self._end_page()
        photo = self._photos[self._begun]
        self._begun += 1
        grey = grey and self._can.has_grey
        metadata, found = self._metadata(photo, record, grey, caption)
        self._warnings += [*self._losses(photo), *found]
        with _writing(self._target):
            self._encoder.begin(Sheet(photo.height, SRGB_GREY_ICC if grey else photo.icc, metadata))
        self._page = _Page(photo, 16 if self._can.is_deep else 8, grey)

    def write(self, strip: NDArray[Any]) -> None:
        """Add the next rows (h, width, 3) of RGB in the photo's space, uint8 or uint16.

        Raises:
            AutochromeError: the file cannot be written.
        """
        assert self._page is not None
        with _writing(self._target):
            for piece in self._page.pieces(strip):
                self._page.waiting.append(self._pool.submit(self._encoder.encode, piece))
                self._join(_WORKERS)

    def _join(self, left: int) -> None:
        """Put encoded pieces into the file until so many are ``left`` under way."""
        assert self._page is not None
        while len(self._page.waiting) > left:
            self._encoder.add(self._page.waiting.popleft().result())

    def _end_page(self) -> None:
        if self._page is None:
            return
        self._page.check_whole()
        with _writing(self._target):
            self._join(0)
            self._warnings += self._encoder.end()
        self._page = None

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        """Complete the file and put it into place, or leave nothing behind.

        Raises:
            AutochromeError: the file cannot be written.
        """
        with self._stack:
            if kind is None:
                self._end_page()
                assert self._begun == len(self._photos)
                with _writing(self._target):
                    self._file.close()
                    if self._beside is not None:
                        beside = self._finished.with_name("beside")
                        beside.write_bytes(self._beside)
                        into_place(beside, sidecar_of(self._target))
                    into_place(self._finished, self._target, fresh=not self._overwrite)

    def _metadata(
        self, photo: Photo, record: Record | None, grey: bool, caption: Caption
    ) -> tuple[Metadata, list[Message]]:
        """The photo's metadata, true of the pixels that are written, with caption and record in it."""
        warnings = []
        metadata = kept(captioned(photo.metadata, caption), self._options.metadata)
        metadata = described(metadata, self._pixels(photo, grey))
        packet, before = metadata.xmp, photo.metadata.xmp
        is_replaced = record is not None or caption != NOTHING_SAID
        if packet and before and is_replaced and not xmp.is_readable(before):
            warnings.append(message(tr("its XMP cannot be read and is replaced")))
        packet = record.to_xmp(packet) if record is not None else packet
        if packet and self._can.largest_xmp is not None and len(packet) > self._can.largest_xmp:
            self._beside, packet = packet, record.to_xmp() if record is not None else None
            beside = tr("its XMP is too large for {title} and lies beside it, in “{file}”")
            title, file = FORMATS[self._form].title, sidecar_of(self._target).name
            warnings.append(message(beside, title=title, file=file))
        metadata = replace(metadata, xmp=packet)
        return metadata if self._can.has_dpi else with_dpi_in_exif(metadata), warnings

    def _pixels(self, photo: Photo, grey: bool) -> Pixels:
        return Pixels(
            photo.width,
            photo.height,
            saved_depth(self._target, photo, self._options),
            is_grey=grey,
            has_alpha=photo.has_alpha and self._can.has_alpha,
            is_srgb=photo.space is SRGB,
            icc=SRGB_GREY_ICC if grey else photo.icc,
            dpi=photo.metadata.dpi,
        )

    def _losses(self, photo: Photo) -> list[Message]:
        warnings = []
        title = FORMATS[self._form].title
        if photo.depth == 16 and not self._can.is_deep and self._options.depth != 8:
            deep = written_titles(lambda can: can.is_deep)
            became = tr("its 16 bits became 8, with which {title} is written; {deep} keep 16")
            warnings.append(message(became, title=title, deep=deep))
        if photo.has_alpha and not self._can.has_alpha:
            clear = written_titles(lambda can: can.has_alpha)
            laid = tr("{title} has no transparency: it is laid on white; {clear} keep it")
            warnings.append(message(laid, title=title, clear=clear))
        return warnings


class _Page:
    """One photo on its way: strips in, pieces of equal height out, but for the last."""

    def __init__(self, photo: Photo, depth: int, grey: bool) -> None:
        self.waiting = deque[Future[bytes]]()
        """Pieces that are being encoded."""
        self._photo, self._depth, self._grey = photo, depth, grey
        self._rows = piece_rows(photo.width)
        self._strips: list[NDArray[Any]] = []
        self._alpha: Iterator[tuple[int, NDArray[Any]]] | None = None
        self._done = 0

    def pieces(self, given: NDArray[Any]) -> Iterator[NDArray[Any]]:
        """Take a strip; what is complete now, (h, width, 1 or 3, and one more with alpha)."""
        too_deep = given.dtype == np.uint16 and self._depth == 8
        strip = ((given + np.uint32(128)) // 257).astype(np.uint8) if too_deep else given
        photo, waiting = self._photo, self._strips
        if strip.shape[1:] != (photo.width, 3) or (waiting and strip.dtype != waiting[0].dtype):
            raise ValueError(f"a strip of {strip.shape} {strip.dtype} in a picture {photo.width} wide")
        waiting.append(strip[..., :1] if self._grey else strip)
        self._done += len(strip)
        while (ready := sum(map(len, waiting))) >= self._rows or (ready and self._done == photo.height):
            block = np.concatenate(waiting)
            waiting[:] = [block[self._rows :]]
            yield self._with_alpha(block[: self._rows])

    def _with_alpha(self, piece: NDArray[Any]) -> NDArray[Any]:
        if not self._photo.has_alpha:
            return piece
        if self._alpha is None:
            photo = self._photo
            whole: vips.Image = photo.alpha(8 * piece.itemsize)
            if (whole.width, whole.height) != (photo.width, photo.height):  # it is saved smaller
                whole = whole.resize(photo.width / whole.width, vscale=photo.height / whole.height, kernel="linear")
            self._alpha = vips.strips(whole, self._rows)
        return np.dstack((piece, next(self._alpha)[1]))

    def check_whole(self) -> None:
        """Raises ValueError where rows are missing."""
        if self._done != self._photo.height:
            raise ValueError(f"{self._done} rows for a picture of {self._photo.height}")


def _format_for(target: Path) -> str:
    form = written_as(target.name)
    if form is None:
        raise AutochromeError(
            tr("“{file}” cannot be saved: end its name in {endings}."), file=target.name, endings=any_of(endings())
        )
    return form


def _is_big(photos: Sequence[Photo], options: SaveOptions) -> bool:
    """Whether a TIFF of these photos may outgrow 4 GiB."""
    bits = sum(photo.width * photo.height * 4 * (options.depth or photo.depth) for photo in photos)
    return bits // 8 > tiff.LARGEST_CLASSIC


def _check_target(target: Path, photos: Sequence[Photo], overwrite: bool) -> None:
    if any(_same_file(target, photo.path) for photo in photos):
        raise AutochromeError(
            tr("“{file}” is the scan itself, which is never overwritten. Choose another name."), file=target.name
        )
    if target.is_dir():
        raise AutochromeError(tr("“{file}” is a folder. Choose another name."), file=target.name)
    if target.exists() and not target.is_file():
        raise AutochromeError(tr("“{file}” is a pipe or a device, not a file. Choose another name."), file=target.name)
    if target.exists() and not overwrite:
        raise ExistsError(target)


def _same_file(target: Path, photo: Path) -> bool:
    try:
        return target.samefile(photo)
    except OSError:
        return target.absolute() == photo.absolute()


def _check_fits(target: Path, photos: Sequence[Photo], form: str) -> None:
    can = WRITTEN[form]
    if len(photos) != 1 and not can.has_pages:
        raise AutochromeError(
            tr("“{file}” cannot hold {photos} pages. Save it as TIFF."), file=target.name, photos=len(photos)
        )
    side = max((side for photo in photos for side in (photo.width, photo.height)), default=0)
    if can.largest_side is not None and side > can.largest_side:
        raise AutochromeError(
            tr(
                "“{file}” cannot be saved: {title} ends at {largest_side:,} pixels a "
                "side and the picture has {side:,}. Save it as TIFF."
            ),
            file=target.name,
            title=FORMATS[form].title,
            largest_side=can.largest_side,
            side=side,
        )


@contextmanager
def _writing(target: Path) -> Iterator[None]:
    """Turns what goes wrong with disks and encoders into one sentence about the file."""
    try:
        yield
    except PermissionError as error:
        raise AutochromeError(
            tr("“{file}” cannot be saved: {parent} may not be written to."), file=target.name, parent=target.parent
        ) from error
    except FileExistsError as error:
        raise ExistsError(target) from error
    except FileNotFoundError as error:
        raise AutochromeError(
            tr("“{file}” cannot be saved: there is no folder {parent}."), file=target.name, parent=target.parent
        ) from error
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        reason = message(tr("the disk is full")) if full else error.strerror or str(error)
        raise AutochromeError(tr("“{file}” cannot be saved: {reason}."), file=target.name, reason=reason) from error
    except vips.Error as error:
        free = shutil.disk_usage(target.parent).free
        reason = message(tr("the disk is full")) if free < 2**20 else str(error).strip().splitlines()[-1]
        raise AutochromeError(tr("“{file}” cannot be saved: {reason}."), file=target.name, reason=reason) from error
