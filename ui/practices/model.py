"""A practice as its `practice.toml` says it: checked, frozen, nothing guessed."""

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import Annotated, Any, Literal, get_args
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from assistant.conversation import clean_words
from kb.shelf import SHARED, Shelf
from ui.countries import read_code
from ui.practices.colours import COLOUR, darken
from ui.practices.origins import read_origin

PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".webp")
PHONE = re.compile(r"\+?[0-9][0-9 ().-]{2,24}")

Check = Literal[
    "massage_today", "may_run", "how_deep", "plan_session", "how_often", "return_to_running"
]
CHECKS: tuple[Check, ...] = get_args(Check)
# What each is called in a line of them.
CHECK_NAMES: Mapping[Check, str] = {
    "massage_today": "massage today?",
    "may_run": "may I run?",
    "how_deep": "how deep?",
    "plan_session": "plan a session",
    "how_often": "how often?",
    "return_to_running": "back to running",
}
# What visitors may start from where the practice says nothing; the shared articles answer it.
STARTERS = ("What can I do about shin splints?", "How do I know that I can run again?")
MOST_STARTERS = 4
Articles = Literal["own", "own and shared", "shared"]
# The guard and the articles are in English; another language would promise what isn't there.
Language = Literal["en"]


def read_link(text: str) -> str:
    """An `https:` address; raises `ValueError` for any other."""
    parts = urlsplit(text.strip())
    if parts.scheme != "https" or not parts.hostname or re.search(r"\s", text.strip()):
        raise ValueError(f"{text!r} must be an https: address")
    return text.strip()


def _read_colour(text: str) -> str:
    if not COLOUR.fullmatch(text.lower()):
        raise ValueError(f"{text!r} isn't a colour; write it as #rrggbb, such as #0f5c57")
    return text.lower()


def _read_logo(text: str) -> str:
    if not text or text.startswith("https://"):
        return read_link(text) if text else ""
    is_name = PurePath(text).name == text and not text.startswith(".") and ":" not in text
    if not is_name or PurePath(text).suffix.lower() not in PICTURES:
        raise ValueError(
            f"{text!r} must be an https: address or the name of a file beside practice.toml"
            f" ({', '.join(PICTURES)})"
        )
    return text


def _read_phone(text: str) -> str:
    if text and not PHONE.fullmatch(text.strip()):
        raise ValueError(f"{text!r} isn't a phone number; write it as +44 20 7946 0000")
    return text.strip()


def _require_words(text: str) -> str:
    if not text:
        raise ValueError("must not be empty")
    return text


def _require_some(languages: tuple[str, ...]) -> tuple[str, ...]:
    if not languages:
        raise ValueError("must name a language")
    return languages


def _read_country(code: str) -> str:
    try:
        return read_code(code)
    except ValueError as error:
        raise ValueError(f"{code!r} {error}") from None


Words = Annotated[str, AfterValidator(clean_words)]
Line = Annotated[str, StringConstraints(max_length=120), AfterValidator(clean_words)]
Asked = Annotated[Line, AfterValidator(_require_words)]
Link = Annotated[str, AfterValidator(read_link)]
Origin = Annotated[str, AfterValidator(read_origin)]


class Table(BaseModel):
    """A table of the file: every key is known, every value has its type."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Booking(Table):
    """Where visitors book; shown after an answer, never beside urgent or emergency advice."""

    link: Link
    label: Line = "Book an appointment"


class ReportChoice(Table):
    """Whether counts and unanswered questions are kept, and for how many days."""

    on: bool = False
    keep_days: int = Field(90, ge=1, le=365)


class Practice(Table):
    """All that a practice may choose; `slug` is its folder's name, not a key of the file."""

    slug: str
    name: Annotated[Line, AfterValidator(_require_words)]
    logo: Annotated[str, AfterValidator(_read_logo)] = ""
    colour: Annotated[str, AfterValidator(_read_colour)] = "#0f5c57"
    greeting: Annotated[Words, StringConstraints(max_length=300)] = "What is bothering you?"
    phone: Annotated[str, AfterValidator(_read_phone)] = ""
    country: Annotated[str, AfterValidator(_read_country)] = "GB"
    languages: Annotated[tuple[Language, ...], AfterValidator(_require_some)] = ("en",)
    origins: tuple[Origin, ...] = ()
    articles: Articles = "own and shared"
    starters: Annotated[tuple[Asked, ...], Field(max_length=MOST_STARTERS)] = ()
    disclaimer: Annotated[Words, StringConstraints(max_length=400)] = ""
    quick_checks: tuple[Check, ...] = CHECKS
    powered_by: bool = True
    booking: Booking | None = None
    report: ReportChoice = ReportChoice()

    @property
    def accent(self) -> str:
        """The colour as it is used: dark enough for white text, and for itself on white."""
        return darken(self.colour)

    @property
    def shelf(self) -> Shelf:
        """Which articles answer this practice's visitors."""
        if self.articles == "shared":
            return SHARED
        return Shelf(self.slug, shared=self.articles == "own and shared")

    @property
    def checks(self) -> tuple[Check, ...]:
        """The quick checks on its pages. They are made of the shared articles: a practice that
        answers from its own alone has none."""
        return self.quick_checks if self.shelf.shared else ()

    @property
    def first_questions(self) -> tuple[str, ...]:
        """What visitors may start from: its own choice, or ours where the shared articles answer;
        of a shelf without them we can't know that it does."""
        return self.starters or (STARTERS if self.shelf.shared else ())

    def to_public(self) -> dict[str, Any]:
        """What anyone may know of it; not where it is allowed, nor what it keeps."""
        return {
            "slug": self.slug,
            "name": self.name,
            "colour": self.accent,
            "greeting": self.greeting,
            "phone": self.phone,
            "country": self.country,
            "languages": list(self.languages),
            "articles": self.articles,
            "disclaimer": self.disclaimer,
            "quick_checks": list(self.checks),
            "booking": self.booking.model_dump() if self.booking else None,
        }
