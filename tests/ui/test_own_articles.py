"""A practice's own articles, from its folder to a cited answer; and no one else's eyes on them."""

import shutil
from pathlib import Path

import pytest

from assistant.contract import Reply
from assistant.reply import Assistant
from kb.embedding import MiniLMEmbeddings
from kb.shelf import SHARED, Shelf
from kb.vocabulary import load_vocabulary
from tests.eval.unguarded import let_pass
from ui.settings import Settings
from ui.wiring import IndexedLibraries, sync_practice

FIXTURES = Path(__file__).parents[1] / "kb" / "own"
ELLWOOD, MARSH = Shelf("ellwood", shared=False), Shelf("marsh", shared=False)


@pytest.fixture(scope="module")
def settings(real_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """The curated index, and two practices beside it."""
    home = tmp_path_factory.mktemp("practices") / "home"
    shutil.copytree(real_home, home)
    for folder in FIXTURES.iterdir():
        shutil.copytree(folder, home / "practices" / folder.name / "articles")
    return Settings(home=home)


@pytest.fixture(scope="module")
def assistant(settings: Settings, real_embeddings: MiniLMEmbeddings) -> Assistant:
    from assistant.abstention import load_manner
    from assistant.alignment.aligner import load_aligner
    from kb.english import read_common_words

    for practice in ("ellwood", "marsh"):
        sync_practice(settings, real_embeddings, practice)
    model = real_embeddings.name
    return Assistant(
        IndexedLibraries(settings, real_embeddings),
        real_embeddings,
        load_vocabulary(),
        model=model,
        screening=let_pass,
        aligner=load_aligner(model),
        manner=load_manner(model),
        common_words=read_common_words(),
    )


def articles(reply: Reply) -> set[str]:
    return {citation.article for citation in reply.citations}


@pytest.mark.parametrize(
    ("question", "words", "article"),
    [
        ("how long should I hold the bridges for my hamstring tendon?", "45 seconds", "hamstring"),
        ("should I stretch a sore hamstring tendon?", "Toe-touch", "hamstring"),
        ("when can I run again with a high hamstring tendon?", "twelve weeks", "hamstring"),
        ("what does a high hamstring tendon problem feel like", "sit bone", "hamstring"),
        ("should I pop a blister?", "hydrocolloid", "blisters"),
        ("how do I stop getting blisters in a race", "Double-layer socks", "blisters"),
        ("why did I get shin splints?", "doubled", "shin-splints"),
        ("what's your plan for shin splints", "calf raises", "shin-splints"),
    ],
)
def test_own_articles_answer_with_their_own_words(
    question: str, words: str, article: str, assistant: Assistant
) -> None:
    reply = assistant.reply([question], shelf=ELLWOOD)
    assert words in reply.text
    assert reply.citations[0].article.startswith(f"ellwood/{article}")


def test_citation_opens_the_live_page_at_the_sentence(assistant: Assistant) -> None:
    reply = assistant.reply(["should I pop a blister?"], shelf=ELLWOOD)
    cited = reply.citations[0]
    assert cited.passage[cited.start : cited.end] == reply.sentences[0].text
    assert cited.link.startswith("https://ellwood.example/blog/blisters#:~:text=Leave%20a%20small")


def test_article_without_an_address_has_no_link(assistant: Assistant) -> None:
    reply = assistant.reply(["what helps shin splints?"], shelf=MARSH)
    assert {citation.link for citation in reply.citations} == {""}


@pytest.mark.parametrize(
    "question", ["what helps my knee on stairs?", "how often should I have a massage?"]
)
def test_what_own_articles_do_not_hold_is_not_answered_from_others(
    question: str, assistant: Assistant
) -> None:
    reply = assistant.reply([question], shelf=MARSH)
    assert articles(reply) <= {"marsh/shin-splints"}
    assert "runner's knee" not in f"{reply.text} {reply.suggestions}".lower()


def test_same_slug_in_two_practices_stays_apart(assistant: Assistant) -> None:
    question = ["what helps shin splints?"]
    assert articles(assistant.reply(question, shelf=ELLWOOD)) == {"ellwood/shin-splints"}
    assert articles(assistant.reply(question, shelf=MARSH)) == {"marsh/shin-splints"}
    assert not any("/" in article for article in articles(assistant.reply(question, shelf=SHARED)))


def test_own_and_shared_articles_answer_together(assistant: Assistant) -> None:
    both = Shelf("ellwood")
    own = assistant.reply(
        ["how long should I hold the bridges for my hamstring tendon?"], shelf=both
    )
    assert own.citations[0].article == "ellwood/hamstring-tendon"
    shared = assistant.reply(["how often should I have a massage?"], shelf=both)
    assert articles(shared)
    assert not any(article.startswith("marsh/") for article in articles(shared))


def test_receipt_names_the_knowledge_of_the_shelf(assistant: Assistant) -> None:
    question = ["what helps shin splints?"]
    versions = {
        assistant.reply(question, shelf=shelf).receipt.knowledge
        for shelf in (SHARED, ELLWOOD, MARSH, Shelf("ellwood"))
    }
    assert len(versions) == 4


def test_unknown_practice_has_no_articles(assistant: Assistant) -> None:
    reply = assistant.reply(["what helps shin splints?"], shelf=Shelf("nobody", shared=False))
    assert not reply.answered
    assert reply.citations == ()


def test_article_that_is_taken_away_is_not_answered_from(
    assistant: Assistant,
    settings: Settings,
    real_embeddings: MiniLMEmbeddings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("assistant.shelves.LOOK_AGAIN_SECONDS", 0.0)
    (settings.home / "practices" / "marsh" / "articles" / "shin-splints.md").unlink()
    sync_practice(settings, real_embeddings, "marsh")
    assert not assistant.reply(["what helps shin splints?"], shelf=MARSH).answered
