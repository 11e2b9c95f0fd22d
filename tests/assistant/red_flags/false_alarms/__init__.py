"""Ordinary talk that sounds like a red flag, each beside the real thing it must not hide.

What it is about → (harmless, real); " || " parts the turns. A file for the level of the real one.
"""

from assistant.red_flags.levels import Level
from tests.assistant.red_flags.false_alarms import clinician, emergency, urgent

BY_LEVEL: dict[Level, dict[str, tuple[str, str]]] = {
    Level.EMERGENCY: emergency.PAIRS,
    Level.URGENT: urgent.PAIRS,
    Level.CLINICIAN: clinician.PAIRS,
}
