"""The fixed texts: whom to call by country and level, and what every text holds to."""

import re

import pytest

from assistant.red_flags.advice.building import (
    NO_PHONE_LINE,
    TEXTS,
    build_advice,
    build_fallback_advice,
    build_possible_advice,
    name_unnamed,
)
from assistant.red_flags.advice.general import UNNAMED
from assistant.red_flags.advice.possible import POSSIBLE
from assistant.red_flags.countries import COUNTRIES
from assistant.red_flags.levels import Level

URGENT_LINES = {"GB": "111", "CA": "811", "AU": "1800 022 222", "NZ": "0800 611 116"}
EVERY_TEXT = [(level, condition) for level, texts in TEXTS.items() for condition in texts]


def read_all(condition: str, level: Level, country: str) -> str:
    """What is said of a condition, whether it is certain or only possible."""
    builds = (build_advice, build_possible_advice)
    return " ".join(build(condition, level, country=country).text for build in builds)


@pytest.mark.parametrize("country", sorted(COUNTRIES))
def test_urgent_advice_has_the_line_of_its_country_or_none(country: str) -> None:
    advice = build_advice("suspected_dvt", Level.URGENT, country=country)
    number = URGENT_LINES.get(country)
    assert advice.call == number
    assert (advice.call_label is None) is (number is None)
    assert number is None or number in str(advice.call_label)


@pytest.mark.parametrize("condition", sorted(NO_PHONE_LINE))
def test_no_phone_line_where_a_call_back_would_delay(condition: str) -> None:
    assert condition in TEXTS[Level.URGENT]
    advice = build_advice(condition, Level.URGENT, country="GB")
    assert (advice.call, advice.call_label) == (None, None)
    assert build_possible_advice(condition, Level.URGENT, country="GB").call is None


@pytest.mark.parametrize("country", sorted(COUNTRIES))
def test_emergency_advice_has_the_emergency_number(country: str) -> None:
    advice = build_advice("stroke_tia", Level.EMERGENCY, country=country)
    assert advice.call == COUNTRIES[country].call
    assert advice.call is None or advice.call_label == f"Call {advice.call}"


def test_new_zealand_never_hears_of_111_as_a_line_for_advice() -> None:
    assert build_advice("suspected_dvt", Level.URGENT, country="NZ").call != "111"
    assert build_advice("stroke_tia", Level.EMERGENCY, country="NZ").call == "111"


def test_clinician_advice_and_the_fallback_have_no_number_to_dial() -> None:
    assert build_advice("night_rest_pain", Level.CLINICIAN, country="GB").call is None
    assert build_fallback_advice(country="GB").call is None


@pytest.mark.parametrize("country", sorted(COUNTRIES))
def test_every_text_fills_for_every_country(country: str) -> None:
    for level, condition in EVERY_TEXT:
        advice = build_advice(condition, level, country=country)
        assert "{" not in advice.text, (condition, country)
        if condition in POSSIBLE:
            assert "{" not in build_possible_advice(condition, level, country=country).text


@pytest.mark.parametrize("country", sorted(set(COUNTRIES) - {"GB"}))
def test_no_other_country_reads_of_the_nhs(country: str) -> None:
    for level, condition in EVERY_TEXT:
        text = build_advice(condition, level, country=country).text
        assert "NHS" not in text, (condition, country)


@pytest.mark.parametrize("country", ["US", "CA", "EU", "IN", "XX"])
def test_countries_without_gps_read_of_family_doctors(country: str) -> None:
    text = build_advice("night_rest_pain", Level.CLINICIAN, country=country).text
    assert "family doctor" in text
    for level, condition in EVERY_TEXT:
        assert "GP" not in build_advice(condition, level, country=country).text.split(), condition


def test_north_america_reads_its_own_names_of_medicines() -> None:
    us = build_advice("nsaid_caution", Level.CLINICIAN, country="US").text
    gb = build_advice("nsaid_caution", Level.CLINICIAN, country="GB").text
    assert "Acetaminophen" in us
    assert "aracetamol" not in us
    assert "Paracetamol" in gb


@pytest.mark.parametrize(
    ("condition", "level", "said"),
    [
        ("suspected_dvt", Level.URGENT, "cast or boot"),
        ("chest_pain_cardiac", Level.EMERGENCY, "Ask the dispatcher about aspirin."),
        ("severe_breathlessness", Level.EMERGENCY, "take the rescue inhaler: one puff"),
        ("testicular_pain", Level.URGENT, "Go to an ER now, within the hour"),
        ("pregnancy_warning_signs", Level.URGENT, "call your OB clinic or midwife today; after"),
        ("head_injury_minor", Level.URGENT, "Stop sports and get advice today"),
    ],
)
def test_american_reads_american_words(condition: str, level: Level, said: str) -> None:
    assert said in build_advice(condition, level, country="US").text
    assert said not in build_advice(condition, level, country="GB").text


def test_american_is_asked_in_american_words() -> None:
    advice = build_possible_advice("diabetic_foot_infected", Level.URGENT, country="US")
    assert "smelly or discolored?" in advice.title


@pytest.mark.parametrize("country", ["US", "CA"])
def test_no_british_word_is_left_in_north_america(country: str) -> None:
    words = {british for british, _ in COUNTRIES[country].own_words}
    for level, condition in EVERY_TEXT:
        text = read_all(condition, level, country)
        left = [word for word in words if re.search(rf"\b{word}\b", text)]
        assert left == [], condition


def test_every_british_word_of_the_table_stands_in_a_text() -> None:
    every = " ".join(read_all(condition, level, "GB") for level, condition in EVERY_TEXT)
    for british, _ in COUNTRIES["US"].own_words:
        assert re.search(rf"\b{british}\b", every), british


def test_canada_keeps_its_spelling() -> None:
    assert "colour" in build_advice("rhabdomyolysis", Level.URGENT, country="CA").text


@pytest.mark.parametrize("level", sorted(UNNAMED))
@pytest.mark.parametrize("country", sorted(COUNTRIES))
def test_what_has_no_name_hangs_on_no_single_question(country: str, level: Level) -> None:
    advice = build_possible_advice(name_unnamed(level), level, country=country)
    assert "if the answer is yes" not in advice.text
    assert "{" not in advice.text
    assert advice.call == build_advice("any", level, country=country).call


def test_emergency_without_a_name_has_the_crisis_line_beside_the_number() -> None:
    advice = build_possible_advice("possible_emergency", Level.EMERGENCY, country="GB")
    assert advice.title.startswith("Call 999 now")
    assert "116 123" in advice.text


@pytest.mark.parametrize("condition", sorted(TEXTS[Level.URGENT]))
def test_urgent_text_says_when_to_be_seen_and_when_to_call_for_an_ambulance(condition: str) -> None:
    text = TEXTS[Level.URGENT][condition]
    assert "today" in text.title or "now" in text.title
    assert any("{emergency}" in step for step in text.steps)
    everything = " ".join((text.title, *text.steps)).lower()
    assert "massage" in everything or condition == "heat_exhaustion_dehydration"
