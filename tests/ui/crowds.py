"""Many visitors at once, as the page asks: each its own connection, one question each."""

import json
import re
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import httpx

PATIENCE_SECONDS = 60.0
MOST_TRIES = 5


@dataclass(frozen=True)
class Answered:
    """What one visitor got, and how long after everybody asked, in seconds."""

    shown: dict[str, object]
    seconds: float


def find_event(address: str) -> int:
    """The number of the page's one event that asks the server."""
    page = httpx.get(f"{address}/chat/").text
    found = re.search(r"window\.gradio_config = (\{.*?\});</script>", page)
    assert found
    events = json.loads(found[1])["dependencies"]
    (number,) = [event["id"] for event in events if event["backend_fn"]]
    return int(number)


def ask_at_once(address: str, questions: Sequence[str]) -> list[Answered]:
    """Everybody asks in the same moment; the answers in the order of `questions`."""
    event = find_event(address)
    begin = time.perf_counter()

    def ask(number: int) -> Answered:
        body = json.dumps({"id": number, "turns": [questions[number]]})
        for _ in range(MOST_TRIES):
            response = httpx.post(
                f"{address}/chat/gradio_api/run/predict",
                json={"data": [], "event_data": {"request": body}, "fn_index": event},
                timeout=PATIENCE_SECONDS,
            )
            if response.status_code != httpx.codes.SERVICE_UNAVAILABLE:
                break
            # Told to come back, as the page then does by itself.
            time.sleep(float(response.headers["Retry-After"]))
        shown = json.loads(response.json()["data"][0])
        return Answered(shown, time.perf_counter() - begin)

    with ThreadPoolExecutor(len(questions)) as pool:
        return list(pool.map(ask, range(len(questions))))
