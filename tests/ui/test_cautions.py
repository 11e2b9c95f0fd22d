"""Which cautions wait for no click: the grave ones first."""

from dataclasses import replace

from assistant.contract import Citation
from tests.ui.replies import cite
from ui.cautions import MOST_SHOWN, find_cautions


def _cite(n: int, caution: str) -> Citation:
    return replace(cite(n, "Rest the shin.", "Rest the shin."), caution=caution)


def test_what_stops_somebody_is_shown_before_what_only_qualifies() -> None:
    mild = [_cite(n, f"Views differ on point {n}.") for n in range(1, MOST_SHOWN + 1)]
    grave = _cite(9, "Pain in one spot of bone: stop running and see a doctor.")
    shown = find_cautions([*mild, grave])
    assert len(shown) == MOST_SHOWN
    assert shown[0].numbers == (9,)


def test_each_line_of_a_footnote_is_a_caution_of_its_own() -> None:
    shown = find_cautions([_cite(1, "Go easy.\nWrap the ice."), _cite(2, "Wrap the ice.")])
    assert [(each.text, each.numbers) for each in shown] == [
        ("Go easy.", (1,)),
        ("Wrap the ice.", (1, 2)),
    ]


def test_a_caution_that_several_footnotes_share_is_shown_once() -> None:
    (shown,) = find_cautions([_cite(1, "Go easy."), _cite(3, "Go easy."), _cite(4, "")])
    assert shown.numbers == (1, 3)
