"""Whether a massage is asked for with a race near, in whatever order: "10k on Sunday, massage
today?"

The articles are silent on it, as `scope.toml` has it; word by word it has too many forms to list.
What a massage leaves behind ("will I be sore by Sunday?") they do speak of.
"""

import re

DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
WHEN = (
    r"(?:today|tonight|tomorrow|the (?:day|night) (?:before|after tomorrow)"
    rf"|(?:(?:on|this|next|coming|by|until) )*(?:{DAY}|sat|sun)(?: (?:morning|evening))?"
    r"|(?:this|next|at the) weekend|(?:this|next|in a) week"
    r"|(?:in )?(?:a|one|two|three|four|five|a few|a couple of|\d) days?(?: time| away| to go)?)"
)
EVENT = r"(?:race(?: day)?|marathon|half|parkrun|ultra|triathlon|\d+ ?k|(?:ten|10) miler|fun run)"
IS_NEAR = re.compile(
    rf"\b{EVENT}\b[^.?!]{{0,25}}?\b{WHEN}\b|\b{WHEN}(?:'s| is|:| -)? (?:\w+ ){{0,4}}{EVENT}\b",
    re.IGNORECASE,
)
COUNTS_DOWN = re.compile(
    r"\b(?:\d+|an?|one|two|three|four|five|six|eight|ten|twelve|a few|a couple of)\s*"
    r"(?:days?|weeks?|wks?|months?) (?:to go|left|away|out|until|till|to)\b",
    re.IGNORECASE,
)
MASSAGE = r"(?:massage[ds]?|massaging|deep tissue|rub ?down)"
# Whether to have one, or on which day; "what massage helps" asks of the complaint, and "can I run
# after it" of what follows.
ASKS_FOR_ONE = re.compile(
    rf"\b(?:should|shall|can|could|would|is|do|ok|okay|worth|good|safe|wise|time)\b[^.?!]{{0,40}}?"
    rf"\b{MASSAGE}\b"
    rf"|\b{MASSAGE}(?: \w+)? (?:{WHEN}|now|first|yet|before(?:hand)?|or not|ok|okay|yes or no)\b"
    rf"|\b{WHEN} (?:for )?(?:an? )?(?:\w+ )?{MASSAGE}\b",
    re.IGNORECASE,
)
OTHERWISE = re.compile(
    r"\b(?:what|which|where|how (?:hard|deep|firm|long|soon)|why)\b"
    r"|\b(?:can|could|should|may|will|ok|okay|safe|fine|able)(?: \w+){0,4}?"
    r" (?:run|running|race|racing|jog|train)\b"
    r"|\b(?:sore|soreness|stiff|heavy|tired|ache|achy|recover\w*|easy|rest)\b",
    re.IGNORECASE,
)
IS_OVER = re.compile(
    r"\b(?:after|afterwards|yesterday|ran|did|done|finished|completed|since|was|last)\b",
    re.IGNORECASE,
)


# "How many days before a race should my last massage be?"
AHEAD_OF_RACE = re.compile(
    rf"\bhow (?:long|soon|close|near|far|many (?:days?|weeks?|hours?|nights?))"
    rf" (?:before|ahead of|to|out from|away from) (?:\w+ ){{0,2}}?{EVENT}\b[^.?!]*\b{MASSAGE}\b"
    rf"|\b{MASSAGE}\b[^.?!]{{0,40}}?\bhow (?:long|soon|close|many (?:days?|weeks?|hours?))"
    rf" (?:before|ahead of|to) (?:\w+ ){{0,2}}?{EVENT}\b",
    re.IGNORECASE,
)


def tells_of_a_day_to_come(text: str) -> bool:
    """Whether `text` names a race and its day, or counts down to something: the plan depends on
    it."""
    return COUNTS_DOWN.search(text) is not None or IS_NEAR.search(text) is not None


def asks_massage_before_race(ask: str, told: str = "") -> bool:
    """Whether `ask` is for a massage, and a race is near by it, or by what was `told` before it."""
    if AHEAD_OF_RACE.search(ask):
        return True
    if not ASKS_FOR_ONE.search(ask) or OTHERWISE.search(ask):
        return False
    text = f"{told} {ask}"
    return IS_NEAR.search(text) is not None and not IS_OVER.search(text)
