"""The engine's own promises: linear in the length, the same whatever it has read before."""

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Sequence

import pytest

from assistant.red_flags.errors import RedFlagDataError
from assistant.red_flags.phrases import MASK
from assistant.red_flags.reading import Conversation
from assistant.red_flags.screening import find_findings, warm_up
from assistant.red_flags.spans import find_spans
from assistant.red_flags.vocabulary import build_trie, load_trie

SUBJECTS = ("my calf", "his knee", "the left foot", "one of my shins", "her lower back")
COMPLAINTS = ("is swollen and hot", "hurts at night", "went numb on a run", "gave way", "aches")
ASIDES = ("no chest pain", "since a long flight", "what socks?", "3 weeks ago", "lovely hills")
LEXICON = {
    "signs": {
        "foot": "foot, (my|his) (left|right) foot",
        "cold": "cold, {number} degrees",
        "cold_foot": "{foot} ___ {cold}, {foot} (is|feels|) (really|so|) {cold}",
    }
}


def _write(sentences: int) -> list[str]:
    """Sentences that are all different, so that nothing read before can be used again."""
    return [
        f"{SUBJECTS[i % 5]} {COMPLAINTS[i // 5 % 5]} word{i}, {ASIDES[i // 25 % 5]}."
        for i in range(sentences)
    ]


def _measure(read: Callable[[int], object], size: int) -> float:
    """The least processor time of three, in seconds."""

    def once() -> float:
        started = time.process_time()
        read(size)
        return time.process_time() - started

    return min(once() for _ in range(3))


@pytest.mark.parametrize(
    "read",
    [
        lambda size: find_findings([" ".join(_write(size))]),
        lambda size: find_findings(_write(size)),
        lambda size: find_findings([" ".join(_write(size)).replace(".", "")]),
        lambda size: find_findings(["my foot " * size]),
        lambda size: find_findings([*_write(size), *["false alarm"] * 12]),
    ],
    ids=["one long message", "many messages", "no full stop", "the same words", "taken back"],
)
def test_eight_times_the_length_takes_about_eight_times_as_long(
    read: Callable[[int], object],
) -> None:
    read(16)
    # Quadratic work would take 64 times as long.
    assert _measure(read, 128) < 24 * _measure(read, 16)


def test_warming_up_leaves_nothing_to_unfold() -> None:
    load_trie.cache_clear()
    warm_up()
    stack, seen = [load_trie().root], {load_trie().root}
    while stack:
        state = stack.pop()
        assert not state.folded
        new = set(state.find_next()) - seen
        seen |= new
        stack += new
    assert len(seen) > 10_000


def test_lines_that_are_kept_cost_the_garbage_collector_nothing() -> None:
    found = Conversation(["no chest pain but my calf is swollen"]).find_line(0).said.found
    assert len(found) > 5
    # Tuples of plain things are let go of when they are first met.
    gc.collect()
    gc.collect()
    assert not any(map(gc.is_tracked, found))


def test_importing_the_guard_leaves_out_what_takes_long_to_import() -> None:
    # What Python itself or an editable install brings along is nobody's doing here.
    listed = (
        "import sys; before = set(sys.modules); import assistant.red_flags.screening; "
        "print(*set(sys.modules) - before)"
    )
    modules = subprocess.run(
        [sys.executable, "-c", listed], check=True, capture_output=True, text=True
    ).stdout.split()
    assert "assistant.red_flags.trie" in modules
    assert {"pathlib", "hashlib", "asyncio", "numpy"}.isdisjoint(modules)


def test_what_a_word_says_by_itself_is_found_once() -> None:
    trie = build_trie(LEXICON)
    assert trie["foot"] is trie["foot"]
    assert trie["foot"].concepts == ("foot",)
    assert trie["socks"].concepts == trie["left"].concepts == ()


def _find(text: str, lexicons: dict[str, dict[str, str]]) -> list[tuple[str, str]]:
    words = text.split()
    spans = find_spans(words, build_trie(lexicons))
    return [(name, " ".join(words[i:end])) for i, here in enumerate(spans) for name, end in here]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("foot cold", "foot cold"),
        ("my left foot is so cold", "my left foot is so cold"),
        ("his right foot went 4 degrees", "his right foot went 4 degrees"),
        ("foot a b c d cold", "foot a b c d cold"),
        ("foot a b c d e cold", None),
        ("foot is not cold", None),
        (f"foot is {MASK} cold", None),
        ("foot", None),
    ],
)
def test_steps_that_are_left_out_lead_nowhere(text: str, found: str | None) -> None:
    said = [words for name, words in _find(text, LEXICON) if name == "cold_foot"]
    assert (found in said) if found else not said


def test_reading_is_the_same_on_a_trie_that_has_read_much_and_on_a_new_one() -> None:
    sentences: Sequence[list[str]] = [sentence.strip(".").split() for sentence in _write(40)]
    for words in sentences:
        find_spans(words, load_trie())
    again = [find_spans(words, load_trie()) for words in reversed(sentences)]
    load_trie.cache_clear()
    assert [find_spans(words, load_trie()) for words in reversed(sentences)] == again


@pytest.mark.parametrize(
    "entry", ["(my|his foot", "my|his) foot", "{no_such_concept} foot", "(my|his|) foot"]
)
def test_lexicon_that_cannot_be_read_fails_before_any_text_is_read(entry: str) -> None:
    with pytest.raises(RedFlagDataError):
        build_trie({"signs": {"foot": entry}})
