"""A language model's sentences, and the checks that each passes before a runner sees it."""
