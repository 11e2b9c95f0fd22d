"""Fainting on the run, a racing heart with faintness, and nobody home."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

COLLAPSE = Condition(
    "collapse_exercise",
    Level.EMERGENCY,
    "RCGP: Syncope in athletes; AAFP: Exercise-related syncope",
)
BEATS = Condition("sustained_palpitations", Level.EMERGENCY, "NHS: Heart palpitations")
LIFELESS = Condition(
    "unresponsive_not_breathing",
    Level.EMERGENCY,
    "Resuscitation Council UK: adult basic life support",
)

RULES: tuple[Rule, ...] = (
    # Collapse.
    COLLAPSE.rule("collapse.woke", "woke_on_ground", CONVERSATION, unless="thing_keels"),
    COLLAPSE.rule("collapse.keeled", "person_keeled", CONVERSATION),
    COLLAPSE.rule(
        "collapse.effort",
        "blacked_out + exertion|just_now_run",
        CONVERSATION,
        unless="faint_cause_innocent|near_miss|thing_keels",
    ),
    COLLAPSE.rule("collapse.seen", "went_down + not_with_us", MESSAGE),
    COLLAPSE.rule("collapse.no-memory", "went_down + no_memory_since", CONVERSATION),
    COLLAPSE.rule(
        "collapse.nearly", "near_blackout + alarming_heart + exertion|just_now_run", MESSAGE
    ),
    # The urgent rules have the racing heart alone.
    BEATS.rule(
        "palpitations.faint-at-rest",
        "heart_racing + rest_place + goes_on + near_faint|near_blackout",
        MESSAGE,
        unless="heart_innocent|beats_settled",
    ),
    BEATS.rule(
        "palpitations.faint-for-hours",
        "heart_racing + beats_for_hours + near_faint|near_blackout",
        NEIGHBOURS,
        unless="heart_innocent|beats_settled",
    ),
    # Nobody home.
    LIFELESS.rule("unresponsive.pulse", "no_pulse", MESSAGE),
    LIFELESS.rule("unresponsive.pulse-down", "no_pulse + found_down + somebody", MESSAGE),
    LIFELESS.rule("unresponsive.breathing", "not_breathing + somebody", MESSAGE),
    LIFELESS.rule(
        "unresponsive.silent",
        "not_responding + floppy_body|blue_lips|went_down|not_breathing|grey_face|unconscious",
        CONVERSATION,
    ),
)
