"""Topics that runners also ask about and the articles are silent on (`scope.toml`)."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).resolve().parent / "scope.toml"
KEYS = {"label", "cues"}


@dataclass(frozen=True)
class Topic:
    """A subject outside the articles: how a reply names it, and the words that ask for it."""

    label: str
    cues: tuple[str, ...]


class Scope:
    """Topics outside; a cue that the knowledge itself uses is inside and left out."""

    def __init__(self, topics: Mapping[str, Topic], knowledge: Iterable[str] = ()) -> None:
        inside = "\n".join(knowledge).lower()
        self._labels = {
            cue: topic.label
            for topic in topics.values()
            for cue in topic.cues
            if not _find_words([cue]).search(inside)
        }
        self._cues = _find_words(self._labels)

    def find_label(self, text: str) -> str | None:
        """How a reply names the first topic outside that `text` asks for."""
        found = self._cues.search(text.lower()) if self._labels else None
        return self._labels[found.group()] if found else None

    @property
    def words(self) -> frozenset[str]:
        """Every single word of a cue, so that spelling leaves it alone."""
        return frozenset(word for cue in self._labels for word in cue.split())


@cache
def load_topics(path: Path = FILE) -> Mapping[str, Topic]:
    """Read the file, once."""
    topics = {}
    for key, row in tomllib.loads(path.read_text(encoding="utf-8")).items():
        if set(row) != KEYS:
            raise ValueError(f"{path.name}: {key}: the keys are {sorted(KEYS)}")
        topics[key] = Topic(row["label"], tuple(row["cues"]))
    return topics


def _find_words(phrases: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(map(re.escape, phrases), key=lambda phrase: -len(phrase))
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(longest_first)})(?![\w'-])")
