"""Practices on disk: `<home>/practices/<slug>/practice.toml`, the pictures beside it, the demo."""

import shutil
import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kb.folders import make_private
from kb.importing.shelves import SLUG, find_shelf
from ui.practices.errors import NoPracticeError, PracticeFileError
from ui.practices.model import Booking, Practice, ReportChoice, Table

FILE = "practice.toml"
DEMO = "demo"
DEMO_FOLDER = Path(__file__).resolve().parent / "demo"
LARGEST_FILE = 64 * 1024
LARGEST_LOGO = 256 * 1024
TABLES: dict[str, type[Table]] = {"booking": Booking, "report": ReportChoice}


def find_folder(home: Path, slug: str) -> Path:
    """Where a practice's file is or would be; raises `NoPracticeError` for what isn't a slug."""
    if not SLUG.fullmatch(slug):
        raise NoPracticeError(
            f"practice {slug!r}: a slug has small letters, digits and inner hyphens, 60 at most"
        )
    return DEMO_FOLDER if slug == DEMO else home / "practices" / slug


def find_slugs(home: Path) -> list[str]:
    """Every practice with a file, the demo last."""
    own = (path.parent.name for path in (home / "practices").glob(f"*/{FILE}"))
    return [*sorted(slug for slug in own if SLUG.fullmatch(slug) and slug != DEMO), DEMO]


def read_practice(home: Path, slug: str) -> Practice:
    """Read and check a practice; raises `NoPracticeError`, or `PracticeFileError` with each line
    naming file, key and what is allowed."""
    path = find_folder(home, slug) / FILE
    if not path.is_file():
        raise _miss(slug)
    practice = parse_practice(_read_toml(path), slug=slug, name=f"{slug}/{FILE}")
    _require_logo(practice, path.parent, name=f"{slug}/{FILE}")
    return practice


def require_practice(home: Path, slug: str) -> None:
    """Raise `NoPracticeError` where there is neither a practice of that slug nor an article of one;
    mistyped, it would be a practice in which nothing is wrong."""
    if not (find_shelf(home, slug).is_dir() or (find_folder(home, slug) / FILE).is_file()):
        raise _miss(slug)


def _miss(slug: str) -> NoPracticeError:
    return NoPracticeError(
        f"no practice {slug!r}: make it first with `footnote practice new {slug}`"
    )


def parse_practice(data: dict[str, Any], *, slug: str, name: str) -> Practice:
    """The practice that `data` describes; `name` is the file's, for the errors."""
    if "slug" in data:
        raise PracticeFileError([f"{name}: slug: not a key; the folder's name is the slug"])
    try:
        return Practice.model_validate({**data, "slug": slug})
    except ValidationError as error:
        raise PracticeFileError([_explain(name, each) for each in error.errors()]) from None


def find_logo(home: Path, practice: Practice) -> Path | None:
    """The picture beside the file; None where the logo is an address, or there is none."""
    if not practice.logo or practice.logo.startswith("https://"):
        return None
    return find_folder(home, practice.slug) / practice.logo


def write_practice(home: Path, slug: str, text: str) -> Path:
    """Write a new practice's file, checked first; raises when there is one already."""
    if slug == DEMO:
        raise NoPracticeError("practice 'demo' comes with the program; choose another slug")
    path = find_folder(home, slug) / FILE
    if path.exists():
        raise NoPracticeError(f"there is a practice {slug!r} already: {path}")
    parse_practice(tomllib.loads(text), slug=slug, name=f"{slug}/{FILE}")
    make_private(path.parent)
    path.write_text(text, encoding="utf-8")
    return path


def remove_practice(home: Path, slug: str) -> None:
    """Delete a practice's folder with everything in it."""
    require_removable(home, slug)
    shutil.rmtree(find_folder(home, slug))


def require_removable(home: Path, slug: str) -> None:
    """Raise `NoPracticeError` where there is no such practice, or only the demo."""
    if slug == DEMO or not (find_folder(home, slug) / FILE).is_file():
        raise NoPracticeError(f"no practice {slug!r} to remove")


def _read_toml(path: Path) -> dict[str, Any]:
    name = f"{path.parent.name}/{path.name}"
    if path.stat().st_size > LARGEST_FILE:
        raise PracticeFileError([f"{name}: larger than {LARGEST_FILE // 1024} KB"])
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PracticeFileError([f"{name}: can't be read as TOML: {error}"]) from None


def _require_logo(practice: Practice, folder: Path, *, name: str) -> None:
    if not practice.logo or practice.logo.startswith("https://"):
        return
    path = folder / practice.logo
    if not path.is_file():
        raise PracticeFileError([f"{name}: logo: no file {practice.logo!r} beside it"])
    if path.stat().st_size > LARGEST_LOGO:
        limit = f"{LARGEST_LOGO // 1024} KB"
        raise PracticeFileError([f"{name}: logo: {practice.logo!r} is larger than {limit}"])


def _explain(name: str, error: ErrorDetails) -> str:
    key = ".".join(str(part) for part in error["loc"])
    if error["type"] == "extra_forbidden":
        return f"{name}: unknown key {key!r}; allowed keys: {', '.join(_list_keys(error))}"
    if error["type"] == "missing":
        return f"{name}: key {key!r} is missing"
    return f"{name}: {key}: {error['msg'].removeprefix('Value error, ')}"


def _list_keys(error: ErrorDetails) -> list[str]:
    table = TABLES.get(str(error["loc"][0]), Practice)
    return [key for key in table.model_fields if key != "slug"]
