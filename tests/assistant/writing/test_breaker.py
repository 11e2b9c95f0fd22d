"""A model that failed several times in a row isn't asked for a while."""

import pytest

from assistant.writing.asking import TimedModel
from assistant.writing.breaker import MOST_FAILURES, REST_SECONDS, Breaker
from assistant.writing.errors import WriterError
from tests.assistant.writing.conftest import SECONDS
from tests.assistant.writing.servers import ModelServer
from tests.fakes import Clock

MESSAGES = [("user", "what helps?")]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def breaker(clock: Clock) -> Breaker:
    return Breaker(clock=clock)


def fail(breaker: Breaker, times: int = MOST_FAILURES) -> None:
    for _ in range(times):
        breaker.require_working()
        breaker.note_failure()


def test_failures_in_a_row_are_a_reason_to_leave_it_alone(breaker: Breaker) -> None:
    fail(breaker)
    with pytest.raises(WriterError, match="left alone for now: it failed 3 times in a row"):
        breaker.require_working()


def test_success_between_failures_starts_the_count_anew(breaker: Breaker) -> None:
    fail(breaker, MOST_FAILURES - 1)
    breaker.note_success()
    fail(breaker, MOST_FAILURES - 1)
    breaker.require_working()


def test_after_the_rest_one_alone_tries_it(breaker: Breaker, clock: Clock) -> None:
    fail(breaker)
    clock.now += REST_SECONDS
    breaker.require_working()
    with pytest.raises(WriterError, match="left alone"):
        breaker.require_working()


@pytest.mark.parametrize(("is_back", "resting"), [(True, False), (False, True)])
def test_what_comes_of_the_try_decides(
    breaker: Breaker, clock: Clock, *, is_back: bool, resting: bool
) -> None:
    fail(breaker)
    clock.now += REST_SECONDS
    breaker.require_working()
    (breaker.note_success if is_back else breaker.note_failure)()
    if resting:
        with pytest.raises(WriterError):
            breaker.require_working()
    else:
        breaker.require_working()


def test_resting_model_gets_no_request_and_works_again_after_it(
    server: ModelServer, model: object, clock: Clock
) -> None:
    timed = TimedModel(
        model,  # type: ignore[arg-type]
        name="openai:played",
        seconds=SECONDS,
        breaker=Breaker(clock=clock),
    )
    server.status = 500
    for _ in range(MOST_FAILURES + 2):
        with pytest.raises(WriterError):
            list(timed.stream(MESSAGES))
    failed = len(server.requests)
    server.status = 200
    with pytest.raises(WriterError, match="left alone"):
        list(timed.stream(MESSAGES))
    assert len(server.requests) == failed
    clock.now += REST_SECONDS
    assert "".join(timed.stream(MESSAGES)) == "ready"
    assert "".join(timed.stream(MESSAGES)) == "ready"
