"""The first sentences answer what was asked, and nothing passes for an answer that is none."""

import pytest

from assistant.contract import COMES_NEAR
from assistant.reply import Assistant


@pytest.mark.parametrize("complaint", ["a sore hamstring", "IT band pain", "a sore Achilles"])
def test_who_would_rest_or_keep_moving_hears_of_that_first(
    unguarded: Assistant, complaint: str
) -> None:
    reply = unguarded.reply([f"Should I rest or keep moving with {complaint}?"])
    said = [sentence.text for sentence in reply.sentences]
    assert said[0].startswith("Running again is safe only if pain")
    assert said[1].startswith("Runners in pain can cut mileage")


def test_how_hard_to_press_is_not_told_to_whoever_would_rest_or_run(unguarded: Assistant) -> None:
    reply = unguarded.reply(["Rest vs running for ITB"])
    assert not any(c.section.endswith("How hard") for c in reply.citations)


@pytest.mark.parametrize("complaint", ["plantar fasciitis", "Achilles tendonitis", "ITBS"])
def test_how_long_to_go_easy_does_not_pass_for_how_long_it_takes_to_heal(
    unguarded: Assistant, complaint: str
) -> None:
    reply = unguarded.reply([f"How many weeks does {complaint} take to heal?"])
    assert "hills" not in reply.text
    assert "7 to 10 days" not in reply.text


@pytest.mark.parametrize("asked", ["and how many times a week?", "how frequently?"])
def test_how_often_to_do_exercises_is_not_how_often_to_have_massage(
    unguarded: Assistant, asked: str
) -> None:
    reply = unguarded.reply(["My shins ache.", "what exercises can I do?", asked])
    assert "2 to 3 times a week" in reply.sentences[0].text
    assert "weeks" not in reply.text


@pytest.mark.parametrize(
    "asked",
    [
        "whats the diff between runners knee and IT band syndrome",
        "Is it my IT band or runner's knee? It's sore on the outer side",
    ],
)
def test_two_sore_places_are_told_apart_by_where_either_hurts(
    unguarded: Assistant, asked: str
) -> None:
    told = unguarded.reply([asked]).text
    assert "pain under the kneecap or around the kneecap" in told
    assert "outer knee pain is the most common sign" in told


@pytest.mark.parametrize(
    "asked",
    [
        "can i roll out my hamstring myself",
        "How deep should the pressure be when I massage my own calf?",
        "how hard should I foam roll my quads",
    ],
)
def test_who_rolls_a_muscle_is_told_how_hard_first(unguarded: Assistant, asked: str) -> None:
    first = unguarded.reply([asked]).sentences[:3]
    assert "Keep self-massage pressure moderate, about 4 to 6 out of 10." in [s.text for s in first]


def test_who_would_take_a_massage_gun_to_a_shin_is_warned_first(unguarded: Assistant) -> None:
    first = unguarded.reply(["massage gun on shins, yes or no"]).sentences[0]
    assert first.text.startswith("With shin splints, avoid deep, aggressive massage")


def test_a_means_that_no_article_tells_of_for_it_is_doubted_and_what_comes_nearest_leads(
    unguarded: Assistant,
) -> None:
    reply = unguarded.reply(["Is swimming ok with hip pain?"])
    assert reply.verdict == COMES_NEAR
    assert "swimming" in reply.sentences[0].text
    assert unguarded.reply(["Can I cycle with a sore knee?"]).verdict == ""


@pytest.mark.parametrize(
    "asked",
    [
        "how hard do I press when I use a foam roller?",
        "what pressure for a massage ball on my own calf, out of ten?",
    ],
)
def test_one_figure_is_told_in_three_sentences(unguarded: Assistant, asked: str) -> None:
    said = unguarded.reply([asked]).sentences
    assert "4 to 6 out of 10" in said[0].text
    assert len(said) <= 3


def test_shower_after_a_massage_is_told_of_first(unguarded: Assistant) -> None:
    reply = unguarded.reply(["I've just come out of a deep massage", "is a shower fine?"])
    assert reply.verdict != COMES_NEAR
    assert reply.sentences[0].text.startswith("After a deep massage")


def test_how_often_to_do_exercises_asked_behind_massage_is_not_on_massage(
    unguarded: Assistant,
) -> None:
    reply = unguarded.reply(["what massage for a sore knee", "exercises too?", "how often?"])
    assert "step-downs or split squats 2 to 3 times a week" in reply.sentences[0].text
    assert "every 4 weeks" not in reply.text


def test_pace_of_easy_runs_is_declined_and_an_easy_pace_with_a_sore_calf_is_not(
    unguarded: Assistant,
) -> None:
    assert not unguarded.reply(["which pace should my easy runs be at?"]).answered
    assert unguarded.reply(["can I jog at an easy pace with a sore calf?"]).answered
    assert unguarded.reply(["at what pace should I build up my mileage?"]).answered
