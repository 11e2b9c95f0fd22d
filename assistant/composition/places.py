"""A place in the answer for each of the things that a question names, or sets beside each other.

The sentences that fit best may all be on one of them, and the other half of the question is then
left without an answer.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from assistant.retrieval.evidence import Quote
from kb.words import split_content_stems, stem

# "Sports massage vs deep tissue, which one?"
SETS_BESIDE = re.compile(
    r"(?P<one>[^,.;:?!]+?) (?:vs\.?|versus|compared (?:to|with)) (?P<other>[^,.;:?!]+)"
    r"|\bdifferences? between (?P<first>[^,.;:?!]+?) and (?P<second>[^,.;:?!]+)"
    r"|\b(?:which|better|best)\b[^.?!]*?[,:] (?P<left>[^,.;:?!]+?) or (?P<right>[^,.;:?!]+)",
    re.IGNORECASE,
)
# What names the kind of thing, and not which one.
KINDS = frozenset(map(stem, "massage pain one good best better treatment therapy sore".split()))
# More conditions than these are a list, and an answer has no room for each.
MOST = 3
# So far behind the best sentence one on another condition may stand and still be what was asked.
FAR = 5.0

ConditionOf = Callable[[Quote], str | None]


def find_beside(candidates: Sequence[Quote], text: str) -> list[Quote]:
    """The best of `candidates`, best first, on either thing that `text` sets beside another; ahead
    of all, since what tells the two apart shares few words with the question."""
    ahead = candidates[0].fit
    found = (_find_best(candidates, _holds(key)) for key in name_beside(text))
    return list({quote.text: quote._replace(fit=ahead) for quote in found if quote}.values())


def find_left_out(
    candidates: Sequence[Quote],
    chosen: Sequence[Quote],
    conditions: Iterable[str],
    condition_of: ConditionOf,
) -> list[Quote]:
    """The best of `candidates` on each of a few `conditions` that nothing `chosen` is on."""
    keys = sorted(conditions)
    had = set(map(condition_of, chosen))
    missing = [key for key in keys if key not in had] if 1 < len(keys) <= MOST else []
    found = (_find_best(candidates, _is_on(key, condition_of)) for key in missing)
    return [quote for quote in found if quote]


def name_beside(text: str) -> tuple[str, ...]:
    """The stems that tell the two things apart which `text` sets beside each other."""
    said = SETS_BESIDE.search(text)
    if not said:
        return ()
    ones, others = (
        [each for each in split_content_stems(side) if each not in KINDS]
        for side in said.groups()
        if side
    )
    is_told = ones and others and ones[-1] != others[0]
    return (ones[-1], others[0]) if is_told else ()


def _find_best(candidates: Sequence[Quote], fits: Callable[[Quote], bool]) -> Quote | None:
    least = candidates[0].fit - FAR
    return next((quote for quote in candidates if fits(quote) and quote.fit >= least), None)


def _holds(key: str) -> Callable[[Quote], bool]:
    return lambda quote: key in split_content_stems(quote.text)


def _is_on(key: str, condition_of: ConditionOf) -> Callable[[Quote], bool]:
    return lambda quote: condition_of(quote) == key
