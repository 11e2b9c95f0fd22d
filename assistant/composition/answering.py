"""From the runner's turns to an answer: what of them is asked, put as questions that are whole.

Knows nothing of red flags: whoever calls has screened the turns before, and says which sentences
may be quoted.
"""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from langchain_core.embeddings import Embeddings

from assistant.checks.checking import Checks, Outcome
from assistant.composition.answers import Answer
from assistant.composition.differences import Differences
from assistant.composition.due.gathering import Allow, Dues
from assistant.composition.due.stress_fractures import BoneAssessments
from assistant.composition.due.sudden_injuries import Assessments
from assistant.composition.following_up import Complete
from assistant.composition.sentences import Composer
from assistant.composition.shelf_topics import describe_shelf
from assistant.composition.silences import Silences
from assistant.composition.suggestions import Suggester
from assistant.composition.telling import FEW_WORDS, Teller
from assistant.composition.understood import Understanding, Understood
from assistant.composition.whence import (
    CANT_VOUCH,
    NOTHING_SAID,
    name_sources,
    pick_firsts,
)
from assistant.composition.whole_questions import WholeQuestions
from assistant.planes import NO_PLANES, Planes
from assistant.retrieval.abstention import Judge
from assistant.retrieval.evidence import Evidence
from assistant.retrieval.lookup import Lookup
from assistant.retrieval.retriever import FootnoteRetriever
from assistant.understanding.acronyms import Acronyms
from assistant.understanding.asks import MANY, Message
from assistant.understanding.background import Background
from assistant.understanding.bearing import Bearing
from assistant.understanding.brief import REASON, asks_for_more, asks_whence, asks_why, doubts
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
# What they call the sentence on what to change instead of stopping.
CHANGES = "run_adjust"
# And those on how hard self-massage may be.
SELF_MASSAGE = ("press_self", "press_self_irritable")
# What the quick checks call the sentences on sudden injuries: before a massage, and at all.
BEFORE_MASSAGE, AFTER_INJURY = "massage_skip_injury", "ask_injury"
# And those on a bone that may be cracking: before a massage, and before a run.
BONE_BEFORE_MASSAGE, BONE_BEFORE_RUNNING = "ask_bone", "run_not_before"
# And those that list all warning signs.
ALL_SIGNS = ("ask_graver", "massage_skip")
# So many answers are found again for whoever asks what else there is.
LOOKED_BACK = 10
NOT_ANSWERED = "The articles here don't quite answer this: {}"


