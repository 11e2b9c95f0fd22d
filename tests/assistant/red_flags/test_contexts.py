"""How a finding is meant: the same word, denied, over, supposed, learnt about, or here and now."""

from datetime import date

import pytest

from assistant.red_flags.errors import UnknownKeyError
from assistant.red_flags.levels import Level
from assistant.red_flags.meanings import Context
from assistant.red_flags.numbers import LAST_PAST_YEAR
from assistant.red_flags.reading import Conversation, read_conversation
from assistant.red_flags.screening import screen
from assistant.red_flags.vocabulary import BRIEF, build_trie


def read_context(text: str, concept: str) -> Context:
    """The context of the last sighting of a concept in one message."""
    return [s for s in read_conversation([text]) if s.concept == concept][-1].context


@pytest.mark.parametrize(
    ("text", "concept", "context"),
    [
        ("my foot is numb", "numb", Context.PRESENT),
        ("no numbness at all", "numb", Context.DENIED),
        ("I don't have any numbness", "numb", Context.DENIED),
        ("it isn't numb", "numb", Context.DENIED),
        ("without numbness or tingling", "tingling", Context.DENIED),
        ("no swelling, numbness or tingling", "tingling", Context.DENIED),
        ("no swelling, numbness or tingling", "numb", Context.DENIED),
        ("no swelling but it's numb", "numb", Context.PRESENT),
        ("no swelling, numb toes though", "numb", Context.UNCLEAR),
        ("no pain at night, numbness or swelling", "numb", Context.DENIED),
        ("no pain at night, numbness or swelling", "swollen", Context.DENIED),
        ("no pain at night, numbness or swelling", "pain", Context.DENIED),
        ("no blood thinners, headache or vomiting", "vomiting", Context.DENIED),
        ("no blood thinners", "thinner", Context.DENIED),
        ("no blood thinners, just apixaban", "thinner", Context.PRESENT),
        ("numbness: no", "numb", Context.DENIED),
        ("numbness - none", "numb", Context.DENIED),
        ("Any numbness? Nope.", "numb", Context.DENIED),
        ("numbness no matter what I do", "numb", Context.PRESENT),
        ("never felt numbness like this", "numb", Context.PRESENT),
        ("the gel didn't help the numbness", "numb", Context.PRESENT),
        ("it's not just numb, it's cold", "numb", Context.PRESENT),
        ("can't feel my foot and it's cold", "cold", Context.PRESENT),
        ("I used to get numbness", "numb", Context.PAST),
        ("numb two years ago, numb again now", "numb", Context.PRESENT),
        ("my foot went numb in 2018", "numb", Context.PAST),
        ("numb toes, first time since a race in 2018", "numb", Context.PRESENT),
        ("a race in 2018, numb ever since", "numb", Context.PRESENT),
        ("I suppose my foot is numb", "numb", Context.PRESENT),
        ("what if my foot goes numb", "numb", Context.SUPPOSED),
        ("how would I know if it was numbness", "numb", Context.EDUCATION),
        ("writing a blog post about numbness", "numb", Context.EDUCATION),
        ("saw a bloke go numb, it was in the news", "numb", Context.ELSEWHERE),
        ("no I can't walk on it", "cannot_walk", Context.PRESENT),
        ("no she wont wake up", "wont_wake", Context.PRESENT),
        ("I can't hop on it no", "hop_failed", Context.PRESENT),
        ("can't hop on it: no", "hop_failed", Context.DENIED),
        ("no I can't feel any numbness", "numb", Context.DENIED),
        ("no I can't see swelling there", "swollen", Context.DENIED),
        ("no I don't have any numbness", "numb", Context.DENIED),
    ],
)
def test_context_is_read_from_the_words_around(text: str, concept: str, context: Context) -> None:
    assert read_context(text, concept) is context


@pytest.mark.parametrize(
    ("turns", "context"),
    [
        (("writing a crime novel", "the runner's foot is numb"), Context.EDUCATION),
        (("writing a crime novel", "he limps", "the foot is numb"), Context.EDUCATION),
        (("writing a crime novel", "my foot is numb"), Context.PRESENT),
        (("writing a crime novel", "his foot is numb now"), Context.PRESENT),
        (("it's for my course", "his foot is numb"), Context.PRESENT),
    ],
)
def test_fiction_goes_on_until_somebody_speaks_for_themselves(
    turns: tuple[str, ...], context: Context
) -> None:
    assert [s for s in read_conversation(turns) if s.concept == "numb"][-1].context is context


