"""Which words of a sentence it denies: "avoid", "not", "never", and how far they reach."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from assistant.writing.clauses import DENIES, Clause

# "before" stands in front of a denial, and may be denied by it: "pressure should be avoided".
Status = Literal["plain", "denied", "either", "before"]

# What a word's status may not be in a written sentence and in its source.
OPPOSED = frozenset([("plain", "denied"), ("denied", "plain"), ("denied", "before")])

# A verb that ends what an earlier denial denies: "a leg that can't take weight needs a doctor".
ENDS_DENIAL = frozenset("need call may might should must is are".split())
# A second verb behind these may or may not be denied as the first one is.
LOOSENS_DENIAL = frozenset("and then so".split())
# What a runner is to do instead of the thing denied.
OTHER_DEED = frozenset("get see ask call go seek rest stop find keep".split())
# These may deny the word before them: "your stride doesn't change".
BINDS_BEFORE = frozenset("not never no rare".split())
AVOIDED = frozenset("avoid prevent skip stop".split())
PASSIVE = frozenset("be is are was been being".split())
# These order a sentence (`relations.py`); none of them is denied.
TIMES = frozenset("befor after dure".split())
JOINS = frozenset(["and", "or"])
SILENT = frozenset(
    """
    a an the of to in on at for with by from and or as be is are was it its do does did has
    have can will should would there then you your yours i my we our they their them he his
    she her this that runner runners person people new
    """.split()
)
# A source that speaks of a mistake says the opposite of what it names.
UNREAL = frozenset("mistaken mislead opposit wrong fals".split())


def find_status(clauses: Sequence[Clause]) -> dict[str, Status]:
    """What becomes of each word of a sentence."""
    status: dict[str, Status] = {}
    denial: Status = "plain"
    for clause in clauses:
        denial = _carry_on(denial, clause)
        is_list = denial == "denied"
        for word, said in _judge_clause(clause.words, denial, is_list=is_list):
            status[word] = _join(status.get(word, said), said)
        if not DENIES.isdisjoint(clause.words):
            denial = "either" if _is_loosened(clause.words) else "denied"
    return status


def count_denials(clauses: Sequence[Clause]) -> int:
    """How many words of a sentence deny something."""
    return sum(word in DENIES for clause in clauses for word in clause.words)


def has_double_denial(clauses: Sequence[Clause]) -> bool:
    """Whether one denial stands right before another: "don't avoid"."""
    return any(
        one in DENIES and two in DENIES for clause in clauses for one, two in pairwise(clause.words)
    )


def _is_loosened(words: Sequence[str]) -> bool:
    """Whether a second verb follows what is denied: "skip massage and get assessed for …"."""
    last = max(place for place, word in enumerate(words) if word in DENIES)
    return any(
        one in LOOSENS_DENIAL and two in OTHER_DEED for one, two in pairwise(words[last + 1 :])
    )


def _carry_on(denial: Status, clause: Clause) -> Status:
    """What a denial is behind a comma: it goes on in a list ("avoid hills, sand and speed")."""
    if not clause.is_continued or denial == "plain":
        return "plain"
    if denial == "either":
        return denial
    return "denied" if JOINS.intersection(clause.words[1:4]) else "either"


def _judge_clause(
    words: Sequence[str], denial: Status, *, is_list: bool
) -> Iterator[tuple[str, Status]]:
    before: list[str] = []
    reached = 0
    for place, word in enumerate(words):
        if word in AVOIDED and place and words[place - 1] in PASSIVE and reached:
            # "Deep pressure should be avoided": what stands before is what is denied.
            denial = "plain"
            yield from ((earlier, "denied") for earlier in before)
        elif word in DENIES:
            denial, reached = "denied", 0
            if word in BINDS_BEFORE:
                yield from ((earlier, "before") for earlier in before)
                yield from ((earlier, "either") for earlier in before[-1:])
        elif denial != "plain" and word in ENDS_DENIAL and reached:
            denial = "plain"
        elif word in LOOSENS_DENIAL and denial == "denied" and not is_list:
            denial = "either"
        elif word not in SILENT and word not in TIMES:
            before.append(word)
            reached += 1
            yield word, denial


def _join(one: Status, two: Status) -> Status:
    if one == two:
        return one
    return "before" if {one, two} == {"plain", "before"} else "either"
