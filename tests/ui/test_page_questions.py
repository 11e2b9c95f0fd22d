"""A question from the page: whose articles answer it, and what it shows when it can't be."""

import json
from pathlib import Path
from typing import Any

import pytest

from kb.shelf import SHARED, Shelf
from tests.ui.replies import CannedReplies
from ui.api.asking import Service
from ui.pages.page_questions import answer_page
from ui.practices.directory import Practices
from ui.practices.files import write_practice
from ui.practices.noting import NoNotes

FILE = 'name = "{name}"\norigins = ["https://{name}.example"]\narticles = "{articles}"\n'


@pytest.fixture
def service(tmp_path: Path) -> Service:
    for name, articles in (("hill", "own"), ("mill", "shared"), ("dale", "own and shared")):
        write_practice(tmp_path, name, FILE.format(name=name, articles=articles))
    return Service(CannedReplies(), Practices(tmp_path), None, NoNotes(), "GB")


def ask(service: Service, practice: str) -> Any:
    body = {"id": 7, "turns": ["What helps sore shins?"], "practice": practice}
    return json.loads(answer_page(service, json.dumps(body)))


@pytest.mark.parametrize(
    ("practice", "shelf"),
    [
        ("", SHARED),
        ("hill", Shelf("hill", shared=False)),
        ("mill", SHARED),
        ("dale", Shelf("dale")),
    ],
)
def test_page_of_a_practice_answers_from_its_shelf_and_no_other(
    service: Service, practice: str, shelf: Shelf
) -> None:
    assert ask(service, practice)["reply"]["sentences"]
    assert isinstance(service.assistant, CannedReplies)
    assert service.assistant.shelves == [shelf]


def test_practice_that_is_gone_is_said_and_nothing_is_answered(service: Service) -> None:
    shown = ask(service, "vale")
    assert shown == {"id": 7, "error": "there is no such practice here"}
    assert isinstance(service.assistant, CannedReplies)
    assert service.assistant.shelves == []
