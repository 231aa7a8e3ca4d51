"""Reading and writing scans.

libvips (pyvips and its binary wheels, MIT over LGPL-2.1) decodes and encodes JPEG, PNG, TIFF and WebP, because it hands
out strips and so takes a gigapixel in bounded memory; LittleCMS (MIT) comes inside it, and decoders of GIF and AVIF,
but none of JPEG 2000, JPEG XL, PDF, raw files and OpenEXR. Pillow (MIT-CMU) reads BMP and JPEG 2000 and writes AVIF,
OpenCV (Apache-2.0) does JPEG 2000 of 16 bits. pi-heif (BSD over libheif and libde265, LGPL-3.0) reads HEIC; unlike
pillow-heif it has no GPL encoder in it. pyjpegxl (BSD over libjxl) is the one library of JPEG XL that keeps 16 bits and
profiles and is no GPL. rawpy (MIT over LibRaw, LGPL-2.1 or CDDL) develops raw files, pypdfium2 (Apache-2.0 or BSD)
draws PDF. No library is needed for Photoshop files, whose flattened picture lies as in a TIFF; of OpenEXR none came
free. lxml (BSD) merges XMP. EXIF, IPTC and profiles are carried by a few hundred lines here, byte for byte: the usual
choice, exiv2, is GPL, and libvips would rewrite EXIF and drop the fields that it does not know.
"""

from core.photo.faults import DamagedError
from core.photo.formats import FORMATS, PHOTO_SUFFIXES, WRITTEN, endings, usual_suffix, written_as
from core.photo.metadata import Metadata
from core.photo.options import PROFILES, SaveOptions, Size, exported
from core.photo.privacy import Kept
from core.photo.profile import measure
from core.photo.reading import CLI_LIMIT, Photo, format_of, open_photo, window_limit
from core.photo.record import Record, fingerprint, read_record
from core.photo.writing import ExistsError, PhotoWriter, saved_depth, written_suffix

__all__ = [
    "CLI_LIMIT",
    "FORMATS",
    "PHOTO_SUFFIXES",
    "PROFILES",
    "WRITTEN",
    "DamagedError",
    "ExistsError",
    "Kept",
    "Metadata",
    "Photo",
    "PhotoWriter",
    "Record",
    "SaveOptions",
    "Size",
    "endings",
    "exported",
    "fingerprint",
    "format_of",
    "measure",
    "open_photo",
    "read_record",
    "saved_depth",
    "usual_suffix",
    "window_limit",
    "written_as",
    "written_suffix",
]
