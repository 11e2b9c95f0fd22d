"""Turns to token ids: [CLS] first turn [SEP] second turn [SEP] …, as the reader was trained."""

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

from assistant.second_reader.spelling import plain

CLS = 101
SEP = 102


def load_tokenizer(path: Path) -> Tokenizer:
    """The word-piece tokenizer, without its own truncation and padding."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def tokenize(tokenizer: Tokenizer, turns: Sequence[str]) -> list[int]:
    """The ids of all turns, each ended by [SEP], without the leading [CLS]."""
    ids: list[int] = []
    for encoding in tokenizer.encode_batch([plain(t) for t in turns], add_special_tokens=False):
        ids += [*encoding.ids, SEP]
    return ids


def keep_last(ids: Sequence[int], *, max_tokens: int) -> list[int]:
    """[CLS] and the last tokens: what was said last is what the level must answer to."""
    return [CLS, *ids[-(max_tokens - 1) :]]
