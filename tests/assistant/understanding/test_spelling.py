"""Slips are read as words that the knowledge uses, and real words are left alone."""

import tomllib

import pytest

from assistant.understanding.spelling import Speller, build_speller
from kb.english import FILE, SHORTEST
from kb.vocabulary import load_vocabulary
from tests.assistant.quotes import build_passage

SPELLER = Speller(
    {"achilles": 9, "stretch": 5, "rolling": 3, "places": 2}, known={"taper", "laces"}
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("my achiles hurts", "my achilles hurts"),
        ("do i strech b4", "do i stretch b4"),
        ("foam rollin", "foam rolling"),
        ("my laces", "my laces"),
        ("a taper", "a taper"),
        ("flurgelhorn", "flurgelhorn"),
        ("shin", "shin"),
        ("my akilies", "my achilles"),
        ("strech it 2moro", "stretch it 2moro"),
    ],
    ids=[
        "dropped letter",
        "missing letter",
        "lost g",
        "known",
        "known too",
        "nobody's",
        "short",
        "by ear",
        "behind a digit",
    ],
)
def test_correct_reads_a_slip_as_the_nearest_known_word(typed: str, read: str) -> None:
    assert SPELLER.correct(typed) == read


def test_commoner_word_wins_where_two_are_as_near() -> None:
    assert Speller({"calves": 1, "calver": 7}).correct("calvek") == "calver"


HEARD = Speller(
    dict.fromkeys(
        "quads back gain gone ache tight that fasciitis massage hurt which work knees".split(), 1
    )
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("kwads", "quads"),
        ("bak", "back"),
        ("gane", "gain"),
        ("ake", "ache"),
        ("tite", "tight"),
        ("fashitis", "fasciitis"),
        ("massarge", "massage"),
        ("hert", "hurt"),
        ("wich", "which"),
        ("wurk", "work"),
        ("neez", "knees"),
    ],
)
def test_word_that_is_spelt_by_ear_is_read_by_its_sound(typed: str, read: str) -> None:
    assert HEARD.correct(typed) == read


@pytest.mark.parametrize("letters", ["mr", "nd", "brb", "xyz"])
def test_letters_without_a_sound_are_left_alone(letters: str) -> None:
    assert HEARD.correct(letters) == letters


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("fash", "fash"),
        ("plyo", "plyo"),
        ("ouch", "ouch"),
        ("runming", "running"),
        ("hirt", "hurt"),
        ("enkle", "ankle"),
        ("mot", "mot"),
    ],
    ids=["fish", "play", "arch", "by letters", "er by ear", "a slip in a longer word", "mother"],
)
def test_word_of_one_sound_and_another_first_vowel_is_another_word(typed: str, read: str) -> None:
    words = "fish play arch running hurt ankle mother".split()
    assert Speller(dict.fromkeys(words, 1)).correct(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("sprinting", "sprinting"),
        ("lunging", "lunging"),
        ("pinged", "pinged"),
        ("tightish", "tight"),
        ("runing", "running"),
        ("stertching", "stretching"),
    ],
    ids=["as it stands", "e dropped", "past", "ish", "letter not doubled", "slip before it"],
)
def test_usual_ending_of_a_real_word_makes_a_real_word(typed: str, read: str) -> None:
    used = dict.fromkeys("spinning lungs pinned running stretching".split(), 1)
    known = {"sprint", "lunge", "ping", "tight", "run", "stretch"}
    assert Speller(used, known).correct(typed) == read


@pytest.mark.parametrize(
    "word", "lunges bonked crocked strapping footy hoka owie singlet clams".split()
)
def test_word_of_running_is_no_slip_for_one_of_the_articles(word: str) -> None:
    passage = build_passage("Lungs, booked, cracked, scraping, foot, how, single, class.")
    assert build_speller([passage], load_vocabulary(), frozenset()).correct(word) == word


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("shinsplints agen", "shin splints agen"),
        ("my Runnersknee", "my runners knee"),
        ("shinsplits", "shin splints"),
        ("plantarfascitis", "plantar fasciitis"),
        ("backpack", "backpack"),
        ("kneepads", "kneepads"),
        ("shinbones", "shinbones"),
        ("highheels", "highheels"),
        ("backpane", "backpane"),
    ],
    ids=[
        "run together",
        "with an apostrophe left out",
        "with a slip",
        "with a letter left out",
        "another word",
        "another word for knees",
        "a name in one word",
        "real in one word",
        "short, with a slip",
    ],
)
def test_name_run_together_is_read_as_two_words(typed: str, read: str) -> None:
    vocabulary = load_vocabulary()
    known = {*vocabulary.words, "highheels"}
    speller = Speller({"shin": 3, "knee": 3}, known, vocabulary.joined_names)
    assert speller.correct(typed) == read


def test_words_of_running_are_plain_and_each_stands_once() -> None:
    groups = tomllib.loads(FILE.read_text(encoding="utf-8")).values()
    words = [word for group in groups for word in group]
    assert len(words) == len(set(words))
    assert all(len(word) >= SHORTEST and word == word.lower() for word in words)
