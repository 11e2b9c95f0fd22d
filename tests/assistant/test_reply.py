"""The one door: guard first, then the answer, every sentence footnoted."""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn

import numpy as np
import pytest

from assistant.contract import Reply
from assistant.errors import EmptyQuestionError
from assistant.red_flags.advice.building import build_advice
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening, screen
from assistant.reply import Assistant
from assistant.rules_alone import RULES_ALONE
from kb.encoder.running import UNREAD, Floats
from kb.library import Library
from kb.passages import Passage, split_passages
from kb.stored import Match, Record, StoredPassage
from kb.vocabulary import load_vocabulary
from tests.fakes import WordEmbeddings, build_article

SHIN = "Rest the shin for a week. Massage the calf beside a sore shin."
KNEE = "Ice the knee after a run."
# Longer than anything here takes: only what fails is waited for.
WAIT_SECONDS = 5.0
# A search takes less.
SOON_SECONDS = 0.1


@dataclass
class Shelf:
    """Two articles of one passage each, searched by word overlap; notes when it is searched."""

    embeddings: WordEmbeddings = field(default_factory=WordEmbeddings)
    searched: bool = False
    identity: str = "one"

    def __post_init__(self) -> None:
        self.passages: dict[str, Passage] = {}
        self.records: dict[str, Record] = {}
        subjects = {"one": "Shin splints", "two": "Runner's knee and knee pain"}
        for slug, text in (("one", SHIN), ("two", KNEE)):
            article = build_article(slug, text, subject=subjects[slug])
            passages = split_passages(article, model="words")
            self.passages |= {passage.id: passage for passage in passages}
            self.records[slug] = Record(article.source, "d", tuple(p.id for p in passages), 1)

    def reopen(self) -> "Shelf":
        return self

    def read_stamp(self) -> str:
        return ""

    def read_records(self) -> dict[str, Record]:
        return self.records

    def find_near(self, vector: Sequence[float], *, limit: int, practice: str = "") -> list[Match]:
        self.searched = True
        texts = {key: passage.text for key, passage in self.passages.items()}
        near = {k: float(np.dot(self.embeddings.embed_query(t), vector)) for k, t in texts.items()}
        return [Match(k, None, near[k]) for k in sorted(near, key=lambda k: -near[k])][:limit]

    def read_vectors(self, most: int, practice: str = "") -> None:
        """Too many to hold: every search is seen."""

    def read_passages(self, ids: Sequence[str], practice: str = "") -> dict[str, StoredPassage]:
        return {key: self._store(self.passages[key]) for key in ids}

    def _store(self, passage: Passage) -> StoredPassage:
        vectors = self.embeddings.embed_documents(list(passage.sentence_texts))
        return StoredPassage(passage, np.array(vectors, dtype=np.float32))


def screened(level: Level) -> Screening:
    advice = build_advice("suspected_dvt", level, country="GB") if level else None
    return Screening(level=level, findings=(), advice=advice, version="v", error=None)


def build_on(shelf: Shelf, level: Level = Level.NONE, **more: Any) -> Assistant:
    """An assistant on the texts of `shelf`, whose guard calls every conversation `level`."""
    more.setdefault("screening", lambda turns, country: screened(level))
    return Assistant(Library(shelf), shelf.embeddings, load_vocabulary(), model="words", **more)


def ask(*turns: str, level: Level = Level.NONE) -> tuple[Reply, Shelf]:
    shelf = Shelf()
    return build_on(shelf, level).reply(turns), shelf


def test_every_sentence_is_a_span_of_the_passage_it_cites() -> None:
    reply, _ = ask("how do I rest a sore shin for a week?")
    assert reply.answered
    assert reply.sentences
    by_number = {citation.n: citation for citation in reply.citations}
    for sentence in reply.sentences:
        for n in sentence.citations:
            citation = by_number[n]
            assert citation.passage[citation.start : citation.end] == sentence.text


def test_text_is_the_sentences_and_nothing_else() -> None:
    reply, _ = ask("rest for my shin")
    assert reply.text == " ".join(sentence.text for sentence in reply.sentences)
    assert reply.note == ""


