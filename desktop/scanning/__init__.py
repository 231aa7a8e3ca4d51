"""Scanning: what lies on a scanner becomes a photo in the strip."""
