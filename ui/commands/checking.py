"""`footnote check`: the lint of the knowledge, for people and as JSON."""

import argparse
import datetime
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from kb.articles import CURATED_ARTICLES
from kb.checking.findings import Embed, Finding
from kb.checking.lint import check_article, check_together, report_unreadable
from kb.importing.shelves import Stored, find_practices, find_shelf, read_shelf
from kb.vocabulary import load_vocabulary
from ui.commands.printing import count
from ui.practices.files import require_practice
from ui.settings import Settings

DONE, FAILED = 0, 1


def run_check(options: argparse.Namespace) -> int:
    """Check the articles; status 1 when one of them can't be used as it is."""
    home = Settings().home
    if options.practice:
        require_practice(home, options.practice)
    practices = [options.practice] if options.practice else find_practices(home)
    own = [s for practice in practices for s in read_shelf(find_shelf(home, practice))]
    stored = [*read_shelf(CURATED_ARTICLES), *own]
    asked = {s.slug for s in own} if options.practice else {s.slug for s in stored}
    embed = _load_model() if options.near else None
    found = [finding for finding in _check(stored, embed) if finding.article in asked]
    if options.json:
        print(json.dumps([finding.to_json() for finding in found], ensure_ascii=False))
    else:
        print(render_findings(found, articles=len(asked)))
    return FAILED if any(finding.level == "error" for finding in found) else DONE


def render_findings(found: Sequence[Finding], *, articles: int) -> str:
    """Findings by article and rule, errors first, and how many of each."""
    ordered = sorted(found, key=lambda f: (f.article, f.level, f.rule))
    parts = []
    for article, group in groupby(ordered, key=lambda finding: finding.article):
        parts.append("\n".join([article, *map(_render, group)]))
    counts = Counter(finding.level for finding in found)
    found_by_level = ", ".join(count(counts[level], level) for level in ("error", "warning"))
    parts.append(f"{count(articles, 'article')}: {found_by_level}")
    return "\n\n".join(parts)


def _check(stored: Sequence[Stored], embed: Embed | None) -> Iterator[Finding]:
    vocabulary, today = load_vocabulary(), datetime.date.today()
    articles = [s.article for s in stored if s.article]
    yield from report_unreadable((s.slug, s.error) for s in stored if s.error)
    for article in articles:
        yield from check_article(article, vocabulary=vocabulary, today=today)
    yield from check_together(articles, embed=embed)


def _load_model() -> Embed:
    from kb.embedding import MiniLMEmbeddings

    return MiniLMEmbeddings().embed_documents


def _render(finding: Finding) -> str:
    mark = "ERROR " if finding.level == "error" else ""
    place = f"{finding.section}: " if finding.section else ""
    words = f"\n      “{finding.words}”" if finding.section and finding.words else ""
    return f"  {mark}{finding.rule}: {place}{finding.message}{words}"
