"""Testicles and the spine."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, Rule

TESTICULAR_PAIN = Condition("testicular_pain", Level.URGENT, "NHS: testicle pain")
SPINAL_INFECTION_OR_FRACTURE = Condition(
    "spinal_infection_or_fracture", Level.URGENT, "NHS Lothian: spine"
)

RULES: tuple[Rule, ...] = (
    # Testicles.
    TESTICULAR_PAIN.rule(
        "testicular-pain.sudden", "testicle_strict + testicle_strong", CONVERSATION
    ),
    TESTICULAR_PAIN.rule(
        "testicular-pain.bad", "testicle_bad + testicle_alarm", NEIGHBOURS, unless="ball_gear"
    ),
    # Spine.
    SPINAL_INFECTION_OR_FRACTURE.rule(
        "spinal-infection-or-fracture.fever", "back_bad + feels_ill", NEIGHBOURS
    ),
    SPINAL_INFECTION_OR_FRACTURE.rule(
        "spinal-infection-or-fracture.fever-over-turns",
        "back_trouble|back_bad + back_never_eases + fever_in_earnest",
        CONVERSATION,
        unless="covid_flu",
    ),
    SPINAL_INFECTION_OR_FRACTURE.rule(
        "spinal-infection-or-fracture.fragile",
        "back_bad|back_gave + back_sudden + fragile_bones",
        NEIGHBOURS,
    ),
    SPINAL_INFECTION_OR_FRACTURE.rule(
        "spinal-infection-or-fracture.stooped", "back_word + back_sudden + stooped", NEIGHBOURS
    ),
    SPINAL_INFECTION_OR_FRACTURE.rule(
        "spinal-infection-or-fracture.cancer", "~cancer_past + back_word + back_constant", MESSAGE
    ),
)
