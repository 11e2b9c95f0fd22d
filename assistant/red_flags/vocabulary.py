"""All lexicons as one trie of some thousand phrases, built when the guard first reads something."""

import re
from collections.abc import Mapping
from functools import cache

from assistant.red_flags.errors import RedFlagDataError, UnknownKeyError
from assistant.red_flags.lexicon import (
    body,
    brief,
    brief_beside,
    causes,
    contexts,
    diagnoses,
    events,
    function,
    illness,
    life,
    medicines,
    mind,
    retelling,
    sensations,
    telling,
    things,
    time,
)
from assistant.red_flags.lexicon.innocent import ELSEWHERE, INNOCENT
from assistant.red_flags.lexicon.signs_clinician.all_files import FILES as CLINICIAN_SIGNS
from assistant.red_flags.lexicon.signs_emergency.all_files import FILES as EMERGENCY_SIGNS
from assistant.red_flags.lexicon.signs_urgent.all_files import FILES as URGENT_SIGNS
from assistant.red_flags.numbers import NUMBER_CONCEPTS
from assistant.red_flags.phrases import find_name, split_phrases
from assistant.red_flags.trie import Node, Trie

MODULES = (
    body, sensations, function, events, illness, life, medicines, mind, time, contexts, telling,
    retelling, causes, *EMERGENCY_SIGNS, *URGENT_SIGNS, *CLINICIAN_SIGNS, diagnoses, brief,
    brief_beside, things,
)  # fmt: skip
INNOCENT_CONCEPT, ELSEWHERE_CONCEPT = "innocent", "elsewhere"
MASKED = {INNOCENT_CONCEPT: INNOCENT, ELSEWHERE_CONCEPT: ELSEWHERE}


REFERENCE = re.compile(r"\{\w+\}\w*")
WORD = re.compile(r"\w+")
# "(my|) knee" begins nowhere in the trie; the phrase is "knee", or "my knee".
OPTIONAL_START = re.compile(r"\([^()]*\|\s*\)")


def build_trie(lexicons: Mapping[str, Mapping[str, str]]) -> Trie:
    """The trie of every phrase; `lexicons` maps a file's name to its concepts."""
    known = {concept for concepts in lexicons.values() for concept in concepts} | NUMBER_CONCEPTS
    root = Node()
    for file, concepts in lexicons.items():
        for concept, entry in concepts.items():
            _check_entry(entry, file, known)
            root.folded += [(phrase, concept) for phrase in split_phrases(entry)]
    return Trie(root)


def _check_entry(entry: str, file: str, known: set[str]) -> None:
    """Raise for what would only be met once a text leads there."""
    if entry.count("(") != entry.count(")"):
        raise RedFlagDataError(f"lexicon: {entry[:60]!r} has a bracket too many or too few")
    for phrase in split_phrases(entry):
        if OPTIONAL_START.match(phrase):
            raise RedFlagDataError(f"lexicon: {phrase[:60]!r} begins with what may be left out")
    for element in REFERENCE.findall(entry):
        name = find_name(element)
        if name not in known:
            raise UnknownKeyError(file, entry[:60], name, known)


def _check_names(lexicons: Mapping[str, Mapping[str, str]]) -> Mapping[str, Mapping[str, str]]:
    names = [concept for concepts in lexicons.values() for concept in concepts]
    if len(set(names)) < len(names):
        twice = sorted({name for name in names if names.count(name) > 1})
        raise RedFlagDataError(f"lexicon: the concept {twice[0]!r} is defined twice")
    return lexicons


LEXICONS = _check_names(
    {module.__name__.partition(".lexicon.")[2]: module.CONCEPTS for module in MODULES}
)
# No words say these: the length of a sentence does.
BRIEF, SHORT = "brief_sentence", "short_sentence"
LENGTHS = frozenset({BRIEF, SHORT})
CONCEPTS = frozenset().union(*LEXICONS.values()) | NUMBER_CONCEPTS | LENGTHS


@cache
def load_trie() -> Trie:
    """Every phrase of every lexicon, and what is masked before anything is read."""
    return build_trie({**LEXICONS, "innocent": MASKED})


@cache
def load_known_words() -> frozenset[str]:
    """Every word of every phrase: these are never taken for misspellings."""
    entries = [entry for concepts in LEXICONS.values() for entry in concepts.values()]
    return frozenset(WORD.findall(REFERENCE.sub(" ", " ".join([*entries, INNOCENT]))))
