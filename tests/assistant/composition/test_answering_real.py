"""Conversations with the real articles, that the rules alone can't show."""

import pytest

from assistant.composition.telling import FEW_WORDS
from assistant.composition.whence import CANT_VOUCH, NOTHING_SAID
from assistant.contract import COMES_NEAR
from assistant.reply import Assistant
from assistant.understanding.denied import find_denied, find_told

SHIN = "How do I treat shin splints?"


@pytest.mark.parametrize(
    "asked",
    ["Can I cycle with a sore knee?", "Is it ok to cycle with a sore calf?"],
)
def test_cycling_with_a_complaint_is_answered_as_swimming_is(
    unguarded: Assistant, asked: str
) -> None:
    assert "swimming or cycling" in unguarded.reply([asked]).text.lower()


def test_who_asks_which_article_says_so_is_told_each_one_that_spoke(unguarded: Assistant) -> None:
    shown = unguarded.reply([SHIN])
    reply = unguarded.reply([SHIN, "which article says that?"])
    assert {c.article for c in reply.citations} == {c.article for c in shown.citations}
    assert {s.text for s in reply.sentences} <= {s.text for s in shown.sentences}
    assert all(citation.title in reply.note for citation in shown.citations)
    doubted = unguarded.reply([SHIN, "says who?", "is that really true?"])
    assert doubted.note == f"{CANT_VOUCH} {reply.note}"


def test_one_means_that_is_asked_about_leads(unguarded: Assistant) -> None:
    reply = unguarded.reply(["Is ice any good for shin splints?"])
    assert "ice" in reply.sentences[0].text.lower()


@pytest.mark.parametrize(
    "asked",
    ["Should I stretch a torn calf muscle?", "Heat or exercises for a hamstring I just pulled?"],
)
def test_a_muscle_just_hurt_is_looked_at_before_it_is_worked(
    unguarded: Assistant, asked: str
) -> None:
    reply = unguarded.reply([asked])
    assert "needs a clinician" in reply.sentences[0].text
    shown = {citation.section.partition(": ")[2] for citation in reply.citations}
    assert shown.isdisjoint({"Massage targets", "What helps", "Prevention"})


def test_how_long_massage_takes_to_work_is_told_in_sessions(unguarded: Assistant) -> None:
    reply = unguarded.reply(["How soon does massage make a difference?"])
    assert not reply.verdict
    assert "massage" in reply.sentences[0].text
    assert "24 to 48 hours" not in reply.text


@pytest.mark.parametrize(
    "turns",
    [
        ["Says who?"],
        ["hello", "which article is that from?"],
        ["How do I treat a bunion?", "really?"],
    ],
)
def test_who_asks_for_the_source_of_nothing_is_told_that_nothing_was_quoted(
    unguarded: Assistant, turns: list[str]
) -> None:
    reply = unguarded.reply(turns)
    assert not reply.answered
    assert reply.note == NOTHING_SAID


def test_who_asks_who_holds_something_is_answered(unguarded: Assistant) -> None:
    reply = unguarded.reply(["Who says you should never run with pain?"])
    assert reply.sentences
    assert NOTHING_SAID not in reply.text


def test_an_article_that_is_silent_on_what_is_asked_is_said_to_be(unguarded: Assistant) -> None:
    reply = unguarded.reply(["What does the York therapist say about plantar fasciitis?"])
    assert reply.verdict.endswith("says nothing here on plantar fasciitis.")
    assert "massage-in-york" not in {citation.article for citation in reply.citations}


def test_who_asks_what_the_others_say_is_told_each_side(unguarded: Assistant) -> None:
    asked = "Long Eaton says massage once a week. What do the other articles say?"
    assert {side.article for side in unguarded.reply([asked]).differs[0].sides} >= {
        "massage-in-york",
        "long-eaton",
    }


def test_reasons_are_not_what_was_just_told(unguarded: Assistant) -> None:
    shown = {sentence.text for sentence in unguarded.reply([SHIN]).sentences}
    reply = unguarded.reply([SHIN, "why?"])
    assert reply.citations[0].section == "Shin splints: Causes"
    assert shown.isdisjoint(sentence.text for sentence in reply.sentences)


def test_who_asks_what_else_is_told_nothing_of_any_answer_before(unguarded: Assistant) -> None:
    turns = ["foam roll my IT band, yes or no?", "and a massage gun on it?"]
    told = {s.text for n in (1, 2) for s in unguarded.reply(turns[:n]).sentences}
    for asked in ("what else should I do?", "anything else?"):
        turns.append(asked)
        reply = unguarded.reply(turns)
        assert reply.searched == "What should I do next for IT band syndrome?"
        assert reply.sentences
        assert told.isdisjoint(s.text for s in reply.sentences)
        told |= {s.text for s in reply.sentences}


def test_other_causes_are_not_those_that_were_told(unguarded: Assistant) -> None:
    shown = {s.text for s in unguarded.reply(["what causes shin splints"]).sentences}
    reply = unguarded.reply(["what causes shin splints", "what else could cause them?"])
    assert reply.sentences
    assert shown.isdisjoint(s.text for s in reply.sentences)


