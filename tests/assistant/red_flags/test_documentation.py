"""The clinician's page says what the rules say."""

from assistant.red_flags.documentation import PAGE, render_page


def test_page_is_made_from_the_rules_as_they_are() -> None:
    assert PAGE.read_text(encoding="utf-8") == render_page(), (
        "run: python -m assistant.red_flags.documentation"
    )


def test_page_says_that_no_clinician_has_reviewed_it() -> None:
    assert "No clinician has reviewed" in render_page()
