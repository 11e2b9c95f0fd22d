"""What a follow-up goes on from: what was spoken of, without what was asked of it."""

import re
from collections.abc import Sequence

from assistant.understanding.asks import read_message
from kb.vocabulary import Vocabulary

# Names as they are written, whoever types them.
NAMES = {
    name.lower(): name
    for name in "IT band|ITB|I|I'm|I've|I'd|Achilles|York|Long Eaton|Coastal Massage|Coastal"
    "|Peak Endurance|MTSS|DOMS|IASTM|TFL|RICE|GP|NHS|MRI".split("|")
}
NAMED = re.compile(rf"(?<![\w'])(?:{'|'.join(NAMES)})(?!\w|'\w)", re.IGNORECASE)
# What is done to a complaint belongs to what is spoken of, and "don't" to what is told.
SPOKEN_OF = frozenset({"massage", "avoid"})
# How a question begins, up to the first word that says what it is on.
OPENING = re.compile(
    r"^\W*(?:(?:and|but|so|or|also|ok|please|what|what's|whats|why|how|which|is|are|was|do|does|did"
    r"|can|could|should|would|will|may|might|any|shall|i(?:'(?:m|ve|d|ll))?|it(?:'s)?|we|you|my|the"
    r"|a|for|to|of|on|with)\b\W*)+",
    re.IGNORECASE,
)


def keep_subject(
    turn: str, vocabulary: Vocabulary, *, spoken_of: frozenset[str] = SPOKEN_OF
) -> str:
    """What `turn` tells, and of its questions what they are on: "My calf is tight, it's new. How
    often should I roll it?" leaves "My calf is tight, it's new. roll it?"."""
    message = read_message(turn)
    drop = vocabulary.aspect_cues.drop_names
    subjects = (OPENING.sub("", drop(ask, but=spoken_of)) for ask in message.asks)
    return " ".join([*message.background, *filter(None, subjects)])


def drop_asked(turn: str, vocabulary: Vocabulary) -> str:
    """What `turn` tells, and of its questions the complaint alone: no "roll it?" either."""
    return keep_subject(turn, vocabulary, spoken_of=frozenset())


def name_conditions(turns: Sequence[str], vocabulary: Vocabulary) -> str:
    """The conditions that were named last, as the articles' headings name them."""
    named = (vocabulary.condition_names.find_ids(turn) for turn in reversed(turns))
    keys = next(filter(None, named), frozenset[str]())
    subjects = [vocabulary.conditions[key].subject for key in sorted(keys)]
    lower = [s if s[1].isupper() else f"{s[0].lower()}{s[1:]}" for s in subjects]
    return capitalise_names(" and ".join(lower))


def capitalise_names(text: str) -> str:
    """`text` with capitals where a name has them."""
    return NAMED.sub(lambda found: NAMES[found.group().lower()], text)
