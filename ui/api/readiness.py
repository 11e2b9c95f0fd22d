"""Readiness, in one shape at every stage: `{"ready": …, "missing": […]}`.

200 and nothing missing, or 503 and what an answer can't do without: `answers` and `page` while they
are being built (`ui/server/starting.py`), `articles` while the store can't be read. A balancer
sends nobody here as long as that lasts; the next look finds the store again by itself.
"""

from collections.abc import Callable, Sequence

from anyio import move_on_after, to_thread
from pydantic import BaseModel, Field
from starlette.responses import Response

from ui.api.errors import respond_with_json

FindMissing = Callable[[], Sequence[str]]

# A store that takes longer is as good as gone for whoever waits for an answer.
PATIENCE_SECONDS = 3.0
RETRY_SECONDS = 2
ARTICLES = "articles"


class Readiness(BaseModel):
    """Whether questions can be answered, and what is missing for that."""

    ready: bool
    missing: list[str] = Field(description="any of answers, page, articles")
    reader: str = Field("", description="what reads beside the red-flag rules")


async def tell_readiness(find_missing: FindMissing, reader: str) -> Response:
    """Ask once, and not for longer than `PATIENCE_SECONDS`."""
    missing: Sequence[str] = [ARTICLES]
    with move_on_after(PATIENCE_SECONDS):
        missing = await to_thread.run_sync(find_missing, abandon_on_cancel=True)
    # Without the second reader the rules still guard every answer: ready, and it says so.
    told = {"ready": not missing, "missing": list(missing), "reader": reader}
    if not missing:
        return respond_with_json(told)
    return respond_with_json(told, status=503, headers={"Retry-After": str(RETRY_SECONDS)})
