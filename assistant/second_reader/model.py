"""Reads a conversation with the trained network: onnxruntime and tokenizers, nothing heavier.

The reader may raise a level that the rules found; when it may do more is the caller's to keep.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from assistant.second_reader.conversations import LEVELS
from assistant.second_reader.errors import WeightsDamagedError
from assistant.second_reader.manifest import (
    ADVICE,
    GRAPH,
    TOKENIZER,
    WEIGHTS,
    Manifest,
    read_manifest,
)
from assistant.second_reader.scores import find_scores
from assistant.second_reader.tokens import keep_last, load_tokenizer, tokenize
from assistant.second_reader.windows import MAX_TOKENS, is_short, split_windows
from kb.encoder.sessions import open_session

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

Logits = NDArray[np.float32]


@dataclass(frozen=True)
class Reading:
    """`scores` are the chances of at least clinician, urgent, emergency, and never rise in order.

    `condition` is the likeliest condition of that level, None where the level is none, and where it
    is a grave one whose condition could as well be another.
    """

    level_label: str
    scores: tuple[float, float, float]
    condition: str | None

    @property
    def level(self) -> int:
        """0 none, 1 clinician, 2 urgent, 3 emergency."""
        return LEVELS.index(self.level_label)


# From urgent on, a condition is named whose output is at least so high, and so far above the next:
# a wrong name asks a question that whoever is in danger answers with "no". Thoughts of ending one's
# life are named anyhow: the numbers to ring for them must not get lost.
LEAST_LOGIT = 11.0
LEAST_LEAD = 2.0
ALWAYS_NAMED = "suicidal_intent"

NOTHING = Reading(LEVELS[0], (0.0, 0.0, 0.0), None)


class SecondReader:
    """A loaded network with its thresholds; one reading is one small forward pass."""

    def __init__(
        self, session: "InferenceSession", tokenizer: "Tokenizer", manifest: Manifest
    ) -> None:
        self._session = session
        self._tokenizer = tokenizer
        self._manifest = manifest
        self.version = manifest.version

    @classmethod
    def load(cls, folder: Path = WEIGHTS) -> "SecondReader":
        """The reader of the folder; WeightsError where its files are missing or damaged."""
        manifest = read_manifest(folder)
        try:
            return cls(
                open_session((folder / GRAPH).read_bytes()),
                load_tokenizer(folder / TOKENIZER),
                manifest,
            )
        except Exception as error:  # onnxruntime and tokenizers each raise their own kinds
            # Their messages name paths, and this one is shown to whoever asks for readiness.
            kind = type(error).__name__
            raise WeightsDamagedError(f"the weights can't be opened ({kind}); {ADVICE}") from error

    def read(self, turns: Sequence[str]) -> Reading:
        """The level of the conversation at its last turn; bounded in time (see `windows`)."""
        if not any(turn.strip() for turn in turns):
            return NOTHING
        return self._judge(self._run(self._split_windows(turns)))

    def _split_windows(self, turns: Sequence[str]) -> list[list[int]]:
        if is_short(turns):
            ids = tokenize(self._tokenizer, turns)
            if len(ids) < MAX_TOKENS:
                return [keep_last(ids, max_tokens=MAX_TOKENS)]
        windows = [tokenize(self._tokenizer, window) for window in split_windows(turns)]
        return [keep_last(ids, max_tokens=MAX_TOKENS) for ids in windows]

    def _run(self, windows: Sequence[Sequence[int]]) -> Logits:
        # One window at a time: batched with longer ones, a window's sums would round otherwise.
        return np.concatenate([self._run_one(ids) for ids in windows])

    def _run_one(self, ids: Sequence[int]) -> Logits:
        logits: Logits = self._session.run(None, {"ids": np.array([ids], dtype=np.int64)})[0]
        return logits

    def _judge(self, logits: Logits) -> Reading:
        shares = [condition.shares for condition in self._manifest.conditions]
        every = find_scores(logits, shares, chances=len(logits))
        clinician, urgent, emergency = (float(score) for score in every.max(axis=0))
        scores = (clinician, urgent, emergency)
        level = find_level(scores, self._manifest.thresholds)
        # The window that speaks loudest for the level found also names the condition.
        window = int(every[:, max(0, level - 1)].argmax())
        return Reading(LEVELS[level], scores, self._find_condition(logits[window], level))

    def _find_condition(self, logits: NDArray[np.float32], level: int) -> str | None:
        if level == 0:
            return None
        named = zip(logits[3:-1], self._manifest.conditions, strict=True)
        fitting = sorted(
            (float(logit), condition.id) for logit, condition in named if condition.fits(level)
        )
        if not fitting:
            return None
        highest, name = fitting[-1]
        is_sure = highest >= LEAST_LOGIT and highest - fitting[-2][0] >= LEAST_LEAD
        return name if is_sure or level == 1 or name == ALWAYS_NAMED else None


def find_level(scores: tuple[float, float, float], thresholds: tuple[float, float, float]) -> int:
    """The highest level (0 to 3) whose score reaches its threshold."""
    return max((i + 1 for i in range(3) if scores[i] >= thresholds[i]), default=0)
