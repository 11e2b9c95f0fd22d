"""A message made whole with what was said before it, where it goes on from that.

The rules of `understanding/followups.py` read words alone. Whether a brief message is a question of
its own only the articles tell: it is where one of their passages answers nearly the same one.
"""

import re
from collections.abc import Callable, Sequence

from assistant.retrieval.abstention import SURE
from assistant.retrieval.lookup import Lookup
from assistant.understanding.acronyms import Acronyms
from assistant.understanding.asks import THIN, add_subject, asks
from assistant.understanding.brief import ask_for_help, asks_whence, asks_why
from assistant.understanding.corrections import correct
from assistant.understanding.followups import is_unsure, leans, make_whole
from assistant.understanding.messages import MessageReader
from assistant.understanding.pointing import is_pointing
from assistant.understanding.questions import FIGURE
from kb.vocabulary import Vocabulary

# From this cosine to one of the passages' own questions a brief message is that question and goes
# on from nothing; one of hardly a word must be nearer. Lower, more follow-ups would lose what they
# lean on.
ASKED, ASKED_IN_A_WORD = 0.75, 0.85

# "What else?" and "what can I do instead?" point away from what was said.
ELSE = re.compile(r"\b(?:else|instead|others?)\b", re.IGNORECASE)

# Asked for the whole question where the rules are unsure what a follow-up points back to.
Complete = Callable[[Sequence[str]], str]


class UnsearchedError(Exception):
    """Only the articles tell, and they may not be searched yet."""


def refuse_to_search(_: str) -> bool:
    """Stands for `stands_alone` while the guard still reads: nothing is searched before it has."""
    raise UnsearchedError


def stands_alone(turn: str, lookup: Lookup) -> bool:
    """Whether a brief message is nearly one of the questions that the passages answer."""
    question, found, odds = lookup.find(turn)
    nearest = max((entry.question_cosine for entry in found), default=-1.0)
    least = ASKED_IN_A_WORD if len(question.own_stems) <= THIN else ASKED
    return nearest >= least and odds > SURE


class FollowUps:
    """Makes follow-ups whole; keeps nothing of them.

    `stands_alone` says of a brief message whether it is a question of its own.
    """

    def __init__(
        self,
        vocabulary: Vocabulary,
        acronyms: Acronyms,
        messages: MessageReader,
        stands_alone: Callable[[str], bool],
    ) -> None:
        self._vocabulary = vocabulary
        self._acronyms = acronyms
        self._messages = messages
        self._stands_alone = stands_alone

    def make_whole(self, turns: Sequence[str], complete: Complete | None = None) -> tuple[str, str]:
        """The last of `turns` made whole by the rules, or by `complete` where they are unsure; and
        what of it the last message says itself: all, where the question before is asked of another
        thing."""
        before = map(self._messages.leave_out_background, turns[:-1])
        turns = correct([*before, turns[-1]], self._vocabulary)
        whole, own = self._carry(turns, complete)
        if whole != turns[-1]:
            return whole, own
        asked = ask_for_help(whole, self._vocabulary)
        return asked, asked

    def _carry(self, turns: Sequence[str], complete: Complete | None) -> tuple[str, str]:
        last = turns[-1]
        if complete and is_unsure(turns, self._vocabulary) and (whole := complete(turns)):
            return whole, last
        if not leans(last) or self._messages.take_apart([last]).is_apart:
            # What was said before needn't even be looked at.
            return last, last
        if (whole := self._name_declined(turns)) != last:
            return whole, last
        is_on_told = self._is_on_what_was_told(turns)
        whole = make_whole(
            [*filter(self._is_inside, turns[:-1]), last],
            self._vocabulary,
            self._acronyms,
            stands_alone=lambda turn: not is_on_told and self._stands_alone(turn),
        )
        return whole, last if last in whole else whole

    def _is_on_what_was_told(self, turns: Sequence[str]) -> bool:
        """Whether the last of `turns`, which names nothing itself, is the first question of who has
        only told what hurts: "my knee hurts", and then "what should be massaged?"."""
        find_ids = self._vocabulary.condition_names.find_ids
        told = turns[:-1]
        has_only_told = not any(map(asks, told)) and bool(find_ids(" ".join(told)))
        return has_only_told and not find_ids(turns[-1])

    def _name_declined(self, turns: Sequence[str]) -> str:
        """The last of `turns` with the complaint that the one before it named, where that was
        declined and something else is asked for it now; nobody asks so of what was declined
        itself, as "does it hurt?" does, or "how often?"."""
        last = turns[-1]
        is_on_that = (
            is_pointing(ELSE.sub(" ", last)) or asks_why(last) or FIGURE.search(last) is not None
        )
        if is_on_that or not any(map(self._is_outside, turns[-2:-1])) or self._stands_alone(last):
            return last
        return add_subject(last, turns[-2], self._vocabulary)

    def _is_inside(self, turn: str) -> bool:
        """Whether a message speaks of anything here: nobody leans on one that was declined as
        outside, or that asked whose words the answer was."""
        return not (asks_whence(turn) or self._is_outside(turn))

    def _is_outside(self, turn: str) -> bool:
        return bool(self._messages.take_apart([turn]).outside)
