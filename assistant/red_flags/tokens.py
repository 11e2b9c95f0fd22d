"""Plain text → sentences of words, with the punctuation between them.

A sentence ends at . ! ? (not inside a number). Line breaks are spaces. Text that runs on without
a stop is cut near forty words, where a clause begins.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.red_flags.spelling import join_letters, mend_word

WORD = re.compile(
    r"\d+[.:]\d+|(?:[a-z][.*_-]){2,}[a-z](?![a-z])|[a-z0-9$@\u00aa-\uffff]+(?:'[a-z]+)?|[^\sa-z0-9]"
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


class _Gathering:
    """Words of the sentence being read."""

    def __init__(self, turn: int) -> None:
        self.turn = turn
        self.clear()

    def clear(self) -> None:
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.marks: list[str] = []
        self.mark = ""

    def add(self, word: str, start: int, end: int) -> None:
        for part in mend_word(word).split(" "):
            self.words.append(part)
            self.starts.append(start)
            self.ends.append(end)
            self.marks.append(self.mark)
            self.mark = ""

    def is_run_on(self, word: str) -> bool:
        count = len(self.words)
        return count >= MOST_WORDS or (count >= RUN_ON_WORDS and word in CLAUSE_STARTS)

    def close(self, stop: str) -> Sentence | None:
        if not self.words:
            return None
        sentence = Sentence(
            self.turn,
            *join_letters(self.words, self.starts, self.ends, self.marks),
            stop=stop,
        )
        self.clear()
        return sentence


def split_sentences(text: str, *, turn: int) -> Iterator[Sentence]:
    """Read plain text once, from left to right."""
    gathering = _Gathering(turn)
    for match in WORD.finditer(text):
        token = match.group()
        if token in STOPS:
            closed = gathering.close(token)
            if closed:
                yield closed
        elif token in MARKS:
            gathering.mark = token
        elif token[0].isalnum() or token[0] in "$@":
            if gathering.is_run_on(token):
                closed = gathering.close("")
                if closed:
                    yield closed
            gathering.add(token, match.start(), match.end())
    closed = gathering.close("")
    if closed:
        yield closed
