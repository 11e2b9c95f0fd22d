"""What is said at level emergency of what is met more seldom."""

from assistant.red_flags.advice.general import Text

RARER: dict[str, Text] = {
    "spreading_weakness": Text(
        "Call {emergency} now: weakness that climbs or spreads can reach the breathing.",
        (
            "Say when it began, how far up it has come, and about any illness or jab in the last "
            "weeks.",
            "Say at once if breathing, swallowing or speaking gets harder.",
            "Don't drive, don't be left alone, and mind stairs: the legs may give way.",
            "No running, stretching or massage as a way to wake it up.",
        ),
    ),
    "sustained_palpitations": Text(
        "Call {emergency} now: a racing or uneven heart with faintness can't wait.",
        (
            "Sit or lie down where you can't fall, and don't be left alone. Don't drive.",
            "Say how fast it is, when it began, and about any heart condition, ablation or "
            "implanted device.",
            "If somebody collapses and isn't breathing normally: chest compressions, and send for "
            "a defibrillator (AED).",
            "No running, caffeine or massage until a doctor has done a heart tracing (ECG).",
        ),
    ),
    "gi_bleed_black_stool": Text(
        "Call {emergency} now: black or bloody stools with faintness can mean heavy bleeding "
        "inside.",
        (
            "Lie down with your legs up, and don't be left alone. Don't drive.",
            "Take no more ibuprofen, naproxen or aspirin, and tell them what you took.",
            "Nothing to eat or drink, in case you need a procedure.",
            "Say so if you take a blood thinner or have bled inside before.",
        ),
    ),
}
