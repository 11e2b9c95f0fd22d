"""Answers from processes of their own: the same, and never none because one of them is gone."""

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from assistant.contract import Reply, Tell
from assistant.errors import EmptyQuestionError
from kb.shelf import SHARED, Shelf
from tests.ui.replies import build_reply
from ui.countries import DEFAULT
from ui.server.workers import LostWorkerError, Worker, Workers

ASKED = (("shins?",), DEFAULT)
SOON_SECONDS = 10.0
# Less than a question waits for a worker that is busy.
AT_ONCE_SECONDS = 2.0


@dataclass
class Answers:
    """Says which process answered, and what was published when it last looked; `own` practices have
    articles of their own."""

    published: Path
    own: frozenset[str] = frozenset()
    known: str = "first"
    is_settled: bool = False

    def reply(
        self,
        turns: Sequence[str],
        *,
        country: str = DEFAULT,
        shelf: Shelf = SHARED,
        tell: Tell | None = None,
    ) -> Reply:
        if turns[-1] == "":
            raise EmptyQuestionError("nothing was asked")
        if not self.is_settled:
            self.known = self.published.read_text()
        return build_reply(text=f"{os.getpid()} {self.known} {turns[-1]} {country}")

    def reply_if_flagged(self, turns: Sequence[str], *, country: str = DEFAULT) -> Reply | None:
        return build_reply("emergency", f"{os.getpid()}")

    def is_ready_for(self, shelf: Shelf) -> bool:
        return shelf.practice not in self.own and self.known == self.published.read_text()

    def settle(self) -> None:
        self.is_settled = True


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    (tmp_path / "published").write_text("first")
    return Answers(tmp_path / "published", own=frozenset({"anna"}))


@contextmanager
def working(answers: Answers, count: int = 1) -> Iterator[Workers]:
    workers = Workers(answers, count)
    try:
        yield workers
    finally:
        while not workers._free.empty():
            workers._free.get().end()


def ask(workers: Workers, text: str, shelf: Shelf = SHARED) -> tuple[int, str]:
    """Who answered, and what."""
    pid, _, said = workers.reply([text], country="IE", shelf=shelf).text.partition(" ")
    return int(pid), said


def test_another_process_answers_and_says_what_this_one_would(answers: Answers) -> None:
    with working(answers) as workers:
        pid, said = ask(workers, "shins?")
    assert (pid != os.getpid(), said) == (True, "first shins? IE")


def test_what_there_is_no_room_for_is_read_here(answers: Answers) -> None:
    with working(answers) as workers:
        reply = workers.reply_if_flagged(["chest pain when I run"])
    assert reply is not None
    assert reply.text == str(os.getpid())


def test_a_practice_with_articles_of_its_own_is_answered_here(answers: Answers) -> None:
    with working(answers) as workers:
        assert ask(workers, "shins?", Shelf("anna"))[0] == os.getpid()
        assert ask(workers, "shins?", Shelf("ben"))[0] != os.getpid()


def test_what_a_worker_fails_at_is_met_here_and_the_worker_stays(answers: Answers) -> None:
    with working(answers) as workers:
        before, _ = ask(workers, "shins?")
        with pytest.raises(EmptyQuestionError):
            workers.reply([""])
        assert ask(workers, "knees?")[0] == before


def test_a_worker_that_dies_is_replaced_and_its_question_answered(answers: Answers) -> None:
    with working(answers) as workers:
        worker = workers._free.get()
        os.kill(worker._process.pid or 0, signal.SIGKILL)
        workers._free.put(worker)
        assert ask(workers, "shins?") == (os.getpid(), "first shins? IE")
        assert wait_for_another(workers) not in {os.getpid(), worker._process.pid}


def test_a_worker_that_knows_only_what_was_published_before_is_replaced(answers: Answers) -> None:
    with working(answers) as workers:
        before, _ = ask(workers, "shins?")
        answers.published.write_text("second")
        here = (os.getpid(), "second shins? IE")
        # First because this process reads anew, then because the worker doesn't.
        assert [ask(workers, "shins?"), ask(workers, "shins?")] == [here, here]
        assert wait_for_another(workers) not in {os.getpid(), before}
        assert ask(workers, "knees?")[1] == "second knees? IE"


def test_connections_of_the_server_are_not_kept_open_by_a_worker(answers: Answers) -> None:
    ours, theirs = socket.socketpair()
    worker = Worker(answers)
    try:
        assert worker.ask(ASKED)
        theirs.close()
        ours.settimeout(SOON_SECONDS)
        assert ours.recv(1) == b""
    finally:
        ours.close()
        worker.end()


def test_a_worker_ends_with_whoever_made_it(answers: Answers) -> None:
    worker = Worker(answers)
    assert worker.ask(ASKED)
    worker._pipe.close()
    worker._process.join(SOON_SECONDS)
    assert worker._process.exitcode == 0


def test_where_no_worker_can_be_made_answers_are_given_without(answers: Answers) -> None:
    def hire(_: object) -> Worker:
        worker = Worker(answers)
        worker.end()
        return worker

    workers = Workers(answers, 1, hire=hire)
    asked = time.monotonic()
    assert ask(workers, "shins?")[0] == os.getpid()
    assert time.monotonic() - asked < AT_ONCE_SECONDS


def test_worker_that_cannot_be_replaced_is_said_and_nobody_waits_for_it(
    answers: Answers, caplog: pytest.LogCaptureFixture
) -> None:
    with working(answers) as workers:
        worker = workers._free.get()
        worker.end()
        workers._free.put(worker)
        workers._hire = no_room
        asked = time.monotonic()
        assert {ask(workers, "shins?")[0] for _ in range(3)} == {os.getpid()}
        assert time.monotonic() - asked < AT_ONCE_SECONDS
        wait_until(lambda: "couldn't be replaced: OSError" in caplog.text)


def no_room(_: object) -> Worker:
    raise OSError("no more processes")


def test_a_worker_that_is_gone_is_lost(answers: Answers) -> None:
    worker = Worker(answers)
    worker.end()
    with pytest.raises(LostWorkerError):
        worker.ask(ASKED)


def wait_for_another(workers: Workers) -> int:
    """The process of the worker that took the place of one that was lost."""
    wait_until(lambda: not workers._free.empty())
    return ask(workers, "and now?")[0]


def wait_until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + SOON_SECONDS
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.02)
