"""What a figure counts, in a question and in a sentence: "how often should I run?" isn't answered
by how often runners have massage, nor by how long shoes last.
"""

import re
from collections.abc import Iterable, Mapping, Set

# By what names each; of two that could begin at one place, the first counts: a massage gun is no
# massage.
THINGS: Mapping[str, str] = {
    "self_massage": r"self[- ]massag\w*|massage (?:guns?|balls?|rollers?)|foam[- ]?roll\w*"
    r"|roll(?:ers?|ing|ed)?\b|(?:tennis|lacrosse|spiky) balls?",
    "shoes": r"(?:running )?shoes?\b|footwear|insoles?\b|orthotics?\b",
    "cadence": r"(?:running )?cadence|step rate|steps (?:a|per|each|every) minute",
    "walking": r"walk(?:s|ed|ing)?\b|steps (?:a|per|each|every) day",
    # What a massage leaves behind lasts longer than the massage.
    "aftermath": r"(?:soreness )?(?:after|following|since|from)"
    r"(?: (?:an?|my|the|your|every|each|deep|hard|sports|tissue))*"
    r" (?:massag\w*|sessions?|treatment|deep tissue)\b"
    r"|flare\w*|bruis\w*|limp(?:s|ing)?\b|aftercare",
    "massage": r"(?<!coastal )massag\w*|sessions?\b|treatments\b|appointments?\b|deep tissue"
    r"|book(?:ed|ing)?\b",
    "ice": r"ic(?:e|ed|ing)\b|rice\b|cold packs?",
    "bath": r"baths?\b|showers?\b|soak\w*",
    "stretching": r"stretch\w*|yoga",
    "strength": r"strength\w*|exercises\b|raises\b|(?:calf|heel|leg|tib) raise\b|squats?\b"
    r"|step-?\s?downs?\b|lunges?\b|resistance|planks?\b|bridges\b|gym\b",
    "running": r"(?:hard|speed|interval|track|hill|training|running) sessions?\b|intervals?\b"
    r"|(?:run|runs|running|ran)\b(?! (?:pains?|injur\w+|problems?|technique|legs?)\b)"
    r"|jog\w*|mileage|distances?\b|(?<!fewer )hills?\b|speed[- ]?work"
    r"|(?:running|training|weekly) load"
    r"|(?:miles?|km|k|kilomet\w+) (?:(?:a|per|each|every) (?:week|day)|(?:should|can|do|may) i)\b",
    "rest": r"rest(?:s|ed|ing)?\b|(?:days?|time|weeks?) off\b|recovery days?",
    "sleep": r"sleep\w*|asleep|bed(?:time)?\b|naps?\b",
    "food": r"eat(?:s|ing)?\b|protein|foods?\b|diet|calcium|vitamins?\b|omega",
    "drink": r"drink\w*|water\b|fluids?\b|hydrat\w*|electrolytes?",
    "medicine": r"ibuprofen|paracetamol|nsaids?\b|anti-inflammator\w*|painkillers?|tablets?\b",
    "warming_up": r"(?:warm|cool)(?:ing)?[- ]?(?:ups?|downs?)\b",
    "taping": r"tap(?:e|es|ed|ing)\b",
    "scraping": r"scrap(?:e|es|ing)\b|cupping",
    "clinician": r"doctors?\b|physios?\b|gp\b|clinicians?\b|nhs",
}
_NAMED = re.compile(
    r"\b(?:" + "|".join(f"(?P<{thing}>{names})" for thing, names in THINGS.items()) + ")",
    re.IGNORECASE,
)
# Runs that only say when or what for: "ice after a run", "walk before you run", and not "keep runs
# flat for 10 days".
_BESIDE = re.compile(
    r"\b(?:after|before|between|from|during|on|for|when|while"
    r"|keep(?! (?:(?:my|your) )?runs\b)|back to|return to)"
    r"(?: (?:a|an|my|the|me|i|you|your|every|each|long|hard))* (?:run|runs|running|ran)\b",
    re.IGNORECASE,
)
# Who asks how long before a race a massage should be, or tells how one felt, asks of that as well.
_LINGERS = re.compile(
    r"(?=.*\b(?:massag\w*|deep tissue)\b)"
    r".*\b(?:before|ahead of|race day|sore|sorer|worse|ached?|aching|achy|hurts?|stiff|left me)\b",
    re.IGNORECASE | re.DOTALL,
)
# "If I run 4 times a week", "someone who runs": what is told of oneself isn't what is counted.
_TOLD = re.compile(
    r"(?<!should )(?<!shall )(?<!could )(?<!would )(?<!can )(?<!may )(?<!must )(?<!do )"
    r"\b(?:i|we|who)(?:'m| am|'ve been)? (?:\w+ly |often |only |still )?r[ua]n(?:s|ning)?\b",
    re.IGNORECASE,
)
# What is added to every week is running where nothing else is named.
_ADDED = re.compile(
    r"\b(?:add(?:ing)?|increas\w+|build(?:ing)? up|ramp\w*|further)\b", re.IGNORECASE
)

# "How long does it take to heal?" is on the complaint itself: how long to leave out hills isn't.
# What lasts, where a bare "it" does, may be anything.
HEALING = "healing"
_HEALS = re.compile(
    r"\b(?:how (?:long|soon|quick(?:ly)?|many (?:days|weeks|months))|when)\b"
    r"(?![^.?!]*\b(?:should|shall|must|can|could|may|do) (?:i|we|you|he|she|they)\b)[^.?!]*"
    r"\b(?:tak(?:e|es|ing)|(?<!it )(?<!they )(?<!that )(?<!this )lasts?|heal(?:s|ed)?"
    r"|go(?:es)? away|gone|better|recover\w*|clears?(?: up)?|settles?|cured?|fixed)\b",
    re.IGNORECASE,
)
# What tells how a complaint comes along.
_IS_HEALING = re.compile(
    r"\b(?:settl\w+|heal\w*|better|improv\w+|recover\w*|eas(?:es|ed)|sessions?|treatments)\b",
    re.IGNORECASE,
)


def find_things_asked(question: str) -> frozenset[str]:
    """The things of which `question` asks for a figure."""
    told = _blank(_TOLD, question)
    things = frozenset(thing for _, thing in _find_named(told))
    if "aftermath" in things or _LINGERS.search(told):
        return things | {"aftermath", "massage"}
    if not things and _HEALS.search(question):
        return frozenset({HEALING})
    return things or frozenset({"running"} if _ADDED.search(question) else ())


def find_things_at(text: str, places: Iterable[int]) -> frozenset[str]:
    """The things named next to any of `places` in `text`, before it and behind it: "raising
    mileage, have massage weekly" says how often one has massage."""
    named = _find_named(text)
    things: set[str] = set()
    for place in places:
        things.update([thing for start, thing in named if start <= place][-1:])
        things.update([thing for start, thing in named if start > place][:1])
    if things and _IS_HEALING.search(text):
        things.add(HEALING)
    return frozenset(things)


def is_of_another(asked: Set[str], said: Set[str]) -> bool:
    """Whether a sentence names things, and none of those that were `asked` for."""
    return bool(asked and said) and asked.isdisjoint(said)


def _find_named(text: str) -> list[tuple[int, str]]:
    """The things named in `text` and where, in order."""
    hits = _NAMED.finditer(_blank(_BESIDE, text))
    return [(hit.start(), hit.lastgroup) for hit in hits if hit.lastgroup]


def _blank(pattern: re.Pattern[str], text: str) -> str:
    """`text` with blanks in place of what `pattern` finds, every other word where it was."""
    return pattern.sub(lambda hit: " " * len(hit[0]), text)
