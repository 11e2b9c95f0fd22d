"""Cuts a stream of text into written sentences with the ids they cite, wherever it is broken up."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kb.sentences import split_sentences

CITED = re.compile(r"\s*\[([a-z]{4}(?:[,;\s]+(?:and\s+)?[a-z]{4})*)\]", re.IGNORECASE)
BRACKETED = re.compile(r"\s*\[[^\]\n]*\]")
# "Rest first. [abcd]" is "Rest first [abcd]."
BEHIND_THE_STOP = re.compile(r"([.!?])((?:\s*\[[^\]\n]*\])+)")
BULLET = re.compile(r"^\s*(?:[-*\u2022]|\d{1,2}[.)])\s+")
MOST_CHARACTERS = 6_000


@dataclass(frozen=True)
class Written:
    """One sentence as a model wrote it, without its ids, and those ids as they stood."""

    text: str
    ids: tuple[str, ...]


def split_stream(pieces: Iterable[str]) -> Iterator[Written]:
    """Each sentence as soon as the next one has begun; stops behind `MOST_CHARACTERS`."""
    held, length = "", 0
    for piece in pieces:
        held += piece
        length += len(piece)
        done, held = _take_done(held)
        yield from done
        if length > MOST_CHARACTERS:
            return
    yield from _read_lines(held)


def _take_done(text: str) -> tuple[list[Written], str]:
    """The sentences that are surely over, and what isn't."""
    head, newline, tail = text.rpartition("\n")
    done = list(_read_lines(head)) if newline else []
    moved = BEHIND_THE_STOP.sub(r"\2\1", tail)
    spans = split_sentences(moved)
    if len(spans) < 2 or moved[spans[-1][0]] == "[":
        return done, tail
    cut = spans[-1][0]
    return [*done, *_read_lines(moved[:cut])], moved[cut:]


def _read_lines(text: str) -> Iterator[Written]:
    for line in text.splitlines():
        moved = BEHIND_THE_STOP.sub(r"\2\1", BULLET.sub("", line))
        for start, end in split_sentences(moved):
            yield _read(moved[start:end])


def _read(sentence: str) -> Written:
    ids = [key.lower() for found in CITED.findall(sentence) for key in _split_ids(found)]
    others = [found.strip(" []") for found in BRACKETED.findall(CITED.sub("", sentence))]
    text = BRACKETED.sub("", CITED.sub("", sentence))
    text = " ".join(text.split())
    stop = "." if text[-1:].isalnum() else ""
    return Written(f"{text}{stop}", tuple(dict.fromkeys([*ids, *others])))


def _split_ids(found: str) -> list[str]:
    return [key for key in re.split(r"[,;\s]+", found) if key.lower() != "and"]
