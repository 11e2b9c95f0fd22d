"""From the runner's turns to the sentences of an answer, or to saying that there is none.

Knows nothing of red flags: whoever calls has screened the turns before, and says which sentences
may be quoted.
"""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from langchain_core.embeddings import Embeddings

from assistant.checks.checking import Checks, Outcome
from assistant.composition.declining import NOT_COVERED, describe_gap, find_worth_naming
from assistant.composition.differences import Differences, Disagreement
from assistant.composition.following_up import Complete, FollowUps
from assistant.composition.never_without import find_limit
from assistant.composition.sentences import Composer
from assistant.composition.shelf_topics import describe_shelf
from assistant.composition.suggestions import Suggester
from assistant.composition.whence import CANT_VOUCH, name_sources, pick_firsts
from assistant.contract import COMES_NEAR
from assistant.retrieval.abstention import SURE, Judge, Manner
from assistant.retrieval.evidence import Evidence, Quote
from assistant.retrieval.lookup import Lookup
from assistant.retrieval.retriever import FootnoteRetriever, Found, drop_strays
from assistant.understanding.acronyms import Acronyms
from assistant.understanding.asks import (
    MANY,
    Message,
    add_subject,
    find_asking_clauses,
    name_subject,
)
from assistant.understanding.brief import REASON, asks_whence, asks_why, doubts
from assistant.understanding.courtesy import find_courtesy
from assistant.understanding.followups import make_whole
from assistant.understanding.messages import MessageReader
from assistant.understanding.outside import Outside
from assistant.understanding.questions import QuestionReader
from assistant.understanding.scope import Scope, load_topics
from assistant.understanding.spelling import build_speller
from kb.lexical import LexicalIndex
from kb.library import Library
from kb.passages import Passage
from kb.shelf import practice_of
from kb.vocabulary import Vocabulary

# The quick check whose scale is the articles' limit for running on.
MAY_RUN = "may_run"
# With many questions in one message, each gets a short answer; so does what the articles touch on
# beside their subject, as how to book.
FEW_WORDS = 55
NOT_ANSWERED = "The articles here don't quite answer this: {}"
# How much longer an answer may be that shows who says what.
WITH_SIDES = {"figure": 115, "point": 130, "survey": 155}

# Of what only comes near, fewer words.
NEAR_WORDS = 90

# What a sentence loses in fit that the answer before has shown. More of it repeats less, and some
# follow-ups then lose what they ask for.
AGAIN = 1.0

Allow = Callable[[Quote], bool]


@dataclass(frozen=True)
class Answer:
    """What is said to a question. Without quotes, `note` says that and why nothing is quoted.

    `verdict` is what a quick check comes to, where the question plainly asked for one; `hedge` says
    that the quotes only come near what was asked.
    """

    quotes: tuple[Quote, ...]
    disagreements: tuple[Disagreement, ...]
    note: str
    suggestions: tuple[str, ...]
    searched: str
    verdict: str = ""
    hedge: str = ""


