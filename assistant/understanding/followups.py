"""Makes a follow-up whole without a model: "and how often?" after a question on shin splints.

A message that leans on the ones before it takes over what it leaves unsaid: their words, or, where
it only swaps the condition ("what about the knee?") or corrects it ("no, the calf"), what was asked
of the old one. A message that leans on nothing stands alone: a new subject drops the old one.
"""

import re
from collections.abc import Callable, Sequence, Set

from assistant.understanding.acronyms import Acronyms
from assistant.understanding.asks import ASKING, asks
from assistant.understanding.brief import unfold
from assistant.understanding.corrections import CORRECTS, MERELY_NAMED
from assistant.understanding.pointing import is_pointing
from assistant.understanding.subjects import drop_asked, keep_subject, name_conditions
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems, split_words, stem

# How a message begins that goes on from the last one.
CONTINUES = re.compile(
    r"^\W*(?:and|but|so|or|also|then|plus|suppose|what about|how about|what if|same for|instead"
    r"|in that case|any others?|which one|like what|such as|why not|okay|ok|right|since when)\b",
    re.IGNORECASE,
)
SWAPS = re.compile(
    r"^\W*(?:(?:and|but|so|ok|okay)\W+)?(?:what about|how about|same for|and)\b", re.IGNORECASE
)
# "The calf exercise" is a part of what was advised, not a complaint of its own.
ADVISED = re.compile(
    r"\b(?:the|those|these|that) (?:\w+ ){1,2}"
    r"(?:exercises?|raises?|stretch(?:es|ing)?|drills?|strengthening|rolling|bit|part)\b",
    re.IGNORECASE,
)
PART_OF_IT = re.compile(
    r"\b(outside|inside|front|back|top|bottom|side|underneath|under|outer side|inner side)"
    r"( (?:bit|part|edge))? of (?:it|that|mine|them|this)\b",
    re.IGNORECASE,
)
WHICH = re.compile(
    r"^\W*(?:(?:and|but|so|ok|okay)\W+)*which (?!ones?\b|of\b|is\b|are\b)", re.IGNORECASE
)
HELP = {"helps"}
CLAUSES = re.compile(r"[.,;:!?\n]+")
SHORT = 4
# A message of so many words that carry meaning says enough of its own to do without what was asked
# before, and of more, without what was merely told.
FULL = 3
MOST_CARRIED = 60
# What asks for a count and doesn't say of what: "how many times a week?"
COUNTS = frozenset(
    map(
        stem,
        "how often many frequently regularly time per every each day week month".split(),
    )
)
RUNS = re.compile(r"\b(?:run|jog|rac|train)", re.IGNORECASE)
# "Will I get shin splints?" asks what comes of what was spoken of, which stays.
COMES_OF_IT = re.compile(
    r"\b(?:will|would|could|can|might|may)"
    r" (?:i|we|you|he|she) (?:\w+ )?(?:get|develop|end up with)\b"
    r"|\b(?:will|would|could|can|might|may|does|do) (?:it|that|this|they|those|these)"
    r" (?:\w+ )?(?:give|cause|bring on|lead to|turn into|end in)\b",
    re.IGNORECASE,
)
NO_ACRONYMS = Acronyms([])


def _never(_: str) -> bool:
    return False


def make_whole(
    turns: Sequence[str],
    vocabulary: Vocabulary,
    acronyms: Acronyms = NO_ACRONYMS,
    *,
    stands_alone: Callable[[str], bool] = _never,
) -> str:
    """The last of `turns` with what it leaves unsaid put before it, or as it is.

    `stands_alone` is asked of a turn that is merely brief, whether it is a question of its own.
    """
    last = turns[-1]
    if len(turns) == 1 or not _leans_on(last, vocabulary, stands_alone):
        return last
    before = _find_chain(turns[:-1], vocabulary, stands_alone)
    if unfolded := unfold(last, before, vocabulary):
        return unfolded
    last = _name_part(last, before, vocabulary)
    named = vocabulary.condition_names.find_ids(ADVISED.sub(" ", last))
    earlier = vocabulary.condition_names.find_ids(" ".join(before))
    if named and not named <= earlier and _swaps(last, earlier):
        is_mere = not split_content_stems(_drop_name(last, vocabulary))
        if is_mere and (swapped := _ask_again(before, last, vocabulary)):
            return swapped
        carried = _find_asked(before, last, vocabulary)
        if is_mere and carried:
            return f"{carried} {name_conditions([last], vocabulary)}"
    else:
        carried = _keep_last_words(" ".join(_find_needed(before, last, vocabulary)))
    spelt_out = acronyms.spell_out(" ".join(before), last)
    return " ".join(filter(None, [carried, last, spelt_out]))


