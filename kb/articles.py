"""Articles on disk: Markdown with front matter, read into frozen values.

A file that is wrong is an error that names the file, the key and what is allowed; nothing is
guessed. The body's grammar is in `kb/README.md`.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from urllib.parse import urlsplit

import frontmatter
import yaml

from kb.blocks import Paragraph, read_paragraphs
from kb.errors import ArticleError

# The folder of those that come with the program.
CURATED_ARTICLES = Path(__file__).resolve().parent / "articles"
NOT_KNOWN = "not known"
# The curators' own page, which no therapist wrote.
CURATION = "curation"
BASES = ("practice", "clinic", "magazine", CURATION)


@dataclass(frozen=True)
class Source:
    """Who an article comes from: its front matter. `not known` where a source is silent."""

    slug: str
    title: str
    author: str
    publisher: str
    url: str
    credentials: str
    country: str
    basis: str
    date: str
    reviewed: str
    licence: str


@dataclass(frozen=True)
class Article:
    """An article as read: its source, its paragraphs, and the sha-256 of the file's bytes."""

    source: Source
    paragraphs: tuple[Paragraph, ...]
    digest: str

    @property
    def slug(self) -> str:
        return self.source.slug


KEYS = tuple(field.name for field in fields(Source))


def read_article(path: Path) -> Article:
    """Read one Markdown file; raises `ArticleError` with file, key and allowed keys."""
    raw = path.read_bytes()
    try:
        post = frontmatter.loads(raw.decode("utf-8"))
    except (ValueError, yaml.YAMLError) as error:
        # YAML gives a day that no month has to Python, whose error is none of YAML's.
        raise ArticleError(
            f"{path.name}: can't be read as UTF-8 with front matter: {error}"
        ) from None
    source = _build_source(path, _read_metadata(path, post.metadata))
    paragraphs = read_paragraphs(post.content, file=path.name)
    if not paragraphs:
        raise ArticleError(f"{path.name}: holds no paragraph under a '##' heading")
    return Article(source, paragraphs, hashlib.sha256(raw).hexdigest())


def find_articles(*folders: Path) -> Iterator[Path]:
    """Every article file below `folders`, in a stable order; a room's own README isn't one."""
    for folder in folders:
        yield from (path for path in sorted(folder.glob("*.md")) if path.name != "README.md")


def read_articles(*folders: Path) -> tuple[Article, ...]:
    """Read every article below `folders`; raises `ArticleError` for a slug that stands twice."""
    articles: dict[str, Article] = {}
    for path in find_articles(*folders):
        article = read_article(path)
        if article.slug in articles:
            raise ArticleError(f"{path.name}: slug {article.slug!r} is already another article's")
        articles[article.slug] = article
    return tuple(articles.values())


def is_web_address(url: str) -> bool:
    """Whether `url` is an http or https address that leads to a host."""
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return False
    return url.startswith(("http://", "https://")) and bool(host)


def _read_metadata(path: Path, metadata: object) -> dict[str, object]:
    if not isinstance(metadata, dict):
        raise ArticleError(f"{path.name}: its front matter isn't keys with values")
    return {str(key): value for key, value in metadata.items()}


def _build_source(path: Path, metadata: dict[str, object]) -> Source:
    allowed = ", ".join(KEYS)
    if not metadata:
        raise ArticleError(f"{path.name}: has no front matter; it needs the keys: {allowed}")
    unknown = sorted(set(metadata) - set(KEYS))
    if unknown:
        raise ArticleError(f"{path.name}: unknown key {unknown[0]!r}; allowed keys: {allowed}")
    missing = [key for key in KEYS if metadata.get(key) in (None, "")]
    if missing:
        raise ArticleError(f"{path.name}: key {missing[0]!r} is missing; write 'not known' if so")
    source = Source(**{key: str(metadata[key]).strip() for key in KEYS})
    if source.url != NOT_KNOWN and not is_web_address(source.url):
        raise ArticleError(f"{path.name}: url {source.url!r} is no http or https address")
    if source.basis not in BASES:
        raise ArticleError(f"{path.name}: basis {source.basis!r} is none of {', '.join(BASES)}")
    return source
