"""What the lint finds: a rule, a place, the words, and what to do."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, Literal

Level = Literal["error", "warning"]


@dataclass(frozen=True)
class Finding:
    """One thing to look at. An error keeps an article from being used; a warning is advice."""

    rule: str
    level: Level
    article: str
    section: str
    words: str
    message: str

    def to_json(self) -> dict[str, Any]:
        """Plain values under the fields' names."""
        return asdict(self)


def warn(rule: str, article: str, section: str, words: str, message: str) -> Finding:
    """A finding that is advice."""
    return Finding(rule, "warning", article, section, words, message)


def fail(rule: str, article: str, section: str, words: str, message: str) -> Finding:
    """A finding that keeps the article from being used."""
    return Finding(rule, "error", article, section, words, message)


# Called with a batch of texts, gives a unit vector for each.
Embed = Callable[[list[str]], list[list[float]]]