class Answerer:
    """Answers from a library; safe to call from several threads."""

    def __init__(
        self,
        library: Library,
        embeddings: Embeddings,
        vocabulary: Vocabulary,
        *,
        planes: Planes = NO_PLANES,
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
        self._sources = library.sources
        lexical = LexicalIndex(passages, vocabulary)
        speller = build_speller(passages, vocabulary, {*common_words, *scope.words})
        reader = QuestionReader(embeddings, vocabulary, speller)
        self.retriever = FootnoteRetriever(library=library, reader=reader, lexical=lexical)
        judge = Judge(passages, lexical.weigh_stem, lexical.has_stem, planes.manner)
        lookup = Lookup(reader, self.retriever, judge)
        background = Background(
            map(_read_said, passages),
            vocabulary,
            speller.correct,
            Bearing(embeddings.embed_query, planes.bearing),
        )
        messages = MessageReader(self._outside, background, vocabulary)
        self._understanding = Understanding(messages, self._acronyms, vocabulary, lookup)
        self._checks = Checks(stored)
        self._suggester = Suggester(passages, vocabulary)
        composer = Composer(vocabulary, lexical.weigh_stem)
        differences = Differences(stored, vocabulary)
        self.whole_questions = WholeQuestions(
            vocabulary=vocabulary,
            lookup=lookup,
            evidence=Evidence(stored, vocabulary),
            differences=differences,
            silences=Silences(passages, library.sources, vocabulary),
            composer=composer,
            teller=Teller(vocabulary, differences, _build_dues(self._checks, composer), composer),
            suggester=self._suggester,
            covers=describe_shelf(library),
        )

    def answer(
        self,
        turns: Sequence[str],
        *,
        is_allowed: Allow,
        may_check: bool = True,
        complete: Complete | None = None,
        told: AbstractSet[str] | None = None,
        understood: Understood | None = None,
    ) -> Answer:
        """Answer the last of `turns` with sentences that `is_allowed` lets pass.

        With `may_check`, a message that plainly asks for a quick check gets its result. `complete`
        is asked for the whole question where the rules are unsure what a follow-up points back to.
        `told` are the sentences of the answers before, where they needn't be found again;
        `understood` is what `understand` made of these turns, or of others.
        """
        if courtesy := find_courtesy(turns[-1]):
            return Answer((), (), courtesy, self._suggester.suggest_nearest((), ""), searched="")
        outcome = self._checks.answer(turns) if may_check else None
        if outcome:
            return self._answer_check(outcome, turns[-1])
        # With `complete`, a model may make another question of it.
        if complete or not (understood and self._understanding.would_understand(turns, understood)):
            understood = None
        asked = understood.asked if understood else self._understanding.take_apart(turns)
        if asked.many:
            background = [*turns[:-1], *asked.many.background]
            return self._answer_many(background, asked.many.asks, is_allowed)
        if asks_whence(asked.text):
            return self._say_whence(turns, is_allowed)
        if understood:
            whole, own = understood.whole, understood.own
        else:
            whole, own = self._understanding.make_whole([*turns[:-1], asked.text], complete)
        untold: AbstractSet[str] = frozenset()
        if len(turns) == 1 or whole == asked.text:
            shown = untold
        elif asks_for_more(asked.text):
            shown = untold = self._find_told(turns[:-1], is_allowed) if told is None else told
        else:
            shown = self._find_shown(turns[:-1], is_allowed)
        if asks_why(asked.text):
            untold = {text for text in shown if not REASON.search(text)}
        return self.whole_questions.answer(
            whole,
            own,
            # What was just told is no reason for itself.
            (lambda quote: is_allowed(quote) and quote.text not in untold)
            if untold
            else is_allowed,
            outside=asked.outside,
            is_half=asked.is_half,
            is_known=asked.is_known,
            is_refused=asked.is_refused,
            shown=shown,
            question=understood.question if understood else None,
        )

    def _say_whence(self, turns: Sequence[str], is_allowed: Allow) -> Answer:
        """Whose words the answer before was, the first sentence of each; that there are none where
        it had none."""
        said = [turn for turn in turns[:-1] if not asks_whence(turn)]
        answer = self.answer(said, is_allowed=is_allowed) if said else None
        if not answer or not answer.quotes:
            suggestions = self._suggester.suggest_nearest((), "")
            return Answer((), (), NOTHING_SAID, suggestions, searched="")
        quotes = pick_firsts(answer.quotes)
        named = name_sources([self._sources[quote.passage.article] for quote in quotes])
        note = f"{CANT_VOUCH} {named}" if doubts(turns[-1]) else named
        return replace(
            answer, quotes=quotes, disagreements=(), note=note, verdict="", hedge="", lead=""
        )

    def _find_shown(self, turns: Sequence[str], is_allowed: Allow) -> frozenset[str]:
        """The sentences of the answer before: who follows up hasn't asked to be told them again.

        What that answer itself held back as shown is not looked for, or each turn would cost as
        much as all before it.
        """
        asked = self._understanding.take_apart(turns)
        if asked.many or asked.outside or find_courtesy(turns[-1]):
            return frozenset()
        whole, own = self._understanding.make_whole([*turns[:-1], asked.text])
        answer = self.whole_questions.answer(whole, own, is_allowed, is_known=asked.is_known)
        return frozenset(quote.text for quote in answer.quotes)

    def _find_told(self, turns: Sequence[str], is_allowed: Allow) -> frozenset[str]:
        """The sentences of all the latest answers: who asks for more has read them."""
        told: frozenset[str] = frozenset()
        for end in range(max(1, len(turns) - LOOKED_BACK + 1), len(turns) + 1):
            if turns[end - 1]:
                answer = self.answer(turns[:end], is_allowed=is_allowed, told=told)
                told |= {quote.text for quote in answer.quotes}
        return told

    def understand(self, turns: Sequence[str]) -> Understood | None:
        """What the last of `turns` asks, for `answer`, as far as that needs no search."""
        return self._understanding.understand(turns)

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
            answer = self.whole_questions.answer(
                whole, ask, is_allowed, outside=label, max_words=FEW_WORDS
            )
            # Beside answers that are sure, what only comes near would pass for one.
            answers.append(
                replace(answer, quotes=(), note=NOT_ANSWERED.format(ask))
                if answer.hedge
                else answer
            )
        left = asks[MANY:]
        said = {(q.passage.id, q.start): q for each in reversed(answers) for q in each.quotes[::-1]}
        noted = [note for each in answers for note in (each.lead, each.note)]
        notes = list(dict.fromkeys(filter(None, noted)))
        if left:
            notes.append(f"Left for next: {' '.join(left)}")
        return Answer(
            quotes=tuple(reversed(said.values())),
            disagreements=(),
            note=" ".join(notes),
            suggestions=tuple(left[:MANY]) or answers[0].suggestions,
            searched=" ".join(each.searched for each in answers),
        )


def _read_said(passage: Passage) -> str:
    return f"{passage.section}\n{passage.text}"


def _read_text(passage: Passage) -> str:
    return "\n".join([passage.section, passage.text, *passage.questions])


def _build_dues(checks: Checks, composer: Composer) -> Dues:
    known = {each.name for each in checks.describe()}
    return Dues(
        limits=checks.list_scale_quotes(MAY_RUN) if MAY_RUN in known else (),
        changes=checks.list_quotes(CHANGES),
        self_massage=checks.list_quotes(*SELF_MASSAGE),
        assessments=Assessments(
            before_massage=checks.list_quotes(BEFORE_MASSAGE),
            after_injury=checks.list_quotes(AFTER_INJURY),
        ),
        bones=BoneAssessments(
            before_massage=checks.list_quotes(BONE_BEFORE_MASSAGE),
            before_running=checks.list_quotes(BONE_BEFORE_RUNNING),
        ),
        signs=checks.list_quotes(*ALL_SIGNS),
        composer=composer,
    )
