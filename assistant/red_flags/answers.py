"""Which later messages may explain a finding in words that no rule knows.

"There's blood everywhere", then "the cat, she got into the cranberry sauce": what explains an
alarm is said in endless ways. The rules only tell where an explanation can stand at all; whether it
is one is for the second reader to say (`assistant/guard.py`), and without one the finding stands.
What was taken back so is kept beside the screening, and the runner is told when to call after all.
"""

from collections.abc import Sequence
from dataclasses import replace

from assistant.red_flags.advice.building import build_reminder
from assistant.red_flags.asking import count_told
from assistant.red_flags.languages import CONDITION as OTHER_LANGUAGE
from assistant.red_flags.levels import Level
from assistant.red_flags.reading import Conversation
from assistant.red_flags.screening import Finding, Screening
from assistant.red_flags.taking_back import COMING_AGAIN, STOPPED_BY
from assistant.red_flags.tokens import Sentence

# Words about life itself stand, whatever is said after them; so does what nobody could read.
STANDING = frozenset({"suicidal_intent", "medicine_overdose", OTHER_LANGUAGE})
# Another time, another patient, a mere view, or there again: whoever says so explains nothing.
STOPS = COMING_AGAIN.union(*STOPPED_BY.values())
# As few words explain anything; "thanks", "ok will do" and questions don't.
LEAST_TOLD = 3
BRIDGES = frozenset(
    "so and but also ok okay cheers thanks thank you anyway right well oh wait hmm then ta".split()
)
QUESTION_WORDS = frozenset("how what whats which when where who why any".split())
HELPERS = frozenset("can could should shall do does did is are would will may am".split())
ASKED_OF = frozenset(
    "i you we he she it they that this these those there my your the anyone anything".split()
)


def find_answers(turns: Sequence[str], findings: Sequence[Finding]) -> list[int]:
    """The messages after the last finding that may explain all of them, in order.

    Empty where a finding stands whatever is said, and where a later message speaks of something
    else, or says that it is there again.
    """
    if not findings or any(finding.condition in STANDING for finding in findings):
        return []
    last = max(finding.turn for finding in findings)
    if last == len(turns) - 1:
        return []
    conversation = Conversation(turns)
    later = [(n, s) for n, s in enumerate(conversation.sentences) if s.turn > last]
    if any(not STOPS.isdisjoint(conversation.find_line(number).said.names) for number, _ in later):
        return []
    return sorted({sentence.turn for _, sentence in later if _tells(sentence)})


def take_back(screening: Screening, turns: Sequence[str], *, at: int, country: str) -> Screening:
    """The screening without its findings, which the message `at` explains.

    In reply to that very message the runner is reminded when to call after all.
    """
    gravest = screening.findings[0]
    reminder = None
    if at == len(turns) - 1:
        reminder = build_reminder(gravest.level, gravest.words, country=country)
    return replace(
        screening,
        level=Level.NONE,
        findings=(),
        advice=None,
        notice=" ".join(filter(None, [reminder, screening.notice])) or None,
        taken_back=screening.findings,
    )


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence says something, rather than asks or thanks."""
    if sentence.stop == "?":
        return False
    words = sentence.words
    while words and words[0] in BRIDGES:
        words = words[1:]
    return count_told(words) >= LEAST_TOLD and not _asks(words)


def _asks(words: Sequence[str]) -> bool:
    return words[0] in QUESTION_WORDS or (words[0] in HELPERS and words[1] in ASKED_OF)
