"""What a form asks, and what a wrong input is told."""

import pytest

from assistant.checks.describing import CheckDescription, describe_checks, read_inputs
from assistant.checks.errors import CheckInputError
from assistant.checks.inputs import CHECKS, HowDeep, MayRun


def describe(name: str) -> CheckDescription:
    return next(check for check in describe_checks() if check.name == name)


def test_every_check_is_described_with_every_input() -> None:
    fields = {check.name: {field.name for field in check.fields} for check in describe_checks()}
    assert fields == {name: set(kind.model_fields) for name, kind in CHECKS.items()}


def test_every_question_and_option_has_words() -> None:
    fields = [field for check in describe_checks() for field in check.fields]
    assert all(field.question.endswith("?") for field in fields)
    assert all(option.label for field in fields for option in field.options)


def test_field_says_its_kind_and_its_bounds() -> None:
    pain = describe("may_run").fields[0]
    assert (pain.kind, pain.least, pain.most, pain.required) == ("number", 0, 10, True)
    kinds = [field.kind for field in describe("massage_today").fields]
    assert kinds == ["choice", "yes_no", "yes_no", "choices"]


def test_inputs_of_a_json_request_are_read() -> None:
    values = {"pain": 2, "worse_next_morning": False, "signs": ["limp"]}
    expected = MayRun(pain=2, worse_next_morning=False, signs=frozenset({"limp"}))
    assert read_inputs("may_run", values) == expected


@pytest.mark.parametrize(
    ("check", "values", "message"),
    [
        ("may_run", {"pain": 11}, "may_run: pain: 11 is not allowed; .* from 0 to 10"),
        ("may_run", {"pain": -1}, "may_run: pain: -1 is not allowed; .* from 0 to 10"),
        ("may_run", {"pain": True}, "may_run: pain: True is not allowed"),
        ("may_run", {"pain": 2, "raising": 4}, "raising: 4 is not allowed; .* from 0 to 3"),
        ("may_run", {}, "may_run: pain: is missing; allowed: a whole number from 0 to 10"),
        ("may_run", {"pain": 2, "limping": "no"}, "limping: 'no' .* true or false"),
        ("may_run", {"pain": 2, "mood": 1}, "unknown field 'mood'; the fields are: pain, "),
        ("may_run", {"pain": 2, "signs": ["hiccups"]}, "signs: .* a list of sharp_pain, "),
        ("how_often", {"situation": "bored"}, "situation: 'bored' .* one of well, building"),
        ("how_deep", {"tissue": "stable", "last_pressure": 0}, "last_pressure: 0 .* from 1 to 10"),
        ("how_deep", {"flare_hours": 24}, "tissue: is needed .* allowed: irritable, stable"),
        (
            "return_to_running",
            {"days": []},
            r"days: \[\] .* a list of 1 to 10 days, each with pain",
        ),
        ("return_to_running", {"days": [{}]}, "days: one at least must be a run"),
        (
            "return_to_running",
            {"days": [{"pain": 2}, {"pain": 11}]},
            "days: day 2: pain: 11 is not allowed; allowed: a whole number from 0 to 10",
        ),
        (
            "return_to_running",
            {"days": [{"pain": 2, "mood": 1}]},
            "days: day 1: unknown field 'mood'; the fields are: pain, ",
        ),
        ("may_fly", {}, "no check is called 'may_fly'; the checks are: massage_today, "),
    ],
)
def test_wrong_input_names_the_field_and_what_is_allowed(
    check: str, values: dict[str, object], message: str
) -> None:
    with pytest.raises(CheckInputError, match=message):
        read_inputs(check, values)


def test_tissue_may_be_left_out_after_a_long_flare() -> None:
    assert read_inputs("how_deep", {"flare_hours": 25}) == HowDeep(flare_hours=25)


def test_days_say_what_is_asked_of_each() -> None:
    days = describe("return_to_running").fields[0]
    assert (days.kind, days.least, days.most) == ("days", 1, 10)
    assert {field.name: field.kind for field in days.fields} == {
        "pain": "number",
        "worse_next_morning": "yes_no",
        "raised": "choices",
    }


def test_scale_names_its_zones_and_their_footnotes() -> None:
    fields = {field.name: field for field in describe("how_deep").fields}
    zones = [(z.name, z.least, z.most, z.number) for z in fields["last_pressure"].zones]
    assert zones == [("light", 2, 4, 1), ("medium", 5, 7, 2), ("hard", 8, 10, 3), ("self", 4, 6, 4)]
    assert {zone.number for zone in fields["flare_hours"].zones} == {5}


def test_error_never_repeats_a_long_text() -> None:
    with pytest.raises(CheckInputError) as raised:
        read_inputs("may_run", {"pain": "x" * 100_000, "signs": ["y" * 100_000]})
    assert len(str(raised.value)) < 400