def test_what_has_nothing_to_do_with_running_goes_on_from_nothing(unguarded: Assistant) -> None:
    reply = unguarded.reply([SHIN, "what's the weather tomorrow"])
    assert reply.searched == "what's the weather tomorrow"
    assert "Shin splints" not in reply.note


def test_a_figure_that_no_article_gives_is_said_to_be_missing(unguarded: Assistant) -> None:
    asked = unguarded.reply(["How long should I hold an ice pack on my shin?"])
    assert asked.verdict == COMES_NEAR
    assert sum(len(s.text.split()) for s in asked.sentences) <= FEW_WORDS
    assert not unguarded.reply(["How long should I lie in a bath for sore legs?"]).verdict
    # What else is asked has its answer.
    assert not unguarded.reply(["Should I stop running on a sore shin? How long?"]).verdict


def test_a_figure_of_what_only_sounds_covered_is_declined(unguarded: Assistant) -> None:
    asked = "How many millimetres of heel drop should my shoes have with a sore Achilles?"
    assert not unguarded.reply([asked]).answered
    # Behind something that is covered, what comes near is told.
    assert unguarded.reply(["what helps a sore Achilles", "how long til it's gone"]).answered


def test_a_diagnosis_is_declined_however_near_the_articles_come(unguarded: Assistant) -> None:
    reply = unguarded.reply(["Diagnose me: which of the 4 main ligaments of the knee have I hurt?"])
    assert not reply.answered
    assert "diagnosis" in reply.note
    assert unguarded.reply(["What do the 4 main ligaments of the knee do?"]).answered


@pytest.mark.parametrize(
    "turns",
    [
        ["how often should i run"],
        ["my knee hurts", "how often should i run"],
        ["how many rest days a week"],
        ["how often should i ice my knee"],
        ["how many times a day should i stretch"],
    ],
)
def test_a_figure_of_another_thing_does_not_stand_for_one_that_is_missing(
    unguarded: Assistant, turns: list[str]
) -> None:
    reply = unguarded.reply(turns)
    assert reply.verdict == COMES_NEAR or not reply.answered
    assert not any(word in reply.text for word in ("massage every", "shoes every", "squats 2"))


def test_how_much_to_add_is_told_by_the_load_that_is_too_much(unguarded: Assistant) -> None:
    for asked in ("how many miles should I add each week", "how much more can i run each week"):
        reply = unguarded.reply([asked])
        assert "10% or more" in reply.text
        assert not reply.verdict
    assert "massage every 4 weeks" in unguarded.reply(["how often do runners need massage"]).text


@pytest.mark.parametrize(
    ("last", "subject"),
    [
        ("What can I do instead?", "Shin splints"),
        ("OK, and massage?", "Shin splints"),
        ("Does it hurt?", ""),
        ("How many of those?", ""),
        ("Should I warm up before a run?", ""),
    ],
    ids=[
        "something else",
        "this",
        "on what was declined",
        "how many of it",
        "a question by itself",
    ],
)
def test_behind_what_was_declined_something_else_is_asked_for_the_complaint(
    unguarded: Assistant, last: str, subject: str
) -> None:
    reply = unguarded.reply(["Would acupuncture cure my shin splints?", last])
    assert reply.searched == f"{last} {subject}".strip()


@pytest.mark.parametrize(
    ("turns", "searched"),
    [
        (
            ["My knee hurts", "the outside", "What should the therapist work on?"],
            "knee hurts the outside What should the therapist work on?",
        ),
        (
            ["I've got heel pain", "mornings", "How often massage?"],
            "got heel pain mornings How often massage?",
        ),
        (
            ["Why does my knee hurt?", "What should the therapist work on?"],
            "What should the therapist work on?",
        ),
        (["I'm new to running", "How often massage?"], "How often massage?"),
    ],
    ids=["told in two", "told with I've", "asked before", "nothing named"],
)
def test_the_first_question_of_who_told_what_hurts_is_on_that(
    unguarded: Assistant, turns: list[str], searched: str
) -> None:
    assert unguarded.reply(turns).searched == searched


@pytest.mark.parametrize(
    "turns",
    [
        ["strained my hamstring on Sunday, when can I run again"],
        ["pulled my hamstring yesterday, can I get it massaged", "when can I run again"],
    ],
    ids=["running", "running, told a turn before"],
)
def test_hamstring_just_pulled_is_to_be_looked_at_first(
    unguarded: Assistant, turns: list[str]
) -> None:
    reply = unguarded.reply(turns)
    assert "sudden injury" in reply.sentences[0].text or "clinician" in reply.sentences[0].text
    assert any("hurt suddenly" in citation.caution for citation in reply.citations)


@pytest.mark.parametrize("muscle", ["calf", "hamstring"])
def test_muscle_just_pulled_is_offered_neither_massage_nor_exercise(
    unguarded: Assistant, muscle: str
) -> None:
    reply = unguarded.reply([f"pulled my {muscle} yesterday, can I get it massaged"])
    assert "sudden injury" in reply.sentences[0].text
    sections = [citation.section for citation in reply.citations]
    assert not any(s.endswith(("Do next", "What helps", "Massage targets")) for s in sections)
    assert not any("deep" in sentence.text for sentence in reply.sentences)


