"""Recognises a message that plainly asks for a check and gives what it needs; misses the rest.

A wrong takeover is worse than a miss: one question, in one of a few plain forms, with nothing in
the message that a check knows nothing of. Everything else is left to the ordinary answer.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pydantic import ValidationError

from assistant.checks.inputs import CheckRequest
from assistant.checks.mentions import Mentions, plain, read_mentions
from assistant.checks.plainness import count_strangers
from assistant.checks.reading_checks import (
    read_how_deep,
    read_how_often,
    read_massage_today,
    read_may_run,
    read_plan_session,
)
from assistant.understanding.asks import read_message, split_clauses

MOST_WORDS = 45
MOST_CHARACTERS = 600

# What a check doesn't know: other people, medicine, a diagnosis, races, one author's own view.
BEYOND = re.compile(
    r"\b(?:pregnan\w*|surger\w*|operation|operated|replacement|ibuprofen|painkill\w*|paracetamol"
    r"|nsaids?|aspirin|naproxen|co codamol|tablets?|pills?|medicat\w*|medicines?|drugs?|inject\w*"
    r"|steroids?|cortisone|thinners?|warfarin|diabet\w*|cancer|osteopor\w*|heart|chest|breath\w*"
    r"|bladder|bowel|headaches?|dizz\w*|faint\w*|stomach|abdom\w*|groin|sprain\w*|fell|accident"
    r"|fracture\w*|diagnos\w*|scans?|mri|x ?ray|doctor\w*|gp|physio\w*|consultant"
    r"|surgeon|son|daughter|child|children|kids?|years? old|wife|husband|partner|friend|mum|dad"
    r"|mother|father|brother|sister|he|she|his|her|clients?|patients?|dog"
    r"|york|long eaton|coastal|peak endurance|magazine|articles?|author|sources?|jack|david)\b"
)

_START = r"(?:^|[,;:.!?\n]\s*|\s-\s|\b(?:so|but|and|then|ok|okay|please)\s+)"
_FINE = r"(?:ok|okay|safe|fine|alright|all right|good)"
_MAY = (
    rf"(?:(?:can|could|may|should|shall) i|is it (?:still )?{_FINE}(?: for me)? to"
    rf"|am i (?:still )?{_FINE} to|{_FINE} to)"
)
_ALSO = r"(?: (?:still|just|safely|now|even))*"
_PRESSING = r"(?:press(?:es|ing)?|massag\w*|rub\w*|knead\w*|roll\w*|dig\w*|therapist)"


@dataclass(frozen=True)
class _Form:
    """How a check is asked for, how its inputs are read, and how many words may be strangers."""

    asks: re.Pattern[str]
    read: Callable[[str, Mentions], CheckRequest | None]
    most_strangers: int = 0


FORMS = (
    _Form(
        re.compile(
            rf"{_START}(?:{_MAY}{_ALSO} (?:have|get|book|go for|keep) (?:a |an |my )?"
            rf"(?:\w+ ){{0,2}}massage\b(?: \w+){{0,6}}?|massage) "
            r"(?:today|tonight|right now|now|this (?:morning|afternoon|evening))\b"
        ),
        read_massage_today,
    ),
    _Form(
        re.compile(
            rf"{_START}{_MAY}{_ALSO} (?:go (?:for|on|out for) (?:a |my )?(?:\w+ )?(?:run|jog)"
            r"|go (?:running|jogging)|(?:keep|carry on|continue|start) (?:on )?(?:running|jogging)"
            r"|continue to run|run|jog)\b"
            r"(?! (?:faster|longer|further|more|barefoot|every|daily|twice|hard|a|an|the|my|in)\b)"
        ),
        read_may_run,
    ),
    _Form(
        re.compile(
            rf"{_START}how (?:much pressure|deep|deeply|hard|firm|firmly|heavily|strong|strongly) "
            rf"(?:should|can|may|do|does|must|is it|to)\b(?=.*\b{_PRESSING}\b)(?!.*\b(?:run|jog))"
        ),
        read_how_deep,
    ),
    _Form(
        re.compile(
            rf"{_START}(?:(?:can|could|will) you )?(?:help me )?(?:please )?"
            r"(?:how (?:do|should|can|would) i )?plan (?:me )?(?:a|my|the) (?:\w+ ){0,2}"
            r"(?:massage|massage session)\b"
        ),
        read_plan_session,
        most_strangers=3,
    ),
    _Form(
        re.compile(
            rf"{_START}how (?:often|frequently) (?:should|do|ought|must) "
            r"(?:i|we|a runner|runners)(?: to)?(?: need to| be)? "
            r"(?:get|getting|have|having|book|booking|go for|going for|need) "
            r"(?:a |an )?(?:\w+ )?massages?\b"
        ),
        read_how_often,
        most_strangers=3,
    ),
)


def find_check(text: str, *, earlier: Sequence[str] = ()) -> CheckRequest | None:
    """The check that one message plainly asks for, with its inputs; mostly nothing.

    `earlier` are the turns before it. A check answers for its own message alone, so that a warning
    sign or a matter beyond it in an earlier turn leaves the question to the ordinary answer.
    """
    said = plain(text)
    if _is_beyond(said) or any(_is_loaded(plain(turn)) for turn in earlier):
        return None
    asks = read_message(said).asks
    if len(said.split()) > MOST_WORDS or len(asks) != 1 or len(split_clauses(asks[0])) != 1:
        return None
    forms = [form for form in FORMS if form.asks.search(asks[0])]
    mentions = read_mentions(said)
    if len(forms) != 1 or mentions.unclear or count_strangers(said) > forms[0].most_strangers:
        return None
    try:
        return forms[0].read(said, mentions)
    except ValidationError:
        # Twelve out of ten, or the like: nothing a check can go by.
        return None


def _is_beyond(said: str) -> bool:
    """Too long to read here, or on something that no check knows."""
    return len(said) > MOST_CHARACTERS or BEYOND.search(said) is not None


def _is_loaded(said: str) -> bool:
    """An earlier turn that a check may not leave out of account."""
    if _is_beyond(said):
        return True
    mentions = read_mentions(said)
    return mentions.unclear or bool(mentions.present)
