"""Ten people at once: nobody waits for nine others to be done, and everybody gets their own."""

from threading import Barrier

from tests.fakes import build_article
from tests.ui.crowds import ask_at_once
from tests.ui.replies import CannedReplies
from tests.ui.servers import serve
from ui.web import build_web_app


def test_ten_people_are_answered_side_by_side() -> None:
    """Each answer waits until all ten are being worked on: one after another would never end."""
    replies = CannedReplies()
    replies.waits = Barrier(10)
    app = build_web_app(replies, [build_article("one", "A text.")], at_once=10)
    with serve(app) as address:
        answered = ask_at_once(address, [f"<{number}> shins" for number in range(10)])
    for number, each in enumerate(answered):
        reply = each.shown["reply"]
        assert isinstance(reply, dict)
        assert each.shown["id"] == number
        assert reply["searched"] == f"<{number}> shins again"
