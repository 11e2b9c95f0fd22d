"""The four levels of the guard."""

import enum


class Level(enum.IntEnum):
    """How soon someone has to look at it; higher wins."""

    NONE = 0
    CLINICIAN = 1
    URGENT = 2
    EMERGENCY = 3

    @property
    def label(self) -> str:
        """The name that replies and data files use."""
        return self.name.lower()