@pytest.mark.parametrize(
    "text",
    ["my chest strap hurts", "chest day made me sore", "a golf ball under my arch", "hit the wall"],
)
def test_gear_and_figures_of_speech_are_not_read(text: str) -> None:
    seen = {sighting.concept for sighting in read_conversation([text])}
    assert seen.isdisjoint({"chest", "lump", "head_knock"})


def test_sighting_points_at_the_words_as_typed() -> None:
    text = "So… my ｃａｌｆ\u200b is SWOLLEN"
    conversation = Conversation([text])
    everything = range(len(conversation.sentences))
    sightings = conversation.read(everything, None, writing=())
    found = {s.concept: next(iter(conversation.find_typed([s])), "") for s in sightings}
    assert found[BRIEF] == ""
    assert found["swollen"] == "SWOLLEN"
    assert found["calf"].startswith("ｃａｌｆ")


@pytest.mark.parametrize(
    "text",
    ["my ch3st hurts", "my c h e s t hurts", "my chesst hurts", "MY CHEST HURTS", "my chеst hurts"],
    ids=["digits", "spaced", "stretched", "capitals", "look-alike"],
)
def test_disguised_words_are_read(text: str) -> None:
    assert "chest" in {sighting.concept for sighting in read_conversation([text])}


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("left leg's swollen since the flight", "left leg is swollen since the flight"),
        ("my wee's brown like cola", "my wee is brown like cola"),
        ("ankle's out of place", "ankle is out of place"),
    ],
)
def test_what_one_part_of_the_body_does_is_read_of_that_part(short: str, long: str) -> None:
    assert screen([short]).level == screen([long]).level > Level.NONE


@pytest.mark.parametrize(
    ("turns", "is_read"),
    [
        (("my wife is unresponsive", "to my texts"), False),
        (("my wife is unresponsive.", "to my texts"), True),
        (("my wife is unresponsive", "she won't wake", "to my texts"), True),
    ],
)
def test_figure_of_speech_is_known_across_two_messages(
    turns: tuple[str, ...], is_read: bool
) -> None:
    seen = {sighting.concept for sighting in read_conversation(turns) if sighting.turn == 0}
    assert ("not_responding" in seen) is is_read


HEAD = "bumped my head on a branch"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        (f"{HEAD}, no blood thinners, just apixaban", Level.EMERGENCY),
        (f"{HEAD}, not on thinners any more, only on clopidogrel", Level.EMERGENCY),
        (f"{HEAD}, no blood thinners, headache or vomiting", Level.NONE),
        ("hives everywhere after peanuts, no breathing trouble but I feel faint", Level.EMERGENCY),
        ("blacked out on my run, never hit my head though", Level.EMERGENCY),
        ("my urine is dark brown, not wee colour, quads wrecked since the ultra", Level.URGENT),
        ("sore calf, no pain at night or swelling", Level.NONE),
        ("took a whole box of paracetamol, zero tabs left", Level.EMERGENCY),
    ],
)
def test_reassurance_denies_what_it_says_and_no_more(text: str, level: Level) -> None:
    assert screen([text]).level is level


@pytest.mark.parametrize(
    ("text", "concept", "is_read"),
    [
        ("my 12yo is limping", "number:k", False),
        ("my 12yo is limping", "child_age:yo", True),
        ("my 40yo knees", "child_age:yo", False),
        ("5k in", "number:k", True),
        ("5 in", "number:k", False),
        ("5kg in", "number:k", False),
    ],
)
def test_number_with_its_unit_is_one_word_of_a_phrase(
    text: str, concept: str, is_read: bool
) -> None:
    assert (concept in {s.concept for s in read_conversation([text])}) is is_read


def test_unit_that_no_number_has_fails_when_the_lexicon_is_read() -> None:
    with pytest.raises(UnknownKeyError):
        build_trie({"signs": {"far": "{number}parsecs"}})


@pytest.mark.parametrize(
    "message",
    [
        "I've got crushing chest pain and it goes into my jaw, I read that can be serious",
        "crushing chest pain and I'm clammy, I had a stent three years ago",
        "my left calf is swollen and hot, and I've a presentation for my course tomorrow",
        "we were watching the film, and now my face has dropped on one side",
    ],
)
def test_what_is_said_in_a_clause_of_ones_own_is_present(message: str) -> None:
    assert screen([message]).level >= Level.URGENT


