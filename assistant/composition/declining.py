"""What is said where nothing is quoted: what isn't covered, and the nearest subjects that are."""

from collections.abc import Iterable, Sequence

from assistant.retrieval.retriever import Found
from kb.words import split_content_stems

NOTHING_ASKED = "Tell me what hurts, or what you want to know."
NOT_COVERED = "The articles here don't cover {}."
NEAREST = "The nearest subjects they do cover: {}."
# From this cosine a passage's subject is worth naming; more than a few say nothing.
WORTH_NAMING = 0.4
MOST_NAMED = 4


def find_worth_naming(found: Iterable[Found]) -> list[Found]:
    """The passages near enough for their subjects to be named, in their order."""
    return [entry for entry in found if entry.nearness >= WORTH_NAMING][:MOST_NAMED]


def describe_gap(asked: str, outside: str, near: Sequence[Found], *, covers: str) -> str:
    """What isn't covered, by the name of the topic `outside` if there is one, and what is: the
    subjects that are `near`, or else all that the articles cover."""
    subjects = ", ".join(dict.fromkeys(entry.stored.passage.subject for entry in near))
    is_empty = not outside and not split_content_stems(asked)
    says = [
        NOTHING_ASKED if is_empty else NOT_COVERED.format(outside or "that"),
        NEAREST.format(subjects) if subjects else covers,
    ]
    return " ".join(says)
