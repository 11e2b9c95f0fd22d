"""Words about ending life, and tablets taken."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

LIFE = ("suicidal_intent", "NHS: Help for suicidal thoughts")
OVERDOSE = ("medicine_overdose", "NHS: Paracetamol; Ibuprofen")

RULES: tuple[Rule, ...] = (
    # Life itself.
    build_rule(
        "life.wants-to-die", *LIFE, "wants_to_die", scope=Scope.SENTENCE, unless="suicide_drill"
    ),
    build_rule("life.hints", *LIFE, "dark_hint", "dark_mood", scope=Scope.CONVERSATION),
    build_rule("life.self-harm", *LIFE, "self_harm"),
    build_rule(
        "life.over-the-rail",
        *LIFE,
        "over_the_rail",
        "high_place",
        scope=Scope.SENTENCE,
        unless="rail_reason",
    ),
    # Tablets.
    build_rule(
        "overdose.many",
        *OVERDOSE,
        "many_tablets",
        "tablets_taken",
        scope=Scope.CONVERSATION,
        unless="sweet_tablets",
    ),
    build_rule(
        "overdose.handful",
        *OVERDOSE,
        "took_handful",
        "tablets_taken",
        scope=Scope.CONVERSATION,
        unless="sweet_tablets",
    ),
    build_rule(
        "overdose.child", *OVERDOSE, "child_took", "tablets_taken", scope=Scope.CONVERSATION
    ),
    build_rule(
        "overdose.doubled", *OVERDOSE, "double_dosed", "paracetamol|nsaid|opioid|tablets_taken"
    ),
    build_rule(
        "overdose.sedated", *OVERDOSE, "sedative_taken", "drugged_drowsy", scope=Scope.CONVERSATION
    ),
)
