"""What only names an ordinary complaint or topic, and what says a word more than that."""

import pytest

from assistant.bare import is_bare
from assistant.second_reader.conversations import read_conversations
from assistant.second_reader.train import DATA, SAYINGS

# A kneecap that is out of place is told in words as ordinary as these; it takes a complaint to be
# one.
OUT_OF_PLACE = "kneecap's on the side"


@pytest.mark.parametrize(
    "turns",
    [
        ("Back pain",),
        ("Pain behind the kneecap, runner's knee I think.",),
        ("Hi, my left Achilles is a bit stiff in the mornings. Thanks!",),
        ("taping ankle",),
        ("IT band syndrome",),
        ("knee pain", "outer side", "since Sunday's long run"),
        ("stiff neck and shoulders",),
        ("My kneecap is playing up going downstairs.",),
        ("Shin pain at mile 3",),
        ("my mate has sciatica",),
    ],
)
def test_ordinary_complaints_and_topics_are_bare(turns: tuple[str, ...]) -> None:
    assert is_bare(turns)


@pytest.mark.parametrize(
    "turns",
    [
        ("Back pain and numb",),
        ("Back pain at night",),
        ("My son's knee pain",),
        ("Calf pain, hot",),
        ("Knee pain 9/10",),
        ("Calf pain \U0001f525",),
        ("Knee locked",),
        ("My calf is warm and sore",),
        ("Pain when running",),
        ("Pain in my left side after hills",),
        ("No feeling in my foot",),
        ("Shoulder pain when running",),
        ("Pain in the left shoulder",),
        ("My shoulder is playing up at mile 3",),
        (OUT_OF_PLACE,),
        ("kneecap to the outside, playing football",),
        ("my knee is going on the stairs",),
        ("shin pain 3",),
        ("knee pain", "can't bend it"),
        ("knee pain " * 30,),
    ],
)
def test_a_word_more_is_left_to_whoever_reads_all(turns: tuple[str, ...]) -> None:
    assert not is_bare(turns)


def test_no_labelled_danger_is_bare() -> None:
    conversations = read_conversations(p for f in (DATA, SAYINGS) for p in f.glob("*.jsonl"))
    assert [c.turns for c in conversations if c.level and is_bare(c.turns)] == []
