"""Recipes whose backbones need no network."""

from dataclasses import fields, replace

from core.training.recipe import Recipe
from core.training.system import System

STAND_INS = {"backbone": "efficientnet-lite0", "fused_backbone": "resnet18"}


def offline(system: System) -> Recipe:
    """The system's recipe from random weights, with small backbones."""
    named = {field.name for field in fields(system.recipe)} & set(STAND_INS)
    return replace(system.recipe, pretrained="none", **{name: STAND_INS[name] for name in named})
