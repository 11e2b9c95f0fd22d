"""What can be wrong with the reader's weights; the caller goes on with the rules alone and says so.

WeightsError                the reader can't be loaded
├── WeightsMissingError     a file of the weights folder isn't there
└── WeightsDamagedError     a file isn't the one the manifest names, or can't be read
"""


class WeightsError(RuntimeError):
    """Base of every error of loading; the message is one line and says what to do next."""


class WeightsMissingError(WeightsError):
    """A file that the reader needs is missing."""


class WeightsDamagedError(WeightsError):
    """A file differs from its hash in the manifest, or the manifest itself makes no sense."""
