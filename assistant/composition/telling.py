"""From the weighed sentences of a question to those that are told, and whether they answer it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from assistant.composition.differences import Differences, Disagreement
from assistant.composition.due.gathering import Allow, Due, Dues
from assistant.composition.due.warning_signs import asks_for_signs
from assistant.composition.means import AHEAD, find_means, find_telling, is_told, works_muscle
from assistant.composition.sentences import Composer
from assistant.retrieval.evidence import Quote
from assistant.retrieval.measures import Sought, find_sought
from assistant.retrieval.retriever import Found
from assistant.understanding.asks import names_massage, read_message, split_clauses
from assistant.understanding.questions import Question
from kb.shelf import practice_of
from kb.vocabulary import Vocabulary

# With many questions in one message, each gets a short answer; so does what the articles touch on
# beside their subject, as how to book, one whose figure they don't give, and a muscle just hurt.
FEW_WORDS = 55
MASSAGE = "massage"
HANDS_ON = frozenset({"helps", MASSAGE, "prevention"})
# What stands under these leads whatever is asked about: a limit, a ban, a clinician.
HOLDS_BACK = frozenset({"running", "avoid", "see-someone"})
# How much longer an answer may be that shows who says what.
WITH_SIDES = {"figure": 115, "point": 130, "survey": 155}
# Who asks which signs mean trouble is told all of them, and little else.
SIGNS_WORDS = 115
# Of what only comes near, fewer words.
NEAR_WORDS = 90


class Told(NamedTuple):
    """The sentences that are told, none where nothing fits; where the articles differ on it; and
    whether all of it only comes near what was asked."""

    quotes: tuple[Quote, ...]
    disagreement: Disagreement | None
    is_near: bool


@dataclass(frozen=True)
class Teller:
    """Chooses what is told; safe to call from several threads."""

    vocabulary: Vocabulary
    differences: Differences
    dues: Dues
    composer: Composer

    def tell(
        self,
        question: Question,
        found: Sequence[Found],
        quotes: Sequence[Quote],
        is_allowed: Allow,
        *,
        is_sure: bool,
        is_known: bool,
        max_words: int | None,
    ) -> Told:
        """Choose from `quotes`, the sentences of the passages `found`.

        With `is_sure` they answer the question by all signs; with `is_known` the articles are known
        to, though they touch on it only.
        """
        seeks_signs = asks_for_signs(question, self.vocabulary)
        if seeks_signs:
            # All the signs are no single fact.
            question = replace(question, breadth="survey")
        sought, means = _find_sought(question), find_means(question)
        if sought:
            # A figure of another thing would pass for the one that was asked for.
            quotes = [each for each in quotes if not sought.is_of_another_in(each.text)]
        due = self.dues.find(question, quotes, is_allowed, seeks_signs=seeks_signs)
        is_near = not (is_sure or is_known or due.everything)
        # Where the articles differ on something near, that is no answer to what was asked.
        may_differ = max_words is None and not is_near
        point = self.differences.find(found, quotes, question) if may_differ else None
        if point and not due.leaves_room_for(point):
            point = None
        if due.first:
            # What is done to a muscle, or with it, isn't for one that was just hurt.
            is_on_it = names_massage(question.own) or works_muscle(means)
            unfit = HANDS_ON if is_on_it else {MASSAGE}
            quotes = [each for each in quotes if self.composer.aspect_of(each) not in unfit]
            max_words = FEW_WORDS if is_on_it else max_words
        room = _find_room(question, due, point, max_words, is_known=is_known, is_near=is_near)
        chosen = self.composer.choose(quotes, question, given=due.join(point), max_words=room)
        if not due.everything:
            chosen = self._put_means_first(chosen, means)
        if chosen and not is_known:
            is_own = question.own == question.plain
            if is_near and is_own and sought and _leaves_open(sought, [chosen[0]]):
                # Not sure to be on it, and without the figure: what is near is no answer. Who
                # follows up was on something that is covered.
                return Told((), None, is_near)
            doubted = self._doubt(chosen, quotes, question, sought, means, due, point)
            chosen, is_near = doubted or chosen, is_near or doubted is not None
        return Told(chosen, None if is_near else point, is_near)

    def _put_means_first(
        self, chosen: tuple[Quote, ...], means: Sequence[frozenset[str]]
    ) -> tuple[Quote, ...]:
        """`chosen`, led by the best that tells of the one means that is asked about, if any does;
        a limit or a warning stays where it is."""
        if len(means) != 1 or not chosen or self.composer.aspect_of(chosen[0]) in HOLDS_BACK:
            return chosen
        telling = [quote for quote in chosen if is_told(means, [quote])]
        if not telling or telling[0] is chosen[0]:
            return chosen
        ahead = max(quote.fit for quote in chosen) + AHEAD
        first = max(telling, key=lambda quote: quote.fit)
        rest = [quote for quote in chosen if quote is not first]
        return self.composer.put_in_order([first._replace(fit=ahead), *rest])

    def _doubt(
        self,
        chosen: Sequence[Quote],
        quotes: Sequence[Quote],
        question: Question,
        sought: Sought | None,
        means: Sequence[frozenset[str]],
        due: Due,
        point: Disagreement | None,
    ) -> tuple[Quote, ...] | None:
        """What is told instead where what was chosen would pass for an answer that it isn't."""
        if sought and _leaves_open(sought, [chosen[0], *due.join(point)]):
            # What is told on the same thing would pass for the figure that was asked for.
            given = due.join(point, with_sides=False)
            return self.composer.choose(quotes, question, given=given, max_words=FEW_WORDS)
        is_due = due.limit or due.signs or due.terms
        if means and not (is_due or is_told(means, chosen)):
            # What helps otherwise would pass for a yes.
            telling = find_telling(means, quotes)
            rest = [q for q in quotes if q.text not in {each.text for each in telling}]
            return self.composer.choose(
                [*telling, *rest],
                question,
                given=due.first,
                max_words=FEW_WORDS if due.first else NEAR_WORDS,
            )
        return None


def _find_room(
    question: Question,
    due: Due,
    point: Disagreement | None,
    max_words: int | None,
    *,
    is_known: bool,
    is_near: bool,
) -> int | None:
    """How many words there are; None where the question's breadth says."""
    if due.signs and not is_known:
        return max_words or SIGNS_WORDS
    if point:
        return WITH_SIDES[question.breadth]
    return max_words or (FEW_WORDS if is_known else NEAR_WORDS if is_near else None)


def _find_sought(question: Question) -> Sought | None:
    """The figure that is asked for, where nothing else is."""
    asks = [each for ask in read_message(question.own).asks for each in split_clauses(ask)]
    return find_sought(asks[0], question.plain) if len(asks) == 1 else None


def _leaves_open(sought: Sought, told: Sequence[Quote]) -> bool:
    """Whether none of `told` gives the figure that is `sought`: where the articles have one it
    nearly always leads, or a side has it. A practice's own may spell it out, as "ten minutes"."""
    is_own = any(practice_of(quote.passage.article) for quote in told)
    return not is_own and not any(sought.is_in(quote.text) for quote in told)
