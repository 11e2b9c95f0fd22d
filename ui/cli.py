"""The command `footnote`: what it takes, and how errors look (one line, no traceback).

Imports stay inside the commands, so that `footnote screen` starts without a model's weight.
Exit status: 0 done, 1 the work failed, 2 the input was wrong.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import Any

from ui.commands.options import (
    add_article_commands,
    add_check_command,
    add_evaluate_command,
    add_shelf_options,
    choose_shelf,
)
from ui.commands.practice_options import add_practice_commands
from ui.countries import DEFAULT, LISTED, read_code

FAILED, WRONG_INPUT = 1, 2
# What stands where an option isn't given.
HOST = "default: FOOTNOTE_HOST, or host in footnote.toml, or else 127.0.0.1"
PORT = "default: FOOTNOTE_PORT, or port in footnote.toml, or else 7860"
COUNTRY = "default: FOOTNOTE_COUNTRY, or country in footnote.toml, or else GB"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    # Before numpy is imported: its products here are small, and its second thread would spend more
    # of a core on waiting for work than on doing any.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    options = build_parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader went away (`footnote ask … | head`): not an error, and nothing left to say.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return _report(error)
    return status


def build_parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    parser = argparse.ArgumentParser(
        prog="footnote", description="Answers for runners in pain, every sentence footnoted."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    ask = _add_conversation_command(commands, "ask", _ask, "answer a conversation")
    add_shelf_options(ask)
    screen = _add_conversation_command(commands, "screen", _screen, "read it for red flags alone")
    screen.add_argument("--rules", action="store_true", help="the rules, without second reader")
    index = commands.add_parser("index", help="bring the index up to the articles")
    index.set_defaults(run=_index)
    serve = commands.add_parser("serve", help="serve the page")
    serve.add_argument("--host", help=f"address to listen on ({HOST})")
    serve.add_argument("--port", type=int, help=f"port to listen on ({PORT})")
    serve.set_defaults(run=_serve)
    mcp = commands.add_parser("mcp", help="serve tools for other assistants (MCP)")
    mcp.add_argument("--http", action="store_true", help="over HTTP, not standard input and output")
    mcp.add_argument("--host", help=f"address to listen on with --http ({HOST})")
    mcp.add_argument("--port", type=int, help=f"port to listen on with --http ({PORT})")
    mcp.set_defaults(run=_mcp)
    listed = commands.add_parser("settings", help="every setting: its value and where it is from")
    listed.set_defaults(run=_settings)
    add_article_commands(commands)
    add_check_command(commands)
    add_evaluate_command(commands)
    add_practice_commands(commands)
    return parser


def _add_conversation_command(
    commands: Any, name: str, run: Any, summary: str
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=summary)
    command.add_argument("turns", nargs="*", metavar="TURN", help="the runner's messages in order")
    command.add_argument(
        "--country", type=_read_country, help=f"whose emergency numbers: {LISTED} ({COUNTRY})"
    )
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON for programs")
    form.add_argument(
        "--jsonl",
        action="store_true",
        help='read {"id", "turns"} lines from standard input, write one line for each',
    )
    command.set_defaults(run=run)
    return command


def _ask(options: argparse.Namespace) -> int:
    from assistant.conversation import require_question
    from ui.commands.printing import render_reply
    from ui.settings import Settings

    if not options.jsonl:
        require_question(options.turns)
    settings = Settings()
    shelf = choose_shelf(options, settings)
    from ui.wiring import build_assistant

    assistant = build_assistant(settings)
    country = options.country or settings.country
    reply_to = partial(assistant.reply, country=country, shelf=shelf)
    if options.jsonl:
        return _each_line(lambda turns: reply_to(turns).to_json())
    reply = reply_to(options.turns)
    print(json.dumps(reply.to_json()) if options.json else render_reply(reply))
    return 0


def _screen(options: argparse.Namespace) -> int:
    from assistant.conversation import require_question
    from ui.commands.printing import render_screening, screening_to_json

    country = options.country or _read_default_country()
    if not options.jsonl:
        require_question(options.turns)
    screen = _load_screen(options)
    if options.jsonl:
        return _each_line(lambda turns: screening_to_json(screen(turns, country=country)))
    screening = screen(options.turns, country=country)
    as_json = options.json
    print(json.dumps(screening_to_json(screening)) if as_json else render_screening(screening))
    return 0


def _read_country(said: str) -> str:
    try:
        return read_code(said)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{said!r} {error}") from None


def _read_default_country() -> str:
    """The settings' country, without `ui.settings`, whose import takes longer than screening."""
    from ui.settings_file import find_file, read_file

    said, where = os.environ.get("FOOTNOTE_COUNTRY"), "FOOTNOTE_COUNTRY"
    if not said:
        file = find_file()
        said, where = read_file(file).get("country", DEFAULT), f"{file}: country"
    try:
        return read_code(str(said))
    except ValueError as error:
        raise OSError(f"{where} {error}") from None


