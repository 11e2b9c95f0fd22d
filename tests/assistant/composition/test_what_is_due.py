"""Who asks what to do about a complaint is told what to massage and what to avoid as well."""

import numpy as np

from assistant.composition.sentences import MAX_WORDS, Composer
from assistant.retrieval.evidence import Quote
from kb.passages import Passage
from kb.vocabulary import load_vocabulary
from tests.assistant.quotes import build_passage, build_question, build_quote

WHAT_TO_DO = "what can I do about my shin"
MEANS = build_passage(" ".join(f"Do {'so ' * 10}{n}." for n in range(30)))
TARGETS = build_passage("Press the calf. Press the foot.", aspect="Massage targets", article="two")
AVOID = build_passage("Avoid hard ground.", aspect="Avoid")
CALF = build_passage("Press the thigh.", subject="Calf pain", aspect="Massage targets")


def place(passage: Passage, number: int, fit: float, axis: int) -> Quote:
    return build_quote(passage, number, fit, np.eye(34)[axis].tolist())


def choose(*others: Quote, text: str = WHAT_TO_DO, max_words: int | None = None) -> list[str]:
    """An answer that means alone, nearer than `others`, would fill."""
    means = [place(MEANS, n, 3.0 - n / 100, n + 4) for n in range(30)]
    question = build_question(text, conditions=frozenset({"shin-splints"}))
    chosen = Composer(load_vocabulary()).choose([*means, *others], question, max_words=max_words)
    return [quote.text for quote in chosen]


def test_the_best_of_either_has_a_place_behind_what_leads() -> None:
    said = choose(place(TARGETS, 0, 0.5, 0), place(AVOID, 0, 0.0, 1))
    assert said[0] == MEANS.sentence_texts[0]
    assert "Press the calf." in said
    assert "Avoid hard ground." in said
    assert sum(len(text.split()) for text in said) <= MAX_WORDS["survey"]


def test_the_second_best_has_no_place_of_its_own() -> None:
    said = choose(place(TARGETS, 1, 0.6, 0), place(TARGETS, 0, 0.5, 1))
    assert "Press the foot." in said
    assert "Press the calf." not in said


def test_who_asks_something_else_is_told_what_fits_best() -> None:
    said = choose(place(TARGETS, 0, 0.5, 0), text="why does my shin hurt")
    assert "Press the calf." not in said


def test_what_hardly_fits_or_is_for_another_complaint_has_no_place() -> None:
    said = choose(place(TARGETS, 0, -1.5, 0), place(CALF, 0, 0.5, 1))
    assert "Press the calf." not in said
    assert "Press the thigh." not in said


def test_brief_answer_has_no_room_for_either() -> None:
    assert "Press the calf." not in choose(place(TARGETS, 0, 0.5, 0), max_words=55)
