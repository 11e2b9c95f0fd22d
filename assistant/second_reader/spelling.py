"""Makes typographic look-alikes one: the reader sees the same text however it was typed.

What therapists write for "no" it knows from hardly any conversation, and took "nil chest pain" for
an emergency.
"""

import re
import unicodedata

_PLAIN = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u2032": "'", "`": "'",
        "\u00b4": "'", "\u201c": '"', "\u201d": '"', "\u2033": '"', "\u2010": "-", "\u2011": "-",
        "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u200b": "", "\u200c": "",
        "\u200d": "", "\u2060": "", "\ufeff": "", "\u00ad": "",
    }
)  # fmt: skip
_NONE_OF = re.compile(r"\b(?:nil|denies|denied)(?= \w)")


def plain(text: str) -> str:
    """Lower case, straight quotes, no zero-width characters, one blank between words, "no" for a
    note's "nil" and "denies"."""
    # A surrogate left alone can't be encoded as UTF-8, which the tokeniser needs.
    whole = text.encode("utf-8", "replace").decode("utf-8")
    text = " ".join(unicodedata.normalize("NFKC", whole.translate(_PLAIN)).lower().split())
    return _NONE_OF.sub("no", text)
