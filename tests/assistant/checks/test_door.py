"""A check through the one door: the guard first, and a reply like any other."""

from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import pytest

from assistant.checks.errors import CheckInputError, UnknownCheckError
from assistant.checks.inputs import CHECKS, Sign
from assistant.checks.results import CheckResult
from assistant.red_flags.screening import Screening, screen
from assistant.reply import Assistant
from kb.embedding import MiniLMEmbeddings
from kb.library import Library
from kb.store import ChromaStore
from kb.vocabulary import load_vocabulary
from ui.settings import Settings

BEST: dict[str, dict[str, object]] = {
    "massage_today": {
        "feels": "tight",
        "eases_with_warming_up": True,
        "worse_week_on_week": False,
    },
    "may_run": {
        "pain": 2,
        "next_morning": 1,
        "worse_next_morning": False,
        "limping": False,
        "changes_stride": False,
        "steadily_worse": False,
    },
    "how_deep": {"tissue": "stable", "by": "therapist", "flare_hours": 12, "last_pressure": 6},
    "plan_session": {"goal": "relief", "tissue": "irritable", "afterwards": "walk"},
    "how_often": {"situation": "well"},
    "return_to_running": {
        "days": [{"pain": 1, "worse_next_morning": False, "raised": ["speed"]}] * 7,
        "limping": False,
        "changes_stride": False,
        "steadily_worse": False,
    },
}


class Watched:
    """The rules, and what they were given to read."""

    def __init__(self) -> None:
        self.read: list[tuple[str, ...]] = []

    def __call__(self, turns: Sequence[str], *, country: str = "GB") -> Screening:
        self.read.append(tuple(turns))
        return screen(turns, country=country)


@pytest.fixture(scope="module")
def watched() -> Watched:
    return Watched()


@pytest.fixture(scope="module")
def guarded(real_home: Path, real_embeddings: MiniLMEmbeddings, watched: Watched) -> Assistant:
    folder, model = Settings(home=real_home).index_folder, real_embeddings.name
    library = Library(ChromaStore(folder, real_embeddings, model=model))
    return Assistant(library, real_embeddings, load_vocabulary(), model=model, screening=watched)


def require_spans(result: CheckResult) -> None:
    """Every sentence is a span of the passage that its footnote leads to."""
    reply = result.reply
    assert reply.sentences
    for sentence in reply.sentences:
        cited = [c for c in reply.citations if c.n in sentence.citations]
        assert cited
        assert all(c.passage[c.start : c.end] == sentence.text for c in cited)


@pytest.mark.parametrize("name", CHECKS)
def test_best_inputs_have_a_verdict_on_cited_sentences_and_no_flag(
    guarded: Assistant, name: str
) -> None:
    result = guarded.check(name, {**BEST[name], "signs": []})
    assert result.reply.level == "none"
    assert result.reply.verdict
    assert result.reply.text.startswith(result.reply.verdict)
    require_spans(result)


@pytest.mark.parametrize("sign", get_args(Sign))
@pytest.mark.parametrize("name", CHECKS)
def test_red_flag_input_is_never_a_go(guarded: Assistant, name: str, sign: Sign) -> None:
    result = guarded.check(name, {**BEST[name], "signs": [sign]})
    reply = result.reply
    assert reply.level != "none"
    assert reply.advice is not None
    assert result.light == "stop"
    assert result.band == ()
    assert result.rows == ()
    assert reply.verdict in ("", "Not before an assessment.")


def test_urgent_input_gets_the_guards_text_alone(guarded: Assistant) -> None:
    result = guarded.check("may_run", {**BEST["may_run"], "signs": ["cannot_bear_weight"]})
    assert result.reply.level == "urgent"
    assert (result.outcome, result.reply.sentences, result.reply.verdict) == ("", (), "")


def test_words_beside_the_best_inputs_raise_the_level(guarded: Assistant) -> None:
    turns = ["I fell and now I can't put weight on my leg."]
    result = guarded.check("may_run", {**BEST["may_run"], "signs": []}, turns=turns)
    assert (result.reply.level, result.light, result.reply.verdict) == ("urgent", "stop", "")


def test_clinician_words_leave_no_other_verdict_than_an_assessment(guarded: Assistant) -> None:
    turns = ["My pain is getting worse every week."]
    result = guarded.check("how_deep", {**BEST["how_deep"], "signs": []}, turns=turns)
    assert (result.reply.level, result.outcome) == ("clinician", "assess")
    require_spans(result)


def test_guard_reads_typed_inputs_before_they_are_refused(
    guarded: Assistant, watched: Watched
) -> None:
    result = guarded.check("may_run", {"pain": "I have crushing chest pain"}, turns=["hello"])
    assert result.reply.level == "emergency"
    with pytest.raises(CheckInputError):
        guarded.check("may_run", {"pain": "quite sore"}, turns=["hello"])
    assert watched.read[-1] == ("hello", "quite sore")
    with pytest.raises(UnknownCheckError):
        guarded.check("may_fly", {})
    assert watched.read[-1] != ("hello", "quite sore")


def test_country_sets_the_numbers(guarded: Assistant) -> None:
    turns = ["I have crushing chest pain"]
    advice = guarded.check("may_run", BEST["may_run"], turns=turns, country="US").reply.advice
    assert advice is not None
    assert advice.call == "911"


def test_forms_cite_the_sentences_of_their_scales(guarded: Assistant) -> None:
    forms = {form.description.name: form for form in guarded.describe_checks()}
    assert tuple(forms) == tuple(CHECKS)
    deep = forms["how_deep"]
    numbers = {zone.number for field in deep.description.fields for zone in field.zones}
    assert numbers == {citation.n for citation in deep.citations}
    for citation, sentence in zip(deep.citations, deep.sentences, strict=True):
        assert citation.passage[citation.start : citation.end] == sentence.text
