"""The countries a visitor may choose: whose emergency numbers the guard and the page show.

The guard's own texts carry the numbers of its replies; the number here is only for the line that
stands on the page before anything has been asked. Source: safety notes, table B.
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


def find_country(code: str) -> Country | None:
    """The country with this code, if it is one of the choices."""
    return next((country for country in COUNTRIES if country.code == code), None)
