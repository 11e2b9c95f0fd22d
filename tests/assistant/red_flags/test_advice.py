"""The fixed texts: whom to call by country and level, and what every text holds to."""

import pytest

from assistant.red_flags.advice.building import (
    NO_PHONE_LINE,
    TEXTS,
    build_advice,
    build_fallback_advice,
    build_possible_advice,
)
from assistant.red_flags.advice.possible import POSSIBLE
from assistant.red_flags.countries import COUNTRIES
from assistant.red_flags.levels import Level

URGENT_LINES = {"GB": "111", "CA": "811", "AU": "1800 022 222", "NZ": "0800 611 116"}
EVERY_TEXT = [(level, condition) for level, texts in TEXTS.items() for condition in texts]


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
