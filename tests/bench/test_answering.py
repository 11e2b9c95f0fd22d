"""A whole guarded, cited answer beside one plain encode of the same question, in one run.

A ratio, never seconds. Only the machine can be too slow for a time; the ratio says what is added.
"""

import pytest

from tests.bench.answering import build_steps, find_medians
from tests.bench.turns import time_in_turns

ROUNDS = 20
# One encode is most of an answer; the guard's reader is another, smaller model.
MOST_TIMES_THE_ENCODE = 2.0


def test_steps_have_a_block_each_in_turns_and_no_question_twice() -> None:
    asked: list[tuple[str, str]] = []
    steps = {
        "a": lambda text: asked.append(("a", text)),
        "b": lambda text: asked.append(("b", text)),
    }
    times = time_in_turns(steps, rounds=3, warm=1, block=2)
    assert "".join(name for name, _ in asked) == "ab" + "bbaa" + "ab"
    assert len({text for _, text in asked}) == 4
    assert {name: len(taken) for name, taken in times.items()} == {"a": 3, "b": 3}


def test_whole_answer_takes_little_more_than_its_encode(
    real_home: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOOTNOTE_HOME", str(real_home))
    steps = build_steps(rounds=ROUNDS)
    both = {name: steps[name] for name in ("encode", "whole answer")}
    medians = find_medians(both, rounds=ROUNDS)
    assert medians["whole answer"] <= MOST_TIMES_THE_ENCODE * medians["encode"]
