"""The inputs of each check, read from a message that asks for it; nothing where one is missing."""

import re

from assistant.checks.amounts import RATING, read_hours, read_rating
from assistant.checks.inputs import HowDeep, HowOften, MassageToday, MayRun, PlanSession, Tissue
from assistant.checks.mentions import Mentions, Verdict, read_claim
from assistant.checks.rules import MOST_PAIN

TIGHT = re.compile(r"\b(?:tight|tightness|stiff|stiffness|guarded|tense)\b")
SORE = re.compile(r"\b(?:sore|soreness|doms|achy|heavy)\b")
RETURNS = re.compile(
    r"\b(?:(?:comes|coming|came) back|returns)\b.*\b(?:run|runs|running|train|training|session)\b"
)
EASES = re.compile(
    r"\b(?:eases?|improves?|loosens?|settles?|better|goes|fine)\b(?: \w+){0,4}? warm(?:s|ed|ing)?\b"
)
WORSENS = re.compile(
    r"\b(?:(?:getting|gets|got|growing) (?:\w+ )?worse|worse (?:each|every|by the) \w+|worsening"
    r"|week on week|week by week)\b"
)
_MORNING = r"(?:the )?(?:(?:next|following) (?:morning|day)|morning after|day after)"
_JOINED = r"(?: (?:again|by|in|on|it|it's|its|is|was|feels|felt|i'm|the pain|the pain is|all))* "
WORSE_MORNING = re.compile(rf"\bworse{_JOINED}{_MORNING}\b|\b{_MORNING}{_JOINED}worse\b")
_CALM = r"(?:gone|fine|ok|okay|settled|clear|nothing|better|normal|pain free)"
CALM_MORNING = re.compile(rf"\b{_CALM}{_JOINED}{_MORNING}\b|\b{_MORNING}{_JOINED}{_CALM}\b")
STRIDE = re.compile(r"\b(?:chang|alter|affect)\w* (?:my |the )?(?:stride|gait|running form)\b")
# What turns "may I run?" into another question.
NOT_RUNNING = re.compile(
    r"\b(?:massag\w*|race\w*|racing|marathon|half|parkrun|event|ultra|effort|rpe|intensity"
    r"|pressure|walk|walking|stairs|sitting|cycl\w*|bike|swim\w*|gym|treadmill|sand|grass|hills?|speed|intervals?|shoes?)\b"
)
NOT_TODAY = re.compile(r"\b(?:race|racing|marathon|half|parkrun|event|ultra|before|self massage)\b")
IRRITABLE = re.compile(
    r"\b(?:irritable|irritated|flared|flaring|flare up|flared up|acute|sensitive|tender)\b"
)
STABLE = re.compile(
    r"\b(?:stubborn|stubbornly|long standing|stiff but stable|stable|chronically tight)\b"
)
SELF = re.compile(
    r"\bi (?:\w+ )?(?:press|massage|roll|go|dig|rub|push|knead)\b"
    r"|\b(?:myself|self massage|rollers?|foam roll|massage ball|massage gun|my own)\b"
)
THERAPIST = re.compile(r"\b(?:therapist|masseu\w+)\b")
FLARE = re.compile(r"\bflar(?:e|ed|es|ing)\b")
GOALS = {
    "relief": re.compile(r"\b(?:symptom relief|pain relief|relief|relieve|less pain)\b"),
    "recovery": re.compile(r"\b(?:recovery|recover|recovering|fatigue|doms)\b"),
    "mobility": re.compile(r"\b(?:mobility|mobile|flexibility)\b"),
}
BUILDING = re.compile(
    r"\b(?:training|preparing|building|building up) (?:for|to) (?:a|an|my|the) (?:\w+ )?"
    r"(?:marathon|half|race|event|10k|5k|ultra)\b|\b(?:marathon|race) training\b"
    r"|\b(?:raising|increasing|upping|building(?: up)?|ramping up) (?:my )?(?:weekly )?"
    r"(?:mileage|miles|volume)\b"
)
WELL = re.compile(
    r"\b(?:no (?:problems?|pains?|injur(?:y|ies)|issues?|niggles?)|injury free|pain free"
    r"|nothing hurts|not injured|for maintenance|maintenance)\b"
)
IN_PAIN = re.compile(r"\b(?:in pain|injured|(?:an|my) injury|in rehab|rehabbing)\b")
STUBBORN = re.compile(r"\b(?:stubborn|chronic|long standing)\b")
SETTLED = re.compile(r"\b(?:has|have|is|are|now) (?:\w+ )?(?:settled|cleared up)\b")
NOT_OFTEN = re.compile(
    r"\b(?:myself|self massage|rollers?|massage gun|massage ball|after (?:a|the|my)|cost|afford)\b"
)


