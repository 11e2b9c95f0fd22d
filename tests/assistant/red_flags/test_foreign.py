"""Messages in other languages are told apart from English, slang and shouting, and answered."""

import json
from collections.abc import Iterator

import pytest

from assistant.red_flags.countries import COUNTRIES
from assistant.red_flags.foreign import OTHER, find_language, find_notice
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen
from tests.eval.scorer import DEV
from tests.guard.scorer import find_files

SPANISH = "Me duele la rodilla cuando corro"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (SPANISH, "Spanish"),
        ("J'ai mal au genou depuis deux semaines", "French"),
        ("Quelles chaussures pour un marathon?", "French"),
        ("Mein Knie tut weh beim Laufen", "German"),
        ("Boli mnie kolano po bieganiu", "Polish"),
        ("Meu joelho dói quando corro", "Portuguese"),
        ("Mi fa male il ginocchio quando corro", "Italian"),
        ("Mijn knie doet pijn als ik ren wat moet ik doen", OTHER),
        ("мне больно бегать", OTHER),
        ("膝が痛いです", OTHER),
        ("ركبتي تؤلمني", OTHER),
        ("my knee hurts when I run", "English"),
        ("my kneе hurts whеn I run", "English"),
        ("how do you say 'mi fa male il ginocchio' in English, a runner asked me", "English"),
    ],
)
def test_language_is_told_by_its_words(text: str, language: str) -> None:
    assert find_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "ITB?",
        "ouch!!",
        "AAAARGH",
        "plantar fasciitis",
        "my knees r knackered init",
        "tnx m8 wot bout me calfs",
        "shin splints calf strain hamstring quads glutes hips ankles",
        "soleus gastroc tib post peroneals flexor hallucis longus",
        "Diabetes insulin. Sugar 2.3. Ate sugar. 15 min. 2.0. Hands shake.",
        "parkrun pb!!! 22:14 woooo",
        "🏃🏃🏃",
        "",
        "¿?",
    ],
)
def test_short_and_odd_english_is_not_taken_for_foreign(text: str) -> None:
    assert find_notice([text], country="GB") is None


def test_notice_is_one_line_with_the_number_and_raises_nothing() -> None:
    screening = screen([SPANISH], country="ZA")
    assert screening.level is Level.NONE
    assert screening.notice is not None
    assert "reads English only" in screening.notice
    assert COUNTRIES["ZA"].emergency in screening.notice
    assert "Footnote solo lee inglés" in screening.notice
    assert "\n" not in screening.notice


def test_last_message_that_tells_its_language_decides() -> None:
    assert screen([SPANISH, "ok"]).notice is not None
    assert screen([SPANISH, "sorry, my knee hurts when I run"]).notice is None
    assert screen(["my knee hurts when I run", SPANISH]).notice is not None


def test_advice_for_an_emergency_in_another_language_needs_no_notice() -> None:
    screening = screen(["Me duele el pecho cuando corro"])
    assert screening.level is Level.EMERGENCY
    assert screening.notice is None


@pytest.mark.parametrize("country", sorted(COUNTRIES))
def test_notice_fills_for_every_country(country: str) -> None:
    for text in (SPANISH, "膝が痛いです"):
        notice = find_notice([text], country=country)
        assert notice is not None
        assert "{" not in notice


def read_tuned_conversations() -> Iterator[list[str]]:
    for path in (*find_files(held_back=False), DEV):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["turns"]


def test_no_english_conversation_gets_the_notice() -> None:
    assert [t for t in read_tuned_conversations() if find_notice(t, country="GB")] == []
