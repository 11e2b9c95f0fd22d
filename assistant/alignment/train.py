"""Makes the matrix of `aligner.py` from the articles' own questions and the sentences they aim at.

A softmax over all sentences, as wide as TEMPERATURE makes it, should put its mass on the sentences
that answer. A decay on the matrix keeps it near nothing: what no question teaches stays as the
embedding model has it. The same articles give the same matrix on the same machine.

Run: `python -m assistant.alignment.train` (about a minute, most of it embedding)
"""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import log_softmax, normalize

from assistant.alignment.aligner import WEIGHTS, Floats
from kb.passages import Passage

Marks = NDArray[np.bool_]

SEED = 0
EPOCHS = 25
BATCH = 128
RATE = 2e-3
TEMPERATURE = 0.07
DECAY = 1e-2
ARTICLES = Path(__file__).parents[2] / "kb" / "articles"
# Added to each question's vector at every step, so that the matrix learns directions, not points.
NOISE = 0.03


@dataclass(frozen=True)
class Examples:
    """Unit vectors of questions (n, d) and sentences (m, d); `answers` (n, m) says which answer."""

    questions: Floats
    sentences: Floats
    answers: Marks


def mark_answers(passages: Sequence[Passage]) -> Marks:
    """Which sentence answers which question, shape (questions, sentences), in reading order."""
    starts = np.cumsum([0, *(len(passage.sentences) for passage in passages)])
    rows = []
    for passage, start in zip(passages, starts, strict=False):
        for aim in passage.aims:
            row = np.zeros(starts[-1], dtype=bool)
            row[[start + n for n in aim or range(len(passage.sentences))]] = True
            rows.append(row)
    return np.array(rows)


def fit_matrix(examples: Examples, *, epochs: int = EPOCHS) -> Floats:
    """The matrix (d, d) that leans the questions towards their answers."""
    generator = torch.Generator().manual_seed(SEED)
    questions = torch.from_numpy(examples.questions)
    sentences = torch.from_numpy(examples.sentences)
    wrong = ~torch.from_numpy(examples.answers)
    matrix = torch.zeros(questions.shape[1], questions.shape[1], requires_grad=True)
    optimizer = torch.optim.Adam([matrix], lr=RATE)
    for _ in range(epochs):
        for batch in torch.split(torch.randperm(len(questions), generator=generator), BATCH):
            noise = NOISE * torch.randn(len(batch), questions.shape[1], generator=generator)
            asked = questions[batch] + noise
            likeness = normalize(asked + asked @ matrix, dim=1) @ sentences.T / TEMPERATURE
            shares = log_softmax(likeness, dim=1).masked_fill(wrong[batch], -torch.inf)
            loss = -torch.logsumexp(shares, dim=1).mean() + DECAY * (matrix**2).sum()
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
    return np.asarray(matrix.detach(), dtype=np.float32)


def main() -> None:
    """Train on the shipped articles and write the matrix."""
    from kb.articles import read_articles
    from kb.embedding import MiniLMEmbeddings
    from kb.passages import split_passages

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    options = parser.parse_args()
    embeddings = MiniLMEmbeddings()
    passages = [
        passage
        for article in read_articles(ARTICLES)
        for passage in split_passages(article, model=embeddings.name)
    ]
    questions = [question for passage in passages for question in passage.questions]
    sentences = [p.text[start:end] for p in passages for start, end in p.sentences]
    examples = Examples(
        np.array(embeddings.embed_documents(questions), dtype=np.float32),
        np.array(embeddings.embed_documents(sentences), dtype=np.float32),
        mark_answers(passages),
    )
    matrix = fit_matrix(examples)
    np.savez_compressed(
        options.out, model=np.array(embeddings.name), matrix=matrix.astype(np.float16)
    )
    print(f"{len(questions)} questions, {len(sentences)} sentences: wrote {options.out}")


if __name__ == "__main__":
    main()
