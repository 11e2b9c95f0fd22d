"""Trains the token vectors on the articles' own questions and the sentences that answer them.

    python -m kb.tokens.train [--out FILE]

A softmax over the sentences of a batch, those that answer its questions and some that are near them
and don't, should put its mass on those that answer. The layers below stay as they are, so that what
they make of a text is made once. The same articles, versions and processor give the same weights.
Some 75 minutes on one core; `python -m kb.encoder.rounding` then makes what reads questions.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from kb.articles import CURATED_ARTICLES, read_articles
from kb.encoder.running import TOKENS, Encoder
from kb.passages import Passage, split_passages
from kb.tokens.drawing import draw
from kb.tokens.network import TokenNetwork, load_network, match
from kb.vocabulary import load_vocabulary

Floats = NDArray[np.float32]

SEED = 1
THREADS = 1
EPOCHS = 8
BATCH = 48
RATE = 2e-4
WARM_UP = 50
DECAY = 0.01
DROPOUT = 0.15
# Sentences that don't answer, for each question of a batch, drawn from so many of the nearest.
OTHERS, NEAREST = 2, 60
# How often a question is asked otherwise than it stands: a word lost, or one put behind it.
OTHERWISE = 0.4
ASIDES = ("lol", "tbh", "mate", "please help", "so yeah", "thanks", "quick question", "as a runner")


@dataclass(frozen=True)
class Examples:
    """Each question's states, as it stands and otherwise; each sentence's; which answer which
    (questions x sentences); and of each question the nearest sentences that don't answer it."""

    questions: Sequence[tuple[Floats, Floats]]
    sentences: Sequence[Floats]
    answers: Tensor
    nearest: NDArray[np.intp]


def collect(passages: Sequence[Passage], encoder: Encoder) -> Examples:
    """The examples of passages, questions in the articles' words."""
    random = Random(SEED)
    put_plainly = load_vocabulary().sayings.put_plainly
    asked = [put_plainly(question) for passage in passages for question in passage.questions]
    said = [sentence for passage in passages for sentence in passage.sentence_texts]
    answers = mark_answers(passages)
    likeness = encoder.encode(asked) @ encoder.encode(said).T
    nearest = np.argsort(-np.where(answers, -2.0, likeness), axis=1, kind="stable")[:, :NEAREST]
    otherwise = [vary(question, random) for question in asked]
    pairs = zip(encoder.read_lower(asked), encoder.read_lower(otherwise), strict=True)
    return Examples(list(pairs), encoder.read_lower(said), torch.from_numpy(answers), nearest)


def mark_answers(passages: Sequence[Passage]) -> NDArray[np.bool_]:
    """Which sentence answers which question, shape (questions, sentences), in reading order."""
    starts = np.cumsum([0, *(len(passage.sentences) for passage in passages)])
    rows = []
    for passage, start in zip(passages, starts, strict=False):
        for aim in passage.aims:
            row = np.zeros(starts[-1], dtype=bool)
            row[[start + n for n in aim or range(len(passage.sentences))]] = True
            rows.append(row)
    return np.array(rows)


def vary(question: str, random: Random) -> str:
    """The question with a word less, or with an aside behind it."""
    words = question.split()
    if len(words) > 4 and random.random() < 0.7:
        del words[random.randrange(len(words))]
        return " ".join(words)
    return f"{question} {random.choice(ASIDES)}"


def fit(examples: Examples, *, epochs: int = EPOCHS) -> TokenNetwork:
    """Train; prints each epoch's loss."""
    torch.manual_seed(SEED)
    torch.set_num_threads(THREADS)
    random = Random(SEED)
    network = load_network(dropout=DROPOUT)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    steps = max(1, epochs * (len(examples.questions) // BATCH))
    falling = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, (step + 1) / WARM_UP) * max(0.02, 1 - step / steps)
    )
    network.train()
    for epoch in range(epochs):
        losses = []
        for numbers in _draw_batches(len(examples.questions), random):
            loss = _find_loss(network, examples, numbers, random)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            falling.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1}: {np.mean(losses):.3f}", flush=True)
    return network.eval()


def _draw_batches(count: int, random: Random) -> Iterator[list[int]]:
    order = random.sample(range(count), count)
    for start in range(0, count - BATCH + 1, BATCH):
        yield order[start : start + BATCH]


def _find_loss(
    network: TokenNetwork, examples: Examples, numbers: Sequence[int], random: Random
) -> Tensor:
    right = [random.choice(examples.answers[n].nonzero().flatten().tolist()) for n in numbers]
    wrong = [int(random.choice(examples.nearest[n])) for n in numbers for _ in range(OTHERS)]
    sentences = list(dict.fromkeys([*right, *wrong]))
    states, is_padding, is_word = _pad(
        [examples.questions[n][random.random() < OTHERWISE] for n in numbers]
    )
    asked = network(states, is_padding) * is_word[..., None]
    states, is_padding, is_said = _pad([examples.sentences[n] for n in sentences])
    matched = match(asked, is_word.sum(dim=1), network(states, is_padding), is_said)
    shares = torch.log_softmax(network.scale * matched, dim=1)
    answers = examples.answers[list(numbers)][:, sentences]
    return -torch.logsumexp(shares.masked_fill(~answers, -torch.inf), dim=1).mean()


def _pad(texts: Sequence[Floats]) -> tuple[Tensor, Tensor, Tensor]:
    """States (texts x tokens x 384), which tokens are padding, and which are words: all but the
    marks at a text's ends."""
    most = max(map(len, texts))
    states = torch.zeros(len(texts), most, texts[0].shape[1])
    is_padding = torch.ones(len(texts), most, dtype=torch.bool)
    is_word = torch.zeros(len(texts), most, dtype=torch.bool)
    for place, text in enumerate(texts):
        states[place, : len(text)] = torch.from_numpy(text)
        is_padding[place, : len(text)] = False
        is_word[place, 1 : len(text) - 1] = True
    return states, is_padding, is_word


def main() -> None:
    """Train on the shipped articles and write the graph."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=TOKENS)
    options = parser.parse_args()
    articles = read_articles(CURATED_ARTICLES)
    passages = [passage for each in articles for passage in split_passages(each, model="")]
    network = fit(collect(passages, Encoder.load()))
    weights = {name: value.detach().numpy() for name, value in network.list_published().items()}
    options.out.write_bytes(draw(weights))
    print(f"{options.out.name}: {options.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
