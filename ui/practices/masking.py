"""A question without what could tell who asked it: numbers, names, addresses are masked.

Words are kept by a list, not dropped by one: only small-letter words that are common English or
the field's own stay. What can't be known (a story that only one person has) stays too, which is why
a practice has to switch the report on, and why it is deleted.
"""

import re
from collections.abc import Collection

from assistant.conversation import clean_text

LONGEST = 200
MASK = "…"
ADDRESS = re.compile(
    r"\S+@\S+|(?:https?://|www\.)\S+|\S+\.(?:com|org|net|co\.uk)\b\S*", re.IGNORECASE
)
NUMBER = re.compile(r"\S*\d\S*")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
RUN = re.compile(rf"{MASK}(?:[\s,.]*{MASK})+")
SMALL = frozenset(
    "a an i at by do go he if in is it me my no of on or so to up us we am as be".split()
)
CONTRACTIONS = ("'s", "'t", "'m", "'ve", "'re", "'ll", "'d")


def mask(question: str, known: Collection[str]) -> str:
    """`question` with everything masked that isn't a word of `known` in small letters."""
    text = NUMBER.sub(MASK, ADDRESS.sub(MASK, clean_text(question)))
    first = WORD.search(text)
    start = first.start() if first else 0

    def keep_or_mask(found: re.Match[str]) -> str:
        word = found.group().replace("’", "'")
        is_name = word != word.lower() and found.start() != start and word != "I"
        return found.group() if not is_name and _is_known(word.lower(), known) else MASK

    return RUN.sub(MASK, " ".join(WORD.sub(keep_or_mask, text).split()))[:LONGEST]


def _is_known(word: str, known: Collection[str]) -> bool:
    for ending in CONTRACTIONS:
        word = word.removesuffix(ending)
    return word in SMALL or word in known or word.removesuffix("s") in known
