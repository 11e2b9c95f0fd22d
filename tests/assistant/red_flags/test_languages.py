"""Emergency words in six languages are met, and harmless talk doesn't meet them by chance."""

import pytest

from assistant.red_flags.languages import find_emergency_words
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen
from tests.guard.scorer import FOLDER, score_file


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Me duele el pecho cuando corro", "Me duele el pecho"),
        ("J'ai une douleur à la poitrine", "douleur à la poitrine"),
        ("Ich habe Schmerzen in der Brust", "Schmerzen in der Brust"),
        ("Mam ból w klatce piersiowej", "ból w klatce"),
        ("Não consigo respirar direito", "Não consigo respirar"),
        ("Ho un forte dolore al petto", "dolore al petto"),
    ],
    ids=["Spanish", "French", "German", "Polish", "Portuguese", "Italian"],
)
def test_emergency_in_another_language_is_met_and_answered(text: str, words: str) -> None:
    screening = screen(["hello", text], country="EU")
    assert screening.level is Level.EMERGENCY
    assert screening.findings[0].words == (words,)
    assert screening.advice is not None
    assert screening.advice.title.startswith("Call 112")
    assert any("reads English" in step for step in screening.advice.steps)


@pytest.mark.parametrize(
    "text",
    [
        "¿Qué zapatillas me compro?",
        "Quel temps pour un marathon?",
        "Welche Schuhe?",
        "dolor muscular",
    ],
)
def test_ordinary_words_of_another_language_are_no_emergency(text: str) -> None:
    assert find_emergency_words(text) is None


def test_harmless_conversations_never_meet_these_words() -> None:
    def call(turns: object) -> tuple[Level, frozenset[str]]:
        met = any(find_emergency_words(turn) for turn in turns)  # type: ignore[attr-defined]
        return (Level.EMERGENCY if met else Level.NONE), frozenset()

    cases = [case for path in sorted(FOLDER.glob("*.jsonl")) for case in score_file(path, call)]
    assert [c.turns for c in cases if c.called > Level.NONE and c.label is Level.NONE] == []
