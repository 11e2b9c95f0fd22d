"""How long a whole guarded, cited answer takes, beside one plain encode of the same question.

Everything is measured in turns within one run, warm, and compared by medians, so that what else the
machine does weighs on both. Run: `python -m tests.bench.answering [--rounds N]`
"""

import argparse
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tests.bench.questions import ASKS

QUESTIONS = ASKS[:8]
WARM_ROUNDS = 2

Step = Callable[[str], Any]


def measure(
    steps: Mapping[str, Step], questions: Sequence[str], *, rounds: int
) -> dict[str, float]:
    """Median seconds of each step, every step on every question in every round."""
    times: dict[str, list[float]] = defaultdict(list)
    for turn in range(rounds + WARM_ROUNDS):
        for question in questions:
            for name, step in steps.items():
                start = time.perf_counter()
                step(question)
                if turn >= WARM_ROUNDS:
                    times[name].append(time.perf_counter() - start)
    return {name: statistics.median(taken) for name, taken in times.items()}


def build_steps() -> dict[str, Step]:
    """The encode that the rest is measured by, the whole answer, and its parts."""
    from assistant.guard import load_guard
    from assistant.red_flags.screening import screen
    from kb.shelf import SHARED
    from ui.settings import Settings
    from ui.wiring import build_assistant

    assistant, guard = build_assistant(Settings()), load_guard()
    answerer = assistant._desks.find(SHARED).answerer
    model = answerer._reader._embeddings._model  # type: ignore[attr-defined]
    retriever, evidence = answerer.retriever, answerer._evidence
    questions = {text: answerer._reader.read(text) for text in QUESTIONS}
    found = {text: retriever.find_all(question) for text, question in questions.items()}
    weighed = {text: evidence.weigh(found[text], questions[text]) for text in QUESTIONS}
    return {
        "encode": lambda text: model.encode(text),
        "whole answer": lambda text: assistant.reply([text]),
        "guard: rules": lambda text: screen([text]),
        "guard: reader": lambda text: guard.reader and guard.reader.read([text]),
        "nearness": lambda text: retriever.library.find_near(
            questions[text].vector.tolist(), limit=30
        ),
        "shared words": lambda text: retriever.lexical.find(questions[text].plain, limit=30),
        "retrieval": lambda text: retriever.find_all(questions[text]),
        "evidence": lambda text: evidence.weigh(found[text], questions[text]),
        "composition": lambda text: answerer._composer.choose(weighed[text], questions[text]),
    }


def main() -> None:
    """Print each step's median, and how often the encode it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    medians = measure(build_steps(), QUESTIONS, rounds=parser.parse_args().rounds)
    print("| step | ms | times the encode |\n|---|---|---|")
    for name, seconds in medians.items():
        print(f"| {name} | {1000 * seconds:.2f} | {seconds / medians['encode']:.2f} |")


if __name__ == "__main__":
    main()
