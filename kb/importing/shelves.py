"""The articles of one practice on disk: found, planned, written whole, removed.

A practice's articles live in `<home>/practices/<practice>/articles/<slug>.md`. Nothing is written
before `write_plan`: a plan is what a person is shown first.
"""

import os
import re
import tempfile
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from kb.articles import NOT_KNOWN, Article, find_articles, is_web_address, read_article
from kb.errors import ArticleError
from kb.folders import make_private
from kb.importing.addresses import is_host_name
from kb.importing.drafts import Draft, list_notes
from kb.importing.errors import ImportingError, WrongSourceError
from kb.importing.markdown import render

SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?")
LONGEST_SLUG = 60
# Names that say nothing of what is inside.
GENERIC = ("index", "default", "untitled", "document", "page", "home", "article", "post", "blog")


@dataclass(frozen=True)
class Stored:
    """A file on the shelf: an article, or what is wrong with it."""

    path: Path
    article: Article | None
    error: str = ""

    @property
    def slug(self) -> str:
        return self.path.stem


@dataclass(frozen=True)
class Plan:
    """What will be written: the file's text, read back, and what becomes of an older one."""

    name: str
    path: Path
    text: str
    article: Article
    draft: Draft
    is_update: bool
    is_unchanged: bool
    notes_lost: int

    @property
    def slug(self) -> str:
        return self.path.stem


def find_shelf(home: Path, practice: str) -> Path:
    """The folder of a practice's articles (it needn't exist); raises for what isn't a slug."""
    if not SLUG.fullmatch(practice):
        raise WrongSourceError(
            f"practice {practice!r}: a slug has small letters, digits and inner hyphens, "
            f"{LONGEST_SLUG} at most"
        )
    return home / "practices" / practice / "articles"


def find_practices(home: Path) -> list[str]:
    """Every practice that has a folder of articles, by name."""
    folders = (home / "practices").glob("*/articles")
    return sorted(f.parent.name for f in folders if SLUG.fullmatch(f.parent.name))


def read_shelf(folder: Path) -> list[Stored]:
    """Every article file of a folder in order; one that is wrong says so and stops nothing."""
    return [_read_stored(path) for path in find_articles(folder)]


def build_plan(
    draft: Draft,
    folder: Path,
    *,
    name: str,
    taken: Collection[str] = (),
    publisher: str = "",
) -> Plan:
    """What storing `draft` would write; `name` is the file's stem or the address's last part.

    An article with the same address, or else of the same name, is updated: questions, notes
    and cautions below paragraphs that still say the same are kept. `taken` are slugs that others
    have; `publisher` stands where nothing else says who publishes it.
    """
    draft = replace(draft, title=draft.title or name.replace("-", " ").replace("_", " ").strip())
    shelf = read_shelf(folder)
    slug = _choose_slug(draft, name, shelf, taken)
    old = next((s.article for s in shelf if s.slug == slug and s.article), None)
    draft, lost = _carry_notes(draft, old)
    text = render(slug, draft, {"publisher": publisher, **_list_known(old)})
    path = folder / f"{slug}.md"
    same = path.is_file() and path.read_text(encoding="utf-8", errors="replace") == text
    return Plan(name, path, text, _read_back(slug, text, draft), draft, path.exists(), same, lost)


def write_plan(plan: Plan) -> None:
    """Write the file whole, or not at all."""
    make_private(plan.path.parent)
    waiting = plan.path.with_suffix(f".{os.getpid()}.tmp")
    try:
        waiting.write_text(plan.text, encoding="utf-8")
        waiting.replace(plan.path)
    finally:
        waiting.unlink(missing_ok=True)


def find_stored(folder: Path, wanted: str) -> Stored:
    """The article on the shelf with that slug or address; raises `WrongSourceError` for none."""
    for stored in read_shelf(folder):
        url = stored.article.source.url if stored.article else ""
        if wanted == stored.slug or (is_web_address(wanted) and _key(url) == _key(wanted)):
            return stored
    raise WrongSourceError(f"{folder.parent.name} has no article {wanted!r}: see `footnote list`")


def slugify(text: str) -> str:
    """A file's name for `text`: small letters, digits, hyphens."""
    plain = unicodedata.normalize("NFKD", text.replace("'", "").replace("’", ""))
    ascii_only = plain.encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", ascii_only)[:LONGEST_SLUG].strip("-")


def _choose_slug(draft: Draft, name: str, shelf: list[Stored], taken: Collection[str]) -> str:
    addresses = {s.slug: s.article.source.url if s.article else NOT_KNOWN for s in shelf}
    for slug, url in addresses.items():
        if draft.url and _key(url) == _key(draft.url):
            return slug
    wanted = slugify(name)
    if wanted in GENERIC or not wanted:
        wanted = slugify(draft.title) or "article"
    return next(slug for slug in _vary(wanted) if _is_free(slug, draft, addresses, taken))


def _list_known(old: Article | None) -> dict[str, str]:
    """What the stored article says of itself; a host is no publisher."""
    values = vars(old.source) if old else {}
    known = {key: value for key, value in values.items() if value != NOT_KNOWN}
    if is_host_name(known.get("publisher", "")):
        del known["publisher"]
    return known


def _vary(slug: str) -> Iterator[str]:
    yield slug
    yield from (f"{slug[: LONGEST_SLUG - 4]}-{n}" for n in range(2, 1000))


def _is_free(slug: str, draft: Draft, addresses: dict[str, str], taken: Collection[str]) -> bool:
    """Free, or the same file's: two addresses that are known and differ are two articles."""
    if slug in taken:
        return False
    return slug not in addresses or not draft.url or addresses[slug] == NOT_KNOWN


def _key(url: str) -> tuple[str, str, str]:
    """An address as it is compared: the scheme, a `www.` and a last slash don't count."""
    parts = urlsplit(url)
    return parts.netloc.lower().removeprefix("www."), parts.path.rstrip("/"), parts.query


def _carry_notes(draft: Draft, old: Article | None) -> tuple[Draft, int]:
    """`draft` with the notes of paragraphs that are unchanged, and how many notes are lost."""
    held = {p.text: list_notes(p) for p in (old.paragraphs if old else ()) if list_notes(p)}
    blocks = tuple(
        replace(b, kind="paragraph", notes=b.notes or held[b.text]) if b.text in held else b
        for b in draft.blocks
    )
    kept = {block.text for block in blocks}
    lost = sum(len(notes) for text, notes in held.items() if text not in kept)
    return replace(draft, blocks=blocks), lost


def _read_back(slug: str, text: str, draft: Draft) -> Article:
    """The article as everything else will read it, word for word what the draft says."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{slug}.md"
        path.write_text(text, encoding="utf-8")
        article = read_article(path)
    said = [block.text for block in draft.blocks if block.kind != "heading"]
    if [paragraph.text for paragraph in article.paragraphs] != said:
        raise ImportingError(f"{slug}: can't be written so that it reads the same")
    return article


def _read_stored(path: Path) -> Stored:
    try:
        return Stored(path, read_article(path))
    except (ArticleError, OSError) as error:
        return Stored(path, None, str(error))
