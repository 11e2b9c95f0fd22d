"""Stroke, nerves trapped low in the back, and weakness that climbs."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, Rule

STROKE = Condition("stroke_tia", Level.EMERGENCY, "Stroke Association and NHS: Stroke, FAST")
NECK = Condition(
    "stroke_tia", Level.EMERGENCY, "NHS: Stroke; Stroke Association: arterial dissection"
)
HINDBRAIN = "hindbrain_sure|balance_lost|sight_lost|speech_lost|face_droops"
CLIMBING = Condition("spreading_weakness", Level.EMERGENCY, "NHS: Guillain-Barré syndrome")
CAUDA = Condition(
    "cauda_equina", Level.EMERGENCY, "NHS Lothian RefHelp: serious lumbar spine conditions"
)

RULES: tuple[Rule, ...] = (
    # Stroke.
    STROKE.rule("stroke.plain", "stroke_plain", CONVERSATION, unless="stroke_innocent"),
    STROKE.rule("stroke.face", "face_droops", MESSAGE, unless="stroke_innocent"),
    STROKE.rule(
        "stroke.one-side",
        "suddenly_one_side + speech_lost|face_droops|sight_lost|balance_lost|sudden|out_of_mind"
        "|a_while",
        MESSAGE,
        unless="stroke_innocent",
    ),
    STROKE.rule(
        "stroke.sight",
        "sight_lost + a_while|balance_lost|sudden|just_now_run|still_not_settled",
        CONVERSATION,
        unless="stroke_innocent",
    ),
    STROKE.rule("stroke.thunderclap", "thunderclap", MESSAGE),
    STROKE.rule("stroke.balance", "balance_lost + sight_lost|speech_lost|vomiting", MESSAGE),
    NECK.rule(
        "stroke.neck-worked",
        f"neck_worked + {HINDBRAIN}|hindbrain_maybe",
        CONVERSATION,
        unless="vertigo_known",
    ),
    NECK.rule("stroke.neck-jolted", f"neck_jolted + {HINDBRAIN}", MESSAGE),
    # Weakness that climbs.
    CLIMBING.rule(
        "weakness.after-illness",
        "both_weak + climbs_body|worse_daily + ill_lately",
        CONVERSATION,
        unless="growing_stronger",
    ),
    CLIMBING.rule(
        "weakness.climbs",
        "both_weak + both_tingle + climbs_body",
        CONVERSATION,
        unless="growing_stronger",
    ),
    # Cauda equina.
    CAUDA.rule(
        "cauda.saddle",
        "saddle_numb|bum_numb + back_trouble|bladder_trouble|both_legs_bad|bowel_trouble"
        "|cannot_feel_wipe",
        CONVERSATION,
    ),
    CAUDA.rule("cauda.saddle-alone", "saddle_numb", MESSAGE),
    CAUDA.rule("cauda.wiping", "cannot_feel_wipe", MESSAGE),
    CAUDA.rule(
        "cauda.bladder",
        "bladder_trouble|bowel_trouble|sex_numb + back_trouble|both_legs_bad",
        CONVERSATION,
    ),
    CAUDA.rule("cauda.legs", "both_legs_bad + back_trouble", CONVERSATION),
)
