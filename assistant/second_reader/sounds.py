"""Words written as they sound: the reader should know "carnt breave" for what it is."""

import random
import re

# Spelling as heard, in general English; each is tried word by word.
_WORDS = {
    "you": "u", "are": "r", "your": "ur", "my": "me", "was": "woz", "what": "wot", "have": "av",
    "can't": "carnt", "though": "tho", "through": "thru", "because": "cos", "with": "wiv",
    "the": "da", "is": "iz", "and": "n", "to": "2", "for": "4", "like": "lyk", "just": "jus",
    "been": "bin", "says": "sez", "said": "sed", "she": "shi", "now": "noo",
    "down": "doon", "don't": "dont", "won't": "wont", "of": "ov", "right": "rite",
}  # fmt: skip
_PIECES = (
    (re.compile(r"ing\b"), "in"),
    (re.compile(r"\bth"), "f"),
    (re.compile(r"th\b"), "f"),
    (re.compile(r"\bh(?=[aeiou])"), ""),
    (re.compile(r"ight"), "ite"),
    (re.compile(r"([bdfglmnprst])\1"), r"\1"),
    (re.compile(r"ea"), "ee"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ck\b"), "k"),
    (re.compile(r"er\b"), "a"),
    (re.compile(r"ou"), "u"),
)
KEPT_WORDS = frozenset({"no", "not", "never", "hasn't", "isn't", "without"})
PIECES_SHARE = 0.4


def spell_as_heard(turn: str, *, share: float, rng: random.Random) -> str:
    """The turn with about `share` of its words respelt, never a word that denies."""
    return " ".join(
        _respell(word, rng) if rng.random() < share else word for word in turn.lower().split()
    )


def _respell(word: str, rng: random.Random) -> str:
    if word in KEPT_WORDS:
        return word
    if word in _WORDS:
        return _WORDS[word]
    for pattern, instead in _PIECES:
        if rng.random() < PIECES_SHARE:
            word = pattern.sub(instead, word)
    return word
