"""What a sentence says of somebody is what that one says in its source."""

from assistant.writing.attribution import find_misnamed

NAMES = ("north", "south")
BOTH = "The North clinic rests the shin; the South clinic ices the knee."


def find_names(text: str) -> frozenset[str]:
    return frozenset(name for name in NAMES if name in text.lower())


def test_words_of_another_speaker_are_found() -> None:
    assert find_misnamed("The South clinic rests the shin.", BOTH, find_names)


def test_own_words_and_words_of_nobody_are_left_alone() -> None:
    for text in ("The North clinic rests the shin.", "Rest the shin.", "Ice the knee."):
        assert find_misnamed(text, BOTH, find_names) is None


def test_two_speakers_mustnt_exchange_what_they_say() -> None:
    turned = "The South clinic rests the shin; the North clinic ices the knee."
    assert find_misnamed(turned, BOTH, find_names)
    assert find_misnamed(BOTH, BOTH, find_names) is None


def test_doctor_whom_the_source_does_not_name_is_found() -> None:
    assert find_misnamed("Dr North rests the shin.", "Rest the shin.", find_names)
    assert find_misnamed("Dr North rests the shin.", "Dr North rests it.", find_names) is None
