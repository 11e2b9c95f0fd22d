"""The guard in front of an agent: a red flag never reaches the model."""

from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.language_models import FakeListChatModel

from assistant.langchain.middleware import RedFlagMiddleware
from assistant.red_flags.levels import Level
from tests.loops import run_apart

MODEL_SAYS = "the model's own words"
EMERGENCY = "crushing chest pain on every run"
HARMLESS = "which shoes suit a beginner?"


def build_agent(**options: Any) -> Any:
    model = FakeListChatModel(responses=[MODEL_SAYS])
    return create_agent(model, tools=[], middleware=[RedFlagMiddleware(**options)])


def ask(*turns: str, **options: Any) -> str:
    asked = {"messages": [("user", turn) for turn in turns]}
    return str(build_agent(**options).invoke(asked)["messages"][-1].text)


def test_harmless_question_goes_to_the_model() -> None:
    assert ask(HARMLESS) == MODEL_SAYS


@pytest.mark.parametrize("turns", [(EMERGENCY,), (EMERGENCY, HARMLESS)])
def test_red_flag_anywhere_in_the_conversation_is_answered_by_the_guard(
    turns: tuple[str, ...],
) -> None:
    said = ask(*turns)
    assert MODEL_SAYS not in said
    assert "999" in said


def test_country_is_whose_number_is_shown() -> None:
    assert "911" in ask(EMERGENCY, country="US")


def test_async_agent_is_guarded_too() -> None:
    asked = {"messages": [("user", EMERGENCY)]}
    reply = run_apart(build_agent().ainvoke(asked))
    assert "999" in reply["messages"][-1].text


def test_level_of_the_reply_is_told() -> None:
    reply = build_agent().invoke({"messages": [("user", EMERGENCY)]})["messages"][-1]
    assert reply.additional_kwargs["red_flag_level"] == "emergency"


def test_guard_that_ends_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="least"):
        RedFlagMiddleware(least=Level.NONE)
