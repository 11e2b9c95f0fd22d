"""What stands in a footnote of the passage that it leads to."""

from dataclasses import replace

from assistant.citing import build_citations
from kb.cautions import Caution
from tests.assistant.quotes import build_passage, build_quote
from tests.fakes import build_source

CAUTION = "A hot, swollen calf needs a doctor the same day."


def test_every_footnote_of_a_passage_has_its_note_and_its_caution() -> None:
    passage = build_passage("Roll the calf. Rest the calf.")
    said = replace(passage, note="One source alone.", cautions=(Caution(CAUTION),))
    quotes = [build_quote(said, number, 1.0, [1, 0, 0, 0]) for number in (0, 1)]
    _, citations = build_citations(quotes, {"one": build_source("one")})
    assert [(c.n, c.note, c.caution) for c in citations] == [
        (1, "One source alone.", CAUTION),
        (2, "One source alone.", CAUTION),
    ]


def test_footnote_has_only_the_cautions_that_name_its_sentence_one_a_line() -> None:
    passage = build_passage("Roll the calf. Drink enough.")
    cautions = (Caution(CAUTION, (0,)), Caution("Ask first when pregnant."))
    said = replace(passage, cautions=cautions)
    quotes = [build_quote(said, number, 1.0, [1, 0, 0, 0]) for number in (0, 1)]
    _, citations = build_citations(quotes, {"one": build_source("one")})
    assert [c.caution for c in citations] == [
        f"{CAUTION}\nAsk first when pregnant.",
        "Ask first when pregnant.",
    ]


def test_sentences_stay_the_quotes_alone() -> None:
    said = replace(build_passage("Roll the calf."), cautions=(Caution(CAUTION),))
    quote = build_quote(said, 0, 1.0, [1, 0, 0, 0])
    sentences, _ = build_citations([quote], {"one": build_source("one")})
    assert [sentence.text for sentence in sentences] == ["Roll the calf."]
