"""Every rule, checked once at import: ids are unique, and every concept is in a lexicon."""

from collections.abc import Sequence

from assistant.red_flags.errors import RedFlagDataError, UnknownKeyError
from assistant.red_flags.rules import brief, diagnoses
from assistant.red_flags.rules.clinician.all_files import RULES as CLINICIAN
from assistant.red_flags.rules.emergency.all_files import RULES as EMERGENCY
from assistant.red_flags.rules.rule import Rule, Scope
from assistant.red_flags.rules.urgent.all_files import RULES as URGENT
from assistant.red_flags.vocabulary import CONCEPTS, LENGTHS


def check_rules(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules as they are; raises `RedFlagDataError` for an id twice or an unknown concept."""
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise RedFlagDataError(f"rules: the id {rule.id!r} stands twice")
        seen.add(rule.id)
        for concept in frozenset().union(*rule.groups, rule.stops, rule.causes) - CONCEPTS:
            raise UnknownKeyError("rules", rule.id, concept, CONCEPTS)
        is_alone = rule.scope is not Scope.SENTENCE or len(rule.needs) == 1
        if is_alone and any(not group.isdisjoint(LENGTHS) for group in rule.groups):
            raise RedFlagDataError(f"rules: {rule.id!r} needs more than that a sentence is brief")
    return tuple(rules)


_OTHERS = (*EMERGENCY, *URGENT, *CLINICIAN)
_SOURCES = {rule.condition: rule.source for rule in _OTHERS}
RULES = check_rules((*_OTHERS, *diagnoses.build_rules(_SOURCES), *brief.build_rules(_SOURCES)))
