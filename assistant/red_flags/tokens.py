"""Plain text → sentences of words, with the punctuation between them.

A sentence ends at . ! ? (not inside a number). Line breaks are spaces. Text that runs on without
a stop is cut near forty words, where a clause begins.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.red_flags.spelling import Row, join_letters, mend_words

# Words are letters, digits, "$", "@" and what looks like none of those; said by what is in no word,
# since that compiles ten times faster.
NOT_IN_WORDS = r"\x00-#%-/:-?A-`{-\u00a9\U00010000-\U0010ffff"
WORD = re.compile(
    r"\d+[.:]\d+|(?:[a-z][.*_-]){2,}[a-z](?![a-z])"
    rf"|[^{NOT_IN_WORDS}]+(?:'[a-z]+)?|[^\sa-z0-9]"
)
STOPS = ".!?"
MARKS = ',;:-()/"'
RUN_ON_WORDS = 40
MOST_WORDS = 70
CLAUSE_STARTS = frozenset("and but so then because i im ive he she my which now also".split())


@dataclass(frozen=True)
class Sentence:
    """The words of one sentence; `starts` and `ends` are offsets in the plain text.

    `marks[i]` is the punctuation before word `i` ("" for none); `stop` is how the sentence ends.
    """

    turn: int
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    marks: tuple[str, ...]
    stop: str

    @property
    def opening(self) -> tuple[int, int]:
        """Where it stands in the conversation: turn, offset."""
        return self.turn, self.starts[0]


def split_sentences(text: str, *, turn: int) -> Iterator[Sentence]:
    """Read plain text once, from left to right."""
    rows: list[Row] = []
    mark = ""
    for match in WORD.finditer(text):
        token = match.group()
        if token[0].isalnum() or token[0] in "$@":
            if len(rows) >= RUN_ON_WORDS and _is_run_on(rows, token):
                yield _build_sentence(rows, turn, stop="")
                rows, mark = [], ""
            start, end = match.span()
            for word in mend_words(token):
                rows.append((word, start, end, mark))
                mark = ""
        elif token in MARKS:
            mark = token
        elif token in STOPS and rows:
            yield _build_sentence(rows, turn, stop=token)
            rows, mark = [], ""
    if rows:
        yield _build_sentence(rows, turn, stop="")


def _is_run_on(rows: Sequence[Row], word: str) -> bool:
    return len(rows) >= MOST_WORDS or word in CLAUSE_STARTS


def _build_sentence(rows: Sequence[Row], turn: int, *, stop: str) -> Sentence:
    words, starts, ends, marks = zip(*join_letters(rows), strict=True)
    return Sentence(turn, words, starts, ends, marks, stop)
