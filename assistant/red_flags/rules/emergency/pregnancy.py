"""Bleeding inside in an early pregnancy, known or only likely, and the dangers of a late one."""

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
        unless=f"{FINE}|not_inside",
    ),
    build_rule(
        "pregnancy.ectopic-side",
        *ECTOPIC,
        "early_sign",
        "bare_side_pain",
        "spotting|bleeding_said|preg_faint|shoulder_tip",
        scope=Scope.CONVERSATION,
        unless=f"{FINE}|msk_part",
    ),
    build_rule(
        "pregnancy.late-and-spotting",
        *ECTOPIC,
        "late_said",
        "bare_side_pain|belly_side_pain",
        "spotting",
        scope=Scope.CONVERSATION,
        unless=f"{FINE}|msk_part",
    ),
    build_rule(
        "pregnancy.shoulder-tip",
        *ECTOPIC,
        "early_sign|pregnancy_sure",
        "shoulder_tip",
        scope=Scope.CONVERSATION,
        unless=f"{FINE}|weeks_of_else|shoulder_reason",
    ),
    # Late.
    build_rule(
        "pregnancy.late-bleed",
        *LATE,
        "late_weeks",
        "late_bleed",
        scope=Scope.CONVERSATION,
        unless=f"{FINE}|weeks_of_else|bled_elsewhere",
    ),
    build_rule(
        "pregnancy.rigid",
        *LATE,
        "late_weeks|pregnant",
        "bump_rigid",
        "preg_bleed|pain",
        scope=Scope.CONVERSATION,
        unless=f"{FINE}|weeks_of_else|belly_firm_reason|belly_by_turns",
    ),
    build_rule(
        "pregnancy.blow",
        *LATE,
        "late_weeks",
        "bump_blow",
        "after_blow",
        scope=Scope.CONVERSATION,
        unless=f"{FINE}|weeks_of_else",
    ),
    build_rule(
        "pregnancy.head",
        *HEAD,
        "late_weeks",
        "headache",
        "sight_changed",
        scope=Scope.CONVERSATION,
        unless=f"{FINE}|weeks_of_else",
    ),
)
