"""The panel at the right: model, adjustments, presets, facts."""
