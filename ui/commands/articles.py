"""`footnote add`, `remove` and `list`: a therapist's own articles; nothing happens unshown."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from kb.articles import CURATED_ARTICLES, Article, find_articles, is_web_address
from kb.errors import ArticleError
from kb.importing.drafts import Draft
from kb.importing.errors import ImportingError, WrongSourceError
from kb.importing.shelves import (
    Plan,
    Stored,
    build_plan,
    find_practices,
    find_shelf,
    find_stored,
    read_shelf,
    write_plan,
)
from kb.passages import split_passages
from ui.commands.confirming import is_sure, require_answer
from ui.commands.indexing import index_practice
from ui.commands.options import OVERRIDES
from ui.commands.previews import render_plan, render_row, render_stored
from ui.practices.files import read_practice, require_practice
from ui.practices.model import Practice
from ui.settings import Settings

SHARED = "shared"
LISTED = ("title", "author", "url", "basis")
DONE, FAILED = 0, 1

# A name, and the call that reads it.
Source = tuple[str, Callable[[], Draft]]


def run_add(options: argparse.Namespace) -> int:
    """Read, show, ask, write. Status 1 when one of several can't be read: the others are stored."""
    home = Settings().home
    shelf = find_shelf(home, options.practice)
    # Before anything is read: whoever mistyped the slug would have a practice that nobody sees.
    practice = read_practice(home, options.practice)
    sources = list(_find_sources(options))
    require_answer(options)
    plans, broken = _build_plans(options, sources, shelf, practice)
    for plan in plans:
        print(render_plan(plan), end="\n\n")
    for error in broken:
        print(f"footnote: {error}", file=sys.stderr)
    if plans and not options.dry_run:
        fresh = [plan for plan in plans if not plan.is_unchanged]
        if fresh and not is_sure(options, f"Store {_count(fresh)}?"):
            print("Nothing was stored.")
            return FAILED
        for plan in fresh:
            write_plan(plan)
            print(f"stored {plan.path}")
        index_practice(options.practice)
    return FAILED if broken else DONE


def run_remove(options: argparse.Namespace) -> int:
    """Show the article, ask, delete its file."""
    stored = find_stored(find_shelf(Settings().home, options.practice), options.article)
    require_answer(options)
    print(render_stored(stored))
    if not is_sure(options, "Delete this article?"):
        print("Nothing was deleted.")
        return FAILED
    stored.path.unlink()
    print(f"deleted {stored.path}")
    index_practice(options.practice)
    return DONE


def run_list(options: argparse.Namespace) -> int:
    """One line an article; status 1 when a file can't be read, which its line says."""
    home = Settings().home
    if options.practice:
        require_practice(home, options.practice)
    rows = list(_list_rows(home, options.practice))
    if options.json:
        print(json.dumps(rows, ensure_ascii=False))
    else:
        print("\n".join(map(render_row, rows)) or "No articles.")
    return FAILED if any(row["error"] for row in rows) else DONE


def _build_plans(
    options: argparse.Namespace, sources: Sequence[Source], shelf: Path, practice: Practice
) -> tuple[list[Plan], list[str]]:
    """Plans for all that can be read, and a line for each that can't."""
    plans: dict[str, Plan] = {}
    broken: list[str] = []
    is_folder = Path(options.source).is_dir()
    taken = _find_shared_slugs()
    for name, read in sources:
        try:
            draft = _override(read(), options)
            plan = build_plan(draft, shelf, name=name, taken=taken, publisher=practice.name)
            plans[_check_alone(plan, plans, name).slug] = plan
        except (ArticleError, ImportingError, OSError) as error:
            if not is_folder:
                raise
            broken.append(" ".join(str(error).split()))
    return list(plans.values()), broken


def _check_alone(plan: Plan, plans: Mapping[str, Plan], name: str) -> Plan:
    """Refuse a second file for what another file of the same folder already is."""
    for other in plans.values():
        has_same_address = plan.draft.url and plan.draft.url == other.draft.url
        if plan.slug == other.slug or has_same_address:
            raise ImportingError(f"{name}: is the same article as {other.name}; add one of them")
    return plan


def _find_sources(options: argparse.Namespace) -> Iterator[Source]:
    """Names and the calls that read them: an address, a file, or all files of a folder."""
    from kb.importing.addresses import check_url, is_address
    from kb.importing.reading import KINDS, find_files, read_file

    source = options.source
    if is_address(source):
        check_url(source)
        yield _name_address(source), partial(_fetch, source)
        return
    path = Path(source)
    if not path.exists():
        raise WrongSourceError(f"{source}: no such file or folder")
    files = list(find_files(path)) if path.is_dir() else [path]
    if not files:
        raise WrongSourceError(f"{source}: holds no file of {', '.join(KINDS)}")
    if len(files) > 1 and (options.title or options.url):
        raise WrongSourceError(f"{source}: --title and --url are for one article, not a folder")
    for file in files:
        yield file.stem, partial(read_file, file)


def _fetch(url: str) -> Draft:
    from kb.importing.fetching import fetch
    from kb.importing.reading import read_answer

    answer = fetch(url)
    return read_answer(answer.body, content_type=answer.content_type, url=answer.url)


def _name_address(url: str) -> str:
    from urllib.parse import unquote, urlsplit

    return Path(unquote(urlsplit(url).path)).stem


def _override(draft: Draft, options: argparse.Namespace) -> Draft:
    given = {name: getattr(options, name) for name in OVERRIDES if getattr(options, name)}
    if "url" in given and not is_web_address(given["url"]):
        raise WrongSourceError(f"--url {given['url']!r} isn't an http or https address")
    return replace(draft, **given)


def _find_shared_slugs() -> frozenset[str]:
    return frozenset(path.stem for path in find_articles(CURATED_ARTICLES))


def _list_rows(home: Path, practice: str | None) -> Iterator[dict[str, Any]]:
    if practice is None:
        yield from (_build_row(SHARED, stored) for stored in read_shelf(CURATED_ARTICLES))
    for name in [practice] if practice else find_practices(home):
        yield from (_build_row(name, stored) for stored in read_shelf(find_shelf(home, name)))


def _build_row(practice: str, stored: Stored) -> dict[str, Any]:
    article = stored.article
    known = {key: vars(article.source)[key] for key in LISTED} if article else {}
    return {
        "practice": practice,
        "article": stored.slug,
        **known,
        "passages": _count_passages(article) if article else 0,
        "error": stored.error,
    }


def _count_passages(article: Article) -> int:
    return len(split_passages(article, model=""))


def _count(plans: list[Plan]) -> str:
    return "this article" if len(plans) == 1 else f"these {len(plans)} articles"
