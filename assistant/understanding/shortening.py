"""A long tale cut to what matters of it: its questions, what they point to, and what hurts.

Dictated, a tale may have no full stops: a sentence of many words is then read clause by clause.
"""

import re
from collections.abc import Iterable, Sequence

from assistant.understanding.asks import THIN, is_asking, split_pieces
from assistant.understanding.pointing import is_pointing
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

LONG = 80
# Of the questions, and of the sentences that name what hurts, so many are kept.
MOST = 2
# A question of so few words ("Bath?") costs nothing; "Thoughts?" asks for no thing of its own.
BRIEF = 3
ASKS_ANYBODY = re.compile(
    r"^\W*(?:(?:any|some|please)\W+)*(?:thoughts|ideas|advice|help|tips|suggestions|clue|anyone"
    r"|anybody|right|really|eh|ok|okay|you know|makes? sense|sounds? familiar)(?: please)?\W*$",
    re.IGNORECASE,
)
# What a question points to is the sentence before it, and those before that up to so many words.
POINTED_TO = 25
# A sentence of more words was said in one breath.
BREATH = 40
JOINTS = re.compile(
    r",?\s+(?=(?:and|but|so|because|cos|then|anyway|also)\s+(?:(?:now|then|since then|anyway|also)"
    r"\s+)?(?:i|i'm|im|i've|ive|my|we|he|she|it|it's|its|they|the|this|who|what|how|when|why|which"
    r"|is|are|do|does|can|could|should|would|both|a|someone|people)\b)",
    re.IGNORECASE,
)
# "Would you say that a massage helps?" points to nothing.
THAT_JOINS = re.compile(
    r"\bthat (?=(?:an?|the|my|i|i'm|it|it's|we|you|he|she|they|there)\b)", re.IGNORECASE
)
ENDED = re.compile(r"[.,;:?!]$")


def shorten(text: str, vocabulary: Vocabulary) -> str:
    """A long message cut to its questions and the sentences that name what hurts."""
    if len(text.split()) <= LONG:
        return text
    pieces = [part for piece in split_pieces(text) for part in _split_breath(piece)]
    asking = [place for place, piece in enumerate(pieces) if is_asking(piece)]
    marked = [place for place in asking if "?" in pieces[place]] or asking
    brief = {place for place in marked if _is_brief(pieces[place])}
    asks = brief.union(_find_richest(set(marked) - brief, pieces, vocabulary))
    # "Is my knee worn out, I wonder." beside what is marked as a question names what hurts, too.
    named = [n for n, piece in enumerate(pieces) if _names(piece, vocabulary) and n not in asks]
    kept = asks.union(_find_richest(named, pieces, vocabulary))
    for place in asks:
        kept.update(_find_pointed_to(place, pieces, vocabulary))
    said = " ".join(pieces[place] for place in sorted(kept))
    return " ".join((said or text).split()[-LONG:])


def _split_breath(piece: str) -> list[str]:
    """The clauses of a sentence said in one breath, each as a sentence."""
    if len(piece.split()) <= BREATH:
        return [piece]
    clauses = [clause for clause in JOINTS.split(piece) if clause]
    return [clause if ENDED.search(clause) else f"{clause}." for clause in clauses]


def _is_brief(ask: str) -> bool:
    return len(ask.split()) <= BRIEF and not ASKS_ANYBODY.match(ask)


def _names(piece: str, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.condition_names.find_ids(piece))


def _find_pointed_to(ask: int, pieces: Sequence[str], vocabulary: Vocabulary) -> list[int]:
    """The places of the pieces that a question points back to, or says hardly anything without."""
    text = pieces[ask]
    is_thin = len(split_content_stems(text)) <= THIN
    if not (is_thin or is_pointing(THAT_JOINS.sub(" ", text))) or _names(text, vocabulary):
        return []
    found: list[int] = []
    words = 0
    for place in reversed(range(ask)):
        words += len(pieces[place].split())
        if found and words > POINTED_TO:
            break
        found.append(place)
    return found


def _find_richest(
    places: Iterable[int], pieces: Sequence[str], vocabulary: Vocabulary
) -> list[int]:
    """Of some places those whose pieces name most conditions and aspects, the later one of two as
    rich."""

    def count(place: int) -> tuple[int, int]:
        text = pieces[place]
        names = vocabulary.condition_names.find_ids(text) | vocabulary.aspect_cues.find_ids(text)
        return len(names), place

    return sorted(places, key=count, reverse=True)[:MOST]
