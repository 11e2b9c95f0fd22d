"""Rules of level urgent for what is met more seldom."""

from assistant.red_flags.rules.rule import Rule, Scope
from assistant.red_flags.rules.urgent_building import build_rule

RULES: tuple[Rule, ...] = (
    # A heart that fails.
    build_rule(
        "heart-failure.flat",
        "flat_breathless + fluid_told",
        Scope.CONVERSATION,
        "NHS: Heart failure",
    ),
    build_rule(
        "heart-failure.pillows",
        "pillows_more + short_breath|more_breathless + fluid_told",
        Scope.CONVERSATION,
        "NHS: Heart failure",
    ),
    # Blood that is born not to clot.
    build_rule(
        "knee-haemarthrosis.born-bleeder",
        "born_bleeder + hurt_moment|injury|banged + limb_grown|grown|fills_up",
        Scope.MESSAGE,
        "NHS: Haemophilia",
    ),
    # Jaundice.
    build_rule("jaundice.eyes", "jaundice_eyes", Scope.SENTENCE, "NHS: Jaundice", unless="tinted"),
    build_rule(
        "jaundice.skin",
        "jaundice_skin",
        Scope.CONVERSATION,
        "NHS: Jaundice",
        unless="yellow_thing",
    ),
    build_rule(
        "jaundice.and-ill",
        "turned_yellow + liver_sign|feels_ill|drained|nausea|vomiting|dark_only|dark_pee",
        Scope.SENTENCE,
        "NHS: Jaundice",
        unless="yellow_thing",
    ),
    # Bites.
    build_rule(
        "rabies-risk.animal", "rabies_bite", Scope.MESSAGE, "NHS: Rabies", unless="rabies_handled"
    ),
    build_rule(
        "rabies-risk.abroad",
        "bitten_skin + rabies_place",
        Scope.NEIGHBOURS,
        "NHS: Rabies",
        unless="rabies_handled",
    ),
    # Eyes.
    build_rule("eye-injury.hit", "eye_hit", Scope.SENTENCE, "NHS: Eye injuries", unless="eye_near"),
    # Fever from the tropics.
    build_rule(
        "fever-after-travel.tropics", "true_fever + been_there", Scope.CONVERSATION, "NHS: Malaria"
    ),
    # Tendons on a quinolone.
    build_rule(
        "achilles-rupture.quinolone",
        "quinolone + tendon_gave",
        Scope.NEIGHBOURS,
        "MHRA: fluoroquinolones",
        unless="popped_in",
    ),
)
