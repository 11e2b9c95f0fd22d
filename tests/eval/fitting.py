"""Fits the weights of sentences, of abstention and of narrowness on readable labelled questions.

Prints them as `evidence.py` and `abstention.py` of `assistant/retrieval/` hold them and
`narrowness.py` of `assistant/composition/`, the latter two with the figures of a ten-fold
cross-validation. A development tool: it needs scikit-learn, which sentence-transformers brings
along. Run: `python -m tests.eval.fitting`
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import (  # type: ignore[import-untyped]
    StratifiedKFold,
    cross_val_predict,
)

from assistant.composition import narrowness
from assistant.composition.answering import Answerer
from assistant.composition.narrowness import Cues
from assistant.planes import MANNER_FILE, Plane, save_plane
from assistant.retrieval.abstention import Signs
from assistant.retrieval.evidence import SIGNALS
from assistant.understanding.asks import read_message
from assistant.understanding.followups import make_whole
from kb.library import Hit, Library
from kb.shelf import SHARED
from tests.eval.everyday import read_border, read_everyday
from tests.eval.lists import read_lines
from tests.eval.ranking import Ranked, fit_ranking
from tests.eval.scorer import TUNED_ON, Question, read_questions
from tests.guard.plain_phrases import Turns, list_messages

HERE = Path(__file__).resolve().parent
OUTSIDE, INSIDE = HERE / "questions_outside.txt", HERE / "questions_inside.txt"
FILLERS = ("lol", "tbh", "mate", "bro", "pls help", "cheers", "so yeah", "dunno", "my missus asked")
OWN_QUESTIONS = 600
# Of the guard's grid of plain messages one in so many, without what no article is on.
PLAIN_EVERY = 29
NOT_COVERED = re.compile(
    r"adductor|big toe|ankle|midfoot|forefoot|neck|groin|tap(?:e|ing)|sleeve|tibial|peroneal"
    r"|osteoarthritis|spur|metatarsalgia|bunion|toenail|blister|tennis|flat feet"
)
# What is covered in part may be refused with half the regret.
PARTLY = 0.5
MANNER_STRENGTH = 20.0
# Log odds from which it is said how the questions fall.
LEASTS = (-1.0, -0.5, 0.0, 0.5, 1.0)
# From this cosine two questions are one; roughening takes some off.
SAME = 0.9

Floats = NDArray[np.float64]


@dataclass
class Rows:
    """Training rows: signals, whether they are right, and how much each counts."""

    signals: list[Floats]
    right: list[bool]
    counts: list[float]
    vectors: list[NDArray[np.float32]] = field(default_factory=list)


class Fitter:
    """Asks the real answerer for its signals; reaches into it, which only a fitting tool may."""

    def __init__(self, answerer: Answerer) -> None:
        self._a = answerer

    def collect_sentences(self, questions: list[Question]) -> list[Ranked]:
        """For each question the signals of the sentences that could be quoted, and its facts."""
        ranked = []
        for question in (q for q in questions if q.answerable):
            read = self._a.retriever.reader.read(
                make_whole(question.turns, self._a._vocabulary, self._a._acronyms),
                own=question.turns[-1],
            )
            found = self._a.whole_questions.differences.add_sides(self._a.retriever.find_all(read))
            quotes = self._a.whole_questions.evidence.weigh(found, read)
            signals = self._a.whole_questions.evidence.measure(found, read)
            kept = [n for n, quote in enumerate(quotes) if not quote.passage.sides]
            kept = sorted(kept, key=lambda n: -quotes[n].fit)[:80]
            holds = [_find_facts(quotes[n].text, question) for n in kept]
            cited = [quotes[n].passage.article in question.sources for n in kept]
            facts = np.array(holds).T & np.array(cited)
            ranked.append(Ranked(np.array([signals[n] for n in kept]), facts))
        return ranked

    def collect_signs(self, questions: list[Question]) -> Rows:
        """A row for each question, covered or not, that the two rules leave to the sum."""
        rows = Rows([], [], [])
        for question in questions:
            self._add_signs(rows, question.turns, is_right=question.answerable, count=2.0)
        for line in read_lines(OUTSIDE):
            self._add_signs(rows, split_turns(line), is_right=False, count=1.0)
        for line in read_lines(INSIDE):
            self._add_signs(rows, split_turns(line), is_right=True, count=1.5)
        for message in (each for each in [*read_everyday(), *read_border()] if each.is_even):
            count = PARTLY if message.covered == "partly" else 1.0
            self._add_signs(rows, message.turns, is_right=message.covered != "no", count=count)
        for turns in pick_plain_complaints():
            self._add_signs(rows, turns, is_right=True, count=0.25)
        random = Random(1)
        for text in self._pick_own_questions():
            with _Unlisted(self._a.retriever.library):
                self._add_signs(rows, (text,), is_right=True, count=0.25)
                self._add_signs(rows, (roughen(text, random),), is_right=True, count=0.25)
        return rows

    def collect_cues(self, questions: list[Question]) -> Rows:
        """A row for each question that is answered: how it is asked, and whether for one fact.

        Of follow-ups and hasty messages only those that want several facts tell.
        """
        rows = Rows([], [], [])
        for question in (q for q in questions if q.kind == "fact" or len(q.facts) > 1):
            read: list[Cues] = []
            with patch.object(narrowness, "read_cues", _note(narrowness.read_cues, read)):
                self._a.answer(question.turns, is_allowed=lambda quote: True)
            if read:
                # The last one is of what is asked, those before it of what it follows.
                rows.signals.append(np.array(read[-1]))
                rows.right.append(question.kind == "fact")
                rows.counts.append(1.0)
        return rows

    def _add_signs(
        self, rows: Rows, turns: tuple[str, ...], *, is_right: bool, count: float
    ) -> None:
        message = read_message(turns[-1])
        outside = self._a._outside.find(message)
        read = self._a.retriever.reader.read(
            make_whole(turns, self._a._vocabulary, self._a._acronyms), own=turns[-1]
        )
        found = self._a.retriever.find_all(read)
        if not found:
            return
        is_outside = len(outside) == len(message.asks)
        signs = self._a.whole_questions.lookup.judge.read_signs(read, found, is_outside=is_outside)
        rows.signals.append(np.array(signs))
        rows.vectors.append(read.vector)
        rows.right.append(is_right)
        rows.counts.append(count)

    def _pick_own_questions(self) -> list[str]:
        passages = (stored.passage for stored in self._a.retriever.library.read_all())
        texts = [question for passage in passages for question in passage.questions]
        return Random(1).sample(texts, OWN_QUESTIONS)


def _note(read: Callable[..., Cues], noted: list[Cues]) -> Callable[..., Cues]:
    def read_and_note(*args: Any, **named: Any) -> Cues:
        noted.append(read(*args, **named))
        return noted[-1]

    return read_and_note


class _Unlisted:
    """While open, the library finds no passage by a question that is the very one asked."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __enter__(self) -> None:
        self._find = self._library.find_near

        def find(vector: list[float], *, limit: int) -> list[Hit]:
            return [_unlist(hit) for hit in self._find(vector, limit=limit)]

        self._library.find_near = find  # type: ignore[method-assign,assignment]

    def __exit__(self, *_: object) -> None:
        self._library.find_near = self._find  # type: ignore[method-assign]


