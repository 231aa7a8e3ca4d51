"""Networks that others have published: what there is, fetching it, and making an ordinary model of it."""
