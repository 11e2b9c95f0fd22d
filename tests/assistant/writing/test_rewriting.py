"""When a reply is written by a model, and what of it: never beside a red flag."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.contract import Reply, Tell
from assistant.red_flags.levels import Level
from assistant.reply import Assistant
from assistant.writing.breaker import MOST_FAILURES
from assistant.writing.rewriting import Rewriter
from assistant.writing.writer import Writer
from kb.library import Library
from kb.vocabulary import load_vocabulary
from tests.assistant.test_reply import Shelf, screened
from tests.assistant.writing.servers import ModelServer

QUESTION = "how do I rest a sore shin for a week?"


@pytest.fixture
def answer(writer: Writer, server: ModelServer) -> "Ask":
    return Ask(writer)


class Ask:
    """Asks an assistant whose guard found `level`."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer

    def __call__(
        self, level: Level = Level.NONE, error: str | None = None, tell: Tell | None = None
    ) -> Reply:
        shelf = Shelf()
        assistant = Assistant(
            Library(shelf),
            shelf.embeddings,
            load_vocabulary(),
            model="words",
            screening=lambda turns, country: replace(screened(level), error=error),
            rewrite=Rewriter(self.writer),
        )
        return assistant.reply([QUESTION], tell=tell)


def say(server: ModelServer, *sentences: str) -> None:
    def script(ids: Sequence[str]) -> list[str]:
        return [f"{sentence.format(*ids)} " for sentence in sentences]

    server.script = script


def test_written_sentence_keeps_the_span_that_supports_it(answer: Ask, server: ModelServer) -> None:
    say(
        server,
        "Rest a sore shin for one week [{0}].",
        "Massage the calf next to a sore shin [{0}].",
    )
    say(
        server,
        "Rest your shin for one week [{0}].",
        "Massage the calf beside your sore shin [{0}].",
    )
    reply = answer()
    assert [s.text for s in reply.sentences] == [
        "Rest your shin for one week.",
        "Massage the calf beside your sore shin.",
    ]
    by_number = {citation.n: citation for citation in reply.citations}
    spans = [
        by_number[n].passage[by_number[n].start : by_number[n].end]
        for sentence in reply.sentences
        for n in sentence.citations
    ]
    assert spans == ["Rest the shin for a week.", "Massage the calf beside a sore shin."]
    assert reply.text == " ".join(s.text for s in reply.sentences)
    assert reply.receipt.writer == "openai:played: written; 2 kept, 0 quoted instead, 0 dropped"


@pytest.mark.parametrize("level", [Level.CLINICIAN, Level.URGENT, Level.EMERGENCY])
def test_model_never_sees_a_flagged_conversation(
    answer: Ask, server: ModelServer, level: Level
) -> None:
    reply = answer(level)
    assert server.asked == []
    assert reply.receipt.writer == "none"


def test_model_never_sees_a_conversation_on_which_the_guard_failed(
    answer: Ask, server: ModelServer
) -> None:
    answer(error="the second reader failed")
    assert server.asked == []


def test_too_little_left_is_the_default_answer_and_the_receipt_says_why(
    answer: Ask, server: ModelServer
) -> None:
    say(server, "Rest your shin for one week [{0}].", "Rest it for a month [{0}].", "Buy socks.")
    reply = answer()
    assert "Rest the shin for a week." in [s.text for s in reply.sentences]
    assert reply.receipt.writer.startswith("none: openai:played: too little; 1 kept, 1 quoted")
    assert "figure 1" in reply.receipt.writer


def test_what_passed_is_told_before_the_model_is_done(answer: Ask, server: ModelServer) -> None:
    say(
        server,
        "Rest your shin for one week [{0}].",
        "Massage the calf beside your sore shin [{0}].",
        "Rest it for a month [{0}].",
        "Rest it for a year [{0}].",
        "Rest it for a day [{0}].",
    )
    told: list[Reply] = []
    reply = answer(tell=told.append)
    assert [[s.text for s in part.sentences] for part in told] == [
        [],
        [
            "Rest your shin for one week.",
            "Massage the calf beside your sore shin.",
        ],
    ]
    # What was shown stays, whatever follows; its footnotes have the numbers they had.
    assert reply.sentences == told[-1].sentences
    assert reply.citations == told[-1].citations
    assert reply.receipt.writer.startswith("openai:played: written; 2 kept, 3 quoted instead")


def test_refused_sentence_is_shown_in_its_sources_words(answer: Ask, server: ModelServer) -> None:
    say(server, "Massage the calf beside your sore shin [{0}].", "Rest it for a month [{0}].")
    reply = answer()
    assert [s.text for s in reply.sentences] == [
        "Massage the calf beside your sore shin.",
        "Rest the shin for a week.",
    ]
    cited = [reply.citations[n - 1] for n in reply.sentences[1].citations]
    assert [c.passage[c.start : c.end] for c in cited] == ["Rest the shin for a week."]
    assert reply.receipt.writer == (
        "openai:played: written; 1 kept, 1 quoted instead, 0 dropped; figure 1"
    )


def test_sentence_said_again_at_the_end_moves_no_footnote(answer: Ask, server: ModelServer) -> None:
    say(
        server,
        "Rest your shin for one week [{0}].",
        "Massage the calf beside your sore shin [{0}].",
        "Rest your shin for one week [{0}].",
    )
    told: list[Reply] = []
    reply = answer(tell=told.append)
    assert reply.sentences == told[-1].sentences == told[1].sentences
    assert reply.citations == told[1].citations


def test_answer_that_comes_to_too_little_is_never_begun(answer: Ask, server: ModelServer) -> None:
    say(server, "Rest your shin for one week [{0}].", "Rest it for a month [{0}].")
    told: list[Reply] = []
    answer(tell=told.append)
    assert [part.sentences for part in told] == [()]


def test_model_that_keeps_failing_is_left_alone_and_the_receipt_says_so(
    answer: Ask, server: ModelServer
) -> None:
    server.status = 500
    for _ in range(MOST_FAILURES):
        answer()
    asked = len(server.requests)
    reply = answer()
    assert len(server.requests) == asked
    assert reply.answered
    assert "left alone for now: it failed 3 times in a row" in reply.receipt.writer


@pytest.mark.parametrize("status", [429, 500])
def test_model_that_is_down_costs_the_runner_nothing(
    answer: Ask, server: ModelServer, status: int
) -> None:
    server.status = status
    reply = answer()
    assert reply.answered
    assert reply.receipt.writer.startswith("none: openai:played: ")


def test_stalled_model_gives_the_default_answer(answer: Ask, server: ModelServer) -> None:
    server.script = lambda ids: ["stall"]
    reply = answer()
    assert not server.released.is_set()
    assert reply.answered
    assert "too slow" in reply.receipt.writer or "in time" in reply.receipt.writer
