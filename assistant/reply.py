"""The one door: a conversation goes in, a `Reply` comes out. There is no second way in.

The order is the promise: the guard reads the whole conversation before anything is searched. At
urgent and above its fixed reply is the whole reply. At clinician level it comes first, and what
follows holds nothing hands-on, no medicine and no word of running on (`withholding.py`).
"""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from langchain_core.embeddings import Embeddings

from assistant.ahead import Ahead
from assistant.assembling import Assembler, is_clear
from assistant.checks.describing import read_inputs
from assistant.checks.errors import UnknownCheckError
from assistant.checks.flagging import NOTHING_TYPED, list_texts, raise_by_inputs
from assistant.checks.results import CheckForm, CheckResult, build_result, refer
from assistant.citing import build_citations
from assistant.composition.answering import Answerer
from assistant.composition.understood import Understood
from assistant.contract import Reply, Tell
from assistant.conversation import clean_text, require_question
from assistant.desks import Desks
from assistant.planes import NO_PLANES, Planes
from assistant.quoting import Rewrite, quote_alone
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening, fail_closed, screen
from assistant.retrieval.retriever import FootnoteRetriever
from assistant.rules_alone import RULES_ALONE, RulesAlone
from assistant.withholding import choose_withholding, keep_sure
from assistant.writing.completing import Complete
from kb.library import Library
from kb.shelf import SHARED, Shelf
from kb.tokens.vectors import find_tokens_version
from kb.vocabulary import Vocabulary

Screen = Callable[..., Screening]
GUARD_FAILED = "the guard failed on this conversation; nothing was ruled out"

log = logging.getLogger("footnote.reply")


