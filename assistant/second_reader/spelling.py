"""Makes typographic look-alikes one: the reader sees the same text however it was typed.

What therapists write for "no" it knows from hardly any conversation, and took "nil chest pain" for
an emergency. "Doing my head in" it took for an injured head.
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
_ANNOYING = re.compile(
    r"\bdo(?:ing|es)? (?:my|me|his|her|our|your) (?:head|nut) in\b"
    r"|\bdriv(?:ing|es|en) me (?:up the wall|a?round the (?:bend|twist))\b"
)


def plain(text: str) -> str:
    """Lower case, straight quotes, no zero-width characters, one blank between words, "no" for a
    note's "nil" and "denies", plain words for what only says that something annoys."""
    # A surrogate left alone can't be encoded as UTF-8, which the tokeniser needs.
    whole = text.encode("utf-8", "replace").decode("utf-8")
    text = " ".join(unicodedata.normalize("NFKC", whole.translate(_PLAIN)).lower().split())
    return _ANNOYING.sub("annoying me", _NONE_OF.sub("no", text))
