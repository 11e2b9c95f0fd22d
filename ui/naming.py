"""By what name a source stands, where it may not say who made it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The command line names sides too, and starts sooner without.
    from assistant.contract import Citation, Side

NOT_KNOWN = "not known"  # what an article says of itself that nobody knows


def name_side(side: "Side", citations: Sequence["Citation"]) -> str:
    """The side's publisher, else its author, else the title of its article."""
    cited = [each for each in citations if each.article == side.article]
    names = (side.publisher, *(each.author for each in cited), *(each.title for each in cited))
    return next((name for name in names if name.strip().lower() not in ("", NOT_KNOWN)), "")
