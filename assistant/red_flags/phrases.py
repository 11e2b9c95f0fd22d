"""The phrase language of the lexicons.

    calf      a word                           (my|the|)      one of these, or nothing; may nest
    {pain}    anything the lexicon calls so    _   __   ___   any one word; up to 2; up to 4
    {number}k    a number with its unit (`numbers.UNITED`)

Phrases are separated by commas. "{cannot} feel (my|his|her|the) {foot}" is one phrase. `trie` holds
them all, and `spans` finds them in a row of words.
"""

from typing import Final

from assistant.red_flags.errors import RedFlagDataError

# Gap → fewest and most words in it.
GAPS: Final = {"_": (1, 1), "__": (0, 2), "___": (0, 4)}
LONGEST_GAP: Final = 4
# Words that no gap crosses: what is denied is no part of a phrase, and neither is what is masked.
MASK: Final = "\x00"
NOT_IN_GAPS: Final = frozenset(
    """no not isnt arent wasnt werent aint doesnt didnt hasnt havent without never nor neither none
    nope""".split()
) | {MASK}


def find_name(element: str) -> str:
    """The concept that an element names: "pain" for {pain}, "number:k" for {number}k."""
    name, _, unit = element[1:].partition("}")
    return f"{name}:{unit}" if unit else name


def split_choice(phrase: str) -> tuple[list[str], str]:
    """The choices of the bracket that a phrase begins with, and what follows it."""
    depth, start = 0, 1
    choices: list[str] = []
    for at, letter in enumerate(phrase):
        depth += (letter == "(") - (letter == ")")
        if depth == 0 or (depth == 1 and letter == "|"):
            choices.append(phrase[start:at].strip())
            start = at + 1
        if depth == 0:
            return choices, phrase[start:].strip()
    raise RedFlagDataError(f"lexicon: {phrase[:60]!r} has a bracket too many or too few")


def split_phrases(entry: str) -> list[str]:
    """The phrases of a lexicon entry, trimmed."""
    return [phrase for part in " ".join(entry.split()).split(",") if (phrase := part.strip())]
