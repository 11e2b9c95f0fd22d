"""Cold, and sugar too low or too high; then what any of all these may be behind."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.emergency.nerves import STROKE
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, Rule

COLD = Condition("hypothermia", Level.EMERGENCY, "NHS: Hypothermia")
SUGAR = Condition(
    "hypoglycaemia_severe", Level.EMERGENCY, "NHS: Low blood sugar; Diabetic ketoacidosis"
)

RULES: tuple[Rule, ...] = (
    # Cold.
    COLD.rule("hypothermia.stopped-shivering", "stopped_shivering + fading_away|fumbling", MESSAGE),
    COLD.rule(
        "hypothermia.stopped-shivering-told",
        "stopped_shivering + fumbling|slurred|confused|drunk_like + cold_exposure|rain_told",
        CONVERSATION,
    ),
    COLD.rule(
        "hypothermia.mind",
        "cold_exposure + out_of_mind|speech_lost|drowsy + fumbling|skin_like_fridge|staggers",
        MESSAGE,
    ),
    COLD.rule("hypothermia.temperature", "core_cold", CONVERSATION),
    # Sugar.
    SUGAR.rule("sugar.plain", "hypo_word + hypo_failing", CONVERSATION),
    SUGAR.rule("sugar.brain", "diabetes_word + sugar_brain + sugar_low", CONVERSATION),
    SUGAR.rule(
        "sugar.odd", "diabetes_word + out_of_mind|staggers|not_responding|wont_take_sugar", MESSAGE
    ),
    SUGAR.rule("sugar.not-rising", "diabetes_word + sugar_low + sugar_not_rising", CONVERSATION),
    SUGAR.rule("sugar.ketones", "ketones_high + dka_signs", CONVERSATION),
    # Last, so that heat, cold and sugar speak first where they are found as well.
    STROKE.rule(
        "stroke.speech",
        "speech_lost + suddenly_one_side|sight_lost|balance_lost|sudden|a_while",
        MESSAGE,
    ),
)
