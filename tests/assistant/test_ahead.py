"""A question is read beside the guard, and nobody waits for what hasn't begun."""

import os
import threading

import pytest

from assistant.ahead import CROWD_SECONDS, Ahead

WAIT_SECONDS = 5.0
SOON_SECONDS = 0.05


def test_what_was_begun_is_waited_for() -> None:
    is_begun, may_end = threading.Event(), threading.Event()

    def read() -> str:
        is_begun.set()
        may_end.wait(WAIT_SECONDS)
        return "read"

    with Ahead().beside(read) as reading:
        assert is_begun.wait(WAIT_SECONDS)
        may_end.set()

        assert reading.finish() == "read"


def test_nothing_is_read_ahead_while_others_ask_or_did_a_moment_ago() -> None:
    now = [0.0]
    ahead = Ahead(clock=lambda: now[0])
    first, second, third, fourth = (threading.Event() for _ in range(4))
    with ahead.beside(first.set):
        assert first.wait(WAIT_SECONDS)
        with ahead.beside(second.set):
            pass
    now[0] = CROWD_SECONDS / 2
    with ahead.beside(third.set):
        pass
    now[0] = CROWD_SECONDS
    with ahead.beside(fourth.set):
        assert fourth.wait(WAIT_SECONDS)

    assert not second.is_set()
    assert not third.is_set()


def test_what_waits_behind_another_is_dropped() -> None:
    ahead, is_reading, may_end = Ahead(), threading.Event(), threading.Event()
    done: list[str] = []

    def read_slowly() -> None:
        is_reading.set()
        may_end.wait(WAIT_SECONDS)

    # As after an emergency: nobody waits for what is being read.
    with ahead.beside(read_slowly):
        assert is_reading.wait(WAIT_SECONDS)
    with ahead.beside(lambda: done.append("second")) as reading:
        reading.finish()
    may_end.set()

    assert done == []


def test_one_that_was_stopped_reads_nothing_ahead() -> None:
    ahead, is_read = Ahead(), threading.Event()
    ahead.stop()
    with ahead.beside(is_read.set) as reading:
        reading.finish()

    assert not is_read.wait(SOON_SECONDS)


def test_what_fails_is_only_logged(caplog: pytest.LogCaptureFixture) -> None:
    is_reading = threading.Event()

    def read() -> None:
        is_reading.set()
        raise OSError("the model is gone: /a/path")

    with Ahead().beside(read) as reading:
        assert is_reading.wait(WAIT_SECONDS)
        reading.finish()

    assert "OSError" in caplog.text
    assert "/a/path" not in caplog.text


def test_forked_process_reads_with_a_thread_of_its_own() -> None:
    ahead = Ahead()
    with ahead.beside(lambda: None) as reading:
        reading.finish()
        child = os.fork()
        if child == 0:
            is_read = threading.Event()
            with ahead.beside(is_read.set):
                os._exit(0 if is_read.wait(WAIT_SECONDS) else 1)

    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
