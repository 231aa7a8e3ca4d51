"""The engine of Autochrome. Knows neither Qt nor the window; every journey can be walked from here."""
