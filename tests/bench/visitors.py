"""How long the last of ten people waits: `python -m tests.bench.visitors [--people N]`.

Real articles, real guard, real server in this process; everybody asks another question in the same
moment. An answer comes in one piece, so the first event is the whole answer. Prints seconds until
the first, the middle and the last answer, the median of several rounds.
"""

import argparse
import statistics
from collections.abc import Sequence

from tests.ui.crowds import ask_at_once
from tests.ui.servers import serve

QUESTIONS = (
    "What helps shin splints?",
    "Should I foam roll my IT band?",
    "How often should a runner have a massage?",
    "My heel hurts in the morning, what can I do?",
    "When can I run again after a calf strain?",
    "What causes runner's knee?",
    "Is deep pressure good for the Achilles?",
    "Which watch should I buy?",
    "My calf is hot and swollen, how do I roll it?",
    "What should I do after a massage?",
)
ROUNDS = 5


def measure(address: str, people: int) -> list[float]:
    """Seconds until each answer of one round, in rising order."""
    questions = [QUESTIONS[number % len(QUESTIONS)] for number in range(people)]
    return sorted(each.seconds for each in ask_at_once(address, questions))


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve, warm up, measure, print one line."""
    from kb.articles import CURATED_ARTICLES, read_articles
    from ui.settings import Settings
    from ui.web import build_web_app
    from ui.wiring import build_assistant

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=10)
    people: int = parser.parse_args(arguments).people
    app = build_web_app(build_assistant(Settings()), read_articles(CURATED_ARTICLES))
    with serve(app) as address:
        measure(address, people)
        alone = [each for _ in range(ROUNDS) for each in measure(address, 1)]
        rounds = [measure(address, people) for _ in range(ROUNDS)]
    print(f"one alone: {statistics.median(alone):.2f} s")
    for name, at in (("first", 0), ("middle", people // 2), ("last", people - 1)):
        seconds = statistics.median(each[at] for each in rounds)
        print(f"{name} of {people}: {seconds:.2f} s")


if __name__ == "__main__":
    main()
