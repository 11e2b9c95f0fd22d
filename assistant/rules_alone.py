"""The guard's rules by themselves: for questions that are refused, and while the rest still starts.

They take some milliseconds; nothing is searched and no model is asked.
"""

from collections.abc import Mapping, Sequence

from assistant.assembling import Assembler
from assistant.checks.flagging import NOTHING_TYPED, list_texts, raise_by_inputs
from assistant.checks.results import CheckResult, refer
from assistant.contract import Reply
from assistant.conversation import keep_latest
from assistant.quoting import quote_alone
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Screening, screen

RULES_ALONE = "none: the rules alone"
# What they read of a conversation: some 25 ms at the worst.
MOST_ALONE = 4_000
NO_MODEL = Assembler(model="", reader=RULES_ALONE, rewrite=quote_alone)


class RulesAlone:
    """Gives the guard's fixed reply where its rules find something urgent, or fail; thread-safe."""

    def __init__(self, assembler: Assembler = NO_MODEL) -> None:
        self._assembler = assembler

    def reply_if_flagged(self, turns: Sequence[str], *, country: str = "GB") -> Reply | None:
        """The fixed reply, None where there is nothing urgent.

        Only the latest `MOST_ALONE` characters are read. Its receipt says `RULES_ALONE`, and no
        knowledge.
        """
        return self._refer_alone(screen(keep_latest(turns, MOST_ALONE), country=country))

    def check_if_flagged(
        self,
        name: str,
        values: Mapping[str, object],
        *,
        turns: Sequence[str] = (),
        country: str = "GB",
    ) -> CheckResult | None:
        """As `reply_if_flagged`, for a quick check: what was ticked counts as well as what was
        typed."""
        texts = keep_latest((*turns, *list_texts(name, values)), MOST_ALONE)
        screening = screen(texts or (NOTHING_TYPED,), country=country)
        reply = self._refer_alone(raise_by_inputs(screening, values, country=country))
        return refer(name, reply) if reply else None

    def _refer_alone(self, screening: Screening) -> Reply | None:
        if screening.level < Level.URGENT and screening.error is None:
            return None
        # Which articles there are is not even looked up: the store may be what there's no room for.
        return self._assembler.refer(screening, knowledge="", reader=RULES_ALONE)
