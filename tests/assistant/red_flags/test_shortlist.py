"""The shortlist lets through too much at times, and never leaves out a rule that fires."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.red_flags.errors import RedFlagDataError
from assistant.red_flags.matching import find_matches
from assistant.red_flags.reading import Conversation, read_conversation
from assistant.red_flags.rules.all_rules import RULES
from assistant.red_flags.screening import WANTED, find_findings, load_shortlist
from assistant.red_flags.withdrawal import find_standing
from assistant.red_flags.word_index import WordIndex
from tests.assistant.red_flags import brief_sentences
from tests.assistant.red_flags.sentences.tables import EMERGENCY
from tests.guard.scorer import call_rules, find_files, score_file

TABLES = (EMERGENCY, brief_sentences.SENTENCES)
HITS = [hit.split(" || ") for table in TABLES for hits, _ in table.values() for hit in hits]
PIECES = [sentence for turns in HITS for sentence in turns] + [
    "no chest pain at all",
    "false alarm, it was nothing",
    "in 2018 my mate fainted on a run",
    "what if my calf swells",
    "lovely hills today",
]
LEXICON = {
    "foot": "foot, (my|his) (left|right) foot",
    "cold": "cold, {number} degrees",
    "cold_foot": "{foot} ___ {cold}, {foot} (is|feels|) (really|so|) {cold}",
    "numb": "(pins|pins and) needles",
}


def _find_fired(turns: Sequence[str]) -> set[str]:
    """The rules that fire when everything is read."""
    return {match.rule.id for match in find_matches(RULES, find_standing(read_conversation(turns)))}


def _find_listed(turns: Sequence[str]) -> set[str]:
    shortlist = load_shortlist()
    outline = shortlist.read_outline(Conversation(turns))
    return {rule.id for rule in shortlist.find_rules(outline)}


@pytest.mark.parametrize("turns", HITS, ids=[" ".join(turns)[:40] for turns in HITS])
def test_rule_that_fires_is_listed(turns: list[str]) -> None:
    assert _find_fired(turns) <= _find_listed(turns)


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=6), st.sampled_from([" ", ". ", ""]))
@settings(max_examples=60, deadline=None)
def test_rule_that_fires_on_what_is_put_together_is_listed(pieces: list[str], glue: str) -> None:
    turns = [glue.join(pieces)] if glue else pieces
    assert _find_fired(turns) <= _find_listed(turns)


@given(st.lists(st.sampled_from(PIECES), min_size=2, max_size=7))
@settings(max_examples=60, deadline=None)
def test_lines_that_are_left_out_decide_nothing(turns: list[str]) -> None:
    load_shortlist()
    matches = find_matches(RULES, find_standing(read_conversation(turns, wanted=WANTED)))
    everything = {(match.rule.condition, match.rule.level) for match in matches}
    found = {(finding.condition, finding.level) for finding in find_findings(turns)}
    assert found <= everything
    assert {condition for condition, _ in found} == {condition for condition, _ in everything}


def test_rules_listed_for_labelled_conversations_hold_all_that_fire() -> None:
    cases = [
        c for path in find_files(held_back=False) for c in score_file(path, call_rules, every=9)
    ]
    assert cases
    assert [c.id for c in cases if not _find_fired(c.turns) <= _find_listed(c.turns)] == []


def test_ordinary_talk_needs_no_closer_reading() -> None:
    assert (
        _find_listed(["what helps shin splints on hills? 5k next week, knee a bit sore"]) == set()
    )


@pytest.mark.parametrize(
    ("words", "possible"),
    [
        ("my left foot is cold", {"foot", "cold", "cold_foot"}),
        ("cold hands and a foot", {"foot", "cold", "cold_foot"}),
        ("3 degrees", {"cold"}),
        ("degrees", set()),
        ("pins and needles", {"numb"}),
        ("needles", set()),
    ],
)
def test_index_asks_for_a_word_of_every_element(words: str, possible: set[str]) -> None:
    assert WordIndex(LEXICON, LEXICON).find_possible(words.split()) == possible


def test_phrase_that_needs_no_word_fails_when_the_index_is_made() -> None:
    with pytest.raises(RedFlagDataError):
        WordIndex({"anything": "(my|) __"}, ["anything"])
