"""Splits a text into sentences, as spans of that text.

Uses `sentencex` (Wikimedia), which knows abbreviations and decimals. A sentence here is what an
answer may quote, so a span never begins or ends with white space.
"""

import sentencex

Span = tuple[int, int]


def split_sentences(text: str) -> tuple[Span, ...]:
    """Offsets (start, end) of each sentence of `text`, in order."""
    spans: list[Span] = []
    cursor = 0
    for piece in sentencex.segment("en", text):
        body = piece.strip()
        if not body:
            continue
        start = text.index(body, cursor)
        cursor = start + len(body)
        spans.append((start, cursor))
    return tuple(spans)
