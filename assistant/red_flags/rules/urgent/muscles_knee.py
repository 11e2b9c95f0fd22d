"""Tendons and muscles that tore, muscle that breaks down, and knees."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, SENTENCE, Rule

ACHILLES_RUPTURE = Condition("achilles_rupture", Level.URGENT, "CUH: Achilles")
MUSCLE_TENDON_RUPTURE = Condition("muscle_tendon_rupture", Level.URGENT, "G-care: tendon rupture")
RHABDOMYOLYSIS = Condition("rhabdomyolysis", Level.URGENT, "CDC: rhabdomyolysis")
LOCKED_KNEE = Condition("locked_knee", Level.URGENT, "G-care: knee")
KNEE_HAEMARTHROSIS = Condition("knee_haemarthrosis", Level.URGENT, "ELHT: knee injury")

RULES: tuple[Rule, ...] = (
    # Tendon and muscle.
    ACHILLES_RUPTURE.rule(
        "achilles-rupture.bang", "tendon_place + tendon_bang + no_push_off", CONVERSATION
    ),
    ACHILLES_RUPTURE.rule(
        "achilles-rupture.kicked", "struck_from_behind + nobody_there|no_push_off", CONVERSATION
    ),
    ACHILLES_RUPTURE.rule("achilles-rupture.gap", "tendon_gap + tendon_bang", CONVERSATION),
    MUSCLE_TENDON_RUPTURE.rule(
        "muscle-tendon-rupture.tear",
        "muscle_place + muscle_tear + big_bruise|leg_wont_lift|needs_support",
        NEIGHBOURS,
    ),
    MUSCLE_TENDON_RUPTURE.rule(
        "muscle-tendon-rupture.dent",
        "muscle_dent + muscle_tear|big_bruise|leg_wont_lift|needs_support",
        NEIGHBOURS,
    ),
    # Muscle breakdown.
    RHABDOMYOLYSIS.rule("rhabdomyolysis.cola", "dark_pee", SENTENCE),
    RHABDOMYOLYSIS.rule("rhabdomyolysis.dark-and-sore", "dark_only + muscle_wrecked", CONVERSATION),
    RHABDOMYOLYSIS.rule(
        "rhabdomyolysis.swollen-arms", "muscle_wrecked + hard_session + grown", MESSAGE
    ),
    # Knees.
    LOCKED_KNEE.rule("locked-knee.stuck", "knee_word + knee_stuck + stuck_hours", CONVERSATION),
    KNEE_HAEMARTHROSIS.rule(
        "knee-haemarthrosis.fast",
        "knee_ankle + knee_filled + fast_onset",
        CONVERSATION,
        unless="year_cue",
    ),
    KNEE_HAEMARTHROSIS.rule(
        "knee-haemarthrosis.pop", "knee + knee_noise + knee_filled + fast_onset|pop", NEIGHBOURS
    ),
    KNEE_HAEMARTHROSIS.rule("knee-haemarthrosis.kneecap", "kneecap_out + grown", NEIGHBOURS),
    KNEE_HAEMARTHROSIS.rule(
        "knee-haemarthrosis.thinner",
        "knee_ankle + knee_filled + bleeds_easily",
        MESSAGE,
        source="G-care: knee",
    ),
)
