"""Whose words an answer was, for whoever asks."""

from collections.abc import Iterable, Sequence

from assistant.retrieval.evidence import Quote
from kb.articles import Source

JUST_SAID = "What was just said is from {}."
NOTHING_SAID = (
    "Nothing was quoted before this. Every sentence of an answer has a footnote, which names the"
    " article it is from."
)
CANT_VOUCH = "Footnote quotes and can't vouch for what it quotes."
NOT_KNOWN = "not known"


def pick_firsts(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The first sentence of each article."""
    firsts: dict[str, Quote] = {}
    for quote in quotes:
        firsts.setdefault(quote.passage.article, quote)
    return tuple(firsts.values())


def name_sources(sources: Iterable[Source]) -> str:
    """One sentence that names the articles, each with whoever stands behind it."""
    return JUST_SAID.format("; ".join(map(name_source, sources)))


def name_source(source: Source) -> str:
    """An article's title, with whoever stands behind it."""
    behind = [name for name in (source.author, source.publisher) if name and name != NOT_KNOWN]
    return f'"{source.title}"' + (f" ({', '.join(behind)})" if behind else "")