@pytest.mark.parametrize("level", [Level.URGENT, Level.EMERGENCY])
def test_flagged_conversation_is_never_searched(level: Level) -> None:
    reply, shelf = ask("massage my shin", level=level)
    assert not shelf.searched
    assert (reply.level, reply.answered, reply.citations) == (level.label, False, ())
    assert reply.advice is not None
    assert reply.text


class SlowEmbeddings(WordEmbeddings):
    """Says that a question is being read, and waits until it may go on."""

    tokens_version = "none"

    def __init__(self) -> None:
        super().__init__()
        self.is_asked, self.may_answer = threading.Event(), threading.Event()
        self.asked: list[str] = []

    def read_question(self, text: str) -> tuple[list[float], Floats]:
        self.asked.append(text)
        self.is_asked.set()
        self.may_answer.wait(WAIT_SECONDS)
        return self.embed_query(text), UNREAD

    def read_sentences(self, texts: list[str]) -> tuple[list[list[float]], list[Floats]]:
        return self.embed_documents(texts), [UNREAD] * len(texts)


def test_question_is_read_while_the_guard_reads_and_never_again() -> None:
    embeddings = SlowEmbeddings()
    embeddings.may_answer.set()
    was_read = []

    def guard(turns: Sequence[str], *, country: str) -> Screening:
        was_read.append(embeddings.is_asked.wait(WAIT_SECONDS))
        return screened(Level.NONE)

    reply = build_on(Shelf(embeddings), screening=guard).reply(["massage a sore shin?"])

    assert was_read == [True]
    assert reply.answered
    assert embeddings.asked == ["massage a sore shin?"]


@pytest.mark.parametrize("asked", ["ice the knee", "and how often?", "what about a sore knee?"])
def test_nothing_is_searched_for_a_follow_up_before_the_guard_has_read_it(asked: str) -> None:
    embeddings = SlowEmbeddings()
    embeddings.may_answer.set()
    shelf = Shelf(embeddings)
    was_searched = []

    def guard(turns: Sequence[str], *, country: str) -> Screening:
        assert embeddings.is_asked.wait(WAIT_SECONDS)
        time.sleep(SOON_SECONDS)
        was_searched.append(shelf.searched)
        return screened(Level.NONE)

    reply = build_on(shelf, screening=guard).reply(["How should I rest a sore shin?", asked])

    assert was_searched == [False]
    assert shelf.searched
    assert reply.answered


def test_emergency_waits_for_nothing_that_is_read() -> None:
    embeddings = SlowEmbeddings()

    def guard(turns: Sequence[str], *, country: str) -> Screening:
        assert embeddings.is_asked.wait(WAIT_SECONDS)
        return screened(Level.EMERGENCY)

    reply = build_on(Shelf(embeddings), screening=guard).reply(["massage a sore shin?"])
    is_still_reading = not embeddings.may_answer.is_set()
    embeddings.may_answer.set()

    assert reply.level == "emergency"
    assert is_still_reading


def test_clinician_reply_comes_before_help_without_anything_hands_on() -> None:
    reply, _ = ask("rest or massage for a sore shin?", level=Level.CLINICIAN)
    assert reply.advice is not None
    assert reply.text.startswith(reply.advice.title)
    assert reply.text.index(reply.advice.steps[-1]) < reply.text.index("Rest the shin")
    assert [sentence.text for sentence in reply.sentences] == ["Rest the shin for a week."]


def test_guards_notice_comes_before_the_answer() -> None:
    shelf = Shelf()
    assistant = Assistant(
        Library(shelf),
        shelf.embeddings,
        load_vocabulary(),
        model="words",
        screening=lambda turns, country: replace(screened(Level.NONE), notice="English only."),
    )
    reply = assistant.reply(["How long should I rest a sore shin?"])
    assert reply.notice == "English only."
    assert reply.answered
    assert reply.text.startswith("English only.\n\n")


