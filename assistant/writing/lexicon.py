"""Reads `words.toml`: which words mean the same here, which pull apart, which carry no claim."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from assistant.writing.errors import LexiconError
from kb.words import QUOTES, STOP_WORDS, WORD, stem

FILE = Path(__file__).resolve().parent / "words.toml"
TABLES = ("same", "axes", "near", "free")
POLES = ("up", "down")
DEGREES = ("ly",)
# Words that retrieval skips and a claim hangs on.
TELLING = frozenset(
    "again all any more most no nor just not now off only other same too once".split()
)


@dataclass(frozen=True)
class Lexicon:
    """`same` maps words in a row to one spelling, `poles` a spelling to its axis and pole.

    `near` maps a spelling to those that say enough for it.
    """

    same: Mapping[tuple[str, ...], str]
    poles: Mapping[str, tuple[str, str]]
    free: frozenset[str]
    near: Mapping[str, frozenset[str]]

    def read(self, words: list[str]) -> Iterator[str]:
        """The spelling of each word, several words in a row taken together where they are one."""
        longest = max(map(len, self.same), default=1)
        start = 0
        while start < len(words):
            for length in range(min(longest, len(words) - start), 0, -1):
                found = self.same.get(tuple(words[start : start + length]))
                if found or length == 1:
                    yield found or self._read_one(words[start])
                    start += length
                    break

    def _read_one(self, word: str) -> str:
        root = stem(word)
        if (root,) not in self.same and (base := self._find_compared(word)):
            return base
        return self.same.get((root,), root)

    def _find_compared(self, word: str) -> str | None:
        """The word that pulls of which `word` is the manner: "deeply"."""
        stems = (stem(word.removesuffix(end)) for end in DEGREES if word.endswith(end))
        spelt = (self.same.get((root,), root) for root in stems)
        return next((base for base in spelt if base in self.poles), None)


def split_spoken(text: str) -> list[str]:
    """Words in lower case, hyphens read as spaces, "don't" as "do not"."""
    plain = re.sub(r"\b(\w+)-free\b", r"without \1", text.lower().translate(QUOTES))
    plain = plain.replace("-", " ").replace("\u2013", " to ")
    plain = re.sub(r"\bcan't\b|\bcannot\b", "can not", plain)
    plain = re.sub(r"\bwon't\b", "will not", plain)
    plain = re.sub(r"n't\b|\bunable to\b", " not", plain)
    return WORD.findall(re.sub(r"'s\b", "", plain))


@cache
def load_lexicon(path: Path = FILE) -> Lexicon:
    """Read the file, once; raises `LexiconError` naming the place."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    for table in data:
        if table not in TABLES:
            raise LexiconError(f"{path.name}: unknown table {table!r}; allowed: {list(TABLES)}")
    bare = Lexicon(_read_same(data.get("same", {}), path), {}, frozenset(), {})
    free = {spelt for word in data["free"]["words"].split() for spelt in bare.read([word])}
    filler = {stem(word) for word in STOP_WORDS - TELLING}
    near = {next(bare.read([word])): _spell(ways, bare) for word, ways in data["near"].items()}
    poles = _read_poles(data.get("axes", {}), bare, path)
    return Lexicon(bare.same, poles, frozenset(free | filler), near)


def _spell(words: Iterable[str], bare: Lexicon) -> frozenset[str]:
    return frozenset(next(bare.read([word])) for word in words)


def _read_same(table: Mapping[str, list[str]], path: Path) -> dict[tuple[str, ...], str]:
    same: dict[tuple[str, ...], str] = {}
    for spelling, ways in table.items():
        for way in (spelling, *ways):
            words = tuple(split_spoken(way))
            if same.setdefault(words, spelling) != spelling:
                raise LexiconError(f"{path.name}: {way!r} stands under {same[words]!r} too")
            if len(words) == 1:
                same.setdefault((stem(words[0]),), spelling)
    return same


def _read_poles(table: Mapping[str, Any], bare: Lexicon, path: Path) -> dict[str, tuple[str, str]]:
    poles: dict[str, tuple[str, str]] = {}
    for axis, ends in table.items():
        if set(ends) != set(POLES):
            raise LexiconError(f"{path.name}: axes.{axis} must hold {list(POLES)}")
        for pole in POLES:
            for word in ends[pole]:
                poles[next(bare.read([word]))] = (axis, pole)
    return poles
