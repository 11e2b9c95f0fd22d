"""A massage asked for with a race near is on what the articles are silent on, in any word order."""

import pytest

from assistant.understanding.races import asks_massage_before_race


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        ("I've a 10k on Sunday, massage today?", ""),
        ("marathon in two days, is a massage a good idea", ""),
        ("should I book a massage for Thursday, my half is on Saturday", ""),
        ("ultra this weekend, deep tissue friday?", ""),
        ("tomorrow is the big race, can I get massaged tonight", ""),
        ("Should I have a massage first?", "My triathlon is next week."),
        ("how many days before a race should I have my massage?", ""),
        ("my last deep tissue massage, how long before the marathon?", ""),
    ],
)
def test_massage_with_a_race_near_is_heard(ask: str, told: str) -> None:
    assert asks_massage_before_race(ask, told)


@pytest.mark.parametrize(
    ("ask", "told"),
    [
        ("I did a 10k on Sunday, massage today?", ""),
        ("should I have a massage the day after a marathon", ""),
        ("race on Sunday, sore shins, what massage helps?", ""),
        ("how deep should a massage be for a calf with a race on Sunday?", ""),
        ("deep tissue on Friday, can I race on Sunday", ""),
        ("parkrun on Saturday, would a massage today leave me sore?", ""),
        ("race on Sunday, can I still run it?", ""),
        ("how long before a massage helps me run a half?", ""),
        ("should I have a massage today?", "My calf is tight."),
        ("training for a marathon, how often should I have a massage", ""),
        ("can massage help me run a faster 10k", ""),
        ("half my calf is numb, massage?", ""),
    ],
    ids=[
        "race is over",
        "day after",
        "asks which massage",
        "asks how hard",
        "asks whether to race",
        "asks what it leaves",
        "asks for none",
        "asks when it works",
        "no race",
        "race is far",
        "no day",
        "half of something",
    ],
)
def test_massage_without_a_race_near_is_not_taken_for_it(ask: str, told: str) -> None:
    assert not asks_massage_before_race(ask, told)
