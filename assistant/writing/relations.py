"""What a sentence sets in order: before and after, cause and effect, this rather than that."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from assistant.writing.clauses import find_claims, find_claims_in_order
from assistant.writing.quantities import SPELT

Kind = Literal[
    "order", "cause", "choice", "than", "exchange", "course", "place", "path", "into", "if"
]

SPELT_OUT = "|".join(SPELT)
# Whether the second side is the one that comes first.
RELATIONS: tuple[tuple[Kind, re.Pattern[str], bool], ...] = (
    ("order", re.compile(r"\b(?:before|until|then)\b", re.I), False),
    (
        "order",
        re.compile(r"(?<!go )(?<!going )(?<!look )(?<!looking )\b(?:after|once|following)\b", re.I),
        True,
    ),
    (
        "cause",
        re.compile(
            r"\b(?:caus(?:es?|ing)|(?:contributes?|adds?) to|affects?|overloads?"
            r"|leads? to|brings? on|results? in|ends? in|makes?(?! up| itself)"
            r"|turns? into)\b",
            re.I,
        ),
        False,
    ),
    (
        "cause",
        re.compile(
            r"\b(?:comes? from|caused by|due to|because of|stems? from|develops? from|pain from)\b",
            re.I,
        ),
        True,
    ),
    ("choice", re.compile(r"\b(?:rather than|instead of|not)\b", re.I), False),
    (
        "exchange",
        re.compile(r"\b(?:mistaken for|confused with|replaced? (?:by|with))\b", re.I),
        False,
    ),
    (
        "course",
        re.compile(r"\b(?:grows? out of|carries on (?:from|into)|follows? from)\b", re.I),
        False,
    ),
    ("into", re.compile(r"\binto\b", re.I), False),
    ("place", re.compile(r"\b(?:under(?:neath)?|beneath|below|above|behind)\b", re.I), False),
    # "More than 24 hours" compares nothing.
    (
        "than",
        re.compile(rf"\b(?:than|against)\b(?! (?:about )?(?:\d|(?:{SPELT_OUT})\b))", re.I),
        False,
    ),
)
PATH = re.compile(r"\bfrom ([^,.]+?) to ([^,.]+)", re.I)
IF = re.compile(r"\b(?:if|when) ([^,]+), (.+)", re.I)
# "For knee pain, the ankles are looked at first": what is done first, and what it is done for.
FIRST = re.compile(r"^(?:For|With) ([^,]+?),? the .*?\bfirst (?=\w+s\b)(.+)", re.I)
# One side of a contrast, and what stands beside it.
CONTRAST = re.compile(r",\s*(?:while|whereas|but|although|though)\b", re.I)
PARTS = re.compile(r"[,;]\s*(?:and|while|whereas|but|although)\b", re.I)
UNLIKE = re.compile(r"\bunlike ([^,.]+),?", re.I)


class Relation(NamedTuple):
    """The words on each side, turned so that the earlier, the cause, the preferred is first."""

    kind: Kind
    first: frozenset[str]
    second: frozenset[str]

    def is_crossed_by(self, other: "Relation") -> bool:
        """Whether words of each side stand on the other one there, and not on their own."""
        both = (other.first & other.second) | (self.first & self.second)
        if self.kind == "than" and self.second <= other.first and self.first & other.second:
            return True
        return bool((self.first & other.second) - both) and bool((self.second & other.first) - both)


def find_relations(text: str) -> tuple[Relation, ...]:
    """Every relation in a sentence that has two sides."""
    return tuple(_find_relations(text))


def split_contrast(text: str) -> tuple[frozenset[str], ...]:
    """The claims on each side of "while", "whereas", "unlike"; one set where there is none."""
    halves = CONTRAST.split(UNLIKE.sub(" ", text))
    return tuple(map(find_claims, [*halves, *UNLIKE.findall(text)]))


def split_subjects(text: str) -> tuple[tuple[tuple[str, ...], frozenset[str]], ...]:
    """Of each part that an "and" or a contrast parts off: its first words, and all its claims."""
    parts = [find_claims_in_order(part) for part in PARTS.split(text)]
    return tuple((part[:2], frozenset(part)) for part in parts if part)


def _find_relations(text: str) -> Iterator[Relation]:
    for found in PATH.finditer(text):
        yield Relation("path", find_claims(found[1]), find_claims(found[2]))
    for found in IF.finditer(text):
        yield Relation("if", find_claims(found[1]), find_claims(found[2]))
    for found in FIRST.finditer(text):
        yield Relation("order", find_claims(found[2]), find_claims(found[1]))
    for kind, pattern, is_turned in RELATIONS:
        for found in pattern.finditer(text):
            near, comma, rest = text[found.end() :].partition(",")
            near = text[found.end() :] if kind == "into" else near
            before, after = find_claims(text[: found.start()]), find_claims(near)
            if kind == "order" and not before and comma:
                # "After a run, stretch": what comes behind the comma is the other side.
                before = find_claims(rest)
            if before and after:
                yield Relation(kind, *((after, before) if is_turned else (before, after)))
