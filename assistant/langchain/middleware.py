"""The red-flag guard as middleware of a LangChain agent: it reads first, and may answer alone.

Deterministic: no model is asked. Needs `pip install -e '.[langchain]'`.
"""

from collections.abc import Callable, Sequence
from typing import Any

from langchain.agents.middleware import AgentMiddleware, AgentState, hook_config
from langchain_core.messages import AIMessage, AnyMessage, HumanMessage
from langgraph.runtime import Runtime

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening, screen

Screen = Callable[..., Screening]


class RedFlagMiddleware(AgentMiddleware[AgentState[Any], Any, Any]):
    """Ends an agent's run with the guard's fixed reply where the conversation has a red flag.

    `least` is the lowest level that ends the run; below it the agent goes on. `screening` is the
    rules alone, or `Guard.screen`, which reads with the second reader too.
    """

    def __init__(
        self, *, country: str = "GB", least: Level = Level.CLINICIAN, screening: Screen = screen
    ) -> None:
        super().__init__()
        if least is Level.NONE:
            raise ValueError("least: a level with a reply of its own; expected CLINICIAN or above")
        self._country = country
        self._least = least
        self._screen = screening

    @hook_config(can_jump_to=["end"])
    def before_agent(self, state: AgentState[Any], runtime: Runtime[Any]) -> dict[str, Any] | None:
        """Read every message of the human's, in order, before anything else runs."""
        turns = [message.text for message in state["messages"] if isinstance(message, HumanMessage)]
        return self._decide(turns)

    @hook_config(can_jump_to=["end"])
    async def abefore_agent(
        self, state: AgentState[Any], runtime: Runtime[Any]
    ) -> dict[str, Any] | None:
        """As `before_agent`; the rules take milliseconds, so they run in the event loop."""
        return self.before_agent(state, runtime)

    def _decide(self, turns: Sequence[str]) -> dict[str, Any] | None:
        screening = self._screen(turns, country=self._country)
        if screening.level < self._least or screening.advice is None:
            return None
        reply: AnyMessage = AIMessage(
            content=screening.advice.text,
            additional_kwargs={"red_flag_level": screening.level.label},
        )
        return {"messages": [reply], "jump_to": "end"}
