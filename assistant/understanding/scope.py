"""Topics that runners also ask about and the articles are silent on (`scope.toml`)."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kb.vocabulary import NameIndex
from kb.words import split_words, stem

FILE = Path(__file__).resolve().parent / "scope.toml"
KEYS = "label cues yields unless apart told ailment being order refused".split()
DIVIDERS = re.compile(r"[^\w' ]+")


@dataclass(frozen=True)
class Topic:
    """A subject outside the articles: how a reply names it, and the words that ask for it.

    One that `yields` is set aside where a question names a condition; any is where the question has
    a phrase of `unless`, which makes it one that the articles answer. Who asks of one `apart` has
    left running behind, and goes on from nothing. One that is `told` says little of a complaint: it
    counts where it is asked about, and not where it is told before what hurts. An `ailment` counts
    where somebody has it, and not where it is denied; a `being` where it is in pain itself.
    What is `refused` is declined, however near the articles come to it.
    """

    label: str
    cues: tuple[str, ...]
    yields: bool = False
    unless: tuple[str, ...] = ()
    apart: bool = False
    told: bool = False
    ailment: bool = False
    being: bool = False
    order: bool = False
    refused: bool = False


class Scope:
    """Topics outside; a cue that the knowledge itself uses is inside and left out.

    `own` are texts of therapists, where a cue may stand with another ending, too: the lists were
    written beside the curated articles, and know of no others.
    """

    def __init__(
        self, topics: Mapping[str, Topic], knowledge: Iterable[str] = (), own: Iterable[str] = ()
    ) -> None:
        inside = _fence("\n".join(knowledge))
        known = set(inside.split())
        names = NameIndex((cue, _stem(cue)) for topic in topics.values() for cue in topic.cues)
        named = names.find_ids("\n".join(own))
        self._topics = {
            cue: topic
            for topic in topics.values()
            for cue in map(plain, topic.cues)
            # Most cues have a word that stands nowhere in it, which is told without a search.
            if not known.issuperset(cue.split()) or _fence(cue) not in inside
            if _stem(cue) not in named
        }
        self._cues = _find_words(self._topics)
        self._inside = {
            topic: _find_words(map(plain, topic.unless))
            for topic in topics.values()
            if topic.unless
        }

    def find_topic(self, text: str, before: str = "") -> Topic | None:
        """The first topic outside that `text` speaks of; `before` is what it points back to."""
        topic = self._find_named(text)
        return None if topic and self._is_inside(topic, f"{before} {text}") else topic

    def is_answered(self, text: str, before: str = "") -> bool:
        """Whether `text` is one of a topic's questions that the articles do answer."""
        topic = self._find_named(text)
        return topic is not None and self._is_inside(topic, f"{before} {text}")

    def list_cues(self, is_meant: Callable[[Topic], bool]) -> str:
        """A pattern for the cues of some topics in a `plain` text."""
        return _list_phrases(cue for cue, topic in self._topics.items() if is_meant(topic))

    def _find_named(self, text: str) -> Topic | None:
        found = self._cues.search(plain(text)) if self._topics else None
        return self._topics[found[1]] if found else None

    def _is_inside(self, topic: Topic, text: str) -> bool:
        inside = self._inside.get(topic)
        return inside is not None and inside.search(plain(text)) is not None

    @property
    def words(self) -> frozenset[str]:
        """Every single word of a cue, so that spelling leaves it alone."""
        return frozenset(word for cue in self._topics for word in cue.split())


@cache
def load_topics(path: Path = FILE) -> Mapping[str, Topic]:
    """Read the file, once."""
    topics = {}
    for key, row in tomllib.loads(path.read_text(encoding="utf-8")).items():
        if not {"label", "cues"} <= set(row) <= set(KEYS):
            raise ValueError(f"{path.name}: {key}: the keys are {KEYS}")
        topics[key] = Topic(
            row["label"],
            tuple(row["cues"]),
            row.get("yields", False),
            tuple(row.get("unless", ())),
            row.get("apart", False),
            row.get("told", False),
            row.get("ailment", False),
            row.get("being", False),
            row.get("order", False),
            row.get("refused", False),
        )
    return topics


def plain(text: str) -> str:
    """Lower case, hyphens as spaces, straight apostrophes."""
    return text.lower().replace("-", " ").replace("\u2019", "'")


def _fence(text: str) -> str:
    """The words of a plain text with one space on either side, and a bar for whatever divides
    phrases."""
    return f" {DIVIDERS.sub(' | ', plain(text))} "


def _stem(cue: str) -> str:
    return " ".join(map(stem, split_words(cue)))


def _find_words(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(_list_phrases(phrases))


def _list_phrases(phrases: Iterable[str]) -> str:
    longest_first = sorted(map(re.escape, phrases), key=lambda phrase: -len(phrase))
    # No phrase at all is found nowhere.
    return rf"(?<![\w'])({'|'.join(longest_first) or '(?!)'})(?:'s)?(?![\w'])"
