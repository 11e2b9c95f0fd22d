"""An answer out of the sentences found: which, in which order, and where the articles differ."""
