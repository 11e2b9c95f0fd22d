"""What can go wrong with a written answer; the message is one line and says what to do next.

WritingError
├── LexiconError     `words.toml` is wrong; names the place
├── ProviderError    the writer can't be set up: said once, at start
└── WriterError      the writer failed on this answer: the default one is given
"""


class WritingError(Exception):
    """Base of every error of the writer."""


class LexiconError(WritingError):
    """`words.toml` is wrong; names the place."""


class ProviderError(WritingError):
    """The provider, its package, its key or its model isn't there."""


class WriterError(WritingError):
    """No answer came of this one; the message is what the receipt says."""
