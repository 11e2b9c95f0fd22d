"""Cold, and sugar too low or too high; then what any of all these may be behind."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

STROKE = ("stroke_tia", "Stroke Association and NHS: Stroke, FAST")
COLD = ("hypothermia", "NHS: Hypothermia")
SUGAR = ("hypoglycaemia_severe", "NHS: Low blood sugar; Diabetic ketoacidosis")

RULES: tuple[Rule, ...] = (
    # Cold.
    build_rule(
        "hypothermia.stopped-shivering",
        *COLD,
        "stopped_shivering",
        "fading_away|fumbling",
    ),
    build_rule(
        "hypothermia.mind",
        *COLD,
        "cold_exposure",
        "out_of_mind|speech_lost|drowsy",
        "fumbling|skin_like_fridge|staggers",
    ),
    build_rule(
        "hypothermia.temperature",
        *COLD,
        "core_cold",
        scope=Scope.CONVERSATION,
    ),
    # Sugar.
    build_rule("sugar.plain", *SUGAR, "hypo_word", "hypo_failing", scope=Scope.CONVERSATION),
    build_rule(
        "sugar.brain", *SUGAR, "diabetes_word", "sugar_brain", "sugar_low", scope=Scope.CONVERSATION
    ),
    build_rule(
        "sugar.odd",
        *SUGAR,
        "diabetes_word",
        "out_of_mind|staggers|not_responding|wont_take_sugar",
    ),
    build_rule(
        "sugar.not-rising",
        *SUGAR,
        "diabetes_word",
        "sugar_low",
        "sugar_not_rising",
        scope=Scope.CONVERSATION,
    ),
    build_rule("sugar.ketones", *SUGAR, "ketones_high", "dka_signs", scope=Scope.CONVERSATION),
    # Last, so that heat, cold and sugar speak first where they are found as well.
    build_rule(
        "stroke.speech",
        *STROKE,
        "speech_lost",
        "suddenly_one_side|sight_lost|balance_lost|sudden|a_while",
    ),
)
