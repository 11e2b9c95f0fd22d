"""Reads a conversation for red flags: rules alone, deterministic, closed when they fail."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from assistant.red_flags.advice.building import Advice, build_advice, build_fallback_advice
from assistant.red_flags.foreign import find_notice
from assistant.red_flags.languages import CONDITION as OTHER_LANGUAGE
from assistant.red_flags.languages import find_emergency_words
from assistant.red_flags.levels import Level
from assistant.red_flags.lines import FRAMES
from assistant.red_flags.matching import GOING_ON, POINTS_BACK, Match, find_matches
from assistant.red_flags.meanings import CUES, Context
from assistant.red_flags.numbers import NUMBER_CONCEPTS
from assistant.red_flags.places import SIGNS
from assistant.red_flags.reading import WRITING_CUES, Conversation, forget_lines
from assistant.red_flags.rules.all_rules import RULES
from assistant.red_flags.rules.rule import Rule
from assistant.red_flags.shortlist import Shortlist
from assistant.red_flags.vocabulary import CONCEPTS, LEXICONS, load_known_words, load_trie
from assistant.red_flags.withdrawal import find_standing

# What rules ask for, and the plain findings that a later denial names ("no swelling after all"
# takes back a swollen calf); other sightings decide nothing.
WANTED = (CONCEPTS - SIGNS - NUMBER_CONCEPTS).union(
    CUES,
    [POINTS_BACK, *GOING_ON],
    *(frozenset().union(*r.groups, r.stops, r.causes) for r in RULES),
)
FAILED = "the red-flag rules failed on this conversation; nothing was ruled out"


@dataclass(frozen=True)
class Finding:
    """A red flag: its condition, the words that fired, how they were read, and whose rule it is.

    `is_doubtful` where the words are as often said in jest (see `Rule`).
    """

    condition: str
    level: Level
    words: tuple[str, ...]
    turn: int
    rule: str
    context: str
    source: str
    is_doubtful: bool = False


@dataclass(frozen=True)
class Screening:
    """What the guard made of a conversation.

    `error` is set when it failed, and then so is `advice`. `findings` hold
    one entry a condition, the most serious first. `notice` is one plain line with the country's
    emergency number, for a runner who doesn't write English or who has just explained an alarm; it
    raises no level. `taken_back` are findings that a later message explains (see `answers`).
    """

    level: Level
    findings: tuple[Finding, ...]
    advice: Advice | None
    version: str
    error: str | None
    notice: str | None = None
    taken_back: tuple[Finding, ...] = ()


def screen(turns: Sequence[str], *, country: str = "GB", with_doubtful: bool = True) -> Screening:
    """Screen the runner's turns, in order; never raises: what fails is at least `CLINICIAN`.

    Without `with_doubtful`, by the rules that need no second look alone.
    """
    try:
        findings = find_findings(turns, with_doubtful=with_doubtful)
        level = max((finding.level for finding in findings), default=Level.NONE)
        advice = build_advice(findings[0].condition, level, country=country) if findings else None
        notice = _find_notice(turns, findings, country)
        return Screening(level, findings, advice, find_version(), None, notice)
    except Exception:
        return fail_closed(FAILED, country=country)


def fail_closed(error: str, *, country: str) -> Screening:
    """What is said where the guard, or a part of it, broke: nobody is told that all is well."""
    advice = build_fallback_advice(country=country)
    return Screening(Level.CLINICIAN, (), advice, find_version(), error)


def warm_up() -> None:
    """Read every word of the lexicons once, so that the first runner waits no longer than others.

    The trie, which unfolds where a text first leads, is unfolded, and words are mended and looked
    up once. From then on a conversation on which no rule can fire is told by its words
    (`shortlist`), with the same result.
    """
    load_trie().unfold()
    forget_lines()
    find_findings([" ".join(sorted(load_known_words()))])
    load_shortlist()
    find_version()


@cache
def load_shortlist() -> Shortlist:
    """The shortlist of all rules; it takes half a second to make."""
    return Shortlist(
        RULES, {name: text for file in LEXICONS.values() for name, text in file.items()}
    )


def _find_notice(turns: Sequence[str], findings: Sequence[Finding], country: str) -> str | None:
    """The line for other languages, but where the advice itself says it."""
    if any(finding.condition == OTHER_LANGUAGE for finding in findings):
        return None
    return find_notice(turns, country=country)


def find_findings(turns: Sequence[str], *, with_doubtful: bool = True) -> tuple[Finding, ...]:
    """The findings of a conversation as it stands at its last turn.

    A question behind what is told makes it no smaller, so it is also read without one. Nor does the
    next line, where somebody ends sentences by nothing else: it is read line by line as well.
    """
    conversation = Conversation(turns)
    views = (conversation, conversation.drop_questions(), conversation.end_lines())
    matches = [(match, each) for each in views if each for match in _find_matches(each)]
    first_by_condition: dict[str, tuple[Match, Conversation]] = {}
    for match, read in sorted(matches, key=lambda pair: _find_rank(pair[0])):
        if with_doubtful or not _is_doubtful(match, read):
            first_by_condition.setdefault(match.rule.condition, (match, read))
    found = (_build_finding(match, read) for match, read in first_by_condition.values())
    return (*_find_in_other_languages(turns), *found)


def _is_doubtful(match: Match, conversation: Conversation) -> bool:
    """Whether its words may be said in jest; what somebody asks about isn't."""
    return match.rule.is_doubtful and not any(
        FRAMES & conversation.find_line(sighting.line).said.names for sighting in match.sightings
    )


