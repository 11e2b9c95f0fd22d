"""Stroke, nerves trapped low in the back, and weakness that climbs."""

from assistant.red_flags.rules.emergency.building import build_rule
from assistant.red_flags.rules.rule import Rule, Scope

STROKE = ("stroke_tia", "Stroke Association and NHS: Stroke, FAST")
NECK = ("stroke_tia", "NHS: Stroke; Stroke Association: arterial dissection")
HINDBRAIN = "hindbrain_sure|balance_lost|sight_lost|speech_lost|face_droops"
CLIMBING = ("spreading_weakness", "NHS: Guillain-Barré syndrome")
CAUDA = ("cauda_equina", "NHS Lothian RefHelp: serious lumbar spine conditions")

RULES: tuple[Rule, ...] = (
    # Stroke.
    build_rule(
        "stroke.plain", *STROKE, "stroke_plain", scope=Scope.CONVERSATION, unless="stroke_innocent"
    ),
    build_rule("stroke.face", *STROKE, "face_droops", unless="stroke_innocent"),
    build_rule(
        "stroke.one-side",
        *STROKE,
        "suddenly_one_side",
        "speech_lost|face_droops|sight_lost|balance_lost|sudden|out_of_mind|a_while",
        unless="stroke_innocent",
    ),
    build_rule(
        "stroke.sight",
        *STROKE,
        "sight_lost",
        "a_while|balance_lost|sudden|just_now_run|still_not_settled",
        scope=Scope.CONVERSATION,
        unless="stroke_innocent",
    ),
    build_rule("stroke.thunderclap", *STROKE, "thunderclap"),
    build_rule(
        "stroke.balance",
        *STROKE,
        "balance_lost",
        "sight_lost|speech_lost|vomiting",
    ),
    build_rule(
        "stroke.neck-worked",
        *NECK,
        "neck_worked",
        f"{HINDBRAIN}|hindbrain_maybe",
        scope=Scope.CONVERSATION,
        unless="vertigo_known",
    ),
    build_rule("stroke.neck-jolted", *NECK, "neck_jolted", HINDBRAIN),
    # Weakness that climbs.
    build_rule(
        "weakness.after-illness",
        *CLIMBING,
        "both_weak",
        "climbs_body|worse_daily",
        "ill_lately",
        scope=Scope.CONVERSATION,
        unless="growing_stronger",
    ),
    build_rule(
        "weakness.climbs",
        *CLIMBING,
        "both_weak",
        "both_tingle",
        "climbs_body",
        scope=Scope.CONVERSATION,
        unless="growing_stronger",
    ),
    # Cauda equina.
    build_rule(
        "cauda.saddle",
        *CAUDA,
        "saddle_numb|bum_numb",
        "back_trouble|bladder_trouble|both_legs_bad|bowel_trouble|cannot_feel_wipe",
        scope=Scope.CONVERSATION,
    ),
    build_rule("cauda.saddle-alone", *CAUDA, "saddle_numb"),
    build_rule("cauda.wiping", *CAUDA, "cannot_feel_wipe"),
    build_rule(
        "cauda.bladder",
        *CAUDA,
        "bladder_trouble|bowel_trouble|sex_numb",
        "back_trouble|both_legs_bad",
        scope=Scope.CONVERSATION,
    ),
    build_rule(
        "cauda.legs",
        *CAUDA,
        "both_legs_bad",
        "back_trouble",
        scope=Scope.CONVERSATION,
    ),
)
