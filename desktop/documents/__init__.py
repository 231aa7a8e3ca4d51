"""What is open, and the work on it: documents, what of them is in memory, opening, colorizing, saving, sessions."""
