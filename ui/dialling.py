"""The phone numbers within the guard's texts: only numbers of its own table, so that no dose and no
count of minutes is ever taken for one."""

import re
from functools import cache

from assistant.red_flags.countries import COUNTRIES

NUMBER = re.compile(r"(?<![\d-])\d(?:[ -]?\d){2,}")
# "text HELLO to 50808": nobody answers a call there.
TEXTED = re.compile(r"\btext [A-Z]+ to \d+")


def split_numbers(text: str) -> list[tuple[str, bool]]:
    """`text` in pieces, none of them empty, and whether each is a number to call."""
    return [(piece, bool(at % 2)) for at, piece in enumerate(_build_pattern().split(text)) if piece]


@cache
def _build_pattern() -> re.Pattern[str]:
    """Any number of the table as it is written there, the longest first."""
    lines = [
        TEXTED.sub("", line)
        for row in COUNTRIES.values()
        for line in (row.emergency, row.urgent, row.crisis, row.poison)
    ]
    numbers = {number for line in lines for number in NUMBER.findall(line)}
    either = "|".join(map(re.escape, sorted(numbers, key=lambda each: (-len(each), each))))
    return re.compile(rf"(?<![\d-])({either})(?![\d-])")
