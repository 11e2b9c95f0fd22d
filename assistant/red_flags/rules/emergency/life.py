"""Words about ending life, and tablets taken."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, SENTENCE, Rule

LIFE = Condition("suicidal_intent", Level.EMERGENCY, "NHS: Help for suicidal thoughts")
HARM = Condition("suicidal_intent", Level.EMERGENCY, "NHS: Self-harm; NICE NG225: Self-harm")
OVERDOSE = Condition("medicine_overdose", Level.EMERGENCY, "NHS: Paracetamol; Ibuprofen")

RULES: tuple[Rule, ...] = (
    # Life itself.
    LIFE.rule("life.wants-to-die", "wants_to_die", SENTENCE, unless="suicide_drill"),
    LIFE.rule("life.hints", "dark_hint + dark_mood", CONVERSATION),
    LIFE.rule("life.goodbye-and-silence", "goodbye_sent + answers_nobody", MESSAGE),
    LIFE.rule("life.blames-nobody", "blames_nobody + last_words", MESSAGE, unless="blame_innocent"),
    LIFE.rule("life.self-harm", "self_harm", MESSAGE),
    HARM.rule("life.harm-found", "cuts_found + tired_of_waking", MESSAGE),
    LIFE.rule("life.over-the-rail", "over_the_rail + high_place", SENTENCE, unless="rail_reason"),
    HARM.rule("life.harms-limb", "harms_limb + harm_reason", SENTENCE, unless="harm_innocent"),
    HARM.rule("life.harms-limb-told", "harms_limb + harm_wanted", NEIGHBOURS),
    HARM.rule("life.harms-again", "harm_again + ~harm_mood", NEIGHBOURS, unless="cutting_weight"),
    LIFE.rule("life.place-to-die", "rail_or_road + dwells_on", SENTENCE, unless="dwelt_innocent"),
    LIFE.rule("life.nearly-ended", "nearly_ended + on_purpose", NEIGHBOURS),
    LIFE.rule("life.tempted", "tempted_to_end", SENTENCE, unless="vehicle_place"),
    LIFE.rule("life.hoards", "hoarded_tablets", SENTENCE, unless="hoarded_for"),
    # Tablets.
    OVERDOSE.rule(
        "overdose.many", "many_tablets + tablets_taken", CONVERSATION, unless="sweet_tablets"
    ),
    OVERDOSE.rule(
        "overdose.handful", "took_handful + tablets_taken", CONVERSATION, unless="sweet_tablets"
    ),
    OVERDOSE.rule("overdose.child", "child_took + tablets_taken", CONVERSATION),
    OVERDOSE.rule("overdose.doubled", "double_dosed + tablets_taken", MESSAGE),
    OVERDOSE.rule("overdose.sedated", "sedative_taken + drugged_drowsy", CONVERSATION),
)
