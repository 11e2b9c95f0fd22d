"""What is said to a question, before the guard's words and the footnotes are put to it."""

from dataclasses import dataclass

from assistant.composition.differences import Disagreement
from assistant.retrieval.evidence import Quote


@dataclass(frozen=True)
class Answer:
    """What is said to a question. Without quotes, `note` says that and why nothing is quoted.

    `verdict` is what a quick check comes to, where the question plainly asked for one; `hedge` says
    that the quotes only come near what was asked, and `lead`, before either, that the article which
    was asked by name tells nothing of it.
    """

    quotes: tuple[Quote, ...]
    disagreements: tuple[Disagreement, ...]
    note: str
    suggestions: tuple[str, ...]
    searched: str
    verdict: str = ""
    hedge: str = ""
    lead: str = ""
