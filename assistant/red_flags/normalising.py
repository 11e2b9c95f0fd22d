"""Text as typed → plain lower-case text, with the way back to the original offsets.

Zero-width and combining marks go, look-alike letters and typographic quotes become their plain
forms. Words stay as they are (`spelling` mends those).
"""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

# Letters of other alphabets that look like Latin ones (NFKC leaves them alone).
LOOK_ALIKES = dict(
    zip(
        "авеёкмнорстухіјѕԁɡһԛԝαβερικονυτχωζɑıⅼᴀʙᴄᴅᴇ",
        "abeekmhopctyxijsdghqwabepikovutxwzailabcde",
        strict=True,
    )
)
PUNCTUATION = {
    "‘": "'", "’": "'", "‛": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'",
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
    "–": "-", "—": "-", "‒": "-", "−": "-", "‐": "-", "‑": "-",
    "…": ".", "。": ".", "！": "!", "？": "?", "•": ";", "\u2028": " ", "\u2029": " ",
    "ł": "l", "ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "º": " ", "°": " ",
}  # fmt: skip


class PlainText(NamedTuple):
    """`text` is lower case; `offsets[i]` is where its character `i` stands in the original.

    `offsets` is None where both have the same length, character by character.
    """

    text: str
    offsets: Sequence[int] | None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that `text[start:end]` came from."""
        if self.offsets is None or start >= end:
            return start, end
        return self.offsets[start], self.offsets[end - 1] + 1


def build_plain_text(text: str) -> PlainText:
    """Fold the text; linear in its length."""
    if text.isascii():
        return PlainText(text.lower(), None)
    table = {char: _fold(char) for char in set(text)}
    if all(len(folded) == 1 for folded in table.values()):
        return PlainText("".join([table[char] for char in text]), None)
    folded = [table[char] for char in text]
    offsets = [i for i, piece in enumerate(folded) for _ in piece]
    return PlainText("".join(folded), offsets)


def _fold(char: str) -> str:
    """One character as plain lower-case text; empty when it can't be seen."""
    if char.isascii():
        return char.lower()
    if char in PUNCTUATION:
        return PUNCTUATION[char]
    plain = unicodedata.normalize("NFKD", char).lower()
    kept = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Cf", "Me"))
    return "".join(LOOK_ALIKES.get(c, PUNCTUATION.get(c, c)) for c in kept)
