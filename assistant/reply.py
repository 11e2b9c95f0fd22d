"""The one door: a conversation goes in, a `Reply` comes out. There is no second way in.

The order is the promise: the guard reads the whole conversation before anything is searched. At
urgent and above its fixed reply is the whole reply. At clinician level it comes first, and what
follows holds nothing hands-on.
"""

import re
from collections.abc import Callable, Sequence

from langchain_core.embeddings import Embeddings

from assistant.composition import build_citations, choose_quotes
from assistant.contract import Advice, Citation, Flag, LevelName, Receipt, Reply, Sentence
from assistant.conversation import clean_text, require_question
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening, screen
from assistant.retrieval import FootnoteRetriever
from kb.library import Hit, Library

Screen = Callable[..., Screening]

# Below this cosine nothing that was found is about the question (`footnote evaluate` shows why).
NEAR_ENOUGH = 0.50

HANDS_ON = re.compile(
    r"massag|roll(?:er|ing)|scrap|cupping|knead|press|stretch|friction|knot|therapist|release",
    re.IGNORECASE,
)

NOT_COVERED = "The articles here don't cover that."


class Assistant:
    """Answers conversations from a library; safe to call from several threads."""

    def __init__(
        self, library: Library, embeddings: Embeddings, *, model: str, screening: Screen = screen
    ) -> None:
        self._library = library
        self._embeddings = embeddings
        self._model = model
        self._screen = screening
        self._retriever = FootnoteRetriever(library=library, embeddings=embeddings)

    def reply(self, turns: Sequence[str], *, country: str = "GB") -> Reply:
        """Answer the last of `turns`, the runner's messages in order.

        Raises `EmptyQuestionError` when there is nothing to read in the last one.
        """
        require_question(turns)
        screening = self._screen(turns, country=country)
        if screening.level >= Level.URGENT:
            return self._refer(screening)
        question = clean_text(turns[-1])
        vector = self._embeddings.embed_query(question)
        hits = self._retriever.find_hits(vector)
        if not hits or _nearness(hits[0]) < NEAR_ENOUGH:
            return self._decline(screening, hits, question)
        return self._answer(screening, hits, vector, question)

    def _refer(self, screening: Screening) -> Reply:
        text = screening.advice.text if screening.advice else ""
        return self._build(screening, text=text, answered=False)

    def _decline(self, screening: Screening, hits: Sequence[Hit], question: str) -> Reply:
        subjects = dict.fromkeys(hit.stored.passage.subject for hit in hits[:4])
        offers = tuple(dict.fromkeys(_first_question(hit) for hit in hits if _first_question(hit)))
        text = f"{NOT_COVERED} The nearest subjects they do cover: {', '.join(subjects)}."
        return self._build(
            screening,
            text=_after_advice(screening, text if subjects else NOT_COVERED),
            answered=False,
            suggestions=offers[:3],
            searched=question,
        )

    def _answer(
        self, screening: Screening, hits: Sequence[Hit], vector: list[float], question: str
    ) -> Reply:
        flagged = screening.level > Level.NONE
        quotes = choose_quotes(
            hits, vector, is_allowed=lambda text: not (flagged and HANDS_ON.search(text))
        )
        if not quotes:
            return self._decline(screening, hits, question)
        sentences, citations = build_citations(quotes, lambda slug: self._library.sources[slug])
        return self._build(
            screening,
            text=_after_advice(screening, " ".join(sentence.text for sentence in sentences)),
            answered=True,
            sentences=sentences,
            citations=citations,
            searched=question,
        )

    def _build(
        self,
        screening: Screening,
        *,
        text: str,
        answered: bool,
        sentences: tuple[Sentence, ...] = (),
        citations: tuple[Citation, ...] = (),
        suggestions: tuple[str, ...] = (),
        searched: str = "",
    ) -> Reply:
        return Reply(
            level=_level_name(screening.level),
            flags=_build_flags(screening),
            advice=_build_advice(screening),
            answered=answered,
            text=text,
            sentences=sentences,
            citations=citations,
            differs=(),
            suggestions=suggestions,
            searched=searched,
            receipt=Receipt(
                knowledge=self._library.version,
                guard=screening.version,
                model=self._model,
                reader="none",
                writer="none",
            ),
        )


def _nearness(hit: Hit) -> float:
    return max(hit.cosine, hit.question_cosine)


def _first_question(hit: Hit) -> str:
    questions = hit.stored.passage.questions
    return questions[0] if questions else ""


def _after_advice(screening: Screening, text: str) -> str:
    """The answer's text, behind the guard's own words where it has something to say."""
    return f"{screening.advice.text}\n\n{text}" if screening.advice else text


def _level_name(level: Level) -> LevelName:
    names: dict[Level, LevelName] = {
        Level.NONE: "none",
        Level.CLINICIAN: "clinician",
        Level.URGENT: "urgent",
        Level.EMERGENCY: "emergency",
    }
    return names[level]


def _build_flags(screening: Screening) -> tuple[Flag, ...]:
    return tuple(
        Flag(
            id=finding.condition,
            level=_level_name(finding.level),
            words=finding.words,
            turn=finding.turn,
            rule=finding.rule,
            context=finding.context,
            source=finding.source,
        )
        for finding in screening.findings
    )


def _build_advice(screening: Screening) -> Advice | None:
    advice = screening.advice
    if advice is None:
        return None
    return Advice(
        level=_level_name(advice.level),
        title=advice.title,
        steps=advice.steps,
        call=advice.call,
        call_label=advice.call_label,
    )
