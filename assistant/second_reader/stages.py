"""The steps of a training run beside the training itself: thresholds, figures, files."""

import shutil
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from assistant.second_reader.calibration import Limits, find_thresholds
from assistant.second_reader.conversations import HELD_BACK, Conversation
from assistant.second_reader.encoder import ReaderNetwork
from assistant.second_reader.export import export_network
from assistant.second_reader.figures import print_figures
from assistant.second_reader.fitting import Trainer, score, tokenize_all
from assistant.second_reader.manifest import GRAPH, TOKENIZER, Condition, write_manifest
from assistant.second_reader.model import SecondReader, find_level
from assistant.second_reader.peaks import find_peaks
from assistant.second_reader.recipe import Recipe
from assistant.second_reader.scores import find_scores
from assistant.second_reader.tokens import load_tokenizer
from assistant.second_reader.windows import MAX_TOKENS
from kb.encoder.running import find_model_folder

# One conversation in so many says how large a product's inputs grow.
PEAKS_EVERY = 10

# The published one, which is written beside the weights as it is.
PUBLISHED_TOKENIZER = find_model_folder() / "tokenizer.json"

# Development data, as the conversations are: an installed package has none.
IDLE = Path(__file__).parents[2] / "tests" / "eval" / "sentences"

Thresholds = tuple[float, float, float]


def build_trainer(conditions: Sequence[str], recipe: Recipe) -> Trainer:
    """A trainer that prints as it goes."""
    tokenizer, idle = load_tokenizer(PUBLISHED_TOKENIZER), read_idle()
    return Trainer(conditions, recipe, tokenizer, print_now, idle)


def read_idle() -> tuple[str, ...]:
    """What people say of who they are and how they run, in three hands' words."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(IDLE.glob("idle_*.txt"))]
    return tuple(line.strip() for text in texts for line in text.splitlines() if line.strip())


def calibrate(
    network: ReaderNetwork, conditions: Sequence[Condition], calibration: Sequence[Conversation]
) -> Thresholds:
    """Thresholds from harmless talk that the network never saw."""
    if not any(c.level == 0 for c in calibration):
        raise SystemExit("no harmless talk to set thresholds on")
    scores = find_network_scores(network, conditions, calibration)
    thresholds = find_thresholds(scores, list_levels(calibration), Limits())
    print_now("thresholds: " + ",".join(str(value) for value in thresholds))
    return thresholds


def report_held_back(
    network: ReaderNetwork,
    conditions: Sequence[Condition],
    thresholds: Thresholds,
    conversations: Sequence[Conversation],
) -> None:
    """Prints the figures on the files that the network never saw."""
    for name in HELD_BACK:
        part = [c for c in conversations if c.file == name]
        if part:
            scores = find_network_scores(network, conditions, part)
            called = [find_level((row[0], row[1], row[2]), thresholds) for row in scores]
            print_now("\n".join(print_figures(name, part, called)))


def write(
    network: ReaderNetwork,
    conversations: Sequence[Conversation],
    conditions: tuple[Condition, ...],
    thresholds: Thresholds,
    *,
    recipe: Recipe,
    folder: Path,
) -> SecondReader:
    """Writes graph, tokenizer and manifest of a network trained on `conversations`; loads them."""
    folder.mkdir(parents=True, exist_ok=True)
    turns = [c.turns for c in conversations[::PEAKS_EVERY]]
    ids = tokenize_all(turns, load_tokenizer(PUBLISHED_TOKENIZER), max_tokens=MAX_TOKENS)
    peaks = find_peaks(network.eval(), ids)
    export_network(network, folder / GRAPH, peaks=peaks)
    shutil.copyfile(PUBLISHED_TOKENIZER, folder / TOKENIZER)
    write_manifest(
        folder,
        thresholds=thresholds,
        conditions=conditions,
        trained={
            "conversations": len(conversations),
            "files": sorted({c.file for c in conversations}),
            "recipe": asdict(recipe),
        },
    )
    return SecondReader.load(folder)


def find_network_scores(
    network: ReaderNetwork, conditions: Sequence[Condition], unseen: Sequence[Conversation]
) -> "np.ndarray":
    """The chances of at least each level, shape (conversations, 3)."""
    turns = [c.turns for c in unseen]
    logits = score(network, turns, load_tokenizer(PUBLISHED_TOKENIZER), max_tokens=MAX_TOKENS)
    return find_scores(logits, [condition.shares for condition in conditions])


def find_shares(condition: str, conversations: Sequence[Conversation]) -> Condition:
    """A condition with the shares of its conversations that have at least each level."""
    seen = [c.level for c in conversations if condition in c.flags]
    clinician, urgent, emergency = (
        round(sum(level >= step for level in seen) / len(seen), 3) for step in (1, 2, 3)
    )
    return Condition(condition, (clinician, urgent, emergency))


def list_levels(conversations: Sequence[Conversation]) -> "np.ndarray":
    """The level of each conversation, shape (conversations,)."""
    return np.array([c.level for c in conversations])


def print_now(text: str) -> None:
    """Prints at once: a run takes an hour and more."""
    print(text, flush=True)
