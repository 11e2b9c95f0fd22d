"""Topics that the articles are silent on, unless an article speaks of them after all."""

from pathlib import Path

import pytest

from assistant.understanding.scope import Scope, Topic, load_topics

TOPICS = {
    "injections": Topic("injections", ("jab", "gel injection")),
    "gear": Topic("watches", ("my watch",), yields=True),
}


def test_topic_is_found_by_its_words() -> None:
    topic = Scope(TOPICS).find_topic("Would a JAB help?")
    assert topic is not None
    assert topic.label == "injections"


def test_part_of_a_word_is_not_a_cue() -> None:
    assert Scope(TOPICS).find_topic("a jabbing pain") is None


def test_cue_that_an_article_uses_is_inside() -> None:
    assert Scope(TOPICS, ["A jab can calm a tendon."]).find_topic("would a jab help") is None


def test_brand_of_a_worn_shoe_is_no_topic_of_its_own() -> None:
    scope = Scope(load_topics())
    assert scope.find_topic("Hoka or Brooks for a marathon?") is not None
    assert scope.find_topic("My Brooks have 400 miles on them, do I retire them?") is None


def test_booking_is_answered_where_an_article_says_how() -> None:
    scope = Scope(load_topics())
    assert scope.find_topic("What's your phone number?") is not None
    assert scope.find_topic("What's the phone number of the York therapist?") is None
    assert scope.is_answered("What's the phone number of the York therapist?")
    assert scope.is_answered("What's their phone number?", before="Is there an American clinic?")
    assert not scope.is_answered("What helps a sore shin in York?")


def test_stomach_is_trained_or_aches() -> None:
    scope = Scope(load_topics())
    assert scope.is_answered("Does it help to train my stomach as well?")
    assert not scope.is_answered("My stomach aches, what helps?")


def test_diagnosis_a_dose_and_an_order_are_refused_and_no_other_topic() -> None:
    refused = {key for key, topic in load_topics().items() if topic.refused}
    assert refused == {"diagnosis", "drugs", "orders"}


@pytest.mark.parametrize(
    ("asked", "label"),
    [
        ("So how long does the massage last, roughly?", "how long a session takes"),
        ("How many minutes is a massage?", "how long a session takes"),
        ("How long am I sore after a massage?", None),
        ("How long before massage helps?", None),
        ("A stitch in my side again, what now?", "breathing and side stitches"),
        ("How do I stitch a torn shoe?", None),
        ("What's a good race pace?", "training plans, pace and heart rate"),
        ("At which pace should my slow runs be?", "training plans, pace and heart rate"),
        ("At which pace may I add miles?", None),
        ("Can I run at an easy pace with a sore calf?", None),
    ],
)
def test_how_long_a_session_takes_and_how_one_breathes_have_names_of_their_own(
    asked: str, label: str | None
) -> None:
    topic = Scope(load_topics()).find_topic(asked)
    assert (topic.label if topic else None) == label


def test_how_much_is_a_price_only_of_what_is_sold() -> None:
    scope = Scope(load_topics())
    assert scope.find_topic("how much is a session?") is not None
    assert scope.find_topic("how much is safe to add to a run?") is None
    assert scope.find_topic("how much pressure is right?") is None


def test_every_topic_has_a_label_and_each_cue_stands_once() -> None:
    topics = load_topics()
    cues = [cue for topic in topics.values() for cue in topic.cues]
    assert all(topic.label for topic in topics.values())
    assert len(cues) == len(set(cues))


def test_unknown_key_is_named(tmp_path: Path) -> None:
    path = tmp_path / "scope.toml"
    path.write_text('[x]\nlabel = "x"\ncues = ["x"]\ncolour = "red"\n', encoding="utf-8")
    with pytest.raises(ValueError, match="x: the keys are"):
        load_topics(path)
