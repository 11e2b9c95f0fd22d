"""Cuts a sentence into clauses of words in the lexicon's spelling, and says which carry a claim."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.writing.lexicon import load_lexicon, split_spoken
from assistant.writing.quantities import SPELT

# What denies the words behind it, in the lexicon's spelling.
DENIES = frozenset(
    "not no never without avoid skip refrain nor neither stop prevent instead cannot none nobody"
    " nothing except rare mistak myth assum".split()
)
# Sayings that deny, read as one of those words; and some that look like a denial and are none.
SAYINGS = (
    (re.compile(r"\b(?:rather than|instead of|not just)\b", re.I), " instead "),
    (
        re.compile(r"\b(?:stay|keep|kept|steer)s? (?:off|clear of|away from|out of)\b", re.I),
        " avoid ",
    ),
    (
        re.compile(
            r"\b(?:leav(?:e|es|ing) out|guards? against|hold off"
            r"|(?<!come )(?<!comes )free (?:of|from))\b",
            re.I,
        ),
        " avoid ",
    ),
    (re.compile(r"\bleav(?:e|es|ing)((?: [\w']+){1,4}) alone\b", re.I), r" avoid \1 "),
    (re.compile(r"\b(?:keep|kept|stop|stopped)s?((?: [\w']+){0,3}) from\b", re.I), r" avoid \1 "),
    (
        re.compile(r"\b(?:needn't|need not|don't have to|doesn't have to) stop\b", re.I),
        " keep going ",
    ),
    # "Prevent it by stretching": what comes behind isn't denied.
    (re.compile(r"\bby (?=\w+ing\b)", re.I), " is "),
    (re.compile(r"\bno pain, no gain\b|\bnot only\b|\bor not\b|\bno(?=[,:] )", re.I), " "),
)
# "The York Massage therapist says": a name, and no word on massage.
NAMED = re.compile(
    r"\b(?:[A-Z][\w&'.]* )+(?=(?:massage )?(?:therapist|article|clinic)\b)(?:massage )?"
)
CLAUSES = re.compile(
    r"([,;:()\u2014]|(?<!-)\bbut\b(?!-)|\b(?:while|whereas|although|though|until|unless|when|if"
    r"|because|since)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Clause:
    """Words in the lexicon's spelling; `is_continued`: a comma alone parts it from the last."""

    words: tuple[str, ...]
    is_continued: bool


def split_clauses(text: str) -> Iterator[Clause]:
    """The clauses of one sentence, in order."""
    text = NAMED.sub("the ", text)
    for pattern, put in SAYINGS:
        text = pattern.sub(put, text)
    pieces = CLAUSES.split(text)
    held: tuple[str, ...] = ()
    is_continued = False
    for piece, mark, following in zip(
        pieces[::2], [*pieces[1::2], ""], [*pieces[2::2], ""], strict=True
    ):
        held += _read(piece)
        if mark == "," and _is_run(held, _read(following)):
            continue
        yield Clause(held, is_continued)
        held, is_continued = (), mark == ","


@lru_cache(maxsize=4_000)
def find_claims(text: str) -> frozenset[str]:
    """The words of `text` that carry a claim of their own."""
    return frozenset(find_claims_in_order(text))


def find_claims_in_order(text: str) -> tuple[str, ...]:
    """The words of `text` that carry a claim, in order, repeats kept."""
    return tuple(filter(is_claim, _read(NAMED.sub("the ", text))))


def is_claim(word: str) -> bool:
    """Whether a word, in the lexicon's spelling, says something that a source must have said."""
    is_figure = word[:1].isdigit() or word in SPELT
    return word not in load_lexicon().free and word not in DENIES and not is_figure


def _read(text: str) -> tuple[str, ...]:
    return tuple(load_lexicon().read(split_spoken(text)))


def _is_run(words: Sequence[str], following: Sequence[str]) -> bool:
    """Whether a comma only parts two words that pull: "deep, aggressive massage"."""
    poles = load_lexicon().poles
    return bool(words and following) and words[-1] in poles and following[0] in poles
