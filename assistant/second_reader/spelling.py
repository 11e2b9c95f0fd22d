"""Makes typographic look-alikes one: the reader sees the same text however it was typed."""

import unicodedata

_PLAIN = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u2032": "'", "`": "'",
        "\u00b4": "'", "\u201c": '"', "\u201d": '"', "\u2033": '"', "\u2010": "-", "\u2011": "-",
        "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u200b": "", "\u200c": "",
        "\u200d": "", "\u2060": "", "\ufeff": "", "\u00ad": "",
    }
)  # fmt: skip


def plain(text: str) -> str:
    """Lower case, straight quotes, no zero-width characters, one blank between words."""
    # A surrogate left alone can't be encoded as UTF-8, which the tokeniser needs.
    whole = text.encode("utf-8", "replace").decode("utf-8")
    return " ".join(unicodedata.normalize("NFKC", whole.translate(_PLAIN)).lower().split())
