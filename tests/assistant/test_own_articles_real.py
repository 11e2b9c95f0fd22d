"""A therapist's three articles, asked about with the real model: the right one answers, or none."""

import shutil
from pathlib import Path

import pytest

from assistant.planes import load_planes
from assistant.reply import Assistant
from kb.embedding import MiniLMEmbeddings
from kb.english import read_common_words
from kb.library import Library
from kb.own_articles import read_own_articles
from kb.shelf import Shelf
from kb.store import ChromaStore
from kb.vocabulary import load_vocabulary
from tests.eval.unguarded import let_pass
from tests.kb.practices import shelve
from ui.settings import Settings
from ui.wiring import open_store, sync_index

OWN, BOTH = Shelf("anna", shared=False), Shelf("anna")
KNEE, MARATHON, CRAMP = "knee-pain", "marathon-week", "cramp-in-trail-races"


@pytest.fixture(scope="module")
def assistant(
    real_home: Path, real_embeddings: MiniLMEmbeddings, tmp_path_factory: pytest.TempPathFactory
) -> Assistant:
    home = tmp_path_factory.mktemp("practices") / "home"
    shutil.copytree(real_home, home)
    shelve(home, "anna", "ben")
    settings = Settings(home=home)
    store = open_store(settings, real_embeddings)
    for practice in ("anna", "ben"):
        articles = read_own_articles(home, [practice]).articles
        sync_index(settings, store, articles, practice=practice)
    model = real_embeddings.name
    return Assistant(
        Library(ChromaStore(settings.index_folder, real_embeddings, model=model)),
        real_embeddings,
        load_vocabulary(),
        model=model,
        screening=let_pass,
        planes=load_planes(model),
        common_words=read_common_words(),
    )


@pytest.mark.parametrize(
    ("asked", "article", "words"),
    [
        ("why do my knees hurt going downstairs", KNEE, "kneecap"),
        ("how many step downs should I do", KNEE, "three sets of eight"),
        ("where do you press when you massage my knee", KNEE, "I don't press on the kneecap"),
        ("can you rub a knee that locks", KNEE, "isn't mine to rub"),
        ("how many sessions until I know if massage works for my knee", KNEE, "Two sessions"),
        ("when should I have my last massage before a marathon", MARATHON, "Monday or Tuesday"),
        ("never had a massage, is race week a good time to start", MARATHON, "race week"),
        (
            "how soon after a marathon can I have a massage",
            MARATHON,
            "Wednesday or Thursday|gentle",
        ),
        ("when can I run again after my marathon", MARATHON, "seven days"),
        ("should I wear compression socks after the race", MARATHON, "Compression socks"),
        ("my toenail went black after the marathon, what now", MARATHON, "Toenails"),
        ("does pickle juice work for cramp", CRAMP, "Pickle juice"),
        ("how do I prevent cramp on climbs", CRAMP, "hill repeats"),
        ("does massage stop cramp", CRAMP, "doesn't prevent cramp"),
        ("my calf cramps on climbs, what builds it up", CRAMP, "soleus"),
    ],
)
def test_own_article_answers(assistant: Assistant, asked: str, article: str, words: str) -> None:
    reply = assistant.reply([asked], shelf=OWN)
    said = {c.passage[c.start : c.end]: c for c in reply.citations}
    answers = [c for text, c in said.items() if any(w in text for w in words.split("|"))]
    assert [c.article for c in answers[:1]] == [f"practice/anna/{article}"], reply.text
    assert all(c.article.startswith("practice/anna/") for c in reply.citations)


@pytest.mark.parametrize(
    "asked",
    [
        "what do you charge",
        "best trainers for flat feet",
        "how do I treat tennis elbow",
        "do I need creatine",
        "what helps plantar fasciitis",
        "how high should my saddle be",
        "where do I get zebra-striped shims",
    ],
)
def test_what_the_own_articles_do_not_hold_is_not_answered(
    assistant: Assistant, asked: str
) -> None:
    reply = assistant.reply([asked], shelf=OWN)
    assert not reply.answered
    assert any(title in reply.text for title in ("Knee pain on the stairs", "Cramp in trail races"))


def test_own_and_shared_articles_answer_together(assistant: Assistant) -> None:
    reply = assistant.reply(["when should I have my last massage before a marathon"], shelf=BOTH)
    assert reply.citations[0].article == "practice/anna/marathon-week"
    reply = assistant.reply(["what helps plantar fasciitis"], shelf=BOTH)
    assert not any(c.article.startswith("practice/") for c in reply.citations)


def test_footnote_opens_the_live_page_at_the_sentence(assistant: Assistant) -> None:
    reply = assistant.reply(["does pickle juice work for cramp"], shelf=OWN)
    assert (reply.citations[0].url, reply.citations[0].link) == ("not known", "")
    reply = assistant.reply(["when can I run again after my marathon"], shelf=OWN)
    page = "https://birkwood.example/blog/marathon-week/"
    assert reply.citations[0].url == page
    assert reply.citations[0].link.startswith(f"{page}#:~:text=I%20suggest%20no%20running,")