def is_unsure(turns: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether these rules may miss what the last of `turns` points back to: it names nothing
    itself, and what was said before names several conditions ("is the other one worse?")."""
    last = turns[-1]
    find_ids = vocabulary.condition_names.find_ids
    if len(turns) == 1 or not leans(last) or find_ids(last):
        return False
    return len(find_ids(" ".join(_find_chain(turns[:-1], vocabulary)))) > 1


def leans(text: str) -> bool:
    """Whether a message goes on from the one before: by its first words, a pronoun, or brevity."""
    return _says_so(text) or len(split_content_stems(text)) <= SHORT


def _says_so(text: str) -> bool:
    """Whether a word of `text` says that it goes on."""
    return (
        CONTINUES.match(text) is not None or CORRECTS.match(text) is not None or is_pointing(text)
    )


def _leans_on(turn: str, vocabulary: Vocabulary, stands_alone: Callable[[str], bool]) -> bool:
    if _says_so(turn):
        return not _points_within(turn, vocabulary)
    return leans(turn) and not stands_alone(turn)


def _points_within(text: str, vocabulary: Vocabulary) -> bool:
    """Whether what `text` points back to was named in a clause of its own before: "I've got shin
    splints and a race. Can I still do it?"."""
    if CONTINUES.match(text) or CORRECTS.match(text):
        return False
    clauses = CLAUSES.split(text)
    pointing = next((n for n, clause in enumerate(clauses) if is_pointing(clause)), 0)
    find_ids = vocabulary.condition_names.find_ids
    return any(find_ids(clause) for clause in clauses[:pointing])


def _swaps(last: str, earlier: Set[str]) -> bool:
    """Whether a new condition takes the place of an `earlier` one: nothing in `last` points back to
    it."""
    if COMES_OF_IT.search(last):
        return False
    says_so = SWAPS.match(last) or CORRECTS.match(last)
    return says_so is not None or (bool(earlier) and not is_pointing(last))


def _find_chain(
    turns: Sequence[str], vocabulary: Vocabulary, stands_alone: Callable[[str], bool] = _never
) -> list[str]:
    """The turns back to the latest that stands alone."""
    start = len(turns) - 1
    while start > 0 and _leans_on(turns[start], vocabulary, stands_alone):
        start -= 1
    return list(turns[start:])


def _find_needed(before: Sequence[str], last: str, vocabulary: Vocabulary) -> Sequence[str]:
    """Of the turns before the last of them only the subject, for what was asked of it has had its
    answer; of that one, too, where `last` asks for itself, and where it says much, no turn that
    only tells and names nothing."""
    names = vocabulary.condition_names
    needed = [t for t in before if "?" in t or ASKING.match(t) or names.find_ids(t)]
    turns = needed if needed and len(split_content_stems(last)) > FULL else before
    asked = [] if _asks_itself(last, vocabulary) else turns[-1:]
    told = turns[: len(turns) - len(asked)]
    # "And exercises?" says itself what "how often?" counts: not the massage asked about before it.
    says_what = any(_asks_another(turn, vocabulary) for turn in asked) and _counts(last)
    keep = drop_asked if says_what else keep_subject
    return [*(keep(turn, vocabulary) for turn in told), *asked]


def _asks_itself(last: str, vocabulary: Vocabulary) -> bool:
    """Whether `last` lacks nothing but whom it is on: it asks and says enough, names the thing
    ("which scan?"), or asks for what helps ("exercises?") and not whether that does which was said.
    What only tells ("but my race is in May") leaves the question to the turn before, and what
    counts ("how many times a week?") leaves what is counted to it."""
    stems = split_content_stems(last)
    if _counts(last):
        return False
    words = len(stems)
    names_thing = WHICH.match(last) is not None and words > 1
    is_on_help = vocabulary.aspect_cues.find_ids(last) == HELP and not is_pointing(last)
    return (words >= FULL and asks(last)) or names_thing or is_on_help


def _counts(last: str) -> bool:
    """Whether `last` asks for a count, and says nothing of what."""
    return COUNTS.issuperset(split_content_stems(last)) and not RUNS.search(last)


def _asks_another(turn: str, vocabulary: Vocabulary) -> bool:
    """Whether `turn` asks for what helps, and doesn't speak of massage."""
    return vocabulary.aspect_cues.find_ids(turn) == HELP


def _name_part(last: str, before: Sequence[str], vocabulary: Vocabulary) -> str:
    """ "The outside of it" with the part of the body that was spoken of last."""
    words = [word for turn in reversed(before) for word in reversed(split_words(turn))]
    part = next((word for word in words if vocabulary.condition_names.find_ids(word)), None)
    return PART_OF_IT.sub(rf"\1 of my {part}", last) if part else last


def _keep_last_words(text: str) -> str:
    return " ".join(text.split()[-MOST_CARRIED:])


def _drop_name(last: str, vocabulary: Vocabulary) -> str:
    """What `last` says beside naming another condition: nothing in "what about the knee?"."""
    rest = MERELY_NAMED.sub("", SWAPS.sub("", CORRECTS.sub("", last)))
    return vocabulary.condition_names.drop_names(rest)


def _ask_again(before: Sequence[str], last: str, vocabulary: Vocabulary) -> str:
    """The question before with the condition that `last` names for its own: "is it ok to run on a
    sore shin?" and "what about the knee?"."""
    names = vocabulary.condition_names
    question = before[-1]
    if not ASKING.match(question) or len(names.find_ids(question)) != 1:
        return ""
    return names.swap_names(question, names.find_name(last))


def _find_asked(before: Sequence[str], last: str, vocabulary: Vocabulary) -> str:
    """What was asked of the old condition, by the articles' headings, unless `last` asks itself."""
    own = SWAPS.sub("", CORRECTS.sub("", last))
    if vocabulary.aspect_cues.find_ids(own) or any(map(ASKING.match, CLAUSES.split(own))):
        return ""
    for turn in reversed(before):
        found = vocabulary.aspect_cues.find_ids(turn)
        if found:
            asked = [v.headings[0] for key, v in vocabulary.aspects.items() if key in found]
            return f"{', '.join(asked)}:"
    return ""
