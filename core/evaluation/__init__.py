"""How close a model's colours come to the truth."""
