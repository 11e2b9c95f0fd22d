"""What a number may mean: how many, how long, how hot, how sweet. Pure look-ups on one word."""

import re

PLAIN = re.compile(r"\d{1,4}(?:[.:]\d+)?")
WITH_UNIT = re.compile(r"(\d{1,4}(?:\.\d+)?)(c|f|k|kg|mg|g|cm|bpm|mmol|hrs?|h|am|pm|x)?")
WORDS = {
    "one": 1, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
# "In 2018" is long ago. Fixed, since the same words must read alike on every day: what is later is
# taken for recent, which errs towards an alarm. To be raised now and then (a test reminds).
LAST_PAST_YEAR = 2024
# Concept → the numbers that it stands for, ends included.
RANGES: dict[str, tuple[float, float]] = {
    "number": (0, 9999),
    "past_year": (1950, LAST_PAST_YEAR),
    "young_death": (1, 55),
    "up_to_4": (0, 4),
    "from_2": (2, 999),
    "from_3": (3, 999),
    "from_6": (6, 999),
    "from_8": (8, 999),
    "from_12": (12, 999),
    "child_age": (2, 15),
    "older_age": (60, 99),
    "teen_age": (16, 17),
    "grown_age": (18, 99),
    "fever_number": (38, 39.4),
    "hot_core_number": (39.5, 42.9),
    "hot_core_number_f": (103, 108),
    "fever_number_f": (100.4, 102.9),
    "cold_core_number": (28, 35.0),
    "low_glucose_number": (1.0, 2.9),
    "low_glucose_number_us": (20, 53),
    "fast_pulse_number": (120, 240),
    "late_pregnancy_number": (20, 42),
    # A peak flow, in litres a minute.
    "flow_to_125": (60, 125),
    "flow_to_150": (60, 150),
    "flow_to_200": (60, 200),
    "flow_to_250": (60, 250),
    "flow_to_300": (60, 300),
    "flow_to_375": (60, 375),
    "flow_to_450": (60, 450),
    "flow_from_250": (250, 900),
    "flow_from_270": (270, 900),
    "flow_from_300": (300, 900),
    "flow_from_400": (400, 900),
    "flow_from_500": (500, 900),
    "flow_from_600": (600, 900),
}
# Numbers with a unit of their own in one word ("{number}k" in a phrase).
UNITED = frozenset(
    """number:k number:p number:am number:s number:wks number:h number:l number:hrs number:g
    number:m child_age:yo late_pregnancy_number:wks""".split()
)
WITH_LETTERS = re.compile(r"(\d{1,4}(?:\.\d+)?)([a-z]{1,3})")
NUMBER_CONCEPTS = frozenset(RANGES) | UNITED


def find_number_concepts(word: str) -> tuple[str, ...]:
    """The concepts of `RANGES` and `UNITED` that a word stands for; empty for what is no number."""
    match = WITH_LETTERS.fullmatch(word)
    united = _find_named(float(match.group(1)), f":{match.group(2)}") if match else []
    value = _read(word)
    plain = [] if value is None else _find_named(value, "")
    if ":" in word:
        # "Under 4:00" is a time, and nobody's age.
        plain = [name for name in plain if not name.endswith("_age")]
    return (*plain, *[name for name in united if name in UNITED])


def _find_named(value: float, unit: str) -> list[str]:
    return [f"{name}{unit}" for name, (low, high) in RANGES.items() if low <= value <= high]


def _read(word: str) -> float | None:
    if word in WORDS:
        return float(WORDS[word])
    if not word[:1].isdigit():
        return None
    match = WITH_UNIT.fullmatch(word)
    if match:
        return float(match.group(1))
    return float(word.replace(":", ".")) if PLAIN.fullmatch(word) else None
