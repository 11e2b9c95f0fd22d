"""How long a whole guarded, cited answer takes, beside one plain encode of the same question.

Everything is measured in turns within one run, warm, and compared by medians, so that what else the
machine does weighs on both. Run: `python -m tests.bench.answering [--rounds N]`
"""

import argparse
import statistics
from itertools import islice

from tests.bench.questions import list_fresh
from tests.bench.turns import WARM, Step, time_in_turns


def build_steps(*, rounds: int) -> dict[str, Step]:
    """The encode that the rest is measured by, the whole answer, and its parts, for the questions
    of so many rounds in turns."""
    from assistant.guard import load_guard
    from assistant.red_flags.screening import screen
    from kb.caching import TextCache
    from kb.shelf import SHARED
    from ui.settings import Settings
    from ui.wiring import build_assistant

    assistant, guard = build_assistant(Settings()), load_guard()
    answerer = assistant._desks.find(SHARED).answerer
    embeddings = answerer.retriever.reader._embeddings
    model = embeddings._model  # type: ignore[attr-defined]
    retriever, evidence = answerer.retriever, answerer.whole_questions.evidence
    composer = answerer.whole_questions.composer
    asked = list(islice(list_fresh(), rounds + WARM))
    questions = {text: answerer.retriever.reader.read(text) for text in asked}
    found = {text: retriever.find_all(questions[text]) for text in asked}
    weighed = {text: evidence.weigh(found[text], questions[text]) for text in asked}
    # What the parts needed beforehand the whole answer has to find for itself.
    embeddings._cache = TextCache()  # type: ignore[attr-defined]
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
        "composition": lambda text: composer.choose(weighed[text], questions[text]),
    }


def find_medians(steps: dict[str, Step], *, rounds: int) -> dict[str, float]:
    """Median seconds of each step."""
    times = time_in_turns(steps, rounds=rounds)
    return {name: statistics.median(taken) for name, taken in times.items()}


def main() -> None:
    """Print each step's median, and how often the encode it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=60)
    rounds = parser.parse_args().rounds
    medians = find_medians(build_steps(rounds=rounds), rounds=rounds)
    print("| step | ms | times the encode |\n|---|---|---|")
    for name, seconds in medians.items():
        print(f"| {name} | {1000 * seconds:.2f} | {seconds / medians['encode']:.2f} |")


if __name__ == "__main__":
    main()
