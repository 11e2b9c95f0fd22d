"""Rules and second reader together: the reader raises, has a say in what a runner explains later or
says in jest, and never falls silent."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant import guard as module
from assistant.guard import EXPLAINED, NO_CHANCE, RULE, Guard, load_guard
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import fail_closed, screen
from assistant.second_reader.errors import WeightsMissingError
from assistant.second_reader.model import Reading, SecondReader
from assistant.turn_reading import (
    IDLE,
    PLAIN,
    SAYS_LITTLE,
    STANDS,
    STANDS_TOLD,
    SURE,
    SURE_OF_EMERGENCY,
    SURE_OF_FEW,
)

CALF = "my left calf is hot and swollen since a long flight"


@dataclass
class Says:
    """A reader that always says the same; remembers what it read."""

    level: str
    condition: str | None = "suspected_dvt"
    version: str = "fake"
    scores: tuple[float, float, float] = (0.9, 0.8, 0.7)

    def read(self, turns: Sequence[str]) -> Reading:
        return Reading(self.level, self.scores, self.condition)


FEW_WORDS = "my mate collapsed"
SURE_OF_NOTHING = Says("none", scores=(0.0, 0.0, 0.0))


def test_reader_raises_what_the_rules_missed_and_says_that_it_did() -> None:
    screening = Guard(Says("urgent"), "fake").screen(["which socks?"])
    assert screening.level is Level.URGENT
    assert (screening.findings[0].rule, screening.findings[0].condition) == (RULE, "suspected_dvt")
    assert screening.advice is not None
    assert "could mean" in screening.advice.title


@pytest.mark.parametrize("turns", [[], [""], ["", "  "]])
def test_conversation_in_which_nothing_is_said_is_no_alarm(turns: list[str]) -> None:
    screening = Guard(SURE_OF_NOTHING, "fake").screen(turns)
    assert (screening.level, screening.error) == (Level.NONE, None)


def test_reader_is_not_asked_where_only_an_ordinary_complaint_is_named() -> None:
    assert Guard(Says("emergency"), "fake").screen(["Pain behind my kneecap"]).level is Level.NONE
    raised = Guard(Says("emergency"), "fake").screen(["Odd feeling behind my kneecap when I tread"])
    assert raised.level is Level.EMERGENCY


def test_rule_that_hears_a_bare_name_has_the_last_word() -> None:
    sciatica = ["I think I've got sciatica"]
    assert screen(sciatica).level is Level.CLINICIAN
    assert Guard(Says("emergency"), "fake").screen(sciatica) == screen(sciatica)


def test_reader_is_asked_even_then_where_the_rules_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    failed = fail_closed("the rules failed", country="GB")
    monkeypatch.setattr(module, "screen", lambda turns, country: failed)
    screening = Guard(Says("urgent"), "fake").screen(["My left knee is sore after long runs"])
    assert screening.level is Level.URGENT
    assert screening.error == "the rules failed"


def test_reader_must_be_surer_of_few_words() -> None:
    def find_level(*scores: float, said: str) -> Level:
        reader = Says("emergency", scores=(scores[0], scores[1], scores[2]))
        return Guard(reader, "fake").screen([said]).level

    few, more = "my leg went odd", "my leg went odd on the way home"
    assert find_level(SURE_OF_FEW, 0.5, SURE_OF_EMERGENCY, said=few) is Level.EMERGENCY
    assert find_level(SURE_OF_FEW, 0.5, SURE_OF_EMERGENCY - 0.01, said=few) is Level.URGENT
    assert find_level(SURE_OF_FEW - 0.01, 0.5, SURE_OF_EMERGENCY, said=few) is Level.NONE
    assert find_level(SURE_OF_FEW - 0.01, 0.5, 0.2, said=more) is Level.EMERGENCY


def test_reader_never_lowers_what_is_said_in_one_message() -> None:
    rules = screen([CALF])
    assert rules.level is Level.URGENT
    assert Guard(Says("none"), "fake").screen([CALF]) == rules
    assert Guard(Says("clinician"), "fake").screen([CALF]) == rules


def test_few_words_are_doubtful_and_count_where_nobody_else_reads() -> None:
    screening = Guard(None, "none").screen([FEW_WORDS])
    assert screening.level is Level.EMERGENCY
    assert [finding.is_doubtful for finding in screening.findings] == [True]


def test_few_words_are_jest_where_the_reader_gives_them_no_chance() -> None:
    assert Guard(SURE_OF_NOTHING, "fake").screen([FEW_WORDS]).level is Level.NONE


@pytest.mark.parametrize("said", ["I have chest pain", "bitten by a stray dog"])
def test_words_that_serve_for_nothing_else_are_never_jest(said: str) -> None:
    screening = Guard(SURE_OF_NOTHING, "fake").screen([said])
    assert screening.level is screen([said]).level > Level.NONE


def test_what_is_asked_about_as_ones_own_is_no_jest() -> None:
    asked = "How do I know if my hot swollen calf is a clot?"
    screening = Guard(SURE_OF_NOTHING, "fake").screen([asked])
    assert screening.level is Level.URGENT


def test_a_small_chance_is_enough_to_keep_few_words() -> None:
    unsure = Says("none", scores=(NO_CHANCE, 0.0, 0.0))
    assert Guard(unsure, "fake").screen([FEW_WORDS]) == screen([FEW_WORDS])


@pytest.mark.parametrize("said", [CALF, "I want to kill myself", "My calf is hot. " + CALF])
def test_no_other_finding_is_ever_taken_back(said: str) -> None:
    screening = Guard(SURE_OF_NOTHING, "fake").screen([said])
    assert screening.level is screen([said]).level > Level.NONE


def test_few_words_that_the_reader_has_not_read_whole_stay() -> None:
    turns = [FEW_WORDS, "My shoes are old. " * 400]
    assert Guard(SURE_OF_NOTHING, "fake").screen(turns).level is Level.EMERGENCY


def test_small_talk_after_few_words_does_not_make_them_jest() -> None:
    class HearsTheFirst:
        version = "fake"

        def read(self, turns: Sequence[str]) -> Reading:
            return Reading("none", (0.5 if len(turns) == 1 else 0.0, 0.0, 0.0), None)

    turns = [FEW_WORDS, "thanks! which socks?"]
    assert Guard(HearsTheFirst(), "fake").screen(turns).level is Level.EMERGENCY


@pytest.mark.parametrize(
    "asked", ["What stretches help?", "And which socks are good?", "Can I run?"]
)
def test_what_is_asked_behind_few_words_does_not_make_them_jest(asked: str) -> None:
    class HearsNoQuestion:
        version = "fake"

        def read(self, turns: Sequence[str]) -> Reading:
            return Reading("none", (0.0 if "?" in turns[-1] else 0.9, 0.0, 0.0), None)

    turns = [f"{FEW_WORDS}. {asked}"]
    assert Guard(HearsNoQuestion(), "fake").screen(turns).level is Level.EMERGENCY


FAINTED = "I fainted on the track this morning"
PAINTED = "sorry, painted. We painted the lanes for Saturday"


@dataclass
class HearsUpTo:
    """A reader that gives each conversation the chance that belongs to its number of turns."""

    chances: Sequence[float]
    version: str = "fake"

    def read(self, turns: Sequence[str]) -> Reading:
        return Reading("none", (self.chances[len(turns) - 1], 0.0, 0.0), None)


def test_a_later_message_explains_an_alarm_where_the_reader_gives_it_no_chance() -> None:
    screening = Guard(HearsUpTo([0.9, EXPLAINED / 2]), "fake").screen([FAINTED, PAINTED])
    assert screening.level is Level.NONE
    assert [finding.condition for finding in screening.taken_back] == ["collapse_exercise"]


def test_a_small_chance_is_enough_to_keep_an_alarm_that_a_message_may_explain() -> None:
    turns = [FAINTED, PAINTED]
    assert Guard(HearsUpTo([0.9, EXPLAINED]), "fake").screen(turns) == screen(turns)


def test_an_alarm_that_the_reader_hears_once_it_is_told_in_full_stands() -> None:
    class HearsSentences:
        version = "fake"

        def read(self, turns: Sequence[str]) -> Reading:
            return Reading("none", (0.9 if "right now" in turns[0] else 0.0, 0.0, 0.0), None)

    turns = [FAINTED, PAINTED]
    assert Guard(HearsSentences(), "fake").screen(turns) == screen(turns)


def test_what_the_reader_hears_elsewhere_leaves_an_explained_alarm_standing() -> None:
    class HearsTheLastAlone:
        version = "fake"

        def read(self, turns: Sequence[str]) -> Reading:
            if list(turns) == [PAINTED]:
                return Reading("clinician", (0.9, 0.0, 0.0), None)
            return Reading("none", (SAYS_LITTLE if len(turns) == 1 else 0.0, 0.0, 0.0), None)

    turns = [FAINTED, PAINTED]
    assert Guard(HearsTheLastAlone(), "fake").screen(turns) == screen(turns)


def test_without_a_reader_only_what_the_rules_know_explains_an_alarm() -> None:
    turns = [FAINTED, PAINTED]
    assert Guard(None, "none").screen(turns).level is Level.EMERGENCY


def test_an_explained_alarm_stays_so_as_the_chat_goes_on_unless_a_chance_of_it_is_back() -> None:
    turns = [FAINTED, PAINTED, "my heel rubs in the blue ones"]
    quiet = Guard(HearsUpTo([0.9, EXPLAINED / 2, STANDS / 2]), "fake")
    assert quiet.screen(turns).level is Level.NONE
    again = Guard(HearsUpTo([0.9, EXPLAINED / 2, STANDS]), "fake")
    assert again.screen(turns).level is Level.EMERGENCY


def test_chatter_explains_no_alarm_however_little_the_reader_hears_in_it() -> None:
    turns = [FAINTED, "thanks! which socks?", "ok will do"]
    assert Guard(SURE_OF_NOTHING, "fake").screen(turns) == screen(turns)


JEANS = "my jeans don't go over one calf"


@dataclass
class Hears:
    """A reader that says `first` of one turn alone, and of anything else that it has `chance`."""

    chance: float
    first: str = "emergency"
    version: str = "fake"

    def read(self, turns: Sequence[str]) -> Reading:
        if list(turns) == [JEANS]:
            return Reading(self.first, (0.9, 0.9, 0.9), "stroke_tia")
        return Reading("none", (self.chance, 0.0, 0.0), None)


def test_what_the_reader_raised_stands_while_it_sees_some_chance_of_it() -> None:
    turns = [JEANS, "thanks! which socks?", "and which shoes?"]
    assert Guard(Hears(STANDS), "fake").screen(turns).level is Level.EMERGENCY
    assert Guard(Hears(STANDS / 2), "fake").screen(turns).level is Level.NONE


@dataclass
class HearsWords:
    """A reader that hears an alarm in what holds `alarm` and nothing else beside it, and some
    chance of one in whatever is long."""

    alarm: str
    chance: float = 0.9
    version: str = "fake"

    def read(self, turns: Sequence[str]) -> Reading:
        if list(turns) == [self.alarm]:
            return Reading("urgent", (self.chance, self.chance, 0.0), "locked_knee")
        if len(turns) > 1:
            return Reading("clinician", (0.3, 0.0, 0.0), None)
        return Reading("none", (IDLE / 2, 0.0, 0.0), None)


def test_ordinary_questions_before_an_alarm_neither_drown_nor_make_one() -> None:
    guard = Guard(HearsWords("my knee locks"), "fake")
    before = ["which socks?", "which shoes?", "how do I warm up?"]
    assert guard.screen([*before, "my knee locks"]).level is Level.URGENT
    assert guard.screen([*before, "which hat?"]).level is Level.NONE


@dataclass
class HearsAlone:
    """A reader that hears something in "left" alone, at `chance`, and nothing in the whole."""

    chance: float
    version: str = "fake"

    def read(self, turns: Sequence[str]) -> Reading:
        if list(turns) == ["left"]:
            return Reading("urgent", (0.99, self.chance, 0.0), "locked_knee")
        return Reading("none", (0.001, 0.0, 0.0), None)


def test_small_talk_means_what_was_asked_before_unless_the_reader_is_sure() -> None:
    turns = ["my shin is a bit stiff, which end do I stretch?", "left"]
    assert Guard(HearsAlone(SURE), "fake").screen(turns).level is Level.URGENT
    assert Guard(HearsAlone(SURE / 2), "fake").screen(turns).level is Level.CLINICIAN


def test_a_question_behind_what_is_told_makes_it_no_smaller() -> None:
    guard = Guard(HearsWords(JEANS), "fake")
    assert guard.screen([f"{JEANS}, can I run?"]).level is Level.NONE
    sure = Guard(HearsWords(JEANS, chance=PLAIN), "fake")
    assert sure.screen([f"{JEANS}, can I run?"]).level is Level.URGENT


def test_an_earlier_turn_never_lowers_what_is_read_now() -> None:
    turns = ["which socks?", "which shoes?"]
    assert Guard(Hears(0.9), "fake").screen(turns).level is Level.NONE
    assert Guard(Says("urgent"), "fake").screen(turns).level is Level.URGENT


@dataclass
class HearsFirst:
    """A reader that hears an alarm in the first turn alone, and some chance of one ever after."""

    alarm: str
    chance: float
    version: str = "fake"

    def read(self, turns: Sequence[str]) -> Reading:
        if list(turns) == [self.alarm]:
            return Reading("urgent", (0.9, 0.9, 0.0), "suspected_dvt")
        return Reading("none", (self.chance if len(turns) > 1 else IDLE, 0.0, 0.0), None)


def test_what_was_heard_needs_more_of_a_chance_to_stand_where_something_is_told() -> None:
    asked, told = [JEANS, "which socks go with it?"], [JEANS, "the tailor sewed them too small"]
    unlikely = Guard(HearsFirst(JEANS, STANDS), "fake")
    assert unlikely.screen(asked).level is Level.URGENT
    assert unlikely.screen(told).level is Level.NONE
    assert unlikely.screen([*told, "which socks?"]).level is Level.NONE
    likely = Guard(HearsFirst(JEANS, STANDS_TOLD), "fake")
    assert likely.screen(told).level is Level.URGENT


def test_an_alarm_of_a_word_or_two_stands_whatever_is_told() -> None:
    unlikely = Guard(HearsFirst("jeans tight", STANDS), "fake")
    told = ["jeans tight", "the tailor sewed them too small"]
    assert unlikely.screen(told).level is Level.URGENT


@pytest.mark.parametrize("nods", [["No, none of that."], ["no", "ok thanks"]])
def test_a_bare_no_lowers_nothing_that_the_reader_heard(nods: list[str]) -> None:
    """A wrong question is answered "no" in good faith."""

    class HearsIt:
        version = "fake"

        def read(self, turns: Sequence[str]) -> Reading:
            if list(turns) == [JEANS]:
                return Reading("urgent", (0.9, 0.9, 0.0), "suspected_dvt")
            return Reading("none", (0.0, 0.0, 0.0), None)

    guard = Guard(HearsIt(), "fake")
    assert guard.screen([JEANS]).level is Level.URGENT
    assert guard.screen([JEANS, *nods]).level is Level.URGENT
    assert guard.screen([JEANS, "no, the tailor sewed them too small"]).level is Level.NONE


def test_words_about_life_stand_until_something_is_told() -> None:
    class HearsAlone:
        version = "fake"

        def __init__(self, condition: str) -> None:
            self.condition = condition

        def read(self, turns: Sequence[str]) -> Reading:
            if list(turns) == ["the tablets lie in one drawer now"]:
                return Reading("emergency", (0.9, 0.9, 0.9), self.condition)
            return Reading("none", (0.0, 0.0, 0.0), None)

    turns = ["which shoes?", "the tablets lie in one drawer now", "and which socks?"]
    of_life = Guard(HearsAlone("suicidal_intent"), "fake").screen(turns)
    assert of_life.level is Level.EMERGENCY
    assert Guard(HearsAlone("hypothermia"), "fake").screen(turns).level is Level.NONE
    told = [*turns[:2], "for the race day pack, one a mile", turns[2]]
    assert Guard(HearsAlone("suicidal_intent"), "fake").screen(told).level is Level.NONE


def test_what_the_reader_cannot_name_hangs_on_no_question() -> None:
    screening = Guard(Says("emergency", condition=None), "fake").screen(["hm"], country="US")
    assert screening.findings[0].condition == "possible_emergency"
    assert screening.advice is not None
    assert screening.advice.title.startswith("Call 911 now if this is new")


def test_possible_emergency_begins_with_the_number() -> None:
    screening = Guard(Says("emergency", "stroke_tia"), "fake").screen(["hm"], country="US")
    assert screening.advice is not None
    assert screening.advice.title.startswith("Call 911")
    assert screening.advice.call == "911"


def test_reader_that_breaks_rules_nothing_out_and_says_so() -> None:
    class Broken:
        version = "broken"

        def read(self, turns: Sequence[str]) -> Reading:
            raise MemoryError

    guard = Guard(Broken(), "broken")
    assert guard.screen([CALF]).level is Level.URGENT
    assert guard.screen([CALF]).error
    unread = guard.screen(["which socks?"])
    assert unread.level is Level.CLINICIAN
    assert unread.advice is not None
    assert unread.error


def test_missing_weights_mean_the_rules_alone_and_are_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(module, "SecondReader", _Missing)
    guard = load_guard()
    assert guard.reader is None
    assert guard.reader_status.startswith("none: ")
    assert guard.screen([CALF]).level is Level.URGENT


class _Missing(SecondReader):
    @classmethod
    def load(cls, folder: Path = Path()) -> SecondReader:
        raise WeightsMissingError("reader.onnx is missing")


def test_shipped_reader_is_loaded() -> None:
    guard = load_guard()
    assert guard.reader is not None
    assert guard.screen(["My jeans won't go over the left calf any more"]).level >= Level.URGENT