def _unlist(hit: Hit) -> Hit:
    return replace(hit, questions={n: c for n, c in hit.questions.items() if c <= SAME})


def pick_plain_complaints() -> list[Turns]:
    """Plain complaints of parts that the articles are on, some hundreds."""
    return [each for each in list_messages()[::PLAIN_EVERY] if not NOT_COVERED.search(each[0])]


def split_turns(line: str) -> tuple[str, ...]:
    """The turns of a conversation on one line."""
    return tuple(line.split(" || "))


def roughen(text: str, random: Random) -> str:
    """A question as it is typed on a phone: a letter lost in some words, and a filler."""
    words = [_lose_letter(w, random) if random.random() < 0.2 else w for w in text.lower().split()]
    return f"{' '.join(words).rstrip('?')} {random.choice(FILLERS)}"


def _lose_letter(word: str, random: Random) -> str:
    place = random.randrange(1, len(word)) if len(word) > 4 else len(word)
    return word[:place] + word[place + 1 :]


def fit(rows: Rows, strength: float = 1.0) -> tuple[Floats, float, Floats]:
    """Weights, offset, and each row's log odds from a fold that hadn't seen it."""
    signals, right = np.array(rows.signals), np.array(rows.right)
    mean, spread = signals.mean(axis=0), signals.std(axis=0) + 1e-6
    model = LogisticRegression(C=strength, max_iter=2000)
    scaled = (signals - mean) / spread
    folds = StratifiedKFold(10, shuffle=True, random_state=0)
    counts = np.array(rows.counts)
    unseen = cross_val_predict(
        model, scaled, right, cv=folds, method="decision_function", params={"sample_weight": counts}
    )
    model.fit(scaled, right, sample_weight=counts)
    weights = model.coef_[0] / spread
    return weights, float(model.intercept_[0] - weights @ mean), unseen


