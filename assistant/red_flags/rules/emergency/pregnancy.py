"""Bleeding inside in an early pregnancy, known or only likely, and the dangers of a late one.

A stop of a conversation rule is also heard in the next message, so that what is common talk there
("8 weeks to go", "my calf") stops only rules of one message.
"""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

ECTOPIC = ("pregnancy_emergency", "NHS: Ectopic pregnancy; NICE NG126")
LATE = ("pregnancy_emergency", "NHS: Vaginal bleeding in pregnancy; Placental abruption (RCOG 63)")
HEAD = ("pregnancy_emergency", "NHS: Pre-eclampsia; NICE NG133")
FINE = "preg_fine|not_pregnant"

RULES: tuple[Rule, ...] = (
    # Early.
    build_rule(
        "pregnancy.ectopic",
        *ECTOPIC,
        "early_sign",
        "belly_side_pain|low_belly",
        "bleeds_or_faint",
        scope=Scope.CONVERSATION,
        unless=f"{FINE}|pelvis_loosened",
    ),
    build_rule(
        "pregnancy.ectopic-side",
        *ECTOPIC,
        "early_sign",
        "bare_side_pain",
        "spotting|bleeding_said|preg_faint|shoulder_tip",
        scope=Scope.CONVERSATION,
        unless=FINE,
    ),
    build_rule(
        "pregnancy.late-and-spotting",
        *ECTOPIC,
        "late_said",
        "bare_side_pain|belly_side_pain",
        "spotting",
        scope=Scope.CONVERSATION,
        unless=FINE,
    ),
    build_rule(
        "pregnancy.shoulder-tip",
        *ECTOPIC,
        "early_sign|pregnancy_sure",
        "shoulder_tip",
        unless=f"{FINE}|weeks_of_else|shoulder_reason",
    ),
    # Late.
    build_rule(
        "pregnancy.late-bleed",
        *LATE,
        "late_weeks",
        "late_bleed",
        scope=Scope.NEIGHBOURS,
        unless=f"{FINE}|weeks_of_else|blood_from_elsewhere",
    ),
    build_rule(
        "pregnancy.rigid",
        *LATE,
        "late_weeks|pregnant",
        "bump_rigid",
        "preg_bleed|pain",
        scope=Scope.NEIGHBOURS,
        unless=f"{FINE}|weeks_of_else|belly_firm_reason|belly_by_turns",
    ),
    build_rule(
        "pregnancy.blow",
        *LATE,
        "late_weeks",
        "bump_blow",
        "after_blow",
        scope=Scope.CONVERSATION,
        unless=FINE,
    ),
    build_rule(
        "pregnancy.head",
        *HEAD,
        "late_weeks",
        "headache",
        "sight_changed",
        scope=Scope.NEIGHBOURS,
        unless=f"{FINE}|weeks_of_else",
    ),
    build_rule(
        "pregnancy.head-told-apart",
        *HEAD,
        "pregnancy_sure",
        "late_weeks",
        "headache",
        "sight_changed",
        scope=Scope.CONVERSATION,
        unless=FINE,
    ),
)
