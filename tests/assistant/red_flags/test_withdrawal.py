"""What a later turn takes back, and what it leaves standing."""

import pytest

from assistant.red_flags.levels import Level
from assistant.red_flags.reading import read_conversation
from assistant.red_flags.screening import screen
from assistant.red_flags.withdrawal import find_standing

CALF = "my calf is swollen"


def stands(concept: str, *turns: str) -> bool:
    """Whether a sighting of the first turn still stands."""
    standing = find_standing(read_conversation(turns))
    return any(s.concept == concept and s.turn == 0 for s in standing)


@pytest.mark.parametrize(
    ("concept", "turns", "expected"),
    [
        ("swollen", (CALF, "no swelling now"), False),
        ("swollen", (CALF, "the calf isn't swollen any more"), False),
        ("swollen", (CALF, "no swelling in the knee"), True),
        ("swollen", (CALF, "it feels better"), True),
        ("swollen", (CALF, "false alarm"), False),
        ("swollen", (CALF, "my doctor did a scan and the scan was clear"), False),
        ("pain", ("pain in my chest", "no pain now"), True),
        ("pain", ("pain in my chest", "no pain in my knee"), True),
        ("pain", ("pain in my chest", "I have no pain in my chest"), False),
        ("suicidal", ("I want to die", "only joking"), True),
        ("wants_to_die", ("I want to die", "only joking"), True),
        # Whoever it was meant for, it was meant.
        ("swollen", (CALF, "sorry, wrong chat"), True),
        ("swollen", (CALF, "that was meant for my coach"), True),
        ("swollen", (CALF, "it's the opening of my short story"), False),
        ("swollen", (CALF, "I meant to see somebody"), True),
        ("swollen", (CALF, "it isn't a false alarm"), True),
        ("swollen", (CALF, "sorry I meant my left calf"), True),
        ("swollen", (CALF, "I haven't been cleared yet"), True),
        ("swollen", (CALF, "it turned out to be a clot"), True),
    ],
    ids=[
        "denied", "denied by name", "denied elsewhere", "better", "false alarm", "cleared",
        "painless now", "other pain denied", "that pain denied", "never", "never, by any name",
        "wrong chat", "for another", "story", "meant to", "no false alarm", "other side",
        "not cleared", "no innocent cause",
    ],
)  # fmt: skip
def test_finding_is_taken_back_only_by_its_own_denial(
    concept: str, turns: tuple[str, ...], expected: bool
) -> None:
    assert stands(concept, *turns) is expected


def test_what_only_stops_a_rule_takes_nothing_back_when_it_is_denied() -> None:
    # "Tight" and "strap" both stop a rule about harm to one's own limbs.
    assert screen(["chest tight", "no strap on, two miles in"]).level is Level.EMERGENCY
    assert screen(["chest tight", "the chest isn't tight, two miles in"]).level is Level.NONE


CHEST = "I had crushing chest pain on my run this morning"
HOT_CALF = "my left calf is hot and swollen since a long flight"
GROWN_CALF = "my left calf is swollen since a long flight"
KNEE = "My knee is locked, I can't straighten it at all since I twisted it"
FAINT = "I blacked out on my run"
BUMP = "I hit my head on a beam and I'm on warfarin"
HEART, CLOT, COLLAPSE = "chest_pain_cardiac", "suspected_dvt", "collapse_exercise"


