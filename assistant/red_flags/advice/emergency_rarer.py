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
}
