"""The whole guard of a reply: the red-flag rules decide, the second reader raises what they miss,
and takes back nothing but a few doubtful words.

The rules (`assistant.red_flags`) are certain where they fire and blind to sideways talk; the second
reader (`assistant.second_reader`) is a small trained model that is the other way round. Its verdict
is named as such ("possible …; please check"). Without its weights the rules stand alone, and
`reader` says why; where it breaks on a conversation, the runner is sent to a clinician.

How a conversation of several turns is read stands in `turn_reading.py`. One that only names an
ordinary complaint or topic in ordinary words (`bare.py`) is left to the rules: it says too little.

What explains an alarm a message later is said in endless ways, and the rules know some. They tell
which messages might explain all that was found (`red_flags/answers.py`), and it is taken back only
where the reader, having read every word up to there, gives it next to no chance of needing anybody
(`EXPLAINED`), also with the alarm told in full, and hardly any at the end. Rules alone let it
stand; the runner is reminded when to call after all.

Eight words such as "my legs died on me" may be an alarm or a joke, and no rule can tell. A finding
of such a rule is doubtful: it counts unless the reader, having read every word, gives it next to no
chance (`NO_CHANCE`). No other finding can be taken back with the reader's help.
"""

import gc
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from assistant.bare import is_bare
from assistant.red_flags.advice.building import build_possible_advice, name_unnamed
from assistant.red_flags.answers import find_answers, take_back, tell_in_full
from assistant.red_flags.levels import Level
from assistant.red_flags.screening import Finding, Screening, fail_closed, screen, warm_up
from assistant.second_reader.errors import WeightsError
from assistant.second_reader.model import Reading, SecondReader
from assistant.second_reader.windows import is_read_whole
from assistant.turn_reading import (
    MOST_EARLIER,
    STANDS,
    Alone,
    Reader,
    drop_any_question,
    find_sure_level,
    read_turns,
)

RULE = "second-reader"
SOURCE = "trained on labelled conversations; no clinician has reviewed it"
# The chance of needing even a clinician below which a doubtful finding was said in jest. Far below
# the reader's own thresholds: on no labelled file has it cost an emergency.
NO_CHANCE = 0.002
# The chance, once a later message has answered, below which it explains all that was found. Of
# 1,239 alarms of several turns in the yardsticks (`tests/guard/README.md`), none of them learnt, it
# takes two back, of 263 explained ones 127.
EXPLAINED = 0.006
FAILED = "the second reader failed on this conversation; what it may have seen isn't ruled out"

log = logging.getLogger("footnote.guard")


@dataclass(frozen=True)
class Guard:
    """Rules and reader together; safe to call from several threads.

    `reader` is None where there are no weights, and `reader_status` then says so.
    """

    reader: Reader | None
    reader_status: str
    _alone: Alone = field(default_factory=Alone, compare=False, repr=False)

    def screen(self, turns: Sequence[str], *, country: str = "GB") -> Screening:
        """Screen the runner's turns, in order; never raises (see `red_flags.screening.screen`)."""
        screening = screen(turns, country=country)
        if self.reader is None or not turns:
            return screening
        try:
            if screening.error is None and is_bare(turns):
                return screening
            explained_at = _find_explained(self.reader, screening, turns)
            if explained_at is None and _is_settled(screening):
                return screening
            reading = read_turns(self.reader, turns, self._alone)
            if explained_at is not None and not reading.level:
                screening = take_back(screening, turns, at=explained_at, country=country)
            elif _is_jest(self.reader, screening, turns, reading):
                screening = screen(turns, country=country, with_doubtful=False)
        except Exception as error:
            log.error("the second reader failed: %s", type(error).__name__)
            failed = fail_closed(screening.error or FAILED, country=country)
            return max(replace(screening, error=failed.error), failed, key=lambda s: s.level)
        return _raise_to(screening, reading, find_sure_level(reading, turns), country)


def load_guard() -> Guard:
    """The guard for many conversations; the rules alone where the reader's weights don't load.

    What the lexicons made stays, and the garbage collector needn't walk through it while somebody
    waits.
    """
    guard = open_guard()
    warm_up()
    gc.freeze()
    return guard


def open_guard() -> Guard:
    """The same guard, not warmed up: for a single conversation that is the quicker way."""
    try:
        reader = SecondReader.load()
    except WeightsError as error:
        log.warning("the red-flag rules stand alone: %s", error)
        return Guard(None, f"none: {error}")
    return Guard(reader, reader.version)


def _is_settled(screening: Screening) -> bool:
    """Whether an emergency stands whatever the second reader says."""
    return any(f.level is Level.EMERGENCY and not f.is_doubtful for f in screening.findings)


def _find_explained(reader: Reader, screening: Screening, turns: Sequence[str]) -> int | None:
    """The number of the message that explains all that was found; None where none does for sure."""
    answers = find_answers(turns, screening.findings)[-MOST_EARLIER:]
    if not answers or not is_read_whole(turns) or reader.read(turns).scores[0] >= STANDS:
        return None
    in_full = tell_in_full(turns, screening.findings)
    return next(
        (
            turn
            for turn in answers
            if all(reader.read(told[: turn + 1]).scores[0] < EXPLAINED for told in (turns, in_full))
        ),
        None,
    )


def _is_jest(reader: Reader, screening: Screening, turns: Sequence[str], reading: Reading) -> bool:
    """Whether the reader takes every doubtful finding for a joke."""
    said = {finding.turn for finding in screening.findings if finding.is_doubtful}
    if not said or reading.scores[0] >= NO_CHANCE or not is_read_whole(turns):
        return False
    # Small talk after an alarm makes it no smaller, nor does a question behind it: what was said is
    # also read as it was then, and without what it asks.
    then = [turns[: turn + 1] for turn in sorted(said) if turn + 1 < len(turns)]
    told = [[plain] for turn in sorted(said) if (plain := drop_any_question(turns[turn]))]
    return all(reader.read(part).scores[0] < NO_CHANCE for part in (*then, *told))


def _raise_to(screening: Screening, reading: Reading, level: Level, country: str) -> Screening:
    if level <= screening.level:
        return screening
    condition = reading.condition or name_unnamed(level)
    finding = Finding(
        condition=condition,
        level=level,
        words=(),
        turn=-1,
        rule=RULE,
        context=f"possible, score {reading.scores[level - 1]:.2f}; please check",
        source=SOURCE,
    )
    return replace(
        screening,
        level=level,
        findings=(finding, *screening.findings),
        advice=build_possible_advice(condition, level, country=country),
    )
