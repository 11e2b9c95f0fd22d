"""Corrections of what was said to hurt: "no sorry, I meant my hamstring", "hip, not knee".

Such a message asks nothing: the condition it names takes the place of the one before, and what was
asked of that one is asked of it. Searched for with what was said before, it would find both.
"""

import re
from collections.abc import Sequence

from kb.vocabulary import NameIndex, Vocabulary
from kb.words import split_content_stems

CORRECTS = re.compile(
    r"^\W*(?:(?:oh|ah|er|um|hmm|well|ok|okay)\W+)*(?:(?:no(?=[,.!]| it| i\b| i'| the| my| sorry"
    r"| wait| not| actually)|nope|nah|sorry|oops|whoops|(?:(?:it's|its|it is|i) )?actually"
    r"|scrap that|forget that|my bad|my mistake|hang on|(?:i )?meant(?: to say)?|i mean|correction"
    r"|typo|wait)\b\W*)+",
    re.IGNORECASE,
)
# "Hip, sorry", and as people do in chats "*hip".
MARKS = re.compile(r"^\s*\*(?=\w)|\b(?:sorry|oops|my bad|i meant?)\W*$", re.IGNORECASE)
# What stands beside a condition's name and says nothing more than it.
MERELY_NAMED = re.compile(
    r"\b(?:i meant?|it was|it's|pain|pains|sore|ache|aches|aching|issues?|trouble|please|then|left"
    r"|right)\b",
    re.IGNORECASE,
)
# What a correction may say of it, too: the complaint is the same, and in another place.
COMPLAINED = re.compile(r"\b(?:hurts?|hurting|tight|stiff|instead|rather|typo)\b", re.IGNORECASE)
DENIES = re.compile(r"\bnot (?:(?:my|the|an?|on|in|about) )*(?=\w)", re.IGNORECASE)
# "Sorry, my hip too" takes nobody's place.
ADDS = re.compile(r"\b(?:too|also|as well|both|and|or|what about|how about)\b", re.IGNORECASE)
# "My outside of my knee".
TWICE_WHOSE = re.compile(r"\b(?:my|the|an?) (?=\w+(?: side)? of (?:my|the)\b)", re.IGNORECASE)
# A correction is brief; a longer message tells or asks something of its own.
MOST_WORDS = 12


def correct(turns: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    """The `turns` as they were meant: each that merely corrects what hurts is left out, and those
    before it speak of what it names."""
    names = vocabulary.condition_names
    meant: list[str] = []
    for turn in turns:
        name = _find_corrected(turn, names) if meant else ""
        corrected = name and _put_right(meant, name, names)
        meant = corrected or [*meant, _leave_out_denied(turn, names) if meant else turn]
    return meant


def _find_corrected(turn: str, names: NameIndex) -> str:
    """The name of the one condition that `turn` says was meant, where it says nothing else."""
    if len(turn.split()) > MOST_WORDS or ADDS.search(turn):
        return ""
    affirmed = _drop_denied(turn, names)
    if affirmed == turn and not (CORRECTS.match(turn) or MARKS.search(turn)):
        return ""
    if len(names.find_ids(affirmed)) != 1:
        return ""
    rest = MARKS.sub("", CORRECTS.sub("", affirmed))
    rest = names.drop_names(COMPLAINED.sub("", MERELY_NAMED.sub("", rest)))
    return "" if split_content_stems(rest) else names.find_name(affirmed)


def _leave_out_denied(turn: str, names: NameIndex) -> str:
    """A correction that asks something, too, without what it says was not meant."""
    if not CORRECTS.match(turn):
        return turn
    affirmed = _drop_denied(turn, names)
    is_another = affirmed != turn and names.find_ids(affirmed)
    return CORRECTS.sub("", affirmed) if is_another else turn


def _drop_denied(turn: str, names: NameIndex) -> str:
    """`turn` without the first condition that it says was not meant."""
    for denies in DENIES.finditer(turn):
        rest = turn[denies.end() :]
        name = names.find_name(rest)
        if name and rest.startswith(name):
            return turn[: denies.start()] + rest[len(name) :]
    return turn


def _put_right(turns: Sequence[str], name: str, names: NameIndex) -> list[str]:
    """The `turns` with `name` for the condition that was named last; none of them where several
    were, or none."""
    found = ((place, names.find_ids(turns[place])) for place in reversed(range(len(turns))))
    place, named = next(((p, ids) for p, ids in found if ids), (0, frozenset()))
    if len(named) != 1 or named == names.find_ids(name):
        return []
    swapped = TWICE_WHOSE.sub("", names.swap_names(turns[place], name))
    return [*turns[:place], swapped, *turns[place + 1 :]]
