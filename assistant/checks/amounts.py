"""Numbers in a message: ratings out of ten, and how long something lasted, in digits or words."""

import math
import re

WORDS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()
    )
} | {"a": 1, "an": 1, "couple of": 2, "a couple of": 2}
_NUMBER = r"\d+(?:\.\d+)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
RATING = re.compile(
    rf"(?<![\w.,/])(?:(?:{_NUMBER}) ?(?:-|to|or) ?)?({_NUMBER}) ?(?:/|out of) ?(?:10|ten)(?![\w/])"
)
# What makes a rating say something else than that number or less.
NOT_THAT = re.compile(
    r"\b(?:more than|over|above|at least|not|isn't|never|from|past|if|until|below|under|less than"
    r"|almost|nearly) (?:a |an |about |around )?$"
)
DURATION = re.compile(
    rf"\b(more than |over )?({_NUMBER}|a couple of|an?) (?:full |whole )?(hour|day)s?\b"
)
HOURS = {"hour": 1, "day": 24}


def read_rating(text: str) -> int | None:
    """The one rating out of ten in `text`, rounded up, the upper end of a range.

    Nothing where there is none, more than one, or one with words round it that change its meaning.
    """
    found = list(RATING.finditer(text))
    if len(found) != 1 or NOT_THAT.search(text[: found[0].start()]):
        return None
    return math.ceil(_read_number(found[0].group(1)))


def read_hours(text: str) -> int | None:
    """The one span of time in `text`, in hours; "more than" it is an hour longer."""
    found = list(DURATION.finditer(text))
    if len(found) != 1:
        return None
    longer, number, unit = found[0].groups()
    return math.ceil(_read_number(number) * HOURS[unit]) + (1 if longer else 0)


def _read_number(text: str) -> float:
    return float(WORDS[text]) if text in WORDS else float(text)
