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
    # What goes wrong inside: an early pregnancy, a fever with the defences down, asthma.
    build_rule(
        "pregnancy-warning-signs.side-pain",
        "early_sign + belly_side_pain",
        Scope.CONVERSATION,
        "NHS: Ectopic pregnancy",
        unless="preg_fine|not_pregnant|pelvis_loosened",
    ),
    build_rule(
        "fever-immunosuppressed.medicine",
        "immune_medicine + fever_told_plainly",
        Scope.CONVERSATION,
        "NHS: Methotrexate; Azathioprine",
        unless="defences_back",
    ),
    build_rule(
        "asthma-uncontrolled.peak-flow",
        "peak_flow_low",
        Scope.SENTENCE,
        "SIGN 158: British guideline on asthma",
        unless="peak_flow_innocent",
    ),
    build_rule(
        "asthma-uncontrolled.relief",
        "relief_much + asthma|wheeze",
        Scope.NEIGHBOURS,
        "Asthma + Lung UK: Reliever use",
        unless="relief_planned",
    ),
    build_rule(
        "asthma-uncontrolled.nights",
        "woken_nightly + asthma|wheeze",
        Scope.SENTENCE,
        "Asthma + Lung UK: Asthma at night",
        unless="msk_part|woken_by",
    ),
)