@pytest.mark.parametrize(
    "message",
    [
        "it was as if someone had put a clamp round my chest, crushing, down my left arm",
        "felt as if I had been kicked in the calf, nobody there, now I can't push off",
        "what if it's a heart attack, my chest is crushing and I'm sweating",
        "how do I know if it's a stroke, her face has dropped and her words are slurred",
        "told to avoid runs with a fever but my leg is rock hard and agony, foot numb",
    ],
    ids=["as if someone", "as if I had", "what if it's", "know if it's", "to avoid, but"],
)
def test_what_is_likened_or_asked_of_what_is_there_is_not_supposed(message: str) -> None:
    assert screen([message]).level >= Level.URGENT


@pytest.mark.parametrize(
    "message",
    [
        "as if I ever get chest pain, I only walk",
        "what if my foot goes numb on the ultra, or chest pain comes",
        "if someone had a drooping face, slurred speech, how would I know",
        "for my blog, how do I know if it's a stroke, a drooping face and slurred speech",
        "how to avoid fainting, chest pain and all that in a marathon",
        "what if it's a hot day, will I get heat stroke",
    ],
    ids=["as if ever", "what if my", "if someone", "in writing", "to avoid a list", "it is a day"],
)
def test_what_is_only_supposed_stays_so_in_its_other_clauses(message: str) -> None:
    assert screen([message]).level is Level.NONE


@pytest.mark.parametrize(
    "message",
    [
        "what does it mean when her lips go blue after the swim and she can't breathe",
        "leaflet says if confused go to A&E, well he is confused and burning up after the race",
        "I read online it's nothing, her whole body went rigid then shaking for two minutes",
        "I know the signs of serious stuff but hives all over and wheezing",
        "no joke, fell on my hand, can't turn a key or hold the door",
        "stung by a wasp and lips swelling, like two years ago",
        "passed out at mile 5 just like two years ago",
        "last year was great, this year hives all over and wheezing",
    ],
    ids=[
        "mean when her", "well he is", "read it's nothing", "but", "no joke", "like then",
        "just like then", "this year",
    ],
)  # fmt: skip
def test_what_is_told_beside_what_is_learnt_or_long_ago_is_present(message: str) -> None:
    assert screen([message]).level >= Level.URGENT


@pytest.mark.parametrize(
    "message",
    [
        "for my essay, what does it mean when a runner goes blue round the lips",
        "the leaflet says who is confused and burning up goes to A&E",
        "what are the signs of a stroke but also of a heart attack",
        "no joke, no chest pain, no fainting or dizziness",
        "I passed out like two years ago, all checked",
        "had crushing chest pain last year, this year I want to race",
    ],
    ids=["in writing", "leaflet", "but also", "no joke, no", "about then", "this year"],
)
def test_what_is_learnt_or_long_ago_stays_so(message: str) -> None:
    assert screen([message]).level is Level.NONE


@pytest.mark.parametrize(
    "message",
    [
        "years ago, before kids, I fainted on a run",
        "help me write dialogue: my chest, it's like a vice, he said",
        "I read that crushing chest pain on a run is serious",
    ],
)
def test_what_is_of_the_whole_sentence_reaches_its_other_clauses(message: str) -> None:
    assert screen([message]).level is Level.NONE


@pytest.mark.parametrize(
    "message",
    [
        "I had crushing chest pain on my run. I've taken my watch off and it's no different.",
        "My husband's face has dropped on one side and he can't speak. He's had one glass of wine.",
        "I can't breathe lying in bed since the marathon. My nose is clear.",
        "I swallowed 30 paracetamol tablets. And some magnesium.",
    ],
)
def test_what_stands_in_the_next_sentence_stops_nothing_unless_it_points_back(message: str) -> None:
    assert screen([message]).level is Level.EMERGENCY


def test_a_next_sentence_that_points_back_explains() -> None:
    assert screen(["Lips went blue on Saturday. It was the slush puppy."]).level is Level.NONE
    assert screen(["Lips went blue on Saturday. I had a slush puppy."]).level is Level.EMERGENCY


def test_the_last_year_that_is_long_ago_is_not_forgotten() -> None:
    """Fails from 2028 on: then `LAST_PAST_YEAR` is to be raised."""
    assert date.today().year - LAST_PAST_YEAR <= 3
