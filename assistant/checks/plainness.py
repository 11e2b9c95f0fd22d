"""Whether a message holds anything that a check would leave out of account.

"2/10, fine next morning, but my knee locked": what a check can't weigh must stop it from answering,
and nobody can list all of that. So the words that it may meet are listed instead, and any other
counts as a stranger.
"""

from assistant.checks.amounts import RATING
from assistant.checks.mentions import SIGNS
from kb.words import STOP_WORDS, split_words, stem

_PLACES = """shin calf calves knee kneecap achilles tendon heel foot feet arch sole plantar fascia
    fasciitis ankle hamstring quad thigh hip glute buttock back lower upper outer inner side front
    left right leg muscle band itb splints runner's toe shoulder neck area tissue body"""
_FEELINGS = """pain painful hurt ache achy sore soreness doms niggle tight tightness stiff stiffness
    guarded tense heavy tender sensitive irritable irritated flare acute stubborn stubbornly chronic
    long standing stable mild little slight slightly dull feel felt"""
_RUNNING = """run running runner ran jog easy train training trained session workout marathon half
    race event 10k 5k ultra first mileage mile weekly volume prepare build raise increase ramp up
    stride gait form"""
_MASSAGE = """massage sports deep tissue therapist masseur masseuse press pressure firm firmly hard
    deeply heavily strongly strong light roll roller foam ball gun rub knead dig push myself self
    book plan appointment part"""
_TIMES = """today tonight now morning afternoon evening next day hour week following during while
    time new since usual couple full whole over last"""
_AMOUNTS = """zero one two three four five six seven eight nine ten out scale rate rating number"""
_CHANGES = """worse worsening better gone away fine settled settle clear clears normal free ease
    improve loosen warm once change alter affect come back return whenever every each"""
_ASKING = """safe alright keep carry continue start still often frequently problem injury injured
    injure issue healthy maintenance rehab rehabbing recover recovery mobility mobile flexibility
    relief relieve symptom fatigue use need help nothing without never none nor able may shall
    could however though although except but"""

KNOWN = frozenset(
    map(
        stem,
        split_words(
            " ".join((_PLACES, _FEELINGS, _RUNNING, _MASSAGE, _TIMES, _AMOUNTS, _CHANGES, _ASKING))
        ),
    )
)


def count_strangers(text: str) -> int:
    """How many words a message in plain letters holds beyond those that the checks know."""
    text = RATING.sub(" ", text)
    for pattern in SIGNS.values():
        text = pattern.sub(" ", text)
    return sum(not _is_known(word) for word in split_words(text))


def _is_known(word: str) -> bool:
    return word in STOP_WORDS or word.endswith("n't") or word.isdigit() or stem(word) in KNOWN