@pytest.mark.parametrize(
    ("turns", "standing", "gone"),
    [
        ((CHEST, "ok", HOT_CALF, "the doctor scanned the calf, no clot"), {HEART}, {CLOT}),
        ((CHEST, HOT_CALF, "the doctor scanned it and it's fine"), {HEART}, {CLOT}),
        ((CHEST, HOT_CALF, "false alarm"), {HEART}, {CLOT}),
        ((CHEST, HOT_CALF, "sorry, wrong chat"), {HEART, CLOT}, set()),
        ((CHEST, HOT_CALF, "the ECG was normal"), {CLOT}, {HEART}),
        ((HOT_CALF, FAINT, "ECG came back normal"), {CLOT}, {COLLAPSE}),
        ((FAINT, KNEE, "physio checked the knee and said it's fine"), {COLLAPSE}, {"locked_knee"}),
        ((FAINT, KNEE, "false alarm about the knee"), {COLLAPSE}, {"locked_knee"}),
        ((CHEST, "the physio checked my knee, all clear"), {HEART}, set()),
        ((HOT_CALF, "false alarm on the heat but it's still swollen"), {CLOT}, set()),
        ((f"{CHEST}. {HOT_CALF}", "doctor scanned the calf, no clot"), {HEART}, {CLOT}),
        ((GROWN_CALF, "and it's hot too", "false alarm"), set(), {CLOT}),
        ((FAINT, "which shoes?", "the cardiologist said my heart is fine"), set(), {COLLAPSE}),
        ((FAINT, "I meant the race was brutal"), {COLLAPSE}, set()),
        ((FAINT, "I mean the race was brutal"), {COLLAPSE}, set()),
        ((FAINT, "false alarm", FAINT), {COLLAPSE}, set()),
        (("can't breathe even sitting down", "meant my nose is blocked"), set(),
         {"severe_breathlessness"}),
    ],
    ids=[
        "calf scanned", "it scanned", "one false alarm", "one wrong chat", "heart test, heart",
        "heart test, faint", "knee checked", "knee by name", "another place cleared",
        "heat only", "one message, two findings", "one finding, two messages",
        "asked something between", "meant the race", "mean the race", "newer beats older",
        "nose",
    ],
)  # fmt: skip
def test_withdrawal_reaches_the_finding_it_speaks_of(
    turns: tuple[str, ...], standing: set[str], gone: set[str]
) -> None:
    found = {finding.condition for finding in screen(turns).findings}
    assert standing <= found
    assert gone.isdisjoint(found)
    said = {f.condition for n in range(1, len(turns)) for f in screen(turns[:n]).findings}
    assert gone <= said


FIT = "his arms and legs are jerking and his eyes rolled back"
ASTHMA = "asthma attack on my run and it's not easing"
CAST = "my cast is too tight, the pain is unbearable"
COLD = "he's soaked on the fell, slurring and can't do his zip"
# A "no" to one thing takes back nothing else that shares a word, a place or a list with it.
DENIED_BESIDE = {
    "a chest infection": ((CHEST, "no chest infection"), True),
    "a torch": ((BUMP, "no head torch"), True),
    "a fall": ((FIT, "not a fall"), True),
    "sleep": ((COLD, "didn't sleep last night"), True),
    "high blood pressure": ((ASTHMA, "no high blood pressure"), True),
    "clots": ((CAST, "no previous clots"), True),
    "smoking": ((CAST, "don't smoke, don't drink"), True),
    "blood tests": (("I'm vomiting blood", "no blood tests done"), True),
    "food": (("bee sting ten minutes ago and now I'm wheezy", "I haven't eaten"), True),
    "a fit": (("my daughter had a seizure at the finish", "the doctor saw her: no seizure"), False),
    "vomiting": (("I'm vomiting blood", "no I'm not vomiting blood"), False),
}


@pytest.mark.parametrize(("turns", "is_standing"), DENIED_BESIDE.values(), ids=DENIED_BESIDE)
def test_denial_takes_back_what_it_denies_and_no_more(
    turns: tuple[str, ...], is_standing: bool
) -> None:
    assert screen(turns[:1]).findings
    assert bool(screen(turns).findings) is is_standing


