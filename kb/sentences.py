"""Splits a text into sentences, as spans of that text.

Uses `sentencex` (Wikimedia), which knows abbreviations and decimals. A sentence here is what an
answer may quote, so a span never begins or ends with white space, nor goes over a line's end.
"""

import sentencex

from kb.leaning import find_leaning_word

Span = tuple[int, int]
# So many words may be quoted together where sentences lean on each other.
MOST_WORDS = 60


def split_sentences(text: str) -> tuple[Span, ...]:
    """Offsets (start, end) of each sentence of `text`, in order."""
    spans: list[Span] = []
    cursor = 0
    for line in text.split("\n"):
        for piece in sentencex.segment("en", line):
            body = piece.strip()
            if not body:
                continue
            start = text.index(body, cursor)
            cursor = start + len(body)
            spans.append((start, cursor))
    return tuple(spans)


def split_quotable(text: str) -> tuple[Span, ...]:
    """Spans of `text` that can be quoted alone: a sentence with those after it that lean on it.

    "Kneel on a cushion. It takes the load off." is one: "it" alone would say nothing.
    """
    spans: list[Span] = []
    for start, end in split_sentences(text):
        if spans and _leans(text, spans[-1], (start, end)):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return tuple(spans)


def _leans(text: str, before: Span, span: Span) -> bool:
    """Whether the sentence `span` needs the one before it, on the same line, and both are short."""
    together = text[before[0] : span[1]]
    if "\n" in together or len(together.split()) > MOST_WORDS:
        return False
    return find_leaning_word(text[span[0] : span[1]]) is not None
