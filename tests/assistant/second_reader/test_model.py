"""The shipped reader on sentences of its own: plain emergencies, plain running talk, odd input."""

import subprocess
import sys
import time

import pytest

from assistant.second_reader.conversations import LEVELS
from assistant.second_reader.model import NOTHING, Reading, SecondReader, find_level

ALARMING = [
    "there is a crushing weight on my chest and my left arm aches, i was doing hill sprints",
    "tight pain across my chest on every hill, it goes off when i stop, and i feel sick",
    "my mate dropped at the finish, he is not breathing and we cannot wake him",
    "her mouth is hanging on one side and her words come out as mush since the cool down",
    "since deadlifts my crotch is numb and i cannot tell when i need to pee",
    "coughed up bright red blood after my run and one calf is twice its size",
]
UNRESPONSIVE = ALARMING[2]
ORDINARY = [
    "How many easy miles should I run in the week before a half marathon?",
    "Which shoes would you pick for a wet trail race in October?",
    "My quads are stiff two days after the hilly long run. Gentle jog or rest day?",
    "Do I need gels for a 10k if I had porridge for breakfast?",
    "What cadence do most people run at on the treadmill?",
]
ODD = [
    pytest.param([], id="no-turns"),
    pytest.param([""], id="empty"),
    pytest.param([" \n\t "], id="blank"),
    pytest.param(["🏃‍♀️🔥💀" * 50], id="emoji"),
    pytest.param(["\ud800 lone surrogate \udfff"], id="surrogates"),
    pytest.param(["\x00\x01\u202e\u200b"], id="control-characters"),
    pytest.param(["膝が痛い", "колено болит"], id="other-scripts"),
    pytest.param(["a" * 300_000], id="one-endless-word"),
    pytest.param(["my calf is sore " * 18_750], id="300000-characters"),
    pytest.param(["ok"] * 5_000, id="thousands-of-turns"),
    pytest.param(["", "my calf is sore " * 100, ""], id="empty-turns-round-a-long-one"),
]


@pytest.fixture(scope="module")
def reader() -> SecondReader:
    return SecondReader.load()


@pytest.mark.parametrize("message", ALARMING)
def test_plain_emergency_is_flagged_with_a_condition(reader: SecondReader, message: str) -> None:
    reading = reader.read([message])
    assert reading.level_label in ("urgent", "emergency")
    assert reading.condition is not None


@pytest.mark.parametrize("message", ORDINARY)
def test_ordinary_running_talk_stays_quiet(reader: SecondReader, message: str) -> None:
    reading = reader.read([message])
    assert (reading.level_label, reading.condition) == ("none", None)


@pytest.mark.parametrize("turns", ODD)
def test_odd_input_gives_a_reading(reader: SecondReader, turns: list[str]) -> None:
    reading = reader.read(turns)
    assert reading.level_label in LEVELS
    assert 1.0 >= reading.scores[0] >= reading.scores[1] >= reading.scores[2] >= 0.0


@pytest.mark.parametrize("turns", [[], [""], [" \n"]])
def test_nothing_to_read_is_no_flag(reader: SecondReader, turns: list[str]) -> None:
    assert reader.read(turns) == NOTHING


@pytest.mark.parametrize("message", ALARMING + ORDINARY)
def test_scores_never_rise_in_order(reader: SecondReader, message: str) -> None:
    scores = reader.read([message]).scores
    assert scores[0] >= scores[1] >= scores[2]


def test_same_turns_give_the_same_reading(reader: SecondReader) -> None:
    other = SecondReader.load()
    for message in ALARMING + ORDINARY:
        first: Reading = reader.read([message])
        assert reader.read([message]) == first
        assert other.read([message]) == first


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("I CAN'T FEEL MY FOOT AND IT'S COLD", id="upper-case"),
        pytest.param("i can\u2019t feel my foot and it\u2019s cold", id="typographic"),
        pytest.param("i can't\nfeel my\r\n foot  and it's cold", id="line-breaks"),
        pytest.param("i can't fe\u200bel my foot\u200b and it's cold", id="zero-width"),
    ],
)
def test_typing_style_does_not_change_a_reading(reader: SecondReader, typed: str) -> None:
    assert reader.read([typed]) == reader.read(["i can't feel my foot and it's cold"])


@pytest.mark.parametrize("at", [0, 1])
def test_emergency_beside_long_chat_is_still_found(reader: SecondReader, at: int) -> None:
    chat = " ".join(ORDINARY * 4)
    turns = [chat, chat]
    turns.insert(2 * at, UNRESPONSIVE)
    assert reader.read(turns).level_label != "none"


def test_time_is_bounded_however_long_the_text(reader: SecondReader) -> None:
    def find_seconds(length: int) -> float:
        turns = ["my calf is sore " * (length // 16)]
        started = time.process_time()
        reader.read(turns)
        return time.process_time() - started

    shorter = min(find_seconds(10_000) for _ in range(2))
    assert min(find_seconds(300_000) for _ in range(2)) < 3 * shorter


@pytest.mark.parametrize(
    ("scores", "level"),
    [((0.4, 0.3, 0.2), 0), ((0.6, 0.3, 0.2), 1), ((0.6, 0.6, 0.2), 2), ((0.8, 0.6, 0.9), 3)],
)
def test_highest_level_that_reaches_its_threshold_wins(
    scores: tuple[float, float, float], level: int
) -> None:
    assert find_level(scores, (0.5, 0.5, 0.5)) == level


def test_reading_needs_no_training_library() -> None:
    code = (
        "import sys; from assistant.second_reader.model import SecondReader;"
        "SecondReader.load().read(['sore knee']);"
        "print(sorted({'torch', 'transformers', 'onnx'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("note", "plain"),
    [
        ("Nil chest pain, nil SOB. Calf tight R.", "No chest pain, no SOB. Calf tight R."),
        ("Denies chest pain or syncope", "No chest pain or syncope"),
    ],
)
def test_what_a_note_denies_is_read_as_no(reader: SecondReader, note: str, plain: str) -> None:
    assert reader.read([note]) == reader.read([plain])
    assert reader.read([note]).level == 0


@pytest.mark.parametrize("said", ["is doing my head in", "does my nut in", "drives me up the wall"])
def test_what_only_annoys_is_read_in_plain_words(reader: SecondReader, said: str) -> None:
    complaint = "my itb"
    assert reader.read([f"{complaint} {said}"]).level == 0
    assert reader.read([f"my chest pain {said}"]).level == 3
