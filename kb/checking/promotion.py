"""Words that sell: an answer quotes sentences, and an advertisement isn't an answer."""

import re
from collections.abc import Iterator

PROMOTION = re.compile(
    r"""\b(?:book|call|contact|ring|phone|e-?mail|message|visit)\ (?:us|me|now|online|today)\b
    |\b(?:book|schedule)\ (?:an?|your)\ (?:free\ )?(?:appointment|session|consultation|massage)
    \ (?:with\ (?:us|me)|now|today|online|here)\b
    |\b(?:our|my)\ (?:clinic|studio|practice|services?|prices|packages?|shop)\b
    |\bfree\ (?:consultation|trial|quote|delivery)\b|\b(?:special|limited)[ -](?:time\ )?offers?\b
    |\b\d+\s?%\ off\b|\bdiscount(?:s|ed)?\b|\bvouchers?\b|\bgift\ cards?\b|\bpromo\ codes?\b
    |\bmoney[ -]back\b|\b(?:award|prize)[ -]winning\b|\bnumber\ one\b
    |\bbest\ (?:massage|therapist|clinic)\ in\b
    |\b(?:buy|order|shop|subscribe|sign\ up)\ (?:now|today|here|online)\b|\bnewsletter\b
    |[£$€]\s?\d|\bhttps?://|\bwww\.|\b[\w.+-]+@[\w-]+\.\w{2,}
    |\b0\d{3,4}[ -]\d{3}[ -]?\d{3,4}\b""",
    re.IGNORECASE | re.VERBOSE,
)


# What sells and can be nothing else. The words above may also stand in advice ("in my practice",
# "the number one cause", "£5 of tape"), which would be missed.
PITCH = re.compile(
    r"""\bbook\ (?:us|me|now|online|today)\b
    |\b(?:buy|order|shop|subscribe|sign\ up)\ (?:now|online)\b
    |\b(?:book|schedule)\ (?:an?|your)\ (?:free\ )?(?:appointment|session|consultation|massage)
    \ (?:with\ (?:us|me)|now|today|online|here)\b
    |\b(?:get|save|enjoy|claim)\ \d+\s?%\ off\b
    |\b\d+\s?%\ off\ (?:your\ first|your\ next|all|any|every)\b
    |\bfree\ (?:consultation|trial|quote|delivery)\b|\b(?:special|limited)[ -](?:time\ )?offers?\b
    |\bdiscounted\b|\bdiscount\ codes?\b|\bvouchers?\b|\bgift\ cards?\b|\bpromo\ codes?\b
    |\bmoney[ -]back\b""",
    re.IGNORECASE | re.VERBOSE,
)


def find_promotion(text: str) -> Iterator[str]:
    """The words of `text` that sell, in order."""
    yield from (found.group() for found in PROMOTION.finditer(text))


def is_pitch(sentence: str) -> bool:
    """Whether a sentence surely sells something; an answer from a practice's article leaves it
    out."""
    return PITCH.search(sentence) is not None
