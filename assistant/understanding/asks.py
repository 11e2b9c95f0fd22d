"""Finds what a message asks: its questions, and what they are on.

A message is read sentence by sentence. A sentence asks when it ends with a question mark or begins
as a question does; what is left is the background to it.
"""

import re
from dataclasses import dataclass

from kb.vocabulary import Vocabulary
from kb.words import split_content_stems

ASKING = re.compile(
    r"^\W*(?:(?:and|an|n|but|so|or|also|ok|please)\W+)*(?:what|what's|whats|why|how|how's|when|where"
    r"|where's|which|who|who's|whose|is|are|am|was|do|does|did|don't|can|could|should|would|will"
    r"|may|might|any|anything|shall|tell me|explain)\b",
    re.IGNORECASE,
)
# "When I go downstairs my knee hurts." begins as a question does, and tells.
TELLS = re.compile(
    r"^\W*(?:(?:and|but|so|also)\W+)*when (?:i|i'm|im|i've|my|we|it|it's|the|running|going|walking"
    r"|sitting)\b",
    re.IGNORECASE,
)
ENDS = re.compile(r"(?<=[.?!;])\s+|(?<!\s)\s*\n\s*")
# "found you on page two Does taping help": a question may begin with nothing but a capital.
CAPITALS = re.compile(
    r"((?<![\w'])[a-z0-9][\w']*[,)]?) +(?=(?:What|What's|How|Is|Are|Do|Does|Can|Could|Should|When"
    r"|Where|Which|Why|Who|Would)\s)"
)
# "I run with a watch, what helps my knee": a tale, and after the comma the question.
TALE = re.compile(r"^(?:i|i'm|im|i've|ive|my|with|after|since|as|while|because)\b", re.IGNORECASE)
TURNS = re.compile(
    r",\s+(?:and\s+|but\s+|so\s+)?(?=(?:what|why|how|when|where|which|who)\b)", re.IGNORECASE
)
# "What helps my knee, and would a jab work": two questions in one sentence.
JOINS = re.compile(
    r",?\s+(?:and|or|also)\s+(?=(?:would|could|can|should|do|does|is|are|will|what|how|when|why)\b)",
    re.IGNORECASE,
)
# What else is told beside a question: "is a massage gun any good, thinking of getting one".
CLAUSES = re.compile(
    r"(?<=[.?!;])\s+|,\s+|\s+-\s+|\n+|\s+(?=(?:because|since|thinking of|planning to)\b)",
    re.IGNORECASE,
)
MASSAGE = re.compile(
    r"massag|\bmasseu|\b(?:rub|rubs|rubbed|roll|rolled|roller|rolling|knead\w*|deep tissue|gun"
    r"|hands[- ]on|sports therap\w+)\b",
    re.IGNORECASE,
)
MANY = 3
# A question of so few words that carry meaning says hardly anything: "what can I do?"
THIN = 2


@dataclass(frozen=True)
class Message:
    """One message taken apart: what it tells, and what it asks, each in order."""

    background: tuple[str, ...]
    asks: tuple[str, ...]


def read_message(text: str) -> Message:
    """Split a message into background and questions; one that asks nothing is its own question."""
    pieces = split_pieces(text)
    asks = tuple(filter(is_asking, pieces))
    if not asks:
        return Message((), (text,))
    return Message(tuple(piece for piece in pieces if piece not in asks), asks)


def is_asking(piece: str) -> bool:
    """Whether a sentence, or a clause, ends with a question mark or begins as a question does."""
    return "?" in piece or (ASKING.match(piece) is not None and not TELLS.match(piece))


def asks(text: str) -> bool:
    """Whether anything in a message asks; "my calf went ping on a hill" only tells."""
    return any(map(is_asking, CLAUSES.split(text)))


def names_massage(text: str) -> bool:
    """Whether `text` speaks of massage, by whatever hand or tool."""
    return MASSAGE.search(text) is not None


def split_clauses(ask: str) -> list[str]:
    """The questions that one sentence joins."""
    return [clause for clause in JOINS.split(ask) if clause]


def find_asking_clauses(text: str) -> list[str]:
    """The clauses of a message that ask, where it says more than one thing."""
    clauses = [clause for clause in CLAUSES.split(text) if clause]
    asking = list(filter(is_asking, clauses))
    return [c for c in asking if len(clauses) > 1 and len(split_content_stems(c)) >= THIN]


def name_subject(text: str, vocabulary: Vocabulary) -> str:
    """The question behind a tale, where it is thin, with what the tale names; else `text`."""
    message = read_message(text)
    ask = " ".join(message.asks)
    if len(split_content_stems(ask)) > THIN:
        return text
    named = add_subject(ask, " ".join(message.background), vocabulary)
    return named if named != ask else text


def add_subject(ask: str, told: str, vocabulary: Vocabulary) -> str:
    """`ask` with the conditions that `told` names, where it names none itself."""
    find_ids = vocabulary.condition_names.find_ids
    named = () if find_ids(ask) else sorted(find_ids(told))
    subjects = ", ".join(vocabulary.conditions[key].subject for key in named)
    return f"{ask} {subjects}" if subjects else ask


def split_pieces(text: str) -> list[str]:
    """Sentences, and those that tell before they ask in two."""
    pieces: list[str] = []
    for sentence in filter(None, ENDS.split(CAPITALS.sub(r"\1\n", text))):
        pieces += TURNS.split(sentence) if TALE.match(sentence) else [sentence]
    return pieces
