"""Training in miniature: a network of one layer, a handful of conversations, seconds."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from assistant.second_reader import choosing, stages, train
from assistant.second_reader.averaging import find_mean, train_in_orders
from assistant.second_reader.calibration import (
    Limits,
    find_threshold,
    find_thresholds,
)
from assistant.second_reader.conversations import HELD_BACK, Conversation
from assistant.second_reader.encoder import ReaderNetwork
from assistant.second_reader.export import export_network, quantise
from assistant.second_reader.figures import print_figures
from assistant.second_reader.fitting import (
    Trainer,
    build_targets,
    find_loss,
    pad,
    score,
    tokenize_all,
)
from assistant.second_reader.manifest import WEIGHTS, read_manifest
from assistant.second_reader.model import SecondReader
from assistant.second_reader.peaks import find_peaks
from assistant.second_reader.recipe import Recipe
from assistant.second_reader.resuming import read_network
from assistant.second_reader.scores import find_scores
from assistant.second_reader.stages import PUBLISHED_TOKENIZER
from assistant.second_reader.tokens import load_tokenizer
from assistant.second_reader.touching_up import (
    BARE,
    IN_PASSING,
    MISREAD,
    SETTLED,
    TOUCHED_UP_ALONE,
    WHOLE,
    choose,
    touch_up,
)
from kb.encoder.sessions import open_session

TOKENIZER = load_tokenizer(PUBLISHED_TOKENIZER)
ALARMS = ["crushing chest", "crushing weight on chest", "chest is crushing me"]
CALM = ["which socks", "which shoes for grass", "socks or shoes first"]
TINY = Recipe(
    epochs=6, learning_rate=2e-3, batch_size=3, typo_share=0, sounds_share=0, chatter_share=0
)


def build_conversations() -> list[Conversation]:
    """Three emergencies and three harmless messages."""
    alarms = [Conversation(f"e-{n}", (t,), 3, ("chest",), "f") for n, t in enumerate(ALARMS)]
    return alarms + [Conversation(f"n-{n}", (t,), 0, (), "f") for n, t in enumerate(CALM)]


def build_network(outputs: int = 1) -> ReaderNetwork:
    """One layer with random weights, the same each time."""
    torch.manual_seed(3)
    return ReaderNetwork(conditions=outputs, dropout=0.0, layers=1)


def build_trainer(recipe: Recipe = TINY, log: Callable[[str], None] = lambda _: None) -> Trainer:
    """A trainer of networks that name one condition."""
    return Trainer(["chest"], recipe, TOKENIZER, log)


def score_conversations(network: ReaderNetwork) -> np.ndarray:
    """Logits of the conversations above."""
    return score(network, [c.turns for c in build_conversations()], TOKENIZER, max_tokens=50)


def train_tiny() -> tuple[np.ndarray, list[str]]:
    """Logits on the training conversations, and the log."""
    log = list[str]()
    network = build_trainer(log=log.append).train(build_network(), build_conversations())
    return score_conversations(network), log


def test_training_learns_and_repeats_itself() -> None:
    first, log = train_tiny()
    again, _ = train_tiny()
    assert first[:3, 0].min() > first[3:, 0].max()
    assert len(log) == TINY.epochs
    assert np.array_equal(first, again)


def test_targets_are_cumulative_with_conditions_after() -> None:
    urgent = Conversation("1", ("a",), 2, ("x",), "f")
    both = Conversation("2", ("a",), 3, ("x", "w"), "f")
    rare = Conversation("3", ("a",), 1, ("y",), "f")
    calm = Conversation("4", ("a",), 0, (), "f")
    assert build_targets([urgent, both, rare, calm], ["w", "x"]).tolist() == [
        [1.0, 1.0, 0.0, 0.0, 1.0, 0.0],
        [1.0, 1.0, 1.0, 0.5, 0.5, 0.0],
        [1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        [0.0, 0.0, 0.0, 0.0, 0.0, 1.0],
    ]


def test_loss_falls_when_the_logits_agree() -> None:
    targets = torch.tensor([[1.0, 0.0, 0.0, 1.0, 0.0]])
    good = find_loss(torch.tensor([[4.0, -4.0, -4.0, 4.0, -4.0]]), targets, Recipe())
    assert good < find_loss(torch.zeros(1, 5), targets, Recipe())


def test_head_is_fitted_while_the_encoder_stays_as_it_was() -> None:
    network = build_network()
    before = network.state_dict()["layers.0.inner.weight"].clone()
    build_trainer().fit_head(network, build_conversations())
    logits = score_conversations(network)
    assert logits[:3, 0].min() > logits[3:, 0].max()
    assert torch.equal(before, network.state_dict()["layers.0.inner.weight"])


def test_touched_up_network_lies_between_what_it_was_and_what_the_pass_makes() -> None:
    network = build_network()
    before = {name: weights.clone() for name, weights in network.state_dict().items()}
    trainer = build_trainer(replace(TINY, finish_rate=2e-3))
    touched = touch_up(trainer, network, build_conversations())
    moved = [
        n for n, weights in touched.state_dict().items() if not torch.equal(weights, before[n])
    ]
    assert moved
    assert all(torch.equal(weights, before[n]) for n, weights in network.state_dict().items())


def test_mean_of_two_networks_lies_halfway() -> None:
    first, second = build_network(), build_network()
    with torch.no_grad():
        second.head.weight += 2.0
    assert torch.allclose(find_mean([first, second]).head.weight, first.head.weight + 1.0)


def test_finish_is_the_mean_of_passes_in_other_orders() -> None:
    network = build_network()

    def finish(*, seed: int, orders: int) -> ReaderNetwork:
        recipe = replace(TINY, finish_rate=2e-3, seed=seed, finish_orders=orders)
        return train_in_orders(build_trainer(recipe), network, build_conversations())

    first, second = finish(seed=3, orders=1), finish(seed=4, orders=1)
    assert not torch.equal(first.head.weight, second.head.weight)
    both = finish(seed=3, orders=2)
    assert torch.allclose(both.head.weight, find_mean([first, second]).head.weight)


def test_what_was_misread_settled_or_bare_is_learnt_twice_beside_a_sample_and_small_talk() -> None:
    chosen = choose(build_files("a.jsonl", MISREAD, *TOUCHED_UP_ALONE, *WHOLE), sample=3)
    passing = [file for file in (*IN_PASSING, *BARE, *WHOLE) for _ in range(4)]
    assert [c.file for c in chosen] == [
        *["a.jsonl"] * 3,
        *[MISREAD] * 8,
        *passing,
        *[SETTLED] * 8,
        *[file for file in BARE for _ in range(4)],
    ]


def test_what_is_learnt_by_touching_up_alone_is_left_out_of_the_first_passes() -> None:
    kept = choosing.drop_late(build_files("a.jsonl", *TOUCHED_UP_ALONE))
    assert {c.file for c in kept} == {"a.jsonl"}


def test_written_weights_come_back_as_a_network_that_scores_alike() -> None:
    network = read_network(WEIGHTS, Recipe())
    turns = [("I have chest pain",), ("which shoes for flat feet?",), ("calf hot and swollen",)]
    logits = score(network, turns, TOKENIZER, max_tokens=50)
    conditions = read_manifest(WEIGHTS).conditions
    again = find_scores(logits, [condition.shares for condition in conditions])
    read = [SecondReader.load().read(each).scores for each in turns]
    assert np.allclose(again, read, atol=0.02)


def test_padding_changes_no_logit() -> None:
    network = build_network().eval()
    alone = network(*pad([[101, 2000, 102]]))
    beside = network(*pad([[101, 2000, 102], [101] * 9]))[:1]
    assert torch.allclose(alone, beside, atol=1e-5)


def test_exported_graph_agrees_with_the_network(tmp_path: Path) -> None:
    network = build_network(outputs=2).eval()
    turns = [("my calf is sore",), ("heel pain in the morning",)]
    peaks = find_peaks(network, tokenize_all(turns, TOKENIZER, max_tokens=64))
    export_network(network, tmp_path / "tiny.onnx", peaks=peaks)
    session = open_session((tmp_path / "tiny.onnx").read_bytes())
    ids = [101, 2026, 10250, 3509, 102]
    logits = session.run(None, {"ids": np.array([ids], dtype=np.int64)})[0]
    with torch.inference_mode():
        expected = network(*pad([ids])).numpy()
    assert logits.shape == (1, 6)
    assert np.abs(logits - expected).max() < 0.02


def test_small_matrix_is_half_a_scale_from_the_true_one() -> None:
    matrix = np.random.default_rng(1).normal(size=(40, 5)).astype(np.float32)
    small, scales = quantise(matrix, axis=0)
    assert small.dtype == np.int8
    assert (np.abs(small * scales - matrix) <= scales / 2 + 1e-6).all()


@pytest.mark.parametrize(("share", "reached"), [(0.0, 0), (0.1, 1), (0.25, 2), (1.0, 10)])
def test_threshold_lets_through_at_most_its_share(share: float, reached: int) -> None:
    scores = np.linspace(0.05, 0.95, 10)
    assert int((scores >= find_threshold(scores, share)).sum()) == reached


def test_thresholds_keep_harmless_talk_quiet() -> None:
    rng = np.random.default_rng(2)
    levels = np.repeat(np.arange(4), 250)
    scores = np.sort(rng.normal(levels[:, None] / 9, 0.1, (1000, 3)), axis=1)[:, ::-1]
    thresholds = find_thresholds(scores, levels, Limits())
    for step, limit in enumerate(Limits().harmless):
        assert (scores[levels == 0, step] >= thresholds[step]).mean() <= limit


def test_figures_count_what_was_called() -> None:
    lines = "\n".join(print_figures("voices", build_conversations(), [3, 1, 0, 0, 0, 1]))
    assert "flagged  66.7 % (2/3)   called at least so  33.3 % (1/3)" in lines
    assert "false alarms  33.3 % (1/3)   false emergencies   0.0 % (0/3)" in lines


def build_files(*names: str) -> list[Conversation]:
    """Four harmless conversations in each file."""
    return [
        Conversation(f"{name}-{n}", ("easy run",), 0, (), name) for name in names for n in range(4)
    ]


def test_first_stage_never_sees_what_it_is_judged_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Sequence[Conversation]] = []

    def fit(_: Trainer, conversations: Sequence[Conversation]) -> None:
        seen.append(conversations)
        raise KeyboardInterrupt

    monkeypatch.setattr(Trainer, "fit", fit)
    kept_apart = (
        *HELD_BACK,
        choosing.CALIBRATION_FILE,
        choosing.CALIBRATION_HALF,
    )
    with pytest.raises(KeyboardInterrupt):
        train.build(build_files("a.jsonl", *kept_apart), recipe=Recipe(), folder=tmp_path)
    files = [c.file for c in seen[0]]
    assert files == ["a.jsonl"] * 4 + [choosing.CALIBRATION_HALF] * 2


def test_first_stage_may_be_kept_beside_the_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[tuple[str, Path]] = []

    def write(network: str, *_: object, folder: Path, recipe: Recipe) -> None:
        written.append((network, folder))

    monkeypatch.setattr(Trainer, "fit", lambda *_: "fitted")
    monkeypatch.setattr(train, "touch_up", lambda _, network, __: f"{network}, touched up")
    monkeypatch.setattr(train, "train_in_orders", lambda _, network, __: f"{network}, finished")
    monkeypatch.setattr(train, "calibrate", lambda *_: (0.5, 0.5, 0.5))
    monkeypatch.setattr(train, "report_held_back", lambda *_: None)
    monkeypatch.setattr(train, "write", write)
    first, both = tmp_path / "first", tmp_path / "both"
    train.build(build_files("a.jsonl"), recipe=Recipe(), folder=both, first_folder=first)
    assert written == [("fitted, touched up", first), ("fitted, finished, touched up", both)]


def test_only_some_plain_questions_are_learnt() -> None:
    files = build_files("a.jsonl", *choosing.EASY)
    kept = choosing.thin_easy(files, every=3)
    assert [c.id for c in kept if c.file == "a.jsonl"] == [f"a.jsonl-{n}" for n in range(4)]
    assert [c.id for c in kept if c.file == "plain.jsonl"] == ["plain.jsonl-0", "plain.jsonl-3"]
    assert len(choosing.thin_easy(files, every=1)) == len(files)


CHATTER = "My shoes are new and the plan says ten miles. " * 12
ALARM = "I passed out at the end."
RISK = "My father died young on a run."


def test_long_conversation_is_learnt_in_windows_and_alarms_where_it_does() -> None:
    told = f"{CHATTER}{ALARM} {CHATTER}{RISK} {CHATTER}"
    long = Conversation("a", (told,), 3, ("collapse",), "f", where=(ALARM, RISK))
    pieces = choosing.cut_long([long])
    alarming = [piece for piece in pieces if piece.level]
    assert alarming
    assert all(ALARM in piece.turns[0] and piece.flags == ("collapse",) for piece in alarming)
    harmless = [piece for piece in pieces if not piece.level]
    assert len(harmless) > len(alarming)
    assert not any(ALARM in each.turns[0] or RISK in each.turns[0] for each in harmless)


def test_what_is_short_or_alarms_nobody_knows_where_is_learnt_whole() -> None:
    short = Conversation("a", (ALARM,), 3, ("collapse",), "f", where=(ALARM,))
    unknown = Conversation("b", (CHATTER * 3,), 3, ("collapse",), "f")
    assert choosing.cut_long([short, unknown]) == [short, unknown]


def test_every_window_of_what_is_harmless_is_harmless() -> None:
    pieces = choosing.cut_long([Conversation("a", (CHATTER * 3,), 0, (), "f")])
    assert len({piece.id for piece in pieces}) == len(pieces) > 3
    assert {piece.level for piece in pieces} == {0}


def test_thresholds_need_harmless_talk() -> None:
    network = ReaderNetwork(conditions=0, dropout=0.0, layers=1)
    with pytest.raises(SystemExit, match="no harmless talk"):
        stages.calibrate(network, (), [])


def test_random_state_outside_does_not_matter() -> None:
    random.seed(1)
    first, _ = train_tiny()
    random.seed(2)
    assert np.array_equal(first, train_tiny()[0])
