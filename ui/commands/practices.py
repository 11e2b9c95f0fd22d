"""`footnote practice`: a therapist's practice written, listed, checked, pasted and removed."""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from kb.importing.shelves import find_shelf, read_shelf
from ui.commands.confirming import is_sure, require_answer
from ui.commands.indexing import index_practice
from ui.commands.printing import count
from ui.countries import COUNTRIES, find_country
from ui.pages.templating import render
from ui.practices.codes import draw_code
from ui.practices.errors import NoPracticeError, PracticeError
from ui.practices.files import (
    DEMO,
    find_slugs,
    read_practice,
    remove_practice,
    require_removable,
    write_practice,
)
from ui.practices.model import Practice
from ui.settings import Settings

DONE, FAILED = 0, 1


def run_new(options: argparse.Namespace) -> int:
    """Write the file, every key of it explained; what wasn't given stands there as a comment."""
    given = {key: getattr(options, key) for key in ("colour", "phone", "country", "booking")}
    values = {key: _quote(value) if value else "" for key, value in given.items()}
    name, origins = _quote(options.name or _guess_name(options.slug)), _quote(options.origin)
    text = render("practice.toml", name=name, origins=origins, **values)
    path = write_practice(Settings().home, options.slug, text)
    print(f"wrote {path}")
    if not options.country:
        print(f"beware: {_warn_of_country(read_practice(Settings().home, options.slug))}")
    print(f"next: complete it, then `footnote practice snippet {options.slug}`")
    return DONE


def run_list(options: argparse.Namespace) -> int:
    """One line a practice; status 1 when a file can't be used, which its line says."""
    home = Settings().home
    rows = [_build_row(home, slug) for slug in find_slugs(home)]
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        for row in rows:
            print(f"{row['slug']:24} {row['error'] or row['name']}")
    return FAILED if any(row["error"] for row in rows) else DONE


def run_check(options: argparse.Namespace) -> int:
    """Errors and advice, one a line; status 1 for an error.

    Without a slug all but the demo: nobody is going to change what comes with the program.
    """
    home = Settings().home
    failed = False
    slugs = [options.slug] if options.slug else [s for s in find_slugs(home) if s != DEMO]
    if not slugs:
        print("there is no practice yet: make one with `footnote practice new SLUG`")
    for slug in slugs:
        try:
            practice = read_practice(home, slug)
        except PracticeError as error:
            failed = True
            print("\n".join(f"error    {line}" for line in getattr(error, "problems", [error])))
            continue
        print(f"fine     {slug}: {practice.name}")
        for advice in list_advice(home, practice):
            print(f"advice   {slug}: {advice}")
    return FAILED if failed else DONE


def list_advice(home: Path, practice: Practice) -> Iterator[str]:
    """What is allowed but perhaps not meant; wrong numbers in an emergency first."""
    if "country" not in practice.model_fields_set:
        yield _warn_of_country(practice)
    if not practice.origins:
        yield "origins is empty, so no other site may embed it"
    for origin in practice.origins:
        twin = _find_twin(origin)
        if twin and twin not in practice.origins:
            yield f"{origin} is listed and {twin} isn't: visitors may come to either"
    if practice.accent != practice.colour:
        yield f"colour {practice.colour} is shown as {practice.accent}, to be readable"
    if practice.booking is None:
        yield "no booking link: answers end without one"
    if practice.articles == "own" and not read_shelf(find_shelf(home, practice.slug)):
        yield "articles is 'own' and there are none: see `footnote add`"


def run_snippet(options: argparse.Namespace) -> int:
    """Print what to paste, with the practice's own values; write the QR code if asked."""
    settings = Settings(**({"public_url": options.host} if options.host else {}))
    if not settings.public_url:
        raise NoPracticeError("say where visitors reach the server: --host or FOOTNOTE_PUBLIC_URL")
    practice = read_practice(settings.home, options.slug)
    print(
        render(
            "snippets.txt",
            practice=practice,
            tag=build_tag(practice, settings.public_url),
            host=settings.public_url,
            emergency=_say_emergency(practice),
        )
    )
    if options.code:
        address = f"{settings.public_url}/p/{practice.slug}"
        Path(options.code).write_bytes(draw_code(address, dark=practice.accent))
        print(f"wrote {options.code}, a QR code for {address}")
    return DONE


def build_tag(practice: Practice, host: str) -> str:
    """The script element to paste."""
    return render("tag.html", practice=practice, host=host).strip()


def run_remove(options: argparse.Namespace) -> int:
    """Say what goes, ask, delete."""
    home = Settings().home
    require_removable(home, options.slug)
    shelf = find_shelf(home, options.slug)
    articles, had_shelf = count(len(read_shelf(shelf)), "article"), shelf.is_dir()
    require_answer(options)
    if not is_sure(options, f"Delete {options.slug} with its {articles} and its report?"):
        print("Nothing was deleted.")
        return FAILED
    remove_practice(home, options.slug)
    print(f"deleted {options.slug}")
    if had_shelf:
        index_practice(options.slug)
    return DONE


def _warn_of_country(practice: Practice) -> str:
    return f"country isn't set, so visitors are told to call {_say_emergency(practice)}"


def _say_emergency(practice: Practice) -> str:
    """The number that its visitors are told to call, and whose it is."""
    country = find_country(practice.country) or COUNTRIES[-1]
    return f"{country.emergency or 'their local emergency number'} ({country.name})"


def _quote(value: object) -> str:
    """A string, or a list of them, in TOML: JSON's, with DEL by its number and emoji as typed."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _guess_name(slug: str) -> str:
    """A name to begin with: hill-street is Hill Street."""
    return slug.replace("-", " ").title()


def _build_row(home: Path, slug: str) -> dict[str, str]:
    try:
        return {"slug": slug, "name": read_practice(home, slug).name, "error": ""}
    except PracticeError as error:
        return {"slug": slug, "name": "", "error": str(error)}


def _find_twin(origin: str) -> str:
    """The same site with or without `www.`; empty where that makes no sense."""
    scheme, _, host = origin.partition("://")
    if scheme != "https" or host.startswith("*."):
        return ""
    bare = host.removeprefix("www.")
    if host != bare:
        return f"https://{bare}"
    return f"https://www.{host}" if host.count(".") == 1 else ""
