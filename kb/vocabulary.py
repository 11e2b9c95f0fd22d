"""The words of the field, read from `vocabulary.toml`: conditions, body regions, aspects, sayings.

Retrieval, follow-ups and the body map share them. A wrong file is an error that names the file, the
key and what is allowed.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from kb.errors import VocabularyError
from kb.words import split_words, stem

FILE = Path(__file__).resolve().parent / "vocabulary.toml"
ENDING = re.compile(r"[^\w)]*$")
BEGINNING = re.compile(r"^\W+")
# "The outside of my right knee" is named as that of either.
SIDES = frozenset(("left", "right"))
# A name of fewer letters run together may be any word.
SHORTEST_JOINED = 6


@dataclass(frozen=True)
class Condition:
    """What a runner may have: its heading in the articles, everything people call it, and the
    conditions whose passages also speak to it."""

    subject: str
    names: tuple[str, ...]
    near: tuple[str, ...]


@dataclass(frozen=True)
class Region:
    """A place on the body map, and the conditions that pain there may mean."""

    label: str
    view: str
    conditions: tuple[str, ...]


@dataclass(frozen=True)
class Aspect:
    """What is asked of a condition: its headings in the articles and the words that ask for it."""

    headings: tuple[str, ...]
    cues: tuple[str, ...]


class NameIndex:
    """Finds names of one or more words in a text, whatever their endings."""

    def __init__(
        self, names: Iterable[tuple[str, str]], *, ignored: Set[str] = frozenset()
    ) -> None:
        """`names` with their ids; a word of `ignored` may stand anywhere in one."""
        self._ignored = ignored
        self._ids = {tuple(map(stem, split_words(name))): key for name, key in names}
        # By its first word, how many words the longest name has.
        self._longest: dict[str, int] = {}
        for stems in filter(None, self._ids):
            self._longest[stems[0]] = max(len(stems), self._longest.get(stems[0], 0))

    def find_ids(self, text: str) -> frozenset[str]:
        """Ids named in `text`; a longer name hides the shorter ones inside it, and one whose id is
        empty names nothing itself."""
        stems = tuple(stem(word) for word in split_words(text) if word not in self._ignored)
        return frozenset(key for _, _, key in self._find_names(stems)) - {""}

    def drop_names(
        self, text: str, *, tails: Set[str] = frozenset(), but: Set[str] = frozenset()
    ) -> str:
        """`text` without its names, and without the words of `tails` right behind them; the names
        of the ids in `but` stay."""
        words = text.split()
        kept: list[str] = []
        last = 0
        for start, end, key in self._find_spans(words):
            if key in but:
                continue
            kept += words[last:start]
            last = end
            while last < len(words) and _stem_first(words[last]) in tails:
                last += 1
        return " ".join([*kept, *words[last:]])

    def swap_names(self, text: str, name: str) -> str:
        """`text` with `name` for each name in it; what ends a sentence stays."""
        words = text.split()
        for start, end, _ in reversed(self._find_spans(words)):
            ending = words[end - 1][len(ENDING.sub("", words[end - 1])) :]
            words[start:end] = [name + ending]
        return " ".join(words)

    def find_name(self, text: str) -> str:
        """The words of the first name in `text`, or ""."""
        words = text.split()
        spans = self._find_spans(words)
        name = " ".join(words[slice(*spans[0][:2])]) if spans else ""
        return BEGINNING.sub("", ENDING.sub("", name))

    def _find_spans(self, words: Sequence[str]) -> list[tuple[int, int, str]]:
        """Where the names are in `words`: start and end of each, and its id."""
        stems = list(map(_stem_first, words))
        places = [place for place, each in enumerate(stems) if each not in self._ignored]
        named = self._find_names(tuple(stems[place] for place in places))
        return [(places[start], places[end - 1] + 1, key) for start, end, key in named]

    def _find_names(self, stems: tuple[str, ...]) -> list[tuple[int, int, str]]:
        found: list[tuple[int, int, str]] = []
        start = 0
        while start < len(stems):
            length = self._match_length(stems, start)
            if length:
                end = start + length
                found.append((start, end, self._ids[stems[start:end]]))
            start += max(length, 1)
        return found

    def _match_length(self, stems: tuple[str, ...], start: int) -> int:
        longest = self._longest.get(stems[start], 0)
        for length in range(min(longest, len(stems) - start), 0, -1):
            if stems[start : start + length] in self._ids:
                return length
        return 0


def _stem_first(word: str) -> str:
    return stem(" ".join(split_words(word)[:1]))


class Sayings:
    """Runners' ways of saying what the articles say in other words."""

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        self._plain = {said.lower(): plain for plain, ways in table.items() for said in ways}
        longest_first = sorted(map(re.escape, self._plain), key=lambda said: -len(said))
        self._said = re.compile(rf"(?<![\w'])(?:{'|'.join(longest_first)})(?![\w'])", re.IGNORECASE)

    def put_plainly(self, text: str) -> str:
        """`text` in the articles' words: "my trainers are knackered" speaks of running shoes."""
        if not self._plain:
            return text
        return self._said.sub(lambda found: self._plain[found.group().lower()], text)

    @property
    def words(self) -> frozenset[str]:
        """Every word of the sayings and of what they mean."""
        return frozenset(split_words(" ".join([*self._plain, *self._plain.values()])))


