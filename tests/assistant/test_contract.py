"""A reply as plain data: what the standard library makes of it, sooner."""

from dataclasses import asdict

import pytest

from assistant.contract import Reply
from tests.ui.replies import abstaining, answered, differing, flagged


@pytest.mark.parametrize("reply", [answered(), differing(), abstaining(), flagged("urgent")])
def test_reply_as_plain_data_is_what_the_standard_library_makes(reply: Reply) -> None:
    assert reply.to_json() == asdict(reply)
