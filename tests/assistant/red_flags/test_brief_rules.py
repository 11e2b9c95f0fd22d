"""Every brief rule: a few words that fire it, and near misses that stay below its level."""

import pytest

from assistant.red_flags.levels import Level
from assistant.red_flags.lines import MOST_WORDS
from assistant.red_flags.matching import find_matches
from assistant.red_flags.reading import read_conversation
from assistant.red_flags.rules.all_rules import RULES
from assistant.red_flags.screening import screen
from assistant.red_flags.withdrawal import find_standing
from tests.assistant.red_flags.brief_sentences import SENTENCES

BRIEF = {rule.id: rule for rule in RULES if rule.id.startswith("brief.")}
HITS = [(rule, text) for rule, (hits, _) in SENTENCES.items() for text in hits]
MISSES = [(rule, text) for rule, (_, misses) in SENTENCES.items() for text in misses]


@pytest.mark.parametrize(("rule", "text"), HITS)
def test_few_words_fire_the_rule(rule: str, text: str) -> None:
    matches = find_matches([BRIEF[rule]], find_standing(read_conversation([text])))

    assert [match.rule.id for match in matches] == [rule]
    assert screen([text]).level >= BRIEF[rule].level


@pytest.mark.parametrize(("rule", "text"), MISSES)
def test_near_miss_stays_below_the_level(rule: str, text: str) -> None:
    assert screen([text]).level < BRIEF[rule].level


def test_every_brief_rule_has_two_hits_and_two_misses() -> None:
    assert set(SENTENCES) == set(BRIEF)
    assert all(len(set(hits)) >= 2 and len(set(misses)) >= 2 for hits, misses in SENTENCES.values())


@pytest.mark.parametrize(
    ("turns", "level"),
    [
        (["I have chest pain"], Level.EMERGENCY),
        (["I have chest pain. My club meets on Tuesday, and the weather was fine."], 3),
        (["My club meets on Tuesday, and the weather was fine. I have chest pain."], 3),
        (["I have chest pain", "only when I press it"], Level.NONE),
        (["I want it to be over", "panic over, I mean the race"], Level.EMERGENCY),
        (["my calf is warm and I can't breathe", "GP scanned the calf, all fine"], 3),
    ],
)
def test_what_stands_beside_a_brief_sentence(turns: list[str], level: int) -> None:
    assert screen(turns).level == level


def test_a_long_sentence_is_not_brief() -> None:
    said = "the trip with the club last weekend was when my legs had a bit of tingling leg weakness"

    assert len(said.split()) > max(MOST_WORDS.values())
    assert not find_matches(list(BRIEF.values()), read_conversation([said]))
