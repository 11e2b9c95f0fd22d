"""Messages that plainly ask for a check, and near misses that don't."""

import pytest

from assistant.checks.inputs import (
    CheckRequest,
    HowDeep,
    HowOften,
    MassageToday,
    MayRun,
    PlanSession,
    Sign,
)
from assistant.checks.reading import find_check

LIMP: frozenset[Sign] = frozenset({"limp"})
SWOLLEN: frozenset[Sign] = frozenset({"swelling_or_heat"})


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        (
            "pain is 2 out of 10 and gone next morning, can I run?",
            MayRun(pain=2, worse_next_morning=False),
        ),
        (
            "My shin is three out of ten on runs. No worse the next morning and I'm not limping. "
            "Is it OK to keep running?",
            MayRun(pain=3, worse_next_morning=False, limping=False),
        ),
        (
            "Knee pain is 1/10 but it's worse the next morning, can I go for a run?",
            MayRun(pain=1, worse_next_morning=True),
        ),
        ("It's a 6/10 when I run. Can I run today?", MayRun(pain=6)),
        (
            "pain 2/10, gone next day, but I limp. can I run?",
            MayRun(pain=2, worse_next_morning=False, limping=True, signs=LIMP),
        ),
        (
            "Pain is 2/10, fine the next morning, but it's getting worse every week. Can I run?",
            MayRun(pain=2, worse_next_morning=False, steadily_worse=True),
        ),
        (
            "Pain is 2/10 and gone next morning, but it changes my stride. Can I run?",
            MayRun(pain=2, worse_next_morning=False, changes_stride=True),
        ),
    ],
)
def test_may_i_run_is_read(text: str, request_: CheckRequest) -> None:
    assert find_check(text) == request_


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        (
            "is it ok to get a massage today, calf is a bit sore but no sharp pain",
            MassageToday(feels="sore"),
        ),
        (
            "My calf is tight and eases once it has warmed up. Can I have a massage today?",
            MassageToday(feels="tight", eases_with_warming_up=True),
        ),
        (
            "My shin aches and comes back whenever I run. Should I book a massage today?",
            MassageToday(feels="returns"),
        ),
        (
            "Can I get a sports massage tonight? My shin is swollen and tight.",
            MassageToday(feels="tight", signs=SWOLLEN),
        ),
        (
            "My hamstring is tight and getting worse. Can I have a massage today?",
            MassageToday(feels="tight", worse_week_on_week=True),
        ),
    ],
)
def test_massage_today_is_read(text: str, request_: CheckRequest) -> None:
    assert find_check(text) == request_


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        (
            "how deep should I press, it's really irritable",
            HowDeep(tissue="irritable", by="self"),
        ),
        (
            "How hard should my therapist press on a stubborn calf?",
            HowDeep(tissue="stable"),
        ),
        ("How firm should a massage be if the tendon is irritable?", HowDeep(tissue="irritable")),
        (
            "My calf flared for two days after a massage at 6/10. How hard should they press next?",
            HowDeep(flare_hours=48, last_pressure=6),
        ),
        (
            "Plan a massage session for recovery, my calves are stubborn",
            PlanSession(goal="recovery", tissue="stable"),
        ),
        (
            "how often should I get a massage while training for a marathon",
            HowOften(situation="building"),
        ),
        (
            "How often should a runner have a massage if nothing hurts?",
            HowOften(situation="well"),
        ),
        ("I'm injured. How often should I get a massage?", HowOften(situation="in_pain")),
    ],
)
def test_other_checks_are_read(text: str, request_: CheckRequest) -> None:
    assert find_check(text) == request_


@pytest.mark.parametrize(
    "text",
    [
        "",
        "What helps shin splints?",
        "Can I run with shin splints?",
        "Pain is 2/10, can I run?",
        "Pain is 2/10 and it's stiff next morning, can I run?",
        "Pain is 2/10 and not gone next morning, can I run?",
        "Pain is 2/10 walking and gone next morning, can I run?",
        "Pain is 2/10 now, was 6/10, gone next morning, can I run?",
        "Pain is 12/10, can I run?",
        "Pain is 2/10 and gone next morning, can I run a marathon?",
        "Pain is 2/10 and gone next morning, can I run faster?",
        "Pain is 2/10 and gone next morning, when can I run?",
        "Pain is 2/10 after ibuprofen and gone next morning, can I run?",
        "My son's pain is 2/10 and gone next morning, can he run?",
        "Pain is 2/10 and gone next morning, I don't know if it's swollen, can I run?",
        "Pain is 2/10 and gone next morning, but my knee locked once. Can I run?",
        "Pain is 2/10 and gone next morning, can I run and should I ice it?",
        "Pain is 2/10 and gone next morning. Can I run? What about massage?",
    ],
)
def test_running_question_that_is_not_plain_is_left(text: str) -> None:
    assert find_check(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Can I get a massage today?",
        "Should I get a massage for my tight calf?",
        "My calf is tight, can I get a massage today?",
        "My calf is sore, no swelling, can I get a massage today before my race?",
        "I'm pregnant and sore, no swelling, can I get a massage today?",
        "How deep should a massage be?",
        "How hard should I run when my tendon is irritable?",
        "How much pressure can my stubborn calf take when I run?",
        "How hard does the York therapist press on an irritable tendon?",
        "How hard should I press, it isn't irritable",
        "How often should I foam roll while training for a marathon?",
        "How often should I get a massage?",
        "How often should I get a massage for shin splints?",
        "Why should I get a massage while training for a marathon?",
        "Plan a training week for me",
        "Plan a massage session for recovery",
    ],
)
def test_massage_question_that_is_not_plain_is_left(text: str) -> None:
    assert find_check(text) is None


@pytest.mark.parametrize(
    ("earlier", "is_read"),
    [
        ("My knee hurts.", True),
        ("There's no swelling.", True),
        ("It hurts in one precise spot.", False),
        ("I'm on blood thinners.", False),
        ("My knee hurts. " * 60, False),
    ],
)
def test_earlier_turn_with_more_to_it_leaves_the_question(earlier: str, is_read: bool) -> None:
    text = "pain is 2 out of 10 and gone next morning, can I run?"
    assert (find_check(text, earlier=[earlier]) is not None) == is_read


def test_long_message_is_left() -> None:
    tale = "I ran along the river and it was lovely. " * 8
    assert find_check(f"{tale}Pain is 2/10 and gone next morning. Can I run?") is None