RETOLD = {
    "a number put right": ((CHEST, "typo, 12k not 21k"), True),
    "a word put right": ((CHEST, "oops, typo"), False),
    "a name put right": ((FAINT, "autocorrect, Ruth not Truth"), True),
    "a joke about the time": ((CHEST, "I was only joking about the finish time"), True),
    "a joke": ((FAINT, "only joking"), False),
    "somebody else's view": ((CHEST, "my husband says it's a false alarm"), True),
    "bloods of another month": ((CHEST, "bloods were fine in March"), True),
    "bloods of today": ((CHEST, "saw the doctor, ECG normal, said it's muscular"), False),
    "tested years ago": ((FAINT, "ECG was normal in 2018 for my insurance"), True),
    "tested then, and well since": (
        (FAINT, "that was in 2018, ECG normal, discharged, nothing since"),
        False,
    ),
    "another's all-clear": ((FAINT, "my dad had an ECG and it was normal"), True),
    "the dog's": ((CHEST, "the vet said it's fine, the dog I mean"), True),
    "cleared for something else": ((FAINT, "been cleared to go on holiday though"), True),
    "likened to a film": ((CHEST, "it was like in a bad film"), True),
    "a film": ((CHEST, "that was a scene in my film"), False),
    "a slip, and as bad": ((CHEST, "autocorrect! crushing not crashing"), True),
    "a slip, and worse": ((FAINT, "wrong word, sorry, I mean really bad"), True),
    "a slip, and harmless": (("I can't breathe", "typo, I meant my nose is blocked"), False),
    "a physio's opinion": ((CHEST, "the physio is fine with it"), True),
    "a nurse's opinion": ((CHEST, "the nurse said crack on"), True),
    "a doctor's opinion": ((CHEST, "the cardiologist is not worried"), False),
    "all-clear by a physio": ((KNEE, "the physio checked it and it's fine"), False),
    "all-clear for a medicine": ((BUMP, "doctor said the warfarin is fine"), True),
    "all-clear for a reading": ((BUMP, "the nurse said my INR was perfectly fine"), True),
    "all-clear by a watch": ((CHEST, "my watch ECG came back normal"), True),
    "all-clear for the head": ((BUMP, "doctor scanned my head, all clear"), False),
    "no tablets left": (("3 extra strength tylenol every 3 hours", "no tablets left now"), True),
    "no pain meds": (
        ("my right calf aches for no reason, on the combined pill", "no pain meds in the house"),
        True,
    ),
    "another leg": ((HOT_CALF, "scan of the other leg was clear last time"), True),
    "no pain this minute": ((CHEST, "no chest pain now"), True),
    "no pain at rest": ((CHEST, "no chest pain sitting down"), True),
    "tablets counted again": (
        ("I took 20 paracetamol since this morning", "got that wrong, it was 18"),
        True,
    ),
    "it goes on, a message later": ((FAINT, "ECG came back normal", "still getting it"), True),
}


@pytest.mark.parametrize(("turns", "is_standing"), RETOLD.values(), ids=RETOLD)
def test_what_is_put_right_or_tested_must_be_what_was_told(
    turns: tuple[str, ...], is_standing: bool
) -> None:
    assert screen(turns[:1]).findings
    assert bool(screen(turns).findings) is is_standing


@pytest.mark.parametrize(
    ("turns", "is_standing"),
    [
        ((FAINT, "the cardiologist found nothing but I'm still fainting"), True),
        ((FAINT, "ECG came back normal. I'm still blacking out"), True),
        ((FAINT, "ECG came back normal but it keeps happening"), True),
        ((HOT_CALF, "the scan was clear but it's getting worse"), True),
        ((HOT_CALF, "doctor scanned the calf, no clot, but it's still swollen"), True),
        ((FAINT, "the cardiologist found nothing"), False),
        ((FAINT, "the cardiologist found nothing, my knee still aches on stairs"), False),
        ((FAINT, "ECG came back normal, but my knee is still sore"), False),
        ((FAINT, "the cardiologist found nothing, I was standing still in the heat"), False),
        ((HOT_CALF, "doctor scanned the calf, no clot, shin still sore though"), False),
    ],
    ids=[
        "still fainting", "still, next sentence", "keeps happening", "worse", "still swollen",
        "nothing found", "another place aches", "another place, but", "stood still", "shin",
    ],
)  # fmt: skip
def test_all_clear_leaves_what_goes_on(turns: tuple[str, ...], is_standing: bool) -> None:
    assert screen(turns[:1]).findings
    assert bool(screen(turns).findings) is is_standing


@pytest.mark.parametrize(
    ("turns", "is_standing"),
    [
        (("I have chest pain", "false alarm, gone for now", "oh it's back and in my jaw"), True),
        (("I have chest pain", "false alarm, only wind", "the pain came back just now"), True),
        (("I have chest pain", "false alarm, only wind", "back to normal, off to club"), False),
    ],
    ids=["it's back", "pain came back", "back to normal"],
)
def test_what_comes_again_was_no_false_alarm(turns: tuple[str, ...], is_standing: bool) -> None:
    assert bool(screen(turns).findings) is is_standing


def test_denied_thing_takes_back_no_sign_that_names_another_thing() -> None:
    hand = "fell on my hand, cant turn a key or hold the door"
    assert screen([f"{hand}. No watch today."]).level == screen([hand]).level > 0


def test_many_withdrawals_cost_no_more_time_than_a_few() -> None:
    assert screen([f"{CHEST}. {'false alarm. ' * 3000}"]).error is None
