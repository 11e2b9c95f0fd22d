"""Stiffness that is more than a run, urine, dirty wounds, and illness."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

INFLAMMATORY_PAIN = Condition("inflammatory_pain", Level.CLINICIAN, "NICE NG65")
VISIBLE_HAEMATURIA = Condition(
    "visible_haematuria", Level.CLINICIAN, "BJSM blog 2016; NHS urology leaflets"
)
TETANUS_RISK = Condition(
    "tetanus_risk",
    Level.CLINICIAN,
    "NHS tetanus; UK Health Security Agency on tetanus-prone wounds",
)
ILLNESS_FEVER_RUNNING = Condition(
    "illness_fever_running", Level.CLINICIAN, "neck check; myocarditis reviews in sports medicine"
)

RULES: tuple[Rule, ...] = (
    # Stiffness that is more than a run.
    INFLAMMATORY_PAIN.rule(
        "inflammatory-pain.morning",
        "long_morning + hour_long",
        CONVERSATION,
        unless="raced_yesterday|short_morning",
    ),
    INFLAMMATORY_PAIN.rule(
        "inflammatory-pain.morning-eases",
        "long_morning + moving_helps|lasting_weeks",
        CONVERSATION,
        unless="tendon_morning|short_morning",
    ),
    INFLAMMATORY_PAIN.rule(
        "inflammatory-pain.spine",
        "spine_stiff + moving_helps + lasting_weeks|at_night",
        CONVERSATION,
    ),
    INFLAMMATORY_PAIN.rule(
        "inflammatory-pain.sausage", "sausage_digit", MESSAGE, unless="improving|knocked_toe"
    ),
    INFLAMMATORY_PAIN.rule(
        "inflammatory-pain.known", "~autoimmune_known + both_ends_sore", CONVERSATION
    ),
    # Urine.
    VISIBLE_HAEMATURIA.rule("visible-haematuria.red", "wee_red", CONVERSATION),
    # Dirty wounds.
    TETANUS_RISK.rule("tetanus-risk.gap", "dirty_wound + tetanus_gap", NEIGHBOURS),
    # Illness.
    ILLNESS_FEVER_RUNNING.rule(
        "illness-fever-running.fever",
        "fever_now + wants_to_run|exertion",
        CONVERSATION,
        unless="well_again",
    ),
    ILLNESS_FEVER_RUNNING.rule(
        "illness-fever-running.gut",
        "gut_now + wants_to_run|exertion",
        CONVERSATION,
        unless="well_again",
    ),
    ILLNESS_FEVER_RUNNING.rule(
        "illness-fever-running.chest",
        "chest_ill + wants_to_run|exertion",
        CONVERSATION,
        unless="well_again",
    ),
    ILLNESS_FEVER_RUNNING.rule(
        "illness-fever-running.virus",
        "virus_lately + wants_to_run|exertion",
        CONVERSATION,
        unless="well_again",
    ),
)
