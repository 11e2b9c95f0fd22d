"""The API described for programs (OpenAPI) and for people: one page of our own, no outside host."""

from collections.abc import Sequence
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from pydantic import BaseModel, Field

from assistant.conversation import MAX_CHARACTERS, MAX_TURNS
from ui.api.rates import Allowance
from ui.chat import MAX_MESSAGE_CHARACTERS
from ui.countries import CODES
from ui.embed.files import find_version
from ui.pages.templating import render
from ui.server.security import MAX_BODY_BYTES

VERSION = "1"
SUMMARY = (
    "Answers for runners in pain: every sentence is a span of a cited passage, and a red-flag guard"
    " reads the conversation before anything else. The server keeps no conversation: send all of"
    " the runner's messages each time, and no others. Where a citation has a `caution`, show it"
    " openly beside the sentences that cite it, never behind a click."
)
STREAM_NOTE = (
    "With `Accept: text/event-stream` the same reply comes as events, ready to be shown: `triage`"
    " first (level, card, words, notice, verdict), then each `sentence` (text, numbers), `sources`"
    " (cautions, sources, differs), and `done` (answered, text, suggestions, searched, booking,"
    " receipt); or `error`, in the one shape of every error. A question that would be refused with"
    " 429 or 503 is still read by the guard's rules, and where they find something urgent the reply"
    " comes with 200."
)

# What a question or a quick check may be refused with.
ASKING_PROBLEMS = (400, 403, 404, 413, 415, 422, 429, 500, 503)
WRONG_METHOD = {
    "description": "Another method; `Allow` says which",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}},
}
# The reply of `assistant/contract.py`, field by field.
FIELDS = {
    "level": "none, clinician, urgent or emergency: what the red-flag guard found",
    "flags": "each red flag: its id, its level, the runner's own words, and the rule",
    "advice": "the guard's fixed card, to be shown first: title, steps, whom to call; or null",
    "notice": "one line for who doesn't write English or has just explained an alarm: when to call"
    " after all; mostly empty",
    "answered": "whether the articles answer it",
    "verdict": "what stands before the sentences: what a quick check comes to, that they only"
    " come near, or that the article asked by name says nothing on it",
    "note": "what stands behind them: what isn't covered, or why nothing is quoted",
    "text": "all of the reply as plain text",
    "sentences": "the answer: each sentence and the numbers of its footnotes",
    "citations": "each footnote: article, title, author, publisher, url, section, the passage with"
    " the cited span (start, end), note, caution (one a line), and a link that opens it",
    "differs": "where the articles disagree: the topic, and each side with its sentences",
    "suggestions": "questions that could come next",
    "searched": "what was searched for, where a follow-up was made whole",
    "receipt": 'versions that made the reply; its reader is "none: the rules alone" where a'
    " refused question was read by the rules only",
}


class Problem(BaseModel):
    """The one shape of every error."""

    error: str = Field(description="one line for people")
    code: str = Field(description="what went wrong, for programs")
    retry_after: int | None = Field(None, description="seconds until asking again makes sense")


class Site(BaseModel):
    """Where it is asked, and whose numbers to show."""

    country: str = Field(
        "GB",
        description="whose emergency numbers, in any case; a practice has its own default",
        json_schema_extra={"enum": [*sorted(CODES)]},
    )
    practice: str = Field(
        "", description="slug of the practice on whose site it is asked", examples=["", "demo"]
    )


class Question(Site, extra="forbid"):
    """A conversation so far: the runner's messages alone."""

    turns: list[str] = Field(
        description="the runner's messages, oldest first; the last one says something",
        min_length=1,
        examples=[["my shins hurt after every run", "and how often should I rest?"]],
    )


class Taken(Site, extra="forbid"):
    """A quick check filled in."""

    inputs: dict[str, Any] = Field(
        description="what was chosen for each field that `GET /api/checks` lists",
        examples=[{"pain": 2}],
    )
    turns: list[str] = Field([], description="what the runner typed beside it, oldest first")


class ArticleView(BaseModel):
    """An article that answers come from."""

    slug: str
    title: str
    author: str
    publisher: str
    credentials: str
    url: str
    date: str


class Articles(BaseModel):
    """The articles of a shelf."""

    articles: list[ArticleView]


def describe_body(model: type[BaseModel]) -> dict[str, Any]:
    """A body of that shape, for an endpoint's description."""
    content = {"application/json": {"schema": model.model_json_schema()}}
    return {"requestBody": {"required": True, "content": content}}


QUESTION_BODY = describe_body(Question)
CHECK_BODY = describe_body(Taken)


def list_problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The errors of an endpoint, for its description."""
    return {status: {"model": Problem} for status in statuses}


def build_document(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document of everything below `/api/`."""
    document = get_openapi(title="Footnote", version=VERSION, summary=SUMMARY, routes=app.routes)
    paths = {path: how for path, how in document["paths"].items() if path.startswith("/api/")}
    for method in (method for methods in paths.values() for method in methods.values()):
        method["responses"].setdefault("405", WRONG_METHOD)
    fields = document["components"]["schemas"]["Reply"]["properties"]
    for name, description in FIELDS.items():
        fields[name]["description"] = description
    return {**document, "paths": paths}


def list_limits(allowance: Allowance | None) -> list[str]:
    """What may be asked, each as a line for people."""
    limits = [
        f"a conversation: {MAX_TURNS} messages, {MAX_CHARACTERS:,} characters",
        f"its last message, on a practice's site: {MAX_MESSAGE_CHARACTERS:,} characters",
        f"a body: {MAX_BODY_BYTES // 1024} KB",
    ]
    if allowance:
        limits += [
            f"questions of a visitor, whose address tells them apart: {allowance.per_visitor}",
            f"questions on a practice's site: {allowance.per_practice}",
        ]
    return [each.replace(";", ", ") for each in limits]


def render_document(document: dict[str, Any], *, address: str, limits: Sequence[str]) -> str:
    """The document as a page; `address` is where the site is."""
    return render(
        "api.html",
        version=find_version(),
        document=document,
        endpoints=_list_endpoints(document),
        address=address,
        limits=limits,
        fields=FIELDS,
    )


def _list_endpoints(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {"method": method.upper(), "path": path, **described}
        for path, methods in document["paths"].items()
        for method, described in methods.items()
    ]
