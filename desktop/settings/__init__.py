"""Preferences: one table of fields, the dialog that is made of it, and what is told when one changes."""
