"""Fits the plane that tells what bears on a question from who somebody is (`bearing.py`).

Three hands who knew no code wrote sentences of either kind (`sentences/`): idle ones, and some that
begin like them and tell what hurts, what was tried or what is planned; a fourth, circumstances that
a question may be about (worn shoes, a desk, a race in three weeks). What people tell in the
guard's conversations, the yardsticks apart, bears as well, though now and then one there says who
they are: it counts for less. Prints what a plane of two hands' sentences makes of the third's.

A development tool: it needs scikit-learn, which sentence-transformers brings along.
Run: `python -m tests.eval.bearing`
"""

import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]

from assistant.planes import BEARING_FILE, Plane, save_plane
from assistant.understanding.asks import is_asking, split_pieces
from assistant.understanding.bearing import BEARS, FEWEST_WORDS, SURELY_IDLE
from kb.embedding import MiniLMEmbeddings
from tests.eval.lists import read_lines
from tests.guard.scorer import FOLDER

SENTENCES = Path(__file__).parent / "sentences"
HANDS = ("1", "2", "3")
CIRCUMSTANCES = "4"
CONVERSATIONS = "conversations"
SEED, STRENGTH = 3, 3.0
# Of the conversations' sentences so many, of no more words, and counting so much each.
MOST, MOST_WORDS, COUNTS = 4_000, 40, 0.3


class Row(NamedTuple):
    """A sentence, who wrote it, and whether it bears on a question."""

    text: str
    hand: str
    bears: bool


def read_rows() -> list[Row]:
    """The labelled sentences, and those of the conversations."""
    told = list(_read_told())
    random.Random(SEED).shuffle(told)
    return [
        *_read_hands("idle", HANDS, bears=False),
        *_read_hands("telling", (*HANDS, CIRCUMSTANCES), bears=True),
        *(Row(text, CONVERSATIONS, True) for text in told[:MOST]),
    ]


def fit(rows: Sequence[Row], vectors: NDArray[np.float64]) -> Plane:
    """The plane between vectors of sentences, shape (rows, 384), that bear and that don't."""
    counts = [COUNTS if row.hand == CONVERSATIONS else 1.0 for row in rows]
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    model.fit(vectors, [row.bears for row in rows], sample_weight=counts)
    return Plane(model.coef_[0].astype(np.float32), float(model.intercept_[0]))


def report(rows: Sequence[Row], vectors: NDArray[np.float64]) -> None:
    """Print, for each hand, what a plane that never saw it leaves out of its sentences."""
    for hand in (*HANDS, CIRCUMSTANCES):
        seen = [n for n, row in enumerate(rows) if row.hand != hand]
        plane = fit([rows[n] for n in seen], vectors[seen])
        for bears, name in ((False, "idle"), (True, "telling")):
            own = [n for n, row in enumerate(rows) if row.hand == hand and row.bears is bears]
            if not own:
                continue
            odds = vectors[own] @ plane.direction + plane.offset
            left_out, sure = np.mean(odds < BEARS), np.mean(odds < SURELY_IDLE)
            print(f"hand {hand}, {name}: {left_out:.1%} left out, {sure:.1%} surely")


def main() -> None:
    """Print the figures and write the plane."""
    embeddings, rows = MiniLMEmbeddings(), read_rows()
    vectors = np.array([embeddings.embed_query(row.text) for row in rows])
    report(rows, vectors)
    save_plane(BEARING_FILE, fit(rows, vectors), embeddings.name)


def _read_hands(kind: str, hands: Sequence[str], *, bears: bool) -> Iterator[Row]:
    for hand in hands:
        for text in read_lines(SENTENCES / f"{kind}_{hand}.txt"):
            yield Row(text, hand, bears)


def _read_told() -> Iterator[str]:
    for path in sorted(FOLDER.glob("*.jsonl")):
        if "held_back" in path.name:
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            for turn in json.loads(line)["turns"]:
                for piece in split_pieces(turn):
                    words = len(piece.split())
                    if not is_asking(piece) and FEWEST_WORDS <= words <= MOST_WORDS:
                        yield piece


if __name__ == "__main__":
    main()