@dataclass(frozen=True)
class Vocabulary:
    """All tables by id, in the order of the file."""

    conditions: Mapping[str, Condition]
    regions: Mapping[str, Region]
    aspects: Mapping[str, Aspect]
    sayings: Sayings
    condition_names: NameIndex
    aspect_cues: NameIndex
    source_names: NameIndex
    joined_names: Mapping[str, str]

    @property
    def words(self) -> frozenset[str]:
        """Every word of a name, a cue or a saying."""
        names = [name for entry in self.conditions.values() for name in entry.names]
        cues = [cue for entry in self.aspects.values() for cue in entry.cues]
        return frozenset(split_words(" ".join([*names, *cues]))) | self.sayings.words

    def find_near(self, conditions: Iterable[str]) -> frozenset[str]:
        """`conditions`, and those whose passages also speak to them."""
        return frozenset(near for key in conditions for near in (key, *self.conditions[key].near))

    def condition_of(self, subject: str) -> str | None:
        """The condition whose heading is `subject`."""
        return next((k for k, v in self.conditions.items() if v.subject == subject), None)

    def aspect_of(self, heading: str) -> str | None:
        """The aspect that `heading` belongs to."""
        return next((k for k, v in self.aspects.items() if heading in v.headings), None)


@cache
def load_vocabulary(path: Path = FILE) -> Vocabulary:
    """Read the file, once; raises `VocabularyError`."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    tables = ["conditions", "regions", "aspects", "sayings", "sources", "phrases"]
    for table in data:
        if table not in tables:
            raise VocabularyError(f"{path.name}: unknown table {table!r}; allowed: {tables}")
    conditions = _build_table(path, data, "conditions", Condition)
    regions = _build_table(path, data, "regions", Region)
    aspects = _build_table(path, data, "aspects", Aspect)
    sources: Mapping[str, list[str]] = data.get("sources", {})
    names = [(name, key) for key, entry in conditions.items() for name in entry.names]
    phrases = [(phrase, "") for phrase in data.get("phrases", {}).get("no-condition", ())]
    joined = _join_names(name for name, _ in [*names, *phrases])
    keys = dict([*names, *phrases])
    for key, region in regions.items():
        for condition in region.conditions:
            if condition not in conditions:
                raise VocabularyError(f"{path.name}: regions.{key}: no condition {condition!r}")
    return Vocabulary(
        conditions,
        regions,
        aspects,
        Sayings(data.get("sayings", {})),
        NameIndex(
            [*keys.items(), *((run, keys[name]) for run, name in joined.items())], ignored=SIDES
        ),
        NameIndex((cue, key) for key, entry in aspects.items() for cue in entry.cues),
        NameIndex((name, slug) for slug, names in sources.items() for name in names),
        joined,
    )


def _join_names(names: Iterable[str]) -> dict[str, str]:
    """Names of two words as they are typed in one, each with itself: "shinsplints"."""
    of_two = [name for name in names if len(split_words(name)) == 2]
    joined = {"".join(split_words(name)).replace("'", ""): name for name in of_two}
    return {run: name for run, name in joined.items() if len(run) >= SHORTEST_JOINED}


Entry = TypeVar("Entry", Condition, Region, Aspect)


def _build_table(
    path: Path, data: Mapping[str, Any], table: str, entry: type[Entry]
) -> dict[str, Entry]:
    allowed = sorted(field.name for field in fields(entry))
    built: dict[str, Entry] = {}
    for key, row in data.get(table, {}).items():
        wrong = sorted(set(row) ^ set(allowed))
        if wrong:
            raise VocabularyError(
                f"{path.name}: {table}.{key}: key {wrong[0]!r}; the keys are {allowed}"
            )
        values: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
        built[key] = entry(**values)
    return built
