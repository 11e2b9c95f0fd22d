"""What can go wrong with a practice, one class per thing a caller would do differently.

PracticeError             anything below; every problem is one line
├── PracticeFileError     a practice.toml is wrong: names file, key and what is allowed
└── NoPracticeError       there is no such practice, or there is one already
"""

from collections.abc import Sequence


class PracticeError(Exception):
    """Base of every error about practices."""


class PracticeFileError(PracticeError):
    """A file that can't be used; `problems` has one line for each thing that is wrong."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("; ".join(problems))
        self.problems = tuple(problems)


class NoPracticeError(PracticeError):
    """A slug that stands for no practice, or that can't be taken."""
