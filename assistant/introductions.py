"""What stands around a message: a greeting and thanks, and who somebody is and how they run.

It says nothing of what hurts, and still drew a search elsewhere, and made the second reader raise
alarms and miss some. Greetings and thanks are fixed turns of phrase: "sorry everyone" and "please
help" stay.
"""

import re

from assistant.understanding.asks import split_pieces

HELLO = r"(?:hi|hello|hey|hiya|heya)(?: (?:there|all|both|folks|guys|team|again))?"
DAY = r"good (?:morning|afternoon|evening)(?: (?:all|both|folks|guys|team))?"
HOPE = (
    r"(?:i )?(?:just )?hope (?:you can help|(?:you(?:'re| are)|all is|everyone(?:'s| is)) "
    r"(?:all )?(?:well|ok|okay|good)|this is (?:ok|okay|the right place)(?: to ask)?)"
)
ASIDE = r"(?:just )?(?:an? )?(?:quick|daft|silly|random|simple) (?:question|one)(?: for you)?"
BEFORE = re.compile(
    rf"^\W*(?:{HELLO}(?:\s*[.,!:;-]+\s*|\s+)|(?:{DAY}|{HOPE}|{ASIDE})\s*[.,!:;\n-]+\s*)+",
    re.IGNORECASE,
)
# A gap is tried once, at its beginning: a message may be little but spaces.
AFTER = re.compile(
    r"(?<![\s,;-])[\s,;-]+(?:many |lots of |with )?(?:thanks|thank you|thankyou|thx|cheers|ta)"
    r"(?: (?:so much|very much|loads|a lot|a million|a bunch|guys|all|again|in advance))*[\s.!]*$",
    re.IGNORECASE,
)
# How somebody begins who says who they are and how they run.
USUALLY = (
    r"(?:(?:only|just|always|usually|mostly|normally|generally|mainly|currently|still|both|have"
    r"|been|'ve|tend to|try to|like to|love to|used to|started)\s+)*"
)
RUNS = r"(?:runs?|running|jogs?|jogging|train|training|race|racing|plod|cycle|swim|play)"
PERSON = (
    r"(?:runner|jogger|beginner|novice|man|woman|male|female|bloke|guy|mum|mom|dad|nurse|coach)"
)
EVENT = r"(?:race|half|marathon|10k|5k|ultra|parkrun|triathlon)"
SELF = re.compile(
    r"^\W*(?:(?:hi|hello|hey|so|well|ok|background|for (?:context|info|background))\W+)*(?:"
    # I'm 43; aged 43; a 43 year old runner
    r"(?:(?:i'm|im|i am|i was|am|aged?)\s+)?(?:an?\s+)?(?:(?:about|nearly|almost|just|now)\s+)*"
    rf"(?:\d'\d|\d\d(?!\d|%)(?!\s*(?:miles?|minutes?|mins?|hours?|days?|weeks?|months?|k|km)\b)"
    rf"|{PERSON}\b)"
    rf"|(?:i'm|im|i am|am)\s+(?:an?\s+)?(?:\w+\s+){{0,2}}{PERSON}\b"
    r"|(?:i'm|im|i am|my name(?:'s| is))\s+(?-i:[A-Z][a-z]+)\b"
    r"|(?:i'm|im|i am|am)\s+(?:not (?:very |that |so )?fit|(?:very |pretty |quite )?unfit)\b"
    r"|(?:(?:i'm|im|i am|am)\s+)?(?:currently\s+)?(?:training|preparing) (?:for|towards)\b"
    rf"|(?:i've|ive|i|we|my (?:\w+ ){{1,3}}and i)\s+{USUALLY}{RUNS}\b"
    r"|(?:i\s+)?do\s+(?:mostly|about|around|roughly|only|the odd|maybe|\d+)\b"
    r"|i\s+(?:live|work|weigh)\b"
    r"|(?:i'm\s+|im\s+)?(?:fairly\s+|quite\s+|pretty\s+)?new to\b"
    r"|(?:i've\s+|ive\s+)?(?:got|have|entered|signed up for)\s+(?:an?|the|my)"
    rf"(?:\s+\w+){{0,3}}\s+{EVENT}\b"
    r"|(?:mother|father|mum|mom|dad) of\b|(?:just\s+)?back from (?:a |my )?(?:holiday|trip)"
    r"|(?:posting|asking|found (?:you|this|your))\b"
    r"|my (?:\w+ ){1,2}(?:told me to|said to|sent me|suggested i)\b)",
    re.IGNORECASE,
)
# What may matter to a clinician in such a sentence: anything of one's own but the people and the
# plans in it, what is denied, what goes on ("but …"), and an age of risk.
MATTERS = re.compile(
    r"\bmy (?!name|wife|husband|partner|mate|friend|first|next|club|coach|job|dog|kids?\b|running)"
    r"|\b(?:no|not|never|but|though|except|since|after|because|with|on|off|hurts?|hurting|pain|ache"
    r"|aching|sore|kill\w*|tight\w*|stiff\w*|swollen|numb|feel\w*|felt|had|got|get|keeps?|gone)\b"
    r"|\b(?:1[0-7]|[6-9]\d)\b|\b(?:wom[ae]n|female|girl|lady|mum|mom)\b"
    r"|pregnan|diabet|tablet|medic|surg|cancer|heart|blood|breath|chest",
    re.IGNORECASE,
)


def leave_out_greetings(text: str) -> str:
    """`text` without a greeting before it and thanks behind it; all of it where it is nothing
    else."""
    rest = leave_out_thanks(BEFORE.sub("", text))
    return rest if rest.strip() else text


def leave_out_thanks(text: str) -> str:
    """`text` without thanks behind it; all of it where it is nothing else."""
    return AFTER.sub("", text) or text


def introduces(sentence: str) -> bool:
    """Whether a sentence begins as one does that says who somebody is or how they run; it may go on
    to more."""
    return SELF.match(sentence) is not None


def leave_out_introduction(text: str) -> str:
    """`text` without the sentences that introduce and tell of nothing else that may matter to a
    clinician: what hurts, a medicine, a child's age or one past sixty; all of it where it is
    nothing else."""
    pieces = split_pieces(text)
    kept = [piece for piece in pieces if not introduces(piece) or MATTERS.search(piece)]
    return " ".join(kept) if kept and len(kept) < len(pieces) else text
