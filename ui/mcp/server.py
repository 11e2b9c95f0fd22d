"""The MCP server: what a model elsewhere may ask Footnote. The guard is inside every tool.

`ask`, `screen` and `quick_check` go through the one door, as the page does; the articles are
resources. Nothing of a conversation is kept or logged. Needs `pip install -e '.[mcp]'`.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from importlib import metadata
from typing import Any, Protocol

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ResourceNotFoundError, ToolError

from assistant.checks.errors import CheckError
from assistant.checks.inputs import CHECKS
from assistant.contract import Citation, Reply
from assistant.conversation import require_question, require_size
from assistant.errors import ConversationError
from assistant.red_flags.screening import Screening
from kb.articles import Article
from ui.cautions import find_cautions
from ui.commands.printing import screening_to_json
from ui.countries import DEFAULT, read_code
from ui.mcp.articles import list_articles, render_article
from ui.mcp.schemas import Check, CheckInputs, Country

INSTRUCTIONS = """\
Answers for runners in pain, from a few curated articles. Every sentence of an answer has a
footnote; show the footnotes. Show what stands in `cautions` openly, right after the sentences whose
footnotes it names. Where `level` isn't "none" a red flag was found: show the advice
first, to the letter, and add nothing of your own that speaks against it. Give every message of
the runner's, in order, in `turns`: the red-flag guard reads the whole conversation.
"""


class Json(Protocol):
    """What can be shown as plain values."""

    def to_json(self) -> dict[str, Any]: ...


class Door(Protocol):
    """The assistant, as a tool needs it."""

    def reply(self, turns: Sequence[str], *, country: str = DEFAULT) -> Reply: ...
    def screen(self, turns: Sequence[str], *, country: str = DEFAULT) -> Screening: ...
    def check(
        self,
        name: str,
        values: Mapping[str, object],
        *,
        turns: Sequence[str] = (),
        country: str = DEFAULT,
    ) -> Json: ...


def build_server(
    door: Door, articles: Sequence[Article], *, country: str = DEFAULT
) -> MCPServer[Any]:
    """The server around `door`; `country` is whose numbers are shown where a call names none."""
    server: MCPServer[Any] = MCPServer(
        "footnote",
        instructions=INSTRUCTIONS,
        version=metadata.version("footnote"),
        log_level="WARNING",
    )
    _add_tools(server, door, country)
    _add_resources(server, articles)
    return server


def _add_tools(server: MCPServer[Any], door: Door, default: str) -> None:
    @server.tool()
    def ask(turns: list[str], country: Country = default) -> dict[str, Any]:
        """Answer the last of a runner's messages, with footnotes; `turns` holds all of them."""
        code = _read_country(country)
        return _answer(lambda: _show(door.reply(_require(turns), country=code)))

    @server.tool(name="screen")
    def screen_turns(turns: list[str], country: Country = default) -> dict[str, Any]:
        """Read a runner's messages for red flags alone: the level, what fired, whom to call."""
        code = _read_country(country)
        return _answer(lambda: screening_to_json(door.screen(_require(turns), country=code)))

    @server.tool(description=_describe_checks())
    def quick_check(
        check: Check,
        inputs: CheckInputs,
        turns: list[str] | None = None,
        country: Country = default,
    ) -> dict[str, Any]:
        code = _read_country(country)
        # As `/api/checks` reads it: without turns the form alone speaks; an empty one says nothing.
        said = [turn for turn in turns or () if turn.strip()]

        def take() -> dict[str, Any]:
            require_size(said)
            require_size([json.dumps(inputs)])
            return _show(door.check(check, inputs, turns=said, country=code))

        return _answer(take)


def _show(said: Json) -> dict[str, Any]:
    """A reply or a check's result, with what must stand openly beside its sentences."""
    view = said.to_json()
    cautions = find_cautions([Citation(**each) for each in view["citations"]])
    return {**view, "cautions": [asdict(caution) for caution in cautions]}


def _describe_checks() -> str:
    fields = "; ".join(f"{name}: {', '.join(kind.model_fields)}" for name, kind in CHECKS.items())
    return (
        "A quick check that the articles define, from plain inputs, with cited sentences. `turns` "
        f"are the runner's own messages, for the red-flag guard. Checks and inputs: {fields}."
    )


def _add_resources(server: MCPServer[Any], articles: Sequence[Article]) -> None:
    by_slug = {article.slug: article for article in articles}

    @server.resource("footnote://articles", mime_type="application/json")
    def articles_list() -> str:
        """Every article: slug, title, author, publisher, address."""
        return list_articles(articles)

    @server.resource("footnote://articles/{slug}", mime_type="text/markdown")
    def article(slug: str) -> str:
        """One article, as its passages under their headings."""
        if slug not in by_slug:
            known = ", ".join(by_slug)
            raise ResourceNotFoundError(f"no article {slug!r}; the articles are: {known}")
        return render_article(by_slug[slug])


def _read_country(country: str) -> str:
    try:
        return read_code(country)
    except ValueError as error:
        raise ToolError(f"country {error}") from None


def _require(turns: Sequence[str]) -> Sequence[str]:
    try:
        require_question(turns)
        require_size(turns)
    except ConversationError as error:
        raise ToolError(str(error)) from None
    return turns


def _answer(make: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What `make` gives; a failure names its kind and nothing of the conversation."""
    try:
        return make()
    except (ToolError, ConversationError, CheckError) as error:
        raise ToolError(str(error)) from None
    except Exception as error:
        raise ToolError(f"something went wrong here: {type(error).__name__}") from None
