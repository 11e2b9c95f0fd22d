"""The installed command on the real articles, as a person runs it, in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SHINS = "What helps shin splints, and what should I avoid?"
CLOT = "calf hot and swollen on one side since my flight, how do I foam roll it?"
MARATHON = "What VO2max do I need for a sub-3 marathon?"
SCAN = "Is an X-ray or an MRI better for leg pain?"
# Every way out is a closed door: whatever asks a hub fails, and says so on standard error.
NO_NETWORK = {"HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9"}


def run(home: Path, *arguments: str, lines: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "ui.cli", *arguments],
        env={**os.environ, **NO_NETWORK, "FOOTNOTE_HOME": str(home)},
        input=lines,
        capture_output=True,
        text=True,
        timeout=180,
    )


@pytest.fixture(scope="module")
def replies(real_home: Path) -> list[dict[str, Any]]:
    """The four questions in one run, as JSON lines."""
    asked = (SHINS, CLOT, MARATHON, SCAN)
    rows = [{"id": n, "turns": [text]} for n, text in enumerate(asked)]
    lines = "\n".join([*map(json.dumps, rows), "{broken", ""])
    done = run(real_home, "ask", "--jsonl", lines=lines)
    assert done.returncode == 0, done.stderr
    assert "hub" not in done.stderr.lower()
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_answer_cites_two_articles_and_quotes_them_to_the_letter(
    replies: list[dict[str, Any]],
) -> None:
    reply = replies[0]
    assert reply["answered"]
    assert len({citation["article"] for citation in reply["citations"]}) >= 2
    passages = {citation["n"]: citation["passage"] for citation in reply["citations"]}
    for sentence in reply["sentences"]:
        assert any(sentence["text"] in passages[n] for n in sentence["citations"])


def test_red_flag_gets_the_fixed_reply_and_no_rolling_advice(
    replies: list[dict[str, Any]],
) -> None:
    reply = replies[1]
    assert (reply["level"], reply["answered"], reply["citations"]) == ("urgent", False, [])
    assert reply["advice"]["steps"]
    assert "foam roll it" not in reply["text"].lower()


def test_question_outside_the_articles_is_said_to_be_so(replies: list[dict[str, Any]]) -> None:
    reply = replies[2]
    assert (reply["answered"], reply["citations"]) == (False, [])
    assert "cover" in reply["text"]


def test_broken_line_is_answered_in_its_place(replies: list[dict[str, Any]]) -> None:
    assert replies[4]["id"] is None
    assert "not JSON" in replies[4]["error"]


def test_doubtful_claim_comes_with_its_caution(replies: list[dict[str, Any]]) -> None:
    reply = replies[3]
    (caution,) = {
        citation["caution"]
        for citation in reply["citations"]
        if "preferable to MRI" in citation["passage"][citation["start"] : citation["end"]]
    }
    assert "which an early X-ray often misses" in caution
    assert caution not in reply["text"]


def test_receipt_names_the_second_reader(replies: list[dict[str, Any]]) -> None:
    assert not replies[0]["receipt"]["reader"].startswith("none")


def test_second_index_run_has_nothing_to_do(real_home: Path) -> None:
    done = run(real_home, "index")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("0 added")
    assert done.stdout.rstrip().endswith("0 dropped")


def test_rules_alone_load_no_model() -> None:
    program = (
        "import sys; from ui import cli; cli.main(['screen', '--rules', '--json', 'sore shins']);"
        "print(sorted({'torch', 'onnxruntime', 'gradio', 'chromadb'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
