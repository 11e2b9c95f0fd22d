"""Prints what the writer's checks let pass of the labelled sentences, and what a check costs.

`python -m tests.assistant.writing.report [--show]`; with `--show` every sentence of the tuning half
that is judged wrongly.
"""

import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import get_args

from assistant.writing.checking import Checker, Verdict
from assistant.writing.reading import read_sentence
from kb.embedding import MiniLMEmbeddings
from kb.vocabulary import load_vocabulary
from tests.assistant.writing.freely import HELD, OPEN, Outcome, judge_free_pairs, read_free_pairs
from tests.assistant.writing.labelled import Labelled, embed_passages, read_labelled

Judged = tuple[Labelled, Verdict]
TIMED = 60


def main(arguments: Sequence[str]) -> int:
    """Print the table; returns 0."""
    embeddings = MiniLMEmbeddings()
    passages = embed_passages(embeddings)
    rows = read_labelled()
    vectors = dict(
        zip([r.text for r in rows], embeddings.embed_documents([r.text for r in rows]), strict=True)
    )
    find_sources = load_vocabulary().source_names.find_ids
    checker = Checker(vectors.__getitem__, find_sources)
    judged = [(row, checker.check(row.text, [passages[key] for key in row.cites])) for row in rows]
    _print_table(judged)
    if "--show" in arguments:
        _print_wrong(judged)
    for path in (*OPEN, HELD):
        _print_free(path, embeddings)
    check, encode = measure_cost(embeddings)
    print(f"\na check: {check / encode:.2f} times one encode ({encode * 1000:.1f} ms here)")
    return 0


def measure_cost(embeddings: MiniLMEmbeddings) -> tuple[float, float]:
    """Median seconds of a check that passes, and of one encode of the same sentence, by turns.

    The sources have been read before, as they have in a server; the sentences have not.
    """
    passages = embed_passages(embeddings)
    checker = Checker(embeddings.embed_query, load_vocabulary().source_names.find_ids)
    rows = [row for row in read_labelled() if row.is_faithful][: TIMED * 2]
    checks, encodes = [], []
    for row in rows[TIMED:]:
        checker.check(row.text, [passages[key] for key in row.cites])
    for row in rows[:TIMED]:
        cited = [passages[key] for key in row.cites]
        for stored in cited:
            for start, end in stored.passage.sentences:
                read_sentence(stored.passage.text[start:end])
        encodes.append(_time(partial(embeddings.embed_query, row.text)))
        checks.append(_time(partial(checker.check, row.text, cited)))
    return statistics.median(checks), statistics.median(encodes)


def _print_table(judged: Sequence[Judged]) -> None:
    asked: Counter[tuple[str, str]] = Counter((row.kind, row.half) for row, _ in judged)
    passed = Counter((row.kind, row.half) for row, verdict in judged if verdict.passed)
    print(f"{'kind':<14}{'tuning half':>16}{'held back':>16}   passed of all")
    for kind in dict.fromkeys(row.kind for row, _ in judged):
        cells = [f"{passed[kind, half]} of {asked[kind, half]}" for half in ("tuning", "held")]
        print(f"{kind:<14}{cells[0]:>16}{cells[1]:>16}")
    for half in ("tuning", "held"):
        faults = sum(n for (kind, h), n in asked.items() if h == half and kind != "supported")
        leaks = sum(n for (kind, h), n in passed.items() if h == half and kind != "supported")
        share = passed["supported", half] / max(1, asked["supported", half])
        print(f"{half}: {share:.0%} of the faithful pass, {leaks} of {faults} faults pass")


def _print_free(path: Path, embeddings: MiniLMEmbeddings) -> None:
    """A writer's freely worded pairs: what passes of each kind, then what is shown of all."""
    judged = list(judge_free_pairs(read_free_pairs(path), embeddings))
    print(f"\nfreely worded, {path.stem}")
    for is_faithful, name in ((True, "faithful"), (False, "faults")):
        own = [(pair.kind, shown) for pair, shown in judged if pair.is_faithful is is_faithful]
        asked, shown = Counter(kind for kind, _ in own), Counter(shown for _, shown in own)
        passed = Counter(kind for kind, shown in own if shown == "own words")
        kinds = ", ".join(f"{kind} {passed[kind]} of {asked[kind]}" for kind in sorted(asked))
        print(f"{name}: {passed.total()} of {asked.total()} pass ({kinds})")
        print("  shown: " + ", ".join(f"{what} {shown[what]}" for what in get_args(Outcome)))


def _print_wrong(judged: Sequence[Judged]) -> None:
    for row, verdict in judged:
        if row.half == "tuning" and verdict.passed is not row.is_faithful:
            print(f"{row.id} {row.text} | {verdict.reason or 'passed'}")


def _time(call: Callable[[], object]) -> float:
    """Seconds of one call."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
