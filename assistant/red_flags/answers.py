"""Which later messages may explain a finding in words that no rule knows.

"There's blood everywhere", then "the cat, she got into the cranberry sauce": what explains an
alarm is said in endless ways. The rules only tell where an explanation can stand at all; whether it
is one is for the second reader to say (`assistant/guard.py`), and without one the finding stands.
What was taken back so is kept beside the screening, and the runner is told when to call after all.
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from assistant.red_flags.advice.building import build_reminder
from assistant.red_flags.asking import count_told
from assistant.red_flags.languages import CONDITION as OTHER_LANGUAGE
from assistant.red_flags.levels import Level
from assistant.red_flags.places import PLACES, is_same_place
from assistant.red_flags.reading import Conversation
from assistant.red_flags.screening import Finding, Screening
from assistant.red_flags.taking_back import COMING_AGAIN, STOPPED_BY
from assistant.red_flags.tokens import Sentence

# Words about life itself stand, whatever is said after them; so does what nobody could read.
STANDING = frozenset({"suicidal_intent", "medicine_overdose", OTHER_LANGUAGE})
# Another time, a mere view, another leg, or there again: whoever says so explains nothing. Another
# patient may be the explanation itself ("the dog's, I mean").
STOPS = COMING_AGAIN.union(*STOPPED_BY.values()) - {"other_patient"}
# A clinician who found nothing.
CLEARED = "cleared"
# An alarm of a word or two says too little to tell what explains it ("gasping", "by the lido").
LEAST_ALARM = 3
# How an alarm is told in full.
IN_FULL = "I have {} right now."
# As few words explain anything; "thanks", "ok will do" and questions don't.
LEAST_TOLD = 3
BRIDGES = frozenset(
    "so and but also ok okay cheers thanks thank you anyway right well oh wait hmm then ta".split()
)
# What only says no, or agrees, names nothing: it explains nothing, and may well answer another
# question than the one that matters.
NODS = BRIDGES | frozenset(
    "no nope nah naw none nothing not never really yes yeah yep yup true of that this those these "
    "them it any all like thing things sort kind is isnt was wasnt are arent i we you dont do "
    "didnt have havent got think know at just only good fine great perfect done honestly sorry "
    "mate pal love lol haha please here there to say".split()
)
LONGEST_NOD = 80
QUESTION_WORDS = frozenset("how what whats which when where who why any".split())
HELPERS = frozenset("can could should shall do does did is are would will may am".split())
ASKED_OF = frozenset(
    "i you we he she it they that this these those there my your the anyone anything".split()
)


def find_answers(turns: Sequence[str], findings: Sequence[Finding]) -> list[int]:
    """The messages after the last finding that may explain all of them, in order.

    Empty where a finding stands whatever is said, and where a later message speaks of another time
    or place, says that it is there again, or that another part of the body was cleared.
    """
    if not findings or any(_stands(finding, turns) for finding in findings):
        return []
    last = max(finding.turn for finding in findings)
    if last == len(turns) - 1:
        return []
    conversation = Conversation(turns)
    later = [(n, s) for n, s in enumerate(conversation.sentences) if s.turn > last]
    said = [conversation.find_line(number).said.names for number, _ in later]
    if any(not STOPS.isdisjoint(names) for names in said) or _clears_elsewhere(
        said, _find_places(conversation, {finding.turn for finding in findings})
    ):
        return []
    return sorted({sentence.turn for _, sentence in later if _tells(sentence)})


def is_nod(turn: str) -> bool:
    """Whether a message does no more than say yes or no."""
    sentences = Conversation([turn]).sentences if len(turn) <= LONGEST_NOD else ()
    return bool(sentences) and all(NODS.issuperset(sentence.words) for sentence in sentences)


def tells(turn: str) -> bool:
    """Whether a message says something, rather than asks, nods or thanks."""
    return any(_tells(sentence) for sentence in Conversation([turn]).sentences)


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


def tell_in_full(turns: Sequence[str], findings: Sequence[Finding]) -> list[str]:
    """The turns with every alarm said as a sentence of one's own, now.

    A fragment passes for a remark beside whatever comes next; as a sentence it is what it is.
    """
    alarms = {finding.turn for finding in findings}
    return [
        IN_FULL.format(turn.rstrip(" .!")) if n in alarms else turn for n, turn in enumerate(turns)
    ]


def _stands(finding: Finding, turns: Sequence[str]) -> bool:
    """Whether nothing that is said later in words no rule knows takes it back."""
    return finding.condition in STANDING or len(turns[finding.turn].split()) < LEAST_ALARM


def _find_places(conversation: Conversation, turns: Set[int]) -> frozenset[str]:
    """The parts of the body that some messages name."""
    lines = [n for n, sentence in enumerate(conversation.sentences) if sentence.turn in turns]
    return frozenset().union(*(conversation.find_line(n).said.names & PLACES for n in lines))


def _clears_elsewhere(said: Sequence[frozenset[str]], places: frozenset[str]) -> bool:
    """Whether a sentence tells of an all-clear for another part of the body than `places`: a foot
    that was scanned explains no chest."""
    cleared = [names & PLACES for names in said if CLEARED in names]
    return any(places and other and not is_same_place(other, places) for other in cleared)


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence says something, rather than asks or thanks."""
    if sentence.stop == "?" or NODS.issuperset(sentence.words):
        return False
    words = sentence.words
    while words and words[0] in BRIDGES:
        words = words[1:]
    return count_told(words) >= LEAST_TOLD and not _asks(words)


def _asks(words: Sequence[str]) -> bool:
    return words[0] in QUESTION_WORDS or (words[0] in HELPERS and words[1] in ASKED_OF)
