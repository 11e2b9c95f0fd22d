"""The countries a visitor may choose, as the guard knows them: whose emergency numbers are shown.

The number here is for the line that stands on the page before anything has been asked.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from assistant.red_flags.countries import COUNTRIES as LINES
from assistant.red_flags.countries import UNKNOWN


@dataclass(frozen=True)
class Country:
    """A choice in the list; `emergency` is None where the number depends on the place."""

    code: str
    name: str
    emergency: str | None


COUNTRIES = tuple(
    Country(code, "Somewhere else" if code == UNKNOWN else lines.name, lines.call)
    for code, lines in LINES.items()
)
CODES = frozenset(country.code for country in COUNTRIES)
DEFAULT = "GB"
EU = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK".split()
)
REGION = re.compile(r"[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2}|[0-9]{3})\b", re.IGNORECASE)
# What people write for one of them.
ALIASES = {"UK": "GB"}
LISTED = ", ".join(sorted(CODES))


def read_code(said: str) -> str:
    """The code of a country as somebody wrote it, in any case, UK for GB; raises `ValueError` with
    the list for any other: wrong numbers are worse than none."""
    code = said.strip().upper()
    code = ALIASES.get(code, code)
    if code not in CODES:
        raise ValueError(f"must be one of {LISTED}")
    return code


@dataclass(frozen=True)
class Start:
    """The country that a page begins with, and whether it is only a guess."""

    country: Country
    is_guessed: bool = False


def find_start(
    query: Mapping[str, str], headers: Mapping[str, str], *, given: str = "", otherwise: str = ""
) -> Start:
    """The country that its link brought along to a page, the one that is `given` (a practice has
    said where its visitors are), a guess by the browser's languages, or `otherwise`."""
    for code in (query.get("country", ""), given):
        if said := find_country(code):
            return Start(said)
    guess = find_country(guess_code(headers.get("accept-language", "")))
    return Start(guess or find_country(otherwise) or COUNTRIES[-1], is_guessed=guess is not None)


def guess_code(languages: str) -> str:
    """The country of the first language that names one: a choice in the list, the European Union
    for its members, or somewhere else; "" where no language of the header names a country."""
    for language in languages.split(","):
        if found := REGION.match(language.strip()):
            region = found[1].upper()
            return region if region in CODES else "EU" if region in EU else UNKNOWN
    return ""


def find_country(code: str) -> Country | None:
    """The country with this code, if it is one of the choices."""
    return next((country for country in COUNTRIES if country.code == code), None)
