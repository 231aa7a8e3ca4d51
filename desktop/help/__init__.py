"""Help: pages in the window's language with pictures, searched, and led to from each dialog; and the tour."""
