"""Trains the second reader from the labelled conversations and prints what it gets right.

    python -m assistant.second_reader.train                        both stages, and the weights
    python -m assistant.second_reader.train --cross-validate 3     figures, nothing written
    python -m assistant.second_reader.train --again                the shipped ones, trained on
    python -m assistant.second_reader.train --touch-up             the shipped ones, touched up

In two stages. First without the files held back and without the calibration set: that network,
touched up (`touching_up.py`), sets its thresholds and gives the fair figures. Then it goes once
more over everything, in one order or in several of which the mean is taken (`averaging.py`), is
touched up again, and is written with the recipe's thresholds. With `--without-finish` the second
stage is left out: the weights that the fair figures belong to; `--first FOLDER` keeps them beside
the others.
Some files are learnt by touching up alone. `--again` takes weights that were written before through
the second stage; with `--touch-up` they are only touched up, which takes minutes. Their thresholds
stay. The steps are those of `stages.py`.
"""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from assistant.second_reader.averaging import train_in_orders
from assistant.second_reader.calibration import Limits, find_thresholds
from assistant.second_reader.choosing import (
    cut_long,
    drop_late,
    find_calibration_set,
    thin_easy,
)
from assistant.second_reader.conversations import (
    HELD_BACK,
    NEVER_LEARNT,
    SPARED,
    Conversation,
    list_conditions,
    read_conversations,
)
from assistant.second_reader.encoder import ReaderNetwork
from assistant.second_reader.figures import print_figures
from assistant.second_reader.fitting import Trainer
from assistant.second_reader.folds import split_folds
from assistant.second_reader.manifest import WEIGHTS, read_manifest
from assistant.second_reader.model import SecondReader, find_level
from assistant.second_reader.recipe import Recipe
from assistant.second_reader.resuming import read_network
from assistant.second_reader.stages import (
    Thresholds,
    build_trainer,
    calibrate,
    find_network_scores,
    find_shares,
    list_levels,
    print_now,
    report_held_back,
    write,
)
from assistant.second_reader.touching_up import touch_up

# Takes a trained network on, in place or not, and gives the one to be written.
GoOn = Callable[[Trainer, ReaderNetwork, Sequence[Conversation]], ReaderNetwork]

