"""Messages judged beside the articles: is it covered, and where?

`everyday.jsonl`: messages as runners write them, judged by four readers. `border.jsonl`: written by
three others from the articles, most of them near misses: the words of the articles, another ask.
Most are asked from the side, so that figures here are far below those of the labelled questions.
`covered` is yes, partly (something useful stands there) or no; `passage` is the one that should
lead, as a reader named it, or the one that led where the reader was content. What is covered in the
even halves is fitted to (`fitting.py`), passages aren't.

Run: `python -m tests.eval.everyday`
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.contract import COMES_NEAR, Reply

JUDGED = Path(__file__).resolve().with_suffix(".jsonl")
BORDER = JUDGED.with_name("border.jsonl")
# The second reader's training data, all of them harmless: the everyday messages, and most of the
# even half of those from the border.
SAYINGS = JUDGED.parents[2] / "assistant" / "second_reader" / "sayings"
MESSAGES = SAYINGS / "everyday.jsonl"
LEARNT_BORDER = SAYINGS / "border.jsonl"


@dataclass(frozen=True)
class Message:
    """One conversation; `covered` is "yes", "partly" or "no", `passage` "article:section" or ""."""

    id: str
    turns: tuple[str, ...]
    covered: str
    passage: str

    @property
    def is_even(self) -> bool:
        return int(self.id.rpartition("-")[2]) % 2 == 0


def read_everyday() -> list[Message]:
    """Messages as runners write them, with what was judged of them."""
    turns = {row["id"]: tuple(row["turns"]) for row in _read(MESSAGES)}
    return [
        Message(row["id"], turns[row["id"]], row["covered"], row["passage"])
        for row in _read(JUDGED)
    ]


def read_border() -> list[Message]:
    """The messages from the border of what is covered."""
    learnt = {row["id"]: row["turns"] for row in _read(LEARNT_BORDER)}
    return [
        Message(
            row["id"],
            tuple(row.get("turns") or learnt[row["id"]]),
            row["covered"],
            row["passage"],
        )
        for row in _read(BORDER)
    ]


def measure(messages: Iterable[Message], ask: Callable[[Sequence[str]], Reply]) -> dict[str, float]:
    """Shares: answered of what is covered, wholly or partly; refused of what isn't; answered with
    the word that the articles only come near; and of the passages named, how many are cited, and
    how many lead."""
    replies = [(message, ask(list(message.turns))) for message in messages]
    pointed = [(_find_places(m, reply), reply) for m, reply in replies if m.passage]
    return {
        "covered answered": _share(r.answered for m, r in replies if m.covered == "yes"),
        "partly answered": _share(r.answered for m, r in replies if m.covered == "partly"),
        "covered said to be near": _share(_is_near(r) for m, r in replies if m.covered == "yes"),
        "not covered refused": _share(not r.answered for m, r in replies if m.covered == "no"),
        "not covered refused or said to be near": _share(
            _is_near(r) or not r.answered for m, r in replies if m.covered == "no"
        ),
        "passage cited": _share(bool(places) for places, _ in pointed),
        "passage leads": _share(0 in places for places, _ in pointed),
    }


def _is_near(reply: Reply) -> bool:
    return reply.verdict == COMES_NEAR


def _find_places(message: Message, reply: Reply) -> list[int]:
    """Where the message's passage stands among the citations."""
    wanted = _plain(message.passage)
    named = [_plain(f"{c.article}:{c.section}") for c in reply.citations]
    return [place for place, name in enumerate(named) if wanted in name]


def _plain(name: str) -> str:
    return " ".join(name.lower().replace(":", " ").split())


def _share(held: Iterable[bool]) -> float:
    found = list(held)
    return sum(found) / len(found)


def _read(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Print the shares of both halves, with the assistant as it is wired up."""
    from ui.settings import Settings
    from ui.wiring import build_assistant

    assistant = build_assistant(Settings())
    for name, messages in (("everyday", read_everyday()), ("border", read_border())):
        even, odd = (
            measure([m for m in messages if m.is_even == is_even], assistant.reply)
            for is_even in (True, False)
        )
        print(f"| {name} messages | even | odd |\n|---|---|---|")
        for what in odd:
            print(f"| {what} | {100 * even[what]:.1f} % | {100 * odd[what]:.1f} % |")
        print()


if __name__ == "__main__":
    main()
