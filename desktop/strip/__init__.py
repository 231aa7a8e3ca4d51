"""The strip of open photos under the canvas, and the bar of a batch over it."""
