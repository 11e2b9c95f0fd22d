"""Words that the vocabulary doesn't have: headings that no question leads to, and terms."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from kb.articles import Article
from kb.checking.findings import Finding, warn
from kb.english import read_common_words
from kb.passages import Passage
from kb.vocabulary import Vocabulary
from kb.words import STOP_WORDS, split_words, stem

# A word of an article counts as one of its terms from this many passages on.
PASSAGES = 3
SHORTEST = 4
PREFIX = re.compile(r"^(?:over|under|un|non|re|mis|micro)")


def check_terms(
    article: Article, passages: Sequence[Passage], vocabulary: Vocabulary
) -> Iterator[Finding]:
    """Headings and terms that the vocabulary lacks."""
    yield from _check_headings(article.slug, passages, vocabulary)
    missing = _find_missing(passages, vocabulary)
    if missing:
        words = ", ".join(missing)
        yield warn("terms", article.slug, "", words, f"terms the vocabulary lacks: {words}")


def _check_headings(
    slug: str, passages: Sequence[Passage], vocabulary: Vocabulary
) -> Iterator[Finding]:
    for subject in dict.fromkeys(passage.subject for passage in passages):
        named = sorted(vocabulary.condition_names.find_ids(subject))
        if named and vocabulary.condition_of(subject) is None:
            wanted = " or ".join(repr(vocabulary.conditions[key].subject) for key in named)
            message = f"the subject names a condition; it is found as that under {wanted}"
            yield warn("heading", slug, subject, subject, message)
    for aspect in dict.fromkeys(passage.aspect for passage in passages if passage.aspect):
        if vocabulary.aspect_of(aspect) is None:
            message = "no aspect of the vocabulary has this heading; no question leads to it"
            yield warn("heading", slug, aspect, aspect, message)


def _find_missing(passages: Sequence[Passage], vocabulary: Vocabulary) -> list[str]:
    """Words that are neither common English nor in the vocabulary, the most used first."""
    known = {stem(word) for word in vocabulary.words | read_common_words()}
    counts: Counter[str] = Counter()
    forms: dict[str, str] = {}
    for passage in passages:
        for word in sorted(set(split_words(passage.text))):
            if _is_term(word, known):
                forms.setdefault(stem(word), word)
        counts.update({stem(w) for w in split_words(passage.text) if _is_term(w, known)})
    return [forms[key] for key, count in counts.most_common() if count >= PASSAGES]


def _is_term(word: str, known: set[str]) -> bool:
    if len(word) < SHORTEST or "'" in word or word in STOP_WORDS or not word.isalpha():
        return False
    return stem(word) not in known and stem(PREFIX.sub("", word)) not in known
