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


def find_promotion(text: str) -> Iterator[str]:
    """The words of `text` that sell, in order."""
    yield from (found.group() for found in PROMOTION.finditer(text))
