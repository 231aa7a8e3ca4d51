"""What is to be done with every scan of an archive: the Edit, and which files are made of it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Annotated

from pydantic import Field

from core import json_file, restoration
from core.edit import Edit, restoring, to_json, to_plain
from core.errors import AutochromeError
from core.messages import tr
from core.names import COLORIZED
from core.photo import Kept

PRESERVATION, ACCESS = "preservation", "access"
"""The profiles, and the folders of their results."""


@dataclass(frozen=True)
class Access:
    """A JPEG to look at."""

    side: Annotated[int, Field(ge=64, le=65_000)] = 2048
    """Pixels of the longest side; no picture is enlarged."""
    quality: Annotated[int, Field(ge=1, le=100)] = 85
    metadata: Kept = Kept.ALL


@dataclass(frozen=True)
class Order:
    """What is made of every scan whose own Edit is no other."""

    edit: Edit
    preservation: bool = True
    """Whether a TIFF of 16 bits with profile and all metadata is made."""
    access: Access | None = Access()
    """The JPEG that is made; None for none."""
    mark: bool = True
    """Whether the record is written into the pictures."""
    damaged: bool = False
    """Whether damaged scans are read as far as they go."""
    made: str = COLORIZED
    """What names of results say of them."""

    def key(self, edit: Edit) -> str:
        """Give the digest of all that the results of a scan with that edit hang on, but for the scan."""
        said: list[object] = [to_json(edit), self.preservation, self.access and asdict(self.access), self.mark]
        if restoring(edit) != restoring(Edit()):
            said.append(restoration.VERSION)
        return hashlib.sha256(json.dumps([*said, self.damaged, self.made]).encode()).hexdigest()

    def check_models(self) -> None:
        """Check that the models that give colours are here, in the versions that the order names.

        Raises:
            AutochromeError: one is not.
        """
        for part in self.edit.colour.model.parts if self.edit.colour else ():
            here = part.resolve()
            if here.version != part.version:
                raise AutochromeError(
                    tr("The project asks for version {then} of {model}, and here is {now}. Change that: batch edit."),
                    then=part.version,
                    model=here.title,
                    now=here.version,
                )

    def files(self, name: str, pages: int) -> list[str]:
        """Name the files of a scan's results, below the output folder.

        Args:
            name: of its results, without an ending.
        """
        kept = [f"{PRESERVATION}/{name}-{self.made}.tif"] if self.preservation else []
        if self.access is None:
            return kept
        ends = [f"-page-{page + 1}" for page in range(pages)] if pages > 1 else [""]
        return [*kept, *(f"{ACCESS}/{name}-{self.made}{end}.jpg" for end in ends)]

    def to_json(self) -> str:
        """Give it as text, equal for equal orders."""
        said = json_file.adapter(Order).dump_python(self, mode="json")
        return json.dumps({**said, "edit": to_plain(self.edit)}, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Order:
        """Read it.

        Raises:
            ValueError: it is none.
        """
        return json_file.adapter(Order).validate_json(text)
