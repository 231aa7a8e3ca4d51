"""The one way to ONNX Runtime, whose import takes its time and whose defaults are not ours."""

from __future__ import annotations

from functools import cache
from typing import Any


@cache
def onnx_runtime() -> Any:
    """Import ONNX Runtime, its telemetry and its log off."""
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    onnxruntime.set_default_logger_severity(4)  # a failing CUDA provider would fill the terminal
    return onnxruntime
