"""The file of the checks: every outcome can be said, and a slip in it is named."""

from pathlib import Path

import pytest

from assistant.checks.data import FILE, load_texts
from assistant.checks.errors import CheckDataError


def change(folder: Path, old: str, new: str) -> Path:
    """A copy of the file with one thing changed."""
    text = FILE.read_text(encoding="utf-8")
    assert old in text
    path = folder / "checks.toml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[signs.limp]\nlabel", "[signs.limp]\nname", "signs.limp"),
        ("[signs.limp]", "[signs.lameness]", r"\[signs\] must hold .*limp"),
        ('pain = "How bad', 'ache = "How bad', r"\[checks.may_run.fields\] must hold .*pain"),
        ('cites = ["run_not_before"]\n', 'cites = ["run_now"]\n', "no sentence named 'run_now'"),
        ("[checks.may_run]", "[checks.may_run", "checks.toml: "),
    ],
    ids=["unknown key", "unknown sign", "unknown field", "unknown sentence", "not TOML"],
)
def test_slip_in_the_file_is_named(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(CheckDataError, match=message):
        load_texts(change(tmp_path, old, new))


def test_every_sentence_is_used_and_stands_once() -> None:
    texts = load_texts()
    used = frozenset().union(*map(texts.find_names, texts.checks))
    references = [(ref.article, ref.text) for ref in texts.sentences.values()]
    assert used == texts.sentences.keys()
    assert len(set(references)) == len(references)


def test_each_check_has_one_outcome_for_an_assessment() -> None:
    for check in load_texts().checks.values():
        assert [n for n, outcome in check.outcomes.items() if outcome.assessment] == ["assess"]
        assert check.outcomes["assess"].verdict == "Not before an assessment"
