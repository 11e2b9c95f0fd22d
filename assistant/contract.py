"""The reply that every surface shows: the public contract, as frozen values with JSON names.

A reply never holds HTML. `Citation.passage[Citation.start:Citation.end]` is the cited sentence, to
the letter, so that whoever holds the JSON can check it without the knowledge base.

By default a sentence of an answer *is* the span it cites. Where a language model wrote the answer
(`Receipt.writer` names it) a sentence's text is not that span: the span is what it was checked
against, and shows what stands in the source.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, Literal

# The verdict of an answer whose sentences only come near what was asked.
COMES_NEAR = "The articles here may not quite answer that. What comes nearest:"

# And of one by others than the article that was asked by name.
SAYS_NOTHING = "says nothing here on"

LevelName = Literal["none", "clinician", "urgent", "emergency"]


@dataclass(frozen=True)
class Flag:
    """A red flag that was found: the condition's id and the runner's own words that fired."""

    id: str
    level: LevelName
    words: tuple[str, ...]
    turn: int
    rule: str
    context: str
    source: str


@dataclass(frozen=True)
class Advice:
    """The guard's fixed reply: a title, short steps, and the number to call (for a `tel:` link)."""

    level: LevelName
    title: str
    steps: tuple[str, ...]
    call: str | None
    call_label: str | None


@dataclass(frozen=True)
class Citation:
    """One footnote: `n` from 1, the article it leads to, and the span of its passage.

    `article` is a slug, or `practice/SLUG/…` for one of a practice's own. `url` is the page as the
    article names it, or `not known`; `link` is where a click may lead: an http or https address, on
    a practice's own page with a text fragment that opens it at the sentence, or empty.

    `note` is the curators' word on the passage, for whoever looks closer. `caution` is what
    nobody should read this sentence without, one a line: whoever shows it shows them beside it,
    openly. Both are mostly empty.
    """

    n: int
    article: str
    title: str
    author: str
    publisher: str
    url: str
    credentials: str
    date: str
    section: str
    passage_id: str
    passage: str
    start: int
    end: int
    note: str
    link: str = ""
    caution: str = ""


@dataclass(frozen=True)
class Sentence:
    """One sentence of an answer and the numbers of its footnotes.

    `text` is the cited span, to the letter, unless `Receipt.writer` names a language model.
    """

    text: str
    citations: tuple[int, ...]


@dataclass(frozen=True)
class Side:
    """What one source holds where the sources disagree."""

    article: str
    publisher: str
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Difference:
    """A point on which the articles disagree, each side with its own sentences."""

    topic: str
    sides: tuple[Side, ...]


@dataclass(frozen=True)
class Receipt:
    """Versions that made the reply: the same receipt and question give the same answer.

    `knowledge` is empty at a red flag where none of the shelf's articles were at hand.
    `writer` is "none" for the articles' own sentences. With a language model it says which one, how
    many sentences it kept, quoted instead and dropped and why, or, behind "none:", why it didn't
    write; what a model writes need not be the same twice.
    """

    knowledge: str
    guard: str
    model: str
    reader: str
    writer: str


@dataclass(frozen=True)
class Reply:
    """What the assistant says to a conversation; the API's document has the JSON names.

    `text` is all of it, plain: the guard's words, the verdict, the sentences, the note.
    `notice` is the guard's line for a runner who doesn't write English, or who has just explained
    an alarm; `verdict` stands before the sentences, in our words: what a quick check comes to, that
    they only come near what was asked, or that the article asked by name says nothing on it; `note`
    behind them: what isn't covered, or why nothing is quoted. All three are empty for most replies.
    """

    level: LevelName
    flags: tuple[Flag, ...]
    advice: Advice | None
    notice: str
    answered: bool
    verdict: str
    note: str
    text: str
    sentences: tuple[Sentence, ...]
    citations: tuple[Citation, ...]
    differs: tuple[Difference, ...]
    suggestions: tuple[str, ...]
    searched: str
    receipt: Receipt

    def to_json(self) -> dict[str, Any]:
        """Plain dictionaries and tuples, ready for `json.dumps`."""
        return {field.name: _to_plain(getattr(self, field.name)) for field in fields(self)}


def _to_plain(value: Any) -> Any:
    """As `dataclasses.asdict`, which also copies every text and takes five times as long."""
    if isinstance(value, tuple):
        return tuple(map(_to_plain, value))
    if is_dataclass(value):
        return {field.name: _to_plain(getattr(value, field.name)) for field in fields(value)}
    return value


# Gets the reply as far as it may be shown, while a language model still writes: first without
# sentences, once the guard has read and something was found, then with each that passed its check.
Tell = Callable[[Reply], None]
