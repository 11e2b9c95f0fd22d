"""Fainting on the run, a racing heart with faintness, and nobody home."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

COLLAPSE = ("collapse_exercise", "RCGP: Syncope in athletes; AAFP: Exercise-related syncope")
BEATS = ("sustained_palpitations", "NHS: Heart palpitations")
LIFELESS = ("unresponsive_not_breathing", "Resuscitation Council UK: adult basic life support")

RULES: tuple[Rule, ...] = (
    # Collapse.
    build_rule(
        "collapse.woke",
        *COLLAPSE,
        "woke_on_ground",
        scope=Scope.CONVERSATION,
        unless="thing_keels",
    ),
    build_rule("collapse.keeled", *COLLAPSE, "person_keeled", scope=Scope.CONVERSATION),
    build_rule(
        "collapse.effort",
        *COLLAPSE,
        "blacked_out",
        "exertion|just_now_run",
        scope=Scope.CONVERSATION,
        unless="faint_cause_innocent|near_miss|thing_keels",
    ),
    build_rule("collapse.seen", *COLLAPSE, "went_down", "not_with_us"),
    build_rule(
        "collapse.nearly", *COLLAPSE, "near_blackout", "alarming_heart", "exertion|just_now_run"
    ),
    # The urgent rules have the racing heart alone.
    build_rule(
        "palpitations.faint-at-rest",
        *BEATS,
        "heart_racing",
        "rest_place",
        "goes_on",
        "near_faint|near_blackout",
        unless="heart_innocent|beats_settled",
    ),
    build_rule(
        "palpitations.faint-for-hours",
        *BEATS,
        "heart_racing",
        "beats_for_hours",
        "near_faint|near_blackout",
        scope=Scope.NEIGHBOURS,
        unless="heart_innocent|beats_settled",
    ),
    # Nobody home.
    build_rule("unresponsive.pulse", *LIFELESS, "no_pulse"),
    build_rule("unresponsive.pulse-down", *LIFELESS, "no_pulse", "found_down", "somebody"),
    build_rule(
        "unresponsive.breathing",
        *LIFELESS,
        "not_breathing",
        "somebody",
    ),
    build_rule(
        "unresponsive.silent",
        *LIFELESS,
        "not_responding",
        "floppy_body|blue_lips|went_down|not_breathing|grey_face|unconscious",
        scope=Scope.CONVERSATION,
    ),
)
