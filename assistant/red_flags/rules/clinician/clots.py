"""Clots, blood thinners and veins."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, Rule

ANTICOAGULANT_CLOT_MASSAGE = Condition(
    "anticoagulant_clot_massage",
    Level.CLINICIAN,
    "massage contraindication lists; case reports of clots",
)
VARICOSE_VEINS_MASSAGE = Condition(
    "varicose_veins_massage",
    Level.CLINICIAN,
    "article 003; NHS varicose veins; massage contraindication lists",
)

RULES: tuple[Rule, ...] = (
    ANTICOAGULANT_CLOT_MASSAGE.rule(
        "anticoagulant-clot-massage.thinner",
        "bleeding_risk + hands_on_ask",
        CONVERSATION,
        unless="kin_story|takes_none",
    ),
    ANTICOAGULANT_CLOT_MASSAGE.rule(
        "anticoagulant-clot-massage.past-clot",
        "~past_clot + ~hands_on_ask",
        CONVERSATION,
        unless="kin_story",
    ),
    VARICOSE_VEINS_MASSAGE.rule(
        "varicose-veins-massage.hands-on",
        "sick_veins + hands_on_ask",
        CONVERSATION,
        unless="kin_story",
    ),
    VARICOSE_VEINS_MASSAGE.rule(
        "varicose-veins-massage.after-surgery",
        "vein_surgery + wants_to_run|hands_on_ask",
        CONVERSATION,
    ),
)
