"""Whether what somebody would use or do is told of: "should I stretch it?", "heat for my back?".

What else the articles hold on the complaint would pass for a yes.
"""

import re
from collections.abc import Iterable, Sequence

from assistant.retrieval.evidence import Quote
from assistant.understanding.asks import read_message
from assistant.understanding.questions import Question
from kb.words import split_content_stems

# Each line is one means; a sentence that names one of its words tells of it.
MEANS = tuple(
    frozenset(split_content_stems(words))
    for words in (
        "stretch stretches stretching stretched mobility",
        "yoga pilates",
        "ice icing iced cold RICE",
        "heat heated hot",
        "bath shower sauna",
        "insole insoles orthotic orthotics",
        "roll roller rolling foam gun ball",
        "cupping cups",
        "scraping scrape scraped",
        "swim swimming cycle cycling bike biking low-impact",
        "compression stockings socks sleeve",
        "squats lunges raises strength strengthen strengthening exercise exercises load loading",
    )
)
# What loads no muscle and warms none: the others are nothing for one that was just hurt.
CALMING = frozenset(split_content_stems("ice cold compression"))
# Asked of one thing: "is ice any good?", "would you …?"; or nothing but it: "heat for my back?".
CLOSED = re.compile(
    r"^\W*(?:(?:and|but|so|or|ok|okay|hi|hey|hello|please)\W+)*"
    r"(?:is|are|do|does|did|can|could|should|would|will|has|have|may|might)\b",
    re.IGNORECASE,
)
BRIEF = 6
# "No swelling or heat" is on a sign, and on no means.
SIGN = r"(?:swelling|swollen|redness|red|heat|hot)"
AS_SIGNS = re.compile(rf"\b{SIGN}(?:(?:,|,? (?:or|and)) {SIGN})+\b", re.IGNORECASE)
# A sentence that names the means and stands so far behind the best one is on something else.
TELLING_BEHIND = 3.0
# Else it leads, if it is chosen.
AHEAD = 0.1


def find_means(question: Question) -> tuple[frozenset[str], ...]:
    """The means that the last message asks about, each as the words that tell of it."""
    asks = [ask for ask in read_message(question.own).asks if _is_closed(ask)]
    asked = set(split_content_stems(" ".join(asks)))
    return tuple(means for means in MEANS if not means.isdisjoint(asked))


def works_muscle(means: Iterable[frozenset[str]]) -> bool:
    """Whether one of some means does more to a muscle than calm it."""
    return any(CALMING.isdisjoint(words) for words in means)


def is_told(means: Iterable[frozenset[str]], quotes: Sequence[Quote]) -> bool:
    """Whether `quotes` tell of one of some means."""
    texts = (f"{q.passage.section} {AS_SIGNS.sub(' ', q.text)}" for q in quotes)
    told = {stem for text in texts for stem in split_content_stems(text)}
    return not all(words.isdisjoint(told) for words in means)


def find_telling(means: Sequence[frozenset[str]], quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The best of `quotes` that tells of one of some means, as one that fits best; none where
    that is far behind."""
    lead = max((quote.fit for quote in quotes), default=0.0)
    near = [q for q in quotes if not q.passage.sides and q.fit >= lead - TELLING_BEHIND]
    telling = [quote for quote in near if is_told(means, [quote])]
    return tuple(q._replace(fit=lead + AHEAD) for q in sorted(telling, key=lambda q: -q.fit)[:1])


def _is_closed(ask: str) -> bool:
    """Whether `ask` is on one thing: by how it begins, be it with that thing, or for brevity."""
    first = split_content_stems(ask)[:1]
    begins_with_it = any(not means.isdisjoint(first) for means in MEANS)
    return begins_with_it or CLOSED.search(ask) is not None or len(ask.split()) <= BRIEF
