"""The engine of Autochrome. Knows neither Qt nor the window; every journey can be walked from here."""

import os

from core.malloc import share_arenas

share_arenas()

# Threads of torch that wait for each other sleep instead of spinning. Alone on a machine that costs nothing; beside
# other work a training step takes a fraction of the time (tests/bench/bench_training.py). libgomp reads it when loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# ONNX Runtime would write a device id beside the user's caches and report to a server; it reads this when loaded, and
# so do the processes that this one starts. `core.onnx_runtime` says it again by its interface.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
