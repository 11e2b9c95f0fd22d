"""Sentences of different articles that say the same, or the opposite.

Nearness is a matter of shared words, and, with a model to embed them, of meaning too. What the
curators wrote on differences is known already, so it isn't found again.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from kb.articles import CURATION, Article
from kb.checking.contradictions import find_contradiction, is_opposed, split_meaning
from kb.checking.findings import Embed, Finding, warn
from kb.passages import Passage, split_passages

# Of all content words of two sentences, the share that both have.
SAME_WORDS, ALIKE_WORDS, LOOSE_WORDS = 0.6, 0.5, 0.4
# Cosines of all-MiniLM-L6-v2; the shipped articles' closest restatements of one fact have 0.95.
SAME_MEANING, ALIKE_MEANING = 0.93, 0.8
FEWEST_WORDS = 4


@dataclass(frozen=True)
class _Sentence:
    passage: Passage
    text: str
    words: frozenset[str]


@dataclass(frozen=True)
class _Pair:
    one: _Sentence
    other: _Sentence
    words: float
    cosine: float


def check_neighbours(articles: Sequence[Article], embed: Embed | None) -> Iterator[Finding]:
    """Duplicates and possible contradictions, once for each pair of passages."""
    known = _read_known(articles)
    sentences = [s for a in articles if a.source.basis != CURATION for s in _read(a)]
    said: set[tuple[str, str, str]] = set()
    for pair in sorted(_find_pairs(sentences, embed), key=lambda pair: -(pair.words + pair.cosine)):
        found = _judge(pair, known)
        if found and (found.rule, pair.one.passage.id, pair.other.passage.id) not in said:
            said.add((found.rule, pair.one.passage.id, pair.other.passage.id))
            yield found


def _judge(pair: _Pair, known: set[frozenset[str]]) -> Finding | None:
    one, other = pair.one, pair.other
    place = f"{other.passage.article} ({other.passage.section}): {other.text!r}"
    is_alike = pair.words >= ALIKE_WORDS or (
        pair.cosine >= ALIKE_MEANING and pair.words >= LOOSE_WORDS
    )
    why = find_contradiction(one.text, other.text) if is_alike else None
    article, section = one.passage.article, one.passage.section
    if why and frozenset((one.text, other.text)) not in known:
        return warn("contradiction", article, section, one.text, f"{why}; see {place}")
    if is_opposed(one.text, other.text):
        return None
    if not why and (pair.words >= SAME_WORDS or pair.cosine >= SAME_MEANING):
        return warn("duplicate", article, section, one.text, f"says the same as {place}")
    return None


def _find_pairs(sentences: list[_Sentence], embed: Embed | None) -> Iterator[_Pair]:
    """Pairs of sentences of two articles that are near in words or in meaning."""
    cosines = _measure(sentences, embed)
    holding: dict[str, list[int]] = defaultdict(list)
    for n, sentence in enumerate(sentences):
        shared = Counter(earlier for word in sentence.words for earlier in holding[word])
        for earlier, count in shared.items():
            other = sentences[earlier]
            if other.passage.article == sentence.passage.article:
                continue
            words = count / len(sentence.words | other.words)
            cosine = float(cosines[n, earlier]) if cosines is not None else 0.0
            if words >= ALIKE_WORDS or cosine >= ALIKE_MEANING:
                yield _Pair(sentence, other, words, cosine)
        for word in sentence.words:
            holding[word].append(n)


def _measure(sentences: list[_Sentence], embed: Embed | None) -> np.ndarray | None:
    """Cosines of all pairs, shape (sentences, sentences)."""
    if embed is None or not sentences:
        return None
    vectors = np.asarray(embed([sentence.text for sentence in sentences]), dtype=np.float32)
    return vectors @ vectors.T


def _read(article: Article) -> Iterator[_Sentence]:
    for passage in split_passages(article, model=""):
        for start, end in passage.sentences:
            text = passage.text[start:end]
            words = split_meaning(text)
            if len(words) >= FEWEST_WORDS:
                yield _Sentence(passage, text, words)


def _read_known(articles: Sequence[Article]) -> set[frozenset[str]]:
    """Pairs of sentences that a curator has set side by side."""
    return {
        frozenset((one, other))
        for article in articles
        for paragraph in article.paragraphs
        for _, one in paragraph.sides
        for _, other in paragraph.sides
        if one != other
    }