def _load_screen(options: argparse.Namespace) -> Any:
    """What `ask` screens with, or the rules alone, which need no weights."""
    if options.rules:
        from assistant.red_flags.screening import screen

        return screen
    from assistant.guard import load_guard, open_guard

    return (load_guard if options.jsonl else open_guard)().screen


def _index(options: argparse.Namespace) -> int:
    from kb.embedding import MiniLMEmbeddings
    from ui.settings import Settings
    from ui.wiring import open_store, read_all_articles, sync_index

    settings = Settings()
    articles = read_all_articles(settings)
    report = sync_index(settings, open_store(settings, MiniLMEmbeddings()), articles)
    print(f"{report.added} added, {report.kept} kept, {report.dropped} dropped")
    return 0


def _serve(options: argparse.Namespace) -> int:
    from ui.server.serving import serve
    from ui.settings import Settings

    return serve(Settings(**_read_given(options)))


def _mcp(options: argparse.Namespace) -> int:
    from ui.mcp.serving import serve_mcp
    from ui.settings import Settings

    return serve_mcp(Settings(**_read_given(options)), over_http=options.http)


def _settings(options: argparse.Namespace) -> int:
    from ui.commands.settings import render_settings

    print(render_settings())
    return 0


def _read_given(options: argparse.Namespace) -> dict[str, Any]:
    given = {"host": options.host, "port": options.port}
    return {key: value for key, value in given.items() if value is not None}


def _each_line(answer: Any) -> int:
    from ui.commands.lines import answer_lines

    for line in answer_lines(sys.stdin.buffer, answer):
        print(line, flush=True)
    return 0


def _report(error: Exception) -> int:
    """Say on standard error, in one line, what went wrong; a bug of ours keeps its traceback."""
    from assistant.errors import ConversationError
    from kb.importing.errors import WrongSourceError
    from ui.practices.errors import NoPracticeError

    message = " ".join(_describe(error).split())
    if isinstance(error, (ConversationError, NoPracticeError, WrongSourceError)):
        print(f"footnote: {message}", file=sys.stderr)
        return WRONG_INPUT
    if _is_expected(error):
        print(f"footnote: {message}", file=sys.stderr)
        return FAILED
    raise error


def _describe(error: Exception) -> str:
    from pydantic import ValidationError

    if not isinstance(error, ValidationError):
        return str(error)
    from ui.commands.settings import describe_wrong

    return describe_wrong(error)


def _is_expected(error: Exception) -> bool:
    from pydantic import ValidationError

    from assistant.writing.errors import ProviderError
    from kb.errors import KnowledgeError
    from ui.practices.errors import PracticeError

    expected = (KnowledgeError, OSError, PracticeError, ProviderError, ValidationError)
    return isinstance(error, expected)


if __name__ == "__main__":
    sys.exit(main())
