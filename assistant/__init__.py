"""How Footnote answers: guard, retrieve, compose, reply. Imports `kb` alone."""
