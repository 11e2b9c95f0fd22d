"""What goes into training: conversations, folds, batches and the small changes made to them."""

import random
from pathlib import Path

import pytest

from assistant.second_reader.augmentation import BRIDGES, find_chatter, vary
from assistant.second_reader.batching import split_batches
from assistant.second_reader.conversations import (
    Conversation,
    ConversationFileError,
    list_conditions,
    read_conversations,
)
from assistant.second_reader.folds import split_folds
from assistant.second_reader.recipe import Recipe
from assistant.second_reader.spelling import plain
from assistant.second_reader.stages import read_idle


def build_conversation(
    number: int = 1, *turns: str, level: int = 0, file: str = "a.jsonl", mark: str = ""
) -> Conversation:
    """A conversation whose id ends with `mark`."""
    return Conversation(f"x-{number:03d}{mark}", turns or ("sore knee",), level, (), file)


def test_conversations_are_read_in_file_name_order(tmp_path: Path) -> None:
    line = '{"id": "%s", "turns": ["hi"], "level": "urgent", "flags": ["x"], "note": "n"}\n'
    (tmp_path / "b.jsonl").write_text(line % "second")
    (tmp_path / "a.jsonl").write_text(line % "first" + "\n")
    read = read_conversations([tmp_path / "b.jsonl", tmp_path / "a.jsonl"])
    assert [(c.id, c.level, c.file) for c in read] == [
        ("first", 2, "a.jsonl"),
        ("second", 2, "b.jsonl"),
    ]


@pytest.mark.parametrize(
    "line",
    ["nonsense", '{"id": "1"}', '{"id": "1", "turns": ["a"], "level": "fatal"}', "[1]"],
)
def test_bad_line_is_named_with_file_and_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / "bad.jsonl"
    path.write_text('{"id": "0", "turns": ["a"], "level": "none"}\n' + line + "\n")
    with pytest.raises(ConversationFileError, match=r"bad\.jsonl, line 2"):
        read_conversations([path])


def test_rare_conditions_are_left_out() -> None:
    often = [Conversation(str(n), ("a",), 1, ("often", "often"), "f") for n in range(2)]
    rare = [Conversation("r", ("a",), 1, ("rare",), "f")]
    assert list_conditions(often + rare, at_least=2) == ("often",)


def test_folds_hold_every_file_once_and_each_some_harmless_talk() -> None:
    conversations = [
        build_conversation(n, level=level, file=file)
        for n in range(4)
        for file, level in (("h1", 0), ("h2", 0), ("e1", 3), ("e2", 3), ("u1", 2))
    ]
    folds = split_folds(conversations, 2)
    assert sorted(name for fold in folds for name in fold) == ["e1", "e2", "h1", "h2", "u1"]
    assert all({"h1", "h2"} & fold for fold in folds)


@pytest.mark.parametrize("count", [1, 3])
def test_more_folds_than_files_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match="folds"):
        split_folds([build_conversation(file="a"), build_conversation(file="b")], count)


def test_batches_hold_every_conversation_once_and_pairs_together() -> None:
    conversations = [
        build_conversation(number, mark=mark) for number in range(10) for mark in ("a", "b")
    ]
    lengths = [5 + 3 * (n // 2) for n in range(20)]
    batches = split_batches(conversations, lengths, batch_size=4, rng=random.Random(1))
    assert sorted(index for batch in batches for index in batch) == list(range(20))
    assert all({index ^ 1 for index in batch} == set(batch) for batch in batches)


def test_batches_hold_like_lengths() -> None:
    lengths = [10] * 8 + [100] * 8
    conversations = [build_conversation(number) for number in range(16)]
    batches = split_batches(conversations, lengths, batch_size=8, rng=random.Random(3))
    assert all(len({lengths[index] for index in batch}) == 1 for batch in batches)


def test_nothing_varies_when_the_shares_are_zero() -> None:
    conversation = build_conversation(1, "my ankle's swelling", "badly")
    recipe = Recipe(typo_share=0, sounds_share=0, chatter_share=0, small_talk_share=0, idle_share=0)
    assert (
        vary(conversation, ["hi"], ["I teach."], recipe=recipe, rng=random.Random(1))
        == conversation.turns
    )


def test_chatter_is_added_whole_before_or_after() -> None:
    recipe = Recipe(
        typo_share=0, sounds_share=0, chatter_share=1, chatter_turns=1, small_talk_share=0
    )
    conversation = build_conversation(1, "my ankle swells")
    seen = {
        vary(conversation, ["nice day"], [], recipe=recipe, rng=random.Random(seed))
        for seed in range(9)
    }
    assert seen == {("nice day", "my ankle swells"), ("my ankle swells", "nice day")}


def test_chatter_may_be_several_turns() -> None:
    recipe = Recipe(
        typo_share=0, sounds_share=0, chatter_share=1, chatter_turns=2, small_talk_share=0
    )
    conversation = build_conversation(1, "my ankle swells")
    lengths = {
        len(vary(conversation, ["nice day"], [], recipe=recipe, rng=random.Random(seed)))
        for seed in range(12)
    }
    assert lengths == {2, 3}


def test_small_talk_comes_last_behind_a_word_that_settles_nothing() -> None:
    recipe = Recipe(typo_share=0, sounds_share=0, chatter_share=0, small_talk_share=1)
    conversation = build_conversation(1, "my ankle swells")
    said, behind = vary(conversation, ["nice day"], [], recipe=recipe, rng=random.Random(1))
    assert said == "my ankle swells"
    assert behind.removesuffix(" nice day") in BRIDGES


def test_an_idle_sentence_stands_before_the_first_turn_or_behind_the_last() -> None:
    recipe = Recipe(typo_share=0, sounds_share=0, chatter_share=0, small_talk_share=0, idle_share=1)
    conversation = build_conversation(1, "my ankle swells", "badly")
    seen = {
        vary(conversation, [], ["I teach."], recipe=recipe, rng=random.Random(seed))
        for seed in range(9)
    }
    assert seen == {
        ("I teach. my ankle swells", "badly"),
        ("my ankle swells", "badly I teach."),
    }


def test_idle_sentences_are_at_hand_for_training() -> None:
    assert len(read_idle()) > 900


def test_slips_leave_short_words_whole() -> None:
    recipe = Recipe(typo_share=1, chatter_share=0)
    turns = ("no not never pain calf",) * 30
    conversation = build_conversation(1, *turns)
    assert vary(conversation, [], [], recipe=recipe, rng=random.Random(5)) == turns


def test_chatter_is_short_harmless_and_alone() -> None:
    found = find_chatter(
        [
            build_conversation(1, "which socks"),
            build_conversation(2, "which socks", "and shoes"),
            build_conversation(3, "chest pain", level=3),
            build_conversation(4, "word " * 50),
        ]
    )
    assert found == ("which socks",)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("CAN\u2019T  feel", "can't feel"),
        ("ca\u200bn't\u00a0\nfeel", "can't feel"),
        ("ｃａｎ't", "can't"),
        ("a\u2014b", "a-b"),
        ("\ud800x", "?x"),
    ],
)
def test_look_alikes_become_one_spelling(typed: str, read: str) -> None:
    assert plain(typed) == read
