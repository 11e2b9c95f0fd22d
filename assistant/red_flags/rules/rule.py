"""What a rule is: concepts that must stand together, and what they mean."""

import enum
from dataclasses import dataclass, field

from assistant.red_flags.levels import Level


class Scope(enum.Enum):
    """How near the needed concepts must stand to each other."""

    SENTENCE = "sentence"
    NEIGHBOURS = "pair of neighbouring sentences"
    MESSAGE = "message"
    CONVERSATION = "conversation"


SENTENCE, NEIGHBOURS = Scope.SENTENCE, Scope.NEIGHBOURS
MESSAGE, CONVERSATION = Scope.MESSAGE, Scope.CONVERSATION


@dataclass(frozen=True)
class Rule:
    """Fires when every entry of `needs` is seen within `scope` and nothing of `unless` is.

    An entry names one concept or several alternatives, parted by "|". A leading "~" takes sightings
    of long ago too ("had a clot years ago"). `unless` stops a match that has a word in the same
    sentence, or in the next or previous one where that points back ("it was the coffee") and the
    scope is wider than a sentence; in a conversation rule, the message after a match may answer it
    as well. `explained_by` names innocent causes: one that stands as near, or in a later
    message, takes the match back ("it was the beetroot"), unless it made no difference. With a
    leading ">", it counts in a later message alone.
    `is_doubtful` marks words that are said in jest as often as in earnest: enough for an alarm
    where nobody else reads along, and for a second look where somebody does.
    """

    id: str
    condition: str
    level: Level
    needs: tuple[str, ...]
    source: str
    scope: Scope = Scope.SENTENCE
    unless: str = ""
    explained_by: str = ""
    is_doubtful: bool = False
    groups: tuple[frozenset[str], ...] = field(init=False)
    past_groups: tuple[bool, ...] = field(init=False)
    stops: frozenset[str] = field(init=False)
    causes: frozenset[str] = field(init=False)
    later_causes: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        set_ = object.__setattr__
        set_(self, "groups", tuple(frozenset(n.lstrip("~").split("|")) for n in self.needs))
        set_(self, "past_groups", tuple(n.startswith("~") for n in self.needs))
        set_(self, "stops", _split_names(self.unless))
        set_(self, "causes", _split_names(self.explained_by.replace(">", "")))
        later = [name[1:] for name in self.explained_by.split("|") if name.startswith(">")]
        set_(self, "later_causes", frozenset(later))


def _split_names(names: str) -> frozenset[str]:
    return frozenset(names.split("|")) if names else frozenset()
