"""All lexicons as one trie of some thousand phrases, built when the guard first reads something."""

import re
from collections.abc import Mapping
from functools import cache

from assistant.red_flags.errors import RedFlagDataError, UnknownKeyError
from assistant.red_flags.lexicon import (
    body,
    causes,
    contexts,
    events,
    function,
    illness,
    life,
    medicines,
    mind,
    sensations,
    signs_clinician,
    signs_emergency,
    signs_urgent,
    time,
)
from assistant.red_flags.lexicon.innocent import INNOCENT
from assistant.red_flags.numbers import NUMBER_CONCEPTS
from assistant.red_flags.phrases import Node, add_phrase, find_references, split_phrases

MODULES = (
    body, sensations, function, events, illness, life, medicines, mind, time, contexts, causes,
    signs_emergency, signs_urgent, signs_clinician,
)  # fmt: skip
INNOCENT_CONCEPT = "innocent"


REFERENCE = re.compile(r"\{\w+\}")
WORD = re.compile(r"\w+")


def build_trie(lexicons: Mapping[str, Mapping[str, str]]) -> Node:
    """The trie of every phrase; `lexicons` maps a file's name to its concepts."""
    known = {concept for concepts in lexicons.values() for concept in concepts} | NUMBER_CONCEPTS
    root = Node()
    for file, concepts in lexicons.items():
        for concept, entry in concepts.items():
            for phrase in split_phrases(entry):
                _check_references(phrase, file, known)
                add_phrase(root, phrase, concept)
    return root


def _check_references(phrase: str, file: str, known: set[str]) -> None:
    if "{" in phrase:
        for name in find_references(phrase):
            if name not in known:
                raise UnknownKeyError(file, phrase, name, known)


def _check_names(lexicons: Mapping[str, Mapping[str, str]]) -> Mapping[str, Mapping[str, str]]:
    names = [concept for concepts in lexicons.values() for concept in concepts]
    if len(set(names)) < len(names):
        twice = sorted({name for name in names if names.count(name) > 1})
        raise RedFlagDataError(f"lexicon: the concept {twice[0]!r} is defined twice")
    return lexicons


LEXICONS = _check_names({module.__name__.rpartition(".")[2]: module.CONCEPTS for module in MODULES})
CONCEPTS = frozenset().union(*LEXICONS.values()) | NUMBER_CONCEPTS


@cache
def load_trie() -> Node:
    """Every phrase of every lexicon."""
    return build_trie(LEXICONS)


@cache
def load_innocent_trie() -> Node:
    """What is masked before anything is read."""
    return build_trie({"innocent": {INNOCENT_CONCEPT: INNOCENT}})


@cache
def load_known_words() -> frozenset[str]:
    """Every word of every phrase: these are never taken for misspellings."""
    entries = [entry for concepts in LEXICONS.values() for entry in concepts.values()]
    return frozenset(WORD.findall(REFERENCE.sub(" ", " ".join([*entries, INNOCENT]))))
