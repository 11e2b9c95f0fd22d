"""Words about ending life, and tablets taken."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

LIFE = ("suicidal_intent", "NHS: Help for suicidal thoughts")
HARM = ("suicidal_intent", "NHS: Self-harm; NICE NG225: Self-harm")
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
    build_rule(
        "life.harms-limb",
        *HARM,
        "harms_limb",
        "harm_reason",
        scope=Scope.SENTENCE,
        unless="harm_innocent",
    ),
    build_rule("life.harms-limb-told", *HARM, "harms_limb", "harm_wanted", scope=Scope.NEIGHBOURS),
    build_rule(
        "life.harms-again",
        *HARM,
        "harm_again",
        "~harm_mood",
        scope=Scope.NEIGHBOURS,
        unless="cutting_weight",
    ),
    build_rule(
        "life.place-to-die",
        *LIFE,
        "rail_or_road",
        "dwells_on",
        scope=Scope.SENTENCE,
        unless="dwelt_innocent",
    ),
    build_rule("life.nearly-ended", *LIFE, "nearly_ended", "on_purpose", scope=Scope.NEIGHBOURS),
    build_rule(
        "life.tempted", *LIFE, "tempted_to_end", scope=Scope.SENTENCE, unless="vehicle_place"
    ),
    build_rule("life.hoards", *LIFE, "hoarded_tablets", scope=Scope.SENTENCE, unless="hoarded_for"),
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
