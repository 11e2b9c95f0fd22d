"""Plain text → sentences of words, with the punctuation between them.

A sentence ends at . ! ? (not inside a number). Line breaks are spaces, but where `lines.end_lines`
puts a stop. Text that runs on without a stop is cut near forty words, where a clause begins.

Most sentences are words and nothing else, and are cut out of the row of tokens as they are; where a
word stands in the text is asked for the few that fire (`find_offsets`).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from assistant.red_flags.asking import count_told
from assistant.red_flags.lexicon.spellings import MISSPELLED
from assistant.red_flags.spelling import Row, has_letters_apart, join_letters, mend_word

# Words are letters, digits, "$", "@" and what looks like none of those; said by what is in no word,
# since that compiles ten times faster.
NOT_IN_WORDS = r"\x00-#%-/:-?A-`{-\u00a9\U00010000-\U0010ffff"
WORD = re.compile(
    r"\d+[.:]\d+|(?:[a-z][.*_-]){2,}[a-z](?![a-z])"
    rf"|[^{NOT_IN_WORDS}]+(?:'[a-z]+)?|[^\sa-z0-9]"
)
STOPS: Final = frozenset(".!?")
MARKS: Final = frozenset(',;:-()/"')
# What a token becomes that is neither word, mark nor stop.
NOTHING: Final = ""
# A word that was run together becomes one of these.
SEVERAL: Final = frozenset(mended for mended in MISSPELLED.values() if " " in mended)
# Without any of these, the words of a sentence are its tokens.
NOT_PLAIN: Final = STOPS | MARKS | SEVERAL | {NOTHING}
RUN_ON_WORDS: Final = 40
MOST_WORDS: Final = 70
CLAUSE_STARTS: Final = frozenset(
    "and but so then because i im ive he she my which now also".split()
)
MOST_TOKENS_KEPT: Final = 1 << 15


class Sentence(NamedTuple):
    """The words of one sentence, from the tokens `first` to `end` of its message.

    `marks[i]` is the punctuation before word `i` ("" for none); `stop` is how the sentence ends.
    """

    turn: int
    words: tuple[str, ...]
    marks: tuple[str, ...]
    stop: str
    first: int
    end: int

    def drop_question(self) -> "Sentence":
        """What is told before a question for oneself; no words where it only asks."""
        told = count_told(self.words)
        if told == len(self.words):
            return self
        return self._replace(words=self.words[:told], marks=self.marks[:told])


class _Mended(dict[str, str]):
    """Token → the word or words it stands for, a mark, a stop, or nothing; bounded."""

    def __missing__(self, token: str) -> str:
        if len(self) >= MOST_TOKENS_KEPT:
            self.clear()
        mended = self[token] = _mend(token)
        return mended


def _mend(token: str) -> str:
    if token[0].isalnum() or token[0] in "$@":
        return mend_word(token)
    return token if token in MARKS or token in STOPS else NOTHING


_MENDED = _Mended()


def split_sentences(text: str, *, turn: int) -> Iterator[Sentence]:
    """Read plain text once, from left to right."""
    tokens = WORD.findall(text)
    mended = list(map(_MENDED.__getitem__, tokens))
    first = 0
    for end in (*[i for i, word in enumerate(mended) if word in STOPS], len(mended)):
        words = mended[first:end]
        stop = mended[end] if end < len(mended) else ""
        if len(words) < RUN_ON_WORDS and NOT_PLAIN.isdisjoint(words):
            if not words:
                # A stop that ends nothing leaves the mark before it to the next sentence.
                continue
            if not has_letters_apart(words):
                yield Sentence(turn, tuple(words), ("",) * len(words), stop, first, end)
                first = end + 1
                continue
        rows = _Rows(tokens, words, first)
        yield from rows.split(turn, stop)
        if rows.has_ended:
            first = end + 1


class _Rows:
    """The tokens up to a stop, as words with the tokens they come from and the mark before each."""

    def __init__(self, tokens: Sequence[str], mended: Sequence[str], first: int) -> None:
        self._tokens = tokens
        self._mended = mended
        self._first = first
        self.has_ended = False

    def split(self, turn: int, stop: str) -> Iterator[Sentence]:
        """One sentence, or several where it runs on; none where there are no words."""
        first = self._first
        for rows, end in self.read():
            self.has_ended = True
            words, _, _, marks = zip(*join_letters(rows), strict=True)
            is_last = end == self._first + len(self._mended)
            yield Sentence(turn, words, marks, stop if is_last else "", first, end)
            first = end

    def read(self) -> Iterator[tuple[list[Row], int]]:
        """The rows of each sentence, and the token after its last."""
        rows: list[Row] = []
        mark = ""
        for at, mended in enumerate(self._mended, self._first):
            if mended in MARKS:
                mark = mended
            elif mended not in STOPS and mended != NOTHING:
                if len(rows) >= RUN_ON_WORDS and _is_run_on(rows, self._tokens[at]):
                    yield rows, at
                    rows, mark = [], ""
                for word in mended.split(" ") if mended in SEVERAL else (mended,):
                    rows.append((word, at, at, mark))
                    mark = ""
        if rows:
            yield rows, self._first + len(self._mended)


def _is_run_on(rows: Sequence[Row], token: str) -> bool:
    return len(rows) >= MOST_WORDS or token in CLAUSE_STARTS


def find_places(text: str) -> list[tuple[int, int]]:
    """Where each token of plain text starts and ends."""
    return [match.span() for match in WORD.finditer(text)]


def find_offsets(
    sentence: Sentence, text: str, places: Sequence[tuple[int, int]], start: int, end: int
) -> tuple[int, int]:
    """Where the words `start` to `end` of a sentence stand, by its message and what is where."""
    own = [_MENDED[text[a:b]] for a, b in places[sentence.first : sentence.end]]
    rows = join_letters(_read_whole(own, sentence.first))
    return places[rows[start][1]][0], places[rows[end - 1][2]][1]


def _read_whole(mended: Sequence[str], first: int) -> list[Row]:
    """The rows of one sentence, which runs on no more; the marks don't matter."""
    return [
        (word, at, at, "")
        for at, token in enumerate(mended, first)
        if token not in MARKS and token not in STOPS and token != NOTHING
        for word in (token.split(" ") if token in SEVERAL else (token,))
    ]
