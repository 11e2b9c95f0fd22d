"""Standard input with somebody at it."""

import io


class Terminal(io.StringIO):
    """Somebody is there, and types these lines."""

    def isatty(self) -> bool:
        return True
