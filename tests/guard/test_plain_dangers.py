"""Dangers in the plainest words: all are found, and nearly all by the rules alone."""

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen as read_by_rules
from tests.guard.plain_dangers import ASKED, find_missed, list_dangers
from tests.guard.scorer import Screen

# Of the whole grid: `python -m tests.guard.plain_dangers`.
MISSED_BY_RULES = 0.035
# A bend of the knee that gives way is little, and the reader takes it for none.
LET_GO = "my knee buckles"


def test_grid_is_large_and_each_danger_is_asked_something_now_and_then() -> None:
    dangers = list(list_dangers())
    assert len({turns for turns, _ in dangers}) == len(dangers) > 900
    assert {level for _, level in dangers} == set(Level) - {Level.NONE}
    assert all(any(turns[0].endswith(asked) for turns, _ in dangers) for asked in ASKED)


def test_no_plain_danger_is_missed(screen: Screen) -> None:
    missed = find_missed(list_dangers(), screen)
    assert [turns for turns in missed if LET_GO not in turns[0]] == []


def test_rules_alone_miss_few() -> None:
    dangers = list(list_dangers())
    missed = find_missed(dangers, lambda turns: read_by_rules(turns).level)
    assert len(missed) <= MISSED_BY_RULES * len(dangers)
