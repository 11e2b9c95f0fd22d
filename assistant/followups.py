"""Makes a follow-up whole without a model: "and how often?" after a question on shin splints.

A message that leans on the ones before it takes over what it leaves unsaid: their words, or, where
it only swaps the condition ("what about the knee?"), what was asked of the old one. A message that
leans on nothing stands alone: a new subject drops the old one.
"""

import re
from collections.abc import Sequence

from kb.vocabulary import Vocabulary
from kb.words import split_content_stems, split_words

# How a message begins that goes on from the last one.
CONTINUES = re.compile(
    r"^\W*(?:and|but|so|or|also|then|plus|suppose|what about|how about|what if|same for|instead"
    r"|in that case|any others?|which one|like what|such as|why not|okay|ok|right|since when)\b",
    re.IGNORECASE,
)
POINTS_BACK = frozenset(
    "it its it's that that's this these those them they they're he him his she her there one ones"
    " both either same other others former latter instead too".split()
)
SHORT = 4
MOST_CARRIED = 60


def make_whole(turns: Sequence[str], vocabulary: Vocabulary) -> str:
    """The last of `turns` with what it leaves unsaid put before it, or as it is."""
    last = turns[-1]
    if len(turns) == 1 or not leans(last):
        return last
    named = vocabulary.condition_names.find_ids(last)
    before = _find_chain(turns[:-1])
    earlier = vocabulary.condition_names.find_ids(" ".join(before))
    carried = _keep_last_words(" ".join(before))
    if named and not named & earlier:
        carried = _find_asked(before, last, vocabulary)
    return f"{carried} {last}".strip()


def leans(text: str) -> bool:
    """Whether a message goes on from the one before: by its first words, a pronoun, or brevity."""
    words = split_words(text)
    return (
        CONTINUES.match(text) is not None
        or not POINTS_BACK.isdisjoint(words)
        or len(split_content_stems(text)) <= SHORT
    )


def _find_chain(turns: Sequence[str]) -> list[str]:
    """The turns back to the latest that stands alone."""
    start = len(turns) - 1
    while start > 0 and leans(turns[start]):
        start -= 1
    return list(turns[start:])


def _keep_last_words(text: str) -> str:
    return " ".join(text.split()[-MOST_CARRIED:])


def _find_asked(before: Sequence[str], last: str, vocabulary: Vocabulary) -> str:
    """What was asked of the old condition, by the articles' headings, unless `last` asks itself."""
    if vocabulary.aspect_cues.find_ids(last):
        return ""
    for turn in reversed(before):
        found = vocabulary.aspect_cues.find_ids(turn)
        if found:
            asked = [v.headings[0] for key, v in vocabulary.aspects.items() if key in found]
            return f"{', '.join(asked)}:"
    return ""