class Answerer:
    """Answers from a library; safe to call from several threads."""

    def __init__(
        self,
        library: Library,
        embeddings: Embeddings,
        vocabulary: Vocabulary,
        *,
        manner: Manner | None = None,
        common_words: Iterable[str] = (),
    ) -> None:
        """`common_words` are spelt as they are meant, though no article uses them."""
        stored = tuple(library.read_all())
        passages = [each.passage for each in stored]
        self._vocabulary = vocabulary
        self._acronyms = Acronyms(passage.text for passage in passages)
        own = [passage for passage in passages if practice_of(passage.article)]
        scope = Scope(load_topics(), map(_read_text, passages), map(_read_text, own))
        self._outside = Outside(scope, vocabulary)
        self._messages = MessageReader(self._outside, vocabulary)
        self._covers = describe_shelf(library)
        self._sources = library.sources
        lexical = LexicalIndex(passages, vocabulary)
        speller = build_speller(passages, vocabulary, {*common_words, *scope.words})
        self._reader = QuestionReader(embeddings, vocabulary, speller)
        self.retriever = FootnoteRetriever(library=library, reader=self._reader, lexical=lexical)
        self._evidence = Evidence(stored, vocabulary)
        self._differences = Differences(stored)
        self._checks = Checks(stored)
        known = {each.name for each in self._checks.describe()}
        self._limits = self._checks.list_scale_quotes(MAY_RUN) if MAY_RUN in known else ()
        judge = Judge(passages, lexical.weigh_stem, lexical.has_stem, manner)
        self._lookup = Lookup(self._reader, self.retriever, judge)
        self._follow_ups = FollowUps(vocabulary, self._acronyms, self._messages, self._lookup)
        self._composer = Composer(vocabulary, lexical.weigh_stem)
        self._suggester = Suggester(passages)

    def answer(
        self,
        turns: Sequence[str],
        *,
        is_allowed: Allow,
        may_check: bool = True,
        complete: Complete | None = None,
    ) -> Answer:
        """Answer the last of `turns` with sentences that `is_allowed` lets pass.

        With `may_check`, a message that plainly asks for a quick check gets its result. `complete`
        is asked for the whole question where the rules are unsure what a follow-up points back to.
        """
        if courtesy := find_courtesy(turns[-1]):
            return Answer((), (), courtesy, self._suggester.suggest_nearest((), ""), searched="")
        outcome = self._checks.answer(turns) if may_check else None
        if outcome:
            return self._answer_check(outcome, turns[-1])
        asked = self._messages.take_apart(turns)
        if asked.many:
            told = [*turns[:-1], *asked.many.background]
            return self._answer_many(told, asked.many.asks, is_allowed)
        if asks_whence(asked.text) and (answer := self._say_whence(turns, is_allowed)):
            return answer
        whole, own = self._follow_ups.make_whole([*turns[:-1], asked.text], complete)
        shown = self._find_shown(turns[:-1], is_allowed) if whole != asked.text else frozenset()
        is_why = asks_why(asked.text)
        untold = {text for text in shown if is_why and not REASON.search(text)}
        return self._answer_one(
            whole,
            own,
            # What was just told is no reason for itself.
            lambda quote: is_allowed(quote) and quote.text not in untold,
            outside=asked.outside,
            is_half=asked.is_half,
            is_known=asked.is_known,
            shown=shown,
        )

    def _say_whence(self, turns: Sequence[str], is_allowed: Allow) -> Answer | None:
        """Whose words the answer before was, the first sentence of each; None where it had none."""
        said = [turn for turn in turns[:-1] if not asks_whence(turn)]
        answer = self.answer(said, is_allowed=is_allowed) if said else None
        if not answer or not answer.quotes:
            return None
        quotes = pick_firsts(answer.quotes)
        named = name_sources([self._sources[quote.passage.article] for quote in quotes])
        note = f"{CANT_VOUCH} {named}" if doubts(turns[-1]) else named
        return replace(answer, quotes=quotes, disagreements=(), note=note, verdict="", hedge="")

    def _find_shown(self, turns: Sequence[str], is_allowed: Allow) -> frozenset[str]:
        """The sentences of the answer before: who follows up hasn't asked to be told them again.

        What that answer itself held back as shown is not looked for, or each turn would cost as
        much as all before it.
        """
        asked = self._messages.take_apart(turns)
        if asked.many or asked.outside or find_courtesy(turns[-1]):
            return frozenset()
        whole, own = self._follow_ups.make_whole([*turns[:-1], asked.text])
        answer = self._answer_one(whole, own, is_allowed, is_known=asked.is_known)
        return frozenset(quote.text for quote in answer.quotes)

    def read_ahead(self, turns: Sequence[str]) -> None:
        """Read the last of `turns` where the embeddings keep what they read, for `answer`."""
        asked = self._messages.take_apart(turns)
        if self._reader.keeps_what_it_reads and not asked.many:
            whole, own = self._follow_ups.make_whole([*turns[:-1], asked.text])
            self._reader.read(whole, own=self._name_subject(own))

    @property
    def checks(self) -> Checks:
        """The quick checks on these passages."""
        return self._checks

    def answer_outcome(self, outcome: Outcome) -> Answer:
        """A quick check's outcome whose inputs came from a form."""
        return replace(self._answer_check(outcome, ""), suggestions=())

    def _answer_check(self, outcome: Outcome, asked: str) -> Answer:
        return Answer(
            quotes=outcome.quotes,
            disagreements=outcome.disagreements,
            note="",
            suggestions=self._suggester.suggest_next(outcome.quotes, asked),
            searched=asked,
            verdict=f"{outcome.verdict}.",
        )

    def _answer_one(
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
        question, found, odds = self._lookup.find(
            whole, own=self._name_subject(own), is_outside=bool(outside) and not is_half
        )
        if odds <= 0.0 and not is_known:
            if not outside and whole == own and (clause := self._find_covered_clause(own)):
                answer = self._answer_one(clause, clause, is_allowed, max_words=NEAR_WORDS)
                return replace(answer, hedge=COMES_NEAR if answer.quotes else "")
            return self._decline(whole, outside, found)
        with_sides = self._differences.add_sides(found)
        weighed = self._evidence.weigh(with_sides, question)
        near = {entry.id for entry in drop_strays(with_sides)}
        quotes = [
            q._replace(fit=q.fit - AGAIN) if q.text in shown else q
            for q in weighed
            if q.passage.id in near and is_allowed(q)
        ]
        point = self._differences.find(found, quotes, question) if max_words is None else None
        limit = find_limit(question, quotes, [each for each in self._limits if is_allowed(each)])
        if limit and point and limit[0].text not in {side.text for side in point.sides}:
            # Who asks whether to run is told that, not where the articles differ on something else.
            point = None
        given = point.sides if point else limit
        # The signs were weighed on the curated articles: of a practice's own they say less.
        is_near = odds < SURE and not (is_known or given or any(f.is_own for f in found))
        if point:
            max_words = WITH_SIDES[question.breadth]
        chosen = self._composer.choose(
            quotes,
            question,
            given=given,
            max_words=max_words or (FEW_WORDS if is_known else NEAR_WORDS if is_near else None),
        )
        if not chosen:
            return self._decline(whole, outside, found)
        return Answer(
            quotes=chosen,
            disagreements=(point,) if point else (),
            note=NOT_COVERED.format(outside) if is_half and outside else "",
            suggestions=self._suggester.suggest_next(chosen, whole, found),
            searched=whole,
            hedge=COMES_NEAR if is_near else "",
        )

    def _find_covered_clause(self, text: str) -> str:
        """The clause of a message that is surely covered, though the whole isn't, on what the
        message names; "" without."""
        # The name of a condition would make any clause sound covered.
        covered = (c for c in find_asking_clauses(text) if self._lookup.find(c).odds > SURE)
        clause = next(covered, "")
        return add_subject(clause, text, self._vocabulary) if clause else ""

    def _name_subject(self, own: str) -> str:
        return name_subject(own, self._vocabulary)

    def _answer_many(
        self, background: Sequence[str], asks: Sequence[str], is_allowed: Allow
    ) -> Answer:
        """Answer the first questions of a message that asks many, and name the ones left."""
        told = [" ".join(background)] if background else []
        answers: list[Answer] = []
        for ask in asks[:MANY]:
            outside = self._outside.find(Message((), (ask,)))
            whole = make_whole([*told, ask], self._vocabulary, self._acronyms)
            label = outside.get(ask, "")
            answer = self._answer_one(whole, ask, is_allowed, outside=label, max_words=FEW_WORDS)
            # Beside answers that are sure, what only comes near would pass for one.
            answers.append(
                replace(answer, quotes=(), note=NOT_ANSWERED.format(ask))
                if answer.hedge
                else answer
            )
        left = asks[MANY:]
        said = {(q.passage.id, q.start): q for each in reversed(answers) for q in each.quotes[::-1]}
        notes = list(dict.fromkeys(each.note for each in answers if each.note))
        if left:
            notes.append(f"Left for next: {' '.join(left)}")
        return Answer(
            quotes=tuple(reversed(said.values())),
            disagreements=(),
            note=" ".join(notes),
            suggestions=tuple(left[:MANY]) or answers[0].suggestions,
            searched=" ".join(each.searched for each in answers),
        )

    def _decline(self, whole: str, outside: str, found: Sequence[Found] = ()) -> Answer:
        found = found or self.retriever.find_all(self._reader.read(whole))
        near = find_worth_naming(found)
        return Answer(
            quotes=(),
            disagreements=(),
            note=describe_gap(whole, outside, near, covers=self._covers),
            suggestions=self._suggester.suggest_nearest(near, whole),
            searched=whole,
        )


def _read_text(passage: Passage) -> str:
    return "\n".join([passage.section, passage.text, *passage.questions])
