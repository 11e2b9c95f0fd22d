"""The curators' cautions: which sentences each is shown with, in the shipped articles."""

import re
from functools import cache

import pytest

from kb.articles import CURATED_ARTICLES, read_articles
from kb.passages import Passage, split_passages

# Words of a caution that names sentences, and what makes a sentence of its passage one of them.
MATTERS = {
    "NSAIDs": "NSAID|drug",
    "anti-inflammatory drugs": "drug",
    "ice in a cloth, and use none on numb": r"\bice\b",
    "ice in a cloth and never bandage": r"\bice\b|compression|bandage",
    "No scraping or very deep friction": "scraping|cupping|knots",
    "patellar tendon": "massage|scraping|pressure",
    "sore heel": "massaged|pressure|scraping|session",
    "Don't stretch": "stretch",
    "mid-foot": "mid-foot",
    "MRI": "MRI|X-ray",
    "blood clot: no massage": "massage|swelling|inflammation|raise",
    "A thrombosis": "thrombosis|running (?:fast|with vein)",
    "Raised legs": "legs? up|raise|compression",
    "2 to 4 out of 10": "pressure|deep",
    "osteoarthritis": "cartilage",
}
WHOLE = [
    ("Hydration keeps blood and nutrients flowing", "Drink by thirst"),
    ("Legs put up higher than the heart", "Raised legs don't treat a blood clot"),
    ("Raise a painful lower leg to reduce swelling", "may hold a blood clot"),
    ("Put cold on a leg that is swollen", "Don't wait a week"),
    ("Take impact off painful feet and legs", "Don't wait a week"),
    ("Mild calf soreness after a run", "may hold a blood clot"),
    ("Special applicator mats are another tool", "may hold a blood clot"),
    (
        "A stress fracture feels slightly better after a day of rest, the",
        "never rules out a stress fracture",
    ),
    ("Shin splints send pain down", "never rules out a stress fracture"),
    ("is simple in 95% of cases", "can't bear weight needs checking"),
    ("runners can usually carry on with mileage", "A hamstring that was hurt suddenly"),
    ("Even a sneeze or bending", "needs emergency care"),
    ("Shoulder pain that is worse when lying", "can be the heart"),
]
SPARED = [
    ("Eat protein foods after running", "may hold a blood clot"),
    ("Sleep at least 7 hours", "may hold a blood clot"),
    ("Sore muscles after running come most often from microdamage", "may hold a blood clot"),
    ("Put cold on a leg that is swollen", "NSAIDs"),
    ("See a doctor about Achilles tendon disease", "anti-inflammatory drugs"),
    ("For calf tightness, stretch regularly", "mid-foot"),
    ("Aim for a running cadence", "mid-foot"),
    ("Calcium and vitamin D", "Drink by thirst"),
    ("The hamstrings lie at the back of the thigh", "osteoarthritis"),
    ("Until leg pain from an injury or illness has been examined", "MRI"),
    ("Scraping with a tool works particularly well", "ice in a cloth"),
]


@cache
def read_passages() -> tuple[Passage, ...]:
    articles = read_articles(CURATED_ARTICLES)
    return tuple(p for article in articles for p in split_passages(article, model=""))


def find_shown(words: str) -> str:
    """The cautions under an answer that quotes the one sentence with these words."""
    (shown,) = (
        passage.find_cautions(start, end)
        for passage in read_passages()
        for start, end in passage.sentences
        if words in passage.text[start:end]
    )
    return "\n".join(shown)


@pytest.mark.parametrize(("sentence", "caution"), WHOLE)
def test_caution_in_doubt_is_shown_with_every_sentence_of_its_passage(
    sentence: str, caution: str
) -> None:
    assert caution in find_shown(sentence)


@pytest.mark.parametrize(("sentence", "caution"), SPARED)
def test_caution_is_not_shown_with_what_it_is_not_about(sentence: str, caution: str) -> None:
    assert caution not in find_shown(sentence)


@pytest.mark.parametrize("caution", MATTERS)
def test_caution_that_names_sentences_leaves_out_none_that_it_is_about(caution: str) -> None:
    matter = re.compile(MATTERS[caution], re.IGNORECASE)
    left_out = [
        text
        for passage in read_passages()
        for each in passage.cautions
        if each.about and caution in each.text
        for place, text in enumerate(passage.sentence_texts)
        if matter.search(text) and place not in each.about
    ]
    assert left_out == []


def test_what_each_caution_that_names_sentences_is_about_is_written_down_here() -> None:
    named = {each.text for passage in read_passages() for each in passage.cautions if each.about}
    assert [text for text in named if not any(words in text for words in MATTERS)] == []
    assert [words for words in MATTERS if not any(words in text for text in named)] == []
