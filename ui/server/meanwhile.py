"""Who reads questions while everything that answers them is still being built: the guard's rules.

Every question is refused until then, and what is urgent among them gets its card all the same.
"""

from collections.abc import Sequence

from starlette.types import ASGIApp

from assistant.contract import Reply, Tell
from assistant.rules_alone import RulesAlone
from kb.shelf import SHARED, Shelf
from ui.api.asking import Service
from ui.api.door import Door
from ui.countries import DEFAULT
from ui.practices.directory import Practices
from ui.practices.noting import NoNotes
from ui.server.refusals import Refusals
from ui.server.starting import STARTING, Guard
from ui.settings import Settings


class NobodyYet(RulesAlone):
    """Knows the guard's rules, and answers nothing else."""

    def reply(
        self,
        turns: Sequence[str],
        *,
        country: str = DEFAULT,
        shelf: Shelf = SHARED,
        tell: Tell | None = None,
    ) -> Reply:
        """Raise `RefusedError`: it is starting."""
        raise STARTING


def build_guard(settings: Settings) -> Guard:
    """What reads the questions that an app refuses, of whom the door lets in."""
    service = Service(NobodyYet(), Practices(settings.home), None, NoNotes(), settings.country)

    def guard(app: ASGIApp) -> ASGIApp:
        return Refusals(Door(app, rates=None), service)

    return guard
