"""From one question that is whole to the sentences of its answer, or to saying that there is none.

What was said before it, and which of a message's questions it is, was looked at before
(`answering.py`).
"""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import NamedTuple

from assistant.composition.answers import Answer
from assistant.composition.declining import NOT_COVERED, describe_gap, find_worth_naming
from assistant.composition.differences import Differences, Disagreement
from assistant.composition.means import find_means, find_telling, is_told
from assistant.composition.never_without import asks_rest_or_go, asks_to_run, find_limit
from assistant.composition.own_hands import find_terms
from assistant.composition.sentences import Composer
from assistant.composition.silences import Silences
from assistant.composition.sudden_injuries import Assessments
from assistant.composition.suggestions import Suggester
from assistant.composition.warning_signs import asks_for_signs, find_signs
from assistant.contract import COMES_NEAR
from assistant.retrieval.abstention import SURE
from assistant.retrieval.evidence import Evidence, Quote
from assistant.retrieval.lookup import Lookup
from assistant.retrieval.measures import Sought, find_sought
from assistant.retrieval.retriever import Found, drop_strays
from assistant.understanding.asks import (
    add_subject,
    find_asking_clauses,
    name_subject,
    names_massage,
    read_message,
    split_clauses,
)
from assistant.understanding.questions import Question, asks_what_to_do
from kb.shelf import practice_of
from kb.vocabulary import Vocabulary

# With many questions in one message, each gets a short answer; so does what the articles touch on
# beside their subject, as how to book, one whose figure they don't give, and a muscle just hurt.
FEW_WORDS = 55
HANDS_ON = frozenset({"helps", "massage", "prevention"})
# How much longer an answer may be that shows who says what.
WITH_SIDES = {"figure": 115, "point": 130, "survey": 155}
# Who asks which signs mean trouble is told all of them, and little else.
SIGNS_WORDS = 115
# Of what only comes near, fewer words.
NEAR_WORDS = 90

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

# Whether a sentence may be quoted: whoever calls says so, and has screened the turns before.
Allow = Callable[[Quote], bool]


class Due(NamedTuple):
    """The sentences that an answer mustn't go without: what comes `first` for a sudden injury, the
    `limit` for running on, all warning `signs`, and the `terms` of self-massage."""

    first: tuple[Quote, ...]
    limit: tuple[Quote, ...]
    signs: tuple[Quote, ...]
    terms: tuple[Quote, ...]

    def leaves_room_for(self, point: Disagreement) -> bool:
        """Whether where the articles differ is told as well: not to who asks whether to run, where
        they differ on something else, nor to who asks what their own hands may do."""
        is_on_limit = not self.limit or point.is_on_running or point.has_side(self.limit[0])
        return is_on_limit and not self.terms


