"""Follow-ups of hardly a word: "why?", "what else?", "which kind of doctor?", "says who?".

Glued to what was said before, such words add nothing that could be searched for: each is put as the
question that it stands for, on what was spoken of last, and so is a bare "my knee hurts". Who asks
where it is from, or whether it is true, asks of the answer before, and nothing is searched for.
"""

import re
from collections.abc import Sequence

from assistant.understanding.asks import ASKING, asks
from assistant.understanding.denied import find_told
from assistant.understanding.pointing import is_pointing
from assistant.understanding.subjects import name_conditions
from kb.vocabulary import Vocabulary
from kb.words import split_content_stems, stem

LEAD = r"^\W*(?:(?:and|but|so|ok|okay|hmm|oh|sorry)\W+)*"
THAT = r"(?:that|this|it|so|these|those|them|they|you)"
WHENCE = re.compile(
    LEAD + r"(?:(?:which|what) (?:of the )?(?:articles?|sources?|therapists?|pages?|clinics?)"
    rf" (?:says?|said|is|are|was|were|does|do|did)(?: (?:{THAT}|come|from|say))*"
    rf"|who (?:says?|said|told you|claims?)(?: {THAT})?|says who"
    rf"|where (?:is|are|does|do|did) {THAT}(?: (?:come|get|{THAT}|from))*"
    rf"|where does it say {THAT}|what(?:'s| is| are) (?:your|the) sources?(?: (?:for|of) {THAT})?"
    r"|(?:your |any )?sources?)\W*$",
    re.IGNORECASE,
)
DOUBTS = re.compile(
    LEAD + rf"(?:(?:is|are) {THAT} (?:(?:really|actually|all|definitely)\W+)*"
    r"(?:true|right|correct|sure|certain|proven|accurate|reliable|a fact)(?: (?:about|of) that)?"
    rf"|really|can (?:i|we) (?:really )?(?:trust|believe|rely on) {THAT})\W*$",
    re.IGNORECASE,
)
WHY = re.compile(
    LEAD + rf"(?:why(?: not)?|how come|what for|why(?: is|'s) {THAT}|what(?:'s| is) the reason"
    rf"(?: for {THAT})?)\W*$",
    re.IGNORECASE,
)
AFTERWARDS = re.compile(
    r"^\W*(?:(?:and|but|so|ok|what about)\W+)*(?:afterwards?|after(?: (?:that|it))?|then what"
    r"|what then|what (?:do i do |should i do )?(?:afterwards?|after(?: that)?))\W*$",
    re.IGNORECASE,
)
WHICH_DOCTOR = re.compile(
    LEAD + r"(?:which|what) (?:(?:kind|type|sort) of )?(?:doctor|specialist|professional)"
    r"(?: (?:should|do|would) i (?:see|go to|ask))?\W*$",
    re.IGNORECASE,
)
MORE = re.compile(
    r"\b(?:(?:what|any|anything|some|something|how|where|who) else|(?:any|some|what|which)"
    rf" (?:others?|more)|(?:apart from|besides|other than|instead of) {THAT})\b",
    re.IGNORECASE,
)
INSTEAD = re.compile(r"\binstead\b", re.IGNORECASE)
# "Is it something else?" asks for another name of what hurts.
ANOTHER = re.compile(r"\b(?:be|is|was) (?:it|that|this|something|anything)\b", re.IGNORECASE)
POINTS_AWAY = frozenset(
    map(stem, "else instead other apart besides thing anything something there".split())
)
DOES = frozenset(
    map(stem, "try suggest recommend advise help work tip idea advice option suggestion".split())
)
DO = re.compile(r"\b(?:i|we|to|you) (?:do|use)\b", re.IGNORECASE)
# What is asked of a complaint by whoever wants to do something about it.
DOING = frozenset({"helps", "massage"})
# A sentence that gives one: "warm up, because a warm-up heats the muscles".
REASON = re.compile(r"\b(?:because|since|so that|due to)\b", re.IGNORECASE)
# "My knee hurts", and nothing more: whoever says so asks what to do about it.
COMPLAINS = re.compile(
    r"\b(?:hurt|hurts|hurting|sore|ache|aches|aching|achy|pain|painful|niggle|niggles|niggling"
    r"|tight|stiff|playing up|flared up|killing me)\b",
    re.IGNORECASE,
)
COMPLAINT_WORDS = 8
# "Sore shoulders after runs??" only wonders; "sore knee normal?" asks something else.
WONDERS = re.compile(r"\?+\W*$")
ASKS_ELSE = re.compile(
    r"\b(?:normal|ok|okay|bad|serious|common|safe|worth|good|mean|from|because|due|or|not)\b", re.I
)
# Such a pain asks what it may be.
MAY_BE_GRAVE = re.compile(r"\b(?:sharp|stabbing|severe|sudden|suddenly|spot|can't|cant)\b", re.I)
IF = re.compile(r"^\W*(?:(?:and|but|so|what)\W+)+if (.+)$", re.IGNORECASE)
ON_MASSAGE = re.compile(r"\bmassag|\bsession", re.IGNORECASE)
# "Just had a deep massage on my calves", and nothing that hurts: what is asked next is on that.
HAD_MASSAGE = re.compile(
    r"\b(?:had|been for|back from|came (?:from|off)|come (?:from|off)|out of|got)"
    r"(?: (?!no\b|never\b)\w+){0,3}? ((?:(?:deep|sports) )?massage|deep tissue(?: massage)?)\b",
    re.IGNORECASE,
)
COUNTED = re.compile(r"\bhow (?:often|long|many|much|soon|hard|deep)\b|\bwhen\b", re.IGNORECASE)


