"""What can go wrong with a check; the message is one line and names what is allowed.

CheckError
├── CheckInputError    inputs that are missing, unknown or out of range
└── CheckDataError     `checks.toml` is wrong, or names a sentence that no article holds
"""


class CheckError(ValueError):
    """Base of every error of a check."""


class CheckInputError(CheckError):
    """Inputs a check can't take; names the check, the field and what is allowed."""


class CheckDataError(CheckError):
    """The file of the checks doesn't fit the articles or the code; names the place."""
