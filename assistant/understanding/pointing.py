"""Words that stand for something that was said before them."""

from kb.words import split_words

POINTS_BACK = frozenset(
    "it its it's that that's this these those them they they're he him his she her there one ones"
    " em both either same other others former latter instead too mine agree agrees disagree".split()
)


def is_pointing(text: str) -> bool:
    """Whether a word of `text` stands for something that was said before it."""
    return not POINTS_BACK.isdisjoint(split_words(text))
