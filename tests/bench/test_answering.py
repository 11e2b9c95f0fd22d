"""A whole guarded, cited answer beside one plain encode of the same question, in one run.

A ratio, never seconds. Only the machine can be too slow for a time; the ratio says what is added.
"""

import pytest

from tests.bench.answering import QUESTIONS, build_steps, measure

# One encode is most of an answer; the guard's reader is another, smaller model.
MOST_TIMES_THE_ENCODE = 2.0


def test_steps_are_measured_in_turns() -> None:
    asked: list[str] = []
    steps = {"a": lambda text: asked.append(f"a {text}"), "b": lambda text: asked.append(text)}
    medians = measure(steps, ["x", "y"], rounds=1)
    assert asked[:4] == ["a x", "x", "a y", "y"]
    assert set(medians) == {"a", "b"}


def test_whole_answer_takes_little_more_than_its_encode(
    real_home: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOOTNOTE_HOME", str(real_home))
    steps = build_steps()
    both = {name: steps[name] for name in ("encode", "whole answer")}
    medians = measure(both, QUESTIONS, rounds=6)
    assert medians["whole answer"] <= MOST_TIMES_THE_ENCODE * medians["encode"]