DATA = Path(__file__).parents[2] / "tests" / "guard" / "conversations"
# Further sayings of ordinary talk and of each condition, in the same form.
SAYINGS = Path(__file__).parent / "sayings"


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command, printing as it goes."""
    options = _parse(arguments)
    conversations = read_conversations(
        path
        for folder in options.data
        for path in folder.glob("*.jsonl")
        if path.name not in SPARED
    )
    if options.cross_validate:
        cross_validate(conversations, options.cross_validate, recipe=Recipe())
        return
    if options.again or options.touch_up:
        train_on(conversations, _finish if options.again else touch_up, folder=options.out)
        return
    build(
        conversations,
        recipe=Recipe(),
        folder=options.out,
        first_folder=options.first,
        finish=not options.without_finish,
    )


def cross_validate(
    conversations: Sequence[Conversation], folds: int, *, recipe: Recipe
) -> Thresholds:
    """Each group of files scored by a network trained on the others.

    The thresholds are those of all the out-of-fold scores together, so a group's own figures are a
    little kind to it.
    """
    scores = np.zeros((len(conversations), 3))
    for fold in split_folds(conversations, folds):
        print_now("held out: " + ", ".join(sorted(fold)))
        inside = [i for i, c in enumerate(conversations) if c.file in fold]
        others = [c for c in conversations if c.file not in fold]
        scores[inside] = _score(others, [conversations[i] for i in inside], recipe)
    thresholds = find_thresholds(scores, list_levels(conversations), Limits())
    print_now("thresholds: " + ",".join(str(value) for value in thresholds))
    called = [find_level((row[0], row[1], row[2]), thresholds) for row in scores]
    for name in sorted({c.file for c in conversations}):
        part = [(c, call) for c, call in zip(conversations, called, strict=True) if c.file == name]
        print_now("\n".join(print_figures(name, [c for c, _ in part], [call for _, call in part])))
    print_now("\n".join(print_figures("all files", conversations, called)))
    return thresholds


def build(
    conversations: Sequence[Conversation],
    *,
    recipe: Recipe,
    folder: Path,
    first_folder: Path | None = None,
    finish: bool = True,
) -> SecondReader:
    """Trains in both stages, writes graph, tokenizer and manifest, and loads the result.

    The first stage's go to `first_folder`: fair figures on the files held back need them.
    """
    learnt = choose_learnt(conversations, recipe)
    calibration = find_calibration_set(conversations, learnt)
    kept_apart = {(c.file, c.id) for c in calibration}
    first = [c for c in learnt if c.file not in HELD_BACK and (c.file, c.id) not in kept_apart]
    print_now(f"first stage: {len(first)} of {len(learnt)} conversations")
    whole = drop_late(first)
    names = list_conditions(whole, at_least=recipe.condition_min_count)
    trainer = build_trainer(names, recipe)
    network = trainer.fit(whole)
    conditions = tuple(find_shares(name, first) for name in names)
    touched = touch_up(trainer, network, first)
    thresholds = calibrate(touched, conditions, calibration)
    report_held_back(touched, conditions, thresholds, conversations)
    if first_folder is not None:
        write(touched, first, conditions, thresholds, recipe=recipe, folder=first_folder)
    if not finish:
        return write(touched, first, conditions, thresholds, recipe=recipe, folder=folder)
    everything = drop_yardsticks(learnt)
    finished = _finish(trainer, network, everything)
    return write(finished, everything, conditions, recipe.thresholds, recipe=recipe, folder=folder)


def train_on(conversations: Sequence[Conversation], go_on: GoOn, *, folder: Path) -> SecondReader:
    """Takes the shipped weights on with all that may be learnt, writes them with the thresholds
    they had, and loads them."""
    known, recipe = read_manifest(WEIGHTS), Recipe()
    everything = drop_yardsticks(choose_learnt(conversations, recipe))
    trainer = build_trainer([condition.id for condition in known.conditions], recipe)
    network = go_on(trainer, read_network(WEIGHTS, recipe), everything)
    return write(
        network, everything, known.conditions, known.thresholds, recipe=recipe, folder=folder
    )


def choose_learnt(conversations: Sequence[Conversation], recipe: Recipe) -> list[Conversation]:
    """What there is to learn: few of the plain questions, and of what is long each window."""
    return cut_long(thin_easy(conversations, every=recipe.easy_every))


def drop_yardsticks(learnt: Sequence[Conversation]) -> list[Conversation]:
    """What is learnt in the end: everything but the yardsticks."""
    return [c for c in learnt if c.file not in NEVER_LEARNT]


def _finish(
    trainer: Trainer, network: ReaderNetwork, everything: Sequence[Conversation]
) -> ReaderNetwork:
    """The second stage: once more over everything, in several orders, and touched up."""
    whole = drop_late(everything)
    print_now(f"second stage: {len(whole)} conversations")
    return touch_up(trainer, train_in_orders(trainer, network, whole), everything)


def _score(
    trained: Sequence[Conversation], unseen: Sequence[Conversation], recipe: Recipe
) -> "np.ndarray":
    learnt = choose_learnt(trained, recipe)
    whole = drop_late(learnt)
    names = list_conditions(whole, at_least=recipe.condition_min_count)
    conditions = [find_shares(name, learnt) for name in names]
    trainer = build_trainer(names, recipe)
    touched = touch_up(trainer, trainer.fit(whole), learnt)
    return find_network_scores(touched, conditions, unseen)


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m assistant.second_reader.train")
    parser.add_argument(
        "--data",
        type=Path,
        nargs="+",
        default=[DATA, SAYINGS],
        metavar="FOLDER",
        help="folders of labelled *.jsonl files",
    )
    parser.add_argument("--cross-validate", type=int, metavar="K", help="figures, by file groups")
    parser.add_argument("--without-finish", action="store_true", help="the first stage alone")
    parser.add_argument("--first", type=Path, help="folder for the first stage's weights as well")
    parser.add_argument("--again", action="store_true", help="train the shipped weights on")
    parser.add_argument("--touch-up", action="store_true", help="touch the shipped weights up")
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="folder for the weights")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
