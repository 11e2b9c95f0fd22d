"""Children who limp."""

from assistant.red_flags.levels import Level
from assistant.red_flags.rules.condition import Condition
from assistant.red_flags.rules.rule import CONVERSATION, MESSAGE, Rule

CHILD_LIMP_URGENT = Condition("child_limp_urgent", Level.URGENT, "NICE CKS: childhood limp")

RULES: tuple[Rule, ...] = (
    # Children.
    CHILD_LIMP_URGENT.rule(
        "child-limp-urgent.fever", "child_word + child_limp|child_wont + feels_ill", CONVERSATION
    ),
    CHILD_LIMP_URGENT.rule(
        "child-limp-urgent.wont",
        "child_word + child_wont + child_leg",
        CONVERSATION,
        unless="moves_fine",
    ),
    CHILD_LIMP_URGENT.rule(
        "child-limp-urgent.turned", "child_word + hip_turned", CONVERSATION, source="RCH: SUFE"
    ),
    CHILD_LIMP_URGENT.rule(
        "child-limp-urgent.pop",
        "child_word + child_pop + child_wont|carried|needs_support",
        CONVERSATION,
        source="RCH: SUFE",
    ),
    CHILD_LIMP_URGENT.rule(
        "child-limp-urgent.night", "child_word + child_night + child_leg", MESSAGE
    ),
    CHILD_LIMP_URGENT.rule(
        "child-limp-urgent.long",
        "child_word + child_limp + limp_long",
        MESSAGE,
        unless="heel|grown_child",
    ),
)
