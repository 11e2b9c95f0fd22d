"""What can go wrong with a check; the message is one line and names what is allowed.

CheckError
├── CheckInputError    inputs that are missing, unknown or out of range
│   └── UnknownCheckError   no such check, or not with the articles at hand
└── CheckDataError     `checks.toml` is wrong
"""


class CheckError(ValueError):
    """Base of every error of a check."""


class CheckInputError(CheckError):
    """Inputs a check can't take; names the check, the field and what is allowed."""


class UnknownCheckError(CheckInputError):
    """No check has this id, or the articles at hand don't hold its sentences."""


class CheckDataError(CheckError):
    """The file of the checks doesn't fit the code; names the place."""
