"""`footnote serve`: ready once the model is loaded, before the first visitor asks."""

import threading
import time

from tests.ui.replies import CannedReplies
from ui.serving import WARMING, start_warming


def test_server_is_ready_once_a_first_question_was_answered() -> None:
    replies, gate = CannedReplies(), threading.Event()
    replies.waits = gate
    ready = start_warming(replies)
    assert not ready()
    gate.set()
    deadline = time.monotonic() + 20
    while not ready() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert ready()
    assert replies.asked == [(WARMING, "GB")]
