"""One photo through every model, to choose from and to blend."""
