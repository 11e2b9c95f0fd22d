"""A question is read beside the guard, and nobody waits for what hasn't begun."""

import os
import threading

import pytest

from assistant.ahead import Ahead


def test_what_was_begun_is_waited_for() -> None:
    done: list[str] = []
    may_end = threading.Event()

    def read() -> None:
        may_end.wait(5)
        done.append("read")

    reading = Ahead().begin(read)
    may_end.set()
    reading.finish()

    assert done == ["read"]


def test_what_waits_behind_another_is_dropped() -> None:
    ahead, is_reading, may_end = Ahead(), threading.Event(), threading.Event()
    done: list[str] = []

    def read_slowly() -> None:
        is_reading.set()
        may_end.wait(5)

    slow = ahead.begin(read_slowly)
    assert is_reading.wait(5)
    ahead.begin(lambda: done.append("second")).finish()
    may_end.set()
    slow.finish()

    assert done == []


def test_what_fails_is_only_logged(caplog: pytest.LogCaptureFixture) -> None:
    is_reading = threading.Event()

    def read() -> None:
        is_reading.set()
        raise OSError("the model is gone: /a/path")

    reading = Ahead().begin(read)
    assert is_reading.wait(5)
    reading.finish()

    assert "OSError" in caplog.text
    assert "/a/path" not in caplog.text


def test_forked_process_reads_with_a_thread_of_its_own() -> None:
    ahead = Ahead()
    ahead.begin(lambda: None).finish()

    child = os.fork()
    if child == 0:
        is_read = threading.Event()
        ahead.begin(is_read.set)
        os._exit(0 if is_read.wait(5) else 1)

    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
