"""A place in the answer for each of the things that a question names, or sets beside each other.

The sentences that fit best may all be on one of them, and the other half of the question is then
left without an answer.
"""

import re
from collections.abc import Callable, Iterable, Sequence, Set

from assistant.retrieval.evidence import Quote
from kb.words import split_content_stems, stem

SIDE = r"[^,.;:?!\u2013\u2014]{2,50}"
# What goes on from "or" and names no second thing: "or should I rest", "a day or two".
NO_OTHER = (
    r"(?!(?:so|not|two|three|four|more|less|both|neither|even|else|maybe|just|something|anything"
    r"|whatever|what|how|when|why|if|whether|should|shall|is|are|was|am|do|does|did|can|could|will"
    r"|would|have|has|i|i'm|it|it's|that|will|\d+)\b)"
)
OR = rf" or {NO_OTHER}"
# Without such a word nothing is set beside anything, which is told at once.
JOINED = re.compile(r"\b(?:or|vs\.?|versus|compared|differences?) ", re.IGNORECASE)
# "Sports massage vs deep tissue, which one?" Of each, the two sides.
SETS_BESIDE = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"({SIDE}?) (?:vs\.?|versus|compared (?:to|with)) ({SIDE})",
        rf"\bdifferences? between ({SIDE}?) (?:and|or) ({SIDE})",
        rf"\b(?:which|what|what's|better|best|kinder|more)\b[^.?!]{{0,80}}?[,:]\s*({SIDE}?){OR}({SIDE})",
        # "Grass or road: what's kinder?" and no more than "a roller or a physio?"
        rf"(?:^|[.?!,;:]\s+)({SIDE}?){OR}({SIDE}?)\s*"
        r"(?:[,;:?\u2013\u2014.]+|\s-)\s*(?:which|what|what's|whats|who|$)",
        rf"\b(?:if|whether) ({SIDE}?){OR}({SIDE})",
        rf"\b(?:is|are|should|shall|would|could|can|do|does|will) ({SIDE}?){OR}({SIDE})",
    )
)
# "Is it a strain or a tear?" is told by the signs.
TELLS_APART = re.compile(
    r"\bdifferences?\b|\btell\b(?! me)|\bhow (?:do|can|would|could|will|to) (?:i |you |we )?know\b"
    r"|\b(?:if|whether|is) (?:it's|its|it is|it|i've got|i have|i've|this is|this)\b",
    re.IGNORECASE,
)
SIGNS, WHAT = "Signs", "What it is"
# What it is tells two complaints apart where it says where that is felt.
FELT = re.compile(
    r"\b(?:pains?|hurts?|aches?|felt|feelings?)\b[^.]{0,30}"
    r"\b(?:under|around|on|in|along|at|below|behind|between|low)\b",
    re.IGNORECASE,
)
# What names the kind of thing, and not which one.
KINDS = frozenset(map(stem, "massage pain one treatment therapy injury running run".split()))
# What says how it is, or that it is done.
SAYS_HOW = frozenset(
    map(
        stem,
        "good best better proper real actual normal sore tight bad worse quick cheap use try keep"
        " see take do make have start stop first still need want know".split(),
    )
)
# "The York therapist says" is on no therapist.
SOURCED = re.compile(r"\b[Tt]he (?:[A-Z]\w* )+(?:therapist|clinic)\b")
# More conditions than these are a list, and an answer has no room for each.
MOST = 3
# So far behind the best sentence one on another condition may stand and still be what was asked.
FAR = 5.0
# One that holds the word for a thing set beside another must be nearer: "heat" of a warm-up is no
# side of ice or heat.
NEAR = 2.0

ConditionOf = Callable[[Quote], str | None]
# The ids of the conditions that a text names.
FindIds = Callable[[str], Set[str]]


def find_beside(
    candidates: Sequence[Quote],
    text: str,
    condition_of: ConditionOf = lambda _: None,
    find_ids: FindIds = lambda _: frozenset(),
) -> list[Quote]:
    """The best of `candidates`, best first, on either thing that `text` sets beside another; ahead
    of all, since what tells the two apart shares few words with the question."""
    ahead = candidates[0].fit
    found = [_find_on(candidates, keys, text) for keys in name_beside(text)]
    for place, key in enumerate(_name_conditions(text, find_ids) if found else ()):
        quote = found[place]
        if not quote or key not in {condition_of(quote), *find_ids(quote.text)}:
            found[place] = _find_on_condition(candidates, _is_on(key, condition_of), text)
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


def name_beside(text: str) -> tuple[tuple[str, ...], ...]:
    """Of each of the two things that `text` sets beside each other the stems that tell it from the
    other, the nearest to what joins them first."""
    sides = _find_sides(text)
    if not sides:
        return ()
    left, right = map(split_content_stems, sides)
    ones, others = _name_which(reversed(left), right), _name_which(right, left)
    # "On sore or tight calves" sets nothing beside anything.
    is_told = ones and others and left[-1] not in SAYS_HOW
    return (ones, others) if is_told else ()


def _find_sides(text: str) -> tuple[str, ...]:
    """What `text` sets beside each other, or nothing."""
    forms = SETS_BESIDE if JOINED.search(text) else ()
    said = next(filter(None, (form.search(text) for form in forms)), None)
    return said.groups() if said else ()


def _name_conditions(text: str, find_ids: FindIds) -> tuple[str, ...]:
    """The two conditions that `text` sets beside each other, where either side names one alone: a
    word of one's name, as "knee", may stand in what tells of the other."""
    named = [find_ids(side) for side in _find_sides(text)]
    keys = tuple(key for ids in named if len(ids) == 1 for key in ids)
    return keys if len(set(keys)) == 2 else ()


def _find_on_condition(
    candidates: Sequence[Quote], is_on: Callable[[Quote], bool], text: str
) -> Quote | None:
    """The best of `candidates` on a condition: of its signs, or of what it is, where two are to be
    told apart."""
    tells_apart = TELLS_APART.search(text) is not None

    def is_telling(quote: Quote) -> bool:
        aspect = quote.passage.aspect
        says_felt = aspect == WHAT and FELT.search(quote.text) is not None
        return tells_apart and is_on(quote) and (aspect == SIGNS or says_felt)

    return _find_best(candidates, is_telling) or _find_best(candidates, is_on)


def _name_which(side: Iterable[str], other: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for each in side if each not in {*KINDS, *SAYS_HOW, *other}))


def _find_on(candidates: Sequence[Quote], keys: Sequence[str], text: str) -> Quote | None:
    """The best of `candidates` that holds the first of `keys` which any does."""
    told = [quote for quote in candidates if quote.passage.aspect == SIGNS]
    pools = (told, candidates) if told and TELLS_APART.search(text) else (candidates,)
    least = candidates[0].fit - NEAR
    found = (
        quote
        for key in keys
        for pool in pools
        for quote in pool
        if quote.fit >= least and key in split_content_stems(SOURCED.sub(" ", quote.text))
    )
    return next(found, None)


def _find_best(candidates: Sequence[Quote], fits: Callable[[Quote], bool]) -> Quote | None:
    least = candidates[0].fit - FAR
    return next((quote for quote in candidates if fits(quote) and quote.fit >= least), None)


def _is_on(key: str, condition_of: ConditionOf) -> Callable[[Quote], bool]:
    return lambda quote: condition_of(quote) == key