def _find_rank(match: Match) -> tuple[int, bool]:
    """The most serious first, and of two alike the one that needs no second look."""
    return -match.rule.level, match.rule.is_doubtful


def _find_matches(conversation: Conversation) -> list[Match]:
    """The first match of every rule that fires; after `warm_up`, only what matters is read."""
    if not load_shortlist.cache_info().currsize:
        everything = range(len(conversation.sentences))
        return _match(RULES, conversation, everything, conversation.find_writing(everything))
    shortlist = load_shortlist()
    outline = shortlist.read_outline(conversation)
    rules = shortlist.find_rules(outline)
    if not rules:
        return []
    lines = shortlist.find_lines(rules, outline)
    writing = conversation.find_writing(outline.find_lines(WRITING_CUES))
    return _match(rules, conversation, lines, writing)


def _match(
    rules: Sequence[Rule],
    conversation: Conversation,
    lines: Iterable[int],
    writing: Collection[int],
) -> list[Match]:
    return find_matches(rules, find_standing(conversation.read(lines, WANTED, writing)))


def _find_in_other_languages(turns: Sequence[str]) -> Iterator[Finding]:
    """An emergency finding for the first message with such words; at most one."""
    for turn, text in enumerate(turns):
        words = find_emergency_words(text)
        if words is not None:
            yield Finding(
                condition=OTHER_LANGUAGE,
                level=Level.EMERGENCY,
                words=(words,),
                turn=turn,
                rule="other-language.emergency",
                context=Context.PRESENT.value,
                source="the emergencies of this guard, in six languages",
            )
            return


def _build_finding(match: Match, conversation: Conversation) -> Finding:
    contexts = dict.fromkeys(sighting.context.value for sighting in match.sightings)
    return Finding(
        condition=match.rule.condition,
        level=match.rule.level,
        words=tuple(conversation.find_typed(match.sightings)),
        turn=max(sighting.turn for sighting in match.sightings),
        rule=match.rule.id,
        context="; ".join(contexts),
        source=match.rule.source,
        is_doubtful=_is_doubtful(match, conversation),
    )


@cache
def find_version() -> str:
    """A hash of the guard's own files: the same version reads alike."""
    # Not at the top: they take longer to import than most of the guard.
    from hashlib import sha256
    from pathlib import Path

    digest = sha256()
    try:
        for path in sorted(Path(__file__).parent.rglob("*.py")):
            digest.update(path.read_bytes())
    except OSError:
        # No reason to leave a runner without an answer.
        return "unknown"
    return digest.hexdigest()[:12]