@pytest.mark.parametrize(
    "asked",
    [
        "Can I massage my shin today? It's sore along the inside, no swelling",
        "my calves are tight but no swelling and no numbness, should I worry",
    ],
)
def test_answer_does_not_lead_with_a_sign_that_was_denied(unguarded: Assistant, asked: str) -> None:
    first = unguarded.reply([asked]).sentences[0].text
    assert find_denied(asked).isdisjoint(find_told(first))


def test_answer_leads_with_a_sign_that_was_told(unguarded: Assistant) -> None:
    first = unguarded.reply(["my leg is swollen and numb, can I have a massage"]).sentences[0].text
    assert "numb" in first.lower() or "swelling" in first.lower() or "swollen" in first.lower()


@pytest.mark.parametrize(
    "asked", ["compression socks for achilles pain?", "are heel lifts any good for achilles"]
)
def test_doubt_stays_where_the_articles_only_differ_on_something_near(
    unguarded: Assistant, asked: str
) -> None:
    reply = unguarded.reply([asked])
    assert reply.verdict == COMES_NEAR
    assert not reply.differs


def test_where_the_articles_differ_on_what_is_asked_there_is_no_doubt(unguarded: Assistant) -> None:
    reply = unguarded.reply(["What helps a sore Achilles?"])
    assert reply.differs
    assert not reply.verdict


@pytest.mark.parametrize("asked", ["my hip is sore", "my shin hurts", "my knee hurts"])
def test_bare_complaint_is_told_what_to_do(unguarded: Assistant, asked: str) -> None:
    sections = {citation.section for citation in unguarded.reply([asked]).citations}
    assert any(section.endswith(": Do next") for section in sections)
    assert not any(section.endswith(": What it is") for section in sections)


@pytest.mark.parametrize(
    ("turns", "lead"),
    [
        (["Is running bad for your knees?"], "muscles cause most knee pain"),
        (["Does running ruin your knees?"], "muscles cause most knee pain"),
        (["Does the York therapist do home visits?"], "does home visits"),
        (["Who massages shins in York?", "does he come to my house"], "does home visits"),
        (["Is the York therapist a physio?"], "is a mobile massage therapist"),
        (["shin splints or stress fracture?", "which scan would show it"], "scans for leg pain"),
        (["Can I run the day after a massage?"], "Run less hard for 24 to 48 hours"),
        (
            ["can i have a massage when my legs are still sore from a race"],
            "sore legs after running",
        ),
        (["is it ok to get a massage two days after a marathon"], "suits massage today"),
    ],
)
def test_what_was_asked_is_what_the_answer_starts_with(
    unguarded: Assistant, turns: list[str], lead: str
) -> None:
    first, *_ = unguarded.reply(turns).sentences
    assert lead in first.text


@pytest.mark.parametrize(
    ("asked", "caution", "is_shown"),
    [
        ("Where do I massage sore legs after a run?", "may hold a blood clot", True),
        ("How much sleep do I need to recover?", "may hold a blood clot", False),
        ("Should I stretch my sore Achilles tendon?", "Don't stretch", True),
        ("Should I warm up if it's cold?", "NSAIDs", False),
        ("Do painkillers help sore legs from running?", "NSAIDs", True),
        ("Does all that concrete wear my knees out?", "overstates wear", True),
    ],
)
def test_caution_comes_along_with_what_it_is_about(
    unguarded: Assistant, asked: str, caution: str, is_shown: bool
) -> None:
    reply = unguarded.reply([asked])
    assert reply.answered
    assert any(caution in citation.caution for citation in reply.citations) == is_shown


@pytest.mark.parametrize(
    "asked",
    [
        "when is it time to have a sore leg looked at by a doctor?",
        "which symptoms should send me to a doctor?",
        "which red flags mean I mustn't run on a sore leg?",
    ],
)
def test_who_asks_when_to_see_someone_is_told_every_sign_first(
    unguarded: Assistant, asked: str
) -> None:
    reply = unguarded.reply([asked])
    first = reply.sentences[0].text
    assert all(sign in first for sign in ("swelling", "numbness", "tingling", "weakness"))
    assert len(reply.sentences) > 3
    assert not reply.verdict


def test_who_asks_which_doctor_is_told_that(unguarded: Assistant) -> None:
    reply = unguarded.reply(["which doctor do I see about a sore foot?"])
    assert "orthopaedic" in reply.sentences[0].text
    assert "tingling" not in reply.text


def test_who_asks_what_to_do_knows_what_it_is_called(unguarded: Assistant) -> None:
    told = unguarded.reply(["I've got plantar fasciitis, what can I do about that?"])
    assert not told.citations[0].section.endswith(": What it is")
    asked = unguarded.reply(["what is runner's knee, and what can I do about it?"])
    assert asked.citations[0].section.endswith(": What it is")