def fit_manner(rows: Rows) -> tuple[Plane, Floats]:
    """The plane between vectors of questions, and each row's log odds from an unseen fold."""
    vectors, right = np.array(rows.vectors, dtype=float), np.array(rows.right)
    model = LogisticRegression(C=MANNER_STRENGTH, max_iter=3000, class_weight="balanced")
    folds = StratifiedKFold(10, shuffle=True, random_state=0)
    unseen = cross_val_predict(model, vectors, right, cv=folds, method="decision_function")
    model.fit(vectors, right)
    return Plane(model.coef_[0].astype(np.float32), float(model.intercept_[0])), unseen


def _find_facts(text: str, question: Question) -> list[bool]:
    """Which of the question's facts stand in `text`."""
    return [any(re.search(p, text, re.IGNORECASE) for p in fact) for fact in question.facts]


def main() -> None:
    """Print the weights of sentences and signs; write the plane of manner."""
    from kb.embedding import MiniLMEmbeddings
    from ui.settings import Settings
    from ui.wiring import build_assistant

    fitter = Fitter(build_assistant(Settings())._desks.find(SHARED).answerer)
    questions = [q for path in TUNED_ON for q in read_questions(path, half="even")]
    report_sentences(fitter, questions)
    report_signs(fitter, questions, model=MiniLMEmbeddings().name)
    report_cues(fitter, questions)


def report_sentences(fitter: Fitter, questions: list[Question]) -> None:
    """Print `evidence.Weights`."""
    weights = fit_ranking(fitter.collect_sentences(questions))
    print("evidence.Weights")
    for name, weight in zip(SIGNALS, weights, strict=True):
        print(f"    {name}: float = {weight:.2f}")


def report_signs(fitter: Fitter, questions: list[Question], *, model: str) -> None:
    """Print `abstention.WEIGHTS` with the shares that each threshold refuses."""
    rows = fitter.collect_signs(questions)
    manner, unseen_manner = fit_manner(rows)
    place = Signs._fields.index("manner")
    for signals, odds in zip(rows.signals, unseen_manner, strict=True):
        signals[place] = odds
    weights, offset, unseen = fit(rows, 1.0)
    save_plane(MANNER_FILE, manner, model)
    _print_fit("abstention", Signs, weights, offset)
    right = np.array(rows.right)
    for least in LEASTS:
        print(
            f"from {least}: wrongly refused {np.mean(unseen[right] < least):.3f}, "
            f"rightly refused {np.mean(unseen[~right] < least):.3f}"
        )


def report_cues(fitter: Fitter, questions: list[Question]) -> None:
    """Print `narrowness.WEIGHTS` with the shares that each threshold takes for one fact."""
    rows = fitter.collect_cues(questions)
    weights, offset, unseen = fit(rows)
    _print_fit("narrowness", Cues, weights, offset)
    right = np.array(rows.right)
    for least in LEASTS:
        print(
            f"from {least}: of facts {np.mean(unseen[right] > least):.3f}, "
            f"of others {np.mean(unseen[~right] > least):.3f}"
        )


def _print_fit(module: str, signs: type[Signs | Cues], weights: Floats, offset: float) -> None:
    """A regression as its module holds it."""
    named = zip(signs._fields, weights, strict=True)
    print(f"{module}.WEIGHTS", ", ".join(f"{name}={weight:.2f}" for name, weight in named))
    print(f"{module}.OFFSET = {offset:.2f}")


if __name__ == "__main__":
    main()
