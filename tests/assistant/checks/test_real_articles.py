"""The checks on the articles that ship: every sentence stands where it is said to stand."""

import re
from itertools import product
from typing import get_args

import numpy as np
import pytest

from assistant.checks.checking import Checks, Outcome
from assistant.checks.data import load_texts
from assistant.checks.inputs import (
    CHECKS,
    MOST_DAYS,
    MOST_FLARE_HOURS,
    CheckRequest,
    HowDeep,
    HowOften,
    MassageToday,
    MayRun,
    PlanSession,
    ReturnToRunning,
    RunDay,
    Sign,
    Tissue,
)
from assistant.checks.rules import (
    DAYS_THAT_TELL,
    MOST_PAIN,
    MOST_PRESSURE,
    MOST_SELF_PRESSURE,
)
from assistant.citing import build_citations, build_differences
from kb.articles import CURATED_ARTICLES, read_articles
from kb.passages import split_passages
from kb.stored import StoredPassage

ARTICLES = read_articles(CURATED_ARTICLES)
SOURCES = {article.slug: article.source for article in ARTICLES}
YES_NO = (None, True, False)
SITUATIONS = get_args(HowOften.model_fields["situation"].annotation)
GOALS = get_args(PlanSession.model_fields["goal"].annotation)
FEELINGS = get_args(MassageToday.model_fields["feels"].annotation)
SIGNS: tuple[frozenset[Sign] | None, ...] = (
    None,
    frozenset(),
    *(frozenset({sign}) for sign in get_args(Sign)),
)


@pytest.fixture(scope="module")
def checks() -> Checks:
    passages = [p for article in ARTICLES for p in split_passages(article, model="none")]
    return Checks(
        StoredPassage(p, np.zeros((len(p.sentences), 1), dtype=np.float32)) for p in passages
    )


def list_requests() -> list[CheckRequest]:
    """Inputs of every kind: each value of each field, and most of their combinations."""
    found: list[CheckRequest] = []
    for signs in SIGNS:
        found += [HowOften(situation=each, signs=signs) for each in SITUATIONS]
        for goal, tissue in product(GOALS, get_args(Tissue)):
            values = {"goal": goal, "tissue": tissue, "signs": signs}
            found.append(PlanSession.model_validate(values))
        for feels, eases, worse in product(FEELINGS, YES_NO, YES_NO):
            found.append(
                MassageToday(
                    feels=feels, eases_with_warming_up=eases, worse_week_on_week=worse, signs=signs
                )
            )
        for hours, last in product((24, 25), (None, 1, 5, 10)):
            found.append(
                HowDeep(tissue="irritable", flare_hours=hours, last_pressure=last, signs=signs)
            )
            found.append(HowDeep(tissue="stable", by="self", flare_hours=hours, signs=signs))
        found += [HowDeep(tissue="stable", signs=signs)]
        found.append(HowDeep(tissue="irritable", by="self", signs=signs))
        for pain, said, raising in product((0, 3, 4), YES_NO, (0, 2)):
            for field in ("worse_next_morning", "limping", "changes_stride", "steadily_worse"):
                best = dict.fromkeys(("worse_next_morning", "limping"), False)
                best |= dict.fromkeys(("changes_stride", "steadily_worse"), False)
                values = {**best, field: said, "pain": pain, "raising": raising, "signs": signs}
                found.append(MayRun.model_validate(values))
        found += list_days_back(signs)
    return found


def list_days_back(signs: frozenset[Sign] | None) -> list[CheckRequest]:
    good, worse = RunDay(pain=2, worse_next_morning=False), RunDay(pain=4, worse_next_morning=True)
    two = RunDay(pain=1, worse_next_morning=False, raised=frozenset({"speed", "hills"}))
    best = dict.fromkeys(("limping", "changes_stride", "steadily_worse"), False)
    found: list[CheckRequest] = [
        ReturnToRunning.model_validate({**best, "days": days, "signs": signs})
        for days in ([good], [good] * 7, [two], [good, worse], [worse, good], [RunDay(), good])
    ]
    for field, said in product(best, (None, True)):
        values = {**best, field: said, "days": [good], "signs": signs}
        found.append(ReturnToRunning.model_validate(values))
    return found


@pytest.fixture(scope="module")
def outcomes(checks: Checks) -> list[Outcome]:
    found = [checks.run(request) for request in list_requests()]
    return [outcome for outcome in found if outcome]


