"""The countries a visitor may choose: whose emergency numbers the guard and the page show.

The guard's own texts carry the numbers of its replies; the number here is only for the line that
stands on the page before anything has been asked. The same numbers as the guard's.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Country:
    """A choice in the list; `emergency` is None where the number depends on the place."""

    code: str
    name: str
    emergency: str | None


COUNTRIES = (
    Country("GB", "United Kingdom", "999"),
    Country("GB-NIR", "Northern Ireland", "999"),
    Country("IE", "Ireland", "112"),
    Country("US", "United States", "911"),
    Country("CA", "Canada", "911"),
    Country("AU", "Australia", "000"),
    Country("NZ", "New Zealand", "111"),
    Country("EU", "European Union", "112"),
    Country("IN", "India", "112"),
    Country("ZA", "South Africa", "112"),
    Country("XX", "Somewhere else", None),
)
CODES = frozenset(country.code for country in COUNTRIES)
DEFAULT = "GB"
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


def find_country(code: str) -> Country | None:
    """The country with this code, if it is one of the choices."""
    return next((country for country in COUNTRIES if country.code == code), None)
