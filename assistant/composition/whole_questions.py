"""From one question that is whole to the sentences of its answer, or to saying that there is none.

What was said before it, and which of a message's questions it is, was looked at before
(`answering.py`).
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from assistant.composition.answers import Answer
from assistant.composition.declining import NOT_COVERED, describe_gap, find_worth_naming
from assistant.composition.differences import Differences
from assistant.composition.due.gathering import Allow
from assistant.composition.due.never_without import asks_how_much, asks_rest_or_go, asks_to_run
from assistant.composition.sentences import Composer
from assistant.composition.sessions import UNASKED, asks_of_sessions, is_on_sessions
from assistant.composition.silences import Silences
from assistant.composition.suggestions import Suggester
from assistant.composition.telling import NEAR_WORDS, Teller
from assistant.composition.whereabouts import PLACE_ASKED, asks_where, tells_where
from assistant.contract import COMES_NEAR
from assistant.retrieval.abstention import SURE
from assistant.retrieval.evidence import Evidence, Quote
from assistant.retrieval.lookup import Lookup
from assistant.retrieval.retriever import Found, drop_strays
from assistant.understanding.asks import add_subject, find_asking_clauses
from assistant.understanding.questions import Question, asks_what_to_do
from kb.vocabulary import Vocabulary

WHAT = "what"
# What a sentence loses in fit that the answer before has shown. More of it repeats less, and some
# follow-ups then lose what they ask for.
AGAIN = 1.0
# What sentences under a heading gain where what to do is asked: signs told again are like signs.
# Who asks what to do, and not what it is, knows what it is called.
WHERE_HELP_IS_SOUGHT = {"helps": 1.0, WHAT: -1.0}
# Whether to run with it isn't told by what it is, comes from or feels like.
WHERE_RUNNING_IS_ASKED_ABOUT = dict.fromkeys(("signs", "why", WHAT), -1.0)
# Who asks whether to rest or to keep going wants to know that, and neither what to massage nor what
# hurts.
WHERE_REST_IS_ASKED_ABOUT = dict.fromkeys(("massage", "how-hard", "signs", "why", WHAT), -1.5)


@dataclass(frozen=True)
class WholeQuestions:
    """Answers whole questions from one shelf; safe to call from several threads.

    `covers` is what the articles cover, in a sentence.
    """

    vocabulary: Vocabulary
    lookup: Lookup
    evidence: Evidence
    differences: Differences
    silences: Silences
    composer: Composer
    teller: Teller
    suggester: Suggester
    covers: str

    def answer(
        self,
        whole: str,
        own: str,
        is_allowed: Allow,
        *,
        outside: str = "",
        is_half: bool = False,
        is_known: bool = False,
        is_refused: bool = False,
        shown: AbstractSet[str] = frozenset(),
        max_words: int | None = None,
        question: Question | None = None,
    ) -> Answer:
        """Answer `whole`, whose last message is `own`, or decline; `question` is both, where they
        were read before.

        `outside` names a topic outside that was asked about; with `is_half` that half of the
        message is left out already, and the other one is answered. With `is_known` nothing is
        declined that the articles are known to answer; with `is_refused` everything is. Sentences
        that were `shown` count less.
        """
        question, found, odds = self.lookup.find_for(
            question or self.lookup.reader.read_whole(whole, own),
            is_outside=bool(outside) and not is_half,
        )
        if is_refused:
            return self._decline(whole, outside, found)
        if odds <= 0.0 and not is_known:
            if not outside and whole == own and (clause := self._find_covered_clause(own)):
                answer = self.answer(clause, clause, is_allowed, max_words=NEAR_WORDS)
                return replace(answer, hedge=COMES_NEAR if answer.quotes else "")
            return self._decline(whole, outside, found)
        question, silence = self.silences.fill(question)
        quotes = self._weigh(self.differences.add_sides(found), question, is_allowed, shown)
        told = self.teller.tell(
            question,
            found,
            quotes,
            is_allowed,
            # The signs were weighed on the curated articles: of a practice's own they say less.
            is_sure=odds >= SURE or any(entry.is_own for entry in found),
            is_known=is_known,
            max_words=max_words,
        )
        if not told.quotes:
            return self._decline(whole, outside, found)
        return Answer(
            quotes=told.quotes,
            disagreements=(told.disagreement,) if told.disagreement else (),
            note=NOT_COVERED.format(outside) if is_half and outside else "",
            suggestions=self.suggester.suggest_next(told.quotes, whole, found),
            searched=whole,
            hedge=COMES_NEAR if told.is_near else "",
            lead=silence,
        )

    def _weigh(
        self,
        found: Sequence[Found],
        question: Question,
        is_allowed: Allow,
        shown: AbstractSet[str],
    ) -> list[Quote]:
        """The sentences of the passages found that may be quoted, those `shown` at a loss, the
        others by how they and their headings meet what is asked."""
        near = {entry.id for entry in drop_strays(found)}
        weighed = [
            quote
            for quote in self.evidence.weigh(found, question)
            if quote.passage.id in near and is_allowed(quote)
        ]
        gains = _find_gains(question)
        asked, where = asks_of_sessions(question), asks_where(question.own)
        if asked and not (shown or gains or where):
            return weighed
        if WHAT in self.vocabulary.aspect_cues.find_ids(question.own):
            gains.pop(WHAT, None)

        def find_shift(quote: Quote) -> float:
            gain = gains.get(self.composer.aspect_of(quote) or "", 0.0)
            gain += PLACE_ASKED * (where and tells_where(quote.text))
            unasked = not asked and is_on_sessions(quote.text)
            return gain - AGAIN * (quote.text in shown) - UNASKED * unasked

        return [quote._replace(fit=quote.fit + find_shift(quote)) for quote in weighed]

    def _find_covered_clause(self, text: str) -> str:
        """The clause of a message that is surely covered, though the whole isn't, on what the
        message names; "" without."""
        # The name of a condition would make any clause sound covered.
        covered = (c for c in find_asking_clauses(text) if self.lookup.find(c).odds > SURE)
        clause = next(covered, "")
        return add_subject(clause, text, self.vocabulary) if clause else ""

    def _decline(self, whole: str, outside: str, found: Sequence[Found]) -> Answer:
        near = find_worth_naming(found)
        return Answer(
            quotes=(),
            disagreements=(),
            note=describe_gap(whole, outside, near, covers=self.covers),
            suggestions=self.suggester.suggest_nearest(near, whole),
            searched=whole,
        )


def _find_gains(question: Question) -> dict[str, float]:
    """What sentences gain or lose by their heading's aspect, for what is asked."""
    if asks_rest_or_go(question.own):
        return dict(WHERE_REST_IS_ASKED_ABOUT)
    if question.conditions and (asks_to_run(question) or asks_how_much(question)):
        return dict(WHERE_RUNNING_IS_ASKED_ABOUT)
    return dict(WHERE_HELP_IS_SOUGHT) if asks_what_to_do(question.own) else {}
