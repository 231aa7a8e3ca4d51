"""The back of a print, with what somebody wrote on it: a scan of its own that belongs to that of the front."""

from __future__ import annotations

from dataclasses import dataclass

from core.geometry import AS_SCANNED, Geometry


@dataclass(frozen=True)
class Back:
    """Where the back is, and how it lies."""

    file: str
    """Absolute."""
    page: int = 0
    geometry: Geometry = AS_SCANNED
