"""Words that are real though no article uses them, so that spelling leaves them alone: common
English ones, by the embedding model's own word list, and runners' (`running_words.toml`)."""

import tomllib
from functools import cache
from pathlib import Path

from kb.encoder.running import find_model_folder

FILE = Path(__file__).resolve().parent / "running_words.toml"
SHORTEST = 3


@cache
def read_common_words() -> frozenset[str]:
    """Whole words in the vocabulary that comes with the model's weights."""
    lines = (find_model_folder() / "vocab.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for word in lines if len(word) >= SHORTEST and word.isalpha())


@cache
def read_running_words() -> frozenset[str]:
    """Words of running, its gear and its slang, without those that are common English."""
    groups = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return frozenset(word for words in groups.values() for word in words)
