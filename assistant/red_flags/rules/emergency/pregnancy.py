"""Bleeding inside in an early pregnancy, known or only likely, and the dangers of a late one.

A stop of a conversation rule is also heard in the next message, so that what is common talk there
("8 weeks to go", "my calf") stops only rules of one message.
"""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

ECTOPIC = Condition("pregnancy_emergency", Level.EMERGENCY, "NHS: Ectopic pregnancy; NICE NG126")
LATE = Condition(
    "pregnancy_emergency",
    Level.EMERGENCY,
    "NHS: Vaginal bleeding in pregnancy; Placental abruption (RCOG 63)",
)
HEAD = Condition("pregnancy_emergency", Level.EMERGENCY, "NHS: Pre-eclampsia; NICE NG133")
FINE = "preg_fine|not_pregnant"

RULES: tuple[Rule, ...] = (
    # Early.
    ECTOPIC.rule(
        "pregnancy.ectopic",
        "early_sign + belly_side_pain|low_belly + bleeds_or_faint",
        CONVERSATION,
        unless=f"{FINE}|pelvis_loosened",
    ),
    ECTOPIC.rule(
        "pregnancy.ectopic-side",
        "early_sign + bare_side_pain + spotting|bleeding_said|preg_faint|shoulder_tip",
        CONVERSATION,
        unless=FINE,
    ),
    ECTOPIC.rule(
        "pregnancy.late-and-spotting",
        "late_said + bare_side_pain|belly_side_pain + spotting",
        CONVERSATION,
        unless=FINE,
    ),
    ECTOPIC.rule(
        "pregnancy.shoulder-tip",
        "early_sign|pregnancy_sure + shoulder_tip",
        MESSAGE,
        unless=f"{FINE}|weeks_of_else|shoulder_reason",
    ),
    # Late.
    LATE.rule(
        "pregnancy.late-bleed",
        "late_weeks + late_bleed",
        NEIGHBOURS,
        unless=f"{FINE}|weeks_of_else|blood_from_elsewhere",
    ),
    LATE.rule(
        "pregnancy.rigid",
        "late_weeks|pregnant + bump_rigid + preg_bleed|pain",
        NEIGHBOURS,
        unless=f"{FINE}|weeks_of_else|belly_firm_reason|belly_by_turns",
    ),
    LATE.rule(
        "pregnancy.rigid-since-fall",
        "late_weeks + bump_rigid + hard_since_fall",
        NEIGHBOURS,
        unless=f"{FINE}|belly_firm_reason|belly_by_turns",
    ),
    LATE.rule(
        "pregnancy.cord",
        "late_weeks + cord_out",
        MESSAGE,
        unless=FINE,
        source="RCOG Green-top Guideline 50: Umbilical cord prolapse",
    ),
    LATE.rule("pregnancy.blow", "late_weeks + bump_blow + after_blow", CONVERSATION, unless=FINE),
    HEAD.rule(
        "pregnancy.head",
        "late_weeks + headache + sight_changed",
        NEIGHBOURS,
        unless=f"{FINE}|weeks_of_else",
    ),
    HEAD.rule(
        "pregnancy.head-told-apart",
        "pregnancy_sure + late_weeks + headache + sight_changed",
        CONVERSATION,
        unless=FINE,
    ),
)
