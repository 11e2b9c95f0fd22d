"""Takes a sentence apart into what the checks compare. Nothing here knows a source."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from assistant.writing.clauses import (
    Clause,
    find_claims,
    find_claims_in_order,
    is_claim,
    split_clauses,
)
from assistant.writing.denials import (
    SILENT,
    UNREAL,
    Status,
    count_denials,
    find_status,
    has_double_denial,
)
from assistant.writing.directions import Pull, find_poles, find_pulls, find_turned
from assistant.writing.quantities import Quantity, find_quantities
from assistant.writing.relations import Relation, find_relations, split_contrast, split_subjects

# Where a source isn't sure: what it says so of must not become certain.
HEDGED = re.compile(
    r"\b(?:may|might|could|sometimes|possible|possibly)\b"
    r"|\bcan(?= (?:also )?(?:cause|lead|bring|turn|result|be|come|end|go)\b)",
    re.IGNORECASE,
)
ENDS_HEDGE = re.compile(r"[,;:]|\band\b|\bbut\b")


@dataclass(frozen=True)
class Reading:
    """A sentence taken apart; words are in the lexicon's spelling.

    `claims` are the words that carry meaning, `row` the same in order, `unsure` those
    that a hedge speaks of; `turned` the states that end; `status` says of each word
    whether it is denied; `steps` are words in a row; `parts` are the claims on each side of a
    contrast; `subjects` the first words of each part that is joined on, with all its claims.
    """

    words: frozenset[str]
    claims: frozenset[str]
    row: tuple[str, ...]
    unsure: frozenset[str]
    status: dict[str, Status]
    denials: int
    is_doubly_denied: bool
    is_unreal: bool
    pulls: frozenset[Pull]
    poles: frozenset[tuple[str, str]]
    turned: frozenset[tuple[str, str]]
    quantities: tuple[Quantity, ...]
    steps: frozenset[tuple[str, str]]
    relations: tuple[Relation, ...]
    parts: tuple[frozenset[str], ...]
    subjects: tuple[tuple[tuple[str, ...], frozenset[str]], ...]


@lru_cache(maxsize=4_000)
def read_sentence(text: str) -> Reading:
    """Take one sentence apart; what was read is kept, for a passage is cited again and again."""
    clauses = tuple(split_clauses(text))
    words = frozenset(word for clause in clauses for word in clause.words)
    return Reading(
        words=words,
        claims=frozenset(filter(is_claim, words)),
        row=find_claims_in_order(text),
        unsure=_find_unsure(text),
        status=find_status(clauses),
        denials=count_denials(clauses),
        is_doubly_denied=has_double_denial(clauses),
        is_unreal=not UNREAL.isdisjoint(words),
        pulls=find_pulls(clauses),
        poles=find_poles(clauses),
        turned=find_turned(clauses),
        quantities=find_quantities(text),
        steps=_find_steps(clauses),
        relations=find_relations(text),
        parts=split_contrast(text),
        subjects=split_subjects(text),
    )


def _find_steps(clauses: Sequence[Clause]) -> frozenset[tuple[str, str]]:
    telling = [word for clause in clauses for word in clause.words if word not in SILENT]
    return frozenset((one, two) for one, two in pairwise(telling) if one != two)


def _find_unsure(text: str) -> frozenset[str]:
    """The claims behind each hedge, up to the end of its clause."""
    behind = [text[found.end() :] for found in HEDGED.finditer(text)]
    reaches = [ENDS_HEDGE.split(part, maxsplit=1)[0] for part in behind]
    return frozenset().union(*map(find_claims, reaches))
