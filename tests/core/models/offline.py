"""What the tests of systems share: recipes whose backbones need no network."""

from dataclasses import fields, replace

from core.models.descriptor import System
from core.training.recipe import Recipe


def offline(system: System) -> Recipe:
    """The system's recipe from random weights, with EfficientNet-Lite0 for every backbone."""
    named = {field.name for field in fields(system.recipe)} & {"backbone", "fused_backbone"}
    return replace(system.recipe, pretrained="none", **dict.fromkeys(named, "efficientnet-lite0"))
