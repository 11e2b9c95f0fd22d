"""The one door: a conversation goes in, a `Reply` comes out. There is no second way in.

The order is the promise: the guard reads the whole conversation before anything is searched. At
urgent and above its fixed reply is the whole reply. At clinician level it comes first, and what
follows holds nothing hands-on and no medicine.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from langchain_core.embeddings import Embeddings

from assistant.abstention import Manner
from assistant.alignment.aligner import UNALIGNED, Aligner
from assistant.answering import Answer, Answerer
from assistant.citing import build_citations, build_differences
from assistant.contract import (
    Advice,
    Citation,
    Difference,
    Flag,
    LevelName,
    Receipt,
    Reply,
    Sentence,
)
from assistant.conversation import clean_text, require_question
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening, screen
from kb.library import Library
from kb.vocabulary import Vocabulary

Screen = Callable[..., Screening]
RULES_ALONE = "none: the rules alone"

# What an answer leaves out once a red flag stands: nothing hands-on, and no medicine.
WITHHELD = re.compile(
    r"massag|\broll(?:er|ing|s|ed)?\b|scrap|cupping|knead|press|stretch|friction|knot|therapist|release"
    r"|anti-?inflammator|ibuprofen|painkill|paracetamol|drug|medic(?:ine|ation)|injection",
    re.IGNORECASE,
)


class Assistant:
    """Answers conversations from a library; safe to call from several threads.

    `screening` is the guard (`assistant.guard.Guard.screen`, or the rules alone); `reader` says in
    the receipt what stands beside the rules.
    """

    def __init__(
        self,
        library: Library,
        embeddings: Embeddings,
        vocabulary: Vocabulary,
        *,
        model: str,
        screening: Screen = screen,
        reader: str = RULES_ALONE,
        aligner: Aligner = UNALIGNED,
        manner: Manner | None = None,
        common_words: Iterable[str] = (),
    ) -> None:
        self._library = library
        self._model = f"{model}, questions {aligner.version}"
        self._screen = screening
        self._reader = reader
        self._answerer = Answerer(
            library,
            embeddings,
            vocabulary,
            aligner=aligner,
            manner=manner,
            common_words=common_words,
        )

    @property
    def reader(self) -> str:
        """What reads beside the rules of the guard: a version, or "none" and why."""
        return self._reader

    def reply(self, turns: Sequence[str], *, country: str = "GB") -> Reply:
        """Answer the last of `turns`, the runner's messages in order.

        Raises `EmptyQuestionError` when there is nothing to read in the last one.
        """
        require_question(turns)
        screening = self._screen(turns, country=country)
        if screening.level >= Level.URGENT:
            return self._refer(screening)
        flagged = screening.level > Level.NONE
        answer = self._answerer.answer(
            [clean_text(turn) for turn in turns],
            is_allowed=lambda text: not (flagged and WITHHELD.search(text)),
            # A check's verdict ("Go …") beside a red flag would speak against it.
            may_check=not flagged,
        )
        return self._answer(screening, answer)

    def _refer(self, screening: Screening) -> Reply:
        return self._build(screening, text=_after_advice(screening, ""), answered=False)

    def _answer(self, screening: Screening, answer: Answer) -> Reply:
        sentences, citations = build_citations(answer.quotes, self._library.sources)
        said = [answer.verdict, *(sentence.text for sentence in sentences), answer.note]
        return self._build(
            screening,
            text=_after_advice(screening, " ".join(filter(None, said))),
            answered=bool(sentences),
            verdict=answer.verdict,
            sentences=sentences,
            citations=citations,
            differs=build_differences(answer.disagreements, citations, self._library.sources),
            suggestions=answer.suggestions,
            searched=answer.searched,
        )

    def _build(
        self,
        screening: Screening,
        *,
        text: str,
        answered: bool,
        verdict: str = "",
        sentences: tuple[Sentence, ...] = (),
        citations: tuple[Citation, ...] = (),
        differs: tuple[Difference, ...] = (),
        suggestions: tuple[str, ...] = (),
        searched: str = "",
    ) -> Reply:
        return Reply(
            level=_level_name(screening.level),
            flags=_build_flags(screening),
            advice=_build_advice(screening),
            notice=screening.notice or "",
            answered=answered,
            verdict=verdict,
            text=text,
            sentences=sentences,
            citations=citations,
            differs=differs,
            suggestions=suggestions,
            searched=searched,
            receipt=Receipt(
                knowledge=self._library.version,
                guard=screening.version,
                model=self._model,
                reader=self._reader,
                writer="none",
            ),
        )


def _after_advice(screening: Screening, text: str) -> str:
    """The answer's text, behind the guard's own words where it has something to say."""
    advice = screening.advice.text if screening.advice else ""
    return "\n\n".join(filter(None, [advice, screening.notice, text]))


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