class Assistant(RulesAlone):
    """Answers conversations from a library; safe to call from several threads.

    `screening` is the guard (`assistant.guard.Guard.screen`, or the rules alone); `reader` says in
    the receipt what stands beside the rules. `rewrite` may have a language model say an answer,
    `complete` make a follow-up whole.
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
        planes: Planes = NO_PLANES,
        common_words: Iterable[str] = (),
        rewrite: Rewrite = quote_alone,
        complete: Complete | None = None,
    ) -> None:
        super().__init__(
            Assembler(
                model=f"{model}, words {find_tokens_version(embeddings) or 'not matched'}",
                reader=reader,
                rewrite=rewrite,
            )
        )
        self._screen = screening
        self._complete = complete
        build = partial(
            Answerer,
            embeddings=embeddings,
            vocabulary=vocabulary,
            planes=planes,
            common_words=frozenset(common_words),
        )
        self._desks = Desks(library, build)
        self._ahead = Ahead()

    @property
    def reader(self) -> str:
        """What reads beside the rules of the guard: a version, or "none" and why."""
        return self._assembler.reader

    def find_missing(self) -> list[str]:
        """What an answer would need and can't have just now: `["articles"]`, or nothing."""
        return self._desks.find_missing()

    def is_ready_for(self, shelf: Shelf) -> bool:
        """Whether an answer from `shelf` needs nothing that isn't in memory."""
        return self._desks.is_ready_for(shelf)

    def settle(self) -> None:
        """Read nothing anew from here on (`Desks.settle`), and with one core, like the others."""
        self._desks.settle()
        self._ahead.stop()

    @property
    def retriever(self) -> FootnoteRetriever:
        """What finds passages of the curated articles, usable alone; it knows no red flags."""
        return self._desks.find(SHARED).answerer.retriever

    def reply(
        self,
        turns: Sequence[str],
        *,
        country: str = "GB",
        shelf: Shelf = SHARED,
        tell: Tell | None = None,
    ) -> Reply:
        """Answer the last of `turns`, the runner's messages in order, from the articles of `shelf`.

        While a language model writes, `tell` gets what of the reply may be shown already. A
        practice that nobody knows has no articles, which is no error.
        Raises `EmptyQuestionError` when there is nothing to read in the last one.
        """
        require_question(turns)
        said = [clean_text(turn) for turn in turns]
        with self._ahead.beside(lambda: self._understand(said, shelf)) as reading:
            screening = self.screen(turns, country=country)
            if _is_final(screening):
                return self._refer(screening, shelf)
            understood = reading.finish()
            try:
                return self._search(said, screening, shelf, tell, understood)
            except Exception as error:
                # Whoever should see somebody is told so, whatever else is broken.
                if screening.level is Level.NONE:
                    raise
                log.error("no answer beside a red flag: %s", type(error).__name__)
                return self._refer(screening, shelf)

    def screen(self, turns: Sequence[str], *, country: str = "GB") -> Screening:
        """What the guard alone says; where it breaks as a whole, that nothing was ruled out."""
        try:
            return self._screen(turns, country=country)
        except Exception as error:
            log.error("the guard failed: %s", type(error).__name__)
            return fail_closed(GUARD_FAILED, country=country)

    def _search(
        self,
        said: Sequence[str],
        screening: Screening,
        shelf: Shelf,
        tell: Tell | None,
        understood: Understood | None,
    ) -> Reply:
        """The reply to what the guard let pass, or said no more of than to see a clinician."""
        flagged = screening.level > Level.NONE
        is_withheld = choose_withholding(screening)
        # What a later message has explained is no part of what is asked.
        explained = {finding.turn for finding in screening.taken_back}
        said = [turn for number, turn in enumerate(said) if number not in explained]
        desk, answer = self._desks.answer(
            shelf,
            lambda answerer: answerer.answer(
                said,
                is_allowed=lambda quote: not is_withheld(quote.text, quote.passage),
                # A check's verdict ("Go …") beside a red flag would speak against it.
                may_check=not flagged,
                complete=self._complete if is_clear(screening) else None,
                understood=understood,
            ),
        )
        if flagged:
            answer = keep_sure(answer)
        return self._assembler.answer(screening, answer, desk.library, tell)

    def _understand(self, said: Sequence[str], shelf: Shelf) -> Understood | None:
        desk = self._desks.find_at_hand(shelf)
        return desk.answerer.understand(said) if desk else None

    def describe_checks(self) -> tuple[CheckForm, ...]:
        """The quick checks that the articles at hand allow, as a form shows them."""
        desk = self._desks.find(SHARED)
        checks = desk.answerer.checks
        return tuple(
            CheckForm(
                each,
                *build_citations(checks.list_scale_quotes(each.name), desk.library.sources),
            )
            for each in checks.describe()
        )

    def check(
        self,
        name: str,
        values: Mapping[str, object],
        *,
        turns: Sequence[str] = (),
        country: str = "GB",
    ) -> CheckResult:
        """Take the quick check `name` with the inputs `values`, as a form or a request gives them.

        The guard reads `turns` (what the runner wrote, in order) and any text among the inputs
        first; an input that is a red flag in itself raises the level as words do. Raises
        `UnknownCheckError` or `CheckInputError`.
        """
        texts = (*turns, *list_texts(name, values)) or (NOTHING_TYPED,)
        screening = self.screen(texts, country=country)
        screening = raise_by_inputs(screening, values, country=country)
        if _is_final(screening):
            return refer(name, self._refer(screening, SHARED))
        request = read_inputs(name, values)
        desk = self._desks.find(SHARED)
        outcome = desk.answerer.checks.run(request, flagged=screening.level > Level.NONE)
        if outcome is None:
            raise UnknownCheckError(f"the articles at hand don't allow the check {name!r}")
        answer = desk.answerer.answer_outcome(outcome)
        return build_result(outcome, self._assembler.answer(screening, answer, desk.library))

    def _refer(self, screening: Screening, shelf: Shelf) -> Reply:
        return self._assembler.refer(screening, knowledge=self._desks.find_version(shelf))


def _is_final(screening: Screening) -> bool:
    """Whether the guard's own words are the whole reply: at urgent and above, or where it broke."""
    return screening.level >= Level.URGENT or screening.error == GUARD_FAILED
