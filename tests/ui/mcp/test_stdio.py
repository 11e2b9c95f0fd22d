"""`footnote mcp` as another program starts it, on the real articles."""

import json
import os
import sys
from pathlib import Path
from typing import Any

from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from tests.loops import run_apart

ROOT = Path(__file__).parents[3]


def test_tools_answer_over_standard_input_and_output(real_home: Path) -> None:
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "ui.cli", "mcp"],
        env={**os.environ, "FOOTNOTE_HOME": str(real_home)},
        cwd=ROOT,
    )

    async def run() -> list[Any]:
        async with Client(stdio_client(server)) as client:
            asked = await client.call_tool("ask", {"turns": ["what helps shin splints?"]})
            inputs = {"pain": 2, "signs": []}
            checked = await client.call_tool("quick_check", {"check": "may_run", "inputs": inputs})
            article = await client.read_resource("footnote://articles/long-eaton")
            return [asked, checked, article]

    asked, checked, article = run_apart(run())
    reply = json.loads(asked.content[0].text)
    assert reply["answered"]
    assert reply["citations"]
    assert json.loads(checked.content[0].text)["verdict"]
    assert "Long Eaton" in article.contents[0].text