def test_every_sentence_stands_in_its_article(checks: Checks) -> None:
    assert not checks.missing
    assert checks.available == tuple(CHECKS)


def test_every_outcome_in_the_file_is_reached_and_no_other(outcomes: list[Outcome]) -> None:
    declared = {
        (check, name) for check, text in load_texts().checks.items() for name in text.outcomes
    }
    assert {(outcome.check, outcome.name) for outcome in outcomes} == declared


def test_every_outcome_cites_spans_of_passages(outcomes: list[Outcome]) -> None:
    assert len(outcomes) == len(list_requests())
    for outcome in outcomes:
        sentences, citations = build_citations(outcome.quotes, SOURCES)
        spans = [citation.passage[citation.start : citation.end] for citation in citations]
        assert [sentence.text for sentence in sentences] == spans
        assert len(set(spans)) == len(spans) > 0


def test_sides_of_every_outcome_have_a_footnote_in_it(outcomes: list[Outcome]) -> None:
    for outcome in outcomes:
        assert all(difference.topic for difference in outcome.disagreements), outcome.check
        _, citations = build_citations(outcome.quotes, SOURCES)
        for difference in build_differences(outcome.disagreements, citations, SOURCES):
            assert len({side.article for side in difference.sides}) >= 2


def test_verdicts_are_few_plain_words_with_nothing_left_to_fill_in(
    outcomes: list[Outcome],
) -> None:
    for verdict in {outcome.verdict for outcome in outcomes}:
        assert len(verdict.split()) <= 15
        assert "{" not in verdict
        assert "None" not in verdict


def test_ends_of_every_zone_stand_in_its_sentence() -> None:
    texts = load_texts()
    ends = {"may_run": {0, 4, 10}, "return_to_running": {0, 4}, "how_deep": {0, 25, 336}}
    for check, text in texts.checks.items():
        for zone in (zone for zones in text.zones.values() for zone in zones):
            words = re.findall(r"\d+", texts.sentences[zone.cite].text)
            # The ends of a scale itself, and where its next zone begins, are nobody's figures.
            figures = {zone.least, zone.most} - ends.get(check, set())
            assert {str(figure) for figure in figures} <= set(words), zone


def test_limits_of_the_rules_are_the_marks_on_the_scales() -> None:
    checks = load_texts().checks
    assert checks["may_run"].zones["pain"][0].most == MOST_PAIN
    assert checks["return_to_running"].zones["pain"] == checks["may_run"].zones["pain"]
    assert checks["how_deep"].zones["flare_hours"][0].most == MOST_FLARE_HOURS
    assert checks["return_to_running"].zones["days"][0].least == DAYS_THAT_TELL
    assert checks["return_to_running"].zones["days"][0].most == MOST_DAYS
    pressure = {zone.name: zone.most for zone in checks["how_deep"].zones["last_pressure"]}
    assert pressure["light"] == MOST_PRESSURE["irritable"]
    assert pressure["medium"] == MOST_PRESSURE["stable"]
    assert pressure["self"] == MOST_SELF_PRESSURE


def test_band_is_the_verdicts_own_figures(outcomes: list[Outcome]) -> None:
    bands = {(outcome.band, outcome.verdict) for outcome in outcomes if outcome.band}
    assert len(bands) >= 4
    for band, verdict in bands:
        figures = [int(figure) for figure in re.findall(r"\d+", verdict)]
        assert list(band) == (figures[:2] if "At most" not in verdict else [0, figures[0]])


def test_plan_is_laid_out_with_every_sentence_in_a_row(checks: Checks) -> None:
    outcome = checks.run(PlanSession(goal="relief", tissue="irritable", afterwards="walk"))
    assert outcome is not None
    assert [row.label for row in outcome.rows] == [
        "Goal",
        "Intensity",
        "One thing afterwards",
        "The next days",
    ]
    numbers = [number for row in outcome.rows for number in row.numbers]
    assert sorted(numbers) == list(range(1, len(outcome.quotes) + 1))


def test_limit_that_is_broken_is_quoted_first(checks: Checks) -> None:
    outcome = checks.run(MayRun(pain=2, worse_next_morning=True))
    assert outcome is not None
    assert "next morning" in outcome.quotes[0].text


def test_conversation_gets_its_outcome(checks: Checks) -> None:
    outcome = checks.answer(["My knee hurts.", "It's 5/10 when I run. Can I run today?"])
    assert outcome is not None
    assert outcome.verdict == "Not yet"
    assert "3/10" in outcome.quotes[0].text
