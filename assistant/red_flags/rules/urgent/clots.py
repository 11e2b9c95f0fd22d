"""A clot in a leg or an arm."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, NEIGHBOURS, SENTENCE, Rule

SUSPECTED_DVT = Condition("suspected_dvt", Level.URGENT, "NHS: DVT")

RULES: tuple[Rule, ...] = (
    SUSPECTED_DVT.rule(
        "suspected-dvt.grown-and-warm", "limb_grown + side_told + warmed|reddened", NEIGHBOURS
    ),
    SUSPECTED_DVT.rule(
        "suspected-dvt.calf-grown-and-sore",
        "calf_grown + side_told + calf_ache|limb_throb",
        NEIGHBOURS,
    ),
    SUSPECTED_DVT.rule(
        "suspected-dvt.warm-and-risk", "limb_warm|calf_ache + side_told + ~clot_risk", MESSAGE
    ),
    SUSPECTED_DVT.rule("suspected-dvt.grown-and-risk", "limb_grown + ~clot_risk", CONVERSATION),
    SUSPECTED_DVT.rule(
        "suspected-dvt.hands-on",
        "calf_swollen + massage_ask|hands_on_ask",
        NEIGHBOURS,
        source="Long Eaton 002; NHS: DVT",
        unless="strain_moment",
    ),
    SUSPECTED_DVT.rule(
        "suspected-dvt.hot-and-swollen", "calf_swollen|calf_grown + red|hot", SENTENCE
    ),
    SUSPECTED_DVT.rule(
        "suspected-dvt.outgrown", "one_outgrown", SENTENCE, unless="both_alike|garment_fault"
    ),
    SUSPECTED_DVT.rule("suspected-dvt.arm", "arm_clot", SENTENCE),
)
