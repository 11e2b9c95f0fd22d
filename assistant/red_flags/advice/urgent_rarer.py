"""What is said at level urgent of what is met more seldom."""

from assistant.red_flags.advice.general import Text

RARER: dict[str, Text] = {
    "heart_failure": Text(
        "Breathless lying flat, with fluid building up, can be a strained heart. Be seen today: "
        "{urgent}.",
        (
            "No running or hard exercise until your heart and lungs have been checked.",
            "Say how many pillows you need, how fast your weight has gone up, and about any virus "
            "before it.",
            "No massage, compression or rolling for the swollen legs before that.",
            "Call {emergency} if you are breathless at rest, have chest pain, faint, or cough up "
            "pink froth.",
        ),
    ),
}
