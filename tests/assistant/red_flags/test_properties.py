"""What holds for every flagged sentence of ours, whatever stands beside it, however it is typed."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen
from tests.assistant.red_flags.brief_sentences import SENTENCES as BRIEF
from tests.assistant.red_flags.sentences.tables import EVERY

# Sentences of one message alone: these say something in every order.
FLAGGED = [
    hit for table in (EVERY, BRIEF) for hits, _ in table.values() for hit in hits if "||" not in hit
]
HARMLESS = (
    "The weather was lovely in the park.",
    "I like porridge before a race.",
    "My club meets on Tuesday.",
    "Which socks do you wear?",
    "Parkrun was busy on Saturday.",
    "My new shoes are blue.",
    "My watch says 5k.",
    "It was a long time ago that I bought shoes.",
    "My daughter likes football.",
    "I went to the pub with my mates on Friday.",
    "The plan has hill sprints and intervals.",
    "I had pasta and a beer last night.",
    "We have a new treadmill and a bike at home.",
    "My husband bought a phone.",
    # These have words that explain an alarm elsewhere.
    "Mine are in the wash.",
    "The results of the race come out on Monday.",
    "I have a presentation and a quiz at work.",
    "We watched a film last night.",
    "I do calf raises in the kitchen.",
)
# What a runner asks behind what is told, in the same breath.
QUESTIONS = (
    ", can I run?",
    " can i still do parkrun",
    " - should I stretch it?",
    ", and how do I stretch it?",
    ", so could I race on Sunday?",
    " what helps",
    ", am I ok to get a massage?",
    ", do I need new shoes for the spring marathon or will these last until the summer?",
)
NOUNS = ("shoes", "hills", "plans", "coach", "rain", "gels", "watch", "club", "gym", "medal")


def _break_every(words: int) -> Callable[[str], str]:
    def dress(text: str) -> str:
        parts = text.split()
        rows = [" ".join(parts[i : i + words]) for i in range(0, len(parts), words)]
        return "\n".join(rows)

    return dress


DRESSES: dict[str, Callable[[str], str]] = {
    "upper case": str.upper,
    "typographic apostrophes": lambda text: text.replace("'", "’"),
    "typographic quotes": lambda text: f"“{text}”",
    "a line a word": _break_every(1),
    "a line every three words": _break_every(3),
    "Windows lines": lambda text: text.replace(" ", "\r\n"),
    "zero width between letters": "\u200b".join,
    "zero width between words": lambda text: text.replace(" ", " \u200b"),
    "joiners": lambda text: text.replace("a", "a\u200d"),
    "soft hyphens": lambda text: text.replace("e", "e\u00ad"),
    "fixed spaces": lambda text: text.replace(" ", "\u00a0"),
    "wide spaces": lambda text: text.replace(" ", "   "),
}
ORDERS: dict[str, Callable[[str, str], list[str]]] = {
    "after it": lambda flagged, other: [f"{_stop(flagged)} {other}"],
    "before it": lambda flagged, other: [f"{other} {flagged}"],
    "in the next message": lambda flagged, other: [flagged, other],
    "in the message before": lambda flagged, other: [other, flagged],
}
flagged_sentences = st.sampled_from(FLAGGED)
orders = st.sampled_from(sorted(ORDERS))
many = settings(max_examples=120, deadline=None)


def _stop(text: str) -> str:
    return text if text[-1] in ".!?" else f"{text}."


def test_there_are_sentences_of_every_level() -> None:
    assert {screen([text]).level for text in FLAGGED[::5]} == set(Level) - {Level.NONE}


@many
@given(flagged_sentences, st.sampled_from(HARMLESS), orders)
def test_harmless_sentence_never_lowers_the_level(flagged: str, harmless: str, order: str) -> None:
    assert screen(ORDERS[order](flagged, harmless)).level >= screen([flagged]).level


@many
@given(flagged_sentences, st.sampled_from(QUESTIONS))
def test_question_behind_never_lowers_the_level(flagged: str, question: str) -> None:
    assert screen([f"{flagged.rstrip(' .!')}{question}"]).level >= screen([flagged]).level


@many
@given(flagged_sentences, st.sampled_from(sorted(DRESSES)))
def test_dress_of_the_text_does_not_change_the_level(flagged: str, dress: str) -> None:
    assert screen([DRESSES[dress](flagged)]).level is screen([flagged]).level


@many
@given(flagged_sentences, st.sampled_from(NOUNS), orders)
def test_no_before_an_unrelated_noun_clears_nothing(flagged: str, noun: str, order: str) -> None:
    assert screen(ORDERS[order](flagged, f"No {noun} today.")).level >= screen([flagged]).level
