"""Answers judged sentence by sentence: what should stand there, and what is surplus.

`judged.jsonl`: 202 conversations by three readers, each in voices of their own, with what they said
of the answers of that day: `needed` and `surplus` are the first words of sentences of the articles,
`verdict` and `fault` what they thought of the whole. Composition was mended by them, so its figures
here are kind; answers change, and of sentences that nobody saw nothing is known.

Run: `python -m tests.eval.judged`
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.contract import Reply

JUDGED = Path(__file__).resolve().with_suffix(".jsonl")


@dataclass(frozen=True)
class Judgement:
    """One conversation, with the first words of sentences that it needs and that it doesn't."""

    id: str
    turns: tuple[str, ...]
    needed: tuple[str, ...]
    surplus: tuple[str, ...]


def read_judged(path: Path = JUDGED) -> list[Judgement]:
    """Every judgement of the file."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [
        Judgement(row["id"], tuple(row["turns"]), tuple(row["needed"]), tuple(row["surplus"]))
        for row in rows
    ]


def measure(judged: Iterable[Judgement], ask: Callable[[Sequence[str]], Reply]) -> dict[str, float]:
    """Of the sentences named: the share of the needed ones that is shown, and of the surplus ones;
    and how many sentences an answer has, on average."""
    pairs = [(each, [s.text for s in ask(list(each.turns)).sentences]) for each in judged]
    needed = [_is_shown(words, shown) for each, shown in pairs for words in each.needed]
    surplus = [_is_shown(words, shown) for each, shown in pairs for words in each.surplus]
    lengths = [len(shown) for _, shown in pairs if shown]
    return {
        "needed shown": sum(needed) / len(needed),
        "surplus shown": sum(surplus) / len(surplus),
        "sentences": sum(lengths) / len(lengths),
    }


def _is_shown(words: str, shown: Iterable[str]) -> bool:
    return any(_plain(sentence).startswith(_plain(words)) for sentence in shown)


def _plain(text: str) -> str:
    return " ".join(text.lower().split())


def main() -> None:
    """Print the shares, with the assistant as it is wired up."""
    from ui.settings import Settings
    from ui.wiring import build_assistant

    figures = measure(read_judged(), build_assistant(Settings()).reply)
    print("| of 202 judged answers | |\n|---|---|")
    print(f"| needed sentences shown | {100 * figures['needed shown']:.1f} % |")
    print(f"| surplus sentences shown | {100 * figures['surplus shown']:.1f} % |")
    print(f"| sentences an answer | {figures['sentences']:.1f} |")


if __name__ == "__main__":
    main()