def test_what_was_explained_is_no_part_of_what_is_asked() -> None:
    turns = ["chest pain on my run", "and how long should I rest it?"]
    explained = replace(screened(Level.NONE), taken_back=screen(turns).findings)
    embeddings = SlowEmbeddings()
    embeddings.may_answer.set()

    def guard(turns: Sequence[str], *, country: str) -> Screening:
        # All turns are read beside it, and what comes of that is of no use.
        assert embeddings.is_asked.wait(WAIT_SECONDS)
        return explained

    assistant = build_on(Shelf(embeddings), screening=guard)
    alone, _ = ask(turns[1])
    assert assistant.reply(turns).sentences == alone.sentences
    assert assistant.reply(turns).searched == alone.searched


def test_nothing_near_is_said_to_be_not_covered() -> None:
    reply, _ = ask("which bicycle has the best brakes?")
    assert not reply.answered
    assert reply.note == reply.text
    assert "don't cover" in reply.text
    assert reply.citations == ()


def test_guard_that_breaks_rules_nothing_out_and_searches_nothing() -> None:
    def broken(turns: Sequence[str], country: str) -> Screening:
        raise RuntimeError

    shelf = Shelf()
    assistant = Assistant(
        Library(shelf), shelf.embeddings, load_vocabulary(), model="words", screening=broken
    )
    reply = assistant.reply(["massage my shin"])
    assert reply.level == "clinician"
    assert reply.advice is not None
    assert reply.text.startswith(reply.advice.title)
    assert not reply.answered
    assert not shelf.searched


def test_whoever_should_see_somebody_is_told_so_though_nothing_can_be_searched() -> None:
    class Broken(Shelf):
        def find_near(self, *arguments: object, **named: object) -> NoReturn:
            raise RuntimeError

    reply = build_on(Broken(), Level.CLINICIAN).reply(["rest or massage for a sore shin?"])
    assert reply.level == "clinician"
    assert not reply.answered
    with pytest.raises(RuntimeError):
        build_on(Broken()).reply(["rest or massage for a sore shin?"])


def test_empty_question_is_refused() -> None:
    with pytest.raises(EmptyQuestionError):
        ask("   ")


def test_receipt_names_what_made_the_reply() -> None:
    first, second = ask("rest my shin")[0], ask("rest my shin")[0]
    assert first == second
    assert (first.receipt.guard, first.receipt.model) == ("v", "words, words not matched")
    assert first.receipt.knowledge


def refuse_to_screen(turns: Sequence[str], *, country: str) -> Screening:
    raise AssertionError("there is no room for the reader")


def test_alarm_there_is_no_room_for_gets_the_fixed_reply_by_the_rules_alone() -> None:
    shelf = Shelf()
    door = build_on(shelf, screening=refuse_to_screen, reader="r1")
    reply = door.reply_if_flagged(["What helps sore shins?", "chest pain when I run"], country="IE")
    assert reply is not None
    assert reply.advice is not None
    assert (reply.level, reply.advice.call, reply.flags[0].turn) == ("emergency", "112", 1)
    assert (reply.receipt.reader, reply.receipt.knowledge) == (RULES_ALONE, "")
    assert not shelf.searched
    assert door.reply_if_flagged(["What helps sore shins?"]) is None


def test_rules_that_fail_where_there_is_no_room_are_no_all_clear(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("assistant.red_flags.screening.find_findings", fail)
    reply = build_on(Shelf()).reply_if_flagged(["What helps sore shins?"])
    assert reply is not None
    assert reply.advice is not None


def test_check_there_is_no_room_for_is_stopped_by_what_was_ticked_or_typed() -> None:
    door = build_on(Shelf(), screening=refuse_to_screen)
    ticked = door.check_if_flagged("massage_today", {"signs": ["calf_swollen"]})
    assert ticked is not None
    assert (ticked.light, ticked.reply.level) == ("stop", "urgent")
    assert door.check_if_flagged("may_run", {"note": "chest pain when I run"}) is not None
    assert door.check_if_flagged("may_run", {"pain": 2}) is None