def read_massage_today(text: str, mentions: Mentions) -> MassageToday | None:
    """Needs how the area feels and one thing more, or a sign that decides."""
    worse, eases = read_claim(text, WORSENS), read_claim(text, EASES)
    if NOT_TODAY.search(text) or "unclear" in (worse, eases):
        return None
    feels = _name_feeling(text)
    decided = bool(mentions.present) or worse == "present" or feels == "returns"
    said = bool(mentions.denied) or worse is not None or eases is not None
    if not decided and (feels == "other" or not said):
        return None
    return MassageToday.model_validate(
        {
            "feels": feels,
            "eases_with_warming_up": _to_bool(eases),
            "worse_week_on_week": _to_bool(worse),
            "signs": mentions.present or None,
        }
    )


def read_may_run(text: str, mentions: Mentions) -> MayRun | None:
    """Needs the pain out of ten and the next morning, or what alone says no."""
    pain, morning = read_rating(text), _read_morning(text)
    stride, worse = read_claim(text, STRIDE), read_claim(text, WORSENS)
    if NOT_RUNNING.search(text) or pain is None or "unclear" in (morning, stride, worse):
        return None
    says_no = pain > MOST_PAIN or mentions.present or "present" in (stride, worse)
    if morning is None and not says_no:
        return None
    return MayRun(
        pain=pain,
        worse_next_morning=_to_bool(morning),
        limping=_find_limp(mentions),
        changes_stride=_to_bool(stride),
        steadily_worse=_to_bool(worse),
        signs=mentions.present or None,
    )


def read_how_deep(text: str, mentions: Mentions) -> HowDeep | None:
    """Needs how the area is, or how long the last massage made it flare."""
    is_self, is_therapist = (pattern.search(text) is not None for pattern in (SELF, THERAPIST))
    hours = read_hours(text) if FLARE.search(text) and "massage" in text else None
    tissue = _read_tissue(text) if hours is None else None
    rated = RATING.search(text) is not None
    pressure = read_rating(text) if hours is not None else None
    if (is_self and is_therapist) or (tissue is None and hours is None) or rated != bool(pressure):
        return None
    return HowDeep(
        tissue=tissue,
        by="self" if is_self else "therapist",
        flare_hours=hours,
        last_pressure=pressure,
        signs=mentions.present or None,
    )


def read_plan_session(text: str, mentions: Mentions) -> PlanSession | None:
    """Needs one goal and how the area is."""
    goals = [goal for goal, pattern in GOALS.items() if pattern.search(text)]
    tissue = _read_tissue(text)
    if len(goals) != 1 or tissue is None:
        return None
    return PlanSession.model_validate(
        {"goal": goals[0], "tissue": tissue, "signs": mentions.present or None}
    )


def read_how_often(text: str, mentions: Mentions) -> HowOften | None:
    """Needs one situation; getting ready for an event goes before being well."""
    if NOT_OFTEN.search(text):
        return None
    text = _suppose(text)
    claims = {
        "in_pain": read_claim(text, IN_PAIN),
        "stubborn": read_claim(text, STUBBORN),
        "settled": read_claim(text, SETTLED),
        "building": read_claim(text, BUILDING),
    }
    found = [name for name, verdict in claims.items() if verdict == "present"]
    if not found and read_claim(text, WELL) == "present":
        found = ["well"]
    if len(found) != 1 or "unclear" in claims.values():
        return None
    return HowOften.model_validate({"situation": found[0], "signs": mentions.present or None})


def _name_feeling(text: str) -> str:
    """`other` where the words name none of the lights, or deny one."""
    for name, pattern in (("returns", RETURNS), ("tight", TIGHT), ("sore", SORE)):
        if read_claim(text, pattern) == "present":
            return name
    return "other"


def _find_limp(mentions: Mentions) -> bool | None:
    if "limp" in mentions.present:
        return True
    return False if "limp" in mentions.denied else None


def _read_morning(text: str) -> Verdict | None:
    """Whether the next morning is worse; unclear where a message says both or half."""
    worse, calm = read_claim(text, WORSE_MORNING), read_claim(text, CALM_MORNING)
    if calm is None:
        return worse
    return "denied" if calm == "present" and worse in (None, "denied") else "unclear"


def _read_tissue(text: str) -> Tissue | None:
    """How the area is, where exactly one of the two is said and not denied."""
    text = _suppose(text)
    irritable, stable = read_claim(text, IRRITABLE), read_claim(text, STABLE)
    if (irritable, stable) == ("present", None):
        return "irritable"
    return "stable" if (irritable, stable) == (None, "present") else None


def _suppose(text: str) -> str:
    """ "How hard if it's irritable" asks as "how hard, it's irritable" does."""
    return re.sub(r"\b(?:if|when)\b", ",", text)


def _to_bool(verdict: Verdict | None) -> bool | None:
    return {"present": True, "denied": False}.get(verdict or "")
