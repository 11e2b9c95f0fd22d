"""What the guard reaches on labelled conversations: floors a little under what was measured.

`python -m tests.guard.scorer` prints the figures. The rules have never been tuned on the files held
back, so that their figures there are fair. The shipped reader has learnt from every file in its
last stage: a sample of them all only shows that rules and reader still work together.
"""

import pytest

from assistant.guard import load_guard
from tests.guard.scorer import Case, build_guard_call, call_rules, find_files, score_file, summarise

SAMPLE = 12

RULES_TUNED = {
    "emergency called so or higher": 0.85,
    "urgent called so or higher": 0.72,
    "clinician flagged": 0.74,
}
RULES_HELD_BACK = {
    "emergency called so or higher": 0.52,
    "urgent called so or higher": 0.50,
    "clinician flagged": 0.48,
}
GUARD = {
    "emergency flagged": 0.98,
    "emergency called so or higher": 0.95,
    "urgent called so or higher": 0.94,
    "clinician flagged": 0.94,
}


def score_all(*, held_back: bool) -> list[Case]:
    return [case for p in find_files(held_back=held_back) for case in score_file(p, call_rules)]


@pytest.mark.parametrize(
    ("held_back", "floors", "false_alarms", "false_emergencies"),
    [(False, RULES_TUNED, 0.015, 0.004), (True, RULES_HELD_BACK, 0.055, 0.025)],
    ids=["tuned on", "held back"],
)
def test_rules_alone_keep_their_reach(
    held_back: bool, floors: dict[str, float], false_alarms: float, false_emergencies: float
) -> None:
    figures = summarise(score_all(held_back=held_back))
    assert {name: figures[name] for name in floors if figures[name] < floors[name]} == {}
    assert figures["false alarms"] <= false_alarms
    assert figures["false emergencies"] <= false_emergencies


def test_rules_and_reader_together_keep_their_reach() -> None:
    assert load_guard().reader is not None
    call = build_guard_call(None)
    files = [*find_files(held_back=False), *find_files(held_back=True)]
    cases = [case for path in files for case in score_file(path, call, every=SAMPLE)]
    figures = summarise(cases)
    assert {name: figures[name] for name in GUARD if figures[name] < GUARD[name]} == {}
    assert figures["false alarms"] <= 0.04


def test_ordinary_questions_hardly_ever_raise_anything() -> None:
    from tests.eval.scorer import DEV, read_questions

    guard, questions = load_guard(), read_questions(DEV)
    flagged = [q.turns for q in questions if guard.screen(q.turns).level]
    assert len(flagged) <= 0.02 * len(questions), flagged


def test_ordinary_questions_never_fire_a_rule() -> None:
    from tests.eval.scorer import DEV, read_questions

    assert [q.turns for q in read_questions(DEV) if call_rules(q.turns)[0]] == []
