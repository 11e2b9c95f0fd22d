"""What a message says and denies of warning signs and the like; unclear where it can't be sure.

Reads text as `plain` leaves it. A claim is denied only by a negation close before it in its own
clause, and affirmed only in a sentence that holds no negation before it: "no limp, swelling" could
be read either way, and then no check answers.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from assistant.checks.inputs import Sign

Verdict = Literal["present", "denied", "unclear"]

SIGNS: Mapping[Sign, re.Pattern[str]] = {
    "sharp_pain": re.compile(r"\b(?:sharp\w*|stab\w*|severe\w*|agony|excruciating|unbearable)\b"),
    "pain_in_one_spot": re.compile(
        r"\b(?:pinpoint|(?:one|single|specific|precise|exact) (?:\w+ )?(?:spot|point|place)"
        r"|bon[ey]|bones)\b"
    ),
    "night_or_rest_pain": re.compile(
        r"\b(?:nights?|night time|wak(?:es?|ing) (?:me|up)|woken|asleep|sleep\w*|at rest|resting"
        r"|when i rest|(?:sitting|lying) (?:still|down))\b"
    ),
    "swelling_or_heat": re.compile(
        r"\b(?:swell\w*|swollen|puffy|heat|hot|warm to (?:the )?touch|red|redness|inflamed)\b"
    ),
    "numbness_or_weakness": re.compile(
        r"\b(?:numb\w*|tingl\w*|weak|weakness|gives? way|giving way)\b"
    ),
    "sudden_injury": re.compile(
        r"\b(?:pop(?:s|ped|ping)?|snap(?:s|ped)?|bruis\w*|tore|torn|tear|twisted|rolled my)\b"
    ),
    "cannot_bear_weight": re.compile(
        r"\b(?:can't|cannot|can not|unable to|couldn't|hardly|barely) (?:\w+ )?"
        r"(?:bear|put|take|stand|walk)\b|\bweight bear\w*"
    ),
    "limp": re.compile(r"\b(?:limp\w*|hobbl\w*)\b"),
    "fever_or_unwell": re.compile(r"\b(?:fever\w*|temperature|unwell|shiver\w*)\b"),
    "vein_disease": re.compile(r"\b(?:varicose|thrombosis|phlebitis|clots?|dvt)\b"),
}

_NEGATORS = r"no|not|without|never|nothing|none|nor|cannot|\w+n't"
DENYING = re.compile(rf"\b(?:{_NEGATORS})(?: \w+){{0,4}} $")
NEGATED = re.compile(rf"\b(?:{_NEGATORS})\b")
DOUBT = re.compile(
    r"\b(?:sure|know|think|maybe|perhaps|might|possibly|certain|if|whether|only|just|idea|doubt"
    r"|unless|until|mean|means|worried)\b"
)
# A sign that comes and goes, or has gone, counts neither way.
PASSING = re.compile(
    r"\b(?:longer|used to|yesterday|last|ago|was|were|had|when|always|sometimes|usually|often"
    r"|gone|went|settled|away|disappeared)\b"
)
CLAUSES = re.compile(r"[,;:()]|\s-\s|\b(?:and|but|though|although|except|however|yet|so)\b")
SENTENCES = re.compile(r"[.!?\n]+(?=\s|$)")


@dataclass(frozen=True)
class Mentions:
    """The signs that a message affirms and denies; `unclear` where one could be either."""

    present: frozenset[Sign]
    denied: frozenset[Sign]
    unclear: bool


def plain(text: str) -> str:
    """Lower case, straight apostrophes, no hyphens inside words, one space between words."""
    straight = text.lower().replace("\u2019", "'").replace("\u2018", "'")
    dashed = re.sub(r"\s*[\u2013\u2014]\s*", " - ", straight)
    spaced = re.sub(r"[ \t]+", " ", re.sub(r"(?<=[a-z])-(?=[a-z])", " ", dashed))
    # The one sign with an "and" in its name, which would part it in two.
    return spaced.replace("pins and needles", "tingling").strip()


def read_mentions(text: str) -> Mentions:
    """Which warning signs a message affirms and which it denies."""
    found = {sign: read_claim(text, pattern, PASSING) for sign, pattern in SIGNS.items()}
    return Mentions(
        present=frozenset(sign for sign, verdict in found.items() if verdict == "present"),
        denied=frozenset(sign for sign, verdict in found.items() if verdict == "denied"),
        unclear="unclear" in found.values(),
    )


def read_claim(
    text: str, pattern: re.Pattern[str], unsettled: re.Pattern[str] = DOUBT
) -> Verdict | None:
    """How a message puts what `pattern` finds; nothing where it doesn't speak of it.

    Words of doubt in the same clause make it unclear, and so do words that `unsettled` finds.
    """
    verdicts = {
        _judge(before, clause, match, unsettled)
        for before, clause in _split_clauses(text)
        for match in pattern.finditer(clause)
    }
    if len(verdicts) > 1:
        return "unclear"
    return next(iter(verdicts), None)


def _judge(before: str, clause: str, match: re.Match[str], unsettled: re.Pattern[str]) -> Verdict:
    head, tail = clause[: match.start()], clause[match.end() :]
    if any(words.search(f"{head}|{tail}") for words in (DOUBT, unsettled)):
        return "unclear"
    if DENYING.search(head):
        return "unclear" if NEGATED.search(tail) else "denied"
    return "unclear" if NEGATED.search(f"{before}|{head}|{tail}") else "present"


def _split_clauses(text: str) -> Iterator[tuple[str, str]]:
    """Each clause, after what stands before it in its sentence."""
    for sentence in SENTENCES.split(text):
        start = 0
        for cut in CLAUSES.finditer(sentence):
            yield sentence[:start], sentence[start : cut.start()]
            start = cut.end()
        yield sentence[:start], sentence[start:]
