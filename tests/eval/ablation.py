"""What each part of retrieval adds, measured on the development questions.

Everything behind retrieval stays as it is; the guard is left out. Prints a Markdown table.
Run: `python -m tests.eval.ablation [--half even|odd]`
"""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from langchain_core.embeddings import Embeddings

from assistant.planes import NO_PLANES, Planes, load_planes
from assistant.reply import Assistant
from kb.embedding import MiniLMEmbeddings
from kb.english import read_common_words
from kb.library import Library
from kb.shelf import SHARED
from kb.vocabulary import NameIndex, Sayings, Vocabulary, load_vocabulary
from tests.eval.scorer import DEV, Half, Question, read_questions, score_questions, summarise
from tests.eval.unguarded import let_pass

LEGS: Mapping[str, tuple[str, ...]] = {
    "passages by nearness only": ("passages",),
    "shared words only": ("words",),
    "both, fused by rank": ("passages", "words"),
    "and the passages' questions": ("passages", "words", "questions"),
    "and their sentences": ("passages", "words", "questions", "sentences"),
}
COLUMNS = ("fact recall", "right source", "wrongly refused", "rightly refused")


def drop_words(vocabulary: Vocabulary) -> Vocabulary:
    """The vocabulary without a name, a cue or a saying."""
    nothing = NameIndex([])
    return replace(
        vocabulary,
        sayings=Sayings({}),
        condition_names=nothing,
        aspect_cues=nothing,
        source_names=nothing,
    )


class WholeTexts(Embeddings):
    """The real model without what reads single words."""

    def __init__(self, real: MiniLMEmbeddings) -> None:
        self.name = real.name
        self._real = real

    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return self._real.embed_documents(texts)

    def embed_query(self, text: str) -> list[float]:
        return self._real.embed_query(text)


def measure(
    library: Library,
    embeddings: MiniLMEmbeddings | WholeTexts,
    vocabulary: Vocabulary,
    legs: tuple[str, ...],
    questions: Sequence[Question],
    *,
    planes: Planes = NO_PLANES,
) -> str:
    """One row's figures."""
    assistant = Assistant(
        library,
        embeddings,
        vocabulary,
        model=embeddings.name,
        screening=let_pass,
        common_words=read_common_words(),
        planes=planes,
    )
    assistant._desks.find(SHARED).answerer.retriever.legs = legs
    figures = summarise(score_questions(questions, assistant.reply))["all"]
    return " | ".join(f"{100 * figures[column]:.1f} %" for column in COLUMNS)


def main() -> None:
    """Print the table."""
    from kb.articles import CURATED_ARTICLES, read_articles
    from ui.settings import Settings
    from ui.wiring import open_store, sync_index

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=["even", "odd", "both"], default="both")
    half: Half = parser.parse_args().half
    embeddings, settings = MiniLMEmbeddings(), Settings()
    store = open_store(settings, embeddings)
    sync_index(settings, store, read_articles(CURATED_ARTICLES))
    library, questions = Library(store), read_questions(DEV, half=half)
    full = load_vocabulary()
    print("| retrieval | " + " | ".join(COLUMNS) + " |\n" + "|---" * (len(COLUMNS) + 1) + "|")
    whole, thin, every = WholeTexts(embeddings), drop_words(full), LEGS["and their sentences"]
    for name, legs in LEGS.items():
        print(f"| {name} | {measure(library, whole, thin, legs, questions)} |")
    learnt: Mapping[str, dict[str, Any]] = {
        "and the vocabulary": {"embeddings": whole},
        "and sentences met word by word": {"embeddings": embeddings},
        "and the manner of questions": {
            "embeddings": embeddings,
            "planes": load_planes(embeddings.name)._replace(bearing=None),
        },
    }
    for name, parts in learnt.items():
        row = measure(library, vocabulary=full, legs=every, questions=questions, **parts)
        print(f"| {name} | {row} |")


if __name__ == "__main__":
    main()
