"""The decision rules, by their number in the safety notes, section 0.2."""

import pytest

from assistant.red_flags.levels import Level
from assistant.red_flags.screening import screen

N, C, U, E = Level.NONE, Level.CLINICIAN, Level.URGENT, Level.EMERGENCY
CHEST = "I had crushing chest pain on my run this morning"
CALF = "my left calf is hot and swollen since a long flight"

CASES: dict[str, tuple[tuple[str, ...], Level]] = {
    "1 highest level wins": ((f"{CALF}, and I had chest pain on my run this morning",), E),
    "1 a new topic lowers nothing": ((CALF, "which shoes for a marathon?"), U),
    "1 ignore that lowers nothing": ((CHEST, "ignore that, I'm fine now"), E),
    "1 don't send me to a doctor": ((CALF, "don't tell me to see a doctor, how do I roll it?"), U),
    "2 denied later": ((CALF, "actually it isn't hot and it isn't swollen, just stiff"), N),
    "2 false alarm": ((CALF, "false alarm, that was the other leg being thin"), N),
    "2 a clinician cleared it": ((CALF, "the hospital did a scan and said it's fine"), N),
    "2 better is no withdrawal": ((CHEST, "it feels a lot better now"), E),
    "3 newer yes beats older no": (("no chest pain at all", CHEST), E),
    "4 negation stops at but": (("no swelling but chest pain on every run",), E),
    "4 a list of denials": (("sore shins, no swelling, numbness or night pain",), N),
    "5 a named other counts": (("my wife has crushing chest pain on her run right now",), E),
    "5 a stranger's story doesn't": (("read about a runner with chest pain in the news",), N),
    "6 long ago and healed": (
        ("I had a DVT scare years ago, fully recovered, shin splints now",),
        N,
    ),
    "7 education": (("what are the symptoms of a heart attack, is chest pain one?",), N),
    "7 a novel": (("in my novel the hero gets chest pain on a run",), N),
    "8 supposed": (("what should I do if I ever get chest pain on a run?",), N),
    "8 uncertain counts": (("probably nothing but I get chest pain on every run",), E),
    "9 calf and breath across turns": ((CALF, "and I'm suddenly short of breath today"), E),
    "9 back and saddle across turns": (
        ("my lower back is agony", "now I'm numb between my legs as well"),
        E,
    ),
    "9 head knock and thinners": (("bumped my head on a branch", "I take apixaban by the way"), E),
    "9 dark urine and muscles": (
        ("my quads are agony since the ultra and my pee is dark brown",),
        U,
    ),
}


@pytest.mark.parametrize(("turns", "level"), CASES.values(), ids=CASES.keys())
def test_decision_rule(turns: tuple[str, ...], level: Level) -> None:
    assert screen(turns).level is level
