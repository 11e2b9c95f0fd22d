"""Links that open a live page at a sentence, by a text fragment (`#:~:text=`).

Browsers that don't know text fragments open the page at its top.
"""

from urllib.parse import quote, urldefrag

# Longer texts are given by their first and last words: short links, and small edits in between
# don't matter.
WHOLE_WORDS, END_WORDS = 8, 4


def build_sentence_link(url: str, sentence: str) -> str:
    """`url` so that a browser opens it at `sentence`; other than http(s) comes back as it is."""
    words = sentence.split()
    if not words or not url.startswith(("http://", "https://")):
        return url
    if len(words) <= WHOLE_WORDS:
        text = _encode(words)
    else:
        text = f"{_encode(words[:END_WORDS])},{_encode(words[-END_WORDS:])}"
    page, anchor = urldefrag(url)
    return f"{page}#{anchor.split(':~:')[0]}:~:text={text}"


def _encode(words: list[str]) -> str:
    # A hyphen would mark a prefix or suffix of the fragment.
    return quote(" ".join(words), safe="").replace("-", "%2D")