def asks_whence(text: str) -> bool:
    """Whether `text` asks of the answer before who says it, or whether that is true."""
    return bool(WHENCE.match(text)) or doubts(text)


def doubts(text: str) -> bool:
    """Whether `text` asks if the answer before is true."""
    return DOUBTS.match(text) is not None


def asks_why(text: str) -> bool:
    """Whether `text` asks for reasons, and says nothing else."""
    return WHY.match(text) is not None


def asks_for_more(text: str) -> bool:
    """Whether `text` asks for what wasn't told yet, or for something in its place."""
    return MORE.search(text) is not None or (INSTEAD.search(text) is not None and _adds_none(text))


def _adds_none(text: str) -> bool:
    """Whether `text` points away from what was said, and names nothing itself."""
    return not ANOTHER.search(text) and set(split_content_stems(text)) <= POINTS_AWAY | DOES


def unfold(last: str, before: Sequence[str], vocabulary: Vocabulary) -> str:
    """The question that a `last` of hardly a word stands for behind `before`; "" where it is none
    of them."""
    subject = name_conditions([*before, last], vocabulary)
    if asks_why(last):
        return f"What causes {subject}?" if subject else _ask_reasons(before[-1])
    if AFTERWARDS.match(last):
        return _ask_afterwards(" ".join(before), subject)
    if WHICH_DOCTOR.match(last):
        return f"When should I see a doctor or physical therapist about {subject or 'leg pain'}?"
    if asks_for_more(last) and _adds_none(vocabulary.condition_names.drop_names(last)):
        return _ask_what_else(last, before[-1], subject, vocabulary)
    if afterwards := _name_massage_had(last, before[-1], vocabulary):
        return afterwards
    condition = IF.match(last)
    question = before[-1]
    if condition and _is_question(question):
        return f"{question.rstrip('?. ')} if {condition[1]}"
    return ""


def ask_for_help(text: str, vocabulary: Vocabulary) -> str:
    """A complaint of a few words with the question that it stands for; any other `text` as it
    is."""
    told = text if ASKS_ELSE.search(text) else WONDERS.sub("", text)
    is_bare = (
        len(text.split()) <= COMPLAINT_WORDS
        and COMPLAINS.search(text)
        and vocabulary.condition_names.find_ids(text)
        and not vocabulary.aspect_cues.find_ids(text)
        and not (asks(told) or find_told(text) or MAY_BE_GRAVE.search(text))
    )
    return f"{told.rstrip(' .!,')}, what helps?" if is_bare else text


def _ask_reasons(question: str) -> str:
    return f"Why? {question}" if _is_question(question) else ""


def _is_question(text: str) -> bool:
    return "?" in text or ASKING.match(text) is not None


def _ask_afterwards(told: str, subject: str) -> str:
    if ON_MASSAGE.search(told):
        return "What should I do after a massage?"
    return f"What should I do next for {subject}?" if subject else "Should I cool down after a run?"


def _name_massage_had(last: str, told: str, vocabulary: Vocabulary) -> str:
    """`last`, asked of the time after the massage that `told` is on; "" where it is on another."""
    had = HAD_MASSAGE.search(told)
    if had is None or _is_question(told) or COMPLAINS.search(told):
        return ""
    is_on_another = (
        is_pointing(last)
        or COUNTED.search(last)
        or ON_MASSAGE.search(last)
        or vocabulary.condition_names.find_ids(last)
    )
    return "" if is_on_another or not asks(last) else f"{last.rstrip('?!. ')} after a {had[1]}?"


def _ask_what_else(last: str, question: str, subject: str, vocabulary: Vocabulary) -> str:
    """What to do next, unless more of the same is asked for: "what causes it?" and "what else?"."""
    asks_same = vocabulary.aspect_cues.find_ids(question) - DOING
    says_to_do = (
        INSTEAD.search(last) or not DOES.isdisjoint(split_content_stems(last)) or DO.search(last)
    )
    if not subject or (asks_same and not says_to_do):
        return ""
    return f"What should I do next for {subject}?"
