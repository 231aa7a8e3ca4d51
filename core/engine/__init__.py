"""Two inference engines behind one small interface: ONNX Runtime, and torch where ONNX Runtime has nothing faster."""

from core.engine.interface import Device, DeviceMemoryError, Engine, Precision, in_batches
from core.engine.loading import has_nvidia_driver, load_engine
from core.engine.onnx_runtime import OnnxEngine
from core.engine.pool import EnginePool
from core.engine.pytorch import TorchEngine

__all__ = [
    "Device",
    "DeviceMemoryError",
    "Engine",
    "EnginePool",
    "OnnxEngine",
    "Precision",
    "TorchEngine",
    "has_nvidia_driver",
    "in_batches",
    "load_engine",
]