@dataclass(frozen=True)
class WholeQuestions:
    """Answers whole questions from one shelf; safe to call from several threads.

    `limits` are the sentences that say how much pain running on may give, `changes` those that say
    what to change instead of stopping, `self_massage` those on how hard that may be,
    `assessments` those that send a sudden injury to a clinician, `signs` those that list all
    warning signs; `covers` is what the articles cover, in a sentence.
    """

    vocabulary: Vocabulary
    lookup: Lookup
    evidence: Evidence
    differences: Differences
    limits: Sequence[Quote]
    changes: Sequence[Quote]
    self_massage: Sequence[Quote]
    assessments: Assessments
    signs: Sequence[Quote]
    silences: Silences
    composer: Composer
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
        shown: AbstractSet[str] = frozenset(),
        max_words: int | None = None,
    ) -> Answer:
        """Answer `whole`, whose last message is `own`, or decline.

        `outside` names a topic outside that was asked about; with `is_half` that half of the
        message is left out already, and the other one is answered. With `is_known` nothing is
        declined that the articles are known to answer. Sentences that were `shown` count less.
        """
        question, found, odds = self.lookup.find(
            whole,
            own=name_subject(own, self.vocabulary),
            is_outside=bool(outside) and not is_half,
        )
        if odds <= 0.0 and not is_known:
            if not outside and whole == own and (clause := self._find_covered_clause(own)):
                answer = self.answer(clause, clause, is_allowed, max_words=NEAR_WORDS)
                return replace(answer, hedge=COMES_NEAR if answer.quotes else "")
            return self._decline(whole, outside, found)
        question, silence = self.silences.fill(question)
        with_sides = self.differences.add_sides(found)
        quotes = self._weigh(with_sides, question, is_allowed, shown)
        seeks_signs = asks_for_signs(question, self.vocabulary)
        if seeks_signs:
            # All the signs are no single fact.
            question = replace(question, breadth="survey")
        sought = _find_sought(question)
        if sought:
            # A figure of another thing would pass for the one that was asked for.
            quotes = [each for each in quotes if not sought.is_of_another_in(each.text)]
        point = self.differences.find(found, quotes, question) if max_words is None else None
        due = self._find_due(question, quotes, is_allowed, seeks_signs=seeks_signs)
        if point and not due.leaves_room_for(point):
            point = None
        if due.first and names_massage(question.own):
            # What is done to a muscle, or with it, isn't for one that was just hurt.
            quotes = [each for each in quotes if self.composer.aspect_of(each) not in HANDS_ON]
            max_words = FEW_WORDS
        asked_for = (*due.first, *due.limit, *due.signs, *due.terms)
        given = (*due.first, *due.signs, *point.sides) if point else asked_for
        # The signs were weighed on the curated articles: of a practice's own they say less. Where
        # the articles differ on something near, that is no answer to what was asked.
        is_near = odds < SURE and not (is_known or asked_for or any(f.is_own for f in found))
        if due.signs and not is_known:
            max_words = max_words or SIGNS_WORDS
        elif point:
            max_words = WITH_SIDES[question.breadth]
        chosen = self.composer.choose(
            quotes,
            question,
            given=given,
            max_words=max_words or (FEW_WORDS if is_known else NEAR_WORDS if is_near else None),
        )
        if not chosen:
            return self._decline(whole, outside, found)
        if sought and not is_known and _leaves_open(sought, [chosen[0], *given]):
            # What is told on the same thing would pass for the figure that was asked for.
            given = (*due.first, *due.signs) if point else asked_for
            is_near = True
            chosen = self.composer.choose(quotes, question, given=given, max_words=FEW_WORDS)
        means = find_means(question)
        if means and not (is_known or is_near or asked_for or is_told(means, chosen)):
            # What helps otherwise would pass for a yes.
            is_near = True
            telling = find_telling(means, quotes)
            rest = [q for q in quotes if q.text not in {each.text for each in telling}]
            chosen = self.composer.choose([*telling, *rest], question, max_words=NEAR_WORDS)
        return Answer(
            quotes=chosen,
            disagreements=(point,) if point and not is_near else (),
            note=NOT_COVERED.format(outside) if is_half and outside else silence,
            suggestions=self.suggester.suggest_next(chosen, whole, found),
            searched=whole,
            hedge=COMES_NEAR if is_near else "",
        )

    def _find_due(
        self, question: Question, quotes: Sequence[Quote], is_allowed: Allow, *, seeks_signs: bool
    ) -> Due:
        def allow(known: Iterable[Quote]) -> list[Quote]:
            return list(filter(is_allowed, known))

        first = self.assessments.find(question, quotes, is_allowed)
        terms = find_terms(
            question,
            quotes,
            [] if first else allow(self.self_massage),
            condition_of=self.composer.condition_of,
            aspect_of=self.composer.aspect_of,
        )
        return Due(
            first=first,
            limit=find_limit(question, quotes, allow(self.limits), allow(self.changes)),
            signs=find_signs(question, quotes, allow(self.signs) if seeks_signs else []),
            terms=terms,
        )

    def _weigh(
        self,
        found: Sequence[Found],
        question: Question,
        is_allowed: Allow,
        shown: AbstractSet[str],
    ) -> list[Quote]:
        """The sentences of the passages found that may be quoted, those `shown` at a loss, and
        where what helps is asked, those on that at a gain."""
        near = {entry.id for entry in drop_strays(found)}
        weighed = [
            quote
            for quote in self.evidence.weigh(found, question)
            if quote.passage.id in near and is_allowed(quote)
        ]
        gains = _find_gains(question)
        if not (shown or gains):
            return weighed

        if WHAT in self.vocabulary.aspect_cues.find_ids(question.own):
            gains.pop(WHAT, None)

        def find_shift(quote: Quote) -> float:
            gain = gains.get(self.composer.aspect_of(quote) or "", 0.0)
            return gain - AGAIN * (quote.text in shown)

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
    if question.conditions and asks_to_run(question):
        return dict(WHERE_RUNNING_IS_ASKED_ABOUT)
    return dict(WHERE_HELP_IS_SOUGHT) if asks_what_to_do(question.own) else {}


def _find_sought(question: Question) -> Sought | None:
    """The figure that is asked for, where nothing else is."""
    asks = [each for ask in read_message(question.own).asks for each in split_clauses(ask)]
    return find_sought(asks[0], question.plain) if len(asks) == 1 else None


def _leaves_open(sought: Sought, told: Sequence[Quote]) -> bool:
    """Whether none of `told` gives the figure that is `sought`: where the articles have one it
    nearly always leads, or a side has it. A practice's own may spell it out, as "ten minutes"."""
    is_own = any(practice_of(quote.passage.article) for quote in told)
    return not is_own and not any(sought.is_in(quote.text) for quote in told)
