"""Every error of the API has one shape: `{"error": "one line for people", "code": "…"}`.

With `retry_after` (seconds, also the header `Retry-After`) where asking again makes sense. The
code says what a program would do differently; the line may change its words.
"""

import json
from typing import Any

from starlette.exceptions import HTTPException
from starlette.responses import Response

from ui.errors import RefusedError

CODES = {
    400: "bad_request",
    403: "not_allowed",
    404: "not_found",
    405: "wrong_method",
    413: "too_long",
    415: "wrong_type",
    422: "empty_question",
    429: "too_many",
    500: "failed",
    503: "busy",
}
# Of what the framework refuses before anything of ours is asked.
WORDS = {404: "there is nothing at this address", 405: "this address takes another method"}


def describe_error(error: RefusedError) -> dict[str, Any]:
    """The error's JSON."""
    described: dict[str, Any] = {
        "error": str(error),
        "code": error.code or CODES.get(error.status, "failed"),
    }
    if error.retry_after is not None:
        described["retry_after"] = error.retry_after
    return described


def respond_with_error(error: RefusedError) -> Response:
    """The error as a response of its status."""
    headers = {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}
    return respond_with_json(describe_error(error), status=error.status, headers=headers)


def respond_with_http_error(error: HTTPException) -> Response:
    """What the framework refuses, in the same shape."""
    words = WORDS.get(error.status_code, str(error.detail))
    response = respond_with_error(RefusedError(error.status_code, words))
    # Of a wrong method, which ones are right.
    response.headers.update(error.headers or {})
    return response


def respond_with_json(
    data: Any, *, status: int = 200, headers: dict[str, str] | None = None
) -> Response:
    """ASCII, because a visitor's words may hold lone surrogates, which UTF-8 can't carry."""
    return Response(
        json.dumps(data), status_code=status, media_type="application/json", headers=headers
    )
